/** Whether federal collection law binds at all (fact sheet, part 0). */

import { contactKinds } from "../facts/act.ts";
import { type Rule, allows, denies, silent } from "../rule.ts";
import {
  aboutDebt,
  boundByFdcpa,
  consumerExtended,
  extended,
  coverage,
  federal,
  party,
  regulationFBegins,
} from "./coverage.ts";

const debtConsumer: Rule = federal({
  id: "us.scope.debt_consumer",
  says: "Collection law binds only debts for personal, family or household purposes",
  kind: "scope",
  actions: "all",
  test: (matter) =>
    coverage(matter) === "business"
      ? allows("15 USC 1692a(5); 12 CFR 1006.2(h)", "a business debt is outside")
      : silent(),
});

const fdcpaCollector: Rule = federal({
  id: "us.scope.fdcpa_collector",
  says: "A debt collector collects debts owed to another, or as its principal purpose, or as a creditor under another name",
  kind: "scope",
  actions: "all",
  test(matter) {
    const { collector } = matter.facts;
    const cite = "15 USC 1692a(6); 12 CFR 1006.2(i)";
    if (coverage(matter) === "official") {
      return allows("15 USC 1692a(6)(C)", "officials and servers of process are outside");
    }
    return coverage(matter) === "debt-collector" && collector.usesAnotherName
      ? allows(cite, "a creditor under a name that suggests a third party is a debt collector")
      : silent();
  },
});

const debtBuyer: Rule = federal({
  id: "us.scope.debt_buyer",
  says: "A debt buyer is a debt collector if collecting is its principal purpose: taken to be so",
  kind: "scope",
  actions: "all",
  test: (matter) =>
    coverage(matter) === "debt-collector" && matter.facts.collector.role === "debtBuyer"
      ? allows("15 USC 1692a(6); Henson v. Santander (2017)", "principal purpose is collecting")
      : silent(),
});

const ownName = allows(
  "15 USC 1692a(6)(A); 12 CFR 1006.2(i)",
  "the original creditor in its own name",
);

const firstParty: Rule = federal({
  id: "us.scope.first_party",
  says: "A creditor in its own name is outside the FDCPA and Regulation F",
  kind: "scope",
  actions: "all",
  test: (matter) => (coverage(matter) === "first-party" ? ownName : silent()),
});

const extendedRule: Rule = federal({
  id: consumerExtended.id,
  says: `${consumerExtended.says}; a minor's contact goes to parent or guardian`,
  kind: "scope",
  actions: contactKinds,
  test(matter) {
    if (!boundByFdcpa(matter)) return silent();
    const { consumer, recipient } = matter.facts;
    // No sign of a child is no child: of most consumers nobody was ever told the date of birth.
    const child = recipient.relation === "consumer" && consumer.isMinor === true;
    if (child && aboutDebt(matter) && matter.act.initiatedBy !== "consumer") {
      return denies(
        "15 USC 1692c(d); 12 CFR 1006.6(a)(2)",
        "the consumer is a minor: contact goes to parent or guardian",
      );
    }
    const [stands] = party(matter) === "consumer" ? extended(matter) : [];
    return stands === undefined ? silent() : allows(stands.cite, "stands for the consumer");
  },
});

const deceased: Rule = federal({
  id: "us.scope.deceased",
  says: "A deceased person is a consumer still; who acts for the estate stands in, addressed by name",
  kind: "scope",
  actions: contactKinds,
  test(matter) {
    const { consumer, recipient, content } = matter.facts;
    if (consumer.diedOn === null || consumer.diedOn > matter.today) return silent();
    if (coverage(matter) !== "debt-collector") return silent();
    const cite = "12 CFR 1006.2(e), 1006.6(a)(4); cmts 34(a)(1)-1, 38-3";
    if (recipient.relation === "consumer") {
      return denies(cite, "the consumer has died: contact goes to who acts for the estate");
    }
    if (content.letter?.addressedTo === "occupier") {
      return denies(cite, "who acts for the estate must be addressed by name");
    }
    return party(matter) === "consumer" ? allows(cite, "acts for the estate") : silent();
  },
});

const effective: Rule = federal({
  id: "us.scope.effective",
  says: "Regulation F is in force from 30 November 2021; the Act bound before",
  kind: "scope",
  actions: "all",
  test: (matter) =>
    coverage(matter) === "debt-collector" && matter.today < regulationFBegins
      ? allows("85 FR 76734; 86 FR 5766", "Regulation F is not in force yet")
      : silent(),
});

export const rules: readonly Rule[] = [
  firstParty,
  debtConsumer,
  fdcpaCollector,
  debtBuyer,
  effective,
  deceased,
  extendedRule,
];
