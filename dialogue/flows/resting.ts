/** Which holds end the talk of money until a person, or the person themselves, lifts them. */

import type { Hold, HoldKind } from "@forbear/accounts";
import type { Known } from "../conversation.ts";

/** Holds that end the talk of money, even when the person brings it up: a colleague is there for that. */
const resting: ReadonlySet<HoldKind> = new Set<HoldKind>([
  "dispute",
  "ceased",
  "represented",
  "insolvency",
  "breathing-space",
  "deceased",
  "crisis",
  "fraud",
  "proof-due",
  "by-staff",
]);

export const isResting = (kind: HoldKind): boolean => resting.has(kind);

export const rests = (holds: readonly Hold[]): boolean =>
  holds.some(({ kind }) => resting.has(kind));

/** Whether the person, or the debt that offers are made on, may not be talked of. */
export const restsBy = ({ personHolds, debts }: Known): boolean =>
  rests(personHolds) || rests(debts.at(0)?.holds ?? []);
