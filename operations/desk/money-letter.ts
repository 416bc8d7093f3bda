/** Letters about a debt's money as they would be written now: read from the books, and nothing kept of it. */

import { phoneAsRead } from "@forbear/accounts";
import {
  type Correspondents,
  type Letter,
  type LetterDue,
  type MoneyLetter,
  type MoneyLetterKind,
  type Movement,
  writeMoneyLetter,
} from "@forbear/dialogue";
import {
  type AccountId,
  type Instant,
  type Language,
  type Money,
  type PersonId,
  type PlainDate,
  type Result,
  type TimeZone,
  add,
  birthBucket,
  err,
  isPositive,
  isZero,
  least,
  localDate,
  money,
  must,
  never,
  ok,
  parsePlainDate,
  subtract,
  sum,
  zero,
} from "@forbear/kernel";
import { type Balances, type StatementLine, debtBooks } from "@forbear/ledger";
import { portalAddress } from "../acts/portal-link.ts";
import { type DebtStatement, debtStatement } from "../acts/statement.ts";
import type { AccountFile, PersonFile } from "../stores/file.ts";
import { papersOf } from "../stores/papers/store.ts";
import { personalDataOf, pointTextsOf, whereIs } from "../stores/people/store.ts";
import { folderOf } from "./account.ts";
import type { Reading } from "./lines.ts";

export type MoneyLetterAsked = Reading & {
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly kind: MoneyLetterKind;
  /** Null: the language of who owes. */
  readonly language: Language | null;
  /** Of a statement: the end of which day; null: today. */
  readonly asOf: PlainDate | null;
  /** Of an annual statement: which calendar year; null: the last one. */
  readonly year: number | null;
  /** Of a receipt: the entry of the payment; null: the last one. */
  readonly payment: string | null;
  /** Which of those who owe it is written to; null: the first. Nobody reads another's address. */
  readonly reader: PersonId | null;
};

export type MoneyLetterRefusal =
  "no-such-debt" | "no-payment" | "no-schedule" | "no-settlement" | "not-paid";

/** The letter; or why there is nothing to write. */
export async function moneyLetter(
  asked: MoneyLetterAsked,
  id: AccountId,
): Promise<Result<Letter, MoneyLetterRefusal>> {
  const read = await readFor(asked, id);
  if (!read.ok) return read;
  const { account, person, made, today } = read.value;
  const told = lettered(asked, account, made, today);
  if (!told.ok) return told;
  return ok(writeMoneyLetter(told.value, await between(asked, account, person, today)));
}

type ReadFor = {
  readonly account: AccountFile;
  readonly person: PersonFile;
  readonly made: DebtStatement;
  readonly today: PlainDate;
};

async function readFor(
  asked: MoneyLetterAsked,
  id: AccountId,
): Promise<Result<ReadFor, "no-such-debt">> {
  const { tx, vault, now, zone, reader } = asked;
  const ref = await whereIs(tx, vault, { bucket: birthBucket(id), id });
  const folder = await folderOf(asked, id);
  const person =
    reader === null ? folder?.people[0] : folder?.people.find((one) => one.id === reader);
  if (folder === null || person === undefined) return err("no-such-debt");
  const today = localDate(now, person.state.zones[0] ?? zone);
  const on = asked.kind === "annualStatement" ? yearAsked(asked, today).to : (asked.asOf ?? today);
  const made = await debtStatement(tx, ref, { on, knownAt: now, through: null });
  if (made === null) return err("no-such-debt");
  return ok({ account: folder.account, person, made, today });
}

/** What the books of a debt let be written now, and the payments that a receipt may be of. */
export type BooksFor = {
  readonly canWrite: (kind: MoneyLetterKind) => boolean;
  readonly receipts: readonly {
    readonly entry: string;
    readonly paidOn: PlainDate;
    readonly amount: Money;
  }[];
};

