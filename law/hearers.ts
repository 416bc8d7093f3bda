/** Who else would learn of the debt: the form of a message, the point it goes to, who listens. */

import type { Matter } from "./matter.ts";
import { mayHear, party } from "./parties.ts";

/** The form of the message shows it to others; null where it does not. */
export function shown({ facts, channel }: Matter): string | null {
  const { letter, visibility, revealsDebt } = facts.content;
  if (!revealsDebt) return null;
  if (letter !== null && channel === "letter") {
    if (letter.format === "postcard") return "a postcard is read by all";
    if (letter.envelopeRevealsDebtCollection) return "the envelope tells that a debt is collected";
  }
  return visibility === "private" ? null : "others can see it";
}

/** The number or address is, or may be, another's. */
function strangersPoint({ facts }: Matter): string | null {
  const { belongsToOtherPerson, sharedWithOthers, reassignment } = facts.contactPoint;
  if (belongsToOtherPerson) return "the contact point is somebody else's";
  if (sharedWithOthers) return "others read or answer there";
  if (reassignment.reassigned === false) return null;
  return "the number passed on, or nobody knows whether it did";
}

/** Who listens is no party to the debt, or is not known to be one. */
function stranger(matter: Matter): string | null {
  const { recipient } = matter.facts;
  if (party(matter) === "third-party" && !mayHear(matter)) {
    return "tells somebody of another's debt";
  }
  if (recipient.answeredBy !== null && recipient.answeredBy !== recipient.relation) {
    return "somebody else has answered: ask for the consumer by name";
  }
  const { identityVerified: verified, identityMatch } = recipient;
  if (verified === false || verified === "unknown" || identityMatch !== "confirmed") {
    return "tells of the debt before who listens is established";
  }
  return null;
}

/** Why a contact that conveys the debt would reach others; null where it conveys none or would not. */
export function overheard(matter: Matter): string | null {
  if (!matter.isContact || !matter.facts.content.revealsDebt || party(matter) === "creditor") {
    return null;
  }
  return shown(matter) ?? strangersPoint(matter) ?? stranger(matter);
}
