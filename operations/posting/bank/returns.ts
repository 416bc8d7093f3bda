/** Files that tell what became of our debits: returns, rejections, corrections, each heard once. */

import {
  type FormatFault,
  type NachaEntry,
  type NachaNews,
  formatOf,
  readAs,
} from "@forbear/formats";
import {
  type MandateId,
  type PaymentId,
  type PlainDate,
  type TenantId,
  type TimeZone,
  localDate,
  never,
  startOfDay,
} from "@forbear/kernel";
import { openBooks } from "../../acts/books.ts";
import { tellMandate } from "../../acts/mandate.ts";
import { openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import { debitsToSettle, itemsOf } from "../../stores/bank/collections.store.ts";
import {
  type MandateWords,
  mandatesById,
  openMandate,
  saveMandates,
  sealMandate,
} from "../../stores/bank/mandates.store.ts";
import { isGone, paymentsById } from "../../stores/books/store.ts";
import type { Ref } from "../../stores/file.ts";
import { lookUp } from "../../stores/people/store.ts";
import { hearNews, houseBooking } from "../news.ts";
import { notesOf } from "./came-back.ts";
import { type CameBack, comeBack } from "./judge.ts";

/** One piece of news of a debit of ours. */
type Told = {
  readonly line: number;
  /** What we called the debit. */
  readonly name: string;
  /** Minor units; null: it is not said. */
  readonly minor: bigint | null;
  readonly on: PlainDate | null;
  readonly what:
    | { readonly kind: "returned"; readonly code: string }
    | { readonly kind: "changed"; readonly code: string; readonly words: Partial<MandateWords> }
    /** Between the banks: whether the money is ours, a person finds out. */
    | { readonly kind: "contested" }
    | { readonly kind: "nothing" };
};

/** `returned + changed + known + unknown + unsettled + nothing = read`, always. */
export type ReturnsReport = {
  readonly format: string;
  readonly read: number;
  readonly returned: number;
  readonly changed: number;
  /** Heard before: nothing changed. */
  readonly known: number;
  /** Lines of the file that name no debit of ours, or another amount than it. */
  readonly unknown: readonly number[];
  /** Lines that the banks dispute between them. */
  readonly unsettled: readonly number[];
  readonly nothing: number;
};

export type ReturnsOutcome =
  | { readonly kind: "done"; readonly report: ReturnsReport }
  | {
      readonly kind: "refused";
      readonly faults: readonly Pick<FormatFault, "line" | "field" | "says" | "remedy">[];
    };

/** Hears a file of returns. Heard again, or partly heard before, it changes nothing twice. */
export async function importReturns(
  house: House,
  tenant: TenantId,
  asked: { readonly bytes: Uint8Array; readonly zone: TimeZone },
): Promise<ReturnsOutcome> {
  const format = formatOf(asked.bytes);
  if (!format.ok) return { kind: "refused", faults: [format.error] };
  const told = toldIn(asked.bytes, format.value);
  if ("faults" in told) return { kind: "refused", faults: told.faults };
  const counts = { returned: 0, changed: 0, known: 0, nothing: 0 };
  const unknown: number[] = [];
  const unsettled: number[] = [];
  const today = localDate(house.clock.now(), asked.zone);
  for (const one of told) {
    const heard = await hear(house, tenant, one, today);
    if (heard === "unknown") unknown.push(one.line);
    else if (heard === "unsettled") unsettled.push(one.line);
    else counts[heard] += 1;
  }
  const report = { format: format.value, read: told.length, ...counts, unknown, unsettled };
  return { kind: "done", report };
}

type Refused = {
  readonly faults: readonly Pick<FormatFault, "line" | "field" | "says" | "remedy">[];
};

/** The news in a file; it is read whole or not at all, for one bad record makes its sums untrue. */
function toldIn(
  bytes: Uint8Array,
  format: Parameters<typeof readAs>[0],
): readonly Told[] | Refused {
  const file = readAs(format, bytes, { keep: "all-or-nothing" });
  if (file.reading.kind === "refused") return { faults: file.reading.faults };
  if (file.format === "nacha") {
    const { header, batches } = file.reading.content;
    return batches.flatMap(({ entries }) =>
      entries.map((entry) => ofEntry(entry, header.createdOn)),
    );
  }
  if (file.format === "pain.002") {
    return file.reading.content.groups.flatMap(({ transactions }) =>
      transactions.map((one): Told => {
        const code = one.reasons[0]?.code ?? "rejected";
        const rejected = one.status === "rejected";
        return {
          line: one.line,
          name: one.endToEndId ?? one.instructionId ?? "",
          minor: one.amount?.minor ?? null,
          on: null,
          what: rejected ? { kind: "returned", code } : { kind: "nothing" },
        };
      }),
    );
  }
  const says = `This is a file of the kind ${format}, which tells no returns of debits by itself.`;
  const remedy = "Read statements with `forbear bank import`.";
  return { faults: [{ line: 1, field: null, says, remedy }] };
}

const ofEntry = (entry: NachaEntry, on: PlainDate): Told => ({
  line: entry.line,
  name: entry.reference,
  minor: entry.amount.minor,
  on,
  what: whatOf(entry.news.at(-1)),
});

/** The last news of an entry tells how it stands. */
function whatOf(news: NachaNews | undefined): Told["what"] {
  if (news === undefined) return { kind: "nothing" };
  switch (news.kind) {
    case "returned":
      return { kind: "returned", code: news.reason };
    case "changed": {
      const { routing, accountNumber, transaction, name } = news.corrected;
      const words = {
        ...(routing === null ? {} : { bank: routing }),
        ...(accountNumber === null ? {} : { number: accountNumber }),
        ...(name === null ? {} : { holder: name }),
        ...(transaction?.account === "checking" || transaction?.account === "savings"
          ? { kind: transaction.account }
          : {}),
      };
      return { kind: "changed", code: news.code, words };
    }
    case "dishonoured":
    case "contested":
      return { kind: "contested" };
    case "change-refused":
      return { kind: "nothing" };
    default:
      return never(news);
  }
}

type HeardAs = "returned" | "changed" | "known" | "unknown" | "unsettled" | "nothing";

async function hear(
  house: House,
  tenant: TenantId,
  told: Told,
  today: PlainDate,
): Promise<HeardAs> {
  const { what } = told;
  if (what.kind === "nothing") return "nothing";
  return house.database.transaction(
    tenant,
    async (tx) => {
      const ref = await debitOf(house, tx, told);
      if (ref === null) return "unknown";
      if (what.kind === "contested") return "unsettled";
      return what.kind === "changed"
        ? change(house, tx, ref, what)
        : comesBack(house, tx, ref, what.code, today);
    },
    { repeatable: true },
  );
}

/** The debit that the news names, of the same amount where one is told. */
async function debitOf(
  house: House,
  tx: Transaction,
  { name, minor, what }: Told,
): Promise<Ref<PaymentId> | null> {
  const key = name.trim().toLowerCase();
  if (key === "") return null;
  const found = await lookUp(tx, house.vault, "direct-debit", [key]);
  const refs = found.map(({ target }) => ({
    bucket: target.bucket,
    id: target.id as PaymentId,
  }));
  if (refs.length === 0) return null;
  const rows = await paymentsById(tx, refs);
  // A notification of change carries no money.
  const same = rows.filter(
    (row) => what.kind === "changed" || minor === null || row.minor === minor,
  );
  const [row, second] = same;
  return row === undefined || second !== undefined ? null : { bucket: row.bucket, id: row.id };
}

async function comesBack(
  house: House,
  tx: Transaction,
  ref: Ref<PaymentId>,
  code: string,
  on: PlainDate,
): Promise<HeardAs> {
  const [seen] = await paymentsById(tx, [ref]);
  if (seen === undefined) return "unknown";
  const debt = { bucket: seen.bucket, id: seen.account_id };
  const by = { kind: "system", part: "bank" } as const;
  const work = await openWork(tx, house, { by, correlation: ref.id, accounts: [debt] });
  const [row] = await paymentsById(tx, [ref]);
  if (row === undefined || isGone(row.status)) return "known";
  const books = await openBooks(work, [debt.id]);
  const cameBack: CameBack[] = [];
  comeBack({ work, books, payments: new Map(), cameBack }, row, code, on);
  const noted = await notesOf({ work, cameBack });
  await work.write();
  if (noted.length > 0) await tx.many(noted);
  return "returned";
}

/** A notification of change: from now on the mandate says what the bank says. */
async function change(
  house: House,
  tx: Transaction,
  ref: Ref<PaymentId>,
  { code, words }: Extract<Told["what"], { kind: "changed" }>,
): Promise<HeardAs> {
  const [item] = await itemsOf(tx, [ref]);
  if (item === undefined) return "unknown";
  const debt = { bucket: item.bucket, id: item.account_id };
  const by = { kind: "system", part: "bank" } as const;
  const work = await openWork(tx, house, { by, correlation: ref.id, accounts: [debt] });
  const mandate: Ref<MandateId> = { bucket: item.bucket, id: item.mandate_id };
  const [row] = await mandatesById(tx, [mandate]);
  if (row === undefined) return "unknown";
  const before = openMandate(house.vault, tx.tenant, row);
  const after = { ...before, ...words };
  const same = (Object.keys(words) as (keyof MandateWords)[]).every(
    (key) => before[key] === after[key],
  );
  if (same || row.status !== "active") return "known";
  const told = tellMandate(work, row, "changed", null, code);
  await work.write();
  const sealed = sealMandate(house.vault, tx.tenant, row.id, after);
  await tx.many([saveMandates(tx.tenant, [{ ...told, ...sealed }])]);
  return "changed";
}

const settledAtOnce = 500;

/**
 * Debits whose day of settlement has come and that no bank told of otherwise are money: booked on that
 * day. What comes back later is undone as any return is.
 */
export async function settleDebits(
  house: House,
  tenant: TenantId,
  zone: TimeZone,
): Promise<number> {
  const today = localDate(house.clock.now(), zone);
  let settled = 0;
  for (;;) {
    const due = await house.database.transaction(tenant, (tx) =>
      debitsToSettle(tx, today, settledAtOnce),
    );
    for (const { id, settlesOn } of due) {
      const at = startOfDay(settlesOn, zone);
      const news = { payment: id, tenant, to: "settled", reason: null, at } as const;
      await hearNews(house, tenant, news, houseBooking(zone));
    }
    settled += due.length;
    if (due.length < settledAtOnce) return settled;
  }
}
