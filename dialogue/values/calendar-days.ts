/** Days by the calendar: in figures, by month and day, by the day of a month. */

import { type PlainDate, type WeekdayPlace, addMonths, endOfMonth } from "@forbear/kernel";
import { dayOf, dayOfMonth, monthOf, yearOf } from "./days.ts";
import { type Desk, numberAt, set, wordAt } from "./desk.ts";
import { familyOf } from "./currency.ts";
import { doubtfulMonths, lookup, months, ordinals, weekdays } from "./date-words.ts";
import { tenseAt } from "./tense.ts";

export type DateSpan = {
  readonly date: PlainDate | null;
  readonly from: number;
  readonly to: number;
  /** Where it is named by its weekday at a place of the month. */
  readonly weekday?: WeekdayPlace;
};

export const isPast = (desk: Desk, at: number): boolean =>
  tenseAt(desk.words, at, desk.language) === "past";

function fullYear(text: string): number | null {
  const value = Number(text);
  if (/^\d{4}$/.test(text) && value >= 1900 && value <= 2100) return value;
  return /^\d{2}$/.test(text) ? (value > 50 ? 1900 + value : 2000 + value) : null;
}

/** A day and month without a year: the next such day, or the last in the past tense. */
export function yearless(desk: Desk, at: number, month: number, day: number): PlainDate | null {
  const { today } = desk.hearing;
  const past = isPast(desk, at);
  for (const year of past ? [0, -1, -4] : [0, 1, 4]) {
    const found = dayOf(yearOf(today) + year, month, day);
    if (found && (past ? found <= today : found >= today)) return found;
  }
  return null;
}

const fractions: ReadonlySet<string> = new Set(["1/2", "1/3", "2/3", "1/4", "3/4"]);
const ofAll =
  /^(?:now|of|today|tonight|up|down|the|then|first|at|right|abhi|aaj|ahora|hoy|ahorita|y|de|del|and)$/;

/** "1/2 now", "1/3 of it": a part of it, not a day; null: neither. */
export function fractionAt(desk: Desk, at: number): number | null {
  const written = [0, 1, 2].map((n) => wordAt(desk, at + n)).join("");
  if (!fractions.has(written) || wordAt(desk, at + 3) === "/") return null;
  const asksDay = /day|date|verify/.test(desk.hearing.lastAgentAct ?? "");
  const alone = at === 0 && desk.words.length === at + 3 && !asksDay;
  if (!alone && !ofAll.test(wordAt(desk, at + 3))) return null;
  return Number(wordAt(desk, at)) / Number(wordAt(desk, at + 2));
}

/** "2026-03-01", "03/04/2026", "15/3": the order by region; both ways possible and no region, none. */
export function numeric(desk: Desk, at: number): DateSpan | undefined {
  const { words } = desk;
  const parts = [words[at], words[at + 2], words[at + 4]];
  const [a, b, c] = parts.map((word) => (word?.kind === "number" ? word.word : ""));
  const sign = wordAt(desk, at + 1);
  if (fractionAt(desk, at) !== null || !/^[/.-]$/.test(sign) || !a || !b || !/^\d+$/.test(a + b))
    return undefined;
  if (words[at + 1]?.start !== words[at]?.end || words[at + 2]?.start !== words[at + 1]?.end) {
    return undefined;
  }
  const third = wordAt(desk, at + 3) === sign && c && /^\d+$/.test(c) ? c : undefined;
  if (a.length === 4 && third) {
    return { date: dayOf(Number(a), Number(b), Number(third)), from: at, to: at + 5 };
  }
  const year = third === undefined ? undefined : fullYear(third);
  if (year === null || (sign !== "/" && third === undefined)) return undefined;
  const [first, second] = [Number(a), Number(b)];
  const to = third === undefined ? at + 3 : at + 5;
  const monthFirst = ["US", "PH"].includes(desk.region) && desk.language !== "es";
  const known = desk.region !== "" && !(desk.region === "US" && desk.language === "es");
  if (first <= 12 && second <= 12 && first !== second && !known)
    return { date: null, from: at, to };
  const [month, day] =
    first > 12 || (second <= 12 && !monthFirst) ? [second, first] : [first, second];
  const date = year === undefined ? yearless(desk, at, month, day) : dayOf(year, month, day);
  return { date, from: at, to };
}

