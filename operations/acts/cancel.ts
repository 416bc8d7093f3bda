/** Cancel: takes back what was decided and has not been attempted, because it is no longer true. */

import type { ReservedContact } from "../stores/contacts/store.ts";
import type { PersonId } from "@forbear/kernel";
import type { Work } from "./work.ts";

/**
 * Cancels the person's reserved contacts that `which` names; their budget is free again. One that is
 * with a carrier cannot be taken back, but it does not leave a second time.
 */
export function cancel(
  work: Work,
  person: PersonId,
  because: string,
  which: (contact: ReservedContact) => boolean,
): number {
  const { bucket } = work.person(person);
  for (const { id } of work.underWayTo(person).filter(which)) {
    work.rows.contactEnds.push({ bucket, id, expires_at: work.now });
  }
  const going = work.reservedOf(person).filter(which);
  for (const contact of going) {
    work.forget(contact);
    work.rows.contactChanges.push({
      bucket,
      id: contact.id,
      status: "cancelled",
      outcome: because,
      due_at: contact.dueAt,
      attempted_at: null,
      settled_at: work.now,
      provider: null,
      cost_minor: 0n,
    });
    const account = contact.accounts.at(0) ?? null;
    const about = { person, account: account !== null && work.has(account) ? account : null };
    work.append(bucket, about, { kind: "contact-cancelled", contact: contact.id, because });
  }
  return going.length;
}
