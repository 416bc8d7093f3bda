/** Payments at the desk: what became of each, what went back of it, what it moved, and disputes of it. */

import type {
  DisputeLine,
  PaymentLine,
  PaymentPage,
  PaymentState,
  PaymentView,
} from "@forbear/contract";
import {
  type ClientId,
  type Instant,
  type MoneyBackId,
  type PaymentId,
  type PersonId,
  type PlainDate,
  type StaffId,
  type TimeZone,
  addDays,
  birthBucket,
  face,
  isPositive,
  money,
  parseInstant,
  parseUuid,
  startOfDay,
  toJson,
} from "@forbear/kernel";
import type { Entry } from "@forbear/ledger";
import { type Paid, openPaid, refundable } from "../acts/money-back.ts";
import {
  type MoneyBackRow,
  isOpenDispute,
  listDisputes,
  moneyBacksOfAll,
} from "../stores/books/money-back.store.ts";
import { entriesOfDebt } from "../stores/books/transfers.store.ts";
import type { PaymentStatus } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import type { PersonalData } from "../stores/people/store.ts";
import { type Reading, namesOf } from "./lines.ts";
import {
  type ListedPayment,
  clientsOf,
  listPayments,
  referencesOf,
  remittedOf,
} from "./payments.store.ts";
import { type MemberRow, membersOfTenant } from "./staff.store.ts";

const pageSize = 50;

export type PaymentsAsked = {
  readonly state: PaymentState | null;
  readonly client: string | null;
  readonly rail: string | null;
  readonly day: PlainDate | null;
};

/** A place in a list by a moment and an id, as an address carries it; null: it is none. */
export function momentIn<T extends PaymentId | MoneyBackId>(
  text: string,
): { readonly at: Instant; readonly id: T } | null {
  const [moment = "", uuid = ""] = text.split("~");
  const at = parseInstant(moment);
  const id = parseUuid<T>(uuid);
  return at.ok && id.ok ? { at: at.value, id: id.value } : null;
}

type Place<T> = { readonly at: Instant; readonly id: T } | null;

/** Payments of a state, a client, a rail and a day, the one that changed last first. */
export async function paymentPage(
  read: Reading,
  { state, client, rail, day }: PaymentsAsked,
  zone: TimeZone,
  after: Place<PaymentId>,
): Promise<PaymentPage> {
  const { tx, settings } = read;
  const known = [...settings.clients].find(([, one]) => one.ref === client)?.[0] ?? null;
  const clients = [...settings.clients.values()].map(({ ref, settings: { name } }) => {
    return { ref, name };
  });
  if (client !== null && known === null) return { items: [], next: null, clients };
  const changed =
    day === null ? null : { from: startOfDay(day, zone), until: startOfDay(addDays(day, 1), zone) };
  const from = after === null ? null : { changedAt: after.at, id: after.id };
  const rows = await listPayments(
    tx,
    { state, client: known, method: rail, changed },
    from,
    pageSize + 1,
  );
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next =
    rows.length > pageSize && last !== undefined ? `${last.changed_at}~${last.id}` : null;
  return { items: await paymentLines(read, shown), next, clients };
}

async function paymentLines(read: Reading, rows: readonly ListedPayment[]): Promise<PaymentLine[]> {
  const accounts = rows.map(({ bucket, account_id: id }) => ({ bucket, id }));
  const [backs, names] = await Promise.all([
    moneyBacksOfAll(read.tx, accounts),
    namesOf(read, peopleOf(rows)),
  ]);
  return rows.map((row) => lineOf(read, row, backs, names));
}

const peopleOf = (rows: readonly { readonly person_id: PersonId }[]): readonly Ref<PersonId>[] =>
  [...new Set(rows.map(({ person_id }) => person_id))].map((id) => {
    return { bucket: birthBucket(id), id };
  });

const states: { readonly [S in PaymentStatus]: PaymentState } = {
  requested: "under-way",
  pending: "under-way",
  unknown: "unknown",
  settled: "settled",
  returned: "returned",
  "charged-back": "charged-back",
  refunded: "refunded",
  failed: "failed",
};

function clientOf({ settings }: Reading, id: ClientId): PaymentLine["client"] {
  const known = settings.clients.get(id);
  return { ref: known?.ref ?? "", name: known?.settings.name ?? "" };
}

const whoOf = (
  id: PersonId,
  names: ReadonlyMap<PersonId, PersonalData>,
): PaymentLine["person"] => ({
  id: face("pers", id),
  name: names.get(id)?.fullName ?? "",
});

function lineOf(
  read: Reading,
  row: ListedPayment,
  backs: readonly MoneyBackRow[],
  names: ReadonlyMap<PersonId, PersonalData>,
): PaymentLine {
  const rest = backs.find(({ rest_id }) => rest_id === row.id);
  return {
    id: face("paym", row.id),
    account: face("acct", row.account_id),
    person: whoOf(row.person_id, names),
    client: clientOf(read, row.client_id),
    amount: toJson(money(row.currency, row.minor)),
    method: row.method,
    state: states[row.status],
    reason: row.reason,
    askedAt: row.requested_at,
    changedAt: row.changed_at,
    backs: backs
      .filter(({ payment_id }) => payment_id === row.id)
      .map(({ kind, currency, minor, status }) => {
        return { kind, amount: toJson(money(currency, minor)), status };
      }),
    restOf: rest === undefined ? null : face("paym", rest.payment_id),
  };
}

