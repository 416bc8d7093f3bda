/** A talk with one person, as plain state: where it stands, what was said, what may come next. */

import type { CaseKind, DisputeReason, Hold, Jurisdiction, QuietTime } from "@forbear/accounts";
import type {
  AccountId,
  CaseId,
  HoldId,
  Instant,
  Language,
  Money,
  OfferId,
  PlainDate,
  Result,
  WeekdayPlace,
} from "@forbear/kernel";
import type { Balances } from "@forbear/ledger";
import type { Authority, Household, Means, Offer, Regular, Rhythm } from "@forbear/negotiation";
import type { ChannelName, TimeOfDay, VulnerabilityKind } from "./meaning.ts";

export type FlowName =
  | "open"
  | "verify"
  | "explain"
  | "negotiate"
  | "pay"
  | "promise"
  | "plan-service"
  | "dispute"
  | "proof"
  | "hardship"
  | "care"
  | "stop"
  | "wrong-person"
  | "third-party"
  | "deceased"
  | "insolvency"
  | "represented"
  | "complaint"
  | "callback"
  | "handoff"
  | "after";

/** How sure we are of who speaks; nothing about a debt is said below `verified`. */
export type Verification =
  | { readonly kind: "unverified"; readonly failures: number }
  | { readonly kind: "claimed"; readonly failures: number } // "yes, that is me", not yet proved
  | { readonly kind: "verified"; readonly at: Instant }
  | { readonly kind: "locked" };

/** Read back and waiting for a yes before it becomes an agreement. */
export type Pending = { readonly kind: "confirm-offer"; readonly offer: OfferId };

/** Plain state without personal data; stored with the conversation's row. */
export type Conversation = {
  readonly flow: FlowName;
  readonly channel: ChannelName;
  readonly language: Language;
  readonly verification: Verification;
  readonly pending: Pending | null;
  /** Offers shown, newest last; "the second one" points into it. */
  readonly shown: readonly OfferId[];
  /** What we asked last, and how often in a row: never the same question three times. */
  readonly asked: { readonly question: string; readonly times: number } | null;
  readonly notUnderstood: number;
  readonly disclosed: readonly string[];
  readonly withPerson: boolean;
  readonly ended: boolean;
  readonly startedAt: Instant;
  readonly touchedAt: Instant;
  /** Closed codes of what happened, for the summary and the disposition. */
  readonly notes: readonly string[];
  /** Templates said since the talk began or rested: what was said once is said again in other words. */
  readonly said?: readonly string[];
  /** What the person wishes to agree, as far as they told it: "50", and a turn later "on Friday". */
  readonly wish?: OfferWish | null;
  /** The most that they said they can pay at a time, in their last word on it. */
  readonly can?: Money | null;
  /** When they are to be called, as it was booked last in this talk. */
  readonly call?: Pick<Extract<AskedAct, { readonly kind: "book-callback" }>, "time" | "on"> | null;
  /** How often their pay comes, and on which days, in their last word on it. */
  readonly paid?: {
    readonly every: PlanWish["every"];
    readonly firstOn: PlainDate | null;
    readonly secondOn: PlainDate | null;
  } | null;
};

/** One debt as far as it may be spoken of once the person is verified. */
export type KnownDebt = {
  readonly account: AccountId;
  readonly creditor: string;
  readonly balances: Balances;
  readonly total: Money;
  readonly since: PlainDate | null;
  readonly lastPaymentOn: PlainDate | null;
  readonly holds: readonly Hold[];
  readonly agreement:
    | { readonly kind: "none" }
    | { readonly kind: "promise"; readonly amount: Money; readonly dueOn: PlainDate }
    | {
        readonly kind: "plan";
        readonly nextDueOn: PlainDate | null;
        readonly amount: Money;
        readonly every: Rhythm;
        /** What is still to be paid of it, in the order of its days. */
        readonly left?: readonly { readonly amount: Money; readonly dueOn: PlainDate }[];
        /** What was missed and may still be caught up with. */
        readonly missed?: { readonly amount: Money; readonly until: PlainDate } | null;
      }
    /** A lower sum, paid at once or in parts. */
    | {
        readonly kind: "settlement";
        readonly nextDueOn: PlainDate | null;
        readonly amount: Money;
      }
    | { readonly kind: "pause"; readonly until: PlainDate };
};

/**
 * What words prove of who speaks. A name and something that only they would know belong together;
 * they may come one after the other. `wrong-secret` and `right-secret` look alike to who wrote them.
 */
export type Proving = "right" | "wrong" | "right-secret" | "wrong-secret" | "name" | "no-answer";

type WishedRhythm = {
  readonly every: number;
  readonly unit: "week" | "half_month" | "month";
  /** Of months: on the weekday of the first day, at its place of the month. */
  readonly weekday?: WeekdayPlace;
};

