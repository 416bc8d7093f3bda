/** In which order a payment settles costs, interest, principal and fees: a versioned document. */

import {
  DocumentReader,
  type Fault,
  type Json,
  type Money,
  type Result,
  assert,
  canonical,
  err,
  isPositive,
  least,
  most,
  ok,
  split,
  subtract,
  sum,
  zero,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { owedIn } from "./balances.ts";
import { type Balances, type DebtBook, debtBooks } from "./transfer.ts";

/** Books settled together, each in proportion to what it owes. One book alone is simply next. */
export type Tier = readonly DebtBook[];

/** Each debt book stands in exactly one tier; a tier is paid off before the next one gets a cent. */
export type Waterfall = {
  readonly name: string;
  readonly version: number;
  readonly tiers: readonly Tier[];
};

/** The usual order: what was added to the debt first, the debt itself last. */
export const feesFirst: Waterfall = {
  name: "fees-costs-interest-principal",
  version: 1,
  tiers: [["fees"], ["costs"], ["interest"], ["principal"]],
};

/** Stops a debt from growing: what bears interest goes first. */
export const principalFirst: Waterfall = {
  name: "principal-interest-fees-costs",
  version: 1,
  tiers: [["principal"], ["interest"], ["fees"], ["costs"]],
};

/** The order of civil codes: costs, then interest, then the debt; late fees at the very end. */
export const costsFirst: Waterfall = {
  name: "costs-interest-principal-fees",
  version: 1,
  tiers: [["costs"], ["interest"], ["principal"], ["fees"]],
};

/** Every book in proportion to what it owes. */
export const proRata: Waterfall = {
  name: "pro-rata",
  version: 1,
  tiers: [["fees", "costs", "interest", "principal"]],
};

export const houseWaterfalls: readonly Waterfall[] = [
  feesFirst,
  principalFirst,
  costsFirst,
  proRata,
];

/** Names the exact document that an entry rested on. */
export const waterfallHash = ({ name, version, tiers }: Waterfall): string =>
  sha256(canonical({ name, version, tiers }));

/** Reads the document; every book stands in exactly one tier, so that no cent is left hanging. */
export function parseWaterfall(document: Json): Result<Waterfall, readonly Fault[]> {
  const read = new DocumentReader();
  const members = read.members(document, "", ["name", "version", "tiers"]);
  const tiers = read.list(members["tiers"], "tiers").map(({ item, path }) =>
    read.list(item, path).map((book) => ({
      book: read.oneOf(book.item, book.path, debtBooks),
      path: book.path,
    })),
  );
  const placed = tiers.flat();
  read.once(
    placed.map(({ book }) => book),
    (at) => placed[at]?.path ?? "tiers",
  );
  for (const missing of debtBooks.filter((one) => placed.every(({ book }) => book !== one))) {
    read.fault("tiers", `${missing} stands nowhere`);
  }
  const name = read.text(members["name"], "name");
  const version = read.whole(members["version"], "version", [1, 1_000_000]);
  const books = tiers.map((tier) => tier.map(({ book }) => book));
  return read.faults.length === 0 ? ok({ name, version, tiers: books }) : err(read.faults);
}

/** Where a part of a payment goes: a book of the debt, or back to whoever paid too much. */
export type Allocation = { readonly book: DebtBook | "refunds"; readonly amount: Money };

/**
 * The parts of a payment by the waterfall, in its order, none of them zero. They sum to `amount`
 * exactly; no book is taken below zero, nor the debt as a whole, and what is left goes to `refunds`.
 */
export function allocate(amount: Money, balances: Balances, waterfall: Waterfall): Allocation[] {
  assert(isPositive(amount), "a payment is above zero");
  const none = zero(amount.currency);
  // A book in credit lowers the debt: the others take no more than is owed after it.
  const owed = most(owedIn(balances), none);
  let left = least(amount, owed);
  const rest = subtract(amount, left);
  const parts: Allocation[] = [];
  for (const tier of waterfall.tiers) {
    const open = tier.filter((book) => isPositive(balances[book]));
    const inTier = sum(
      amount.currency,
      open.map((book) => balances[book]),
    );
    const now = least(left, inTier);
    if (!isPositive(now)) continue;
    left = subtract(left, now);
    const shares = split(
      now,
      open.map((book) => balances[book].minor),
    );
    open.forEach((book, at) => parts.push({ book, amount: shares[at] ?? none }));
  }
  assert(left.minor === 0n, "a waterfall without one of the debt's books");
  parts.push({ book: "refunds", amount: rest });
  return parts.filter((part) => isPositive(part.amount));
}