const ordinalEnding = /^(?:st|nd|rd|th|ro|do|to)$/;

type DayNumber = { day: number; to: number; ordinal: boolean };

/** A day of the month in digits or words: "15", "15th", "fifteenth", "twenty eighth", "pandrah". */
export function readDayNumber(desk: Desk, at: number): DayNumber | undefined {
  const { words } = desk;
  const word = words[at];
  if (!word) return undefined;
  const next = words[at + 1];
  if (word.kind === "number") {
    const day = /^\d{1,2}$/.test(word.word) ? Number(word.word) : 0;
    const ending = next?.start === word.end && ordinalEnding.test(next.word);
    return day >= 1 && day <= 31 ? { day, to: at + (ending ? 2 : 1), ordinal: ending } : undefined;
  }
  const own = lookup(ordinals, word.word);
  if (own !== undefined) return { day: own, to: at + 1, ordinal: true };
  const tens = numberAt(desk, at);
  if (!tens || tens.scaled || tens.value < 1 || tens.value > 31) return undefined;
  const unit = lookup(ordinals, wordAt(desk, tens.to));
  if ((tens.value === 20 || tens.value === 30) && unit !== undefined && unit < 10) {
    return { day: tens.value + unit, to: tens.to + 1, ordinal: true };
  }
  return { day: tens.value, to: tens.to, ordinal: false };
}

function monthAt(desk: Desk, at: number): number | undefined {
  const word = wordAt(desk, at);
  return desk.words[at]?.kind === "word" && word !== "now" ? lookup(months, word) : undefined;
}

/** A year after a day and month: in figures, or as it is spoken. */
function yearAt(desk: Desk, at: number): { year: number; to: number } | undefined {
  const skip = /^(?:,|de|del|of|in)$/.test(wordAt(desk, at)) ? 1 : 0;
  const text = wordAt(desk, at + skip);
  if (/^(?:19|20)\d\d$/.test(text)) return { year: Number(text), to: at + skip + 1 };
  const spoken = desk.words[at + skip]?.kind === "word" ? spokenYear(desk, at + skip) : undefined;
  // "March second two thousand dollars" names no year.
  return spoken !== undefined && familyOf(wordAt(desk, spoken.to)) === undefined
    ? spoken
    : undefined;
}

/** "Nineteen eighty four", "twenty oh one", "mil novecientos ochenta", "unnis sau assi". */
function spokenYear(desk: Desk, at: number): { year: number; to: number } | undefined {
  const first = numberAt(desk, at);
  if (first === undefined) return undefined;
  if (first.value >= 1900 && first.value < 2100) return { year: first.value, to: first.to };
  if (first.value !== 19 && first.value !== 20) return undefined;
  const oh = /^(?:oh|o)$/.test(wordAt(desk, first.to)) ? 1 : 0;
  const rest = numberAt(desk, first.to + oh);
  if (rest === undefined || rest.value >= 100 || rest.value < (oh === 1 ? 1 : 10)) return undefined;
  const unit = numberAt(desk, rest.to);
  const joins = rest.value % 10 === 0 && rest.value >= 20 && (unit?.value ?? 10) < 10;
  const year = first.value * 100 + rest.value + (joins ? (unit?.value ?? 0) : 0);
  return { year, to: joins ? (unit?.to ?? rest.to) : rest.to };
}

const ofMonth = /^(?:ki|ke|me|mein|ko)$/;
const dayBehind = /^(?:ko|tak|se|ta+re*i*kh?|date|din)$/;
const noDayBehind =
  /^(?:hazaar|hajar|hazar|lakh|lac|sau|k|rupaye|rupay|rupees|rs|kist\p{L}*|emi|%|percent|log|baar|din|[₹.,/-])$/u;

/** Behind a month in Hindi: "april ki 15", "april mein 15 ko", "april ki pandrah tareekh". */
export function dayOfItsMonth(desk: Desk, at: number): DayNumber | undefined {
  if (desk.language?.startsWith("hi") !== true || !ofMonth.test(wordAt(desk, at))) return undefined;
  const day = readDayNumber(desk, at + 1);
  if (day === undefined || numberAt(desk, at + 1)?.scaled === true) return undefined;
  const next = wordAt(desk, day.to);
  if (dayBehind.test(next)) return day;
  return /^(?:ki|ke)$/.test(wordAt(desk, at)) && !noDayBehind.test(next) ? day : undefined;
}

