/** A first part of another size, or two days of each month, as a person says it in four languages. */

import { phrases } from "./phrases.ts";
import { type Money, type PlainDate, addMonths, present } from "@forbear/kernel";
import type { PlanWish } from "../conversation.ts";
import type { Recurrence } from "../meaning.ts";
import { placeIn } from "./place.ts";
import { sameThenRest } from "./same-then-rest.ts";
import { type Listed, severalIn } from "./several.ts";
import { weekdayAfter } from "./weekday-after.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";
import { saysPayDay } from "./when-words.ts";

/** A sum or a day that is offered, and where in the message it stands. */
export type SumSaid = Place & { readonly amount: Money; readonly isShare: boolean };
export type DaySaid = Place & { readonly on: PlainDate; readonly text: string };
type RhythmSaid = Place & { readonly value: Recurrence };
/** From its first letter to behind its last; both -1 where the words do not tell. */
type Place = { readonly at: number; readonly ends: number };

/** Where a value stands; words that are the whole message tell no place. */
export function placeOf(message: string, text: string): Place {
  const at = text === message ? -1 : placeIn(message, text);
  return at < 0 ? { at: -1, ends: -1 } : { at, ends: at + text.length };
}

export type Said = {
  readonly sums: readonly SumSaid[];
  readonly days: readonly DaySaid[];
  readonly everyOf: (recurrence: Recurrence) => PlanWish["every"];
};

/** Said of money that is paid at once. */
const nowWords = phrases(`
  now|today|right away|straight ?away|immediately|tonight
  up ?front|down|as a deposit
  ahora|ahorita|hoy|ya mismo|ya(?= (?:y|e) )|de inmediato|de una vez|de entrada|enganche|anticipo
  abhi|advance|aaj|turant|अभी|आज|तुरंत
`);
/** Said of a part that comes before the others. */
const firstWords = phrases(`
  first|initially|initial|to (?:start|begin)(?: with)?|deposit
  primer[oa]?|inicial|para empezar|al principio
  pehle|pahle|pehli|shuru me(?:in)?|पहले|पहली|शुरू में|एडवांस
`);
/** Said between a part and what follows it. */
const thenWords = phrases(`
  then|after ?wards|after that|thereafter|followed by|and after
  luego|despu[eé]s|y de ah[ií]
  phir|fir|(?:us|is)ke baad|फिर|(?:उस|इस)के बाद
`);
const restWords = phrases(`
  (?:the )?rest|(?:the )?remaining|remainder|the balance|(?:the )?other half|what'?s left|what is left
  (?:el )?resto|lo dem[aá]s|lo que (?:falta|queda)|la otra mitad
  baa?ki|bacha hua|बाक़ी|बाकी|बचा हुआ
`);
/** One figure in the place of another is no part before it. */
const notBoth = phrases(`
  instead of|rather than|not|or|maybe|between|to
  en vez de|en lugar de|no|o|entre
  ya|nahi|nahin|ki jagah|या|नहीं|की जगह
`);
/** "Fifty no", before sixty: what was said and put right in one breath joins nothing. */
const takenBack =
  /[\p{L}\p{N}.,]+[\s,]+(?:(?:no|nahi|nahin|wait|sorry|i mean|i meant|rather|perd[oó]n|digo|mejor|नहीं)[\s,]+)+(?:[$£€₹]\s?)?$/iu;
const halfAgain = phrases(
  "half (?:now|today)?.{0,24}half|mitad.{0,40}mitad|aadha.{0,30}aadha|आधा.{0,30}आधा",
);

const reach = 14;

/** The words just before and just behind a sum, as far as no other value stands between. */
const around = ({ text }: Turn, { at, ends }: SumSaid): string =>
  `${text.slice(Math.max(0, at - reach), at)} \u2060 ${text.slice(ends, ends + reach)}`;

const between = ({ text }: Turn, from: number, to: number): string => text.slice(from, to);

/** How far a thing said stands from a sum; what a joining word parts from it stands far away. */
function apart(text: string, sum: SumSaid, { at, ends }: Place): number {
  const [from, to] = at >= sum.ends ? [sum.ends, at] : [ends, sum.at];
  const gap = text.slice(from, Math.max(from, to));
  return gap.length + (joinWords.test(gap) ? text.length : 0);
}
const joinWords = phrases("and|then|y|luego|despu[eé]s|aur|phir|fir|और|फिर");

