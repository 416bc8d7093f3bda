/** Refunds: asked with a reason, agreed by a second person where policy wants one, sent once. */

import type { Actor } from "@forbear/accounts";
import {
  type Instant,
  type Money,
  type MoneyBackId,
  type PaymentId,
  type Result,
  type StaffId,
  type TenantId,
  type TimeZone,
  birthBucket,
  err,
  isPositive,
  later,
  localDate,
  money,
  never,
  ok,
  trusted,
} from "@forbear/kernel";
import { booksOf } from "../acts/books.ts";
import { bookBack, openPaid, refundable, savedBacks, tellBack } from "../acts/money-back.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { RefundStanding } from "../ports/gateway.ts";
import type { Transaction } from "../ports/database.ts";
import {
  type MoneyBackRow,
  moneyBackById,
  moneyBacksOfDebt,
  refundsInDoubt,
  unsaid,
} from "../stores/books/money-back.store.ts";
import { type PaymentRow, paymentsById } from "../stores/books/store.ts";
import { lookUpOne, lookupRow } from "../stores/people/store.ts";

export type RefundAsked = {
  readonly payment: PaymentId;
  readonly amount: Money;
  readonly because: string;
  readonly staff: StaffId;
  /** Somebody else has to agree before anything is sent. */
  readonly fourEyes: boolean;
  /** The same key again is the same refund. */
  readonly key: string;
};

export type RefundRefusal =
  | "no-such-payment"
  /** Cash, cheques and transfers did not come through a processor: they go back by hand. */
  | "not-by-processor"
  /** It is what was left of another payment: that one is given back. */
  | "rest-of-another"
  | "not-above-zero"
  | "another-currency"
  /** More than came and has not gone back. */
  | "more-than-paid"
  | "no-reason"
  /** The key was used for another refund. */
  | "key-used"
  | "no-such-refund"
  | "decided-already"
  /** Four eyes: who asked does not decide. */
  | "asked-it-yourself";

export type RefundState = {
  readonly refund: MoneyBackId;
  readonly status: MoneyBackRow["status"];
};

const byProcessor: ReadonlySet<string> = new Set(["card", "bank-debit", "upi"]);

/** Asks for a refund; it is sent at once where one pair of eyes is enough. */
export async function askRefund(
  house: House,
  tenant: TenantId,
  asked: RefundAsked,
  zone: TimeZone,
): Promise<Result<RefundState, RefundRefusal>> {
  if (asked.because.trim() === "") return err("no-reason");
  const written = await house.database.transaction(tenant, (tx) => writeAsked(house, tx, asked), {
    repeatable: true,
  });
  if (!written.ok) return written;
  const { id: refund, status } = written.value;
  if (status !== "requested") return ok({ refund, status });
  return ok({ refund, status: await send(house, tenant, written.value, zone) });
}

async function writeAsked(
  house: House,
  tx: Transaction,
  asked: RefundAsked,
): Promise<Result<MoneyBackRow, RefundRefusal>> {
  const { payment: id, amount, because, staff, fourEyes } = asked;
  const ref = { bucket: birthBucket(id), id };
  const [seen] = await paymentsById(tx, [ref]);
  if (seen === undefined) return err("no-such-payment");
  const work = await openRefund(tx, house, { kind: "staff", staff }, seen);
  const paid = await openPaid(work, seen);
  if (paid === null) return err("no-such-payment");
  const before = await lookUpOne(tx, house.vault, "money-back", asked.key);
  if (before !== null) {
    const row = await moneyBackById(tx, { bucket: before.bucket, id: trusted(before.id) });
    const same = row?.payment_id === id && row.minor === amount.minor;
    return same ? ok(row) : err("key-used");
  }
  if (!byProcessor.has(seen.method)) return err("not-by-processor");
  if (await isRest(tx, seen)) return err("rest-of-another");
  if (amount.currency !== seen.currency) return err("another-currency");
  if (!isPositive(amount)) return err("not-above-zero");
  if (amount.minor > refundable(paid)) return err("more-than-paid");
  const status = fourEyes ? "asked" : "requested";
  const back = work.newId<MoneyBackId>(seen.bucket);
  const row: MoneyBackRow = {
    bucket: seen.bucket,
    id: back,
    kind: "refund",
    payment_id: seen.id,
    account_id: seen.account_id,
    person_id: seen.person_id,
    key: back,
    currency: amount.currency,
    minor: amount.minor,
    status,
    booked_as: null,
    from_id: null,
    rest_id: null,
    asked_by: staff,
    because,
    asked_at: work.now,
    changed_at: work.now,
    ...unsaid,
  };
  const told = tellBack(work, row, status, because);
  const target = { bucket: row.bucket, id: back };
  work.rows.lookups.push(lookupRow(house.vault, tx.tenant, "money-back", asked.key, target));
  await work.write();
  await tx.many([savedBacks(work, [told])]);
  return ok(told);
}

/** The processor knows the payment that it took; what was left of it after a part went back is ours alone. */
const isRest = async (tx: Transaction, { bucket, account_id, id }: PaymentRow): Promise<boolean> =>
  (await moneyBacksOfDebt(tx, { bucket, id: account_id })).some(({ rest_id }) => rest_id === id);