/** "March 3", "3rd of March 2026", "el 3 de mayo". */
export function named(desk: Desk, at: number): DateSpan | undefined {
  const month = monthAt(desk, at);
  if (month !== undefined) {
    const day = readDayNumber(desk, at + 1);
    const inHindi = dayOfItsMonth(desk, at + 1);
    const the = wordAt(desk, at + 1) === "the" ? readDayNumber(desk, at + 2) : day;
    const hindi = inHindi ?? the;
    if (!hindi || (doubtfulMonths.has(wordAt(desk, at)) && !desk.words[at + 1])) return undefined;
    const isMarch = wordAt(desk, at) !== "mar" || desk.hearing.locale?.startsWith("en") === true;
    if ((wordAt(desk, at) === "mai" && !inHindi) || !isMarch) return undefined;
    const year = yearAt(desk, hindi.to);
    const to = year?.to ?? hindi.to;
    const date = year ? dayOf(year.year, month, hindi.day) : yearless(desk, at, month, hindi.day);
    return { date, from: at, to };
  }
  const day = readDayNumber(desk, at);
  if (!day) return undefined;
  const skip = /^(?:of|de)$/.test(wordAt(desk, day.to)) ? 1 : 0;
  const after = monthAt(desk, day.to + skip);
  if (after === undefined) return undefined;
  const end = day.to + skip + 1;
  const year = yearAt(desk, end);
  // "The first one March 20": one of the payments, and no first of March.
  if (wordAt(desk, at) === "one" && !year && readDayNumber(desk, end)) return undefined;
  const date = year ? dayOf(year.year, after, day.day) : yearless(desk, at, after, day.day);
  return { date, from: at, to: year?.to ?? end };
}

const choices =
  set(`option one opcion offer wala wali number time letter message call payment instalment
  installment notice plan half person floor grade class street ave opcion account bill week vez`);
const tareekh = /^(?:tarikh|tareekh|taarikh|tarik|taareekh|tareek)$/;
const eachMonth = set(`each every cada har`);

/** "the 15th", "on the first", "el 15", "15 tarikh". */
export function monthDay(desk: Desk, at: number): DateSpan | undefined {
  const day = readDayNumber(desk, at);
  const joined = wordAt(desk, day?.to ?? at) === "and";
  if (!day || choices.has(wordAt(desk, day.to))) return undefined;
  if (day.ordinal && desk.words[at]?.kind === "word" && isDated(desk, day.to)) return undefined;
  const dated = tareekh.test(wordAt(desk, day.to));
  if (!joined && !dated && choices.has(wordAt(desk, day.to + 1))) return undefined;
  const prior = wordAt(desk, at - 1);
  const word = desk.words[at];
  const after = wordAt(desk, day.to);
  const ofNext = isOfNextMonth(desk, at);
  const onThe = isHindiDay(desk, at, day.to);
  const hindi = onThe || tareekh.test(after);
  const spanish =
    (/^(?:el|dia|al|dias|proximo)$/.test(prior) ||
      isOfPair(desk, at, day.to) ||
      (prior === "del" && ofDay.test(wordAt(desk, at - 2)))) &&
    (isOfThisMonth(desk, day.to) || !/^(?:%|pesos|mil|por|de)$/.test(wordAt(desk, day.to)));
  const english = day.ordinal && (word?.kind === "number" || /^(?:the|until|till|by)$/.test(prior));
  const behind = isBehindDate(desk, at, day.to);
  if (!hindi && !spanish && !english && !ofNext && !behind) return undefined;
  const to = hindi ? day.to + 1 : day.to;
  const inNext = nextMonthBeside(desk, at, to);
  const { today } = desk.hearing;
  if (inNext) {
    const month = addMonths(dayOf(yearOf(today), monthOf(today), 1) ?? today, 1);
    return { date: dayOf(yearOf(month), monthOf(month), day.day), from: at, to: inNext };
  }
  if (/^(?:of|de)$/.test(wordAt(desk, to)) && eachMonth.has(wordAt(desk, to + 1))) return undefined;
  return { date: dayOfMonth(today, day.day, isPast(desk, at)), from: at, to };
}

