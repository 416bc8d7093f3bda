/** "50 now and the rest in May": the part that comes before the rest, and its day. */

import type { Money, PlainDate } from "@forbear/kernel";
import { placeIn } from "../../heard/place.ts";
import { saysRest, saysToday } from "../../heard/wishes/when-words.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

/** "50 now and the rest in May": the first part is what can be agreed, the rest stays open; else null. */
export function firstPart(turn: Turn, amounts: readonly Money[]): Money | null {
  const total = turn.debt?.total.minor ?? 0n;
  // "It's 240,000, isn't it? 100,000 by then, the rest in April": all of it is no part.
  const first = amounts.find(({ minor }) => minor < total);
  // "The rest at 90 a month": that is what each time comes to.
  if (amounts.length === 1 && valuesOf(turn, "recurrence").length > 0) return null;
  return first !== undefined && saysRest(turn.text) ? first : null;
}

const restWords = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:the rest|remaining|el resto|lo dem[aá]s|lo que (?:falta|queda)|baa?ki|बाक़ी|बाकी)(?![\p{L}\p{M}])`,
);

const restAt = ({ text }: Turn): number => restWords.exec(text.normalize("NFC"))?.index ?? -1;

/** One amount is named, and then the rest of it: "100 now and the rest on the 31st". */
function restApart(turn: Turn): boolean {
  const amounts = valuesOf(turn, "money");
  const at = restAt(turn);
  const [only] = amounts;
  return amounts.length === 1 && only !== undefined && placeIn(turn.text, only.text) < at;
}

/** The day of what comes before the rest: its own, or today where they say now; null: untold. */
function dayBeforeRest(turn: Turn): PlainDate | null {
  const at = restAt(turn);
  const own = valuesOf(turn, "date").find(({ text, role }) => {
    const place = placeIn(turn.text, text);
    return role !== "call" && role !== "paid" && place >= 0 && place < at;
  });
  return own?.value ?? (saysToday(turn.text.slice(0, at)) ? turn.known.today : null);
}

/** The day of a payment: that of the part where the rest stands apart from it, else the one they name. */
export const dayOfPart = (turn: Turn, named: PlainDate | null): PlainDate | null =>
  restApart(turn) ? dayBeforeRest(turn) : named;
