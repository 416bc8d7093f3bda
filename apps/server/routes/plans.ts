/** A plan that stands: seen, moved on the word of who owes it; and one of several who owe is freed. */

import {
  agreePlanChange,
  askPlanChange,
  changePlan,
  obligorReleased,
  planOffered,
  planView,
  releaseObligor,
} from "@forbear/contract";
import {
  type Money,
  type MoneyJson,
  type PersonId,
  type PlainDate,
  face,
  fromJson,
  parsePlainDate,
  toJson,
} from "@forbear/kernel";
import { type ChangeRequest, type Offer, duesOf } from "@forbear/negotiation";
import {
  type Serving,
  agreeChange,
  desk,
  offerChange,
  planToday,
  previewRelease,
  releaseObligor as release,
} from "@forbear/operations";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { authorityOf } from "../policy.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, idFrom, orRefuse, problems } from "./api.ts";

const byId = z.object({ id: z.string() });

async function servingOf(parts: ServerParts, request: FastifyRequest<{ Params: { id: string } }>) {
  const { tenant, standing } = await askedBy(parts, request);
  const id = idFrom("acct", request.params.id);
  const { database, vault } = parts.house;
  const account = await database.transaction(tenant, (tx) => desk.whereDebt(tx, vault, id));
  const serving: Serving = {
    account,
    person: null,
    by: { kind: "staff", staff: signedIn(request).staff },
    authority: authorityOf[signedIn(request).role] ?? "agent",
    policy: standing.policy,
    zone: standing.zone,
  };
  return { tenant, serving };
}

function amountIn(json: MoneyJson): Money {
  return orRefuse(
    fromJson(json),
    () => new Refused(400, "bad-amount", "That is no amount.", "less"),
  );
}

const dayIn = (text: string): PlainDate =>
  orRefuse(parsePlainDate(text), () => new Refused(400, "bad-day", "That is no day.", "to"));

function requestIn(body: z.infer<typeof changePlan>): ChangeRequest {
  const of = body.of === null ? null : dayIn(body.of);
  if (body.kind === "skip") return { kind: "skip", of };
  return { kind: "move", of, to: dayIn(body.to), following: body.following };
}

const notPossible = (why: string): Refused =>
  why === "no-such-debt" || why === "no-plan"
    ? notFound()
    : new Refused(409, why, `This cannot be done: ${why.replaceAll("-", " ")}.`);

const paymentsIn = ({ terms }: Offer) =>
  duesOf(terms).map(({ dueOn, amount }) => ({ dueOn, amount: toJson(amount) }));

export function planRoutes(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("plan"),
    method: "GET",
    schema: { params: byId, response: { 200: planView, ...problems } },
    handler: async (request) => {
      const { tenant, serving } = await servingOf(parts, request);
      const seen = orRefuse(await planToday(house, tenant, serving), ({ why }) => notPossible(why));
      const { plan, missed } = seen;
      return {
        agreedOn: plan.agreedOn,
        every: plan.rhythm,
        payments: plan.instalments.map(({ dueOn, amount }, n) => ({
          dueOn,
          amount: toJson(amount),
          open: toJson(plan.open[n] ?? amount),
        })),
        missed: missed === null ? null : { amount: toJson(missed.amount), until: missed.until },
        changes: plan.changes.map(({ as, was }) => ({ as, was })),
        debitFrom: plan.debitFrom,
        debit: seen.debit,
      };
    },
  });
  app.route({
    ...at("changePlan"),
    method: "POST",
    schema: { params: byId, body: changePlan, response: { 200: planOffered, ...problems } },
    handler: async (request) => {
      const { tenant, serving } = await servingOf(parts, request);
      const made = await offerChange(house, tenant, serving, requestIn(request.body));
      if (made.ok) {
        const { token, offer } = made.value;
        return { token, why: null, needs: null, payments: paymentsIn(offer) };
      }
      const { error } = made;
      if (!("nearest" in error)) throw notPossible(error.why);
      const { why, needs, nearest } = error;
      if (nearest === null && needs === null) throw notPossible(why);
      const payments = nearest === null ? [] : paymentsIn(nearest.offer);
      return { token: nearest?.token ?? null, why, needs, payments };
    },
  });
  app.route({
    ...at("agreePlanChange"),
    method: "POST",
    schema: { params: byId, body: agreePlanChange, response: { 204: z.null(), ...problems } },
    handler: async (request, reply) => {
      const { tenant, serving } = await servingOf(parts, request);
      const { token, because } = request.body;
      const agreed = await agreeChange(house, tenant, serving, token, because);
      orRefuse(agreed, ({ why }) => notPossible(why));
      hub.nudge(tenant);
      return reply.code(204).send(null);
    },
  });
  askPlanRoute(app, parts);
  releaseRoute(app, parts);
}

/** Beyond a colleague's own word: it waits for somebody above them. */
function askPlanRoute(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("askPlanChange"),
    method: "POST",
    schema: {
      params: byId,
      body: askPlanChange,
      response: { 200: z.object({ case: z.string() }), ...problems },
    },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const { staff, role } = signedIn(request);
      const decider = { staff, authority: authorityOf[role] };
      const account = idFrom("acct", request.params.id);
      const asked = { change: requestIn(request.body.change), because: request.body.because };
      const opened = orRefuse(
        await desk.askPlanChange(house, tenant, standing, decider, account, asked),
        ({ why }) => notPossible(why),
      );
      hub.nudge(tenant);
      return { case: face("case", opened) };
    },
  });
}

function releaseRoute(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("releaseObligor"),
    method: "POST",
    schema: { params: byId, body: releaseObligor, response: { 200: obligorReleased, ...problems } },
    handler: async (request) => {
      const { tenant, serving } = await servingOf(parts, request);
      const { person, as, keepsOthers, less, because, preview } = request.body;
      const asked = {
        account: serving.account,
        person: idFrom("pers", person),
        as,
        keepsOthers,
        less: less === null ? null : amountIn(less),
        because,
        by: serving.by,
        zone: serving.zone,
      };
      const done = await (preview ? previewRelease : release)(house, tenant, asked);
      const effect = orRefuse(done, notPossible);
      if (!preview) hub.nudge(tenant);
      const faces = (people: readonly PersonId[]) => people.map((one) => face("pers", one));
      const { bound, freed, debtEnds, cite } = effect;
      return { bound: faces(bound), freed: faces(freed), debtEnds, because: effect.because, cite };
    },
  });
}
