/** Stop taking: at a word of whoever gave leave, nothing is taken by itself from their card or account any more. */

import type { TakenFrom } from "@forbear/dialogue";
import type { PersonId } from "@forbear/kernel";
import type { MandateRow } from "../stores/bank/mandates.store.ts";
import type { StoredMeansRow } from "../stores/books/stored-means.store.ts";
import { tellMandate } from "./mandate.ts";
import { tellStoredMeans } from "./stored-means.ts";
import type { Work } from "./work.ts";

/** What a person gave leave to take from, as it stands: kept with a processor, or a mandate of a bank. */
export type Taking = {
  readonly stored: readonly StoredMeansRow[];
  readonly mandates: readonly MandateRow[];
};

export const noTaking: Taking = { stored: [], mandates: [] };

/** That of it which stands and is this person's own: another's leave is theirs to take back. */
export const standingOf = ({ stored, mandates }: Taking, person: PersonId): Taking => ({
  stored: stored.filter((one) => one.person_id === person && one.status !== "ended"),
  mandates: mandates.filter((one) => one.person_id === person && one.status === "active"),
});

const fromOf = ({ method }: StoredMeansRow): TakenFrom => (method === "card" ? "card" : "bank");

export function takenFrom({ stored, mandates }: Taking): readonly TakenFrom[] {
  const all = [...stored.map(fromOf), ...mandates.map((): TakenFrom => "bank")];
  return [...new Set(all)].sort();
}

/**
 * Ends the authority over each of what is named, in this work: the rows are written with it. The
 * processor is told to forget them afterwards, and a bank that holds a Bacs instruction that it ends.
 */
export function stopTaking(
  work: Work,
  { stored, mandates }: Taking,
  of: readonly TakenFrom[],
  because: string,
): void {
  for (const row of stored.filter((one) => of.includes(fromOf(one)))) {
    work.rows.storedMeans.push(tellStoredMeans(work, row, "ended", null, because));
  }
  if (!of.includes("bank")) return;
  for (const row of mandates) {
    const told = tellMandate(work, row, "revoked", null, because);
    const isHeld = row.rail === "bacs" && row.lodged_on !== null;
    work.rows.mandates.push({ ...told, cancel_owed: row.cancel_owed || isHeld });
  }
}
