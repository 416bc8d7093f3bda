/** The day's numbers, counted from what happened in it. */

import type { ImportProgress, Overview } from "@forbear/contract";
import {
  type Instant,
  type Money,
  type PlainDate,
  type TimeZone,
  addDays,
  face,
  money,
  startOfDay,
  toJson,
} from "@forbear/kernel";
import { waitingNow } from "../stores/conversations/waiting.store.ts";
import { type ImportRow, importsOf } from "../stores/imports/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import {
  type Standing,
  attemptsIn,
  blocksIn,
  collectedIn,
  happeningsIn,
  standingOf,
} from "../stores/days/store.ts";
import type { Reading } from "./lines.ts";

/** What the tenant's carriers are paid in. */
const costCurrency = "USD";
const shownImports = 10;
/** Waiting messages are counted as far as this. */
const mostCounted = 10_000;

/** All numbers of `day`, from midnight to midnight where the desk is. */
export async function overview(reading: Reading, zone: TimeZone): Promise<Overview> {
  const { tx, settings, today: day } = reading;
  const span = spanOf(day, zone);
  const [now, standing, attempts, blocks, happenings, collected, imports] = await Promise.all([
    waitingNow(tx, mostCounted),
    standingOf(tx),
    attemptsIn(tx, span),
    blocksIn(tx, span),
    happeningsIn(tx, span),
    collectedIn(tx, span),
    importsOf(tx),
  ]);
  const count = (key: string): number => happenings.get(key) ?? 0;
  const cost = attempts.reduce((sum, one) => sum + one.costMinor, 0n);
  return {
    day,
    surge: now.surge === null ? null : { since: now.surge.since, waiting: now.waiting },
    accounts: accountsOf(standing),
    owed: owedOf(standing).map(toJson),
    contacts: attempts.map(({ key, count: made }) => ({ key, count: made })),
    blocks: blocks.map(({ key, count: made }) => ({ rule: key, count: made })),
    rightPartyContacts: count("person-verified"),
    promises: {
      made: count("promise-made"),
      kept: count("promise-judged:kept") + count("instalment-judged:kept"),
      broken: count("promise-judged:broken") + count("instalment-judged:broken"),
    },
    plansAgreed: count("plan-agreed"),
    collected: collected.map(toJson),
    cost: [toJson(money(costCurrency, cost))],
    imports: imports.slice(0, shownImports).map((row) => importView(row, settings)),
  };
}

export const spanOf = (
  day: PlainDate,
  zone: TimeZone,
): { readonly from: Instant; readonly to: Instant } => ({
  from: startOfDay(day, zone),
  to: startOfDay(addDays(day, 1), zone),
});

function accountsOf(standing: readonly Standing[]): Overview["accounts"] {
  const count = (which: (one: Standing) => boolean): number =>
    standing.filter(which).reduce((sum, one) => sum + one.accounts, 0);
  return {
    open: count(({ life }) => life === "open"),
    promised: count(({ life }) => life === "promised"),
    onPlan: count(({ life }) => life === "on-plan"),
    closed: count(({ life }) => life === "closed"),
    held: count(({ life, held }) => held && life !== "closed"),
  };
}

function owedOf(standing: readonly Standing[]): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const { life, owed } of standing) {
    if (life !== "closed") sums.set(owed.currency, (sums.get(owed.currency) ?? 0n) + owed.minor);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => money(name, sum));
}

/** One import as the desk shows it. */
export function importView(row: ImportRow, settings: Settings): ImportProgress {
  return {
    id: face("impt", row.id),
    fileName: row.fileName,
    client: settings.clients.get(row.client)?.settings.name ?? "",
    status: row.status,
    readRows: row.readRows,
    placedRows: row.placedRows,
    sameRows: row.sameRows,
    badRows: row.badRows,
    totalRows: null,
  };
}

/** Every file that was placed, newest first. */
export async function importList({ tx, settings }: Reading): Promise<readonly ImportProgress[]> {
  return (await importsOf(tx)).map((row) => importView(row, settings));
}
