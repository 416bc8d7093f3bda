/** A decision as a leaf: the bytes that are sealed, and that an export lets a stranger build anew. */

import { type Json, canonical } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import type { Verdict } from "@forbear/law";

/** What of a decision is sealed: its inputs and trace by hash, all else as it is. */
export type DecisionLeaf = {
  readonly id: string;
  readonly at: string;
  readonly person: string;
  readonly account: string | null;
  readonly about: string;
  readonly channel: string | null;
  readonly verdict: Verdict;
  readonly ruleIds: readonly string[];
  readonly nextAllowedAt: string | null;
  /** SHA-256 as 64 hex characters, of the canonical request. */
  readonly inputsHash: string;
  readonly traceHash: string;
  readonly lawbookHash: string;
};

/** The canonical bytes of a decision's leaf. */
export const decisionBytes = ({ id, ...rest }: DecisionLeaf): Uint8Array => {
  const json: Json = { decision: id, ...rest };
  return Buffer.from(canonical(json), "utf8");
};

/** What the tree is built over: the hash of a leaf's bytes. */
export const hashOfLeaf = (bytes: Uint8Array): Uint8Array => sha256Bytes(bytes);
