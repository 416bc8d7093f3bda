/** Nobody else learns of the debt (CONC 7.9.6R to 7.9.11G). */

import { contactKinds } from "../../facts/act.ts";
import { type Matter } from "../../matter.ts";
import { type Rule, allows, denies, passes, silent } from "../../rule.ts";
import { boundByFca, british } from "../coverage.ts";
import { concBegins } from "./contact.ts";
import { mayHear, party, withProfessional } from "../../parties.ts";
import { pursues } from "../../pursuit.ts";

const privacy = "CONC 7.9.7R, 7.9.8G";

/** The form of the message lets others see it. */
function exposed({ facts, channel }: Matter): string | null {
  const { letter, visibility } = facts.content;
  if (letter !== null && channel === "letter") {
    if (letter.format === "postcard") return "a postcard is read by all";
    if (letter.envelopeRevealsDebtCollection) return "the envelope tells that a debt is collected";
  }
  if (channel === "voicemail" || channel === "ringlessVoicemail") {
    return "a recorded message is heard by others: name and number only";
  }
  return visibility === "private" ? null : "others can see it";
}

/** The number, address or account may be read or answered by somebody else. */
function strangersPoint({ facts, channel }: Matter): string | null {
  const { belongsToOtherPerson, sharedWithOthers, confirmedAsConsumers, reassignment } =
    facts.contactPoint;
  if (belongsToOtherPerson) return "the contact point is somebody else's";
  if (sharedWithOthers) return "others read or answer there: name and number only";
  if (reassignment.reassigned === true) return "the number has passed to somebody else";
  if (reassignment.reassigned === "unknown") return "nobody knows whether the number passed on";
  const writes = channel !== "phoneCall" && channel !== "letter" && channel !== "inPersonVisit";
  return !confirmedAsConsumers && writes ? "the consumer never confirmed this address" : null;
}

/** Who would hear it is not the debtor, or is not known to be. */
function wrongHearer(matter: Matter): { readonly cite: string; readonly why: string } | null {
  const { recipient, consumer } = matter.facts;
  const who = party(matter);
  if (who === "creditor") return null;
  if (who === "third-party" && !mayHear(matter)) {
    return { cite: "CONC 7.9.6R, 7.9.7R", why: "tells somebody of another's debt" };
  }
  if (recipient.answeredBy !== null && recipient.answeredBy !== recipient.relation) {
    return { cite: "CONC 7.9.7R", why: "somebody else has answered: ask for the consumer by name" };
  }
  if (who === "debtor" && consumer.diedOn !== null) {
    return { cite: "CONC 7.9.7R", why: "the consumer has died: write to who acts for the estate" };
  }
  const { identityVerified } = recipient;
  if (identityVerified === false || identityVerified === "unknown") {
    return { cite: "CONC 7.9.10R", why: "tells of the debt before who listens is established" };
  }
  return null;
}

const nothingTold = allows("CONC 7.9.7R, 7.9.10R", "says nothing of a debt");
const kept = passes(privacy, "nobody else learns of the debt");

const thirdParty: Rule = british({
  id: "uk.conc.7_9.third_party",
  says: "Nothing of the debt to others, nor before identity is established; no public posts",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByFca,
  from: concBegins,
  test(matter) {
    const { content } = matter.facts;
    if (content.conduct.includes("threatToPublishName")) {
      return denies("CONC 7.9.6R", "threatens to make the debt known to others");
    }
    const openPost = matter.channel === "socialMedia" && content.visibility !== "private";
    if (openPost) return denies("CONC 7.9.6R, 7.9.7R", "a post that others can see");
    const toAnybody = matter.channel === "letter" && content.letter?.addressedTo === "occupier";
    if (toAnybody && (content.revealsDebt || pursues(matter))) {
      return denies("CONC 7.9.7R, 7.9.11G", "addressed to whoever lives there");
    }
    if (!content.revealsDebt) return withProfessional(matter) ? silent() : nothingTold;
    const why = exposed(matter) ?? strangersPoint(matter);
    if (why !== null) return denies(privacy, why);
    const hearer = wrongHearer(matter);
    return hearer === null ? kept : denies(hearer.cite, hearer.why);
  },
});

export const rules: readonly Rule[] = [thirdParty];
