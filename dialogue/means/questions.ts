/** The questions about means: what comes in, what must go out, what other debts take, and for how many it has to do. */

import type { MeansAnswers, MeansQuestion } from "../conversation.ts";
import { askAmount } from "../turn/questions.ts";
import type { Question, Turn } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";

export const questions: { readonly [of in MeansQuestion]: Question } = {
  income: { name: "means income", say: say("ask-income") },
  essentials: { name: "means essentials", say: say("ask-essentials") },
  otherDebts: { name: "means otherDebts", say: say("ask-other-debts") },
  household: { name: "means household", say: say("ask-household") },
};

const ofDebt = /^means owed (.+)$/u;
/** A debt to others that they named without what it takes. */
export const askDebt = (name: string): Question => ({
  name: `means owed ${name}`,
  say: say("ask-that-debt"),
});

/** Of which of them it was asked last; null: of none. */
export const debtAskedOf = ({ asked }: Asked["conversation"]): string | null =>
  ofDebt.exec(asked?.question ?? "")?.[1] ?? null;

const ofChildren = /^means children (\d+)$/u;
/** So many they are, told without how many of them are children. */
export const askChildren = (persons: number): Question => ({
  name: `means children ${String(persons)}`,
  say: say("ask-children"),
});

/** Of how many it was asked last how many are children; null: it was not. */
export function childrenAskedOf({ asked }: Asked["conversation"]): number | null {
  const persons = ofChildren.exec(asked?.question ?? "")?.[1];
  return persons === undefined ? null : Number(persons);
}

const ofCouple = "means children beside a couple";
/** Two of them earn or live of it: how many children there are is all that is left to ask. */
export const askChildrenToo: Question = { name: ofCouple, say: say("ask-children-too") };

/** Of two adults it was asked last how many children there are. */
export const isChildrenTooAsked = ({ asked }: Asked["conversation"]): boolean =>
  asked?.question === ofCouple;

/** Notes that two adults live of this money, told before it was asked for whom. */
export const coupleTold = "couple-told";

export const askIncome = questions.income;

export const noAnswers: MeansAnswers = {
  income: null,
  essentials: null,
  otherDebts: null,
  household: null,
};

type Asked = { readonly conversation: Pick<Turn["conversation"], "asked"> };

/** Which line of the statement was asked for last; null: none. */
export function askedLine({ conversation }: Asked): MeansQuestion | null {
  const asked = conversation.asked?.question;
  if (asked === questions.income.name) return "income";
  if (asked === questions.essentials.name) return "essentials";
  if (asked === questions.otherDebts.name || debtAskedOf(conversation) !== null)
    return "otherDebts";
  const ofHousehold =
    asked === questions.household.name ||
    childrenAskedOf(conversation) !== null ||
    isChildrenTooAsked(conversation);
  return ofHousehold ? "household" : null;
}

/** What they have, or what they could pay of it each time, was asked for last. */
export const asksOfTheirMoney = ({
  conversation,
}: {
  readonly conversation: Pick<Turn["conversation"], "asked">;
}): boolean =>
  askedLine({ conversation }) !== null || conversation.asked?.question === askAmount.name;

/** The question about their means that stands open, to return to after something else. */
export function openMeans(turn: Turn): Question | null {
  const persons = childrenAskedOf(turn.conversation);
  if (persons !== null) return askChildren(persons);
  if (isChildrenTooAsked(turn.conversation)) return askChildrenToo;
  const debt = debtAskedOf(turn.conversation);
  if (debt !== null) return askDebt(debt);
  const line = askedLine(turn);
  return line === null ? null : questions[line];
}
