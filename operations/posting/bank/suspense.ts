/** Lines of a bank that wait: what they may be, and what a person says that they are. */

import type { Actor } from "@forbear/accounts";
import { totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type BankLineId,
  type Money,
  type PaymentId,
  type PersonId,
  type Result,
  type TenantId,
  type TimeZone,
  birthBucket,
  err,
  isPositive,
  localDate,
  ok,
  present,
} from "@forbear/kernel";
import { type Books, openBooks } from "../../acts/books.ts";
import { judgeNow } from "../../acts/judge-now.ts";
import { nameKeys } from "../../acts/place.ts";
import { applySuspended, standingPayment, takeBack } from "../../acts/post.ts";
import { movePayment } from "../../acts/take-payment.ts";
import { type Work, openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import {
  type BankLine,
  type BankLineChange,
  type BankWords,
  type MatchedTo,
  bankLines,
  lockBankLine,
  settleBankLines,
  wordsOfLines,
} from "../../stores/bank/lines.store.ts";
import { type BankAccount, bankAccounts } from "../../stores/bank/store.ts";
import { type PaymentRow, isGone, paymentsById } from "../../stores/books/store.ts";
import type { AccountFile, Ref } from "../../stores/file.ts";
import { readAccounts, readPeople } from "../../stores/folds/store.ts";
import { lookUp, lookupRow } from "../../stores/people/store.ts";
import { notesOf } from "./came-back.ts";
import { type CameBack, comeBack, receive } from "./judge.ts";
import { payerKey } from "./find.ts";
import type { ReadLine } from "./line.ts";

/** A debt that a line may be for. A candidate is shown, and never booked by itself. */
export type Candidate = {
  readonly account: AccountId;
  readonly signs: readonly ("name" | "owed" | "instalment")[];
};

export type Waiting = {
  readonly line: BankLine;
  readonly words: BankWords;
  readonly candidates: readonly Candidate[];
};

/** Lines that wait, oldest first, with what they may be. */
export async function waitingLines(
  house: Pick<House, "vault">,
  tx: Transaction,
  limit = 100,
): Promise<readonly Waiting[]> {
  const lines = await bankLines(tx, null, { state: "suspense", limit });
  const words = await wordsOfLines(tx, house.vault, lines);
  const waiting: Waiting[] = [];
  for (const line of lines) {
    const said = present(words.get(line.id), "the words of a line");
    const candidates = isPositive(line.amount) ? await candidatesFor(house, tx, line, said) : [];
    waiting.push({ line, words: said, candidates });
  }
  return waiting;
}

const mostCandidates = 8;

/** Debts of those who are called as the payer is, those of the same amount first. */
async function candidatesFor(
  { vault }: Pick<House, "vault">,
  tx: Transaction,
  { amount }: BankLine,
  { payer }: BankWords,
): Promise<readonly Candidate[]> {
  const keys = nameKeys(payer.name ?? "").filter((key) => !key.includes(" "));
  if (keys.length < 2) return [];
  const found = await lookUp(tx, vault, "name", keys.slice(0, 6));
  const hits = new Map<string, { readonly ref: Ref<PersonId>; words: number }>();
  for (const { target } of found) {
    const id = target.id as PersonId;
    const known = hits.get(id);
    if (known) known.words += 1;
    else hits.set(id, { ref: { bucket: target.bucket, id }, words: 1 });
  }
  const named = [...hits.values()].filter(({ words }) => words >= 2).map(({ ref }) => ref);
  if (named.length === 0) return [];
  const people = await readPeople(tx, named);
  const debts = people.flatMap(({ bucket, state }) => state.debts.map((id) => ({ bucket, id })));
  const files = await readAccounts(tx, debts.slice(0, 50));
  return files
    .filter(({ state }) => state.balances.principal.currency === amount.currency)
    .map((file) => ({ account: file.id, signs: ["name" as const, ...signsOf(file, amount)] }))
    .sort((a, b) => b.signs.length - a.signs.length || (a.account < b.account ? -1 : 1))
    .slice(0, mostCandidates);
}

function signsOf({ state }: AccountFile, { minor }: Money): readonly ("owed" | "instalment")[] {
  const { life } = state;
  const dues =
    life.kind === "promised"
      ? [life.promise.amount]
      : life.kind === "on-plan"
        ? life.plan.instalments.map((one) => one.amount)
        : [];
  return [
    ...(totalOwed(state).minor === minor ? (["owed"] as const) : []),
    ...(dues.some((due) => due.minor === minor) ? (["instalment"] as const) : []),
  ];
}

/** What a person says of a line that waits. */
export type Said =
  /** Money for these debts, all of it; the payer's account is remembered for the next time. */
  | {
      readonly kind: "for-debts";
      readonly parts: readonly { readonly account: AccountId; readonly amount: Money }[];
      readonly remember: boolean;
    }
  /** It takes back this payment. */
  | { readonly kind: "takes-back"; readonly payment: PaymentId }
  /** It goes back to whoever sent it: nothing is booked on a debt. */
  | { readonly kind: "goes-back" }
  /** It has nothing to do with debts: rent, fees, money between our accounts. */
  | { readonly kind: "elsewhere" }
  /** The bank told the same movement in another line. */
  | { readonly kind: "told-twice" };

export type LineRefusal =
  | "no-such-line"
  | "does-not-wait"
  | "no-reason"
  | "no-such-debt"
  | "not-the-whole"
  | "money-went-out"
  | "money-came-in"
  | "no-such-payment"
  | "booked-already"
  | "before-placement"
  | "another-currency"
  | "too-large"
  | "recalled"
  | "discharged"
  | "written-off"
  | "insolvency";

export type LineSettled = { readonly payments: readonly PaymentId[] };

export type LineHand = {
  readonly by: Actor;
  readonly zone: TimeZone;
  /** Whoever looks later reads why. */
  readonly because: string;
};

/** Settles a line once, under its lock: two people cannot book it twice. */
export function settleLine(
  house: House,
  tenant: TenantId,
  ref: Ref<BankLineId>,
  said: Said,
  hand: LineHand,
): Promise<Result<LineSettled, LineRefusal>> {
  if (hand.because.trim() === "") return Promise.resolve(err("no-reason"));
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<LineSettled, LineRefusal>> => {
      const line = await lockBankLine(tx, ref);
      if (line === null) return err("no-such-line");
      if (line.state !== "suspense") return err("does-not-wait");
      const settling = await openLine(house, tx, line, said, hand);
      const done = actOn(settling, said);
      if (!done.ok) return done;
      const noted = await notesOf(settling);
      for (const debt of settling.books.values()) await judgeNow(settling.work, debt, hand.zone);
      await settling.work.write();
      const change = changeOf(settling, said, done.value, hand);
      await tx.many([...noted, settleBankLines(tenant, [change])]);
      return ok({ payments: done.value });
    },
    { repeatable: true },
  );
}

