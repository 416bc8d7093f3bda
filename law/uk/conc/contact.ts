/** When and how often a customer is reached, and with what words (CONC 7.9). */

import { isOpen } from "../../clock.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Conduct } from "../../facts/content.ts";
import type { Second } from "../../facts/time.ts";
import { ownInLast, tally } from "../../history.ts";
import { houseHours } from "../../house-hours.ts";
import { type Matter, isCall } from "../../matter.ts";
import { type Parameter, always, day, valueOn } from "../../parameter.ts";
import { everyDayFrom } from "../../week.ts";
import { type Rule, allows, denies, passes, silent, warns } from "../../rule.ts";
import { boundByConc, boundByFca, british, concernsConsumer } from "../coverage.ts";
import { holidaysOf } from "../holidays.ts";
import { type HoursOfDay, contactClocks, wholeDay, windowOf } from "../hours.ts";
import { pursues } from "../../pursuit.ts";
import { withProfessional } from "../../parties.ts";
import { refusal } from "../../refusal.ts";

/** CONC came into force. */
export const concBegins = day("2014-04-01");

/** CONC names no hours: 21:00 to 08:00 is taken as unreasonable, by analogy with MCOB 13.5.4G. */
const reasonableHours: Parameter<HoursOfDay> = {
  id: "uk.conc.reasonable_hours",
  label: "Hours taken as reasonable for contact, first in, last out",
  unit: "hours of the local day",
  status: "uncertain",
  history: [{ from: concBegins, value: { from: 8, to: 21 }, cite: "CONC 7.9.4R; MCOB 13.5.4G" }],
};

const byConsumer = passes("CONC 7.9.4R", "the consumer started this contact");
const noClock = passes("CONC 7.9.4R", "letters have no hour, and no wish speaks against it");

const times: Rule = british({
  id: "uk.conc.7_9.times",
  whereUnbound: "named",
  says: "No contact from 21:00 to 08:00, nor against a reasonable request on when, where and how",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByConc,
  from: concBegins,
  parameters: [reasonableHours],
  test(matter, on) {
    const cite = "CONC 7.9.4R";
    if (withProfessional(matter)) return silent();
    if (matter.act.initiatedBy === "consumer") return byConsumer;
    const refused = refusal(matter);
    if (refused !== null) return denies(cite, refused);
    const window = windowOf(reasonableHours, matter, on);
    if (matter.channel === "letter" || window === null) return noClock;
    // An e-mail waits until it is read: of its times only the consumer's wishes bind.
    const clocks = contactClocks(matter, matter.channel === "email" ? wholeDay(matter) : window);
    return clocks.every((clock) => isOpen(clock, matter.now))
      ? allows(cite, "at a reasonable hour, as the consumer wishes", [], clocks)
      : denies(cite, "at an unreasonable hour, or at one the consumer refused", clocks);
  },
});

const saturday = { from: 8, to: 20 };
const policyHours: Rule = houseHours({
  id: "uk.policy.default_hours",
  label: "House hours, bank holidays closed; writing also on Sundays and holidays",
  says: "House policy, not law: shorter hours on Saturdays, no calls on Sundays and bank holidays",
  version: 2,
  week: { ...everyDayFrom(8, 21), saturday, sunday: null, writing: everyDayFrom(10, 18) },
  holidays: holidaysOf,
  binds: (matter) => concernsConsumer(matter) && !withProfessional(matter),
});

/** Debts outside CONC and MCOB have no rule on requests; the house honours them all the same. */
const policyWishes: Rule = british({
  id: "uk.policy.contact_requests",
  says: "House policy, not law: what a consumer refused is honoured for every kind of debt",
  kind: "prohibition",
  layer: "policy",
  actions: contactKinds,
  binds: (matter) => concernsConsumer(matter) && !boundByFca(matter),
  test(matter) {
    if (withProfessional(matter) || matter.act.initiatedBy === "consumer") return silent();
    const refused = refusal(matter);
    return refused === null ? silent() : denies("house policy on contact requests", refused);
  },
});

