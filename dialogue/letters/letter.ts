/** A letter as a typed document, of no format yet: who writes to whom, in parts that each have a language. */

import type { NoticeKind } from "@forbear/accounts";
import type { ClientLetterKind } from "./clients/known.ts";
import type { MoneyLetterKind } from "./money/known.ts";

export type Figure = {
  readonly label: string;
  readonly amount: string;
  /** The sum of those above it. */
  readonly isTotal: boolean;
};

export type Block =
  | { readonly is: "heading"; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string }
  /** Law wants it to stand out. */
  | { readonly is: "prominent"; readonly text: string }
  | { readonly is: "list"; readonly items: readonly string[] }
  | { readonly is: "facts"; readonly rows: readonly Fact[] }
  | { readonly is: "figures"; readonly caption: string; readonly rows: readonly Figure[] }
  /** A table with a head: the first column names the row, the last two are amounts. */
  | {
      readonly is: "columns";
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Boxes to tick; `lead` begins the sentence that each of them ends. */
  | { readonly is: "choices"; readonly lead: string | null; readonly items: readonly string[] }
  | { readonly is: "address"; readonly label: string; readonly lines: readonly string[] }
  /** What follows is cut off and sent back. */
  | { readonly is: "cut-here"; readonly text: string };

export type Fact = { readonly label: string; readonly value: string };

/** BCP 47, of the languages that letters are written in. */
export type LetterLanguage = "en-US" | "es-US" | "en-GB" | "en-CA" | "fr-CA" | "en-AU" | InIndia;
type InIndia = "en-IN" | "hi-IN" | "hi-Latn-IN";

export type Part = { readonly language: LetterLanguage; readonly blocks: readonly Block[] };

export type Letter = {
  readonly kind: NoticeKind | MoneyLetterKind | ClientLetterKind;
  readonly title: string;
  /** Of the first part: the whole document's, to whoever reads it aloud. */
  readonly language: LetterLanguage;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** As it stands at the head, in words. */
  readonly writtenOn: string;
  /** The name of the reference, and the reference. */
  readonly reference: Fact;
  readonly parts: readonly Part[];
  /** Sheets that go in the same envelope. */
  readonly enclosures: readonly string[];
};

const gap = "\n\n";
const line = "-".repeat(40);

function blockText(block: Block): string {
  switch (block.is) {
    case "heading":
      return `${block.text}\n${"=".repeat(Math.min(60, block.text.length))}`;
    case "paragraph":
    case "prominent":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "facts":
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "figures":
      return [
        block.caption,
        ...block.rows.map(({ label, amount, isTotal }) =>
          isTotal ? `${line}\n${label} ${amount}` : `${label} ${amount}`,
        ),
      ].join("\n");
    case "columns":
      return block.rows
        .map((row) => row.map((cell, n) => `${block.heads[n] ?? ""}: ${cell}`).join("\n"))
        .join(gap);
    case "choices":
      return [
        ...(block.lead === null ? [] : [block.lead]),
        ...block.items.map((item) => `[ ] ${item}`),
      ].join("\n");
    case "address":
      return [block.label, ...block.lines].join("\n");
    case "cut-here":
      return `${line}\n${block.text}`;
  }
}

/** The letter in plain text: all that the paper says, in the same order. */
export function letterText(letter: Letter): string {
  const { from, to, writtenOn, reference, title, parts, enclosures } = letter;
  return [
    from.join("\n"),
    to.join("\n"),
    `${writtenOn}\n${reference.label}: ${reference.value}`,
    title,
    ...parts.map((part) => part.blocks.map(blockText).join(gap)),
    ...(enclosures.length > 0 ? [enclosures.map((sheet) => `+ ${sheet}`).join("\n")] : []),
  ].join(gap);
}
