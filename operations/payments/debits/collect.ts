/** Collect: what falls due under mandates becomes one file an account, rail and day, asked for once. */

import {
  type AccountId,
  type CollectionId,
  type Money,
  type PlainDate,
  type Result,
  type TenantId,
  type TimeZone,
  bucket,
  err,
  face,
  isBankingDay,
  localDate,
  money,
  ok,
  present,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { noticeBy } from "../../acts/debit-notice.ts";
import { movePayment, requestPayment } from "../../acts/take-payment.ts";
import { type Work, openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import {
  type Collection,
  type CollectionItem,
  type Rail,
  collectionOn,
  debitsMade,
  insertCollection,
  insertCollectionItems,
  textOfCollection,
  usesOf,
} from "../../stores/bank/collections.store.ts";
import {
  type Debitable,
  type MandateRow,
  debitable,
  mandatesById,
  mandatesToLodge,
  openMandate,
  saveMandates,
} from "../../stores/bank/mandates.store.ts";
import {
  type BankAccount,
  bankAccountBy,
  bankNumbersOf,
  lockBankAccount,
} from "../../stores/bank/store.ts";
import { type PaymentRow, isGone, paymentsOf } from "../../stores/books/store.ts";
import { lookupRow } from "../../stores/people/store.ts";
import { refused } from "../refuse.ts";
import { lodgedBy, mayAsk, settlesOn } from "./asking.ts";
import {
  type Order,
  type Ordered,
  type Wrong,
  type Written,
  lodgingOf,
  shortOf,
  writeDebits,
} from "./write.ts";

export type CollectAsked = {
  /** Our short name of the account that the money goes to. */
  readonly account: string;
  readonly rail: Rail;
  readonly on: PlainDate;
  readonly zone: TimeZone;
};

export type CollectOutcome =
  | { readonly kind: "made" | "made-before"; readonly file: Collection; readonly text: string }
  | { readonly kind: "nothing-due"; readonly skipped: number };

export type CollectRefusal =
  | { readonly kind: "no-such-account" | "another-currency" | "no-banking-day" }
  /** What the bank would refuse in the file: nothing was written. */
  | { readonly kind: "not-writable"; readonly faults: readonly Wrong[] };

const currencyOf = { ach: "USD", sepa: "EUR", bacs: "GBP" } as const;

/** One file takes no more; what is left goes with the next day's. */
const most = 2_000;

/**
 * Makes the day's file of an account and rail, or finds the one that was made: the same bytes. The
 * payments are pending when it is, in the same transaction.
 */
export function collectDebits(
  house: House,
  tenant: TenantId,
  asked: CollectAsked,
): Promise<Result<CollectOutcome, CollectRefusal>> {
  const { rail, on } = asked;
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<CollectOutcome, CollectRefusal>> => {
      const account = await bankAccountBy(tx, asked.account);
      if (account === null) return err({ kind: "no-such-account" });
      if (account.currency !== currencyOf[rail]) return err({ kind: "another-currency" });
      await lockBankAccount(tx, account.id);
      const before = await collectionOn(tx, account.id, rail, on);
      if (before !== null) {
        const text = await textOfCollection(tx, house.vault, before.id);
        return ok({
          kind: "made-before",
          file: before,
          text: present(text, "a file that was made"),
        });
      }
      if (!isBankingDay(rail, on)) return err({ kind: "no-banking-day" });
      return make(house, tx, asked, account);
    },
    { repeatable: true, statementTimeoutMs: 120_000 },
  );
}

async function make(
  house: House,
  tx: Transaction,
  { rail, on, zone }: CollectAsked,
  account: BankAccount,
): Promise<Result<CollectOutcome, CollectRefusal>> {
  const settles = settlesOn(rail, on);
  const by = {
    dueOn: settles,
    notifiedOn: noticeBy(rail, settles, "first"),
    changedNotifiedOn: noticeBy(rail, settles, "changed"),
    lodgedOn: lodgedBy(settles),
  };
  const due = await debitable(tx, rail, account.currency, by, most);
  const asking = due.filter((one) => mayAsk(rail, one, on));
  const mandates = await mandatesById(
    tx,
    asking.map(({ bucket: home, mandate: id }) => ({ bucket: home, id })),
  );
  const work = await openWork(tx, house, {
    by: { kind: "system", part: "payments" },
    correlation: `collect:${account.ref}:${rail}:${on}`,
    accounts: asking.map(({ bucket: home, account: id }) => ({ bucket: home, id })),
  });
  const ordered = await orderedIn(work, asking, mandates, { settles, zone });
  const toLodge = rail === "bacs" ? await mandatesToLodge(tx, account.currency, most) : [];
  const lodged = toLodge.flatMap((mandate) =>
    lodgingOf(mandate, openMandate(house.vault, tx.tenant, mandate)),
  );
  if (ordered.length + lodged.length === 0) {
    return ok({ kind: "nothing-due", skipped: due.length });
  }
  const id = house.ids.next<CollectionId>(bucket(0));
  const name = face("coll", id).slice(-15);
  const numbers = await bankNumbersOf(tx, house.vault, account.id);
  const order: Order = {
    rail,
    name,
    ours: present(numbers, "the numbers of an account"),
    madeOn: on,
    madeAt: work.now,
    settlesOn: settles,
    debits: ordered.map(({ debit }) => debit),
    lodged,
    madeBefore: await debitsMade(tx, rail),
  };
  const written = writeDebits(order);
  // The work is dropped, and with it every payment that it asked for.
  if (!written.ok) return err({ kind: "not-writable", faults: written.error });
  const file: Collection = {
    id,
    account: account.id,
    rail,
    madeOn: on,
    fileName: `${account.ref}-${rail}-${on}.${rail === "sepa" ? "xml" : "txt"}`,
    fileHash: sha256(written.value.text),
    items: ordered.length,
    currency: account.currency,
    minor: ordered.reduce((sum, { debit }) => sum + debit.amount.minor, 0n),
    settlesOn: settles,
    madeAt: work.now,
  };
  await keep(house, work, file, order, ordered, written.value);
  return ok({ kind: "made", file, text: written.value.text });
}

type OrderedItem = { readonly debit: Ordered; readonly due: Debitable };

/** Those that still owe what falls due, each with a payment of its own asked for. */
async function orderedIn(
  work: Work,
  asking: readonly Debitable[],
  mandates: readonly MandateRow[],
  { settles, zone }: { readonly settles: PlainDate; readonly zone: TimeZone },
): Promise<readonly OrderedItem[]> {
  const byId = new Map(mandates.map((row) => [row.id, row]));
  const uses = await usesOf(work.tx, mandates);
  const paid = new Map<AccountId, readonly PaymentRow[]>();
  const ordered: OrderedItem[] = [];
  for (const due of asking) {
    const mandate = byId.get(due.mandate);
    // Under the locks: it may have been revoked, the agreement ended, the debt paid.
    if (mandate?.status !== "active" || !work.has(due.account)) continue;
    const home = { bucket: due.bucket, id: due.account };
    const before = paid.get(due.account) ?? (await paymentsOf(work.tx, home));
    const amount = leftOf(work, due, before, zone);
    if (amount === null) continue;
    const person = mandate.person_id;
    if ((await refused(work, { account: due.account, person, amount })) !== null) continue;
    const payment = requestPayment(work, {
      account: due.account,
      person,
      amount,
      method: "bank-debit",
      offer: null,
      settlesOn: settles,
    });
    const row = present(work.rows.payments.at(-1), "the payment just asked for");
    movePayment(work, row, "pending", null);
    paid.set(due.account, [...before, { ...row, status: "pending" }]);
    const words = openMandate(work.vault, work.tenant, mandate);
    const use = uses.get(mandate.id) ?? null;
    const attempt = due.attempts + 1;
    ordered.push({ debit: { payment, mandate, words, amount, attempt, use }, due });
  }
  return ordered;
}

/** What of an instalment or promise is not paid or under way; null: nothing, or it is agreed no more. */
function leftOf(
  work: Work,
  due: Debitable,
  payments: readonly PaymentRow[],
  zone: TimeZone,
): Money | null {
  const { state } = work.account(due.account);
  const { life } = state;
  const agreed =
    life.kind === "promised" && life.promise.id === due.agreement
      ? { at: life.promise.madeAt, owed: [life.promise.amount] }
      : life.kind === "on-plan" && life.plan.id === due.agreement
        ? { at: life.plan.agreedAt, owed: life.plan.instalments.map(({ amount }) => amount) }
        : null;
  if (agreed === null) return null;
  const since = localDate(agreed.at, zone);
  const upTo = agreed.owed.slice(0, due.seq + 1).reduce((sum, { minor }) => sum + minor, 0n);
  const came = payments
    .filter(({ status }) => !isGone(status))
    .filter(({ requested_at: at }) => localDate(at, zone) >= since)
    .reduce((sum, { minor }) => sum + minor, 0n);
  const left = upTo - came < due.minor ? upTo - came : due.minor;
  return left > 0n ? money(state.balances.principal.currency, left) : null;
}

async function keep(
  house: House,
  work: Work,
  file: Collection,
  order: Order,
  ordered: readonly OrderedItem[],
  { text, traces }: Written,
): Promise<void> {
  const { tenant, vault, rows, tx } = work;
  const point = (kind: "direct-debit" | "collection", key: string, target: string, at: number) =>
    rows.lookups.push(lookupRow(vault, tenant, kind, key, { bucket: bucket(at), id: target }));
  point("collection", order.name, file.id, 0);
  // SEPA books each group of a message on its own.
  if (order.rail === "sepa") {
    for (const used of [0, 1]) point("collection", `${order.name}${String(used)}`, file.id, 0);
  }
  const items = ordered.map(({ debit, due }, n): CollectionItem => {
    const { payment, mandate } = debit;
    point("direct-debit", shortOf(payment), payment, due.bucket);
    if (order.rail === "bacs") point("direct-debit", mandate.reference, payment, due.bucket);
    return {
      bucket: due.bucket,
      payment_id: payment,
      collection_id: file.id,
      mandate_id: mandate.id,
      account_id: due.account,
      agreement_id: due.agreement,
      seq: due.seq,
      attempt: debit.attempt,
      trace: traces[n] ?? "",
      asked_on: file.madeOn,
      return_code: null,
      returned_on: null,
    };
  });
  const used = new Map<string, MandateRow>();
  for (const { debit } of ordered) {
    const row = used.get(debit.mandate.id) ?? debit.mandate;
    used.set(row.id, { ...row, collected: row.collected + 1 });
  }
  for (const { mandate } of order.lodged) {
    const isNew = mandate.status === "active" && mandate.lodged_on === null;
    const lodgedOn = isNew ? file.madeOn : mandate.lodged_on;
    used.set(mandate.id, { ...mandate, lodged_on: lodgedOn, cancel_owed: false });
  }
  await work.write();
  await tx.many([
    insertCollection(tenant, house.vault, file, text),
    ...(items.length === 0 ? [] : [insertCollectionItems(tenant, items)]),
    saveMandates(tenant, [...used.values()]),
  ]);
}
