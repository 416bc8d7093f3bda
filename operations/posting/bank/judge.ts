/** What lines of a bank turn out to be, and what is booked for each, under the locks of their debts. */

import {
  type AccountId,
  type BankLineId,
  type CollectionId,
  type Money,
  type PaymentId,
  type PlainDate,
  money,
  present,
} from "@forbear/kernel";
import type { Books } from "../../acts/books.ts";
import { hearInBooks } from "../../acts/hear-payment.ts";
import { postPayment } from "../../acts/post.ts";
import { recordReceived } from "../../acts/take-payment.ts";
import type { Work } from "../../acts/work.ts";
import type { MatchedTo } from "../../stores/bank/lines.store.ts";
import type { BankAccount } from "../../stores/bank/store.ts";
import type { PaymentRow } from "../../stores/books/store.ts";
import { lookupRow } from "../../stores/people/store.ts";
import type { Ref } from "../../stores/file.ts";
import { type Named, incomingKey } from "./find.ts";
import type { ReadLine } from "./line.ts";

/** What is open while lines are judged: changed as it goes. */
export type Judging = {
  readonly work: Work;
  readonly account: BankAccount;
  readonly books: ReadonlyMap<AccountId, Books>;
  readonly payments: Map<PaymentId, PaymentRow>;
  readonly paymentsOf: ReadonlyMap<CollectionId, readonly PaymentId[]>;
  readonly today: PlainDate;
  /** What came back, with its code: it decides what may be asked for again. */
  readonly cameBack: CameBack[];
};

export type CameBack = {
  readonly payment: PaymentRow;
  readonly code: string;
  readonly on: PlainDate;
};

export type Judged = {
  readonly state: "matched" | "suspense" | "ignored";
  /** The rule that matched it, or why it waits. */
  readonly because: string;
  readonly matched: MatchedTo | null;
};

const waits = (because: string, matched: MatchedTo | null = null): Judged => ({
  state: "suspense",
  because,
  matched,
});

const matches = (because: string, matched: MatchedTo): Judged => ({
  state: "matched",
  because,
  matched,
});

const toPayment = ({ bucket, id }: Ref<PaymentId>): MatchedTo => ({ kind: "payment", bucket, id });

/** More than any debt can be: a slip, or an attack on the sums. */
const largest = 10n ** 15n;

const open = (payment: PaymentRow): boolean =>
  payment.status === "requested" || payment.status === "pending" || payment.status === "unknown";

/** The day from which it counts: as the bank values it, but never a day to come. */
const countsOn = ({ valueOn, bookedOn }: ReadLine, today: PlainDate): PlainDate =>
  valueOn <= today ? valueOn : bookedOn <= today ? bookedOn : today;

/** Judges one line, and books what it means. `id` names the line. */
export function judgeLine(judging: Judging, id: BankLineId, line: ReadLine, named: Named): Judged {
  if (line.currency !== judging.account.currency) return waits("another-currency");
  if (line.minor === 0n) return { state: "ignored", because: "nothing", matched: null };
  return line.minor > 0n ? judgeCredit(judging, id, line, named) : judgeDebit(judging, line, named);
}

function judgeCredit(judging: Judging, id: BankLineId, line: ReadLine, named: Named): Judged {
  if (line.kind === "return") return waits("our-payment-came-back");
  const [collection, other] = named.collections;
  if (collection !== undefined && other === undefined) {
    return judgeCollection(judging, line, collection);
  }
  if (line.kind === "batch") return waits("batch-without-details");
  const asked = named.asked.flatMap(({ id: payment }) => judging.payments.get(payment) ?? []);
  const [payment, second] = asked;
  if (payment !== undefined && second === undefined) return judgeAsked(judging, line, payment);
  if (named.accounts.length > 1) return waits("several-debts");
  const [debt] = named.accounts;
  if (debt === undefined) return waits("no-reference");
  return receive(judging, id, line, debt.id, named.by ?? "reference");
}

