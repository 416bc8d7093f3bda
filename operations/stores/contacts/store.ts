/** Contacts: reservations, attempts, outcomes, and the history that budgets are counted from. */

import type { Channel, ContactStatus, PastContact } from "@forbear/accounts";
import {
  type AccountId,
  type Bucket,
  type ContactId,
  type ContactPointId,
  type ConversationId,
  type Instant,
  type MessageId,
  type PersonId,
  type TenantId,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { insertRows, updateRows } from "../rows.ts";

export type ContactRow = {
  readonly bucket: Bucket;
  readonly id: ContactId;
  readonly person_id: PersonId;
  readonly account_ids: readonly AccountId[];
  readonly point_id: ContactPointId | null;
  readonly conversation_id: ConversationId | null;
  readonly message_id: MessageId | null;
  readonly direction: "outbound" | "inbound";
  readonly channel: Channel;
  readonly act: string;
  readonly template: string | null;
  readonly status: ContactStatus;
  readonly outcome: string | null;
  readonly step_key: string | null;
  readonly at: Instant;
  readonly due_at: Instant | null;
  readonly expires_at: Instant | null;
  readonly attempted_at: Instant | null;
  readonly settled_at: Instant | null;
  readonly provider: string | null;
  readonly cost_minor: bigint;
};

const contactColumns = {
  bucket: "smallint",
  id: "uuid",
  person_id: "uuid",
  account_ids: "uuid[]",
  point_id: "uuid",
  conversation_id: "uuid",
  message_id: "uuid",
  direction: "text",
  channel: "text",
  act: "text",
  template: "text",
  status: "text",
  outcome: "text",
  step_key: "text",
  at: "timestamptz",
  due_at: "timestamptz",
  expires_at: "timestamptz",
  attempted_at: "timestamptz",
  settled_at: "timestamptz",
  provider: "text",
  cost_minor: "bigint",
} as const;

export const insertContacts = (tenant: TenantId, rows: readonly ContactRow[]): Sql =>
  insertRows("contact", tenant, contactColumns, rows);

/** What changes of a contact after it was reserved. */
export type ContactChange = Pick<
  ContactRow,
  | "bucket"
  | "id"
  | "status"
  | "outcome"
  | "due_at"
  | "attempted_at"
  | "settled_at"
  | "provider"
  | "cost_minor"
>;

const changeColumns = {
  bucket: "smallint",
  id: "uuid",
  status: "text",
  outcome: "text",
  due_at: "timestamptz",
  attempted_at: "timestamptz",
  settled_at: "timestamptz",
  provider: "text",
  cost_minor: "bigint",
} as const;

export const changeContacts = (tenant: TenantId, rows: readonly ContactChange[]): Sql =>
  updateRows("contact", tenant, "id", changeColumns, rows);

/** A contact decided and not yet attempted: what a hold or a payment must be able to cancel. */
export type ReservedContact = Ref<ContactId> & {
  readonly person: PersonId;
  readonly accounts: readonly AccountId[];
  readonly act: string;
  readonly channel: Channel;
  readonly template: string | null;
  readonly conversation: ConversationId | null;
  readonly message: MessageId | null;
  readonly point: ContactPointId | null;
  readonly dueAt: Instant;
  readonly expiresAt: Instant | null;
};

type ReservedRow = {
  readonly bucket: number;
  readonly id: string;
  readonly person_id: string;
  readonly account_ids: readonly string[];
  readonly act: string;
  readonly channel: Channel;
  readonly template: string | null;
  readonly conversation_id: string | null;
  readonly message_id: string | null;
  readonly point_id: string | null;
  readonly due_at: Instant;
  readonly expires_at: Instant | null;
};

const orNull = <T extends ConversationId | MessageId | ContactPointId>(text: string | null) =>
  text === null ? null : trusted<T>(text);

const reservedContact = (row: ReservedRow): ReservedContact => ({
  bucket: bucket(row.bucket),
  id: trusted(row.id),
  person: trusted(row.person_id),
  accounts: row.account_ids.map((id) => trusted<AccountId>(id)),
  act: row.act,
  channel: row.channel,
  template: row.template,
  conversation: orNull<ConversationId>(row.conversation_id),
  message: orNull<MessageId>(row.message_id),
  point: orNull<ContactPointId>(row.point_id),
  dueAt: row.due_at,
  expiresAt: row.expires_at,
});

/** What is reserved for these people, whose locks are held. */
export async function loadReserved(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<readonly ReservedContact[]> {
  const rows = await tx.query<ReservedRow>(sql`
    select c.bucket, c.id, c.person_id, c.account_ids, c.act, c.channel, c.template,
           c.conversation_id, c.message_id, c.point_id, c.due_at, c.expires_at
      from forbear.contact c
      join unnest(${people.map((p) => p.bucket)}::smallint[],
                  ${people.map((p) => p.id)}::uuid[]) as v(bucket, person_id)
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant} and c.status = 'reserved'
     order by c.due_at, c.id`);
  return rows.map(reservedContact);
}

/** Every contact with these people since `from`, cancelled ones left out, oldest first. */
export async function historyOf(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
  from: Instant,
): Promise<ReadonlyMap<PersonId, readonly PastContact[]>> {
  const rows = await tx.query<PastRow>(sql`
    select c.id, c.person_id, c.account_ids, c.point_id, c.direction, c.channel, c.act, c.template,
           c.status, c.outcome, coalesce(c.attempted_at, c.due_at, c.at) as at
      from forbear.contact c
      join unnest(${people.map((p) => p.bucket)}::smallint[],
                  ${people.map((p) => p.id)}::uuid[]) as v(bucket, person_id)
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant} and c.at >= ${from} and c.status <> 'cancelled'
     order by 11, c.id`);
  const byPerson = new Map<PersonId, PastContact[]>();
  for (const row of rows) {
    const past = pastContact(row);
    const known = byPerson.get(past.person);
    if (known) known.push(past);
    else byPerson.set(past.person, [past]);
  }
  return byPerson;
}

type PastRow = Pick<
  ReservedRow,
  "id" | "person_id" | "account_ids" | "point_id" | "act" | "channel" | "template"
> & {
  readonly direction: "outbound" | "inbound";
  readonly status: ContactStatus;
  readonly outcome: string | null;
  readonly at: Instant;
};

const pastContact = (row: PastRow): PastContact => ({
  id: trusted(row.id),
  person: trusted(row.person_id),
  accounts: row.account_ids.map((id) => trusted<AccountId>(id)),
  point: orNull<ContactPointId>(row.point_id),
  direction: row.direction,
  channel: row.channel,
  act: row.act,
  template: row.template,
  status: row.status,
  outcome: row.outcome,
  at: row.at,
});
