/** Payment links over HTTP: made for a debt, seen with what came of each, withdrawn. */

import {
  type PayLinkLine,
  payLinkAsked,
  payLinkLine,
  payLinkList,
  problem,
} from "@forbear/contract";
import { face, fromJson, parsePlainDate, toJson } from "@forbear/kernel";
import {
  type PayLink,
  type PayLinkRefusal,
  desk,
  longestLinkDays,
  makePayLink,
  payLinks,
  withdrawPayLink,
} from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { sealPayLink } from "../portal/link.ts";
import { Refused, notFound } from "../problems.ts";
import {
  type Api,
  type Asked,
  askedBy,
  at,
  found,
  idFrom,
  orRefuse,
  problems,
  reading,
} from "./api.ts";

const byId = z.object({ id: z.string() });

const badAmount = (): Refused => new Refused(400, "bad-amount", "That is no amount.", "amount");
const badDay = (): Refused => new Refused(400, "bad-day", "That is no day.", "goodThrough");

const says: { readonly [R in Exclude<PayLinkRefusal, "no-such-debt">]: string } = {
  "not-their-debt": "Who would pay does not owe this debt.",
  "not-above-zero": "Nothing is owed that could be asked for.",
  "too-large": "No debt can be as much.",
  "another-currency": "The debt is in another currency.",
  closed: "Nothing is owed on this debt.",
  recalled: "The client took the debt back: it takes no payment.",
  discharged: "The debt was discharged: it takes no payment.",
  "written-off": "The debt was written off: it takes no payment.",
  insolvency: "An insolvency is on record: it takes no payment.",
  "more-than-owed": "That is more than is owed, less what is under way already.",
  "key-used": "This key was used for another payment.",
  "day-not-ahead": "That day is over where they are.",
  "too-far-ahead": `A link is good for ${String(longestLinkDays)} days at most.`,
};

const refusedAs = (why: PayLinkRefusal): Refused => {
  if (why === "no-such-debt") return notFound();
  const field = why === "day-not-ahead" || why === "too-far-ahead" ? "goodThrough" : "amount";
  return new Refused(409, why, says[why], field);
};

type Within = Pick<Asked, "tenant" | "standing">;

const addressOf = ({ house }: ServerParts, within: Within, { id }: PayLink): string => {
  const { ref, settings } = within.standing.settings.tenant;
  return `${settings.portal}/${ref}/link/${sealPayLink(house.vault, within.tenant, id)}`;
};

/** Of one that leads nowhere any more no address is given. */
const isGood = ({ state }: PayLink): boolean => state === "made" || state === "opened";

const lineOf = (
  parts: ServerParts,
  within: Within,
  link: PayLink,
  madeBy: string,
): PayLinkLine => ({
  id: face("plnk", link.id),
  madeBy,
  madeAt: link.madeAt,
  amount: link.amount === null ? null : toJson(link.amount),
  goodThrough: link.goodThrough,
  openedAt: link.openedAt,
  state: link.state,
  url: isGood(link) ? addressOf(parts, within, link) : null,
});

export function payLinkRoutes(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("payLinks"),
    method: "GET",
    schema: { params: byId, response: { 200: payLinkList, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read, asked) => {
        const folder = found(await desk.folderOf(read, idFrom("acct", request.params.id)));
        const links = await payLinks(read.tx, folder.account, house.clock.now());
        const members = await desk.membersOfTenant(read.tx);
        const names = new Map(members.map(({ id, name }) => [id, name]));
        return {
          items: links.map((one) => lineOf(parts, asked, one, names.get(one.madeBy) ?? "")),
        };
      }),
  });
  app.route({
    ...at("makePayLink"),
    method: "POST",
    schema: {
      params: byId,
      body: payLinkAsked,
      response: { 200: payLinkLine, 404: problem, ...problems },
    },
    handler: async (request) => {
      const asked = await askedBy(parts, request);
      const { tenant, standing } = asked;
      const { staff } = signedIn(request);
      const { amount, goodThrough } = request.body;
      const wanted = {
        account: idFrom("acct", request.params.id),
        staff,
        amount: amount === null ? null : orRefuse(fromJson(amount), badAmount),
        goodThrough: orRefuse(parsePlainDate(goodThrough), badDay),
      };
      const made = orRefuse(await makePayLink(house, tenant, wanted, standing.zone), refusedAs);
      hub.nudge(tenant);
      const name = await house.database.transaction(tenant, (tx) => desk.memberName(tx, staff));
      return lineOf(parts, asked, made, name ?? "");
    },
  });
  withdrawRoute(app, parts);
}

function withdrawRoute(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("withdrawPayLink"),
    method: "POST",
    schema: {
      params: z.object({ id: z.string(), link: z.string() }),
      response: { 200: z.object({ done: z.literal(true) }), ...problems },
    },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const withdrawn = await withdrawPayLink(house, tenant, {
        account: idFrom("acct", request.params.id),
        link: idFrom("plnk", request.params.link),
        staff: signedIn(request).staff,
      });
      orRefuse(withdrawn, (why) =>
        why === "no-such-link"
          ? notFound()
          : new Refused(409, why, "It was paid, is over or was withdrawn already."),
      );
      hub.nudge(tenant);
      return { done: true } as const;
    },
  });
}
