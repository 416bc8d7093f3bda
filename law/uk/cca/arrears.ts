/** Notices of sums in arrears and of default sums (CCA 1974 ss.86A to 86F). */

import { contactKinds } from "../../facts/act.ts";
import type { Debt } from "../../facts/debt.ts";
import { type Day, dayNumber, monthsAfterDay } from "../../facts/time.ts";
import type { Matter } from "../../matter.ts";
import { type Parameter, day, valueOn } from "../../parameter.ts";
import {
  type Answer,
  type Rule,
  allows,
  denies,
  due,
  passes,
  requires,
  silent,
} from "../../rule.ts";
import { british, mostPressing } from "../coverage.ts";
import { isRegulatedCredit } from "../../pursuit.ts";

const noticesBegin = day("2008-10-01");

const term: Parameter<{ days: number; months: number; monthly: number; weekly: number }> = {
  id: "uk.cca.86b_terms",
  label:
    "Notice of sums in arrears: days from and including the day the conditions are met, months " +
    "between notices, payments missed that start it (monthly and weekly)",
  unit: "calendar days; months; payments",
  status: "supported",
  history: [
    {
      from: noticesBegin,
      value: { days: 14, months: 6, monthly: 2, weekly: 4 },
      cite: "Consumer Credit Act 1974 s.86B(1)-(5), s.86D",
    },
  ],
};
type Terms = (typeof term.history)[0]["value"];

/** How many payments behind, by their interval, start the duty on a day; null before there was one. */
export function missedThatCount(interval: "weekly" | "longer", on: Day): number | null {
  const line = valueOn(term, on);
  if (line === undefined) return null;
  return interval === "weekly" ? line.value.weekly : line.value.monthly;
}

/** Lender or owner: who collects for another has no duty of its own. */
const isOwner = ({ facts: { collector } }: Matter): boolean =>
  collector.role === "creditor" || collector.role === "debtBuyer";

const codes = ["giveNoticeOfSumsInArrears", "encloseArrearsInformationSheet"];

const isFixedSum = (debt: Debt): boolean => isRegulatedCredit(debt) && debt.kind !== "creditCard";

/** The last day for the notice now owed; null: none is owed, or its day is not known. */
function lastDayFor({ arrears, judgmentHeld }: Debt, { days, months }: Terms): Day | null {
  if (arrears === null || !arrears.inArrears || judgmentHeld) return null;
  const { noticeConditionsMetOn: met, lastNoticeGivenOn: given } = arrears;
  if (given !== null && (met === null || given >= met)) return monthsAfterDay(given, months);
  return met === null ? null : dayNumber(met + days - 1);
}

function conditionsMet({ arrears, judgmentHeld }: Debt, { monthly, weekly }: Terms): boolean {
  if (arrears === null || !arrears.inArrears || judgmentHeld) return false;
  const needed = arrears.paymentInterval === "weekly" ? weekly : monthly;
  return arrears.missedPayments >= needed;
}

/** A duty asked about: the notice owed, and its last day. */
function duty(matter: Matter, { value, cite }: { value: Terms; cite: string }): Answer {
  if (!isOwner(matter)) return silent();
  const debts = matter.debts.filter(isFixedSum);
  const days = debts.flatMap((debt) => lastDayFor(debt, value) ?? []);
  const by = mostPressing(days, matter.today);
  if (by !== null) return due(cite, "a notice of sums in arrears is owed", codes, by);
  if (debts.some((debt) => conditionsMet(debt, value))) {
    return requires(cite, "owed, and nobody knows since when", codes);
  }
  const told = debts.some(({ arrears }) => arrears !== null);
  return told ? allows(cite, "the conditions of a notice are not met") : silent();
}

/** The draft of a notice: its sheet, its elements. */
function draft({ facts: { content } }: Matter): Answer {
  const { notice } = content;
  if (notice?.kind !== "noticeOfSumsInArrears") return silent();
  const lacking = [
    ...(notice.enclosures.includes("arrearsInformationSheet")
      ? []
      : ["encloseArrearsInformationSheet"]),
    ...(notice.missingElements.length > 0 ? ["completeNoticeOfSumsInArrears"] : []),
  ];
  return lacking.length === 0
    ? passes("Consumer Credit Act 1974 ss.86A, 86B", "complete, with its sheet")
    : requires("Consumer Credit Act 1974 s.86B(6)", "the draft is not complete", lacking);
}

