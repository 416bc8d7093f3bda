/** "My girl got a raise", "I found work", "let's do a real plan": more comes in than before, or a plan is wanted in place of a pause. Four languages. */

import { pattern } from "../../words/pattern.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const moreComes = phrases(String.raw`
  (?:got|get|getting|gets|had|have|has|received|was given|were given)(?: \p{L}+){0,2} (?:raise|promotion|pay rise|rise at work|better job|new job|more hours|extra hours|full[- ]?time)|(?:found|started|starting|start|landed)(?: \p{L}+){0,5} (?:job|work|shifts?)|(?:i'?m|im|i am|we'?re|back) (?:back at work|working again|earning more)|back (?:at|in|to) work|(?:earn|make|get|bring)(?:ing|s)? more(?: now)?|(?:wages?|salary|pay|hours|income) (?:went|gone|has gone|have gone|is|are) up|things (?:are|got|have gotten) better
  (?:me|nos|le) (?:subieron|aumentaron|dieron)(?: \p{L}+){0,3} (?:sueldo|salario|pago|aumento|trabajo|horas|ascenso)|(?:consegu[ií]|encontr[eé]|empec[eé]|empiezo|tengo)(?: \p{L}+){0,3} (?:trabajo|chamba|jale|empleo)|(?:gano|gana|ganamos|entra) m[aá]s(?: ahora)?|(?:ya |me |nos )va mejor|(?:estoy|estamos) mejor
  (?:salary|tankhwah|pagaa?r|vetan|kamai|income)(?: \p{L}+){0,3} (?:badh|barh|bar)\p{L}*|(?:nayi|nai|nayee|achhi) (?:naukri|job)|(?:naukri|job|kaam)(?: \p{L}+){0,2} (?:mil|lag) (?:gay|ga)\p{L}*|(?:zyada|jyada) (?:kama|mil)\p{L}*|promotion|increment
  (?:सैलरी|तनख़?्वाह|पगार|वेतन|कमाई|आमदनी)(?: [\p{L}\p{M}]+){0,3} (?:बढ़|बढ)[\p{L}\p{M}]*|(?:नयी|नई|अच्छी) (?:नौकरी|जॉब)|(?:नौकरी|जॉब|काम)(?: [\p{L}\p{M}]+){0,2} (?:मिल|लग) (?:गय|ग)[\p{L}\p{M}]*|(?:ज़्यादा|ज्यादा) (?:कमा|मिल)[\p{L}\p{M}]*|प्रमोशन|इंक्रीमेंट
`);
/** Asked or wished, and not had: "if I get a raise", "no job". */
const notYet = phrases(String.raw`
  if|when|once|no|not|never|until|lost|hope|may|might|could
  si|cuando|no|nunca|hasta|perd[ií]|ojal[aá]|tal vez|quiz[aá]s?
  agar|jab|nahi+n?|nhi|chhut\p{L}*|shayad|umm?eed|अगर|जब|नहीं|छूट[\p{L}\p{M}]*|शायद|उम्मीद
`);

const clauses = pattern(
  String.raw`[.,;!?।\n]+|(?<![\p{L}\p{M}])(?:so|and|but|y|pero|asi que|aur|to|lekin|और|तो|लेकिन)(?![\p{L}\p{M}])`,
);

/** More comes in now. */
export const tellsBetter = (text: string): boolean =>
  plainly(text, mostRead)
    .split(clauses)
    .some((clause) => moreComes.test(clause) && !notYet.test(clause));

const plan = phrases(String.raw`
  (?:real|proper|payment|regular|normal|instal+ment) plan|(?:a|the) plan (?:instead|now)|instead of (?:the|a|this|that) pause|(?:end|lift|cancel|stop|drop) the pause
  (?:un |el )?plan (?:de pagos|de verdad|normal|ahora|mejor)|en (?:vez|lugar) de (?:la )?pausa|(?:quit|termin|cancel|levant)\p{L}* la pausa
  (?:pakk[aei]|asli|sahi) plan|(?:kist|plan)(?: \p{L}+){0,2} (?:bana|shuru|kar) ?(?:do|dein?|te)|rok (?:ki jagah|ke badle|hata)\p{L}*|(?:पक्क[ाेी]|असली|सही) प्लान|(?:किस्त|प्लान)(?: [\p{L}\p{M}]+){0,2} (?:बना|शुरू|कर) ?(?:दो|दें|ते)|रोक (?:की जगह|के बदले|हटा)[\p{L}\p{M}]*
`);
const unwanted = phrases("no|not|don'?t|dont|never|nahi+n?|nhi|mat|नहीं|मत");

/** A plan is wanted where a pause stands. */
export const wantsPlan = (text: string): boolean =>
  plainly(text, mostRead)
    .split(clauses)
    .some((clause) => plan.test(clause) && !unwanted.test(clause));
