/** The offer policy: a versioned document of what may be agreed, in numbers per currency. */

import {
  type Currency,
  type Json,
  type Money,
  canonical,
  encode,
  money,
  present,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import type { Guide, MeansRules } from "./means.ts";
import { type Authority, type Leniency, type Rhythm, authorities } from "./terms.ts";

/** For whoever cannot keep up any plan: a small payment for some months, or a pause. */
export type Hardship = {
  /** The least that is worth a payment; who has less than this is given a pause. */
  readonly leastPayment: Money;
  readonly months: number;
  readonly pauseMonths: number;
};

/** For which debts, how far and by whom less than all may be taken for all. Parts of 10,000. */
export type SettlementBand = {
  readonly name: string;
  readonly fromDaysPastDue: number;
  /** The last day of it; null: without end. */
  readonly toDaysPastDue: number | null;
  /** Segments of the strategy; none named: all. */
  readonly segments: readonly string[];
  /** The first part offered, and how much lower each next one is. */
  readonly openingPart: number;
  readonly stepPart: number;
  /** The lowest part that each may agree to. */
  readonly floors: Readonly<Record<Authority, number>>;
  readonly payWithinDays: number;
  readonly mostInstalments: number;
};

/** What may be agreed about a debt of one currency: that of `minimumInstalment`. */
export type Limits = {
  readonly minimumInstalment: Money;
  /** How short a payment may be and still be kept; below the minimum instalment. */
  readonly tolerance: Money;
  /** All is paid within so many months of the day of the offer. */
  readonly longestTermMonths: number;
  readonly mostInstalments: number;
  /** A promise, and the first instalment of a plan, fall due within so many days. */
  readonly promiseHorizonDays: number;
  /** Where nobody named a first date, it is so many days from today. */
  readonly firstDueDays: number;
  readonly graceDays: number;
  readonly payInFullWithinDays: number;
  readonly offerLifetimeHours: number;
  readonly means: MeansRules;
  readonly hardship: Hardship | null;
};

/** What may be changed of a plan that stands, in its own amounts, without agreeing a new one. */
export type ServiceRules = {
  /** How often its days may be moved. */
  readonly mostMoves: number;
  /** By how many days a payment may be put off; a payment alone never beyond the next. */
  readonly moveWithinDays: number;
  /** How many payments may be left out, each added at its end; and so many months apart. */
  readonly mostSkips: number;
  readonly monthsBetweenSkips: number;
  /** For how many days a missed payment may be caught up with. */
  readonly catchUpDays: number;
  /** How far the word of somebody of the desk goes beyond that; a level left out has that below it. */
  readonly beyond?: Readonly<Partial<Record<Authority, ServiceReach>>>;
};

/** How far a plan that stands may be changed by somebody's word. */
export type ServiceReach = Pick<
  ServiceRules,
  "mostMoves" | "moveWithinDays" | "mostSkips" | "monthsBetweenSkips"
> & {
  /** By so many months the plan may outlast the longest term. */
  readonly longerTermMonths: number;
};

/** Plans whose payments are not all alike: a first one of its own size, two days of each month, or several named. */
export const unequalKinds = ["first-part", "two-days", "several-parts"] as const;
export type UnequalKind = (typeof unequalKinds)[number];

export type OfferPolicy = {
  readonly name: string;
  readonly version: number;
  /** In order of preference: the first is taken where nobody named one. */
  readonly rhythms: readonly Rhythm[];
  /** One for each currency; a debt of another gets no offer. */
  readonly limits: readonly Limits[];
  /** The first that a debt falls in counts; without one there is no settlement. */
  readonly settlements: readonly SettlementBand[];
  /** Which unequal plans there may be, inside all the other limits; left out: every kind. */
  readonly unequal?: readonly UnequalKind[];
  /** Left out: nothing of a plan is changed but by agreeing a new one. */
  readonly service?: ServiceRules;
};

const weekly: Rhythm = { every: 1, unit: "week" };
const fortnightly: Rhythm = { every: 2, unit: "week" };
const monthly: Rhythm = { every: 1, unit: "month" };

/** Whole units of the currency a month for one adult, each further one and a child. */
type HouseGuides = readonly (readonly [adult: bigint, next: bigint, child: bigint])[];

function houseLimits(
  currency: Currency,
  [minimum, tolerance, token]: readonly [minimum: bigint, tolerance: bigint, token: bigint],
  guides: HouseGuides,
): Limits {
  const units = (whole: bigint): Money => money(currency, whole * 100n);
  const [food, communications, personal] = guides.map(([adult, next, child]): Guide => ({
    firstAdult: units(adult),
    nextAdult: units(next),
    child: units(child),
  }));
  return {
    minimumInstalment: units(minimum),
    tolerance: units(tolerance),
    longestTermMonths: 12,
    mostInstalments: 26,
    promiseHorizonDays: 31,
    firstDueDays: 7,
    graceDays: 3,
    payInFullWithinDays: 10,
    offerLifetimeHours: 72,
    means: {
      guides: {
        food: present(food),
        communications: present(communications),
        personal: present(personal),
      },
      keptBackBasisPoints: 1_000,
      leastKeptBack: units(token),
      goodForDays: 180,
    },
    hardship: { leastPayment: units(token), months: 6, pauseMonths: 3 },
  };
}

/** What a tenant starts with; each publishes its own. */
export const housePolicy: OfferPolicy = {
  name: "house",
  version: 1,
  rhythms: [monthly, fortnightly, weekly],
  limits: [
    houseLimits(
      "USD",
      [25n, 1n, 5n],
      [
        [350n, 250n, 200n],
        [120n, 60n, 25n],
        [80n, 60n, 40n],
      ],
    ),
    houseLimits(
      "GBP",
      [10n, 1n, 1n],
      [
        [270n, 190n, 140n],
        [110n, 55n, 25n],
        [55n, 45n, 30n],
      ],
    ),
    houseLimits(
      "INR",
      [500n, 10n, 100n],
      [
        [5_000n, 4_000n, 2_500n],
        [800n, 400n, 200n],
        [1_000n, 800n, 500n],
      ],
    ),
    houseLimits(
      "AUD",
      [25n, 1n, 5n],
      [
        [450n, 330n, 220n],
        [140n, 70n, 30n],
        [90n, 70n, 45n],
      ],
    ),
    houseLimits(
      "CAD",
      [25n, 1n, 5n],
      [
        [420n, 300n, 210n],
        [140n, 70n, 30n],
        [90n, 70n, 45n],
      ],
    ),
  ],
  // To take less than all is the client's to allow: none until a policy says so.
  settlements: [],
  service: {
    mostMoves: 3,
    moveWithinDays: 31,
    mostSkips: 2,
    monthsBetweenSkips: 3,
    catchUpDays: 10,
    beyond: {
      supervisor: {
        mostMoves: 6,
        moveWithinDays: 62,
        mostSkips: 4,
        monthsBetweenSkips: 1,
        longerTermMonths: 6,
      },
      manager: {
        mostMoves: 12,
        moveWithinDays: 92,
        mostSkips: 6,
        monthsBetweenSkips: 0,
        longerTermMonths: 12,
      },
    },
  },
};

/** How far a word of that level goes in changing a plan. */
export function reachOf(service: ServiceRules, authority: Authority): ServiceReach {
  const upTo = authorities.slice(0, authorities.indexOf(authority) + 1);
  const given = upTo.flatMap((one) => service.beyond?.[one] ?? []).at(-1);
  return given ?? { ...service, longerTermMonths: 0 };
}

/** How often, and by how many days, a payment may lie further behind the one before it than the rhythm has it. */
export type Leeway = { readonly times: number; readonly days: number };

/** What may be put off once a plan stands may be laid out so from the first: as often and as far. */
export function leewayOf({ service }: OfferPolicy, authority: Authority): Leeway {
  if (service === undefined) return { times: 0, days: 0 };
  const { mostMoves, moveWithinDays } = reachOf(service, authority);
  return { times: mostMoves, days: moveWithinDays };
}

export const limitsFor = (policy: OfferPolicy, currency: Currency): Limits | undefined =>
  policy.limits.find((limits) => limits.minimumInstalment.currency === currency);

/** The band that a debt falls in, by its age and segment. */
export const bandFor = (
  { settlements }: OfferPolicy,
  daysPastDue: number,
  segment: string | null,
): SettlementBand | undefined =>
  settlements.find(
    ({ fromDaysPastDue, toDaysPastDue, segments }) =>
      daysPastDue >= fromDaysPastDue &&
      (toDaysPastDue === null || daysPastDue <= toDaysPastDue) &&
      (segments.length === 0 || (segment !== null && segments.includes(segment))),
  );

export const leniencyOf = ({ graceDays, tolerance }: Limits): Leniency => ({
  graceDays,
  tolerance,
});

/** Of a plan: with the days in which a missed payment may be caught up with, where policy gives any. */
export function leniencyOfPlan({ service }: OfferPolicy, limits: Limits): Leniency {
  const days = service?.catchUpDays ?? 0;
  return days === 0 ? leniencyOf(limits) : { ...leniencyOf(limits), catchUpDays: days };
}

export const allowsUnequal = (
  { unequal = unequalKinds }: OfferPolicy,
  kind: UnequalKind,
): boolean => unequal.includes(kind);

/** The document as it is stored and published. */
export const policyDocument = (policy: OfferPolicy): Json => encode(policy);

/** Names the exact document that an offer was made by. */
export const policyHash = (policy: OfferPolicy): string =>
  sha256(canonical(policyDocument(policy)));
