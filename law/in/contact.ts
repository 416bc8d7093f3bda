/** When, where and how a borrower in India is reached (RBI). */

import { type TimeZone, must, parseTimeZone } from "@forbear/kernel";
import { contactKinds } from "../facts/act.ts";
import type { Day } from "../facts/time.ts";
import { overheard, shown } from "../hearers.ts";
import { ownInLast, tally } from "../history.ts";
import { type Matter, isCall } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, silent, warns } from "../rule.ts";

import { type Week, everyDayFrom, timedChannels, weekClock, weekOver } from "../week.ts";
import { isOpen } from "../clock.ts";
import { wishesRule } from "../wishes.ts";
import {
  aboutDigitalLoan,
  aboutMicrofinance,
  boundByRbi,
  indian,
  isMicrofinance,
} from "./coverage.ts";
import { mayHear, party } from "../parties.ts";
import { pursues } from "../pursuit.ts";
import { agreedTimes } from "../times.ts";

const circular = "RBI DOR.ORG.REC.65/21.04.158/2022-23 (12 Aug 2022) para 2";
const circularBegins = day("2022-08-12");
const microfinanceBegins = day("2022-04-01");

const contactHours: Parameter<Week> = {
  id: "in.rbi.contact_hours",
  label: "Hours for recovery calls; taken for messages and visits too",
  unit: "hours of the local day",
  status: "supported",
  history: [{ from: circularBegins, value: everyDayFrom(8, 19), cite: circular }],
};

const microfinance = "RBI (Regulatory Framework for Microfinance Loans) Directions 2022";
const microfinanceHours: Parameter<Week> = {
  id: "in.rbi.mfi_hours",
  label: "Hours for recovery calls on microfinance loans",
  unit: "hours of the local day",
  status: "known",
  history: [{ from: microfinanceBegins, value: everyDayFrom(9, 18), cite: microfinance }],
};

const india = must(parseTimeZone("Asia/Kolkata"));

/** A borrower abroad is called where both clocks allow it. */
const bothClocks = ({ zones }: Matter): readonly TimeZone[] =>
  zones.includes(india) ? zones : [...zones, india];
const noHolidays = (): null => null;

const hours: Rule = indian({
  id: "in.rbi.contact_hours",
  whereUnbound: "named",
  says: "No recovery contact before 08:00 or after 19:00; microfinance has its own hours",
  kind: "prohibition",
  actions: contactKinds,
  version: 2,
  binds: (matter) =>
    boundByRbi(matter) && (matter.debts.length === 0 || !matter.debts.every(isMicrofinance)),
  from: circularBegins,
  parameters: [contactHours],
  test: weekOver(timedChannels, circular, contactHours, noHolidays, agreedTimes, bothClocks),
});

const mfiHours: Rule = indian({
  id: "in.rbi.mfi_hours",
  says: "Microfinance loans: no recovery contact before 09:00 or after 18:00",
  kind: "prohibition",
  actions: contactKinds,
  version: 2,
  binds: aboutMicrofinance,
  from: microfinanceBegins,
  parameters: [microfinanceHours],
  test: weekOver(
    timedChannels,
    microfinance,
    microfinanceHours,
    noHolidays,
    agreedTimes,
    bothClocks,
  ),
});

const missedMeetings: Parameter<number> = {
  id: "in.rbi.mfi_missed_meetings",
  label: "Meetings missed in a row before a visit at home or at work",
  unit: "meetings in succession",
  status: "known",
  history: [{ from: microfinanceBegins, value: 2, cite: microfinance }],
};

const mfiPlace: Rule = indian({
  id: "in.rbi.mfi_place",
  says: "Recovery at the agreed place; at home or work only after two missed meetings in a row",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["inPersonVisit"],
  binds: aboutMicrofinance,
  from: microfinanceBegins,
  parameters: [missedMeetings],
  test(matter, on) {
    const line = valueOn(missedMeetings, on);
    if (line === undefined) return silent();
    const { contactPoint, visit } = matter.facts;
    const agreedPlace = contactPoint.place === "other";
    if (agreedPlace) return allows(line.cite, "at the place agreed with the borrower");
    return visit.missedMeetingsInARow >= line.value
      ? allows(line.cite, `${visit.missedMeetingsInARow} meetings missed in a row`)
      : denies(line.cite, "the borrower has not missed meetings enough at the agreed place");
  },
});

/** The circular names no number: past these a person looks. */
const caps: Parameter<{ attemptsADay: number; talksADay: number; talksAWeek: number }> = {
  id: "in.rbi.persistence_caps",
  label: "Calls and conversations after which a person looks first",
  unit: "calls tried or conversations per day or seven days, today included",
  status: "uncertain",
  history: [
    { from: always, value: { attemptsADay: 3, talksADay: 1, talksAWeek: 7 }, cite: circular },
  ],
};
const weekDays = 7;

