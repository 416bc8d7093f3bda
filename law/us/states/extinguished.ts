/** Wisconsin and Mississippi, where limitation ends the debt itself. */

import { type ActionKind, contactKinds } from "../../facts/act.ts";
import { type Rule, allows, denies, silent, standing } from "../../rule.ts";
import { collects } from "../coverage.ts";
import { barOf, limitationParameters } from "../limitation.ts";
import { anyCollector, conductTest, stateRule } from "./bound.ts";

const collecting: readonly ActionKind[] = [
  "fileSuit",
  "seekDefaultJudgment",
  "garnish",
  "repossess",
  "debitAccount",
  "depositCheck",
  "terminateAgreement",
  "accelerateBalance",
];

const extinguished = (id: string, cite: string): Rule =>
  stateRule({
    id,
    says: "Limitation ends the debt: nothing is collected any more",
    kind: "prohibition",
    actions: [...contactKinds, ...collecting],
    binds: anyCollector,
    parameters: limitationParameters,
    test(matter) {
      if (!collects(matter)) return silent();
      const bars = matter.debts.map((debt) => barOf(debt, matter));
      if (bars.includes("barred")) return denies(cite, "limitation has ended the debt");
      if (bars.includes("unknown")) {
        return denies(cite, "nobody knows whether limitation has ended the debt");
      }
      return matter.debts.some((debt) => debt.limitation !== null)
        ? allows(cite, "limitation has not ended the debt")
        : silent();
    },
  });

const wisconsinConduct: Rule = stateRule({
  id: "us.wi.conduct",
  says: "No threats, harassment or deceit, by creditors either",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  test: conductTest("Wis. Stat. 427.104"),
});

export const wisconsin: readonly Rule[] = [
  extinguished("us.wi.extinguish", "Wis. Stat. 893.05"),
  wisconsinConduct,
  standing("us.wi.license_legend", "Wis. Admin. Code DFI-Bkg 74", "Letters carry the legend"),
];

export const mississippi: readonly Rule[] = [extinguished("us.ms.extinguish", "Miss. Code 15-1-3")];
