/** Said amid the questions of their means, and no answer to them: what it would be, too much, why we ask, told already, or none of ours to know. */

import type { Conversation, KnownDebt, MeansQuestion } from "../conversation.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { tellsWayOfWork } from "../heard/wishes/way-of-work.ts";
import { wantsDiscountFirst } from "../heard/questions/discount-first.ts";
import { asksWhyThat } from "../heard/questions/of-offer.ts";
import { asksWhatNow } from "../heard/questions/what-now.ts";
import { inFewWords, phrases, plainly } from "../words/phrases.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { asksBest } from "../heard/sayings/set-ways.ts";
import {
  asksWhyMeans,
  claimsPlainly,
  isPlainZero,
  saysCameBefore,
  saysNothingNow,
  saysTold,
  tellsOtherLoan,
} from "../means/beside-answers.ts";
import { householdTold } from "../means/children.ts";
import { isAlone, isNothing, namesPersons, tellsHousehold } from "../means/household.ts";
import { keepsToSelf, keepsTheirMoney } from "../means/keeps-to-self.ts";
import { isUnreckoned } from "../means/unreckoned.ts";
import { paysNoOthers } from "../means/other-debts.ts";
import { besideThem } from "../means/pieces.ts";
import { readingOf } from "../means/reading.ts";
import { asksWhatEach, asksWhatToPay, asksWhatWeDo } from "../means/what-each.ts";
import type { IntentName, Signal, SignalName, Understood } from "../meaning.ts";
import {
  askedLine,
  asksOfTheirMoney,
  noAnswers,
  openMeans,
  questions,
} from "../means/questions.ts";
import { incomeVaries } from "../means/varied-income.ts";
import { asksWhoCounts } from "../means/who-counts.ts";
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
import { asksIfCounted, countsSay, withoutOurs } from "./counts-asked.ts";
import { wasToldOfHelp } from "./hardship.ts";
import { closesList } from "../heard/sayings/closes-list.ts";
import { saysTooMuch } from "../heard/answers/too-much.ts";

/** Below these a right is a guess: in words about our questions, */
const sure = 0.9;
const sureOfClaim = 0.93;
/** in an answer to them that has no word of a claim, */
const sureBesideAnswer = 0.6;
/** and in the names of their own and no other word. */
const sureBesideKin = 0.95;

const ofClaims: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "suspects_scam",
]);
const ofOthers: ReadonlySet<SignalName> = new Set<SignalName>(["third_party", "minor"]);
const ofTalk: ReadonlySet<SignalName> = new Set<SignalName>([
  ...ofClaims,
  ...ofOthers,
  "vulnerable",
  "hardship",
  "complaint",
  "manipulation",
]);

/** What a wish for another hour or place is made of; without any of it, amid our questions, it is a guess. */
const sureOfHour = 0.6;
const contact = phrases(String.raw`
  call\p{L}*|ring\p{L}*|text(?:s|ed|ing)?|messag\p{L}*|contact\p{L}*|phone|bother\p{L}*|busy|driving|at work|in a meeting|later|tomorrow|tonight|morning|afternoon|evening|night|time|now|moment|today|after|before|until|leave me|stop|weekends?|\p{L}*day
  llam\p{L}*|marqu\p{L}*|mensaj\p{L}*|escrib\p{L}*|tel[eé]fono|molest\p{L}*|ocupad[oa]|manejando|en el trabajo|junta|luego|despu[eé]s|m[aá]s tarde|ma[ñn]ana|tarde|noche|ahora|ahorita|hoy|hora|horario|momento|dej\p{L}*|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo
  call|phone|fon|message|msg|text|kaam|kam|duty|busy|baad|bad|abhi|kal|subah|shaam|sham|raat|rat|dopahar|time|samay|waqt|mat|tang|pareshan|office|meeting|gaadi chala|baje
  कॉल|फ़?ोन|मैसेज|संदेश|काम|ड्यूटी|बिज़?ी|व्यस्त|बाद|अभी|कल|सुबह|शाम|रात|दोपहर|टाइम|समय|वक़?्त|मत|तंग|परेशान|ऑफ़?िस|मीटिंग|बजे
`);
const speaksOfContact = (text: string): boolean => contact.test(plainly(text));

const fewOfWhy = 8;

/** For whom their money has to do, and nothing else. */
const ofHome = (text: string): boolean => tellsHousehold(text) || isAlone(text);

