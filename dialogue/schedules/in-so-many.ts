/** "9,000 in two payments", "9000 do kiston me": one sum in so many parts, and not so many times that sum. */

import type { Money } from "@forbear/kernel";
import { pattern } from "../words/pattern.ts";
import type { Span, Spelt } from "./spelling.ts";

const currencies = String.raw`(?:dollars|bucks|quid|pounds|pesos|d[oó]lares|rupees|rs|rupay[ae]|रुपये|रुपए)`;
const altogether = String.raw`(?:total|altogether|in all|in total|overall|en total|kul|कुल)`;

/** What stands between the sum and how many, where it is parted in them. */
const intoThem = pattern(
  String.raw`^\s*(?:${currencies}\s+)?(?:${altogether}[\s,]*)?(?:(?:split|spread|broken|divid\p{L}*|repartid\p{L}*|partid\p{L}*)\s+)?(?:up\s+)?(?:in|into|over|across|en|entre)\s+(?:(?:just|only|like|about|the|unos|unas|solo)\s+)?$`,
);

/** In Hindi "in" stands behind the parts. */
const ofHindi = pattern(String.raw`^\s*(?:${currencies}\s*)?(?:(?:ko|ka|ke|को|का|के)\s*)?$`);
const inThem = pattern(String.raw`^\s*(?:mein|me|में|मे)(?![\p{L}\p{M}])`);

/** Whether the words between a sum and a count of parts, or those behind it, part the sum in them. */
export const partsOneSum = (between: string, behind: string): boolean =>
  intoThem.test(between) || (ofHindi.test(between) && inThem.test(behind));

/** So much of it in each part, the first of them never the smaller; null where it is all that is owed, or more. */
export function eachOf(sum: Money, count: number, total: Money): Money | null {
  if (count < 2 || sum.currency !== total.currency || sum.minor >= total.minor) return null;
  return { ...sum, minor: (sum.minor + BigInt(count - 1)) / BigInt(count) };
}

const from = ({ plain, starts }: Spelt, at: number): number => starts[at] ?? plain.length;
const words = (spelt: Spelt, span: Span): string =>
  spelt.plain.slice(from(spelt, span.from), from(spelt, span.to));

type Said = Span & { readonly is: string; readonly amount?: Money; readonly n?: number };

/** The sums that are parted in so many, each with what falls on one of them. */
export function withParted<Token extends Said>(
  tokens: readonly Token[],
  spelt: Spelt,
  total: Money,
): readonly Token[] {
  return tokens.map((token, n) => {
    const next = tokens[n + 1];
    if (token.is !== "sum" || token.amount === undefined) return token;
    if (next?.is !== "count" || next.n === undefined) return token;
    const between = words(spelt, { from: token.to, to: next.from });
    const behind = words(spelt, { from: next.to, to: spelt.starts.length });
    const each = partsOneSum(between, behind) ? eachOf(token.amount, next.n, total) : null;
    return each === null ? token : { ...token, amount: each };
  });
}
