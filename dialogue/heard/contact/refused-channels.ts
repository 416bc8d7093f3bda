/** "Don't text my phone, chat is fine": which channels are refused, by their name or by the device. Four languages. */

import type { ChannelName } from "../../meaning.ts";
import { namedChannels } from "../../values/channels.ts";
import { wordsOf } from "../../words/words.ts";
import { keptChannel, onlyChannel, withoutKept } from "./kept-channel.ts";
import { everyPhrase, phrases } from "../../words/phrases.ts";

/** What lies in a pocket: it is told from a call by what is sent to it. */
const device = everyPhrase(String.raw`
  (?:(?:to|on|at|from) )?(?:my|this|that|the) (?:(?:cell|mobile|own|work|home) ?)?(?:phone|cell|mobile|number|handset)
  (?:al|en el|a(?: mi| este| ese)|en(?: mi| este)) (?:celular|cel|m[oó]vil|tel[eé]fono|n[uú]mero)
  (?:(?:mere|mera|is|iss|us) )?(?:phone|fone|mobile|number)(?: (?:pe|par|mein|me))|(?:mere|is|iss|us) (?:phone|fone|mobile|number)
  (?:(?:मेरे|मेरा|इस|उस) )?(?:फ़?ोन|मोबाइल|नंबर) (?:पर|पे|में)|(?:मेरे|इस|उस) (?:फ़?ोन|मोबाइल|नंबर)
`);
/** Something is written or sent. */
const writes = phrases(String.raw`
  text\p{L}*|txt\p{L}*|messag\p{L}*|msgs?|send\p{L}*|writ\p{L}*
  mensajes?|textos?|escrib\p{L}*|mand\p{L}*|env[ií]\p{L}*
  messages?|bhej\p{L}*|likh\p{L}*|sandesh
  मैसेज|मेसेज|संदेश|भेज[\p{L}\p{M}]*|लिख[\p{L}\p{M}]*
`);
/** This very place is meant: "stop messaging me here", "close this chat". */
const thisPlace = phrases(String.raw`
  here|(?:web ?)?chat(?:s|ting)?|(?:this|the) (?:site|website|page)|aqu[ií]|ac[aá]|yahan|yaha|idhar|यहाँ|यहां|इधर|चैट
`);
/** More is to end than what is named beside it. */
const wider = phrases(String.raw`
  contact\p{L}*|alone|bother\p{L}*|harass\p{L}*|ever again|molest\p{L}*|en paz
  sampark|pareshan|tang|संपर्क|परेशान|तंग
`);

/** "Leave me alone", whatever is named beside it. */
export const endsMore = (text: string): boolean => wider.test(text);

/** That which reaches a telephone in writing. */
const onPhone: readonly ChannelName[] = ["sms", "whatsapp"];

const unwritten = phrases(String.raw`
  (?:don'?t|do not|stop|quit|never|no more)(?: (?:you|please|ever|me|any))* (?:writ|send|messag)\p{L}*
  (?:no|ni|dej\p{L}* de|nada de|par\p{L}* de)(?: (?:me|nos|m[aá]s))* (?:escrib|mand|env[ií]|mensaj)\p{L}*
  (?:messages?|msg|bhej\p{L}*|likh\p{L}*)(?: \p{L}+)? (?:mat|na|nahi+n?|nhi|band)|(?:mat|na) (?:bhej|likh)\p{L}*
  (?:मैसेज|मेसेज|संदेश)(?: [\p{L}\p{M}]+)? (?:मत|न|नहीं|बंद)|(?:मत|न) (?:भेज|लिख)[\p{L}\p{M}]*
`);

/** By their name in what is not allowed; those of the telephone where only that is named. */
function refusedIn(rest: string): readonly ChannelName[] {
  const bare = rest.replace(device, " ");
  const named = namedChannels(wordsOf(bare));
  if (bare === rest || named.some((one) => one !== "voice")) return named;
  if (named.length > 0) return unwritten.test(bare) ? [...onPhone, ...named] : named;
  return writes.test(bare) ? onPhone : [];
}

/**
 * What a stop means that was heard of a channel that is left, or of a chat on a page, which is no
 * telephone: the others that its words refuse. Empty where it means what was heard.
 */
export function refusedInstead(
  text: string,
  heard: ChannelName,
  here: ChannelName,
): readonly ChannelName[] {
  const kept = keptChannel(text, here) ?? onlyChannel(text, here);
  const rest = withoutKept(text);
  const isHere = thisPlace.test(rest);
  const ofPage = here === "webchat" && kept === null && !isHere && !wider.test(rest);
  if (heard !== kept && !ofPage) return [];
  const refused = refusedIn(rest).filter((one) => one !== kept);
  return refused.length === 0 && isHere && kept !== here ? [here] : refused;
}

const only = phrases("only|s[oó]lo|solamente|[uú]nicamente|sirf|keval|kewal|bas|सिर्फ़?|केवल|बस");

/** "My ex reads my phone, only on this chat": what comes to the telephone is to end, calls too where only this is left. */
export function leavesPhone(text: string, here: ChannelName): readonly ChannelName[] {
  const leaves = (here === "webchat" || here === "email") && keptChannel(text, here) === here;
  if (!leaves) return [];
  return only.test(text) ? [...onPhone, "voice"] : onPhone;
}

/** "Not on here, WhatsApp is fine": this channel is refused beside another that is left. */
export function refusesThis(text: string, here: ChannelName): boolean {
  const kept = keptChannel(text, here);
  return kept !== null && kept !== here && notHere.test(withoutKept(text));
}

const notHere = phrases(String.raw`
  (?:not|don'?t|do not|never|no)(?: \p{L}+){0,2} (?:here|(?:to |on |at )?this (?:number|phone|chat))
  no (?:me \p{L}+ )?(?:por |en )?(?:aqu[ií]|ac[aá]|este (?:n[uú]mero|chat))|(?:por |en )?(?:aqu[ií]|ac[aá]|este (?:n[uú]mero|chat)) no
  (?:yahan|yaha|idhar|is (?:number|chat))(?: (?:pe|par))? (?:mat|nahi+n?|nhi|na)
  (?:यहाँ|यहां|इधर|इस नंबर)(?: (?:पर|पे))? (?:मत|नहीं|न|ना)
`);
