/** Report: a day in figures, each counted from the facts it happened by, and filed once. */

import type { DayReport } from "@forbear/contract";
import {
  type Money,
  type PlainDate,
  type TenantId,
  type TimeZone,
  addDays,
  money,
  present,
  startOfDay,
  subtract,
  toJson,
} from "@forbear/kernel";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { attemptsIn, blocksIn, happeningsIn, takingsIn } from "../stores/days/store.ts";
import {
  headBy,
  insertReport,
  inventoryAt,
  peopleVerifiedIn,
  reportOf,
  reportsFiled,
} from "./store.ts";

type Reporting = Pick<House, "database" | "clock">;

/** What the tenant's carriers are paid in. */
const costCurrency = "USD";

/**
 * The figures of `day`, from midnight to midnight in `zone`, as they are known now. What was owed is
 * as of the day's end, by what had been booked by then, so that a day long past gives them again.
 */
export function dayReport(
  house: Reporting,
  tenant: TenantId,
  day: PlainDate,
  zone: TimeZone,
): Promise<DayReport> {
  return house.database.transaction(tenant, (tx) => reportIn(house, tx, day, zone), {
    snapshot: true,
    statementTimeoutMs: 120_000,
  });
}

async function reportIn(
  { clock }: Reporting,
  tx: Transaction,
  day: PlainDate,
  zone: TimeZone,
): Promise<DayReport> {
  const span = { from: startOfDay(day, zone), to: startOfDay(addDays(day, 1), zone) };
  const [inventory, contacts, blocks, happened, verified, takings, head] = await Promise.all([
    inventoryAt(tx, span.to),
    attemptsIn(tx, span),
    blocksIn(tx, span),
    happeningsIn(tx, span),
    peopleVerifiedIn(tx, span),
    takingsIn(tx, span),
    headBy(tx, clock.now()),
  ]);
  const count = (key: string): number => happened.get(key) ?? 0;
  const cost = contacts.reduce((sum, one) => sum + one.costMinor, 0n);
  return {
    day,
    filedAt: clock.now(),
    inventory: inventory.map(({ currency, accounts, owed }) => ({
      currency,
      accounts,
      owed: toJson(owed),
    })),
    contacts: contacts.map(({ key, count: made }) => ({ key, count: made })),
    blocks: blocks.map(({ key, count: made }) => ({ rule: key, count: made })),
    rightPartyContacts: verified,
    promisesMade: count("promise-made"),
    promisesKept: count("promise-judged:kept") + count("instalment-judged:kept"),
    promisesBroken: count("promise-judged:broken") + count("instalment-judged:broken"),
    plansAgreed: count("plan-agreed"),
    collected: takings.map(({ settled, returned }) => toJson(subtract(settled, returned))),
    returned: takings
      .map(({ returned }) => returned)
      .filter(isSome)
      .map(toJson),
    costs: [toJson(money(costCurrency, cost))],
    evidenceRoot: head === null ? null : Buffer.from(head).toString("hex"),
  };
}

const isSome = ({ minor }: Money): boolean => minor > 0n;

/**
 * Files the report of a day and gives it. A day is filed once: a second time gives what was filed,
 * whatever has come to light since.
 */
export function fileDayReport(
  house: Reporting,
  tenant: TenantId,
  day: PlainDate,
  zone: TimeZone,
): Promise<DayReport> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const filed = await reportOf(tx, day);
      if (filed !== null) return filed;
      await insertReport(tx, day, await reportIn(house, tx, day, zone));
      return present(await reportOf(tx, day), "the report that was just filed");
    },
    { repeatable: true, statementTimeoutMs: 120_000 },
  );
}

/** Reports as they were filed, newest first, up to `limit` of those before a day. */
export const listDayReports = (
  house: Pick<House, "database">,
  tenant: TenantId,
  before: PlainDate | null = null,
  limit = 31,
): Promise<readonly DayReport[]> =>
  house.database.transaction(tenant, (tx) => reportsFiled(tx, before, limit));
