/** Clients' money: seen by those who answer for it, paid over and closed by finance alone. */

import {
  clientBooksView,
  invoicesPage,
  moneyAlarm,
  moneyView,
  monthView,
  remittanceView,
  remittancesDue,
  remittancesPage,
  unappliedPage,
} from "@forbear/contract";
import {
  type EntryId,
  type RemittanceId,
  type Result,
  localDate,
  never,
  parsePlainDate,
} from "@forbear/kernel";
import { parseMonth } from "@forbear/ledger";
import { trust } from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { asFile, sendPaper } from "./paper.ts";
import { type Api, askedBy, at, found, orRefuse, problems, reading } from "./api.ts";
import {
  clientBooksOf,
  dueOf,
  invoicesFrom,
  moneyOf,
  monthOf,
  placeIn,
  remittanceOf,
  remittancesFrom,
  unappliedFrom,
  untiedDays,
} from "./money-views.ts";

const byClient = z.object({ client: z.string().max(100) });
const byNumber = byClient.extend({ number: z.coerce.number().int().min(1).max(1_000_000_000) });
const byMonth = z.object({ month: z.string().max(10) });

const fromCursor = z.object({ cursor: z.string().max(100).optional() });
const byCount = z.object({ cursor: z.coerce.number().int().min(0).max(1_000_000_000).optional() });

export function moneyRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("money"),
    method: "GET",
    schema: { response: { 200: moneyView, ...problems } },
    handler: (request) => reading(parts, request, (read) => moneyOf(read, parts.house)),
  });
  app.route({
    ...at("moneyAlarm"),
    method: "GET",
    schema: { response: { 200: moneyAlarm, ...problems } },
    handler: (request) => reading(parts, request, untiedDays),
  });
  app.route({
    ...at("moneyDue"),
    method: "GET",
    schema: { response: { 200: remittancesDue, ...problems } },
    handler: (request) => reading(parts, request, dueOf),
  });
  listRoutes(app, parts);
  app.route({
    ...at("moneyClient"),
    method: "GET",
    schema: {
      params: byClient,
      querystring: fromCursor,
      response: { 200: clientBooksView, ...problems },
    },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const after = request.query.cursor;
        const place = after === undefined ? null : found(placeIn<EntryId>(after));
        return found(await clientBooksOf(read, parts.house, request.params.client, place));
      }),
  });
  app.route({
    ...at("moneyRemittance"),
    method: "GET",
    schema: { params: byNumber, response: { 200: remittanceView, ...problems } },
    handler: (request) =>
      reading(parts, request, async ({ tx, vault }) => {
        const { client, number } = request.params;
        return remittanceOf(found(await trust.remittanceStatement(tx, vault, client, number)));
      }),
  });
  app.route({
    ...at("moneyMonth"),
    method: "GET",
    schema: { params: byMonth, querystring: byCount, response: { 200: monthView, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const month = orRefuse(parseMonth(request.params.month), notFound);
        return found(await monthOf(read, parts.house, month, request.query.cursor ?? 0));
      }),
  });
  statementRoute(app, parts);
  moneyActs(app, parts);
}

/** The long lists of the page, from where it left off. */
function listRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("moneyRemittances"),
    method: "GET",
    schema: { querystring: fromCursor, response: { 200: remittancesPage, ...problems } },
    handler: (request) =>
      reading(parts, request, (read) => {
        const { cursor } = request.query;
        const place = cursor === undefined ? null : found(placeIn<RemittanceId>(cursor));
        return remittancesFrom(read, place);
      }),
  });
  app.route({
    ...at("moneyInvoices"),
    method: "GET",
    schema: { querystring: byCount, response: { 200: invoicesPage, ...problems } },
    handler: (request) =>
      reading(parts, request, (read) => invoicesFrom(read, request.query.cursor ?? null)),
  });
  app.route({
    ...at("moneyUnapplied"),
    method: "GET",
    schema: { querystring: fromCursor, response: { 200: unappliedPage, ...problems } },
    handler: (request) =>
      reading(parts, request, (read) => unappliedFrom(read, request.query.cursor ?? null)),
  });
}

