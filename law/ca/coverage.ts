/** Federal or provincial law in Canada, the days on which nobody is contacted, shared tests. */

import type { Channel } from "../facts/words.ts";
import type { Clock, Holidays } from "../clock.ts";
import type { Dispute } from "../facts/debt.ts";
import { from } from "../clock.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { overheard } from "../hearers.ts";
import { dateIn, easter, holidays, nth } from "../holidays.ts";
import type { HistoryEntry } from "../facts/past.ts";
import { about, debtIdsOf, openMessage, own } from "../history.ts";
import { type Matter, isCall } from "../matter.ts";
import { type Parameter, valueOn } from "../parameter.ts";
import { askedBack, contactsMade, rollingOpens } from "../rolling.ts";
import {
  type Rule,
  type RuleSpec,
  type Test,
  allows,
  denies,
  passes,
  rule,
  silent,
} from "../rule.ts";

import { isTimed } from "../week.ts";
import { consented } from "../consent.ts";
import { mayHear, party, withProfessional } from "../parties.ts";
import { pursues } from "../pursuit.ts";

const ruled: ReadonlySet<string> = new Set(["CA-ON", "CA-QC", "CA-BC", "CA-AB"]);
const others = ["CA-MB", "CA-NB", "CA-NL", "CA-NS", "CA-NT", "CA-NU", "CA-PE", "CA-SK", "CA-YT"];
export const caRegions: readonly string[] = [...ruled, ...others];

/** A rule of Canada, and a rule of one of its provinces. */
export const canadian = (spec: Omit<RuleSpec, "layer"> & { readonly layer?: "policy" }): Rule =>
  rule({ layer: "country", ...spec });
export const provincial = (spec: Omit<RuleSpec, "layer">): Rule =>
  rule({ layer: "state", ...spec });

const isBank = (kind: string): boolean => kind === "federallyRegulatedBank" || kind === "bank";

/** A bank, or somebody who acts for one. */
const forBank = ({ facts: { collector } }: Matter): boolean =>
  isBank(collector.role === "agency" ? collector.actsFor : collector.institution);

/** Federal rules bind banks; provinces whose own text was not found are given them as well. */
export const boundFederally = (matter: Matter): boolean => {
  const { region } = matter.jurisdiction;
  return forBank(matter) || (region !== null && !ruled.has(region));
};

/** An agency or a purchaser under provincial law. */
export const isAgency = (matter: Matter): boolean => {
  const { role } = matter.facts.collector;
  return (role === "agency" || role === "debtBuyer") && !forBank(matter);
};

/** Any collector under provincial law. */
export const boundLocally = (matter: Matter): boolean =>
  matter.facts.collector.role !== "enforcementAgent" && !forBank(matter);

export const spokenChannels: readonly Channel[] = [
  "phoneCall",
  "voicemail",
  "ringlessVoicemail",
  "inPersonVisit",
];
export const isSpoken = (matter: Matter): boolean =>
  isCall(matter.channel) || matter.channel === "inPersonVisit";

/** The Monday before 25 May. */
function victoriaDay(year: number): Day {
  const third = nth(year, 3, "MO", 5);
  return third + 7 < dateIn(year, 5, 25) ? dayNumber(third + 7) : third;
}

const inSummer = (year: number): readonly Day[] => [
  dateIn(year, 7, 1),
  ...(nth(year, 1, "SU", 7) === dateIn(year, 7, 1) ? [dateIn(year, 7, 2)] : []),
  nth(year, 1, "MO", 9),
  nth(year, 2, "MO", 10),
];
const inWinter = (year: number): readonly Day[] => [
  dateIn(year, 1, 1),
  dateIn(year, 12, 25),
  dayNumber(easter(year) - 2),
  victoriaDay(year),
];

/** Federal and provincial days together: what is a holiday for some is closed. */
export const canadianHolidays = holidays("ca.all", (year) => [
  ...inWinter(year),
  ...inSummer(year),
  nth(year, 3, "MO", 2),
  dateIn(year, 9, 30),
  dateIn(year, 11, 11),
  dateIn(year, 12, 26),
]);

export const columbianHolidays = holidays("ca.bc", (year) => [
  ...inWinter(year),
  ...inSummer(year),
  nth(year, 3, "MO", 2),
  nth(year, 1, "MO", 8),
  dateIn(year, 9, 30),
  dateIn(year, 11, 11),
  dateIn(year, 12, 26),
]);

/** The list of the Office de la protection du consommateur. */
export const quebecHolidays = holidays("ca.qc", (year) => [
  ...inWinter(year),
  ...inSummer(year),
  dayNumber(easter(year) + 1),
  dateIn(year, 6, 24),
]);

export type Limit = { readonly contacts: number; readonly days: number };

/** So many contacts in so many times 24 hours, from the first talk on where that is asked for. */
export const rollingTest =
  (limit: Parameter<Limit>, afterTalk: boolean): Test =>
  (matter, on) => {
    const line = valueOn(limit, on);
    if (line === undefined || !isTimed(matter)) return silent();
    if (matter.channel === "letter") return passes(line.cite, "ordinary mail is not counted");
    const asked = openMessage(matter) !== null || askedBack(matter);
    if (matter.act.initiatedBy === "consumer" || asked) {
      return passes(line.cite, "the debtor asked for it");
    }
    const agreed = consented(matter, ["calls", "electronicContact"]).length > 0;
    if (agreed) return allows(line.cite, "the debtor agreed to more");
    const talks = own(matter).filter(({ outcome }) => outcome === "conversation");
    const begins = afterTalk ? Math.min(Infinity, ...talks.map(({ at }) => at)) : -Infinity;
    const instants = contactsMade(matter)
      .filter((entry) => entry.channel !== "letter" && entry.at >= begins)
      .filter((entry) => about(entry, debtIdsOf(matter)))
      .map(({ at }) => at);
    const opens = rollingOpens(matter, instants, line.value.contacts, line.value.days);
    if (opens === null) return allows(line.cite, "room under the limit");
    const clocks: readonly Clock[] = [from(opens)];
    return denies(line.cite, `${line.value.contacts} contacts in ${line.value.days} days`, clocks);
  };

