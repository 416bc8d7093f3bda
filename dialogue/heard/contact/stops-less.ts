/** A stop that their words do not ask for, or ask for of less: of a person of ours, of a trouble to us, of their work, of calls. Four languages. */

import type { Conversation } from "../../conversation.ts";
import type { Signal, Understood } from "../../meaning.ts";
import { everyPhrase, phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";
import { noStopMeant, saysNoStopMeant } from "./no-stop-meant.ts";

const mostRead = 400;

/** A person of ours is not wanted; who wants to speak to nobody at all may want no word either. */
const ours = String.raw`(?:human|person|agent|manager|supervisor|colleague|advis[eo]r|rep|representative|operator)s?`;
const nuestros = String.raw`(?:persona|humano|agente|gerente|encargad[oa]|supervisora?|compa[ñn]er[oa]|asesora?|ejecutiv[oa])s?`;
const hamare = String.raw`(?:insa+n|aadmi|admi|agent|manager|vyakti|person|human|saathi|bande|staff|officer)`;
const hamareHindi = String.raw`(?:इंसान|इन्सान|आदमी|एजेंट|मैनेजर|व्यक्ति|साथी|स्टाफ़?|अधिकारी|ऑफ़?िसर)`;
const noPerson = everyPhrase(String.raw`
  (?:i |we )?(?:do not|don'?t|dont|didn'?t|won'?t|wont|no need to|would rather not|rather not)(?: (?:actually|really|even|need|want|wanna|like|to))* (?:talk|speak|chat|deal)(?:ing)?(?: to| with) (?:(?:a|an|any|some|the|your|real|actual|another) )*${ours}
  (?:(?:i |we )?(?:do not|don'?t|dont)(?: (?:need|want))+|no|not|without|instead of) (?:(?:a|an|any|the|your|real|actual) )*${ours}
  (?:ya )?no (?:quiero|necesito|deseo|hace falta|ocupo|me gusta|me pase)(?: (?:que )?(?:hablar|platicar|tratar))?(?: (?:con|a))? ?(?:(?:un|una|el|la|ning[uú]n|ninguna|su|otr[oa]) )*${nuestros}
  (?:ni|sin) (?:(?:un|una|ning[uú]n|ninguna) )*${nuestros}|no,? (?:a )?(?:un|una|ning[uú]n|ninguna) ${nuestros}
  (?:kisi |koi |ek |aapke )?${hamare}(?: (?:se|ke saath|ki))?(?: (?:bhi|to|hi|baat|abhi))* (?:nahi+n?|nhi|mat) (?:karni|karna|kar(?:ni|na)? chah\p{L}+|karo|karao|karwa\p{L}*|chahiye|chahie|chahta|chahti)(?: (?:hai|hain|h|mujhe|muje))*
  (?:किसी |कोई |एक |आपके )?${hamareHindi}(?: (?:से|के साथ|की))?(?: (?:भी|तो|ही|बात|अभी))* (?:नहीं|मत) (?:करनी|करना|करवा[\p{L}\p{M}]*|कराओ|चाहिए|चाहता|चाहती)(?: (?:है|हैं|मुझे))*
`);

/** They would be no trouble to us. */
const noTrouble = everyPhrase(String.raw`
  (?:i |we )?(?:do not|don'?t|dont|didn'?t|didnt|never|not)(?: (?:want|wanted|mean|meant|like|trying|wish|wanna|to|really))+ (?:bother|disturb|trouble|annoy|be (?:a |any )?(?:bother|burden|nuisance|trouble|pain))(?:ing)?(?: (?:to|anyone|anybody|you|you guys|people|everyone|any of you))*
  no (?:quiero|quisiera|quer[ií]a|quise|pretendo|deseo|es mi intenci[oó]n|vengo a)(?: (?:yo|ser|dar|causar|hacer))* (?:molestar|incomodar|fastidiar|(?:una )?molestias?|(?:una )?carga|lata)(?:los|las|les?|te)?(?: (?:a|para|m[aá]s|nadie|ustedes|usted|ning[uú]n|compa[ñn]er[oa]|ustedes))*
  (?:main |mai |mujhe )?(?:kisi ko|aap ?ko|aap logo+n? ko|aap sab ko|unko)(?: bhi)? (?:pareshan|preshan|tang|disturb|takleef|taklif)(?: (?:nahi+n?|nhi) (?:kar\p{L}*|de\p{L}*)(?: (?:chah\p{L}+|hai|tha|thi|raha|rahi|hu+n?|hoon))*| kar\p{L}* (?:nahi+n?|nhi)(?: chah\p{L}+)(?: (?:hu+n?|hoon|tha|thi))*)
  (?:मैं |मुझे )?(?:किसी को|आपको|आप लोगों को|आप सबको|उनको)(?: भी)? (?:परेशान|तंग|डिस्टर्ब|तकलीफ़?)(?: नहीं (?:कर|दे)[\p{L}\p{M}]*(?: (?:चाह[\p{L}\p{M}]+|है|था|थी|रहा|रही|हूँ|हूं))*| कर[\p{L}\p{M}]* नहीं(?: चाह[\p{L}\p{M}]+)(?: (?:हूँ|हूं|था|थी))*)
`);

const not = String.raw`(?:don'?t|dont|do not|never|stop|quit|no more)(?: (?:you|u|ever|even|dare|please|pls))*`;
const reach = String.raw`(?:call|phone|ring|contact|text|com|go|messag|writ|show|turn)(?:e|ing|s)?`;
const workplace = String.raw`(?:work|job|office|workplace|shop|store|site|warehouse|factory|plant|school|clinic|restaurant|salon|garage|hospital|boss|supervisor|manager|foreman)`;
const noLlamar = String.raw`(?:ya )?(?:no|nunca|jam[aá]s|dej\p{L}* de|paren de)(?: (?:me|nos|vuelvan?|vuelva|quiero que|se les ocurra|m[aá]s|a))* (?:llam|marqu|habl|vengan?|vayan?|escrib|contact|busqu)\p{L}*`;
const trabajo = String.raw`(?:trabajo|oficina|taller|tienda|negocio|chamba|f[aá]brica|jef[ea]|patr[oó]n|empresa|escuela|obra|restaurante|bodega|supervisora?|gerente)`;
const kaam = String.raw`(?:office|daftar|dukan|dukaan|kaam|shop|factory|company|karkhan[ea]|boss|malik|manager|workplace|school|godam)`;
const kaamHindi = String.raw`(?:ऑफ़?िस|आफिस|दफ़?्तर|दुकान|काम|फ़?ैक्ट्री|फैक्टरी|कंपनी|कारख़?ान[ेा]|बॉस|मालिक|मैनेजर|स्कूल|गोदाम)`;
/** Not at the place where they work. */
const notAtWork = everyPhrase(String.raw`
  ${not} ${reach}(?: (?:me|us|to|up|in|over|back|at|on))* (?:the |my |that |this |his |her )?(?:${workplace})(?: (?:again|any ?more|ever|ever again|please|pls|phone|number|line))*
  ${noLlamar}(?: (?:me|m[aá]s|a|al|por|en))* (?:mi |la |el |ese |esa |este )?${trabajo}(?: (?:nunca|m[aá]s|otra vez|jam[aá]s|de nuevo|por favor))*
  (?:mer[eia] |us |hamar[eia] )?${kaam}(?: (?:pe|par|me|mein|ko|ke number pe|wale number pe))?(?: (?:ab|phir|fir|dobara|kabhi|bilkul|wapas|se|phone|fon|call|contact|message|msg|aana|a))* (?:mat|na|nahi+n?|nhi) (?:kar\p{L}*|kiya|kijiye|lag\p{L}*|aa\p{L}*|bhej\p{L}*)(?: (?:karo|karein|kijiye|kijiyega|karna))*
  (?:मेर[ेीा] |उस |हमार[ेीा] )?${kaamHindi}(?: (?:पे|पर|में|को))?(?: (?:अब|फिर|दोबारा|कभी|बिल्कुल|वापस|से|फ़?ोन|कॉल|संपर्क|मैसेज))* (?:मत|न|ना|नहीं) (?:कर[\p{L}\p{M}]*|किया|कीजि[\p{L}\p{M}]*|लगा[\p{L}\p{M}]*|आ[\p{L}\p{M}]*)(?: (?:करो|करें|कीजिए|कीजिएगा|करना))*
`);
/** The same of a place that was named just before. */
const notThere = everyPhrase(String.raw`
  ${not} ${reach}(?: (?:me|us|to|up|in|over|back))* (?:there|that (?:place|number|phone|line))(?: (?:again|any ?more|ever|ever again|please|pls))*
  ${noLlamar}(?: (?:me|m[aá]s|a|por))* (?:ah[ií]|all[aá]|all[ií]|ese (?:n[uú]mero|lugar|tel[eé]fono))(?: (?:nunca|m[aá]s|otra vez|jam[aá]s|de nuevo|por favor))*
  (?:wahan?|wahaan|vahan|udhar|us number (?:pe|par)|us jagah)(?: (?:pe|par|ab|phir|fir|dobara|kabhi|bilkul|wapas|se|phone|fon|call|contact|message|msg))* (?:mat|na|nahi+n?|nhi) (?:kar\p{L}*|kiya|kijiye|lag\p{L}*|aa\p{L}*)(?: (?:karo|karein|kijiye|kijiyega|karna))*
  (?:वहाँ|वहां|उधर|उस नंबर (?:पे|पर)|उस जगह)(?: (?:पे|पर|अब|फिर|दोबारा|कभी|बिल्कुल|वापस|से|फ़?ोन|कॉल|संपर्क|मैसेज))* (?:मत|न|ना|नहीं) (?:कर[\p{L}\p{M}]*|किया|कीजि[\p{L}\p{M}]*|लगा[\p{L}\p{M}]*|आ[\p{L}\p{M}]*)(?: (?:करो|करें|कीजिए|कीजिएगा|करना))*
`);
const namesWork = phrases(String.raw`
  (?:my |the |at )?${workplace}|trabaj[oé]\p{L}*|${trabajo}|${kaam}|${kaamHindi}
`);

/** By telephone not, and nothing wider. */
const noCalls = everyPhrase(String.raw`
  (?:don'?t|dont|do not|no more|stop|quit) (?:phon(?:e|ing)|phone calls?|(?:calling|call|ringing|ring)(?: (?:me|my \p{L}+|her|him|us))? (?:on|by) the (?:tele)?phone)(?: (?:me|us|her|him|them|my \p{L}+))?(?: (?:any ?more|again|please|pls|ever|at all))*
  (?:ya )?no (?:me |nos |le |la |lo |les )?(?:llam|marqu|habl)\p{L}*(?: (?:m[aá]s|a mi \p{L}+))* por tel[eé]fono(?: (?:m[aá]s|nunca|por favor|para nada))*|(?:nada de|no (?:quiero|m[aá]s)) llamadas(?: (?:m[aá]s|por favor|telef[oó]nicas))*
  (?:phone|fon|call)s?(?: (?:ko|bhi|to|hi|ab|se|bilkul|kabhi|please|pls|dobara|phir))* (?:mat|na|nahi+n?|nhi) (?:kar\p{L}*|kiya|kijiye|kijiyega|lag\p{L}*)(?: (?:karo|karein|kijiye|kijiyega|karna|chahiye))*
  (?:फ़?ोन|कॉल)(?: (?:भी|तो|ही|अब|से|बिल्कुल|बिलकुल|कभी|प्लीज़?|दोबारा|फिर))* (?:मत|न|ना|नहीं) (?:कर[\p{L}\p{M}]*|किया|कीजि[\p{L}\p{M}]*|लगा[\p{L}\p{M}]*)(?: (?:करो|करें|कीजिए|कीजिएगा|करना|चाहिए))*
`);

/** What may end anything at all, where it stands beside. */
const ends = phrases(String.raw`
  stop\p{L}*|no|not|no more|leave|never|don'?t|dont|do not|quit|cease|remove|delete|erase|unsubscribe|enough|off|lose|forget|harass\p{L}*
  basta|dej[ae]\p{L}*|ya no|nunca|jam[aá]s|par[ae]n?|quit\p{L}+|b[oó]rr\p{L}+|elimin\p{L}+|ning[uú]n|nada|nadie|acos\p{L}*
  band|bandh|mat|nahi+n?|nhi|na|rok\p{L}*|chh?od\p{L}*|hata\p{L}*|delete|koi|kisi|kabhi|peecha|pareshan|tang
  बंद|मत|न|ना|नहीं|रोक[\p{L}\p{M}]*|छोड़[\p{L}\p{M}]*|हटा[\p{L}\p{M}]*|कोई|किसी|कभी|पीछा|परेशान|तंग
`);

/** "No no, I ...": the answer to a question of ours, before what is said. */
const answer = pattern(
  String.raw`^\W*(?:(?:no|nope|nah|nahi+n?|nhi|na|arre|wait|oh|नहीं|ना|अरे)[\s,.!-]+)+`,
);

/** Nothing in the rest of the message could end more. */
const endsNoMore = (said: string, ...parts: readonly RegExp[]): boolean => {
  const rest = parts.reduce((left, part) => left.replaceAll(part, " "), said);
  return !ends.test(rest.replace(answer, " "));
};
const holds = (said: string, part: RegExp): boolean => said.search(part) >= 0;

const isStop = ({ name }: Signal): boolean => name === "stop_contact" || name === "stop_channel";

/** Their work was spoken of: in this message, or in what we said last of it. */
const workWasNamed = (said: string, told: readonly string[]): boolean =>
  namesWork.test(said) || told.some((one) => one.startsWith("work-noted"));

/**
 * The message with its stop of no more than its words end. Where all that could end anything is one of
 * these, a stop of all contact is none; any other word that ends keeps it as it was heard.
 */
export function stopsLess(
  { said: told = [], channel }: Conversation,
  understood: Understood,
  text: string,
): Understood {
  const { signals } = understood;
  const stop = signals.find(isStop);
  if (stop === undefined || text.length > mostRead) return understood;
  const said = plainly(text);
  const others = signals.filter((one) => !isStop(one));
  const atWork = holds(said, notAtWork) || (holds(said, notThere) && workWasNamed(said, told));
  if (atWork && endsNoMore(said, notAtWork, notThere)) {
    const left = others.filter(({ name }) => name !== "inconvenient");
    const work: Signal = { ...stop, name: "inconvenient", value: "workplace" };
    return { ...understood, signals: [...left, work] };
  }
  if (holds(said, noPerson) || holds(said, noTrouble)) {
    if (endsNoMore(said, noPerson, noTrouble)) return { ...understood, signals: others };
  }
  if (saysNoStopMeant(said) && endsNoMore(said, noStopMeant)) {
    return { ...understood, signals: others };
  }
  const wide = stop.name === "stop_contact" && channel !== "voice";
  if (wide && holds(said, noCalls) && endsNoMore(said, noCalls)) {
    const calls: Signal = { ...stop, name: "stop_channel", value: "voice" };
    return { ...understood, signals: [...others, calls] };
  }
  return understood;
}
