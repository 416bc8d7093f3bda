/** What was asked beyond the agent's word, over HTTP: seen, and decided by somebody who may. */

import {
  type DecideApproval,
  approvalDecided,
  approvalView,
  askApproval,
  decideApproval,
  withdrawApproval,
} from "@forbear/contract";
import { type Money, type MoneyJson, face, fromJson, toDecimal, toJson } from "@forbear/kernel";
import { desk } from "@forbear/operations";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { authorityOf } from "../policy.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });

/** Who is signed in, and how far their word goes. */
function deciderOf(request: FastifyRequest): desk.Decider {
  const { staff, role } = signedIn(request);
  return { staff, authority: authorityOf[role] };
}

export function approvalRoutes(app: Api, parts: ServerParts): void {
  const { house, hub, wake } = parts;

  app.route({
    ...at("approval"),
    method: "GET",
    schema: { params: byId, response: { 200: approvalView, ...problems } },
    handler: (request) =>
      reading(parts, request, async ({ tx }, { standing, today }) => {
        const id = idFrom("case", request.params.id);
        const seen = await desk.approvalView(tx, standing, id, deciderOf(request), today);
        const { file, balance, lowest, ownAsk } = found(seen);
        const { asks } = file;
        const wish = asks.kind === "offer" && asks.wish.kind === "settlement" ? asks.wish : null;
        const plan =
          asks.kind === "plan-change" ? { change: asks.change, because: asks.because } : null;
        return {
          id: face("case", file.id),
          account: face("acct", file.account),
          asked: orNull(wish?.amount),
          count: wish?.count ?? null,
          firstOn: wish?.firstOn ?? null,
          plan,
          balance: toJson(balance),
          needs: file.needs,
          lowest: orNull(lowest),
          ownAsk,
        };
      }),
  });

  app.route({
    ...at("decideApproval"),
    method: "POST",
    schema: {
      params: byId,
      body: decideApproval,
      response: { 200: approvalDecided, ...problems },
    },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const id = idFrom("case", request.params.id);
      const decision = decisionOf(request.body);
      const decider = deciderOf(request);
      const done = await desk.decideApproval(house, tenant, standing, decider, id, decision);
      const { told } = orRefuse(done, refusedApproval);
      wake(tenant);
      hub.nudge(tenant);
      return { told };
    },
  });
}

/** Taken back by whoever asked, as long as nobody decided. */
export function withdrawRoute(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("withdrawApproval"),
    method: "POST",
    schema: {
      params: byId,
      body: withdrawApproval,
      response: { 200: z.object({ done: z.literal(true) }), ...problems },
    },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const id = idFrom("case", request.params.id);
      const { because } = request.body;
      const done = await desk.withdrawApproval(house, tenant, deciderOf(request), id, because);
      orRefuse(done, (why) =>
        why === "no-such-approval"
          ? notFound()
          : new Refused(
              409,
              why,
              why === "not-yours"
                ? "Only whoever asked takes it back."
                : "This was decided already.",
            ),
      );
      hub.nudge(tenant);
      return { done: true } as const;
    },
  });
}

/** Asked by a member of staff, for a person they talk with elsewhere. */
export function approvalAskRoute(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("askApproval"),
    method: "POST",
    schema: {
      params: byId,
      body: askApproval,
      response: { 200: z.object({ case: z.string() }), ...problems },
    },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const account = idFrom("acct", request.params.id);
      const amount = amountIn(request.body.amount);
      const decider = deciderOf(request);
      const asked = await desk.askApproval(house, tenant, standing, decider, account, amount);
      const opened = orRefuse(asked, (why) =>
        why === "no-such-debt" ? notFound() : new Refused(409, why, notAsked[why]),
      );
      hub.nudge(tenant);
      return { case: face("case", opened) };
    },
  });
}

const notAsked: {
  readonly [why in Exclude<desk.ApprovalAskRefusal, "no-such-debt">]: string;
} = {
  "debt-closed": "This account is closed.",
  "asked-already": "Something is asked for this account already.",
  "within-your-word": "This needs nobody above you.",
  "outside-policy": "The offer policy lets nobody agree to this.",
  "no-talk": "Nobody talked with them yet: there is no talk to answer in.",
};

const orNull = (amount: Money | null | undefined) =>
  amount === null || amount === undefined ? null : toJson(amount);

function decisionOf(body: DecideApproval): desk.ApprovalDecision {
  const { because } = body;
  if (body.verdict !== "counter") return { verdict: { kind: body.verdict }, because };
  return { verdict: { kind: "counter", amount: amountIn(body.amount) }, because };
}

function amountIn(json: MoneyJson): Money {
  const amount = fromJson(json);
  if (!amount.ok) throw new Refused(400, "bad-amount", "That is no amount.", "amount");
  return amount.value;
}

/** Why it could not be decided so, in a sentence they can act on. */
function refusedApproval(refusal: desk.ApprovalRefusal): Refused {
  switch (refusal.why) {
    case "no-such-approval":
      return notFound();
    case "decided-already":
      return new Refused(409, refusal.why, "This was decided already.");
    case "asked-it-yourself":
      return new Refused(409, refusal.why, "You asked this yourself: somebody else decides on it.");
    case "no-word-in-offers":
      return new Refused(403, refusal.why, "Your role has no word in offers.");
    case "above-your-word":
      return new Refused(
        422,
        refusal.why,
        `This takes the word of a ${refusal.needs}.${lowestSays(refusal.lowest)}`,
        "amount",
      );
    case "below-what-was-asked":
      return new Refused(422, refusal.why, "They asked to pay more than that.", "amount");
    case "debt-held":
      return new Refused(409, refusal.why, "The debt is disputed: nothing is agreed on it.");
    case "debt-closed":
      return new Refused(409, refusal.why, "This account is closed.");
    case "no-plan":
      return new Refused(409, refusal.why, "The debt is on no plan any more.");
    case "no-sum-asked":
      return new Refused(422, refusal.why, "Other days are asked: approve or refuse them.");
    case "outside-policy":
      return new Refused(
        422,
        refusal.why,
        `The offer policy does not allow it (${refusal.because}).${lowestSays(refusal.lowest)}`,
        "amount",
      );
  }
}

const lowestSays = (lowest: Money | null): string =>
  lowest === null ? "" : ` You may go to ${toDecimal(lowest)} ${lowest.currency}.`;
