/** The next step of a debt on a strategy: the same document, features, place and day, the same step. */

import { type PlainDate, type Result, addDays, err, never, ok, present } from "@forbear/kernel";
import { armOf } from "./assignment.ts";
import type { Features } from "./features.ts";
import type { CollectStep, Doing, Path, Segment, ServiceStep, Strategy } from "./strategy.ts";

/** Where a debt stands on a strategy; kept from one answer to the next. */
export type Place = {
  /** Hash of the strategy document. */
  readonly strategy: string;
  readonly path: string;
  /** The step that comes next, from 0; as many as there are when the path is walked. */
  readonly step: number;
  /** Counts every beginning of a path, so that a strategy, round and step name one doing for ever. */
  readonly round: number;
  /** The step is not done before this day, even when something else wakes the debt. */
  readonly dueOn: PlainDate;
  /** The day of the last contact; null before the first. */
  readonly contactedOn: PlainDate | null;
};

export type Contact = Extract<Doing, { readonly kind: "contact" }>;

/** Why nothing is to be done until something changes. */
export type EndReason =
  | { readonly kind: "stopped"; readonly rule: string }
  | { readonly kind: "held-out"; readonly experiment: string }
  | { readonly kind: "no-segment" }
  | { readonly kind: "path-walked" }
  | { readonly kind: "nothing-due" }
  /** A condition had no answer (a division by zero); nobody is contacted on it. */
  | { readonly kind: "condition-failed"; readonly when: string; readonly problem: string };

/**
 * `place` is to be kept as it is while the wish has not come true; `then` once it has. A wish comes
 * true only with a verdict of the law, which may take days.
 */
export type NextStep =
  | {
      readonly kind: "do";
      readonly step: number;
      readonly channels: Contact["channels"];
      readonly template: string;
      readonly act: Contact["act"];
      readonly segment: string;
      readonly place: Place;
      readonly then: Place;
    }
  | {
      readonly kind: "queue";
      readonly name: string;
      readonly segment: string;
      readonly place: Place;
      readonly then: Place;
    }
  /** Ask again on `until`, which is after today. */
  | { readonly kind: "wait"; readonly until: PlainDate; readonly place: Place }
  | { readonly kind: "end"; readonly because: EndReason; readonly place: Place | null };

/** What every part of one answer rests on. */
type Question = {
  readonly strategy: Strategy;
  readonly features: Features;
  readonly today: PlainDate;
  readonly segment: string;
};

type Failed = Extract<EndReason, { readonly kind: "condition-failed" }>;

/**
 * What is to be done about a debt on a day.
 * @param place where it stood after the last answer; null before the first
 * @param today the person's date
 */
export function nextStep(
  strategy: Strategy,
  features: Features,
  place: Place | null,
  today: PlainDate,
): NextStep {
  const { stops, segments, paths, experiment } = strategy.document;
  const end = (because: EndReason): NextStep => ({ kind: "end", because, place });
  const stop = firstHolding(strategy, stops, features);
  if (!stop.ok) return end(stop.error);
  if (stop.value !== null) return end({ kind: "stopped", rule: stop.value.name });
  const found = firstHolding<Segment>(strategy, segments, features);
  if (!found.ok) return end(found.error);
  if (found.value === null) return end({ kind: "no-segment" });
  const { name: segment, path: name } = found.value;
  const path = present(
    paths.find((one) => one.name === name),
    "a segment leads to a path",
  );
  const question: Question = { strategy, features, today, segment };
  const at = standing(question, path, place);
  switch (path.purpose) {
    case "collect": {
      const heldOut = armOf(features.person, experiment) === "held-out";
      if (heldOut) return end({ kind: "held-out", experiment: experiment.name });
      return onCollect(question, path.steps, at);
    }
    case "service":
      return onService(question, path.steps, at);
    default:
      return never(path);
  }
}

function holds(strategy: Strategy, when: string, features: Features): Result<boolean, Failed> {
  const answer = present(strategy.conditions.get(when), "a condition that was read")(features);
  if (answer.ok) return answer;
  return err({ kind: "condition-failed", when, problem: answer.error });
}

