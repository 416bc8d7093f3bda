/** Client terms: when and how a client is paid, and what we keep of it; a versioned, dated document. */

import {
  type Currency,
  DocumentReader,
  type Fault,
  type Json,
  type Money,
  type PlainDate,
  type Result,
  canonical,
  encode,
  err,
  money,
  must,
  ok,
  parseCurrency,
  parsePlainDate,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type DebtBook, debtBooks } from "../transfer.ts";
import { type RemitCycle, readCycle } from "./cycle.ts";

/** Where the money went: to us, or to the client itself, who told us of it. */
export const cameBy = ["trust", "direct"] as const;
export type CameBy = (typeof cameBy)[number];

/** From which day of the debt its age is counted. */
export const ageFrom = ["default", "placement"] as const;
export type AgeFrom = (typeof ageFrom)[number];

export type DebtAge = {
  readonly since: AgeFrom;
  readonly fromDays: number;
  /** The first day that is too old; null: any age from there. */
  readonly belowDays: number | null;
};

/** Of what lies below `upTo` (and above the tier before), this share; null: all above. */
export type CommissionTier = { readonly upTo: Money | null; readonly basisPoints: number };

/** A share of what was collected. The first rule whose reach a payment is in says its commission. */
export type CommissionRule = {
  readonly name: string;
  /** Null: by either way, of any product, of any age. */
  readonly came: CameBy | null;
  readonly products: readonly string[] | null;
  readonly age: DebtAge | null;
  /** The books that it is a share of: court costs, say, may go to the client whole. */
  readonly on: readonly DebtBook[];
  /** Of each payment alone, or of all that the client's debts brought in the month of its day. */
  readonly tiersOf: "payment" | "month";
  readonly tiers: readonly CommissionTier[];
};

export const feeTimes = ["payment", "return", "remittance", "month"] as const;
/** A fixed amount for each of these. */
export type ClientFee = {
  readonly code: string;
  readonly each: (typeof feeTimes)[number];
  readonly amount: Money;
};

/** All that is agreed from a day on, until the next line. */
export type ClientTermsLine = {
  readonly from: PlainDate;
  readonly cycle: RemitCycle;
  /** Days until money counts as cleared, by how it came; `otherwise` for every other way. */
  readonly clearDays: Readonly<Record<string, number>>;
  /** Less than this waits for the next remittance. */
  readonly least: Money;
  /** Kept back of each remittance, and given so many days after its cut-off. */
  readonly holdback: { readonly basisPoints: number; readonly days: number } | null;
  /** `net`: our share is taken off before we pay; `gross`: all is paid over, our share is invoiced. */
  readonly pays: "net" | "gross";
  readonly commission: readonly CommissionRule[];
  readonly fees: readonly ClientFee[];
  /** On commission and fees. */
  readonly tax: { readonly name: string; readonly basisPoints: number } | null;
  /** Who stands for money that comes back after it was paid over, and our share of it. */
  readonly returnsBorneBy: "client" | "agency";
  /** So many remittances in a row may carry what the client owes us; then it is billed. */
  readonly billAfter: number;
};

/** What is agreed with one client, oldest line first. */
export type ClientTerms = {
  /** The client's short name. */
  readonly name: string;
  readonly version: number;
  readonly currency: Currency;
  readonly lines: readonly ClientTermsLine[];
};

/** Names the exact document that a figure rests on. */
export const clientTermsHash = (terms: ClientTerms): string => sha256(canonical(encode(terms)));

/** What was agreed on a day; undefined before the first line. */
export const termsOn = (
  { lines }: Pick<ClientTerms, "lines">,
  on: PlainDate,
): ClientTermsLine | undefined => lines.findLast(({ from }) => from <= on);

/** Days until money that came so is cleared. */
export const clearDaysOf = ({ clearDays }: ClientTermsLine, method: string): number =>
  clearDays[method] ?? clearDays["otherwise"] ?? 0;

