/** Said of what lies on the table: another start, another sum, what it comes to, why so much, what then, a while to think. */

import type { Offer } from "@forbear/negotiation";
import type { Conversation, KnownDebt } from "../conversation.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { askedOfPause } from "../heard/questions/asked-of-pause.ts";
import { consults } from "../heard/answers/consults.ts";
import { couldDoMore, namesAnother } from "../heard/wishes/counters.ts";
import { saysBegin, startAsked } from "../heard/wishes/later-start.ts";
import { asksLeftAfter } from "../heard/questions/left-after.ts";
import { asksLeave, asksWhatItIs, asksWhatThen, asksWhyThat } from "../heard/questions/of-offer.ts";
import { saysLeft, wouldPayAnyway } from "../heard/answers/own-figures.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { agreesToPause, namesNoOther } from "../heard/answers/yes-to-pause.ts";
import { goesOutLate, saysToldLate } from "../heard/answers/told-late.ts";
import { takesPause } from "../heard/answers/takes-pause.ts";
import type { IntentName, Signal, SignalName, Understood } from "../meaning.ts";
import { asksWhatEach, asksWhatToPay } from "../means/answers/what-each.ts";
import { noAnswers } from "../means/questions.ts";
import { toldIn } from "../means/told/told.ts";
import { offeredByMeans } from "../terms/affordability.ts";
import { counter, refusesLeast } from "../terms/counters.ts";
import { leftAfter } from "../terms/left-after.ts";
import { laterStart } from "../terms/later-start.ts";
import { insisting } from "../terms/beyond-means.ts";
import { asksOfLump, besideMeans } from "../terms/lump.ts";
import { offerByMeans } from "../terms/means-offer.ts";
import { agreed, liveOffer, namesItsSum, readBack, readBackQuestion } from "../terms/offers.ts";
import { middleSay } from "../means/answers/middle.ts";
import { reckonedSay } from "../terms/reckoned.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, isNoted, noted, reply, valuesOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { heardBesideYes, takesAsking } from "./beside-pause.ts";

/** Below this a right in such words is a guess. */
const sure = 0.9;
/** "Why that much?", "why is nothing left?": papers, a contested sum and need by the model's word; here it is of the offer. */
const ofReckoning: ReadonlySet<SignalName> = new Set<SignalName>(["request_proof", "hardship"]);
/** Who takes a pause in words of a stop may mean one. */
const ofStops: ReadonlySet<SignalName> = new Set<SignalName>(["stop_contact", "stop_channel"]);
const isOfReckoning = ({ name, value }: Signal): boolean =>
  ofReckoning.has(name) || (name === "dispute" && value === "wrong_amount");

const asksSum = (text: string): boolean =>
  asksWhatItIs(text) ||
  asksWhatEach(text) ||
  (asksWhatToPay(text) && asideIn(text, "options") === null);

/** The message with what it is, where something lies on the table: no balance, no refusal, no new wish. */
export function heardOfOffer(
  conversation: Conversation,
  understood: Understood,
  text: string,
  known: {
    readonly today: Turn["known"]["today"];
    readonly agreement: KnownDebt["agreement"]["kind"] | undefined;
    readonly offers: readonly Offer[];
  },
): Understood {
  const { pending, notes, verification } = conversation;
  if (verification.kind !== "verified") return understood;
  if (known.agreement !== "none") return asksLeftAfter(text) ? ofBalance(understood) : understood;
  const byMeans = notes.includes(offeredByMeans);
  const thinks = consults(text) && (byMeans || conversation.asked?.question === wantPerson.name);
  if (pending === null && !byMeans && !thinks) return understood;
  const why = byMeans && asksWhyThat(text);
  const beside = heardBesideYes(
    understood,
    text,
    known.offers.find(({ id }) => id === pending?.offer),
  );
  if (beside !== null) return beside;
  const lies = known.offers.find(({ id }) => id === pending?.offer);
  // "Is that on top of the 2000?": of the sum they spoke of, and no papers.
  const ofLump = byMeans && asksOfLump(conversation, understood.values, text);
  const ofIt =
    thinks ||
    ofLump ||
    (lies !== undefined && takesIt(lies, text)) ||
    (pending !== null &&
      (asksSum(text) || consults(text) || asideIn(text, "any-amount") !== null)) ||
    (byMeans &&
      (why ||
        asksLeave(text) ||
        asksLeftAfter(text) ||
        (asksWhatThen(text) && !saysBegin(text)) ||
        couldDoMore(text) ||
        startAsked(text, known.today) !== null));
  if (!ofIt) {
    const pauses = byMeans && lies?.terms.kind === "pause";
    return pauses ? besideThePause(understood, text) : understood;
  }
  return {
    ...understood,
    signals: understood.signals.filter(
      (one) =>
        ofStops.has(one.name) ||
        (one.confidence >= sure && !((why || ofLump) && isOfReckoning(one))),
    ),
    intents: [{ name: "unclear", confidence: 1 }],
  };
}

