/** Minnesota: Minn. Stat. 332.37 and the Debt Fairness Act of 2024. */

import { contactKinds } from "../../facts/act.ts";
import { day } from "../../parameter.ts";
import { type Rule, passes, requires, silent, standing } from "../../rule.ts";
import { aboutDebt, toConsumer } from "../coverage.ts";
import { thirdPartyTest } from "../regf/third-party.ts";
import {
  anyCollector,
  isMedical,
  medicalReportTest,
  stateRule,
  thirdPartyCollector,
  whereTold,
} from "./bound.ts";

const cite = "Minn. Stat. 332C; Debt Fairness Act (2024)";
const unreported = medicalReportTest(cite);
const untold = whereTold(thirdPartyTest(cite));

const medical: Rule = stateRule({
  id: "us.mn.medical",
  says: "Medical debt: no report to bureaus, no word to others",
  kind: "prohibition",
  actions: [...contactKinds, "furnishToCreditBureau"],
  binds: anyCollector,
  from: day("2024-10-01"),
  test(matter, on) {
    if (!matter.debts.some(isMedical)) return silent();
    return matter.act.kind === "furnishToCreditBureau"
      ? unreported(matter, on)
      : untold(matter, on);
  },
});

const legend = "This collection agency is licensed by the Minnesota Department of Commerce.";

const licence: Rule = stateRule({
  id: "us.mn.license_legend",
  says: `Letters of agencies say: "${legend}"`,
  kind: "requirement",
  actions: contactKinds,
  channels: ["letter"],
  binds: thirdPartyCollector,
  test(matter) {
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    const { text } = matter.facts.content;
    const paragraph = "Minn. Stat. 332.37";
    return text === null || text.includes(legend)
      ? passes(paragraph, "carries the legend as far as known")
      : requires(paragraph, "the legend is missing", ["addLicenceLegend"]);
  },
});

const coerced: Rule = standing(
  "us.mn.coerced_debt",
  "Debt Fairness Act (2024), in force for coerced debt from 2025-01-01",
  "Who says that a debt was coerced may ask for a review; medical debt bears little interest and carries a notice of rights",
);

export const rules: readonly Rule[] = [medical, licence, coerced];