/** What the person asks to agree; policy answers with an offer, or with the nearest it allows. */
export type OfferWish =
  | { readonly kind: "in-full" }
  | { readonly kind: "promise"; readonly amount: Money | null; readonly dueOn: PlainDate | null }
  | {
      readonly kind: "plan";
      readonly instalment: Money | null;
      readonly count: number | null;
      /** A half of a month is set on its two days before policy is asked. */
      readonly every: WishedRhythm | null;
      readonly firstOn: PlainDate | null;
      /** A payment of its own size before the others, which `count` leaves out. */
      readonly first?: { readonly amount: Money; readonly dueOn: PlainDate | null } | null;
      /** The other day of each month, and how much then. */
      readonly second?: { readonly firstOn: PlainDate; readonly instalment: Money | null } | null;
      /** Of the days named, what ends its month stands for the last day of every month. */
      readonly atMonthEnd?: true;
      /** Several payments of their own size before the others; without a day they fall in the rhythm. */
      readonly parts?:
        readonly { readonly amount: Money; readonly dueOn: PlainDate | null }[] | null;
      /** What they named before another rhythm: back in the first, it is that sum again. */
      readonly asSaid?: { readonly instalment: Money; readonly every: WishedRhythm };
      /** The day of the last part is theirs to tell: it is asked, and none is chosen for it. */
      readonly asksLast?: true;
    }
  /** Less than all for all of it; null: as much as policy offers next. */
  | {
      readonly kind: "settlement";
      readonly amount: Money | null;
      readonly count: number | null;
      readonly firstOn: PlainDate | null;
    }
  /** Other days for the plan that stands, or a payment of it left out. */
  | {
      readonly kind: "change";
      readonly how: "move" | "skip" | null;
      /** The day of the payment they name; null: the next. */
      readonly of: PlainDate | null;
      readonly to: PlainDate | null;
      /** All that follow move too; null: not told. */
      readonly following: boolean | null;
    }
  /** What their means allow, whatever it comes to: a plan, small payments for a while, or a pause. */
  | {
      readonly kind: "by-means";
      readonly instalment: Money | null;
      readonly every?: WishedRhythm | null;
      readonly firstOn?: PlainDate | null;
    };

/** A plan as they wish it. */
export type PlanWish = Extract<OfferWish, { readonly kind: "plan" }>;

/** A plan of which nothing is told. */
export const untoldPlan = {
  kind: "plan",
  instalment: null,
  count: null,
  every: null,
  firstOn: null,
} as const satisfies PlanWish;

/** `needs`: whose word what was asked would take; null: nobody's, or nobody's is enough. */
export type Declined = {
  readonly why: string;
  readonly nearest: Offer | null;
  readonly needs: Authority | null;
};

export type Mint = (wish: OfferWish) => Result<Offer, Declined>;

/** A sum of a household; `of`: what it is called among those of its line, so that it can be put right. */
export type MeansItem = Regular & { readonly of?: string };

/** What is told of a household's money, each line as it stands then; null: nothing of that line. */
export type MeansAnswers = {
  readonly income: readonly MeansItem[] | null;
  readonly essentials: readonly MeansItem[] | null;
  readonly otherDebts: readonly MeansItem[] | null;
  readonly household: Household | null;
};
export type MeansQuestion = keyof MeansAnswers;

/** Where the statement of means stands: what is answered, and what offers rest on then. */
export type MeansStanding = {
  readonly answers: MeansAnswers;
  readonly missing: readonly MeansQuestion[];
  /** Nothing is left to pay with; false while it is not known. */
  readonly nothingLeft: boolean;
  /** How what they can keep up was reckoned; null while it is not known. */
  readonly reckoned: Reckoned | null;
  /** No more than this a month is proposed to whoever told nothing of their money. */
  readonly light: Money;
  readonly mint: Mint;
};

/** What a household can keep up each month, and each line of the sum. */
export type Reckoned = {
  readonly sustainable: Money;
  readonly lines: Means["reasons"];
  /** For how many the guide of the house was read. */
  readonly people: number;
};

/** What may be changed of the plan that stands, by policy. */
export type PlanService = {
  readonly maySkip: () => boolean;
  /** Nothing follows the payment that is due next. */
  readonly isLast: boolean;
  readonly ask: (
    wish: Extract<OfferWish, { readonly kind: "change" }>,
  ) => Result<Offer, { readonly why: string; readonly nearest: Offer | null }>;
};

/** What a payment is taken from by itself: a card, or a bank account under a mandate. */
export type TakenFrom = "card" | "bank";

/** What a turn may rest on. Figures come from here or from minted offers, from nowhere else. */
export type Known = {
  readonly now: Instant;
  readonly today: PlainDate;
  readonly jurisdiction: Jurisdiction;
  readonly collector: {
    readonly name: string;
    readonly callbackNumber: string;
    readonly portal: string;
  };
  /** The debts of the person that this talk may be about; the driver account first. */
  readonly debts: readonly KnownDebt[];
  readonly personHolds: readonly Hold[];
  readonly deskIsOpen: boolean;
  /** Live offers on the driver account. */
  readonly offers: readonly Offer[];
  /** Mints for the driver account, by policy; the turn stores what it says in `acts`. */
  readonly mint: Mint;
  /** With these answers beside those that stand; null where no statement is taken of this debt. */
  readonly means: ((told: MeansAnswers) => MeansStanding) | null;
  /** Of the plan that the driver account is on; null: it is on none, or policy changes none. */
  readonly service: PlanService | null;
  /** From where payments are taken by themselves by leave of the person; read where they ask of it. */
  readonly taken: readonly TakenFrom[];
  /** A colleague was asked for more than is ours to agree, and has not answered. */
  readonly approvalWaits: boolean;
  /** Whether the words prove who speaks: names, dates, postcode against what is on file. */
  readonly proves: (text: string) => Proving;
  /** Where they stopped our messages; whoever writes there is answered, and asked whether to go on. */
  readonly stopped: readonly ChannelName[];
  /** A link of the person's own, good for a payment after verification there. */
  readonly paymentLink: string;
};

