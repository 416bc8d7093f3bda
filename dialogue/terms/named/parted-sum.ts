/** "I can do 9k in 2 payments and that closes it": a sum in parts, asked for as all of it or offered as a beginning. */

import type { IntentName, Value } from "../../meaning.ts";
import { placeOf } from "../../heard/place.ts";
import { eachOf, partsOneSum } from "../../schedules/in-so-many.ts";
import { saysForgive, saysRest } from "../../heard/wishes/when-words.ts";
import { type Turn, isVerified, valuesOf } from "../../turn/turn.ts";
import { phrases, plainly } from "../../words/phrases.ts";

/** It is to be the end of it, at that sum. */
const endsIt = phrases(String.raw`
  (?:that|this|it|which)(?:'?ll|'?d| will| would)?(?: then)? (?:closes?|settles?|clears?|ends?|finish\p{L}*|done|be (?:it|all|the end))|(?:and |then )?(?:we'?re|were|we are|i'?m) (?:done|even|square|quits|finished)|call it (?:even|quits|done|square|a day)|to (?:close|settle|end|finish) (?:it|this|the account)|(?:in|as) full (?:and final )?settlement|final
  con eso (?:queda|se (?:cierra|liquida|acaba|salda)|cerramos|liquido)\p{L}*|y (?:ya )?(?:quedamos|estamos) (?:a mano|en paz)|y (?:cerramos|se acab[oó]|se cierra)|(?:para|pa) (?:cerrar|liquidar|saldar|finiquitar)\p{L}*
  (?:aur |to )?(?:khatam|band|close|settle|hisaab (?:saaf|barabar)|baat khatam)(?: (?:karo|kar do|samjho|hai|ho jaye\p{L}*))?|ख़?त्म|हिसाब (?:साफ़?|बराबर)|बंद कर
`);

/** That they want it for less was said before in this talk. */
const haggles = ({ conversation }: Turn): boolean =>
  conversation.notes.some((note) => note.startsWith("haggled"));

const ofTerms: ReadonlySet<IntentName> = new Set<IntentName>([
  "propose_plan",
  "promise_to_pay",
  "ask_settlement",
  "pay_now",
  "accept_offer",
]);

/** The message with what falls on each part, or as one that asks for the lower sum. */
export function withPartedSum(turn: Turn): Turn {
  const { debt, understood, text } = turn;
  const [sum, ...sums] = valuesOf(turn, "money");
  const [count, ...counts] = valuesOf(turn, "count");
  if (debt === null || !isVerified(turn) || sum === undefined || count === undefined) return turn;
  if (sums.length > 0 || counts.length > 0 || valuesOf(turn, "recurrence").length > 0) return turn;
  if (!("minor" in sum.value)) return turn;
  const each = eachOf(sum.value, count.value, debt.total);
  const [one, parts] = [placeOf(text, sum.text), placeOf(text, count.text)];
  if (each === null || one.at < 0 || parts.at < one.ends) return turn;
  const ends = !saysRest(text) && (saysForgive(text) || endsIt.test(plainly(text)));
  const into = partsOneSum(plainly(text.slice(one.ends, parts.at)), text.slice(parts.ends));
  if (!into && !ends) return turn;
  const lower = ends || (!saysRest(text) && haggles(turn));
  const others = understood.intents.filter(({ name }) => !ofTerms.has(name));
  const name: IntentName = lower ? "ask_settlement" : "propose_plan";
  const values: readonly Value[] = understood.values.flatMap((value): readonly Value[] => {
    if (value === count) return [];
    if (lower) return value.kind === "date" ? [] : [value];
    return [value === sum ? { ...sum, value: each, role: "instalment" } : value];
  });
  return {
    ...turn,
    understood: { ...understood, values, intents: [{ name, confidence: 1 }, ...others] },
  };
}