/** One sum for a whole file of ours: what of it is still pending has settled. */
function judgeCollection(judging: Judging, line: ReadLine, collection: CollectionId): Judged {
  const rows = (judging.paymentsOf.get(collection) ?? []).flatMap(
    (id) => judging.payments.get(id) ?? [],
  );
  const all = rows.reduce((sum, { minor }) => sum + minor, 0n);
  const matched: MatchedTo = { kind: "collection", bucket: null, id: collection };
  if (all !== line.minor) return waits("another-amount", matched);
  for (const row of rows) if (open(row)) settle(judging, row, countsOn(line, judging.today));
  return matches("our-file", matched);
}

function settle(judging: Judging, row: PaymentRow, on: PlainDate): void {
  const { work, payments } = judging;
  const books = present(judging.books.get(row.account_id), "the books of a payment's debt");
  hearInBooks(work, books, row, { to: "settled", reason: null }, on);
  payments.set(row.id, { ...row, status: "settled" });
}

/** A single debit of ours that the payer's bank paid. */
function judgeAsked(judging: Judging, line: ReadLine, row: PaymentRow): Judged {
  const matched = toPayment(row);
  if (row.minor !== line.minor) return waits("another-amount", matched);
  if (row.status === "settled") return matches("settled-before", matched);
  if (!open(row)) return waits("payment-had-failed", matched);
  settle(judging, row, countsOn(line, judging.today));
  return matches("our-debit", matched);
}

/** Money for a debt that is named: booked once, by the line that told it. */
export function receive(
  judging: Pick<Judging, "work" | "account" | "books" | "today">,
  id: BankLineId,
  line: ReadLine,
  debt: AccountId,
  because: string,
): Judged {
  const { work, account, today } = judging;
  const { state, bucket } = work.account(debt);
  const amount: Money = money(line.currency, line.minor);
  if (state.balances.principal.currency !== amount.currency) return waits("another-currency");
  if (amount.minor > largest) return waits("too-large");
  const on = countsOn(line, today);
  if (on < state.placedOn) return waits("before-placement");
  const { person } = present(state.obligors[0], "who owes the debt");
  const payment = recordReceived(work, { account: debt, person, amount, method: "transfer" });
  const ref = { bucket, id: payment };
  const { tenant, vault, rows } = work;
  rows.lookups.push(lookupRow(vault, tenant, "gateway-payment", `bank:${id}:${debt}`, ref));
  const { endToEndId } = line.words;
  if (endToEndId !== null) {
    const key = incomingKey(account, endToEndId);
    rows.lookups.push(lookupRow(vault, tenant, "bank-payment", key, ref));
  }
  const books = present(judging.books.get(debt), "the books of a debt that is paid");
  const suspended = postPayment(work, books, person, payment, amount, on);
  return suspended === null ? matches(because, toPayment(ref)) : waits(suspended, toPayment(ref));
}

/** Money that went out: a debit of ours, or money that came, which the bank takes back. */
function judgeDebit(judging: Judging, line: ReadLine, named: Named): Judged {
  const rows = [...named.asked, ...named.came].flatMap(({ id }) => judging.payments.get(id) ?? []);
  const unknown = line.kind === "return" ? "return-of-what" : "money-out";
  if (rows.length === 0) return waits(unknown);
  const same = rows.filter(({ minor }) => minor === -line.minor);
  const standing = same.filter((row) => open(row) || row.status === "settled");
  const [row, second] = standing;
  if (second !== undefined) return waits("several-payments");
  if (row === undefined) {
    const [back] = same.filter(({ status }) => status === "returned" || status === "failed");
    if (back !== undefined) return matches("returned-before", toPayment(back));
    return waits(same.length === 0 ? "another-amount" : unknown);
  }
  const reason = line.words.returned?.code ?? "taken-back";
  comeBack(judging, row, reason, countsOn(line, judging.today));
  return matches("returned", toPayment(row));
}

/** A payment came back: it is news like the processor's, and undoes what was booked. */
export function comeBack(
  judging: Pick<Judging, "work" | "books" | "payments" | "cameBack">,
  row: PaymentRow,
  reason: string,
  on: PlainDate,
): void {
  const { work, payments, cameBack } = judging;
  const books = present(judging.books.get(row.account_id), "the books of a payment's debt");
  hearInBooks(work, books, row, { to: "returned", reason }, on);
  payments.set(row.id, { ...row, status: "returned" });
  cameBack.push({ payment: row, code: reason, on });
}
