/** A debt as the journal tells: the fold of every event about it. */

import {
  type ClientId,
  type Instant,
  type Money,
  type OfferId,
  type PaymentId,
  type PlainDate,
  type PlanId,
  type PromiseId,
  assert,
} from "@forbear/kernel";
import {
  type Accrual,
  type Balances,
  type TermsTold,
  afterTransfer,
  noBalances,
  owedIn,
} from "@forbear/ledger";
import type {
  Instalment,
  Leniency,
  PlanChangeKind,
  Regularity,
  Rhythm,
} from "@forbear/negotiation";
import type { Event, HappeningOf } from "./event.ts";
import { type Moves, move } from "./fold.ts";
import type { OpenCase } from "./person.ts";
import { type KeptSchedule, afterPosting, keptFrom } from "./schedule.ts";
import type {
  DebtKind,
  GivenNotice,
  Hold,
  Itemisation,
  NoticeKind,
  Obligor,
  ReleasedAs,
} from "./words.ts";

export type OpenPromise = {
  readonly id: PromiseId;
  readonly offer: OfferId;
  readonly amount: Money;
  readonly dueOn: PlainDate;
  readonly leniency: Leniency;
  readonly madeAt: Instant;
};

export type OpenPlan = {
  readonly id: PlanId;
  readonly offer: OfferId;
  readonly instalments: readonly Instalment[];
  /** As it was agreed, where its days alone may tell of another: by a weekday of the month. */
  readonly rhythm?: Rhythm;
  /** How each instalment was judged, by its place; those still due are absent. */
  readonly judged: readonly { readonly seq: number; readonly as: "kept" | "partial" | "broken" }[];
  readonly leniency: Leniency;
  readonly agreedAt: Instant;
  /** Of a settlement: the rest, written off once all is kept. */
  readonly forgives?: Money;
  /** Of payments that a household makes for a while: when both sides look again. */
  readonly reviewOn?: PlainDate;
  /** What was changed of its days, in order; absent while nothing was. */
  readonly changed?: {
    readonly rhythm: Rhythm;
    readonly regular: Regularity;
    readonly changes: readonly { readonly as: PlanChangeKind; readonly was: PlainDate }[];
  };
};

/** Where a debt is in its life: exactly one. Holds stand beside it. */
export type Life =
  | { readonly kind: "open" }
  | { readonly kind: "promised"; readonly promise: OpenPromise }
  | { readonly kind: "on-plan"; readonly plan: OpenPlan }
  | {
      readonly kind: "closed";
      readonly as: "paid" | "settled" | "recalled" | "written-off" | "discharged";
      readonly at: Instant;
    };

export type AccountState = {
  readonly client: ClientId;
  readonly of: DebtKind;
  readonly obligors: readonly Obligor[];
  /** Who owed it and owes it no more; absent while there is nobody. */
  readonly released?: readonly (Obligor & { readonly as: ReleasedAs; readonly at: Instant })[];
  readonly life: Life;
  readonly holds: readonly Hold[];
  readonly balances: Balances;
  /** What was told of its terms, in order. */
  readonly terms: readonly TermsTold[];
  /** How interest goes on after the last booking; null where none runs. */
  readonly accrual: Accrual | null;
  readonly placedOn: PlainDate;
  readonly openedOn: PlainDate | null;
  readonly defaultedOn: PlainDate | null;
  readonly chargedOffOn: PlainDate | null;
  readonly lastPaymentOn: PlainDate | null;
  /** As the client told it: what came since does not move the day the claim arose. */
  readonly lastPaidWhenPlacedOn: PlainDate | null;
  readonly notices: readonly GivenNotice[];
  /** Notices that are due and could not be written, and what they lack. */
  readonly lacking: readonly {
    readonly notice: NoticeKind;
    readonly elements: readonly string[];
  }[];
  /** Notices that a person decided on and that did not go yet. */
  readonly asked: readonly NoticeKind[];
  /** What was agreed to be paid and when; null: nobody told, so nothing is said to be behind. */
  readonly schedule: KeptSchedule | null;
  /** What was owed when it was placed, and how the client itemised it. */
  readonly placed: Balances;
  readonly itemisation: Itemisation | null;
  readonly score: { readonly scorecard: string; readonly payBasisPoints: number } | null;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly lastBrokenAt: Instant | null;
  readonly cases: readonly OpenCase[];
  /** Payments asked of a gateway whose end is not known yet. */
  readonly paymentsOpen: readonly { readonly id: PaymentId; readonly amount: Money }[];
};

export const totalOwed = ({ balances }: Pick<AccountState, "balances">): Money => owedIn(balances);

