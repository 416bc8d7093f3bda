/** Repair: what was not understood, what is asked again, and the way back after a digression. */

import { consults } from "../heard/answers/consults.ts";
import { say } from "../wording/saying.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { phrases, plainly, wordsBesideFigures, wordsIn } from "../words/phrases.ts";
import { asksOver, hesitates } from "../heard/answers/hesitation.ts";
import { saysSorry, saysUnheard } from "../heard/sayings/of-this-talk.ts";
import { haggles } from "../heard/sayings/sayings.ts";
import { amountOrPerson } from "../terms/affordability.ts";
import { openMeans } from "../means/questions.ts";
import { liveOffer, readBackQuestion } from "../terms/offers.ts";
import { leftOpen } from "./stays-open.ts";
import { stillOpen, wantPerson, whatWorks } from "../turn/questions.ts";
import { whereWeStand } from "./servicing.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isVerified,
  means,
  needsGentleness,
  reply,
} from "../turn/turn.ts";
import { verifyDetails } from "./verify.ts";
import { pattern } from "../words/pattern.ts";

const apology = pattern(
  String.raw`^(?:(?:i'?m|im|so|very|really|ok|oh|ugh|sorry|hey|look|lo|me|perd[oó]n|disculpe?|maaf|sorry)[\s,]+)*(?:sorry|my bad|apologies|my apologies|i apologi[sz]e|bad day|long day|perd[oó]n(?:e|eme)?|disculp(?:e|a|eme|ame)|lo siento|una disculpa|maaf (?:karo|kijiye|karna|karein)|maafi|माफ़? (?:करो|कीजिए|करना|करें)|माफ़ी)(?:[\s,.!]+(?:bad day|long day|about (?:that|earlier)|for (?:that|being \p{L}+|my \p{L}+|swearing|snapping|shouting)|that was (?:\p{L}+ )?(?:rude|mean|uncalled for|out of line|unfair|harsh|wrong)|i was (?:rude|mean|angry|upset|out of line)|i (?:snapped|shouldn'?t have said that|didn'?t mean (?:it|that))|(?:my|the) (?:\p{L}+ )?(?:kid|kids|son|daughter|toddler|baby|cat|dog|child) (?:\p{L}+ ){1,3}(?:phone|keyboard|it)|(?:butt|pocket) ?(?:dial|text)\p{L}*|wrong (?:chat|window|person|one)|(?:it was a )?typo|autocorrect|ignore (?:that|it)|not your fault|mate|love|man|rough day|its been a (?:\p{L}+ )?day|just (?:stressed|tired|upset)|fui grosero|fui grosera|mal d[ií]a|ando estresad[oa]|estoy estresad[oa]|gussa (?:ho gaya|aa gaya)(?: tha)?|galti ho gayi))*\W*$`,
);

/** Not understood: once more in other words; the second time a person takes over. */
const mostNotUnderstood = 2;

export function notUnderstood(turn: Turn): Reply {
  // A face alone, or "sorry, bad day": nothing to understand, and nothing held against them.
  const { text } = turn;
  const isApology = apology.test(text.trim()) || onlySorry(text);
  if (isVerified(turn) && (!/[\p{L}\p{N}]/u.test(text) || isApology)) {
    const says = isApology ? [say("all-right")] : [];
    return reply({ say: says, question: openQuestion(turn) ?? whatWorks });
  }
  if (isVerified(turn) && hesitates(text)) return takesTheirTime(turn);
  const times = turn.conversation.notUnderstood + 1;
  const change = { notUnderstood: times };
  if (tellsOfTheirLife(turn)) {
    const question = openQuestion(turn);
    const told = turn.conversation.said?.includes("heard-you") === true;
    if (!told || question !== null) return reply({ say: [say("heard-you")], question, change });
  }
  if (times >= mostNotUnderstood) {
    return reply({ change, handOver: "not understood", disposition: "not-understood" });
  }
  const { pending } = turn.conversation;
  const offer = pending === null || !isVerified(turn) ? null : liveOffer(turn, pending.offer);
  const disposition = "not-understood";
  if (offer !== null) {
    const question = readBackQuestion(offer);
    return reply({ say: [say("not-sure")], question, change, disposition });
  }
  const about = isVerified(turn) ? openMeans(turn) : null;
  if (about !== null) return reply({ question: about, change, disposition });
  const owes = turn.debt !== null && turn.debt.total.minor > 0n;
  if (saysUnheard(text)) {
    return reply({ question: { name: "say-again", say: say("unanswered") }, change, disposition });
  }
  const template = isVerified(turn) && owes ? "say-what-helps" : "say-again";
  return reply({ question: { name: "say-again", say: say(template) }, change, disposition });
}

