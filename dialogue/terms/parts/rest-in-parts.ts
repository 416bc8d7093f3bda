/** "50 now and the rest in instalments": a sum at once, and parts behind it that are ours to reckon. */

import type { Money, PlainDate } from "@forbear/kernel";
import { type OfferWish, type PlanWish, type Say, untoldPlan } from "../../conversation.ts";
import { isAtOnce, saysRestInParts } from "../../heard/wishes/lump-words.ts";
import type { Value } from "../../meaning.ts";
import { type Turn, noted, valuesOf } from "../../turn/turn.ts";
import { say } from "../../wording/saying.ts";

export const aMonth = { every: 1, unit: "month" } as const;

type Sum = { readonly amount: Money; readonly text: string };

/** Sums that may be theirs to pay, in the order in which they stand. */
export function sumsNamed(turn: Turn): readonly Sum[] {
  const total = turn.debt?.total;
  const isOurs = ({ role }: Value): boolean => role !== "expense" && role !== "paid";
  return valuesOf(turn, "money")
    .filter(isOurs)
    .flatMap(({ value, text }) => ("currency" in value ? [{ amount: value, text }] : []))
    .filter(
      ({ amount: { currency, minor } }) => currency === total?.currency && minor < total.minor,
    );
}

export const dayOf = (turn: Turn): PlainDate =>
  valuesOf(turn, "date").at(0)?.value ?? turn.known.today;

/** Days or a number of payments are read by the grammar of payments. */
const counted = (turn: Turn): boolean =>
  valuesOf(turn, "count").length > 0 ||
  valuesOf(turn, "date").some(({ value }) => value !== turn.known.today);

/** "50 now and the rest in instalments": the parts are ours to reckon; null where they say no such thing. */
export function restInParts(turn: Turn): PlanWish | null {
  const [lump, other] = sumsNamed(turn);
  if (lump === undefined || other !== undefined || counted(turn)) return null;
  if (!saysRestInParts(turn.text) || !isAtOnce(turn.text, lump.text)) return null;
  return { ...untoldPlan, every: aMonth, first: { amount: lump.amount, dueOn: turn.known.today } };
}

/** The sum at once in a wish that has parts behind it. */
export const lumpIn = (wish: OfferWish | null): Money | null =>
  wish?.kind === "plan" ? (wish.first?.amount ?? null) : null;

/** It may be paid by the link, and comes off what is owed. */
export const lumpSay = ({ known }: Turn, amount: Money): Say =>
  say("lump-too", { amount, link: known.paymentLink });

/** Notes which sum at once was spoken of beside an offer. */
export const lumpNote = ({ minor }: Money): string => `lump:${minor}`;
export const lumpNoted = (notes: readonly string[], lump: Money | null): readonly string[] =>
  lump === null ? notes : noted(notes, lumpNote(lump));
