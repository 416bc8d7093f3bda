/** Messages that wait for their turn when many do: which is read first, and how many wait. */

import {
  type Bucket,
  type Instant,
  type MessageId,
  type PersonId,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Channel } from "@forbear/accounts";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";

/** Set aside: its turn brought a defect of ours to light, and everybody else is read before it. */
export const setAside = -1;

/** A message of which nobody has heard yet what it is about. */
export type Unheard = Ref<MessageId> & {
  readonly person: PersonId;
  readonly channel: Channel;
  readonly text: string;
};

type Range = { readonly from: Bucket; readonly to: Bucket };

/** Unread messages that were not ranked yet, the oldest first; another worker's are passed over. */
export async function unheardMessages(
  tx: Transaction,
  vault: Vault,
  range: Range,
  limit: number,
): Promise<readonly Unheard[]> {
  const rows = await tx.query<{
    bucket: number;
    id: string;
    person_id: string;
    channel: Channel;
    key_version: number;
    sealed: Uint8Array;
  }>(sql`
    select m.bucket, m.id, m.person_id, m.channel, s.key_version, s.sealed
      from forbear.message m
      join forbear.message_sealed s
        on s.tenant_id = m.tenant_id and s.bucket = m.bucket and s.message_id = m.id
     where m.tenant_id = ${tx.tenant} and m.bucket between ${range.from} and ${range.to}
       and m.direction = 'inbound' and m.read_at is null and m.urgency is null
     order by m.at, m.id
     limit ${limit}
       for update of m skip locked`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<MessageId>(row.id),
    person: trusted<PersonId>(row.person_id),
    channel: row.channel,
    text: vault.open(tx.tenant, `message:${row.id}`, row.key_version, row.sealed),
  }));
}

/** How urgent a person's messages are: none of theirs waits behind a later one of theirs. */
export type Urgency = {
  readonly bucket: Bucket;
  readonly person: PersonId;
  readonly urgency: number;
};

/** Ranks what was heard, and with it what the same people wrote before. */
export async function rankMessages(
  tx: Transaction,
  heard: readonly Ref<MessageId>[],
  urgencies: readonly Urgency[],
): Promise<void> {
  await tx.execute(sql`
    update forbear.message m
       set urgency = greatest(m.urgency, v.urgency)
      from unnest(${urgencies.map((one) => one.bucket)}::smallint[],
                  ${urgencies.map((one) => one.person)}::uuid[],
                  ${urgencies.map((one) => one.urgency)}::smallint[]) as v(bucket, person, urgency)
     where m.tenant_id = ${tx.tenant} and m.bucket = v.bucket and m.person_id = v.person
       and m.direction = 'inbound' and m.read_at is null
       and (m.urgency >= 0 or m.id = any(${heard.map(({ id }) => id)}::uuid[]))`);
}

/** Everybody else is read before this one. */
export async function putLast(tx: Transaction, message: Ref<MessageId>): Promise<void> {
  await tx.execute(sql`
    update forbear.message
       set urgency = ${setAside}
     where tenant_id = ${tx.tenant} and bucket = ${message.bucket} and id = ${message.id}`);
}

/** Inbound messages whose turn has not been taken: the most urgent first, then the oldest. */
export async function mostUrgentMessages(
  tx: Transaction,
  range: Range,
  limit: number,
): Promise<readonly (Ref<MessageId> & { readonly person: PersonId })[]> {
  const rows = await tx.query<{ bucket: number; id: string; person_id: string }>(sql`
    select bucket, id, person_id
      from forbear.message
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and direction = 'inbound' and read_at is null and urgency is not null
     order by urgency desc, at, id
     limit ${limit}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<MessageId>(row.id),
    person: trusted<PersonId>(row.person_id),
  }));
}

/** A time in which so many wrote that outreach rested. */
export type Surge = { readonly since: Instant; readonly most: number };

/** How many wait for their turn, counted to `limit`, and the surge that is on; null: none is. */
export async function waitingNow(
  tx: Transaction,
  limit: number,
): Promise<{ readonly waiting: number; readonly surge: Surge | null }> {
  const rows = await tx.query<{ waiting: number; since: Instant | null; most: number | null }>(sql`
    select (select count(*)::int
              from (select 1
                      from forbear.message
                     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                       and direction = 'inbound' and read_at is null
                       and coalesce(urgency, 0) >= 0
                     limit ${limit}) as few) as waiting,
           s.since, s.most
      from (select 1) as one
      left join forbear.surge s on s.tenant_id = ${tx.tenant} and s.over_at is null`);
  const row = rows.at(0);
  const since = row?.since ?? null;
  const surge = since === null ? null : { since, most: row?.most ?? 0 };
  return { waiting: row?.waiting ?? 0, surge };
}

/** A surge begins; whoever sees it second changes nothing. */
export async function beginSurge(tx: Transaction, since: Instant, most: number): Promise<void> {
  await tx.execute(sql`
    insert into forbear.surge (tenant_id, since, most)
    values (${tx.tenant}, ${since}, ${most})
    on conflict do nothing`);
}

export async function endSurge(tx: Transaction, overAt: Instant): Promise<void> {
  await tx.execute(sql`
    update forbear.surge
       set over_at = ${overAt}
     where tenant_id = ${tx.tenant} and over_at is null`);
}
