/** An address to pay at: it names a link of a debt under our seal; what that is, a proof tells. */

import {
  type AccountId,
  type Instant,
  type Money,
  type PayLinkId,
  type PersonId,
  type TenantId,
  face,
  fromJson,
  parseInstant,
  parseUuid,
  toDecimal,
} from "@forbear/kernel";
import { type Ref, type Vault, openPayLink, payLinkNow } from "@forbear/operations";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import type { Place } from "./place.ts";
import { openText, sealText } from "./visit.ts";

const context = "pay-link";

const kept = z.object({ link: z.string() });
/** How addresses were sealed before links were kept: what is to be paid stands in the address. */
const whole = z.object({
  account: z.string(),
  amount: z.object({ currency: z.string(), minor: z.string() }),
  until: z.string(),
});

type Sealed =
  | { readonly kind: "kept"; readonly id: PayLinkId }
  | {
      readonly kind: "whole";
      readonly account: AccountId;
      readonly amount: Money;
      readonly until: Instant;
    };

export const sealPayLink = (vault: Vault, tenant: TenantId, link: PayLinkId): string =>
  sealText(vault, tenant, context, JSON.stringify({ link }));

/** Null when we did not seal it. */
function unsealed(vault: Vault, tenant: TenantId, sealed: string): Sealed | null {
  const text = openText(vault, tenant, context, sealed);
  if (text === null) return null;
  const json: unknown = JSON.parse(text);
  const now = kept.safeParse(json);
  if (now.success) {
    const id = parseUuid<PayLinkId>(now.data.link);
    return id.ok ? { kind: "kept", id: id.value } : null;
  }
  const before = whole.safeParse(json);
  if (!before.success) return null;
  const account = parseUuid<AccountId>(before.data.account);
  const amount = fromJson(before.data.amount);
  const until = parseInstant(before.data.until);
  if (!account.ok || !amount.ok || !until.ok) return null;
  return { kind: "whole", account: account.value, amount: amount.value, until: until.value };
}

/** Why an address leads to the plain entrance, told before anybody is in; null: it may be opened. */
export type LinkOver = "link-expired" | "link-withdrawn";

const overOf = { expired: "link-expired", withdrawn: "link-withdrawn" } as const;

/** Of what is good, of what was paid, and of what we never made, nothing is told here. */
export async function linkOver(
  { house }: ServerParts,
  { tenant }: Place,
  text: string,
): Promise<LinkOver | null> {
  const sealed = unsealed(house.vault, tenant, text);
  if (sealed === null) return null;
  if (sealed.kind === "whole") {
    return sealed.until <= house.clock.now() ? overOf.expired : null;
  }
  const state = (await payLinkNow(house, tenant, sealed.id))?.state;
  return state === "expired" || state === "withdrawn" ? overOf[state] : null;
}

/** Where whoever was let in is led by the address that they came with: within the portal. */
export async function leadsTo(
  { house }: ServerParts,
  { tenant }: Place,
  person: Ref<PersonId>,
  text: string,
): Promise<string> {
  const sealed = unsealed(house.vault, tenant, text);
  if (sealed === null) return "account";
  if (sealed.kind === "whole") {
    if (sealed.until <= house.clock.now()) return `account?note=${overOf.expired}`;
    const amount = encodeURIComponent(toDecimal(sealed.amount));
    return `pay/${face("acct", sealed.account)}?amount=${amount}`;
  }
  const link = await openPayLink(house, tenant, person, sealed.id);
  if (link === null || link.state === "paid") return "account";
  if (link.state === "expired" || link.state === "withdrawn") {
    return `account?note=${overOf[link.state]}`;
  }
  return `pay/${face("acct", link.account)}/by/${face("plnk", link.id)}`;
}
