/** Histories by chance, told to the ledger and to the slow model at once. For tests alone. */

import {
  type AccountId,
  type Chance,
  type EntryId,
  type Instant,
  type PlainDate,
  type TransferId,
  addDays,
  instantOf,
  must,
  parsePlainDate,
  present,
  trusted,
  usd,
} from "@forbear/kernel";
import { changeMoves, placementMoves } from "./entries.ts";
import { dayCounts } from "./day-count.ts";
import { isUndone, standingFor } from "./history.ts";
import { parseRate } from "./rate.ts";
import { type History, type Learnt, type NewFact, nothingNew, rebook } from "./rebook.ts";
import type { Tale } from "./slow-model.ts";
import { type InterestCap, type TermsFact, compoundings } from "./terms.ts";
import { type Balances, type DebtBook, debtBooks } from "./transfer.ts";
import { policyName, waterfallNamed } from "./waterfall-policy.ts";
import { houseWaterfalls } from "./waterfall.ts";

export const firstDay: PlainDate = must(parsePlainDate("2027-11-20"));
export const waterfallOf = waterfallNamed([]);

/** The n-th moment at which something is told. */
export const momentOf = (n: number): Instant => instantOf(Date.UTC(2029, 0, 1) + n * 1000);

const account = trusted<AccountId>("00000000-0000-7000-8000-000000000001");

const only = (book: DebtBook, minor: bigint): Balances => {
  const none = { principal: usd(0n), interest: usd(0n), fees: usd(0n), costs: usd(0n) };
  return { ...none, [book]: usd(minor) };
};

const decimalOf = (nano: bigint): string => {
  const text = nano.toString().padStart(10, "0");
  return `${text.slice(0, -9)}.${text.slice(-9)}`;
};
const rateOf = (nano: bigint) => must(parseRate(decimalOf(nano)), "a rate by chance");

/** A debt to which things happen; each is told at the next moment. */
export class Told {
  readonly tales: Tale[] = [];
  #history: History = { account, currency: "USD", entries: [], terms: [] };
  readonly #facts = new Map<number, EntryId>();
  #ids = 0;

  get history(): History {
    return this.#history;
  }

  get moment(): number {
    return this.tales.length;
  }

