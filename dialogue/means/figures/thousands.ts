/** "17, and my husband 22 hazaar", "rent das, petrol dhai hazaar": in rupees the thousands are said once, behind the last. */

import { type Money, money } from "@forbear/kernel";
import { type Span, type Spelt } from "../../schedules/spelling.ts";
import { readNumber } from "../../values/numbers.ts";
import type { Word } from "../../words/words.ts";

type Figure = Span & { readonly amount: Money };

const thousand = 1000n;
/** Nobody has a rent of so many rupees. */
const mostBare = 100n;
const inPaise = 100n;

const textOf = ({ plain, starts }: Spelt, { from, to }: Span): string =>
  plain.slice(starts[from], starts[to] ?? plain.length).trim();

const saysThousands = /(?:^| )(?:hajar|k|hjr|thousand)$|\d ?k$/u;

/** Small figures as the thousands that they are, where another says so; and number words behind a name. */
export function inThousands<Sum extends Figure>(
  sums: readonly Sum[],
  spelt: Spelt,
  message: readonly Word[],
  isNamed: (at: number) => boolean,
): readonly (Sum | Figure)[] {
  const said = sums.find(
    (sum) => sum.amount.currency === "INR" && saysThousands.test(textOf(spelt, sum)),
  );
  if (said === undefined) return sums;
  const { currency } = said.amount;
  const grown = sums.map((sum): Sum => {
    const { minor } = sum.amount;
    const isBare = sum !== said && minor < mostBare * inPaise;
    return isBare ? { ...sum, amount: money(currency, minor * thousand) } : sum;
  });
  const taken = (at: number): boolean => grown.some(({ from, to }) => from <= at && at < to);
  const words = message.flatMap((_, at): readonly Figure[] => {
    if (taken(at) || !isNamed(at)) return [];
    const number = readNumber(message, at);
    if (number === undefined || number.digits || number.scaled) return [];
    const next = message[number.to];
    const ends = next === undefined || next.kind === "sign" || next.word === "aur";
    if (!ends || number.value < 1 || BigInt(Math.ceil(number.value)) >= mostBare) return [];
    const minor = BigInt(Math.round(number.value * Number(thousand * inPaise)));
    return [{ amount: money(currency, minor), from: at, to: number.to }];
  });
  return [...grown, ...words];
}
