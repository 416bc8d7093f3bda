/** A no: to a sum, to all of it at once, to what was read back; what they can manage is asked for. */

import { inFewWords } from "../words/phrases.ts";
import type { KnownDebt, OfferWish } from "../conversation.ts";
import type { IntentName } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { amountOrPerson, beginMeans } from "../terms/affordability.ts";
import { openMeans } from "../means/questions.ts";
import { saysCannot } from "../heard/answers/cannot.ts";
import { knowsNotHowMuch, saysNotAll, turnsRound } from "../heard/answers/not-all.ts";
import { askWhen, changeWhat, nearDayAsked, wantPerson, whatWorks } from "../turn/questions.ts";
import { haggles, scoffs } from "../heard/sayings/sayings.ts";
import { saysTooMuch } from "../heard/answers/too-much.ts";
import { hasFigures } from "../terms/figures-said.ts";
import {
  type Reply,
  type Turn,
  intentOf,
  means,
  needsGentleness,
  noted,
  reply,
  valuesOf,
} from "../turn/turn.ts";
import { datesOffered } from "../terms/days/days-offered.ts";
import { namesParts } from "../terms/parts/once.ts";
import { amountsOffered } from "../terms/named/sums-offered.ts";
import { wishOf } from "../terms/wishes.ts";
import { isHeavyDebt } from "../terms/heavy.ts";
import { proposed } from "../terms/proposing.ts";
import { corrected } from "./accepting.ts";

/** Its rhythm and first day stay; the sum was too much. */
function rhythmAlone({ conversation }: Turn): OfferWish | null {
  const { wish = null } = conversation;
  return wish?.kind === "plan" ? { ...wish, instalment: null, count: null } : null;
}

/** Neither a sum nor a way of paying is offered beside what they say of it. */
const offersNothing = (turn: Turn): boolean =>
  amountsOffered(turn).length === 0 && valuesOf(turn, "count").length === 0;

/** What is guessed of them who cannot pay, or ask for a way. */
const ofNeed: readonly IntentName[] = [
  "unclear",
  "accept_offer",
  "reject_offer",
  "ask_more_time",
  "change_due_date",
  "propose_plan",
];

/** Nothing lies there and no sum is known: they cannot, or want it in parts, and say nothing else. */
function seeksWay(turn: Turn): boolean {
  const { conversation, text, understood } = turn;
  const { pending, asked, wish = null, can = null } = conversation;
  const first = asked === null || asked.question === whatWorks.name;
  const open = first && pending === null && wish === null && can === null;
  if (!open || knowsNotHowMuch(text)) return false;
  if (!understood.intents.every(({ name }) => ofNeed.includes(name))) return false;
  return saysCannot(text) || (isHeavyDebt(turn) && namesParts(text));
}

/** "Full payment not possible": in parts, then, of what they can spare. */
export function notAllAtOnce(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const { text } = turn;
  if (agreement.kind !== "none" || !offersNothing(turn)) return null;
  if (!saysNotAll(text) && !(seeksWay(turn) && !proposesDays(turn))) return null;
  const rhythm = valuesOf(turn, "recurrence").length > 0;
  if (rhythm || (datesOffered(turn).length > 0 && turnsRound(text))) return null;
  const change = { flow: "negotiate", pending: null, wish: null } as const;
  const begun = needsGentleness(turn) || isHeavyDebt(turn) ? beginMeans(turn) : null;
  if (begun !== null) return { ...begun, change: { ...begun.change, wish: null } };
  return reply({ say: [say("in-parts")], question: amountOrPerson(turn), change });
}

/** A plan or a day of their own is to be read back, whatever they say beside it. */
const proposesDays = (turn: Turn): boolean =>
  datesOffered(turn).length > 0 || (means(turn, "propose_plan") && !isHeavyDebt(turn));