const same = (account: AccountState): AccountState => account;

const moves: Moves<AccountState> = {
  // A joint debt is told in the journal of each obligor; the debt itself begins with the first.
  "account-placed": same,
  "hold-placed": (account, { hold }) => ({ ...account, holds: [...account.holds, hold] }),
  "hold-lifted": (account, what) => ({
    ...account,
    holds: account.holds.filter((hold) => hold.id !== what.hold),
  }),
  "case-opened": (account, what, { about }) => ({
    ...account,
    cases: [...account.cases, { id: what.case, of: what.of, account: about.account }],
  }),
  "case-closed": (account, what) => ({
    ...account,
    cases: account.cases.filter((open) => open.id !== what.case),
  }),
  "notice-given": (account, { notice, sentAt, channel, printedEndOn }) => ({
    ...account,
    notices: [...account.notices, { notice, sentAt, channel, printedEndOn, returnedAt: null }],
    lacking: account.lacking.filter((one) => one.notice !== notice),
    asked: account.asked.filter((one) => one !== notice),
  }),
  "notice-asked": (account, { notice }) => ({
    ...account,
    asked: [...account.asked.filter((one) => one !== notice), notice],
  }),
  "schedule-told": (account, { schedule }) => ({ ...account, schedule: keptFrom(schedule) }),
  "notice-returned": (account, { notice, sentAt }, { at }) => ({
    ...account,
    notices: account.notices.map((one) =>
      one.notice === notice && one.sentAt === sentAt && one.returnedAt === null
        ? { ...one, returnedAt: at }
        : one,
    ),
    // No duty brings it back: a person decided on it, and it did not arrive.
    asked:
      notice === "defaultNotice" && !account.asked.includes(notice)
        ? [...account.asked, notice]
        : account.asked,
  }),
  "notice-lacking": (account, { notice, elements }) => ({
    ...account,
    lacking: [...account.lacking.filter((one) => one.notice !== notice), { notice, elements }],
  }),
  "account-scored": (account, { scorecard, payBasisPoints }) => ({
    ...account,
    score: { scorecard, payBasisPoints },
  }),
  "account-closed": (account, what, { at }) => ({
    ...account,
    life: { kind: "closed", as: what.as, at },
  }),
  "mandate-told": same,
  "stored-means-told": same,
  "pay-link-made": same,
  "pay-link-withdrawn": same,
  "money-back-told": same,
  "dispute-told": same,
  "dispute-worked": same,
  "account-reopened": (account) => ({ ...account, life: { kind: "open" } }),
  posted: (account, what) => ({
    ...account,
    balances: what.transfers.reduce(afterTransfer, account.balances),
    accrual: account.terms.length === 0 ? null : what.accrual,
    schedule: account.schedule === null ? null : afterPosting(account.schedule, what),
    lastPaymentOn: what.for === "payment" ? lastPaid(account, what) : account.lastPaymentOn,
  }),
  "terms-told": (account, { told, term, accrual }, { at }) => ({
    ...account,
    terms: [...account.terms, { id: told, toldAt: at, fact: term }],
    accrual,
  }),
  "payment-requested": (account, { payment, amount }) => ({
    ...account,
    paymentsOpen: [...account.paymentsOpen, { id: payment, amount }],
  }),
  "payment-moved": (account, what) =>
    what.to === "pending" || what.to === "unknown"
      ? account
      : {
          ...account,
          paymentsOpen: account.paymentsOpen.filter((open) => open.id !== what.payment),
        },
  "promise-made": (account, { promise: id, offer, amount, dueOn, leniency }, { at }) => ({
    ...account,
    life: { kind: "promised", promise: { id, offer, amount, dueOn, leniency, madeAt: at } },
  }),
  "plan-agreed": (account, { plan: id, offer, rhythm, instalments, leniency }, { at }) => ({
    ...account,
    life: {
      kind: "on-plan",
      plan: {
        id,
        offer,
        instalments,
        ...(rhythm.weekday === undefined ? {} : { rhythm }),
        leniency,
        judged: [],
        agreedAt: at,
      },
    },
  }),
  "settlement-agreed": (account, { plan: id, offer, instalments, leniency, forgives }, { at }) => ({
    ...account,
    life: {
      kind: "on-plan",
      plan: { id, offer, instalments, leniency, judged: [], agreedAt: at, forgives },
    },
  }),
  "relief-agreed": (account, { plan: id, offer, instalments, leniency, reviewOn }, { at }) => ({
    ...account,
    life: {
      kind: "on-plan",
      plan: { id, offer, instalments, leniency, judged: [], agreedAt: at, reviewOn },
    },
  }),
  "promise-judged": (account, what, { at }) => ({
    ...account,
    life:
      account.life.kind === "promised" && account.life.promise.id === what.promise
        ? { kind: "open" }
        : account.life,
    promisesKept: account.promisesKept + (what.as === "kept" ? 1 : 0),
    promisesBroken: account.promisesBroken + (what.as === "broken" ? 1 : 0),
    lastBrokenAt: what.as === "broken" ? at : account.lastBrokenAt,
  }),
  "instalment-judged": (account, what) => {
    if (account.life.kind !== "on-plan" || account.life.plan.id !== what.plan) return account;
    const { plan } = account.life;
    const others = plan.judged.filter(({ seq }) => seq !== what.seq);
    const judged = what.as === "due" ? others : [...others, { seq: what.seq, as: what.as }];
    return { ...account, life: { kind: "on-plan", plan: { ...plan, judged } } };
  },
  "obligor-released": (account, what, { about, at }) => ({
    ...account,
    obligors: account.obligors.filter(({ person }) => person !== about.person),
    released: [
      ...(account.released ?? []),
      ...account.obligors
        .filter(({ person }) => person === about.person)
        .map((one) => ({ ...one, as: what.as, at })),
    ],
  }),
  "plan-changed": (account, what) => {
    if (account.life.kind !== "on-plan" || account.life.plan.id !== what.plan) return account;
    const { plan } = account.life;
    const { as, was, from, rhythm, regular } = what;
    const instalments = [...plan.instalments.slice(0, from), ...what.instalments];
    const changes = [...(plan.changed?.changes ?? []), { as, was }];
    const changed = { rhythm, regular, changes };
    return { ...account, life: { kind: "on-plan", plan: { ...plan, instalments, changed } } };
  },
  "plan-ended": (account, what, { at }) =>
    account.life.kind === "on-plan" && account.life.plan.id === what.plan
      ? {
          ...account,
          life: { kind: "open" },
          promisesBroken: account.promisesBroken + (what.as === "broken" ? 1 : 0),
          lastBrokenAt: what.as === "broken" ? at : account.lastBrokenAt,
        }
      : account,
  "person-placed": same,
  "contact-point-added": same,
  "contact-point-judged": same,
  "language-chosen": same,
  "consent-given": same,
  "consent-revoked": same,
  "channel-stopped": same,
  "quiet-time-stated": same,
  "channel-resumed": same,
  "place-refused": same,
  "residence-learned": same,
  "representation-noted": same,
  "person-verified": same,
  "verification-failed": same,
  "case-advanced": same,
  "message-heard": same,
  "message-read": same,
  "contact-reserved": same,
  "contact-attempting": same,
  "contact-settled": same,
  "contact-told": same,
  "contact-cancelled": same,
  "contact-withheld": same,
  "handed-over": same,
  "handed-back": same,
  "offer-minted": same,
  // The hold that is placed with it says so.
  "pause-agreed": same,
  "means-told": same,
};

