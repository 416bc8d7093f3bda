/** A tenant's own accounts at processors, as rows: what may be shown of each, and its keys under seal. */

import {
  type Instant,
  type ProcessorAccountId,
  type StaffId,
  type TenantId,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import type { ProcessorName, Reached } from "../../ports/gateway.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";

/** What only the processor and we know. */
export type ProcessorSecrets = {
  readonly key: string;
  /** Of Razorpay: which key it is. */
  readonly keyId: string | null;
  /** Secrets that its posts are signed with, the newest first. */
  readonly hookSecrets: readonly string[];
};

/** An account as people see it: `asked` waits for a second person, of an `ended` one no key is kept. */
export type ProcessorAccount = {
  readonly id: ProcessorAccountId;
  readonly provider: ProcessorName;
  readonly status: "asked" | "in-force" | "refused" | "ended";
  readonly mode: "test" | "live";
  readonly last4: string;
  readonly hookLast4: readonly string[];
  /** Until when the secret before the newest holds; null: there is none. */
  readonly olderUntil: Instant | null;
  /** Whose account it is, as the processor says; null: it does not. */
  readonly owner: string | null;
  /** Null: at the machine. */
  readonly askedBy: StaffId | null;
  readonly askedAt: Instant;
  readonly decidedBy: StaffId | null;
  readonly changedAt: Instant;
  readonly checkedAt: Instant | null;
  readonly checkedAs: Reached["kind"] | null;
};

type AccountRecord = {
  readonly id: string;
  readonly provider: ProcessorName;
  readonly status: ProcessorAccount["status"];
  readonly mode: ProcessorAccount["mode"];
  readonly last4: string;
  readonly hook_last4: readonly string[];
  readonly older_until: Instant | null;
  readonly owner: string | null;
  readonly asked_by: string | null;
  readonly asked_at: Instant;
  readonly decided_by: string | null;
  readonly changed_at: Instant;
  readonly checked_at: Instant | null;
  readonly checked_as: Reached["kind"] | null;
};

const staff = (id: string | null): StaffId | null => (id === null ? null : trusted<StaffId>(id));

/** Every set of keys there ever was, the one that changed last first. */
export async function processorAccounts(tx: Transaction): Promise<readonly ProcessorAccount[]> {
  const rows = await tx.query<AccountRecord>(sql`
    select id, provider, status, mode, last4, to_jsonb(hook_last4) as hook_last4, older_until, owner,
           asked_by, asked_at, decided_by, changed_at, checked_at, checked_as
      from forbear.processor_account
     where tenant_id = ${tx.tenant}
     order by changed_at desc, id desc
     limit 100`);
  return rows.map((row) => ({
    id: trusted(row.id),
    provider: row.provider,
    status: row.status,
    mode: row.mode,
    last4: row.last4,
    hookLast4: row.hook_last4,
    olderUntil: row.older_until,
    owner: row.owner,
    askedBy: staff(row.asked_by),
    askedAt: row.asked_at,
    decidedBy: staff(row.decided_by),
    changedAt: row.changed_at,
    checkedAt: row.checked_at,
    checkedAs: row.checked_as,
  }));
}

/** One at a time changes the accounts of a tenant. */
export async function lockProcessors(tx: Transaction): Promise<void> {
  await tx.query(sql`
    select tenant_id from forbear.tenant where tenant_id = ${tx.tenant} for no key update`);
}

const contextOf = (id: ProcessorAccountId): string => `processor-account:${id}`;

/** The secrets of an account that is asked for or in force; null: there is no such account any more. */
export async function processorSecrets(
  tx: Transaction,
  vault: Vault,
  id: ProcessorAccountId,
): Promise<ProcessorSecrets | null> {
  const [row] = await tx.query<{ key_version: number; sealed: Uint8Array }>(sql`
    select key_version, sealed
      from forbear.processor_account
     where tenant_id = ${tx.tenant} and id = ${id} and status in ('asked', 'in-force')`);
  if (row === undefined) return null;
  const text = vault.open(tx.tenant, contextOf(id), row.key_version, row.sealed);
  return JSON.parse(text) as ProcessorSecrets;
}

export type OwnAccount = ProcessorSecrets & { readonly provider: ProcessorName };

/** The accounts that take the tenant's payments now; of a secret that is over its time nothing is given. */
export async function ownAccounts(
  tx: Transaction,
  vault: Vault,
  now: Instant,
): Promise<readonly OwnAccount[]> {
  const rows = await tx.query<{
    id: string;
    provider: ProcessorName;
    key_version: number;
    sealed: Uint8Array;
    older_until: Instant | null;
  }>(sql`
    select id, provider, key_version, sealed, older_until
      from forbear.processor_account
     where tenant_id = ${tx.tenant} and status = 'in-force'
     order by provider`);
  return rows.map(({ id, provider, key_version, sealed, older_until }) => {
    const context = contextOf(trusted(id));
    const text = vault.open(tx.tenant, context, key_version, sealed);
    const secrets = JSON.parse(text) as ProcessorSecrets;
    const olderHolds = older_until !== null && older_until > now;
    const hookSecrets = secrets.hookSecrets.slice(0, olderHolds ? 2 : 1);
    return { ...secrets, hookSecrets, provider };
  });
}

/** The end of a secret: enough to know it by, too little to use. */
const endOf = (secret: string): string => secret.slice(-4);

export const insertProcessorAccount = (
  tenant: TenantId,
  vault: Vault,
  account: Omit<ProcessorAccount, "last4" | "hookLast4">,
  secrets: ProcessorSecrets,
): Sql => sql`
  insert into forbear.processor_account
         (tenant_id, id, provider, status, mode, key_version, sealed, last4, hook_last4, older_until,
          owner, asked_by, asked_at, decided_by, changed_at, checked_at, checked_as)
  values (${tenant}, ${account.id}, ${account.provider}, ${account.status}, ${account.mode},
          ${vault.version(tenant)},
          ${vault.seal(tenant, contextOf(account.id), JSON.stringify(secrets))},
          ${endOf(secrets.keyId ?? secrets.key)},
          ${secrets.hookSecrets.map(endOf)}::text[], ${account.olderUntil}, ${account.owner},
          ${account.askedBy}, ${account.askedAt}, ${account.decidedBy}, ${account.changedAt},
          ${account.checkedAt}, ${account.checkedAs})`;

/** Puts an account in force that waited; a secret before its newest holds from now on. */
export const putInForce = (
  tenant: TenantId,
  {
    id,
    by,
    at,
    olderUntil,
  }: {
    readonly id: ProcessorAccountId;
    readonly by: StaffId;
    readonly at: Instant;
    readonly olderUntil: Instant | null;
  },
): Sql => sql`
  update forbear.processor_account
     set status = 'in-force', decided_by = ${by}, changed_at = ${at}, older_until = ${olderUntil}
   where tenant_id = ${tenant} and id = ${id} and status = 'asked'`;

/** Ends an account: its keys are gone, that it was there stays. */
export const endProcessorAccount = (
  tenant: TenantId,
  id: ProcessorAccountId,
  status: "refused" | "ended",
  by: StaffId | null,
  at: Instant,
): Sql => sql`
  update forbear.processor_account
     set status = ${status}, sealed = ''::bytea, older_until = null, decided_by = ${by},
         changed_at = ${at}
   where tenant_id = ${tenant} and id = ${id} and status in ('asked', 'in-force')`;

export const noteChecked = (
  tenant: TenantId,
  id: ProcessorAccountId,
  reached: Reached,
  at: Instant,
): Sql => sql`
  update forbear.processor_account
     set checked_at = ${at}, checked_as = ${reached.kind},
         owner = coalesce(owner, ${reached.kind === "reached" ? reached.owner : null})
   where tenant_id = ${tenant} and id = ${id}`;
