/** "Is he going to find out if I pay?": whether one of theirs learns of it, asked or feared. Four languages. */

import type { Understood } from "../../meaning.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly, wholeWords } from "../../words/phrases.ts";
import { familia, kin, parivar, parivarHindi } from "../kin.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 200;

const who = String.raw`(?:he|she|they|my (?:ex|boss|family|parents|kids|landlord|(?:\p{L}+ )?${kin})|any(?:one|body)(?: else)?|people)`;
const quien = String.raw`(?:[eé]l|ella|ellos|mi (?:ex|jef[ea]|familia|${familia})|alguien|nadie)`;
const kisko = String.raw`(?:(?:mer[ei] )?${parivar}|unko|unhe|usko|use|ghar ?walo|ghar me|kisi)`;
const kisko2 = String.raw`(?:(?:मेर[ेी] )?${parivarHindi}|उनको|उन्हें|उसको|उसे|घर ?वालों|घर में|किसी)`;

const learns = String.raw`(?:find out|finds out|know|be told|get told|hear|see (?:it|this|that))(?: (?:about|of) (?:it|this|that|the (?:debt|payment|money)))?`;

const asks = String.raw`
  (?:will|would|is|are|does|can|could) ${who} (?:be able to |going to |gonna |ever |have to )*${learns}
  (?:will|do|would|are) (?:you|u) (?:going to |gonna )?tell (?:him|her|them|my (?:\p{L}+ )?${kin})(?: (?:about|of) (?:it|this))?
  (?:${quien} )?se (?:va|van) a enterar(?: ${quien})?|se enterar[aá]n?(?: ${quien})?|(?:le|les) (?:van|vais|va) a decir(?: (?:algo|esto))? a (?:mi )?(?:${familia}|[eé]l|ella)
  (?:kya )?${kisko}(?: ko)? (?:\p{L}+ )?pata (?:to )?(?:nahi )?(?:chal|lag)(?:eg[ai]|ega| jaa?yega)(?: (?:na|kya|to))*
  (?:क्या )?${kisko2}(?: को)? (?:[\p{L}\p{M}]+ )?पता (?:तो )?(?:नहीं )?(?:चल|लग)(?:ेगा|ेगी| जाएगा)(?: (?:ना|न|क्या|तो))*
`;
const paying = String.raw`(?:,? (?:if|when) (?:i|we) (?:pay|do|set)(?: (?!myself|it all)\p{L}+){0,4}|,? si (?:(?:les|le|lo) )?pago(?: [\p{L}]+){0,2}|(?:,? agar)?(?: (?:main|mai))? (?:pay|payment|bhar|de)(?: \p{L}+){0,3})?`;

const asked = phrases(asks);
const lead = String.raw`^[^\p{L}]*(?:(?:and|so|but|ok|okay|wait|y|pero|entonces|aur|to|lekin|और|तो|लेकिन)[\s,.]+)*`;
const askedAlone = pattern(`${lead}${wholeWords(asks)}${paying}(?=[^\\p{L}\\p{M}]*$)`);

/** Whether one of theirs learns of it. */
export const asksIfFoundOut = (text: string): boolean => {
  const said = plainly(text, mostRead);
  const marked = /[?？]/u.test(said);
  return said
    .split(/[.!?？;\n।]+/u)
    .some((part) => asked.test(part) && (marked || isQuestion(part)));
};

/** That, of a payment or of nothing, and not a word more. */
export const asksOnlyIfFoundOut = (text: string): boolean =>
  text.length <= mostRead && askedAlone.test(plainly(text));

/** The message as that question, whatever it sounds like besides. */
export const withFoundOut = (understood: Understood, text: string): Understood =>
  asksOnlyIfFoundOut(text) && asksIfFoundOut(text)
    ? { ...understood, intents: [{ name: "unclear", confidence: 1 }] }
    : understood;

const partner = String.raw`(?:he|she|my ex|(?:my )?(?:husband|wife|partner|boyfriend|girlfriend|parents|family|dad|father|mum|mom|mother|in-laws))`;

/** One at home must not learn of it. */
export const mustNotLearn = phrases(String.raw`
  ${partner} (?:can'?t|cant|cannot|mustn'?t|must not|shouldn'?t|should not|must never|can never) (?:ever )?(?:find out|know|learn|see)
  (?:don'?t|dont|do not|doesn'?t|never) (?:want|let|tell) (?:him|her|${partner})(?: to)?(?: ever)?(?: (?:find out|know|learn|see))?(?: about (?:it|this|that))?(?=\W|$)(?<=find out|know|learn|see|it|this|that)
  (?:he|she|my (?:husband|wife|ex|partner|boyfriend|girlfriend)) (?:always |still )?(?:reads|checks|sees|goes through) (?:them|my (?:texts|messages|phone|e-?mails?|post|mail|letters))
  (?:[eé]l|ella|mi (?:ex|${familia})) (?:me )?(?:los|las)? ?(?:lee|revisa)(?: (?:el|mi|mis) (?:celular|tel[eé]fono|mensajes|m[oó]vil))?|(?:wo|woh) (?:sab )?padh (?:let[aei])|(?:wo|woh|${parivar}) mere? (?:msg|message|phone|messages) (?:padh|dekh|check)\p{L}*|(?:वो|वह|${parivarHindi}) मेर[ाे] (?:मैसेज|फ़?ोन) (?:पढ़|देख|चेक)[\p{L}\p{M}]*
  que no se enteren?(?: ${quien})?|${quien} no (?:se puede enterar|puede enterarse|debe enterarse|puede saber(?:lo)?|debe saber(?:lo)?)|no quiero que (?:se entere|lo sepa)n?(?: ${quien})?|no le digan? (?:nada )?a mi ${familia}
  ${kisko}(?: ko)? (?:\p{L}+ )?pata (?:nahi+n?|nhi|na) (?:chal|lag)(?:na chah\p{L}*|ni chah\p{L}*|e|ne|na)(?: \p{L}+)?
  ${kisko2}(?: को)? (?:[\p{L}\p{M}]+ )?पता (?:नहीं|न|ना) (?:चल|लग)(?:ना चाह[\p{L}\p{M}]*|नी चाह[\p{L}\p{M}]*|े|ने|ना)
`);
