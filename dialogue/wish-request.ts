/** From what a person wishes to what policy is asked, and from its answer to what a talk knows. */

import { type Money, type Result, err, isPositive, ok, sum } from "@forbear/kernel";
import type {
  ChangeAnswer,
  ChangeRequest,
  Offer,
  OfferRequest,
  Refusal,
  Rhythm,
  StandingPlan,
} from "@forbear/negotiation";
import type { Declined, OfferWish, PlanService, PlanWish } from "./conversation.ts";

/** A wish with what it leaves out left out: policy chooses. A promise without its date is no request. */
export function requestOf(wish: OfferWish): OfferRequest | null {
  switch (wish.kind) {
    case "in-full":
      return wish;
    case "promise":
      if (wish.dueOn === null) return null;
      return {
        kind: "promise",
        dueOn: wish.dueOn,
        ...(wish.amount === null ? {} : { amount: wish.amount }),
      };
    case "plan":
      return {
        kind: "plan",
        ...(wish.instalment === null ? {} : { instalment: wish.instalment }),
        ...(wish.count === null ? {} : { count: wish.count }),
        ...(wish.every === null ? {} : { rhythm: rhythmOf(wish.every) }),
        ...(wish.firstOn === null ? {} : { firstOn: wish.firstOn }),
        ...(wish.atMonthEnd === true ? { atMonthEnd: true } : {}),
        ...partsOf(wish),
      };
    case "settlement":
      return {
        kind: "settlement",
        ...(wish.amount === null ? {} : { amount: wish.amount }),
        ...(wish.count === null ? {} : { count: wish.count }),
        ...(wish.firstOn === null ? {} : { firstOn: wish.firstOn }),
      };
    case "change":
      return null; // of the plan that stands: `Known.service` answers it
    case "by-means":
      return {
        kind: "reduced",
        ...(wish.instalment === null ? {} : { instalment: wish.instalment }),
        ...(wish.every ? { rhythm: rhythmOf(wish.every) } : {}),
        ...(wish.firstOn ? { firstOn: wish.firstOn } : {}),
      };
  }
}

/** Whole weeks or months are what policy knows. */
const rhythmOf = ({ every, unit, weekday }: NonNullable<PlanWish["every"]>): Rhythm =>
  unit === "half_month"
    ? { every: 2 * every, unit: "week" }
    : { every, unit, ...(weekday === undefined ? {} : { weekday }) };

type PlanRequest = Extract<OfferRequest, { readonly kind: "plan" }>;

/** What of a plan is not alike: its first payment, the other day of each month, several named. */
function partsOf({
  first = null,
  second = null,
  parts = null,
}: PlanWish): Pick<PlanRequest, "first" | "second" | "parts"> {
  const dueOn = first?.dueOn ?? null;
  const instalment = second?.instalment ?? null;
  return {
    ...(first === null
      ? {}
      : { first: { amount: first.amount, ...(dueOn === null ? {} : { dueOn }) } }),
    ...(second === null
      ? {}
      : { second: { firstOn: second.firstOn, ...(instalment === null ? {} : { instalment }) } }),
    ...(parts === null
      ? {}
      : {
          parts: parts.map(({ amount, dueOn: on }) => ({
            amount,
            ...(on === null ? {} : { dueOn: on }),
          })),
        }),
  };
}

/**
 * The lower sum that somebody of the desk granted, where it meets the wish: theirs until it expires.
 * Null where none stands, or where less was asked for, or on other terms.
 */
export function grantedFor(
  wish: OfferWish,
  offers: readonly Offer[],
  balance: Money,
): Offer | null {
  if (wish.kind !== "settlement") return null;
  const granted = offers.findLast(
    ({ authority, terms, balance: on }) =>
      authority !== "agent" && terms.kind === "settlement" && on.minor === balance.minor,
  );
  if (granted?.terms.kind !== "settlement") return null;
  const { instalments } = granted.terms;
  const { amount, count, firstOn } = wish;
  const { minor } = sum(
    balance.currency,
    instalments.map((one) => one.amount),
  );
  const lower = amount !== null && amount.minor < minor;
  const inParts = count !== null && count !== instalments.length;
  const otherDay = firstOn !== null && firstOn !== instalments[0]?.dueOn;
  return lower || inParts || otherDay ? null : granted;
}

/** The answer of policy to a wish: the offer, or why not, with the nearest and whose word it takes. */
export function answerTo(
  wish: OfferWish,
  ask: (request: OfferRequest) => Result<Offer, Refusal>,
): Result<Offer, Declined> {
  const request = requestOf(wish);
  if (request === null) return err({ why: "no-date", nearest: null, needs: null });
  const made = ask(request);
  if (made.ok) return ok(made.value);
  const { why, counter, needs } = made.error;
  return err({ why, nearest: counter, needs });
}

/** What a talk may change of a plan that stands; `ask` answers by policy. */
export const serviceOf = (
  { open, isFixed }: StandingPlan,
  ask: (request: ChangeRequest) => ChangeAnswer,
): PlanService => ({
  maySkip: () => !isFixed && ask({ kind: "skip", of: null }).ok,
  isLast: open.filter(isPositive).length <= 1,
  ask: ({ how, of, to, following }) => {
    if (how === "skip") return ask({ kind: "skip", of });
    if (to === null) return err({ why: "no-date", nearest: null });
    return ask({ kind: "move", of, to, following: following ?? false });
  },
});
