/** One payment for several debts of a person: which of them gets how much. */

import {
  type AccountId,
  type Money,
  type PlainDate,
  type Result,
  assert,
  err,
  isPositive,
  least,
  money,
  ok,
  split,
  subtract,
  sum,
} from "@forbear/kernel";

/** A debt that could take a part. */
export type Payable = {
  readonly account: AccountId;
  readonly owed: Money;
  readonly dueOn: PlainDate | null;
  /** No payment may go to a debt that is disputed, unless the consumer says so (15 U.S.C. 1692h). */
  readonly disputed: boolean;
};

export const spreadRules = ["oldest-first", "smallest-first", "pro-rata"] as const;

/**
 * By a rule of the house, or as the consumer directed: their word goes before any rule (15 U.S.C.
 * 1692h, 12 CFR 1006.30(d); UK: they appropriate first, Clayton's Case).
 */
export type Spread =
  | { readonly kind: (typeof spreadRules)[number] }
  | {
      readonly kind: "directed";
      readonly parts: readonly { readonly account: AccountId; readonly amount: Money }[];
    };

export type SpreadRefusal =
  | "not-an-amount"
  | "another-currency"
  | "nothing-takes-it"
  | "directed-elsewhere"
  | "directed-parts-do-not-sum";

export type Part = { readonly account: AccountId; readonly amount: Money };

/**
 * The parts, none of them zero; they sum to the amount. What is beyond all debts stays with the last
 * that took a part, as its credit balance.
 */
export function spreadPayment(
  amount: Money,
  debts: readonly Payable[],
  by: Spread,
): Result<readonly Part[], SpreadRefusal> {
  if (!isPositive(amount)) return err("not-an-amount");
  if (debts.some(({ owed }) => owed.currency !== amount.currency)) return err("another-currency");
  if (by.kind === "directed") return directed(amount, debts, by.parts);
  const open = debts.filter(({ owed, disputed }) => isPositive(owed) && !disputed);
  if (open.length === 0) return err("nothing-takes-it");
  const parts = by.kind === "pro-rata" ? inProportion(amount, open) : inTurn(amount, open, by.kind);
  return ok(parts.filter((part) => isPositive(part.amount)));
}

function directed(
  amount: Money,
  debts: readonly Payable[],
  parts: readonly Part[],
): Result<readonly Part[], SpreadRefusal> {
  if (parts.some((part) => part.amount.currency !== amount.currency)) {
    return err("another-currency");
  }
  if (parts.some((part) => !isPositive(part.amount))) return err("not-an-amount");
  const known = new Set(debts.map(({ account }) => account));
  const named = new Set(parts.map(({ account }) => account));
  if (named.size < parts.length || parts.some(({ account }) => !known.has(account))) {
    return err("directed-elsewhere");
  }
  const all = sum(
    amount.currency,
    parts.map((part) => part.amount),
  );
  return all.minor === amount.minor ? ok(parts) : err("directed-parts-do-not-sum");
}

function before(a: Payable, b: Payable, kind: "oldest-first" | "smallest-first"): number {
  if (kind === "oldest-first" && a.dueOn !== b.dueOn) {
    if (a.dueOn === null || b.dueOn === null) return a.dueOn === null ? 1 : -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  if (a.owed.minor !== b.owed.minor) return a.owed.minor < b.owed.minor ? -1 : 1;
  return a.account < b.account ? -1 : 1;
}

function inTurn(
  amount: Money,
  open: readonly Payable[],
  kind: "oldest-first" | "smallest-first",
): Part[] {
  const order = [...open].sort((a, b) => before(a, b, kind));
  let left = amount;
  return order.map(({ account, owed }, at) => {
    const part = at === order.length - 1 ? left : least(left, owed);
    left = subtract(left, part);
    return { account, amount: part };
  });
}

function inProportion(amount: Money, open: readonly Payable[]): Part[] {
  const all = sum(
    amount.currency,
    open.map(({ owed }) => owed),
  );
  const shared = least(amount, all);
  const rest = subtract(amount, shared);
  const shares = split(
    shared,
    open.map(({ owed }) => owed.minor),
  );
  return open.map(({ account }, at) => {
    const part = shares[at];
    assert(part !== undefined, "a share for each debt");
    const extra = at === open.length - 1 ? rest.minor : 0n;
    return { account, amount: money(amount.currency, part.minor + extra) };
  });
}
