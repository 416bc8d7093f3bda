/** The portal's routes of paying: how much, by which link, on the processor's page, and the receipt. */

import { randomUUID } from "node:crypto";
import { totalOwed } from "@forbear/accounts";
import {
  type PaymentId,
  type Money,
  compare,
  face,
  isPositive,
  least,
  money,
  parseDecimal,
  parseFace,
  toDecimal,
} from "@forbear/kernel";
import {
  type PayLink,
  type PaymentStatus,
  type PortalDebt,
  payLinkNow,
  payOnPage,
} from "@forbear/operations";
import type { FastifyReply } from "fastify";
import type { ServerParts } from "../parts.ts";
import { notFound } from "../problems.ts";
import { dueNext, isStayed } from "./account.ts";
import {
  type AnyRequest,
  type Form,
  type Inside,
  type Route,
  debtOf,
  fieldOf,
  formOf,
  paramOf,
} from "./asked.ts";
import { type Asking, leadPage, payPage, receiptPage } from "./pay.ts";
import { type Place, sendHtml } from "./place.ts";
import { sealIntent } from "./processor.ts";

export function payRoutes(parts: ServerParts, route: Route): void {
  for (const path of ["pay/:account", "pay/:account/by/:link"]) {
    route("GET", path, async ({ place, frame, doors }, view, request, reply) => {
      const debt = debtOf(view, request);
      if (isStayed(debt, view)) return reply.redirect(`${doors.root}/account`, 303);
      const link = await linkOf(parts, place, debt, request);
      const action = actionOf(place, debt, link);
      const written = new URL(request.url, parts.site).searchParams.get("amount");
      const shown = link === null ? writtenIn(written ?? "", debt) : askedBy(link, debt);
      return sendHtml(reply, payPage(frame, view, debt, doors, { action, shown, wrong: false }));
    });
    route("POST", path, async (inside, view, request, reply) => {
      const { place, frame, doors } = inside;
      const debt = debtOf(view, request);
      if (isStayed(debt, view)) return reply.redirect(`${doors.root}/account`, 303);
      const link = await linkOf(parts, place, debt, request);
      const amount = amountOf(debt, formOf(request));
      if (amount === null) {
        const written = fieldOf(formOf(request), "amount").trim();
        const shown: Asking["shown"] = written === "" ? "next" : { amount: written };
        const asking = { action: actionOf(place, debt, link), shown, wrong: true };
        return sendHtml(reply, payPage(frame, view, debt, doors, asking));
      }
      return begin(parts, inside, { debt, amount, link }, request, reply);
    });
  }
  route("GET", "receipt/:payment", ({ frame, doors }, view, request, reply) => {
    const id = parseFace("paym", paramOf(request, "payment"));
    const paid = view.debts
      .flatMap(({ payments }) => payments)
      .find((one) => id.ok && one.id === id.value);
    if (paid === undefined) throw notFound();
    const receipt = {
      amount: money(paid.currency, paid.minor),
      number: receiptNumber(paid.id),
      outcome: outcomeOf[paid.status],
      reason: paid.reason ?? "",
    };
    return sendHtml(reply, receiptPage(frame, view, receipt, doors));
  });
}

/** The end of the payment's own id, as one reads it out on the telephone: `K7QM-4T2X`. */
const receiptNumber = (payment: PaymentId): string =>
  face("paym", payment)
    .slice(-8)
    .toUpperCase()
    .replace(/^(.{4})/, "$1-");

type Chosen = {
  readonly debt: PortalDebt;
  readonly amount: Money;
  readonly link: PayLink | null;
};

/** To where the card is asked for: the processor's page, or its stand-in. */
async function begin(
  parts: ServerParts,
  inside: Inside,
  chosen: Chosen,
  request: AnyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { house } = parts;
  const { place, visit } = inside;
  if (await house.gateway.hasPage(place.tenant)) return toProcessor(parts, inside, chosen, reply);
  const intent = sealIntent(house.vault, place.tenant, house.clock.now(), {
    account: chosen.debt,
    person: visit.person.id,
    amount: chosen.amount,
    key: `portal:${randomUUID()}`,
    link: chosen.link?.id ?? null,
  });
  return reply.redirect(`/pay/${request.params.tenantRef}/${intent}`, 303);
}

/** The link that the address names, where it is of this debt and stands; null: there is none. */
async function linkOf(
  { house }: ServerParts,
  { tenant }: Place,
  debt: PortalDebt,
  request: AnyRequest,
): Promise<PayLink | null> {
  const id = parseFace("plnk", paramOf(request, "link"));
  const link = id.ok ? await payLinkNow(house, tenant, id.value) : null;
  return link?.account === debt.id && link.state === "opened" ? link : null;
}

function actionOf({ root }: Place, { id }: PortalDebt, link: PayLink | null): string {
  const here = `${root}/pay/${face("acct", id)}`;
  return link === null ? here : `${here}/by/${face("plnk", link.id)}`;
}

function writtenIn(text: string, { state }: PortalDebt): Asking["shown"] {
  const amount = parseDecimal(text.slice(0, 20), totalOwed(state).currency);
  return amount.ok && isPositive(amount.value) ? { amount: toDecimal(amount.value) } : "next";
}

/** What the link asks for, and never more than is owed by now. */
function askedBy({ amount }: PayLink, { state }: PortalDebt): Asking["shown"] {
  const total = totalOwed(state);
  if (amount === null || compare(amount, total) >= 0) return "full";
  return { amount: toDecimal(amount) };
}

/** To the processor's own page; what the payer left open before is closed. */
async function toProcessor(
  parts: ServerParts,
  { place, visit, frame, doors }: Inside,
  { debt, amount, link }: Chosen,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { house, site } = parts;
  const { tenant, standing, root } = place;
  const payee = standing.settings.tenant.settings.name;
  const back = `${site}${root.replace(/^\/portal\//, "/pay/")}/back`;
  const opened = await payOnPage(
    house,
    tenant,
    {
      account: debt,
      person: visit.person.id,
      amount,
      method: amount.currency === "INR" ? "upi" : "card",
      offer: null,
      key: `portal:${randomUUID()}`,
      doneAt: back,
      leftAt: back,
      language: visit.language,
      payee,
      link: link?.id ?? null,
    },
    standing.zone,
  );
  parts.hub.nudge(tenant);
  if (opened.kind === "page") return sendHtml(reply, leadPage(frame, amount, opened.url, doors));
  // What is owed changed since the page was made, or the processor is away: today's figures are shown.
  const paid = opened.payment === null ? null : face("paym", opened.payment);
  return reply.redirect(paid === null ? `${root}/account` : `${root}/receipt/${paid}`, 303);
}

const outcomeOf: { readonly [S in PaymentStatus]: "pending" | "declined" | "unknown" } = {
  requested: "unknown",
  pending: "pending",
  settled: "pending",
  failed: "declined",
  returned: "declined",
  "charged-back": "declined",
  refunded: "declined",
  unknown: "unknown",
};

/** What is to be paid, as chosen; null when it is no amount between nothing and the whole. */
function amountOf(debt: PortalDebt, form: Form): Money | null {
  const total = totalOwed(debt.state);
  const due = dueNext(debt);
  const how = fieldOf(form, "how");
  if (how === "next" && due !== null) return least(due.amount, total);
  if (how === "full") return isPositive(total) ? total : null;
  const read = parseDecimal(fieldOf(form, "amount"), total.currency);
  if (!read.ok || !isPositive(read.value) || compare(read.value, total) > 0) return null;
  return read.value;
}
