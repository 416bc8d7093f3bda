/** What the law of the European Union asks in every member state. */

import { contactKinds } from "../facts/act.ts";
import { shown } from "../hearers.ts";
import { type Matter, isElectronic } from "../matter.ts";
import { day } from "../parameter.ts";
import { type Rule, allows, denies, passes, requires, rule, silent, standing } from "../rule.ts";
import { consented, pursues } from "../uk/coverage.ts";

const shared = { kind: "prohibition", layer: "country", actions: contactKinds } as const;
const transposed = day("2023-12-29");

/** A loan that a credit institution sold when it was not performing. */
const soldLoan = ({ debts }: Matter): boolean =>
  debts.some(({ transfer }) => transfer?.kind === "saleOfNonPerformingLoan");

const conduct: Rule = rule({
  ...shared,
  id: "eu.csd.10.conduct",
  says: "Purchasers and servicers act fairly, mislead nobody, harass nobody and keep privacy",
  binds: soldLoan,
  from: transposed,
  test: (matter) =>
    matter.facts.content.conduct.length > 0 || shown(matter) !== null
      ? denies("Directive (EU) 2021/2167 Art 10(1)", "harasses, misleads, or shows the debt")
      : silent(),
});

const notice: Rule = rule({
  ...shared,
  id: "eu.csd.10.first_notice",
  says: "Notice of the transfer goes out before the first collection",
  binds: soldLoan,
  from: transposed,
  test(matter) {
    const cite = "Directive (EU) 2021/2167 Art 10(2)";
    if (!pursues(matter)) return silent();
    const told = matter.debts.every(
      ({ transfer }) =>
        transfer === null ||
        (transfer.noticeSentAt !== null && transfer.noticeSentAt <= matter.now),
    );
    return told
      ? allows(cite, "the transfer was notified")
      : requires(cite, "the transfer was not notified", ["sendTransferNotice"]);
  },
});

const sells = ({ act, facts: { content } }: Matter): boolean =>
  act.kind === "marketing" || content.containsMarketing || content.offersNewCredit;

const objection: Rule = rule({
  ...shared,
  id: "eu.gdpr",
  says: "Who objects to direct marketing gets none",
  test: (matter) =>
    sells(matter) && matter.facts.preferences.objectsToMarketing
      ? denies("GDPR Art 21(2)-(3)", "objected to marketing")
      : silent(),
});

const message = passes("Directive 2002/58 Art 13", "a message on a debt is no marketing");

const marketing: Rule = rule({
  ...shared,
  id: "eu.eprivacy.13",
  says: "Marketing by electronic message needs consent; a message on a debt is none",
  test(matter) {
    if (!isElectronic(matter.channel)) return silent();
    if (!sells(matter)) return message;
    return consented(matter, ["marketing"]).length > 0
      ? allows("Directive 2002/58 Art 13", "agreed to")
      : denies("Directive 2002/58 Art 13", "marketing without consent");
  },
});

export const rules: readonly Rule[] = [
  conduct,
  notice,
  objection,
  marketing,
  standing(
    "eu.csd.notice_later",
    "Directive (EU) 2021/2167 Art 10(3)",
    "Later messages of a servicer name it and its contact point",
  ),
  standing(
    "eu.ccd2.35.forbearance",
    "Directive (EU) 2023/2225 Art 35",
    "From 20 Nov 2026, under national law: reasonable forbearance before enforcement",
  ),
  standing(
    "eu.ccd2.36.advice",
    "Directive (EU) 2023/2225 Art 36",
    "From 20 Nov 2026, under national law: early detection and a way to independent debt advice",
  ),
  standing("eu.mcd.28", "Directive 2014/17/EU Art 28", "Forbearance before a home is repossessed"),
  standing(
    "eu.late_payment",
    "Directive 2011/7/EU",
    "Between businesses only: ECB rate plus eight points and 40 EUR; never from consumers",
  ),
  standing(
    "eu.tcf.ai",
    "Regulation (EU) 2024/1689 Art 50",
    "An AI voice or chat says that it is one",
  ),
];
