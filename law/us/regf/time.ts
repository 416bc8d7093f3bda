/** When: the hours of 12 CFR 1006.6(b)(1)(i), designated times, and what lifts them. */

import { type Clock, daily, either, firstOpening, isOpen, slotsOf } from "../../clock.ts";
import { hoursNamed, stands } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Consent } from "../../facts/past.ts";
import type { TimeRange } from "../../facts/words.ts";
import { openMessage, own, withRecipient } from "../../history.ts";
import { type Second } from "../../facts/time.ts";
import { type Matter, isElectronic, once, sameMedium } from "../../matter.ts";
import { type Parameter, always, valueOn } from "../../parameter.ts";
import {
  type Answer,
  type Named,
  type Rule,
  type Test,
  allows,
  denies,
  passes,
  silent,
} from "../../rule.ts";
import { aboutDebt, collectorRule, toConsumer, toThisConsumer } from "../coverage.ts";

export const locationConflict: Named = {
  id: "us.regf.time.location_conflict",
  says: "Where the evidence of the consumer's location conflicts, a time must be right in all zones",
  cite: "cmt 6(b)(1)(i)-2.ii",
};
export const sentTime: Named = {
  id: "us.regf.time.electronic_sent_time",
  says: "For e-mail and texts the time of sending counts",
  cite: "cmt 6(b)(1)(i)-1",
};
export const consumerInitiated: Named = {
  id: "us.regf.time.consumer_initiated_response",
  says: "One answer by the same medium to each message that the consumer starts",
  cite: "cmt 6(b)(1)-2",
};
export const priorConsentOrCourt: Named = {
  id: "us.regf.exceptions.prior_consent_court",
  says: "Consent given directly to the collector, or leave of a court, lifts time, place, attorney",
  cite: "12 CFR 1006.6(b)(4)",
};

type HoursOfDay = { readonly from: number; readonly to: number };

/** J-1: open at 08:00:00 (Regulation F), closed at 21:00:00 (the Act's "before 9"). */
export const convenientHours: Parameter<HoursOfDay> = {
  id: "us.regf.convenient_hours",
  label: "Hours assumed convenient at the consumer's location, first in, last out",
  unit: "hours of the local day",
  status: "supported",
  history: [
    {
      from: always,
      value: { from: 8, to: 21 },
      cite: "12 CFR 1006.6(b)(1)(i); 15 USC 1692c(a)(1)",
    },
  ],
};

const noneNamed: readonly Named[] = [];
const sentTimeNamed: readonly Named[] = [sentTime];
const conflictNamed: readonly Named[] = [locationConflict];
const bothNamed: readonly Named[] = [locationConflict, sentTime];

/** Names that go with every answer about hours here. */
function circumstances(matter: Matter): readonly Named[] {
  const electronic = isElectronic(matter.channel);
  if (matter.zones.length > 1) return electronic ? bothNamed : conflictNamed;
  return electronic ? sentTimeNamed : noneNamed;
}

/** A court's leave for this contact. */
export const courtAllows = ({ facts, now }: Matter): boolean =>
  facts.consents.some(
    (consent) => consent.givenTo === "court" && consent.kind === "calls" && stands(consent, now),
  );

const noClocks: readonly Clock[] = [];

/** Consents to contact at a time they name, given directly to this collector. */
export function namedTimes(
  matter: Matter,
  hours: HoursOfDay,
  which: (consent: Consent) => boolean = () => true,
): readonly Clock[] {
  if (matter.facts.consents.length === 0) return noClocks;
  const clocks: Clock[] = [];
  const ordinary = { from: hours.from * 3600, to: hours.to * 3600 };
  for (const consent of matter.facts.consents) {
    const fits = consent.kind === "calls" || consent.kind === "electronicContact";
    if (!fits || consent.givenTo !== "collector" || !which(consent)) continue;
    if (consent.kind === "calls" ? isElectronic(matter.channel) : !isElectronic(matter.channel)) {
      continue;
    }
    if (
      consent.channels !== "all" &&
      matter.channel &&
      !consent.channels.includes(matter.channel)
    ) {
      continue;
    }
    const clock = hoursNamed(consent, matter, ordinary);
    if (clock !== null) clocks.push(clock);
  }
  return clocks;
}

