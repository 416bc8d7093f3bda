/** What a colleague notes on an account over HTTP: a household's money, and how a call ended. */

import {
  type MeansForm,
  callEnded as callEndedSchema,
  callList,
  meansForm,
  meansNoted,
  meansView,
} from "@forbear/contract";
import type { MeansAnswers } from "@forbear/dialogue";
import { fromJson, toJson } from "@forbear/kernel";
import type { Regular } from "@forbear/negotiation";
import { callEnded, desk } from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });

export function householdRoutes(app: Api, parts: ServerParts): void {
  const { house, hub, wake } = parts;
  app.route({
    ...at("means"),
    method: "GET",
    schema: { params: byId, response: { 200: meansView, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read, { standing }) =>
        found(await desk.meansView(read, standing, idFrom("acct", request.params.id))),
      ),
  });
  app.route({
    ...at("noteMeans"),
    method: "POST",
    schema: { params: byId, body: meansForm, response: { 200: meansNoted, ...problems } },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const { staff } = signedIn(request);
      const noted = await desk.noteMeans(house, tenant, standing, {
        staff,
        account: idFrom("acct", request.params.id),
        person: idFrom("pers", request.body.person),
        answers: answersIn(request.body),
      });
      const sustainable = orRefuse(noted, (why) =>
        why === "another-currency"
          ? new Refused(422, why, "An amount is in another currency than the debt.", "income")
          : notFound(),
      );
      wake(tenant);
      hub.nudge(tenant);
      return { sustainable: sustainable === null ? null : toJson(sustainable) };
    },
  });
  callRoutes(app, parts);
}

const periods = {
  week: { every: 1, unit: "week" },
  fortnight: { every: 2, unit: "week" },
  month: { every: 1, unit: "month" },
  year: { every: 1, unit: "year" },
} as const;

/** More than any household has: a slip, or an attack on the sums. */
const mostMinor = 10n ** 11n;

function answersIn({ income, essentials, otherDebts, household }: MeansForm): MeansAnswers {
  const regular = (lines: MeansForm["income"], field: string): readonly Regular[] =>
    lines.map(({ amount, period }) => {
      const read = fromJson(amount);
      if (!read.ok || read.value.minor < 0n || read.value.minor > mostMinor) {
        throw new Refused(422, "bad-amount", "That is no amount of a household.", field);
      }
      return { amount: read.value, period: periods[period] };
    });
  return {
    income: regular(income, "income"),
    essentials: regular(essentials, "essentials"),
    otherDebts: regular(otherDebts, "otherDebts"),
    household,
  };
}

function callRoutes(app: Api, parts: ServerParts): void {
  const { house, hub, wake } = parts;
  app.route({
    ...at("calls"),
    method: "GET",
    schema: { params: byId, response: { 200: callList, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read) =>
        found(await desk.callList(read, idFrom("acct", request.params.id))),
      ),
  });
  app.route({
    ...at("callEnded"),
    method: "POST",
    schema: {
      params: byId,
      body: callEndedSchema,
      response: { 200: z.object({ outcome: z.enum(["noted", "known"]) }), ...problems },
    },
    handler: async (request) => {
      const { tenant, staff } = signedIn(request);
      const call = idFrom("ctct", request.params.id);
      const by = { kind: "staff", staff } as const;
      const outcome = await callEnded(house, tenant, call, request.body.end, by);
      if (outcome === "no-such-call") throw notFound();
      if (outcome === "told-otherwise") {
        const says = "Another end was noted for this call, and it stands.";
        throw new Refused(409, outcome, says, "end");
      }
      wake(tenant);
      hub.nudge(tenant);
      return { outcome };
    },
  });
}
