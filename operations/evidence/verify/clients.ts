/** Clients' books: every remittance comes out again from its terms and lines, nothing twice, no month changed. */

import {
  type Instant,
  type Money,
  type TenantId,
  add,
  canonical,
  encode,
  must,
  parseInstant,
  parsePlainDate,
  zero,
} from "@forbear/kernel";
import {
  type ClientMove,
  type ClientTerms,
  type Remittance,
  type RemittanceAsked,
  addBalances,
  clientLedger,
  clientSideBooks,
  makeRemittance,
  mirrored,
  noBalances,
  noClientBalances,
  remittanceMoves,
} from "@forbear/ledger";
import { termsVersions } from "../../acts/client-terms.ts";
import { balancesFolded, balancesHash } from "../../acts/month-balances.ts";
import { earlierOf, remittedBy } from "../../acts/remittable.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import type { Client } from "../../stores/settings/store.ts";
import { type ClientEntry, clientEntries } from "../../stores/trust/books.store.ts";
import { clientsOf } from "../../stores/trust/clients.store.ts";
import { closesOf, monthBalances } from "../../stores/trust/closes.store.ts";
import {
  type RemittanceRow,
  type StoredLine,
  linesOf,
  paidOverTwice,
  remittancesOf,
  standingRemittances,
} from "../../stores/trust/remittances.store.ts";
import {
  type Ahead,
  type BookSum,
  aheadOfClose,
  foldedAhead,
  foldedBooks,
} from "../../stores/trust/sums.store.ts";
import type { Findings } from "./findings.ts";

const everAfter = {
  on: must(parsePlainDate("9999-12-30")),
  knownAt: must(parseInstant("9999-12-30T00:00:00.000Z")),
};

/** Looks at every client of a tenant, and at every month that was closed. */
export async function checkClients(
  house: Pick<House, "database">,
  tenant: TenantId,
  findings: Findings,
): Promise<void> {
  const looking = { snapshot: true, statementTimeoutMs: 120_000 };
  const clients = await house.database.transaction(tenant, clientsOf);
  const sums = await house.database.transaction(
    tenant,
    (tx) => foldedBooks(tx, everAfter),
    looking,
  );
  for (const client of clients) {
    findings.looked("clients");
    checkLedgers(client, sums, findings);
    await house.database.transaction(tenant, (tx) => checkClient(tx, client, findings), looking);
  }
  await house.database.transaction(tenant, (tx) => checkMonths(tx, findings), looking);
}

/** Of each currency, what trust holds of a client is what its ledger comes to, whatever happened. */
function checkLedgers({ id, ref }: Client, sums: readonly BookSum[], findings: Findings): void {
  const own = sums.filter(({ client }) => client === id);
  for (const currency of new Set(own.map((one) => one.currency))) {
    const balances = noClientBalances();
    for (const { book, debited, credited, currency: of } of own) {
      const side = clientSideBooks.find((one) => one === book);
      if (side !== undefined && of === currency) balances[side] = debited - credited;
    }
    const ledger = clientLedger(balances);
    if (ledger.total === balances.trust) continue;
    const says = `a ledger of ${String(ledger.total)} has ${String(balances.trust)} in trust`;
    findings.found("clients", says, { client: ref, currency });
  }
}

async function checkClient(tx: Transaction, client: Client, findings: Findings): Promise<void> {
  const rows = await remittancesOf(tx, client.id);
  if (rows.length === 0) return;
  const [terms, entries, lines] = await Promise.all([
    termsVersions(tx, client.ref),
    clientEntries(tx, client.id),
    linesOf(
      tx,
      rows.map(({ id }) => id),
    ),
  ]);
  for (const [at, row] of rows.entries()) {
    findings.looked("clients");
    const where = { client: client.ref, number: row.number };
    if (row.number !== at + 1) findings.found("clients", "a number is missing", where);
    const known = { terms, rows, entries, lines };
    for (const says of row.kind === "remittance" ? faultsOf(row, known) : undone(row, known)) {
      findings.found("clients", says, where);
    }
  }
  for (const payment of await paidOverTwice(tx, standingIds(rows))) {
    findings.found("clients", "a payment is paid over for more than it was", { payment });
  }
}

const standingIds = (rows: readonly RemittanceRow[]) =>
  standingRemittances(rows).map(({ id }) => id);

type Known = {
  readonly terms: readonly ClientTerms[];
  readonly rows: readonly RemittanceRow[];
  readonly entries: readonly ClientEntry[];
  readonly lines: readonly StoredLine[];
};

const text = (value: Parameters<typeof encode>[0]): string => canonical(encode(value));

