/** A figure that stands, told once more: "bike ki 4200 bola na", "I said 250 for the car", "ya le dije, 250 del carro". Four languages. */

import { byMonth } from "@forbear/negotiation";
import type { MeansAnswers, MeansItem } from "../../conversation.ts";
import { saysToldLate } from "../../heard/answers/told-late.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import type { Item } from "../figures/pieces.ts";
import { regular } from "../regular.ts";

const mostRead = 250;

const repeats = phrases(String.raw`
  (?:i|we|i've|we've|ive)(?: (?:have|had))?(?: (?:just|already|only))? (?:said|told|mentioned|gave|wrote)|already|as (?:i )?(?:said|told)|(?:like|as) i said|told (?:you|u|ya)|said (?:that|it|so)
  ya (?:(?:se )?(?:l[eoa]s?|te) )*(?:dije|dijimos|mencion[eé]|cont[eé]|puse|(?:he|hab[ií]a) dicho)|(?:como|lo que)(?: (?:le|les|te|ya))* dije|(?:le|les|te|se lo|se la) dije|dije que
  (?:bol|bata|likh)(?:[aei]|ya|yi)?(?: (?:to|hi))* (?:na|th[aei]|chuk[aei]|di[ay]a?)|(?:abhi|pehle|phle|pahle)(?: (?:hi|to|bhi))* (?:bol|bata)[a-z]*|(?:bol|bata|keh) (?:diy[ae]|chuk[aei])|kaha (?:na|tha)
  (?:बोल|बता|लिख)(?:[ाीे]|या|यी|ई)?(?: (?:तो|ही))* (?:ना|था|थी|थे|चुका|चुकी|दिया)|(?:अभी|पहले)(?: (?:ही|तो|भी))* (?:बोल|बता)[\p{L}\p{M}]*|कहा (?:ना|था)
`);

/** They say that they told it before, and not that they had left it out. */
export const saysToldBefore = (text: string): boolean =>
  repeats.test(plainly(text, mostRead)) && !saysToldLate(text);

/** What a debt is called whatever it is for: two that share no more are not one. */
const kinds: ReadonlySet<string> = new Set([
  ..."loan loans debt debts emi emis card cards other credit finance payday".split(" "),
]);

const thingsIn = (name: string): readonly string[] =>
  name.split(/\s+/u).filter((word) => word !== "" && !kinds.has(word));

/** "Car" and "car loan" are one thing; "car loan" and "student loan" are two. */
const shareAThing = (one: string, other: string): boolean =>
  thingsIn(one).some((word) => thingsIn(other).includes(word));

/** One of them names no thing, so that it may be the other. */
const mayBeOne = (one: string, other: string): boolean =>
  thingsIn(one).length === 0 || thingsIn(other).length === 0;

const isSameSum = ({ amount, every }: Item, stood: MeansItem): boolean => {
  if (amount.currency !== stood.amount.currency) return false;
  const month = byMonth(stood, "half-even").minor;
  const told = every === null ? amount.minor : byMonth(regular(amount, every), "half-even").minor;
  return told === month || (every === null && amount.minor === stood.amount.minor);
};

const outgoing = ["essentials", "otherDebts"] as const;

/** What goes out and was told before comes to no more by being told once more, whichever line it is told in. */
export function isToldAgain(item: Item, before: MeansAnswers, text: string): boolean {
  const { line, name, adds, move } = item;
  if ((line !== "essentials" && line !== "otherDebts") || move !== null) return false;
  const again = saysToldBefore(text);
  if (adds && !again) return false;
  return outgoing
    .flatMap((one) => (before[one] ?? []).map((stood) => ({ stood, apart: one !== line })))
    .some(
      ({ stood, apart }) =>
        isSameSum(item, stood) &&
        // By its own name in its own line it takes its place as ever.
        (apart || (stood.of ?? "") !== name) &&
        (shareAThing(name, stood.of ?? "") || (again && mayBeOne(name, stood.of ?? ""))),
    );
}
