/** What a message tells of their means, line by line. */

import { type Money, money } from "@forbear/kernel";
import type { Regular } from "@forbear/negotiation";
import type { MeansAnswers, MeansQuestion } from "../conversation.ts";
import { isQuestion } from "../heard/asides.ts";
import { isPlainYes } from "../heard/plain-yes.ts";
import { placeIn } from "../heard/place.ts";
import type { Recurrence } from "../meaning.ts";
import { type Turn, intentOf, means, signalOf, valuesOf } from "../turn/turn.ts";
import { householdTold } from "./children.ts";
import { isForFood } from "./food-told.ts";
import {
  householdBeside,
  isAlone,
  isNoDebts,
  isNoIncome,
  isNothing,
  saysNoIncome,
  tellsHousehold,
} from "./household.ts";
import { askedLine, noAnswers } from "./questions.ts";

type Said = {
  readonly amount: Money;
  readonly role: string | undefined;
  readonly at: number;
  readonly text: string;
};

/** No words beside the amount. */
const isBareAmount = ({ text, understood }: Turn): boolean =>
  !/\p{L}/u.test(understood.values.reduce((rest, { text: said }) => rest.replace(said, " "), text));

/** An income that nobody asked for must be told in so many words. */
const sureOfIncome = 0.5;
const tellsIncome = (turn: Turn): boolean =>
  (intentOf(turn, "give_income")?.confidence ?? 0) >= sureOfIncome;

/** Amounts that tell of income or spending; what is offered, paid or quoted is none. */
function amountsTold(turn: Turn, asked: MeansQuestion | null): readonly Said[] {
  const proposes = means(turn, "propose_plan", "promise_to_pay");
  // "9,000 comes in, 8,000 goes out, I can give 800": what is offered tells the others apart from it.
  const apart = valuesOf(turn, "money").some(({ role }) => role === "instalment");
  return valuesOf(turn, "money").flatMap(({ value, role, text }): readonly Said[] => {
    if (!("currency" in value)) return [];
    const own = role === "income" || role === "expense";
    const offered = role === "offer" || role === "instalment";
    const answers = asked !== null && (role === undefined || (offered && !proposes));
    // "I get 1,400 a month": so much each time, and it comes in; a bare number answers what was asked.
    const told = tellsIncome(turn) && !isBareAmount(turn) && !isQuestion(turn.text);
    const comesIn = asked === null && !proposes && offered && told;
    const at = placeIn(turn.text, text);
    if (comesIn) return [{ amount: value, role: "income", at, text }];
    const tells =
      asked !== null || !proposes || apart || means(turn, "give_income", "give_expenses");
    return (own && tells) || answers ? [{ amount: value, role, at, text }] : [];
  });
}

/** How often: as said behind the amount, else before it, else each month. */
function rhythmOf(turn: Turn, all: readonly Said[], n: number): Recurrence {
  const at = all[n]?.at ?? 0;
  const next = all[n + 1]?.at ?? Number.POSITIVE_INFINITY;
  const last = all[n - 1]?.at ?? -1;
  const rhythms = valuesOf(turn, "recurrence").map(({ value, text }) => ({
    value,
    at: placeIn(turn.text, text),
  }));
  const behind = rhythms.find((one) => one.at >= at && one.at < next);
  const before = rhythms.find((one) => one.at > last && one.at < at);
  const ofFirst = n === 0 || all[n - 1] === undefined;
  return (behind ?? (ofFirst ? before : undefined))?.value ?? { every: 1, unit: "month" };
}

const daysOfWeek = 7;

/** By weeks or months: days and halves of a month are brought to them. */
function regular(amount: Money, { every, unit }: Recurrence): Regular {
  const times = (n: number): Money => money(amount.currency, amount.minor * BigInt(n));
  switch (unit) {
    case "week":
    case "month":
      return { amount, period: { every, unit } };
    case "half_month":
      return { amount: times(2), period: { every, unit: "month" } };
    case "day": {
      const weeks = Math.round(every / daysOfWeek);
      return weeks === 0
        ? { amount: times(daysOfWeek), period: { every, unit: "week" } }
        : { amount, period: { every: weeks, unit: "week" } };
    }
  }
}

/** "How do I pay the 50?" tells nothing of what comes in. */
const asksOfPaying = (turn: Turn): boolean =>
  isQuestion(turn.text) && means(turn, "ask_payment_methods", "ask_balance", "ask_breakdown");

/** What the message tells of their means; null where it tells nothing. */
export function toldIn(turn: Turn): MeansAnswers | null {
  if (asksOfPaying(turn) || means(turn, "report_payment")) return null;
  const asked = askedLine(turn);
  if (
    asked === "household" ||
    tellsHousehold(turn.text) ||
    (asked !== null && isAlone(turn.text))
  ) {
    const household = householdTold(turn.conversation, turn.text);
    if (household !== null) return { ...noAnswers, household };
  }
  const all = amountsTold(turn, asked);
  if (all.length === 0) {
    if (asked === null && tellsNoIncome(turn)) return { ...noAnswers, income: [] };
    if (asked !== null && isNoDebts(turn.text)) return { ...noAnswers, otherDebts: [] };
    if (asked === "income") return isNoIncome(turn.text) ? { ...noAnswers, income: [] } : null;
    const none = asked !== null && asked !== "household";
    const nods = asked === "otherDebts" && askedAgain(turn) && isPlainYes(turn.text);
    return none && (isNothing(turn.text) || nods) ? { ...noAnswers, [asked]: [] } : null;
  }
  const of = (line: MeansQuestion): readonly Regular[] | null => {
    const told = all.flatMap((one, n) =>
      lineOf(one.role, asked) === line && !isForFood(turn.text, all, n)
        ? [regular(one.amount, rhythmOf(turn, all, n))]
        : [],
    );
    return told.length === 0 ? null : told;
  };
  const answers = { income: of("income"), essentials: of("essentials") };
  const household = householdBeside(turn.text);
  const told = { ...answers, otherDebts: of("otherDebts"), household };
  const some = Object.values(told).some((one) => one !== null);
  return some || all.some((_, n) => isForFood(turn.text, all, n)) ? told : null;
}

/** Told that nothing is fine too, they say "ok". */
const askedAgain = ({ conversation: { asked } }: Turn): boolean => (asked?.times ?? 0) > 1;

/** "I have zero income", before we asked, of one in need. */
const tellsNoIncome = (turn: Turn): boolean =>
  saysNoIncome(turn.text) && signalOf(turn, "hardship") !== undefined;

function lineOf(role: string | undefined, asked: MeansQuestion | null): MeansQuestion {
  if (role === "income") return "income";
  if (role === "expense") return asked === "otherDebts" ? "otherDebts" : "essentials";
  return asked === null || asked === "household" ? "essentials" : asked;
}