/** What it rested on, from what is stored of it and of those before it alone. */
function askedAgain(row: RemittanceRow, known: Known, terms: ClientTerms): RemittanceAsked {
  const { rows, entries, lines } = known;
  const { currency } = terms;
  const earlier = standingRemittances(rows.filter(({ number }) => number < row.number));
  const booked = entries.filter(
    ({ bookedAt, entry }) =>
      bookedAt < row.madeAt || row.body.adjustments.some((one) => one.entry === entry),
  );
  const of = new Set(earlier.map(({ id }) => id));
  const before = lines.filter(({ remittance }) => of.has(remittance));
  const volumes = new Map<string, Money>();
  for (const { valueOn, collected } of before) {
    const month = valueOn.slice(0, 7);
    volumes.set(month, add(volumes.get(month) ?? zero(currency), collected));
  }
  const own = lines.filter(({ remittance }) => remittance === row.id);
  return {
    terms,
    through: row.through,
    ...earlierOf(earlier, booked, row.through, currency),
    payments: own.map(({ payment, account, came, valueOn, facts, settled }) => {
      const said = before.filter((one) => one.payment === payment);
      const remitted = remittedBy(said, earlier);
      const whole = addBalances(remitted?.settled ?? noBalances(currency), settled);
      return { payment, account, came, valueOn, ...facts, settled: whole, remitted };
    }),
    volumes,
  };
}

function faultsOf(row: RemittanceRow, known: Known): readonly string[] {
  const terms = known.terms.find(({ version }) => version === row.body.terms.version);
  if (terms === undefined) return ["the terms it names were never published"];
  const made = makeRemittance(askedAgain(row, known, terms));
  if (!made.ok) return [`from its terms and lines it comes to nothing: ${made.error.kind}`];
  const { lines, ...body } = made.value;
  const stored = known.lines.filter(({ remittance }) => remittance === row.id);
  const faults: string[] = [];
  if (text(body) !== text(row.body)) faults.push("a figure does not come out again");
  const plain = stored.map(({ remittance: _, ...line }) => line);
  if (text(lines) !== text(plain)) faults.push("a line does not come out again");
  if (movesText(movedBy(known.entries, row)) !== movesText(movesOf({ ...body, lines }))) {
    faults.push("the books were not moved by what it says");
  }
  return faults;
}

const movesOf = (made: Remittance): readonly ClientMove[] => {
  const { atCutOff, whenPaid } = remittanceMoves(made);
  return [...atCutOff, ...whenPaid];
};

const movedBy = (entries: readonly ClientEntry[], { id }: RemittanceRow): readonly ClientMove[] =>
  entries.filter(({ document }) => document === id).flatMap(({ moves }) => moves);

const movesText = (moves: readonly ClientMove[]): string =>
  moves
    .map(({ debit, credit, amount }) => `${debit} ${credit} ${amount.currency} ${amount.minor}`)
    .sort()
    .join("\n");

/** A reversal moves the other way what it takes back. */
function undone(row: RemittanceRow, { rows, entries }: Known): readonly string[] {
  const of = rows.find(({ id }) => id === row.reverses);
  if (of === undefined) return ["it takes back nothing that was ever made"];
  const mirror = movesText(mirrored(movedBy(entries, of)));
  return movesText(movedBy(entries, row)) === mirror ? [] : ["it does not take back all of it"];
}

const aheadText = (ahead: readonly Ahead[]): string =>
  ahead
    .map(({ client, currency, book, valueOn, debited, credited }) =>
      [client, currency, book, valueOn, debited, credited].join(" "),
    )
    .sort()
    .join("\n");

/** The figures of a closed month are what they were, and still come out of the books as known then. */
async function checkMonths(tx: Transaction, findings: Findings): Promise<void> {
  const closes = (await closesOf(tx)).filter(({ hash }) => hash !== null);
  if (closes.length === 0) return;
  const folded = await balancesFolded(tx, closes);
  let until: Instant | null = null;
  for (const [at, close] of closes.entries()) {
    findings.looked("clients");
    const where = { month: close.month };
    if (until !== null && close.knownAt <= until) {
      findings.found("clients", "a month was closed as known before the one before it", where);
    }
    until = close.knownAt;
    if (balancesHash(await monthBalances(tx, close.month)) !== close.hash) {
      findings.found("clients", "a figure of a closed month was changed", where);
    }
    if (balancesHash(folded[at] ?? []) !== close.hash) {
      findings.found("clients", "a closed month does not come out again as known then", where);
    }
  }
  // Balances of today begin with the last close: with it stands or falls what they say.
  const last = closes.at(-1);
  if (last === undefined) return;
  const [kept, again] = await Promise.all([aheadOfClose(tx, last.month), foldedAhead(tx, last)]);
  if (aheadText(kept) !== aheadText(again)) {
    const says = "what was known at a close of days after it does not come out again";
    findings.found("clients", says, { month: last.month });
  }
}
