/** Details that only some acts have, requests with a clock, and house policies. */

import { type Of, choice, count, flag, group, known, maybe, no, or, record } from "../codec.ts";
import { several } from "../codec.ts";
import { date, instant } from "./time.ts";
import { amount, debtId } from "./words.ts";

export const locationInquiry = group({
  consumerLocationKnown: no,
  statesConfirmingLocation: no,
  collectorNamed: no,
  collectorNameRequested: no,
  personAskedForRecontact: no,
  earlierAnswerBelievedWrong: no,
  personBelievedToKnowNow: no,
});
export type LocationInquiry = Of<typeof locationInquiry>;

export const visit = group({
  noticeGiven: no,
  noticeDays: maybe(count),
  missedMeetingsInARow: or(count, 0),
});

export const debit = record({
  method: choice("preauthorizedTransfer", "directDebit", "continuousPaymentAuthority"),
  recurring: no,
  /** Null: none that is signed or similarly authenticated. */
  authorization: maybe(
    record({ form: or(choice("signed", "esigned", "oral"), "notStated"), copyGiven: no }),
  ),
  amountVaries: no,
  varyingAmountNoticeSentAt: maybe(instant),
  scheduledOn: maybe(date),
  earlierRequestsOn: several(date),
  refusedRequests: or(count, 0),
});
export type Debit = Of<typeof debit>;

export const transaction = group({
  payment: maybe(record({ amount, applyToDebtId: debtId, consumerDirectedDebtId: maybe(debtId) })),
  fee: maybe(
    record({
      amount,
      authorisedByAgreement: or(known(flag), false),
      permittedByLaw: or(known(flag), false),
    }),
  ),
  interest: group({ onPenalCharge: no }),
  check: maybe(record({ datedFor: date, depositOn: date })),
  debit: maybe(debit),
});

export const legalStep = group({
  venue: maybe(record({ consumerResides: no, contractSigned: no, realProperty: no })),
  courtOrderHeld: no,
  militaryStatusAffidavit: no,
});

export const utilitySupply = group({ contactAttempts: or(count, 0), siteWelfareVisit: no });

export const creditReport = group({
  bureauKind: or(choice("general", "checkVerification"), "general"),
  disputeNoted: no,
});

export const records = group({
  kind: or(choice("callRecordings", "other"), "notStated"),
  lastCollectionActivityOn: maybe(date),
  lastCallOn: maybe(date),
  specialCategoryCondition: or(
    choice("none", "explicitConsent", "safeguardingEconomicWellbeing", "legalClaims"),
    "none",
  ),
});

export const requests = group({
  subjectAccess: maybe(record({ receivedOn: date })),
  dataProtectionComplaint: maybe(record({ receivedOn: date })),
  complaint: maybe(record({ receivedOn: date, acceptedOn: maybe(date) })),
});

export const policy = group({
  requireEmailTextSafeHarbor: no,
  applyRegulationFToFirstParty: no,
});
