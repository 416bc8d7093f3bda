/** May we do this? Every rule is asked; the strictest wins; the trace says why. */

import { type Instant, type PlainDate, dateOfEpochDay, instantOf } from "@forbear/kernel";
import { type Clock, firstOpening } from "./clock.ts";
import { type Day, type Second, second } from "./facts/time.ts";
import type { Lawbook } from "./lawbook.ts";
import { type Question, matterOf } from "./matter.ts";
import type { Answer, Layer, Named, Rule, RuleKind } from "./rule.ts";

export type Verdict = "allow" | "deny" | "require";

/** What one rule answered. `overridable`: a presumption, which a supervisor may override. */
export type TraceLine = {
  readonly rule: string;
  readonly layer: Layer;
  readonly kind: RuleKind;
  readonly overridable: boolean;
  readonly answer: Spoken;
};

export type Spoken = Exclude<Answer, { readonly is: "silent" }>;

export type Decision = {
  readonly verdict: Verdict;
  readonly ruleIds: readonly string[];
  readonly citations: readonly string[];
  /** For a deny by a clock: the first instant that satisfies all clocks; null: an event must come. */
  readonly nextAllowedAt: Instant | null;
  readonly requirements: readonly string[];
  readonly dueBy: PlainDate | null;
  /** Every rule that had something to say, in the order in which it was asked. */
  readonly trace: readonly TraceLine[];
};

const mostIds = { deny: 12, require: 12, allow: 40 } as const;

type Said = Pick<Decision, "ruleIds" | "citations">;

const lineOf = (rule: Rule, answer: Spoken): TraceLine => ({
  rule: rule.id,
  layer: rule.layer,
  kind: rule.kind,
  overridable: rule.kind === "presumption",
  answer,
});

function collect(verdict: Verdict, groups: readonly (readonly TraceLine[])[]): Said {
  const ids = new Set<string>();
  const citations = new Set<string>();
  const most = mostIds[verdict];
  const add = (id: string, cite: string): void => {
    if (ids.size >= most && !ids.has(id)) return;
    ids.add(id);
    citations.add(cite);
  };
  for (const lines of groups) {
    for (const { rule, answer } of lines) {
      const name = (named: Named): void => add(named.id, named.cite);
      if (verdict === "allow") answer.named.forEach(name);
      add(rule, answer.cite);
      if (verdict !== "allow") answer.named.forEach(name);
    }
  }
  return { ruleIds: [...ids], citations: [...citations] };
}

/** The clocks that decide when a denied act may be done; null where only an event can open it. */
function openingClocks(trace: readonly TraceLine[]): readonly Clock[] | null {
  const clocks: Clock[] = [];
  for (const { answer } of trace) {
    if (answer.is === "denies") {
      if (answer.clocks.length === 0) return null;
      clocks.push(...answer.clocks);
    }
    if (answer.is === "allows") clocks.push(...answer.clocks);
  }
  return clocks;
}

const instantAt = (at: Second | null): Instant | null =>
  at === null ? null : instantOf(Math.round(at * 1000));

function denied(trace: readonly TraceLine[], now: Second): Decision {
  const blocking = trace.filter(({ answer }) => answer.is === "denies");
  const asking = trace.filter(({ answer }) => answer.is === "requires");
  const clocks = openingClocks(trace);
  return {
    verdict: "deny",
    ...collect("deny", [blocking, asking]),
    nextAllowedAt: clocks === null ? null : instantAt(firstOpening(clocks, now)),
    requirements: [],
    dueBy: null,
    trace,
  };
}

type Asking = TraceLine & { readonly answer: Extract<Answer, { readonly is: "requires" }> };

const isAsking = (line: TraceLine): line is Asking => line.answer.is === "requires";

/** Of several duties, the one whose last day comes first without having passed; else the latest. */
function mostPressing(asking: readonly Asking[], today: Day): readonly Asking[] {
  const days = asking.flatMap(({ answer }) => (answer.dueBy === null ? [] : [answer.dueBy]));
  const open = days.filter((by) => by >= today);
  const best = open.length > 0 ? Math.min(...open) : Math.max(...days);
  if (days.length === 0) return asking;
  return asking.filter(({ answer }) => answer.dueBy === best);
}

function required(trace: readonly TraceLine[], today: Day, asksDuty: boolean): Decision {
  const asking = trace.filter(isAsking);
  const chosen = asksDuty ? mostPressing(asking, today) : asking;
  const rest = asking.filter((line) => !chosen.includes(line));
  const codes = new Set(chosen.flatMap(({ answer }) => answer.codes));
  const days = chosen.flatMap(({ answer }) => (answer.dueBy === null ? [] : [answer.dueBy]));
  return {
    verdict: "require",
    ...collect("require", [chosen, rest]),
    nextAllowedAt: null,
    requirements: [...codes],
    dueBy: days.length === 0 ? null : dateOfEpochDay(Math.min(...days)),
    trace,
  };
}

function allowed(trace: readonly TraceLine[]): Decision {
  const engaged: TraceLine[] = [];
  const passed: TraceLine[] = [];
  for (const line of trace) {
    const { answer } = line;
    (answer.is === "allows" && !answer.engaged ? passed : engaged).push(line);
  }
  return {
    verdict: "allow",
    ...collect("allow", [engaged, passed]),
    nextAllowedAt: null,
    requirements: [],
    dueBy: null,
    trace,
  };
}

/** No law is known for the place: closed. */
const closed: Decision = denied(
  [
    {
      rule: "law.place.unknown",
      layer: "country",
      kind: "prohibition",
      overridable: false,
      answer: {
        is: "denies",
        cite: "no law is loaded for this place",
        why: "the country, or the region, is not one whose law is known here",
        named: [],
        clocks: [],
      },
    },
  ],
  second(0),
);

/**
 * May we do this? Asks every rule in force on the consumer's local date of `facts.now`, even after
 * one denies: the trace is evidence. Deny outranks require, require outranks allow. Fails closed: a
 * rule that meets `unknown` denies, as does a place whose law is not in the lawbook.
 */
export function decide(question: Question, lawbook: Lawbook): Decision {
  const { jurisdiction, facts } = question;
  const rules = lawbook.rulesFor(jurisdiction, facts.action.kind, facts.action.channel);
  if (rules === "unknown place") return closed;
  const matter = matterOf(question);
  const { today } = matter;
  const trace: TraceLine[] = [];
  let [denies, requires] = [false, false];
  for (const rule of rules) {
    if (today < rule.from || (rule.to !== null && today > rule.to)) continue;
    if (!rule.binds(matter)) continue;
    const answer = rule.test(matter, today);
    if (answer.is === "silent") continue;
    if (answer.is === "denies") denies = true;
    if (answer.is === "requires") requires = true;
    trace.push(lineOf(rule, answer));
  }
  if (denies) return denied(trace, matter.now);
  if (requires) return required(trace, today, matter.act.kind === "checkDuty");
  return allowed(trace);
}
