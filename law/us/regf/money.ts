/** Fees, checks, payments, suits and property (12 CFR 1006.22, 1006.30(c)-(d)). */

import { from } from "../../clock.ts";
import { contactKinds } from "../../facts/act.ts";
import { dayBegins, dayMeant } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { type Rule, allows, denies, passes, silent } from "../../rule.ts";
import { collectorRule } from "../coverage.ts";

/** Asks for more than is owed on the debts of the act. */
function asksTooMuch({ facts, debts }: Matter): boolean {
  const { amountSought } = facts.content;
  if (amountSought === null) return false;
  let owed = 0n;
  for (const { balance } of debts) {
    if (balance?.currency !== amountSought.currency) return false;
    owed += balance.minor;
  }
  return debts.length > 0 && amountSought.minor > owed;
}

const noMore = passes("12 CFR 1006.22(b); 15 USC 1692f(1)", "asks for no more than is owed");

const amount: Rule = collectorRule({
  id: "us.regf.unfair.amount_authorized",
  says: "No amount, fee or interest that neither the agreement authorises nor law permits",
  kind: "prohibition",
  actions: [...contactKinds, "chargeFee"],
  test(matter) {
    const cite = "12 CFR 1006.22(b); 15 USC 1692f(1)";
    if (matter.act.kind !== "chargeFee") {
      if (!matter.facts.content.asksForPayment) return silent();
      return asksTooMuch(matter) ? denies(cite, "asks for more than is owed") : noMore;
    }
    const { fee } = matter.facts.transaction;
    if (fee?.authorisedByAgreement === true || fee?.permittedByLaw === true) {
      return allows(cite, "the agreement authorises it or a statute permits it");
    }
    const unknown = fee?.authorisedByAgreement === "unknown" || fee?.permittedByLaw === "unknown";
    return denies(
      cite,
      unknown
        ? "nobody knows whether the agreement or a statute allows it"
        : "neither the agreement nor a statute allows it",
    );
  },
});

const postdated: Rule = collectorRule({
  id: "us.regf.unfair.postdated",
  says: "A post-dated check is not deposited before its date",
  kind: "prohibition",
  actions: ["depositCheck"],
  version: 2,
  test(matter) {
    const { check } = matter.facts.transaction;
    const cite = "12 CFR 1006.22(c); 15 USC 1692f(2)-(4)";
    if (check === null) return silent();
    return dayMeant(matter, check.depositOn) < check.datedFor
      ? denies(cite, "deposited before its date", [from(dayBegins(matter, check.datedFor))])
      : allows(cite, "not before its date");
  },
});

const payments: Rule = collectorRule({
  id: "us.regf.payment.multiple_debts",
  says: "One payment for several debts follows the consumer's directions and never goes to a disputed one",
  kind: "prohibition",
  actions: ["applyPayment"],
  test(matter) {
    const { payment } = matter.facts.transaction;
    const { debts } = matter.facts;
    const cite = "12 CFR 1006.30(c); 15 USC 1692h";
    if (payment === null || debts.length < 2) return silent();
    const target = debts.find((debt) => debt.id === payment.applyToDebtId);
    if (target?.dispute?.status === "open") return denies(cite, "that debt is disputed");
    const { consumerDirectedDebtId: directed } = payment;
    return directed !== null && directed !== payment.applyToDebtId
      ? denies(cite, "the consumer named another debt")
      : allows(cite, "as the consumer directed, and not to a disputed debt");
  },
});

const venue: Rule = collectorRule({
  id: "us.regf.legal_venue",
  says: "Suit only where the consumer lives or signed, or where the real property lies",
  kind: "prohibition",
  actions: ["fileSuit"],
  test({ facts: { legalStep } }) {
    const cite = "12 CFR 1006.30(d); 15 USC 1692i";
    const { venue: forum } = legalStep;
    if (forum === null) return passes(cite, "nothing speaks against the forum");
    return forum.consumerResides || forum.contractSigned || forum.realProperty
      ? allows(cite, "a proper forum")
      : denies(cite, "the consumer neither lives nor signed there");
  },
});

const repossession: Rule = collectorRule({
  id: "us.regf.unfair.repossession",
  says: "No taking of property without a present right and intention, or if it is exempt",
  kind: "prohibition",
  actions: ["repossess"],
  test: ({ facts }) =>
    facts.legalStep.courtOrderHeld
      ? allows("12 CFR 1006.22(e)", "a court order is held")
      : passes("12 CFR 1006.22(e)", "nothing speaks against the right to take it"),
});

export const rules: readonly Rule[] = [amount, postdated, payments, venue, repossession];
