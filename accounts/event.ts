/** Everything that can happen to a person or a debt: the closed set that the journal is written in. */

import type {
  CaseId,
  ClientId,
  ContactId,
  ContactPointId,
  ConversationId,
  DecisionId,
  EntryId,
  EventId,
  HoldId,
  Instant,
  Language,
  MandateId,
  StoredMeansId,
  MoneyBackId,
  MessageId,
  Money,
  OfferId,
  PayLinkId,
  PaymentId,
  PersonId,
  PlainDate,
  PlanId,
  PromiseId,
  StaffId,
  StatementId,
  TimeZone,
} from "@forbear/kernel";
import type { Accrual, Balances, EntryKind, TermsFact, Transfer } from "@forbear/ledger";
import type {
  Instalment,
  Leniency,
  PlanChangeKind,
  Regularity,
  Rhythm,
  Terms,
} from "@forbear/negotiation";
import type {
  About,
  Actor,
  CaseKind,
  Channel,
  ChannelStop,
  Consent,
  ContactPoint,
  DebtKind,
  Evidence,
  Hold,
  Itemisation,
  Jurisdiction,
  NoticeKind,
  Obligor,
  PaymentSchedule,
  Place,
  PointHealth,
  PointTold,
  QuietTime,
  ReleasedAs,
  Representation,
  Versions,
} from "./words.ts";
import type { ContactMaker, ContactStatus } from "./contact.ts";

/** Who a person is, without saying who: names and numbers are in the sealed tables. */
type OfPeople =
  | {
      readonly kind: "person-placed";
      readonly language: Language;
      readonly jurisdiction: Jurisdiction;
      readonly points: readonly ContactPoint[];
      readonly zones: readonly TimeZone[];
      /** By their date of birth, which stays under seal, on the day they were placed. */
      readonly isMinor: boolean | "unknown";
    }
  | {
      readonly kind: "contact-point-added";
      readonly point: ContactPoint;
      /** Who told us of it, and when; absent: it is how they wrote to us. */
      readonly told?: PointTold;
    }
  | {
      readonly kind: "contact-point-judged";
      readonly point: ContactPointId;
      readonly health: PointHealth;
    }
  | { readonly kind: "language-chosen"; readonly language: Language }
  | { readonly kind: "consent-given"; readonly consent: Consent }
  | {
      readonly kind: "consent-revoked";
      readonly channels: readonly Channel[];
      readonly point: ContactPointId | null;
      /** Left out where nothing was kept of it: journals of before have none. */
      readonly evidence?: Evidence;
    }
  | {
      readonly kind: "channel-stopped";
      readonly stop: ChannelStop;
      readonly evidence?: Evidence;
    }
  /** The person takes back a stop; null lifts the stop of the channel and of each of its points. */
  | {
      readonly kind: "channel-resumed";
      readonly channel: Channel;
      readonly point: ContactPointId | null;
    }
  | { readonly kind: "quiet-time-stated"; readonly quiet: QuietTime }
  | { readonly kind: "place-refused"; readonly place: Place }
  /** Null: nobody represents them any more. */
  | { readonly kind: "representation-noted"; readonly representation: Representation | null }
  /** Where they live and may be now, from them or from better evidence; it settles what conflicted. */
  | {
      readonly kind: "residence-learned";
      readonly jurisdiction: Jurisdiction;
      readonly zones: readonly TimeZone[];
    }
  /** `knownFrom`: the talk that they have just left and write on from; there they proved it. */
  | {
      readonly kind: "person-verified";
      readonly conversation: ConversationId;
      readonly knownFrom?: ConversationId;
    }
  | { readonly kind: "verification-failed"; readonly conversation: ConversationId }
  /** What their household gets and spends was told; the figures are under seal, never in a leaf. */
  | {
      readonly kind: "means-told";
      readonly statement: StatementId;
      readonly source: "talk" | "portal" | "desk";
      readonly on: PlainDate;
      /** All that the short form asks is answered: from then on it bounds what is offered. */
      readonly whole: boolean;
    };

