/** Two days of payment: each with its sum, a half or a part on each, or both in every month. Four languages. */

import { type PlanWish, untoldPlan } from "../conversation.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";
import { isEither } from "./part-words.ts";
import { phrases } from "./phrases.ts";
import {
  type DaySaid,
  type RhythmSaid,
  type Said,
  type SumSaid,
  between,
  nearest,
  rhythmsSaid,
} from "./sums-and-days.ts";
import { saysPayDay } from "./when-words.ts";

const pairOfThem = 2;

const oneAndOther = phrases(String.raw`
  one (?:payment |part |half )?.{0,40}(?:the )?(?:other|another|second)|two (?:parts|payments|halves)|(?:first|1st) (?:half|part|payment).{0,40}(?:second|other|2nd)
  un[ao]? .{0,40}(?:la |el )?otr[ao]|dos (?:partes|pagos|mitades|exhibiciones|abonos|cuotas)|(?:primer|primera|1ra|1a).{0,40}(?:segund[oa]|2da|2a|otr[ao])
  ek .{0,40}(?:doosr[aie]|dusr[aie]|ek)|do (?:kist\p{L}*|hisse|hisson|parts?|baar)
  एक .{0,40}(?:दूसर[ाीे]|एक)|दो (?:किस्त[\p{L}\p{M}]*|हिस्स[\p{L}\p{M}]*|बार)
`);

/** "One on Friday and the other at month end": two days, no sums, and it is all of it. */
export function partsOnDays(turn: Turn, { sums, days }: Said): PlanWish | null {
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
  return { ...untoldPlan, count: 1, firstOn: late.on, first };
}
const choice = phrases("or|either|o|u|bien|ya|या");

/** "Half on the 10th and half on the 20th": a share of it, and two days. */
export function halvesOnDays({ sums, days }: Said): PlanWish | null {
  const [one, other, third] = days;
  const [share, more] = sums;
  if (share?.isShare !== true || more !== undefined) return null;
  if (one === undefined || other === undefined || third !== undefined) return null;
  const [early, late] = one.on < other.on ? [one, other] : [other, one];
  const first = { amount: share.amount, dueOn: early.on };
  return { ...untoldPlan, count: 1, firstOn: late.on, first };
}

/** "100 on the 1st and 60 on the 15th", "50 on the 1st and 15th of each month". */
export function twoDays(turn: Turn, said: Said): PlanWish | null {
  const { sums } = said;
  const [rhythm, more] = rhythmsSaid(turn);
  const days = withAnchor(turn, said.days, rhythm);
  const [one, two, third] = days;
  if (one === undefined || two === undefined || third !== undefined) return null;
  if (more !== undefined || sums.length === 0 || sums.length > 2) return null;
  const isMonthly = rhythm === undefined || /month/.test(rhythm.value.unit);
  if (!isMonthly || isEither(between(turn, Math.min(one.at, two.at), Math.max(one.at, two.at))))
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
    return { ...untoldPlan, count: 1, firstOn: late.on, first: begin };
  }
  const recurs = rhythm !== undefined || (isMonthDay(one) && isMonthDay(two));
  if (!recurs) {
    if (sums.length === 1) return null;
    const rest = { instalment: second.amount, firstOn: late.on };
    return { ...untoldPlan, ...rest, first: begin };
  }
  return {
    ...untoldPlan,
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
export const isMonthDay = ({ text }: DaySaid): boolean =>
  (/\p{Nd}/u.test(text) || ordinal.test(text)) && !monthNames.test(text);
const ordinal = /(?:first|fifth|tenth|fifteenth|twentieth|thirtieth|primer[oa]|segunda)/iu;
