/** Dormancy: after how long money that nobody claims may have to go to a state; dated, none of it approved. */

import { type PlainDate, addMonths, must, parsePlainDate } from "@forbear/kernel";

/** Money that we hold and owe to somebody: what it is decides how long it may lie. */
export type UnappliedKind = "suspense" | "refunds";

/** After how many years a place presumes such money abandoned; how far that is to be trusted. */
export type DormancyPeriod = {
  readonly region: string;
  readonly from: PlainDate;
  readonly years: number;
  readonly cite: string;
  readonly status: "known" | "uncertain";
};

const since = must(parsePlainDate("2000-01-01"));
const act = (region: string, years: number, cite: string): DormancyPeriod => ({
  region,
  from: since,
  years,
  cite,
  status: "uncertain",
});

/**
 * Periods for credit balances and other property held for its owner, by ISO 3166-2 code. They are from
 * memory of the statutes, so each is `uncertain`: a tenant's counsel must read the statute before money
 * moves. A place that is not listed is asked of `unlistedYears`, the shortest of those that are.
 */
export const dormancyPeriods: readonly DormancyPeriod[] = [
  act("US-AZ", 3, "A.R.S. 44-302"),
  act("US-CA", 3, "Cal. Code Civ. Proc. 1520"),
  act("US-CO", 3, "C.R.S. 38-13-201"),
  act("US-DE", 5, "12 Del. C. 1133"),
  act("US-FL", 5, "Fla. Stat. 717.102"),
  act("US-GA", 5, "O.C.G.A. 44-12-193"),
  act("US-IL", 3, "765 ILCS 1026/15-201"),
  act("US-MA", 3, "M.G.L. c. 200A s. 5"),
  act("US-MI", 3, "MCL 567.223"),
  act("US-NC", 5, "N.C.G.S. 116B-53"),
  act("US-NJ", 3, "N.J.S.A. 46:30B-7"),
  act("US-NY", 3, "N.Y. Aband. Prop. Law 1315"),
  act("US-OH", 5, "Ohio R.C. 169.02"),
  act("US-PA", 3, "72 P.S. 1301.6"),
  act("US-TX", 3, "Tex. Prop. Code 72.101"),
  act("US-VA", 5, "Va. Code 55.1-2524"),
  act("US-WA", 3, "RCW 63.30.040"),
];

export const unlistedYears = Math.min(...dormancyPeriods.map(({ years }) => years));

export type Dormant = {
  readonly dormantOn: PlainDate;
  readonly years: number;
  readonly cite: string | null;
  readonly status: DormancyPeriod["status"];
};

/**
 * From which day money that lies since a day is presumed abandoned.
 * @param region of the owner's last known address, as US-OH; null: not known
 */
export function dormancyOf(region: string | null, lyingSince: PlainDate): Dormant {
  const period = dormancyPeriods.findLast((one) => one.region === region && one.from <= lyingSince);
  const years = period?.years ?? unlistedYears;
  return {
    dormantOn: addMonths(lyingSince, 12 * years),
    years,
    cite: period?.cite ?? null,
    status: period?.status ?? "uncertain",
  };
}
