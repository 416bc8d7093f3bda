/** The sealer: leaves that wait are hashed into a tree, chained to the seal before, and signed. */

import type { TenantId } from "@forbear/kernel";
import type { House } from "../house.ts";
import { type Seal, headOf } from "./head.ts";
import { leafHash, rootOf } from "./merkle.ts";
import { takeUnsealed } from "../journal/unsealed.store.ts";
import { insertSeal, lastSeal, lockChain } from "./seals.store.ts";

/** Leaves in one seal: enough that a month is a short chain, few enough for one transaction. */
const mostLeaves = 20_000;

/** What stands before the first seal. */
export const noHead: Uint8Array = new Uint8Array(32);

type Sealing = Pick<House, "database" | "clock" | "vault">;

/** Seals what waits; null when nothing does. A late commit is in a later seal, never in none. */
export function seal(house: Sealing, tenant: TenantId): Promise<Seal | null> {
  return house.database.transaction(tenant, async (tx) => {
    await lockChain(tx);
    const leaves = await takeUnsealed(tx, mostLeaves);
    if (leaves.length === 0) return null;
    const before = await lastSeal(tx);
    const content = {
      seq: (before?.seq ?? 0) + 1,
      sealedAt: house.clock.now(),
      leafCount: leaves.length,
      root: rootOf(leaves.map((leaf) => leafHash(leaf.hash))),
      previous: before?.head ?? noHead,
    };
    const head = headOf(content);
    const made = { ...content, head, signature: house.vault.sign(tenant, head) };
    await tx.many(insertSeal(tenant, made, leaves));
    return made;
  });
}

/** Seals until nothing waits; the last seal, or null. */
export async function sealAll(house: Sealing, tenant: TenantId): Promise<Seal | null> {
  let last: Seal | null = null;
  for (;;) {
    const made = await seal(house, tenant);
    if (made === null) return last;
    last = made;
  }
}
