/** Clients' money as the workspace is told it: figures whole, from the step that holds them. */

import type {
  ClientBooksView,
  InvoicesPage,
  MoneyView,
  MonthView,
  RemittanceView,
  RemittancesDue,
  RemittancesPage,
  TrustDayView,
  UnappliedPage,
} from "@forbear/contract";
import {
  type ClientId,
  type EntryId,
  type Instant,
  type MoneyJson,
  type RemittanceId,
  type TenantId,
  addDays,
  face,
  localDate,
  money,
  must,
  parseInstant,
  parseTimeZone,
  parseUuid,
  present,
  sum,
  toJson,
} from "@forbear/kernel";
import { type Month, monthText } from "@forbear/ledger";
import { type House, type desk, loadSettings, trust } from "@forbear/operations";

type Reading = desk.Reading;
type Clients = ReadonlyMap<ClientId, { readonly ref: string }>;

const refOf = (clients: Clients, id: ClientId): string => clients.get(id)?.ref ?? "";
const percent = (basisPoints: number): string => `${String(basisPoints / 100)}%`;

/** Days of the reconciliation, and rows of a list, that one answer holds. */
const shownDays = 14;
const shownRows = 200;

/** The page in one answer, but for what is due: of long lists, the beginnings. */
export async function moneyOf(read: Reading, house: Pick<House, "clock">): Promise<MoneyView> {
  const { tx, today, settings } = read;
  const [position, days, remittances, invoices, months, unapplied] = await Promise.all([
    trust.trustPosition(tx, today, house.clock.now()),
    trust.trustDays(tx, addDays(today, -shownDays), today),
    remittancesFrom(read, null),
    invoicesFrom(read, null),
    trust.monthsStanding(tx, today),
    unappliedFrom(read, null),
  ]);
  return {
    day: today,
    clients: [...settings.clients.values()]
      .map(({ ref, settings: { name } }) => ({ client: ref, name }))
      .sort((a, b) => (a.client < b.client ? -1 : 1)),
    position: position.map((one) => positionOf(one)),
    days: days.map(dayOf),
    remittances,
    invoices,
    months: months.map((one) => ({ ...one, month: monthText(one.month) })),
    unapplied,
  };
}

/** What each client is due, worked out from every payment since its last remittance. */
export async function dueOf({ tx, today }: Reading): Promise<RemittancesDue> {
  const due = await trust.remittancesDue(tx, today);
  return {
    due: due.map(({ ref, amount, ...one }) => {
      return { ...one, client: ref, amount: amount === null ? null : toJson(amount) };
    }),
  };
}

/** The page as whoever may see it is answered, to its bytes; for whoever measures it. */
export const moneyPage = (
  house: Pick<House, "database" | "clock" | "vault">,
  tenant: TenantId,
): Promise<string> =>
  house.database.transaction(
    tenant,
    async (tx) => {
      const settings = present(await loadSettings(tx), "a tenant that is there");
      const zone = must(parseTimeZone(settings.tenant.settings.desk.zone));
      const today = localDate(house.clock.now(), zone);
      return JSON.stringify(await moneyOf({ tx, vault: house.vault, settings, today }, house));
    },
    { snapshot: true },
  );

/** The rows to show of one more than these, and where the list goes on. */
function paged<T>(rows: readonly T[], cursorOf: (last: T) => string) {
  const shown = rows.slice(0, shownRows);
  const last = shown.at(-1);
  return { shown, next: rows.length > shownRows && last !== undefined ? cursorOf(last) : null };
}

type Place<T> = { readonly at: Instant; readonly id: T };

/** A place in a list by a moment and an id, as an address carries it; null: it is none. */
export function placeIn<T extends RemittanceId | EntryId>(text: string): Place<T> | null {
  const [moment = "", uuid = ""] = text.split("~");
  const at = parseInstant(moment);
  const id = parseUuid<T>(uuid);
  return at.ok && id.ok ? { at: at.value, id: id.value } : null;
}

