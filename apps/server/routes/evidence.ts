/** Evidence and reports: a decision as a file that a stranger can check, and the days as they were filed. */

import { dayReport, reportPage } from "@forbear/contract";
import { type DecisionId, parsePlainDate } from "@forbear/kernel";
import { exportDecision, desk } from "@forbear/operations";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

export function evidenceRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("decision"),
    method: "GET",
    schema: { params: z.object({ id: z.string() }) },
    handler: async (request, reply) => {
      const id: DecisionId = idFrom("decn", request.params.id);
      const text = await reading(parts, request, ({ tx, vault }) => exportDecision(tx, vault, id));
      return reply
        .type("application/json; charset=utf-8")
        .header("content-disposition", `attachment; filename="${request.params.id}.json"`)
        .send(orRefuse(text, notFound));
    },
  });

  app.route({
    ...at("reports"),
    method: "GET",
    schema: {
      querystring: z.object({ cursor: z.string().max(20).optional() }),
      response: { 200: reportPage, ...problems },
    },
    handler: (request) =>
      reading(parts, request, ({ tx }) => {
        const { cursor } = request.query;
        const before = cursor === undefined ? null : parsePlainDate(cursor);
        if (before?.ok === false) {
          throw new Refused(400, "bad-cursor", "There is no such page.", "cursor");
        }
        return desk.reportPage(tx, before === null ? null : before.value);
      }),
  });

  app.route({
    ...at("report"),
    method: "GET",
    schema: { params: z.object({ day: z.string() }), response: { 200: dayReport, ...problems } },
    handler: (request) =>
      reading(parts, request, async ({ tx }) => {
        const day = parsePlainDate(request.params.day);
        if (!day.ok) throw notFound();
        return found(await desk.reportOf(tx, day.value));
      }),
  });
}
