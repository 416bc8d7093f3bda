/** A tenant's settings, clients and published documents: reference rows, read once a sweep. */

import type { ClientId, Instant, Json, PlainDate, TenantId } from "@forbear/kernel";
import type { Channel, CollectorProfile, PolicySwitches } from "@forbear/accounts";
import { declarationOf, templateIds } from "@forbear/dialogue";
import { decode, encode, languages, trusted } from "@forbear/kernel";
import type { Statements, Transaction } from "../../ports/database.ts";
import { type Leave, noLeave } from "../../ports/model.ts";
import { type Sql, sql } from "../../ports/sql.ts";

/** What the tenant is called, reached by, and allowed to do. */
export type TenantSettings = {
  /** As the consumer reads it. */
  readonly name: string;
  readonly callbackNumber: string;
  readonly mailAddress: readonly string[];
  /** Where the portal is reached, without a slash at its end. */
  readonly portal: string;
  readonly smsFrom: string;
  readonly emailFrom: string;
  /** House policies that the law engine asks beside its own rules. */
  readonly policy: PolicySwitches;
  /** What authorities and carriers gave numbers to. */
  readonly registered: Registered;
  /** Hours in which a person of ours can take over, in `zone`. */
  readonly desk: { readonly zone: string; readonly opens: string; readonly closes: string };
  /** What a configured language model may do here. Absent: nothing, but in a sample, where nobody is real. */
  readonly languageModel?: Leave;
  /** The processor that takes its payments. Absent: the installation's, or the one in this process. */
  readonly gateway?: "stripe" | "razorpay";
  /** A refund above so many minor units wants a second person. Absent: every one does. */
  readonly refundAloneUpToMinor?: number;
  /**
   * Hours after which whoever fell silent while agreeing something is asked once whether to go on; 0:
   * never. Absent: `usualFollowUpHours`.
   */
  readonly followUpAfterHours?: number;
  /**
   * What a message costs by channel, in cents of the United States dollar, where its carrier names no
   * price: a part of a text, a letter, a call. Absent: the house's figures (`acts/price.ts`).
   */
  readonly prices?: Partial<Readonly<Record<Channel, number>>>;
  /** Pages elsewhere that may show the webchat, each as `https://example.com`. Absent: our own alone. */
  readonly webchat?: { readonly origins: readonly string[] };
};

/** Next day, about when they wrote: soon enough to be remembered, late enough not to press. */
export const usualFollowUpHours = 22;

const leaveOfSample: Leave = { understands: true, rephrases: true, personalData: "redacted" };

/** What a tenant lets a configured language model do. */
export const leaveOf = ({ kind, settings }: Tenant): Leave =>
  settings.languageModel ?? (kind === "sample" ? leaveOfSample : noLeave);

export type Registered = {
  /** Numbers of licences that letters must show, by ISO 3166-2 code. */
  readonly licences: Readonly<Record<string, string>>;
  /** Registrations of templates with carriers (India's DLT), by `template language`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Numbers that calls must come from, by country (India's 1600 series). */
  readonly callerIds: Readonly<Record<string, string>>;
};

/** Every text that a tenant registers with carriers before it goes out: each template, and answers as one. */
export const textsToRegister: readonly string[] = [
  ...templateIds.filter((id) => declarationOf(id).act !== "replyToConsumer"),
  "reply",
].flatMap((name) => languages.map((language) => `${name} ${language}`));

type StoredSettings = Omit<TenantSettings, "registered"> & { readonly registered?: Registered };

const nothingRegistered: Registered = { licences: {}, templates: {}, callerIds: {} };

export type TenantKind = "sample" | "real" | "simulated";

export type Tenant = {
  readonly id: TenantId;
  readonly ref: string;
  readonly kind: TenantKind;
  readonly settings: TenantSettings;
};

/** For whom we collect, and as what. */
export type ClientSettings = {
  readonly name: string;
  /** The creditor the consumer knows. */
  readonly creditorName: string;
  readonly country: string;
  readonly currency: string;
  readonly collector: CollectorProfile;
};

export type Client = {
  readonly id: ClientId;
  readonly ref: string;
  readonly settings: ClientSettings;
};

