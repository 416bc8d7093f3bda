/** What the desk reads: the day's numbers, queues, debts, their timelines, imports. */

import {
  accountPage,
  account as accountSchema,
  importProgress,
  overview,
  queueList,
  queueStep,
  timelinePage,
} from "@forbear/contract";
import { birthBucket } from "@forbear/kernel";
import { desk } from "@forbear/operations";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";
import { statementRoutes } from "./statement.ts";

const cursor = z.string().max(300).optional();
const byId = z.object({ id: z.string() });
const badCursor = (): Refused => new Refused(400, "bad-cursor", "There is no such page.", "cursor");

export function deskRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("overview"),
    method: "GET",
    schema: { response: { 200: overview, ...problems } },
    handler: (request) =>
      reading(parts, request, (read, { standing }) => desk.overview(read, standing.zone)),
  });

  app.route({
    ...at("queues"),
    method: "GET",
    schema: { response: { 200: queueList, ...problems } },
    handler: (request) => reading(parts, request, (read) => desk.queueList(read)),
  });

  app.route({
    ...at("queue"),
    method: "GET",
    schema: {
      params: z.object({ name: z.string() }),
      querystring: z.object({ after: z.string().optional(), before: z.string().optional() }),
      response: { 200: queueStep, ...problems },
    },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const beside = besideOf(request.query);
        return orRefuse(await desk.queueStep(read, request.params.name, beside), notFound);
      }),
  });

  accountRoutes(app, parts);
  statementRoutes(app, parts);

  app.route({
    ...at("imports"),
    method: "GET",
    schema: { response: { 200: z.object({ items: z.array(importProgress) }), ...problems } },
    handler: (request) =>
      reading(parts, request, async (read) => ({ items: [...(await desk.importList(read))] })),
  });
}

function accountRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("accounts"),
    method: "GET",
    schema: {
      querystring: z.object({
        q: z.string().max(200).optional(),
        life: z.enum(["open", "promised", "on-plan", "closed"]).optional(),
        held: z.literal("yes").optional(),
        cursor,
      }),
      response: { 200: accountPage, ...problems },
    },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const { q, life, held, cursor: from } = request.query;
        if (q !== undefined && q.trim() !== "") return desk.searchAccounts(read, q);
        return orRefuse(
          await desk.accountPage(read, { life: life ?? null, held: held === "yes" }, from ?? null),
          badCursor,
        );
      }),
  });

  app.route({
    ...at("account"),
    method: "GET",
    schema: { params: byId, response: { 200: accountSchema, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read, { standing }) => {
        const { house } = parts;
        const id = idFrom("acct", request.params.id);
        const asked = { lawbook: house.lawbook, now: house.clock.now(), deskZone: standing.zone };
        return found(await desk.accountView({ ...read, ...asked }, id));
      }),
  });

  app.route({
    ...at("timeline"),
    method: "GET",
    schema: {
      params: byId,
      querystring: z.object({ cursor }),
      response: { 200: timelinePage, ...problems },
    },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const id = idFrom("acct", request.params.id);
        const page = await desk.timelinePage(read, id, request.query.cursor ?? null);
        return orRefuse(page, (error) => (error === "bad-cursor" ? badCursor() : notFound()));
      }),
  });
}

function besideOf(query: {
  after?: string | undefined;
  before?: string | undefined;
}): desk.Beside | null {
  const { after, before } = query;
  if (after !== undefined) return { of: refOf(after), side: "after" };
  return before === undefined ? null : { of: refOf(before), side: "before" };
}

function refOf(text: string): desk.Beside["of"] {
  const id = idFrom("acct", text);
  return { bucket: birthBucket(id), id };
}
