/** The debt of a row: what is owed and of what parts, its days, its itemisation, its six months. */

import {
  type Currency,
  type Money,
  type PlainDate,
  add,
  subtract,
  sum,
  zero,
} from "@forbear/kernel";
import { parseCurrency } from "./mapping.ts";
import { parseReference, parseWhole } from "./cell.ts";
import { openCells, type Cells, type Columns } from "./cells.ts";
import { type ApartName, type Field, apartFields, monthFields } from "./field.ts";
import type { Mapping } from "./mapping.ts";
import { firmOf, obligorsOf } from "./obligor.ts";
import { scheduleOf } from "./schedule.ts";
import {
  type Behaviour,
  type Itemisation,
  type Month,
  type Owed,
  type PlacementRow,
  itemisationEvents,
  products,
  setApart,
} from "./row.ts";
import type { RowReading } from "./table.ts";

/**
 * The four books from what the client sends: a balance alone is principal; without a principal it
 * is the balance less the other parts; all given, their sum must be the balance.
 */
function owedOf(cells: Cells, currency: Currency): Owed | null {
  const before = cells.faults.length;
  const balance = cells.amount("balance", currency);
  const given = cells.amount("principal", currency);
  const interest = cells.amount("interest", currency) ?? zero(currency);
  const fees = cells.amount("fees", currency) ?? zero(currency);
  const costs = cells.amount("costs", currency) ?? zero(currency);
  if (cells.faults.length > before) return null;
  const charges = sum(currency, [interest, fees, costs]);
  const principal = given ?? (balance && subtract(balance, charges));
  if (!principal) {
    cells.refuse("cell.missing", "balance");
    return null;
  }
  const total = add(principal, charges);
  if (principal.minor < 0n || (balance && balance.minor !== total.minor)) {
    cells.refuse("amount.parts-differ", "balance");
    return null;
  }
  if (total.minor === 0n) cells.refuse("amount.nothing-owed", balance ? "balance" : "principal");
  return { principal, interest, fees, costs };
}

function itemisationOf(cells: Cells, currency: Currency): Itemisation | null {
  const event = cells.oneOf("itemisation.event", itemisationEvents);
  const on = cells.day("itemisation.on");
  const balance = cells.amount("itemisation.balance", currency);
  const since = (field: Field): Money => cells.amount(field, currency) ?? zero(currency);
  const rest = {
    interest: since("itemisation.interest"),
    fees: since("itemisation.fees"),
    paid: since("itemisation.paid"),
    credited: since("itemisation.credited"),
  };
  if (event && on && balance) return { event, on, balance, ...rest };
  if (event ?? on ?? balance) cells.remark("itemisation.incomplete", "itemisation.on");
  return null;
}

function behaviourOf(cells: Cells, currency: Currency): Behaviour | null {
  const limit = cells.amount("limit", currency);
  const months = monthFields.flatMap((field): Month[] => {
    const billed = cells.signed(field.billed, currency);
    const paid = cells.amount(field.paid, currency);
    const delay = cells.read(field.delay, parseWhole);
    return billed && paid && delay !== null ? [{ billed, paid, delay }] : [];
  });
  if (limit && months.length === monthFields.length) return { limit, months };
  if (months.length > 0) cells.remark("behaviour.incomplete", "bill.1");
  return null;
}

type Days = Pick<PlacementRow, "openedOn" | "defaultedOn" | "chargedOffOn" | "disputedOn">;

/** The days of a debt must follow each other: opened, in default, charged off. */
function daysOf(cells: Cells): Days {
  const days = {
    openedOn: cells.day("openedOn"),
    defaultedOn: cells.day("defaultedOn"),
    chargedOffOn: cells.day("chargedOffOn"),
    disputedOn: cells.day("disputedOn"),
  };
  const inOrder = (before: keyof Days, after: keyof Days): void => {
    const [early, late] = [days[before], days[after]];
    if (early && late && early > late) cells.refuse("date.order", after);
  };
  inOrder("openedOn", "defaultedOn");
  inOrder("openedOn", "chargedOffOn");
  inOrder("defaultedOn", "chargedOffOn");
  return days;
}

function lastPaymentOf(
  cells: Cells,
  currency: Currency,
  openedOn: PlainDate | null,
): PlacementRow["lastPayment"] {
  const on = cells.day("lastPaymentOn");
  const amount = cells.amount("lastPaymentAmount", currency);
  if (on && openedOn && on < openedOn) cells.refuse("date.order", "lastPaymentOn");
  return on && { on, amount };
}

function apartOf(cells: Cells): ReadonlyMap<ApartName, string> {
  const values = new Map<ApartName, string>();
  for (const { name, field } of apartFields) {
    const value = cells.words(field);
    if (value !== null) values.set(name, value);
  }
  return values;
}

export type Reading = RowReading<PlacementRow>;

/** One record into one debt, or into everything that is wrong with it. */
export function readDebt(
  mapping: Mapping,
  columns: Columns,
  record: { readonly line: number; readonly cells: readonly string[] },
  today: PlainDate,
): Reading {
  const cells = openCells(mapping, columns, record, today);
  const { line, faults } = cells;
  const reference = cells.read("reference", parseReference);
  if (cells.text("reference") === "") cells.refuse("cell.missing", "reference");
  const creditor = firmOf(cells, "creditor");
  const originalCreditor = cells.words("originalCreditor") ?? creditor;
  const product = cells.oneOf("product", products) ?? "other";
  const currency = parseCurrency(cells.text("currency"));
  const obligors = obligorsOf(cells, today);
  const days = daysOf(cells);
  const apart = setApart(apartOf(cells));
  if (currency === null) {
    cells.refuse("currency.unknown", "currency");
    return { kind: "rejected", line, faults };
  }
  const owed = owedOf(cells, currency);
  const lastPayment = lastPaymentOf(cells, currency, days.openedOn);
  const itemisation = itemisationOf(cells, currency);
  const behaviour = behaviourOf(cells, currency);
  const schedule = scheduleOf(cells, currency, mapping.dates, today);
  if (faults.length > 0 || !reference || !creditor || !originalCreditor || !obligors || !owed) {
    return { kind: "rejected", line, faults };
  }
  const { remarks } = cells;
  const told = { line, reference, creditor, originalCreditor, product, owed, ...days, lastPayment };
  const row = { ...told, itemisation, behaviour, schedule, obligors, setApart: apart, remarks };
  return { kind: "row", row };
}