/** A published version of a strategy, an offer policy, a scorecard, a mapping. */
export type PublishedDocument = {
  readonly kind: string;
  readonly name: string;
  readonly version: number;
  readonly hash: string;
  readonly body: string;
};

export type Settings = {
  readonly tenant: Tenant;
  readonly clients: ReadonlyMap<ClientId, Client>;
  /** The newest version of each document, by kind and name. */
  readonly documents: readonly PublishedDocument[];
};

type TenantRecord = {
  readonly ref: string;
  readonly kind: TenantKind;
  readonly settings: Json;
};

/** Everything a sweep needs to know of the tenant; null when there is no such tenant. */
export async function loadSettings(tx: Transaction): Promise<Settings | null> {
  const [tenants, clients, documents] = await Promise.all([
    tx.query<TenantRecord>(sql`
      select ref, kind, settings from forbear.tenant where tenant_id = ${tx.tenant}`),
    tx.query<{ id: string; ref: string; settings: Json }>(sql`
      select id, ref, settings from forbear.client where tenant_id = ${tx.tenant} order by ref`),
    tx.query<PublishedDocument>(sql`
      select distinct on (kind, name) kind, name, version, hash, body
        from forbear.document
       where tenant_id = ${tx.tenant}
       order by kind, name, version desc`),
  ]);
  const row = tenants.at(0);
  if (!row) return null;
  const tenant = {
    id: tx.tenant,
    ref: row.ref,
    kind: row.kind,
    // Settings that were stored before anything could be registered have registered nothing.
    settings: { registered: nothingRegistered, ...decode<StoredSettings>(row.settings) },
  };
  const known = clients.map((client) => ({
    id: trusted<ClientId>(client.id),
    ref: client.ref,
    settings: decode<ClientSettings>(client.settings),
  }));
  return { tenant, clients: new Map(known.map((client) => [client.id, client])), documents };
}

export const insertTenant = (tenant: Tenant, at: Instant): Sql => sql`
  insert into forbear.tenant (tenant_id, ref, name, kind, settings, created_at)
  values (${tenant.id}, ${tenant.ref}, ${tenant.settings.name}, ${tenant.kind},
          ${JSON.stringify(encode(tenant.settings))}::jsonb, ${at})`;

export const insertTenantKey = (
  tenant: TenantId,
  key: { readonly version: number; readonly wrapped: Uint8Array },
  at: Instant,
): Sql => sql`
  insert into forbear.tenant_key (tenant_id, version, wrapped, created_at)
  values (${tenant}, ${key.version}, ${key.wrapped}, ${at})`;

export async function tenantKeys(
  tx: Transaction,
): Promise<readonly { readonly version: number; readonly wrapped: Uint8Array }[]> {
  return tx.query(sql`
    select version, wrapped from forbear.tenant_key where tenant_id = ${tx.tenant} order by version`);
}

export const insertClient = (tenant: TenantId, client: Client, at: Instant): Sql => sql`
  insert into forbear.client (tenant_id, id, ref, name, settings, created_at)
  values (${tenant}, ${client.id}, ${client.ref}, ${client.settings.name},
          ${JSON.stringify(encode(client.settings))}::jsonb, ${at})
  on conflict (tenant_id, ref) do nothing`;

/** Publishes the next version; the same bytes again are refused by the caller, who knows the hash. */
export const insertDocument = (
  tenant: TenantId,
  document: PublishedDocument,
  at: Instant,
): Sql => sql`
  insert into forbear.document (tenant_id, kind, name, version, hash, body, published_at)
  values (${tenant}, ${document.kind}, ${document.name}, ${document.version}, ${document.hash},
          ${document.body}, ${at})`;

/** The ids of all tenants: asked before any is known. */
export async function tenantIds(house: Statements): Promise<readonly TenantId[]> {
  const rows = await house.query<{ tenant_id: TenantId }>(
    sql`select tenant_id from forbear.tenant_ids()`,
  );
  return rows.map((row) => row.tenant_id);
}

/** Makes the months of journal and decisions that a transaction on `from` and after will need. */
export async function ensureMonths(
  house: Statements,
  from: PlainDate,
  months: number,
): Promise<void> {
  await house.query(sql`select forbear.ensure_months(${from}::date, ${months})`);
}
