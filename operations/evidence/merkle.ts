/** The tree over the leaves of a seal, in the shape of RFC 9162 section 2.1, with inclusion proofs. */

import { createHash } from "node:crypto";

const digest = (prefix: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash("sha256").update(Uint8Array.of(prefix));
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The hash of a leaf: told apart from that of a node, so that neither passes for the other. */
export const leafHash = (bytes: Uint8Array): Uint8Array => digest(0, bytes);
const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => digest(1, left, right);

/** The largest power of two below `count`. */
function splitAt(count: number): number {
  let size = 1;
  while (size * 2 < count) size *= 2;
  return size;
}

/** Root over leaf hashes; of none it is the hash of nothing. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  const only = leaves[0];
  if (only === undefined) return createHash("sha256").digest();
  if (leaves.length === 1) return only;
  const at = splitAt(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, at)), rootOf(leaves.slice(at)));
}

/** The neighbours that lead from the leaf at `position` up to the root. */
export function proofOf(leaves: readonly Uint8Array[], position: number): readonly Uint8Array[] {
  if (leaves.length <= 1) return [];
  const at = splitAt(leaves.length);
  return position < at
    ? [...proofOf(leaves.slice(0, at), position), rootOf(leaves.slice(at))]
    : [...proofOf(leaves.slice(at), position - at), rootOf(leaves.slice(0, at))];
}

/** The root that a leaf, its place and a proof lead to (RFC 9162 section 2.1.3.2). */
export function rootFromProof(
  leaf: Uint8Array,
  position: number,
  count: number,
  proof: readonly Uint8Array[],
): Uint8Array | null {
  const [last] = proof.slice(-1);
  if (count <= 1) return proof.length === 0 ? leaf : null;
  if (last === undefined || position >= count) return null;
  const at = splitAt(count);
  const rest = proof.slice(0, -1);
  if (position < at) {
    const left = rootFromProof(leaf, position, at, rest);
    return left === null ? null : nodeHash(left, last);
  }
  const right = rootFromProof(leaf, position - at, count - at, rest);
  return right === null ? null : nodeHash(last, right);
}
