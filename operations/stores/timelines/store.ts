/** One row a person: when their next step is due, and where they stand on each path. */

import type { Place } from "@forbear/treatment";
import {
  type Bucket,
  type ClientId,
  type Instant,
  type PersonId,
  type TenantId,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import type { BucketRange } from "../range.ts";
import { type Cells, insertRows, tableOf } from "../rows.ts";
import { these } from "../these.ts";

/** Where a person stands with one client's strategy. */
export type PathPlace = {
  readonly client: ClientId;
  readonly place: Place;
  /** The last answer of the gate, so that an unchanged one is not recorded again. */
  readonly lastAnswer: string | null;
};

export type TimelineRow = {
  readonly bucket: Bucket;
  readonly person_id: PersonId;
  readonly status: "active" | "resting" | "ended";
  readonly next_action_at: Instant;
  readonly paths: readonly PathPlace[];
};

export const saveTimelines = (tenant: TenantId, rows: readonly TimelineRow[]): Sql =>
  insertRows(
    "timeline",
    tenant,
    {
      bucket: "smallint",
      person_id: "uuid",
      status: "text",
      next_action_at: "timestamptz",
      paths: "jsonb",
    },
    rows,
    `on conflict (tenant_id, bucket, person_id) do update
       set status = excluded.status, next_action_at = excluded.next_action_at,
           paths = excluded.paths`,
  );

type TimelineRecord = {
  readonly bucket: number;
  readonly person_id: string;
  readonly status: TimelineRow["status"];
  readonly next_action_at: Instant;
  readonly paths: readonly PathPlace[];
};

const timelineRow = (row: TimelineRecord): TimelineRow => ({
  ...row,
  bucket: bucket(row.bucket),
  person_id: trusted<PersonId>(row.person_id),
});

const timelineFields = sql`t.bucket, t.person_id, t.status, t.next_action_at, t.paths`;

/**
 * Who is due in a range of buckets. Nothing is locked: the caller locks the people and reads their
 * rows again, so that whoever holds a person is waited for and then believed.
 */
export async function peopleDue(
  tx: Transaction,
  range: BucketRange,
  now: Instant,
  limit: number,
): Promise<readonly Ref<PersonId>[]> {
  const rows = await tx.query<{ bucket: number; person_id: string }>(sql`
    select bucket, person_id
      from forbear.timeline
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and status = 'active' and next_action_at <= ${now}
     order by next_action_at, person_id
     limit ${limit}`);
  return rows.map((row) => ({ bucket: bucket(row.bucket), id: trusted<PersonId>(row.person_id) }));
}

/** The rows of these people that are still due. */
export async function dueTimelines(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
  now: Instant,
): Promise<readonly TimelineRow[]> {
  const rows = await tx.query<TimelineRecord>(sql`
    select ${timelineFields}
      from forbear.timeline t
      join ${these(people, "person_id")}
        on t.bucket = v.bucket and t.person_id = v.person_id
     where t.tenant_id = ${tx.tenant} and t.status = 'active' and t.next_action_at <= ${now}
     order by t.next_action_at, t.person_id`);
  return rows.map(timelineRow);
}

/** The earliest moment at which anything of the tenant is due; null when nothing is. */
export async function nextDue(tx: Transaction): Promise<Instant | null> {
  const rows = await tx.query<{ at: Instant | null }>(sql`
    select min(next_action_at) as at
      from forbear.timeline
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and status = 'active'`);
  return rows.at(0)?.at ?? null;
}

/** When the person's next step is due, where they stand left as it is. The last move of several holds. */
export type TimelineMove = {
  readonly bucket: Bucket;
  readonly id: PersonId;
  readonly at: Instant;
  readonly status: "active" | "resting";
};

const moveCells: Cells<TimelineMove> = {
  bucket: ["smallint", (move) => move.bucket],
  person_id: ["uuid", (move) => move.id],
  at: ["timestamptz", (move) => move.at],
  status: ["text", (move) => move.status],
};

export const moveTimelines = (tenant: TenantId, moves: readonly TimelineMove[]): Sql => {
  const last = [...new Map(moves.map((move) => [move.id, move])).values()];
  return sql`
  update forbear.timeline t
     set next_action_at = v.at, status = v.status
    from ${tableOf(moveCells, last)}
   where t.tenant_id = ${tenant} and t.bucket = v.bucket and t.person_id = v.person_id
     and t.status <> 'ended'`;
};
