/** Hardship, default and enforcement in Australia: the National Credit Code and what surrounds it. */

import { from, isOpen } from "../clock.ts";
import { type ActionKind, contactKinds } from "../facts/act.ts";
import { type Day, dayNumber, second } from "../facts/time.ts";
import { dayBegins } from "../history.ts";
import { addBusinessDays } from "../holidays.ts";
import { mayBeBarred } from "../lapse.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, due, passes, silent, warns } from "../rule.ts";

import { australian, nationalHolidays, underCode } from "./coverage.ts";
import { legalSteps, pursues } from "../pursuit.ts";
import { party } from "../parties.ts";

const code = "National Credit Code (NCCP Act 2009 Sch 1)";

const hardshipDays: Parameter<{ silent: number; asked: number }> = {
  id: "au.ncc.72.hardship",
  label: "Term for the decision from receipt; where information was asked for, from the asking",
  unit: "calendar days",
  status: "uncertain",
  history: [{ from: always, value: { silent: 21, asked: 28 }, cite: `${code} s.72(4)-(5)` }],
};

const hardship: Rule = australian({
  id: "au.ncc.72.hardship",
  whereUnbound: "named",
  says: "A hardship notice, spoken or written, is decided on within 21 days",
  kind: "duty",
  actions: ["checkDuty"],
  binds: underCode,
  parameters: [hardshipDays],
  test(matter, on) {
    const notice = matter.facts.protections.hardshipNotice;
    const line = valueOn(hardshipDays, on);
    if (notice === null || line === undefined) return silent();
    if (notice.decisionGivenOn !== null || notice.refusalGivenOn !== null) {
      return allows(line.cite, "the decision was given");
    }
    // The day of the asking is no fact of the format: it is taken as the day of receipt, the earliest.
    const term = notice.informationRequested ? line.value.asked : line.value.silent;
    const last = dayNumber(notice.receivedOn + term);
    return due(line.cite, "a hardship notice is open", ["giveHardshipDecisionNotice"], last);
  },
});

const refusalDays: Parameter<number> = {
  id: "au.ncc.89a",
  label: "Days without enforcement after a refusal, the day it is given among them",
  unit: "calendar days",
  status: "supported",
  history: [{ from: always, value: 14, cite: `${code} s.89A` }],
};
const enforcing: readonly ActionKind[] = [...legalSteps, "accelerateBalance", "terminateAgreement"];

const noEnforcement: Rule = australian({
  id: "au.ncc.89a",
  whereUnbound: "named",
  says: "No enforcement from a hardship notice until 14 days after it is refused",
  kind: "prohibition",
  actions: enforcing,
  binds: underCode,
  parameters: [refusalDays],
  test(matter, on) {
    const notice = matter.facts.protections.hardshipNotice;
    const line = valueOn(refusalDays, on);
    if (notice === null || line === undefined) return silent();
    if (notice.repeatWithin4Months) return allows(line.cite, "a repeat within four months");
    if (notice.refusalGivenOn === null) return denies(line.cite, "a hardship notice, not refused");
    const clock = from(dayBegins(matter, notice.refusalGivenOn + line.value));
    return isOpen(clock, matter.now)
      ? allows(line.cite, "14 days have passed since the refusal", [], [clock])
      : denies(line.cite, "14 days have not passed since the refusal", [clock]);
  },
});

const defaultDays: Parameter<number> = {
  id: "au.ncc.88",
  label: "Days a default notice gives, from the day after it",
  unit: "calendar days",
  status: "known",
  history: [{ from: always, value: 30, cite: `${code} s.88` }],
};

const debitDays: Parameter<number> = {
  id: "au.ncc.87",
  label: "Direct debit default notice, business days after the first dishonoured debit",
  unit: "business days",
  status: "uncertain",
  history: [{ from: always, value: 10, cite: `${code} s.87` }],
};

/** The last day for the notice that a direct debit was dishonoured for the first time. */
export function directDebitNoticeBy(failedOn: Day): Day | null {
  const line = valueOn(debitDays, failedOn);
  return line === undefined ? null : addBusinessDays(failedOn, line.value, nationalHolidays);
}

const defaultNotice: Rule = australian({
  id: "au.ncc.88",
  whereUnbound: "named",
  says: "No enforcement proceedings before a default notice of at least 30 days has run out",
  kind: "prohibition",
  actions: ["fileSuit", "repossess", "accelerateBalance"],
  binds: underCode,
  parameters: [defaultDays, debitDays],
  test(matter, on) {
    const line = valueOn(defaultDays, on);
    if (line === undefined) return silent();
    if (matter.facts.legalStep.courtOrderHeld) return allows(line.cite, "by leave of the court");
    let opens = -Infinity;
    for (const { defaultNotice: notice, preActionComplete, judgmentHeld } of matter.debts) {
      if (preActionComplete === true || judgmentHeld) continue;
      const servedOn = notice?.servedOn ?? null;
      if (notice === null || servedOn === null) return denies(line.cite, "no default notice");
      if (notice.remediedOn !== null) return denies(line.cite, "the default is remedied");
      const { periodDays, specifiedDate } = notice;
      const given = Math.min(periodDays ?? Infinity, (specifiedDate ?? Infinity) - servedOn);
      if (given < line.value) return denies(line.cite, "the notice gives too short a time");
      const named = specifiedDate ?? servedOn + (periodDays ?? line.value);
      const last = Math.max(servedOn + line.value, named);
      opens = Math.max(opens, dayBegins(matter, last + 1));
    }
    if (opens <= matter.now) return allows(line.cite, "the default notice has run out");
    return denies(line.cite, "the default notice runs", [from(second(opens))]);
  },
});

