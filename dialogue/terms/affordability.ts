/** affordability: what comes in and what has to go out, asked little and politely; then what leaves enough. */

import { type Money, money } from "@forbear/kernel";
import type { Regular } from "@forbear/negotiation";
import type {
  MeansAnswers,
  MeansQuestion,
  MeansStanding,
  OfferWish,
  Say,
} from "../conversation.ts";
import type { Recurrence } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { isQuestion } from "../heard/asides.ts";
import {
  householdBeside,
  householdIn,
  isNoDebts,
  isAlone,
  isNoIncome,
  isNothing,
  saysNoIncome,
  tellsHousehold,
} from "../heard/household-words.ts";
import { largestOf, readBack } from "./offers.ts";
import { isPlainYes } from "../heard/plain-yes.ts";
import { placeIn } from "../heard/place.ts";
import { askAmount, wantPerson } from "../turn/questions.ts";
import {
  type Question,
  type Reply,
  type Turn,
  intentOf,
  means,
  noted,
  reply,
  signalOf,
  valuesOf,
} from "../turn/turn.ts";
import { beginsOn } from "./day-meanwhile.ts";
import { isFarTooLate, moreTime } from "./far-first-day.ts";
import { isForFood } from "./food-told.ts";
import { namedIn } from "./wish-shape.ts";

const questions: { readonly [of in MeansQuestion]: Question } = {
  income: { name: "means income", say: say("ask-income") },
  essentials: { name: "means essentials", say: say("ask-essentials") },
  otherDebts: { name: "means otherDebts", say: say("ask-other-debts") },
  household: { name: "means household", say: say("ask-household") },
};

export const askIncome = questions.income;

export const noAnswers: MeansAnswers = {
  income: null,
  essentials: null,
  otherDebts: null,
  household: null,
};

/** Which line of the statement was asked for last; null: none. */
export function askedLine({
  conversation,
}: {
  readonly conversation: Pick<Turn["conversation"], "asked">;
}): MeansQuestion | null {
  const asked = conversation.asked?.question;
  if (asked === questions.income.name) return "income";
  if (asked === questions.essentials.name) return "essentials";
  if (asked === questions.otherDebts.name) return "otherDebts";
  return asked === questions.household.name ? "household" : null;
}

/** The question about their means that stands open, to return to after something else. */
export function openMeans(turn: Turn): Question | null {
  const line = askedLine(turn);
  return line === null ? null : questions[line];
}

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
    const household = householdIn(turn.text);
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

/** On to the next question, or to what leaves them enough. */
export function goOn(turn: Turn, standing: MeansStanding): Reply {
  const next = standing.missing.at(0);
  if (next === undefined) return affordable(turn, standing);
  return reply({
    question: questions[next],
    change: { flow: "hardship", pending: null },
  });
}

/** Notes that what their means carry was offered. */
export const offeredByMeans = "means-offered";

/** The first question of the short form, why we ask first; null where no statement is taken. */
export function beginMeans(turn: Turn): Reply | null {
  const { means: standingWith } = turn.known;
  if (standingWith === null) return null;
  const standing = standingWith(noAnswers);
  const { notes } = turn.conversation;
  if (standing.missing.length === 0) {
    return notes.includes(offeredByMeans) ? null : affordable(turn, standing);
  }
  // Who was asked already and tells again that there is nothing is not asked once more.
  if (askedLine(turn) !== null || notes.includes(`asked:${questions.income.name}`)) return null;
  const made = goOn(turn, standing);
  // A text message has room for help or for our reason: help goes first.
  const brief = turn.conversation.channel === "sms" && signalOf(turn, "hardship") !== undefined;
  return brief ? made : { ...made, say: [say("means-why")] };
}

/** What they wish is beyond policy or beyond them: what they can keep up is asked first; null: it was. */
export function byMeansFirst(turn: Turn, wish: OfferWish): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  if (standing === undefined) return null;
  const { conversation } = turn;
  if (standing.missing.length === 0) {
    if (conversation.notes.includes(offeredByMeans)) return null;
    return affordable({ ...turn, conversation: { ...conversation, wish } }, standing);
  }
  const { missing } = standing;
  const again = conversation.notes.filter((note) => note === `asked:means ${missing[0] ?? ""}`);
  if (again.length >= mostMeansAsked) return null;
  const made = goOn(turn, standing);
  return { ...made, say: [whyAsked(turn, wish)], change: { ...made.change, wish } };
}

/** All was told of their means, and they name no sum: what those carry, from the day they name. */
export function byMeansAgain(turn: Turn, wish: OfferWish): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  if (standing === undefined || standing.missing.length > 0) return null;
  return affordable({ ...turn, conversation: { ...turn.conversation, wish } }, standing);
}

/** Why we ask; no figure but the ledger's and an offer's is said, theirs neither. Who was told so is thanked. */
function whyAsked(turn: Turn, wish: OfferWish): Say {
  const named = namedIn(wish);
  const before = namedIn(turn.conversation.wish ?? null);
  if (askedLine(turn) !== null && named?.minor === before?.minor) return say("budget-heard");
  return named === null ? say("means-why") : say("means-why-named");
}

/** A line of the statement that was asked for so often is not asked for again. */
const mostMeansAsked = 2;

/** Where no statement is taken, or was asked for in vain: what they can spare, or a colleague. */
export function amountOrPerson({ conversation }: Turn): Question {
  const asked = conversation.notes.some(
    (note) => note === `asked:${askAmount.name}` || note.startsWith("asked:means "),
  );
  return asked ? wantPerson : askAmount;
}

/** What they wished where their means carry it, else the most that they do. */
function affordable(turn: Turn, { mint, nothingLeft }: MeansStanding): Reply {
  const wish = turn.conversation.wish ?? null;
  const named = namedIn(wish);
  const byMeans = mint({ kind: "by-means", instalment: named, firstOn: beginsOn(wish) });
  const asked = wish === null || named === null || !isWhole(wish) ? byMeans : mint(wish);
  const best = asked.ok ? asked : byMeans;
  const offer = best.ok ? best.value : best.error.nearest;
  const tooMuch = offer !== null && named !== null && largestOf(offer).minor > named.minor;
  const { notes } = turn.conversation;
  const change = { notes: noted(notes, offeredByMeans) };
  const late = [asked, byMeans].find((one) => !one.ok && one.error.why === "date-too-late");
  const far = late?.ok === false ? late.error.nearest : null;
  if (wish !== null && far !== null && isFarTooLate(far, wish, "date-too-late")) {
    const made = moreTime(wish);
    return { ...made, change: { ...made.change, ...change } };
  }
  if (offer === null || tooMuch) {
    return reply({
      say: [say(tooMuch ? "below-policy" : "means-nothing")],
      question: wantPerson,
      change: { flow: "hardship", pending: null, wish: null, ...change },
      disposition: "offer-refused",
    });
  }
  const made = readBack(turn, offer);
  const short = nothingLeft || offer.terms.kind === "pause";
  const says = [say(short ? "means-nothing" : "means-heard")];
  return reply({
    ...made,
    say: offer.terms.kind === "reduced" ? [...says, say("relief-offer")] : says,
    change: { ...made.change, wish: null, ...change },
    forward: true,
  });
}

/** A promise without its day is no proposal yet. */
const isWhole = (wish: OfferWish): boolean => wish.kind !== "promise" || wish.dueOn !== null;
