/** Offers by policy: what may be agreed about one debt, and the nearest of it to what was asked. */

import {
  type Money,
  type PlainDate,
  type Result,
  err,
  isPositive,
  later,
  least,
  most,
  never,
  ok,
  present,
} from "@forbear/kernel";
import {
  type Answer,
  type Bounds,
  type Minting,
  type Owed,
  type RefusalReason,
  answer,
  canKeepUp,
  dueWithin,
  inFull,
  promise,
  usualFirstOn,
} from "./bounds.ts";
import { inWholeUnits } from "./household.ts";
import { type ReducedRequest, hardshipTerms } from "./hardship.ts";
import { type PlanRequest, begunWithin, planFor, planIsInReach, plansAt } from "./plan.ts";
import { limitsFor, policyHash } from "./policy.ts";
import { nearestRhythm } from "./rhythm.ts";
import { type SettlementRequest, settlementFor } from "./settlement.ts";
import type { Authority, Offer, Terms } from "./terms.ts";
import { partsFor } from "./parts.ts";
import { unequalFor } from "./unequal.ts";

/** What a person proposes; what they leave out is chosen by policy. */
export type OfferRequest =
  | { readonly kind: "in-full" }
  | { readonly kind: "promise"; readonly amount?: Money; readonly dueOn: PlainDate }
  | PlanRequest
  | SettlementRequest
  | ReducedRequest;

/**
 * The first reason found, what policy allows nearest to the proposal (null where nothing is), and
 * whose word the proposal itself would take (null: nobody else's).
 */
export type Refusal = {
  readonly why: RefusalReason;
  readonly counter: Offer | null;
  readonly needs: Authority | null;
};

function minted({ owed, minting, limits }: Bounds, policy: string, terms: Terms): Offer {
  return {
    id: minting.newId(),
    account: owed.account,
    person: owed.person,
    terms,
    balance: owed.balance,
    sustainable: owed.sustainable,
    authority: minting.authority,
    policy,
    mintedAt: minting.now,
    expiresAt: later(minting.now, limits.offerLifetimeHours * 3_600_000),
  };
}

function promiseFor(bounds: Bounds, request: Extract<OfferRequest, { kind: "promise" }>): Answer {
  const { balance, sustainable } = bounds.owed;
  const [dueOn, whyDate] = dueWithin(bounds, request.dueOn);
  const asked = request.amount ?? balance;
  if (asked.currency !== balance.currency) {
    return answer(promise(bounds, balance, dueOn), "other-currency");
  }
  const smallest = least(bounds.limits.minimumInstalment, balance);
  const amount = least(most(asked, smallest), balance);
  const whyAmount =
    asked.minor > balance.minor
      ? "amount-above-balance"
      : asked.minor < smallest.minor
        ? "amount-below-minimum"
        : null;
  // A part is the first of several: it is kept to what can be kept up. All at once ends the debt.
  if (amount.minor < balance.minor && !canKeepUp(sustainable, amount, inAMonth)) {
    const able = present(sustainable, "what bounds a payment is known");
    return able.minor >= smallest.minor
      ? answer(promise(bounds, able, dueOn), "above-what-is-affordable")
      : answer(
          hardshipTerms(bounds, { rhythm: inAMonth, firstOn: dueOn }),
          "above-what-is-affordable",
        );
  }
  return answer(promise(bounds, amount, dueOn), whyDate ?? whyAmount);
}

const inAMonth = { every: 1, unit: "month" } as const;

function reducedFor(bounds: Bounds, request: ReducedRequest): Answer {
  const { owed, minting, limits } = bounds;
  if (limits.hardship === null) return answer(null, "no-programme");
  if (owed.sustainable === null) return answer(null, "means-not-known");
  const near = nearestRhythm(minting.policy, request.rhythm);
  const { rhythm, firstOn, why: whyDate } = begunWithin(bounds, near, request.firstOn);
  if (owed.sustainable.minor >= owed.balance.minor) {
    return answer(promise(bounds, owed.balance, firstOn), "one-payment-covers-it");
  }
  if (planIsInReach(bounds, rhythm, firstOn)) {
    const plans = planFor(bounds, { kind: "plan", rhythm, firstOn });
    return answer(inRoundFigures(bounds, plans.terms, { rhythm, firstOn }), "a-plan-covers-it");
  }
  const { instalment } = request;
  if (instalment !== undefined && instalment.currency !== owed.balance.currency) {
    return answer(hardshipTerms(bounds, { rhythm, firstOn }), "other-currency");
  }
  const wish = instalment === undefined ? {} : { instalment };
  const terms = hardshipTerms(bounds, { rhythm, firstOn, ...wish });
  return answer(terms, whyDate ?? whyNotReduced(terms, instalment));
}

