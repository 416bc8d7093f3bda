/** What verifying found: counts by check, and the first violations of each, by ids alone. */

export const checks = [
  /** Each row of the journal is its own bytes, and leads to its seal or waits for one. */
  "journal",
  /** People and debts fold back from the journal to their rows, without a gap. */
  "folds",
  /** Entries balance, balances are the sums of transfers, payments are booked once. */
  "books",
  /** Remittances come out again from terms and lines, nothing is paid over twice, no closed month moves. */
  "clients",
  /** Never 1: no contact left without an allow of its own transaction. */
  "gate",
  /** Never 2: nothing left after what should have stopped it. */
  "silence",
  /** Never 3: no contact left uncounted, none beyond a budget. */
  "budget",
  /** Never 4: nothing handed over twice, one reply to one message. */
  "once",
  /** Never 6: no figure said that neither ledger nor offer holds. */
  "figures",
  /** Never 7: no offer outside policy, no agreement without its offer. */
  "offers",
  /** Never 8: nothing about a debt to anyone not verified. */
  "disclosure",
  /** Never 9: every decision replays to the same answer and reasons. */
  "replay",
  /** The seals are one signed chain over leaves that are all there. */
  "seals",
  /** Files are accounted for: placed, known before and refused make what was read. */
  "imports",
  /** Never 10: without the tenant's own transaction, none of its rows is seen. */
  "tenants",
] as const;
export type Check = (typeof checks)[number];

/** Where it is: ids of rows, never personal data. */
export type Place = Readonly<Record<string, string | number | null>>;
export type Violation = { readonly says: string; readonly at: Place };

export type Found = {
  readonly check: Check;
  /** How many things were looked at. */
  readonly checked: number;
  readonly violations: number;
  /** The first of them. */
  readonly first: readonly Violation[];
};

/** Violations beyond these are counted, not kept. */
const kept = 10;

export class Findings {
  readonly #checked = new Map<Check, number>();
  readonly #violations = new Map<Check, number>();
  readonly #first = new Map<Check, Violation[]>();

  /** One more thing was looked at (or `count` of them). */
  looked(check: Check, count = 1): void {
    this.#checked.set(check, (this.#checked.get(check) ?? 0) + count);
  }

  found(check: Check, says: string, at: Place): void {
    this.#violations.set(check, (this.#violations.get(check) ?? 0) + 1);
    const first = this.#first.get(check) ?? [];
    this.#first.set(check, first);
    if (first.length < kept) first.push({ says, at });
  }

  all(): readonly Found[] {
    return checks.map((check) => ({
      check,
      checked: this.#checked.get(check) ?? 0,
      violations: this.#violations.get(check) ?? 0,
      first: this.#first.get(check) ?? [],
    }));
  }
}
