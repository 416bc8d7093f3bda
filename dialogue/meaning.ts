/** All that a message can mean: the closed sets of signals, intents and values. What is not listed cannot happen. */

import type { Money, PlainDate, WeekdayPlace } from "@forbear/kernel";

/** What a person may write in: English, Spanish, Hindi in Devanagari, Hindi in Latin letters. */
export const languages = ["en", "es", "hi", "hi-Latn"] as const;
export type Language = (typeof languages)[number];

/** The ways we reach people. `post` is paper. */
export const channelNames = ["sms", "whatsapp", "email", "webchat", "voice", "post"] as const;
export type ChannelName = (typeof channelNames)[number];

/** Signals change what we may do: missing one is a defect of the worst kind. */
export const signalNames = [
  "stop_contact",
  "stop_channel",
  "dispute",
  "request_proof",
  "represented",
  "insolvency",
  "deceased",
  "wrong_person",
  "third_party",
  "minor",
  "servicemember",
  "vulnerable",
  "crisis",
  "hardship",
  "complaint",
  "inconvenient",
  "asks_person",
  "asks_if_ai",
  "suspects_scam",
  "threatens_us",
  "fraud",
  "manipulation",
] as const;
export type SignalName = (typeof signalNames)[number];

/** Why the debt is contested: the `value` of `dispute`. */
export const disputeReasons = [
  "not_mine",
  "already_paid",
  "wrong_amount",
  "identity_theft",
  "service_problem",
  "too_old",
  "other",
] as const;
export type DisputeReason = (typeof disputeReasons)[number];

/** What bends a life: the `value` of `vulnerable`, one signal for each kind. */
export const vulnerabilityKinds = [
  "mental_health",
  "physical_health",
  "bereavement",
  "job_loss",
  "income_shock",
  "domestic_abuse",
  "addiction",
  "caring",
  "cognitive",
  "language_or_literacy",
  "scam_victim",
  "other_life_event",
] as const;
export type VulnerabilityKind = (typeof vulnerabilityKinds)[number];

/** What a signal may say beside its name; the others never carry a `value`. */
export const signalValues = {
  stop_channel: channelNames,
  dispute: disputeReasons,
  vulnerable: vulnerabilityKinds,
  inconvenient: ["workplace"],
  threatens_us: ["legal_threat"],
} as const satisfies { readonly [name in SignalName]?: readonly string[] };

export type SignalValue = (typeof signalValues)[keyof typeof signalValues][number];

/**
 * One thing said that changes what we may do. A name stands once, but for `vulnerable` and `dispute`,
 * which stand once for each value. `value` of `stop_channel` is there only when it names another
 * channel than the one written on. `confidence` is calibrated, 0 to 1. `quote` is the person's words.
 */
export type Signal = {
  readonly name: SignalName;
  readonly value?: SignalValue;
  readonly confidence: number;
  readonly quote: string;
};

/** Intents are the business of the talk. `unclear` stands alone: nothing could be understood. */
export const intentNames = [
  "greet",
  "confirm_identity",
  "deny_identity",
  "pay_now",
  "promise_to_pay",
  "propose_plan",
  "accept_offer",
  "reject_offer",
  "ask_settlement",
  "ask_more_time",
  "ask_balance",
  "ask_breakdown",
  "ask_creditor",
  "ask_payment_methods",
  "ask_due_date",
  "change_due_date",
  "report_payment",
  "payment_problem",
  "ask_receipt",
  "ask_credit_report",
  "ask_consequences",
  "ask_documents",
  "give_income",
  "give_expenses",
  "request_callback",
  "change_contact_details",
  "set_preference",
  "correct_previous",
  "repeat",
  "thanks",
  "goodbye",
  "smalltalk",
  "unclear",
] as const;
export type IntentName = (typeof intentNames)[number];

/** `offerId` is given with `accept_offer` when the words single out one of the offers on the table. */
export type Intent = {
  readonly name: IntentName;
  readonly confidence: number;
  readonly offerId?: string;
};

/** What a value is for, read from its neighbouring words; absent where they do not tell. */
export const valueRoles = [
  "offer", // to be paid, or accepted
  "instalment", // to be paid each time of a recurrence
  "paid", // has been paid
  "income",
  "expense",
  "quoted", // what is said to be owed
  "start", // the first date of a plan
  "due", // when it will be paid
  "call", // when to call
  "wrong", // said only to be corrected
] as const;
export type ValueRole = (typeof valueRoles)[number];

/** All of it is 1, half is 0.5. Never a figure of the ledger: code multiplies. */
export type ShareOfBalance = { readonly shareOfBalance: number };

export const recurrenceUnits = ["day", "week", "half_month", "month"] as const;
export type RecurrenceUnit = (typeof recurrenceUnits)[number];

/**
 * `anchor` is the first date, where the rhythm names its day; `half_month` is the quincena. `weekday`:
 * of months, on the weekday of that date at its place of the month.
 */
export type Recurrence = {
  readonly every: number;
  readonly unit: RecurrenceUnit;
  readonly anchor?: PlainDate;
  readonly weekday?: WeekdayPlace;
};

export type DayPart = "morning" | "afternoon" | "evening" | "night";

/** A time of day: `15:00`, or an open or closed span of it, or a part of the day. */
export type TimeOfDay =
  | string
  | { readonly after: string }
  | { readonly before: string }
  | { readonly from: string; readonly to: string }
  | { readonly part: DayPart };

type ValueOf<Kind extends string, V> = {
  readonly kind: Kind;
  readonly value: V;
  /** The words it came from. */
  readonly text: string;
  readonly role?: ValueRole;
};

/** Something said that can be computed with, resolved against the person's own date. */
export type Value =
  | ValueOf<"money", Money | ShareOfBalance>
  /** `weekday`: named by its weekday at a place of the month, "the third Wednesday". */
  | (ValueOf<"date", PlainDate> & { readonly weekday?: WeekdayPlace })
  | ValueOf<"recurrence", Recurrence>
  | ValueOf<"count", number>
  | ValueOf<"time", TimeOfDay>
  | ValueOf<"phone", string>
  | ValueOf<"email", string>
  | ValueOf<"channel", ChannelName>
  | ValueOf<"language", Language>
  | ValueOf<"reference", string>
  | ValueOf<"name", string>;
export type ValueKind = Value["kind"];

/** `language` is null where it cannot be told ("STOP"). */
export type Understood = {
  readonly language: Language | null;
  readonly signals: readonly Signal[];
  readonly intents: readonly Intent[];
  readonly values: readonly Value[];
};

/** An offer already made to the person, as far as their words may point at it. */
export type OfferOnTable = {
  readonly id: string;
  readonly type: string;
  readonly amount: Money;
  readonly every?: number;
  readonly unit?: RecurrenceUnit;
  readonly count?: number;
};

/** What is known before the words are read. `today` is the person's own local date. */
export type Hearing = {
  readonly channel?: ChannelName;
  /** BCP 47, as `en-GB` or `hi-Latn-IN`: the setting of the person, not always what they write in. */
  readonly locale?: string;
  readonly today: PlainDate;
  /** The kind of thing the agent said last, as `offer_plan`, `verify`, `ask_income`. */
  readonly lastAgentAct?: string;
  readonly balance?: Money;
  /** Currency of the account, where the balance itself may not be known. */
  readonly currency?: string;
  readonly offers?: readonly OfferOnTable[];
  readonly previousLanguage?: Language;
  /** What the person is called: who speaks of them by name is somebody else. Stays in this process. */
  readonly names?: readonly string[];
};
