/** May we do this? Every rule is asked; the strictest wins; the trace says why. */

import { type Instant, type PlainDate, dateOfEpochDay, instantOf } from "@forbear/kernel";
import { type Clock, firstOpening } from "./clock.ts";
import { type Day, type Second, printDay } from "./facts/time.ts";
import type { Lawbook } from "./lawbook.ts";
import { type Matter, type Question, matterOf } from "./matter.ts";
import { type Answer, type Rule, allows, denies, passes, rule } from "./rule.ts";

export type Verdict = "allow" | "deny" | "require";

/** What one rule answered. A presumption, unlike a prohibition, may be overridden with a reason. */
export type TraceLine = { readonly rule: Rule; readonly answer: Spoken };

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

/** Ids and citations of an answer, each once, no more ids than the format allows. */
type Said = {
  readonly most: number;
  readonly ruleIds: string[];
  readonly citations: string[];
  /** Those of the ids that exceptions have. */
  readonly exceptions: string[];
};

const saying = (verdict: Verdict): Said => ({
  most: mostIds[verdict],
  ruleIds: [],
  citations: [],
  exceptions: [],
});

function say(said: Said, id: string, isSaid: boolean, cite: string): void {
  const { most, ruleIds, citations } = said;
  if (!isSaid) {
    if (ruleIds.length >= most) return;
    ruleIds.push(id);
  }
  if (!citations.includes(cite)) citations.push(cite);
}

/** A rule is asked once, and no other has its id: only an exception may have said it before. */
const sayRule = (said: Said, { rule, answer }: TraceLine): void => {
  say(said, rule.id, said.exceptions.includes(rule.id), answer.cite);
};

function sayExceptions(said: Said, { answer }: TraceLine): void {
  for (const { id, cite } of answer.named) {
    say(said, id, said.ruleIds.includes(id), cite);
    said.exceptions.push(id);
  }
}

/** A rule that blocks comes before the exceptions that failed. */
function sayBlocking(said: Said, line: TraceLine): void {
  sayRule(said, line);
  sayExceptions(said, line);
}

/** An exception that helped comes before its rule. */
function sayPassing(said: Said, line: TraceLine): void {
  sayExceptions(said, line);
  sayRule(said, line);
}

/** The clocks that decide when a denied act may be done; null where only an event can open it. */
function openingClocks(trace: readonly TraceLine[]): readonly Clock[] | null {
  const clocks: Clock[] = [];
  for (const { answer } of trace) {
    if (answer.is === "denies") {
      if (answer.clocks.length === 0) return null;
      clocks.push(...answer.clocks);
    }
    if (answer.is === "allows" && answer.clocks.length > 0) clocks.push(...answer.clocks);
  }
  return clocks;
}

const instantAt = (at: Second | null): Instant | null =>
  at === null ? null : instantOf(Math.round(at * 1000));

function denied(trace: readonly TraceLine[], now: Second): Decision {
  const said = saying("deny");
  for (const line of trace) if (line.answer.is === "denies") sayBlocking(said, line);
  for (const line of trace) if (line.answer.is === "requires") sayBlocking(said, line);
  const clocks = openingClocks(trace);
  return {
    verdict: "deny",
    ruleIds: said.ruleIds,
    citations: said.citations,
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
  const said = saying("require");
  for (const line of chosen) sayBlocking(said, line);
  for (const line of rest) sayBlocking(said, line);
  const codes = new Set(chosen.flatMap(({ answer }) => answer.codes));
  const days = chosen.flatMap(({ answer }) => (answer.dueBy === null ? [] : [answer.dueBy]));
  return {
    verdict: "require",
    ruleIds: said.ruleIds,
    citations: said.citations,
    nextAllowedAt: null,
    requirements: [...codes],
    dueBy: days.length === 0 ? null : dateOfEpochDay(Math.min(...days)),
    trace,
  };
}

const engaged = ({ answer }: TraceLine): boolean => answer.is !== "allows" || answer.engaged;

function allowed(trace: readonly TraceLine[]): Decision {
  const said = saying("allow");
  for (const line of trace) if (engaged(line)) sayPassing(said, line);
  for (const line of trace) if (!engaged(line)) sayPassing(said, line);
  return {
    verdict: "allow",
    ruleIds: said.ruleIds,
    citations: said.citations,
    nextAllowedAt: null,
    requirements: [],
    dueBy: null,
    trace,
  };
}

const unknownPlace: Rule = rule({
  id: "law.place.unknown",
  says: "Where no law is known for the place, nothing is done",
  kind: "prohibition",
  layer: "country",
  actions: "all",
  test: () =>
    denies("no law is loaded for this place", "the country or the region is not one known here"),
});

/** What a rule that does not bind here says of itself, if it would have spoken. */
const unbound = (answer: Answer): Answer =>
  answer.is === "silent"
    ? answer
    : passes(answer.cite, "does not bind this collector or this debt");

const inForce = ({ from, to }: Rule, today: Day): boolean =>
  today >= from && (to === null || today <= to);

/**
 * Rules whose dates alone let the act through: each would have stopped it, or asked for something, on
 * the nearest day of its force. Without them an act before a law began would pass unexplained.
 */
function outOfForce(rules: readonly Rule[], matter: Matter): readonly TraceLine[] {
  const lines: TraceLine[] = [];
  for (const rule of rules) {
    if (!rule.binds(matter)) continue;
    const early = matter.today < rule.from;
    const nearest = early ? rule.from : (rule.to ?? rule.from);
    const asked = rule.test(matter, nearest);
    if (asked.is !== "denies" && asked.is !== "requires") continue;
    const why = `${early ? "in force only from" : "in force only until"} ${printDay(nearest)}`;
    const answer = allows(asked.cite, why);
    if (answer.is === "allows") lines.push({ rule, answer });
  }
  return lines;
}

/**
 * May we do this? Asks every rule in force on the consumer's local date of `facts.now`, even after
 * one denies: the trace is evidence. Deny outranks require, require outranks allow. Fails closed: a
 * rule that meets `unknown` denies, as does a place whose law is not in the lawbook. What is allowed
 * only because a rule is not in force yet, or no longer, names that rule.
 */
export function decide(question: Question, lawbook: Lawbook): Decision {
  const { jurisdiction, facts } = question;
  const known = lawbook.rulesFor(jurisdiction, facts.action.kind, facts.action.channel);
  const rules = known === "unknown place" ? [unknownPlace] : known;
  const matter = matterOf(question);
  const { today } = matter;
  const trace: TraceLine[] = [];
  let [blocks, asks] = [false, false];
  let [lastBinds, bound] = [unknownPlace.binds, true];
  const asleep: Rule[] = [];
  for (const rule of rules) {
    if (!inForce(rule, today)) {
      asleep.push(rule);
      continue;
    }
    if (rule.binds !== lastBinds) {
      // Rules of one body share the question whom they bind: it is asked once for all of them.
      lastBinds = rule.binds;
      bound = lastBinds(matter);
    }
    if (!bound && rule.whereUnbound === "silent") continue;
    const asked = rule.test(matter, today);
    const answer = bound ? asked : unbound(asked);
    if (answer.is === "silent") continue;
    if (answer.is === "denies") blocks = true;
    if (answer.is === "requires") asks = true;
    trace.push({ rule, answer });
  }
  if (blocks) return denied(trace, matter.now);
  if (asks) return required(trace, today, matter.act.kind === "checkDuty");
  return allowed([...trace, ...outOfForce(asleep, matter)]);
}
