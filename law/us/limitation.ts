/** Statutes of limitation of the states and DC, and whether a debt is barred. */

import type { Debt } from "../facts/debt.ts";
import { type Day } from "../facts/time.ts";
import { yearsAfter } from "../holidays.ts";
import type { Matter } from "../matter.ts";
import { type Dated, type Parameter, always, day, valueOn } from "../parameter.ts";

/** Years by class of debt; where sources give two values, the shorter. */
export type Years = {
  readonly written: number;
  readonly oral: number;
  readonly note: number;
  readonly account: number;
  /** Credit cards, where the state tells them from other open accounts. */
  readonly card: number;
  /** Goods sold, likewise. */
  readonly goods: number;
};

type Confidence = "high" | "med" | "low";
type Row = readonly [
  region: string,
  written: number,
  oral: number,
  note: number,
  account: number,
  cite: string,
  confidence: Confidence,
  apart?: { readonly card?: number; readonly goods?: number; readonly before?: Earlier },
];
/** What held for every class until a law shortened it, and the first day of that law. */
type Earlier = { readonly years: number; readonly until: Day };

const sixInNewYork: Earlier = { years: 6, until: day("2022-04-07") };

const rows: readonly Row[] = [
  ["US-AL", 6, 6, 6, 3, "Ala. Code 6-2-34, 6-2-37", "high"],
  ["US-AK", 3, 3, 3, 3, "Alaska Stat. 09.10.053", "med"],
  ["US-AZ", 6, 3, 6, 3, "A.R.S. 12-548, 12-543", "high", { card: 6 }],
  ["US-AR", 5, 3, 5, 3, "Ark. Code 16-56-111, -105", "med"],
  ["US-CA", 4, 2, 4, 4, "Cal. Code Civ. Proc. 337, 339", "high"],
  ["US-CO", 6, 3, 6, 6, "C.R.S. 13-80-103.5, -101", "med"],
  ["US-CT", 6, 3, 6, 3, "Conn. Gen. Stat. 52-576, 52-581", "med"],
  ["US-DE", 3, 3, 6, 3, "10 Del. C. 8106, 8109", "med"],
  ["US-DC", 3, 3, 3, 3, "D.C. Code 28-3814(o), 12-301", "high"],
  ["US-FL", 5, 4, 5, 4, "Fla. Stat. 95.11", "med"],
  ["US-GA", 6, 4, 6, 4, "O.C.G.A. 9-3-24 to -26", "med"],
  ["US-HI", 6, 6, 6, 6, "Haw. Rev. Stat. 657-1", "high"],
  ["US-ID", 5, 4, 5, 4, "Idaho Code 5-216, 5-217", "med"],
  ["US-IL", 10, 5, 10, 5, "735 ILCS 5/13-205, -206", "high"],
  ["US-IN", 6, 6, 6, 6, "Ind. Code 34-11-2-7, -9, -11", "med"],
  ["US-IA", 10, 5, 6, 5, "Iowa Code 614.1(4), (5), 614.5", "med"],
  ["US-KS", 5, 3, 5, 3, "K.S.A. 60-511, 60-512", "med"],
  ["US-KY", 10, 5, 6, 5, "KRS 413.160, .090, .120", "med"],
  ["US-LA", 10, 10, 5, 3, "La. C.C. 3499, 3498, 3494", "high"],
  ["US-ME", 6, 6, 6, 6, "14 M.R.S. 752, 751", "high"],
  ["US-MD", 3, 3, 6, 3, "Md. CJP 5-101; UCC 3-118", "high"],
  ["US-MA", 6, 6, 6, 6, "M.G.L. c.260 s.2", "high"],
  ["US-MI", 6, 6, 6, 6, "MCL 600.5807", "high"],
  ["US-MN", 6, 6, 6, 6, "Minn. Stat. 541.05", "high"],
  ["US-MS", 3, 3, 3, 3, "Miss. Code 15-1-49, -29", "med"],
  ["US-MO", 10, 5, 10, 5, "Mo. Rev. Stat. 516.110, .120", "med"],
  ["US-MT", 6, 5, 6, 5, "Mont. Code 27-2-202", "low"],
  ["US-NE", 5, 4, 5, 4, "Neb. Rev. Stat. 25-205, -206", "med"],
  ["US-NV", 6, 4, 3, 4, "NRS 11.190", "med"],
  ["US-NH", 3, 3, 6, 3, "RSA 508:4; 382-A:3-118", "high"],
  ["US-NJ", 6, 6, 6, 6, "N.J.S.A. 2A:14-1", "high", { goods: 4 }],
  ["US-NM", 6, 4, 6, 4, "N.M. Stat. 37-1-3, -4", "med"],
  ["US-NY", 3, 3, 3, 3, "CPLR 213, 214-i, 213-d", "high", { before: sixInNewYork }],
  ["US-NC", 3, 3, 3, 3, "N.C.G.S. 1-52, 1-47", "med"],
  ["US-ND", 6, 6, 6, 6, "N.D.C.C. 28-01-16", "high"],
  ["US-OH", 6, 4, 6, 6, "Ohio R.C. 2305.06, .07", "med"],
  ["US-OK", 5, 3, 5, 3, "12 O.S. 95", "med"],
  ["US-OR", 6, 6, 6, 6, "ORS 12.080", "high"],
  ["US-PA", 4, 4, 4, 4, "42 Pa.C.S. 5525", "high"],
  ["US-RI", 10, 10, 6, 10, "R.I. Gen. Laws 9-1-13", "med"],
  ["US-SC", 3, 3, 3, 3, "S.C. Code 15-3-530", "med"],
  ["US-SD", 6, 6, 6, 6, "SDCL 15-2-13", "high"],
  ["US-TN", 6, 6, 6, 6, "Tenn. Code 28-3-109", "high"],
  ["US-TX", 4, 4, 4, 4, "Tex. CPRC 16.004, 16.051", "high"],
  ["US-UT", 6, 4, 6, 4, "Utah Code 78B-2-307, -309", "med"],
  ["US-VT", 6, 6, 6, 6, "12 V.S.A. 511, 508", "high"],
  ["US-VA", 5, 3, 6, 3, "Va. Code 8.01-246", "med"],
  ["US-WA", 6, 3, 6, 3, "RCW 4.16.040, .080", "med"],
  ["US-WV", 10, 5, 6, 5, "W. Va. Code 55-2-6", "med"],
  ["US-WI", 6, 6, 6, 6, "Wis. Stat. 893.43, 893.05", "high"],
  ["US-WY", 10, 8, 6, 8, "Wyo. Stat. 1-3-105", "med"],
];

