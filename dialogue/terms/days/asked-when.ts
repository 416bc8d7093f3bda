/** When they would pay: asked plainly, or for a day by the feast that they named. */

import { addDays } from "@forbear/kernel";
import type { OfferWish } from "../../conversation.ts";
import { feastIn, isFeast } from "../../heard/wishes/feast-words.ts";
import { askWhen } from "../../turn/questions.ts";
import { type Question, type Turn, valuesOf } from "../../turn/turn.ts";
import { say } from "../../wording/saying.ts";

/** "Holi ke baad": which day that is; where they named no feast, which day at all. */
export function whenAsked({ text }: Turn): Question {
  const time = feastIn(text);
  return time === null ? askWhen : { ...askWhen, say: say("ask-feast-day", time) };
}

/** "After Christmas" is no Christmas Day: the wish without its day, where a later one could be had. */
export function withoutFeast(turn: Turn, wish: OfferWish): OfferWish {
  const [only, more] = valuesOf(turn, "date");
  const { text } = turn;
  if (wish.kind !== "promise" || wish.dueOn === null || only === undefined || more) return wish;
  if (!isFeast(only.text) || feastIn(text)?.side !== "after") return wish;
  const reaches = turn.known.mint({ ...wish, dueOn: addDays(only.value, 1) }).ok;
  return reaches ? { ...wish, dueOn: null } : wish;
}

/** "From after Holi, 500 a month": a plan that begins on a day still to be told. */
export const beginsByFeast = ({ text }: Turn, wish: OfferWish): boolean =>
  wish.kind === "plan" &&
  wish.firstOn === null &&
  !wish.first &&
  !wish.second &&
  !wish.parts &&
  feastIn(text) !== null;
