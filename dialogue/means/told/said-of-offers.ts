/** A sum of an offer said back, or of what they would pay said again: no figure of their household. */

import type { Money } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import type { Turn } from "../../turn/turn.ts";
import { namedIn } from "../../terms/named/wish-shape.ts";
import type { Item } from "../figures/pieces.ts";
import { monthly, regular } from "../regular.ts";

type Figure = Pick<Item, "line" | "name" | "amount" | "every" | "to">;
type Speaking = Pick<Turn, "conversation" | "known" | "text">;

/** Each sum that an offer of this talk names. */
const offeredSums = ({ known }: Speaking): readonly Money[] =>
  known.offers.flatMap(({ terms }) =>
    terms.kind === "pause" ? [] : duesOf(terms).map(({ amount }) => amount),
  );

/** Within so much of it a sum is one said back roughly: "43 hajar?" of 42,996.80. */
const rough = 50n;
const exact = 1000n;
const isNear = ({ currency, minor }: Money, other: Money, part: bigint): boolean => {
  const apart = minor > other.minor ? minor - other.minor : other.minor - minor;
  return currency === other.currency && apart * part <= other.minor;
};

const ends = /[^.!?¿;\n।]*\?/gu;
/** The sum stands in a question. */
const isAsked = (text: string, { amount }: Figure): boolean =>
  [...text.matchAll(ends)].some(([part]) =>
    part.replaceAll(/[,\s]/gu, "").includes(String(amount.minor / 100n).replace(/0{3,}$/u, "")),
  );

const bare = /^[\p{P}\p{S}\s\p{Nd}]+$/u;

/** A sum of an offer to the unit, beside words: it is said back. */
const isSumOfOffers = (speaking: Speaking, amount: Money): boolean =>
  !bare.test(speaking.text) && offeredSums(speaking).some((one) => isNear(amount, one, exact));

/** Whether the figure is one of ours, or of what they offered. */
export function saidOfOffers(speaking: Speaking, item: Figure): boolean {
  const { conversation, text } = speaking;
  if (item.name !== "" || item.to !== undefined || (item.line !== null && item.line !== "income"))
    return false;
  const sums = offeredSums(speaking);
  if (isSumOfOffers(speaking, item.amount)) return true;
  if (isAsked(text, item) && sums.some((one) => isNear(item.amount, one, rough))) return true;
  if (item.line !== null || bare.test(text)) return false;
  const named = [namedIn(conversation.wish ?? null), conversation.can ?? null];
  const month = regular(item.amount, item.every ?? monthly).amount.minor;
  return named.some((one) => one?.currency === item.amount.currency && one.minor === month);
}
