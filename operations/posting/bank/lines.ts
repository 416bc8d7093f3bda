/** Lines of a bank go into the store and the books together, a few hundred at a time. */

import {
  type BankLineId,
  type ClientId,
  type PaymentId,
  type PlainDate,
  type TenantId,
  type TimeZone,
} from "@forbear/kernel";
import { openBooks } from "../../acts/books.ts";
import { judgeNow } from "../../acts/judge-now.ts";
import { openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import { paymentsOfCollections } from "../../stores/bank/collections.store.ts";
import type { BankFile } from "../../stores/bank/files.store.ts";
import { type BankLineRow, insertBankLines, sealWords } from "../../stores/bank/lines.store.ts";
import { type BankAccount, lockBankAccount } from "../../stores/bank/store.ts";
import { paymentsById } from "../../stores/books/store.ts";
import { bookingRules } from "../../stores/books/transfers.store.ts";
import type { Ref } from "../../stores/file.ts";
import { type Named, namedBy } from "./find.ts";
import { type Keyed, freshOf } from "./fresh.ts";
import { type Judged, type Judging, judgeLine } from "./judge.ts";
import type { ReadLine } from "./line.ts";
import { notesOf } from "./came-back.ts";

const batch = 200;

export type Storing = {
  readonly account: BankAccount;
  readonly file: BankFile;
  readonly lines: readonly ReadLine[];
  /** The lines are notices: a statement will tell them again, and moves the balance. */
  readonly notice: boolean;
  readonly today: PlainDate;
  readonly zone: TimeZone;
};

/** What came in before what was taken back of it, so that a file that tells both is read in one go. */
export async function storeLines(
  house: House,
  tenant: TenantId,
  storing: Storing,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { lines } = storing;
  const ordered = [
    ...lines.filter(({ minor }) => minor > 0n),
    ...lines.filter(({ minor }) => minor <= 0n),
  ];
  const parts = [
    ordered.filter(({ minor }) => minor > 0n),
    ordered.filter(({ minor }) => minor <= 0n),
  ];
  let done = 0;
  for (const part of parts) {
    for (let from = 0; from < part.length; from += batch) {
      const some = part.slice(from, from + batch);
      await house.database.transaction(tenant, (tx) => storeSome(house, tx, storing, some), {
        repeatable: true,
        statementTimeoutMs: 60_000,
      });
      done += some.length;
      onProgress(done, lines.length);
    }
  }
}

/** One transaction: what stands there already is left alone, the rest is judged and written. */
async function storeSome(
  house: House,
  tx: Transaction,
  storing: Storing,
  lines: readonly ReadLine[],
): Promise<void> {
  const { account } = storing;
  await lockBankAccount(tx, account.id);
  const fresh = await freshOf(tx, { ...storing, vault: house.vault }, lines);
  if (fresh.length === 0) return;
  const { clients } = await bookingRules(tx);
  const judged = await judgeAll(house, tx, storing, fresh, clients);
  await tx.many([insertBankLines(tx.tenant, judged)]);
}

const nothingNamed: Named = { asked: [], came: [], collections: [], accounts: [], by: null };

async function judgeAll(
  house: House,
  tx: Transaction,
  storing: Storing,
  fresh: readonly Keyed[],
  clients: ReadonlyMap<ClientId, string>,
): Promise<readonly BankLineRow[]> {
  const { account, file, today } = storing;
  const finding = { tx, vault: house.vault, account, clients };
  const certain = fresh.filter(({ doubt }) => doubt === null).map(({ line }) => line);
  const found = await namedBy(finding, certain);
  const named = new Map(certain.map((line, n) => [line, found[n] ?? nothingNamed]));
  const judging = await openFor(house, tx, found, { account, today, correlation: file.id });
  const rows = fresh.map((one): BankLineRow => {
    const id = house.ids.next<BankLineId>(one.bucket);
    const judged: Judged =
      one.doubt === null
        ? judgeLine(judging, id, one.line, named.get(one.line) ?? nothingNamed)
        : { state: "suspense", because: one.doubt, matched: null };
    return rowOf(house, tx.tenant, storing, id, one, judged);
  });
  const noted = await notesOf(judging);
  for (const debt of judging.books.values()) await judgeNow(judging.work, debt, storing.zone);
  await judging.work.write();
  if (noted.length > 0) await tx.many(noted);
  return rows;
}

/** Opens every debt that the lines name, with its books and payments. */
export async function openFor(
  house: House,
  tx: Transaction,
  named: readonly Named[],
  {
    account,
    today,
    correlation,
  }: { readonly account: BankAccount; readonly today: PlainDate; readonly correlation: string },
): Promise<Judging> {
  const collections = [...new Set(named.flatMap((one) => one.collections))];
  const paymentsOf = await paymentsOfCollections(tx, collections);
  const refs = distinct([
    ...named.flatMap(({ asked, came }) => [...asked, ...came]),
    ...[...paymentsOf.values()].flat(),
  ]);
  const seen = refs.length === 0 ? [] : await paymentsById(tx, refs);
  const debts = [
    ...named.flatMap(({ accounts }) => accounts),
    ...seen.map(({ bucket, account_id: id }) => ({ bucket, id })),
  ];
  const work = await openWork(tx, house, {
    by: { kind: "system", part: "bank" },
    correlation,
    accounts: [...new Map(debts.map((debt) => [debt.id, debt])).values()],
  });
  // Under the locks: the processor's news may have been faster.
  const now = refs.length === 0 ? [] : await paymentsById(tx, refs);
  const opened = [...new Set(debts.map(({ id }) => id))].filter((id) => work.has(id));
  return {
    work,
    account,
    books: await openBooks(work, opened),
    payments: new Map(now.map((row) => [row.id, row])),
    paymentsOf: new Map(
      [...paymentsOf].map(([id, all]) => [id, all.map((one) => one.id)] as const),
    ),
    today,
    cameBack: [],
  };
}

const distinct = (refs: readonly Ref<PaymentId>[]): readonly Ref<PaymentId>[] => [
  ...new Map(refs.map((ref) => [ref.id, ref])).values(),
];

function rowOf(
  house: House,
  tenant: TenantId,
  { account, file, notice }: Storing,
  id: BankLineId,
  { line, bucket, key, doubt }: Keyed,
  { state, because, matched }: Judged,
): BankLineRow {
  const now = house.clock.now();
  return {
    bucket,
    id,
    bank_account_id: account.id,
    file_id: file.id,
    file_hash: file.hash,
    line_key: key,
    line: line.line,
    booked_on: line.bookedOn,
    value_on: line.valueOn,
    currency: line.currency,
    minor: line.minor,
    stood_at: line.stoodAt,
    counts: !notice && doubt !== "told-in-another-format",
    kind: line.kind,
    ...sealWords(house.vault, tenant, id, line.words),
    state,
    because,
    matched_kind: matched?.kind ?? null,
    matched_bucket: matched?.bucket ?? null,
    matched_id: matched?.id ?? null,
    known_at: now,
    settled_at: state === "suspense" ? null : now,
    settled_by: state === "suspense" ? null : "rule",
  };
}
