/** A decision checked by a stranger: decided again from its export, and followed to the seal. No database. */

import { type Instant, type Result, canonical, err, ok } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import {
  type Lawbook,
  type Request,
  type Verdict,
  decide,
  parseLine,
  printSecond,
  traceHash,
  verdictBytes,
} from "@forbear/law";
import { type KeyObject, createPublicKey, verify } from "node:crypto";
import { type Exported, type SealedPlace, readExport } from "./exported.ts";
import { type Seal, headOf } from "./head.ts";
import { decisionBytes, hashOfLeaf } from "../journal/decision-leaf.ts";
import { leafHash, rootFromProof } from "./merkle.ts";

export type MismatchKind =
  /** The file cannot be read as an export. */
  | "not-an-export"
  /** The inputs are not those that were decided on. */
  | "altered-input"
  /** The inputs lead to another answer than the one told. */
  | "altered-verdict"
  /** It was decided by another lawbook than the one at hand. */
  | "other-lawbook"
  /** What the file tells is not what was sealed, or the seal is not one of this key. */
  | "broken-proof";

export type Mismatch = { readonly kind: MismatchKind; readonly says: string };

export type ReplayReport = {
  readonly decision: string;
  readonly at: string;
  readonly verdict: Verdict;
  /** The whole answer in canonical bytes, citations among them, as decided again just now. */
  readonly bytes: string;
  readonly traceHash: string;
  readonly lawbookHash: string;
  /** The seal that holds the decision; null: it still waited for one when the file was written. */
  readonly sealed: { readonly seq: number; readonly sealedAt: Instant } | null;
  /** Rows of the journal that name the decision, each proved like it. */
  readonly events: number;
  /** SHA-256 of the key that signed (its SPKI): to be compared with the one the house publishes. */
  readonly keyFingerprint: string;
};

/** Checks an export against a lawbook; every mismatch is told. */
export function replayExport(
  text: string,
  lawbook: Lawbook,
): Result<ReplayReport, readonly Mismatch[]> {
  const read = readExport(text);
  if (!read.ok) {
    const says = read.error.map(({ path, problem }) => `${path === "" ? "it" : path} ${problem}`);
    return err([mismatch("not-an-export", `This is no exported decision: ${says.join("; ")}.`)]);
  }
  const exported = read.value;
  const { decision } = exported;
  const key = keyOf(exported.publicKey);
  const broken = key === null ? [noKey] : brokenProofs(exported, key);
  const request = requestOf(exported);
  const altered = request.ok ? [] : [request.error];
  const answered = request.ok ? answer(exported, request.value, lawbook) : null;
  const mismatches = [...altered, ...(answered?.mismatches ?? []), ...broken];
  if (mismatches.length > 0 || !answered || !key) return err(mismatches);
  const seal = exported.seals.find(({ seq }) => seq === exported.sealed?.seal);
  return ok({
    decision: decision.id,
    at: decision.at,
    verdict: decision.verdict,
    bytes: answered.bytes,
    traceHash: decision.traceHash,
    lawbookHash: decision.lawbookHash,
    sealed: seal === undefined ? null : { seq: seal.seq, sealedAt: seal.sealedAt },
    events: exported.events.length,
    keyFingerprint: sha256(key.export({ type: "spki", format: "der" })),
  });
}

const mismatch = (kind: MismatchKind, says: string): Mismatch => ({ kind, says });

/** The request that was decided on, once it is sure that it is that one. */
function requestOf({ decision, inputs }: Exported): Result<Request, Mismatch> {
  if (sha256(inputs) !== decision.inputsHash) {
    const says = "The inputs were altered: they do not have the hash that was kept of them.";
    return err(mismatch("altered-input", says));
  }
  const request = parseLine(inputs);
  if (!request.ok) {
    const { path, expected } = request.error;
    const says = `The inputs are no question to the law: ${path} is not ${expected}.`;
    return err(mismatch("altered-input", says));
  }
  const { id, facts } = request.value;
  const asked = printSecond(facts.now) === decision.at.replace(".000Z", "Z");
  if (id === decision.id && asked) return ok(request.value);
  const says = "The inputs were altered: they are those of another decision.";
  return err(mismatch("altered-input", says));
}

