/** Beside a pause: a yes with a question is a yes, what stands is not offered again, and better times are reckoned anew. */

import type { Offer } from "@forbear/negotiation";
import type { KnownDebt } from "../conversation.ts";
import { asksBesideYes, asksToPayMeanwhile } from "../heard/answers/yes-and-asks.ts";
import { tellsBetter, wantsPlan } from "../heard/wishes/better-now.ts";
import type { IntentName, Understood } from "../meaning.ts";
import { noAnswers, questions } from "../means/questions.ts";
import { offeredByMeans } from "../terms/affordability.ts";
import { agreed, liveOffer, readBack, readBackQuestion } from "../terms/offers.ts";
import { type Reply, type Turn, reply, together } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { agreementSay } from "./explain.ts";

/** What such a question sounds like, and is none of: it asks of the pause. */
const ofPaying: ReadonlySet<IntentName> = new Set<IntentName>([
  "accept_offer",
  "reject_offer",
  "propose_plan",
  "promise_to_pay",
  "pay_now",
  "ask_payment_methods",
  "ask_more_time",
  "give_income",
  "give_expenses",
  "ask_balance",
  "ask_breakdown",
]);

/** The message as a yes to the pause and a question; null where it is none. */
export function heardBesideYes(
  understood: Understood,
  text: string,
  offer: Offer | undefined,
): Understood | null {
  if (offer?.terms.kind !== "pause" || asksBesideYes(text, offer.terms.until) === null) return null;
  const intents = understood.intents.filter(({ name }) => !ofPaying.has(name));
  return {
    ...understood,
    intents: intents.length === 0 ? [{ name: "unclear", confidence: 1 }] : intents,
    values: [],
  };
}

/** Agreed, and what they asked beside it answered. */
export function takesAsking(turn: Turn): Reply | null {
  const { pending, asked } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer?.terms.kind !== "pause") return null;
  const rest = asksBesideYes(turn.text, offer.terms.until);
  if (rest === null) return null;
  const answers = asksToPayMeanwhile(rest)
    ? [say("pay-any", { link: turn.known.paymentLink })]
    : [];
  const answersIt = asked?.question === readBackQuestion(offer).name;
  const made = answersIt ? agreed(turn, offer) : reply(readBack(turn, offer));
  return together([made, reply({ say: answers })]);
}

/** A pause is agreed, and more comes in, or a plan is wanted in its place: it stands, and what comes in is asked anew. */
export function reckonsAnew(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const { text, known, conversation } = turn;
  if (agreement.kind !== "pause" || known.means === null) return null;
  if (!tellsBetter(text) && !wantsPlan(text)) return null;
  if (known.means(noAnswers).reckoned === null && !tellsBetter(text)) return null;
  const notes = conversation.notes.filter(
    (note) => note !== offeredByMeans && !note.startsWith("asked:means "),
  );
  return reply({
    say: [say("reckon-anew")],
    question: questions.income,
    change: { flow: "hardship", pending: null, notes },
    forward: true,
  });
}

/** The pause that is agreed already is told as what stands, and not offered anew. */
export function asItStands({ debt }: Turn, made: Reply): Reply {
  const { question } = made;
  const again = question?.say.template.startsWith("confirm-pause") === true;
  if (debt?.agreement.kind !== "pause" || !again) return made;
  const change = { ...made.change, pending: null };
  return { ...made, say: [...made.say, agreementSay(debt)], question: null, change, forward: true };
}
