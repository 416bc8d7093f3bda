/** The sums of a message and how often they come: what is valued, bare numbers, and ranges by their middle. */

import { type Currency, type Money, minorDigits, money } from "@forbear/kernel";
import type { Hearing, Language, Recurrence } from "../../meaning.ts";
import { type Span, type Spelt, places } from "../../schedules/spelling.ts";
import { englishSmall, plainSpelling } from "../../values/number-words.ts";
import { readNumber } from "../../values/numbers.ts";
import { readPlaced } from "../../values/read.ts";
import type { Word } from "../../words/words.ts";
import * as measures from "./measure-words.ts";
import { type Place, longest, marks, overlaps } from "./spans.ts";
import { inThousands } from "./thousands.ts";
import * as words from "./words.ts";

/** `country`: where they live, as two capitals; money that is not named is `currency`. */
export type Message = {
  readonly text: string;
  readonly language: Language | null;
  readonly today: Hearing["today"];
  readonly currency: Currency;
  readonly country: string;
};

/** `turns`: the middle of what comes by turns, which nobody offers; `every`: how often, where its own words say; `earned`: what reaches them of their pay; `middle`: of a range. */
export type Sum = Span & {
  readonly amount: Money;
  readonly turns?: true;
  readonly earned?: true;
  readonly middle?: true;
  readonly every?: Recurrence;
};
export type Rhythm = Place<{ readonly every: Recurrence }>;

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
  isNamed: (at: number) => boolean = () => false,
) {
  const placed = readPlaced(text, message, language, {
    today,
    currency,
    locale: `${language ?? "en"}-${country}`,
    lastAgentAct: "offer_plan",
  });
  const own = rhythmsOf(spelt);
  const sums: Sum[] = [...hundredsIn(message, currency)];
  const rhythms: Rhythm[] = [...own];
  const others: Span[] = [...marks(spelt, words.ages), ...own];
  const isOther = (span: Span): boolean => [...others, ...sums].some((one) => overlaps(one, span));
  for (const { value, from, to } of placed) {
    if (value.kind === "money" && "currency" in value.value) {
      if (!isOther({ from, to })) sums.push({ amount: value.value, from, to });
    } else if (value.kind === "recurrence") {
      if (!isOther({ from, to })) rhythms.push({ every: value.value, from, to });
    } else if (value.kind !== "count" || value.value < mostPayments) others.push({ from, to });
  }
  // "Seventeen an hour": a number in words is money where it is so much for an hour or a day.
  const rates = [...marks(spelt, measures.perHour), ...marks(spelt, measures.perDay)];
  const taken = (at: number): boolean =>
    [...sums, ...others].some(({ from, to }) => from <= at && at < to);
  for (let at = 0; at < message.length; at += 1) {
    const number = taken(at) ? undefined : readNumber(message, at);
    const isRate = number !== undefined && rates.some(({ from }) => from === number.to);
    if (number === undefined || number.value < leastFigure) continue;
    if (!(number.digits || number.scaled || isRate)) continue;
    const isOften = own.some(({ from }) => from === number.to);
    if (!isOften && counted.test(message[number.to]?.word ?? "")) continue;
    const minor = BigInt(Math.round(number.value * 10 ** minorDigits(currency)));
    sums.push({ amount: money(currency, minor), from: at, to: number.to });
    at = number.to - 1;
  }
  // "Aath se das hazaar": a number in words is a sum where it is an end of one.
  for (const sum of [...sums]) {
    const low = [3, 2]
      .map((back) => readNumber(message, sum.from - back))
      .find((one) => one?.to === sum.from - 1);
    const mixed = message[sum.from]?.kind === "number";
    if (
      low === undefined ||
      (mixed && low.value === 1) ||
      sums.some((one) => overlaps(one, low)) ||
      !joined(spelt, sum.from - 1)
    )
      continue;
    sums.push({
      amount: money(currency, BigInt(Math.round(low.value)) * 10n ** BigInt(minorDigits(currency))),
      from: low.from,
      to: low.to,
    });
  }
  rhythms.sort((a, b) => a.from - b.from);
  const one = inThousands(sums, spelt, message, isNamed).map((sum) => ofTwo(sum, spelt));
  const all = merged(
    [...one].sort((a, b) => a.from - b.from),
    spelt,
    rhythms,
  );
  return { sums: paired(all, spelt, rhythms), rhythms };
}

/** "2 bachchon ki fees 1500-1500": so much for each of the two. */
function ofTwo(sum: Sum, spelt: Spelt): Sum {
  const [, one, other] = /^([\d,.]+) - ([\d,.]+)/u.exec(textBetween(spelt, sum.from, sum.to)) ?? [];
  const before = textBetween(spelt, Math.max(0, sum.from - fewWords), sum.from);
  if (
    one === undefined ||
    one !== other ||
    !/(?:^| )(?:do|2|dono|two|dos) (?:bach|bete|beti|ladk|log|kids|nin)/u.test(before)
  )
    return sum;
  return { ...sum, amount: money(sum.amount.currency, sum.amount.minor * 2n) };
}
const fewWords = 5;

