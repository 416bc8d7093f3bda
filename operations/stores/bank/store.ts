/** Our accounts at banks, as rows: what each is for, and what stands on it. */

import {
  type BankAccountId,
  type ClientId,
  type Money,
  type PlainDate,
  type TenantId,
  money,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";

/** What only the bank and we know of an account of ours; each rail needs some of it. */
export type BankNumbers = {
  /** IBAN, or the number as its country writes it. */
  readonly number: string;
  /** BIC, routing number or sort code. */
  readonly bank: string | null;
  /** Of the Single Euro Payments Area's creditor scheme. */
  readonly creditorId: string | null;
  /** Of the ACH: the immediate origin, which is also the company identification. */
  readonly originatorId: string | null;
  /** Of Bacs. */
  readonly serviceUser: string | null;
  /** As the payer's statement shows it. */
  readonly shownAs: string;
};

/** An account of ours: the client's money apart (`trust`), or our own (`operating`). */
export type BankAccount = {
  readonly id: BankAccountId;
  readonly ref: string;
  readonly name: string;
  readonly currency: string;
  readonly purpose: "trust" | "operating";
  /** Whose money it holds; null: that of several, or our own. */
  readonly client: ClientId | null;
  readonly last4: string;
  readonly openedOn: PlainDate;
  /** What stood there when its statements were first read. */
  readonly openedWith: Money;
};

const contextOf = (id: BankAccountId): string => `bank-account:${id}`;

/** Opens an account, or leaves the one of this reference as it is: then it writes no row. */
export const insertBankAccount = (
  tenant: TenantId,
  vault: Vault,
  account: Omit<BankAccount, "last4">,
  numbers: BankNumbers,
): Sql => sql`
  insert into forbear.bank_account
         (tenant_id, id, ref, name, currency, purpose, client_id, key_version, sealed, last4,
          opened_on, opened_with)
  values (${tenant}, ${account.id}, ${account.ref}, ${account.name}, ${account.currency},
          ${account.purpose}, ${account.client}, ${vault.version(tenant)},
          ${vault.seal(tenant, contextOf(account.id), JSON.stringify(numbers))},
          ${numbers.number.replaceAll(/\W/g, "").slice(-4)}, ${account.openedOn},
          ${account.openedWith.minor})
      on conflict (tenant_id, ref) do nothing`;

type AccountRecord = {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly currency: string;
  readonly purpose: BankAccount["purpose"];
  readonly client_id: string | null;
  readonly last4: string;
  readonly opened_on: PlainDate;
  readonly opened_with: bigint;
};

/** Every account of the tenant, by reference. */
export async function bankAccounts(tx: Transaction): Promise<readonly BankAccount[]> {
  const rows = await tx.query<AccountRecord>(sql`
    select id, ref, name, currency, purpose, client_id, last4, opened_on, opened_with
      from forbear.bank_account
     where tenant_id = ${tx.tenant}
     order by ref`);
  return rows.map((row) => ({
    id: trusted(row.id),
    ref: row.ref,
    name: row.name,
    currency: row.currency,
    purpose: row.purpose,
    client: row.client_id === null ? null : trusted<ClientId>(row.client_id),
    last4: row.last4,
    openedOn: row.opened_on,
    openedWith: money(row.currency, row.opened_with),
  }));
}

export const bankAccountBy = async (tx: Transaction, ref: string): Promise<BankAccount | null> =>
  (await bankAccounts(tx)).find((one) => one.ref === ref) ?? null;

/** The numbers of an account, out of their seal; null: there is no such account. */
export async function bankNumbersOf(
  tx: Transaction,
  vault: Vault,
  id: BankAccountId,
): Promise<BankNumbers | null> {
  const [row] = await tx.query<{ key_version: number; sealed: Uint8Array }>(sql`
    select key_version, sealed
      from forbear.bank_account
     where tenant_id = ${tx.tenant} and id = ${id}`);
  if (row === undefined) return null;
  return JSON.parse(
    vault.open(tx.tenant, contextOf(id), row.key_version, row.sealed),
  ) as BankNumbers;
}

/** One reader of the account's statements at a time. */
export async function lockBankAccount(tx: Transaction, id: BankAccountId): Promise<void> {
  await tx.query(sql`
    select id from forbear.bank_account where tenant_id = ${tx.tenant} and id = ${id} for update`);
}

/** What stands on the account at the end of a day, by all lines that we know of. */
export async function bankBalance(
  tx: Transaction,
  account: BankAccountId,
  asOf: PlainDate,
): Promise<Money> {
  const [row] = await tx.query<{ currency: string; minor: string }>(sql`
    select a.currency,
           (a.opened_with
            + coalesce((select sum(l.minor)
                          from forbear.bank_line l
                         where l.tenant_id = a.tenant_id and l.bucket between 0 and 4095
                           and l.bank_account_id = a.id and l.counts
                           and l.booked_on <= ${asOf}), 0))::text as minor
      from forbear.bank_account a
     where a.tenant_id = ${tx.tenant} and a.id = ${account}`);
  if (row === undefined) throw new Error("there is no such bank account");
  return money(row.currency, BigInt(row.minor));
}

/** The last balance that a statement proved, on or before a day; null: none did. */
export async function bankSaid(
  tx: Transaction,
  account: BankAccountId,
  asOf: PlainDate,
): Promise<{ readonly on: PlainDate; readonly balance: Money } | null> {
  const [row] = await tx.query<{ said_on: PlainDate; minor: bigint; currency: string }>(sql`
    select s.said_on, s.minor, a.currency
      from forbear.bank_said s
      join forbear.bank_account a
        on a.tenant_id = s.tenant_id and a.id = s.bank_account_id
     where s.tenant_id = ${tx.tenant} and s.bank_account_id = ${account} and s.said_on <= ${asOf}
     order by s.said_on desc, s.file_id desc
     limit 1`);
  return row === undefined ? null : { on: row.said_on, balance: money(row.currency, row.minor) };
}
