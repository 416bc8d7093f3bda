/** The debts as law sees them: dispute, notice, limitation, arrears. */

import {
  type Interval,
  type Money,
  type PlainDate,
  type TimeZone,
  daysBetween,
  isPositive,
  localDate,
  must,
  nextDueDay,
  parseTimeZone,
} from "@forbear/kernel";
import { type Facts, missedThatCount } from "@forbear/law";
import { type AccountState, totalOwed } from "../account.ts";
import { latestNotice, standingNotice } from "../notices.ts";
import {
  type KeptSchedule,
  type MissedPayment,
  behindBySince,
  behindOn,
  remediedOn,
} from "../schedule.ts";
import type { DebtKind, Hold, NoticeKind } from "../words.ts";
import { seenFrom } from "./medium.ts";
import type { Question } from "./question.ts";
import { holdsOf } from "./shields.ts";
import { dayOf, dayOrNull, firstSecondOf, latestDay, secondOf, secondOrNull } from "./time.ts";

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
function limitationOf(account: AccountState): Limitation {
  const accruedOn = accrualOf(account);
  return {
    class: account.of === "creditCard" ? "openAccount" : "notStated",
    accruedOn: dayOrNull(accruedOn),
    expiresOn: null,
    isTimeBarred: accruedOn === null ? "unknown" : "fromDates",
    creditorContactInPeriod: false,
    consumerRefusesBecauseBarred: false,
  };
}

/**
 * When the claim arose: the day of default. Where the client names none: the last payment, or the
 * charge-off if that came first; without a payment, the day the account was opened, for nothing can
 * have been due before. Each is a day by which a default would be early, so time runs out early too.
 */
function accrualOf(account: AccountState): PlainDate | null {
  const { defaultedOn, lastPaidWhenPlacedOn: paidOn, chargedOffOn, openedOn } = account;
  if (defaultedOn !== null) return defaultedOn;
  if (paidOn === null) return openedOn;
  return chargedOffOn !== null && chargedOffOn < paidOn ? chargedOffOn : paidOn;
}

/** The validation notice that counts, and the one that it replaces. */
function validationOf(state: AccountState): Debt["validationNotice"] {
  const latest = latestNotice(state, "validationNotice");
  if (latest === null) return null;
  const earlier = state.notices.filter(({ sentAt }) => sentAt < latest.sentAt);
  const replaced = latestNotice({ notices: earlier }, "validationNotice");
  return {
    sentAt: secondOf(latest.sentAt),
    channel: latest.channel === null ? "notStated" : seenFrom(latest.channel, latest.channel),
    printedEndDate: dayOrNull(latest.printedEndOn),
    returnedUndeliverableAt: secondOrNull(latest.returnedAt),
    replacesReturnedNoticeSentAt:
      replaced === null || replaced.returnedAt === null ? null : secondOf(replaced.sentAt),
  };
}

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
  state: AccountState,
): Debt["recoveryAgent"] {
  if (collector.role !== "agency" || person.state.jurisdiction.country !== "IN") return null;
  const told = standingNotice(state, "recoveryAgentNotice");
  const clients = collector.clientNamesAgency ? firstSecondOf(state.placedOn) : null;
  const particularsSentAt = told === null ? clients : secondOf(told.sentAt);
  return { assignedOn: dayOf(state.placedOn), particularsSentAt };
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
    validationNotice: validationOf(state),
    dispute: disputeOf(holds),
    ...proofDue(holds),
    preCollectionNotice: { sentOn: sentOn(state, "preCollectionNotice", zones) },
    transfer: null,
    recoveryAgent: recoveryAgentOf(question, state),
    arrears: arrearsOf(state, question.now, open, zones),
    defaultNotice: defaultNoticeOf(state, zones),
    letterOfClaim: null,
    preActionComplete: "fromFacts",
    reminderIssuedOn: null,
    liabilityOrderMade: false,
    enforcementNotice: null,
  };
}