/** What a turn asks the house to do, all in the transaction that stores the reply. */
export type AskedAct =
  | { readonly kind: "verified" }
  | { readonly kind: "verification-failed" }
  | { readonly kind: "choose-language"; readonly language: Language }
  | { readonly kind: "stop-contact" }
  | { readonly kind: "stop-channel"; readonly channel: ChannelName }
  /** They take a stop back, in words of their own. */
  | { readonly kind: "allow-channel"; readonly channel: ChannelName }
  /** A stop of all contact, told in this talk, they take back by a plain yes: it ends, and what it stopped here. */
  | { readonly kind: "withdraw-stop"; readonly channel: ChannelName; readonly hold: HoldId }
  | {
      readonly kind: "open-case";
      readonly of: CaseKind;
      readonly account: AccountId | null;
      readonly reason: DisputeReason | null;
      readonly quote: string;
    }
  /** What they contested or wanted shown in this talk they take back, by a plain yes: its case ends, and its hold. */
  | {
      readonly kind: "withdraw-dispute";
      readonly account: AccountId | null;
      readonly case: CaseId;
    }
  /** They never complained, as they say: its case ends. */
  | { readonly kind: "withdraw-complaint"; readonly case: CaseId }
  /** Nobody has died, as who proved who they are says: the hold ends, and its case. */
  | { readonly kind: "withdraw-death"; readonly hold: HoldId }
  /** How the sum is made up, also in writing: nothing rests for it. */
  | { readonly kind: "itemise"; readonly account: AccountId | null; readonly quote: string }
  | { readonly kind: "note-representation"; readonly quote: string }
  | { readonly kind: "note-insolvency" }
  | { readonly kind: "note-death" }
  | { readonly kind: "wrong-person" }
  | { readonly kind: "third-party" }
  | { readonly kind: "minor" }
  | { readonly kind: "servicemember" }
  | { readonly kind: "vulnerable"; readonly kinds: readonly VulnerabilityKind[] }
  | { readonly kind: "crisis"; readonly quote: string }
  | { readonly kind: "hardship" }
  /** Hours, on those days of the week or on all, on which nobody is to reach them. */
  | {
      readonly kind: "quiet-time";
      readonly time: TimeOfDay | null;
      readonly days: QuietTime["days"] | null;
      readonly workplace: boolean;
      /** The last day of it; for good, or today alone, where none is named. */
      readonly until?: PlainDate;
    }
  | { readonly kind: "hand-over"; readonly because: string }
  /** They call off a hand-over that nobody has taken up, and the call that was booked with it. */
  | { readonly kind: "hand-back"; readonly callback: boolean }
  | {
      readonly kind: "book-callback";
      readonly time: TimeOfDay | null;
      readonly on: PlainDate | null;
    }
  | { readonly kind: "flag"; readonly as: "manipulation" | "scam-doubt" | "legal-threat" | "abuse" }
  | { readonly kind: "keep-offer"; readonly offer: Offer }
  | { readonly kind: "agree"; readonly offer: OfferId }
  | { readonly kind: "note-means"; readonly told: MeansAnswers }
  /** Nothing is taken from there by itself any more, from this commit on. */
  | { readonly kind: "stop-taking"; readonly of: readonly TakenFrom[] }
  /** More than is ours to agree: someone of the desk who may decides, and the answer comes here. */
  | { readonly kind: "ask-approval"; readonly wish: OfferWish; readonly needs: Authority }
  | {
      readonly kind: "note-payment-report";
      readonly amount: Money | null;
      readonly on: PlainDate | null;
    }
  | { readonly kind: "end" };

/** Words to be said: a template and what fills it. Only code fills figures and dates. */
export type Say = { readonly template: string; readonly slots: Slots };
export type Slots = { readonly [slot: string]: SlotValue };
export type SlotValue =
  | { readonly is: "money"; readonly amount: Money }
  | { readonly is: "date"; readonly date: PlainDate }
  | { readonly is: "count"; readonly count: number }
  | { readonly is: "text"; readonly text: string } // a name, number or link that the house holds
  | { readonly is: "list"; readonly items: readonly Slots[]; readonly template: string };

/** One turn taken: the next state, what to say (the law gate may still refuse), what to do. */
export type Step = {
  readonly conversation: Conversation;
  readonly say: readonly Say[];
  readonly acts: readonly AskedAct[];
  /** Canonical result code of the turn. */
  readonly disposition: string;
};
