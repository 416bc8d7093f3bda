/** A decision as a file of its own: what was asked, what was answered, and the proof that both were sealed. */

import {
  type Bucket,
  type DecisionId,
  type Result,
  birthBucket,
  err,
  ok,
  present,
} from "@forbear/kernel";
import { inflateRawSync } from "node:zlib";
import { eventOf } from "../journal/bytes.ts";
import { decisionById, leafOfDecision } from "../journal/decisions.store.ts";
import { leafBytesAt } from "../journal/store.ts";
import type { Transaction } from "../ports/database.ts";
import type { Vault } from "../ports/vault.ts";
import { type SealedPlace, printExport } from "./exported.ts";
import { leafHash, proofOf } from "./merkle.ts";
import { hashesOf, placesOf, sealsNamed } from "./seals.store.ts";

/**
 * The decision as text that `replayExport` checks with no server and no database: its inputs, its
 * answer, the events that name it, where they were sealed, and the key that signed.
 */
export async function exportDecision(
  tx: Transaction,
  vault: Vault,
  id: DecisionId,
): Promise<Result<string, "no-such-decision">> {
  const home = birthBucket(id);
  const row = await decisionById(tx, home, id);
  if (row === null) return err("no-such-decision");
  const known = await leafBytesAt(tx, home, row.person_id, row.at);
  const events = known.filter(({ bytes }) => names(bytes, id));
  const places = await placedIn(tx, home, [id, ...events.map((event) => event.id)]);
  const seqs = [...new Set([...places.values()].map(({ seal }) => seal))];
  return ok(
    printExport({
      decision: leafOfDecision(row),
      inputs: inflateRawSync(row.inputs).toString("utf8"),
      sealed: places.get(id) ?? null,
      events: events.map((event) => ({
        bytes: Buffer.from(event.bytes).toString("utf8"),
        sealed: places.get(event.id) ?? null,
      })),
      seals: await sealsNamed(tx, seqs),
      publicKey: vault.publicKey(tx.tenant),
    }),
  );
}

function names(bytes: Uint8Array, id: DecisionId): boolean {
  const { what } = eventOf(bytes);
  return "decision" in what && what.decision === id;
}

/** Where each leaf is sealed, with its proof; those that still wait are left out. */
async function placedIn(
  tx: Transaction,
  home: Bucket,
  leaves: readonly string[],
): Promise<ReadonlyMap<string, SealedPlace>> {
  const places = await placesOf(tx, home, leaves);
  const trees = new Map<number, readonly Uint8Array[]>();
  for (const { seal } of places.values()) {
    if (!trees.has(seal)) trees.set(seal, (await hashesOf(tx, seal)).map(leafHash));
  }
  return new Map(
    [...places].map(([leaf, { seal, position }]) => {
      const tree = present(trees.get(seal), "the leaves of a seal that was just read");
      return [leaf, { seal, position, path: proofOf(tree, position) }];
    }),
  );
}
