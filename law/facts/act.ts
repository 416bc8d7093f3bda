/** What would be done: the act, its channel, its debts. */

import { type Of, choice, maybe, no, or, record, several } from "../codec.ts";
import { channel, debtId, dialMode } from "./words.ts";

export const contactKinds = [
  "collect",
  "paymentReminder",
  "settlementOffer",
  "leaveLimitedContentMessage",
  "locationInquiry",
  "replyToConsumer",
  "contactRequestedByConsumer",
  "respondToComplaint",
  "contactDebtAdviser",
  "billOngoingLiability",
  "sendNotice",
  "seekElectronicConsent",
  "confirmOptOut",
  "servicing",
  "marketing",
] as const;

export const otherKinds = [
  "fileSuit",
  "fileProofOfClaim",
  "seekDefaultJudgment",
  "garnish",
  "repossess",
  "enforcementVisit",
  "terminateAgreement",
  "accelerateBalance",
  "disconnectSupply",
  "installPrepaymentMeter",
  "switchToPrepayment",
  "chargeInterest",
  "chargeFee",
  "applyPayment",
  "debitAccount",
  "depositCheck",
  "furnishToCreditBureau",
  "sellDebt",
  "placeDebt",
  "returnDebtToOwner",
  "deleteRecords",
  "recordSpecialCategoryData",
  "checkDuty",
] as const;

export const actionKinds = [...contactKinds, ...otherKinds] as const;
export const actionKind = choice(...actionKinds);
/** The act contemplated: exactly one. The meanings are those of the fact format. */
export type ActionKind = Of<typeof actionKind>;

export const action = record({
  kind: actionKind,
  /** Medium of a contact; null for acts that are no contact. */
  channel: maybe(channel),
  initiatedBy: or(choice("collector", "consumer"), "collector"),
  dialMode,
  /** Empty: no debt is named, and every debt of the request is meant. */
  debtIds: several(debtId),
  isInitialCommunication: no,
  isFirstWrittenCommunication: no,
  isRecorded: no,
  callerId: maybe(
    record({
      series: maybe(choice("ordinary10Digit", "series1600", "series140", "other")),
      withheld: no,
    }),
  ),
});
export type Action = Of<typeof action>;