/** Reads terms as people write them; every fault by its path at once. */
export function parseClientTerms(document: Json): Result<ClientTerms, readonly Fault[]> {
  const read = new DocumentReader();
  const members = read.members(document, "", ["name", "version", "currency", "lines"]);
  const code = parseCurrency(typeof members["currency"] === "string" ? members["currency"] : "");
  if (!code.ok) read.fault("currency", "must be a code of ISO 4217");
  const reading = new Reading(read, code.ok ? code.value : "");
  const terms: ClientTerms = {
    name: read.text(members["name"], "name"),
    version: read.whole(members["version"], "version", [1, 1_000_000]),
    currency: code.ok ? code.value : "",
    lines: read.list(members["lines"], "lines").map(({ item, path }) => reading.line(item, path)),
  };
  for (const [at, { from }] of terms.lines.entries()) {
    const before = terms.lines[at - 1];
    if (before !== undefined && before.from >= from) {
      read.fault(`lines[${at}].from`, "must be after the line before");
    }
  }
  return read.faults.length === 0 ? ok(terms) : err(read.faults);
}

const lineMembers = [
  "from",
  "cycle",
  "clearDays",
  "least",
  "holdback",
  "pays",
  "commission",
  "fees",
  "tax",
  "returnsBorneBy",
  "billAfter",
];

class Reading {
  readonly #read: DocumentReader;
  readonly #currency: Currency;

  constructor(read: DocumentReader, currency: Currency) {
    this.#read = read;
    this.#currency = currency;
  }