/** Remittances of all clients, the last made first. */
export async function remittancesFrom(
  { tx, settings }: Reading,
  after: Place<RemittanceId> | null,
): Promise<RemittancesPage> {
  const before = after === null ? null : { madeAt: after.at, id: after.id };
  const rows = await trust.remittancesPage(tx, before, shownRows + 1);
  const { shown, next } = paged(rows, ({ madeAt, id }) => `${madeAt}~${id}`);
  const remittances = shown.map((row) =>
    summaryOf(row, refOf(settings.clients, row.client), row.standing),
  );
  return { remittances, next };
}

/** Invoices of all clients, the last number first. */
export async function invoicesFrom(
  { tx, settings }: Reading,
  before: number | null,
): Promise<InvoicesPage> {
  const rows = await trust.invoicesPage(tx, before, shownRows + 1);
  const { shown, next } = paged(rows, ({ number }) => String(number));
  return { invoices: shown.map((one) => invoiceOf(settings.clients, one)), next };
}

/** What is not applied, the first to be given up first. */
export async function unappliedFrom(
  { tx, today }: Reading,
  after: string | null,
): Promise<UnappliedPage> {
  const all = await trust.unappliedCash(tx, today);
  const rows = after === null ? all : all.filter((one) => trust.placeOf(one) > after);
  const { shown, next } = paged(rows, trust.placeOf);
  const currencies = [...new Set(all.map(({ amount }) => amount.currency))].sort();
  return {
    unapplied: shown.map(({ account, amount, dormant, ...one }) => ({
      account: face("acct", account),
      kind: one.kind,
      amount: toJson(amount),
      since: one.since,
      dormantOn: dormant.dormantOn,
      cite: dormant.cite,
      status: dormant.status,
    })),
    count: all.length,
    totals: currencies.map((currency) => {
      const of = all.filter(({ amount }) => amount.currency === currency);
      return toJson(
        sum(
          currency,
          of.map(({ amount }) => amount),
        ),
      );
    }),
    next,
  };
}

/** The days of late whose last record does not tie. */
export async function untiedDays({ tx, today }: Reading): Promise<{ untied: string[] }> {
  const days = await trust.trustDays(tx, addDays(today, -shownDays), today);
  return { untied: days.filter(({ ties }) => !ties).map(({ day }) => day) };
}

function positionOf({ ref, name, currency, ...one }: trust.ClientPosition) {
  const of = (minor: bigint): MoneyJson => toJson(money(currency, minor));
  return {
    client: ref,
    name,
    trust: of(one.trust),
    dueToClient: of(one.dueToClient),
    heldBack: of(one.heldBack),
    suspense: of(one.suspense),
    refunds: of(one.refunds),
    ours: of(one.ours),
  };
}

const dayOf = (one: trust.TrustDay): TrustDayView => ({
  day: one.day,
  knownAt: one.knownAt,
  ties: one.ties,
  bank: toJson(one.bank),
  book: toJson(one.book),
  ledgers: toJson(one.ledgers),
  unexplained: toJson(one.unexplained),
  shortfall: toJson(one.shortfall),
  sums: one.sums.map((sum) => ({ ...sum, amount: toJson(sum.amount) })),
  differences: one.differences
    .slice(0, shownRows)
    .map((difference) => ({ ...difference, amount: toJson(difference.amount) })),
});

const summaryOf = (row: trust.RemittanceRow, client: string, standing: boolean) => ({
  client,
  number: row.number,
  kind: row.kind,
  standing,
  through: row.through,
  paidOn: row.paidOn,
  payable: toJson(row.payable),
});

const invoiceOf = (clients: Clients, { body, ...one }: trust.Invoice) => ({
  client: refOf(clients, one.client),
  number: one.number,
  kind: one.kind,
  issuedOn: one.issuedOn,
  settledBy: one.settledBy,
  total: toJson(body.total),
  open: toJson(one.open),
  lines: body.lines.map(({ words, amount }) => ({ words, amount: toJson(amount) })),
  tax:
    body.tax === null
      ? null
      : {
          name: body.tax.name,
          percent: percent(body.tax.basisPoints),
          amount: toJson(body.tax.amount),
        },
});

