/** Who answers: verified, failed, someone else; and what becomes of the point they answered on. */

import { type PointHealth, type Representation, isOutreach } from "@forbear/accounts";
import type { ContactPointId, ConversationId, Language, PersonId } from "@forbear/kernel";
import { cancel } from "./cancel.ts";
import type { Work } from "./work.ts";

/** The right person was proved in this talk. */
export function verified(
  work: Work,
  person: PersonId,
  conversation: ConversationId,
  point: ContactPointId | null,
): void {
  const { bucket } = work.person(person);
  work.append(bucket, { person, account: null }, { kind: "person-verified", conversation });
  if (point !== null) judgePoint(work, person, point, "proven");
}

/** They write on where they took their leave, known as they were there. */
export function knownAsBefore(
  work: Work,
  person: PersonId,
  conversation: ConversationId,
  knownFrom: ConversationId,
): void {
  const { bucket } = work.person(person);
  const what = { kind: "person-verified", conversation, knownFrom } as const;
  work.append(bucket, { person, account: null }, what);
}

export function verificationFailed(
  work: Work,
  person: PersonId,
  conversation: ConversationId,
): void {
  const { bucket } = work.person(person);
  work.append(bucket, { person, account: null }, { kind: "verification-failed", conversation });
}

/** Notes what is known of a point; one that takes no more contact loses what was to go there. */
export function judgePoint(
  work: Work,
  person: PersonId,
  point: ContactPointId,
  health: PointHealth,
): void {
  const { bucket, state } = work.person(person);
  const known = state.points.find((one) => one.id === point);
  if (!known || known.health === health) return;
  work.append(bucket, { person, account: null }, { kind: "contact-point-judged", point, health });
  if (health === "proven" || health === "unproven") return;
  cancel(
    work,
    person,
    `contact point: ${health}`,
    (contact) => isOutreach(contact.act) && contact.point === point,
  );
}

/** From now on contact goes to the one who acts for them. */
export function noteRepresentation(
  work: Work,
  person: PersonId,
  representation: Representation,
): void {
  const { bucket } = work.person(person);
  const about = { person, account: null };
  work.append(bucket, about, { kind: "representation-noted", representation });
}

export function chooseLanguage(work: Work, person: PersonId, language: Language): void {
  const { bucket, state } = work.person(person);
  if (state.language === language) return;
  work.append(bucket, { person, account: null }, { kind: "language-chosen", language });
}