/** The day of the latest payment: one that is posted late does not move it back. */
function lastPaid(account: AccountState, what: HappeningOf<"posted">): PlainDate | null {
  return what.transfers.reduce<PlainDate | null>(
    (last, { valueOn }) => (last === null || valueOn > last ? valueOn : last),
    account.lastPaymentOn,
  );
}

/** The debt after `event`; null before it was placed. */
export function foldAccount(before: AccountState | null, event: Event): AccountState {
  if (before !== null) return move(moves, before, event);
  assert(event.what.kind === "account-placed", "a debt begins when placed");
  return placed(event.what);
}

function placed(what: HappeningOf<"account-placed">): AccountState {
  const { client, of, obligors, placedOn, openedOn, itemisation } = what;
  const { defaultedOn, chargedOffOn, lastPaymentOn, noticeSentAt } = what;
  const clients = { notice: "validationNotice", channel: null, printedEndOn: null } as const;
  return {
    client,
    of,
    obligors,
    life: { kind: "open" },
    holds: [],
    // The event states what was placed; transfers post it, like all else.
    balances: noBalances(what.balances.principal.currency),
    terms: [],
    accrual: null,
    placedOn,
    openedOn,
    defaultedOn,
    chargedOffOn,
    lastPaymentOn,
    lastPaidWhenPlacedOn: lastPaymentOn,
    notices: noticeSentAt === null ? [] : [{ ...clients, sentAt: noticeSentAt, returnedAt: null }],
    lacking: [],
    asked: [],
    schedule: null,
    placed: what.balances,
    itemisation,
    score: null,
    promisesKept: 0,
    promisesBroken: 0,
    lastBrokenAt: null,
    cases: [],
    paymentsOpen: [],
  };
}