/** Read once for every kind of letter. */
export async function booksFor(
  asked: MoneyLetterAsked,
  id: AccountId,
): Promise<Result<BooksFor, "no-such-debt">> {
  const read = await readFor(asked, id);
  if (!read.ok) return read;
  const { account, made, today } = read.value;
  const { currency } = made.payoff;
  const receipts = made.lines.flatMap((line) => {
    const told = receiptOf([line], line.entry, currency);
    if (!told.ok || told.value.kind !== "receipt") return [];
    return [{ entry: line.entry, paidOn: told.value.paidOn, amount: told.value.amount }];
  });
  return ok({
    canWrite: (kind) => lettered({ ...asked, kind }, account, made, today).ok,
    receipts: receipts.reverse(),
  });
}

/** The figures of the letter that is asked for. */
function lettered(
  asked: MoneyLetterAsked,
  { state }: AccountFile,
  made: DebtStatement,
  today: PlainDate,
): Result<MoneyLetter, MoneyLetterRefusal> {
  const { life } = state;
  const owed = made.payoff;
  switch (asked.kind) {
    case "balanceStatement": {
      const { balances, on } = made;
      const standing = isZero(made.creditBalance)
        ? owed
        : subtract(zero(owed.currency), made.creditBalance);
      const movements = movementsOf(made.lines);
      return ok({ kind: asked.kind, asOf: on, movements, balances, owed: standing });
    }
    case "annualStatement":
      return ok({
        kind: asked.kind,
        ...yearOf(made.lines, yearAsked(asked, today), owed.currency),
      });
    case "paymentSchedule": {
      const dues = duesOf(state, made.lines);
      return dues.length === 0 ? err("no-schedule") : ok({ kind: asked.kind, dues, owed });
    }
    case "settlementLetter": {
      const plan = life.kind === "on-plan" ? life.plan : null;
      const dues = duesOf(state, made.lines);
      const last = dues.at(-1);
      if (plan?.forgives === undefined || last === undefined) return err("no-settlement");
      const pays = sum(
        owed.currency,
        dues.map(({ amount }) => amount),
      );
      const whole = add(pays, plan.forgives);
      return ok({ kind: asked.kind, owed: whole, pays, dues, until: last.on });
    }
    case "receipt":
      return receiptOf(made.lines, asked.payment, owed.currency);
    case "paidInFullLetter": {
      if (life.kind !== "closed" || (life.as !== "paid" && life.as !== "settled")) {
        return err("not-paid");
      }
      const closedOn = localDate(life.at, asked.zone);
      const paidTotal = cameIn(made.lines, owed.currency);
      return ok({ kind: asked.kind, closedOn, how: life.as, paidTotal });
    }
    default:
      return never(asked.kind);
  }
}

function yearAsked({ year }: MoneyLetterAsked, today: PlainDate) {
  const asked = String(year ?? Number(today.slice(0, 4)) - 1).padStart(4, "0");
  return {
    from: must(parsePlainDate(`${asked}-01-01`)),
    to: must(parsePlainDate(`${asked}-12-31`)),
  };
}

/** What each entry changed; an entry that changed nothing of what is owed is not told. */
function movementsOf(lines: readonly StatementLine[]): readonly Movement[] {
  let before: Money | null = null;
  const movements: Movement[] = [];
  for (const { valueOn, kind, owed } of lines) {
    const change = before === null ? owed : subtract(owed, before);
    before = owed;
    if (!isZero(change)) movements.push({ on: valueOn, kind, change, owedAfter: owed });
  }
  return movements;
}

function yearOf(
  lines: readonly StatementLine[],
  period: { readonly from: PlainDate; readonly to: PlainDate },
  currency: string,
) {
  const all = movementsOf(lines);
  const before = all.filter(({ on }) => on < period.from);
  const movements = all.filter(({ on }) => on >= period.from && on <= period.to);
  const opening = before.at(-1)?.owedAfter ?? zero(currency);
  const closing = movements.at(-1)?.owedAfter ?? opening;
  return { period, opening, movements, closing };
}

const ofDebt: ReadonlySet<string> = new Set(debtBooks);

