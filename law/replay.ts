/** From a decision to bytes, so that a stranger who replays the inputs can compare them. */

import { type Json, canonical } from "@forbear/kernel";
import { type Sha256, sha256 } from "@forbear/kernel/digest";
import { clockJson } from "./clock.ts";
import { type Decision, type TraceLine, decide } from "./decide.ts";
import { printDay } from "./facts/time.ts";
import type { Lawbook } from "./lawbook.ts";
import type { Question } from "./matter.ts";

/** The answer as the fact format writes it, without an id. */
export function verdictJson(decision: Decision): { readonly [member: string]: Json } {
  const { verdict, ruleIds, citations, nextAllowedAt, requirements, dueBy } = decision;
  return {
    verdict,
    ruleIds,
    citations,
    nextAllowedAt: nextAllowedAt?.replace(".000Z", "Z") ?? null,
    requirements,
    dueBy,
  };
}

/** The answer's canonical bytes: equal for equal decisions. */
export const verdictBytes = (decision: Decision): string => canonical(verdictJson(decision));

/** One line of the trace: what a rule answered, and why. */
export function lineJson({ rule, answer }: TraceLine): Json {
  const { is, cite, why, named } = answer;
  const clocks = is === "allows" || is === "denies" ? answer.clocks.map(clockJson) : [];
  return {
    rule: rule.id,
    layer: rule.layer,
    kind: rule.kind,
    overridable: rule.kind === "presumption",
    is,
    cite,
    why,
    ...(named.length > 0 ? { named: named.map(({ id }) => id) } : {}),
    ...(clocks.length > 0 ? { clocks } : {}),
    ...(is === "requires" ? { codes: answer.codes } : {}),
    ...(is === "requires" && answer.dueBy !== null ? { dueBy: printDay(answer.dueBy) } : {}),
  };
}

/** The trace as JSON: every rule that had something to say, what and why. */
export const traceJson = (decision: Decision): Json => decision.trace.map(lineJson);

/** SHA-256 over the trace and the lawbook: kept in evidence in place of the trace itself. */
export const traceHash = (decision: Decision, lawbook: Lawbook): Sha256 =>
  sha256(canonical({ lawbook: lawbook.hash, trace: traceJson(decision) }));

/** What a replay gives: the bytes of the answer and the hash of its trace. */
export type Replayed = { readonly bytes: string; readonly traceHash: Sha256 };

/** Decides again from stored inputs. The same inputs and lawbook give the same bytes and hash. */
export function replay(question: Question, lawbook: Lawbook): Replayed {
  const decision = decide(question, lawbook);
  return { bytes: verdictBytes(decision), traceHash: traceHash(decision, lawbook) };
}
