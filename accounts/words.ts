/** The words that people, debts and what happens to them are told in. */

import type {
  AccountId,
  Brand,
  CaseId,
  ContactId,
  ContactPointId,
  EventId,
  ImportId,
  Instant,
  Language,
  MessageId,
  PersonId,
  PlainDate,
  PlanId,
  StaffId,
  TimeZone,
} from "@forbear/kernel";
import type { HoldId, Interval, Money } from "@forbear/kernel";
import type { Facts } from "@forbear/law";

/** Where a person lives, as ISO 3166 codes; `unknown` closes every gate that needs it. */
export type Jurisdiction = {
  readonly country: string;
  readonly region: string;
  readonly municipality: string | null;
};

export const channels = ["sms", "whatsapp", "email", "webchat", "voice", "letter"] as const;
export type Channel = (typeof channels)[number];

export type DebtKind =
  | "creditCard"
  | "personalLoan"
  | "autoLoan"
  | "studentLoan"
  | "medical"
  | "mortgage"
  | "energy"
  | "water"
  | "telecom"
  | "retail"
  | "other";

export type ObligorRole = "sole" | "joint" | "guarantor";
/** How one of several comes to owe a debt no more. */
export const releasedAs = ["let-go", "settled-part", "discharged", "estate-ended"] as const;
export type ReleasedAs = (typeof releasedAs)[number];

export type Obligor = { readonly person: PersonId; readonly role: ObligorRole };

/** One phone, address, mailbox or messaging identity. Its text is personal: only its seal is here. */
export type ContactPoint = {
  readonly id: ContactPointId;
  readonly kind: "phone" | "email" | "webchat" | "post";
  readonly line: "wireless" | "landline" | "unknown" | "none";
  readonly place: "personal" | "home" | "workplace";
  readonly health: PointHealth;
  /** Where this point says the person may be; empty when it says nothing. */
  readonly zones: readonly TimeZone[];
};

/** `unproven` until somebody answered there; the last three take no more contact. */
export type PointHealth = "unproven" | "proven" | "dead" | "wrong-person" | "returned";

/** From whom a new number, mailbox or address of a person comes. */
export const pointSources = ["consumer", "client", "tracing", "post"] as const;
export type PointTold = { readonly by: (typeof pointSources)[number]; readonly on: PlainDate };

export type Consent = {
  /** What for: a call or text by machine, electronic mail, and so on; law reads it by kind. */
  readonly kind: "electronicContact" | "priorExpressConsent" | "calls" | "esign";
  readonly channels: readonly Channel[];
  readonly point: ContactPointId | null;
  readonly givenTo: "collector" | "creditor";
  readonly form: "oral" | "written" | "electronic" | "unknown";
  readonly givenAt: Instant;
  readonly revokedAt: Instant | null;
  /** The time asked for, as in "call me on Thursday at noon"; null where none was named. */
  readonly during: { readonly from: Instant; readonly until: Instant } | null;
  /** Given in a way that showed that the person can open electronic records (E-SIGN asks for it). */
  readonly showedAccess: boolean;
  /** What it rests on; null: nobody told. */
  readonly evidence: Evidence | null;
};

/**
 * Where the exact words stand that were agreed to, or that took consent back. The words are under seal
 * with what they stand in; a salted digest is here, so that the journal binds them.
 */
export type Evidence =
  | { readonly from: "message"; readonly message: MessageId }
  | {
      readonly from: "file";
      readonly import: ImportId;
      readonly line: number;
      /** Where who sent the file keeps its proof, in its words. */
      readonly kept: string | null;
      readonly words: SealedWords | null;
    }
  | { readonly from: "staff"; readonly words: SealedWords }
  /** A carrier's word: the contact it was said of, and the id of its post; null: said when handed over. */
  | {
      readonly from: "carrier";
      readonly said: CarrierStop;
      readonly contact: ContactId;
      readonly receipt: string | null;
    };

/**
 * How people stop us at a carrier, where no word of theirs comes to us. `opted-out`: they took
 * themselves off, as by STOP or an unsubscribe link. `complained`: they reported a message as spam.
 */
export const carrierStops = ["opted-out", "complained"] as const;
export type CarrierStop = (typeof carrierStops)[number];

/** Exact words under seal, by the id they are opened with. */
export type SealedWords = { readonly id: EventId; readonly digest: string };

/** A channel (or one point of it) the person does not want. */
export type ChannelStop = {
  readonly channel: Channel;
  readonly point: ContactPointId | null;
  readonly at: Instant;
};

/** A time the person called inconvenient, in their own clock; `until` null means for good. */
export type QuietTime = {
  readonly fromSecond: number;
  readonly toSecond: number;
  readonly days: readonly ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[];
  readonly until: PlainDate | null;
  readonly statedAt: Instant;
};

/** Places where a person may ask not to be contacted. */
export type Place = ContactPoint["place"];

export type Representation = {
  readonly by: "attorney" | "debtAdviser" | "other";
  readonly coversThisDebt: boolean | "unknown";
  readonly contactDetailsKnown: boolean;
  readonly notedAt: Instant;
};

export type DisputeReason =
  | "not_mine"
  | "already_paid"
  | "wrong_amount"
  | "identity_theft"
  | "service_problem"
  | "too_old"
  | "other";

