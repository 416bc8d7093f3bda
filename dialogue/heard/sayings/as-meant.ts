/** What words mean where the talk stands: a yes to what was asked, and the language they are in. */

import { inFewWords, wordsBesideFigures } from "../../words/phrases.ts";
import type { Language } from "@forbear/kernel";
import type { Conversation, Known } from "../../conversation.ts";
import type { IntentName, Understood } from "../../meaning.ts";
import { isQuestion } from "../questions-in.ts";
import { isPlainYes } from "../answers/plain-yes.ts";
import { withSayHere } from "../contact/say-here.ts";
import { withSayings } from "./sayings.ts";
import { withSetWays } from "./set-ways.ts";
import { isItYou } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

/** A bare yes or no means what was asked: who they are, or whether they agree. */
export function asMeant(conversation: Conversation, told: Understood, text: string): Understood {
  const heard = withSayHere(withOwnName(conversation, told, text), text);
  const sayings = withSayings(conversation, asSaid(conversation, heard, text), text);
  const said = withSetWays(conversation, sayings, text);
  const understood = withStart(conversation, withRhythm(conversation, said, text));
  const asksWho = conversation.asked?.question === isItYou;
  const verified = conversation.verification.kind === "verified";
  const meant = (name: IntentName): IntentName => {
    if (verified && name === "confirm_identity") return "accept_offer";
    if (verified && name === "deny_identity") return "reject_offer";
    if (!verified && asksWho && name === "accept_offer") return "confirm_identity";
    return !verified && asksWho && name === "reject_offer" ? "deny_identity" : name;
  };
  const answers = verified ? isOpen(conversation) : true;
  if (!answers) return understood;
  return {
    ...understood,
    intents: understood.intents.map((intent) => ({ ...intent, name: meant(intent.name) })),
  };
}

