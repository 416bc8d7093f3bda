/** What `forbear trust` and `forbear close` say of a refusal, in a sentence, and how they read what they are given. */

import {
  type Money,
  type PlainDate,
  type Result,
  err,
  never,
  parseDecimal,
  parsePlainDate,
  toDecimal,
} from "@forbear/kernel";
import type { InForce, trust } from "@forbear/operations";
import type { Tools } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import type { Exit } from "../terminal.ts";

/** The house, the tenant, and the command line as whoever does it. */
export type Ready = {
  readonly house: Tools["house"];
  readonly tenant: InForce["settings"]["tenant"]["id"];
  readonly standing: InForce;
  readonly tools: Tools;
  readonly hand: trust.TrustBy;
};

export const withTrust = (
  context: Context,
  ref: string | undefined,
  work: (ready: Ready) => Promise<Exit>,
): Promise<Exit> =>
  forTenant(context, ref ?? null, (tools, standing) => {
    const by = { kind: "system", part: "command line" } as const;
    const hand = { by, zone: standing.zone };
    const tenant = standing.settings.tenant.id;
    return work({ house: tools.house, tenant, standing, tools, hand });
  });

export function dayIn(text: string | undefined, unsaid: PlainDate): Result<PlainDate, string> {
  if (text === undefined) return { ok: true, value: unsaid };
  const day = parsePlainDate(text);
  return day.ok ? day : err(`${text} is no date; write it as 2026-03-02.`);
}

/** An amount in the currency of the client that is named. */
export function amountFor(
  { standing }: Ready,
  client: string,
  text: string,
): Result<Money, string> {
  const known = [...standing.settings.clients.values()].find(({ ref }) => ref === client);
  if (known === undefined) return err(`No client is ${client}.`);
  const amount = parseDecimal(text, known.settings.currency);
  return amount.ok ? amount : err(`${text} is no amount of ${known.settings.currency}.`);
}

const money = (amount: Money): string => `${toDecimal(amount)} ${amount.currency}`;

export function remitRefusal(refusal: trust.RemitRefusal): string {
  switch (refusal.kind) {
    case "nothing-due":
      return "Nothing is due.";
    case "below-least":
      return `${money(refusal.due)} is less than the least amount of the terms: it waits.`;
    case "no-terms":
      return `Nothing was agreed with the client for ${refusal.on}: publish terms with \`forbear trust terms\`.`;
    case "no-such-client":
      return "There is no such client.";
    case "in-the-future":
      return "That day has not come.";
    case "remitted-already":
      return `Remittance ${String(refusal.number)} went through ${refusal.through} already.`;
    default:
      return never(refusal);
  }
}

export function reversalRefusal(refusal: trust.ReversalRefusal): string {
  switch (refusal.kind) {
    case "no-such-remittance":
      return "There is no such remittance.";
    case "reversed-already":
      return "It was reversed already.";
    case "not-the-last":
      return `Remittance ${String(refusal.last)} rests on it: reverse that first.`;
    case "invoice-paid":
      return `The client has paid of invoice ${String(refusal.number)}: give that back first.`;
    case "no-reason":
      return "A reason is needed.";
    default:
      return never(refusal);
  }
}

export function closeRefusal(refusal: trust.NotClosed): string {
  switch (refusal.kind) {
    case "not-over":
      return `It ends on ${refusal.endsOn}.`;
    case "closed-already":
      return "It was closed already: what is learnt later adjusts the month that is open.";
    case "month-before-open":
      return `Close ${refusal.month.slice(0, 7)} first.`;
    case "busy":
      return "Somebody is still booking; ask again, it goes on where it was.";
    default:
      return never(refusal);
  }
}

export const refused = (context: Context, why: string): Exit => fails(context, why);
