/** One payment of several that were named is made another: its day, or how much it is. */

import { type Money, type PlainDate, daysBetween } from "@forbear/kernel";
import type { OfferWish, PlanWish } from "../conversation.ts";
import { daysNamed } from "../heard/several.ts";
import { type Turn, means } from "../turn/turn.ts";
import { amountsOffered, datesOffered } from "./wishes.ts";

type Part = NonNullable<PlanWish["parts"]>[number];

const firstWords = /(?<!\p{L})(?:first|primer[oa]?|pehl[aei]|pahl[aei])(?!\p{L})|पहल[ाेी]/iu;
const lastWords = /(?<!\p{L})(?:last|final|[uú]ltim[oa]|aakhri|akhri)(?!\p{L})|आख़?िरी/iu;

/** The parts as they are now named, the last taking up what the others leave; null: none is changed. */
export function inItsPlace(turn: Turn): OfferWish | null {
  const { wish = null } = turn.conversation;
  const parts = wish?.kind === "plan" ? (wish.parts ?? null) : null;
  if (wish?.kind !== "plan" || parts === null) return null;
  const { values } = turn.understood;
  const was = values.find(({ role }) => role === "wrong");
  const [amount, moreAmounts] = amountsOffered(turn);
  const [on, moreDays] = datesOffered(turn);
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
    return means(turn, "correct_previous", "change_due_date")
      ? withParts(wish, parts, nearest(parts, on), { dueOn: on })
      : null;
  }
  if (amount === undefined) return null;
  if (was?.kind === "money" && "minor" in was.value) {
    const { minor } = was.value;
    const at = parts.findIndex((part) => part.amount.minor === minor);
    return withParts(wish, parts, at, { amount });
  }
  const named = on ?? daysNamed(turn.text, turn.known.today).at(0);
  const at = firstWords.test(turn.text)
    ? 0
    : lastWords.test(turn.text)
      ? parts.length - 1
      : parts.findIndex(({ dueOn }) => named !== undefined && dueOn === named);
  return withParts(wish, parts, at, { amount });
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
