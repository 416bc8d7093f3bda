/** Remit: a client is paid through a cut-off, once, with a number, lines, moves and what it is invoiced. */

import {
  type PlainDate,
  type RemittanceId,
  type Result,
  type TenantId,
  err,
  localDate,
  ok,
  present,
} from "@forbear/kernel";
import {
  type NoRemittance,
  type Remittance,
  lastCutOff,
  makeRemittance,
  mirrored,
  remittanceMoves,
  termsOn,
} from "@forbear/ledger";
import { termsVersions } from "../acts/client-terms.ts";
import { remittanceAsked, remittingTo, touchedOf } from "../acts/remittable.ts";
import type { Transaction } from "../ports/database.ts";
import type { Client } from "../stores/settings/store.ts";
import { entriesOfDocument, insertClientEntries } from "../stores/trust/books.store.ts";
import { lockClient } from "../stores/trust/clients.store.ts";
import {
  type RemittanceRow,
  insertRemittance,
  insertRemittanceLines,
  remittancesOf,
  standingRemittances,
} from "../stores/trust/remittances.store.ts";
import { type TrustBy, type Trusting, bookingNow, entryOf, home } from "./entries.ts";
import { creditInvoices, invoiceFor } from "./invoice.ts";

export type RemitAsked = TrustBy & {
  /** The client's short name. */
  readonly client: string;
  /** The cut-off; null: the last that has come by the client's cycle. */
  readonly through: PlainDate | null;
};

export type Remitted = {
  readonly id: RemittanceId;
  readonly number: number;
  readonly remittance: Remittance;
};

export type RemitRefusal =
  | NoRemittance
  | { readonly kind: "no-such-client" }
  | { readonly kind: "in-the-future" }
  /** That cut-off, or a later one, was remitted: the number of it. */
  | { readonly kind: "remitted-already"; readonly number: number; readonly through: PlainDate };

type Asked = {
  readonly client: Client;
  readonly rows: readonly RemittanceRow[];
  readonly made: Remittance;
  readonly through: PlainDate;
};

async function ask(
  tx: Transaction,
  { client: ref, through: asked }: RemitAsked,
  today: PlainDate,
): Promise<Result<Asked, RemitRefusal>> {
  const client = await lockClient(tx, ref);
  if (client === null) return err({ kind: "no-such-client" });
  const versions = await termsVersions(tx, ref);
  const terms = versions.at(-1);
  const line = terms === undefined ? undefined : termsOn(terms, asked ?? today);
  if (terms === undefined || line === undefined) {
    return err({ kind: "no-terms", on: asked ?? today });
  }
  const through = asked ?? lastCutOff(line.cycle, today);
  if (through > today) return err({ kind: "in-the-future" });
  const rows = await remittancesOf(tx, client.id);
  const last = standingRemittances(rows).at(-1);
  if (last !== undefined && last.through >= through) {
    return err({ kind: "remitted-already", number: last.number, through: last.through });
  }
  const remitting = present(remittingTo(client.id, versions, rows), "terms of the client");
  const touched = (await touchedOf(tx, [remitting])).get(remitting) ?? null;
  const made = makeRemittance(await remittanceAsked(tx, remitting, through, touched));
  return made.ok ? ok({ client, rows, made: made.value, through }) : made;
}

/** What the remittance would be now; nothing is written. */
export function previewRemittance(
  house: Trusting,
  tenant: TenantId,
  asked: RemitAsked,
): Promise<Result<Remittance, RemitRefusal>> {
  const today = localDate(house.clock.now(), asked.zone);
  return house.database.transaction(tenant, async (tx) => {
    const made = await ask(tx, asked, today);
    return made.ok ? ok(made.value.made) : made;
  });
}

/**
 * Pays a client through a cut-off: document, lines, moves and invoices in one transaction. Asked again
 * for the same cut-off it writes nothing and says which remittance it was.
 */
