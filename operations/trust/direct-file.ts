/** A client's file of payments that it had itself: each booked once, what cannot be is told line by line. */

import type { Actor } from "@forbear/accounts";
import {
  type DirectMapping,
  type DirectRow,
  type Fault,
  type RowFault,
  type RowFaultCode,
  readDirect,
  rowFault,
} from "@forbear/formats";
import {
  type AccountId,
  type PaymentId,
  type TenantId,
  type TimeZone,
  localDate,
  never,
  trusted,
} from "@forbear/kernel";
import { booksOf } from "../acts/books.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { paymentsById } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import { lookUp, lookUpOne } from "../stores/people/store.ts";
import type { Client } from "../stores/settings/store.ts";
import { type DirectRefusal, bookDirect, directKey, reportDirect } from "./by-hand.ts";

export type DirectFile = {
  readonly client: Client;
  readonly bytes: Uint8Array;
  readonly mapping: DirectMapping;
  readonly mode: "dry-run" | "good-rows" | "all-or-nothing";
  readonly by: Actor;
  readonly zone: TimeZone;
};

/** `read = placed + same + bad`, always. */
export type DirectReport = {
  readonly outcome: "placed" | "dry-run" | "refused";
  readonly read: number;
  /** Booked; of a dry run, what would be. */
  readonly placed: number;
  /** Told before: nothing changed. */
  readonly same: number;
  readonly bad: number;
  readonly faults: readonly Fault[];
};

type Trusted = Pick<House, "database" | "clock" | "ids" | "vault">;
type Judged = "placed" | "same" | RowFault;

/** What a file would do is tried first, row by row; then it is done, unless `mode` or a bad row forbids. */
export async function readDirectFile(
  house: Trusted,
  tenant: TenantId,
  file: DirectFile,
): Promise<DirectReport> {
  const { settings } = file.client;
  const today = localDate(house.clock.now(), file.zone);
  const rows: DirectRow[] = [];
  const faults: Fault[] = [];
  let misread = 0;
  const of = { currency: settings.currency, today };
  for (const entry of readDirect([file.bytes], file.mapping, of)) {
    if (entry.kind === "row") rows.push(entry.row);
    else {
      faults.push(...entry.faults);
      if (entry.kind === "refused") {
        return { outcome: "refused", read: 0, placed: 0, same: 0, bad: 0, faults };
      }
      misread += 1;
    }
  }
  const tried = file.mode === "good-rows" ? null : await tryAll(house, tenant, file, rows);
  const spoilt = misread + (tried?.filter((one) => typeof one === "object").length ?? 0);
  const refused = file.mode === "all-or-nothing" && spoilt > 0;
  const judged =
    tried !== null && (file.mode === "dry-run" || refused)
      ? tried
      : await bookAll(house, tenant, file, rows);
  const bad = judged.flatMap((one) => (typeof one === "object" ? [one] : []));
  const count = (what: "placed" | "same"): number => judged.filter((one) => one === what).length;
  return {
    outcome: refused ? "refused" : file.mode === "dry-run" ? "dry-run" : "placed",
    read: rows.length + misread,
    placed: count("placed"),
    same: count("same"),
    bad: bad.length + misread,
    faults: [...faults, ...bad].sort((a, b) => a.line - b.line),
  };
}

/** The reference as it is kept: two clients may give the same one to two payments. */
const referenceOf = ({ client }: DirectFile, { reference }: DirectRow): string =>
  `${client.ref}:${reference}`;

/** The debts that the rows name; those of nobody are left out. */
async function debtsOf(
  house: Trusted,
  tenant: TenantId,
  { client }: DirectFile,
  rows: readonly DirectRow[],
): Promise<ReadonlyMap<string, Ref<AccountId>>> {
  const prefix = `${client.ref}\u0000`;
  const keys = [...new Set(rows.map(({ account }) => prefix + account))];
  const found = await house.database.transaction(tenant, (tx) =>
    lookUp(tx, house.vault, "account-reference", keys),
  );
  return new Map(
    found.map(({ value, target }) => [
      value.slice(prefix.length),
      { bucket: target.bucket, id: trusted<AccountId>(target.id) },
    ]),
  );
}

/** Whether the same money was told before; null: it is new. */
async function toldBefore(
  house: Trusted,
  tenant: TenantId,
  file: DirectFile,
  row: DirectRow,
  debt: Ref<AccountId>,
): Promise<Judged | null> {
  return house.database.transaction(tenant, async (tx) => {
    const key = directKey(referenceOf(file, row));
    const at = await lookUpOne(tx, house.vault, "gateway-payment", key);
    if (at === null) return null;
    const ref = { bucket: at.bucket, id: trusted<PaymentId>(at.id) };
    const [payment] = await paymentsById(tx, [ref]);
    const isSame = payment?.account_id === debt.id && payment.minor === row.amount.minor;
    return isSame ? "same" : faultOf(row, "payment.other-debt", "reference");
  });
}