/** A notice that is late: until it is given nothing is enforced, and nothing charged. */
function nonCompliance(matter: Matter, terms: Terms): Answer {
  const owed = matter.debts.filter(isFixedSum).map((debt) => lastDayFor(debt, terms));
  if (owed.every((by) => by === null)) return silent();
  const cite = "Consumer Credit Act 1974 s.86D(3)-(4)";
  return owed.some((by) => by !== null && by < matter.today)
    ? denies(cite, "the notice is late: nothing is enforced or charged until it is given")
    : allows(cite, "the notice is not late");
}

/** What a late notice holds up: enforcement, interest and default sums. */
const enforcing = [
  "fileSuit",
  "seekDefaultJudgment",
  "repossess",
  "terminateAgreement",
  "accelerateBalance",
  "chargeInterest",
  "chargeFee",
] as const;

const fixedSum: Rule = british({
  id: "uk.cca.86b.nosia",
  says: "Fixed-sum credit and hire: notice within 14 days of two (weekly: four) missed payments",
  kind: "duty",
  actions: [...contactKinds, "checkDuty", ...enforcing],
  from: noticesBegin,
  parameters: [term],
  test(matter, on) {
    const line = valueOn(term, on);
    if (line === undefined) return silent();
    if (matter.act.kind === "checkDuty") return duty(matter, line);
    return matter.isContact ? draft(matter) : nonCompliance(matter, line.value);
  },
});

const runningAccount: Rule = british({
  id: "uk.cca.86c.nosia_running",
  says: "Running-account credit: both last payments missed, notice with the next statement",
  kind: "duty",
  actions: ["checkDuty", ...enforcing],
  binds: isOwner,
  from: noticesBegin,
  test(matter) {
    const cite = "Consumer Credit Act 1974 s.86C";
    const cards = matter.debts.filter(
      (debt) => debt.kind === "creditCard" && debt.arrears !== null,
    );
    if (!cards.some(isRegulatedCredit)) return silent();
    const owed = cards.filter(
      ({ arrears, judgmentHeld }) => !judgmentHeld && arrears?.lastTwoRequiredPaymentsMissed,
    );
    const days = owed.flatMap(({ arrears }) => arrears?.nextStatementDueBy ?? []);
    if (matter.act.kind !== "checkDuty") {
      return days.some((by) => by < matter.today)
        ? denies("Consumer Credit Act 1974 s.86D(3)-(4)", "the notice is late")
        : allows(cite, "no notice is late");
    }
    const by = mostPressing(days, matter.today);
    if (by !== null) return due(cite, "owed with the next statement", codes, by);
    return owed.length > 0
      ? requires(cite, "owed with the next statement", codes)
      : allows(cite, "no notice is owed");
  },
});

const defaultSumDays: Parameter<number> = {
  id: "uk.cca.default_sum_notice_days",
  label: "Notice of a default sum, days after it became payable",
  unit: "calendar days",
  status: "uncertain",
  history: [{ from: noticesBegin, value: 35, cite: "Consumer Credit Act 1974 s.86E(2)" }],
};

/** The last day for the notice of a default sum that became payable on a day; null: none is owed. */
export function defaultSumNoticeBy(payableOn: Day): Day | null {
  const line = valueOn(defaultSumDays, payableOn);
  return line === undefined ? null : dayNumber(payableOn + line.value);
}

const defaultSums: Rule = british({
  id: "uk.cca.86e.default_sums",
  says: "Default sums: notice in 35 days, no interest for 28 days after it, simple interest only",
  kind: "prohibition",
  actions: ["chargeInterest"],
  from: noticesBegin,
  parameters: [defaultSumDays],
  test(matter) {
    if (!matter.debts.some(isRegulatedCredit)) return silent();
    const cite = "Consumer Credit Act 1974 ss.86E(4)-(5), 86F";
    return matter.facts.transaction.interest.onPenalCharge
      ? denies(cite, "a default sum bears simple interest only")
      : passes(cite, "no interest on a default sum");
  },
});

export const rules: readonly Rule[] = [fixedSum, runningAccount, defaultSums];