/** Caps of the house per customer, across accounts: law has no number. */
const caps: Parameter<{
  callsConnectedADay: number;
  callsConnectedAWeek: number;
  callsTriedAWeek: number;
  textsADay: number;
  emailsAWeek: number;
}> = {
  id: "uk.conc.frequency_caps",
  label: "Contacts after which a person looks first",
  unit: "contacts per calendar day or seven days, today included",
  status: "uncertain",
  history: [
    {
      from: always,
      value: {
        callsConnectedADay: 1,
        callsConnectedAWeek: 3,
        callsTriedAWeek: 7,
        textsADay: 1,
        emailsAWeek: 2,
      },
      cite: "CONC 7.9.4R; PRIN 2A; Protection from Harassment Act 1997",
    },
  ],
};

const weekDays = 7;

function overCaps(matter: Matter, cap: (typeof caps.history)[0]["value"]): boolean {
  const sent = ownInLast(matter, weekDays, ({ direction }) => direction === "outbound");
  const full = (instants: readonly Second[], limit: number, days: number): boolean =>
    tally(matter, instants, limit, days).used >= limit;
  const ats = (channel: "sms" | "email"): readonly Second[] =>
    sent.filter((entry) => entry.channel === channel).map(({ at }) => at);
  if (matter.channel === "sms") return full(ats("sms"), cap.textsADay, 1);
  if (matter.channel === "email") return full(ats("email"), cap.emailsAWeek, weekDays);
  if (!isCall(matter.channel)) return false;
  const calls = sent.filter((entry) => isCall(entry.channel));
  const talks = calls.filter(({ outcome }) => outcome === "conversation").map(({ at }) => at);
  return (
    full(talks, cap.callsConnectedADay, 1) ||
    full(talks, cap.callsConnectedAWeek, weekDays) ||
    full(
      calls.map(({ at }) => at),
      cap.callsTriedAWeek,
      weekDays,
    )
  );
}

const unfair = "Digital Markets, Competition and Consumers Act 2024 Pt 4 ch 1; PHA 1997";
const notExcessive = passes("CONC 7.9.4R, 7.3.2G", "no sign that contact is excessive");

const frequency: Rule = british({
  id: "uk.conc.7_9.frequency",
  says: "No excessive or aggressive contact; law has no number, so a person judges past the caps",
  kind: "warning",
  actions: contactKinds,
  binds: concernsConsumer,
  parameters: [caps],
  test(matter, on) {
    const line = valueOn(caps, on);
    if (line === undefined || matter.act.initiatedBy === "consumer") return silent();
    // Where no rule of the FCA binds, aggressive and misleading words are unfair practices still.
    if (matter.facts.content.conduct.length > 0 && !boundByFca(matter)) {
      return denies(unfair, "the draft is aggressive or misleading");
    }
    if (!pursues(matter)) return silent();
    return overCaps(matter, line.value)
      ? warns(line.cite, "more contacts lately than this house makes without a person's judgement")
      : notExcessive;
  },
});

const untrue: readonly Conduct[] = [
  "misleadingReasonToCall",
  "concealsCollectorIdentity",
  "falseStatement",
  "falselyFromAttorney",
  "threatOfArrest",
  "threatOfUnintendedAction",
];
const nothingMisleading = passes("CONC 7.9.2R, 7.9.3G", "nothing misleading was found");

const misleading: Rule = british({
  id: "uk.conc.7_9.misleading",
  says: "No message that makes a person call back, or pay, under a misunderstanding",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByConc,
  from: concBegins,
  test({ facts: { content } }) {
    if (content.letter?.resemblesCourtDocument === true) {
      return denies("CONC 7.9.2R", "looks like a court document");
    }
    return content.conduct.some((found) => untrue.includes(found))
      ? denies("CONC 7.9.2R, 7.9.3G", "the draft misleads")
      : nothingMisleading;
  },
});

const authorised = passes("Financial Services and Markets Act 2000 s.19", "held, or none needed");

const authorisation: Rule = british({
  id: "uk.fsma.authorisation",
  says: "Who lends to consumers or collects their credit debts is authorised by the FCA, or exempt",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  binds: boundByFca,
  test({ facts }) {
    const cite = "Financial Services and Markets Act 2000 s.19";
    switch (facts.collector.licence) {
      case "held":
        return authorised;
      case "notHeld":
        return denies(cite, "no permission is in force");
      default:
        return denies(cite, "nobody knows whether a permission is in force");
    }
  },
});

export const rules: readonly Rule[] = [
  times,
  frequency,
  misleading,
  authorisation,
  policyHours,
  policyWishes,
];
