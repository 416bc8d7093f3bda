/** Who may hear of the debt (12 CFR 1006.6(d)(1)), and location information (12 CFR 1006.10). */

import { coversDebts, samePerson, stands } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { HistoryEntry } from "../../facts/past.ts";
import type { Channel, Relation } from "../../facts/words.ts";
import { debtIdsOf, own, withRecipient } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { type Answer, type Rule, type Test, allows, denies, passes, silent } from "../../rule.ts";
import {
  collectorRule,
  communicates,
  consumerExtended,
  extended,
  party,
  partyOf,
} from "../coverage.ts";
import { attorneyStands } from "./attorney.ts";

/** Consent, given directly to this collector or by a court, that this person be told. */
export function mayBeTold(matter: Matter): boolean {
  const { consents, recipient } = matter.facts;
  return consents.some(
    (consent) =>
      (consent.kind === "thirdPartyDisclosure" || consent.kind === "dealWithRepresentative") &&
      (consent.givenTo === "collector" || consent.givenTo === "court") &&
      stands(consent, matter.now) &&
      coversDebts(consent, debtIdsOf(matter)) &&
      (consent.relation === null ||
        samePerson({ relation: consent.relation, personId: consent.personId }, recipient)),
  );
}

/** Channels whose words lie open to whoever shares the line or the inbox. */
const open: readonly Channel[] = ["voicemail", "ringlessVoicemail", "sms", "email", "messagingApp"];

/** Why somebody else would hear or read it; null where nobody would. */
function overheard(matter: Matter): string | null {
  const { recipient, contactPoint } = matter.facts;
  const answers =
    recipient.answeredBy === null ? "consumer" : partyOf(recipient.answeredBy, matter);
  if (answers !== "consumer" && answers !== "professional") {
    return "somebody else has answered";
  }
  if (contactPoint.belongsToOtherPerson || contactPoint.reassignment.reassigned === true) {
    return "the number or address is another person's";
  }
  if (recipient.identityVerified === false) return "the person's identity is not established";
  if (recipient.identityVerified === "unknown") {
    return "nobody knows whether the person's identity is established";
  }
  if (recipient.identityMatch !== "confirmed") return "this may not be the person who owes";
  if (matter.channel !== null && contactPoint.sharedWithOthers && open.includes(matter.channel)) {
    return "others hear or read what arrives there";
  }
  return null;
}

const professionals: Partial<Readonly<Record<Relation, string>>> = {
  consumerAttorney: "12 CFR 1006.6(d)(1)(ii)",
  creditor: "12 CFR 1006.6(d)(1)(iv)",
  creditorAttorney: "12 CFR 1006.6(d)(1)(v)-(vi)",
};

/** Nothing about the debt to third parties; states use it under their own citation. */
export function thirdPartyTest(
  cite: string,
  professional: (relation: Relation) => string = () => cite,
  consented = cite,
): Test {
  const themselves = passes(cite, "the consumer");
  return (matter): Answer => {
    const who = party(matter);
    if (who === "professional") {
      return allows(professional(matter.facts.recipient.relation), "may be told of the debt");
    }
    if (who === "third-party" || who === "unknown") {
      if (mayBeTold(matter)) return allows(consented, "the consumer agreed directly");
      return denies(
        cite,
        who === "unknown"
          ? "nobody knows whether the consumer is a minor"
          : "a third party would learn of the debt",
      );
    }
    const why = overheard(matter);
    if (why !== null) return denies(cite, why);
    const { recipient } = matter.facts;
    return recipient.relation === "consumer"
      ? themselves
      : allows(cite, "stands for the consumer", extended(matter));
  };
}

const untold = thirdPartyTest(
  "12 CFR 1006.6(d)(1); 15 USC 1692c(b)",
  (relation) => professionals[relation] ?? "12 CFR 1006.6(d)(1)(ii)-(vi)",
  "12 CFR 1006.6(d)(2)",
);

