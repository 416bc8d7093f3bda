/** Questions about us: who writes, whether a machine does, how we are checked. They claim no right. */

import { asideIn } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { inFewWords, phrases, plainly } from "../words/phrases.ts";
import type { Understood } from "../meaning.ts";
import { checksOnUs } from "./trust.ts";
import { pattern } from "../words/pattern.ts";

const who = pattern(
  String.raw`^\W*(?:(?:hi|hey|hello|sorry|um+|ok|new phone|hola|perd[oó]n|oye|disculpe|arre|hello ji)[\s,.!?]+)*(?:who(?:'?s| is| are| r|s)?\s+(?:this|dis|dat|that|it|you|u|texting|calling|speaking)|who(?: the \p{L}+)?(?: are| r)? (?:you|u)|qui[eé]n (?:es|habla|eres|me (?:habla|escribe|llama))|con qui[eé]n hablo|(?:aap |tum |ye |yeh )?kaun(?: (?:hai|ho|hain|bol|bolta|baat)\p{L}*(?: \p{L}+)*)?|(?:आप |तुम |यह |ये )?कौन(?: [\p{L}\p{M}]+)*)\W*$`,
);

/** "Who dis?", "who's this?": they ask who we are, and do not say that they are another. */
export const asksWho = (text: string): boolean => who.test(text.trim());

const whatWeAre = pattern(
  String.raw`(?<!\p{L})(?:are|r|is) (?:you|u|this|it|there)(?!\p{L})|(?<!\p{L})(?:am i|i'?m i) (?:talking|speaking|texting|chatting)|(?<!\p{L})(?:eres|es usted|es esto|estoy hablando|hablo con)(?!\p{L})|(?<!\p{L})(?:kya )?(?:aap|tum|ye|yeh)(?!\p{L}).*(?:insaan|aadmi|robot|bot|machine|computer)|(?:आप|तुम|यह).*(?:इंसान|आदमी|रोबोट|बॉट|मशीन)`,
);
const wantsOne = pattern(
  String.raw`(?<!\p{L})(?:want|need|get|give|let me|put me|transfer|connect|pass me|can i|could i|may i|rather|instead|prefer|please|now|quiero|necesito|p[aá]s[ae]\p{L}*|comun\p{L}*|prefiero|puedo|chahiye|karwa\p{L}*|karao|karni|do mujhe|mujhe)(?!\p{L})|चाहिए|करवा|कराओ|मुझे`,
);

/** "Are you a real person?" asks what we are; whoever wants one says so. */
export const asksWhatWeAre = ({ signals }: Understood, text: string): boolean =>
  signals.some(({ name }) => name === "asks_if_ai") && whatWeAre.test(text) && !wantsOne.test(text);

const fewWords = 4;

/** "Prove it", to one who just said what it is: no papers of a debt are meant. */
export const wantsProofOfUs = (notes: readonly string[], text: string): boolean =>
  notes.at(-1) === "asked-if-ai" && inFewWords(text, fewWords);

/** "How do I check that?", once they doubted us. */
export const checksAfterDoubt = (notes: readonly string[], text: string): boolean =>
  notes.includes("scam-doubt") && checksOnUs(text);

const ofAgreed = phrases(String.raw`
  (?:is|are|did|do|have|was)(?: \p{L}+){0,2} (?:anything|something|nothing|we|it)(?: \p{L}+)? (?:agreed?|settled|fixed|set)(?: on)?|what (?:did|have) we (?:just )?agreed?(?: on)?
  (?:queda|quedamos|qued[oó]|est[aá]|hay)(?: en)? (?:algo|nada)(?: (?:acordad|pactad|fijad|arreglad)\p{L}*)?|(?:lo )?que (?:fue lo que )?(?:acordamos|quedamos)
  (?:kuch|kya) (?:tay|tai|fix|pakka|final)|(?:कुछ|क्या) (?:तय|पक्का|फ़?ाइनल)
`);

/** "Is anything agreed?", "will you remind me?": they ask where the talk stands, and complain of nothing. */
export const asksWhereWeStand = (text: string): boolean =>
  isQuestion(text) && (ofAgreed.test(plainly(text)) || asideIn(text, "reminds") !== null);