const openRefund = (
  tx: Transaction,
  house: House,
  by: Actor,
  { bucket, account_id, id }: Pick<MoneyBackRow, "bucket" | "account_id"> & { readonly id: string },
): Promise<Work> =>
  openWork(tx, house, {
    by,
    correlation: `refund:${id}`,
    accounts: [{ bucket, id: account_id }],
  });

/** Somebody else agrees to a refund that was asked, or refuses it. */
export async function decideRefund(
  house: House,
  tenant: TenantId,
  decision: {
    readonly refund: MoneyBackId;
    readonly staff: StaffId;
    readonly agreed: boolean;
    readonly because: string;
  },
  zone: TimeZone,
): Promise<Result<RefundState, RefundRefusal>> {
  const { refund, staff, agreed, because } = decision;
  if (because.trim() === "") return err("no-reason");
  const ref = { bucket: birthBucket(refund), id: refund };
  const decided = await house.database.transaction(
    tenant,
    async (tx): Promise<Result<MoneyBackRow, RefundRefusal>> => {
      const seen = await moneyBackById(tx, ref);
      if (seen?.kind !== "refund") return err("no-such-refund");
      const work = await openRefund(tx, house, { kind: "staff", staff }, seen);
      const row = await moneyBackById(tx, ref);
      if (row?.status !== "asked") return err("decided-already");
      if (row.asked_by === staff) return err("asked-it-yourself");
      const told = tellBack(work, row, agreed ? "requested" : "refused", because);
      await work.write();
      await tx.many([savedBacks(work, [told])]);
      return ok(told);
    },
    { repeatable: true },
  );
  if (!decided.ok) return decided;
  const row = decided.value;
  if (row.status !== "requested") return ok({ refund, status: row.status });
  return ok({ refund, status: await send(house, tenant, row, zone) });
}

type Answer =
  | { readonly to: "given" | "unknown"; readonly reason: null }
  | { readonly to: "failed"; readonly reason: string };

/** Written before the processor is called: what dies in between is looked up, never sent blindly again. */
async function send(
  house: House,
  tenant: TenantId,
  row: MoneyBackRow,
  zone: TimeZone,
): Promise<MoneyBackRow["status"]> {
  const answered = await house.gateway.refund(requestOf(house, tenant, row));
  const answer: Answer = answered.ok
    ? { to: "given", reason: null }
    : answered.error.kind === "no-answer"
      ? { to: "unknown", reason: null }
      : {
          to: "failed",
          reason:
            answered.error.kind === "declined" ? answered.error.reason : "processor-unavailable",
        };
  return settle(house, tenant, row, answer, zone);
}

const requestOf = (house: House, tenant: TenantId, row: MoneyBackRow) => ({
  id: row.id,
  tenant,
  payment: row.payment_id,
  amount: money(row.currency, row.minor),
  at: house.clock.now(),
});

function settle(
  house: House,
  tenant: TenantId,
  { bucket, id }: MoneyBackRow,
  answer: Answer,
  zone: TimeZone,
): Promise<MoneyBackRow["status"]> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const seen = await moneyBackById(tx, { bucket, id });
      if (seen === null) return "failed";
      const work = await openRefund(tx, house, { kind: "system", part: "payments" }, seen);
      // Under the lock: news of the processor may have been faster.
      const row = (await moneyBackById(tx, { bucket, id })) ?? seen;
      const open = row.status === "requested" || row.status === "unknown";
      if (!open || row.status === answer.to) return row.status;
      const told = tellBack(work, await after(work, row, answer, zone), answer.to, answer.reason);
      await work.write();
      await tx.many([savedBacks(work, [told])]);
      return told.status;
    },
    { repeatable: true },
  );
}

async function after(
  work: Work,
  row: MoneyBackRow,
  { to }: Answer,
  zone: TimeZone,
): Promise<MoneyBackRow> {
  if (to !== "given") return row;
  const paid = await openPaid(work, { bucket: row.bucket, id: row.payment_id });
  if (paid === null) return row;
  return bookBack(work, await booksOf(work, row.account_id), row, paid, localDate(work.now, zone));
}

const doubtAfterMs = 60_000;

/** Looks up every refund that nobody answered for; one that was never asked for is asked again. */
export async function lookUpDoubtfulRefunds(
  house: House,
  tenant: TenantId,
  zone: TimeZone,
): Promise<number> {
  const until: Instant = later(house.clock.now(), -doubtAfterMs);
  const doubtful = await house.database.transaction(tenant, (tx) => refundsInDoubt(tx, until, 500));
  for (const row of doubtful) {
    const found = await house.gateway.lookUpRefund(requestOf(house, tenant, row));
    await resolve(house, tenant, row, found, zone);
  }
  return doubtful.length;
}

async function resolve(
  house: House,
  tenant: TenantId,
  row: MoneyBackRow,
  found: RefundStanding,
  zone: TimeZone,
): Promise<void> {
  switch (found) {
    case "given":
      await settle(house, tenant, row, { to: "given", reason: null }, zone);
      return;
    case "declined":
      await settle(house, tenant, row, { to: "failed", reason: "declined" }, zone);
      return;
    case "never-asked":
      // Under the same key: whatever reached the processor after all is the same refund.
      await send(house, tenant, row, zone);
      return;
    case "unknown":
      await settle(house, tenant, row, { to: "unknown", reason: null }, zone);
      return;
    default:
      never(found);
  }
}
