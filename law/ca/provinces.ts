/** Ontario, Quebec, British Columbia and Alberta on agencies that collect. */

import { from, isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import { dayBegins } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Answer, type Rule, type Test, allows, denies, silent } from "../rule.ts";
import { overheard } from "../hearers.ts";

import { type Week, everyDayFrom, isTimed, timedChannels, weekOver } from "../week.ts";
import { overMedia } from "../media.ts";
import {
  type Limit,
  boundLocally,
  canadianHolidays,
  columbianHolidays,
  isAgency,
  isSpoken,
  provincial,
  quebecHolidays,
  rollingTest,
  spokenChannels,
  thirdPartyTest,
  throughRepresentative,
  courtWishedAt,
  decencyTest,
  speaksOfCourt,
  wantsCourt,
  workTest,
  writtenOnlyTest,
} from "./coverage.ts";
import { consented } from "../consent.ts";
import { pursues } from "../pursuit.ts";

const ontario = "R.R.O. 1990, Reg. 74 (Collection and Debt Settlement Services Act)";
const quebec = "Act respecting the collection of certain debts, R-2.2,";
const columbia = "Business Practices and Consumer Protection Act (BC) Part 7";
const alberta = "Collection and Debt Repayment Practices Reg, AR 194/1999 s.12";

const day = { from: 7, to: 21 };
const withSunday: Week = { weekday: day, saturday: day, sunday: { from: 13, to: 17 } };

const hoursOf = (id: string, value: Week, cite: string): Parameter<Week> => ({
  id,
  label: "Hours for contact",
  unit: "hours of the local day",
  status: "known",
  history: [{ from: always, value, cite }],
});
const limitOf = (id: string, cite: string): Parameter<Limit> => ({
  id,
  label: "Contacts in a rolling week",
  unit: "contacts / days of 24 hours",
  status: "known",
  history: [{ from: always, value: { contacts: 3, days: 7 }, cite }],
});
const waitOf = (id: string, days: number, cite: string): Parameter<number> => ({
  id,
  label: "Days from sending the notice to the first day of contact",
  unit: "calendar days",
  status: "supported",
  history: [{ from: always, value: days, cite }],
});

const onHours = hoursOf("ca.on.hours", withSunday, `${ontario} s.22`);
const verbal = { from: 8, to: 20 };
const qcHours = hoursOf(
  "ca.qc.hours",
  { weekday: verbal, saturday: verbal, sunday: null },
  `${quebec} s.34(4)`,
);
const bcHours = hoursOf("ca.bc.hours", withSunday, columbia);
const abHours = hoursOf("ca.ab.hours", everyDayFrom(7, 22), alberta);
const onLimit = limitOf("ca.on.frequency", `${ontario} s.22`);
const abLimit = limitOf("ca.ab.frequency", alberta);
const onWait = waitOf("ca.on.notice6", 6, `${ontario} s.21`);
const qcWait = waitOf("ca.qc.notice5", 5, `${quebec} s.34(1)`);
const bcWait = waitOf("ca.bc.notice5", 5, `${columbia} s.115`);

/** Asks for payment or names the debt, in whatever form. */
const demands = ({ facts: { content } }: Matter): boolean =>
  content.asksForPayment || content.revealsDebt;

/** A written notice first; what waits for it is what `waits` says. */
const noticeTest =
  (
    wait: Parameter<number>,
    needs: (matter: Matter) => boolean,
    waits: (matter: Matter) => boolean,
  ): Test =>
  (matter, on) => {
    const line = valueOn(wait, on);
    const { kind } = matter.act;
    const first = pursues(matter) && kind !== "sendNotice" && kind !== "locationInquiry";
    if (line === undefined || !first || !needs(matter)) return silent();
    if (matter.act.initiatedBy === "consumer") return silent();
    const unsent = matter.debts.some((debt) => debt.preCollectionNotice.sentOn === null);
    if (unsent || matter.debts.length === 0) return denies(line.cite, "no written notice yet");
    const clock = from(dayBegins(matter, latest(matter) + (waits(matter) ? line.value : 0)));
    return isOpen(clock, matter.now)
      ? allows(line.cite, "the written notice was given in time", [], [clock])
      : denies(line.cite, "the days after the written notice run", [clock]);
  };

