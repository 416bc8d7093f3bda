/** Plans of several payments of their own size and day: those that were named, and what follows them. */

import {
  type Money,
  type PlainDate,
  addDays,
  addMonths,
  money,
  monthsAfter,
  subtract,
} from "@forbear/kernel";
import {
  type Answer,
  type Bounds,
  type RefusalReason,
  answer,
  dueWithin,
  instalmentPlan,
  latestFirst,
  latestFor,
  usualFirstOn,
} from "./bounds.ts";
import { type PlanRequest, amountsFor, capped, capsOf, planFor, withCount } from "./plan.ts";
import { type Leeway, allowsUnequal, leewayOf } from "./policy.ts";
import { nearestRhythm } from "./rhythm.ts";
import { beginningOn, dateIn, dateOfInstalment, notBefore } from "./schedule.ts";
import type { Instalment, Rhythm } from "./terms.ts";
import { unequalFor } from "./unequal.ts";

type Named = NonNullable<PlanRequest["parts"]>;
type Sized = { readonly dues: readonly Instalment[]; readonly why: RefusalReason | null };
/** With what is left of it for those that follow. */
type Placed = Sized & { readonly leeway: Leeway };

/**
 * Answers a plan of several named payments: all of them where they cover the balance, else those and
 * the others in the rhythm after them. Where that cannot be, as many payments alike.
 */
export function partsFor(bounds: Bounds, asked: PlanRequest): Answer {
  const { policy } = bounds.minting;
  const { parts = [], ...others } = withCount(asked);
  const simpler: PlanRequest = {
    kind: "plan",
    count: others.count ?? parts.length,
    ...(others.rhythm === undefined ? {} : { rhythm: others.rhythm }),
  };
  const instead = (why: RefusalReason): Answer => {
    const made = planFor(bounds, simpler);
    return { ...made, why: made.why ?? why };
  };
  if (!allowsUnequal(policy, "several-parts")) return instead("unequal-not-offered");
  const { currency } = bounds.owed.balance;
  if (parts.some(({ amount }) => amount.currency !== currency)) return instead("other-currency");
  const rhythm = nearestRhythm(policy, asked.rhythm);
  const placed = onTheirDays(bounds, parts, rhythm);
  const [only, second] = placed.dues;
  if (only !== undefined && second === undefined) {
    const made = unequalFor(bounds, { ...others, first: only });
    return { ...made, why: made.why ?? placed.why };
  }
  const sized = inTheirSizes(bounds, placed.dues);
  const made = followed(bounds, others, rhythm, { ...sized, leeway: placed.leeway });
  if (made === null) return instead("above-what-is-affordable");
  const { instalments } = made;
  const { limits, minting, owed } = bounds;
  if (instalments.length < 2) return instead("one-payment-covers-it");
  if (instalments.length > limits.mostInstalments) return instead("too-many-instalments");
  const last = instalments.at(-1)?.dueOn ?? minting.today;
  if (last > addMonths(minting.today, limits.longestTermMonths)) return instead("term-too-long");
  if (owed.sustainable !== null && !keepsWithin(sized.dues, owed.sustainable)) {
    return instead("above-what-is-affordable");
  }
  // What falls in no rhythm goes by the one that policy prefers.
  const [begins] = instalments;
  const inRhythm = instalments.every(
    ({ dueOn }, n) => begins !== undefined && dueOn === dateOfInstalment(rhythm, begins.dueOn, n),
  );
  const isFree = instalments.length === sized.dues.length && !inRhythm;
  const terms = instalmentPlan(
    bounds,
    isFree ? nearestRhythm(policy, undefined) : made.rhythm,
    instalments,
  );
  return answer(terms, placed.why ?? sized.why ?? made.why);
}

