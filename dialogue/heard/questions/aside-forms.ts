/** How a question of the talk itself is told by its words: its kinds, and words that stand before others. */

import { edge } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

export type Aside =
  | "why-ask"
  | "where-to-send"
  | "when"
  | "must-i"
  | "how-to-call"
  | "options"
  | "least"
  | "if-missed"
  | "interest-goes-on"
  | "saves-early"
  | "another-way"
  | "not-online"
  | "by-letter"
  | "any-amount"
  | "is-recorded"
  | "if-things-change"
  | "must-i-pay"
  | "reminds"
  | "stop-taking"
  | "paying-stops";

export const words = (source: string): string => `(?<!${edge})(?:${source})(?!${edge})`;

/** Both are said, the first before the second or either way round. */
export const both = (first: string, second: string): RegExp =>
  pattern(`${words(first)}.*${words(second)}`);
export const either = (one: string, other: string): RegExp =>
  pattern(`${words(one)}.*${words(other)}|${words(other)}.*${words(one)}`);

/** A question, and the forms it has. */
export type AsideForms = readonly (readonly [Aside, readonly RegExp[]])[];
