/** "Whatever it is, say it here": they want the talk to go on in writing, where it is. Four languages. */

import type { IntentName, Understood } from "../../meaning.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const mostRead = 200;
const mostWords = 16;

const sayHere = phrases(String.raw`
  (?:say|tell|write|type|ask|put|explain)(?: (?:it|me|that|this|what|whatever|everything|all)){0,3} (?:(?:right )?here|in (?:this|the) chat)
  (?:d[ií]g|escr[ií]b|h[aá]bl|expl[ií]qu|pregunt)\p{L}*(?: (?:me|lo|todo|por))* (?:(?:por )?aqu[ií](?: mismo)?|por este (?:medio|chat))
  (?:yahin|yahi|yahan|idhar)(?: (?:pe|par|hi))*(?: (?:likh|message|msg)(?: ?(?:kar|ke))?)? (?:bol|bata|kah|keh|kar|likh|puch|pooch)(?:o|iye|ie|na|en|ein|do|dijiye|de|a do)?(?! (?:sak|diy|dun|doon|deng|leng|lun))
  यहीं(?: (?:पर|पे|ही))*(?: (?:लिखकर|लिख कर|लिख के|मैसेज पर))? (?:बोल|बता|कह|कर|लिख|पूछ)(?:ो|िए|ना|ें|दो| दो| दीजिए)?(?! (?:सक|दिय|दूँ|दूं|लें|लूँ))
`);

/** "What you have to say, say it here." */
export const saysSayHere = (text: string): boolean =>
  wordsIn(text) <= mostWords && sayHere.test(plainly(text, mostRead));

const sureOfBusiness = 0.75;
const guessed: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "pay_now",
  "set_preference",
  "confirm_identity",
  "smalltalk",
  "give_income",
]);

/** Nothing but that: where the talk stands is said again. */
export function withSayHere(understood: Understood, text: string): Understood {
  const { intents, signals, values } = understood;
  const guess = intents.every(
    ({ name, confidence }) => guessed.has(name) && confidence < sureOfBusiness,
  );
  const figures = values.some(({ kind }) => kind !== "channel" && kind !== "language");
  if (signals.length > 0 || figures || !guess || !saysSayHere(text)) return understood;
  return { ...understood, intents: [{ name: "repeat", confidence: 1 }] };
}
