/** The debts as law sees them: dispute, notice, limitation, arrears. */

import { type Money, type TimeZone, daysBetween, isPositive, localDate } from "@forbear/kernel";
import type { Facts } from "@forbear/law";
import { type AccountState, totalOwed } from "../account.ts";
import type { DebtKind, Hold } from "../words.ts";
import type { Question } from "./question.ts";
import { holdsOf } from "./shields.ts";
import { dayOf, dayOrNull, firstSecondOf, secondOf } from "./time.ts";

type Debt = Facts["debts"][number];
type Limitation = NonNullable<Debt["limitation"]>;

const kinds: Readonly<Record<Exclude<DebtKind, "mortgage">, Debt["kind"]>> = {
  creditCard: "creditCard",
  personalLoan: "personalLoan",
  autoLoan: "autoLoan",
  studentLoan: "studentLoan",
  medical: "medical",
  energy: "energy",
  water: "water",
  telecom: "other",
  retail: "retail",
  other: "other",
};

const kindOf = (of: DebtKind, country: string): Debt["kind"] =>
  of === "mortgage" ? (country === "IN" ? "housingLoan" : "mortgage") : kinds[of];

/** Several disputes are told as one that holds all they hold: the whole, in writing, from the first. */
function disputeOf(holds: readonly Hold[]): Debt["dispute"] {
  const disputes = holdsOf(holds, "dispute");
  const fraud = holds.find((hold) => hold.kind === "fraud");
  const first = disputes[0] ?? fraud;
  if (first === undefined) return null;
  const parts: readonly (Money | "whole")[] = disputes.map(({ part }) => part);
  const only = parts.length === 1 && fraud === undefined ? parts[0] : undefined;
  return {
    status: "open",
    form: disputes.some(({ written }) => written) ? "written" : fraud ? "unknown" : "oral",
    receivedAt: secondOf(first.at),
    disputedAmount: only === undefined || only === "whole" ? null : only,
    verificationSentAt: null,
    outcomeSentOn: null,
    duplicative: false,
    duplicativeNoticeSentAt: null,
    claimsAlreadyPaid: disputes.some(({ reason }) => reason === "already_paid"),
    suggestsCourt: false,
  };
}

/**
 * What is known of limitation: from when it runs, and not what contract it was. Whether the creditor
 * kept in touch while it ran is not recorded, so law is told that it did not.
 */
const limitationOf = ({ of, defaultedOn }: AccountState): Limitation => ({
  class: of === "creditCard" ? "openAccount" : "notStated",
  accruedOn: dayOrNull(defaultedOn),
  expiresOn: null,
  isTimeBarred: defaultedOn === null ? "unknown" : "fromDates",
  creditorContactInPeriod: false,
  consumerRefusesBecauseBarred: false,
});

/** What was asked and is not given yet: a hold says that proof is due, and not which. */
function proofDue(
  holds: readonly Hold[],
): Pick<Debt, "originalCreditorRequest" | "substantiationRequest"> {
  const hold = holds.find(({ kind }) => kind === "proof-due");
  if (!hold) return { originalCreditorRequest: null, substantiationRequest: null };
  const receivedAt = secondOf(hold.at);
  return {
    originalCreditorRequest: { form: "unknown", receivedAt, answeredAt: null },
    substantiationRequest: { receivedAt, providedAt: null },
  };
}

function statusOf({ life }: AccountState): Debt["status"] {
  if (life.kind !== "closed") return "open";
  if (life.as === "paid") return "paid";
  return life.as === "settled" || life.as === "discharged" ? "settled" : "open";
}

function daysPastDue(
  { defaultedOn }: AccountState,
  now: Question["now"],
  zone: TimeZone | undefined,
): number | null {
  if (defaultedOn === null || zone === undefined) return null;
  return Math.max(0, daysBetween(defaultedOn, localDate(now, zone)));
}

/** An agency is new to the borrower until they were told of it (asked for in India). */
function recoveryAgentOf(
  { collector, person }: Question,
  { placedOn }: AccountState,
): Debt["recoveryAgent"] {
  if (collector.role !== "agency" || person.state.jurisdiction.country !== "IN") return null;
  const particularsSentAt = collector.clientNamesAgency ? firstSecondOf(placedOn) : null;
  return { assignedOn: dayOf(placedOn), particularsSentAt };
}

/** The debt with what the person's own holds say of it as well. */
export function debtOf(
  question: Question,
  { id, state }: Question["accounts"][number],
  zones: readonly TimeZone[],
): Debt {
  const holds = [...state.holds, ...question.person.state.holds];
  const owed = totalOwed(state);
  const open = statusOf(state) === "open" && isPositive(owed);
  return {
    id,
    kind: kindOf(state.of, question.person.state.jurisdiction.country),
    purpose: "unknown",
    balance: owed,
    status: statusOf(state),
    defaultedOn: dayOrNull(state.defaultedOn),
    daysPastDue: daysPastDue(state, question.now, zones[0]),
    chargedOffOn: dayOrNull(state.chargedOffOn),
    lastPaymentOn: dayOrNull(state.lastPaymentOn),
    lastAcknowledgedOn: null,
    jointlyOwed: state.obligors.length > 1,
    judgmentHeld: false,
    // Which loans were serviced together is not known: those of one client count as one.
    servicingAccount: state.of === "studentLoan" ? state.client : null,
    clientAccountNumber: null,
    limitation: limitationOf(state),
    validationNotice:
      state.noticeSentAt === null
        ? null
        : {
            sentAt: secondOf(state.noticeSentAt),
            channel: "notStated",
            printedEndDate: null,
            returnedUndeliverableAt: null,
            replacesReturnedNoticeSentAt: null,
          },
    dispute: disputeOf(holds),
    ...proofDue(holds),
    preCollectionNotice: { sentOn: null },
    transfer: null,
    recoveryAgent: recoveryAgentOf(question, state),
    arrears: { ...noArrears, inArrears: open },
    defaultNotice: null,
    letterOfClaim: null,
    preActionComplete: "fromFacts",
    reminderIssuedOn: null,
    liabilityOrderMade: false,
    enforcementNotice: null,
  };
}

const noArrears: NonNullable<Debt["arrears"]> = {
  inArrears: false,
  paymentInterval: "notStated",
  missedPayments: 0,
  lastTwoRequiredPaymentsMissed: false,
  noticeConditionsMetOn: null,
  lastNoticeGivenOn: null,
  nextStatementDueBy: null,
  awareOn: null,
};