const nearest = ({ text }: Turn, sums: readonly SumSaid[], place: Place): SumSaid | undefined =>
  [...sums].sort((a, b) => apart(text, a, place) - apart(text, b, place))[0];

function rhythmsSaid(turn: Turn): readonly RhythmSaid[] {
  return valuesOf(turn, "recurrence").map(({ value, text }) => ({
    value,
    ...placeOf(turn.text, text),
  }));
}

const restAt = ({ text }: Turn): number => restWords.exec(text)?.index ?? -1;

const dayOf = (turn: Turn, sum: SumSaid, days: readonly DaySaid[], all: readonly SumSaid[]) => {
  const own = days.find((day) => nearest(turn, all, day) === sum);
  return own?.on ?? (nowWords.test(around(turn, sum)) ? turn.known.today : null);
};

const nothing = { instalment: null, count: null, every: null, firstOn: null } as const;

const once = /^(?:an?|another|un[ao]?|otr[oa]s?)\s+/iu;
const anew = ["another", "otro", "otra", "otros", "otras", "aur", "phir", "और", "फिर"];

/** "A hundred on Friday and another hundred the Friday after": the sum is heard but once, and said twice. */
function withRepeats(text: string, sums: readonly SumSaid[]): readonly SumSaid[] {
  const said = text.toLowerCase();
  const again = sums.flatMap((sum): readonly SumSaid[] => {
    const core = said.slice(Math.max(0, sum.at), sum.ends).replace(once, "").trim();
    if (sum.isShare || sum.at < 0 || core === "") return [];
    const places = anew.map((lead) => ({
      lead,
      at: placeIn(said.slice(sum.ends), `${lead} ${core}`),
    }));
    const found = places.find(({ at }) => at >= 0);
    if (found === undefined) return [];
    const at = sum.ends + found.at + found.lead.length + 1;
    return [{ ...sum, at, ends: at + core.length }];
  });
  return [...sums, ...again].sort((a, b) => a.at - b.at);
}

/** The unequal plan that the words tell of; null where they tell of none. */
export function unequalIn(turn: Turn, all: Said): PlanWish | null {
  const said = withoutPay(turn, { ...all, sums: withRepeats(turn.text, all.sums) });
  const total = turn.debt?.total.minor ?? 0n;
  // More than is owed is no payment of it.
  if (said.sums.some(({ amount }) => amount.minor > total)) return null;
  const halves = halvesOnDays(said) ?? partsOnDays(turn, said);
  if (halves !== null) return halves;
  const several = said.sums.length > 0 ? severalIn(listedOf(turn, said)) : null;
  if (several !== null) return several;
  const placed = [...said.sums, ...said.days, ...rhythmsSaid(turn)].every(({ at }) => at >= 0);
  if (!placed) return null;
  const found = firstAndRhythm(turn, said) ?? firstAndRest(turn, said) ?? twoDays(turn, said);
  return found ?? firstOfPlan(turn, said) ?? twoApart(turn, said);
}

const pairOfThem = 2;

/** "200 now and 212.50 on the 3rd": one is paid at once, or in a week that is named without its day. */
function twoApart(turn: Turn, said: Said): PlanWish | null {
  if (said.sums.length === 0 || notBoth.test(turn.text) || rhythmsSaid(turn).length > 0)
    return null;
  return severalIn(listedOf(turn, said), pairOfThem);
}

/** The sums, days and rhythms as they stand in the message, for a list of several. */
function listedOf(turn: Turn, { sums, days, everyOf }: Said): Listed {
  const { text, known, debt } = turn;
  const rest = restWords.exec(text);
  const isPlaced = ({ at }: Place): boolean => at >= 0;
  return {
    text,
    today: known.today,
    total: debt?.total ?? present(sums[0]?.amount, "a sum is of a debt"),
    sums: sums.filter(isPlaced).map((one) => ({ ...one, text: text.slice(one.at, one.ends) })),
    days: days
      .filter(isPlaced)
      .map((one) => ({ ...one, comesAgain: isMonthDay(one), ...weekdayAfter(one) })),
    rhythms: rhythmsSaid(turn)
      .filter(isPlaced)
      .map(({ at, ends, value }) => ({ at, ends, every: everyOf(value) })),
    rest: rest === null ? null : { at: rest.index, ends: rest.index + rest[0].length },
    count: valuesOf(turn, "count").at(0)?.value ?? null,
  };
}

