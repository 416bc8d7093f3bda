/** An address to pay at: it names a debt and an amount under our seal, for a while; a proof opens it. */

import {
  type AccountId,
  type Instant,
  type Money,
  type TenantId,
  fromJson,
  parseUuid,
  toJson,
} from "@forbear/kernel";
import type { Vault } from "@forbear/operations";
import { z } from "zod";
import { openText, sealText } from "./visit.ts";

/** What is to be paid on which debt. Whoever has the address has no more than the address. */
export type PayLink = {
  readonly account: AccountId;
  readonly amount: Money;
  readonly until: Instant;
};

const context = "pay-link";

const kept = z.object({
  account: z.string(),
  amount: z.object({ currency: z.string(), minor: z.string() }),
  until: z.string(),
});

export function sealPayLink(
  vault: Vault,
  tenant: TenantId,
  { account, amount, until }: PayLink,
): string {
  const text = JSON.stringify({ account, amount: toJson(amount), until });
  return sealText(vault, tenant, context, text);
}

/** Null when we did not make it, or its time is over. */
export function openPayLink(
  vault: Vault,
  tenant: TenantId,
  now: Instant,
  sealed: string,
): Pick<PayLink, "account" | "amount"> | null {
  const text = openText(vault, tenant, context, sealed);
  const read = text === null ? null : kept.safeParse(JSON.parse(text));
  if (read?.success !== true || read.data.until <= now) return null;
  const account = parseUuid<AccountId>(read.data.account);
  const amount = fromJson(read.data.amount);
  return account.ok && amount.ok ? { account: account.value, amount: amount.value } : null;
}
