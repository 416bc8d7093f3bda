/** A sum at once and parts behind it: as policy bears it together, else the sum by the link and what their means carry. */

import { duesOf } from "@forbear/negotiation";
import { untoldPlan } from "../conversation.ts";
import { isAtOnce } from "../heard/lump-words.ts";
import { noAnswers } from "../means/questions.ts";
import { type Reply, type Turn, reply } from "../turn/turn.ts";
import { minted, offerByMeans } from "./means-offer.ts";
import { largestOf, readBack } from "./offers.ts";
import { aMonth, dayOf, lumpSay, sumsNamed } from "./rest-in-parts.ts";

/** "Can I put 1000 down first?", beside what their means carry: neither half is dropped. */
export function besideMeans(turn: Turn): Reply | null {
  const offer = offerByMeans(turn);
  const [lump, each, more] = sumsNamed(turn);
  if (offer === null || offer.terms.kind === "pause" || lump === undefined || more !== undefined) {
    return null;
  }
  const { amount, text } = lump;
  if (!isAtOnce(turn.text, text) || amount.minor <= largestOf(offer).minor) return null;
  const instalment = each?.amount ?? null;
  const first = { amount, dueOn: dayOf(turn) };
  const mint = turn.known.means?.(noAnswers).mint ?? turn.known.mint;
  const whole = mint({ ...untoldPlan, instalment, every: aMonth, first });
  if (whole.ok && duesOf(whole.value.terms)[0]?.amount.minor === amount.minor) {
    return reply(readBack(turn, whole.value));
  }
  const rest = instalment === null ? null : minted(turn, offer, { each: instalment });
  const made = readBack(turn, rest?.ok === true ? rest.value : offer);
  return reply({ ...made, say: [lumpSay(turn)], forward: true });
}
