/** The talks of people who write: what their message belongs to, read for many of them at once. */

import { type ConversationId, type Json, type PersonId, trusted } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { these } from "../these.ts";
import { type ConversationFile, type ConversationRecord, conversationFile } from "./store.ts";

/** The talks that a message may belong to, or take up. */
export type Talks = {
  /** By person and channel, the one that is open. */
  readonly open: Map<string, ConversationId>;
  /** The latest of each person's, on whatever channel. */
  readonly last: ReadonlyMap<PersonId, ConversationFile>;
};

type TalkRecord = ConversationRecord & { readonly is_last: boolean; readonly state: Json | null };

/** The open talks of each of the people and their latest one, in one reading. */
export async function talksOf(tx: Transaction, people: readonly Ref<PersonId>[]): Promise<Talks> {
  const rows = await tx.query<TalkRecord>(sql`
    select t.*
      from ${these(people, "person_id")}
     cross join lateral (
       select c.bucket, c.id, c.person_id, c.channel, c.status, c.started_at, c.touched_at,
              row_number() over latest = 1 as is_last,
              case when row_number() over latest = 1 then c.state end as state
         from forbear.conversation c
        where c.tenant_id = ${tx.tenant} and c.bucket = v.bucket and c.person_id = v.person_id
       window latest as (order by c.touched_at desc, c.id desc)) t
     where t.is_last or t.status <> 'ended'
     order by t.touched_at, t.id`);
  const open = new Map<string, ConversationId>();
  const last = new Map<PersonId, ConversationFile>();
  for (const row of rows) {
    if (row.status !== "ended") open.set(`${row.person_id} ${row.channel}`, trusted(row.id));
    if (row.is_last) last.set(trusted<PersonId>(row.person_id), conversationFile(row));
  }
  return { open, last };
}
