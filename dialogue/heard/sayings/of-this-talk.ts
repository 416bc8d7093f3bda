/** What is said of this talk itself: a question of theirs was not answered, told twice, when an answer comes, sorry. Four languages. */

import { asideIn } from "../questions/asides.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 300;

const not = String.raw`(?:did ?n'?t|did not|didnt|do ?n'?t|dont|do not|does ?n'?t|doesnt|does not|have ?n'?t|havent|have not|has ?n'?t|hasnt|are ?n'?t|arent|are not|never|not)`;
/** They were not answered, or not as they asked. */
const unheard = phrases(String.raw`
  (?:you|u|ya|that|this|it|they)(?:'re| guys| just| even| still| really|'ve)* ${not}(?: (?:even|really|actually|just|still|been|ever))* (?:answer|listen|repl|respond|read|hear|understand)\p{L}*
  (?:nobody|no ?one|none of you)(?:'s| has| is| ever| even| here| actually)* (?:answer|listen|repl|respond|read|hear|writes?|wrote|told me|tells me)\p{L}*
  (?:you|u)(?:'?ve| have)?(?: just| already)? (?:told|said|asked)(?: me)?(?: that| this| it)?(?: (?:twice|already|before|again)| \p{L}+ times)|(?:that|this|it)(?:'?s| is|s) not what i(?:'m| am| was)? (?:ask|said|say|meant|mean|want)\p{L}*
  i (?:only|just|simply|was|already)(?: (?:only|just|simply))? ask(?:ed|ing)|i asked (?:you )?(?:a|one|about|for|when|what|how|if|whether)|(?:straight|real|proper) answer|answer (?:me|my question|the question)|still (?:waiting|no (?:answer|reply|word))|any news|is (?:any ?one|any ?body|some ?one) (?:actually |even |still )?(?:there|here)
  (?:no|nadie|nunca|ni)(?: (?:me|nos|le|les|usted|ustedes|han?|has|est[aá]n?|siquiera))* (?:contest|respond|respuest|escuch|oye|hac(?:e|en) caso|le(?:e|en|y[oó])|entend|entiend)\p{L}*|(?:eso )?no (?:es|fue|era) lo que (?:yo )?(?:le |les |te )?(?:pregunt|dij|ped|digo)\p{L}*
  ya me (?:lo )?(?:dij|ha dicho|han dicho|cont)\p{L}*|(?:sigo|estoy|ando) esperando|me dijeron(?: que)?(?: \p{L}+){0,3} y nada|alguna (?:novedad|noticia)|(?:solo|s[oó]lo|nom[aá]s|nada m[aá]s) (?:le |les |te )?(?:pregunt|quer[ií]a (?:saber|preguntar))\p{L}*|(?:le|les|te) ped[ií] que(?: me)? (?:contest|respond)\p{L}*|cont[eé]st(?:e|a|en)me|hay alguien(?: ah[ií])?
  (?:jawab|jawaab|reply|answer)(?: \p{L}+){0,2} (?:nahi+n?|nhi)|(?:sun|samajh|samjh|padh)(?: (?:hi|to|bhi|kyu+n?))* (?:nahi+n?|nhi)(?: (?:rah|pa|sak|liya)\p{L}*)?|(?:nahi+n?|nhi) (?:sun|samajh|samjh) rah\p{L}*|(?:bas |sirf |to |toh )(?:puch|pooch|sawal)\p{L}*|(?:sawal|sawaal) (?:pucha|poocha|kiya|ka jawab)|jawab (?:do|dijiye)|(?:do|teen|kitni) baa?r (?:bata|bol|keh|kah|pooch|puch)\p{L}*|koi (?:hai|h) (?:kya|yaha\p{L}*|wahan?)
  (?:जवाब|रिप्लाई|उत्तर)(?: [\p{L}\p{M}]+){0,2} नहीं|(?:सुन|समझ|पढ़)(?: (?:ही|तो|भी|क्यों))* नहीं(?: (?:रह|पा|सक|लिया)[\p{L}\p{M}]*)?|नहीं (?:सुन|समझ) रह[\p{L}\p{M}]*|(?:बस |सिर्फ़? |तो )(?:पूछ|सवाल)[\p{L}\p{M}]*|सवाल (?:पूछा|किया|का जवाब)|जवाब (?:दो|दीजिए)|(?:दो|तीन|कितनी) बार (?:बता|बोल|कह|पूछ)[\p{L}\p{M}]*
`);