/** The holidays of a bank's federal law, Easter Monday among them, and those of the province. */
export const federalHolidays = ({ jurisdiction: { region } }: Matter): Holidays => {
  if (region === "CA-QC" || region === null) return withQuebec;
  return region === "CA-BC" ? withColumbia : withEaster;
};
const either = (id: string, ...of: readonly Holidays[]): Holidays => ({
  id,
  has: (day) => of.some((one) => one.has(day)),
});
const easterMonday = holidays("ca.easter_monday", (year) => [dayNumber(easter(year) + 1)]);
const withEaster = either("ca.federal", canadianHolidays, easterMonday);
const withQuebec = either("ca.federal+qc", withEaster, quebecHolidays);
const withColumbia = either("ca.federal+bc", withEaster, columbianHolidays);

/** A consent in words only, not confirmed in writing, does not let others hear. */
const onlySaid = (matter: Matter): boolean =>
  consented(matter, ["thirdPartyDisclosure", "dealWithRepresentative"]).every(
    ({ form }) => form === "oral",
  );

/** Others are asked for an address at most, `once` or as often as needed, and told nothing. */
export const thirdPartyTest =
  (cite: string, once: boolean): Test =>
  (matter) => {
    const asks = matter.act.kind === "locationInquiry" && !matter.facts.content.revealsDebt;
    if (party(matter) === "third-party" && (!mayHear(matter) || onlySaid(matter))) {
      if (!asks && (pursues(matter) || matter.facts.content.revealsDebt)) {
        return denies(cite, "tells or presses somebody who does not owe");
      }
      if (asks && matter.facts.locationInquiry.consumerLocationKnown) {
        return denies(cite, "asks for an address that is known");
      }
      if (asks && once && contactsMade(matter).length > 0) {
        return denies(cite, "this person was asked before");
      }
      return asks ? allows(cite, "asks for the address and says nothing of a debt") : silent();
    }
    const why = overheard(matter);
    return why === null
      ? passes(cite, "debtor, surety or representative, and nobody else learns of it")
      : denies(cite, why);
  };

/** Not at work without the debtor's word. */
export const workTest =
  (cite: string, failsAtHome = false): Test =>
  (matter) => {
    const atWork = matter.facts.contactPoint.place === "workplace";
    if (!atWork || party(matter) !== "debtor" || !pursues(matter)) return silent();
    const agreed = consented(matter, ["calls", "workplaceVisit"]).length > 0;
    if (agreed) return allows(cite, "authorised");
    return failsAtHome && homeFailed(matter)
      ? allows(cite, "every try at home failed")
      : denies(cite, "at work, without authority");
  };

/** There were tries at home, and none reached the debtor. */
function homeFailed(matter: Matter): boolean {
  const tries = own(matter).filter(
    ({ direction, place }) => direction === "outbound" && place !== "workplace",
  );
  return tries.length > 0 && tries.every(({ outcome }) => unreached.has(outcome));
}
const unreached: ReadonlySet<HistoryEntry["outcome"]> = new Set<HistoryEntry["outcome"]>([
  "unanswered",
  "busy",
  "numberNotInService",
  "voicemailReachedNoMessage",
]);

/** Nothing that threatens, abuses, deceives or shames. */
export const decencyTest = (cite: string): Test => {
  const decent = passes(cite, "neither threatens, abuses nor misleads");
  return ({ facts: { content } }) =>
    content.conduct.length > 0 || content.visibility !== "private"
      ? denies(cite, "threatens, abuses, misleads, or shows the debt to others")
      : decent;
};

/** After a written request, in writing only. */
export const writtenOnlyTest =
  (cite: string, barred: (matter: Matter) => boolean): Test =>
  (matter) => {
    const asked = matter.facts.preferences.writtenContactOnly !== null;
    if (!asked || withProfessional(matter) || matter.act.initiatedBy === "consumer") {
      return silent();
    }
    return barred(matter)
      ? denies(cite, "the debtor asked in writing for writing only")
      : allows(cite, "in writing, as the debtor asked");
  };

/** Contested, with the wish that a court decide; in whatever form. */
const courtWishes = ({ debts }: Matter): readonly Dispute[] =>
  debts.flatMap(({ dispute }) =>
    dispute?.status === "open" && dispute.suggestsCourt ? [dispute] : [],
  );

export const speaksOfCourt = (matter: Matter): boolean => courtWishes(matter).length > 0;

/**
 * The same in a form that can be verified: e-mail is one by the regulation itself, whatever routes
 * the collector accepts.
 */
export const wantsCourt = (matter: Matter): boolean =>
  courtWishes(matter).some(({ form }) => form !== "oral");

/** When the last such notice came; -Infinity where no day is told. */
export const courtWishedAt = (matter: Matter): number =>
  Math.max(-Infinity, ...courtWishes(matter).map(({ receivedAt }) => receivedAt ?? -Infinity));

/** A lawyer or other named representative stands for the debtor on this debt, or may. */
export const throughRepresentative = (matter: Matter): boolean => {
  const { representation } = matter.facts.protections;
  return (
    representation !== null &&
    representation.coversThisDebt !== false &&
    representation.contactDetailsKnown &&
    !representation.consentsToDirectContact &&
    party(matter) === "debtor" &&
    pursues(matter)
  );
};
