/** Remittance: what a client is paid through a cut-off, line by line, and what it moves in the books. */

import {
  type AccountId,
  type Currency,
  type Money,
  type PaymentId,
  type PlainDate,
  type Result,
  add,
  addDays,
  endOfMonth,
  err,
  isZero,
  money,
  ok,
  present,
  share,
  subtract,
  sum,
  zero,
} from "@forbear/kernel";
import { addBalances, noBalances, owedIn } from "../balances.ts";
import { type Balances, debtBooks } from "../transfer.ts";
import {
  type Collected,
  type Commission,
  baseOf,
  commissionOn,
  noCommission,
  ruleFor,
} from "./commission.ts";
import {
  type CameBy,
  type ClientFee,
  type ClientTerms,
  type ClientTermsLine,
  clearDaysOf,
  termsOn,
} from "./terms.ts";

/** What earlier remittances said of a payment, added up; null: none named it yet. */
export type Remitted = {
  readonly settled: Balances;
  readonly commission: Money;
  readonly held: Money;
  /** What stood in the tiers before it. */
  readonly before: Money;
  /** What was held back of it has been given since. */
  readonly released: boolean;
};

/** A payment as the books of its debt have it now. */
export type Remittable = Collected & {
  readonly payment: PaymentId;
  readonly account: AccountId;
  readonly method: string;
  /** What it settles, book by book; zeros where it came back. */
  readonly settled: Balances;
  readonly remitted: Remitted | null;
};

/** What of a payment's debt and way its line rests on. */
export type LineFacts = Pick<Remittable, "method" | "product" | "defaultedOn" | "placedOn">;

/** One payment in a remittance: what changed of it since the last that named it. */
export type RemittanceLine = {
  readonly payment: PaymentId;
  readonly account: AccountId;
  readonly came: CameBy;
  readonly valueOn: PlainDate;
  /** As it stood when the line was made: which rule reached it, when it was cleared. */
  readonly facts: LineFacts;
  readonly settled: Balances;
  readonly collected: Money;
  readonly commission: Commission;
  readonly held: Money;
  /** What we stand for of money that came back. */
  readonly borne: Money;
  readonly net: Money;
};

/** An amount given or taken by hand, by its entry. */
export type AdjustmentDue = {
  readonly entry: string;
  readonly amount: Money;
  readonly because: string;
};
/** What was held back by an earlier remittance and may be given. */
export type Holdback = { readonly remittance: string; readonly amount: Money };
/** A fixed fee, so many times. */
export type FeeLine = {
  readonly code: string;
  readonly each: ClientFee["each"];
  readonly count: number;
  readonly amount: Money;
};

export type RemittanceAsked = {
  readonly terms: ClientTerms;
  readonly through: PlainDate;
  /** The cut-off of the remittance before; null: there was none. */
  readonly after: PlainDate | null;
  /** At or below zero: what the client owed us after the one before. */
  readonly broughtForward: Money;
  /** So many in a row before this one left the client owing. */
  readonly owingInRow: number;
  /** Every payment of which something is not remitted yet. */
  readonly payments: readonly Remittable[];
  readonly adjustments: readonly AdjustmentDue[];
  /** Held back by earlier ones, with their cut-offs, and not given yet. */
  readonly heldBack: readonly (Holdback & { readonly through: PlainDate })[];
  /** Collected before by the remittances that stand, by month (its first day). */
  readonly volumes: ReadonlyMap<string, Money>;
};

/** A remittance whole: every figure of its statement. */
export type Remittance = {
  readonly through: PlainDate;
  readonly pays: "net" | "gross";
  readonly terms: { readonly name: string; readonly version: number };
  readonly lines: readonly RemittanceLine[];
  readonly fees: readonly FeeLine[];
  readonly adjustments: readonly AdjustmentDue[];
  readonly released: readonly Holdback[];
  readonly totals: RemittanceTotals;
};

export type RemittanceTotals = {
  readonly collected: Money;
  readonly direct: Money;
  readonly commission: Money;
  readonly fees: Money;
  readonly tax: Money;
  readonly held: Money;
  readonly released: Money;
  readonly borne: Money;
  readonly adjustments: Money;
  readonly broughtForward: Money;
  /** What we pay the client. */
  readonly payable: Money;
  /** At or below zero: netted from the next. */
  readonly carried: Money;
  /** What the client owed too long, and is billed. */
  readonly billed: Money;
  /** Of a gross client: our share, which it is invoiced. */
  readonly invoiced: Money;
};

export type NoRemittance =
  | { readonly kind: "nothing-due" }
  | { readonly kind: "below-least"; readonly due: Money }
  | { readonly kind: "no-terms"; readonly on: PlainDate };

