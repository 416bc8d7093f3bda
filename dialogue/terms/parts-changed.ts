/** One payment of several that were named is made another: its day, or how much it is. */

import { type Money, type PlainDate, daysBetween } from "@forbear/kernel";
import type { OfferWish, PlanWish } from "../conversation.ts";
import { daysNamed } from "../heard/days-named.ts";
import { type Turn, means, valuesOf } from "../turn/turn.ts";
import { placeNamed } from "./place-named.ts";
import { datesOffered } from "./days-offered.ts";
import { amountsOffered } from "./sums-offered.ts";

type Part = NonNullable<PlanWish["parts"]>[number];

/** The parts as they are now named, the last taking up what the others leave; null: none is changed. */
export function inItsPlace(turn: Turn): OfferWish | null {
  const { wish = null } = turn.conversation;
  if (wish?.kind !== "plan") return null;
  const parts = wish.parts ?? null;
  const { values } = turn.understood;
  const was = values.find(({ role }) => role === "wrong");
  const [amount, moreAmounts] = amountsOffered(turn);
  const [on, moreDays] = datesOffered(turn);
  if (parts === null) {
    const alone = was?.kind !== "money" && moreAmounts === undefined && moreDays === undefined;
    const old = was?.kind === "date" ? was.value : null;
    return alone ? ofTwo(turn, wish, { amount, on, old }) : null;
  }
  if (moreAmounts !== undefined) return null;
  if (was?.kind === "date" && on !== undefined && moreDays === undefined) {
    return withParts(
      wish,
      parts,
      parts.findIndex(({ dueOn }) => dueOn === was.value),
      { dueOn: on },
    );
  }
  if (amount === undefined && on !== undefined && moreDays === undefined) {
    const named = placeNamed(turn.text, parts, on);
    const changes = named >= 0 || means(turn, "correct_previous", "change_due_date");
    const at = named >= 0 ? named : nearest(parts, on);
    return changes ? withParts(wish, parts, at, { dueOn: on }) : null;
  }
  if (amount === undefined) return null;
  if (was?.kind === "money" && "minor" in was.value) {
    const { minor } = was.value;
    const at = parts.findIndex((part) => part.amount.minor === minor);
    return withParts(wish, parts, at, { amount });
  }
  const named = on ?? daysNamed(turn.text, turn.known.today).at(0);
  const place = placeNamed(turn.text, parts, null);
  const at =
    place >= 0 ? place : parts.findIndex(({ dueOn }) => named !== undefined && dueOn === named);
  return withParts(wish, parts, at, { amount });
}

type Named = {
  readonly amount: Money | undefined;
  readonly on: PlainDate | undefined;
  /** The day that it takes the place of, where they said it. */
  readonly old: PlainDate | null;
};

/** Of a first payment and the rest one is named: "the second on the 30th", "the first should be 250". */
function ofTwo(turn: Turn, wish: PlanWish, { amount, on, old }: Named): OfferWish | null {
  const { first = null, firstOn } = wish;
  const total = turn.debt?.total;
  if (first === null || wish.count !== 1 || wish.instalment !== null) return null;
  if (total === undefined || valuesOf(turn, "recurrence").length > 0) return null;
  if (amount === undefined && on === undefined) return null;
  const rest = { amount: { ...total, minor: total.minor - first.amount.minor }, dueOn: firstOn };
  const said = [first.dueOn, firstOn].findIndex((day) => old !== null && day === old);
  const named = said >= 0 ? said : placeNamed(turn.text, [first, rest], on ?? null);
  const corrects = amount === undefined && means(turn, "correct_previous", "change_due_date");
  const at = named < 0 && corrects && on !== undefined ? nearest([first, rest], on) : named;
  if (at < 0) return null;
  const minor = amount === undefined || at === 0 ? amount?.minor : total.minor - amount.minor;
  if (minor !== undefined && (minor <= 0n || minor >= total.minor)) return null;
  const changed = minor === undefined ? first : { ...first, amount: { ...total, minor } };
  return at === 0
    ? { ...wish, first: { ...changed, dueOn: on ?? first.dueOn } }
    : { ...wish, first: changed, firstOn: on ?? firstOn };
}

/** The place of the payment whose day is nearest to that day: -1 where none has a day. */
function nearest(parts: readonly Part[], on: PlainDate): number {
  const apart = parts.map(({ dueOn }) =>
    dueOn === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(dueOn, on)),
  );
  const least = Math.min(...apart);
  return Number.isFinite(least) ? apart.indexOf(least) : -1;
}

function withParts(
  wish: PlanWish,
  parts: readonly Part[],
  at: number,
  other: { readonly amount?: Money; readonly dueOn?: PlainDate },
): OfferWish | null {
  const old = parts[at];
  if (old === undefined) return null;
  const changed = parts.map((part, n) => (n === at ? { ...part, ...other } : part));
  const last = changed.at(-1);
  const covers = wish.instalment === null && wish.count === null;
  if (other.amount === undefined || !covers || last === undefined || at === parts.length - 1) {
    return { ...wish, parts: changed };
  }
  const minor = last.amount.minor + old.amount.minor - other.amount.minor;
  if (minor <= 0n) return { ...wish, parts: changed };
  const rest = { ...last, amount: { ...last.amount, minor } };
  return { ...wish, parts: [...changed.slice(0, -1), rest] };
}