/** A hold is the person's unless `about` names only a debt. */
type OfHolds =
  | { readonly kind: "hold-placed"; readonly hold: Hold }
  | { readonly kind: "hold-lifted"; readonly hold: HoldId; readonly because: string }
  | {
      readonly kind: "case-opened";
      readonly case: CaseId;
      readonly of: CaseKind;
      readonly dueBy: PlainDate | null;
      readonly owner: string;
    }
  | { readonly kind: "case-advanced"; readonly case: CaseId; readonly step: string }
  | { readonly kind: "case-closed"; readonly case: CaseId; readonly outcome: string };

type OfContact =
  | {
      readonly kind: "message-heard";
      readonly message: MessageId;
      readonly conversation: ConversationId;
      readonly channel: Channel;
      readonly digest: string; // salted hash of its text
    }
  | {
      readonly kind: "message-read";
      readonly message: MessageId;
      readonly signals: readonly string[];
      readonly intents: readonly string[];
      readonly reply: ContactId | null;
    }
  | {
      readonly kind: "contact-reserved";
      readonly contact: ContactId;
      readonly channel: Channel;
      readonly act: string;
      readonly template: string;
      readonly dueAt: Instant;
      readonly decision: DecisionId;
    }
  | {
      readonly kind: "contact-attempting";
      readonly contact: ContactId;
      readonly decision: DecisionId;
    }
  | { readonly kind: "contact-settled"; readonly contact: ContactId; readonly outcome: string }
  /** A contact that this system did not make: a file told of it. It counts as any other. */
  | {
      readonly kind: "contact-told";
      readonly contact: ContactId;
      readonly madeBy: Exclude<ContactMaker, "house">;
      /** The firm's name, where the file gives it. */
      readonly maker: string | null;
      readonly at: Instant;
      readonly channel: Channel;
      readonly direction: "outbound" | "inbound";
      readonly status: ContactStatus;
      /** Of a call a `CallOutcome`, of what came in a `MessageMeaning`. */
      readonly outcome: string | null;
      readonly point: ContactPointId | null;
      readonly evidence: Evidence;
    }
  | { readonly kind: "contact-cancelled"; readonly contact: ContactId; readonly because: string }
  | {
      readonly kind: "contact-withheld";
      readonly channel: Channel;
      readonly decision: DecisionId;
      readonly ruleIds: readonly string[];
      readonly nextAllowedAt: Instant | null;
    }
  | {
      readonly kind: "handed-over";
      readonly conversation: ConversationId;
      readonly because: string;
    }
  | { readonly kind: "handed-back"; readonly conversation: ConversationId };

