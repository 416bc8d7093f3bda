/** Where trust stands: each client's ledger, which remittance is due, what is open, what nobody claims. */

import { type Instant, type Money, type PlainDate, addDays, money } from "@forbear/kernel";
import {
  type Closed,
  type Dormant,
  type Month,
  dormancyOf,
  lastCutOff,
  makeRemittance,
  monthAfter,
  monthBefore,
  monthOf,
  nextCutOff,
  termsOn,
} from "@forbear/ledger";
import { termsVersions } from "../acts/client-terms.ts";
import { type Remitting, remittanceAsked, remittingTo, touchedOf } from "../acts/remittable.ts";
import type { Transaction } from "../ports/database.ts";
import type { Client } from "../stores/settings/store.ts";
import { clientsOf, firstDayOf } from "../stores/trust/clients.store.ts";
import { closesOf } from "../stores/trust/closes.store.ts";
import { type UnappliedRow, unappliedOn } from "../stores/trust/days.store.ts";
import { remittancesOf, standingRemittances } from "../stores/trust/remittances.store.ts";
import { clientBooks } from "../stores/trust/sums.store.ts";
import { type LedgerOfClient, ledgersOf } from "./reconcile.ts";

export type ClientPosition = LedgerOfClient & { readonly ref: string; readonly name: string };

/** Each client's ledger at the end of a day, as known at a moment. */
export async function trustPosition(
  tx: Transaction,
  on: PlainDate,
  knownAt: Instant,
): Promise<readonly ClientPosition[]> {
  const [clients, sums] = await Promise.all([clientsOf(tx), clientBooks(tx, { on, knownAt })]);
  const ledgers = ledgersOf(sums);
  return clients.flatMap(({ id, ref, settings }) =>
    ledgers
      .filter(({ client }) => client === id)
      .map((ledger) => ({ ...ledger, ref, name: settings.name })),
  );
}

/** What stands between a client and its next remittance. */
export type RemittanceDue = {
  readonly ref: string;
  readonly name: string;
  /** `due`: a cut-off has come; `waits`: the next is ahead; `no-terms`: nothing is agreed with it. */
  readonly state: "due" | "waits" | "no-terms" | "nothing-due" | "below-least";
  readonly cutOff: PlainDate | null;
  readonly last: PlainDate | null;
  /** What would be paid, or carried below zero. */
  readonly amount: Money | null;
};

type Being = { readonly client: Client; readonly remitting: Remitting | null };

/** For each client, the cut-off that is due or ahead, and what it comes to now. */
export async function remittancesDue(
  tx: Transaction,
  today: PlainDate,
): Promise<readonly RemittanceDue[]> {
  const all = await remittancesOf(tx, null);
  const being: Being[] = [];
  for (const client of await clientsOf(tx)) {
    const versions = await termsVersions(tx, client.ref);
    const rows = all.filter((row) => row.client === client.id);
    being.push({ client, remitting: remittingTo(client.id, versions, rows) });
  }
  const touched = await touchedOf(
    tx,
    being.flatMap(({ remitting }) => (remitting === null ? [] : [remitting])),
  );
  const due: RemittanceDue[] = [];
  for (const one of being) due.push(await dueOf(tx, one, touched, today));
  return due;
}

async function dueOf(
  tx: Transaction,
  { client: { id, ref, settings }, remitting }: Being,
  touched: Awaited<ReturnType<typeof touchedOf>>,
  today: PlainDate,
): Promise<RemittanceDue> {
  const { name } = settings;
  const line = remitting === null ? undefined : termsOn(remitting.terms, today);
  const last = standingRemittances(remitting?.all ?? []).at(-1)?.through ?? null;
  if (remitting === null || line === undefined) {
    return { ref, name, state: "no-terms", cutOff: null, last, amount: null };
  }
  const began = last ?? addDays((await firstDayOf(tx, id)) ?? today, -1);
  const came = lastCutOff(line.cycle, today);
  const cutOff = came > began ? came : nextCutOff(line.cycle, today);
  const through = cutOff > today ? today : cutOff;
  const made = makeRemittance(
    await remittanceAsked(tx, remitting, through, touched.get(remitting) ?? null),
  );
  const is = { ref, name, cutOff, last };
  if (!made.ok) {
    const { error } = made;
    const amount = error.kind === "below-least" ? error.due : null;
    return { ...is, state: error.kind, amount };
  }
  const { payable, carried } = made.value.totals;
  const amount = money(remitting.terms.currency, payable.minor + carried.minor);
  return { ...is, state: cutOff > today ? "waits" : "due", amount };
}

/** Money of a debt that is not applied, and from when it may belong to a state. */
export type Unapplied = UnappliedRow & { readonly dormant: Dormant };

const regionOf = ({ country, region }: UnappliedRow): string | null => {
  if (region === null || region === "unknown") return null;
  return region.includes("-") ? region : `${country}-${region}`;
};

/** Where one stands among all: by the day it may have to be given up, then by debt. */
export const placeOf = ({ dormant, account, kind }: Unapplied): string =>
  `${dormant.dormantOn}~${account}~${kind}`;

/** Suspense and credit balances as they stand on a day, by the day they may have to be given up. */
export async function unappliedCash(tx: Transaction, on: PlainDate): Promise<readonly Unapplied[]> {
  const rows = await unappliedOn(tx, on);
  return rows
    .map((row) => ({ ...row, dormant: dormancyOf(regionOf(row), row.since) }))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

export type MonthStanding = {
  readonly month: Month;
  readonly state: "closed" | "closing" | "may-close" | "open";
  readonly knownAt: Instant | null;
  readonly hash: string | null;
};

/** Months at most shown as open before the current one. */
const mostOpen = 24;

/** The months that were closed and those after them, up to the current one; newest first. */
export async function monthsStanding(
  tx: Transaction,
  today: PlainDate,
): Promise<readonly MonthStanding[]> {
  const closes = await closesOf(tx);
  const shut = closes.map((close): MonthStanding => {
    const { month, knownAt, closedAt, hash } = close;
    return { month, state: closedAt === null ? "closing" : "closed", knownAt, hash };
  });
  const current = monthOf(today);
  const open: MonthStanding[] = [];
  const last: Closed | undefined = closes.at(-1);
  let month = last === undefined ? monthBefore(current) : monthAfter(last.month);
  while (month <= current && open.length < mostOpen) {
    const first = open.length === 0 && month < current;
    open.push({ month, state: first ? "may-close" : "open", knownAt: null, hash: null });
    month = monthAfter(month);
  }
  return [...shut, ...open].reverse();
}
