/** Conversations and their messages; the words themselves are under seal. */

import type { Channel } from "@forbear/accounts";
import {
  type Bucket,
  type ConversationId,
  type Instant,
  type Json,
  type MessageId,
  type PersonId,
  type TenantId,
  bucket,
  canonical,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import {
  type Together,
  cellsOf,
  insertRows,
  insertTogether,
  ofSameName,
  updateRows,
} from "../rows.ts";
import { these } from "../these.ts";

export type ConversationStatus = "open" | "with-person" | "ended";

export type ConversationRow = {
  readonly bucket: Bucket;
  readonly id: ConversationId;
  readonly person_id: PersonId;
  readonly channel: Channel;
  readonly status: ConversationStatus;
  readonly started_at: Instant;
  readonly touched_at: Instant;
  /** The dialogue's own state, already encoded; no personal data in it. */
  readonly state: Json;
};

export type Author = "consumer" | "agent" | "staff" | "system";

export type MessageRow = {
  readonly bucket: Bucket;
  readonly id: MessageId;
  readonly person_id: PersonId;
  readonly conversation_id: ConversationId;
  readonly direction: "outbound" | "inbound";
  readonly channel: Channel;
  readonly author: Author;
  readonly at: Instant;
  readonly read_at: Instant | null;
  readonly key_version: number;
  readonly sealed: Uint8Array;
};

/** What was understood of a message, or declared of it: it repeats words, so it is under seal. */
export type SealedReading = {
  readonly bucket: Bucket;
  readonly message_id: MessageId;
  readonly key_version: number;
  readonly sealed: Uint8Array;
};

export type ReadMessage = {
  readonly bucket: Bucket;
  readonly id: MessageId;
  readonly read_at: Instant;
};

const conversationColumns = {
  bucket: "smallint",
  id: "uuid",
  person_id: "uuid",
  channel: "text",
  status: "text",
  started_at: "timestamptz",
  touched_at: "timestamptz",
  state: "jsonb",
} as const;

export const saveConversations = (tenant: TenantId, rows: readonly ConversationRow[]): Sql =>
  insertRows(
    "conversation",
    tenant,
    conversationColumns,
    rows,
    `on conflict (tenant_id, bucket, id) do update
       set status = excluded.status, touched_at = excluded.touched_at, state = excluded.state`,
  );

const messageColumns = {
  bucket: "smallint",
  id: "uuid",
  person_id: "uuid",
  conversation_id: "uuid",
  direction: "text",
  channel: "text",
  author: "text",
  at: "timestamptz",
  read_at: "timestamptz",
} as const;

const messageRows: Together<MessageRow> = {
  cells: cellsOf({ ...messageColumns, key_version: "int", sealed: "bytea" }),
  tables: {
    message: ofSameName(messageColumns),
    message_sealed: {
      bucket: "bucket",
      message_id: "id",
      key_version: "key_version",
      sealed: "sealed",
    },
  },
};

/** The messages, and their words under seal. */
export const insertMessages = (tenant: TenantId, rows: readonly MessageRow[]): Sql =>
  insertTogether(tenant, messageRows, rows);

const readColumns = { bucket: "smallint", id: "uuid", read_at: "timestamptz" } as const;

export const readMessages = (tenant: TenantId, rows: readonly ReadMessage[]): Sql =>
  updateRows("message", tenant, "id", readColumns, rows);

const readingColumns = {
  bucket: "smallint",
  message_id: "uuid",
  key_version: "int",
  sealed: "bytea",
} as const;

export const insertReadings = (tenant: TenantId, rows: readonly SealedReading[]): Sql =>
  insertRows("reading_sealed", tenant, readingColumns, rows);

export const sealReading = (
  vault: Vault,
  tenant: TenantId,
  message: Ref<MessageId>,
  reading: Json,
): SealedReading => ({
  bucket: message.bucket,
  message_id: message.id,
  key_version: vault.version(tenant),
  sealed: vault.seal(tenant, `reading:${message.id}`, canonical(reading)),
});

export type ConversationFile = Ref<ConversationId> & {
  readonly person: PersonId;
  readonly channel: Channel;
  readonly status: ConversationStatus;
  readonly startedAt: Instant;
  readonly touchedAt: Instant;
  readonly state: Json;
};

/** The person's latest conversation on a channel that has not ended; null when none. */
export async function openConversation(
  tx: Transaction,
  person: Ref<PersonId>,
  channel: Channel,
): Promise<ConversationFile | null> {
  const rows = await tx.query<ConversationRecord>(sql`
    select bucket, id, person_id, channel, status, started_at, touched_at, state
      from forbear.conversation
     where tenant_id = ${tx.tenant} and bucket = ${person.bucket} and person_id = ${person.id}
       and channel = ${channel} and status <> 'ended'
     order by touched_at desc, id desc
     limit 1`);
  const row = rows.at(0);
  return row ? conversationFile(row) : null;
}

/** Each person's latest conversation, whatever its channel and whether or not it has ended. */
export async function lastConversations(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<ReadonlyMap<PersonId, ConversationFile>> {
  const rows = await tx.query<ConversationRecord>(sql`
    select distinct on (c.person_id) c.bucket, c.id, c.person_id, c.channel, c.status,
           c.started_at, c.touched_at, c.state
      from forbear.conversation c
      join ${these(people, "person_id")}
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant}
     order by c.person_id, c.touched_at desc, c.id desc`);
  return new Map(rows.map((row) => [trusted<PersonId>(row.person_id), conversationFile(row)]));
}

/** A conversation by its id. */
export async function conversationById(
  tx: Transaction,
  ref: Ref<ConversationId>,
): Promise<ConversationFile | null> {
  return (await conversationsById(tx, [ref])).get(ref.id) ?? null;
}

/** The conversations named. */
export async function conversationsById(
  tx: Transaction,
  refs: readonly Ref<ConversationId>[],
): Promise<ReadonlyMap<ConversationId, ConversationFile>> {
  const rows = await tx.query<ConversationRecord>(sql`
    select c.bucket, c.id, c.person_id, c.channel, c.status, c.started_at, c.touched_at, c.state
      from forbear.conversation c
      join ${these(refs)}
        on c.bucket = v.bucket and c.id = v.id
     where c.tenant_id = ${tx.tenant}`);
  return new Map(rows.map((row) => [trusted<ConversationId>(row.id), conversationFile(row)]));
}

/** The conversations that the messages named stand in. */
export async function conversationsOf(
  tx: Transaction,
  messages: readonly Ref<MessageId>[],
): Promise<ReadonlyMap<ConversationId, ConversationFile>> {
  const rows = await tx.query<ConversationRecord>(sql`
    select c.bucket, c.id, c.person_id, c.channel, c.status, c.started_at, c.touched_at, c.state
      from forbear.message m
      join ${these(messages)}
        on m.bucket = v.bucket and m.id = v.id
      join forbear.conversation c
        on c.tenant_id = m.tenant_id and c.bucket = m.bucket and c.id = m.conversation_id
     where m.tenant_id = ${tx.tenant}`);
  return new Map(rows.map((row) => [trusted<ConversationId>(row.id), conversationFile(row)]));
}

/** The latest conversation of each person that has not ended, by person and channel. */
export async function openConversations(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<ReadonlyMap<string, ConversationFile>> {
  const rows = await tx.query<ConversationRecord>(sql`
    select c.bucket, c.id, c.person_id, c.channel, c.status, c.started_at, c.touched_at, c.state
      from forbear.conversation c
      join ${these(people, "person_id")}
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant} and c.status <> 'ended'
     order by c.touched_at, c.id`);
  return new Map(rows.map((row) => [`${row.person_id} ${row.channel}`, conversationFile(row)]));
}

export type ConversationRecord = {
  readonly bucket: number;
  readonly id: string;
  readonly person_id: string;
  readonly channel: Channel;
  readonly status: ConversationStatus;
  readonly started_at: Instant;
  readonly touched_at: Instant;
  readonly state: Json;
};

export const conversationFile = (row: ConversationRecord): ConversationFile => ({
  bucket: bucket(row.bucket),
  id: trusted(row.id),
  person: trusted(row.person_id),
  channel: row.channel,
  status: row.status,
  startedAt: row.started_at,
  touchedAt: row.touched_at,
  state: row.state,
});

export type StoredMessage = Ref<MessageId> & {
  readonly person: PersonId;
  readonly conversation: ConversationId;
  readonly direction: "outbound" | "inbound";
  readonly channel: Channel;
  readonly author: Author;
  readonly at: Instant;
  readonly readAt: Instant | null;
  readonly reading: Json;
  readonly text: string;
};

type MessageRecord = {
  readonly bucket: number;
  readonly id: string;
  readonly person_id: string;
  readonly conversation_id: string;
  readonly direction: "outbound" | "inbound";
  readonly channel: Channel;
  readonly author: Author;
  readonly at: Instant;
  readonly read_at: Instant | null;
  readonly key_version: number;
  readonly sealed: Uint8Array;
  readonly reading_version: number | null;
  readonly reading_sealed: Uint8Array | null;
};

const storedMessage = (tenant: TenantId, vault: Vault, row: MessageRecord): StoredMessage => ({
  bucket: bucket(row.bucket),
  id: trusted(row.id),
  person: trusted(row.person_id),
  conversation: trusted(row.conversation_id),
  direction: row.direction,
  channel: row.channel,
  author: row.author,
  at: row.at,
  readAt: row.read_at,
  reading: openReading(tenant, vault, row),
  text: vault.open(tenant, `message:${row.id}`, row.key_version, row.sealed),
});

function openReading(tenant: TenantId, vault: Vault, row: MessageRecord): Json {
  const { id, reading_version: version, reading_sealed: sealed } = row;
  if (version === null || sealed === null) return null;
  return JSON.parse(vault.open(tenant, `reading:${id}`, version, sealed)) as Json;
}

/** The messages named, their words opened. */
export async function messagesById(
  tx: Transaction,
  vault: Vault,
  refs: readonly Ref<MessageId>[],
): Promise<readonly StoredMessage[]> {
  const rows = await tx.query<MessageRecord>(sql`
    select m.bucket, m.id, m.person_id, m.conversation_id, m.direction, m.channel, m.author, m.at,
           m.read_at, s.key_version, s.sealed, r.key_version as reading_version,
           r.sealed as reading_sealed
      from forbear.message m
      join ${these(refs)}
        on m.bucket = v.bucket and m.id = v.id
      join forbear.message_sealed s
        on s.tenant_id = m.tenant_id and s.bucket = m.bucket and s.message_id = m.id
      left join forbear.reading_sealed r
        on r.tenant_id = m.tenant_id and r.bucket = m.bucket and r.message_id = m.id
     where m.tenant_id = ${tx.tenant}
     order by m.at, m.id`);
  return rows.map((row) => storedMessage(tx.tenant, vault, row));
}

/** The newest message to or from a person; null where nothing was said yet. */
export async function latestMessageOf(
  tx: Transaction,
  person: Ref<PersonId>,
): Promise<MessageId | null> {
  const rows = await tx.query<{ id: string }>(sql`
    select id
      from forbear.message
     where tenant_id = ${tx.tenant} and bucket = ${person.bucket} and person_id = ${person.id}
     order by at desc, id desc
     limit 1`);
  const row = rows.at(0);
  return row ? trusted<MessageId>(row.id) : null;
}

/** All that was said in a conversation, oldest first. */
export async function messagesOf(
  tx: Transaction,
  vault: Vault,
  conversation: Ref<ConversationId>,
): Promise<readonly StoredMessage[]> {
  const rows = await tx.query<MessageRecord>(sql`
    select m.bucket, m.id, m.person_id, m.conversation_id, m.direction, m.channel, m.author, m.at,
           m.read_at, s.key_version, s.sealed, r.key_version as reading_version,
           r.sealed as reading_sealed
      from forbear.message m
      join forbear.message_sealed s
        on s.tenant_id = m.tenant_id and s.bucket = m.bucket and s.message_id = m.id
      left join forbear.reading_sealed r
        on r.tenant_id = m.tenant_id and r.bucket = m.bucket and r.message_id = m.id
     where m.tenant_id = ${tx.tenant} and m.bucket = ${conversation.bucket}
       and m.conversation_id = ${conversation.id}
     order by m.at, m.id`);
  return rows.map((row) => storedMessage(tx.tenant, vault, row));
}

/** Inbound messages whose turn has not been taken, oldest first. */
export async function unreadMessages(
  tx: Transaction,
  range: { readonly from: Bucket; readonly to: Bucket },
  limit: number,
): Promise<readonly (Ref<MessageId> & { readonly person: PersonId })[]> {
  const rows = await tx.query<{ bucket: number; id: string; person_id: string }>(sql`
    select bucket, id, person_id
      from forbear.message
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and direction = 'inbound' and read_at is null
     order by at, id
     limit ${limit}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<MessageId>(row.id),
    person: trusted<PersonId>(row.person_id),
  }));
}