/** What came from whoever pays, here or at the client, less what went back. */
function cameIn(lines: readonly StatementLine[], currency: string): Money {
  let minor = 0n;
  for (const { kind, transfers, takenBack, undone } of lines) {
    const isDirect = kind === "direct" && !takenBack && !undone;
    for (const { debit, credit, amount } of transfers) {
      const isPaid = debit === "trust" || debit === "suspense" || isDirect;
      const wentBack = credit === "trust" || credit === "suspense";
      if (ofDebt.has(credit) && isPaid) minor += amount.minor;
      if (ofDebt.has(debit) && wentBack) minor -= amount.minor;
    }
  }
  return money(currency, minor);
}

/** What was agreed, the oldest payment first, and what came since for each. */
function duesOf(
  { life }: AccountFile["state"],
  lines: readonly StatementLine[],
): readonly LetterDue[] {
  const agreed =
    life.kind === "promised"
      ? { since: life.promise.madeAt, all: [life.promise] }
      : life.kind === "on-plan"
        ? { since: life.plan.agreedAt, all: life.plan.instalments }
        : null;
  const [first] = agreed?.all ?? [];
  if (agreed === null || first === undefined) return [];
  const { currency } = first.amount;
  const came = cameIn(
    lines.filter(({ bookedAt }) => bookedAt >= agreed.since),
    currency,
  );
  let left = isPositive(came) ? came : zero(currency);
  return agreed.all.map(({ dueOn, amount }) => {
    const paid = least(left, amount);
    left = subtract(left, paid);
    return { on: dueOn, amount, paid };
  });
}

function receiptOf(
  lines: readonly StatementLine[],
  asked: string | null,
  currency: string,
): Result<MoneyLetter, MoneyLetterRefusal> {
  const payments = lines.filter(
    ({ kind, takenBack, undone }) => kind === "payment" && !takenBack && !undone,
  );
  const line = asked === null ? payments.at(-1) : payments.find(({ entry }) => entry === asked);
  if (line === undefined) return err("no-payment");
  const into = (book: string): Money =>
    sum(
      currency,
      line.transfers.flatMap(({ credit, amount }) => (credit === book ? [amount] : [])),
    );
  const towards: Balances = {
    principal: into("principal"),
    interest: into("interest"),
    fees: into("fees"),
    costs: into("costs"),
  };
  const beyond = into("refunds");
  const amount = sum(currency, [...Object.values(towards), beyond]);
  return ok({
    kind: "receipt",
    paidOn: line.valueOn,
    amount,
    towards,
    beyond,
    owedAfter: isPositive(line.owed) ? line.owed : zero(currency),
  });
}

/** Who writes to whom about which account. */
async function between(
  { tx, vault, settings, language }: MoneyLetterAsked,
  account: AccountFile,
  person: PersonFile,
  today: PlainDate,
): Promise<Correspondents> {
  const [personal, points, papers] = await Promise.all([
    personalDataOf(tx, vault, [person]),
    pointTextsOf(tx, vault, [person]),
    papersOf(tx, vault, [account]),
  ]);
  const { tenant, clients } = settings;
  const { name, mailAddress, callbackNumber } = tenant.settings;
  const post = person.state.points.find(({ kind, health }) => kind === "post" && health !== "dead");
  const { number = "", creditor = "" } = papers.get(account.id) ?? {};
  return {
    language: language ?? person.state.language,
    country: person.state.jurisdiction.country,
    writtenOn: today,
    writer: {
      name,
      mailAddress: mailAddress[0] === name ? mailAddress.slice(1) : mailAddress,
      phone: phoneAsRead(callbackNumber),
      website: portalAddress(vault, tenant, person.id),
    },
    reader: {
      name: personal.get(person.id)?.fullName ?? "",
      mailAddress: post === undefined ? [] : (points.get(post.id) ?? "").split("\n"),
    },
    creditor: creditor === "" ? (clients.get(account.state.client)?.settings.name ?? "") : creditor,
    shortNumber: `****${number.slice(-4)}`,
  };
}