type Settling = {
  readonly work: Work;
  readonly line: BankLine;
  readonly words: BankWords;
  readonly account: BankAccount;
  readonly books: ReadonlyMap<AccountId, Books>;
  readonly payments: Map<PaymentId, PaymentRow>;
  readonly today: ReturnType<typeof localDate>;
  readonly cameBack: CameBack[];
};

const refOf = <Id extends AccountId | PaymentId>(id: Id): Ref<Id> => ({
  bucket: birthBucket(id),
  id,
});

async function openLine(
  house: House,
  tx: Transaction,
  line: BankLine,
  said: Said,
  { by, zone }: LineHand,
): Promise<Settling> {
  const { matched } = line;
  const waits = matched?.kind === "payment" ? [refOf(matched.id as PaymentId)] : [];
  const asked = said.kind === "takes-back" ? [refOf(said.payment)] : [];
  const refs = [...waits, ...asked];
  const seen = refs.length === 0 ? [] : await paymentsById(tx, refs);
  const debts = [
    ...(said.kind === "for-debts" ? said.parts.map(({ account }) => refOf(account)) : []),
    ...seen.map(({ bucket, account_id: id }) => ({ bucket, id })),
  ];
  const work = await openWork(tx, house, { by, correlation: line.id, accounts: debts });
  const rows = refs.length === 0 ? [] : await paymentsById(tx, refs);
  const opened = [...new Set(debts.map(({ id }) => id))].filter((id) => work.has(id));
  const words = (await wordsOfLines(tx, house.vault, [line])).get(line.id);
  const account = (await bankAccounts(tx)).find(({ id }) => id === line.account);
  return {
    work,
    line,
    words: present(words, "the words of a line"),
    account: present(account, "the account of a line"),
    books: await openBooks(work, opened),
    payments: new Map(rows.map((row) => [row.id, row])),
    today: localDate(work.now, zone),
    cameBack: [],
  };
}

function actOn(settling: Settling, said: Said): Result<readonly PaymentId[], LineRefusal> {
  const { line } = settling;
  switch (said.kind) {
    case "for-debts":
      return isPositive(line.amount) ? forDebts(settling, said) : err("money-went-out");
    case "takes-back":
      return isPositive(line.amount) ? err("money-came-in") : takesBack(settling, said.payment);
    case "goes-back":
    case "elsewhere":
    case "told-twice":
      return undoWaiting(settling, said.kind);
  }
}