/** What comes in, and on which days, is none of what they would pay. */
function withoutPay(turn: Turn, { sums, days, everyOf }: Said): Said {
  const isPay = ({ at }: SumSaid): boolean => comesIn.test(turn.text.slice(0, at).slice(-reach));
  const pay = sums.filter(isPay);
  return {
    sums: sums.filter((sum) => !pay.includes(sum)),
    days: days.filter((day) => {
      const own = nearest(turn, sums, day);
      return own === undefined || !pay.includes(own);
    }),
    everyOf,
  };
}
const comesIn =
  /(?<!\p{L})(?:(?:i|we) (?:get|earn|make|receive|bring in)|(?:get|am|i'm) paid|gano|cobro|recibo|me pagan|kamata|kamati|milt[aei]|कमात\S*)[^\p{L}\p{N}]*$/iu;

/** The same sum in two places: "30 tonight and then 30 every other Friday". */
function saidTwice({ text }: Turn, [sum]: readonly SumSaid[]): readonly SumSaid[] {
  if (sum === undefined || sum.at < 0) return [];
  const figure = text.slice(sum.at, sum.ends).replace(/[^\p{Nd}.,]/gu, "");
  if (figure === "") return [];
  return [...text.matchAll(/\p{Nd}[\p{Nd}.,]*/gu)].flatMap(({ 0: said, index: at }) =>
    said.replace(/[.,]$/u, "") === figure ? [{ ...sum, at, ends: at + said.length }] : [],
  );
}

/** "200 now and then 50 a month": the sum beside the rhythm comes again, the other comes first. */
function firstAndRhythm(turn: Turn, { sums, days, everyOf }: Said): PlanWish | null {
  const [rhythm, more] = rhythmsSaid(turn);
  if (rhythm === undefined || more !== undefined) return null;
  const both = sums.length === 1 ? saidTwice(turn, sums) : sums;
  const [one, two, third] = both;
  if (one === undefined || two === undefined || third !== undefined) return null;
  const each = nearest(turn, both, rhythm) ?? one;
  const first = each === one ? two : one;
  const [from, to] = first.at < each.at ? [first.ends, each.at] : [each.ends, first.at];
  const joins = between(turn, from, to).replace(takenBack, " ");
  const beside = around(turn, first);
  const tells = [nowWords, firstWords].some((some) => some.test(beside)) || thenWords.test(joins);
  const own = days.find((day) => nearest(turn, both, day) === first);
  const alike = first.amount.minor === each.amount.minor;
  // Said twice of one day each time, it is no first part.
  if (alike && own === undefined && !nowWords.test(beside)) return null;
  const isFirst = tells || own !== undefined || restAt(turn) > first.at;
  if (!isFirst || notBoth.test(joins)) return null;
  const later = days.find((day) => day !== own)?.on ?? rhythm.value.anchor ?? null;
  const dueOn = dayOf(turn, first, days, both);
  return {
    kind: "plan",
    instalment: each.amount,
    count: valuesOf(turn, "count").at(0)?.value ?? null,
    every: everyOf(rhythm.value),
    firstOn: afterFirst(dueOn, later),
    first: { amount: first.amount, dueOn },
  };
}

/** A day of the others that is not after the first part is none of theirs. */
export const afterFirst = (first: PlainDate | null, later: PlainDate | null): PlainDate | null =>
  first !== null && later !== null && later <= first ? null : later;

/** "First 300, the rest in four", "100 now, the rest on the 31st", "half now, half next month". */
function firstAndRest(turn: Turn, { sums, days, everyOf }: Said): PlanWish | null {
  const [first, more] = sums;
  const total = turn.debt?.total.minor ?? 0n;
  if (first === undefined || more !== undefined || first.amount.minor >= total) return null;
  const halves = halfAgain.test(turn.text);
  const at = restAt(turn);
  if (!halves && at < first.ends) return null;
  const place = halves ? first.ends : at;
  const count = valuesOf(turn, "count").at(0)?.value ?? null;
  const [rhythm] = rhythmsSaid(turn);
  const later = days.find((day) => day.at > place && (!halves || days.length > 1 || isNow(turn)));
  const own = days.find((day) => day !== later);
  const once = halves || (later !== undefined && rhythm === undefined && count === null);
  if (!once && rhythm === undefined && count === null) return null;
  const dueOn = own?.on ?? (isNow(turn) ? turn.known.today : null);
  if (halves && dueOn === null) return null;
  const every = rhythm === undefined ? null : everyOf(rhythm.value);
  const alike = halves || first.isShare ? null : { each: first.amount, dueOn, restAt: at, every };
  const same = alike === null ? null : sameThenRest(turn, alike);
  if (same !== null) return same;
  return {
    kind: "plan",
    ...nothing,
    count: once ? 1 : count,
    every,
    firstOn: afterFirst(dueOn, inTurn(dueOn, later) ?? rhythm?.value.anchor ?? null),
    first: { amount: first.amount, dueOn },
  };
}

const bareDay =
  /^(?:(?:on|the|el|d[ií]a|del)\s+)*(?:\p{Nd}{1,2}|primero|uno|cinco|diez|quince|veinte|veinticinco|treinta|fifth|tenth|fifteenth|twentieth|paanch|das|pandrah|bees|pachees|tees)\s*(?:st|nd|rd|th|tar(?:ee|i)kh|तारीख़?)?(?:\s*(?:ko|को))?$/iu;

/** "400 on the 1st and the rest on the 20th": the 20th that follows that 1st. */
function inTurn(first: PlainDate | null, later: DaySaid | undefined): PlainDate | null {
  if (first === null || later === undefined || later.on > first) return later?.on ?? null;
  return bareDay.test(later.text.trim()) ? addMonths(later.on, 1) : later.on;
}

const isNow = ({ text }: Turn): boolean => nowWords.test(text);

const oneAndOther = phrases(String.raw`
  one (?:payment |part |half )?.{0,40}(?:the )?(?:other|another|second)|two (?:parts|payments|halves)|(?:first|1st) (?:half|part|payment).{0,40}(?:second|other|2nd)
  un[ao]? .{0,40}(?:la |el )?otr[ao]|dos (?:partes|pagos|mitades|exhibiciones|abonos|cuotas)|(?:primer|primera|1ra|1a).{0,40}(?:segund[oa]|2da|2a|otr[ao])
  ek .{0,40}(?:doosr[aie]|dusr[aie]|ek)|do (?:kist\p{L}*|hisse|hisson|parts?|baar)
  एक .{0,40}(?:दूसर[ाीे]|एक)|दो (?:किस्त[\p{L}\p{M}]*|हिस्स[\p{L}\p{M}]*|बार)
`);

/** "One on Friday and the other at month end": two days, no sums, and it is all of it. */
function partsOnDays(turn: Turn, { sums, days }: Said): PlanWish | null {
  const [one, other, third] = days;
  const total = turn.debt?.total;
  if (sums.length > 0 || rhythmsSaid(turn).length > 0 || total === undefined) return null;
  if (one === undefined || other === undefined || third !== undefined || one.on === other.on)
    return null;
  const { wish = null } = turn.conversation;
  const two = wish?.kind === "plan" && wish.count === pairOfThem && wish.instalment === null;
  const counted = valuesOf(turn, "count").at(0)?.value;
  if (counted !== undefined && counted !== pairOfThem) return null;
  if (!two && counted === undefined && !oneAndOther.test(turn.text)) return null;
  if (saysPayDay(turn.text) || choice.test(between(turn, one.ends, other.at))) return null;
  const [early, late] = one.on < other.on ? [one, other] : [other, one];
  const amount = { ...total, minor: (total.minor + 1n) / 2n };
  const first = { amount, dueOn: early.on };
  return { kind: "plan", ...nothing, count: 1, firstOn: late.on, first };
}
const choice = phrases("or|either|o|u|bien|ya|या");

/** "Half on the 10th and half on the 20th": a share of it, and two days. */
function halvesOnDays({ sums, days }: Said): PlanWish | null {
  const [one, other, third] = days;
  const [share, more] = sums;
  if (share?.isShare !== true || more !== undefined) return null;
  if (one === undefined || other === undefined || third !== undefined) return null;
  const [early, late] = one.on < other.on ? [one, other] : [other, one];
  const first = { amount: share.amount, dueOn: early.on };
  return { kind: "plan", ...nothing, count: 1, firstOn: late.on, first };
}

/** "100 on the 1st and 60 on the 15th", "50 on the 1st and 15th of each month". */
function twoDays(turn: Turn, said: Said): PlanWish | null {
  const { sums } = said;
  const [rhythm, more] = rhythmsSaid(turn);
  const days = withAnchor(turn, said.days, rhythm);
  const [one, two, third] = days;
  if (one === undefined || two === undefined || third !== undefined) return null;
  if (more !== undefined || sums.length === 0 || sums.length > 2) return null;
  const isMonthly = rhythm === undefined || /month/.test(rhythm.value.unit);
  if (!isMonthly || notBoth.test(between(turn, Math.min(one.at, two.at), Math.max(one.at, two.at))))
    return null;
  const sumOf = (day: DaySaid): SumSaid | undefined => nearest(turn, sums, day);
  const [early, late] = one.on < two.on ? [one, two] : [two, one];
  const pair = sums.length === 2 ? [sumOf(early), sumOf(late)] : [sums[0], sums[0]];
  const [first, second] = pair;
  if (first === undefined || second === undefined) return null;
  if (sums.length === 2 && first === second) return null;
  const total = turn.debt?.total.minor ?? 0n;
  const coversAll = first.amount.minor + second.amount.minor >= total;
  const begin = { amount: first.amount, dueOn: early.on };
  if (coversAll && rhythm === undefined) {
    return { kind: "plan", ...nothing, count: 1, firstOn: late.on, first: begin };
  }
  const recurs = rhythm !== undefined || (isMonthDay(one) && isMonthDay(two));
  if (!recurs) {
    if (sums.length === 1) return null;
    const rest = { instalment: second.amount, firstOn: late.on };
    return { kind: "plan", ...nothing, ...rest, first: begin };
  }
  return {
    kind: "plan",
    ...nothing,
    instalment: first.amount,
    every: { every: 1, unit: "month" },
    firstOn: early.on,
    second: { firstOn: late.on, instalment: second.amount },
  };
}

/** "The 15th of each month" names a day as well as a rhythm. */
function withAnchor(
  turn: Turn,
  days: readonly DaySaid[],
  rhythm: RhythmSaid | undefined,
): readonly DaySaid[] {
  const on = rhythm?.value.anchor;
  if (rhythm === undefined || on === undefined || rhythm.value.unit !== "month") return days;
  if (days.some((day) => day.on === on)) return days;
  const { at, ends } = rhythm;
  return [...days, { on, at, ends, text: between(turn, at, ends) }];
}

const monthNames =
  /jan|feb|mar(?!t)|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|जन|\u092B\u093C?रव|मार्च|अप्रै|मई|जून|जुला|अगस्|सित|अक्|नव|दिस|[/.-]/iu;

/** A number of the month alone, which comes again each month: "the 15th", "el 1", "15 ko". */
const isMonthDay = ({ text }: DaySaid): boolean =>
  (/\p{Nd}/u.test(text) || ordinal.test(text)) && !monthNames.test(text);
const ordinal = /(?:first|fifth|tenth|fifteenth|twentieth|thirtieth|primer[oa]|segunda)/iu;

/** Of which payment they speak, however far from the sum. */
const firstPayment = phrases(`
  (?:first|1st) (?:one|payment|instal+ment|emi|part|month|week)
  primer[oa]? (?:pago|cuota|parte|abono|mes)|pehl[ie] (?:kist|emi|payment)|पहली (?:किस्त|क़िस्त|ईएमआई)
`);

/** "Could the first one be 100?": of a plan that they have in mind already. */
function firstOfPlan(turn: Turn, { sums, days }: Said): PlanWish | null {
  const before = turn.conversation.wish ?? null;
  const [sum, more] = sums;
  if (before?.kind !== "plan" || sum === undefined || more !== undefined) return null;
  if (rhythmsSaid(turn).length > 0) return null;
  const beside = around(turn, sum);
  const named = firstWords.test(beside) || firstPayment.test(turn.text);
  const dueOn = dayOf(turn, sum, days, sums);
  const { count, instalment, firstOn, first = null, parts = null } = before;
  if (instalment === null) {
    // "Make the first one bigger, like 150", of four alike: the other three follow it.
    const alike = count !== null && count > 1 && first === null && parts === null;
    if (!alike || !named) return null;
    const rest = { ...nothing, count: count - 1 };
    return { kind: "plan", ...rest, first: { amount: sum.amount, dueOn: dueOn ?? firstOn } };
  }
  if (!named && !nowWords.test(beside)) return null;
  return { kind: "plan", ...nothing, first: { amount: sum.amount, dueOn } };
}
