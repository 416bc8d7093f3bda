/** Bankruptcy, debt relief orders, voluntary arrangements, sequestration: the stay. */

import { contactKinds } from "../facts/act.ts";
import type { Insolvency } from "../facts/shields.ts";
import type { Matter } from "../matter.ts";
import { type Named, type Rule, allows, denies, passes, silent } from "../rule.ts";
import { british } from "./coverage.ts";
import { legalSteps, pursues } from "../pursuit.ts";
import { party } from "../parties.ts";

function citeOf({ kind }: Insolvency): string {
  switch (kind) {
    case "bankruptcyOrder":
      return "Insolvency Act 1986 s.285(3)";
    case "debtReliefOrder":
      return "Insolvency Act 1986 ss.251G-251I";
    case "voluntaryArrangement":
      return "Insolvency Act 1986 s.260";
    default:
      return "Insolvency Act 1986 s.285(3); Bankruptcy (Scotland) Act 2016";
  }
}

const arrangement: Named = {
  id: "uk.scot.das",
  says: "A debt payment programme stops diligence, petitions, interest and charges",
  cite: "Debt Arrangement and Attachment (Scotland) Act 2002; 2011 Regs",
};

/** The stay ended before a discharge: the debt is owed as it was. */
const isOver = ({ stayInForce, dismissedOn, dischargedOn }: Insolvency, matter: Matter): boolean =>
  (dismissedOn !== null && dismissedOn <= matter.today) ||
  (stayInForce === false && (dischargedOn === null || dischargedOn > matter.today));

const stay: Rule = british({
  id: "uk.insolvency.stay",
  says: "No remedy for a provable or listed debt: deal with the official receiver or practitioner",
  kind: "prohibition",
  actions: [
    ...contactKinds,
    ...legalSteps,
    "fileProofOfClaim",
    "accelerateBalance",
    "debitAccount",
    "chargeInterest",
    "chargeFee",
  ],
  names: [arrangement],
  test(matter) {
    const { insolvency } = matter.facts.protections;
    if (insolvency === null) return silent();
    const cite = citeOf(insolvency);
    const other = insolvency.kind === "other" && matter.jurisdiction.region === "GB-SCT";
    const charges = matter.act.kind === "chargeInterest" || matter.act.kind === "chargeFee";
    // Only a debt payment programme stops charges.
    if (charges && !other) return silent();
    if (matter.isContact && !pursues(matter)) return passes(cite, "no remedy is sought");
    if (matter.act.kind === "fileProofOfClaim") return allows(cite, "a claim in the procedure");
    const who = party(matter);
    if (who === "creditor") return silent();
    if ((insolvency.filer === "consumer") === (who === "joint")) {
      return passes(cite, "co-debtors and guarantors are not shielded");
    }
    if (insolvency.startedOn !== null && insolvency.startedOn > matter.today) {
      return passes(cite, "not begun");
    }
    if (isOver(insolvency, matter)) return allows(cite, "the stay has ended without a discharge");
    if (insolvency.debtCovered === false) return allows(cite, "a debt the procedure leaves out");
    const goods = matter.act.kind === "repossess";
    const secured =
      matter.debts.length > 0 &&
      matter.debts.every(({ kind }) => kind === "mortgage" || (goods && kind === "autoLoan"));
    if (secured && insolvency.debtCovered === true) {
      return allows(cite, "rights of a secured creditor are not barred");
    }
    const named = other ? [arrangement] : [];
    return denies(cite, "no remedy against the person or property of the debtor", [], named);
  },
});

export const rules: readonly Rule[] = [stay];