/** The day on which a notice went out that did not come back, as late as the zones let it be. */
function sentOn(
  state: AccountState,
  notice: NoticeKind,
  zones: readonly TimeZone[],
): Debt["preCollectionNotice"]["sentOn"] {
  const given = standingNotice(state, notice);
  return given === null ? null : latestDay(given.sentAt, zones);
}

/** Ours is never written without its sheet, nor without the date it gives. */
function defaultNoticeOf(state: AccountState, zones: readonly TimeZone[]): Debt["defaultNotice"] {
  const given = standingNotice(state, "defaultNotice");
  if (given === null) return null;
  const { schedule } = state;
  const until = given.printedEndOn;
  const remedied =
    schedule === null || until === null
      ? null
      : remediedOn(schedule, localDate(given.sentAt, zones[0] ?? utc), until);
  return {
    servedOn: latestDay(given.sentAt, zones),
    specifiedDate: dayOrNull(until),
    periodDays: null,
    informationSheetEnclosed: true,
    remediedOn: dayOrNull(remedied),
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

const utc = must(parseTimeZone("Etc/UTC"));
const intervalOf = (interval: Interval): "weekly" | "monthly" | "other" =>
  interval === "weekly" || interval === "monthly" ? interval : "other";

/** What is behind by the schedule; without one it is known only that something is owed. */
function arrearsOf(
  state: AccountState,
  now: Question["now"],
  open: boolean,
  zones: readonly TimeZone[],
): NonNullable<Debt["arrears"]> {
  const { schedule } = state;
  const told = state.of === "mortgage" ? "mortgageArrearsStatement" : "noticeOfSumsInArrears";
  const ours = sentOn(state, told, zones);
  if (schedule === null) return { ...noArrears, inArrears: open, lastNoticeGivenOn: ours };
  const today = localDate(now, zones[0] ?? utc);
  const { missed } = behindOn(schedule, today);
  const theirs = dayOrNull(schedule.lastNoticeOn);
  const met = noticeConditionsMetOn(schedule, today);
  return {
    inArrears: open && missed.length > 0,
    paymentInterval: intervalOf(schedule.interval),
    missedPayments: missed.length,
    lastTwoRequiredPaymentsMissed: lastTwoMissed(state, schedule, missed),
    noticeConditionsMetOn: dayOrNull(met),
    lastNoticeGivenOn: ours === null || (theirs !== null && theirs > ours) ? theirs : ours,
    nextStatementDueBy: dayOrNull(statementAfter(schedule, met)),
    awareOn: state.of === "mortgage" ? dayOrNull(met) : null,
  };
}

/** Since when so much is behind that law wants a notice given; null: it is not. */
export function noticeConditionsMetOn(schedule: KeptSchedule, today: PlainDate): PlainDate | null {
  const interval = schedule.interval === "weekly" ? "weekly" : "longer";
  const payments = missedThatCount(interval, dayOf(today));
  return payments === null ? null : behindBySince(schedule, payments, today);
}

/**
 * Of a running account: the last two payments, since a notice was last given. One that was told of does
 * not count again: two more are missed first.
 */
function lastTwoMissed(
  state: AccountState,
  schedule: KeptSchedule,
  missed: readonly MissedPayment[],
): boolean {
  if (state.of !== "creditCard") return false;
  const given = standingNotice(state, "noticeOfSumsInArrears");
  const ours = given === null ? null : localDate(given.sentAt, utc);
  return (
    missed.filter(
      ({ dueOn }) =>
        (ours === null || dueOn > ours) &&
        (schedule.lastNoticeOn === null || dueOn > schedule.lastNoticeOn),
    ).length >= 2
  );
}

/** The first statement that falls due from the day on which the conditions were met. */
function statementAfter(schedule: KeptSchedule, met: PlainDate | null): PlainDate | null {
  const { nextStatementOn: first, interval } = schedule;
  if (first === null || met === null) return first;
  return nextDueDay({ firstDueOn: first, interval, count: null }, met);
}
