/** What a pending rulebook would have said of acts that were decided under the one in force. */

import { type Result, err, ok } from "@forbear/kernel";
import { type Problem, choice, record, text, wrong } from "./codec.ts";
import { type Decision, type Verdict, decide } from "./decide.ts";
import type { Request } from "./facts.ts";
import type { ActionKind } from "./facts/act.ts";
import { printSecond } from "./facts/time.ts";
import type { Channel } from "./facts/words.ts";
import type { Lawbook } from "./lawbook.ts";
import { parseLine, parseRequest } from "./parse.ts";
import { placeName } from "./place.ts";

/** An act that was decided; the verdict is null where the record does not tell it. */
export type Recorded = { readonly request: Request; readonly verdict: Verdict | null };

const verdict = choice("allow", "deny", "require");
const exportedLeaf = record({ id: text, verdict });

/** Members of an object, as they stand. */
const membersOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;

/**
 * Reads one record: a decision as the evidence exports it (`inputs` and `decision`), or a request of
 * the fact format with a `verdict` beside it, which may be missing.
 */
export function parseRecorded(value: unknown): Result<Recorded, Problem> {
  const members = membersOf(value);
  if (members === null) return wrong("", "an exported decision, or a request with its verdict");
  const { inputs, decision, verdict: stated } = members;
  if (typeof inputs === "string") {
    const { id, verdict: given } = membersOf(decision) ?? {};
    const leaf = exportedLeaf.read({ id, verdict: given }, "decision");
    if (!leaf.ok) return leaf;
    const request = parseLine(inputs);
    if (!request.ok) return err({ ...request.error, path: `inputs: ${request.error.path}` });
    return ok({ request: { ...request.value, id: leaf.value.id }, verdict: leaf.value.verdict });
  }
  const request = parseRequest(value);
  if (!request.ok) return request;
  if (stated === undefined) return ok({ request: request.value, verdict: null });
  const told = verdict.read(stated, "verdict");
  return told.ok ? ok({ request: request.value, verdict: told.value }) : told;
}

/** What one rulebook said of an act. */
export type Said = {
  readonly verdict: Verdict;
  readonly ruleIds: readonly string[];
  readonly nextAllowedAt: string | null;
  readonly requirements: readonly string[];
};

/** An act on which the two rulebooks differ. */
export type ChangedDecision = {
  readonly id: string;
  readonly place: string;
  readonly at: string;
  readonly act: ActionKind;
  readonly channel: Channel | null;
  readonly before: Said;
  readonly after: Said;
  /** The rules that block, ask or let go otherwise than they did. */
  readonly because: readonly string[];
};

/** How many acts one rule would have turned, by what becomes of them. */
export type ByRule = {
  readonly rule: string;
  readonly newlyBlocked: number;
  readonly newlyAllowed: number;
  readonly otherwise: number;
};

export type Preview = {
  readonly lawbook: string;
  readonly pending: string;
  readonly decisions: number;
  readonly unchanged: number;
  /** Lawful before, denied under the pending rulebook. */
  readonly newlyBlocked: number;
  /** Denied before, lawful under the pending rulebook, at once or with something added. */
  readonly newlyAllowed: number;
  /** Another requirement or another opening, the act itself as lawful or unlawful as it was. */
  readonly otherwise: number;
  /** Decisions whose record gives another verdict than the rulebook in force gives again. */
  readonly notReproduced: readonly string[];
  readonly byRule: readonly ByRule[];
  readonly changed: readonly ChangedDecision[];
};

const said = ({ verdict: given, ruleIds, nextAllowedAt, requirements }: Decision): Said => ({
  verdict: given,
  ruleIds,
  nextAllowedAt: nextAllowedAt?.replace(".000Z", "Z") ?? null,
  requirements,
});

/** What each rule does to the act: blocks it (and until when), asks for something, or lets it go. */
function stances({ trace }: Decision): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { rule, answer } of trace) {
    if (answer.is === "denies") told.set(rule.id, JSON.stringify(["denies", answer.clocks]));
    if (answer.is === "requires") {
      told.set(rule.id, JSON.stringify(["requires", answer.codes, answer.dueBy]));
    }
  }
  return told;
}

function turnedBy(before: Decision, after: Decision): readonly string[] {
  const [was, is] = [stances(before), stances(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].filter((id) => was.get(id) !== is.get(id));
}

type Outcome = "newlyBlocked" | "newlyAllowed" | "otherwise";

function outcomeOf(before: Said, after: Said): Outcome | "unchanged" {
  if (before.verdict !== "deny" && after.verdict === "deny") return "newlyBlocked";
  if (before.verdict === "deny" && after.verdict !== "deny") return "newlyAllowed";
  const alike =
    before.verdict === after.verdict &&
    before.nextAllowedAt === after.nextAllowedAt &&
    before.requirements.join() === after.requirements.join();
  return alike ? "unchanged" : "otherwise";
}

/** Takes recorded acts one by one, so that a month of them need not be held at once. */
export type Previewer = {
  readonly ask: (recorded: Recorded) => void;
  readonly told: () => Preview;
};

/** Asks both rulebooks about every act given, and tells where they part and which rules part them. */
export function previewer(lawbook: Lawbook, pending: Lawbook): Previewer {
  const counts = { newlyBlocked: 0, newlyAllowed: 0, otherwise: 0, unchanged: 0 };
  const byRule = new Map<string, { [K in Outcome]: number }>();
  const notReproduced: string[] = [];
  const changed: ChangedDecision[] = [];
  return {
    ask({ request, verdict: told }) {
      const [first, second] = [decide(request, lawbook), decide(request, pending)];
      if (told !== null && told !== first.verdict) notReproduced.push(request.id);
      const [before, after] = [said(first), said(second)];
      const outcome = outcomeOf(before, after);
      counts[outcome] += 1;
      if (outcome === "unchanged") return;
      const because = turnedBy(first, second);
      for (const rule of because) {
        const row = byRule.get(rule) ?? { newlyBlocked: 0, newlyAllowed: 0, otherwise: 0 };
        row[outcome] += 1;
        byRule.set(rule, row);
      }
      changed.push({ ...actOf(request), before, after, because });
    },
    told: () => ({
      lawbook: lawbook.hash,
      pending: pending.hash,
      decisions: counts.unchanged + changed.length,
      ...counts,
      notReproduced,
      byRule: [...byRule].map(([rule, row]) => ({ rule, ...row })).sort(mostFirst),
      changed,
    }),
  };
}

/** Asks both rulebooks about all of these acts. */
export function preview(recorded: Iterable<Recorded>, lawbook: Lawbook, pending: Lawbook): Preview {
  const { ask, told } = previewer(lawbook, pending);
  for (const one of recorded) ask(one);
  return told();
}

const actOf = ({ id, jurisdiction, facts: { now, action } }: Request) => ({
  id,
  place: placeName(jurisdiction),
  at: printSecond(now),
  act: action.kind,
  channel: action.channel,
});

const total = ({ newlyBlocked, newlyAllowed, otherwise }: ByRule): number =>
  newlyBlocked + newlyAllowed + otherwise;

const mostFirst = (a: ByRule, b: ByRule): number =>
  total(b) - total(a) || (a.rule < b.rule ? -1 : 1);
