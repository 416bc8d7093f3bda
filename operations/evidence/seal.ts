/** The sealer: leaves that wait are hashed into a tree, chained to the seal before, and signed. */

import type { Instant, TenantId } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import type { House } from "../house.ts";
import { leafHash, rootOf } from "./merkle.ts";
import { type Seal, insertSeal, lastSeal, takeUnsealed } from "./store.ts";

/** Leaves in one seal: enough that a month is a short chain, few enough for one transaction. */
const mostLeaves = 20_000;

/** What a seal says, as the bytes that its head is the hash of. */
export function headOf(
  seq: number,
  leafCount: number,
  sealedAt: Instant,
  root: Uint8Array,
  previous: Uint8Array,
): Uint8Array {
  const text = `forbear.seal.1\n${String(seq)}\n${String(leafCount)}\n${sealedAt}\n`;
  return sha256Bytes(Buffer.concat([Buffer.from(text, "utf8"), root, previous]));
}

/** Seals what waits; null when nothing does. A late commit is in a later seal, never in none. */
export function seal(house: House, tenant: TenantId): Promise<Seal | null> {
  return house.database.transaction(tenant, async (tx) => {
    const leaves = await takeUnsealed(tx, mostLeaves);
    if (leaves.length === 0) return null;
    const before = await lastSeal(tx);
    const seq = (before?.seq ?? 0) + 1;
    const root = rootOf(leaves.map((leaf) => leafHash(leaf.hash)));
    const previous = before?.head ?? new Uint8Array(32);
    const sealedAt = house.clock.now();
    const head = headOf(seq, leaves.length, sealedAt, root, previous);
    const signature = house.vault.sign(tenant, head);
    const made: Seal = {
      seq,
      sealedAt,
      leafCount: leaves.length,
      root,
      previous,
      head,
      signature,
    };
    await tx.many(insertSeal(tenant, made, leaves));
    return made;
  });
}

/** Seals until nothing waits; the last seal, or null. */
export async function sealAll(house: House, tenant: TenantId): Promise<Seal | null> {
  let last: Seal | null = null;
  for (;;) {
    const made = await seal(house, tenant);
    if (made === null) return last;
    last = made;
  }
}
