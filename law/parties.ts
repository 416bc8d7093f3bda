/** Who is reached: the debtor, who stands for or owes with them, whose work it is, anybody else. */

import { consented, namesRecipient } from "./consent.ts";
import type { Relation } from "./facts/words.ts";
import type { Matter } from "./matter.ts";

const standsFor: ReadonlySet<Relation> = new Set([
  "guardian",
  "personalRepresentative",
  "consumerAttorney",
  "authorisedRepresentative",
  "powerOfAttorneyHolder",
  "debtAdviser",
]);
const owesToo: ReadonlySet<Relation> = new Set(["coObligor", "guarantor"]);
const creditorSide: ReadonlySet<Relation> = new Set(["creditor", "creditorAttorney"]);
const professionals: ReadonlySet<Relation> = new Set([
  "consumerAttorney",
  "debtAdviser",
  "creditor",
  "creditorAttorney",
]);

/** `debtor`: the consumer of the request. `joint`: owes the same debt, in their own right. */
export type Party = "debtor" | "representative" | "joint" | "creditor" | "third-party";

export const party = ({ facts: { recipient } }: Matter): Party => {
  const { relation } = recipient;
  if (relation === "consumer") return "debtor";
  if (standsFor.has(relation)) return "representative";
  if (owesToo.has(relation)) return "joint";
  return creditorSide.has(relation) ? "creditor" : "third-party";
};

/** Somebody whose work it is: hours and wishes of the consumer do not bind contact with them. */
export const withProfessional = ({ facts: { recipient } }: Matter): boolean =>
  professionals.has(recipient.relation);

/** The consumer agreed that the debt be discussed with the person the act is directed at. */
export const mayHear = (matter: Matter): boolean =>
  consented(matter, ["thirdPartyDisclosure", "dealWithRepresentative"]).some((consent) =>
    namesRecipient(consent, matter),
  );
