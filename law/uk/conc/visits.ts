/** Visits in person (CONC 7.9.12R to 7.9.14R). */

import { contactKinds } from "../../facts/act.ts";
import type { Consumer } from "../../facts/people.ts";
import type { Matter } from "../../matter.ts";
import { type Rule, allows, denies, silent } from "../../rule.ts";
import { boundByConc, british } from "../coverage.ts";
import { concBegins } from "./contact.ts";
import { consented } from "../../consent.ts";

const notParticular: ReadonlySet<Consumer["vulnerabilities"][number]> = new Set([
  "financialDifficulty",
  "pensionableAge",
]);

/** Known or suspected to be particularly vulnerable. */
export const particularlyVulnerable = ({ facts }: Matter): boolean =>
  facts.consumer.vulnerabilities.some((found) => !notParticular.has(found));

type Fault = { readonly cite: string; readonly why: string };

function placeFault(matter: Matter): Fault | null {
  const { place } = matter.facts.contactPoint;
  const cite = "CONC 7.9.14R(3)";
  switch (place) {
    case "personal":
    case "home":
      return null;
    case "workplace":
      return consented(matter, ["workplaceVisit"]).length > 0
        ? null
        : { cite, why: "at work, without express consent" };
    default:
      return { cite, why: "an inappropriate place" };
  }
}

const isDisputed = ({ debts }: Matter): boolean =>
  debts.some(({ dispute }) => dispute?.status === "open");

function visitFault(matter: Matter): Fault | null {
  const { content, visit, protections } = matter.facts;
  if (content.threatensRecovery || content.conduct.length > 0) {
    return { cite: "CONC 7.9.14R(1)", why: "a visit that threatens" };
  }
  if (particularlyVulnerable(matter) || protections.mentalCapacity !== "noDoubt") {
    return { cite: "CONC 7.9.14R(2)", why: "the customer is or may be particularly vulnerable" };
  }
  const place = placeFault(matter);
  if (place !== null) return place;
  const agreed = consented(matter, ["homeVisit", "workplaceVisit"]).length > 0;
  if (isDisputed(matter) && !agreed) {
    return { cite: "CONC 7.9.14R", why: "the debt is disputed and no visit was agreed" };
  }
  const asked = matter.act.kind === "contactRequestedByConsumer";
  if (!visit.noticeGiven && !asked && matter.act.initiatedBy !== "consumer") {
    return { cite: "CONC 7.9.12R", why: "no notice of purpose, date and likely time" };
  }
  return null;
}

const visits: Rule = british({
  id: "uk.conc.7_9.visits",
  says: "A visit is announced with purpose and time, never to who may be particularly vulnerable",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByConc,
  from: concBegins,
  test(matter) {
    if (matter.channel !== "inPersonVisit") {
      const threat = matter.facts.content.threatensVisit && isDisputed(matter);
      if (!threat || consented(matter, ["homeVisit"]).length > 0) return silent();
      return denies("CONC 7.9.14R", "threatens a visit about a debt that is disputed");
    }
    const fault = visitFault(matter);
    return fault === null
      ? allows("CONC 7.9.12R", "announced, to a place and a person that may be visited")
      : denies(fault.cite, fault.why);
  },
});

export const rules: readonly Rule[] = [visits];
