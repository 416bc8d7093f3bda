/** Evidence and reports: a decision as a file that a stranger can check, and the days as they were filed. */

import { dayReport, reportPage, ruleWords } from "@forbear/contract";
import { type DecisionId, parsePlainDate } from "@forbear/kernel";
import { saidBy } from "@forbear/law";
import { exportDecision, filedDayReport, listDayReports } from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const pageSize = 31;

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
    ...at("rules"),
    method: "GET",
    schema: { response: { 200: ruleWords, ...problems } },
    handler: () => ({ says: Object.fromEntries(saidBy(parts.house.lawbook)) }),
  });

  app.route({
    ...at("reports"),
    method: "GET",
    schema: {
      querystring: z.object({ cursor: z.string().max(20).optional() }),
      response: { 200: reportPage, ...problems },
    },
    handler: async (request) => {
      const { cursor } = request.query;
      const before = cursor === undefined ? null : parsePlainDate(cursor);
      if (before?.ok === false) {
        throw new Refused(400, "bad-cursor", "There is no such page.", "cursor");
      }
      const { tenant } = signedIn(request);
      const from = before === null ? null : before.value;
      const reports = await listDayReports(parts.house, tenant, from, pageSize + 1);
      const items = reports.slice(0, pageSize);
      const next = reports.length > pageSize ? (items.at(-1)?.day ?? null) : null;
      return { items, next };
    },
  });

  app.route({
    ...at("report"),
    method: "GET",
    schema: { params: z.object({ day: z.string() }), response: { 200: dayReport, ...problems } },
    handler: (request) =>
      reading(parts, request, async ({ tx }) => {
        const day = parsePlainDate(request.params.day);
        if (!day.ok) throw notFound();
        return found(await filedDayReport(tx, day.value));
      }),
  });
}