/** When an answer, or somebody, comes. */
const whenAnswered = phrases(String.raw`
  when (?:will|do|does|are|is|can|would|should)(?: \p{L}+){0,5} (?:answer|repl|respond|hear|write|come|get back|call|know|happen)\p{L}*|how (?:long|soon)(?: \p{L}+){0,6}
  cu[aá]ndo (?:me |nos )?(?:contest|respond|habr|tendr|llega|va|van|viene|escrib|llam|hablan|avis|sabr)\p{L}*|(?:en )?cu[aá]nto (?:tardan?|tarda|tiempo|demora\p{L}*)
  (?:kab|kab tak|kitn[ei] (?:din|time|der))(?: \p{L}+){0,4} (?:jawab|reply|aa|aay|mil|bat|ho|lag|ruk|chal)\p{L}*|(?:jawab|reply|koi)(?: \p{L}+){0,2} kab
  (?:कब|कब तक|कितन[ेा] (?:दिन|समय|टाइम|देर))(?: [\p{L}\p{M}]+){0,4} (?:जवाब|आ|मिल|बत|हो|लग|रुक|चल)[\p{L}\p{M}]*|(?:जवाब|कोई)(?: [\p{L}\p{M}]+){0,2} कब
`);

const sorry = phrases(String.raw`
  (?:i'?m |im |i am )?(?:so |very |really )?sorry(?! (?:but )?(?:service|excuse|company|state|lot|bunch))|(?:my )?apolog\p{L}*|my bad|no offen[cs]e|perd[oó]n\p{L}*|disc[uú]lp\p{L}*|lo siento|sorry|maa?fi?|kshama|माफ़?ी?|क्षमा|सॉरी
`);

const ofData = phrases(String.raw`
  data|(?:my|personal) (?:details|information|info)|(?:mis )?datos(?: personales)?|data|(?:mera|meri|mere) (?:jaankari|jankari|details)|डेटा|डाटा|(?:मेरा|मेरी) (?:जानकारी|डिटेल[\p{L}\p{M}]*)
`);

/** Hard words, or a long time of it: whoever says these complains, whatever else they say. */
const hard = phrases(String.raw`
  unaccept\p{L}*|disgust\p{L}*|disgrac\p{L}*|shame\p{L}*|appall\p{L}*|awful|terrible|horrible|worst|rude\p{L}*|harass\p{L}*|pester\p{L}*|hound\p{L}*|bull(?:y|ied|ying)|abus\p{L}*|threat\p{L}*|ombuds\p{L}*|manager|supervisor|sick (?:of|and tired)|fed up|ridiculous|outrag\p{L}*|furious|angry|insult\p{L}*|lied|lying|lies|mislead\p{L}*|misled|incompeten\p{L}*|useless|weeks?|months?|(?:\p{Nd}+|three|four|five|six|ten|many|several|dozens?|hundred) times|every (?:single )?day|all day|not (?:happy|good enough|fair)|unfair|poor service|bad service|how dare|dissatisf\p{L}*|complain(?:ing|ed)?|complaints?|grievances?|officer|treat\p{L}*
  inaceptable|verg[uü]enza|vergonzos\p{L}*|p[eé]sim\p{L}*|horrible|terrible|gros(?:er|erí)\p{L}*|acos\p{L}*|hostig\p{L}*|amenaz\p{L}*|abus\p{L}*|molest\p{L}*|hart[oa]s?|gerente|supervisor\p{L}*|rid[ií]culo|indigna\p{L}*|enga[ñn]\p{L}*|mintier\p{L}*|ment\p{L}+|in[uú]til\p{L}*|semanas?|meses|(?:\p{Nd}+|tres|cuatro|cinco|diez|muchas|varias|mil) veces|todos los d[ií]as|injust\p{L}*|mal (?:servicio|trato)|trat\p{L}+|quej\p{L}*|reclam\p{L}*|profeco|condusef
  shikaya?t\p{L}*|complaint?|badtam\p{L}*|batt?am\p{L}*|pareshan|tang|haras\p{L}*|dhamk\p{L}*|gaa?li\p{L}*|sharam|sharm|ghatiya|bakwa+s|bekaa?r|manager|lokpal|ombudsman|jhoo?th?\p{L}*|dhokha|hafte|hafto|mahin[eo]\p{L}*|(?:\p{Nd}+|teen|char|paanch|das|kitni|bahut) baa?r|roz|galat (?:vyavahar|behavior|tarik\p{L}*)
  शिकायत|कंप्लेंट|बदतमी[\p{L}\p{M}]*|परेशान|तंग|धमक[\p{L}\p{M}]*|गाली|शर्म|घटिया|बकवास|बेकार|मैनेजर|लोकपाल|झूठ[\p{L}\p{M}]*|धोखा|हफ़?्ते|हफ़?्तों|महीन[\p{L}\p{M}]*|(?:\p{Nd}+|तीन|चार|पाँच|पांच|दस|कितनी|बहुत) बार|रोज़?|ग़?लत (?:व्यवहार|तरीक[\p{L}\p{M}]*)
`);

