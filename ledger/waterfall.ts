/** In which order a payment settles costs, interest, principal and fees: a versioned document. */

import {
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

export type WaterfallFault = { readonly path: string; readonly problem: string };

const isObject = (value: Json): value is { readonly [key: string]: Json | undefined } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const bookOf = (value: Json): DebtBook | undefined => debtBooks.find((book) => book === value);

/** Reads the document; every book must stand in exactly one tier, so that no cent is left hanging. */
export function parseWaterfall(value: Json): Result<Waterfall, WaterfallFault> {
  const fault = (path: string, problem: string) => err({ path, problem });
  if (!isObject(value)) return fault("", "must be an object");
  const { name, version, tiers, ...more } = value;
  const unknown = Object.keys(more)[0];
  if (unknown !== undefined) return fault(unknown, "is not a member of a waterfall");
  if (typeof name !== "string" || name === "") return fault("name", "must be text");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return fault("version", "must be a whole number from 1");
  }
  if (!isList(tiers)) return fault("tiers", "must be a list");
  const seen = new Set<DebtBook>();
  const read: DebtBook[][] = [];
  for (const [at, tier] of tiers.entries()) {
    if (!isList(tier) || tier.length === 0) {
      return fault(`tiers[${at}]`, "must be a list of at least one book");
    }
    const books: DebtBook[] = [];
    for (const [index, text] of tier.entries()) {
      const path = `tiers[${at}][${index}]`;
      const book = bookOf(text);
      if (book === undefined) return fault(path, `must be one of ${debtBooks.join(", ")}`);
      if (seen.has(book)) return fault(path, `${book} stands twice`);
      seen.add(book);
      books.push(book);
    }
    read.push(books);
  }
  const missing = debtBooks.find((book) => !seen.has(book));
  if (missing !== undefined) return fault("tiers", `${missing} stands nowhere`);
  return ok({ name, version, tiers: read });
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

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
