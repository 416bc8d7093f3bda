/** They offer what their means do not carry: why it is not taken, and a colleague where they insist. */

import type { Offer } from "@forbear/negotiation";
import type { OfferWish } from "../conversation.ts";
import { phrases, plainly } from "../heard/phrases.ts";
import { type Reply, type Turn, isNoted, noted, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { readBack } from "./offers.ts";

const toldWhy = "means-too-little";
const insisted = "pays-beyond-means";

/** A pause is all that their means allow: said why, once; who offers again is passed to a colleague. */
export function tooLittleLeft(turn: Turn, nearest: Offer, wish: OfferWish): Reply | null {
  if (nearest.terms.kind !== "pause") return null;
  if (isNoted(turn, toldWhy)) return toColleague(wish);
  const made = readBack(turn, nearest);
  const notes = noted(turn.conversation.notes, toldWhy);
  return reply({
    ...made,
    say: [say("means-too-little")],
    change: { ...made.change, wish, notes },
  });
}

const toColleague = (wish: OfferWish | null): Reply =>
  reply({
    change: { flow: "hardship", pending: null, wish },
    handOver: insisted,
    disposition: "offer-refused",
  });

const mostRead = 200;

const insists = phrases(String.raw`
  (?:i )?(?:really |do )?insist|(?:i )?(?:still|really do|do|would rather|want to|wanna|need to|have to) (?:want to |wanna |like to )?pay(?: (?:it|something|anyway|this|that|you|what i can))*|pay (?:it |something )?(?:anyway|all the same|regardless)|(?:just )?let me pay|no,? i want to pay|rather pay
  insisto|(?:quiero|prefiero|necesito) pagar\p{L}*|(?:de todos modos|igual|aun as[ií]) (?:quiero|pago|prefiero)|d[eé]jeme pagar
  (?:phir bhi|fir bhi|main to) (?:dena|bharna|de|bhar)\p{L}*(?: \p{L}+)*|(?:mujhe|main) (?:dena|bharna|pay karna) (?:hai|chahta|chahti)(?: \p{L}+)?|zid
  (?:फिर भी|मैं तो) (?:देना|भरना|दूँगा|दूंगा|दूँगी)|मुझे (?:देना|भरना|भुगतान करना) (?:है|ही है)|ज़िद
`);

/** "I insist", once they were told why nothing is taken. */
export const insisting = (turn: Turn): Reply | null =>
  isNoted(turn, toldWhy) &&
  turn.debt?.agreement.kind === "none" &&
  insists.test(plainly(turn.text, mostRead))
    ? toColleague(turn.conversation.wish ?? null)
    : null;