/** The same plan in whole units, its last payment taking the rest, where that stays within policy and means. */
function inRoundFigures(
  bounds: Bounds,
  terms: Terms | null,
  begins: Pick<PlanRequest, "rhythm" | "firstOn">,
): Terms | null {
  const amounts = terms?.kind === "plan" ? terms.instalments.map(({ amount }) => amount) : [];
  const [each] = amounts;
  // Where all are alike, odd cents are simpler than a last payment of its own.
  if (each === undefined || amounts.every(({ minor }) => minor === each.minor)) return terms;
  const instalment = inWholeUnits(each);
  if (instalment.minor === each.minor || !isPositive(instalment)) return terms;
  const round = planFor(bounds, { kind: "plan", instalment, ...begins });
  return round.why === null ? round.terms : terms;
}

/** A pause, and a payment other than was asked for, are not what was asked. */
function whyNotReduced(terms: Terms | null, asked: Money | undefined): RefusalReason | null {
  if (asked === undefined || terms?.kind !== "reduced") return null;
  const each = terms.instalments[0]?.amount.minor ?? asked.minor;
  if (each === asked.minor) return null;
  return each < asked.minor ? "above-what-is-affordable" : "amount-below-minimum";
}

function answerTo(bounds: Bounds, request: OfferRequest): Answer {
  switch (request.kind) {
    case "in-full":
      return answer(inFull(bounds));
    case "promise":
      return promiseFor(bounds, request);
    case "plan":
      if ((request.parts?.length ?? 0) > 0) return partsFor(bounds, request);
      return request.first === undefined && request.second === undefined
        ? planFor(bounds, request)
        : unequalFor(bounds, request);
    case "settlement":
      return settlementFor(bounds, request);
    case "reduced":
      return reducedFor(bounds, request);
    default:
      return never(request);
  }
}

/**
 * The offer that answers a proposal: what was asked where policy allows it, else why not, with the
 * nearest that it allows. Nothing outside policy comes out, whatever goes in, and no plan above what
 * the person can keep up.
 */
export function offerFor(
  request: OfferRequest,
  owed: Owed,
  minting: Minting,
): Result<Offer, Refusal> {
  const nothing = (why: RefusalReason) => err({ why, counter: null, needs: null });
  if (!isPositive(owed.balance)) return nothing("nothing-owed");
  const limits = limitsFor(minting.policy, owed.balance.currency);
  if (limits === undefined) return nothing("currency-not-served");
  const bounds: Bounds = { owed, minting, limits };
  const { terms, why, needs } = answerTo(bounds, request);
  const offer = terms === null ? null : minted(bounds, policyHash(minting.policy), terms);
  if (why !== null) return err({ why, counter: offer, needs });
  return offer === null ? nothing("no-programme") : ok(offer);
}

/**
 * The offers to open with: in full; a promise of it all on each date given and on the person's pay
 * day, where policy reaches so far; and for each rhythm two plans, the longest and one half as long.
 * Who is known to have less than that is offered what they can keep up, and nothing above it. None
 * when nothing is owed or the policy does not know the currency.
 */
export function offersFor(
  owed: Owed,
  minting: Minting,
  promiseDates: readonly PlainDate[] = [],
): readonly Offer[] {
  const limits = limitsFor(minting.policy, owed.balance.currency);
  if (limits === undefined || !isPositive(owed.balance)) return [];
  const bounds: Bounds = { owed, minting, limits };
  const payDays = owed.nextPayOn === null ? [] : [owed.nextPayOn];
  const dates = [...new Set([...promiseDates, ...payDays])].filter(
    (date) => dueWithin(bounds, date)[1] === null,
  );
  const { sustainable, balance } = owed;
  const atOnce = sustainable === null || sustainable.minor >= balance.minor;
  const plans = minting.policy.rhythms.flatMap((rhythm) => plansAt(bounds, rhythm));
  const relief =
    atOnce || plans.length > 0
      ? null
      : hardshipTerms(bounds, {
          rhythm: nearestRhythm(minting.policy, undefined),
          firstOn: usualFirstOn(bounds),
        });
  const all = [
    ...(atOnce ? [inFull(bounds)] : []),
    ...(atOnce ? dates.sort().map((date) => promise(bounds, balance, date)) : []),
    ...plans,
    ...(relief === null ? [] : [relief]),
  ];
  const hash = policyHash(minting.policy);
  return all.map((terms) => minted(bounds, hash, terms));
}
