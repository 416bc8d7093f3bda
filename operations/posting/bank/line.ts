/** An entry of a bank as a line of ours: what it is known by, so that it is stored once. */

import type { BankEntry, BankStatement } from "@forbear/formats";
import { type PlainDate, canonical } from "@forbear/kernel";
import type { BankLine, BankWords } from "../../stores/bank/lines.store.ts";

/** A booked entry, with where it stood and what it is known by. */
export type ReadLine = {
  readonly line: number;
  readonly bookedOn: PlainDate;
  readonly valueOn: PlainDate;
  /** Above zero: money came in. */
  readonly minor: bigint;
  readonly currency: string;
  /** The account's balance just before it; null: the statement proves none. */
  readonly stoodAt: bigint | null;
  /** The bank has a number of its own for it, so that two lines are never taken for one. */
  readonly numbered: boolean;
  readonly content: string;
  /** Equal for the same line in another file; unequal for two lines of one file. */
  readonly key: string;
  readonly kind: BankLine["kind"];
  readonly words: BankWords;
  readonly batch: string | null;
};

const dayOf = (entry: BankEntry): PlainDate | null => entry.bookedOn ?? entry.valueOn;

const kindOf = (entry: BankEntry): BankLine["kind"] => {
  if (entry.undivided !== null) return "batch";
  if (entry.returned !== null || entry.reversal) return "return";
  return entry.side === "credit" ? "payment" : "other";
};

const wordsOf = (entry: BankEntry): BankWords => ({
  bankReference: entry.bankReference,
  endToEndId: entry.endToEndId,
  transactionId: entry.transactionId,
  mandateId: entry.mandateId,
  creditorReference: entry.creditorReference,
  remittance: entry.remittance,
  payer: entry.counterparty,
  returned:
    entry.returned === null ? null : { code: entry.returned.code, says: entry.returned.says },
});

type Figures = Pick<ReadLine, "bookedOn" | "valueOn" | "minor" | "currency">;

/**
 * All that tells one line from another: the bank's own number with its day and amount, and where it
 * has none, everything that the bank says.
 */
export function contentOf(
  { bookedOn, valueOn, minor, currency }: Figures,
  words: BankWords,
): string {
  const { bankReference, endToEndId, transactionId } = words;
  const figures = [bookedOn, minor.toString(), currency];
  if (bankReference !== null) {
    return canonical([...figures, bankReference, endToEndId ?? transactionId ?? ""]);
  }
  const { mandateId, creditorReference, remittance, payer } = words;
  const named = [endToEndId, transactionId, mandateId, creditorReference, valueOn];
  const said = remittance.join(" ").replaceAll(/\s+/g, " ").trim();
  return canonical([...figures, ...named, said, payer.name, payer.account]);
}

/**
 * The booked entries of an account's statements, in their order. What is only expected or told for
 * information is no line. Where the bank numbers nothing, a line is known by where it stood in the
 * account's balance, and where that is not proved, by its place among those that look the same.
 */
export function linesIn(statements: readonly BankStatement[]): readonly ReadLine[] {
  const times = new Map<string, number>();
  return statements.flatMap(({ entries, opening, proved }) => {
    let stands = proved && opening !== null ? opening.amount.minor : null;
    return entries.flatMap((entry): ReadLine[] => {
      const bookedOn = dayOf(entry);
      if (entry.status !== "booked" || bookedOn === null) return [];
      const minor = entry.side === "credit" ? entry.amount.minor : -entry.amount.minor;
      const { currency } = entry.amount;
      const figures = { bookedOn, valueOn: entry.valueOn ?? bookedOn, minor, currency };
      const words = wordsOf(entry);
      const content = contentOf(figures, words);
      const nth = (times.get(content) ?? 0) + 1;
      times.set(content, nth);
      const stoodAt = stands;
      if (stands !== null) stands += minor;
      const numbered = entry.bankReference !== null;
      const place = numbered || stoodAt === null ? `#${String(nth)}` : `@${stoodAt.toString()}`;
      return [
        {
          ...figures,
          line: entry.line,
          stoodAt,
          numbered,
          content,
          key: `${content} ${place}`,
          kind: kindOf(entry),
          words,
          batch: entry.undivided?.id ?? null,
        },
      ];
    });
  });
}

/** Some banks write the currency behind the number: `NL44RABO0123456789 EUR`. */
const bare = (text: string): string =>
  text
    .replaceAll(/[^0-9A-Za-z]/g, "")
    .toUpperCase()
    .replace(/(?<=\d)[A-Z]{3}$/, "");

/** The account that a statement names is this number, whole or without the bank before it. */
export function sameNumber(told: string, ours: string): boolean {
  const [a, b] = [bare(told), bare(ours)];
  if (a === b) return a !== "";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.endsWith(short);
}
