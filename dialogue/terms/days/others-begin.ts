/** "From the 10th of next month", of a first payment and those behind it: where the others begin. Four languages. */

import type { PlainDate } from "@forbear/kernel";
import { type OfferWish, untoldPlan } from "../../conversation.ts";
import { placeIn } from "../../heard/place.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

const fromAhead = pattern(
  String.raw`(?<!\p{L})(?:from|start(?:ing)?|begin(?:ning)?|a partir(?: de(?:l)?)?|desde|empezando|comenzando)(?: on)?(?: the| el)?\s*$`,
);
const fromBehind = pattern(
  String.raw`^\s*(?:ko\s+|को\s+)?(?:se|से)(?![\p{L}\p{M}])(?!\s*(?:pehle|pahle|पहले|\p{Nd}))`,
);
const endsInFrom = pattern(String.raw`(?<![\p{L}\p{M}])(?:se|से)$`);

/** The one day they name is one from which something goes on. */
export function saysFrom(turn: Turn): boolean {
  const [only, more] = valuesOf(turn, "date");
  if (only === undefined || more !== undefined) return false;
  const text = turn.text.normalize("NFC");
  const at = placeIn(text, only.text);
  if (only.role === "start" || at < 0) return only.role === "start";
  const behind = text.slice(at + only.text.length);
  return (
    fromAhead.test(text.slice(0, at)) ||
    (endsInFrom.test(only.text) && !/^\s*(?:pehle|pahle|पहले)/iu.test(behind)) ||
    fromBehind.test(behind)
  );
}

const firstOfThem = pattern(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:first|1st|primer[oa]?|peh?l[ia]|pahl[ia]|पहल[ीा])(?![\p{L}\p{M}])`,
);

/** "62 today and then 70 a month" / "first one on the 5th": what is paid today begins no more. */
const ofTheMonthly = ({ text, known }: Turn, first: PlainDate): boolean =>
  first === known.today && firstOfThem.test(text.normalize("NFC"));

/** "Can we start on the 10th instead": all of it, and not those behind the first. */
const startsAll = pattern(
  String.raw`(?<!\p{L})(?:can|could|may|shall|should) (?:we|i) (?:start|begin)|(?<!\p{L})(?:start|begin) (?:it|this|everything|all)(?!\p{L})|(?:podemos|podr[ií]amos|puedo|podr[ií]a) (?:empezar|comenzar)`,
);

/** The first payment stays on its day, and the others begin on this one; null: nothing of the kind. */
export function othersBegin(turn: Turn, dates: readonly PlainDate[]): OfferWish | null {
  const { wish: before = null, pending } = turn.conversation;
  const [firstOn, more] = dates;
  if (firstOn === undefined || more !== undefined || before?.kind !== "plan") return null;
  const first = before.first?.dueOn ?? null;
  const alone = ["money", "count"] as const;
  const adds = alone.some((kind) => valuesOf(turn, kind).length > 0);
  if (pending === null || first === null || firstOn <= first || adds) return null;
  if (startsAll.test(turn.text.normalize("NFC"))) return null;
  if (!saysFrom(turn) && !ofTheMonthly(turn, first)) return null;
  return { ...untoldPlan, firstOn };
}
