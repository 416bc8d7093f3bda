/** The authority to take payments by a card or account that a processor keeps: asked, given, ended. */

import type { PersonId } from "@forbear/kernel";
import {
  type StoredMeansRow,
  saveStoredMeans,
  storedMeansOf,
} from "../stores/books/stored-means.store.ts";
import type { Work } from "./work.ts";

/**
 * Journals what became of a means, and gives the row as it stands then: whoever opened the work writes
 * it. `agreed` is the salted hash of the words agreed to; null where none were.
 */
export function tellStoredMeans(
  work: Work,
  means: StoredMeansRow,
  as: StoredMeansRow["status"],
  agreed: string | null,
  because: string | null,
): StoredMeansRow {
  const { bucket, id, person_id: person, account_id: account, method, last4 } = means;
  work.append(
    bucket,
    { person, account },
    { kind: "stored-means-told", means: id, method, last4, as, agreed, because },
  );
  return { ...means, status: as, because, changed_at: work.now };
}

/**
 * Ends every authority that a person gave, at once and in this work: nothing is taken by them any more.
 * The processor is told to forget them afterwards. How many there were.
 */
export async function withdrawStoredMeans(
  work: Work,
  person: PersonId,
  because: string,
): Promise<number> {
  const rows = await storedMeansOf(work.tx, work.debtsOf(person));
  const standing = rows.filter(
    ({ person_id, status }) => person_id === person && status !== "ended",
  );
  if (standing.length === 0) return 0;
  const ended = standing.map((row) => tellStoredMeans(work, row, "ended", null, because));
  await work.tx.many([saveStoredMeans(work.tenant, ended)]);
  return standing.length;
}
