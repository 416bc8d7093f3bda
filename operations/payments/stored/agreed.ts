/** What stands agreed on a debt, as far as it may be taken by itself, and what bars it. */

import type { AccountState, Hold } from "@forbear/accounts";
import type { AccountId, Money, PersonId, PlainDate } from "@forbear/kernel";
import { money } from "@forbear/kernel";
import type { Work } from "../../acts/work.ts";

export type Agreed = {
  readonly agreement: string;
  readonly instalments: readonly { readonly amount: Money; readonly dueOn: PlainDate }[];
  /** The largest of them, and the day of the last. */
  readonly most: Money;
  readonly lastOn: PlainDate;
};

/** The plan or promise that the debt is on; null: it is on none. */
export function agreedOn({ life }: AccountState): Agreed | null {
  if (life.kind === "promised") {
    const { id, amount, dueOn } = life.promise;
    return { agreement: id, instalments: [{ amount, dueOn }], most: amount, lastOn: dueOn };
  }
  if (life.kind !== "on-plan") return null;
  const { id, instalments } = life.plan;
  const [first] = instalments;
  if (first === undefined) return null;
  const most = instalments.reduce(
    (top, { amount }) => (amount.minor > top ? amount.minor : top),
    0n,
  );
  const lastOn = instalments.reduce((end, { dueOn }) => (dueOn > end ? dueOn : end), first.dueOn);
  return { agreement: id, instalments, most: money(first.amount.currency, most), lastOn };
}

/** While one of these holds, nothing is taken from anybody by itself. */
const barringKinds: ReadonlySet<Hold["kind"]> = new Set([
  // What they just said may be that we stop.
  "unread-message",
  "dispute",
  "fraud",
  "insolvency",
  "breathing-space",
  "deceased",
  "crisis",
  "paused",
]);

/** The first of these holds that bars a debit; null: none does. */
export const barring = (holds: readonly Hold[]): Hold | null =>
  holds.find(({ kind }) => barringKinds.has(kind)) ?? null;

/** The hold of the debt or of whose means it is that bars a debit; null: none does. */
export function bars(work: Work, account: AccountId, person: PersonId): Hold | null {
  const holds = [...work.account(account).state.holds, ...work.person(person).state.holds];
  return barring(holds);
}