type OfDebts =
  | {
      readonly kind: "account-placed";
      readonly client: ClientId;
      readonly of: DebtKind;
      readonly obligors: readonly Obligor[];
      readonly balances: Balances;
      readonly placedOn: PlainDate;
      readonly openedOn: PlainDate | null;
      readonly defaultedOn: PlainDate | null;
      readonly chargedOffOn: PlainDate | null;
      readonly lastPaymentOn: PlainDate | null;
      /** The client has said that its own validation notice went out; null: not known. */
      readonly noticeSentAt: Instant | null;
      /** As the client itemised it; null: it did not. */
      readonly itemisation: Itemisation | null;
    }
  /** A notice that law prescribes went out and was not refused by the carrier. */
  | {
      readonly kind: "notice-given";
      readonly notice: NoticeKind;
      readonly contact: ContactId | null;
      readonly sentAt: Instant;
      readonly channel: Channel | null;
      readonly printedEndOn: PlainDate | null;
    }
  /** A notice is due and cannot be written or sent: what it lacks, by name. */
  | {
      readonly kind: "notice-lacking";
      readonly notice: NoticeKind;
      readonly elements: readonly string[];
    }
  /** It came back: it then does not count as given. */
  | { readonly kind: "notice-returned"; readonly notice: NoticeKind; readonly sentAt: Instant }
  /** What was agreed to be paid and when, as the creditor told it; a later telling takes its place. */
  | { readonly kind: "schedule-told"; readonly schedule: PaymentSchedule }
  /** A person decided that a notice is to be given: it is planned, and goes when law lets it. */
  | { readonly kind: "notice-asked"; readonly notice: NoticeKind; readonly because: string }
  | {
      readonly kind: "account-scored";
      readonly scorecard: string;
      readonly payBasisPoints: number;
      readonly reasons: readonly string[];
    }
  | { readonly kind: "offer-minted"; readonly offer: OfferId; readonly terms: Terms }
  | {
      readonly kind: "promise-made";
      readonly promise: PromiseId;
      readonly offer: OfferId;
      readonly amount: Money;
      readonly dueOn: PlainDate;
      readonly leniency: Leniency;
    }
  | {
      readonly kind: "plan-agreed";
      readonly plan: PlanId;
      readonly offer: OfferId;
      readonly rhythm: Rhythm;
      readonly instalments: readonly Instalment[];
      readonly leniency: Leniency;
    }
  /** Less than is owed, for all of it: kept to its end, what it forgives is written off. */
  | {
      readonly kind: "settlement-agreed";
      readonly plan: PlanId;
      readonly offer: OfferId;
      /** The band of the offer policy that allowed it. */
      readonly band: string;
      readonly rhythm: Rhythm;
      readonly instalments: readonly Instalment[];
      readonly forgives: Money;
      readonly leniency: Leniency;
    }
  /** As much as the household can pay for a while; then both sides look again. */
  | {
      readonly kind: "relief-agreed";
      readonly plan: PlanId;
      readonly offer: OfferId;
      readonly rhythm: Rhythm;
      readonly instalments: readonly Instalment[];
      readonly reviewOn: PlainDate;
      readonly leniency: Leniency;
    }
  /** Nothing is asked until then; a hold on the debt keeps it so. */
  | {
      readonly kind: "pause-agreed";
      readonly plan: PlanId;
      readonly offer: OfferId;
      readonly until: PlainDate;
    }
  | {
      readonly kind: "promise-judged";
      readonly promise: PromiseId;
      readonly as: "kept" | "partial" | "broken" | "void";
    }
  | {
      readonly kind: "instalment-judged";
      readonly plan: PlanId;
      readonly seq: number;
      /** `due`: it counted as kept, and what it was paid with came back in time to pay again. */
      readonly as: "kept" | "partial" | "broken" | "due";
    }
  /** The plan stands on other days: those from a place on; amounts and their order are as they were. */
  | {
      readonly kind: "plan-changed";
      readonly plan: PlanId;
      readonly offer: OfferId;
      readonly as: PlanChangeKind;
      readonly from: number;
      /** The day that the payment had before. */
      readonly was: PlainDate;
      readonly instalments: readonly Instalment[];
      readonly rhythm: Rhythm;
      readonly regular: Regularity;
      /** Why somebody of the desk changed it; left out: they did it themselves, or talked with the agent. */
      readonly because?: string;
    }
  | {
      readonly kind: "plan-ended";
      readonly plan: PlanId;
      readonly as: "completed" | "broken" | "replaced" | "void";
    }
  | {
      readonly kind: "payment-requested";
      readonly payment: PaymentId;
      readonly amount: Money;
      readonly method: string;
      readonly offer: OfferId | null;
    }
  | {
      readonly kind: "payment-moved";
      readonly payment: PaymentId;
      readonly to:
        "pending" | "settled" | "failed" | "returned" | "charged-back" | "refunded" | "unknown";
      readonly reason: string | null;
    }
  | {
      readonly kind: "posted";
      readonly entry: EntryId;
      readonly for: EntryKind;
      /** The entry that first booked the same happening, or that a correction takes back. */
      readonly fact: EntryId;
      readonly payment: PaymentId | null;
      /** The waterfall that a payment was allocated by, as name@version. */
      readonly policy: string | null;
      /** In words, where a person or a rule gave a reason. */
      readonly because: string | null;
      readonly transfers: readonly Transfer[];
      /** How interest goes on after it; null where none runs. */
      readonly accrual: Accrual | null;
    }
  /** How the debt bears interest from a day on, or rests from it; or that such was told in error. */
  | {
      readonly kind: "terms-told";
      /** What a later fact ends or withdraws it by. */
      readonly told: EventId;
      readonly term: TermsFact;
      readonly accrual: Accrual | null;
    }
  /** One of several who owe it owes it no more; what that does to the debt and the others is stated. */
  | {
      readonly kind: "obligor-released";
      /** Why, as a closed word: for the desk alone, never for those who owe it still. */
      readonly as: ReleasedAs;
      /** Who owes it still. */
      readonly bound: readonly PersonId[];
      /** What is taken off for those who owe it still; null: they owe all of it. */
      readonly less: Money | null;
      /** In the words of who decided it, and the law or the terms it rests on. */
      readonly because: string;
      readonly cite: string;
    }
  | {
      readonly kind: "account-closed";
      readonly as: "paid" | "settled" | "recalled" | "written-off" | "discharged";
    }
  | { readonly kind: "account-reopened"; readonly because: string }
  /** Money of a payment that goes back: asked for by us, or taken by whoever disputed the payment. */
  | {
      readonly kind: "money-back-told";
      readonly back: MoneyBackId;
      readonly payment: PaymentId;
      readonly amount: Money;
      readonly of: "refund" | "dispute";
      readonly as:
        "asked" | "refused" | "requested" | "unknown" | "given" | "failed" | "taken" | "won";
      readonly because: string | null;
    }
  /** How the processor says that a dispute stands; of the money it takes or gives, `money-back-told` tells. */
  | {
      readonly kind: "dispute-told";
      readonly back: MoneyBackId;
      readonly payment: PaymentId;
      readonly as: DisputeStanding;
      readonly reason: string;
      /** Until when it may be answered; null: not, or no longer. */
      readonly answerBy: Instant | null;
      /** What the processor charges for it, by its own word; null: it told of none. */
      readonly fee: Money | null;
    }
  /** A member of staff answers a dispute from now on; null: nobody does. */
  | {
      readonly kind: "dispute-worked";
      readonly back: MoneyBackId;
      readonly payment: PaymentId;
      readonly staff: StaffId | null;
    }
  /** The authority to debit somebody's account. */
  | {
      readonly kind: "mandate-told";
      readonly mandate: MandateId;
      readonly rail: "ach" | "sepa" | "bacs";
      readonly last4: string;
      readonly as: "set-up" | "changed" | "stopped" | "revoked";
      /** Salted hash of the words that were agreed to; null where none were. */
      readonly agreed: string | null;
      readonly because: string | null;
    }
  /** The authority to take payments by a card or account that a processor keeps. */
  | {
      readonly kind: "stored-means-told";
      readonly means: StoredMeansId;
      readonly method: "card" | "bank-debit" | "upi";
      readonly last4: string;
      readonly as: "asked" | "active" | "ended";
      /** Salted hash of the words that were agreed to; null where none were. */
      readonly agreed: string | null;
      readonly because: string | null;
    }
  /** An address to pay the debt at; amount null: whatever is owed when it is opened. */
  | {
      readonly kind: "pay-link-made";
      readonly link: PayLinkId;
      readonly amount: Money | null;
      readonly goodThrough: PlainDate;
    }
  | { readonly kind: "pay-link-withdrawn"; readonly link: PayLinkId };

/**
 * Of a dispute at its processor. `question`: the payer's bank asks, and has taken nothing; `dropped`: it
 * asked no further.
 */
export type DisputeStanding = "question" | "to-answer" | "answered" | "lost" | "won" | "dropped";

export type Happening = OfPeople | OfHolds | OfContact | OfDebts;
export type HappeningKind = Happening["kind"];
export type HappeningOf<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;

/** One row of the journal. */
export type Event = {
  readonly id: EventId;
  readonly at: Instant;
  readonly about: About;
  readonly by: Actor;
  /** What this followed from, and the request or sweep that it all belongs to. */
  readonly cause: EventId | null;
  readonly correlation: string;
  readonly versions: Versions | null;
  readonly what: Happening;
};