/** "El 16 de este mes": a day, where "el 16 de ..." may be anything. */
const isOfThisMonth = (desk: Desk, at: number): boolean =>
  wordAt(desk, at) === "de" &&
  /^(?:este|mismo|esta)$/.test(wordAt(desk, at + 1)) &&
  /^(?:mes|mismo)$/.test(wordAt(desk, at + 2));

const besideDate = /^(?:to|as|:|-|badal\p{L}*|change|kar|karke|krke|ke|al?|por)$/u;

/** "Date 5 kar do", "tarikh 15", "change the date to 5": the figure of a day. */
function isBehindDate(desk: Desk, at: number, to: number): boolean {
  let lead = at - 1;
  while (lead > at - 4 && besideDate.test(wordAt(desk, lead))) lead -= 1;
  const said = wordAt(desk, lead);
  const led = tareekh.test(said) || /^(?:date|fecha|dt)$/.test(said);
  const figures = desk.words[at]?.kind === "number";
  // "Tarikh chaudah kar do": spelt out, right behind the word.
  const spelt = lead === at - 1 && (numberAt(desk, at)?.value ?? 0) >= leastSpelt;
  const parted = /^[.,]$/u.test(wordAt(desk, to)) && desk.words[to + 1]?.kind !== "number";
  return led && (figures || spelt) && (parted || !noDayBehind.test(wordAt(desk, to)));
}

const leadsToDay = /^(?:para|por|seria|sera|sea|que|es|desde|would|be|is|for|on|by)$/;

/** "El primero el 20": the first of several payments, whose day is named behind it. */
function isDated(desk: Desk, to: number): boolean {
  let at = to;
  while (leadsToDay.test(wordAt(desk, at))) at += 1;
  if (desk.words[at]?.opens === true || !/^(?:el|al|the)$/.test(wordAt(desk, at))) return false;
  return readDayNumber(desk, at + 1) !== undefined || weekdays.has(wordAt(desk, at + 1));
}

/** "A partir del 15", "el del 31", "el pago del 9". */
const ofDay = /^(?:partir|despues|antes|el|la|pago|cuota|abono|plazo)$/;

const ofSums = set("que pesos dolares euros mil de por % varos meses semanas dias anos");

const ofDays = /^(?:los|dias)$/;

/** "Los 15 y los 30", "los días 5 y 20": two days of each month, of which neither counts anything. */
function isOfPair(desk: Desk, at: number, to: number): boolean {
  const led = ofDays.test(wordAt(desk, at - 1));
  if (led && wordAt(desk, to) === "y") {
    const next = readDayNumber(desk, wordAt(desk, to + 1) === "los" ? to + 2 : to + 1);
    return next !== undefined && !ofSums.has(wordAt(desk, next.to));
  }
  const joint = led ? at - 2 : at - 1;
  const first = wordAt(desk, joint) === "y" ? readDayNumber(desk, joint - 1) : undefined;
  return (
    first !== undefined && ofDays.test(wordAt(desk, joint - 2)) && !ofSums.has(wordAt(desk, to))
  );
}

/** Behind a bare figure in Hindi: "15 ko", "25 tak", "1 aur 15 ko"; and "30 kar do" for another day. */
function isHindiDay(desk: Desk, at: number, to: number): boolean {
  if (desk.language?.startsWith("hi") !== true) return false;
  const figures = desk.words[at]?.kind === "number";
  const next = wordAt(desk, to);
  if (/^(?:ko|tak)$/.test(next)) {
    if (familyOf(wordAt(desk, at - 1)) !== undefined) return false;
    const spelt = (numberAt(desk, at)?.value ?? 0) >= leastSpelt;
    return figures || spelt;
  }
  if (next === "se" && figures && familyOf(wordAt(desk, at - 1)) === undefined) {
    return /^(?:|shuru|start|kar|karo|krdo|kardo|kar do|rakho|dunga|dungi|de)$/.test(
      wordAt(desk, to + 1),
    );
  }
  if (/^(?:aur|or|ya|,)$/.test(next) && figures && isLastOfMonth(desk, to + 1)) return true;
  const joined = /^(?:aur|ya|,)$/.test(next) ? readDayNumber(desk, to + 1) : undefined;
  if (joined) return figures && wordAt(desk, joined.to) === "ko";
  const dated = desk.values.some(({ kind }) => kind === "date") || saysNotOn(desk, at);
  const set = /^(?:kar|kr|rakh|krdo|kardo|karo|rakho|karwa)/.test(next);
  return figures && dated && set;
}

