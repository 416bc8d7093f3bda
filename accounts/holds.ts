/** Which acts a hold leaves open: the product's own answer, asked beside the law's and never looser. */

import type { ActionKind } from "@forbear/law";
import type { Hold, HoldKind } from "./words.ts";

/** Acts by which we come to the person, unasked. */
const outreach: ReadonlySet<ActionKind> = new Set([
  "collect",
  "paymentReminder",
  "settlementOffer",
  "leaveLimitedContentMessage",
  "locationInquiry",
  "servicing",
  "marketing",
  "seekElectronicConsent",
]);

export const isOutreach = (act: ActionKind): boolean => outreach.has(act);

/** Bends the words and the care taken, but stops nothing by itself. */
const soft: ReadonlySet<HoldKind> = new Set<HoldKind>(["vulnerable"]);

/** The first hold that forbids the act; null when none does. What answers the person stays open. */
export function blockedBy(act: ActionKind, holds: readonly Hold[]): Hold | null {
  if (!outreach.has(act)) return null;
  return holds.find((hold) => !soft.has(hold.kind)) ?? null;
}

/** Under these nobody is written to, not even with what law prescribes, until a person has looked. */
const silent: ReadonlySet<HoldKind> = new Set<HoldKind>([
  "deceased",
  "insolvency",
  "crisis",
  "fraud",
  "represented",
  "servicemember-check",
  "unread-message",
]);

/**
 * The first hold under which even a notice that law prescribes does not go; null when none does. A
 * breathing space, a dispute or a stop of contact takes nothing of a right to be told.
 */
export const blocksNotices = (holds: readonly Hold[]): Hold | null =>
  holds.find((hold) => silent.has(hold.kind)) ?? null;