const prohibition: Rule = collectorRule({
  id: "us.regf.third_party.prohibition",
  says: "Nothing about the debt to anybody but the consumer, their attorney, the creditor and its or the collector's attorneys, and credit bureaus",
  kind: "prohibition",
  actions: [...contactKinds, "garnish"],
  names: [consumerExtended],
  test(matter, on) {
    if (matter.act.kind === "garnish") {
      return matter.debts.every((debt) => debt.judgmentHeld)
        ? allows("12 CFR 1006.6(d)(1)", "needed to carry out a judgment")
        : denies("12 CFR 1006.6(d)(1)", "there is no judgment to carry out");
    }
    if (matter.act.kind === "locationInquiry" || !communicates(matter)) return silent();
    return untold(matter, on);
  },
});

const military: Rule = collectorRule({
  id: "us.military.third_party",
  says: "A servicemember's commanding officer is a third party",
  kind: "prohibition",
  actions: contactKinds,
  test(matter) {
    if (matter.facts.recipient.relation !== "commandingOfficer" || !communicates(matter)) {
      return silent();
    }
    return mayBeTold(matter)
      ? allows("12 CFR 1006.6(d)(2)", "the consumer agreed directly")
      : denies("12 CFR 1006.6(d)", "a commanding officer is a third party");
  },
});

const reached: ReadonlySet<HistoryEntry["outcome"]> = new Set<HistoryEntry["outcome"]>([
  "conversation",
  "voicemailLeft",
  "sent",
  "received",
]);

const spokenBefore = (matter: Matter): boolean =>
  own(matter).some((entry) => withRecipient(entry, matter) && reached.has(entry.outcome));

/** Why a location inquiry goes wrong; null where it is in order. */
function locationFault(matter: Matter): { readonly cite: string; readonly why: string } | null {
  const { locationInquiry: inquiry, content } = matter.facts;
  const fault = (paragraph: string, why: string) => ({ cite: `12 CFR 1006.10${paragraph}`, why });
  if (inquiry.consumerLocationKnown) return fault("(a)", "the location is known already");
  if (attorneyStands(matter)) return fault("(b)(5)", "only the attorney may be contacted");
  if (content.revealsDebt) return fault("(b)(2)", "says or shows that a debt is owed");
  if (!inquiry.statesConfirmingLocation || !content.identifiesCaller) {
    return fault("(b)(1)", "does not give the caller's name and say that it confirms location");
  }
  if (inquiry.collectorNamed && !inquiry.collectorNameRequested) {
    return fault("(b)(1)", "names the employer although nobody asked for it");
  }
  if (!inquiry.collectorNamed && inquiry.collectorNameRequested) {
    return fault("(b)(1)", "does not name the employer although the person asked for it");
  }
  if (content.letter?.format === "postcard") return fault("(b)(3)", "a postcard");
  if (content.letter?.envelopeRevealsDebtCollection) {
    return fault("(b)(4)", "the envelope shows that it is about debt collection");
  }
  const again =
    inquiry.personAskedForRecontact ||
    (inquiry.earlierAnswerBelievedWrong && inquiry.personBelievedToKnowNow);
  return spokenBefore(matter) && !again ? fault("(c)", "this person was asked before") : null;
}

const location: Rule = collectorRule({
  id: "us.regf.location_info.contact",
  says: "Others may be asked only where the consumer lives or works, once, without a word of the debt",
  kind: "prohibition",
  actions: ["locationInquiry"],
  test(matter) {
    if (party(matter) === "professional") return silent();
    const relation: Relation = matter.facts.recipient.relation;
    if (relation === "consumer" || party(matter) === "consumer") return silent();
    const fault = locationFault(matter);
    return fault === null
      ? allows(
          "12 CFR 1006.10; 15 USC 1692b",
          "asks for location information only, for the first time",
        )
      : denies(fault.cite, fault.why);
  },
});

export const rules: readonly Rule[] = [prohibition, military, location];
