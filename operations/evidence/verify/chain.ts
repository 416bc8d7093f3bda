/** The chain of seals: each follows the one before, is signed, and holds the leaves it says it holds. */

import type { TenantId } from "@forbear/kernel";
import { createPublicKey, verify } from "node:crypto";
import type { Database } from "../../ports/database.ts";
import type { Vault } from "../../ports/vault.ts";
import { type Seal, headOf } from "../head.ts";
import { leafHash, rootOf } from "../merkle.ts";
import { noHead } from "../seal.ts";
import { sealsOf } from "../seals.store.ts";
import { headsFiled, leavesIn, sealsMissing, waitingForNothing } from "./chain.store.ts";
import type { Findings } from "./findings.ts";

type Chained = { readonly database: Database; readonly vault: Vault };

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

/**
 * Checks the whole chain of heads and signatures, and the leaves of every seal that `inScope` names.
 * A leaf whose row is gone is told with its place.
 */
export async function checkChain(
  { database, vault }: Chained,
  tenant: TenantId,
  inScope: (seal: Seal) => boolean,
  findings: Findings,
): Promise<void> {
  const seals = await database.transaction(tenant, sealsOf, { snapshot: true });
  const key = createPublicKey(vault.publicKey(tenant));
  let previous: Uint8Array = noHead;
  for (const [at, seal] of seals.entries()) {
    findings.looked("seals");
    const found = (says: string): void => findings.found("seals", says, { seal: seal.seq });
    if (seal.seq !== at + 1) found("a seal is missing before this one");
    if (!same(seal.previous, previous)) found("a seal does not follow the one before");
    if (!same(headOf(seal), seal.head)) found("a seal was altered: its head is of something else");
    if (!verify(null, seal.head, key, seal.signature)) found("a seal was not signed with our key");
    if (inScope(seal)) await checkLeaves(database, tenant, seal, findings);
    previous = seal.head;
  }
  await checkEnds({ database, vault }, tenant, seals, findings);
}

/** What leaves and reports point to is there, and what waits is of something. */
async function checkEnds(
  { database }: Chained,
  tenant: TenantId,
  seals: readonly Seal[],
  findings: Findings,
): Promise<void> {
  const heads = new Set(seals.map(({ head }) => Buffer.from(head).toString("hex")));
  const [waiting, missing, filed] = await database.transaction(
    tenant,
    (tx) => Promise.all([waitingForNothing(tx), sealsMissing(tx), headsFiled(tx)]),
    { snapshot: true },
  );
  for (const { id } of waiting) {
    findings.found("seals", "what a leaf waits to be sealed of is gone", { leaf: id });
  }
  for (const { seq } of missing) {
    findings.found("seals", "a seal that leaves name is gone", { seal: seq });
  }
  for (const { day, head } of filed) {
    if (!heads.has(head))
      findings.found("seals", "a report was filed on a head that is gone", { day });
  }
}

async function checkLeaves(
  database: Database,
  tenant: TenantId,
  seal: Seal,
  findings: Findings,
): Promise<void> {
  const leaves = await database.transaction(tenant, (tx) => leavesIn(tx, seal.seq), {
    snapshot: true,
  });
  for (const [position, leaf] of leaves.entries()) {
    const at = { seal: seal.seq, position, leaf: leaf.id };
    if (leaf.position !== position) findings.found("seals", "a leaf is not in its place", at);
    if (!leaf.there) findings.found("seals", "what a leaf was sealed of is gone", at);
  }
  const root = rootOf(leaves.map(({ hash }) => leafHash(hash)));
  if (leaves.length !== seal.leafCount || !same(root, seal.root)) {
    const says = `a seal of ${String(seal.leafCount)} leaves has another root over the ${String(leaves.length)} there are`;
    findings.found("seals", says, { seal: seal.seq });
  }
}
