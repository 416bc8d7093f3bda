/** What a debt came to on a day, as known on a day, over HTTP. */

import { statement as statementSchema } from "@forbear/contract";
import { type PlainDate, parsePlainDate } from "@forbear/kernel";
import { desk, knownBy } from "@forbear/operations";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { Refused } from "../problems.ts";
import { type Api, at, found, idFrom, problems, reading } from "./api.ts";

const badDay = (name: string): Refused =>
  new Refused(400, "bad-day", "That is no day: write it as 2026-03-02.", name);

function dayIn(text: string | undefined, name: string, unsaid: PlainDate | null): PlainDate | null {
  if (text === undefined) return unsaid;
  const day = parsePlainDate(text);
  if (!day.ok) throw badDay(name);
  return day.value;
}

export function statementRoutes(app: Api, parts: ServerParts): void {
  const text = z.string().max(40).optional();
  app.route({
    ...at("statement"),
    method: "GET",
    schema: {
      params: z.object({ id: z.string() }),
      querystring: z.object({ asOf: text, knownOn: text, through: text }),
      response: { 200: statementSchema, ...problems },
    },
    handler: (request) =>
      reading(parts, request, async (read, { standing }) => {
        const { asOf, knownOn, through } = request.query;
        const knownAt =
          knownOn === undefined ? parts.house.clock.now() : knownBy(knownOn, standing.zone);
        if (knownAt === null) throw badDay("knownOn");
        const on = dayIn(asOf, "asOf", read.today) ?? read.today;
        const asked = { on, knownAt, through: dayIn(through, "through", null) };
        return found(await desk.statementView(read, idFrom("acct", request.params.id), asked));
      }),
  });
}
