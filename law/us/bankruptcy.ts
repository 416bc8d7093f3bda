/** The Bankruptcy Code: stay, discharge, co-debtor stay. They bind every collector. */

import type { Insolvency } from "../facts/shields.ts";
import { type Matter, once } from "../matter.ts";
import { type Rule, allows, denies, passes, silent } from "../rule.ts";
import { collects, federal, party } from "./coverage.ts";

const chapters: readonly Insolvency["kind"][] = ["chapter7", "chapter11", "chapter13", "other"];

/** A case under the Code that has begun; null where there is none. */
const openCase = once((matter: Matter): Insolvency | null => {
  const { insolvency } = matter.facts.protections;
  if (insolvency === null || !chapters.includes(insolvency.kind)) return null;
  return insolvency.startedOn !== null && insolvency.startedOn > matter.today ? null : insolvency;
});

const happened = (on: number | null, matter: Matter): boolean => on !== null && on <= matter.today;

/** The stay is in force: as recorded, or for want of a record until dismissal or discharge. */
function stayInForce(one: Insolvency, matter: Matter): boolean {
  if (one.stayInForce !== "unlessEnded") return one.stayInForce;
  return !happened(one.dismissedOn, matter) && !happened(one.dischargedOn, matter);
}

/** The debt of this act was discharged, or may have been, and was not reaffirmed. */
export const discharged = once((matter: Matter): boolean => {
  const one = openCase(matter);
  return (
    one !== null &&
    one.filer === "consumer" &&
    happened(one.dischargedOn, matter) &&
    one.debtCovered !== false &&
    !one.reaffirmed
  );
});

/** The act is directed at somebody else who owes the debt. */
const toCoDebtor = ({ facts: { recipient } }: Matter): boolean =>
  recipient.relation === "coObligor" || recipient.relation === "guarantor";

const notToDebtor = (matter: Matter): boolean =>
  toCoDebtor(matter) || party(matter) === "professional";

const automaticStay: Rule = federal({
  id: "us.bk.automatic_stay",
  says: "From the petition on, no act to collect a claim that arose before it, by anybody",
  kind: "prohibition",
  actions: "all",
  test(matter) {
    const one = openCase(matter);
    if (one === null || one.filer !== "consumer" || toCoDebtor(matter)) return silent();
    if (party(matter) === "professional") {
      return passes("11 USC 362(a)(6)", "not directed at the debtor: an attorney or the creditor");
    }
    if (matter.act.kind === "fileProofOfClaim") {
      return allows("11 USC 501, 362(a)(6)", "a proof of claim is not stayed");
    }
    if (!collects(matter)) return silent();
    const cite = "11 USC 362(a)(6)";
    if (one.debtCovered === false) return allows(cite, "the debt arose after the petition");
    if (one.reaffirmed) return allows(cite, "the debt was reaffirmed");
    if (!stayInForce(one, matter)) return allows(cite, "the stay has ended");
    const why =
      one.debtCovered === "unknown"
        ? "nobody knows whether the debt arose before the petition"
        : "the stay is in force";
    return denies(cite, why);
  },
});

const discharge: Rule = federal({
  id: "us.bk.discharge",
  says: "A discharged debt is never collected again from the debtor",
  kind: "prohibition",
  actions: "all",
  test(matter) {
    const one = openCase(matter);
    if (one === null || one.filer !== "consumer" || !happened(one.dischargedOn, matter)) {
      return silent();
    }
    if (!collects(matter) || notToDebtor(matter)) return silent();
    const cite = "11 USC 524(a)(2)";
    if (one.reaffirmed) return allows("11 USC 524(c)", "the debt was reaffirmed");
    if (one.debtCovered === false) return allows(cite, "the debt was not discharged");
    if (matter.act.kind === "repossess")
      return allows(cite, "a lien is enforced against the goods");
    return denies(cite, "the debt was discharged");
  },
});

/** The stay that shields others who owe: only in chapter 13, until the case ends. */
function coDebtorShielded(one: Insolvency, matter: Matter): boolean {
  const ended = happened(one.dismissedOn, matter) || happened(one.dischargedOn, matter);
  return (
    one.kind === "chapter13" && !ended && one.stayInForce !== false && one.debtCovered !== false
  );
}

const coDebtorStay: Rule = federal({
  id: "us.bk.codebtor_stay",
  says: "In chapter 13, a consumer debt is not collected from others who owe it either",
  kind: "prohibition",
  actions: "all",
  test(matter) {
    const one = openCase(matter);
    if (one === null || !collects(matter) || party(matter) === "professional") return silent();
    // Either our consumer filed and the act is directed at a co-debtor, or the other way round.
    const atCoDebtor = one.filer === "coObligor" ? !toCoDebtor(matter) : toCoDebtor(matter);
    if (!atCoDebtor) return silent();
    const cite = "11 USC 1301(a)";
    if (matter.debts.every(({ purpose }) => purpose === "business")) {
      return passes(cite, "not a consumer debt");
    }
    return coDebtorShielded(one, matter)
      ? denies(cite, "the chapter 13 stay covers others who owe the debt")
      : allows(cite, "no co-debtor stay in this chapter, or it has ended");
  },
});

export const rules: readonly Rule[] = [automaticStay, discharge, coDebtorStay];
