/** Whom US federal collection law binds, and who stands for the consumer. */

import type { Relation } from "../facts/words.ts";
import { type Matter, once } from "../matter.ts";
import { day } from "../parameter.ts";
import { type Answer, type Named, type Rule, type RuleSpec, rule } from "../rule.ts";

/** Regulation F in force: 85 FR 76734, 86 FR 5766. The Act itself binds since 1978. */
export const regulationFBegins = day("2021-11-30");

/**
 * Why the FDCPA binds or not. `policy`: a first party that follows Regulation F by its own choice.
 * `business`: no debt of the act is a consumer's.
 */
export type Coverage = "debt-collector" | "policy" | "first-party" | "official" | "business";

const isDebtCollector = ({ role, usesAnotherName }: Matter["facts"]["collector"]): boolean =>
  role === "agency" || role === "debtBuyer" || (role === "creditor" && usesAnotherName);

export const coverage = once((matter: Matter): Coverage => {
  const { collector, policy } = matter.facts;
  const { debts } = matter;
  if (debts.length > 0 && debts.every(({ purpose }) => purpose === "business")) return "business";
  if (isDebtCollector(collector)) return "debt-collector";
  if (collector.role === "enforcementAgent") return "official";
  return policy.applyRegulationFToFirstParty ? "policy" : "first-party";
});

/** A debt collector in the sense of 15 USC 1692a(6), or a creditor that follows the rules by choice. */
export const boundByFdcpa = (matter: Matter): boolean => {
  const why = coverage(matter);
  return why === "debt-collector" || why === "policy";
};

export const byHousePolicy: Named = {
  id: "us.policy.regulation_f_first_party",
  says: "House policy: this creditor follows Regulation F although the law does not bind it",
  cite: "house policy applyRegulationFToFirstParty",
};

const asPolicy = (answer: Answer): Answer =>
  answer.is === "silent" ? answer : { ...answer, named: [byHousePolicy, ...answer.named] };

/** A federal rule. */
export const federal = (spec: Omit<RuleSpec, "layer"> & { readonly layer?: "policy" }): Rule =>
  rule({ layer: "country", ...spec });

/**
 * A rule for debt collectors: asked where the FDCPA binds; where only house policy makes it bind, the
 * answer says so.
 */
export const collectorRule = (
  spec: Omit<RuleSpec, "layer"> & { readonly layer?: "policy" },
): Rule => {
  const { test, names = [] } = spec;
  return rule({
    layer: "country",
    binds: boundByFdcpa,
    ...spec,
    names: [...names, byHousePolicy],
    test: (matter, on) =>
      coverage(matter) === "policy" ? asPolicy(test(matter, on)) : test(matter, on),
  });
};

/** What the recipient is to the law: a consumer of 12 CFR 1006.6(a), a professional, anybody else. */
export type Party = "consumer" | "professional" | "third-party" | "unknown";

const standsForConsumer: ReadonlySet<Relation> = new Set([
  "spouse",
  "guardian",
  "personalRepresentative",
  "coObligor",
  "guarantor",
]);
const professionals: ReadonlySet<Relation> = new Set([
  "consumerAttorney",
  "creditor",
  "creditorAttorney",
]);

export function partyOf(relation: Relation, { facts }: Matter): Party {
  if (relation === "consumer") return "consumer";
  if (standsForConsumer.has(relation)) return "consumer";
  if (professionals.has(relation)) return "professional";
  if (relation !== "parent") return "third-party";
  const { isMinor } = facts.consumer;
  return isMinor === "unknown" ? "unknown" : isMinor ? "consumer" : "third-party";
}

export const party = once((matter: Matter): Party =>
  partyOf(matter.facts.recipient.relation, matter),
);

/** Directed at the consumer or at somebody who stands for the consumer, or who may do so. */
export const toConsumer = (matter: Matter): boolean => {
  const who = party(matter);
  return who === "consumer" || who === "unknown";
};

/** Owes the same debt as the consumer of the facts. */
export const alsoOwes = (relation: Relation): boolean =>
  relation === "coObligor" || relation === "guarantor";

/**
 * Directed at the consumer whose wishes and shields the facts hold, or at who stands for them. Others
 * who owe the same debt are consumers in their own right: what this consumer asked binds not there.
 */
export const toThisConsumer = (matter: Matter): boolean =>
  toConsumer(matter) && !alsoOwes(matter.facts.recipient.relation);

/** A contact about a debt: all but marketing that says nothing of one. */
export const aboutDebt = ({ act, isContact, facts }: Matter): boolean =>
  isContact && (act.kind !== "marketing" || facts.content.revealsDebt);

/** Conveys information about the debt: a communication of 12 CFR 1006.2(d). */
export const communicates = ({ isContact, facts }: Matter): boolean =>
  isContact && facts.content.revealsDebt;

export const consumerExtended: Named = {
  id: "us.scope.consumer_extended",
  says:
    "For contact rules, the spouse, a minor's parent, a guardian, the estate's representative and " +
    "a confirmed successor count as the consumer",
  cite: "15 USC 1692c(d); 12 CFR 1006.6(a)",
};

/** Somebody stands for the consumer here. */
export const standsIn = ({ facts: { recipient } }: Matter): boolean =>
  recipient.relation !== "consumer" && !alsoOwes(recipient.relation);

const paragraphs: Partial<Readonly<Record<Relation, string>>> = {
  spouse: "12 CFR 1006.6(a)(1)",
  parent: "12 CFR 1006.6(a)(2)",
  guardian: "12 CFR 1006.6(a)(3)",
  personalRepresentative: "12 CFR 1006.6(a)(4)",
};

/** Names who stands for the consumer, where the recipient is not the consumer, by paragraph. */
export function extended(matter: Matter): readonly Named[] {
  if (!standsIn(matter)) return [];
  const paragraph = paragraphs[matter.facts.recipient.relation] ?? consumerExtended.cite;
  return [{ ...consumerExtended, cite: `${paragraph}; 15 USC 1692c(d)` }];
}

/** Announces or threatens a step against the consumer: as much an act to collect as a demand. */
const threatens = ({ content }: Matter["facts"]): boolean =>
  content.threatensSuit ||
  content.notice?.kind === "mayInvokeRemedy" ||
  content.notice?.kind === "intendsRemedy";

/** Acts that collect: what a stay, a discharge or an open dispute stops. */
export const collects = ({ act, isContact, facts }: Matter): boolean => {
  switch (act.kind) {
    case "collect":
    case "paymentReminder":
    case "settlementOffer":
    case "leaveLimitedContentMessage":
    case "locationInquiry":
    case "fileSuit":
    case "seekDefaultJudgment":
    case "garnish":
    case "repossess":
    case "enforcementVisit":
    case "terminateAgreement":
    case "accelerateBalance":
    case "debitAccount":
    case "depositCheck":
      return true;
    default:
      return isContact && (facts.content.asksForPayment || threatens(facts));
  }
};