/** How often, in words that no plan of ours is told in; of those at one place the longest. */
const rhythmsOf = (spelt: Spelt): readonly Rhythm[] =>
  longest([
    ...measures.rhythms.flatMap(([form, every]) => places(spelt, form, () => ({ every }))),
    ...places(spelt, measures.twoDays, (phrase) => {
      const [one = 0, other = lastOfMonth] = (phrase.match(/\d+/gu) ?? []).map(Number);
      const apart = Math.abs(other - one);
      return leastHalf <= apart && apart <= mostHalf ? { every: halfMonth } : null;
    }),
  ]);

const halfMonth: Recurrence = { every: 1, unit: "half_month" };
const lastOfMonth = 30;
/** Days between two that part a month in halves. */
const leastHalf = 12;
const mostHalf = 18;

const leastHundreds = 11;
const mostHundreds = 99;
const leastRest = 10;

/** "Thirteen fifty": hundreds left unsaid, as nobody pays cents for rent. */
function hundredsIn(message: readonly Word[], currency: Currency): readonly Sum[] {
  const found: Sum[] = [];
  const below = (at: number): { readonly value: number; readonly to: number } | null => {
    const [tens, ones] = [at, at + 1].map((n) =>
      englishSmall.get(plainSpelling(message[n]?.word ?? "")),
    );
    if (tens === undefined || tens < leastRest) return null;
    const goesOn = tens >= 20 && ones !== undefined && ones > 0 && ones < leastRest;
    return goesOn ? { value: tens + ones, to: at + 2 } : { value: tens, to: at + 1 };
  };
  for (let at = 0; at < message.length; at += 1) {
    const high = below(at);
    const low = high === null ? null : below(high.to);
    if (high === null || low === null) continue;
    if (high.value < leastHundreds || high.value > mostHundreds) continue;
    const minor = BigInt(high.value * 100 + low.value) * 10n ** BigInt(minorDigits(currency));
    found.push({ amount: money(currency, minor), from: at, to: low.to });
    at = low.to - 1;
  }
  return found;
}

/** "525 and 525", "8500 8500": the same twice over is paid in two. */
function paired(sums: readonly Sum[], spelt: Spelt, rhythms: readonly Rhythm[]): readonly Sum[] {
  const made: Sum[] = [];
  for (const sum of sums) {
    const last = made.at(-1);
    const same =
      last?.amount.minor === sum.amount.minor && last.every === undefined && last.turns !== true;
    const gap = last === undefined ? "" : textBetween(spelt, last.to, sum.from);
    if (
      last === undefined ||
      !same ||
      !/^(?:(?:and|n|y|aur|va|then|,|-|\+|&|\/|phir|fir)(?: |$))?$/u.test(gap)
    ) {
      made.push(sum);
      continue;
    }
    const { currency, minor } = sum.amount;
    const own = rhythms.find(({ every }) => every.unit === "week");
    const every: Recurrence = own?.every ?? { every: 1, unit: "month" };
    made[made.length - 1] = {
      amount: money(currency, minor * 2n),
      from: last.from,
      to: sum.to,
      every,
    };
  }
  return made;
}

const textBetween = ({ plain, starts }: Spelt, from: number, to: number): string =>
  plain.slice(starts[from] ?? plain.length, starts[to] ?? plain.length).trim();

const thousand = 1000n;
const hundred = 100n;

/** "9-10 hazaar", "18 to 22 hundred": the first end is of the same thousands or hundreds as the second. */
function scaled(one: bigint, other: bigint): bigint {
  for (const scale of [thousand * thousand, thousand * hundred, thousand, hundred]) {
    if (one > 0n && one * scale <= other && one * scale * mostApart > other) return one * scale;
  }
  return one;
}
/** The higher end of a range is not so many times the lower. */
const mostApart = 10n;

/** Words between two sums, without those of how often: "500 a week, sometimes 600". */
function wordsWithin(spelt: Spelt, { from, to }: Span, rhythms: readonly Rhythm[]): number {
  const at = Array.from({ length: to - from }, (_, n) => from + n);
  const isTime = (n: number): boolean => rhythms.some((one) => one.from <= n && n < one.to);
  return at.filter((n) => !isTime(n) && /^[^ ]*[a-z]/u.test(spelt.plain.slice(spelt.starts[n])))
    .length;
}

/** "1500, sometimes 1800": so few words between the two. */
const shortTurn = 3;

/** The two ends of a range, and what comes by turns, are one sum: the middle. */
function merged(sums: readonly Sum[], spelt: Spelt, rhythms: readonly Rhythm[]): readonly Sum[] {
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
      last?.amount.minor !== sum.amount.minor &&
      (last?.amount.minor ?? 0n) < sum.amount.minor * thousand;
    const isShort = between !== null && wordsWithin(spelt, between, rhythms) <= shortTurn;
    const ledBoth = turns.some(({ to }) => last !== undefined && to <= last.from);
    const byTurns = turns.some(within) && (isShort || ledBoth);
    if (last === undefined || !(isRange || byTurns)) {
      made.push(sum);
      continue;
    }
    const { currency, minor } = sum.amount;
    const low = isRange || ledBoth ? scaled(last.amount.minor, minor) : last.amount.minor;
    const units = 10n ** BigInt(minorDigits(currency));
    const middle = ((low + minor) / 2n / units) * units;
    const span = {
      amount: money(currency, middle),
      from: last.from,
      to: sum.to,
      middle: true as const,
    };
    // "50 one week, 100 the next" may be what they would pay.
    made[made.length - 1] = byTurns && ledBoth ? { ...span, turns: true } : span;
  }
  return made;
}