const listing: Parameter<{ days: number; minor: number }> = {
  id: "au.privacy",
  label: "A default may be listed from so many days overdue and so large an amount",
  unit: "days overdue; cents of an Australian dollar",
  status: "uncertain",
  history: [
    { from: always, value: { days: 60, minor: 15_000 }, cite: "Privacy Act 1988 s.6Q; CR Code" },
  ],
};

const privacy: Rule = australian({
  id: "au.privacy",
  says: "A default is listed from 60 days overdue and 150 AUD, after two notices",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  parameters: [listing],
  test(matter, on) {
    const line = valueOn(listing, on);
    if (line === undefined) return silent();
    for (const { daysPastDue, balance } of matter.debts) {
      if (balance !== null && balance.minor < BigInt(line.value.minor)) {
        return denies(line.cite, "too small to be listed");
      }
      if (daysPastDue !== null && daysPastDue < line.value.days) {
        // How long it is overdue is a fact, told as of now: no clock of ours counts it on.
        return denies(line.cite, "not overdue long enough");
      }
    }
    return warns(line.cite, "look whether both notices were given");
  },
});

const limitationYears: Parameter<{ states: number; northern: number }> = {
  id: "au.limitation",
  label: "Years to sue; in the Northern Territory",
  unit: "years",
  status: "uncertain",
  history: [
    { from: always, value: { states: 6, northern: 3 }, cite: "limitation Acts of the states" },
  ],
};

const limitation: Rule = australian({
  id: "au.limitation",
  says: "No suit, and no talk of one, on a barred debt; in New South Wales it is extinguished",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit", "seekDefaultJudgment"],
  parameters: [limitationYears],
  test(matter, on) {
    const line = valueOn(limitationYears, on);
    const { region } = matter.jurisdiction;
    const { content } = matter.facts;
    const sues = !matter.isContact || content.threatensSuit;
    const presses = pursues(matter) && (content.asksForPayment || content.revealsDebt);
    if (line === undefined || (!sues && !presses)) return silent();
    const northern = region === "AU-NT" || region === null;
    if (matter.debts.every(({ limitation: known }) => known === null)) return silent();
    const barred = mayBeBarred(matter, northern ? line.value.northern : line.value.states);
    if (!barred) return allows(line.cite, "the period runs");
    const extinguished = region === "AU-NSW" || region === null;
    return sues || extinguished
      ? denies(line.cite, "barred or extinguished, or not known not to be")
      : warns(line.cite, "barred, or not known not to be: no pressure to revive it");
  },
});

const answerDays: Parameter<{ ordinary: number; hardship: number }> = {
  id: "au.afca",
  label: "Term for the answer to a complaint; to one about a hardship notice",
  unit: "calendar days from receipt",
  status: "known",
  history: [{ from: always, value: { ordinary: 30, hardship: 21 }, cite: "ASIC RG 271" }],
};

const ombudsman: Rule = australian({
  id: "au.afca",
  says: "A complaint is answered in 30 days; no proceedings while AFCA has it",
  kind: "prohibition",
  actions: ["checkDuty", ...legalSteps],
  parameters: [answerDays],
  test(matter, on) {
    const line = valueOn(answerDays, on);
    const { requests, protections } = matter.facts;
    if (line === undefined) return silent();
    if (matter.act.kind !== "checkDuty") {
      return protections.ombudsmanComplaintOpen
        ? denies(line.cite, "a complaint is with AFCA")
        : passes(line.cite, "no complaint is with AFCA");
    }
    const { complaint } = requests;
    if (complaint === null || complaint.acceptedOn !== null) return silent();
    const { ordinary, hardship: soon } = line.value;
    const term = protections.hardshipNotice === null ? ordinary : soon;
    const last = dayNumber(complaint.receivedOn + term);
    return due(line.cite, "a complaint is open", ["sendFinalOrHoldingResponse"], last);
  },
});

const over = ({ facts: { protections } }: Matter): boolean => {
  const { insolvency } = protections;
  if (insolvency === null || insolvency.stayInForce === true) return false;
  const ended = insolvency.dismissedOn !== null || insolvency.dischargedOn !== null;
  return insolvency.stayInForce === false || ended;
};

const insolvent: Rule = australian({
  id: "au.insolvency",
  says: "In bankruptcy no remedy for a provable debt, and proceedings only by leave",
  kind: "prohibition",
  actions: [...contactKinds, ...legalSteps],
  test(matter) {
    const cite = "Bankruptcy Act 1966 ss.54E, 58(3)";
    const { insolvency } = matter.facts.protections;
    if (insolvency === null || insolvency.filer === "coObligor") return silent();
    if (matter.isContact && !pursues(matter)) return silent();
    if (party(matter) === "joint") return passes(cite, "co-debtors are not shielded");
    if (insolvency.debtCovered === false) return allows(cite, "the debt is not provable");
    if (over(matter) && insolvency.dischargedOn === null) return allows(cite, "it has ended");
    return !matter.isContact && matter.facts.legalStep.courtOrderHeld
      ? allows(cite, "by leave of the court")
      : denies(cite, "the debtor is bankrupt, or was discharged of the debt");
  },
});

export const rules: readonly Rule[] = [
  hardship,
  noEnforcement,
  defaultNotice,
  privacy,
  limitation,
  ombudsman,
  insolvent,
];