/** Whether the signal stands in words about our questions, or that answer them. */
function stands({ name, confidence }: Signal, text: string, isAside: boolean): boolean {
  const claimed = claimsPlainly(text);
  // "600 a week, it depends on the hours", "I must look for the bills" ask for no other hour.
  if (name === "inconvenient")
    return confidence >= sureOfHour || (speaksOfContact(text) && !isUnreckoned(text));
  if (!ofTalk.has(name)) return true;
  // "No idea, my wife keeps the books" claims nothing.
  if (isUnreckoned(text)) return confidence >= sureBesideKin && (!ofClaims.has(name) || claimed);
  if (ofClaims.has(name)) {
    if (tellsOtherLoan(text) && !claimed) return false;
    const asks = asksWhyMeans(text) || keepsToSelf(text);
    // Why we ask is what they ask, however sure a guess at a doubt of us or of the debt is.
    const onlyWhy = isAside && asksWhyMeans(text) && inFewWords(text, fewOfWhy);
    if (onlyWhy) return claimed;
    return claimed || confidence >= (isAside && asks ? sureOfClaim : sureBesideAnswer);
  }
  const namesKin = ofOthers.has(name) || name === "vulnerable";
  if (namesKin && ofHome(text)) return confidence >= sureBesideKin;
  if (ofOthers.has(name) || !isAside) return true;
  return name === "manipulation" ? claimed : confidence >= sure;
}

/** Who surely does one of these in the same breath says more than an aside. */
const sureOfBusiness = 0.8;
const ofBusiness: ReadonlySet<IntentName> = new Set<IntentName>([
  "report_payment",
  "promise_to_pay",
  "propose_plan",
  "pay_now",
  "payment_problem",
  "request_callback",
  "set_preference",
  "change_contact_details",
]);

const isGuessed = ({ intents }: Understood): boolean =>
  intents.every(({ confidence }) => confidence < sureOfBusiness);

/** The message with what it is: neither a balance that is asked for, nor a need that is told. */
export function heardAmidMeans(
  conversation: Conversation,
  understood: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  if (conversation.verification.kind !== "verified") return understood;
  const line = askedLine({ conversation });
  // Of terms that stand or lie on the table it asks for those.
  const isOpen = conversation.pending === null && agreement?.kind === "none";
  const isEach = isOpen && asksWhatEach(text);
  const ofSum = asksOfTheirMoney({ conversation });
  const asksNothing = !understood.intents.some(
    ({ name, confidence }) => ofBusiness.has(name) && confidence >= sureOfBusiness,
  );
  const tellsNothing = asksNothing && !understood.values.some(({ kind }) => kind === "money");
  if (tellsNothing && ofSum && wantsDiscountFirst(text)) return asDiscount(understood, text);
  const byMeans = conversation.notes.includes(offeredByMeans) && agreement?.kind === "none";
  const isAside =
    tellsNothing &&
    (keepsTheirMoney(text) ||
      ((isOpen || (byMeans && isGuessed(understood))) && asksWhatWeDo(text)) ||
      (ofSum && (keepsToSelf(text) || asksWhyMeans(text))) ||
      (ofSum && asksWhatNow(text)) ||
      (line !== null &&
        (asksWhatToPay(text) ||
          saysTold(text) ||
          isUnreckoned(text) ||
          asksIfCounted(line, text))));
  const corrects = byMeans && ofHome(text);
  if (saysLastWord(conversation, text)) {
    const signals = understood.signals.filter(({ name }) => !ofTalk.has(name));
    return { ...understood, signals, intents: [unclear] };
  }
  if (line === null && !isEach && !isAside && !corrects) return understood;
  const asks = asksIfCounted(line, text);
  const aside = isEach || isAside || asks;
  const sounded = asks ? withoutOurs(understood, text) : understood;
  const signals = sounded.signals.filter((one) => stands(one, text, aside));
  if (isEach || isAside) return { ...sounded, signals, intents: [unclear] };
  const silent = signals.length === 0 && sounded.intents.length === 0;
  return { ...sounded, signals, intents: silent ? [unclear] : sounded.intents };
}

/** "Nothing else", once all but the household was told, or what their means carry lies there. */
function saysLastWord(conversation: Conversation, text: string): boolean {
  const { notes, pending } = conversation;
  const lies = pending !== null && notes.includes(offeredByMeans);
  return (lies || isHouseholdAsked(conversation)) && closesList(text);
}
/** Asked how many children there are, "none" is an answer. */
const isHouseholdAsked = (conversation: Conversation): boolean =>
  conversation.asked?.question === questions.household.name;

const unclear = { name: "unclear", confidence: 1 } as const;

/** "First the discount, then I'll tell you": less is asked for, and our question stands. */
const asDiscount = (understood: Understood, text: string): Understood => ({
  ...understood,
  signals: understood.signals.filter((one) => stands(one, text, true)),
  intents: [{ name: "ask_settlement", confidence: 1 }],
});

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
  const least = leastPlan(turn);
  const told = say("means-untold");
  if (least === null || least.say.length === 0) return reply({ say: [told], question: wantPerson });
  return { ...least, say: [told, ...least.say] };
}
