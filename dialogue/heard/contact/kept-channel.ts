/** "Stop hounding me; you can still text": in the same breath as a stop, the channel on which we may go on. */

import type { ChannelName } from "../../meaning.ts";
import { namedChannels } from "../../values/channels.ts";
import { wordsOf } from "../../words/words.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const write = String.raw`(?:te?xt(?:s|ing)?|message|messages|messaging|msg|write|writing|e-?mail(?:s|ing)?|whatsapp|call(?:s|ing)?|phone|phoning|ring|ringing|letters?|contact(?:ing)?)`;
const escribir = String.raw`(?:escrib\p{L}*|mand\p{L}* (?:mensajes?|textos?|correos?|whats\p{L}*)|mensajes?|textos?|correos?|whatsapp|llam\p{L}*|cartas?)`;
const likhna = String.raw`(?:likh\p{L}*|messages?|msg|text|whatsapp|e-?mail|call|phone|chitthi)`;
const likhnaHindi = String.raw`(?:लिख[\p{L}\p{M}]*|मैसेज|मेसेज|संदेश|व्हाट्सएप|ईमेल|फ़?ोन|कॉल)`;

const fine = String.raw`(?:is|are|it'?s|works|would be)(?: (?:still|totally|perfectly|all|just))? (?:fine|ok|okay|alright|good|safe|best|better)`;
const bien = String.raw`(?:,? (?:s[ií](?! no)|est[aá] bien|no hay problema|puede ser|es seguro|pueden?(?=\W*$| (?:escrib|mand|seguir)))| mejor(?! (?:por|al|a mi)))`;

/** In so many words: we may, or it is not this that is to stop. */
const keeps = phrases(String.raw`
  (?:(?:on|over|in|via|by|through) )?(?:the |this |your )?(?:web ?)?(?:chat|site|website)(?:ting)?(?: here)? ${fine}|(?:right )?(?:on |over |in )?here ${fine}|(?:you can |can you |please |just |only )+use (?:the |this )?(?:web ?)?chat(?: here)?|(?:use |only |just )(?:the |this )?(?:web ?)?chat (?:only|instead)|(?<!(?:stop|quit|end|close|not|n't|dont|\p{L}+ing) )(?:only |just )(?:the |this )?(?:web ?)?chat|(?<=(?:^|[,.;]|and|by|on) ?)(?:web ?)?chat only|(?:better|best|only|just|rather|keep it|stay) (?:on|in|over|via|by|through) (?:here|(?:the |this )?(?:web ?)?chat|e-?mail|whatsapp|text|letter)(?: only| instead)?|(?:e-?mail|whatsapp)(?: me)? instead
  (?:por|en) (?:el |este |la )?(?:chat|web|p[aá]gina)(?: web)?${bien}|por (?:aqu[ií]|ac[aá])${bien}|(?:mejor|s[oó]lo|solamente|nada m[aá]s|[uú]nicamente) (?:por|en) (?:aqu[ií]|ac[aá]|(?:este |el )?chat)|mejor (?:por|al|a mi) (?:correo|e-?mail|whatsapp|mensaje|carta|escrito)|(?:este |el )chat${bien}
  (?:yahan|yaha|idhar|is chat|chat)(?: (?:pe|par|me|mein|chat|likhna))* (?:theek|thik|thk|chalega|safe|sahi)(?: (?:hai|h|rahega))?|(?:yahan|yaha|idhar|is chat|chat)(?: (?:pe|par|me|mein))?(?: hi)? (?:likho|likhiye|baat karo)|(?:yahan|yaha|idhar|chat)(?: (?:pe|par|me|mein))? hi (?:likh|baat kar|bhej)\p{L}*(?! (?:mat|band))|(?:sirf|bas|keval) (?:yahan|yaha|(?:is )?chat)(?: (?:pe|par|me|mein))?(?! (?:ko )?(?:band|mat))
  (?:यहाँ|यहां|इधर|इस चैट|चैट)(?: (?:पर|पे|में|चैट|लिखना))* (?:ठीक|चलेगा|सही|सुरक्षित)(?: (?:है|रहेगा))?|(?:यहाँ|यहां|इधर|चैट)(?: (?:पर|पे|में))?(?: ही)? (?:लिखो|लिखिए|बात करो)|(?:यहाँ|यहां|इधर|चैट)(?: (?:पर|पे|में))? ही (?:लिख|बात कर|भेज)[\p{L}\p{M}]*(?! (?:मत|बंद))|(?:सिर्फ़?|बस|केवल) (?:यहाँ|यहां|(?:इस )?चैट)(?: (?:पर|पे|में))?(?! (?:को )?(?:बंद|मत))
  (?:i |i'?m |im )?(?:don'?t|do not|didn'?t|did not|not) (?:mean(?:ing)?|want you|saying|asking you|telling you)(?: that)?(?: you)?(?: should| have| need)?(?: to)?(?: not)? (?:stop|quit) (?:the |all |your )?${write}(?: me)?
  you (?:can|may|are (?:free|welcome|allowed) to) (?:still |always |just |only |keep |keep on |carry on |continue )*${write}(?: to)? (?:me|here)(?: (?:here|by \p{L}+))?
  (?:keep|carry on|continue)(?: on)? ${write}(?: me)? (?:is|are|it'?s|its) (?:fine|ok|okay|alright)
  ${write}(?: me)? (?:is|are) (?:still |totally |perfectly |all )?(?:fine|ok|okay|alright)(?: (?:by|with) me)?
  no (?:digo|quiero decir|me refiero a|pido|quiero)(?: que)?(?: me)?(?: dej\p{L}*| paren?)(?: de)? ${escribir}|(?:s[ií] )?(?:me )?pueden? (?:seguir )?${escribir}(?:me)?(?: por \p{L}+)?|(?:por|los|las) ${escribir} (?:s[ií]|est[aá]n? bien)
  ${likhna} (?:kar |bhej )?(?:sakte|sakti|sakta) (?:hain?|ho|hai)|${likhna} (?:band karne ko|band karo) (?:nahi|nahin|nhi) (?:bola|keh|kaha|bol)\p{L}*|${likhna} (?:theek|thik|chalega|kar do|karna theek)
  ${likhnaHindi} (?:कर |भेज )?सकते हैं|${likhnaHindi} (?:ठीक|चलेगा)|${likhnaHindi} बंद करने को नहीं (?:कह|बोल)[\p{L}\p{M}]*
`);

