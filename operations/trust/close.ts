/** Close: a month's books are fixed as they are known; what is learnt later adjusts the month that is open. */

import type { Actor } from "@forbear/accounts";
import {
  type Instant,
  type Result,
  type TenantId,
  type TimeZone,
  err,
  later,
  localDate,
  ok,
} from "@forbear/kernel";
import { type Closed, type CloseRefusal, type Month, lastDayOf, mayClose } from "@forbear/ledger";
import { balancesHash, balancesOfMonth } from "../acts/month-balances.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import type { Sql } from "../ports/sql.ts";
import { bankAccounts } from "../stores/bank/store.ts";
import { lockTenant } from "../stores/trust/clients.store.ts";
import {
  type AdjustingRow,
  type MonthBalance,
  type Part,
  adjustingEntries,
  allBeforeEnded,
  announceClose,
  closesOf,
  insertClosed,
  monthBalances,
  transactionNumber,
} from "../stores/trust/closes.store.ts";
import { aheadAt, insertAhead } from "../stores/trust/sums.store.ts";
import { keepInTransit } from "../stores/trust/transit.store.ts";

type Closing = Pick<House, "database" | "clock">;

export type MonthClosed = {
  readonly month: Month;
  readonly knownAt: Instant;
  readonly hash: string;
  readonly balances: readonly MonthBalance[];
};

/** `busy`: somebody who began to write before it did not end; asked again, it goes on where it was. */
export type NotClosed = CloseRefusal | { readonly kind: "busy" };

/**
 * Closes a month: announced first, so that whoever books from then on is in a later one; then all who
 * booked before are waited for; then its figures are taken and never change. A month is not opened again.
 */
export async function closeMonth(
  house: Closing,
  tenant: TenantId,
  month: Month,
  { by, zone }: { readonly by: Actor; readonly zone: TimeZone },
): Promise<Result<MonthClosed, NotClosed>> {
  const announced = await announce(house, tenant, month, by, zone);
  if (!announced.ok) return announced;
  if (!(await quiet(house, tenant))) return err({ kind: "busy" });
  return house.database.transaction(
    tenant,
    async (tx) => {
      await lockTenant(tx);
      const closes = await closesOf(tx);
      const at = closes.findIndex((one) => one.month === month);
      const close = closes[at] ?? announced.value;
      if (close.hash !== null) {
        const balances = await monthBalances(tx, month);
        return ok({ month, knownAt: close.knownAt, hash: close.hash, balances });
      }
      const before = closes[at - 1] ?? null;
      const [balances, ahead] = await Promise.all([
        balancesOfMonth(tx, close, before),
        aheadAt(tx, close, before),
      ]);
      const hash = balancesHash(balances);
      const open = await openAt(tx, close);
      await tx.many([
        ...insertClosed(tenant, month, house.clock.now(), hash, balances),
        ...insertAhead(tx, month, ahead),
        ...open,
      ]);
      return ok({ month, knownAt: close.knownAt, hash, balances });
    },
    { repeatable: true, statementTimeoutMs: 300_000 },
  );
}

/** What no bank has shown yet, in every currency that a bank holds for clients. */
async function openAt(tx: Transaction, close: Closed): Promise<readonly Sql[]> {
  const accounts = (await bankAccounts(tx)).filter(({ purpose }) => purpose === "trust");
  const kept: Sql[] = [];
  for (const currency of new Set(accounts.map((one) => one.currency))) {
    kept.push(...(await keepInTransit(tx, close, currency)));
  }
  return kept;
}

type Announced = Closed & { readonly hash: string | null };

function announce(
  house: Closing,
  tenant: TenantId,
  month: Month,
  by: Actor,
  zone: TimeZone,
): Promise<Result<Announced, CloseRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      await lockTenant(tx);
      const closes = await closesOf(tx);
      const begun = closes.find((one) => one.month === month);
      if (begun !== undefined && begun.closedAt === null) return ok(begun);
      const may = mayClose(closes, month, localDate(house.clock.now(), zone));
      if (!may.ok) return may;
      // All that was booked before this millisecond; what is booked in it is later.
      const close = { month, knownAt: later(house.clock.now(), -1) };
      await tx.execute(announceClose(tenant, close, by));
      return ok({ ...close, hash: null });
    },
    { repeatable: true },
  );
}

/** How often it is asked whether the last of them ended: some seconds in all. */
const patience = 500;

async function quiet({ database }: Closing, tenant: TenantId): Promise<boolean> {
  const mark = await database.transaction(tenant, transactionNumber);
  for (let asked = 0; asked < patience; asked += 1) {
    if (await database.transaction(tenant, (tx) => allBeforeEnded(tx, mark))) return true;
  }
  return false;
}

/** A month as it was closed; null while it is open. */
export async function closedMonth(tx: Transaction, month: Month): Promise<MonthClosed | null> {
  const close = (await closesOf(tx)).find((one) => one.month === month);
  if (close?.hash === undefined || close.hash === null) return null;
  const { knownAt, hash } = close;
  return { month, knownAt, hash, balances: await monthBalances(tx, month) };
}

/** What was booked since the last close before `month` on days of months closed then; oldest first. */
export async function adjustingOf(
  tx: Transaction,
  month: Month,
  now: Instant,
  part: Part = { skip: 0, limit: 10_000 },
): Promise<readonly AdjustingRow[]> {
  const closes = await closesOf(tx);
  const own = closes.find((one) => one.month === month);
  const before = closes.findLast((one) => one.month < month);
  if (before === undefined) return [];
  const shut = { lastDay: lastDayOf(before.month), knownAt: before.knownAt };
  return adjustingEntries(tx, shut, own?.knownAt ?? now, part);
}