const latest = ({ debts }: Matter): number =>
  Math.max(...debts.map(({ preCollectionNotice }) => preCollectionNotice.sentOn ?? -Infinity));

const agency = { kind: "prohibition", actions: contactKinds, binds: isAgency } as const;
const anybody = { kind: "prohibition", actions: contactKinds, binds: boundLocally } as const;
const everyAct = (): boolean => true;

export const ontarioRules: readonly Rule[] = [
  provincial({
    ...agency,
    id: "ca.on.notice6",
    whereUnbound: "named",
    says: "A private written notice, and six days, before a demand, a call or a visit",
    parameters: [onWait],
    test: noticeTest(onWait, (matter) => isSpoken(matter) || demands(matter), everyAct),
  }),
  provincial({
    ...agency,
    id: "ca.on.hours",
    whereUnbound: "named",
    says: "No contact before 07:00 or after 21:00, on Sundays outside 13:00 to 17:00, on holidays",
    version: 2,
    parameters: [onHours],
    test: weekOver(timedChannels, `${ontario} s.22`, onHours, () => canadianHolidays),
  }),
  provincial({
    ...agency,
    id: "ca.on.frequency",
    whereUnbound: "named",
    says: "After the first talk at most three contacts in seven days, letters apart",
    parameters: [onLimit],
    test: rollingTest(onLimit, true),
  }),
  provincial({
    ...agency,
    id: "ca.on.dispute_court",
    whereUnbound: "named",
    version: 2,
    says: "Who disputes and suggests court is not contacted again without a consent given since",
    test(matter) {
      const cite = `${ontario} s.22(1)`;
      if (!pursues(matter) || !speaksOfCourt(matter)) return silent();
      if (!wantsCourt(matter)) return allows(cite, "said, and not by means that can be verified");
      return consented(matter, ["calls", "electronicContact"]).some(
        ({ givenAt }) => givenAt === null || givenAt >= courtWishedAt(matter),
      )
        ? allows(cite, "the debtor agreed to be contacted")
        : denies(cite, "disputed, and the debtor suggests a court");
    },
  }),
  provincial({
    ...agency,
    id: "ca.on.lawyer",
    says: "A named representative is contacted in place of the debtor",
    test(matter) {
      if (matter.facts.protections.representation === null) return silent();
      return throughRepresentative(matter)
        ? denies(`${ontario} s.22(2)`, "a representative is, or may be, named")
        : allows(`${ontario} s.22(2)`, "through the representative, or none for this debt");
    },
  }),
  provincial({
    ...agency,
    id: "ca.on.harassment",
    says: "No threats, no profane or coercive words, no undue pressure, nothing false",
    test: decencyTest(`${ontario} s.22`),
  }),
  provincial({
    ...agency,
    id: "ca.on.third_party",
    says: "Others are asked once for the address, and told nothing",
    test: thirdPartyTest(ontario, true),
  }),
  provincial({
    ...agency,
    id: "ca.on.work",
    says: "No calls at work unless authorised",
    test: workTest(ontario),
  }),
];

function qcContested(matter: Matter): Answer {
  const cite = `${quebec} ss.3(2.1), 34(2.1)`;
  if (!pursues(matter) || !speaksOfCourt(matter)) return silent();
  if (!wantsCourt(matter)) return allows(cite, "said, and not in writing");
  return isAgency(matter) || isSpoken(matter)
    ? denies(cite, "contested, and the debtor says go to court")
    : allows(cite, "no permit holder, and in writing");
}

