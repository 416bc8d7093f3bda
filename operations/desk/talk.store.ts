/** Talks for the screen: one with its messages, a person's over all channels, and what became of each. */

import {
  type ConversationId,
  type MessageId,
  type PersonId,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";
import type { Vault } from "../ports/vault.ts";
import { type StoredMessage, messagesById } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";

/** The talk of these people that was touched last, on any channel; null when there was none. */
export async function latestTalk(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<Ref<ConversationId> | null> {
  const rows = await tx.query<{ bucket: number; id: string }>(sql`
    select c.bucket, c.id
      from forbear.conversation c
      join unnest(${people.map((ref) => ref.bucket)}::smallint[],
                  ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
        on c.bucket = v.bucket and c.person_id = v.id
     where c.tenant_id = ${tx.tenant}
     order by c.touched_at desc, c.id desc
     limit 1`);
  const row = rows.at(0);
  return row === undefined ? null : { bucket: bucket(row.bucket), id: trusted(row.id) };
}

/** The newest messages of a person over all channels, oldest first. */
export async function messagesOfPerson(
  tx: Transaction,
  vault: Vault,
  person: Ref<PersonId>,
  limit: number,
): Promise<readonly StoredMessage[]> {
  const rows = await tx.query<{ bucket: number; id: string }>(sql`
    select m.bucket, m.id
      from forbear.message m
      join forbear.conversation c
        on c.tenant_id = m.tenant_id and c.bucket = m.bucket and c.id = m.conversation_id
     where m.tenant_id = ${tx.tenant} and m.bucket = ${person.bucket}
       and c.person_id = ${person.id}
     order by m.at desc, m.id desc
     limit ${limit}`);
  const refs = rows.map((row) => ({ bucket: bucket(row.bucket), id: trusted<MessageId>(row.id) }));
  return messagesById(tx, vault, refs);
}

/** What became of the contact that carried each message. */
export async function statusOfMessages(
  tx: Transaction,
  person: Ref<PersonId>,
  messages: readonly MessageId[],
): Promise<ReadonlyMap<MessageId, string>> {
  const rows = await tx.query<{ message_id: string; status: string }>(sql`
    select c.message_id, c.status
      from forbear.contact c
     where c.tenant_id = ${tx.tenant} and c.bucket = ${person.bucket}
       and c.person_id = ${person.id} and c.message_id = any(${messages}::uuid[])
     order by c.at, c.id`);
  return new Map(rows.map((row) => [trusted<MessageId>(row.message_id), row.status]));
}

/** The people who were last written to or wrote, of all buckets: for a portfolio that people play with. */
export async function latestTalkers(
  tx: Transaction,
  limit: number,
): Promise<readonly Ref<PersonId>[]> {
  const rows = await tx.query<{ bucket: number; id: string }>(sql`
    select c.bucket, c.person_id as id
      from forbear.conversation c
     where c.tenant_id = ${tx.tenant} and c.bucket between 0 and 4095
     group by c.bucket, c.person_id
     order by max(c.touched_at) desc, c.person_id
     limit ${limit}`);
  return rows.map((row) => ({ bucket: bucket(row.bucket), id: trusted<PersonId>(row.id) }));
}

/** When each of the people was last written to or wrote. */
export async function lastTouched(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<readonly Ref<PersonId>[]> {
  const rows = await tx.query<{ bucket: number; id: string }>(sql`
    select v.bucket, v.id
      from unnest(${people.map((ref) => ref.bucket)}::smallint[],
                  ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
      left join lateral (
        select max(c.touched_at) as at
          from forbear.conversation c
         where c.tenant_id = ${tx.tenant} and c.bucket = v.bucket and c.person_id = v.id) as t
        on true
     order by t.at desc nulls last, v.id`);
  return rows.map((row) => ({ bucket: bucket(row.bucket), id: trusted<PersonId>(row.id) }));
}