/** What stops or bends the work: any number at once, on a person or a debt, each with its beginning. */
export type Hold = { readonly id: HoldId; readonly at: Instant } & (
  | { readonly kind: "unread-message"; readonly message: MessageId }
  | {
      readonly kind: "dispute";
      readonly reason: DisputeReason;
      readonly part: Money | "whole";
      readonly written: boolean;
      readonly case: CaseId;
    }
  | {
      readonly kind: "ceased";
      readonly by: "consumer" | "attorney" | "court";
      readonly written: boolean;
    }
  | { readonly kind: "represented" }
  | { readonly kind: "insolvency"; readonly startedOn: PlainDate | "unknown" }
  | { readonly kind: "breathing-space"; readonly startsOn: PlainDate; readonly endsOn: PlainDate }
  /** Agreed with us, unlike the breathing space of the law: nothing is asked until then. */
  | { readonly kind: "paused"; readonly plan: PlanId; readonly until: PlainDate }
  /** What they asked takes the word of someone above the agent: until then nothing else goes out. */
  | { readonly kind: "awaits-approval"; readonly case: CaseId }
  | { readonly kind: "deceased"; readonly diedOn: PlainDate | "unknown" }
  | { readonly kind: "crisis"; readonly case: CaseId }
  | { readonly kind: "vulnerable"; readonly kinds: readonly string[]; readonly reviewOn: PlainDate }
  | { readonly kind: "hardship"; readonly case: CaseId; readonly reviewOn: PlainDate }
  | { readonly kind: "fraud"; readonly case: CaseId }
  | { readonly kind: "complaint"; readonly case: CaseId }
  | { readonly kind: "proof-due"; readonly case: CaseId }
  | { readonly kind: "with-person"; readonly because: string }
  /** A strategy left the next step to a person; the agent still answers who writes. */
  | { readonly kind: "staff-next"; readonly because: string }
  | { readonly kind: "servicemember-check" }
  | { readonly kind: "by-staff"; readonly because: string; readonly until: PlainDate | null }
);
export type HoldKind = Hold["kind"];

/** Notices that law prescribes, as the fact format spells them. */
export type LawNotice = NonNullable<Facts["content"]["notice"]>["kind"];
/** And some that it knows by what they lead to, not by a kind of their own. */
export type NoticeKind =
  | LawNotice
  | "preCollectionNotice"
  | "recoveryAgentNotice"
  | "noticeOfDefaultSums"
  | "directDebitDefaultNotice";

/** A notice that went out, whether ours or, as the client tells, its own. */
export type GivenNotice = {
  readonly notice: NoticeKind;
  readonly sentAt: Instant;
  /** Null: nobody said which way it went. */
  readonly channel: Channel | null;
  /** The last day to dispute, as it is printed; null: none is printed, or none known. */
  readonly printedEndOn: PlainDate | null;
  /** It came back: it then does not count as given. */
  readonly returnedAt: Instant | null;
};

/** What was owed on a reference date, and since (12 CFR 1006.34(b)(3), (c)(2)). */
export type Itemisation = {
  readonly event: "last-statement" | "charge-off" | "last-payment" | "transaction" | "judgment";
  readonly on: PlainDate;
  readonly balance: Money;
  readonly interest: Money;
  readonly fees: Money;
  readonly paid: Money;
  readonly credited: Money;
};

/** A charge that a breach of the agreement cost, on the day it became payable. */
export type DefaultSum = { readonly on: PlainDate; readonly amount: Money };

/** The payments of an agreement as its creditor tells them, and how they stood on a day. */
export type PaymentSchedule = {
  /** The day at whose beginning the arrears stood as they are told here. */
  readonly asOf: PlainDate;
  readonly interval: Interval;
  /** Of a running account: the payment that each period requires. */
  readonly instalment: Money;
  /** A day on which a payment was due: the others follow it by the interval. */
  readonly firstDueOn: PlainDate;
  /** How many payments there are; null: they go on while something is owed. */
  readonly count: number | null;
  /** The oldest payment that was not made in full; null: none was behind. */
  readonly firstMissedOn: PlainDate | null;
  readonly arrears: Money;
  /** When the creditor last gave its own notice of sums in arrears; null: never, or not told. */
  readonly lastNoticeOn: PlainDate | null;
  /** By when the next statement of a running account is due. */
  readonly nextStatementOn: PlainDate | null;
  /** The first direct debit that was dishonoured and not made good. */
  readonly debitFailedOn: PlainDate | null;
  /** A default sum that no notice was given of yet. */
  readonly defaultSum: DefaultSum | null;
};

export type CaseKind =
  | "dispute"
  | "proof"
  | "complaint"
  | "hardship"
  | "vulnerability"
  | "crisis"
  | "fraud"
  | "deceased"
  | "insolvency"
  | "representation"
  | "callback"
  | "approval"
  | "handover";

/** Who did it. */
export type Actor =
  | { readonly kind: "system"; readonly part: string }
  | { readonly kind: "consumer"; readonly person: PersonId }
  | { readonly kind: "staff"; readonly staff: StaffId }
  | { readonly kind: "client"; readonly client: string }
  | { readonly kind: "agent" };

/** What an event is about: a person, a debt, or a person's doing on a debt. */
export type About = { readonly person: PersonId | null; readonly account: AccountId | null };

/** Versions that a decision rested on, by hash; null where none had a part. */
export type Versions = {
  readonly lawbook: string | null;
  readonly strategy: string | null;
  readonly policy: string | null;
  readonly template: string | null;
  readonly model: string | null;
};

export type Digest = Brand<string, "Digest">;
export type { Language };
