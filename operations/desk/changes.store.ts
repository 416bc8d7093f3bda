/** What changed since a moment, for tabs that are open: read from the journal, in order of time. */

import { type Instant, bucket, face, trusted } from "@forbear/kernel";
import type { AccountId, ConversationId } from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";

export type Changes = {
  /** The events that were read, oldest first. */
  readonly seen: readonly { readonly event: string; readonly at: Instant }[];
  /** Faces of the debts and talks that they touched, each once. */
  readonly accounts: readonly string[];
  readonly conversations: readonly string[];
};

type ChangeRow = {
  readonly id: string;
  readonly at: Instant;
  readonly bucket: number;
  readonly person_id: string | null;
  readonly account_id: string | null;
};

/**
 * Up to `limit` events since `from` that are not `known` yet. What is told of a person is told of each
 * of their debts.
 */
export async function changesSince(
  tx: Transaction,
  from: Instant,
  known: readonly string[],
  limit: number,
): Promise<Changes> {
  const rows = await tx.query<ChangeRow>(sql`
    select j.id, j.at, j.bucket, j.person_id, j.account_id
      from forbear.journal j
     where j.tenant_id = ${tx.tenant} and j.bucket between 0 and 4095
       and j.at >= ${from} and j.id <> all(${known}::uuid[])
     order by j.at, j.id
     limit ${limit}`);
  const people = new Map(
    rows.flatMap((row) => (row.person_id === null ? [] : [[row.person_id, row.bucket] as const])),
  );
  const [owed, talks] = await Promise.all([debtsOf(tx, people), talksOf(tx, people)]);
  const named = rows.flatMap((row) => (row.account_id === null ? [] : [row.account_id]));
  return {
    seen: rows.map(({ id, at }) => ({ event: id, at })),
    accounts: [...new Set([...named, ...owed])].map((id) => face("acct", trusted<AccountId>(id))),
    conversations: talks.map((id) => face("conv", trusted<ConversationId>(id))),
  };
}

type Homes = ReadonlyMap<string, number>;

const homesOf = (people: Homes): readonly number[] => [...people.values()].map((at) => bucket(at));

async function debtsOf(tx: Transaction, people: Homes): Promise<readonly string[]> {
  if (people.size === 0) return [];
  const rows = await tx.query<{ account_id: string }>(sql`
    select distinct o.account_id
      from forbear.obligor o
      join unnest(${homesOf(people)}::smallint[], ${[...people.keys()]}::uuid[]) as v(bucket, id)
        on o.bucket = v.bucket and o.person_id = v.id
     where o.tenant_id = ${tx.tenant}
     order by o.account_id`);
  return rows.map((row) => row.account_id);
}

/** Each person's talk that was touched last. */
async function talksOf(tx: Transaction, people: Homes): Promise<readonly string[]> {
  if (people.size === 0) return [];
  const rows = await tx.query<{ id: string }>(sql`
    select distinct on (c.person_id) c.id
      from forbear.conversation c
      join unnest(${homesOf(people)}::smallint[], ${[...people.keys()]}::uuid[]) as v(bucket, id)
        on c.bucket = v.bucket and c.person_id = v.id
     where c.tenant_id = ${tx.tenant}
     order by c.person_id, c.touched_at desc, c.id desc`);
  return rows.map((row) => row.id);
}
