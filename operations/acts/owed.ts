/** A debt as offers are made on it. */

import { type AccountState, totalOwed } from "@forbear/accounts";
import type { AccountId, Money, PersonId, PlainDate } from "@forbear/kernel";
import { daysPastDue } from "@forbear/ledger";
import type { Owed } from "@forbear/negotiation";

/** What is known beside the debt itself. */
export type OwedBy = {
  readonly account: AccountId;
  readonly person: PersonId;
  readonly today: PlainDate;
  /** What they can keep up each month by their statement; null: nobody has asked. */
  readonly sustainable: Money | null;
  /** How many lower sums they were offered before. */
  readonly settlementsOffered: number;
};

/** What is known of it today. */
export const owedOf = (
  state: AccountState,
  { account, person, today, sustainable, settlementsOffered }: OwedBy,
): Owed => ({
  account,
  person,
  balance: totalOwed(state),
  nextPayOn: null,
  sustainable,
  daysPastDue: state.defaultedOn === null ? 0 : daysPastDue(state.defaultedOn, today),
  segment: null,
  settlementsOffered,
});
