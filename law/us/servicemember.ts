/** The Servicemembers Civil Relief Act: every creditor and collector. */

import { contactKinds } from "../facts/act.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, requires, silent, standing } from "../rule.ts";
import { federal } from "./coverage.ts";

export const interestCap: Parameter<number> = {
  id: "us.scra.interest_cap_percent",
  label: "Highest interest, fees included, on debts from before service while it lasts",
  unit: "percent a year",
  status: "known",
  history: [{ from: always, value: 6, cite: "50 USC 3937(a), (b)" }],
};

const cap: Rule = federal({
  id: "us.scra.interest_cap",
  says: "Interest above 6 percent on a debt from before service is forgiven on request with orders",
  kind: "prohibition",
  actions: [...contactKinds, "chargeInterest"],
  parameters: [interestCap],
  test(matter, on) {
    const { servicemember } = matter.facts.protections;
    const line = valueOn(interestCap, on);
    if (servicemember === null || line === undefined) return silent();
    const { value, cite } = line;
    const { interestRatePercent: rate } = matter.facts.content;
    if (rate === null) return silent();
    if (servicemember.debtPredatesService === false || !servicemember.activeDuty) {
      return allows(cite, "not a debt from before service in force");
    }
    if (servicemember.interestCapRequestedOn === null || !servicemember.ordersSupplied) {
      return allows(cite, "the cap was not requested with orders");
    }
    if (servicemember.interestCapRequestedOn > matter.today)
      return allows(cite, "not yet requested");
    return rate > value
      ? denies(cite, `charges ${rate} percent, more than ${value}`)
      : allows(cite, `charges no more than ${value} percent`);
  },
});

const defaultJudgment: Rule = federal({
  id: "us.scra.default_judgment",
  says: "Before a default judgment, an affidavit says whether the defendant is in military service",
  kind: "requirement",
  actions: ["seekDefaultJudgment"],
  test(matter) {
    const cite = "50 USC 3931(b)(1)";
    return matter.facts.legalStep.militaryStatusAffidavit
      ? allows(cite, "the affidavit is filed")
      : requires(cite, "no affidavit on military status", ["fileMilitaryStatusAffidavit"]);
  },
});

/** A court order is needed for a contract from before service, or for one that may be. */
const needsOrder = ({ facts }: Matter): boolean => {
  const { servicemember } = facts.protections;
  return (
    servicemember !== null &&
    servicemember.activeDuty &&
    servicemember.debtPredatesService !== false
  );
};

const taking = (id: string, cite: string, says: string, mortgage: boolean): Rule =>
  federal({
    id,
    says,
    kind: "prohibition",
    actions: ["repossess"],
    test(matter) {
      if (matter.debts.some((debt) => debt.kind === "mortgage") !== mortgage) return silent();
      if (matter.facts.protections.servicemember === null) return silent();
      if (!needsOrder(matter)) return passes(cite, "not a contract from before service in force");
      return matter.facts.legalStep.courtOrderHeld
        ? allows(cite, "a court order is held")
        : denies(cite, "needs a court order");
    },
  });

export const rules: readonly Rule[] = [
  cap,
  defaultJudgment,
  taking(
    "us.scra.repossession",
    "50 USC 3952",
    "Goods under a contract from before service are taken back only by court order",
    false,
  ),
  taking(
    "us.scra.foreclosure",
    "50 USC 3953",
    "A mortgage from before service is foreclosed only by court order, during service and a year on",
    true,
  ),
  standing(
    "us.scra.no_retaliation",
    "50 USC 3919",
    "A request under the Act may not by itself lead to adverse reports or terms",
  ),
];
