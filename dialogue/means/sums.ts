/** The sums of a message and how often they come: what is valued, bare numbers, and ranges by their middle. */

import { type Currency, type Money, minorDigits, money } from "@forbear/kernel";
import type { Hearing, Language, Recurrence } from "../meaning.ts";
import { type Span, type Spelt } from "../schedules/spelling.ts";
import { readNumber } from "../values/numbers.ts";
import { readPlaced } from "../values/read.ts";
import type { Word } from "../words/words.ts";
import { type Place, marks, overlaps } from "./spans.ts";
import * as words from "./words.ts";

/** `country`: where they live, as two capitals; money that is not named is `currency`. */
export type Message = {
  readonly text: string;
  readonly language: Language | null;
  readonly today: Hearing["today"];
  readonly currency: Currency;
  readonly country: string;
};

/** `turns`: the middle of what comes by turns, which nobody offers. */
export type Sum = Span & { readonly amount: Money; readonly turns?: true };

const leastFigure = 5;
/** "300 emi": so much, and not so many. */
const mostPayments = 60;
/** What a number counts that is no money. */
const counted =
  /^(?:kids?|child(?:ren)?|adults?|people|years?|yrs?|saal|sal|hours?|hrs?|days?|weeks?|viks?|months?|%|percent|ninos?|hij[oa]s?|adultos?|personas?|anos|dias|semanas|meses|log|bach?che|bade|jan|ghante|th|st|nd|rd|am|pm|baje|tarikh|bhk)$/u;

const joined = (spelt: Spelt, at: number): boolean =>
  marks(spelt, words.upTo).some(({ from, to }) => from === at && to === at + 1);

/** Sums as they are valued, and bare numbers that nothing else is made of. */
export function sumsIn(
  message: readonly Word[],
  spelt: Spelt,
  { text, language, today, currency, country }: Message,
) {
  const placed = readPlaced(text, message, language, {
    today,
    currency,
    locale: `${language ?? "en"}-${country}`,
    lastAgentAct: "offer_plan",
  });
  const sums: Sum[] = [];
  const rhythms: Place<{ readonly every: Recurrence }>[] = [];
  const others: Span[] = [...marks(spelt, words.ages)];
  const isAge = (span: Span): boolean => others.some((one) => overlaps(one, span));
  for (const { value, from, to } of placed) {
    if (value.kind === "money" && "currency" in value.value) {
      if (!isAge({ from, to })) sums.push({ amount: value.value, from, to });
    } else if (value.kind === "recurrence") rhythms.push({ every: value.value, from, to });
    else if (value.kind !== "count" || value.value < mostPayments) others.push({ from, to });
  }
  const taken = (at: number): boolean =>
    [...sums, ...others].some(({ from, to }) => from <= at && at < to);
  for (let at = 0; at < message.length; at += 1) {
    const number = taken(at) ? undefined : readNumber(message, at);
    if (number === undefined || !(number.digits || number.scaled) || number.value < leastFigure)
      continue;
    if (counted.test(message[number.to]?.word ?? "")) continue;
    const minor = BigInt(Math.round(number.value * 10 ** minorDigits(currency)));
    sums.push({ amount: money(currency, minor), from: at, to: number.to });
    at = number.to - 1;
  }
  // "Aath se das hazaar": a number in words is a sum where it is an end of one.
  for (const sum of [...sums]) {
    const low = [3, 2]
      .map((back) => readNumber(message, sum.from - back))
      .find((one) => one?.to === sum.from - 1);
    if (low === undefined || sums.some((one) => overlaps(one, low)) || !joined(spelt, sum.from - 1))
      continue;
    sums.push({
      amount: money(currency, BigInt(Math.round(low.value)) * 10n ** BigInt(minorDigits(currency))),
      from: low.from,
      to: low.to,
    });
  }
  sums.sort((a, b) => a.from - b.from);
  return { sums: merged(sums, spelt), rhythms };
}

const thousand = 1000n;

/** "9-10 hazaar": the first end is of the same thousands as the second. */
function scaled(one: bigint, other: bigint): bigint {
  let value = one;
  while (value > 0n && value * 100n <= other) value *= thousand;
  return value <= other ? value : one;
}

/** The two ends of a range, and what comes by turns, are one sum: the middle. */
function merged(sums: readonly Sum[], spelt: Spelt): readonly Sum[] {
  const joins = marks(spelt, words.upTo);
  const turns = marks(spelt, words.byTurns);
  const made: Sum[] = [];
  for (const sum of sums) {
    const last = made.at(-1);
    const between = last === undefined ? null : { from: last.to, to: sum.from };
    const within = (span: Span): boolean =>
      between !== null && between.from <= span.from && span.to <= between.to;
    const isRange =
      between !== null &&
      between.to - between.from === 1 &&
      joins.some(within) &&
      (last?.amount.minor ?? 0n) < sum.amount.minor * thousand;
    const byTurns =
      turns.some(within) && turns.some(({ to }) => last !== undefined && to <= last.from);
    if (last === undefined || !(isRange || byTurns)) {
      made.push(sum);
      continue;
    }
    const { currency, minor } = sum.amount;
    const low = isRange ? scaled(last.amount.minor, minor) : last.amount.minor;
    const units = 10n ** BigInt(minorDigits(currency));
    const middle = ((low + minor) / 2n / units) * units;
    const span = { amount: money(currency, middle), from: last.from, to: sum.to };
    made[made.length - 1] = byTurns ? { ...span, turns: true } : span;
  }
  return made;
}
