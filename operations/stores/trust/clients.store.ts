/** A client as its books ask of it: locked while a document of it is made, with every version of its terms. */

import { type ClientId, type PlainDate, decode, trusted } from "@forbear/kernel";
import type { Json } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { sql } from "../../ports/sql.ts";
import type { Client, ClientSettings, PublishedDocument } from "../settings/store.ts";

type ClientRecord = { readonly id: string; readonly ref: string; readonly settings: Json };

const clientOf = ({ id, ref, settings }: ClientRecord): Client => ({
  id: trusted<ClientId>(id),
  ref,
  settings: decode<ClientSettings>(settings),
});

/** The client of a short name, locked: its documents are numbered one after the other. Null: none. */
export async function lockClient(tx: Transaction, ref: string): Promise<Client | null> {
  const rows = await tx.query<ClientRecord>(sql`
    select id, ref, settings
      from forbear.client
     where tenant_id = ${tx.tenant} and ref = ${ref}
       for no key update`);
  return rows.map(clientOf).at(0) ?? null;
}

/** Every client, by its short name. */
export async function clientsOf(tx: Transaction): Promise<readonly Client[]> {
  const rows = await tx.query<ClientRecord>(sql`
    select id, ref, settings from forbear.client where tenant_id = ${tx.tenant} order by ref`);
  return rows.map(clientOf);
}

/** Invoices and closes are numbered through the tenant: one maker at a time. */
export async function lockTenant(tx: Transaction): Promise<void> {
  await tx.query(sql`
    select tenant_id from forbear.tenant where tenant_id = ${tx.tenant} for no key update`);
}

export const termsKind = "client-terms";

/** Every version of the terms of one client (null: of all) that was published, oldest first. */
export async function termsDocuments(
  tx: Transaction,
  name: string | null,
): Promise<readonly PublishedDocument[]> {
  return tx.query<PublishedDocument>(sql`
    select kind, name, version, hash, body
      from forbear.document
     where tenant_id = ${tx.tenant} and kind = ${termsKind}
       and (${name}::text is null or name = ${name})
     order by name, version`);
}

/** The day on which a client's first money came; null: none did. */
export async function firstDayOf(tx: Transaction, client: ClientId): Promise<PlainDate | null> {
  const rows = await tx.query<{ first: PlainDate | null }>(sql`
    select min(value_on) as first
      from forbear.transfer
     where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and client_id = ${client}
       and payment_id is not null`);
  return rows.at(0)?.first ?? null;
}