function statementRoute(app: Api, parts: ServerParts): void {
  app.route({
    ...at("moneyStatement"),
    method: "GET",
    schema: { params: byNumber, querystring: asFile },
    handler: async (request, reply) => {
      const { client, number } = request.params;
      const paper = await reading(parts, request, async ({ tx, vault, settings }) => {
        const made = found(await trust.remittanceStatement(tx, vault, client, number));
        const { settings: tenant } = settings.tenant;
        return {
          csv: () => trust.statementCsv(made),
          xlsx: () => trust.statementXlsx(made),
          text: () => trust.statementText(made, tenant.name),
          letter: () => trust.remittanceLetter(made, tenant),
          madeAt: made.row.madeAt,
        };
      });
      const name = `remittance-${client}-${String(number)}`;
      return sendPaper(reply, paper, request.query.form, name);
    },
  });
  app.route({
    ...at("moneyInvoice"),
    method: "GET",
    schema: {
      params: z.object({ number: z.coerce.number().int().min(1).max(1_000_000_000) }),
      querystring: asFile,
    },
    handler: async (request, reply) => {
      const { number } = request.params;
      const paper = await reading(parts, request, async ({ tx, settings }) => {
        const made = found(await trust.invoiceNumbered(tx, number));
        const { settings: tenant } = settings.tenant;
        return {
          csv: () => trust.invoiceCsv(made),
          xlsx: () => trust.invoiceXlsx(made),
          text: () => trust.invoiceText(made.invoice, tenant.name, made.client.settings.name),
          letter: () => trust.invoiceLetter(made, tenant),
          madeAt: made.invoice.madeAt,
        };
      });
      return sendPaper(reply, paper, request.query.form, `invoice-${String(number)}`);
    },
  });
}

const conflict = (code: string, detail: string): Refused => new Refused(409, code, detail);

function notRemitted(refusal: trust.RemitRefusal): Refused {
  switch (refusal.kind) {
    case "no-such-client":
      return notFound();
    case "nothing-due":
      return conflict("nothing-due", "Nothing is due to this client.");
    case "below-least":
      return conflict("below-least", "What is due is less than the least amount of the terms.");
    case "no-terms":
      return conflict("no-terms", `Nothing was agreed with this client for ${refusal.on}.`);
    case "in-the-future":
      return new Refused(400, "in-the-future", "That day has not come.", "through");
    case "remitted-already":
      return conflict("remitted-already", `Remittance ${String(refusal.number)} did this already.`);
    default:
      return never(refusal);
  }
}

function notClosed(refusal: trust.NotClosed): Refused {
  switch (refusal.kind) {
    case "not-over":
      return conflict("not-over", `The month ends on ${refusal.endsOn}.`);
    case "closed-already":
      return conflict("closed-already", "This month was closed already.");
    case "month-before-open":
      return conflict("month-before-open", `Close ${refusal.month.slice(0, 7)} first.`);
    case "busy":
      return new Refused(503, "busy", "Somebody is still booking. Ask again in a moment.");
    default:
      return never(refusal);
  }
}

const doneNumber = z.object({ number: z.number().int() });
const doneHash = z.object({ hash: z.string() });

function moneyActs(app: Api, parts: ServerParts): void {
  const { house } = parts;
  app.route({
    ...at("moneyRemit"),
    method: "POST",
    schema: {
      params: byClient,
      body: z.object({ through: z.string().max(10).nullable() }),
      response: { 200: doneNumber, ...problems },
    },
    handler: async (request) => {
      const { tenant, hand } = await handOf(parts, request);
      const { through } = request.body;
      const day = through === null ? null : orRefuse(parsePlainDate(through), badDay);
      const asked = { ...hand, client: request.params.client, through: day };
      const made = orRefuse(await trust.remit(house, tenant, asked), notRemitted);
      return { number: made.number };
    },
  });
  app.route({
    ...at("moneyClose"),
    method: "POST",
    schema: { params: byMonth, response: { 200: doneHash, ...problems } },
    handler: async (request) => {
      const { tenant, hand } = await handOf(parts, request);
      const month = orRefuse(parseMonth(request.params.month), notFound);
      const closed: Result<trust.MonthClosed, trust.NotClosed> = await trust.closeMonth(
        house,
        tenant,
        month,
        hand,
      );
      return { hash: orRefuse(closed, notClosed).hash };
    },
  });
  app.route({
    ...at("moneyReconcile"),
    method: "POST",
    schema: {
      params: z.object({ day: z.string().max(10) }),
      response: { 200: z.object({ ties: z.boolean() }), ...problems },
    },
    handler: async (request) => {
      const { tenant, hand } = await handOf(parts, request);
      const day = orRefuse(parsePlainDate(request.params.day), badDay);
      if (day > localDate(house.clock.now(), hand.zone)) throw badDay();
      const records = await trust.reconcileDay(house, tenant, day);
      return { ties: records.every(({ ties }) => ties) };
    },
  });
}

const badDay = (): Refused =>
  new Refused(400, "bad-day", "That is no day that has come: write it as 2026-03-02.", "day");

/** Whose hand it is, and by which clock it is today. */
export async function handOf(parts: ServerParts, request: Parameters<typeof signedIn>[0]) {
  const { tenant, standing } = await askedBy(parts, request);
  const { staff } = signedIn(request);
  const hand: trust.TrustBy = { by: { kind: "staff", staff }, zone: standing.zone };
  return { tenant, hand };
}
