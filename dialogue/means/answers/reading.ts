/** Whether a message is about a household's money, by its words: then it is an answer, contests nothing and offers nothing. */

import type { Currency, PlainDate } from "@forbear/kernel";
import type { Conversation, Known } from "../../conversation.ts";
import { type IntentName, type Language, type SignalName, type Understood } from "../../meaning.ts";
import { isQuestion } from "../../heard/questions-in.ts";
import { withoutPayDayClause } from "../../heard/wishes/pay-day-clause.ts";
import { withoutPayClause } from "../../heard/wishes/pay-clause.ts";
import { householdWords, tellsHousehold } from "../household/household.ts";
import { type Told, itemsIn } from "../figures/items.ts";
import { askedLine, noAnswers } from "../questions.ts";
import { type Stood, stoodIn } from "../stood.ts";
import { claimsPlainly } from "./beside-answers.ts";
import { withoutAsking } from "./what-counts.ts";

type Speaking = {
  readonly conversation: Conversation;
  readonly understood: Understood;
  readonly text: string;
  readonly known: Known;
};

/** The figures of the message; null where nothing is owed. */
export function readingOf({ conversation, understood, text, known }: Speaking): Told | null {
  const currency = known.debts.at(0)?.total.currency;
  if (currency === undefined) return null;
  // "160 each quincena, when I get paid", unasked: the day of their pay, and no wage of 160.
  const line = askedLine({ conversation });
  const own = line === null ? text : withoutAsking(text);
  const plain = line === "income" ? own : withoutPayDayClause(withoutPayClause(own));
  const stands = stoodIn(known.means?.(noAnswers).answers ?? noAnswers);
  return readingFor(plain, understood.language ?? conversation.language, known, currency, stands);
}

const readingFor = (
  text: string,
  language: Language,
  {
    today,
    jurisdiction,
  }: { readonly today: PlainDate; readonly jurisdiction: Known["jurisdiction"] },
  currency: Currency,
  stands: readonly Stood[],
): Told => itemsIn({ text, language, today, currency, country: jurisdiction.country, stands });

/** Names that are also said of what they would pay us: "2000 emi", "the bill". */
const saidOfOurs: ReadonlySet<string> = new Set([
  "emi",
  "loan",
  "car loan",
  "student loan",
  "payday loan",
  "card",
  "utilities",
  "",
]);

/** Something of the statement was asked for or told already. */
const hasBegun = ({ conversation, known }: Omit<Speaking, "text" | "understood">): boolean =>
  askedLine({ conversation }) !== null ||
  Object.values(known.means?.(noAnswers).answers ?? noAnswers).some((line) => line !== null);

/** They tell of what comes in and goes out, asked or unasked, and offer us nothing by it. */
export function isStatement(speaking: Omit<Speaking, "text">, read: Told): boolean {
  const { conversation, understood } = speaking;
  const asked = askedLine({ conversation });
  const named = read.items.filter(({ line }) => line !== null);
  const { intents } = understood;
  const says = (name: IntentName): boolean => intents.some((intent) => intent.name === name);
  const begun = hasBegun(speaking);
  if (says("report_payment") && asked === null && !(begun && tellsAnew(read))) return false;
  if (read.items.length === 0) return begun;
  if (begun && read.instead !== null && !read.offers) return true;
  // What the words themselves make a proposal is one.
  const proposal = intents.some(
    ({ name, confidence }) => name === "propose_plan" && confidence === 1,
  );
  if (named.length === 0) return asked !== null && !read.offers && !proposal;
  // "Two kist, 2000 on the 10th and 2125 in April", before anything was asked, is of ours.
  const theirs = named.some(({ line, name }) => line === "income" || !saidOfOurs.has(name));
  if (named.length > 1) return begun || theirs;
  const [only] = named;
  if (only === undefined) return false;
  // "Emi 2000", of terms that were read back, is of those.
  const ours = only.name === "emi" && conversation.pending !== null && !only.adds;
  if (begun) return !ours;
  const plain = only.line === "income" || !saidOfOurs.has(only.name);
  const tells = only.line === "income" || says("give_expenses") || says("give_income");
  return plain && !read.offers && tells;
}

/** Of a statement that has begun a figure is told anew. */
const tellsAnew = ({ anew, items }: Told): boolean =>
  anew && items.some(({ line }) => line !== null);

/** They tell a figure of theirs anew, and not a word claims anything. */
export function putsRight(speaking: Speaking): boolean {
  if (!hasBegun(speaking)) return false;
  const read = readingOf(speaking);
  return (
    read !== null && tellsAnew(read) && isStatement(speaking, read) && !claimsPlainly(read.beside)
  );
}

const mostLeft = 1;
const leastNamed = 2;

/** What each figure is, is told in words. */
export function namesFigures(speaking: Speaking): boolean {
  const read = readingOf(speaking);
  const named = read?.items.some(({ line }) => line !== null) === true;
  return read !== null && named && isStatement(speaking, read);
}

/** The message as an answer about means and nothing else; null where it may be something else. */
export function asAnswer(speaking: Speaking): Understood | null {
  const { conversation, understood, text } = speaking;
  if (conversation.verification.kind !== "verified" || tellsHousehold(text)) return null;
  const read = readingOf(speaking);
  if (read === null || read.offers || !isStatement(speaking, read)) return null;
  const asked = askedLine(speaking);
  const tells = read.items.length > 0 || read.noDebts || read.includes;
  if (!tells) return null;
  const { left } = readingOf({ ...speaking, text: householdWords(text) }) ?? read;
  const anew = hasBegun(speaking) && tellsAnew(read);
  const whole = anew || left.length <= (asked === null ? 0 : mostLeft);
  const list = read.items.filter(({ line }) => line !== null).length >= leastNamed;
  // "I had 50,000 of my brother and give him 3,000 a month": no word of it claims anything.
  const figure = asked === "otherDebts" && read.items.length > 0 && !claimsPlainly(text);
  if (!whole && !list && !figure) return null;
  const incomeOnly = read.items.length > 0 && read.items.every(({ line }) => line === "income");
  const tell: IntentName = incomeOnly ? "give_income" : "give_expenses";
  const asks = isQuestion(text) && !whole;
  return {
    ...understood,
    // Where every word tells of their money nothing is contested, and of the rest only what is sure is claimed.
    signals: understood.signals.filter(({ name, confidence }) =>
      left.length === 0
        ? !ofTheDebt.has(name) && confidence >= surest
        : anew
          ? !soundsLikeAnew.has(name) || confidence >= surest || claimsPlainly(read.beside)
          : !soundsLike.has(name) || confidence >= sure,
    ),
    values: anew
      ? understood.values.filter(({ kind }) => kind !== "date" && kind !== "time")
      : understood.values,
    intents: asks
      ? understood.intents.filter(({ name }) => !guessed.has(name))
      : [{ name: tell, confidence: 1 }],
  };
}

const sure = 0.9;
/** What a list of figures with a question in it sounds like. */
const guessed: ReadonlySet<IntentName> = new Set<IntentName>([
  "propose_plan",
  "promise_to_pay",
  "ask_balance",
  "ask_breakdown",
]);
const surest = 0.95;
const ofTheDebt: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "request_proof"]);
/** What a list of sums is taken for, and does not claim. */
const soundsLike: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "third_party",
  "suspects_scam",
]);
/** The same of a figure told anew: "part time at night, 4000". */
const soundsLikeAnew: ReadonlySet<SignalName> = new Set<SignalName>([
  ...soundsLike,
  "inconvenient",
  "asks_person",
  "minor",
  "wrong_person",
]);