type Answered = { readonly bytes: string; readonly mismatches: readonly Mismatch[] };

/** Decides again, and compares what was kept of the answer. */
function answer({ decision }: Exported, request: Request, lawbook: Lawbook): Answered {
  if (decision.lawbookHash !== lawbook.hash) {
    const says =
      `It was decided by lawbook ${decision.lawbookHash}; this is ${lawbook.hash}, ` +
      "so nothing can be said of its answer.";
    return { bytes: "", mismatches: [mismatch("other-lawbook", says)] };
  }
  const again = decide(request, lawbook);
  const mismatches: Mismatch[] = [];
  const told = answerText(decision);
  const right = answerText(again);
  if (told !== right) {
    const says = `The answer was altered: the file tells ${told}, the law answers ${right}.`;
    mismatches.push(mismatch("altered-verdict", says));
  }
  if (traceHash(again, lawbook) !== decision.traceHash) {
    const says = "The reasons were altered: their hash is not that of the reasons found again.";
    mismatches.push(mismatch("altered-verdict", says));
  }
  return { bytes: verdictBytes(again), mismatches };
}

const answerText = (of: {
  readonly verdict: Verdict;
  readonly ruleIds: readonly string[];
  readonly nextAllowedAt: string | null;
}): string =>
  canonical({ verdict: of.verdict, ruleIds: of.ruleIds, nextAllowedAt: of.nextAllowedAt });

const noKey = mismatch("broken-proof", "The public key cannot be read.");

function keyOf(pem: string): KeyObject | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null; // it has no other way to say no
  }
}

/** Everything in the file that does not lead to a signed root. */
function brokenProofs(exported: Exported, key: KeyObject): readonly Mismatch[] {
  const { decision, sealed, events, seals } = exported;
  const broken = seals.flatMap((seal) => brokenSeal(seal, key));
  const bySeq = new Map(seals.map((seal) => [seal.seq, seal]));
  if (!leadsToRoot(decisionBytes(decision), sealed, bySeq)) {
    broken.push("The decision as told here is not the one that was sealed.");
  }
  for (const { bytes, sealed: place } of events) {
    if (!namesDecision(bytes, decision.id)) broken.push("An event does not name the decision.");
    else if (!leadsToRoot(Buffer.from(bytes, "utf8"), place, bySeq)) {
      broken.push("An event as told here is not the one that was sealed.");
    }
  }
  return broken.map((says) => mismatch("broken-proof", says));
}

function brokenSeal(seal: Seal, key: KeyObject): string[] {
  if (!Buffer.from(headOf(seal)).equals(seal.head)) {
    return [`Seal ${String(seal.seq)} was altered: its head is not of what it says.`];
  }
  if (verify(null, seal.head, key, seal.signature)) return [];
  return [`Seal ${String(seal.seq)} was not signed with this key.`];
}

function leadsToRoot(
  bytes: Uint8Array,
  place: SealedPlace | null,
  seals: ReadonlyMap<number, Seal>,
): boolean {
  if (place === null) return true; // it waited for its seal: there is no proof to break
  const seal = seals.get(place.seal);
  if (seal === undefined) return false;
  const leaf = leafHash(hashOfLeaf(bytes));
  const root = rootFromProof(leaf, place.position, seal.leafCount, place.path);
  return root !== null && Buffer.from(root).equals(seal.root);
}

/** The bytes are canonical JSON, so a member is found by its text. */
const namesDecision = (bytes: string, id: string): boolean =>
  bytes.includes(`"decision":${canonical(id)}`);