export function remit(
  house: Trusting,
  tenant: TenantId,
  asked: RemitAsked,
): Promise<Result<Remitted, RemitRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const now = await bookingNow(tx, house);
      const today = localDate(now, asked.zone);
      const found = await ask(tx, asked, today);
      if (!found.ok) return found;
      const { client, rows, made } = found.value;
      const id = house.ids.next<RemittanceId>(home);
      const number = (rows.at(-1)?.number ?? 0) + 1;
      const { lines, ...body } = made;
      const row: RemittanceRow = {
        id,
        client: client.id,
        number,
        kind: "remittance",
        reverses: null,
        through: made.through,
        paidOn: today,
        payable: made.totals.payable,
        body,
        because: null,
        madeAt: now,
        madeBy: asked.by,
      };
      const { atCutOff, whenPaid } = remittanceMoves(made);
      const of = { client: client.id, kind: "remittance", document: id, because: null } as const;
      const entries = [
        { ...of, valueOn: made.through, moves: atCutOff },
        { ...of, valueOn: today, moves: whenPaid },
      ].map((entry) => entryOf(house, asked.by, now, entry));
      const invoices = await invoiceFor(tx, house, {
        row,
        client,
        terms: await termsOf(tx, client, made),
      });
      await tx.many([
        insertRemittance(tenant, row),
        ...insertRemittanceLines(tenant, id, client.id, lines),
        ...insertClientEntries(tenant, entries),
        ...invoices,
      ]);
      return ok({ id, number, remittance: made });
    },
    { repeatable: true, statementTimeoutMs: 300_000 },
  );
}

/** The line of the terms that the document rests on: its tax is named on invoices. */
async function termsOf(tx: Transaction, { ref }: Client, { through, terms }: Remittance) {
  const versions = await termsVersions(tx, ref);
  const used = present(versions.find(({ version }) => version === terms.version));
  return present(termsOn(used, through), "terms in force on the cut-off");
}

export type ReversalRefusal =
  | { readonly kind: "no-such-remittance" }
  | { readonly kind: "reversed-already" }
  /** Later ones rest on it: they are reversed first. */
  | { readonly kind: "not-the-last"; readonly last: number }
  /** What the client has paid of its invoices must be given back first. */
  | { readonly kind: "invoice-paid"; readonly number: number }
  | { readonly kind: "no-reason" };

export type ReverseAsked = TrustBy & {
  readonly client: string;
  readonly number: number;
  readonly because: string;
};

/**
 * Takes the last remittance back whole, under a number of its own: its moves the other way round, its
 * invoices credited; what it named is due again.
 */
export function reverseRemittance(
  house: Trusting,
  tenant: TenantId,
  { client: ref, number, because, by, zone }: ReverseAsked,
): Promise<Result<{ readonly number: number }, ReversalRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    if (because.trim() === "") return err({ kind: "no-reason" });
    const now = await bookingNow(tx, house);
    const client = await lockClient(tx, ref);
    const rows = client === null ? [] : await remittancesOf(tx, client.id);
    const row = rows.find((one) => one.number === number && one.kind === "remittance");
    if (row === undefined) return err({ kind: "no-such-remittance" });
    const standing = standingRemittances(rows);
    if (!standing.includes(row)) return err({ kind: "reversed-already" });
    const last = present(standing.at(-1));
    if (last !== row) return err({ kind: "not-the-last", last: last.number });
    const today = localDate(now, zone);
    const credits = await creditInvoices(tx, house, { row, by, today, now });
    if (!credits.ok) return credits;
    const id = house.ids.next<RemittanceId>(home);
    const next = present(rows.at(-1)).number + 1;
    const reversal: RemittanceRow = {
      ...row,
      id,
      number: next,
      kind: "reversal",
      reverses: row.id,
      paidOn: today,
      because,
      madeAt: now,
      madeBy: by,
    };
    const entries = (await entriesOfDocument(tx, row.id)).map((entry) =>
      entryOf(house, by, now, {
        client: row.client,
        kind: "reversal",
        document: id,
        // Undone on the day it is undone: it stood until then.
        valueOn: today,
        because,
        moves: mirrored(entry.moves),
      }),
    );
    await tx.many([
      insertRemittance(tenant, reversal),
      ...insertClientEntries(tenant, entries),
      ...credits.value,
    ]);
    return ok({ number: next });
  });
}
