/** Chats by their random reference: the reference itself is kept nowhere, the rest is under seal. */

import { type Bucket, type Instant, type Json, type PersonId, bucket } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";

type Key = { readonly bucket: Bucket; readonly hash: Uint8Array };

function keyOf(reference: string): Key {
  const hash = sha256Bytes(Buffer.from(`webchat ${reference}`));
  return { bucket: bucket(((hash[0] ?? 0) << 4) | ((hash[1] ?? 0) >> 4)), hash };
}

const context = "webchat-session";

/** What was kept of the chat; null where there is none of this reference. */
export async function loadChat(
  tx: Transaction,
  vault: Vault,
  reference: string,
): Promise<Json | null> {
  const key = keyOf(reference);
  const rows = await tx.query<{ key_version: number; sealed: Uint8Array }>(sql`
    select key_version, sealed from forbear.webchat_session
     where tenant_id = ${tx.tenant} and bucket = ${key.bucket} and ref_hash = ${key.hash}
       for update`);
  const row = rows.at(0);
  if (row === undefined) return null;
  return JSON.parse(vault.open(tx.tenant, context, row.key_version, row.sealed)) as Json;
}

/** Keeps the chat as it is now. */
export async function saveChat(
  tx: Transaction,
  vault: Vault,
  reference: string,
  chat: Json,
  at: Instant,
): Promise<void> {
  const key = keyOf(reference);
  const sealed = vault.seal(tx.tenant, context, JSON.stringify(chat));
  await tx.execute(sql`
    insert into forbear.webchat_session
           (tenant_id, bucket, ref_hash, key_version, sealed, touched_at)
    values (${tx.tenant}, ${key.bucket}, ${key.hash}, ${vault.version(tx.tenant)}, ${sealed}, ${at})
    on conflict (tenant_id, bucket, ref_hash) do update
       set key_version = excluded.key_version, sealed = excluded.sealed,
           touched_at = excluded.touched_at`);
}

/** The chat ends: nothing is left of it. */
export async function dropChat(tx: Transaction, reference: string): Promise<void> {
  const key = keyOf(reference);
  await tx.execute(sql`
    delete from forbear.webchat_session
     where tenant_id = ${tx.tenant} and bucket = ${key.bucket} and ref_hash = ${key.hash}`);
}

/** Deletes the chats that nobody touched since. */
export async function dropChatsBefore(tx: Transaction, until: Instant): Promise<void> {
  await tx.execute(sql`
    delete from forbear.webchat_session
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and touched_at < ${until}`);
}

/** The messages of ours to the person that left the house: those on their way are not shown yet. */
export async function handedOver(
  tx: Transaction,
  person: Ref<PersonId>,
  since: Instant,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ message_id: string }>(sql`
    select c.message_id from forbear.contact c
     where c.tenant_id = ${tx.tenant} and c.bucket = ${person.bucket}
       and c.person_id = ${person.id} and c.at >= ${since} and c.message_id is not null
       and c.status in ('handed-over', 'delivered')`);
  return new Set(rows.map((row) => row.message_id));
}