function firstHolding<Rule extends { readonly when: string }>(
  strategy: Strategy,
  rules: readonly Rule[],
  features: Features,
): Result<Rule | null, Failed> {
  for (const rule of rules) {
    const answer = holds(strategy, rule.when, features);
    if (!answer.ok) return answer;
    if (answer.value) return ok(rule);
  }
  return ok(null);
}

/** Where it stands on this path: where it stood, also on a newer version of it, or at its start. */
function standing({ strategy, today }: Question, path: Path, place: Place | null): Place {
  if (place?.path === path.name) return { ...place, strategy: strategy.hash };
  // A service path begins the day after: nobody is reminded on the day they made the promise.
  const wait = path.purpose === "collect" ? (path.steps[0]?.waitDays ?? 0) : 1;
  return {
    strategy: strategy.hash,
    path: path.name,
    step: 0,
    round: (place?.round ?? 0) + 1,
    dueOn: addDays(today, wait),
    contactedOn: place?.contactedOn ?? null,
  };
}

const wait = (until: PlainDate, place: Place): NextStep => ({ kind: "wait", until, place });

function doIt(
  { today, segment }: Question,
  doing: Doing,
  place: Place,
  next: Pick<Place, "step" | "round" | "dueOn">,
): NextStep {
  const then: Place = { ...place, ...next };
  if (doing.kind === "queue") return { kind: "queue", name: doing.queue, segment, place, then };
  const { channels, template, act } = doing;
  const contacted: Place = { ...then, contactedOn: today };
  const { step } = place;
  return { kind: "do", step, channels, template, act, segment, place, then: contacted };
}

function onCollect(question: Question, steps: readonly CollectStep[], start: Place): NextStep {
  const { strategy, features, today } = question;
  for (let place = start; ;) {
    const step = steps[place.step];
    if (step === undefined) return { kind: "end", because: { kind: "path-walked" }, place };
    if (today < place.dueOn) return wait(place.dueOn, place);
    const answer = holds(strategy, step.when, features);
    if (!answer.ok) return { kind: "end", because: answer.error, place };
    const waitDays = steps[place.step + 1]?.waitDays ?? 0;
    const next = { step: place.step + 1, round: place.round, dueOn: addDays(today, waitDays) };
    if (answer.value) {
      const free = freeOn(strategy, place);
      const early = step.do.kind === "contact" && free !== null && today < free;
      return early ? wait(free, place) : doIt(question, step.do, place, next);
    }
    place = { ...place, ...next };
  }
}

/** The first day on which the interval since the last contact is over. */
const freeOn = ({ document }: Strategy, { contactedOn }: Place): PlainDate | null =>
  contactedOn === null ? null : addDays(contactedOn, document.intervalDays);

function onService(question: Question, steps: readonly ServiceStep[], start: Place): NextStep {
  const { strategy, features, today } = question;
  const { dueInDays } = features;
  if (dueInDays === null) return { kind: "end", because: { kind: "nothing-due" }, place: start };
  const tomorrow = addDays(today, 1);
  if (dueInDays < 0) return wait(tomorrow, start); // until it is judged
  const dueOn = addDays(today, dueInDays);
  const on = (at: number): PlainDate => addDays(dueOn, -(steps[at]?.daysBeforeDue ?? 0));
  let place = start;
  // The step before was for an earlier date where, for this one, its day is still to come.
  if (place.step > 0 && today < on(place.step - 1)) {
    place = { ...place, step: 0, round: place.round + 1 };
  }
  for (;;) {
    if (place.step >= steps.length) {
      place = { ...place, step: 0, round: place.round + 1, dueOn: addDays(dueOn, 1) };
    }
    if (today < place.dueOn) return wait(place.dueOn, place);
    if (today < on(place.step)) return wait(on(place.step), place);
    // Of several whose day has come only the last is done: two reminders on one day are one.
    while (place.step + 1 < steps.length && on(place.step + 1) <= today) {
      place = { ...place, step: place.step + 1 };
    }
    const step = present(steps[place.step], "a path has steps");
    const answer = holds(strategy, step.when, features);
    if (!answer.ok) return { kind: "end", because: answer.error, place };
    const next = { step: place.step + 1, round: place.round, dueOn: tomorrow };
    if (answer.value) return doIt(question, step.do, place, next);
    place = { ...place, ...next };
  }
}