async function bookAll(
  house: Trusted,
  tenant: TenantId,
  file: DirectFile,
  rows: readonly DirectRow[],
): Promise<readonly Judged[]> {
  const debts = await debtsOf(house, tenant, file, rows);
  const judged: Judged[] = [];
  for (const row of rows) {
    const debt = debts.get(row.account);
    if (debt === undefined) judged.push(faultOf(row, "account.unknown", "account"));
    else {
      const before = await toldBefore(house, tenant, file, row, debt);
      judged.push(before ?? (await bookOne(house, tenant, file, row, debt)));
    }
  }
  return judged;
}

async function bookOne(
  house: Trusted,
  tenant: TenantId,
  file: DirectFile,
  row: DirectRow,
  account: Ref<AccountId>,
): Promise<Judged> {
  const { by, zone } = file;
  const { amount, paidOn: on } = row;
  const reference = referenceOf(file, row);
  const told = { account, amount, on, reference, by, zone };
  const booked = await reportDirect(house, tenant, told);
  return booked.ok ? "placed" : refusedRow(row, booked.error);
}

/** Books in memory alone, each row after those of the same debt that it would follow. */
async function tryAll(
  house: Trusted,
  tenant: TenantId,
  file: DirectFile,
  rows: readonly DirectRow[],
): Promise<readonly Judged[]> {
  const debts = await debtsOf(house, tenant, file, rows);
  const taken = new Map<AccountId, readonly DirectRow[]>();
  const seen = new Map<string, DirectRow>();
  const judged: Judged[] = [];
  for (const row of rows) {
    const debt = debts.get(row.account);
    if (debt === undefined) {
      judged.push(faultOf(row, "account.unknown", "account"));
      continue;
    }
    const twin = seen.get(row.reference);
    seen.set(row.reference, twin ?? row);
    const again =
      twin === undefined ? await toldBefore(house, tenant, file, row, debt) : sameAs(twin, row);
    const before = taken.get(debt.id) ?? [];
    const one = again ?? (await tryOne(house, tenant, file, [...before, row], debt));
    if (one === "placed") taken.set(debt.id, [...before, row]);
    judged.push(one);
  }
  return judged;
}

const sameAs = (twin: DirectRow, row: DirectRow): Judged =>
  twin.account === row.account && twin.amount.minor === row.amount.minor
    ? "same"
    : faultOf(row, "payment.other-debt", "reference");

function tryOne(
  house: Trusted,
  tenant: TenantId,
  file: DirectFile,
  rows: readonly DirectRow[],
  account: Ref<AccountId>,
): Promise<Judged> {
  return house.database.transaction(tenant, async (tx) => {
    const options = { by: file.by, correlation: `direct:${account.id}`, accounts: [account] };
    // Never written: what it comes to is all that is asked.
    const work = await openWork(tx, house, options);
    const books = await booksOf(work, account.id);
    const today = localDate(work.now, file.zone);
    for (const row of rows) {
      const { amount, paidOn: on } = row;
      const told = { account, amount, on, reference: referenceOf(file, row), today };
      const booked = bookDirect(work, books, told);
      if (!booked.ok) return refusedRow(row, booked.error);
    }
    return "placed";
  });
}

type RowField = "account" | "amount" | "paidOn" | "reference";

const faultOf = (row: DirectRow, code: RowFaultCode, field: RowField): RowFault =>
  rowFault(row.line, code, field, field === "amount" ? null : row[field]);

function refusedRow(row: DirectRow, refusal: DirectRefusal): RowFault {
  switch (refusal) {
    case "no-such-debt":
      return faultOf(row, "account.unknown", "account");
    case "not-above-zero":
      return faultOf(row, "payment.zero", "amount");
    case "another-currency":
      return faultOf(row, "amount.unreadable", "amount");
    case "in-the-future":
      return faultOf(row, "date.future", "paidOn");
    case "before-placement":
      return faultOf(row, "payment.before-placement", "paidOn");
    case "no-reference":
      return faultOf(row, "cell.missing", "reference");
    case "reference-used":
      return faultOf(row, "payment.other-debt", "reference");
    case "more-than-owed":
      return faultOf(row, "payment.more-than-owed", "amount");
    case "recalled":
    case "discharged":
    case "written-off":
    case "insolvency":
      return faultOf(row, "payment.not-taken", "account");
    default:
      return never(refusal);
  }
}
