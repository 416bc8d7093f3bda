/** Debts as lists: by queue, by life and balance, each page by the place where the one before ended. */

import {
  type AccountId,
  type Instant,
  type Json,
  type PersonId,
  bucket,
  decode,
  trusted,
} from "@forbear/kernel";
import type { AccountState, Life } from "@forbear/accounts";
import type { Transaction } from "../ports/database.ts";
import { type Sql, sql } from "../ports/sql.ts";
import type { Ref } from "../stores/file.ts";

export type ListedAccount = Ref<AccountId> & {
  readonly state: AccountState;
  readonly country: string;
  readonly held: boolean;
  readonly waitsFor: string | null;
  readonly waitsSince: Instant | null;
};

type ListRow = {
  readonly bucket: number;
  readonly id: string;
  readonly state: Json;
  readonly country: string;
  readonly held: boolean;
  readonly waits_for: string | null;
  readonly waits_since: Instant | null;
};

const listed = (row: ListRow): ListedAccount => ({
  bucket: bucket(row.bucket),
  id: trusted(row.id),
  state: decode<AccountState>(row.state),
  country: row.country,
  held: row.held,
  waitsFor: row.waits_for,
  waitsSince: row.waits_since,
});

const fields = sql`a.bucket, a.id, a.state, a.country, a.held, a.waits_for, a.waits_since`;

export type QueueCount = {
  readonly name: string;
  readonly count: number;
  readonly oldestSince: Instant | null;
};

/** Every queue that somebody waits in. */
export async function queueCounts(tx: Transaction): Promise<readonly QueueCount[]> {
  const rows = await tx.query<{ name: string; count: number; oldest: Instant | null }>(sql`
    select waits_for as name, count(*)::int as count, min(waits_since) as oldest
      from forbear.account
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and waits_for is not null
     group by waits_for
     order by waits_for`);
  return rows.map(({ name, count, oldest }) => ({ name, count, oldestSince: oldest }));
}

/** Beside whom one looks in a queue, and on which side of them. */
export type Beside = { readonly of: Ref<AccountId>; readonly side: "after" | "before" };

/** Who stands where `beside` says; who left the queue meanwhile still marks their old priority. */
function standsBeside(tx: Transaction, beside: Beside | null): Sql {
  if (beside === null) return sql`true`;
  const { of, side } = beside;
  const place = sql`
    (select -b.priority as priority, coalesce(b.waits_since, '1970-01-01'::timestamptz) as since, b.id
       from forbear.account b
      where b.tenant_id = ${tx.tenant} and b.bucket = ${of.bucket} and b.id = ${of.id})`;
  const own = sql`(-a.priority, a.waits_since, a.id)`;
  return side === "after" ? sql`${own} > ${place}` : sql`${own} < ${place}`;
}

/** The next one in a queue, the dearest first, then the longest waiting; null where it ends. */
export async function nextQueued(
  tx: Transaction,
  queue: string,
  beside: Beside | null,
): Promise<ListedAccount | null> {
  const order =
    beside?.side === "before"
      ? sql`a.priority, a.waits_since desc, a.id desc`
      : sql`a.priority desc, a.waits_since, a.id`;
  const rows = await tx.query<ListRow>(sql`
    select ${fields}
      from forbear.account a
     where a.tenant_id = ${tx.tenant} and a.bucket between 0 and 4095
       and a.waits_for = ${queue} and ${standsBeside(tx, beside)}
     order by ${order}
     limit 1`);
  return rows.map(listed).at(0) ?? null;
}

/** How many wait from this one to the end of the queue, it included. */
export async function leftInQueue(
  tx: Transaction,
  queue: string,
  from: Ref<AccountId>,
): Promise<number> {
  const rows = await tx.query<{ left: number }>(sql`
    select count(*)::int as left
      from forbear.account a
     where a.tenant_id = ${tx.tenant} and a.bucket between 0 and 4095
       and a.waits_for = ${queue} and not (${standsBeside(tx, { of: from, side: "before" })})`);
  return rows.at(0)?.left ?? 0;
}

/** Where a page of the list of debts ended. */
export type ListPlace = {
  readonly life: Life["kind"];
  readonly balance: string;
  readonly id: AccountId;
};

/** Which debts are listed: of one life or of all, those that stand still alone or with the others. */
export type ListAsked = { readonly life: Life["kind"] | null; readonly held: boolean };