/** What turns such words round: "if you can still text me", "you think you can text me", for ever. */
const turnsRound = phrases(String.raw`
  if|unless|think|thinks|why|how|ever again|never|for good|at all|any ?more|lawyer|attorney|sue
  si no|nunca|jam[aá]s|para siempre|agar|kabhi|kyu+n|kyon|अगर|कभी|क्यों
`);

const canal = String.raw`(?:mensajes?(?: de texto)?|textos?|correos?(?: electr[oó]nicos?)?|e-?mail|whatsapp|tel[eé]fono|llamadas?|cartas?|sms)`;
const escriban = String.raw`(?:me (?:pueden )?(?:escrib\p{L}+|contact\p{L}+|mand\p{L}+)|(?:escr[ií]b(?:an|a|e)|cont[aá]ct(?:en|e|a)|m[aá]nd(?:en|e|a)|ll[aá]m(?:en|e))(?:me)?)`;
const karo = String.raw`(?:kar(?:o|e|en|ein|iye|na)|kijiye|bhej(?:o|e|en|ein|iye|na)|likh(?:o|e|en|ein|iye|na))`;
const karoHindi = String.raw`(?:कर(?:ो|ें|िए|िये|ना)|कीजिए|भेज(?:ो|ें|िए|िये|ना)|लिख(?:ो|ें|िए|िये|ना))`;

