/** What is asked about one contemplated act, in the words of people, debts and what happened. */

import type { AccountId, ContactId, Instant, Money, PersonId, PlainDate } from "@forbear/kernel";
import type { ActionKind, Facts } from "@forbear/law";
import type { AccountState } from "../account.ts";
import type { PastContact } from "../contact.ts";
import type { PersonState } from "../person.ts";
import type { Channel, ContactPoint, Hold, NoticeKind } from "../words.ts";

/** In which capacity the tenant collects for one client: settings, not facts of a person. */
export type CollectorProfile = {
  readonly role: Facts["collector"]["role"];
  readonly institution: Facts["collector"]["institution"];
  readonly actsFor: Facts["collector"]["actsFor"];
  readonly usesAnotherName: boolean;
  readonly inCollectionProcedures: boolean;
  /**
   * Countries and regions (`GB`, `US-NY`) whose licence, registration or exemption is in force, or
   * which ask for none; `unknown`: nobody has looked yet.
   */
  readonly licensedIn: readonly string[] | "everywhere" | "unknown";
  /** Where law asks that the borrower be told of the agency: the client tells them when placing. */
  readonly clientNamesAgency: boolean;
};

/** House policies that law asks beside its own rules. */
export type PolicySwitches = Facts["policy"];

/** What the template says of itself; approving it proved this against its words. */
export type Declared = {
  /** The finished words, where they exist already. */
  readonly text: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly revealsDebt: boolean;
  readonly asksForPayment: boolean;
  readonly amountSought: Money | null;
  readonly amountScope: Facts["content"]["amountScope"];
  readonly demandsPaymentBy: PlainDate | null;
  readonly identifiesCaller: boolean;
  readonly debtCollectorDisclosure: Facts["content"]["debtCollectorDisclosure"];
  readonly optOutNotice: boolean;
  readonly onlyConfirmsOptOut: boolean;
  readonly containsMarketing: boolean;
  readonly threatensSuit: boolean;
  readonly freeDebtAdviceSignpost: boolean;
  readonly timeBarredNotice: Facts["content"]["timeBarredNotice"];
  readonly licenceNumberShown: boolean;
  readonly ombudsmanInformation: boolean;
  readonly notice: {
    readonly kind: NoticeKind;
    readonly missingElements: readonly string[];
    readonly enclosures: NonNullable<Facts["content"]["notice"]>["enclosures"];
    /** The creditor's number stands there in part only. */
    readonly shortensAccountNumber: boolean;
  } | null;
  readonly limitedContent: Facts["content"]["limitedContent"];
  /** What a machine voice says of itself; null where a person speaks or nobody does. */
  readonly prerecorded: Facts["content"]["prerecorded"];
  /** Registration of the template where carriers ask for one (India). */
  readonly template: Facts["content"]["template"];
};

/** Words that say who speaks, and nothing else: no debt, no demand, no notice. */
export const saysNothing: Declared = {
  text: null,
  language: "en",
  revealsDebt: false,
  asksForPayment: false,
  amountSought: null,
  amountScope: "notStated",
  demandsPaymentBy: null,
  identifiesCaller: true,
  debtCollectorDisclosure: "none",
  optOutNotice: false,
  onlyConfirmsOptOut: false,
  containsMarketing: false,
  threatensSuit: false,
  freeDebtAdviceSignpost: false,
  timeBarredNotice: "none",
  licenceNumberShown: false,
  ombudsmanInformation: false,
  notice: null,
  limitedContent: null,
  prerecorded: null,
  template: null,
};

/** The same with everything that law asks of later words, as a careful collector would say it. */
export const saysAllAsked: Declared = {
  ...saysNothing,
  debtCollectorDisclosure: "subsequent",
  optOutNotice: true,
  freeDebtAdviceSignpost: true,
  licenceNumberShown: true,
  ombudsmanInformation: true,
};

/** What only some acts have, in law's own words. */
export type Details = Pick<
  Facts,
  | "locationInquiry"
  | "visit"
  | "transaction"
  | "legalStep"
  | "utilitySupply"
  | "creditReport"
  | "records"
>;

/** What would be done. */
export type Contemplated = {
  readonly act: ActionKind;
  /** Null for acts that are no contact. */
  readonly channel: Channel | null;
  readonly point: ContactPoint | null;
  /** The debts it is about; the first is the one it is filed under. */
  readonly about: readonly AccountId[];
  readonly initiatedBy: "collector" | "consumer";
  /** To whom it goes; anybody but `consumer` is somebody else than the person of the question. */
  readonly to: Facts["recipient"]["relation"];
  /** The message of the person that it answers: when it came and by which channel. */
  readonly answers: { readonly at: Instant; readonly channel: Channel } | null;
  /** The person has proved in this conversation who they are. */
  readonly verified: boolean;
  readonly dialMode: Facts["action"]["dialMode"];
  readonly recorded: boolean;
  readonly callerId: Facts["action"]["callerId"];
  /** Its own reservation, at the last look: it does not count against itself. */
  readonly reservation: ContactId | null;
  readonly content: Declared;
  readonly details: Details;
};

/** One question for the gate. */
export type Question = {
  readonly id: string;
  readonly now: Instant;
  readonly person: { readonly id: PersonId; readonly state: PersonState };
  /** Every debt of the person that matters, those the act is about first. */
  readonly accounts: readonly { readonly id: AccountId; readonly state: AccountState }[];
  /** Holds of those who owe with them. An obligor who is missing here closes what hangs on it. */
  readonly coObligors: ReadonlyMap<PersonId, readonly Hold[]>;
  /**
   * Complete for 60 days, whoever made them, reservations among them; cancelled contacts left out.
   * `unknown`: it could not be read, and closes what hangs on it.
   */
  readonly history: readonly PastContact[] | "unknown";
  readonly contemplated: Contemplated;
  readonly collector: CollectorProfile;
  readonly policy: PolicySwitches;
};

/** The details of an ordinary contact: none. */
export const noDetails: Details = {
  locationInquiry: {
    consumerLocationKnown: false,
    statesConfirmingLocation: false,
    collectorNamed: false,
    collectorNameRequested: false,
    personAskedForRecontact: false,
    earlierAnswerBelievedWrong: false,
    personBelievedToKnowNow: false,
  },
  visit: { noticeGiven: false, noticeDays: null, missedMeetingsInARow: 0 },
  transaction: {
    payment: null,
    fee: null,
    interest: { onPenalCharge: false },
    check: null,
    debit: null,
  },
  legalStep: { venue: null, courtOrderHeld: false, militaryStatusAffidavit: false },
  utilitySupply: { contactAttempts: 0, siteWelfareVisit: false },
  creditReport: { bureauKind: "general", disputeNoted: false },
  records: {
    kind: "notStated",
    lastCollectionActivityOn: null,
    lastCallOn: null,
    specialCategoryCondition: "none",
  },
};
