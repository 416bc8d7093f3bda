/** Release: one of several who owe a debt owes it no more; the others go on as the act says, and are not told why. */

import { type ReleasedAs, isOutreach } from "@forbear/accounts";
import type { AccountId, Money, PersonId, PlainDate } from "@forbear/kernel";
import type { Books } from "./books.ts";
import { cancel } from "./cancel.ts";
import { closeCase } from "./case.ts";
import { endAgreement } from "./end-agreement.ts";
import { takeOff } from "./post.ts";
import type { Work } from "./work.ts";

export type Releasing = {
  readonly account: AccountId;
  readonly freed: readonly PersonId[];
  readonly as: ReleasedAs;
  /** Taken off what the others owe; null: they owe all of it. */
  readonly less: Money | null;
  readonly because: string;
  readonly cite: string;
  /** Who made the agreement that the debt is on; null: it is on none, or nobody knows. */
  readonly agreedBy: PersonId | null;
};

/**
 * Frees some of those who owe the debt; at least one must owe it still. What was decided to be sent to
 * them about it is cancelled, their cases about it end, and from then on nothing of it is theirs. An
 * agreement that they made ends with them. A debt that shrinks is not written about at its old figures.
 */
export function releaseObligors(
  work: Work,
  books: Books,
  { account, freed, as, less, because, cite, agreedBy }: Releasing,
  today: PlainDate,
): void {
  const { bucket, state } = work.account(account);
  const bound = state.obligors.flatMap(({ person }) => (freed.includes(person) ? [] : [person]));
  if (agreedBy !== null && freed.includes(agreedBy)) endAgreement(work, account, "void");
  for (const person of freed) {
    cancel(work, person, "owes it no more", (contact) => contact.accounts.includes(account));
    for (const open of work.person(person).state.cases) {
      if (open.account === account) closeCase(work, person, account, open.id, "owes it no more");
    }
    const about = { person, account };
    work.append(bucket, about, { kind: "obligor-released", as, bound, less, because, cite });
    if (work.debtsOf(person).some(({ state: debt }) => debt.life.kind !== "closed")) {
      work.wake(person, work.now);
    } else work.rest(person);
  }
  if (less !== null) takeOff(work, books, less, today, "what was released");
  for (const person of bound) {
    if (less !== null) {
      cancel(
        work,
        person,
        "another balance",
        (contact) => isOutreach(contact.act) && contact.accounts.includes(account),
      );
    }
    work.wake(person, work.now);
  }
}