  tell(tale: Tale): void {
    this.tales.push(tale);
    const term = termsOf(tale);
    if (term !== null) {
      const told = { id: `terms-${tale.at}`, toldAt: momentOf(tale.at), fact: term };
      this.#history = { ...this.#history, terms: [...this.#history.terms, told] };
    }
    const { entries } = rebook(this.#history, this.#learnt(tale), waterfallOf, {
      now: momentOf(tale.at),
      nextSeq: this.#history.entries.length,
      newEntry: () => this.#entryId(tale.at),
      newTransfer: () => trusted<TransferId>(`t${(this.#ids += 1)}`),
    });
    this.#history = { ...this.#history, entries: [...this.#history.entries, ...entries] };
  }

  #entryId(at: number): EntryId {
    const id = trusted<EntryId>(`e${(this.#ids += 1)}`);
    if (!this.#facts.has(at)) this.#facts.set(at, id);
    return id;
  }

  /** Whether a payment could come back now. */
  canReturn(at: number): boolean {
    const fact = this.#facts.get(at);
    if (fact === undefined || standingFor(this.#history.entries, fact) === undefined) return false;
    return !isUndone(this.#history.entries, fact);
  }

  #learnt(tale: Tale): Learnt {
    const fact = (kind: NewFact["kind"], on: PlainDate, moves: NewFact["moves"]): Learnt => {
      return {
        happened: { kind, valueOn: on, payment: null, policy: null, moves, undoes: null },
        neverWas: null,
      };
    };
    switch (tale.kind) {
      case "placed":
        return fact("placement", tale.on, placementMoves(only(tale.book, tale.minor)));
      case "charged":
        return fact("fee", tale.on, changeMoves(only(tale.book, tale.minor)));
      case "waived":
        return fact("waiver", tale.on, changeMoves(only(tale.book, -tale.minor)));
      case "paid": {
        const amount = usd(tale.minor);
        const moves = [{ debit: "trust", credit: "principal", amount, reverses: null } as const];
        const { happened } = fact("payment", tale.on, moves);
        return { happened: { ...present(happened), policy: tale.policy }, neverWas: null };
      }
      case "returned": {
        const { happened } = fact("reversal", tale.on, this.#mirrorOf(tale.of));
        const undoes = this.#facts.get(tale.of) ?? null;
        return { happened: { ...present(happened), undoes }, neverWas: null };
      }
      case "stated":
        return fact("interest", tale.on, []);
      case "never-was":
        return { happened: null, neverWas: this.#facts.get(tale.of) ?? null };
      default:
        return nothingNew;
    }
  }

  #mirrorOf(at: number): NewFact["moves"] {
    const entry = standingFor(this.#history.entries, present(this.#facts.get(at)));
    return present(entry).transfers;
  }
}

const capOf = (cap: "half-of-start" | "unpaid-principal" | null): InterestCap | null =>
  cap === null
    ? null
    : cap === "unpaid-principal"
      ? { kind: cap }
      : { kind: "share-of-start", basisPoints: 5000, counts: "interest" };

function termsOf(tale: Tale): TermsFact | null {
  switch (tale.kind) {
    case "terms": {
      const { on, nano, dayCount, compounds, cap } = tale;
      const rates = [{ from: on, annual: rateOf(nano), cite: "test" }];
      const of = { compounds, dayCount, on: ["principal"] as const, rates, cap: capOf(cap) };
      return { kind: "terms", from: on, terms: { name: "t", version: 1, interest: of, fees: [] } };
    }
    case "rate":
      return { kind: "rate", from: tale.on, annual: rateOf(tale.nano), cite: "test" };
    case "freeze": {
      const { on, until, limitNano } = tale;
      const limit = limitNano === null ? null : rateOf(limitNano);
      return { kind: "freeze", from: on, until, because: "breathing-space", limit };
    }
    default:
      return null;
  }
}

const horizon = 150;

/** A debt to which `length` things by chance have happened, in any order of days. */
export function randomHistory(chance: Chance, length: number, see: (told: Told) => void): Told {
  const told = new Told();
  const start = chance.below(40);
  told.tell({
    at: 1,
    kind: "placed",
    on: addDays(firstDay, start),
    book: "principal",
    minor: minorBy(chance, 200_000),
  });
  while (told.moment < length) {
    const at = told.moment + 1;
    told.tell(taleBy(chance, told, at, addDays(firstDay, chance.below(horizon))));
    see(told);
  }
  return told;
}

const minorBy = (chance: Chance, most: number): bigint => BigInt(1 + chance.below(most));
const nanoBy = (chance: Chance): bigint => BigInt(chance.below(400_000_000));

function taleBy(chance: Chance, told: Told, at: number, on: PlainDate): Tale {
  const paid = told.tales.filter((tale) => tale.kind === "paid");
  const back = paid[chance.below(Math.max(1, paid.length))];
  switch (chance.below(12)) {
    case 0:
    case 1:
    case 2: {
      const waterfall = chance.pick(houseWaterfalls);
      const { tiers } = waterfall;
      const minor = minorBy(chance, chance.below(4) === 0 ? 300_000 : 20_000);
      return { at, kind: "paid", on, minor, tiers, policy: policyName(waterfall) };
    }
    case 3:
      if (back === undefined || !told.canReturn(back.at)) return { at, kind: "stated", on };
      return { at, kind: "returned", on: on < back.on ? back.on : on, of: back.at };
    case 4:
      if (back === undefined || !told.canReturn(back.at)) return { at, kind: "stated", on };
      return { at, kind: "never-was", of: back.at };
    case 5: {
      const book = chance.pick(["fees", "costs"] as const);
      return { at, kind: "charged", on, book, minor: minorBy(chance, 5_000) };
    }
    case 6: {
      const book = chance.pick(debtBooks);
      return { at, kind: "waived", on, book, minor: minorBy(chance, 3_000) };
    }
    case 7:
    case 8: {
      const dayCount = chance.pick(dayCounts);
      const compounds = chance.pick([null, null, ...compoundings]);
      const cap = chance.pick([null, null, null, "half-of-start", "unpaid-principal"] as const);
      return { at, kind: "terms", on, nano: nanoBy(chance), dayCount, compounds, cap };
    }
    case 9:
      return { at, kind: "rate", on, nano: nanoBy(chance) };
    case 10: {
      const until = chance.below(3) === 0 ? null : addDays(on, chance.below(60));
      const limitNano = chance.below(2) === 0 ? null : 60_000_000n;
      return { at, kind: "freeze", on, until, limitNano };
    }
    default:
      return { at, kind: "stated", on };
  }
}
