/** Payments over HTTP: money given back, by four eyes where policy wants them, and money that came. */

import { randomUUID } from "node:crypto";
import {
  type PaymentReceived,
  type RefundsWaiting,
  paymentReceived,
  paymentSpread,
  refundAsked,
  refundDecided,
  refundState,
  refundsWaiting,
} from "@forbear/contract";
import {
  type Money,
  type StaffId,
  birthBucket,
  face,
  fromJson,
  money,
  parsePlainDate,
  toJson,
} from "@forbear/kernel";
import type { Spread } from "@forbear/ledger";
import {
  type InForce,
  type desk,
  posting,
  readAccounts,
  refunds,
  refundsAsked,
} from "@forbear/operations";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });

const badAmount = (): Refused => new Refused(400, "bad-amount", "That is no amount.", "amount");

const keyOf = (request: FastifyRequest): string => {
  const key = request.headers["idempotency-key"];
  return `staff:${typeof key === "string" ? key : randomUUID()}`;
};

/** Whether one person's word is enough for a refund of this amount. */
const isForTwo = ({ settings }: InForce, { minor }: Money): boolean =>
  minor > BigInt(settings.tenant.settings.refundAloneUpToMinor ?? 0);

const says: { readonly [R in refunds.RefundRefusal]: string } = {
  "no-such-payment": "There is nothing here.",
  "no-such-refund": "There is nothing here.",
  "not-by-processor": "It did not come through a processor: give it back by hand.",
  "rest-of-another": "It is what was left of another payment: give that one back.",
  "not-above-zero": "A refund is above zero.",
  "another-currency": "The payment was made in another currency.",
  "more-than-paid": "That is more than came and has not gone back.",
  "no-reason": "Say why.",
  "key-used": "This key was used for another refund.",
  "decided-already": "Somebody decided this already.",
  "asked-it-yourself": "You asked for it yourself: somebody else decides.",
};

const refusedAs = (refusal: refunds.RefundRefusal): Refused =>
  refusal === "no-such-payment" || refusal === "no-such-refund"
    ? notFound()
    : new Refused(refusal === "asked-it-yourself" ? 403 : 409, refusal, says[refusal]);

const stateOf = ({ refund, status }: refunds.RefundState) => ({
  refund: face("back", refund),
  status,
});

export function paymentRoutes(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;

  app.route({
    ...at("refundPayment"),
    method: "POST",
    schema: { params: byId, body: refundAsked, response: { 200: refundState, ...problems } },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const amount = orRefuse(fromJson(request.body.amount), badAmount);
      const asked = {
        payment: idFrom("paym", request.params.id),
        amount,
        because: request.body.because,
        staff: signedIn(request).staff,
        fourEyes: isForTwo(standing, amount),
        key: keyOf(request),
      };
      const state = await refunds.askRefund(house, tenant, asked, standing.zone);
      hub.nudge(tenant);
      return stateOf(orRefuse(state, refusedAs));
    },
  });
  app.route({
    ...at("refunds"),
    method: "GET",
    schema: { response: { 200: refundsWaiting, ...problems } },
    handler: (request) =>
      reading(parts, request, (read) => waitingOf(read, signedIn(request).staff)),
  });
  app.route({
    ...at("decideRefund"),
    method: "POST",
    schema: { params: byId, body: refundDecided, response: { 200: refundState, ...problems } },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const decision = {
        refund: idFrom("back", request.params.id),
        staff: signedIn(request).staff,
        ...request.body,
      };
      const state = await refunds.decideRefund(house, tenant, decision, standing.zone);
      hub.nudge(tenant);
      return stateOf(orRefuse(state, refusedAs));
    },
  });
  receivedRoute(app, parts);
}

const notPosted: { readonly [R in posting.SpreadNotPosted]: string } = {
  "no-such-person": "There is nothing here.",
  "not-an-amount": "A payment, and each part of it, is above zero.",
  "too-large": "No debt can be as much.",
  "another-currency": "A debt is in another currency.",
  "nothing-takes-it": "None of their debts takes a payment of that day by a rule.",
  "directed-elsewhere": "A part goes to a debt that is not theirs, or to one twice.",
  "directed-parts-do-not-sum": "The parts do not make the whole.",
  "in-the-future": "That day has not come.",
  "before-placement": "It came before the debt was placed: it is the client's.",
  "no-reference": "Say which receipt or cheque it is.",
  "reference-used": "This reference was booked before: it is the same money.",
};

const notPostedAs = (refusal: posting.SpreadNotPosted): Refused =>
  refusal === "no-such-person" ? notFound() : new Refused(409, refusal, notPosted[refusal]);

function receivedRoute(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("receivePayment"),
    method: "POST",
    schema: {
      params: byId,
      body: paymentReceived,
      response: { 200: paymentSpread, ...problems },
    },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const id = idFrom("acct", request.params.id);
      const { spread, preview, ...told } = request.body;
      const received = {
        ...told,
        valueOn: orRefuse(parsePlainDate(told.valueOn), badDay),
        amount: orRefuse(fromJson(told.amount), badAmount),
        spread: spreadFrom(spread),
      };
      const [file] = await house.database.transaction(tenant, (tx) =>
        readAccounts(tx, [{ bucket: birthBucket(id), id }]),
      );
      const owing = found(file ?? null).state.obligors.map((one) => one.person);
      const wanted = told.person === null ? owing[0] : idFrom("pers", told.person);
      const person = found(owing.find((one) => one === wanted) ?? null);
      const hand = {
        person: { bucket: birthBucket(person), id: person },
        by: { kind: "staff", staff: signedIn(request).staff },
        zone: standing.zone,
      } as const;
      if (preview) {
        const parted = await posting.previewSpread(house, tenant, hand, received);
        return { parts: orRefuse(parted, notPostedAs).map(previewOf) };
      }
      const posted = await posting.postSpread(house, tenant, hand, received);
      hub.nudge(tenant);
      return { parts: orRefuse(posted, notPostedAs).map(postedOf) };
    },
  });
}

const previewOf = ({ account, amount, owed, suspended }: posting.PartPreview) => ({
  account: face("acct", account),
  amount: toJson(amount),
  payment: null,
  owed: toJson(owed),
  suspended,
});

const postedOf = ({ account, amount, payment, suspended }: posting.PartPosted) => ({
  account: face("acct", account),
  amount: toJson(amount),
  payment: face("paym", payment),
  owed: null,
  suspended,
});

const badDay = (): Refused => new Refused(400, "bad-day", "That is no day.", "valueOn");

const spreadFrom = (spread: PaymentReceived["spread"]): Spread =>
  spread.kind === "directed"
    ? {
        kind: spread.kind,
        parts: spread.parts.map(({ account, amount }) => ({
          account: idFrom("acct", account),
          amount: orRefuse(fromJson(amount), badAmount),
        })),
      }
    : { kind: spread.kind };

async function waitingOf({ tx }: desk.Reading, staff: StaffId): Promise<RefundsWaiting> {
  const rows = await refundsAsked(tx);
  return {
    items: rows.map((row) => ({
      refund: face("back", row.id),
      payment: face("paym", row.payment_id),
      account: face("acct", row.account_id),
      amount: toJson(money(row.currency, row.minor)),
      because: row.because,
      askedAt: row.asked_at,
      ownAsk: row.asked_by === staff,
    })),
  };
}