/** "Only e-mail me": the one channel that is left, named; what they tell that we do is no wish. */
const onlyOn = phrases(String.raw`
  (?<!(?:you|guys|they|people|stop|quit|not|n't|dont) )(?:only|just) (?:please )?(?:te?xt|message|msg|e-?mail|whatsapp|call|phone|write(?: to)?|contact|reach) me(?: (?:here|(?:by|via|on|with|through) \p{L}+))?
  (?<!(?:you|guys|they|people|stop|quit|not|n't|dont) )(?:only|just) te?xt(?: me)?(?: (?:please|pls|thanks|thx|here))*(?=\W*$|[,.;])|(?:only|just) (?:by|via|through) ${write}|(?:by |via )?(?:text|texts|sms|e-?mail|whatsapp|phone|letter|post) only(?! (?:when|to|at))
  (?:s[oó]lo|solamente|[uú]nicamente) ${escriban}(?: ${canal})?(?: (?:por|al) ${canal})?|(?:s[oó]lo|solamente|[uú]nicamente) (?:por )?${canal}(?= por favor|[,.;]|\W*$)|${escriban} (?:s[oó]lo|solamente|[uú]nicamente) por ${canal}|por ${canal} (?:solamente|nada m[aá]s|[uú]nicamente)
  (?:sirf|bas|keval|kewal) ${likhna}(?: (?:pe|par|se))?(?: hi)?(?: baat)? ${karo}|${likhna} (?:pe |par |se )?hi (?:baat )?${karo}
  (?:सिर्फ़?|बस|केवल) ${likhnaHindi}(?: (?:पर|पे|से))?(?: ही)?(?: बात)? ${karoHindi}|${likhnaHindi} (?:पर |पे |से )?ही (?:बात )?${karoHindi}
`);

/** "No calls", beside it. */
const refuses = phrases(String.raw`
  (?:no|not|stop|quit|don'?t|do not|never|without)(?: more| any| the| phone| me)* ${write}(?: me)?
  (?:no|nada de|sin)(?: m[aá]s| quiero| me| hagan| por)* ${escribir}
  ${likhna}(?: wa?ll?[ae])? (?:kar(?:ke|na|ne)? |bhej(?:na)? )?(?:mat|na|nahi+n?|nhi|band)(?! (?:hua|aaya|mil))
  ${likhnaHindi} (?:कर(?:के|ना|ने)? |भेज(?:ना)? )?(?:मत|न|नहीं|बंद)
`);

const written: ReadonlySet<ChannelName> = new Set<ChannelName>(["sms", "whatsapp", "webchat"]);

const chat = /chat|चैट|\bsite|website|p[aá]gina/iu;
const thisPlace = phrases("here|aqu[ií]|ac[aá]|yahan|yaha|idhar|यहाँ|यहां|इधर");

/** "Chat" is this one where it is one, else that of the site; a text is none. */
const unnamed = (found: string, here: ChannelName): ChannelName | null => {
  const elsewhere = chat.test(found) && !thisPlace.test(found) && here !== "whatsapp";
  if (elsewhere) return "webchat";
  return written.has(here) ? here : null;
};

/** On which we may go on by their own word in the message that stops us; null where they leave none. */
export function keptChannel(text: string, here: ChannelName): ChannelName | null {
  const said = plainly(text, mostRead);
  const found = keeps.exec(said)?.[0];
  if (found === undefined || turnsRound.test(said)) return null;
  const [named, more] = namedChannels(wordsOf(found), here);
  return more === undefined ? (named ?? unnamed(found, here)) : null;
}

/** The message without the words that leave a channel. */
export const withoutKept = (text: string): string =>
  plainly(text, mostRead).replace(keeps, " ").replace(onlyOn, " ");

/** The one channel on which we may go on, named beside "only"; null where they name none, or more. */
export function onlyChannel(text: string, here: ChannelName): ChannelName | null {
  const said = plainly(text, mostRead);
  const found = onlyOn.exec(said)?.[0];
  if (found === undefined || turnsRound.test(said)) return null;
  const [named, more] = namedChannels(wordsOf(found), here);
  return more === undefined ? (named ?? null) : null;
}

/** "Only text me, no calls", "don't call, here is fine": another channel that is refused beside the one that is left; null where none is. */
export function refusedBeside(text: string, here: ChannelName): ChannelName | null {
  const only = onlyChannel(text, here) ?? keptChannel(text, here);
  const found = only === null ? undefined : refuses.exec(plainly(text, mostRead))?.[0];
  if (found === undefined) return null;
  const [named, more] = namedChannels(wordsOf(found), here);
  const other = named !== only && named !== here && more === undefined;
  return other ? (named ?? null) : null;
}
