/** Decisions asked again from their stored inputs: the same answer, for the same reasons. */

import { canonical } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import { type Lawbook, type Request, decide, parseLine, traceHash } from "@forbear/law";
import { inflateRawSync } from "node:zlib";
import { decisionBytes, hashOfLeaf } from "../../journal/decision-leaf.ts";
import { leafOfDecision } from "../../journal/decisions.store.ts";
import type { Findings } from "./findings.ts";
import type { StoredDecision } from "./rows.store.ts";

/** A decision as it was recorded, with the question it answered; null where that cannot be trusted. */
export type Replayed = { readonly row: StoredDecision; readonly request: Request | null };

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

/** Replays each; by id. Those of another lawbook can be told from their seal alone. */
export function checkDecisions(
  rows: readonly StoredDecision[],
  lawbook: Lawbook,
  findings: Findings,
): ReadonlyMap<string, Replayed> {
  const replayed = new Map<string, Replayed>();
  for (const row of rows) {
    findings.looked("replay");
    const request = requestOf(row, findings);
    replayed.set(row.id, { row, request });
    checkLeaf(row, findings);
    if (request !== null && row.lawbook_hash === lawbook.hash) {
      checkAnswer(row, request, lawbook, findings);
    }
  }
  return replayed;
}

const placeOf = (row: StoredDecision) => ({ decision: row.id, person: row.person_id });

function requestOf(row: StoredDecision, findings: Findings): Request | null {
  const inputs = inflated(row.inputs);
  if (inputs === null || !same(sha256Bytes(inputs), row.inputs_hash)) {
    const says = "the inputs of a decision do not have the hash kept beside them";
    findings.found("replay", says, placeOf(row));
    return null;
  }
  const request = parseLine(inputs.toString("utf8"));
  if (request.ok && request.value.id === row.id) return request.value;
  findings.found("replay", "the inputs of a decision are not a question of its own", placeOf(row));
  return null;
}

function inflated(bytes: Uint8Array): Buffer | null {
  try {
    return inflateRawSync(bytes);
  } catch {
    return null; // zlib has no other way to say that the bytes were damaged
  }
}

function checkLeaf(row: StoredDecision, findings: Findings): void {
  if (row.leaf_hash === null) {
    findings.found("replay", "a decision is neither sealed nor waiting for a seal", placeOf(row));
  } else if (!same(hashOfLeaf(decisionBytes(leafOfDecision(row))), row.leaf_hash)) {
    findings.found("replay", "a decision is not the one that was sealed, or waits for it", {
      ...placeOf(row),
    });
  }
}

const answerText = (verdict: string, ruleIds: readonly string[], opens: string | null): string =>
  canonical({ verdict, ruleIds, opens });

function checkAnswer(
  row: StoredDecision,
  request: Request,
  lawbook: Lawbook,
  findings: Findings,
): void {
  const again = decide(request, lawbook);
  const told = answerText(row.verdict, row.rule_ids, row.next_allowed_at);
  const right = answerText(again.verdict, again.ruleIds, again.nextAllowedAt);
  if (told !== right) {
    findings.found("replay", `a decision was recorded as ${row.verdict} and is ${again.verdict}`, {
      ...placeOf(row),
    });
  }
  if (traceHash(again, lawbook) !== Buffer.from(row.trace_hash).toString("hex")) {
    findings.found("replay", "the reasons of a decision are not those found again", placeOf(row));
  }
}
