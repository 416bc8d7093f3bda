/** Direct debits over HTTP: mandates, the day's file for the bank, and what came back. */

import {
  debitsAsked,
  debitsMade,
  debitsView,
  type ReturnsAnswer,
  mandateCancelled,
  returnsAnswer,
  returnsAsked,
} from "@forbear/contract";
import { birthBucket, face, localDate } from "@forbear/kernel";
import { debits, desk, posting } from "@forbear/operations";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";
import { handOf } from "./money.ts";

const byId = z.object({ id: z.string() });
const largestBody = 26 * 1024 * 1024;

export function debitRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("debits"),
    method: "GET",
    schema: {
      querystring: z.object({ cursor: z.string().max(100).optional() }),
      response: { 200: debitsView, ...problems },
    },
    handler: (request) =>
      reading(parts, request, (read) => {
        const { cursor = "" } = request.query;
        return desk.debitsView(read, cursor === "" ? null : found(desk.cursorIn(cursor)));
      }),
  });
  app.route({
    ...at("debitFile"),
    method: "GET",
    schema: { params: byId },
    handler: async (request, reply) => {
      const id = idFrom("coll", request.params.id);
      const { file, text } = await reading(parts, request, async ({ tx, vault }) => ({
        file: found(await debits.collectionById(tx, id)),
        text: found(await debits.textOfCollection(tx, vault, id)),
      }));
      return reply
        .type(file.rail === "sepa" ? "application/xml" : "text/plain; charset=us-ascii")
        .header("content-disposition", `attachment; filename="${file.fileName}"`)
        .send(Buffer.from(text, "utf8"));
    },
  });
  debitActs(app, parts);
  returnsRoute(app, parts);
}

function debitActs(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("cancelMandate"),
    method: "POST",
    schema: {
      params: byId,
      body: mandateCancelled,
      response: { 200: z.object({ done: z.literal(true) }), ...problems },
    },
    handler: async (request) => {
      const { tenant, hand } = await handOf(parts, request);
      const id = idFrom("mndt", request.params.id);
      const { because } = request.body;
      const asked = { as: "revoked", words: null, because, by: hand.by } as const;
      const ref = { bucket: birthBucket(id), id };
      const moved = await debits.moveMandate(house, tenant, ref, asked);
      orRefuse(moved, (why) =>
        why === "no-such-mandate"
          ? notFound()
          : new Refused(409, why, "This mandate was cancelled already."),
      );
      hub.nudge(tenant);
      return { done: true } as const;
    },
  });
  app.route({
    ...at("collectDebits"),
    method: "POST",
    schema: { body: debitsAsked, response: { 200: debitsMade, ...problems } },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const { zone } = standing;
      const on = localDate(house.clock.now(), zone);
      await posting.bank.settleDebits(house, tenant, zone);
      const made = await debits.collectDebits(house, tenant, { ...request.body, on, zone });
      hub.nudge(tenant);
      const outcome = orRefuse(made, notCollected);
      return outcome.kind === "nothing-due"
        ? { outcome: outcome.kind, file: null, items: 0 }
        : {
            outcome: outcome.kind,
            file: face("coll", outcome.file.id),
            items: outcome.file.items,
          };
    },
  });
}

/** A file of returned debits, read into the books. */
function returnsRoute(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("debitReturns"),
    method: "POST",
    bodyLimit: largestBody,
    schema: { body: returnsAsked, response: { 200: returnsAnswer, ...problems } },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const { content, dryRun } = request.body;
      const outcome = await posting.bank.importReturns(house, tenant, {
        bytes: new Uint8Array(Buffer.from(content, "base64")),
        zone: standing.zone,
        dryRun,
      });
      if (!dryRun) hub.nudge(tenant);
      return answerOf(outcome);
    },
  });
}

/** More lines and faults than these tell nobody anything: the command line has them all. */
const mostTold = 200;

function answerOf(outcome: posting.bank.ReturnsOutcome): ReturnsAnswer {
  if (outcome.kind === "refused") {
    const faults = outcome.faults.slice(0, mostTold);
    const none = { read: 0, returned: 0, changed: 0, ended: 0, reinstated: 0 };
    return {
      ...none,
      outcome: "refused",
      format: null,
      known: 0,
      waiting: 0,
      lines: [],
      faults,
    };
  }
  const { format, read, returned, changed, ended, reinstated, known, lines } = outcome.report;
  const { unknown, unsettled } = outcome.report;
  const counts = { read, returned, changed, ended, reinstated, known };
  return {
    ...counts,
    outcome: outcome.kind,
    format,
    waiting: unknown.length + unsettled.length,
    lines: lines.slice(0, mostTold).map((one) => ({ ...one })),
    faults: [],
  };
}

function notCollected(refusal: debits.CollectRefusal): Refused {
  switch (refusal.kind) {
    case "no-such-account":
      return notFound();
    case "another-currency":
      return new Refused(422, refusal.kind, "The account is in another currency than the rail.");
    case "no-banking-day":
      return new Refused(409, refusal.kind, "Banks do not work today: ask again on a banking day.");
    case "not-writable":
      return new Refused(
        422,
        refusal.kind,
        `The bank would refuse the file: ${refusal.faults.map(({ says }) => says).join(" ")}`,
      );
  }
}