const mostOfSorry = 16;
const lost = phrases(String.raw`
  understand|get (?:it|that|you)|follow|what|entiend\p{L}*|entend\p{L}*|samajh\p{L}*|समझ[\p{L}\p{M}]*
`);
/** "Sorry, I was short with you": an apology, in whatever words. */
const onlySorry = (text: string): boolean =>
  saysSorry(text) &&
  wordsIn(text) <= mostOfSorry &&
  !isQuestion(text) &&
  !lost.test(plainly(text)) &&
  !saysUnheard(text);

/** Who hesitates was understood: the open question stands, then one that is easier to answer. */
function takesTheirTime(turn: Turn): Reply {
  const worn = turn.conversation.said?.includes(`${whatWorks.say.template}-again`) === true;
  const next = worn || needsGentleness(turn) ? amountOrPerson(turn) : whatWorks;
  const owes = turn.debt !== null && turn.debt.total.minor > 0n;
  const mayAgree = owes && turn.debt.agreement.kind === "none";
  const question = openQuestion(turn) ?? (mayAgree ? next : null);
  return reply({ say: [say("no-hurry")], question });
}

const leastWords = 2;

const knowsNot =
  /^\W*(?:(?:i|and|but|y|pero) )*(?:do not|don'?t|dunno|no clue|no idea|no s[eé]|pata nahi|nahi pata|पता नहीं)/iu;

/** Who told of something hard goes on telling: it is heard, whatever it was, and nothing is pressed. */
const tellsOfTheirLife = (turn: Turn): boolean =>
  isVerified(turn) &&
  needsGentleness(turn) &&
  turn.conversation.pending === null &&
  turn.understood.values.length === 0 &&
  (!isQuestion(turn.text) || knowsNot.test(turn.text)) &&
  wordsBesideFigures(turn.text) >= leastWords;

/** The question that still stands open, to return to after something else was answered. */
export function openQuestion(turn: Turn): Question | null {
  const { pending } = turn.conversation;
  if (!isVerified(turn)) return verifyDetails;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  return offer === null ? openMeans(turn) : readBackQuestion(offer);
}

/** "So what do you want?": where we stand, from the beginning. */
const asksWhatWeWant = pattern(
  String.raw`(?<!\p{L})(?:what (?:do|did|does|r|are) (?:you|u|ya|y'?all)(?: guys| people)? (?:even |actually )?(?:want|need|after)|what(?:'?s| is) (?:this|it|that) (?:all )?about|(?:what|where) were we(?: (?:saying|talking about|at|on))?|(?:en qu[eé]|de qu[eé]) (?:est[aá]bamos|habl[aá]bamos)|kya baat (?:ho rahi|chal rahi) thi|qu[eé] (?:quieren?|desea|necesitan?|se les ofrece)|de qu[eé] se trata|(?:aap(?:ko)?|tum(?:ko)?|tumhe) kya (?:chahiye|chahte|kaam)|kya (?:chahiye|kaam hai|baat hai))(?!\p{L})|क्या (?:चाहिए|काम है|बात है)`,
);

/** "Can you hear me?", as on a bad line. */
const isAnyoneThere = pattern(
  String.raw`(?<!\p{L})(?:can (?:you|u) hear me|(?:are|r) (?:you|u) (?:still )?there|(?:you|u) there|anyone there|did (?:you|u) get (?:that|my (?:text|message))|me (?:escucha|oye|oyes|escuchas)|(?:sigue|est[aá]) ah[ií]|sun(?:ai)? (?:raha|rahe|rahi|de raha|deta)|hello hello)(?!\p{L})|सुन (?:रहे|पा रहे)|आवाज़? आ रही`,
);

/** "Haan boliye": they listen, and wait for what we have to say. */
const listens = pattern(
  String.raw`^[^\p{L}]*(?:(?:haa?n?|hn+|hanji|haanji|ji|yes|ok|okay|acha|achha|to|ab|s[ií]|bueno|a ver|listo|ya (?:estoy|puedo|regres[eé]|volv[ií])(?: (?:aqu[ií]|libre|disponible))?|(?:i'?m|i am|im) (?:free|back|here|done)(?: now)?|(?:main |ab )?free h(?:oo|u)n?|हाँ|हां|जी|अच्छा|तो|अब)[^\p{L}\p{M}]+)*(?:bol(?:o|iye|iyega|do|ie)|bata(?:o|iye|do|ie|ao)|kah(?:o|iye)|suna(?:o|iye)|sun rah[aei] (?:hu+n?|hoon|hai)|i'?m listening|i am listening|go ahead|tell me|what is it|what'?s up|d[ií]ga(?:me)?|d[ií]game|lo escucho|la escucho|mande|बोलो|बोलिए|बताओ|बताइए|कहो|कहिए|सुन रह[ाी] हूँ)(?:[^\p{L}\p{M}]+(?:na|ji|sir|madam|bhai|aap|main|ab|abhi|now|ya|pues|जी|ना|आप|अब|अभी))*[^\p{L}]*$`,
);

/** "Ya regresé", "I'm back": they had left for a while. */
const isBack = phrases(String.raw`
  ^\W*(?:(?:ok|okay|hi|hey|hello|sorry|so|now|right|listo|bueno|hola|perd[oó]n|disculpe|haan?|ji|ab|acha|accha|लो|हाँ|जी|अब|अच्छा)[\s,.!]+)*(?:i'?m back|i am back|back (?:now|again)|(?:i'?m|i am) (?:free|home|off work)(?: now)?|ya (?:regres[eé]|volv[ií]|llegu[eé]|estoy(?: (?:aqu[ií]|de vuelta|libre))?|puedo(?: hablar)?|me desocup[eé]|sal[ií](?: del trabajo)?)|aqu[ií] (?:estoy|ando)(?: de nuevo)?|estoy de vuelta|(?:main |mai )?(?:wapas|wapis|vapas)? ?aa? ga?y[aei](?: h(?:oo|u)?n?| hai)?|(?:main |mai )?(?:ab )?free h(?:oo|u)n?|(?:मैं )?(?:वापस )?आ गया(?: हूँ)?|(?:मैं )?(?:वापस )?आ गई(?: हूँ)?|(?:मैं )?(?:अब )?फ़?्री हूँ)(?: now| ya| ab| अब)?\W*$
`);
const mostOfBack = 6;
const saysBack = (text: string): boolean =>
  wordsIn(text) <= mostOfBack && isBack.test(plainly(text));

/** "I'm free now, tell me": whoever was busy is there for us. */
export const isThere = (text: string): boolean => listens.test(text) || saysBack(text);

/** "What did you say?", "hello?": the open question again, or where we stand. */
export function again(turn: Turn): Reply | null {
  if (asksWhatWeWant.test(turn.text)) return whereWeStand(turn);
  const waits = means(turn, "unclear") && isThere(turn.text);
  const repeat =
    waits ||
    (means(turn, "unclear") && asksOver(turn.text)) ||
    means(turn, "repeat") ||
    (means(turn, "unclear") && isAnyoneThere.test(turn.text));
  if (!repeat && !means(turn, "greet", "confirm_identity")) return null;
  const question = openQuestion(turn) ?? (repeat && !waits ? lastAsked(turn) : null);
  const worn = turn.conversation.said?.includes(`${whatWorks.say.template}-again`) === true;
  if (question === whatWorks && worn) {
    return reply({ say: [say("options-are")], question: amountOrPerson(turn) });
  }
  if (question !== null) return reply({ question });
  if (repeat && turn.conversation.flow === "pay") {
    return reply({ say: [say("pay-link", { link: turn.known.paymentLink })] });
  }
  return whereWeStand(turn);
}

/** The question that they did not catch; its other words say it more plainly. */
function lastAsked({ conversation }: Turn): Question | null {
  const name = conversation.asked?.question;
  return [whatWorks, wantPerson].find((one) => one.name === name) ?? stillOpen(name);
}

const asksForLess = (turn: Turn): boolean => means(turn, "ask_settlement") || haggles(turn.text);

/** After an answer: back to the open question, or on to what can be agreed. */
export function wayBack(turn: Turn, made: Reply): Question | null {
  const offersPerson = made.question?.name === wantPerson.name && !("pending" in made.change);
  if (offersPerson) return openQuestion(turn) ?? made.question;
  // "Can you do better?" amid the questions of their means: answered, and gone on with.
  const asksElse = made.question?.name === wantPerson.name || made.question === whatWorks;
  if (asksElse && asksForLess(turn)) return openMeans(turn) ?? made.question;
  if (made.question !== null || made.forward || made.change.ended === true) return made.question;
  // Who asks at home first is not pressed for the answer; their yes has the terms read once more.
  if (made.handOver !== null || (turn.conversation.pending !== null && consults(turn.text)))
    return null;
  const cleared = "pending" in made.change && made.change.pending === null;
  const open = cleared ? null : (openQuestion(turn) ?? leftOpen(turn, made));
  if (open !== null) return open;
  const { debt } = turn;
  const mayAgree = debt !== null && debt.total.minor > 0n && debt.agreement.kind === "none";
  if (!mayAgree || made.disposition !== "explained") return null;
  // Whoever told of something hard is answered, and not asked for money in the same breath.
  return needsGentleness(turn) ? null : whatWorks;
}
