/** Requests that carry a key: done once, and answered the same for ever; another body is an error. */

import { type Instant, bucket, bucketCount, later } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";

/** `body` is the exact text that was answered; null: there was none. */
export type Answered = { readonly status: number; readonly body: string | null };

export type Begun =
  | { readonly kind: "go" }
  | { readonly kind: "done"; readonly answer: Answered }
  | { readonly kind: "under-way" }
  | { readonly kind: "other-request" };

/** A request that died on the way is done again after this. */
const deadAfterMs = 60_000;

const homeOf = (key: Uint8Array) => bucket((((key[0] ?? 0) << 8) | (key[1] ?? 0)) % bucketCount);
const keyBytes = (key: string): Uint8Array => sha256Bytes(key);

type KeyRow = {
  readonly request_hash: string;
  readonly response: { readonly answer: Answered | null };
  readonly at: Instant;
};

/** Claims the key for a request, or says what became of the one that had it before. */
export async function beginRequest(
  tx: Transaction,
  key: string,
  requestHash: string,
  now: Instant,
): Promise<Begun> {
  const bytes = keyBytes(key);
  const fresh = await tx.execute(sql`
    insert into forbear.request_key (tenant_id, bucket, key, request_hash, response, at)
    values (${tx.tenant}, ${homeOf(bytes)}, ${bytes}, ${requestHash}, '{"answer":null}', ${now})
    on conflict (tenant_id, bucket, key) do nothing`);
  if (fresh > 0) return { kind: "go" };
  const rows = await tx.query<KeyRow>(sql`
    select request_hash, response, at
      from forbear.request_key
     where tenant_id = ${tx.tenant} and bucket = ${homeOf(bytes)} and key = ${bytes}
       for update`);
  const row = rows.at(0);
  if (row?.request_hash !== requestHash) return { kind: "other-request" };
  if (row.response.answer !== null) return { kind: "done", answer: row.response.answer };
  if (row.at > later(now, -deadAfterMs)) return { kind: "under-way" };
  await tx.execute(sql`
    update forbear.request_key set at = ${now}
     where tenant_id = ${tx.tenant} and bucket = ${homeOf(bytes)} and key = ${bytes}`);
  return { kind: "go" };
}

/** Keeps the answer under the key; null gives the key back, so that a retry is a first try. */
export async function endRequest(
  tx: Transaction,
  key: string,
  answer: Answered | null,
): Promise<void> {
  const bytes = keyBytes(key);
  await tx.execute(
    answer === null
      ? sql`
    delete from forbear.request_key
     where tenant_id = ${tx.tenant} and bucket = ${homeOf(bytes)} and key = ${bytes}`
      : sql`
    update forbear.request_key set response = ${JSON.stringify({ answer })}::jsonb
     where tenant_id = ${tx.tenant} and bucket = ${homeOf(bytes)} and key = ${bytes}`,
  );
}