  line(value: Json, path: string): ClientTermsLine {
    const read = this.#read;
    const line = read.members(value, path, lineMembers);
    const rules = this.#maybe(line["commission"], `${path}.commission`, (item, at) =>
      this.#rule(item, at),
    );
    read.once(
      rules.map(({ name }) => name),
      (at) => `${path}.commission[${at}].name`,
    );
    const fees = this.#maybe(line["fees"], `${path}.fees`, (item, at) => this.#fee(item, at));
    read.once(
      fees.map(({ code }) => code),
      (at) => `${path}.fees[${at}].code`,
    );
    return {
      from: this.#day(line["from"], `${path}.from`),
      cycle: readCycle(read, line["cycle"], `${path}.cycle`),
      clearDays: this.#clearDays(line["clearDays"], `${path}.clearDays`),
      least: this.#amount(line["least"], `${path}.least`),
      holdback: this.#holdback(line["holdback"], `${path}.holdback`),
      pays: read.oneOf(line["pays"], `${path}.pays`, ["net", "gross"]),
      commission: rules,
      fees,
      tax: this.#tax(line["tax"], `${path}.tax`),
      returnsBorneBy: read.oneOf(line["returnsBorneBy"], `${path}.returnsBorneBy`, [
        "client",
        "agency",
      ]),
      billAfter: read.whole(line["billAfter"], `${path}.billAfter`, [0, 100]),
    };
  }

  /** A list that may be empty, or a fault: one that was forgotten is not an empty one. */
  #maybe<T>(
    value: Json | undefined,
    path: string,
    of: (item: Json, path: string) => T,
  ): readonly T[] {
    if (Array.isArray(value) && value.length === 0) return [];
    return this.#read.list(value, path).map(({ item, path: at }) => of(item, at));
  }

  #day(value: Json | undefined, path: string): PlainDate {
    const day = parsePlainDate(typeof value === "string" ? value : "");
    if (day.ok) return day.value;
    this.#read.fault(path, "must be a day, as 2026-03-02");
    return firstDay;
  }

  #amount(value: Json | undefined, path: string): Money {
    const amount = this.#read.amount(value, path);
    if (amount.currency !== this.#currency) {
      this.#read.fault(`${path}.currency`, `must be ${this.#currency}, as the whole document`);
    }
    return money(this.#currency, amount.minor);
  }

  #clearDays(value: Json | undefined, path: string): Readonly<Record<string, number>> {
    const names = ["card", "bank-debit", "cheque", "transfer", "cash", "upi", "otherwise"];
    const members = this.#read.members(value, path, names);
    if (members["otherwise"] === undefined) {
      this.#read.fault(`${path}.otherwise`, "must say the days for every other way");
    }
    return Object.fromEntries(
      names.flatMap((name) => {
        const days = members[name];
        if (days === undefined) return [];
        return [[name, this.#read.whole(days, `${path}.${name}`, [0, 120])]];
      }),
    );
  }

  #holdback(value: Json | undefined, path: string): ClientTermsLine["holdback"] {
    if (value === null) return null;
    const read = this.#read;
    const members = read.members(value, path, ["basisPoints", "days"]);
    return {
      basisPoints: read.whole(members["basisPoints"], `${path}.basisPoints`, [1, 10_000]),
      days: read.whole(members["days"], `${path}.days`, [1, 3_660]),
    };
  }

  #tax(value: Json | undefined, path: string): ClientTermsLine["tax"] {
    if (value === null) return null;
    const read = this.#read;
    const members = read.members(value, path, ["name", "basisPoints"]);
    return {
      name: read.text(members["name"], `${path}.name`),
      basisPoints: read.whole(members["basisPoints"], `${path}.basisPoints`, [0, 10_000]),
    };
  }

  #fee(value: Json, path: string): ClientFee {
    const members = this.#read.members(value, path, ["code", "each", "amount"]);
    return {
      code: this.#read.text(members["code"], `${path}.code`),
      each: this.#read.oneOf(members["each"], `${path}.each`, feeTimes),
      amount: this.#amount(members["amount"], `${path}.amount`),
    };
  }

  #rule(value: Json, path: string): CommissionRule {
    const read = this.#read;
    const names = ["name", "came", "products", "age", "on", "tiersOf", "tiers"];
    const members = read.members(value, path, names);
    const { came, products, age } = members;
    const on = read
      .list(members["on"], `${path}.on`)
      .map(({ item, path: at }) => read.oneOf(item, at, debtBooks));
    read.once(on, (at) => `${path}.on[${at}]`);
    return {
      name: read.text(members["name"], `${path}.name`),
      came: came === null ? null : read.oneOf(came, `${path}.came`, cameBy),
      products:
        products === null
          ? null
          : read
              .list(products, `${path}.products`)
              .map(({ item, path: at }) => read.text(item, at)),
      age: age === null ? null : this.#age(age, `${path}.age`),
      on,
      tiersOf: read.oneOf(members["tiersOf"], `${path}.tiersOf`, ["payment", "month"]),
      tiers: this.#tiers(members["tiers"], `${path}.tiers`),
    };
  }

  #age(value: Json | undefined, path: string): DebtAge {
    const read = this.#read;
    const members = read.members(value, path, ["since", "fromDays", "belowDays"]);
    const fromDays = read.whole(members["fromDays"], `${path}.fromDays`, [0, 40_000]);
    const { belowDays } = members;
    const range = [fromDays + 1, 40_000] as const;
    return {
      since: read.oneOf(members["since"], `${path}.since`, ageFrom),
      fromDays,
      belowDays: belowDays === null ? null : read.whole(belowDays, `${path}.belowDays`, range),
    };
  }

  #tiers(value: Json | undefined, path: string): readonly CommissionTier[] {
    const read = this.#read;
    const tiers = read.list(value, path).map(({ item, path: at }): CommissionTier => {
      const members = read.members(item, at, ["upTo", "basisPoints"]);
      const { upTo } = members;
      return {
        upTo: upTo === null ? null : this.#amount(upTo, `${at}.upTo`),
        basisPoints: read.whole(members["basisPoints"], `${at}.basisPoints`, [0, 10_000]),
      };
    });
    for (const [at, { upTo }] of tiers.entries()) {
      const last = at === tiers.length - 1;
      if (last !== (upTo === null)) {
        read.fault(`${path}[${at}].upTo`, "only the last tier is without an end, and it must be");
      }
      const before = tiers[at - 1]?.upTo?.minor ?? 0n;
      if (upTo !== null && upTo.minor <= before) {
        read.fault(`${path}[${at}].upTo`, "must be above the tier before");
      }
    }
    return tiers;
  }
}

const firstDay: PlainDate = must(parsePlainDate("1970-01-01"));
