/** The head of a seal: what is signed, and what the next seal names as the one before it. */

import type { Instant } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";

/** One tree over leaves, chained to the one before and signed. */
export type Seal = {
  /** From 1. */
  readonly seq: number;
  readonly sealedAt: Instant;
  readonly leafCount: number;
  readonly root: Uint8Array;
  /** Head of the seal before; 32 zero bytes at first. */
  readonly previous: Uint8Array;
  readonly head: Uint8Array;
  /** Ed25519 over the head. */
  readonly signature: Uint8Array;
};

/** What a seal says, as the hash that is signed. */
export function headOf({
  seq,
  leafCount,
  sealedAt,
  root,
  previous,
}: Omit<Seal, "head" | "signature">): Uint8Array {
  const text = `forbear.seal.1\n${String(seq)}\n${String(leafCount)}\n${sealedAt}\n`;
  return sha256Bytes(Buffer.concat([Buffer.from(text, "utf8"), root, previous]));
}
