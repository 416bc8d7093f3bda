/** Massachusetts: 940 CMR 7 (creditors and their collectors), 209 CMR 18 (licensed collectors). */

import { type ActionKind, contactKinds } from "../../facts/act.ts";
import type { Place } from "../../facts/words.ts";
import { from } from "../../clock.ts";
import { type Day, type Second, dayNumber, second } from "../../facts/time.ts";
import { daysAfter, earliestDay } from "../../history.ts";
import { addBusinessDays } from "../../holidays.ts";
import { type Matter, callChannels, isCall } from "../../matter.ts";
import { overMedia } from "../../media.ts";
import { type Parameter, always, valueOn } from "../../parameter.ts";
import { type Rule, type Test, allows, denies, due, passes, silent, warns } from "../../rule.ts";
import { aboutDebt, communicates, toConsumer, toThisConsumer } from "../coverage.ts";
import { federalHolidays } from "../holidays.ts";
import { placeOf } from "../regf/place.ts";
import { mayBeTold } from "../regf/third-party.ts";
import { hoursTest } from "../regf/time.ts";
import { initialAt, validNotice } from "../regf/validation.ts";
import {
  anyCollector,
  dayCount,
  federalExceptions,
  stateHours,
  stateRule,
  thirdPartyRule,
  together,
  toConsumerAt,
} from "./bound.ts";
import { type Counts, type Limit, connected, contactLimit, limitTest } from "./contact-limit.ts";

const telephone = [...callChannels, "sms"] as const;
const elsewhere = (place: Place): boolean => place !== "personal" && place !== "home";

const byTelephone: Counts = (entry, matter) =>
  (isCall(entry.channel) || entry.channel === "sms") &&
  connected(entry, matter) &&
  entry.person === matter.facts.recipient.relation;
const atHome: Counts = (entry, matter) => byTelephone(entry, matter) && !elsewhere(entry.place);
const away: Counts = (entry, matter) => byTelephone(entry, matter) && elsewhere(entry.place);

function household(cite: string): Test {
  return (matter) =>
    matter.facts.recipient.relation === "familyMember" && communicates(matter) && !mayBeTold(matter)
      ? denies(cite, "a member of the household would learn of the debt")
      : silent();
}

/** Two in seven days at home, on mobiles and personal numbers; two in thirty days elsewhere. */
function frequencyTest(
  near: Parameter<Limit>,
  far: Parameter<Limit>,
  told: string,
  cite: string,
): Test {
  const home = limitTest(near, atHome, "debt");
  const work = limitTest(far, away, "debt");
  const limited: Test = (matter, on) => {
    if (!aboutDebt(matter)) return silent();
    const { relation } = matter.facts.recipient;
    if (!toConsumer(matter) && relation !== "familyMember") return silent();
    return elsewhere(placeOf(matter)) ? work(matter, on) : home(matter, on);
  };
  const toOwner = (matter: Matter): boolean => aboutDebt(matter) && toConsumer(matter);
  return overMedia(telephone, cite, toOwner, together([limited, household(told)]));
}

const agHome = contactLimit(
  "us.ma.ag.home",
  "Telephone contacts about a debt to a residence, mobile or personal number",
  "supported",
  [[always, 2, 7, "940 CMR 7.04(1)(f)"]],
);
const agElsewhere = contactLimit(
  "us.ma.ag.elsewhere",
  "Telephone contacts about a debt elsewhere, such as at work",
  "supported",
  [[always, 2, 30, "940 CMR 7.04(1)(f)"]],
);
const dobHome = contactLimit(
  "us.ma.dob.home",
  "Telephone contacts about a debt to a residence, mobile or personal number",
  "supported",
  [[always, 2, 7, "209 CMR 18.16(1)(d)"]],
);
const dobElsewhere = contactLimit(
  "us.ma.dob.elsewhere",
  "Telephone contacts about a debt elsewhere, such as at work",
  "supported",
  [[always, 2, 30, "209 CMR 18.16(1)(d)"]],
);

const agFrequency: Rule = stateRule({
  id: "us.ma.ag.frequency",
  says: "Creditors and their collectors: two telephone contacts about a debt in seven days, two in thirty elsewhere; answers apart; no word of the debt to the household",
  kind: "prohibition",
  actions: contactKinds,
  version: 2,
  binds: anyCollector,
  parameters: [agHome, agElsewhere],
  test: frequencyTest(agHome, agElsewhere, "940 CMR 7.06", "940 CMR 7.04(1)(f)"),
});

const dobFrequency: Rule = thirdPartyRule({
  id: "us.ma.dob.frequency",
  says: "Licensed collectors: two telephone contacts about a debt in seven days, two in thirty elsewhere; answers apart",
  kind: "prohibition",
  actions: contactKinds,
  version: 2,
  parameters: [dobHome, dobElsewhere],
  test: frequencyTest(dobHome, dobElsewhere, "209 CMR 18.16", "209 CMR 18.16(1)(d)"),
});

