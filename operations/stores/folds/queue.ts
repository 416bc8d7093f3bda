/** Which queue of the desk a debt waits in, told from the folds alone. */

import { type AccountState, type Hold, type HoldKind, totalOwed } from "@forbear/accounts";
import { type Instant, minorDigits } from "@forbear/kernel";
import type { AccountFile, PersonFile } from "../file.ts";

export const deskQueues = [
  "crisis",
  "asked-for-person",
  "approval",
  "dispute",
  "hardship",
  "complaint",
  "fraud",
  "deceased",
  "insolvency",
  "representation",
  "proof",
  "broken-promise",
  "staff-next",
] as const;
export type DeskQueue = (typeof deskQueues)[number];

/** The hold that puts a debt before a person, and the queue it stands in. */
const queueOfHold: { readonly [K in HoldKind]?: DeskQueue } = {
  crisis: "crisis",
  "with-person": "asked-for-person",
  "awaits-approval": "approval",
  dispute: "dispute",
  hardship: "hardship",
  vulnerable: "hardship",
  complaint: "complaint",
  fraud: "fraud",
  deceased: "deceased",
  insolvency: "insolvency",
  "breathing-space": "insolvency",
  represented: "representation",
  "proof-due": "proof",
  "staff-next": "staff-next",
};

/** Holds that last: an unread message holds outreach for the moment that it takes to read it. */
export const lasting = (holds: readonly Hold[]): readonly Hold[] =>
  holds.filter(({ kind }) => kind !== "unread-message");

/** The most pressing queue of all that the debt's and its people's holds name; null when none. */
export function deskQueue(
  { state }: AccountFile,
  people: readonly PersonFile[],
): { readonly name: DeskQueue; readonly since: Instant } | null {
  if (state.life.kind === "closed") return null;
  const holds: readonly Hold[] = [
    ...state.holds,
    ...people.flatMap((person) => person.state.holds),
  ];
  const { lastBrokenAt } = state;
  const brokenAt = state.promisesBroken > 0 && state.life.kind === "open" ? lastBrokenAt : null;
  for (const name of deskQueues) {
    if (name === "broken-promise" && brokenAt !== null) return { name, since: brokenAt };
    const hold = holds.find((one) => queueOfHold[one.kind] === name);
    if (hold) return { name, since: hold.at };
  }
  return null;
}

/** What is likeliest to come in, in whole units of currency: balance times the chance to pay. */
export function priorityOf(state: AccountState): number {
  const owed = totalOwed(state);
  const whole = owed.minor / 10n ** BigInt(minorDigits(owed.currency));
  const expected = (whole * BigInt(state.score?.payBasisPoints ?? 5000)) / 10_000n;
  return Number(expected > 2_000_000_000n ? 2_000_000_000n : expected < 0n ? 0n : expected);
}
