/** The leaves of a seal, and whether what each was sealed of is still there. */

import type { Instant, PlainDate } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";

export type StandingLeaf = {
  readonly id: string;
  readonly at: Instant;
  readonly position: number;
  readonly hash: Uint8Array;
  readonly there: boolean;
};

/** In order of their places. */
export async function leavesIn(tx: Transaction, seq: number): Promise<readonly StandingLeaf[]> {
  return tx.query<StandingLeaf>(sql`
    select l.leaf_id as id, l.at, l.position, l.hash,
           (j.id is not null or d.id is not null) as there
      from forbear.sealed_leaf l
      left join forbear.journal j
        on j.tenant_id = l.tenant_id and j.bucket = l.bucket and j.at = l.at and j.id = l.leaf_id
      left join forbear.decision d
        on d.tenant_id = l.tenant_id and d.bucket = l.bucket and d.at = l.at and d.id = l.leaf_id
     where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095 and l.seal_seq = ${seq}
     order by l.position, l.leaf_id`);
}

/** Leaves that wait for a seal and are of nothing any more. */
export async function waitingForNothing(
  tx: Transaction,
): Promise<readonly { readonly id: string }[]> {
  return tx.query<{ id: string }>(sql`
    select u.leaf_id as id
      from forbear.unsealed u
      left join forbear.journal j
        on j.tenant_id = u.tenant_id and j.bucket = u.bucket and j.at = u.at and j.id = u.leaf_id
      left join forbear.decision d
        on d.tenant_id = u.tenant_id and d.bucket = u.bucket and d.at = u.at and d.id = u.leaf_id
     where u.tenant_id = ${tx.tenant} and u.bucket between 0 and 4095
       and j.id is null and d.id is null
     order by u.leaf_id`);
}

/** Seals that leaves name and that are not in the chain. */
export async function sealsMissing(tx: Transaction): Promise<readonly { readonly seq: number }[]> {
  return tx.query<{ seq: number }>(sql`
    select distinct l.seal_seq as seq
      from forbear.sealed_leaf l
     where l.tenant_id = ${tx.tenant} and l.bucket between 0 and 4095
       and not exists (select 1 from forbear.seal s
                        where s.tenant_id = l.tenant_id and s.seq = l.seal_seq)
     order by 1`);
}

/** The heads that day reports were filed on, in hex: copies of them are with others. */
export async function headsFiled(
  tx: Transaction,
): Promise<readonly { readonly day: PlainDate; readonly head: string }[]> {
  return tx.query<{ day: PlainDate; head: string }>(sql`
    select day, body ->> 'evidenceRoot' as head
      from forbear.day_report
     where tenant_id = ${tx.tenant} and body ->> 'evidenceRoot' is not null
     order by day`);
}