/** One remittance with every figure's derivation. */
export function remittanceOf({
  row,
  client,
  standing,
  lines,
}: trust.RemittanceStatement): RemittanceView {
  const { body } = row;
  return {
    summary: summaryOf(row, client.ref, standing),
    terms: { ...body.terms, pays: body.pays },
    because: row.because,
    lines: lines.map(({ settled, commission, ...line }) => ({
      account: face("acct", line.account),
      reference: line.reference,
      payment: face("paym", line.payment),
      came: line.came,
      valueOn: line.valueOn,
      principal: toJson(settled.principal),
      interest: toJson(settled.interest),
      fees: toJson(settled.fees),
      costs: toJson(settled.costs),
      collected: toJson(line.collected),
      commission: toJson(commission.amount),
      rule: commission.rule,
      base: toJson(commission.base),
      tiers: commission.used.map(({ amount, basisPoints }) => {
        return { amount: toJson(amount), percent: percent(basisPoints) };
      }),
      held: toJson(line.held),
      borne: toJson(line.borne),
      net: toJson(line.net),
    })),
    totals: Object.entries(body.totals).map(([key, amount]) => ({ key, amount: toJson(amount) })),
  };
}

/** The books of one client, by book, and what its documents moved; null: there is no such client. */
export async function clientBooksOf(
  { tx, settings, today }: Reading,
  { clock }: Pick<House, "clock">,
  ref: string,
  after: Place<EntryId> | null,
): Promise<ClientBooksView | null> {
  const client = [...settings.clients.values()].find((one) => one.ref === ref);
  if (client === undefined) return null;
  const [sums, entries] = await Promise.all([
    trust.clientBooks(tx, { on: today, knownAt: clock.now() }),
    trust.lastEntries(
      tx,
      client.id,
      after === null ? null : { bookedAt: after.at, entry: after.id },
      shownRows + 1,
    ),
  ]);
  const { shown, next } = paged(entries, ({ bookedAt, entry }) => `${bookedAt}~${entry}`);
  return {
    client: ref,
    name: client.settings.name,
    books: sums
      .filter((one) => one.client === client.id)
      .map(({ book, currency, debited, credited }) => ({
        book,
        debited: toJson(money(currency, debited)),
        credited: toJson(money(currency, credited)),
      })),
    entries: shown.map(({ kind, valueOn, bookedAt, because, moves }) => ({
      kind,
      valueOn,
      bookedAt,
      because,
      moves: moves.map(({ debit, credit, amount }) => {
        return { debit, credit, amount: toJson(amount) };
      }),
    })),
    next,
  };
}

/** A closed month; null while it is open. */
export async function monthOf(
  { tx, settings }: Reading,
  { clock }: Pick<House, "clock">,
  month: Month,
  skip: number,
): Promise<MonthView | null> {
  const closed = await trust.closedMonth(tx, month);
  if (closed === null) return null;
  const part = { skip, limit: shownRows + 1 };
  const late = await trust.adjustingOf(tx, month, clock.now(), part);
  const { shown, next } = paged(late, () => String(skip + shownRows));
  const of = (currency: string, minor: bigint): MoneyJson => toJson(money(currency, minor));
  return {
    month: monthText(month),
    knownAt: closed.knownAt,
    hash: closed.hash,
    balances: closed.balances.map(({ currency, ...one }) => {
      const adjusting = one.adjustedDebit - one.adjustedCredit;
      return {
        client: refOf(settings.clients, one.client),
        book: one.book,
        opening: of(currency, one.opening),
        debited: of(currency, one.debited),
        credited: of(currency, one.credited),
        adjusting: of(currency, adjusting),
        closing: of(currency, one.opening + one.debited - one.credited + adjusting),
      };
    }),
    adjusting: shown.map((row) => ({
      client: refOf(settings.clients, row.client),
      account: row.account === null ? null : face("acct", row.account),
      what: row.what,
      valueOn: row.valueOn,
      bookedAt: row.bookedAt,
      debit: row.debit,
      credit: row.credit,
      amount: of(row.currency, row.minor),
    })),
    next,
  };
}
