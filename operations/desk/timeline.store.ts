/** The journal of a debt and of those who owe it, as one stream, newest first. */

import type { Event } from "@forbear/accounts";
import type { Instant, PersonId } from "@forbear/kernel";
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
