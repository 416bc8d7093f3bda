/** Payments over HTTP as finance looks through them: a list by what became of each, one whole, disputes. */

import {
  disputePage,
  disputeWorked,
  paymentPage,
  paymentState,
  paymentView,
} from "@forbear/contract";
import { type MoneyBackId, type PaymentId, type PlainDate, parsePlainDate } from "@forbear/kernel";
import { type WorkRefusal, desk, workDispute } from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });
const cursor = z.string().max(100).optional();

const query = z.object({
  state: paymentState.optional(),
  client: z.string().max(100).optional(),
  rail: z.string().max(40).optional(),
  day: z.string().optional(),
  cursor,
});

const badDay = (): Refused => new Refused(400, "bad-day", "That is no day.", "day");

function dayIn(text: string | undefined): PlainDate | null {
  return text === undefined || text === "" ? null : orRefuse(parsePlainDate(text), badDay);
}

const placeIn = <T extends PaymentId | MoneyBackId>(text = "") =>
  text === "" ? null : found(desk.momentIn<T>(text));

const said: { readonly [R in Exclude<WorkRefusal, "no-such-dispute">]: string } = {
  over: "This dispute is over: there is nothing left to answer.",
  "not-yours": "Somebody else answers it: take it up first.",
};

export function paymentViewRoutes(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("payments"),
    method: "GET",
    schema: { querystring: query, response: { 200: paymentPage, ...problems } },
    handler: (request) =>
      reading(parts, request, (read, { standing }) => {
        const { state = null, client = null, rail = null, day, cursor: from } = request.query;
        const asked = { state, client, rail, day: dayIn(day) };
        return desk.paymentPage(read, asked, standing.zone, placeIn<PaymentId>(from));
      }),
  });
  app.route({
    ...at("payment"),
    method: "GET",
    schema: { params: byId, response: { 200: paymentView, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const id = idFrom("paym", request.params.id);
        return found(await desk.paymentView(read, signedIn(request).staff, id));
      }),
  });
  app.route({
    ...at("disputes"),
    method: "GET",
    schema: {
      querystring: z.object({ open: z.enum(["true", "false"]).optional(), cursor }),
      response: { 200: disputePage, ...problems },
    },
    handler: (request) =>
      reading(parts, request, (read) => {
        const { open, cursor: from } = request.query;
        return desk.disputePage(
          read,
          signedIn(request).staff,
          open === "true",
          placeIn<MoneyBackId>(from),
        );
      }),
  });
  app.route({
    ...at("workDispute"),
    method: "POST",
    schema: {
      params: byId,
      body: disputeWorked,
      response: { 200: z.object({ done: z.literal(true) }), ...problems },
    },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const dispute = idFrom("back", request.params.id);
      const { takesUp } = request.body;
      const asked = { dispute, staff: signedIn(request).staff, takesUp };
      orRefuse(await workDispute(house, tenant, asked), (why) =>
        why === "no-such-dispute" ? notFound() : new Refused(409, why, said[why]),
      );
      hub.nudge(tenant);
      return { done: true } as const;
    },
  });
}
