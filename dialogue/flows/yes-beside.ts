/** A yes to what was read back beside something else: a question is answered and the yes taken, a remark loses it not. */

import { type Offer, duesOf } from "@forbear/negotiation";
import { saidOver } from "../amendments/said-over.ts";
import { apologises, yesBeside } from "../heard/answers/yes-beside.ts";
import { saysAlreadyYes } from "../heard/questions/still-stands.ts";
import { agreesToTerms } from "../heard/answers/yes-to-terms.ts";
import { isQuestion } from "../heard/questions-in.ts";
import type { Value } from "../meaning.ts";
import { asksLeftBy } from "../terms/left-by.ts";
import { agreed, liveOffer, readBackQuestion } from "../terms/offers.ts";
import type { TemplateId } from "../wording/catalogue.ts";
import { say } from "../wording/saying.ts";
import { pattern } from "../words/pattern.ts";
import { phrases, plainly, wordsIn } from "../words/phrases.ts";
import { type Reply, type Turn, means, together } from "../turn/turn.ts";

/** A condition, a doubt, another wish: with these a yes is none. */
const hangs = phrases(String.raw`
  if|unless|only|but|except|instead|rather|not|no|don'?t|can'?t|cannot|won'?t|wait|stop|change|want|need|make it|prefer|better
  si|pero|solo|s[oó]lo|siempre y cuando|menos|excepto|mejor|no|espere?|quiero|necesito|prefiero|cambi\p{L}*|nunca
  agar|par|lekin|magar|bas|sirf|nahi+n?|nhi|mat|ruk\p{L}*|chahi\p{L}*|badal\p{L}*|अगर|पर|लेकिन|मगर|बस|सिर्फ़?|नहीं|मत|रुक[\p{L}\p{M}]*|चाहि[\p{L}\p{M}]*|बदल[\p{L}\p{M}]*
`);

const beginsWithYes = pattern(
  String.raw`^\P{L}*(?:yes|yeah|ok|okay|s[ií]|haa?n|ji|theek|thik|हाँ|हां|जी|ठीक)(?![\p{L}\p{M}])`,
);

/** What a question that follows a yes may lead in with. */
const leadsIn = /^(?:(?:but|and|pero|y|par|lekin|aur|पर|लेकिन|और|so|entonces|to|toh|तो)\s+)+/iu;
const supposes = phrases(
  "only if|unless|instead|siempre y cuando|en vez|solo si|sirf agar|tabhi|can (?:i|we|you) (?:make|change|do|start|pay)|p[ou]edo|se puede|podr[ií]a|sak\\p{L}*|सक[\\p{L}\\p{M}]*",
);

/** "I asked for no papers": what we did is denied, and nothing of the terms. */
const denies = phrases(String.raw`
  i (?:didn'?t|did not|never) (?:ask|say|want|complain|dispute|request|mean)(?: \p{L}+){0,4}
  (?:yo )?no (?:le |les |lo )?(?:ped[ií]|dije|quise|me quej[eé]|disput[eé]|estoy (?:disputando|quej[aá]ndome))(?: \p{L}+){0,4}
  (?:maine |main |mene )?(?:\p{L}+ ){0,2}(?:nahi+n?|nhi) (?:mang[aei]|bol[aei]|kah[aei]|kiy?[aei]|ki)(?: \p{L}+)?|(?:मैंने )?(?:[\p{L}\p{M}]+ ){0,2}नहीं (?:माँग[ाेी]|मांग[ाेी]|बोल[ाेी]|कह[ाेी]|किय[ाे]|की)
`);

const mostOfRemark = 14;
/** Answers that change nothing of the terms: with them the yes is taken as well. */
const ofNoTerm: ReadonlySet<string> = new Set<TemplateId>([
  "pay-link",
  "ways-to-pay",
  "pay-any",
  "pay-any-there",
  "will-remind",
  "left-by",
  "left-then",
  "balance",
  "balance-again",
  "creditor-is",
  "if-missed",
  "call-us",
  "send-here",
  "kept-here",
  "when-unknown",
  "thanks",
  "this-is",
]);

const figured: ReadonlySet<string> = new Set(["money", "date", "recurrence", "count"]);

function standsIn(value: Value, { terms }: Offer): boolean {
  if (!figured.has(value.kind)) return true;
  const dues = duesOf(terms);
  if (value.kind === "money") {
    const { value: sum } = value;
    return "minor" in sum && dues.some(({ amount }) => amount.minor === sum.minor);
  }
  if (value.kind === "date") {
    return (
      dues.some(({ dueOn }) => dueOn === value.value) ||
      (terms.kind === "pause" && terms.until === value.value)
    );
  }
  return false;
}

/** What lies there was read just now, and the message is a yes to it beside more. */
export function agreedBeside(turn: Turn, answered: (rest: Turn) => Reply): Reply | null {
  const { conversation, understood, text } = turn;
  const { pending, asked } = conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null || asked?.question !== readBackQuestion(offer).name) return null;
  if (understood.signals.length > 0) return null;
  const agrees = (clause: string): boolean =>
    agreesToTerms(clause) ||
    saysAlreadyYes(clause) === "again" ||
    (beginsWithYes.test(plainly(clause)) &&
      !isQuestion(clause) &&
      saidOver({ ...turn, text: clause }, offer));
  const parts = yesBeside(text, agrees);
  if (parts === null) return null;
  // What else is told beside it may be anything: the yes is not taken for it.
  const idleClause = (clause: string): boolean =>
    isQuestion(clause) ||
    apologises(clause) ||
    denies.test(plainly(clause)) ||
    means(turn, "thanks", "smalltalk");
  if (!parts.others.every(idleClause)) return null;
  const rest = parts.rest.replace(leadsIn, "");
  if (!asksLeftBy(rest) && !understood.values.every((value) => standsIn(value, offer))) return null;
  if (!isQuestion(rest)) {
    const said = plainly(parts.rest);
    if (wordsIn(rest) > mostOfRemark || /\p{Nd}/u.test(rest)) return null;
    const idle = apologises(rest) || means(turn, "thanks", "smalltalk");
    return denies.test(said) || (idle && !hangs.test(said)) ? agreed(turn, offer) : null;
  }
  if (supposes.test(plainly(rest))) return null;
  const intents = understood.intents.filter(({ name }) => name !== "accept_offer");
  const unclear = [{ name: "unclear", confidence: 1 }] as const;
  const asks: Turn = {
    ...turn,
    text: rest,
    understood: { ...understood, intents: intents.length > 0 ? intents : unclear },
  };
  const answer = answered(asks);
  const other = (answer.change.pending ?? pending) !== pending || answer.handOver !== null;
  if (answer.say.length === 0 || other || answer.disposition === "not-understood") return null;
  const told = { ...answer, question: null };
  if (answer.say.every(({ template }) => ofNoTerm.has(template))) {
    return together([told, agreed(turn, offer)]);
  }
  const question = { name: readBackQuestion(offer).name, say: say("set-it-up") };
  return { ...told, question, change: { ...told.change, pending } };
}
