/** What a strategy may know of a debt: a small record, without any protected attribute. */

import type { AccountState, PersonState } from "@forbear/accounts";
import { totalOwed } from "@forbear/accounts";
import { type PersonId, type PlainDate, daysBetween } from "@forbear/kernel";
import { daysPastDue } from "@forbear/ledger";

export type Features = {
  /** For the assignment to experiments alone; no condition sees it. */
  readonly person: PersonId;
  readonly life: AccountState["life"]["kind"];
  readonly debtKind: AccountState["of"];
  readonly currency: string;
  readonly balanceMinor: bigint;
  readonly daysPastDue: number;
  /** Chance to pay, 0 to 10 000; null where nobody has scored the debt. */
  readonly scoreBasisPoints: number | null;
  /** ISO 3166 country of the person. */
  readonly country: string;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  /** Days until the next promise or instalment falls due, below zero after it; null without one. */
  readonly dueInDays: number | null;
};

/** The features of a debt and the person who owes it, on the person's date. */
export function featuresOf(
  id: PersonId,
  account: AccountState,
  person: Pick<PersonState, "jurisdiction">,
  today: PlainDate,
): Features {
  const owed = totalOwed(account);
  const dueOn = nextDueOn(account);
  return {
    person: id,
    life: account.life.kind,
    debtKind: account.of,
    currency: owed.currency,
    balanceMinor: owed.minor,
    daysPastDue: daysPastDue(account.defaultedOn, today),
    scoreBasisPoints: account.score?.payBasisPoints ?? null,
    country: person.jurisdiction.country,
    promisesKept: account.promisesKept,
    promisesBroken: account.promisesBroken,
    dueInDays: dueOn === null ? null : daysBetween(today, dueOn),
  };
}

/** When the promise, or the first instalment not yet judged, falls due. */
export function nextDueOn({ life }: Pick<AccountState, "life">): PlainDate | null {
  if (life.kind === "promised") return life.promise.dueOn;
  if (life.kind !== "on-plan") return null;
  const { instalments, judged } = life.plan;
  const open = instalments.find((_, seq) => judged.every((one) => one.seq !== seq));
  return open?.dueOn ?? null;
}
