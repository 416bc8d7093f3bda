/** A represented consumer: contact goes to the attorney (12 CFR 1006.6(b)(2)). */

import { contactKinds } from "../../facts/act.ts";
import { either, isOpen } from "../../clock.ts";
import { earliestDay } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { type Answer, type Rule, type Test, allows, denies, passes, silent } from "../../rule.ts";
import {
  aboutDebt,
  collectorRule,
  extended,
  consumerExtended,
  toThisConsumer,
} from "../coverage.ts";
import {
  agreedPeriods,
  answers,
  claimsAnswer,
  claimsTime,
  consumerInitiated,
  courtAllows,
  priorConsentOrCourt,
} from "./time.ts";

/** The collector already knows of the attorney. */
export function attorneyKnown(matter: Matter): boolean {
  const { representation } = matter.facts.protections;
  if (representation?.by !== "attorney") return false;
  const { since, noticeReceivedAt } = representation;
  if (since !== null && since > matter.today) return false;
  return noticeReceivedAt === null || earliestDay(matter, noticeReceivedAt) <= matter.today;
}

/** An attorney is known for this debt, or may be, can be reached, and has not gone silent. */
export function attorneyStands(matter: Matter): boolean {
  const { representation } = matter.facts.protections;
  return (
    representation !== null &&
    attorneyKnown(matter) &&
    representation.coversThisDebt !== false &&
    representation.contactDetailsKnown &&
    representation.responsive &&
    !representation.consentsToDirectContact
  );
}

/** The paragraphs on an attorney who went silent, and on one who agreed, where a law has its own. */
type Lifts = { readonly silent: string; readonly agreed: string };

/** Contact with a represented consumer; states use it under their own citation. */
export function attorneyTest(cite: string, lifts: Lifts = { silent: cite, agreed: cite }): Test {
  const unknown = passes(cite, "no attorney is known");
  return (matter): Answer => {
    const { representation } = matter.facts.protections;
    if (representation === null || !attorneyKnown(matter)) return unknown;
    const { coversThisDebt } = representation;
    if (coversThisDebt === false) return allows(cite, "the attorney acts on another debt");
    if (!representation.contactDetailsKnown) {
      return allows(cite, "the attorney's name and address cannot readily be found");
    }
    if (representation.consentsToDirectContact) return allows(lifts.agreed, "the attorney agreed");
    if (!representation.responsive) {
      return allows(lifts.silent, "the attorney did not answer within a reasonable period");
    }
    if (matter.act.initiatedBy === "consumer" || answers(matter)) {
      return allows(cite, "the one answer to what the consumer started", [consumerInitiated]);
    }
    if (courtAllows(matter)) return allows(cite, "a court allows it", [priorConsentOrCourt]);
    const agreed = agreedPeriods(matter);
    if (agreed.some((period) => isOpen(period, matter.now))) {
      return allows(cite, "the consumer asked for this contact directly", [priorConsentOrCourt]);
    }
    const why =
      coversThisDebt === "unknown"
        ? "nobody knows whether the attorney acts on this debt"
        : "an attorney acts for the consumer on this debt";
    const clocks = agreed.length > 0 ? [either(...agreed)] : [];
    const claimed = [...claimsAnswer(matter), ...claimsTime(matter)];
    return denies(cite, why, clocks, [...claimed, ...extended(matter)]);
  };
}

const unrepresented = attorneyTest("12 CFR 1006.6(b)(2); 15 USC 1692c(a)(2)", {
  silent: "12 CFR 1006.6(b)(2)(i)",
  agreed: "12 CFR 1006.6(b)(2)(ii)",
});

const represented: Rule = collectorRule({
  id: "us.regf.attorney.represented",
  says: "No contact with a consumer whom an attorney is known to represent on this debt",
  kind: "prohibition",
  actions: contactKinds,
  names: [consumerInitiated, priorConsentOrCourt, consumerExtended],
  test(matter, on) {
    if (!aboutDebt(matter)) return silent();
    if (matter.facts.recipient.relation === "consumerAttorney") {
      return allows("12 CFR 1006.6(d)(1)(ii)", "the attorney may be contacted");
    }
    return toThisConsumer(matter) ? unrepresented(matter, on) : silent();
  },
});

export const rules: readonly Rule[] = [represented];
