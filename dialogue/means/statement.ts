/** What was told of a household's money, message by message, until the short form is whole. */

import { type Money, isPositive, money } from "@forbear/kernel";
import { type MeansRules, type ShortForm, meansOf } from "@forbear/negotiation";
import type {
  MeansAnswers,
  MeansItem,
  MeansQuestion,
  MeansStanding,
  Mint,
  Reckoned,
} from "../conversation.ts";

/** In the order in which they are asked. */
const questions = ["income", "essentials", "otherDebts", "household"] as const;

/** What is told later of a line takes the place of what was told before. */
export const answered = (before: MeansAnswers, told: MeansAnswers): MeansAnswers => ({
  income: told.income ?? before.income,
  essentials: told.essentials ?? before.essentials,
  otherDebts: told.otherDebts ?? before.otherDebts,
  household: told.household ?? before.household,
});

export const missingIn = (answers: MeansAnswers): readonly MeansQuestion[] =>
  questions.filter(
    (line) =>
      answers[line] === null || (line === "essentials" && !isWhole(answers.essentials ?? [])),
  );

/** The name of what a home costs among the essentials. */
export const home = "rent";

/** "Gas is 40 a week", told unasked, is not all that goes out: a home is paid for, or everything was named at once. */
export const isWhole = (essentials: readonly MeansItem[]): boolean =>
  essentials.length === 0 || essentials.some(({ of }) => of === undefined || of === home);

/** The short form once all is answered; null before. */
export function shortFormOf(answers: MeansAnswers): ShortForm | null {
  const { income, essentials, otherDebts, household } = answers;
  if (income === null || essentials === null || otherDebts === null || household === null) {
    return null;
  }
  return { kind: "short", income, essentials, otherDebts, household };
}

/** What they can keep up each month and how it comes about; null where not all is answered or it cannot be reckoned. */
function reckonedOf(answers: MeansAnswers, rules: MeansRules): Reckoned | null {
  const form = shortFormOf(answers);
  const means = form === null ? null : meansOf(form, rules);
  if (form === null || means?.ok !== true) return null;
  const { sustainable, reasons } = means.value;
  const { adults, children } = form.household;
  return { sustainable, lines: reasons, people: adults + children };
}

/** What they can keep up each month; null where not all is answered or it cannot be reckoned. */
export const sustainableOf = (answers: MeansAnswers, rules: MeansRules): Money | null =>
  reckonedOf(answers, rules)?.sustainable ?? null;

/** A quarter of what one adult needs for food by the guide of the house. */
const partOfFood = 4n;
const lightOf = ({ guides: { food } }: MeansRules): Money =>
  money(food.firstAdult.currency, food.firstAdult.minor / partOfFood);

/** Where the statement stands with these answers, and what may be offered on it. */
export function standingOf(
  before: MeansAnswers,
  told: MeansAnswers,
  rules: MeansRules,
  mintFor: (sustainable: Money | null) => Mint,
): MeansStanding {
  const answers = answered(before, told);
  const reckoned = reckonedOf(answers, rules);
  const sustainable = reckoned?.sustainable ?? null;
  return {
    answers,
    missing: missingIn(answers),
    nothingLeft: sustainable !== null && !isPositive(sustainable),
    reckoned,
    light: lightOf(rules),
    mint: mintFor(sustainable),
  };
}
