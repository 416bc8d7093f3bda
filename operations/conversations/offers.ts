/** Offers on the table of a talk: tokens opened, those forged or expired left out. */

import type { Instant, TenantId } from "@forbear/kernel";
import { type Offer, openOffer } from "@forbear/negotiation";
import type { Vault } from "../ports/vault.ts";
import type { StoredOffer } from "../stores/books/store.ts";

export type LiveOffer = { readonly offer: Offer; readonly token: string };

export function openOffers(
  vault: Vault,
  tenant: TenantId,
  stored: readonly StoredOffer[],
  now: Instant,
): readonly LiveOffer[] {
  const key = vault.blind(tenant, "offer-key", "");
  return stored.flatMap(({ token }) => {
    const opened = openOffer(token, key, now);
    return opened.ok ? [{ offer: opened.value, token }] : [];
  });
}
