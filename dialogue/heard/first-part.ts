/** A first part of another size: before a rhythm, before the rest, of a plan they have in mind. Four languages. */

import { type PlainDate, addMonths } from "@forbear/kernel";
import { type PlanWish, untoldPlan } from "../conversation.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";
import { isEither, restPlace, saysAtOnce } from "./part-words.ts";
import { phrases } from "./phrases.ts";
import { sameThenRest } from "./same-then-rest.ts";
import {
  type DaySaid,
  type Said,
  type SumSaid,
  around,
  between,
  dayOf,
  nearest,
  rhythmsSaid,
} from "./sums-and-days.ts";

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
/** "Fifty no", before sixty: what was said and put right in one breath joins nothing. */
const takenBack =
  /[\p{L}\p{N}.,]+[\s,]+(?:(?:no|nahi|nahin|wait|sorry|i mean|i meant|rather|perd[oó]n|digo|mejor|नहीं)[\s,]+)+(?:[$£€₹]\s?)?$/iu;
const halfAgain = phrases(
  "half (?:now|today)?.{0,24}half|mitad.{0,40}mitad|aadha.{0,30}aadha|आधा.{0,30}आधा",
);

const restAt = ({ text }: Turn): number => restPlace(text)?.at ?? -1;

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
export function firstAndRhythm(turn: Turn, { sums, days, everyOf }: Said): PlanWish | null {
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
  const tells = saysAtOnce(beside) || firstWords.test(beside) || thenWords.test(joins);
  const own = days.find((day) => nearest(turn, both, day) === first);
  const alike = first.amount.minor === each.amount.minor;
  // Said twice of one day each time, it is no first part.
  if (alike && own === undefined && !saysAtOnce(beside)) return null;
  const isFirst = tells || own !== undefined || restAt(turn) > first.at;
  if (!isFirst || isEither(joins)) return null;
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
export function firstAndRest(turn: Turn, { sums, days, everyOf }: Said): PlanWish | null {
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
    ...untoldPlan,
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

const isNow = ({ text }: Turn): boolean => saysAtOnce(text);

/** Of which payment they speak, however far from the sum. */
const firstPayment = phrases(`
  (?:first|1st) (?:one|payment|instal+ment|emi|part|month|week)
  primer[oa]? (?:pago|cuota|parte|abono|mes)|pehl[ie] (?:kist|emi|payment)|पहली (?:किस्त|क़िस्त|ईएमआई)
`);

/** "Could the first one be 100?": of a plan that they have in mind already. */
export function firstOfPlan(turn: Turn, { sums, days }: Said): PlanWish | null {
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
    const own = { amount: sum.amount, dueOn: dueOn ?? firstOn };
    return { ...untoldPlan, count: count - 1, first: own };
  }
  if (!named && !saysAtOnce(beside)) return null;
  return { ...untoldPlan, first: { amount: sum.amount, dueOn } };
}
