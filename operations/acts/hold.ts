/** Hold and release: what stops the work on a person or a debt, and what lets it go on. */

import { type Hold, isOutreach } from "@forbear/accounts";
import type { AccountId, HoldId, PersonId } from "@forbear/kernel";
import { cancel } from "./cancel.ts";
import type { Work } from "./work.ts";

/** A hold as it is asked for: its id and beginning are the act's to give. */
export type NewHold = Hold extends infer H
  ? H extends Hold
    ? Omit<H, "id" | "at">
    : never
  : never;

/**
 * Places a hold on the person, or on the one debt named; everything decided before that it forbids is
 * cancelled in the same transaction, for everyone who owes the debt.
 */
export function hold(
  work: Work,
  person: PersonId,
  account: AccountId | null,
  asked: NewHold,
): HoldId {
  const { bucket } = work.person(person);
  const id = work.newId<HoldId>(bucket);
  const placed: Hold = { ...asked, id, at: work.now };
  work.append(bucket, { person, account }, { kind: "hold-placed", hold: placed });
  // An unread message only delays: the last look before sending waits until it was read.
  if (asked.kind === "vulnerable" || asked.kind === "unread-message") return id;
  const people =
    account === null ? [person] : work.account(account).state.obligors.map((one) => one.person);
  for (const one of people) {
    cancel(
      work,
      one,
      `hold: ${asked.kind}`,
      (contact) =>
        isOutreach(contact.act) && (account === null || contact.accounts.includes(account)),
    );
  }
  // Whoever may be owed a notice by law is looked at again: what we begin rests all the same.
  if (account === null && mayBeOwedNotice(work, person)) work.wake(person, work.now);
  else if (account === null) work.rest(person);
  return id;
}

const mayBeOwedNotice = (work: Work, person: PersonId): boolean =>
  work.debtsOf(person).some(({ state }) => state.schedule !== null);

/** Lifts one hold by its id, with the reason; the person's next step is due again at once. */
export function release(
  work: Work,
  person: PersonId,
  account: AccountId | null,
  holdId: HoldId,
  because: string,
): void {
  const { bucket } = work.person(person);
  work.append(bucket, { person, account }, { kind: "hold-lifted", hold: holdId, because });
  work.wake(person, work.now);
}

/** What a person of the desk was to settle about a debt is settled. */
export function giveBackTheDebt(
  work: Work,
  account: AccountId,
  person: PersonId,
  because: string,
): void {
  for (const { id, kind } of work.account(account).state.holds) {
    if (kind === "staff-next") release(work, person, account, id, because);
  }
}