export const endWords =
  /^(?:end|fin|final|finales|ultimo|aakhir|akhir|ant|last|aakhri|akhri|aakhiri|akhiri|anth)$/;

/** "15 aur mahine ki aakhri tareekh ko", "15 aur last tareekh ko": the other day is the last. */
function isLastOfMonth(desk: Desk, at: number): boolean {
  const skip = /^(?:har|is)$/.test(wordAt(desk, at)) ? 1 : 0;
  const named = monthWords.test(wordAt(desk, at + skip)) ? 2 : 0;
  const end = at + skip + named;
  if (!endWords.test(wordAt(desk, end))) return false;
  return named > 0 || isLastDay.test(wordAt(desk, end + 1));
}
const isLastDay = /^(?:ta+re*i*kh?|date|din|day)$/;

/** "agle mahine ki 5", with nothing behind it that it would count. */
const isOfNextMonth = (desk: Desk, at: number): boolean =>
  monthWords.test(wordAt(desk, at - 2)) &&
  nextWords.test(wordAt(desk, at - 3)) &&
  dayOfItsMonth(desk, at - 1) !== undefined;

/** "das ko" is a day; "do ko" and "ek ko" may be anything. */
const leastSpelt = 5;

/** "25 ko nahi ho payega, ...": a day was said before that will not do. */
function saysNotOn(desk: Desk, at: number): boolean {
  for (let i = 0; i < at; i += 1) {
    if (
      /^(?:ko|tarikh|tareekh|tak)$/.test(wordAt(desk, i)) &&
      wordAt(desk, i + 1).startsWith("nah")
    )
      return true;
  }
  return false;
}

export const nextWords = /^(?:next|agle|agale|proximo|entrante)$/;
export const monthWords = /^(?:month|mahine|mahina|maheene|mes)$/;

/** Where "of next month" or "agle mahine ki 5 tarikh" stands beside a day: the end of those words. */
function nextMonthBeside(desk: Desk, from: number, to: number): number | undefined {
  const skip = /^(?:of|del|de)$/.test(wordAt(desk, to)) ? 1 : 0;
  const next =
    nextWords.test(wordAt(desk, to + skip)) && monthWords.test(wordAt(desk, to + skip + 1));
  if (next) return to + skip + 2;
  let gap = 0;
  while (/^(?:ki|ke|me|mein|on|the|,)$/.test(wordAt(desk, from - 1 - gap))) gap += 1;
  const front =
    monthWords.test(wordAt(desk, from - 1 - gap)) && nextWords.test(wordAt(desk, from - 2 - gap));
  return front ? to : undefined;
}

/** "march end tak", "मार्च के आख़िर में": as it is said in India. */
export function endOfNamed(desk: Desk, at: number): DateSpan | undefined {
  const month = desk.words[at]?.kind === "word" ? lookup(months, wordAt(desk, at)) : undefined;
  if (month === undefined || desk.language?.startsWith("hi") !== true) return undefined;
  const skip = /^(?:ke|ki|ka)$/.test(wordAt(desk, at + 1)) ? 1 : 0;
  const week = /^(?:haft|week)/.test(wordAt(desk, at + 2 + skip));
  if (!endWords.test(wordAt(desk, at + 1 + skip)) || week) return undefined;
  const { today } = desk.hearing;
  const apart = (month - monthOf(today) + 12) % 12;
  return { date: endOfMonth(addMonths(today, apart)), from: at, to: at + 2 + skip };
}

/** "15 aur last tareekh ko": beside another day, the last of the month and no deadline. */
export const isLastOfPair = (desk: Desk, at: number): boolean =>
  /^(?:ta+re*i*kh?|din|date)$/.test(wordAt(desk, at + 1)) &&
  /^(?:aur|or|ya)$/.test(wordAt(desk, at - 1)) &&
  desk.taken[at - 2] === 1;
