/** "Can you do better?", of what lies on the table: smaller parts for longer, or plainly that there are none. */

import type { KnownDebt } from "../conversation.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { haggles } from "../heard/sayings/sayings.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { hasFigures } from "./figures-said.ts";
import { largestOf, liveOffer, readBack, readBackQuestion } from "./offers.ts";
import { beyondThem } from "./proposing.ts";

const mostRead = 200;

const longer = phrases(String.raw`
  (?:any |a bit |over |for |take )?longer(?: time| period| plan)?(?=\W*$)|(?:spread|stretch)(?: (?:it|this|that))?(?: out)? (?:more|further|longer|over (?:more|longer))|over (?:a )?longer|(?:more|extra) (?:months|weeks|payments|instal+ments|time to pay)
  (?:smaller|lower|less|cheaper|littler|lighter) (?:monthly |weekly )?(?:payments?|amounts?|parts|instal+ments|chunks|each|a (?:month|week)|per (?:month|week))|(?:something|anything|any) (?:smaller|lower|less|cheaper|longer)|(?:can|could) (?:it|they|you) (?:be|make (?:it|them|that)|go) (?:any |a bit )?(?:smaller|lower|less)
  (?:en |a )?m[aá]s (?:plazos?|meses|cuotas|pagos|largo|tiempo para pagar)|(?:pagos?|cuotas?|abonos?|parcialidades) m[aá]s (?:chic|pequeñ|baj|chiquit)\p{L}*|algo (?:menos|m[aá]s (?:chic|baj|pequeñ)\p{L}*)
  (?:aur |zyada )(?:kist\p{L}*|mahine|emi)(?: (?:me|mein))?|(?:kist|emi)\p{L}* (?:aur |thodi |thoda )?(?:chhot|chot|kam)\p{L}*|(?:chhot|chot)[ie] (?:kist|emi)\p{L}*|lamb[ae] (?:samay|time|plan)
  (?:और |ज़्यादा )(?:किस्त[\p{L}\p{M}]*|क़िस्त[\p{L}\p{M}]*|महीने)(?: में)?|(?:क़?िस्त)[\p{L}\p{M}]* (?:और |थोड़ी )?(?:छोट|कम)[\p{L}\p{M}]*|छोटी क़?िस्त[\p{L}\p{M}]*|लंब[ाे] (?:समय|प्लान)
`);

const asksBetter = ({ text }: Turn): boolean =>
  haggles(text) || longer.test(plainly(text, mostRead));

/** More payments than any policy allows: its answer is the longest plan that it does. */
const endless = 1_000;

/** Other ways than the plan or the pause that was read back; null where they ask for none. */
export function better(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null || agreement.kind !== "none" || !asksBetter(turn) || hasFigures(turn)) {
    return null;
  }
  if (offer.terms.kind === "pause") {
    return reply({ say: [say("pause-is-most")], question: readBackQuestion(offer) });
  }
  if (offer.terms.kind !== "plan") return null;
  const { rhythm: every } = offer.terms;
  const firstOn = offer.terms.instalments[0]?.dueOn ?? null;
  const asked = { kind: "plan", instalment: null, count: endless, every, firstOn } as const;
  const minted = turn.known.mint(asked);
  const found = minted.ok ? minted.value : minted.error.nearest;
  const smaller = found !== null && largestOf(found).minor < largestOf(offer).minor;
  if (!smaller || found.terms.kind !== "plan" || beyondThem(turn, found)) {
    const change = { pending: null } as const;
    return reply({ say: [say("parts-are-least")], question: wantPerson, change });
  }
  const made = readBack(turn, found);
  const kept = wish?.kind === "plan" ? { ...wish, instalment: null, count: null } : null;
  return reply({ ...made, say: [say("smaller-parts")], change: { ...made.change, wish: kept } });
}