const has = (what: RegExp, text: string): boolean => what.test(plainly(text, mostRead));

/** "You didn't answer", "I only asked": of this talk, and of nothing that happened before it. */
export const saysUnheard = (text: string): boolean => has(unheard, text);

/** "When do I get an answer?" */
export const asksWhenAnswered = (text: string): boolean =>
  has(whenAnswered, text) || asideIn(text, "when") !== null;

export const saysSorry = (text: string): boolean => has(sorry, text);

export const asksOfData = (text: string): boolean => has(ofData, text);

/** With `without` left out of it, no word in it complains. */
export const hasHardWords = (text: string, without?: RegExp): boolean => {
  const said = plainly(text, mostRead);
  return hard.test(without === undefined ? said : said.replaceAll(without, " "));
};

/** Any sentence of it asks, whether or not it bears the mark; "tell me if" asks too. */
const asksToTell = phrases(String.raw`
  (?:tell|let) me (?:know )?(?:if|whether|what|when|how|who|where|why)|(?:i )?(?:just |only )?(?:want|wanted|need|would like|'d like) to know|yes or no|or not
  (?:d[ií]ga(?:me|n|nme)?|dime|d[ií]ganme|expl[ií]que\p{L}*|quiero saber|quisiera saber|saber)(?: \p{L}+){0,2} (?:si|qu[eé]|cu[aá]ndo|c[oó]mo|qui[eé]n|d[oó]nde|por ?qu[eé]|cu[aá]nto)|s[ií] o no
  (?:bas |zara |ye |yeh |itna )*bata(?:o|do|iye|na| do| dijiye)|(?:jaanna|janna|poochna|puchna) (?:tha|hai|chahta|chahti)\p{L}*|haan ya na|ya nahi
  (?:बस |ज़रा |ये |यह |इतना )*बता(?:ओ|इए|ना| दो| दीजिए|इये)|(?:जानना|पूछना) (?:था|है|चाहता|चाहती)|हां या ना|हाँ या ना|या नहीं
`);
const sentences = /[.!;\n।]+/u;
export const asksAnywhere = (text: string): boolean =>
  isQuestion(text) || text.split(sentences).some(isQuestion) || has(asksToTell, text);

const little = String.raw`(?:are|arre|acha|achha|accha|chalo|haan|bhai|yaar|wo|vo|ye|yeh|usko|isko|use|ise|baat|ko|ab|to|toh|ji|sab|na|अरे|अच्छा|चलो|चलिए|हाँ|हां|भाई|यार|वो|वह|ये|यह|उसे|इसे|उसको|इसको|बात|को|अब|तो|जी|सब|ना|pues|bueno|ay|eso|esto|ya|oh|ok|well|just|that|it|this|then)`;
const goes = String.raw`(?:chh?od(?:o|iye|do| do| dijiye)|jaane do|rehne do|छोड़(?:ो|िए| दो| दीजिए)|जाने दो|रहने दो|d[eé]jel[oa]|olv[ií]del[oa]|forget|never ?mind|leave (?:it|that))`;
const allOfIt = pattern(String.raw`^(?:${little}[\s,]+)*${goes}(?:[\s,]+${little})*[\s.!]*$`);

/** "Oh, forget that", "वो छोड़ो", and nothing else: of a matter, and of nobody who is to leave them or is gone. */
export const onlyLetsGo = (text: string): boolean => allOfIt.test(plainly(text.trim()));
