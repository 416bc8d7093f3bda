/** Which notices law wants given about a debt, and by when: from what was agreed to be paid and what was. */

import {
  type AccountState,
  type Contemplated,
  type NoticeKind,
  type PersonState,
  behindOn,
  noDetails,
  requestFor,
  saysNothing,
  standingNotice,
} from "@forbear/accounts";
import {
  type AccountId,
  type Instant,
  type PersonId,
  type PlainDate,
  addDays,
  dateOfEpochDay,
  epochDay,
  isPositive,
  localDate,
  must,
  nextDueDay,
  parseTimeZone,
} from "@forbear/kernel";
import {
  type Lawbook,
  type Request,
  dayNumber,
  decide,
  defaultSumNoticeBy,
  directDebitNoticeBy,
  isCodeCredit,
  isRegulatedCredit,
} from "@forbear/law";
import type { Standing } from "./gate.ts";
import { untoldDefaultSums } from "./notice.ts";

/** A notice that law wants given; `dueBy` null: owed, and nobody knows since when. */
export type NoticeDuty = {
  readonly notice: NoticeKind;
  readonly dueBy: PlainDate | null;
  readonly rule: string;
  readonly cite: string;
};

export type DutyAsked = {
  readonly now: Instant;
  readonly person: { readonly id: PersonId; readonly state: PersonState };
  readonly account: { readonly id: AccountId; readonly state: AccountState };
  readonly standing: Standing;
  readonly lawbook: Lawbook;
};

/** What law asks for in so many words, as the notice that gives it. */
const asksFor: ReadonlyMap<string, NoticeKind> = new Map([
  ["giveNoticeOfSumsInArrears", "noticeOfSumsInArrears"],
  ["sendMortgageArrearsInformation", "mortgageArrearsStatement"],
  ["sendMortgageArrearsStatement", "mortgageArrearsStatement"],
]);

const utc = must(parseTimeZone("Etc/UTC"));
const todayOf = ({ zones }: PersonState, now: Instant): PlainDate =>
  localDate(now, zones[0] ?? utc);

/**
 * The notices that are owed about a debt, or will be by a day that is known already, soonest first. Only
 * of debts whose schedule of payments was told: from a balance alone nobody knows what is behind.
 */
export function noticeDuties(asked: DutyAsked): readonly NoticeDuty[] {
  const { account } = asked;
  const { state } = account;
  if (state.schedule === null || state.life.kind === "closed") return [];
  const request = dutyRequest(asked);
  const found = [...fromRules(asked, request), ...ofDefaultSums(asked, request)];
  const duties = [...found, ...ofDebits(asked, request)];
  return duties.sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ dueBy, notice }: NoticeDuty): string => `${dueBy ?? ""} ${notice}`;

/** By the rules that answer what is due, each for itself: of several, a decision names only one day. */
function fromRules({ lawbook }: DutyAsked, request: Request): readonly NoticeDuty[] {
  return decide(request, lawbook).trace.flatMap(({ rule, answer }): NoticeDuty[] => {
    if (answer.is !== "requires") return [];
    const notice = answer.codes.flatMap((code) => asksFor.get(code) ?? []).at(0);
    if (notice === undefined) return [];
    const dueBy = answer.dueBy === null ? null : dateOfEpochDay(answer.dueBy);
    return [{ notice, dueBy, rule: rule.id, cite: answer.cite }];
  });
}

/** Who has the duty is the creditor, or who bought the debt; not who collects for another. */
const isOwner = ({ standing: { collector } }: DutyAsked): boolean =>
  collector.role === "creditor" || collector.role === "debtBuyer";

function ofDefaultSums(asked: DutyAsked, request: Request): readonly NoticeDuty[] {
  const first = untoldDefaultSums(asked.account.state)?.[0];
  const isBritish = asked.person.state.jurisdiction.country === "GB";
  if (first === undefined || !isBritish || !isOwner(asked)) return [];
  if (!request.facts.debts.slice(0, 1).every(isRegulatedCredit)) return [];
  const by = defaultSumNoticeBy(dayNumber(epochDay(first.on)));
  if (by === null) return [];
  return [
    {
      notice: "noticeOfDefaultSums",
      dueBy: dateOfEpochDay(by),
      rule: "uk.cca.86e.default_sums",
      cite: "Consumer Credit Act 1974 s.86E(2)",
    },
  ];
}

/** Made good before it is told of, it need not be told of. */
function ofDebits(asked: DutyAsked, request: Request): readonly NoticeDuty[] {
  const { state } = asked.account;
  const failedOn = state.schedule?.debitFailedOn ?? null;
  const isAustralian = asked.person.state.jurisdiction.country === "AU";
  if (failedOn === null || state.schedule === null || !isAustralian || !isOwner(asked)) return [];
  if (!request.facts.debts.slice(0, 1).every(isCodeCredit)) return [];
  if (standingNotice(state, "directDebitDefaultNotice") !== null) return [];
  const today = todayOf(asked.person.state, asked.now);
  if (behindOn(state.schedule, today).missed.length === 0) return [];
  const by = directDebitNoticeBy(dayNumber(epochDay(failedOn)));
  if (by === null) return [];
  return [
    {
      notice: "directDebitDefaultNotice",
      dueBy: dateOfEpochDay(by),
      rule: "au.ncc.88",
      cite: "National Credit Code (NCCP Act 2009 Sch 1) s.87",
    },
  ];
}

/** So long before its last day a notice is written: a sheet of paper needs days, and so does its mending. */
const leadDays = 21;

/** Those to be written by now. */
export function toBeGiven(
  duties: readonly NoticeDuty[],
  person: PersonState,
  now: Instant,
): readonly NoticeDuty[] {
  const horizon = addDays(todayOf(person, now), leadDays);
  return duties.filter(({ dueBy }) => dueBy === null || dueBy <= horizon);
}

/**
 * The next day on which the answer may be another: the day after a payment falls due, or that on which a
 * notice whose day is known has to be written. Null: none is known.
 */
export function nextLookOn(
  { state }: DutyAsked["account"],
  duties: readonly NoticeDuty[],
  person: PersonState,
  now: Instant,
): PlainDate | null {
  const { schedule, life } = state;
  if (schedule === null || life.kind === "closed" || !isPositive(schedule.instalment)) return null;
  const today = todayOf(person, now);
  const due = nextDueDay(schedule, today);
  const written = duties.flatMap(({ dueBy }) =>
    dueBy === null ? [] : [addDays(dueBy, -leadDays)],
  );
  const days = [...(due === null ? [] : [addDays(due, 1)]), ...written];
  return (
    days
      .filter((day) => day > today)
      .sort()
      .at(0) ?? null
  );
}

/** An act that is no contact, asked about the one debt. */
export const bareAct = (act: Contemplated["act"], account: AccountId): Contemplated => ({
  act,
  channel: null,
  point: null,
  about: [account],
  initiatedBy: "collector",
  to: "consumer",
  answers: null,
  verified: false,
  dialMode: "manual",
  recorded: false,
  callerId: null,
  reservation: null,
  content: saysNothing,
  details: noDetails,
});

const dutyRequest = ({ now, person, account, standing }: DutyAsked): Request =>
  requestFor({
    id: account.id,
    now,
    person,
    accounts: [account],
    coObligors: new Map(),
    history: [],
    contemplated: bareAct("checkDuty", account.id),
    ...standing,
  });
