/** Letters as they stand: those about a debt, one that was written, those to be printed, who read them. */

import {
  type AccountId,
  type Bucket,
  type ContactId,
  type Instant,
  type PersonId,
  type StaffId,
  type TenantId,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";
import { insertRows } from "../rows.ts";

export type LetterStatus =
  "reserved" | "attempting" | "handed-over" | "delivered" | "failed" | "unknown" | "cancelled";

export type LetterRow = {
  readonly id: ContactId;
  readonly person: PersonId;
  readonly template: string;
  readonly status: LetterStatus;
  /** What became of it, in the carrier's word or ours. */
  readonly outcome: string | null;
  readonly at: Instant;
  readonly dueAt: Instant | null;
  readonly attemptedAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly printedIn: string | null;
};

const mostLetters = 200;

/** The latest letters about a debt to those who owe it, newest first. */
export async function lettersAbout(
  tx: Transaction,
  account: Ref<AccountId>,
  people: readonly Ref<PersonId>[],
): Promise<readonly LetterRow[]> {
  return tx.query<LetterRow>(sql`
    select c.id, c.person_id as person, coalesce(c.template, '') as template, c.status, c.outcome,
           c.at, c.due_at as "dueAt", c.attempted_at as "attemptedAt",
           c.settled_at as "settledAt", p.run as "printedIn"
      from forbear.contact c
      join unnest(${people.map((one) => one.bucket)}::smallint[],
                  ${people.map((one) => one.id)}::uuid[]) as v(bucket, id)
        on c.bucket = v.bucket and c.person_id = v.id
      left join forbear.printed_letter p
        on p.tenant_id = ${tx.tenant} and p.bucket = c.bucket and p.contact_id = c.id
     where c.tenant_id = ${tx.tenant} and c.direction = 'outbound' and c.channel = 'letter'
       and c.account_ids @> array[${account.id}::uuid]
     order by c.at desc, c.id desc
     limit ${mostLetters}`);
}

export type WrittenLetter = {
  readonly message: string;
  readonly writtenAt: Instant;
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly status: LetterStatus;
};

/** Where the words of a letter stand that was handed to a carrier, came back or not; null: none was. */
export async function writtenLetter(
  tx: Transaction,
  letter: Ref<ContactId>,
): Promise<WrittenLetter | null> {
  const rows = await tx.query<{
    message_id: string;
    attempted_at: Instant;
    person_id: string;
    account_ids: readonly string[];
    status: LetterStatus;
  }>(sql`
    select message_id, attempted_at, person_id, account_ids, status
      from forbear.contact
     where tenant_id = ${tx.tenant} and bucket = ${letter.bucket} and id = ${letter.id}
       and direction = 'outbound' and channel = 'letter'
       and message_id is not null and attempted_at is not null`);
  const row = rows.at(0);
  if (row === undefined) return null;
  const account = row.account_ids[0];
  return {
    message: row.message_id,
    writtenAt: row.attempted_at,
    person: trusted<PersonId>(row.person_id),
    account: account === undefined ? null : trusted<AccountId>(account),
    status: row.status,
  };
}

export type LetterToPrint = Ref<ContactId> & {
  readonly person: PersonId;
  readonly message: string;
  readonly writtenAt: Instant;
};

/** Letters that a carrier took and that no print run has, oldest first. */
export async function lettersToPrint(
  tx: Transaction,
  limit: number,
): Promise<readonly LetterToPrint[]> {
  const rows = await tx.query<{
    bucket: number;
    id: string;
    person_id: string;
    message_id: string;
    attempted_at: Instant;
  }>(sql`
    select c.bucket, c.id, c.person_id, c.message_id, c.attempted_at
      from forbear.contact c
     where c.tenant_id = ${tx.tenant} and c.bucket between 0 and 4095
       and c.direction = 'outbound' and c.channel = 'letter'
       and c.status in ('handed-over', 'delivered')
       and c.message_id is not null and c.attempted_at is not null
       and not exists (select 1 from forbear.printed_letter p
                        where p.tenant_id = c.tenant_id and p.bucket = c.bucket
                          and p.contact_id = c.id)
     order by c.attempted_at, c.id
     limit ${limit}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted<ContactId>(row.id),
    person: trusted<PersonId>(row.person_id),
    message: row.message_id,
    writtenAt: row.attempted_at,
  }));
}

export type PrintedLetter = {
  readonly bucket: Bucket;
  readonly contact_id: ContactId;
  readonly run: string;
  readonly file: string;
  readonly pages: number;
  readonly sha256: Uint8Array;
  readonly printed_at: Instant;
};

export const insertPrinted = (tenant: TenantId, rows: readonly PrintedLetter[]): Sql =>
  insertRows(
    "printed_letter",
    tenant,
    {
      bucket: "smallint",
      contact_id: "uuid",
      run: "text",
      file: "text",
      pages: "int",
      sha256: "bytea",
      printed_at: "timestamptz",
    },
    rows,
    "on conflict (tenant_id, bucket, contact_id) do nothing",
  );

export type PrintedLine = {
  readonly id: ContactId;
  readonly person: PersonId;
  readonly file: string;
  readonly pages: number;
  readonly sha256: Uint8Array;
};

/** What a print run holds, in the order of its pages. */
export async function printedIn(tx: Transaction, run: string): Promise<readonly PrintedLine[]> {
  return tx.query<PrintedLine>(sql`
    select p.contact_id as id, c.person_id as person, p.file, p.pages, p.sha256
      from forbear.printed_letter p
      join forbear.contact c
        on c.tenant_id = p.tenant_id and c.bucket = p.bucket and c.id = p.contact_id
     where p.tenant_id = ${tx.tenant} and p.bucket between 0 and 4095 and p.run = ${run}
     order by p.contact_id`);
}

/** The latest print runs, newest first. */
export async function latestRuns(tx: Transaction, limit: number): Promise<readonly string[]> {
  const rows = await tx.query<{ run: string }>(sql`
    select distinct run
      from forbear.printed_letter
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095
     order by run desc
     limit ${limit}`);
  return rows.map(({ run }) => run);
}

export type LetterReading = {
  readonly bucket: Bucket;
  readonly id: string;
  readonly contact_id: ContactId;
  readonly staff_id: StaffId;
  readonly form: "pages" | "words";
  readonly at: Instant;
};

export const insertReading = (tenant: TenantId, row: LetterReading): Sql =>
  insertRows(
    "letter_reading",
    tenant,
    {
      bucket: "smallint",
      id: "uuid",
      contact_id: "uuid",
      staff_id: "uuid",
      form: "text",
      at: "timestamptz",
    },
    [row],
  );
