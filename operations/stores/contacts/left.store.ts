/** Contacts that left: those nobody answered for, letters that may come back, calls that ended. */

import type { Channel } from "@forbear/accounts";
import {
  type AccountId,
  type Bucket,
  type ContactId,
  type ContactPointId,
  type Instant,
  type MessageId,
  type PersonId,
  bucket,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";
import type { Ref } from "../file.ts";

/** What a dispatcher needs to hand a contact over, or to look up one that nobody answered for. */
export type ContactInDoubt = Ref<ContactId> & {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly channel: Channel;
  readonly template: string | null;
  readonly status: "attempting" | "unknown";
  readonly dueAt: Instant | null;
  readonly attemptedAt: Instant;
  readonly provider: string | null;
};

/** Attempts of before `until` whose outcome was never told: a crash, or a provider that hung. */
export async function contactsInDoubt(
  tx: Transaction,
  range: { readonly from: Bucket; readonly to: Bucket },
  until: Instant,
  limit: number,
): Promise<readonly ContactInDoubt[]> {
  const rows = await tx.query<{
    bucket: number;
    id: string;
    person_id: string;
    account_ids: readonly string[];
    channel: Channel;
    template: string | null;
    status: "attempting" | "unknown";
    due_at: Instant | null;
    attempted_at: Instant;
    provider: string | null;
  }>(sql`
    select bucket, id, person_id, account_ids, channel, template, status, due_at, attempted_at,
           provider
      from forbear.contact
     where tenant_id = ${tx.tenant} and bucket between ${range.from} and ${range.to}
       and status in ('attempting', 'unknown') and attempted_at < ${until}
     order by attempted_at, id
     limit ${limit}`);
  return rows.map((row) => ({
    bucket: bucket(row.bucket),
    id: trusted(row.id),
    person: trusted(row.person_id),
    account: row.account_ids[0] === undefined ? null : trusted<AccountId>(row.account_ids[0]),
    channel: row.channel,
    template: row.template,
    status: row.status,
    dueAt: row.due_at,
    attemptedAt: row.attempted_at,
    provider: row.provider,
  }));
}

/** A letter that a carrier took: what must be known of it when it comes back. */
export type SentLetter = Ref<ContactId> & {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly channel: Channel;
  readonly template: string | null;
  readonly point: ContactPointId | null;
  readonly message: MessageId | null;
  readonly dueAt: Instant | null;
  readonly attemptedAt: Instant;
  readonly provider: string | null;
};

/** The letter of this id; null: none that was taken, or one that came back already. */
export async function sentLetter(
  tx: Transaction,
  contact: Ref<ContactId>,
): Promise<SentLetter | null> {
  const rows = await tx.query<{
    person_id: string;
    account_ids: readonly string[];
    template: string | null;
    point_id: string | null;
    message_id: string | null;
    due_at: Instant | null;
    attempted_at: Instant;
    provider: string | null;
  }>(sql`
    select person_id, account_ids, template, point_id, message_id, due_at, attempted_at, provider
      from forbear.contact
     where tenant_id = ${tx.tenant} and bucket = ${contact.bucket} and id = ${contact.id}
       and direction = 'outbound' and channel = 'letter'
       and status in ('handed-over', 'delivered') and attempted_at is not null`);
  const row = rows.at(0);
  if (row === undefined) return null;
  return {
    ...contact,
    person: trusted<PersonId>(row.person_id),
    account: row.account_ids[0] === undefined ? null : trusted<AccountId>(row.account_ids[0]),
    channel: "letter",
    template: row.template,
    point: row.point_id === null ? null : trusted<ContactPointId>(row.point_id),
    message: row.message_id === null ? null : trusted<MessageId>(row.message_id),
    dueAt: row.due_at,
    attemptedAt: row.attempted_at,
    provider: row.provider,
  };
}

/** A call that left: what must be known of it when somebody tells how it ended. */
export type CallMade = Ref<ContactId> & {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly point: ContactPointId | null;
  readonly outcome: string | null;
  readonly dueAt: Instant | null;
  readonly attemptedAt: Instant;
  readonly provider: string | null;
  readonly costMinor: bigint;
};

/** The call of this id; null: none of ours that left. */
export async function callMade(tx: Transaction, contact: Ref<ContactId>): Promise<CallMade | null> {
  const rows = await tx.query<{
    person_id: string;
    account_ids: readonly string[];
    point_id: string | null;
    outcome: string | null;
    due_at: Instant | null;
    attempted_at: Instant;
    provider: string | null;
    cost_minor: string;
  }>(sql`
    select person_id, account_ids, point_id, outcome, due_at, attempted_at, provider, cost_minor
      from forbear.contact
     where tenant_id = ${tx.tenant} and bucket = ${contact.bucket} and id = ${contact.id}
       and direction = 'outbound' and channel = 'voice' and made_by = 'house'
       and status in ('attempting', 'handed-over', 'delivered', 'unknown')
       and attempted_at is not null`);
  const row = rows.at(0);
  if (row === undefined) return null;
  return {
    ...contact,
    person: trusted<PersonId>(row.person_id),
    account: row.account_ids[0] === undefined ? null : trusted<AccountId>(row.account_ids[0]),
    point: row.point_id === null ? null : trusted<ContactPointId>(row.point_id),
    outcome: row.outcome,
    dueAt: row.due_at,
    attemptedAt: row.attempted_at,
    provider: row.provider,
    costMinor: BigInt(row.cost_minor),
  };
}

/** When each of the people was last written to on the channel. */
export async function latestOutboundTo(
  tx: Transaction,
  people: readonly Ref<PersonId>[],
  channel: Channel,
): Promise<ReadonlyMap<PersonId, Instant>> {
  const rows = await tx.query<{ person_id: string; at: Instant }>(sql`
    select c.person_id, max(c.attempted_at) as at
      from forbear.contact c
      join unnest(${people.map((p) => p.bucket)}::smallint[],
                  ${people.map((p) => p.id)}::uuid[]) as v(bucket, person_id)
        on c.bucket = v.bucket and c.person_id = v.person_id
     where c.tenant_id = ${tx.tenant} and c.direction = 'outbound' and c.channel = ${channel}
       and c.made_by = 'house' and c.attempted_at is not null
     group by c.person_id
     order by c.person_id`);
  return new Map(rows.map((row) => [trusted<PersonId>(row.person_id), row.at]));
}

/** A message that left, however it stands now: what must be known of it when its carrier tells of it. */
export type SentMessage = Ref<ContactId> & {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly channel: Channel;
  readonly template: string | null;
  readonly status: "attempting" | "handed-over" | "delivered" | "failed" | "unknown";
  /** Why, in the carrier's closed words; null: there is nothing to say. */
  readonly outcome: string | null;
  readonly point: ContactPointId | null;
  readonly dueAt: Instant | null;
  readonly attemptedAt: Instant;
  readonly provider: string | null;
  readonly costMinor: bigint;
};

/** The message of this id on the channel; null: none of ours that left. */
export async function sentMessage(
  tx: Transaction,
  contact: Ref<ContactId>,
  channel: Channel,
): Promise<SentMessage | null> {
  const rows = await tx.query<{
    person_id: string;
    account_ids: readonly string[];
    template: string | null;
    status: SentMessage["status"];
    outcome: string | null;
    point_id: string | null;
    due_at: Instant | null;
    attempted_at: Instant;
    provider: string | null;
    cost_minor: string;
  }>(sql`
    select person_id, account_ids, template, status, outcome, point_id, due_at, attempted_at,
           provider, cost_minor
      from forbear.contact
     where tenant_id = ${tx.tenant} and bucket = ${contact.bucket} and id = ${contact.id}
       and direction = 'outbound' and channel = ${channel} and made_by = 'house'
       and status in ('attempting', 'handed-over', 'delivered', 'failed', 'unknown')
       and attempted_at is not null`);
  const row = rows.at(0);
  if (row === undefined) return null;
  return {
    ...contact,
    person: trusted<PersonId>(row.person_id),
    account: row.account_ids[0] === undefined ? null : trusted<AccountId>(row.account_ids[0]),
    channel,
    template: row.template,
    status: row.status,
    outcome: row.outcome,
    point: row.point_id === null ? null : trusted<ContactPointId>(row.point_id),
    dueAt: row.due_at,
    attemptedAt: row.attempted_at,
    provider: row.provider,
    costMinor: BigInt(row.cost_minor),
  };
}
