/** Scotland's statutory moratorium and Debt Arrangement Scheme. */

import { from } from "../clock.ts";
import { type ActionKind, contactKinds } from "../facts/act.ts";
import { dayBegins } from "../history.ts";
import { monthsAfterDay } from "../facts/time.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, silent, standing, warns } from "../rule.ts";
import { british } from "./coverage.ts";
import { party } from "../parties.ts";
import { pursues } from "../pursuit.ts";

const act = "Bankruptcy (Scotland) Act 2016 ss.195-198";

const months: Parameter<number> = {
  id: "uk.scot.moratorium_months",
  label: "Length of the statutory moratorium from registration",
  unit: "months",
  status: "known",
  history: [{ from: always, value: 6, cite: act }],
};

/** Diligence, and what leads to it. A court action is not among them by its words. */
const diligence: ReadonlySet<ActionKind> = new Set(["garnish", "enforcementVisit"]);

const moratorium: Rule = british({
  id: "uk.scot.moratorium",
  says: "Six months without diligence; it does not by its words ban contact, so a person decides",
  kind: "prohibition",
  actions: [...contactKinds, ...diligence, "fileSuit", "seekDefaultJudgment", "repossess"],
  parameters: [months],
  test(matter, on) {
    const space = matter.facts.protections.breathingSpace;
    const line = valueOn(months, on);
    if (space?.kind !== "scottishMoratorium" || line === undefined) return silent();
    if (matter.isContact && !pursues(matter)) return silent();
    if ((space.person === "consumer") === (party(matter) === "joint")) return silent();
    const counted = monthsAfterDay(space.startsOn, line.value);
    const last = space.cancellationRegisteredOn ?? space.endsOn ?? counted;
    if (matter.today > last) return allows(act, "the moratorium is over");
    if (space.debtIncluded === false) return allows(act, "not a debt of the moratorium");
    if (!diligence.has(matter.act.kind)) {
      return warns(act, "in a moratorium: the house pauses contact and court steps");
    }
    return denies(act, "no diligence in a moratorium", [from(dayBegins(matter, last + 1))]);
  },
});

export const rules: readonly Rule[] = [
  moratorium,
  standing(
    "uk.scot.das",
    "CONC 7.11.6R, 7.11.7G(2); Debt Arrangement and Attachment (Scotland) Act 2002; 2011 Regs",
    "Under an approved programme, while it is paid: no diligence, sequestration petition, interest",
  ),
];