const ordinaryHours: HoursOfDay = { from: 8, to: 21 };

/**
 * The periods for which the consumer agreed to this contact directly: they lift place and attorney
 * as well as time (12 CFR 1006.6(b)(4)(i)). Hours agreed to for good lift the time of day alone.
 */
export const agreedPeriods = (matter: Matter): readonly Clock[] =>
  namedTimes(
    matter,
    ordinaryHours,
    ({ validFrom, validUntil }) => validFrom !== null || validUntil !== null,
  );

/** A consent that names a time was claimed, whether or not it holds. */
export const claimsTime = ({ facts }: Matter): readonly Named[] =>
  facts.consents.some(
    ({ kind, validFrom, validUntil, agreedHours }) =>
      kind === "calls" && (validFrom !== null || validUntil !== null || agreedHours !== null),
  )
    ? [priorConsentOrCourt]
    : [];

/** When the opt-out came that this act would confirm; null where it confirms none. */
function optedOutAt(matter: Matter): Second | null {
  if (matter.act.kind !== "confirmOptOut") return null;
  const came = own(matter)
    .filter((entry) => entry.direction === "inbound" && withRecipient(entry, matter))
    .filter(({ channel }) => sameMedium(channel, matter.channel))
    .map(({ at }) => at);
  for (const { channel, requestedAt } of matter.facts.preferences.stops) {
    const heard = requestedAt !== null && requestedAt <= matter.now;
    if (heard && sameMedium(channel, matter.channel)) came.push(requestedAt);
  }
  return came.sort((a, b) => b - a)[0] ?? null;
}

/** When the consumer sent what this act answers, an opt-out included; null where it answers nothing. */
export const answeredAt = once(
  (matter: Matter): Second | null => openMessage(matter)?.at ?? optedOutAt(matter),
);

/** The one answer to what the consumer started. */
export const answers = (matter: Matter): boolean => answeredAt(matter) !== null;

/** The consumer wrote in these very closed hours, and this answers it. */
function answersAtThatTime(matter: Matter, clock: Clock): boolean {
  const at = answeredAt(matter);
  if (at === null || isOpen(clock, at)) return false;
  const opens = firstOpening([clock], at);
  return opens === null || opens > matter.now;
}

/** To be an answer was claimed. */
export const claimsAnswer = ({ act }: Matter): readonly Named[] =>
  act.kind === "replyToConsumer" ? [consumerInitiated] : noneNamed;

/**
 * An hours rule: inside the hours in every zone, or at a time agreed with this collector. States use
 * it with their own hours and citation.
 */
export function hoursTest(
  hours: Parameter<HoursOfDay>,
  lifted: readonly Named[] = [priorConsentOrCourt],
): Test {
  return (matter, on): Answer => {
    const line = valueOn(hours, on);
    if (line === undefined) return silent();
    const { value, cite } = line;
    const named = circumstances(matter);
    if (matter.act.initiatedBy === "consumer") {
      return passes(cite, "the consumer started this contact", [consumerInitiated]);
    }
    const slots = [daily(value.from, value.to)];
    const window: Clock = { kind: "hours", slots, except: null, zones: matter.zones };
    const times = namedTimes(matter, value);
    const clock = times.length === 0 ? window : either(window, ...times);
    if (isOpen(window, matter.now)) {
      return allows(cite, "inside the hours in every zone", named, [clock]);
    }
    if (times.some((time) => isOpen(time, matter.now))) {
      return allows(cite, "at a time agreed with this collector", [...lifted, ...named], [clock]);
    }
    if (courtAllows(matter)) return allows(cite, "a court allows it", [...lifted, ...named]);
    if (answersAtThatTime(matter, window)) {
      return allows(cite, "answers what the consumer sent at this hour", [consumerInitiated]);
    }
    return denies(
      cite,
      "outside the hours in a zone the consumer may be in",
      [clock],
      [...named, ...claimsAnswer(matter), ...claimsTime(matter)],
    );
  };
}