const requestDays = dayCount(
  "us.ma.work_request_days",
  "Days for which an oral request not to call at work binds, without a written confirmation",
  10,
  "940 CMR 7.04(1)(h); 209 CMR 18.16(1)(c)",
  "supported",
);

/** When the requests to leave this number at work alone lapse, the latest; null where none was made. */
function requestLapses(matter: Matter, days: number): Second | null {
  const { preferences, contactPoint } = matter.facts;
  let lapses: Second | null = null;
  for (const { channel, contactPointId, requestedAt } of preferences.stops) {
    const telephoneStop = isCall(channel) || channel === "sms";
    const here =
      contactPointId === null || contactPoint.id === null || contactPointId === contactPoint.id;
    if (!telephoneStop || !here || (requestedAt !== null && requestedAt > matter.now)) continue;
    const until = requestedAt === null ? Infinity : daysAfter(matter, requestedAt, days + 1);
    lapses = second(Math.max(lapses ?? -Infinity, until));
  }
  return lapses;
}

const workRequest: Rule = stateRule({
  id: "us.ma.work_request",
  says: "No telephone calls at work once the debtor asked, for ten days where the request was not confirmed in writing",
  kind: "prohibition",
  actions: contactKinds,
  channels: telephone,
  binds: anyCollector,
  parameters: [requestDays],
  test(matter, on) {
    if (!aboutDebt(matter) || !toThisConsumer(matter)) return silent();
    if (placeOf(matter) !== "workplace") return silent();
    const { value = 0, cite = "" } = valueOn(requestDays, on) ?? {};
    const lapses = requestLapses(matter, value);
    const { employerForbidsContact, inconvenientPlaces } = matter.facts.preferences;
    const asked = employerForbidsContact || inconvenientPlaces.includes("workplace");
    if (!asked && lapses === null) {
      return passes(cite, "no request to leave the place of work alone");
    }
    if (matter.act.initiatedBy === "consumer") return passes(cite, "the consumer started it");
    if (!asked && lapses !== null) {
      const clocks = lapses === Infinity ? [] : [from(lapses)];
      return lapses > matter.now
        ? denies(cite, "the debtor asked not to be called at work", clocks)
        : allows(cite, `an oral request binds for ${value} days`);
    }
    return denies(cite, "the debtor asked not to be called at work");
  },
});

const wakingHours = stateHours(
  "us.ma.waking_hours",
  { from: 8, to: 21 },
  "940 CMR 7.04, 7.05(3)(e)",
  "known",
);

const hours: Rule = stateRule({
  id: "us.ma.hours",
  says: "Calls, texts and visits in the normal waking hours only: from 08:00 to 21:00 unless others are known",
  kind: "prohibition",
  actions: contactKinds,
  channels: [...telephone, "inPersonVisit"],
  binds: anyCollector,
  parameters: [wakingHours],
  names: federalExceptions,
  test: toConsumerAt(hoursTest(wakingHours)),
});

const noticeDays = dayCount(
  "us.ma.validation_notice_days",
  "Last day for the written validation of a debt after the first contact, in business days",
  5,
  "940 CMR 7.08",
  "supported",
);

const asksDuty: readonly ActionKind[] = ["checkDuty"];

function noticeDue(matter: Matter): Day | null {
  const days = valueOn(noticeDays, matter.today)?.value ?? 0;
  let by: Day | null = null;
  for (const debt of matter.debts) {
    if (debt.status !== "open" || validNotice(debt, matter) !== null) continue;
    const first = initialAt(debt, matter);
    if (first === null) continue;
    const day = addBusinessDays(dayNumber(earliestDay(matter, first)), days, federalHolidays);
    if (by === null || day < by) by = day;
  }
  return by;
}

const validation: Rule = stateRule({
  id: "us.ma.validation",
  says: "Creditors too send the validation notice within five business days of the first contact",
  kind: "duty",
  actions: [...contactKinds, ...asksDuty],
  binds: anyCollector,
  parameters: [noticeDays],
  test(matter) {
    const cite = "940 CMR 7.08";
    const by = noticeDue(matter);
    if (by === null) return passes(cite, "no validation notice is outstanding");
    if (matter.act.kind === "checkDuty") {
      return due(cite, "the validation notice is due", ["sendValidationNotice"], by);
    }
    return by < matter.today
      ? warns(cite, "the validation notice is overdue")
      : allows(cite, "there is still time for the validation notice");
  },
});

export const rules: readonly Rule[] = [agFrequency, dobFrequency, workRequest, hours, validation];