function persistent(matter: Matter, cap: (typeof caps.history)[0]["value"]): boolean {
  if (!isCall(matter.channel) || matter.act.initiatedBy === "consumer") return false;
  const calls = ownInLast(
    matter,
    weekDays,
    ({ channel, direction }) => direction === "outbound" && isCall(channel),
  );
  const tried = calls.map(({ at }) => at);
  const talked = calls.filter(({ outcome }) => outcome === "conversation").map(({ at }) => at);
  return (
    tally(matter, tried, cap.attemptsADay, 1).used >= cap.attemptsADay ||
    tally(matter, talked, cap.talksADay, 1).used >= cap.talksADay ||
    tally(matter, talked, cap.talksAWeek, weekDays).used >= cap.talksAWeek
  );
}

/** Words of Hindi written in Latin letters that shame or threaten to come to the house. */
const shaming: Parameter<readonly string[]> = {
  id: "in.rbi.shaming_words",
  label: "Words in a draft that shame the borrower",
  unit: "words",
  status: "uncertain",
  history: [
    {
      from: circularBegins,
      value: ["izzat", "ijjat", "ghar aa jayenge", "ghar aayenge", "ghar pe aayenge", "beizzati"],
      cite: circular,
    },
  ],
};

function shames(matter: Matter, on: Day): boolean {
  const said = matter.facts.content.text?.toLowerCase() ?? "";
  return (valueOn(shaming, on)?.value ?? []).some((word) => said.includes(word));
}

function harasses(matter: Matter, on: Day): string | null {
  const { content } = matter.facts;
  if (shames(matter, on)) return "words that shame";
  if (content.conduct.length > 0) return "threatens, abuses, shames or misleads";
  if (!content.identifiesCaller || matter.act.callerId?.withheld === true) {
    return "an anonymous contact";
  }
  return shown(matter);
}
const decent = passes(circular, "no sign of intimidation or harassment");

const harassment: Rule = indian({
  id: "in.rbi.harassment",
  says: "No intimidation, humiliation, anonymous, persistent or misleading contact with anybody",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByRbi,
  from: circularBegins,
  parameters: [caps, shaming],
  test(matter, on) {
    const why = harasses(matter, on);
    if (why !== null) return denies(circular, why);
    const line = valueOn(caps, on);
    return line !== undefined && pursues(matter) && persistent(matter, line.value)
      ? warns(line.cite, "many calls lately: a person judges whether this one is persistent")
      : decent;
  },
});

const criminal = "Bharatiya Nyaya Sanhita 2023 ss.78, 308, 318, 351, 356";
const before = "Indian Penal Code 1860 ss.354D, 383, 415, 499, 503";
const since = day("2024-07-01");

/** What the Reserve Bank's rules do not reach: lenders and sellers that it does not regulate. */
const crimes: Rule = indian({
  id: "in.bns.intimidation",
  says: "Who is not regulated neither threatens, extorts, deceives nor shames",
  kind: "prohibition",
  actions: contactKinds,
  binds: (matter) => !boundByRbi(matter),
  test: ({ facts }, on) =>
    facts.content.conduct.length > 0
      ? denies(on < since ? before : criminal, "threatens, abuses, shames or misleads")
      : silent(),
});

const privateMatter = passes(circular, "borrower or guarantor, and nobody else learns of it");

const thirdParty: Rule = indian({
  id: "in.rbi.third_party",
  says: "Relatives, references, colleagues and friends are never contacted for the debt",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByRbi,
  from: circularBegins,
  test(matter) {
    if (party(matter) === "third-party" && !mayHear(matter)) {
      const asks = pursues(matter) || matter.facts.content.revealsDebt;
      if (asks) return denies(circular, "intrudes on somebody who does not owe");
    }
    const why = overheard(matter);
    return why === null ? privateMatter : denies(circular, why);
  },
});

const phonebook: Rule = indian({
  id: "in.dl.no_phonebook",
  says: "Contacts read from a borrower's telephone are not used to trace or to press",
  kind: "prohibition",
  actions: contactKinds,
  binds: aboutDigitalLoan,
  test: ({ facts }) =>
    facts.recipient.relation === "referee"
      ? denies("RBI (Digital Lending) Directions 2025", "a contact from the borrower's phone book")
      : silent(),
});

const sundays: Parameter<Week> = {
  id: "in.policy.sunday",
  label: "House hours for calls: none on Sundays",
  unit: "hours of the local day",
  status: "supported",
  history: [
    {
      from: always,
      value: { ...everyDayFrom(0, 24), sunday: null },
      cite: "house policy in.policy.sunday",
    },
  ],
};

const sundayCalls: Rule = indian({
  id: "in.policy.sunday",
  says: "House policy, not law: no calls on Sundays without a person's word",
  kind: "warning",
  layer: "policy",
  actions: contactKinds,
  channels: ["phoneCall", "voicemail", "ringlessVoicemail"],
  parameters: [sundays],
  test(matter, on) {
    const line = valueOn(sundays, on);
    if (line === undefined || matter.act.initiatedBy === "consumer" || !pursues(matter)) {
      return silent();
    }
    return isOpen(weekClock(matter, line.value, null), matter.now)
      ? silent()
      : warns(line.cite, "lawful, and on a Sunday");
  },
});

export const rules: readonly Rule[] = [
  hours,
  mfiHours,
  mfiPlace,
  harassment,
  crimes,
  thirdParty,
  phonebook,
  sundayCalls,
  wishesRule("in.policy.contact_requests"),
];