/** Letters are not timed: the post chooses the hour. */
export const timed = (matter: Matter): boolean => matter.channel !== "letter";

const unusualHoursTest = hoursTest(convenientHours);
const postChooses = passes("12 CFR 1006.6(b)(1)(i)", "a letter: the post chooses the hour");

const unusualHours: Rule = collectorRule({
  id: "us.regf.time.unusual_hours",
  says: "No contact with the consumer before 08:00 or from 21:00 local time",
  kind: "prohibition",
  actions: contactKinds,
  parameters: [convenientHours],
  names: [locationConflict, sentTime, consumerInitiated, priorConsentOrCourt],
  test(matter, on) {
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    return timed(matter) ? unusualHoursTest(matter, on) : postChooses;
  },
});

const covers = (range: TimeRange, { channel }: Matter): boolean =>
  range.channels === "all" || (channel !== null && range.channels.includes(channel));

/** The times the consumer called inconvenient, and the only times agreed to, as clocks. */
export function designatedClocks(matter: Matter): readonly Clock[] {
  const { inconvenientTimes, permittedTimes } = matter.facts.preferences;
  if (inconvenientTimes.length === 0 && permittedTimes.length === 0) return noClocks;
  const clocks: Clock[] = [];
  const shut = inconvenientTimes.filter((range) => covers(range, matter));
  if (shut.length > 0) {
    clocks.push({ kind: "outside", slots: shut.flatMap(slotsOf), zones: matter.zones });
  }
  const open = permittedTimes.filter((range) => covers(range, matter));
  if (open.length > 0) {
    const slots = open.flatMap(slotsOf);
    clocks.push({ kind: "hours", slots, except: null, zones: matter.zones });
  }
  return clocks;
}

/** Times the consumer designated; used by states under their own citation. */
export const designatedTest =
  (cite: string): Test =>
  (matter): Answer => {
    const clocks = designatedClocks(matter);
    if (clocks.length === 0) {
      const { inconvenientTimes, permittedTimes } = matter.facts.preferences;
      const named = inconvenientTimes.length > 0 || permittedTimes.length > 0;
      return named ? passes(cite, "the times named are for other media") : silent();
    }
    if (matter.act.initiatedBy === "consumer") {
      return passes(cite, "the consumer started this contact", [consumerInitiated]);
    }
    const times = namedTimes(matter, ordinaryHours);
    const bound = times.length === 0 ? clocks : clocks.map((clock) => either(clock, ...times));
    if (bound.every((clock) => isOpen(clock, matter.now))) {
      return allows(cite, "not at a time the consumer called inconvenient", [], bound);
    }
    if (courtAllows(matter)) return allows(cite, "a court allows it", [priorConsentOrCourt]);
    if (answers(matter)) {
      return allows(cite, "the one answer to what the consumer started", [consumerInitiated]);
    }
    return denies(cite, "a time the consumer called inconvenient", bound, [
      ...claimsAnswer(matter),
      ...claimsTime(matter),
    ]);
  };

const byConsumer = designatedTest("12 CFR 1006.6(b)(1)(i), cmt 6(b)(1)-1");

const designated: Rule = collectorRule({
  id: "us.regf.time.consumer_designated",
  version: 2,
  says: "No contact at a time the consumer is known to find inconvenient, on any medium",
  kind: "prohibition",
  actions: contactKinds,
  names: [consumerInitiated, priorConsentOrCourt],
  test: (matter, on) =>
    aboutDebt(matter) && toThisConsumer(matter) && timed(matter)
      ? byConsumer(matter, on)
      : silent(),
});

export const rules: readonly Rule[] = [unusualHours, designated];
