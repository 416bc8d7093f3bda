/** The journal of a debt and of those who owe it, as one stream, newest first. */

import type { Event } from "@forbear/accounts";
import {
  type ContactId,
  type ContactPointId,
  type Instant,
  type PersonId,
  trusted,
} from "@forbear/kernel";
import { eventOf } from "../journal/bytes.ts";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";
import type { AccountFile, Ref } from "../stores/file.ts";

/** Where a page of the stream ended: its moment, its place in that moment, its id. */
export type StreamPlace = { readonly at: Instant; readonly seq: number; readonly id: string };

export type Streamed = { readonly event: Event; readonly place: StreamPlace };

/** What happened in one moment stands in the order of the person's versions, the debt's own last. */
const seq = sql`coalesce(j.person_seq, 1000000000 + j.account_seq)`;

/** Up to `limit` events before `before`: of the debt, and of its people where they name no other debt. */
export async function streamOf(
  tx: Transaction,
  account: AccountFile,
  people: readonly Ref<PersonId>[],
  before: StreamPlace | null,
  limit: number,
): Promise<readonly Streamed[]> {
  const from =
    before === null
      ? sql`true`
      : sql`(j.at, ${seq}, j.id) < (${before.at}::timestamptz, ${before.seq}, ${before.id}::uuid)`;
  const rows = await tx.query<StreamRow>(sql`
    (select j.at, ${seq} as seq, j.id, j.bytes
       from forbear.journal j
      where j.tenant_id = ${tx.tenant} and j.bucket = ${account.bucket}
        and j.account_id = ${account.id} and ${from}
      order by j.at desc, 2 desc, j.id desc
      limit ${limit})
    union
    (select j.at, ${seq} as seq, j.id, j.bytes
       from forbear.journal j
       join unnest(${people.map((ref) => ref.bucket)}::smallint[],
                   ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, person)
         on j.bucket = v.bucket and j.person_id = v.person
      where j.tenant_id = ${tx.tenant} and j.account_id is null and ${from}
      order by j.at desc, 2 desc, j.id desc
      limit ${limit})
     order by 1 desc, 2 desc, 3 desc
     limit ${limit}`);
  return rows.map(({ bytes, ...place }) => ({ event: eventOf(bytes), place }));
}

type StreamRow = StreamPlace & { readonly bytes: Uint8Array };

/** A call that we made about a debt, as its end is asked for. */
export type CallRow = {
  readonly id: ContactId;
  readonly at: Instant;
  readonly point: ContactPointId | null;
  /** Null: nobody said how it ended. */
  readonly end: string | null;
};

/** Our own calls about a debt to any of its people, the last first. */
export async function callsAbout(
  tx: Transaction,
  account: AccountFile,
  people: readonly Ref<PersonId>[],
  limit: number,
): Promise<readonly CallRow[]> {
  const rows = await tx.query<{
    id: string;
    attempted_at: Instant;
    point_id: string | null;
    outcome: string | null;
  }>(sql`
    select c.id, c.attempted_at, c.point_id, c.outcome
      from forbear.contact c
      join unnest(${people.map((ref) => ref.bucket)}::smallint[],
                  ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, person)
        on c.bucket = v.bucket and c.person_id = v.person
     where c.tenant_id = ${tx.tenant} and c.direction = 'outbound' and c.channel = 'voice'
       and c.made_by = 'house' and c.attempted_at is not null
       and c.status in ('attempting', 'handed-over', 'delivered', 'unknown')
       and ${account.id}::uuid = any(c.account_ids)
     order by c.attempted_at desc, c.id desc
     limit ${limit}`);
  return rows.map((row) => ({
    id: trusted<ContactId>(row.id),
    at: row.attempted_at,
    point: row.point_id === null ? null : trusted<ContactPointId>(row.point_id),
    end: row.outcome,
  }));
}
