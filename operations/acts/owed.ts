/** A debt as offers are made on it. */

import { type AccountState, totalOwed } from "@forbear/accounts";
import type { AccountId, PersonId, PlainDate } from "@forbear/kernel";
import { daysPastDue } from "@forbear/ledger";
import type { Owed } from "@forbear/negotiation";

/** What is known of it today; nobody has taken a statement of means yet. */
export const owedOf = (
  state: AccountState,
  { account, person, today }: { account: AccountId; person: PersonId; today: PlainDate },
): Owed => ({
  account,
  person,
  balance: totalOwed(state),
  nextPayOn: null,
  sustainable: null,
  daysPastDue: state.defaultedOn === null ? 0 : daysPastDue(state.defaultedOn, today),
  segment: null,
  settlementsOffered: 0,
});