/** "What is left after those 6?", of what was agreed: no sum of 6. */
const ofBalance = (heard: Understood): Understood => ({
  ...heard,
  intents: [{ name: "ask_balance", confidence: 1 }],
  values: [],
});

/** Of several rhythms that next to the sum is its own: "on Saturdays, 400 a month". */
function besideSum(values: Understood["values"], text: string): Understood["values"] {
  const at = text.indexOf(values.find(({ kind }) => kind === "money")?.text ?? "");
  const rhythms = values.filter(({ kind }) => kind === "recurrence");
  const away = (one: { readonly text: string }): number => Math.abs(text.indexOf(one.text) - at);
  const near = [...rhythms].sort((one, other) => away(one) - away(other)).at(0);
  return values.filter((value) => value.kind !== "recurrence" || value === near);
}

/** "My daughter gives me 300, I had not said that": it comes in or goes out, and contests and offers nothing. */
function leftOut(understood: Understood, text: string): Understood | null {
  const { signals, values } = understood;
  const sums = values.filter(({ kind }) => kind === "money");
  const [sum, more] = sums;
  if (sum === undefined || more !== undefined) return null;
  if (!saysToldLate(text) || wouldPayAnyway(text)) return null;
  // "My granddaughter is here, she's 8": an age is no sum, and comes in no rhythm.
  if (!values.some(({ kind }) => kind === "recurrence")) return null;
  const out = goesOutLate(text);
  const role = out ? "expense" : "income";
  return {
    ...understood,
    signals: signals.filter((one) => ofStops.has(one.name) || !isOfReckoning(one)),
    intents: [{ name: out ? "give_expenses" : "give_income", confidence: 1 }],
    values: besideSum(values, text).map((value) =>
      value.kind === "money" ? { ...value, role } : value,
    ),
  };
}

/** "Who says nothing is left? We have 300": neither need nor a contested debt, and nothing that comes in. */
function besideThePause(understood: Understood, text: string): Understood {
  const late = leftOut(understood, text);
  if (late !== null) return late;
  const left = saysLeft(text);
  if (!left && !wouldPayAnyway(text)) return understood;
  const signals = understood.signals.filter(
    (one) => !isOfReckoning(one) || (!left && one.confidence >= sure),
  );
  const intents = understood.intents.filter(({ name }) => !ofMeans.has(name));
  const silent = signals.length === 0 && intents.length === 0;
  return {
    ...understood,
    signals,
    intents: silent ? [{ name: "unclear", confidence: 1 }] : intents,
  };
}
const ofMeans: ReadonlySet<IntentName> = new Set<IntentName>(["give_income", "give_expenses"]);

/** What sounds like figures of a household is of the offer: its own sum, or how it was reckoned. */
export function isOfOffer(turn: Turn): boolean {
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  const says = offer !== null && namesItsSum(offer, turn.text);
  const left = offer?.terms.kind === "pause" && saysLeft(turn.text);
  return says || left || (asksWhyThat(turn.text) && toldIn(turn) === null);
}

/** What is answered of it; null where the message is of other things. */
export function ofTheOffer(turn: Turn): Reply | null {
  if (turn.debt?.agreement.kind !== "none") return counter(turn);
  return (
    takesTime(turn) ??
    paused(turn) ??
    takesAsking(turn) ??
    ofPause(turn) ??
    refusesLeast(turn) ??
    (onlyAsksWhy(turn) ? whySoMuch(turn) : null) ??
    whatThen(turn) ??
    besideMeans(turn) ??
    sumAgain(turn) ??
    counter(turn) ??
    laterStart(turn) ??
    whySoMuch(turn) ??
    insisting(turn)
  );
}

/** Notes that they think about what lies on the table. */
const thinks = "thinks-first";

/** "Let me think": it stays, and nothing is pressed; an "ok" behind it agrees to nothing. */
function takesTime(turn: Turn): Reply | null {
  const { pending, asked, notes } = turn.conversation;
  const stays = pending !== null || offerByMeans(turn) !== null;
  if (consults(turn.text) && (stays || asked?.question === wantPerson.name)) {
    const says = [say(stays ? "offer-stays" : "heard-you")];
    return reply({ say: says, change: { notes: noted(notes, thinks) }, forward: true });
  }
  if (asked !== null || !notes.includes(thinks) || !nods(turn.text)) return null;
  const change = { notes: notes.filter((note) => note !== thinks) };
  return reply({ say: [say("all-right")], change, forward: true });
}