/** "I don't know what I can afford": what comes in and goes out tells it. */
export function howMuchUnknown(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const { pending } = turn.conversation;
  if (agreement.kind !== "none" || pending !== null || !knowsNotHowMuch(turn.text)) return null;
  if (!offersNothing(turn) || datesOffered(turn).length > 0) return null;
  return beginMeans(turn) ?? reply({ question: openMeans(turn) ?? amountOrPerson(turn) });
}

/** They say a figure of ours over, and offer none of their own. */
const quotes = ({ understood }: Turn): boolean =>
  understood.values.some(({ kind, role }) => kind === "money" && role === "quoted");

/** "68 is too much": the sum they speak of is not put before them again. */
export function tooDear(turn: Turn, { agreement }: KnownDebt): Reply | null {
  if (agreement.kind !== "none" || !quotes(turn) || !saysTooMuch(turn.text)) return null;
  if (!offersNothing(turn) || datesOffered(turn).length > 0) return null;
  const named = liesThere(turn) || valuesOf(turn, "recurrence").length > 0;
  return lowerAsked(turn, named ? "nothing-agreed" : null);
}

const sureOfNo = 0.4;
const mostOfNo = 3;

const sureOfYes = 0.3;

/** Nothing was offered or asked, and a yes is only guessed. */
export const hardlyAccepts = ({ conversation: { pending, asked }, ...turn }: Turn): boolean =>
  pending === null &&
  asked === null &&
  (turn.understood.intents.find(({ name }) => name === "accept_offer")?.confidence ?? 1) <
    sureOfYes;

/** Nothing was offered, and a no is only guessed in many words: "hmm, that's more than last month". */
export const hardlyRefuses = (turn: Turn): boolean =>
  turn.conversation.pending === null &&
  (intentOf(turn, "reject_offer")?.confidence ?? 1) < sureOfNo &&
  !inFewWords(turn.text, mostOfNo);

/** Terms or a wish of theirs that a no can be meant for. */
const liesThere = ({ conversation: { pending, shown, wish = null } }: Turn): boolean =>
  pending !== null || shown.length > 0 || wish !== null;

/** Nothing is agreed at that sum; what they can manage is asked for. */
function lowerAsked(turn: Turn, told: "nothing-agreed" | "in-parts" | null): Reply {
  return reply({
    say: told === null ? [] : [say(told)],
    question: amountOrPerson(turn),
    change: {
      flow: "negotiate",
      pending: null,
      wish: rhythmAlone(turn),
      notes: noted(turn.conversation.notes, "refused"),
    },
    disposition: "offer-refused",
  });
}

export function refused(turn: Turn): Reply {
  const wish = wishOf(turn);
  if (wish !== null && hasFigures(turn)) return proposed(turn, corrected(turn, wish));
  const { pending, notes } = turn.conversation;
  const stands = turn.debt !== null && turn.debt.agreement.kind !== "none";
  if (stands && pending === null) {
    const told = notes.includes("stands-told");
    return reply({
      say: [say("stays-as-agreed")],
      question: told ? wantPerson : changeWhat,
      change: { flow: "plan-service", wish: null, notes: noted(notes, "stands-told") },
      disposition: "explained",
    });
  }
  if (nearDayAsked(turn.conversation.asked?.question) !== null) return reply({ question: askWhen });
  const lower = saysTooMuch(turn.text) || haggles(turn.text) || scoffs(turn.text) || quotes(turn);
  if (!stands && lower) return lowerAsked(turn, liesThere(turn) ? "nothing-agreed" : "in-parts");
  const again = notes.includes("refused") || needsGentleness(turn);
  return reply({
    say: [say(stands ? "stays-as-agreed" : liesThere(turn) ? "nothing-agreed" : "all-right")],
    question: again ? wantPerson : stands ? null : whatWorks,
    change: { flow: "negotiate", pending: null, wish: null, notes: noted(notes, "refused") },
    disposition: "offer-refused",
  });
}