/** Money that waits on a debt which takes none is taken out of its books again. */
function undoWaiting(settling: Settling, because: string): Result<readonly PaymentId[], never> {
  for (const row of settling.payments.values()) {
    if (row.id !== settling.line.matched?.id || row.status !== "settled") continue;
    const books = settling.books.get(row.account_id);
    const entry = books === undefined ? null : standingPayment(books, row.id);
    if (books === undefined || entry?.kind !== "suspended") continue;
    takeBack(settling.work, books, entry, because);
    movePayment(settling.work, row, "returned", because);
  }
  return ok([]);
}

const readLineOf = ({ line, words }: Settling, minor: bigint): ReadLine => ({
  line: line.line,
  bookedOn: line.bookedOn,
  valueOn: line.valueOn,
  minor,
  currency: line.amount.currency,
  stoodAt: null,
  numbered: words.bankReference !== null,
  content: "",
  key: "",
  kind: line.kind,
  words,
  batch: null,
});

function forDebts(
  settling: Settling,
  { parts, remember }: Extract<Said, { kind: "for-debts" }>,
): Result<readonly PaymentId[], LineRefusal> {
  const { work, line } = settling;
  const sum = parts.reduce((minor, { amount }) => minor + amount.minor, 0n);
  const foreign = parts.some(({ amount }) => amount.currency !== line.amount.currency);
  if (foreign) return err("another-currency");
  if (new Set(parts.map(({ account }) => account)).size < parts.length) return err("not-the-whole");
  if (sum !== line.amount.minor || !parts.every(({ amount }) => isPositive(amount))) {
    return err("not-the-whole");
  }
  if (!parts.every(({ account }) => work.has(account))) return err("no-such-debt");
  const waiting = [...settling.payments.values()].find(({ id }) => id === line.matched?.id);
  const [only, second] = parts;
  if (waiting !== undefined && second === undefined && only?.account === waiting.account_id) {
    const books = present(settling.books.get(waiting.account_id), "the books of a payment's debt");
    const entry = standingPayment(books, waiting.id);
    // Settled on the debt's own page meanwhile: the line only has to follow.
    if (entry?.kind === "payment") return ok([waiting.id]);
    if (entry?.kind !== "suspended") return err("booked-already");
    const applied = applySuspended(work, books, entry, "applied by hand");
    return applied.ok ? ok([waiting.id]) : applied;
  }
  undoWaiting(settling, "applied elsewhere");
  const payments: PaymentId[] = [];
  for (const { account, amount } of parts) {
    const done = receive(settling, line.id, readLineOf(settling, amount.minor), account, "by-hand");
    // What the debt refuses, or would leave waiting again, is said now: nothing is written.
    if (done.state !== "matched") return err(refusalOf(done.because));
    if (done.matched !== null) payments.push(done.matched.id as PaymentId);
  }
  if (remember && only !== undefined && second === undefined) rememberPayer(settling, only.account);
  return ok(payments);
}

const refusals = [
  "before-placement",
  "another-currency",
  "too-large",
  "recalled",
  "discharged",
  "written-off",
  "insolvency",
] as const;

const refusalOf = (because: string): LineRefusal =>
  refusals.find((one) => one === because) ?? "no-such-debt";

function rememberPayer({ work, words }: Settling, account: AccountId): void {
  const key = payerKey({ words });
  if (key === null) return;
  const { tenant, vault, rows } = work;
  rows.lookups.push(lookupRow(vault, tenant, "payer-account", key, work.account(account)));
}

function takesBack(
  settling: Settling,
  payment: PaymentId,
): Result<readonly PaymentId[], LineRefusal> {
  const { line } = settling;
  const row = settling.payments.get(payment);
  if (row === undefined) return err("no-such-payment");
  if (row.minor !== -line.amount.minor) return err("not-the-whole");
  if (isGone(row.status)) return err("booked-already");
  const on = line.valueOn <= settling.today ? line.valueOn : settling.today;
  comeBack(settling, row, settling.words.returned?.code ?? "taken-back", on);
  return ok([payment]);
}

function changeOf(
  { line, work }: Settling,
  said: Said,
  payments: readonly PaymentId[],
  { by, because }: LineHand,
): BankLineChange {
  const [first] = payments;
  const matched: MatchedTo | null =
    first === undefined ? null : { kind: "payment", bucket: birthBucket(first), id: first };
  return {
    bucket: line.bucket,
    id: line.id,
    state: matched === null ? "ignored" : "matched",
    because: `${said.kind}: ${because.trim().slice(0, 200)}`,
    counts: said.kind === "told-twice" ? false : line.counts,
    matched_kind: matched?.kind ?? null,
    matched_bucket: matched?.bucket ?? null,
    matched_id: matched?.id ?? null,
    settled_at: work.now,
    settled_by: by.kind === "staff" ? by.staff : by.kind,
  };
}