/** Disputes, the last that was opened first; those that are still open, or all. */
export async function disputePage(
  read: Reading,
  staff: StaffId,
  open: boolean,
  after: Place<MoneyBackId>,
): Promise<{ readonly items: DisputeLine[]; readonly next: string | null }> {
  const from = after === null ? null : { openedAt: after.at, id: after.id };
  const rows = await listDisputes(read.tx, open, from, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next = rows.length > pageSize && last !== undefined ? `${last.asked_at}~${last.id}` : null;
  return { items: await disputeLines(read, staff, shown), next };
}

async function disputeLines(
  read: Reading,
  staff: StaffId,
  rows: readonly MoneyBackRow[],
): Promise<DisputeLine[]> {
  const accounts = rows.map(({ bucket, account_id: id }) => ({ bucket, id }));
  const [clients, names, members] = await Promise.all([
    clientsOf(read.tx, accounts),
    namesOf(read, peopleOf(rows)),
    membersOfTenant(read.tx),
  ]);
  return rows.flatMap((row) => {
    const client = clients.get(row.account_id);
    if (client === undefined) return [];
    const { fee_currency: currency, fee_minor: fee, worked_by: worker } = row;
    return [
      {
        id: face("back", row.id),
        payment: face("paym", row.payment_id),
        account: face("acct", row.account_id),
        person: whoOf(row.person_id, names),
        client: clientOf(read, client),
        amount: toJson(money(row.currency, row.minor)),
        status: row.status,
        // Money that was given again is won, whatever was said before.
        standing: row.status === "won" ? "won" : row.standing,
        reason: row.because,
        fee: currency === null || fee === null ? null : toJson(money(currency, fee)),
        answerBy: isOpenDispute(row) ? row.answer_by : null,
        openedAt: row.asked_at,
        changedAt: row.changed_at,
        open: isOpenDispute(row),
        workedBy: worker === null ? null : (members.find(({ id }) => id === worker)?.name ?? ""),
        mine: worker === staff,
      },
    ];
  });
}

/** How money goes back: by a processor, or by hand. */
const byProcessor: ReadonlySet<string> = new Set(["card", "bank-debit", "upi"]);

/** One payment, whole; null: the tenant has none such. */
export async function paymentView(
  read: Reading,
  staff: StaffId,
  id: PaymentId,
): Promise<PaymentView | null> {
  const { tx, settings } = read;
  const ref = { bucket: birthBucket(id), id };
  const paid = await openPaid({ tx }, ref);
  if (paid === null) return null;
  const { payment } = paid;
  const account = { bucket: payment.bucket, id: payment.account_id };
  const [clients, allBacks, names, members, references, entries] = await Promise.all([
    clientsOf(tx, [account]),
    moneyBacksOfAll(tx, [account]),
    namesOf(read, peopleOf([payment])),
    membersOfTenant(tx),
    referencesOf(tx, ref),
    entriesOfDebt(tx, account),
  ]);
  const client = clients.get(account.id);
  if (client === undefined) return null;
  const line = lineOf(read, { ...payment, client_id: client }, allBacks, names);
  const ours = ownOf(paid);
  const remitted = await remittedOf(
    tx,
    [...ours].map((one) => ({ bucket: payment.bucket, id: one })),
  );
  const goesBack = byProcessor.has(payment.method) && line.restOf === null;
  const alone = BigInt(settings.tenant.settings.refundAloneUpToMinor ?? 0);
  const disputes = paid.backs.filter(({ kind }) => kind === "dispute");
  return {
    line,
    processor: processorOf(references),
    refundable: goesBack ? positive(payment.currency, refundable(paid)) : null,
    aloneUpTo: toJson(money(payment.currency, alone)),
    refunds: refundsOf(paid, members, staff),
    disputes: await disputeLines(read, staff, disputes),
    entries: entries.filter((one) => one.payment !== null && ours.has(one.payment)).map(entryOf),
    remitted: remitted.map(({ number, reversed, paid_on: paidOn, net, ...one }) => ({
      client: settings.clients.get(one.client)?.ref ?? "",
      number,
      paidOn,
      net: toJson(money(one.currency, net)),
      reversed,
    })),
  };
}

const refundsOf = (
  { backs }: Paid,
  members: readonly MemberRow[],
  staff: StaffId,
): PaymentView["refunds"] =>
  backs
    .filter(({ kind }) => kind === "refund")
    .map((row) => ({
      id: face("back", row.id),
      amount: toJson(money(row.currency, row.minor)),
      status: row.status,
      because: row.because,
      askedAt: row.asked_at,
      changedAt: row.changed_at,
      askedBy: members.find((one) => one.id === row.asked_by)?.name ?? null,
      ownAsk: row.asked_by === staff,
    }));

const entryOf = ({
  kind,
  valueOn,
  bookedAt,
  transfers,
}: Entry): PaymentView["entries"][number] => ({
  kind,
  valueOn,
  bookedAt,
  moves: transfers.map(({ debit, credit, amount }) => {
    return { debit, credit, amount: toJson(amount) };
  }),
});

function processorOf(references: Awaited<ReturnType<typeof referencesOf>>) {
  const [first] = references;
  if (first === undefined) return null;
  const named = references.map(({ kind, reference }) => ({ kind, reference }));
  return { provider: first.provider, references: named };
}

function positive(currency: string, minor: bigint): PaymentView["refundable"] {
  const amount = money(currency, minor);
  return isPositive(amount) ? toJson(amount) : null;
}

/** A payment, and what was left of it each time a part went back. */
const ownOf = ({ payment, backs }: Paid): ReadonlySet<PaymentId> =>
  new Set([payment.id, ...backs.flatMap(({ rest_id }) => (rest_id === null ? [] : [rest_id]))]);