const denies = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:no|not|isn'?t|ain'?t|wrong|never|nahi+n?|nhi|equivocad[oa]|nunca|tampoco|galat)(?![\p{L}\p{M}])|नहीं|ग़?लत`,
);

/** "Me llamo Maria": who tells their name, and denies nothing, says who they are. */
function withOwnName({ verification }: Conversation, heard: Understood, text: string): Understood {
  const { intents, signals, values } = heard;
  const tells = values.some(({ kind }) => kind === "name") && signals.length === 0;
  if (verification.kind === "verified" || !tells || denies.test(text)) return heard;
  const said = intents.map((one) =>
    one.name === "deny_identity" ? { ...one, name: "confirm_identity" as const } : one,
  );
  return { ...heard, intents: said };
}

/** "Starting around the tenth", of a plan that they have in mind: it is gone on with. */
function withStart(conversation: Conversation, understood: Understood): Understood {
  const { pending, wish = null } = conversation;
  const starts = understood.values.some(({ kind, role }) => kind === "date" && role === "start");
  const only = understood.intents.every(({ name }) => name === "unclear");
  if (!starts || !only || wish?.kind !== "plan" || pending !== null) return understood;
  if (conversation.verification.kind !== "verified") return understood;
  return { ...understood, intents: [{ name: "propose_plan", confidence: 1 }] };
}

const rhythmWords =
  "weekly|monthly|biweekly|fortnightly|semanal(?:es|mente)?|mensual(?:es|mente)?|quincenal(?:es|mente)?";
const bareRhythm = pattern(
  `^\\W*(?:(?:ok|and|i meant?|no|actually|sorry|wait|mejor|perd[oó]n|can (?:i|we) (?:do|make|have)|could (?:i|we) (?:do|make)|make|do|it|that|but|rather|instead)[\\s,]+)*(?:(?:a|per|each|every|by the|al|a la|por|cada|har) (week|month|fortnight|semana|mes|quincena|hafte|mahine|hafta|mahina)|(${rhythmWords}))(?:[\\s,]+(?:and )?(?:not|no|instead of|rather than|en vez de) (?:(?:a|per|each|every|by the|al|cada) )?(?:${rhythmWords}|week|month|mes|semana))?(?:[\\s,]+(?:instead|please|pls|then|better|if possible|por favor))*\\W*$`,
);

/** "A week", behind an amount that they named: how often. */
function withRhythm(conversation: Conversation, understood: Understood, text: string): Understood {
  const { pending, wish = null } = conversation;
  const found = bareRhythm.exec(text.trim());
  const said = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  if (said === "" || (pending === null && wish === null)) return understood;
  const intents = [{ name: "propose_plan", confidence: 1 }] as const;
  if (understood.values.some(({ kind }) => kind === "recurrence")) {
    return { ...understood, intents };
  }
  const unit = said.startsWith("m") ? "month" : said.startsWith("q") ? "half_month" : "week";
  const every = /^(?:fort|biweek)/u.test(said) ? 2 : 1;
  const rhythm = { kind: "recurrence", value: { every, unit }, text } as const;
  return {
    ...understood,
    intents,
    values: [...understood.values, rhythm],
  };
}

/** "Cheers, yep" and a thumb up are a yes where one was asked for; "done" where the link was given. */
function asSaid(conversation: Conversation, understood: Understood, text: string): Understood {
  const { pending, asked, verification, flow } = conversation;
  if (understood.signals.length > 0 || verification.kind !== "verified") return understood;
  const linked = conversation.said?.some((one) => one === "pay-link" || one === "payment-problem");
  const told = pending !== null && linked === true && saysPaid.test(text.trim());
  const paid = told || (flow === "pay" && pending === null && saysDone.test(text.trim()));
  if (paid) return { ...understood, intents: [{ name: "report_payment", confidence: 1 }] };
  const named = new Set(understood.values.map(({ kind }) => kind));
  const passedOn = conversation.said?.some((one) => one.startsWith("handing-over")) === true;
  const bare = passedOn && inFewWords(text, fewAtCall);
  if (
    (flow === "callback" || bare) &&
    !named.has("money") &&
    (named.has("time") || named.has("date"))
  ) {
    return { ...understood, intents: [{ name: "request_callback", confidence: 1 }] };
  }
  const [only, more] = understood.intents;
  const faint = only !== undefined && more === undefined && only.confidence < faintest;
  const claims = only !== undefined && claimed.has(only.name);
  const offers = ["money", "date", "recurrence"].some((kind) =>
    understood.values.some((one) => one.kind === kind),
  );
  if (faint && claims && offers) {
    const dated = understood.values.some(({ kind }) => kind === "date");
    const name = dated ? "promise_to_pay" : "unclear";
    return { ...understood, intents: [{ name, confidence: 1 }] };
  }
  const answersNothing = faint && (pending !== null || claims) && understood.values.length === 0;
  if (answersNothing && !isQuestion(text) && !isPlainYes(text)) {
    return { ...understood, intents: [{ name: "unclear", confidence: 1 }] };
  }
  const known = understood.intents.some(({ name }) => name === "accept_offer");
  if ((pending === null && asked === null) || !isPlainYes(text)) return understood;
  if (known) {
    return { ...understood, intents: understood.intents.filter(({ name }) => !isGuess(name)) };
  }
  const others = understood.intents.filter(
    ({ name, confidence }) => !beside.has(name) && confidence >= faintest && !isGuess(name),
  );
  return { ...understood, intents: [{ name: "accept_offer", confidence: 1 }, ...others] };
}

/** To answer these where they were not meant is worse than to ask. */
const claimed: ReadonlySet<IntentName> = new Set<IntentName>([
  "payment_problem",
  "report_payment",
  "change_contact_details",
  "request_callback",
  "ask_payment_methods",
  "ask_breakdown",
]);

/** Below this an intent is guessed: it is nothing to leave what lies on the table for. */
const faintest = 0.15;

/** What nobody asks for in the words of a plain yes. */
const isGuess = (name: IntentName): boolean =>
  name === "ask_settlement" || name === "ask_more_time";

/** What a yes is taken for where it stands beside thanks, or alone. */
const beside: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "confirm_identity",
  "thanks",
  "smalltalk",
  "greet",
  "correct_previous",
]);
const saysDone =
  /^(?:(?:ok|okay|yes|haan|ji|lo|payment|pay|s[ií]|हाँ|हां|जी|लो|पेमेंट|भुगतान|all|thanks|its|it's|thats|just|i|ive|i've|and)[\s,]+)*(?:done|paid|sent|paid it|done it|paid up|sorted|transferred|ho ga?ya|kar (?:diya|di)|de (?:diya|diye)|bhej (?:diya|diye)|bhar (?:diya|diye)|listo|hecho|ya (?:pagu[eé]|qued[oó]|est[aá])|हो गया|कर दिया|दे (?:दिया|दिए)|भेज (?:दिया|दिए)|भर (?:दिया|दिए))(?: it| that| now| thanks| thx| ta| just now| hai| h| maine| ji| है| मैंने| जी)*\W*$/iu;

/** Where an offer lies beside the link, "done" may be a yes to it; these are none. */
const saysPaid =
  /^(?:(?:ok|okay|yes|haan|ji|lo|just|i|ive|i've|payment|s[ií]|हाँ|जी|लो)[\s,]+)*(?:paid(?: it)?|sent(?: it)?|transferred|(?:payment )?(?:ho ga?ya|kar diya|bhar diya)|ya pagu[eé]|हो गया|कर दिया|भर दिया)(?: (?:payment|hai|h|है|now|just now))*\W*$/iu;

const fewAtCall = 7;
const fewWords = 5;

/** A name and a date, and little else: nothing is to be read into them. */
export const isBrief = (text: string): boolean => wordsBesideFigures(text) < fewWords;

/** Words that people of every language say among their own. */
const ofAnyLanguage =
  /^[\W\d_]*(?:(?:ok|okay|k|sir|madam|ji|yes|no|hello|hi|bye|please|thanks|thx|done|confirm|confirmed|final|fix|deal|sure|agreed|correct|perfect|ya|hm+|fine|super|bro|yo|hey|sup|thank|you|u|so|much|very|ty|good|utr|rrn|ref|txn|upi|imps|neft|gpay|paytm|phonepe|number|id)[\W\d_]*)+$/iu;

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\p{S}\s\d]*$/u.test(text);

/** That of the message; a name and a date tell nothing of it. */
export function languageOf(
  before: Conversation,
  { language, signals }: Understood,
  text: string,
  { proves }: Known,
): Language {
  if (language === null) return before.language;
  // An order to us is copied from anywhere: the talk stays in the language they write.
  const orders = signals.some(({ name }) => name === "manipulation");
  if (orders && before.said !== undefined && before.said.length > 0) return before.language;
  if (isBrief(text) && proves(text) !== "no-answer") return before.language;
  // "Ok", "ya", "hello?": one word in the middle of a talk is no wish for another language.
  const begun = before.said !== undefined && before.said.length > 0;
  const oneWord = (text.match(/[\p{L}\p{M}']+/gu) ?? []).length <= 1 && isLatin(text);
  const any = (begun && oneWord) || ofAnyLanguage.test(text);
  return any && (begun || before.language !== "hi") ? before.language : language;
}

/** Something stands open that a yes or no answers. */
const isOpen = ({ pending, asked }: Conversation): boolean => pending !== null || asked !== null;