/** In order of their days, those without one in the rhythm; none too far after the one before it. */
function onTheirDays(bounds: Bounds, parts: Named, rhythm: Rhythm): Placed {
  const [first] = parts;
  const start = first?.dueOn ?? usualFirstOn(bounds);
  const wanted = parts
    .map(({ amount, dueOn }, n) => ({
      amount,
      dueOn: dueOn ?? dateOfInstalment(rhythm, start, n),
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const dues: Instalment[] = [];
  let reason: RefusalReason | null = null;
  let leeway = leewayOf(bounds.minting.policy, bounds.minting.authority);
  for (const { amount, dueOn } of wanted) {
    const before = dues.at(-1);
    const [on, why] =
      before === undefined
        ? dueWithin(bounds, dueOn)
        : after(bounds, rhythm, before.dueOn, dueOn, leeway);
    reason ??= why;
    if (before !== undefined && on > latestAfter(latestFirst(bounds), rhythm, before.dueOn)) {
      leeway = { ...leeway, times: leeway.times - 1 };
    }
    if (before?.dueOn === on) {
      dues.splice(-1, 1, { dueOn: on, amount: sumOf(amount.currency, [before.amount, amount]) });
    } else dues.push({ amount, dueOn: on });
  }
  return { dues, why: reason, leeway };
}

const sumOf = (currency: Money["currency"], all: readonly Money[]): Money =>
  money(
    currency,
    all.reduce((sum, { minor }) => sum + minor, 0n),
  );

/** The latest day for a payment after another: a month on, a round of the rhythm, or the horizon. */
export const latestAfter = (horizon: PlainDate, rhythm: Rhythm, before: PlainDate): PlainDate =>
  [horizon, dateOfInstalment(rhythm, before, 1), monthsAfter(before, 1)].sort().at(-1) ?? horizon;

function after(
  bounds: Bounds,
  rhythm: Rhythm,
  before: PlainDate,
  asked: PlainDate,
  leeway: Leeway,
): readonly [PlainDate, RefusalReason | null] {
  if (asked < before) return [before, "date-in-the-past"];
  const latest = latestOf(bounds, rhythm, before, asked, leeway);
  return asked > latest ? [latest, "date-too-late"] : [asked, null];
}

const latestOf = (
  bounds: Bounds,
  rhythm: Rhythm,
  before: PlainDate,
  asked: PlainDate,
  leeway: Leeway,
): PlainDate => latestFor(latestAfter(latestFirst(bounds), rhythm, before), asked, leeway);

/** Each worth a payment and no more than is left; what would be too small alone goes with the last. */
function inTheirSizes({ owed, limits }: Bounds, dues: readonly Instalment[]): Sized {
  const smallest = limits.minimumInstalment.minor;
  const sized: Instalment[] = [];
  let why: RefusalReason | null = null;
  let left = owed.balance.minor;
  for (const { amount, dueOn } of dues) {
    if (left <= 0n) {
      why = "more-than-balance";
      break;
    }
    const wanted = amount.minor < smallest ? smallest : amount.minor;
    if (wanted > amount.minor) why ??= "instalment-below-minimum";
    if (wanted > left && amount.minor > left) why ??= "more-than-balance";
    const minor = left - wanted < smallest ? left : wanted;
    if (minor > wanted && left - wanted > 0n) why ??= "does-not-cover-balance";
    sized.push({ dueOn, amount: money(owed.balance.currency, minor) });
    left -= minor;
  }
  return { dues: sized, why };
}

type Followed = {
  readonly instalments: readonly Instalment[];
  readonly rhythm: Rhythm;
  readonly why: RefusalReason | null;
};

/** The payments, and those that pay what they leave; null where the others cannot be kept up or fitted in. */
function followed(
  bounds: Bounds,
  asked: PlanRequest,
  near: Rhythm,
  { dues: parts, leeway }: Placed,
): Followed | null {
  const { owed } = bounds;
  const last = parts.at(-1);
  if (last === undefined) return null;
  const balance = subtract(
    owed.balance,
    sumOf(
      owed.balance.currency,
      parts.map(({ amount }) => amount),
    ),
  );
  if (balance.minor === 0n) return { instalments: parts, rhythm: near, why: null };
  const round = dateOfInstalment(near, last.dueOn, 1);
  const earliest = owed.sustainable === null ? addDays(last.dueOn, 1) : monthsAfter(last.dueOn, 1);
  const wished = asked.firstOn ?? round;
  const latest = latestOf(bounds, near, last.dueOn, wished, leeway);
  const behind = round < earliest ? earliest : round;
  const next = near.weekday === undefined ? behind : notBefore(near, wished, earliest);
  const firstOn = wished < earliest ? next : wished;
  const begins = { firstOn: firstOn > latest ? latest : firstOn };
  const rhythm = beginningOn(near, wished, begins.firstOn);
  const left: Bounds = { ...bounds, owed: { ...owed, balance } };
  const caps = capsOf(left, rhythm, begins, parts.length);
  if (capped(caps) < 1 || caps.byMeans > capped(caps)) return null;
  const { amounts, why } = amountsFor(left, asked, rhythm, caps);
  if (amounts.length === 0) return null;
  const dues = amounts.map((amount, n) => ({ dueOn: dateIn(rhythm, begins, n), amount }));
  const moved: RefusalReason | null =
    wished < earliest
      ? owed.sustainable === null
        ? "date-in-the-past"
        : "above-what-is-affordable"
      : firstOn > latest
        ? "date-too-late"
        : null;
  return {
    instalments: [...parts, ...dues],
    rhythm,
    why: why ?? (asked.firstOn === undefined ? null : moved),
  };
}

/** What falls due in the month from any of the days is no more than can be kept up in one. */
export const keepsWithin = (dues: readonly Instalment[], sustainable: Money): boolean =>
  dues.every(({ dueOn: from }) => {
    const until = monthsAfter(from, 1);
    const inMonth = dues.filter(({ dueOn }) => dueOn >= from && dueOn < until);
    return inMonth.reduce((sum, { amount }) => sum + amount.minor, 0n) <= sustainable.minor;
  });
