/** A first part of another size, or two days of each month, as a person says it in four languages. */

import { present } from "@forbear/kernel";
import type { PlanWish } from "../conversation.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";
import { firstAndRest, firstAndRhythm, firstOfPlan } from "./first-part.ts";
import { isEither, restPlace } from "./part-words.ts";
import { type Place, placeIn } from "./place.ts";
import { type Listed, severalIn } from "./several.ts";
import { type Said, type SumSaid, nearest, reach, rhythmsSaid } from "./sums-and-days.ts";
import { halvesOnDays, isMonthDay, partsOnDays, twoDays } from "./two-days.ts";
import { weekdayAfter } from "./weekday-after.ts";

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
  if (said.sums.length === 0 || isEither(turn.text) || rhythmsSaid(turn).length > 0) return null;
  return severalIn(listedOf(turn, said), pairOfThem);
}

/** The sums, days and rhythms as they stand in the message, for a list of several. */
function listedOf(turn: Turn, { sums, days, everyOf }: Said): Listed {
  const { text, known, debt } = turn;
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
    rest: restPlace(text),
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
