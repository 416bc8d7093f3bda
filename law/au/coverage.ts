/** Whom Australian law on collecting binds, its credit code, and its national holidays. */

import { weekdayBit, daysOf } from "../clock.ts";
import type { Debt } from "../facts/debt.ts";
import { dayNumber, type Day } from "../facts/time.ts";
import { dateIn, easter, holidays, isWeekend } from "../holidays.ts";
import { type Matter, once } from "../matter.ts";
import { type Rule, type RuleSpec, rule } from "../rule.ts";

export const auRegions: readonly string[] = [
  "AU-ACT",
  "AU-NSW",
  "AU-NT",
  "AU-QLD",
  "AU-SA",
  "AU-TAS",
  "AU-VIC",
  "AU-WA",
];

/** A rule of Australia or of one of its states. */
export const australian = (spec: Omit<RuleSpec, "layer"> & { readonly layer?: "policy" }): Rule =>
  rule({ layer: "country", ...spec });

/** The guideline covers creditors, agencies and purchasers, and every debt of an individual. */
export const boundByGuideline = ({ facts: { collector } }: Matter): boolean =>
  collector.role !== "enforcementAgent";

const notCredit: ReadonlySet<Debt["kind"]> = new Set<Debt["kind"]>([
  "medical",
  "energy",
  "water",
  "councilTax",
  "check",
  "trade",
  "other",
]);

/** Credit under the National Credit Code, as far as its kind and purpose tell. */
export const isCodeCredit = ({ kind, purpose }: Pick<Debt, "kind" | "purpose">): boolean =>
  purpose !== "business" && !notCredit.has(kind);

/** Some debt is. */
export const underCode = once(({ debts }: Matter): boolean => debts.some(isCodeCredit));

/** The Monday after a day at the weekend. */
function substitute(day: Day): Day {
  if (!isWeekend(day)) return day;
  return dayNumber(day + (weekdayBit(day) === daysOf(["SA"]) ? 2 : 1));
}

/** Taken as national: the guideline's own footnote was not read. */
export const nationalHolidays = holidays("au.national", (year) => [
  dateIn(year, 1, 1),
  dateIn(year, 1, 26),
  substitute(dateIn(year, 1, 26)),
  dayNumber(easter(year) - 2),
  dayNumber(easter(year) + 1),
  dateIn(year, 4, 25),
  dateIn(year, 12, 25),
  dateIn(year, 12, 26),
]);