type Limit = { readonly years: Parameter<Years>; readonly confidence: Confidence };

function earlier(before: Earlier | undefined, cite: string): readonly Dated<Years>[] {
  if (before === undefined) return [];
  const { years } = before;
  const value = {
    written: years,
    oral: years,
    note: years,
    account: years,
    card: years,
    goods: years,
  };
  return [{ from: always, value, cite }];
}

function limitOf([region, written, oral, note, account, cite, confidence, apart]: Row): Limit {
  const value: Years = {
    written,
    oral,
    note,
    account,
    card: apart?.card ?? account,
    goods: apart?.goods ?? Math.min(written, account),
  };
  const years: Parameter<Years> = {
    id: `us.limitation.${region.slice(3).toLowerCase()}`,
    label: `Years within which suit may be brought: ${region.slice(3)}`,
    unit: "years from accrual",
    status: confidence === "high" ? "supported" : "uncertain",
    history: [
      ...earlier(apart?.before, cite),
      { from: apart?.before?.until ?? always, value, cite },
    ],
  };
  return { years, confidence };
}

const limits: ReadonlyMap<string, Limit> = new Map(rows.map((row) => [row[0], limitOf(row)]));

/** The regions of the table: the fifty states and the District of Columbia. */
export const usRegions: readonly string[] = rows.map(([region]) => region);
export const limitationParameters: readonly Parameter<Years>[] = [...limits.values()].map(
  (limit) => limit.years,
);

/** Years for a debt, by its stated class or else the shortest that its kind could fall under. */
function yearsFor(debt: Debt, years: Years): number {
  const shortest = Math.min(years.written, years.account);
  switch (debt.limitation?.class ?? "notStated") {
    case "written":
      return years.written;
    case "oral":
      return years.oral;
    case "promissoryNote":
      return years.note;
    case "openAccount":
    case "consumerCredit":
      return debt.kind === "creditCard" ? years.card : years.account;
    default:
      break;
  }
  switch (debt.kind) {
    case "creditCard":
      return years.card;
    case "personalLoan":
    case "autoLoan":
    case "studentLoan":
    case "mortgage":
      return Math.min(years.written, years.note);
    case "retail":
      return years.goods;
    default:
      return shortest;
  }
}

/**
 * `barred`, `open`, or `unknown`: it matters and nobody knows. `open-by-table`: open by a row that
 * counsel has not confirmed, which may close a suit but not by itself open one.
 */
export type Bar = "barred" | "open" | "open-by-table" | "unknown";

/**
 * The last day on which suit may be brought, by the table; of several states the earliest (J-16). It
 * runs from the day the claim accrued, else from default; no payment is taken to start it anew.
 */
export function lastSuitDay(debt: Debt, matter: Matter): { day: Day; sure: boolean } | null {
  const accrued = debt.limitation?.accruedOn ?? debt.defaultedOn;
  if (accrued === null) return null;
  const { region } = matter.jurisdiction;
  const here = region === null ? undefined : limits.get(region);
  const asked = here === undefined ? [...limits.values()] : [here];
  const years = asked.map(({ years: parameter }) => {
    const line = valueOn(parameter, matter.today);
    return line === undefined ? Infinity : yearsFor(debt, line.value);
  });
  return {
    day: yearsAfter(accrued, Math.min(...years)),
    sure: here?.confidence === "high",
  };
}

/** Whether suit on a debt is barred by limitation on the day of the act. */
export function barOf(debt: Debt, matter: Matter): Bar {
  const { limitation } = debt;
  if (limitation === null) return "open";
  if (limitation.isTimeBarred === "unknown") return "unknown";
  if (limitation.isTimeBarred !== "fromDates") return limitation.isTimeBarred ? "barred" : "open";
  if (limitation.expiresOn !== null) {
    return matter.today > limitation.expiresOn ? "barred" : "open";
  }
  const last = lastSuitDay(debt, matter);
  if (last === null) return "open";
  if (matter.today > last.day) return "barred";
  return last.sure ? "open" : "open-by-table";
}