/** The offer is a pause, and they take it in words of its own. */
const takesIt = ({ terms }: Offer, text: string): boolean =>
  terms.kind === "pause" && takesPause(text, terms.until);

/** A yes to the pause beside what they go through, and no right beside it. */
const takesBeside = ({ text, understood }: Turn, { terms }: Offer): boolean =>
  terms.kind === "pause" &&
  understood.signals.every(({ name }) => name === "vulnerable" || name === "hardship") &&
  namesNoOther(understood, terms.until) &&
  agreesToPause(text, terms.until);

function paused(turn: Turn): Reply | null {
  const { pending, asked } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null || !(takesIt(offer, turn.text) || takesBeside(turn, offer))) return null;
  const answersIt = asked?.question === readBackQuestion(offer).name;
  return answersIt ? agreed(turn, offer) : reply(readBack(turn, offer));
}

/** "So nobody calls me till June?", "and then?": what the pause means, and it is asked once more. */
function ofPause(turn: Turn): Reply | null {
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer?.terms.kind !== "pause") return null;
  const { until } = offer.terms;
  const asked = askedOfPause(turn.text, until);
  if (asked === null) return null;
  const says = asked === "after" ? [say("rest-then", { reviewOn: until })] : [];
  return reply({ ...readBack(turn, offer), say: says, forward: true });
}

/** "Ok", and no yes: what is said to a word of ours that asked nothing. */
const nods = (text: string): boolean =>
  isPlainYes(text) &&
  /^[\s\p{P}]*(?:ok(?:ay|ey|i)?|k+|fine|cool|alright|all right|thanks?|thank you|bueno|vale|gracias|est[aá] bien|the+k(?: hai| h)?|thik(?: hai| h)?|accha|acha|achha|dhanyavaad|shukriya|ठीक(?: है)?|अच्छा|ओके|धन्यवाद|शुक्रिया|👍|🙏|[\s\p{P}])+$/iu.test(
    text.normalize("NFC"),
  );

/** "How much a month is that?": its figures once more. */
function sumAgain(turn: Turn): Reply | null {
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (!asksSum(turn.text)) return null;
  if (offer !== null) return reply({ question: readBackQuestion(offer), forward: true });
  const last = offerByMeans(turn);
  return last === null ? null : reply({ ...readBack(turn, last), forward: true });
}

/** "Why did it go up? I told you about the club, 240": no other sum is asked for beside it. */
function onlyAsksWhy({ text, understood: { values } }: Turn): boolean {
  if (!asksWhyThat(text)) return false;
  const beside = text.split(/[?¿.!;,\n]+/u).filter((part) => !asksWhyThat(part));
  return !beside.some((part) => /\p{Nd}/u.test(part) && namesAnother(part, values));
}

/** "Why that much?": what comes in, what goes off it, and what is left. */
function whySoMuch(turn: Turn): Reply | null {
  const offer = offerByMeans(turn);
  if (offer === null || !asksWhyThat(turn.text)) return null;
  const standing = turn.known.means?.(noAnswers);
  const reckoned = standing === undefined ? null : reckonedSay(standing);
  if (reckoned === null) return null;
  return reply({
    ...readBack(turn, offer),
    say: [reckoned, ...middleSay(turn)],
    forward: true,
  });
}

/** "What happens after the 6 months?", "is that too much to ask?" */
function whatThen(turn: Turn): Reply | null {
  const { pending } = turn.conversation;
  const lies = pending === null ? null : liveOffer(turn, pending.offer);
  // What stays open beside a part is told where it is read back.
  if (lies?.terms.kind === "promise" && lies.terms.amount.minor < lies.balance.minor) {
    const ofRest = asksWhatThen(turn.text) && valuesOf(turn, "date").length === 0;
    if (ofRest) return reply({ question: readBackQuestion(lies), forward: true });
  }
  const offer = offerByMeans(turn);
  if (offer === null || !isNoted(turn, offeredByMeans)) return null;
  if (asksLeave(turn.text)) return reply({ ...readBack(turn, offer), forward: true });
  const left = leftAfter(turn);
  if (left !== null) return reply({ ...readBack(turn, offer), say: [left], forward: true });
  if (!asksWhatThen(turn.text) || saysBegin(turn.text)) return null;
  const { terms } = offer;
  const says =
    terms.kind === "reduced"
      ? [say("rest-then", { reviewOn: terms.reviewOn })]
      : terms.kind === "pause"
        ? [say("rest-then", { reviewOn: terms.until })]
        : [say("nothing-then")];
  return reply({ ...readBack(turn, offer), say: says, forward: true });
}
