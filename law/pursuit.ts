/** Which acts press for payment, which go to law, and which debts are a consumer's credit. */

import type { ActionKind } from "./facts/act.ts";
import type { Debt } from "./facts/debt.ts";
import type { Matter } from "./matter.ts";

const pursuing: ReadonlySet<ActionKind> = new Set([
  "collect",
  "paymentReminder",
  "settlementOffer",
  "leaveLimitedContentMessage",
  "locationInquiry",
]);

/** A contact that pursues the debt: by its kind, or because it asks for payment. */
export const pursues = ({ act, isContact, facts }: Matter): boolean =>
  isContact && (pursuing.has(act.kind) || facts.content.asksForPayment);

export const legalSteps: readonly ActionKind[] = [
  "fileSuit",
  "seekDefaultJudgment",
  "garnish",
  "repossess",
  "enforcementVisit",
];

const notCredit: ReadonlySet<Debt["kind"]> = new Set([
  "mortgage",
  "energy",
  "water",
  "councilTax",
  "medical",
  "check",
  "trade",
]);

/** Credit given to a consumer, under the credit acts of Europe and Africa, as far as its kind tells. */
export const isRegulatedCredit = ({ kind, purpose }: Debt): boolean =>
  purpose !== "business" && !notCredit.has(kind);
