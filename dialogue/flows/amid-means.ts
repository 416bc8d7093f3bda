/** Said amid the questions of their means, and no answer to them: what it would be, too much, why we ask, told already, or none of ours to know. */

import type { KnownDebt, MeansQuestion } from "../conversation.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { tellsWayOfWork } from "../heard/wishes/way-of-work.ts";
import { wantsDiscountFirst } from "../heard/questions/discount-first.ts";
import { asksWhyThat } from "../heard/questions/of-offer.ts";
import { asksWhatNow } from "../heard/questions/what-now.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { asksBest } from "../heard/sayings/set-ways.ts";
import {
  asksWhyMeans,
  isPlainZero,
  saysCameBefore,
  saysNothingNow,
  saysTold,
} from "../means/answers/beside-answers.ts";
import { householdTold } from "../means/household/children.ts";
import { isNothing, namesPersons } from "../means/household/household.ts";
import { keepsToSelf, keepsTheirMoney } from "../means/answers/keeps-to-self.ts";
import { paysNoOthers } from "../means/figures/other-debts.ts";
import { besideThem } from "../means/figures/pieces.ts";
import { readingOf } from "../means/answers/reading.ts";
import { whenTheyCan } from "./cannot-at-all.ts";
import { asksWhatEach, asksWhatToPay, asksWhatWeDo } from "../means/answers/what-each.ts";
import { askedLine, noAnswers, openMeans, questions } from "../means/questions.ts";
import { incomeVaries } from "../means/answers/varied-income.ts";
import { asksWhoCounts } from "../means/household/who-counts.ts";
import { beginMeans, goOn, offeredByMeans } from "../terms/affordability.ts";
import { leastPlan } from "../terms/least-each.ts";
import { liveOffer, readBackQuestion } from "../terms/offers.ts";
import { askAmount, wantPerson } from "../turn/questions.ts";
import {
  type Question,
  type Reply,
  type Turn,
  means,
  needsGentleness,
  noted,
  reply,
  signalOf,
  together,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { countsSay } from "./counts-asked.ts";
import { saysLastWord } from "./heard-amid-means.ts";
import { wasToldOfHelp } from "./hardship.ts";
import { saysTooMuch } from "../heard/answers/too-much.ts";

/** "What can you do for me?", "how much would I have to pay?", "and then?" */
const asksWhatWeOffer = ({ text }: Turn): boolean =>
  asksWhatNow(text) ||
  asksWhatEach(text) ||
  asksWhatToPay(text) ||
  asksBest(text) ||
  asideIn(text, "options") !== null;

/** What can be offered, and when; null where the message is about neither. */
export function amidMeans(turn: Turn, debt: KnownDebt): Reply | null {
  const { text, conversation } = turn;
  if (debt.agreement.kind !== "none") return null;
  if (conversation.pending !== null) return besideOffer(turn);
  const line = askedLine(turn);
  if (means(turn, "ask_settlement") && wantsDiscountFirst(text)) return null;
  if (saysLastWord(conversation, text)) return reply({ question: openMeans(turn) });
  if (line === "household") {
    if (asksWhoCounts(text)) return onceMore(turn, line, whoCounts(turn));
    if (householdTold(conversation, text) !== null) return null;
  }
  if (tellsNoIncome(turn, line)) return noIncome(turn);
  if (line === "otherDebts" && paysNoOthers(text)) return null;
  const counts = countsSay(turn);
  const figures = (readingOf(turn)?.items.length ?? 0) > 0;
  if (line !== null && counts !== null && !figures)
    return onceMore(turn, line, reply({ say: [counts], question: openMeans(turn) }));
  if (turn.understood.values.some(({ kind }) => kind === "money")) return null;
  // "Uber, 550 or 650 a week": a range is no value, and a figure all the same.
  const read = readingOf(turn);
  if (line !== null && (figures || read?.allOut === true)) return null;
  if (line === null) return ofWhatTheyCan(turn);
  const open = questions[line];
  if (keepsToSelf(text)) return untold(turn);
  if (asksWhyMeans(text))
    return onceMore(turn, line, reply({ say: [say("means-why")], question: open }));
  if (saysTold(text)) return toldBefore(turn, line);
  if (line === "income" && isNothing(text)) return reply({ question: noneAtAll });
  if (isPlainYes(text)) return nodded(turn, line);
  if (line === "income" && tellsWayOfWork(text))
    return incomeVaries(turn) ?? onceMore(turn, line, reply({ question: open }));
  // Nothing was offered yet that could be too much.
  const refuses = means(turn, "reject_offer") && saysTooMuch(text);
  if (!refuses && !asksWhatWeOffer(turn)) return null;
  return onceMore(turn, line, reply({ say: [say("means-then-offer")], question: open }));
}

/** No question of means is open: what they can pay at all was asked, or nothing. */
function ofWhatTheyCan(turn: Turn): Reply | null {
  const { text, conversation } = turn;
  if (keepsTheirMoney(text)) return untold(turn);
  if (asksWhatEach(text)) return asFarAsTold(turn) ?? firstAsked(turn) ?? leastOrLess(turn);
  if (asksWhatWeDo(text)) return asFarAsTold(turn);
  // How they earn, before we asked: it is asked how much.
  if (means(turn, "unclear") && tellsWayOfWork(text)) return beginMeans(turn);
  if (conversation.asked?.question !== askAmount.name) return null;
  if (keepsToSelf(text)) return untold(turn);
  const asksNow = asksWhatNow(text);
  if (asksNow || asksWhyMeans(text)) {
    const forward = conversation.asked.times < mostBeside;
    const says = say(asksNow ? "means-then-offer" : "means-why");
    return reply({ say: [says], question: askAmount, forward });
  }
  // "None", "ok" once more: what comes in and goes out tells what they could pay.
  const nods = conversation.asked.times > 1 && isPlainYes(text);
  return nods || isNothing(text) ? beginMeans(turn) : null;
}

/** "How much would it be?", of one in need: no plan of policy's before what they can is known; null for others. */
function firstAsked(turn: Turn): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  if (standing === undefined || standing.missing.length === 0 || !needsGentleness(turn))
    return null;
  return { ...goOn(turn, standing), say: [say("means-then-offer")], forward: true };
}