const monthOf = (day: PlainDate): string => day.slice(0, 7);

const isNothing = (settled: Balances): boolean => debtBooks.every((book) => isZero(settled[book]));

const lessBalances = (a: Balances, b: Balances): Balances => ({
  principal: subtract(a.principal, b.principal),
  interest: subtract(a.interest, b.interest),
  fees: subtract(a.fees, b.fees),
  costs: subtract(a.costs, b.costs),
});

class Making {
  readonly #asked: RemittanceAsked;
  readonly #now: ClientTermsLine;
  readonly #currency: Currency;
  readonly #volumes: Map<string, Money>;
  #newPayments = 0;
  #returns = 0;

  constructor(asked: RemittanceAsked, now: ClientTermsLine) {
    this.#asked = asked;
    this.#now = now;
    this.#currency = asked.terms.currency;
    this.#volumes = new Map(asked.volumes);
  }

  lines(): Result<readonly RemittanceLine[], NoRemittance> {
    const inOrder = [...this.#asked.payments].sort((a, b) =>
      a.valueOn !== b.valueOn ? (a.valueOn < b.valueOn ? -1 : 1) : a.payment < b.payment ? -1 : 1,
    );
    const lines: RemittanceLine[] = [];
    for (const one of inOrder) {
      if (one.valueOn > this.#asked.through || this.#waits(one)) continue;
      const terms = termsOn(this.#asked.terms, one.valueOn);
      if (terms === undefined) return err({ kind: "no-terms", on: one.valueOn });
      const line = this.#line(one, terms);
      if (line !== null) lines.push(line);
    }
    return ok(lines);
  }

  /** New money that may still bounce waits; what came back never does. */
  #waits({ came, method, valueOn, settled, remitted }: Remittable): boolean {
    if (came === "direct" || remitted !== null || owedIn(settled).minor <= 0n) return false;
    return addDays(valueOn, clearDaysOf(this.#now, method)) > this.#asked.through;
  }

  #line(one: Remittable, terms: ClientTermsLine): RemittanceLine | null {
    const { payment, account, came, valueOn, remitted } = one;
    const none = noBalances(this.#currency);
    const settled = lessBalances(one.settled, remitted?.settled ?? none);
    if (isNothing(settled)) return null;
    const collected = owedIn(settled);
    const commission = this.#commission(one, terms, collected);
    const held = this.#held(one, terms, commission.amount);
    const comesBack = came === "trust" && remitted !== null && collected.minor < 0n;
    const cash = came === "trust" ? collected : zero(this.#currency);
    const kept = this.#now.pays === "net" ? commission.amount : zero(this.#currency);
    const before = subtract(subtract(cash, kept), held);
    const bears = comesBack && terms.returnsBorneBy === "agency";
    const borne = bears ? money(this.#currency, -before.minor) : zero(this.#currency);
    if (came === "trust" && remitted === null) this.#newPayments += 1;
    if (comesBack) this.#returns += 1;
    const net = add(before, borne);
    const { method, product, defaultedOn, placedOn } = one;
    const facts = { method, product, defaultedOn, placedOn };
    const is = { payment, account, came, valueOn, facts };
    return { ...is, settled, collected, commission, held, borne, net };
  }

  /** What it comes to now, less what was taken of it before: a return gives back exactly that. */
  #commission(one: Remittable, terms: ClientTermsLine, collected: Money): Commission {
    const month = monthOf(one.valueOn);
    const volume = this.#volumes.get(month) ?? zero(this.#currency);
    const rule = ruleFor(terms, one);
    this.#volumes.set(month, add(volume, collected));
    if (rule === undefined) return noCommission(this.#currency);
    const before = one.remitted?.before ?? volume;
    const whole = commissionOn(rule, baseOf(this.#currency, rule, one.settled), before);
    const taken = one.remitted?.commission ?? zero(this.#currency);
    return { ...whole, amount: subtract(whole.amount, taken) };
  }

  #held(one: Remittable, terms: ClientTermsLine, commission: Money): Money {
    const { holdback } = terms;
    const { pays } = this.#now;
    const none = zero(this.#currency);
    if (holdback === null || one.came === "direct" || one.remitted?.released === true) return none;
    const taken = pays === "net" ? add(one.remitted?.commission ?? none, commission) : none;
    const whole = share(
      subtract(owedIn(one.settled), taken),
      BigInt(holdback.basisPoints),
      "half-even",
    );
    return subtract(whole, one.remitted?.held ?? none);
  }

  fees(): readonly FeeLine[] {
    const counts = {
      payment: this.#newPayments,
      return: this.#returns,
      remittance: 1,
      month: this.#months(),
    };
    return this.#now.fees.flatMap(({ code, each, amount }) => {
      const count = counts[each];
      if (count === 0) return [];
      return [{ code, each, count, amount: money(this.#currency, amount.minor * BigInt(count)) }];
    });
  }

  /** Month ends after the last cut-off, up to this one. */
  #months(): number {
    const { after, through } = this.#asked;
    const from = after ?? addDays(present(this.#asked.terms.lines[0]).from, -1);
    let count = 0;
    let end = endOfMonth(addDays(from, 1));
    while (end <= through) {
      count += 1;
      end = endOfMonth(addDays(end, 1));
    }
    return count;
  }
}

/** What was held back so long ago that it may be given now. */
function releasesOf({ heldBack, terms, through }: RemittanceAsked): readonly Holdback[] {
  return heldBack.flatMap(({ remittance, amount, through: since }) => {
    const days = termsOn(terms, since)?.holdback?.days ?? 0;
    return addDays(since, days) <= through && !isZero(amount) ? [{ remittance, amount }] : [];
  });
}

/**
 * The remittance of a client through a cut-off: every payment that cleared, what came back, what was
 * adjusted and what may be given of what was held, less our share where it is taken off. Below zero, it
 * is carried to the next, and billed when it was carried too often.
 */
export function makeRemittance(asked: RemittanceAsked): Result<Remittance, NoRemittance> {
  const { terms, through, broughtForward, owingInRow } = asked;
  const now = termsOn(terms, through);
  if (now === undefined) return err({ kind: "no-terms", on: through });
  const making = new Making(asked, now);
  const made = making.lines();
  if (!made.ok) return made;
  const lines = made.value;
  const released = releasesOf(asked);
  const { adjustments } = asked;
  const fees = making.fees();
  const asksFees = fees.some(({ each }) => each !== "remittance");
  const has = lines.length + released.length + adjustments.length > 0 || asksFees;
  if (!has && isZero(broughtForward)) return err({ kind: "nothing-due" });
  const totals = totalsOf({ asked, now, lines, fees, released });
  const due = add(totals.payable, totals.carried);
  const few = due.minor > 0n && due.minor < now.least.minor;
  if (few) return err({ kind: "below-least", due });
  const bills = due.minor < 0n && owingInRow >= now.billAfter;
  const settledBy = bills
    ? { carried: zero(terms.currency), billed: money(terms.currency, -due.minor) }
    : {};
  return ok({
    through,
    pays: now.pays,
    terms: { name: terms.name, version: terms.version },
    lines,
    fees,
    adjustments,
    released,
    totals: { ...totals, ...settledBy },
  });
}

type Parts = {
  readonly asked: RemittanceAsked;
  readonly now: ClientTermsLine;
  readonly lines: readonly RemittanceLine[];
  readonly fees: readonly FeeLine[];
  readonly released: readonly Holdback[];
};

function totalsOf({ asked, now, lines, fees, released }: Parts): RemittanceTotals {
  const { currency } = asked.terms;
  const of = (pick: (line: RemittanceLine) => Money): Money => sum(currency, lines.map(pick));
  const none = zero(currency);
  const feeTotal = sum(
    currency,
    fees.map(({ amount }) => amount),
  );
  const commission = of((line) => line.commission.amount);
  const earned = add(commission, feeTotal);
  const tax = now.tax === null ? none : share(earned, BigInt(now.tax.basisPoints), "half-even");
  const adjustments = sum(
    currency,
    asked.adjustments.map(({ amount }) => amount),
  );
  const given = sum(
    currency,
    released.map(({ amount }) => amount),
  );
  const parts = [of(({ net }) => net), given, adjustments, asked.broughtForward];
  const gross = now.pays === "gross";
  const due = subtract(sum(currency, parts), gross ? none : add(feeTotal, tax));
  return {
    collected: of((line) => (line.came === "trust" ? line.collected : none)),
    direct: of((line) => (line.came === "direct" ? line.collected : none)),
    commission,
    fees: feeTotal,
    tax,
    held: of(({ held }) => held),
    released: given,
    borne: of(({ borne }) => borne),
    adjustments,
    broughtForward: asked.broughtForward,
    payable: due.minor > 0n ? due : none,
    carried: due.minor < 0n ? due : none,
    billed: none,
    invoiced: gross ? add(earned, tax) : none,
  };
}

/** What is settled by lines together, book by book. */
export const settledBy = (currency: Currency, lines: readonly RemittanceLine[]): Balances =>
  lines.reduce((all, { settled }) => addBalances(all, settled), noBalances(currency));
