/** Hears one piece of news of a debit or of a mandate, in a transaction of its own. */

import {
  canonical,
  type MandateId,
  type PaymentId,
  type PlainDate,
  type TenantId,
  type TimeZone,
  never,
} from "@forbear/kernel";
import { openBooks } from "../../acts/books.ts";
import { judgeNow } from "../../acts/judge-now.ts";
import { tellMandate, withNews } from "../../acts/mandate.ts";
import { type Work, openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import { daysOfDebits, debitsTraced, itemsOf } from "../../stores/bank/collections.store.ts";
import {
  type BankTold,
  type MandateRow,
  type MandateWords,
  insertBankTold,
  mandatesById,
  mandatesCalled,
  openMandate,
  saveMandates,
  sealMandate,
  wasTold,
} from "../../stores/bank/mandates.store.ts";
import { type PaymentRow, isGone, paymentsById } from "../../stores/books/store.ts";
import type { Ref } from "../../stores/file.ts";
import { lookUp } from "../../stores/people/store.ts";
import type { HeardAs } from "./advice.ts";
import { endOf, notesOf } from "./came-back.ts";
import { type CameBack, comeBack } from "./judge.ts";
import type { Told, ToldOf, ToldWhat } from "./told.ts";

export type Hearing = {
  readonly tenant: TenantId;
  readonly today: PlainDate;
  readonly zone: TimeZone;
  /** Judged as it would be heard; nothing is written. */
  readonly dryRun: boolean;
  readonly heardInRun: Set<string>;
};

export function hearTold(house: House, hearing: Hearing, told: Told): Promise<HeardAs> {
  const { what, of } = told;
  if (what.kind === "nothing") return Promise.resolve("nothing");
  return house.database.transaction(
    hearing.tenant,
    async (tx): Promise<HeardAs> => {
      const debit = of.kind === "debit" ? await debitOf(house, tx, of) : null;
      if (of.kind === "debit" && debit === null) return "unknown";
      if (what.kind === "for-a-person") return "unsettled";
      if (what.kind === "returned") {
        return debit === null ? "unknown" : comesBack(house, tx, hearing, debit, told);
      }
      const mandate = await mandateOf(tx, of, debit);
      return mandate === null ? "unknown" : tellOf(house, tx, hearing, mandate, told, what);
    },
    { repeatable: true },
  );
}

/** The debit that the news names: by our name of it, or where the file has none, by its number. */
async function debitOf(
  house: House,
  tx: Transaction,
  { name, trace, minor, settledOn }: Extract<ToldOf, { kind: "debit" }>,
): Promise<Ref<PaymentId> | null> {
  const key = name.trim().toLowerCase();
  if (key === "" && trace === null) return null;
  const refs =
    key === ""
      ? await debitsTraced(tx, trace ?? "")
      : (await lookUp(tx, house.vault, "direct-debit", [key, name.trim()])).map(({ target }) => ({
          bucket: target.bucket,
          id: target.id as PaymentId,
        }));
  if (refs.length === 0) return null;
  const rows = await paymentsById(tx, refs);
  const same = rows.filter((row) => minor === null || row.minor === minor);
  return only(settledOn === null ? same : await ofDay(tx, same, settledOn));
}

/** Under one mandate the same sum is debited again and again: the day tells which it was. */
async function ofDay(
  tx: Transaction,
  rows: readonly PaymentRow[],
  settledOn: PlainDate,
): Promise<readonly PaymentRow[]> {
  const days = await daysOfDebits(tx, rows);
  return rows.filter(({ id }) => days.get(id) === settledOn);
}

/** The one that it can be; of several, the one that did not come back before. */
function only(rows: readonly PaymentRow[]): Ref<PaymentId> | null {
  const standing = rows.filter(({ status }) => !isGone(status));
  const [row, second] = rows.length === 1 ? rows : standing;
  return row === undefined || second !== undefined ? null : { bucket: row.bucket, id: row.id };
}

const by = { kind: "system", part: "bank" } as const;

async function comesBack(
  house: House,
  tx: Transaction,
  { dryRun, heardInRun, today, zone }: Hearing,
  ref: Ref<PaymentId>,
  { code }: Told,
): Promise<HeardAs> {
  const [seen] = await paymentsById(tx, [ref]);
  if (seen === undefined) return "unknown";
  const debt = { bucket: seen.bucket, id: seen.account_id };
  const work = await openWork(tx, house, { by, correlation: ref.id, accounts: [debt] });
  const [row] = await paymentsById(tx, [ref]);
  if (row === undefined || isGone(row.status) || heardInRun.has(ref.id)) return "known";
  heardInRun.add(ref.id);
  if (dryRun) return "returned";
  const books = await openBooks(work, [debt.id]);
  const cameBack: CameBack[] = [];
  comeBack({ work, books, payments: new Map(), cameBack }, row, code ?? "returned", today);
  const noted = await notesOf({ work, cameBack, today });
  for (const debt of books.values()) await judgeNow(work, debt, zone);
  await work.write();
  if (noted.length > 0) await tx.many(noted);
  return "returned";
}

async function mandateOf(
  tx: Transaction,
  of: ToldOf,
  debit: Ref<PaymentId> | null,
): Promise<Ref<MandateId> | null> {
  if (of.kind === "mandate") {
    const [found, second] = await mandatesCalled(tx, "bacs", of.reference.trim().toUpperCase());
    return found === undefined || second !== undefined ? null : found;
  }
  const [item] = debit === null ? [] : await itemsOf(tx, [debit]);
  return item === undefined ? null : { bucket: item.bucket, id: item.mandate_id };
}

type OfMandate = Extract<ToldWhat, { kind: "changed" | "ended" | "reinstated" }>;

/** News of a mandate: kept once, so that an old report read again undoes nothing that came after it. */
async function tellOf(
  house: House,
  tx: Transaction,
  hearing: Hearing,
  mandate: Ref<MandateId>,
  told: Told,
  what: OfMandate,
): Promise<HeardAs> {
  const [seen] = await mandatesById(tx, [mandate]);
  if (seen === undefined) return "unknown";
  const debt = { bucket: seen.bucket, id: seen.account_id };
  const work = await openWork(tx, house, { by, correlation: mandate.id, accounts: [debt] });
  const [row] = await mandatesById(tx, [mandate]);
  if (row === undefined) return "unknown";
  const text = canonical([mandate.id, told.code, ...told.key]);
  const key = house.vault.blind(tx.tenant, "bank-told", text);
  if (hearing.heardInRun.has(text) || (await wasTold(tx, mandate, key))) return "known";
  hearing.heardInRun.add(text);
  const heard = await outcomeOf(house, work, row, told, what, hearing);
  if (hearing.dryRun) return heard.as;
  await work.write();
  if (heard.as === "known") return "known";
  const kept: BankTold = {
    bucket: row.bucket,
    key,
    mandate_id: row.id,
    code: told.code ?? "",
    heard_as: heard.as,
    effective_on: told.effectiveOn,
    heard_at: work.now,
  };
  await tx.many([saveMandates(tx.tenant, [heard.row]), insertBankTold(tx.tenant, [kept])]);
  return heard.as;
}

type Heard =
  { readonly as: BankTold["heard_as"]; readonly row: MandateRow } | { readonly as: "known" };

/** It stands again: whoever was told of its end is told of that, and nobody of an end that is undone. */
function reinstated(work: Work, row: MandateRow, code: string | null): MandateRow {
  const told = tellMandate(work, row, "changed", null, code);
  if (row.news !== "ended" || row.news_state !== "waiting") return withNews(told, "changed", work);
  return { ...told, news: null, news_at: null, news_state: null };
}

/** What the mandate is from now on. What a person revoked stays revoked, whatever a bank says later. */
async function outcomeOf(
  house: House,
  work: Work,
  row: MandateRow,
  { code, means }: Told,
  what: OfMandate,
  { today }: Hearing,
): Promise<Heard> {
  switch (what.kind) {
    case "changed": {
      const before = openMandate(house.vault, work.tenant, row);
      const after = { ...before, ...what.words };
      const isSame = (Object.keys(what.words) as (keyof MandateWords)[]).every(
        (name) => before[name] === after[name],
      );
      if (isSame || row.status !== "active") return { as: "known" };
      const told = tellMandate(work, row, "changed", null, code);
      const sealed = sealMandate(house.vault, work.tenant, row.id, after);
      const isMoved = before.number !== after.number || before.bank !== after.bank;
      const known = isMoved ? withNews(told, "changed", work) : told;
      return { as: "changed", row: { ...known, ...sealed } };
    }
    case "ended":
      if (row.status !== "active") return { as: "known" };
      return { as: "ended", row: await endOf(work, row, { code: code ?? "ended", means, today }) };
    case "reinstated":
      if (row.status !== "stopped") return { as: "known" };
      return { as: "reinstated", row: reinstated(work, row, code) };
    default:
      return never(what);
  }
}