/** The same of others: the least there is, and in one sentence the way to less. */
function leastOrLess(turn: Turn): Reply | null {
  const least = leastPlan(turn);
  const mayAsk = (turn.known.means?.(noAnswers).missing.length ?? 0) > 0;
  if (least?.say[0]?.template !== "least-each" || !mayAsk) return least;
  return { ...least, say: [say("least-or-less"), ...least.say.slice(1)] };
}

/** "What can you do for me?": what their means carry, or what is still to be asked; null where nothing was told. */
function asFarAsTold(turn: Turn): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  if (standing === undefined || standing.missing.length === Object.keys(questions).length)
    return null;
  const made = goOn(turn, standing);
  if (standing.missing.length === 0) return made;
  return { ...made, say: [say("means-then-offer"), ...made.say], forward: true };
}

/** They told it, and it passed us by: which figure it was, once, and then on without it. */
function toldBefore(turn: Turn, line: MeansQuestion): Reply {
  const asks = say("ask-which-figure");
  if (turn.conversation.said?.includes(asks.template) === true) return onward(turn, line);
  return reply({ question: { name: questions[line].name, say: asks }, forward: true });
}

/** "No", asked how much comes in, may be of something else. */
const noneAtAll: Question = { name: questions.income.name, say: say("ask-none-at-all") };
const askedNoneAtAll = ({ conversation }: Turn): boolean =>
  conversation.said?.includes(noneAtAll.say.template) === true;

/** Nothing comes in: in so many words, or where that was asked once more. */
function tellsNoIncome(turn: Turn, line: MeansQuestion | null): boolean {
  const { text } = turn;
  // "My husband's pay is 2200, I earn nothing": his comes in.
  if (readingOf(turn)?.items.some(({ name }) => name === besideThem) === true) return false;
  if (saysNothingNow(text)) return line === "income" || (line === null && saysCameBefore(text));
  if (line !== "income" || turn.understood.values.some(({ kind }) => kind === "money"))
    return false;
  const again = askedNoneAtAll(turn);
  return (isNothing(text) && (again || isPlainZero(text))) || (again && isPlainYes(text));
}

