/** One debt: its kind, dispute, notices, limitation, arrears, transfer. */

import { type Of, choice, count, flag, group, known, maybe, no, or, record } from "../codec.ts";
import { list, text, yes } from "../codec.ts";
import { date, instant } from "./time.ts";
import { amount, channel, debtId, formOrNot } from "./words.ts";

export const debtKind = choice(
  "creditCard",
  "personalLoan",
  "autoLoan",
  "studentLoan",
  "medical",
  "mortgage",
  "homeCredit",
  "highCostShortTermCredit",
  "digitalLoan",
  "microfinance",
  "housingLoan",
  "energy",
  "water",
  "councilTax",
  "check",
  "retail",
  "trade",
  "other",
);
export type DebtKind = Of<typeof debtKind>;

export const limitationClass = choice(
  "written",
  "oral",
  "promissoryNote",
  "openAccount",
  "consumerCredit",
);

export const limitation = record({
  class: or(limitationClass, "notStated"),
  accruedOn: maybe(date),
  /** Last day of the ordinary period, if worked out already. */
  expiresOn: maybe(date),
  /** `fromDates`: work it out. */
  isTimeBarred: or(known(flag), "fromDates"),
  creditorContactInPeriod: yes,
  consumerRefusesBecauseBarred: no,
});
export type Limitation = Of<typeof limitation>;

export const validationNotice = record({
  sentAt: instant,
  /** `notStated`: the format left it out. */
  channel: or(channel, "notStated"),
  printedEndDate: maybe(date),
  /** It came back: it then does not count. */
  returnedUndeliverableAt: maybe(instant),
  replacesReturnedNoticeSentAt: maybe(instant),
});
export type ValidationNotice = Of<typeof validationNotice>;

export const dispute = record({
  status: choice("open", "resolvedDebtUpheld", "resolvedForConsumer"),
  form: formOrNot,
  receivedAt: maybe(instant),
  /** Null: all of the debt. */
  disputedAmount: maybe(amount),
  verificationSentAt: maybe(instant),
  outcomeSentOn: maybe(date),
  duplicative: no,
  duplicativeNoticeSentAt: maybe(instant),
  claimsAlreadyPaid: no,
  suggestsCourt: no,
});
export type Dispute = Of<typeof dispute>;

const arrears = record({
  inArrears: no,
  paymentInterval: or(choice("weekly", "monthly", "other"), "notStated"),
  missedPayments: or(count, 0),
  lastTwoRequiredPaymentsMissed: no,
  noticeConditionsMetOn: maybe(date),
  lastNoticeGivenOn: maybe(date),
  nextStatementDueBy: maybe(date),
  awareOn: maybe(date),
});

const defaultNotice = record({
  /** Null: none served. */
  servedOn: maybe(date),
  specifiedDate: maybe(date),
  periodDays: maybe(count),
  informationSheetEnclosed: yes,
  remediedOn: maybe(date),
});

const letterOfClaim = record({
  datedOn: date,
  /** `all` that the protocol prescribes. */
  enclosures: or(list(text), "all"),
  replyReceivedOn: maybe(date),
  documentsRequested: no,
  documentsSuppliedOn: maybe(date),
  talksFailed: no,
  intentionNoticeGivenOn: maybe(date),
});

export const debt = record({
  id: debtId,
  kind: debtKind,
  purpose: or(choice("consumer", "business", "unknown"), "consumer"),
  balance: maybe(amount),
  status: or(choice("open", "paid", "settled"), "open"),
  defaultedOn: maybe(date),
  daysPastDue: maybe(count),
  chargedOffOn: maybe(date),
  lastPaymentOn: maybe(date),
  lastAcknowledgedOn: maybe(date),
  jointlyOwed: no,
  judgmentHeld: no,
  /** Student loans: debts that share one are one particular debt (1006.14(b)(4)). */
  servicingAccount: maybe(text),
  clientAccountNumber: maybe(text),
  limitation: maybe(limitation),
  validationNotice: maybe(validationNotice),
  dispute: maybe(dispute),
  originalCreditorRequest: maybe(
    record({ form: formOrNot, receivedAt: instant, answeredAt: maybe(instant) }),
  ),
  substantiationRequest: maybe(record({ receivedAt: instant, providedAt: maybe(instant) })),
  preCollectionNotice: group({ sentOn: maybe(date) }),
  transfer: maybe(
    record({
      kind: choice("saleOfNonPerformingLoan", "assignment"),
      noticeSentAt: maybe(instant),
    }),
  ),
  recoveryAgent: maybe(record({ assignedOn: maybe(date), particularsSentAt: maybe(instant) })),
  arrears: maybe(arrears),
  defaultNotice: maybe(defaultNotice),
  letterOfClaim: maybe(letterOfClaim),
  /** `fromFacts`: judge from the other facts. */
  preActionComplete: or(flag, "fromFacts"),
  reminderIssuedOn: maybe(date),
  liabilityOrderMade: no,
  enforcementNotice: maybe(record({ givenOn: maybe(date), periodOver: or(flag, "fromDates") })),
});
export type Debt = Of<typeof debt>;
