/** Reserve, attempt, postpone, settle: one contact from its decision to its outcome. It is its own budget. */

import type { CallOutcome, Channel, ContactStatus } from "@forbear/accounts";
import type {
  AccountId,
  ContactId,
  ContactPointId,
  ConversationId,
  DecisionId,
  Instant,
  MessageId,
  PersonId,
} from "@forbear/kernel";
import type { ActionKind } from "@forbear/law";
import type { ReservedContact } from "../stores/contacts/store.ts";
import type { Ref } from "../stores/file.ts";
import type { Work } from "./work.ts";

export type NewContact = {
  readonly person: PersonId;
  readonly accounts: readonly AccountId[];
  readonly channel: Channel;
  readonly act: ActionKind;
  readonly template: string;
  readonly point: ContactPointId | null;
  readonly conversation: ConversationId | null;
  /** The words, when they are fixed already (a reply); null: worded at the last look. */
  readonly message: MessageId | null;
  readonly dueAt: Instant;
  /** After this it is no longer worth saying. */
  readonly expiresAt: Instant | null;
  /** Unique for the person: the same step, or the same message answered, reserves once. */
  readonly stepKey: string;
  readonly decision: DecisionId;
};

/** Sets a contact aside for the person: from now on it counts against every budget of theirs. */
export function reserve(work: Work, asked: NewContact): ContactId {
  const { bucket } = work.person(asked.person);
  const id = work.newId<ContactId>(bucket);
  const { person, accounts, channel, act, template, point, conversation, message } = asked;
  const { dueAt, expiresAt, stepKey, decision } = asked;
  work.rows.contacts.push({
    bucket,
    id,
    person_id: person,
    account_ids: accounts,
    point_id: point,
    conversation_id: conversation,
    message_id: message,
    direction: "outbound",
    channel,
    act,
    template,
    status: "reserved",
    outcome: null,
    step_key: stepKey,
    at: work.now,
    due_at: dueAt,
    expires_at: expiresAt,
    attempted_at: null,
    settled_at: null,
    provider: null,
    cost_minor: 0n,
    made_by: "house",
  });
  work.reserve({ bucket, id, ...asked });
  const about = { person, account: accounts.at(0) ?? null };
  const what = { contact: id, channel, act, template, dueAt, decision };
  work.append(bucket, about, { kind: "contact-reserved", ...what });
  return id;
}

/** Marks the contact as going out now: what follows this commit is the call to the provider. */
export function attempt(
  work: Work,
  contact: ReservedContact,
  decision: DecisionId,
  provider: string,
  message: MessageId | null,
): void {
  work.forget(contact);
  const mark = { message_id: message ?? contact.message, attempted_at: work.now, provider };
  const { contacts, contactAttempts } = work.rows;
  const born = contacts.findIndex(({ id }) => id === contact.id);
  const row = contacts[born];
  // One that is reserved in this very work leaves with it: its row is written once.
  if (row !== undefined) contacts[born] = { ...row, ...mark, status: "attempting" };
  else contactAttempts.push({ bucket: contact.bucket, id: contact.id, ...mark });
  const about = { person: contact.person, account: contact.accounts.at(0) ?? null };
  work.append(contact.bucket, about, {
    kind: "contact-attempting",
    contact: contact.id,
    decision,
  });
}

/** Not now, but then: the reservation stands and the last look comes again at `dueAt`. */
export function postpone(work: Work, { bucket, id }: Ref<ContactId>, dueAt: Instant): void {
  work.rows.contactChanges.push({
    bucket,
    id,
    status: "reserved",
    outcome: null,
    due_at: dueAt,
    attempted_at: null,
    settled_at: null,
    provider: null,
    cost_minor: 0n,
  });
}

/** The carrier never took it: the same contact is due again, and law is asked again. */
export function retry(work: Work, contact: ContactUnderWay, dueAt: Instant): void {
  postpone(work, contact, dueAt);
  const about = { person: contact.person, account: contact.account };
  work.append(contact.bucket, about, {
    kind: "contact-settled",
    contact: contact.id,
    outcome: "never-taken",
  });
}

/** A contact that is with a provider, or whose end nobody knows yet. */
export type ContactUnderWay = Ref<ContactId> & {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly dueAt: Instant | null;
  readonly attemptedAt: Instant | null;
  readonly provider: string | null;
};

export type Outcome = {
  readonly status: Extract<ContactStatus, "handed-over" | "delivered" | "failed" | "unknown">;
  /** The provider's reason, in our closed words; null when it simply went. */
  readonly reason: string | null;
  /** What came of a call; null: it was none, or nobody knows, and then it counts as a conversation. */
  readonly call: CallOutcome | null;
  readonly costMinor: bigint;
};

/** What became of it. `unknown` counts as made until somebody finds out. */
export function settle(work: Work, contact: ContactUnderWay, outcome: Outcome): void {
  const end = outcome.call ?? outcome.reason;
  work.rows.contactChanges.push({
    bucket: contact.bucket,
    id: contact.id,
    status: outcome.status,
    outcome: end,
    due_at: contact.dueAt,
    attempted_at: contact.attemptedAt,
    settled_at: work.now,
    provider: contact.provider,
    cost_minor: outcome.costMinor,
  });
  const about = { person: contact.person, account: contact.account };
  const said = end === null ? outcome.status : `${outcome.status}: ${end}`;
  work.append(contact.bucket, about, {
    kind: "contact-settled",
    contact: contact.id,
    outcome: said,
  });
}