/** Debts by life, the largest first; of one life, or of all. */
export async function listAccounts(
  tx: Transaction,
  { life, held }: ListAsked,
  after: ListPlace | null,
  limit: number,
): Promise<readonly ListedAccount[]> {
  const ofLife: Sql = life === null ? sql`true` : sql`a.life = ${life}`;
  const withHold: Sql = held ? sql`a.held` : sql`true`;
  const from: Sql =
    after === null
      ? sql`true`
      : sql`a.life >= ${after.life}
        and (a.life, -a.balance, a.id)
          > (${after.life}, -(${after.balance}::bigint), ${after.id}::uuid)`;
  const rows = await tx.query<ListRow>(sql`
    select ${fields}
      from forbear.account a
     where a.tenant_id = ${tx.tenant} and a.bucket between 0 and 4095 and ${ofLife}
       and ${withHold} and ${from}
     order by a.life, a.balance desc, a.id
     limit ${limit}`);
  return rows.map(listed);
}

/** Of every country and language the largest open debts, `alike` of each: debts of all sorts. */
export async function variedAccounts(
  tx: Transaction,
  alike: number,
): Promise<readonly ListedAccount[]> {
  const rows = await tx.query<ListRow>(sql`
    select ${fields}
      from (select own.*,
                   row_number() over (partition by own.country, p.state ->> 'language'
                                      order by own.balance desc, own.id) as place
              from forbear.account own
              join forbear.person p
                on p.tenant_id = own.tenant_id and p.bucket = own.bucket
               and p.id = (own.state -> 'obligors' -> 0 ->> 'person')::uuid
             where own.tenant_id = ${tx.tenant} and own.bucket between 0 and 4095
               and own.life = 'open') as a
     where a.place <= ${alike}
     order by a.place, a.country, a.id`);
  return rows.map(listed);
}

/** The debts named, and those of the people named, the largest first. */
export async function accountsNamed(
  tx: Transaction,
  accounts: readonly Ref<AccountId>[],
  people: readonly Ref<PersonId>[],
  limit: number,
): Promise<readonly ListedAccount[]> {
  const rows = await tx.query<ListRow>(sql`
    with named as (
      select v.bucket, v.id
        from unnest(${accounts.map((ref) => ref.bucket)}::smallint[],
                    ${accounts.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
      union
      select o.bucket, o.account_id
        from forbear.obligor o
        join unnest(${people.map((ref) => ref.bucket)}::smallint[],
                    ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
          on o.bucket = v.bucket and o.person_id = v.id
       where o.tenant_id = ${tx.tenant}
    )
    select ${fields}
      from forbear.account a
      join named n on a.bucket = n.bucket and a.id = n.id
     where a.tenant_id = ${tx.tenant}
     order by a.balance desc, a.id
     limit ${limit}`);
  return rows.map(listed);
}

export type CaseLine = {
  readonly id: string;
  readonly kind: string;
  readonly openedAt: Instant;
  readonly dueBy: string | null;
};

/** Open cases of the people named, those due first first. */
export async function openCases(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<readonly CaseLine[]> {
  return tx.query<CaseLine>(sql`
    select c.id, c.kind, c.opened_at as "openedAt", c.due_by as "dueBy"
      from forbear.case_file c
      join unnest(${people.map((ref) => ref.bucket)}::smallint[],
                  ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
        on c.bucket = v.bucket and c.person_id = v.id
     where c.tenant_id = ${tx.tenant} and c.status = 'open'
     order by c.due_by nulls last, c.id`);
}

export type CaseFound = {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly kind: string;
  readonly status: "open" | "closed";
};

export async function caseById(tx: Transaction, ref: Ref<string>): Promise<CaseFound | null> {
  const rows = await tx.query<{
    person_id: string;
    account_id: string | null;
    kind: string;
    status: "open" | "closed";
  }>(sql`
    select person_id, account_id, kind, status
      from forbear.case_file
     where tenant_id = ${tx.tenant} and bucket = ${ref.bucket} and id = ${ref.id}`);
  const row = rows.at(0);
  if (row === undefined) return null;
  const account = row.account_id === null ? null : trusted<AccountId>(row.account_id);
  return { person: trusted(row.person_id), account, kind: row.kind, status: row.status };
}

/** When the person's next step is due; null when they rest. */
export async function nextActionAt(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
): Promise<Instant | null> {
  const rows = await tx.query<{ at: Instant | null }>(sql`
    select min(t.next_action_at) as at
      from forbear.timeline t
      join unnest(${people.map((ref) => ref.bucket)}::smallint[],
                  ${people.map((ref) => ref.id)}::uuid[]) as v(bucket, id)
        on t.bucket = v.bucket and t.person_id = v.id
     where t.tenant_id = ${tx.tenant} and t.status = 'active'`);
  return rows.at(0)?.at ?? null;
}