/** A right in the message is answered with thanks of its own. */
export const wasThanked = (turn: Turn): boolean =>
  signalOf(turn, "hardship") !== undefined || signalOf(turn, "vulnerable") !== undefined;

/** With nothing coming in nothing can be left, whatever goes out: no more is asked of them. */
function noIncome(turn: Turn): Reply | null {
  const nothing = { ...noAnswers, income: [] };
  const { means: standingWith } = turn.known;
  if (standingWith === null) return null;
  const whole = {
    income: [],
    essentials: [],
    otherDebts: [],
    household: { adults: 1, children: 0 },
  };
  const rests = goOn(turn, standingWith(whole));
  return together([
    wasThanked(turn) && !wasToldOfHelp(turn) ? { ...rests, say: [] } : rests,
    reply({
      acts: [{ kind: "note-means", told: nothing }],
      forward: true,
      disposition: "means-asked",
    }),
  ]);
}

/** So often a line is asked for beside an answer of ours. */
const mostBeside = 3;
const skippedNote = (line: MeansQuestion): string => `means-skipped:${line}`;

/** The reply with its question, unless that was put often enough: then on with the next line. */
function onceMore(turn: Turn, line: MeansQuestion, made: Reply): Reply {
  if ((turn.conversation.asked?.times ?? 0) >= mostBeside) {
    return together([{ ...made, question: null }, onward(turn, line)]);
  }
  return { ...made, forward: true };
}

/** "Ok", "yes", to a question that it does not answer: in other words once, then on. */
function nodded(turn: Turn, line: MeansQuestion): Reply | null {
  const { notes, asked } = turn.conversation;
  const times = asked?.times ?? 0;
  // Told that nothing is fine too, "ok" is none.
  if (line === "otherDebts" && times > 1) return null;
  const nod = `means-nod:${line}`;
  const nods = notes.filter((note) => note === nod).length;
  if (nods >= (line === "household" ? mostNods + 1 : mostNods)) return onward(turn, line);
  return reply({
    // "Yes, fine" to the question in both its wordings: they will tell it.
    say: times > 1 ? [say("all-right")] : [],
    question: questions[line],
    change: { notes: [...notes, nod] },
    forward: true,
  });
}
const mostNods = 1;

/** What was asked in vain is left out once: the next line, else a colleague may see to it. */
function onward(turn: Turn, line: MeansQuestion): Reply {
  const { notes } = turn.conversation;
  const missing = turn.known.means?.(noAnswers).missing ?? [];
  const next = missing.find((one) => one !== line && !notes.includes(skippedNote(one)));
  const known = !missing.includes(line);
  if (next === undefined || notes.includes(skippedNote(line)))
    return reply({ question: wantPerson, change: { flow: "hardship", pending: null } });
  const change = known ? {} : { notes: noted(notes, skippedNote(line)) };
  return reply({ question: questions[next], change, forward: true });
}

/** Whom to count, and the question stands. */
const whoCounts = (turn: Turn): Reply =>
  reply({ say: [say("who-counts")], question: openMeans(turn) });

/** They need not tell, or whom they should have counted; and what was read back lies there. */
function besideOffer(turn: Turn): Reply | null {
  const { conversation, text } = turn;
  const { pending } = conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null) return null;
  const question = readBackQuestion(offer);
  if (keepsTheirMoney(text)) return reply({ say: [say("means-untold")], question });
  if (saysLastWord(conversation, text)) return reply({ question });
  // "I added the food already, how do you reckon?": of the figures, and of nobody.
  const ofFigures = asksWhyThat(text);
  const counts = conversation.notes.includes(offeredByMeans) && !ofFigures && asksWhoCounts(text);
  return counts && namesPersons(text) ? reply({ say: [say("who-counts")], question }) : null;
}

/** They need not tell: the least there is without it, theirs to take or leave; else a colleague. */
function untold(turn: Turn): Reply {
  const told = say("means-untold");
  // Who cannot pay is shown no plan of policy's.
  if (needsGentleness(turn)) return whenTheyCan(turn, [told]);
  const least = leastPlan(turn);
  if (least === null || least.say.length === 0) return reply({ say: [told], question: wantPerson });
  return { ...least, say: [told, ...least.say] };
}
