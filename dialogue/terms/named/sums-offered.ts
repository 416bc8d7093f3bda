/** Which sums of a message are offered, each where it stands; shares, ranges and rough ones too. */

import { type Money, minorDigits, money } from "@forbear/kernel";
import { saysNotAll } from "../../heard/answers/not-all.ts";
import { type SumSaid, placeOf } from "../../heard/place.ts";
import { areEnds, vagueIn } from "../../heard/wishes/vague.ts";
import type { ShareOfBalance } from "../../meaning.ts";
import { type Turn, means, signalOf, valuesOf } from "../../turn/turn.ts";
import { roundly } from "./roundly.ts";

const isShare = (value: Money | ShareOfBalance): value is ShareOfBalance =>
  "shareOfBalance" in value;

const millionths = 1_000_000;

/** The share is the person's; the product is ours, of the balance the ledger has, to the nearest cent. */
function amountOf(value: Money | ShareOfBalance, total: Money): Money {
  if (!isShare(value)) return value;
  const parts = total.minor * BigInt(Math.round(value.shareOfBalance * millionths));
  const minor = (parts + BigInt(millionths / 2)) / BigInt(millionths);
  return { ...total, minor };
}

/**
 * Sums that are offered, each where it stands; what was paid, earned, spent or quoted is none. Of two
 * that are the ends of a range the lower is sure: never more than they named.
 */
export function sumsOffered(turn: Turn): readonly SumSaid[] {
  const sums = lowerEnds(turn.text, sumsRead(turn));
  const currency = turn.debt?.total.currency;
  const vague = sums.length === 0 && currency !== undefined && speaksOfPaying(turn);
  return vague ? vagueSum(turn, currency) : sums;
}

/** A figure that no value was made of is of money only where they answer or propose. */
function speaksOfPaying(turn: Turn): boolean {
  const { asked, pending } = turn.conversation;
  const open = asked !== null || pending !== null;
  return valuesOf(turn, "money").length === 0 && (open || means(turn, ...proposals));
}

const proposals = ["propose_plan", "promise_to_pay"] as const;

function vagueSum({ text }: Turn, currency: string): readonly SumSaid[] {
  const found = vagueIn(text);
  if (found === null) return [];
  const { units, at, ends } = found;
  const minor = BigInt(units) * 10n ** BigInt(minorDigits(currency));
  return [{ amount: money(currency, minor), isShare: false, at, ends }];
}

function sumsRead(turn: Turn): readonly SumSaid[] {
  const total = turn.debt?.total;
  if (total === undefined) return [];
  // "Make it 2,000 on Friday" tells of no income, whatever the amount was taken for.
  const offers = valuesOf(turn, "money").some(
    ({ role }) => role === undefined || role === "offer" || role === "instalment",
  );
  const proposes =
    !offers &&
    means(turn, "promise_to_pay", "propose_plan") &&
    !means(turn, "give_income", "give_expenses");
  const promises = means(turn, "promise_to_pay", "pay_now");
  // "Where would I get 12,400": all of it is named, and not offered.
  const notAll = saysNotAll(turn.text) || (signalOf(turn, "hardship") !== undefined && !promises);
  return valuesOf(turn, "money")
    .filter(({ value }) => !(notAll && amountOf(value, total).minor === total.minor))
    .filter(
      ({ role }) =>
        role === undefined ||
        role === "offer" ||
        role === "instalment" ||
        (proposes && (role === "income" || role === "expense")),
    )
    .map(({ value, text }) => ({
      amount: roundly(amountOf(value, total), total),
      isShare: isShare(value) && value.shareOfBalance < 1,
      ...placeOf(turn.text, text),
    }));
}

/** "Two hundred, three hundred", "50 or 60": the ends of one range, of which the lower stays. */
const lowerEnds = (text: string, sums: readonly SumSaid[]): readonly SumSaid[] =>
  sums.filter(
    (sum, at) =>
      !sums.some(
        (other, place) =>
          other.amount.minor < sum.amount.minor &&
          Math.abs(place - at) === 1 &&
          areEnds(text, other, sum),
      ),
  );

export const amountsOffered = (turn: Turn): readonly Money[] =>
  sumsOffered(turn).map(({ amount }) => amount);

/** "Half on the 3rd and half on the 20th": the share may be heard but once. */
export const sharesNamed = (turn: Turn): boolean =>
  valuesOf(turn, "money").some(({ value }) => isShare(value) && value.shareOfBalance < 1);
