/** Statutory interest as dated tables: the rate of a law from a day on, with where it is written. */

import { type PlainDate, must, parsePlainDate } from "@forbear/kernel";
import { type Rate, parseRate } from "./rate.ts";

/** `known`: as we know the law; to be confirmed by the tenant's counsel before it is relied on. */
export type RateTable = {
  readonly id: string;
  readonly says: string;
  readonly status: "known" | "uncertain";
  readonly lines: readonly {
    readonly from: PlainDate;
    readonly annual: Rate;
    readonly cite: string;
  }[];
};

const table = (
  id: string,
  says: string,
  status: RateTable["status"],
  lines: readonly (readonly [from: string, annual: string, cite: string])[],
): RateTable => ({
  id,
  says,
  status,
  lines: lines.map(([from, annual, cite]) => ({
    from: must(parsePlainDate(from), from),
    annual: must(parseRate(annual), annual),
    cite,
  })),
});

const cplr = "N.Y. C.P.L.R. 5004";
const ccp = "Cal. Code Civ. Proc. 685.010";
const act1838 = "Judgments Act 1838 s.17; S.I. 1993/564";
const bgb = "BGB s.288(1), s.247: base rate and five points";

/** Simple interest on judgments and debts in arrears, by who wrote the law. */
export const judgmentRates: readonly RateTable[] = [
  table("us.ny.judgment.general", "New York: judgments in general", "known", [
    ["1981-06-25", "9%", `${cplr}(a)`],
  ]),
  table("us.ny.judgment.consumer", "New York: judgments on consumer debt", "known", [
    ["1981-06-25", "9%", `${cplr}(a)`],
    ["2022-04-30", "2%", `${cplr}(b), L.2021 ch.831`],
  ]),
  table("us.ca.judgment.general", "California: judgments in general", "known", [
    ["1983-07-01", "10%", `${ccp}(a)(1)`],
  ]),
  table("us.ca.judgment.personal", "California: personal debt within the limits", "known", [
    ["1983-07-01", "10%", `${ccp}(a)(1)`],
    ["2023-01-01", "5%", `${ccp}(a)(2), SB 1200 of 2022`],
  ]),
  table("uk.ew.judgment.high_court", "England and Wales: judgment debts", "known", [
    ["1985-04-16", "15%", "Judgments Act 1838 s.17; S.I. 1985/437"],
    ["1993-04-01", "8%", act1838],
  ]),
  table("in.cpc.34", "India: from decree to payment, where no contract says more", "known", [
    ["1909-01-01", "6%", "Code of Civil Procedure 1908 s.34(1)"],
  ]),
  table("eu.de.arrears.consumer", "Germany: arrears of consumers", "uncertain", [
    ["2016-07-01", "4.12%", bgb],
    ["2023-01-01", "6.62%", bgb],
    ["2023-07-01", "8.12%", bgb],
    ["2024-01-01", "8.62%", bgb],
    ["2024-07-01", "8.37%", bgb],
    ["2025-01-01", "7.27%", bgb],
    ["2025-07-01", "6.27%", bgb],
  ]),
];
