/** Plans whose payments are not all alike: a first part of its own size, two days of each month, or both. */

import {
  type Money,
  type PlainDate,
  addDays,
  divide,
  endOfMonth,
  least,
  money,
  monthsAfter,
  most,
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
import {
  type Amounts,
  type Caps,
  type PlanRequest,
  affordable,
  amountsFor,
  beginsAt,
  begunWithin,
  capped,
  capsOf,
  planFor,
  withCount,
} from "./plan.ts";
import { allowsUnequal, leewayOf } from "./policy.ts";
import { nearestRhythm, sameRhythm } from "./rhythm.ts";
import { amountsByCount, beginningOn, dateIn, dateOfInstalment, notBefore } from "./schedule.ts";
import type { Beginning, Instalment, Rhythm } from "./terms.ts";

const inAMonth: Rhythm = { every: 1, unit: "month" };

/** Answers a plan with a first part or a second day; where neither can be, the plan without them. */
export function unequalFor(bounds: Bounds, asked: PlanRequest): Answer {
  const { policy } = bounds.minting;
  if (asked.first !== undefined && !allowsUnequal(policy, "first-part")) {
    return instead(bounds, withoutFirst(asked), "unequal-not-offered");
  }
  if (asked.second !== undefined && !mayTwice(bounds, asked)) {
    return instead(bounds, withoutSecond(asked), "unequal-not-offered");
  }
  const request = withCount(asked);
  const near =
    request.second === undefined
      ? nearestRhythm(policy, asked.rhythm)
      : { ...inAMonth, ...onItsWeekday(asked.rhythm) };
  const isOther = asked.rhythm !== undefined && !sameRhythm(near, asked.rhythm);
  const whyRhythm = isOther ? "rhythm-not-offered" : null;
  const part = request.first === undefined ? null : firstPart(bounds, request.first, near);
  if (request.first !== undefined && part?.due === undefined) {
    return instead(bounds, withoutFirst(request), part?.why ?? "first-part-not-possible");
  }
  const begun = beginningFor(bounds, request, near, part?.due ?? null);
  const { begins, rhythm } = begun;
  if (begins === null) return instead(bounds, withoutSecond(request), "rhythm-not-offered");
  const made = restFor(bounds, request, { rhythm, begins, part: part?.due ?? null });
  if (made === null) {
    const simpler = request.second === undefined ? withoutFirst(request) : withoutSecond(request);
    return instead(bounds, simpler, "above-what-is-affordable");
  }
  const why = whyRhythm ?? part?.why ?? begun.why ?? made.why;
  return answer(instalmentPlan(bounds, rhythm, made.instalments), why);
}

/** What is offered in its place is not what was asked, whatever it comes to. */
function instead(bounds: Bounds, request: PlanRequest, why: RefusalReason): Answer {
  const isPlain = request.first === undefined && request.second === undefined;
  const made = isPlain ? planFor(bounds, request) : unequalFor(bounds, request);
  return { ...made, why: made.why ?? why };
}

const onItsWeekday = (asked: Rhythm | undefined): Pick<Rhythm, "weekday"> =>
  asked?.weekday === undefined ? {} : { weekday: asked.weekday };

const withoutFirst = ({ first: _, ...request }: PlanRequest): PlanRequest => request;
const withoutSecond = ({ second: _, ...request }: PlanRequest): PlanRequest => request;

/** Two days of a month are as much as every month asks for, in a policy that takes it by the month. */
function mayTwice({ minting: { policy } }: Bounds, { rhythm }: PlanRequest): boolean {
  const monthly = rhythm === undefined || sameRhythm(rhythm, inAMonth);
  const offered = policy.rhythms.some((one) => sameRhythm(one, inAMonth));
  return monthly && offered && allowsUnequal(policy, "two-days");
}

type Part = { readonly due?: Instalment; readonly why: RefusalReason | null };

/** The first part as it may be: worth a payment, within means, and no less than a payment left after it. */
function firstPart(
  bounds: Bounds,
  { amount: asked, dueOn: on }: NonNullable<PlanRequest["first"]>,
  rhythm: Rhythm,
): Part {
  const { owed, limits } = bounds;
  const { balance, sustainable } = owed;
  const smallest = limits.minimumInstalment;
  if (asked.currency !== balance.currency) return { why: "other-currency" };
  if (asked.minor >= balance.minor) return { why: "one-payment-covers-it" };
  const [dueOn, whyDate] = dueWithin(bounds, on ?? usualFirstOn(bounds));
  const leaves = subtract(balance, smallest);
  const able =
    sustainable === null ? balance : least(sustainable, eachAlone(bounds, rhythm, dueOn));
  const ceiling = least(leaves, able);
  if (ceiling.minor < smallest.minor) return { why: "above-what-is-affordable" };
  const amount = least(most(asked, smallest), ceiling);
  const why =
    asked.minor < amount.minor
      ? "instalment-below-minimum"
      : asked.minor === amount.minor
        ? whyDate
        : asked.minor > able.minor
          ? "above-what-is-affordable"
          : "instalment-below-minimum";
  return { due: { amount, dueOn }, why };
}

/** What one payment of the rhythm may come to, where the next stands a month or more after it. */
function eachAlone({ owed }: Bounds, rhythm: Rhythm, dueOn: PlainDate): Money {
  const each = affordable(owed, rhythm);
  const isFar = dateOfInstalment(rhythm, dueOn, 1) >= monthsAfter(dueOn, 1);
  return each !== null && isFar ? each : (owed.sustainable ?? owed.balance);
}

type Begun = {
  readonly begins: Beginning | null;
  readonly rhythm: Rhythm;
  readonly why: RefusalReason | null;
};

/** When the others begin: after the first part, and a whole month after it where means are known. */
function beginningFor(
  bounds: Bounds,
  request: PlanRequest,
  near: Rhythm,
  part: Instalment | null,
): Begun {
  const { firstOn: asked, second } = request;
  const { firstOn, why, rhythm } =
    part === null
      ? begunWithin(bounds, near, asked)
      : restOn(bounds, asked ?? dateOfInstalment(near, part.dueOn, 1), near, part.dueOn);
  if (second === undefined) return { begins: beginsAt(request, { firstOn }), rhythm, why };
  const isLast = request.atMonthEnd === true && second.firstOn === endOfMonth(second.firstOn);
  const secondOn = betweenMonths(rhythm, firstOn, second.firstOn, isLast);
  const begins = secondOn === null ? null : beginsAt(request, { firstOn, secondOn });
  return { begins, rhythm, why };
}

function restOn(
  bounds: Bounds,
  asked: PlainDate,
  rhythm: Rhythm,
  after: PlainDate,
): Pick<Begun, "rhythm" | "why"> & { readonly firstOn: PlainDate } {
  const known = bounds.owed.sustainable !== null;
  const earliest = known ? monthsAfter(after, 1) : addDays(after, 1);
  const nextOfRhythm = dateOfInstalment(rhythm, after, 1);
  const usual = [latestFirst(bounds), nextOfRhythm, earliest].sort().at(-1) ?? earliest;
  const leeway = leewayOf(bounds.minting.policy, bounds.minting.authority);
  const latest = latestFor(usual, asked, leeway);
  if (asked < earliest) {
    // Not before the first part: then as far behind it as the rhythm has it, or on its next weekday.
    const behind = nextOfRhythm > earliest ? nextOfRhythm : earliest;
    const inTurn = notBefore(rhythm, asked, earliest);
    const firstOn = rhythm.weekday === undefined || inTurn > latest ? behind : inTurn;
    const why = known ? "above-what-is-affordable" : "date-in-the-past";
    return { firstOn, rhythm: beginningOn(rhythm, asked, firstOn), why };
  }
  const firstOn = asked > latest ? latest : asked;
  const why = asked > latest ? "date-too-late" : null;
  return { firstOn, rhythm: beginningOn(rhythm, asked, firstOn), why };
}

/** The day of the month that `asked` falls on, between a first day and its next; null: there is none. */
function betweenMonths(
  rhythm: Rhythm,
  firstOn: PlainDate,
  asked: PlainDate,
  isLast: boolean,
): PlainDate | null {
  for (const months of [-1, 0, 1, 2]) {
    const same = dateOfInstalment(rhythm, asked, months);
    const on = isLast ? endOfMonth(same) : same;
    const isBetween = on > firstOn && on < dateOfInstalment(rhythm, firstOn, 1);
    if (isBetween) return on;
  }
  return null;
}

type Rest = {
  readonly rhythm: Rhythm;
  readonly begins: Beginning;
  readonly part: Instalment | null;
};
type Made = { readonly instalments: readonly Instalment[]; readonly why: RefusalReason | null };

/** Fewer than these tell of no two days in turn. */
const leastInTurns = 3;

/** All payments, the first part among them; null where the others cannot be kept up or fitted in. */
function restFor(
  bounds: Bounds,
  request: PlanRequest,
  { rhythm, begins, part }: Rest,
): Made | null {
  const { owed } = bounds;
  const balance = part === null ? owed.balance : subtract(owed.balance, part.amount);
  const left: Bounds = { ...bounds, owed: { ...owed, balance } };
  const caps = capsOf(left, rhythm, begins, part === null ? 0 : 1);
  const isTwice = begins.secondOn !== undefined;
  const fewest = isTwice ? leastInTurns : part === null ? 2 : 1;
  if (capped(caps) < fewest || caps.byMeans > capped(caps)) return null;
  const made = isTwice
    ? inPairs(left, request, caps, fewest)
    : amountsFor(left, request, rhythm, caps);
  if (made === null || made.amounts.length < fewest) return null;
  const dues = made.amounts.map((amount, n) => ({ dueOn: dateIn(rhythm, begins, n), amount }));
  const inOrder = dues.every(({ dueOn }, n) => n === 0 || dueOn > (dues[n - 1]?.dueOn ?? dueOn));
  if (!inOrder) return null; // two days that fall together at the end of a short month
  return { instalments: part === null ? dues : [part, ...dues], why: made.why };
}

/** Two payments a month in turn until all is paid; where that cannot be, as many alike as it takes. */
function inPairs(
  { owed, limits }: Bounds,
  { instalment, second, count }: PlanRequest,
  caps: Caps,
  fewest: number,
): Amounts | null {
  const { balance, sustainable } = owed;
  const smallest = limits.minimumInstalment;
  const one = instalment ?? second?.instalment;
  const other = second?.instalment ?? one;
  const alike = (wanted: number, why: RefusalReason | null): Amounts | null => {
    for (let n = Math.max(wanted, fewest); n <= capped(caps); n += 1) {
      const amounts = amountsByCount(balance, n);
      if (areKeptUp(amounts, sustainable)) {
        return { amounts, why: n > wanted ? (why ?? "above-what-is-affordable") : why };
      }
    }
    return null;
  };
  const usual = Math.ceil(capped(caps) / 2);
  if (one === undefined || other === undefined) {
    const wanted = count ?? usual;
    return wanted > capped(caps)
      ? alike(capped(caps), "too-many-instalments")
      : alike(wanted, null);
  }
  if (one.currency !== balance.currency || other.currency !== balance.currency) {
    return alike(usual, "other-currency");
  }
  const raised = [most(one, smallest), most(other, smallest)] as const;
  const pair = withinMeans(raised, sustainable);
  if (pair.some(({ minor }) => minor < smallest.minor)) return null;
  const amounts = inTurns(balance, pair, smallest, capped(caps));
  if (amounts === null) return alike(capped(caps), "too-many-instalments");
  const lowered = pair[0].minor + pair[1].minor < raised[0].minor + raised[1].minor;
  const small = one.minor < smallest.minor || other.minor < smallest.minor;
  const why = lowered
    ? "above-what-is-affordable"
    : small
      ? "instalment-below-minimum"
      : count !== undefined && count !== amounts.length
        ? "does-not-cover-balance"
        : null;
  return areKeptUp(amounts, sustainable) ? { amounts, why } : alike(amounts.length, why);
}

type Pair = readonly [Money, Money];

/** Both smaller alike, where together they are more than can be kept up. */
function withinMeans([one, other]: Pair, sustainable: Money | null): Pair {
  const both = one.minor + other.minor;
  if (sustainable === null || both <= sustainable.minor) return [one, other];
  const lower = divide(sustainable.minor * one.minor, both, "down");
  return [money(one.currency, lower), money(one.currency, sustainable.minor - lower)];
}

/** In turns until all is paid, what would be too small alone with the last; null: more than `number`. */
function inTurns(balance: Money, pair: Pair, smallest: Money, number: number): Money[] | null {
  const amounts: Money[] = [];
  let left = balance.minor;
  while (left > 0n) {
    if (amounts.length === number) return null;
    const { minor } = pair[amounts.length % 2 === 0 ? 0 : 1];
    const part = left - minor < smallest.minor ? left : minor;
    amounts.push(money(balance.currency, part));
    left -= part;
  }
  return amounts;
}

/** No two payments in a row, which fall in one month, come to more than can be kept up. */
const areKeptUp = (amounts: readonly Money[], sustainable: Money | null): boolean =>
  sustainable === null ||
  amounts.every(({ minor }, n) => minor + (amounts[n + 1]?.minor ?? 0n) <= sustainable.minor);