export const quebecRules: readonly Rule[] = [
  provincial({
    ...agency,
    id: "ca.qc.hours",
    whereUnbound: "named",
    says: "Spoken contact only Monday to Saturday from 08:00 to 20:00, never on holidays",
    version: 2,
    parameters: [qcHours],
    test: weekOver(spokenChannels, `${quebec} s.34(4)`, qcHours, () => quebecHolidays),
  }),
  provincial({
    ...agency,
    id: "ca.qc.notice5",
    whereUnbound: "named",
    says: "No spoken contact before five days after the paper notice",
    version: 2,
    parameters: [qcWait],
    test: overMedia(
      spokenChannels,
      `${quebec} s.34(1)`,
      isTimed,
      noticeTest(qcWait, everyAct, everyAct),
    ),
  }),
  provincial({
    ...agency,
    id: "ca.qc.written_only",
    whereUnbound: "named",
    says: "No spoken contact after a written request",
    test: writtenOnlyTest(`${quebec} s.34(2)`, isSpoken),
  }),
  provincial({
    ...anybody,
    id: "ca.qc.contested",
    says: "Who contests in writing and says go to court: no contact by an agency, no calls by others",
    version: 2,
    test: qcContested,
  }),
  provincial({
    ...anybody,
    id: "ca.qc.harassment",
    says: "Nobody who recovers a debt threatens, harasses or misleads",
    test: decencyTest(`${quebec} s.3`),
  }),
  provincial({
    ...anybody,
    id: "ca.qc.third_party",
    says: "Others are asked once; none is told; lawyers are respected; no talk of proceedings",
    test(matter, on) {
      if (matter.facts.content.threatensSuit && isAgency(matter)) {
        return denies(`${quebec} s.34(6)`, "says that proceedings will follow");
      }
      if (throughRepresentative(matter)) {
        return denies(`${quebec} s.3(2)`, "a representative is, or may be, named");
      }
      return askedOnce(matter, on);
    },
  }),
];
const askedOnce = thirdPartyTest(`${quebec} s.4`, true);

const employerAsked = thirdPartyTest(`${columbia} ss.116-118`, true);
const debtorAtWork = workTest(columbia);

export const columbianRules: readonly Rule[] = [
  provincial({
    ...agency,
    id: "ca.bc.notice5",
    whereUnbound: "named",
    says: "A written notice before collection, and five days before spoken contact",
    parameters: [bcWait],
    test: noticeTest(bcWait, (matter) => isSpoken(matter) || demands(matter), isSpoken),
  }),
  provincial({
    ...anybody,
    id: "ca.bc.hours",
    says: "Monday to Saturday 07:00 to 21:00, Sunday 13:00 to 17:00, no holidays",
    version: 2,
    parameters: [bcHours],
    test: weekOver(timedChannels, columbia, bcHours, () => columbianHolidays),
  }),
  provincial({
    ...anybody,
    id: "ca.bc.written_only",
    says: "After the written request form, in writing only",
    test: writtenOnlyTest(
      columbia,
      ({ channel }) => channel !== null && channel !== "letter" && channel !== "email",
    ),
  }),
  provincial({
    ...anybody,
    id: "ca.bc.work",
    says: "At work only to learn where the debtor lives, once",
    test(matter, on) {
      const employer = matter.facts.recipient.relation === "employer";
      return employer ? employerAsked(matter, on) : debtorAtWork(matter, on);
    },
  }),
  provincial({
    ...anybody,
    id: "ca.bc.harassment",
    says: "No harassment, and nothing of the debt to others",
    test(matter) {
      const cite = `${columbia} s.114`;
      const { conduct, visibility } = matter.facts.content;
      if (conduct.length > 0 || visibility !== "private") {
        return denies(cite, "harasses, or shows the debt to others");
      }
      const why = overheard(matter);
      return why === null ? silent() : denies(cite, why);
    },
  }),
];

export const albertanRules: readonly Rule[] = [
  provincial({
    ...agency,
    id: "ca.ab.hours",
    whereUnbound: "named",
    says: "No contact before 07:00 or after 22:00",
    version: 2,
    parameters: [abHours],
    test: weekOver(timedChannels, alberta, abHours),
  }),
  provincial({
    ...agency,
    id: "ca.ab.harassment",
    says: "No threats, no profane or coercive words, no undue pressure, nothing false",
    test: decencyTest(alberta),
  }),
  provincial({
    ...agency,
    id: "ca.ab.frequency",
    whereUnbound: "named",
    says: "At most three contacts in seven days unless the debtor agrees",
    parameters: [abLimit],
    test: rollingTest(abLimit, false),
  }),
];
