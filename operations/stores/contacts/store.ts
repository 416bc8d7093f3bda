/** Contacts: reservations, attempts, outcomes, and the history that budgets are counted from. */

import type { Channel, ContactMaker, ContactStatus, PastContact } from "@forbear/accounts";
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
import type { ActionKind } from "@forbear/law";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { insertRows, updateRows } from "../rows.ts";
import { these } from "../these.ts";

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
  readonly act: ActionKind;
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
  readonly made_by: ContactMaker;
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
  made_by: "text",
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

/** The mark that stands before the provider is called. */
export type ContactAttempt = {
  readonly bucket: Bucket;
  readonly id: ContactId;
  readonly message_id: MessageId | null;
  readonly attempted_at: Instant;
  readonly provider: string;
};

export const attemptContacts = (tenant: TenantId, rows: readonly ContactAttempt[]): Sql => sql`
  update forbear.contact c
     set status = 'attempting', message_id = v.message_id, attempted_at = v.attempted_at,
         provider = v.provider
    from unnest(${rows.map((row) => row.bucket)}::smallint[], ${rows.map((row) => row.id)}::uuid[],
                ${rows.map((row) => row.message_id)}::uuid[],
                ${rows.map((row) => row.attempted_at)}::timestamptz[],
                ${rows.map((row) => row.provider)}::text[])
         as v(bucket, id, message_id, attempted_at, provider)
   where c.tenant_id = ${tenant} and c.bucket = v.bucket and c.id = v.id and c.status = 'reserved'`;

/** A contact decided and not yet attempted: what a hold or a payment must be able to cancel. */
export type ReservedContact = Ref<ContactId> & {
  readonly person: PersonId;
  readonly accounts: readonly AccountId[];
  readonly act: ActionKind;
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
  readonly act: ActionKind;
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

/** What was decided for people: not attempted yet, or with a carrier that has not answered for it. */
export type Decided = {
  readonly reserved: readonly ReservedContact[];
  readonly underWay: readonly ReservedContact[];
};

/** What was decided for these people, whose locks are held, and is not over. */
export async function loadDecided(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<Decided> {
  const rows = await tx.query<ReservedRow & { status: ContactStatus }>(sql`
    select c.bucket, c.id, c.person_id, c.account_ids, c.act, c.channel, c.template,
           c.conversation_id, c.message_id, c.point_id, c.due_at, c.expires_at, c.status
      from forbear.contact c
      join ${these(people, "person_id")}
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant} and c.status in ('reserved', 'attempting', 'unknown')
     order by c.due_at, c.id`);
  const isReserved = ({ status }: { readonly status: ContactStatus }) => status === "reserved";
  return {
    reserved: rows.filter(isReserved).map(reservedContact),
    underWay: rows.filter((row) => !isReserved(row)).map(reservedContact),
  };
}

/** A contact that is not to leave again, should its carrier say that it never took it. */
export type ContactEnd = Ref<ContactId> & { readonly expires_at: Instant };

export const endContacts = (tenant: TenantId, rows: readonly ContactEnd[]): Sql =>
  updateRows(
    "contact",
    tenant,
    "id",
    { bucket: "smallint", id: "uuid", expires_at: "timestamptz" },
    rows,
  );

/**
 * Every contact with these people since `from`, whoever made it, cancelled ones left out, oldest first.
 * Everybody asked about has an entry: who has none was not asked about.
 */
export async function historyOf(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
  from: Instant,
): Promise<ReadonlyMap<PersonId, readonly PastContact[]>> {
  const rows = await tx.query<PastRow>(sql`
    select c.id, c.person_id, c.account_ids, c.point_id, c.direction, c.channel, c.act, c.template,
           c.status, c.outcome, c.made_by, coalesce(c.attempted_at, c.due_at, c.at) as at
      from forbear.contact c
      join ${these(people, "person_id")}
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant} and c.at >= ${from} and c.status <> 'cancelled'
     order by at, c.id`);
  const byPerson = new Map<PersonId, PastContact[]>(people.map(({ id }) => [id, []]));
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
  readonly made_by: ContactMaker;
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
  madeBy: row.made_by,
  outcome: row.outcome,
  at: row.at,
});

/** Which of these steps, contacts that a file told of among them, the people have already. */
export async function stepsKnown(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ step_key: string }>(sql`
    select c.step_key
      from forbear.contact c
      join ${these(people, "person_id")}
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant} and c.step_key = any(${keys}::text[])
     order by c.step_key`);
  return new Set(rows.map((row) => row.step_key));
}

/** What is said to whoever wrote: it leaves also while outreach rests. */
const answers: readonly ActionKind[] = ["replyToConsumer", "confirmOptOut"];

/** Reservations whose time has come, of a range of buckets: all of them, or answers alone. */
export async function claimOutbox(
  tx: Transaction,
  range: { readonly from: Bucket; readonly to: Bucket },
  now: Instant,
  limit: number,
  which: "all" | "answers" = "all",
): Promise<readonly (Ref<ContactId> & { readonly person: PersonId })[]> {
  const rows = await tx.query<{ bucket: number; id: string; person_id: string }>(sql`
    select bucket, id, person_id
      from forbear.contact
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and status = 'reserved' and due_at <= ${now}
       and (${which === "all"} or act = any(${answers}::text[]))
     order by due_at, id
     limit ${limit}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<ContactId>(row.id),
    person: trusted<PersonId>(row.person_id),
  }));
}
