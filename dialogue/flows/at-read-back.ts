/** What a message is where terms were read back just now: a plain yes or no to them, before anything is guessed of it. */

import type { Offer } from "@forbear/negotiation";
import type { Conversation, Known } from "../conversation.ts";
import { refusesTerms } from "../heard/no-to-terms.ts";
import { takesPause } from "../heard/takes-pause.ts";
import { saysTooMuch } from "../heard/too-much.ts";
import { agreesToTerms } from "../heard/yes-to-terms.ts";
import type { SignalName, Understood } from "../meaning.ts";
import { readBackQuestion } from "../terms/offers.ts";

/** Below this a right in the words of a bare yes or no is a guess. */
const sure = 0.95;
/** "Hard, but I will manage", "till then I look for work": told beside a yes, and nothing to care for first. */
const ofNeed: ReadonlySet<SignalName> = new Set<SignalName>(["hardship", "vulnerable", "crisis"]);
/** What a sum that is too much sounds like: it is that of the terms, and not what is owed. */
const ofDebt: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "request_proof"]);
/** "Rok do" may be meant of our messages. */
const ofStops: ReadonlySet<SignalName> = new Set<SignalName>(["stop_contact", "stop_channel"]);

/** The terms that were read to them just now; null where something else was asked. */
function justRead({ pending, asked }: Conversation, { offers }: Known): Offer | null {
  const offer = offers.find(({ id }) => id === pending?.offer);
  return offer !== undefined && asked?.question === readBackQuestion(offer).name ? offer : null;
}

/** The message as a yes or a no, where it is nothing else; as it was heard where it is more. */
export function heardAtReadBack(
  conversation: Conversation,
  heard: Understood,
  text: string,
  known: Known,
): Understood {
  const offer =
    conversation.verification.kind === "verified" ? justRead(conversation, known) : null;
  if (offer === null) return heard;
  const surely = heard.signals.filter(({ confidence }) => confidence >= sure);
  if (agreesToTerms(text)) {
    const intents = [{ name: "accept_offer", confidence: 1 }] as const;
    return {
      ...heard,
      signals: surely.filter(({ name }) => !ofNeed.has(name)),
      intents,
      values: [],
    };
  }
  if (refusesTerms(text)) {
    return {
      ...heard,
      signals: surely,
      intents: [{ name: "reject_offer", confidence: 1 }],
      values: [],
    };
  }
  if (offer.terms.kind === "pause" && takesPause(text, offer.terms.until)) {
    return { ...heard, signals: heard.signals.filter(({ name }) => ofStops.has(name)) };
  }
  const figures = heard.values.some(({ kind }) => figured.has(kind));
  if (figures || !saysTooMuch(text)) return heard;
  const signals = heard.signals.filter((one) => !ofDebt.has(one.name) || surely.includes(one));
  return { ...heard, signals, intents: [{ name: "reject_offer", confidence: 1 }] };
}

const figured: ReadonlySet<string> = new Set(["money", "date", "recurrence", "count"]);
