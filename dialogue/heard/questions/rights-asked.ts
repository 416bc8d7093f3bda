/** "What are my rights?", "how long do I have to dispute?", "I'm thinking of a lawyer": asked or weighed, and not claimed. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 160;

const lead = String.raw`^[^\p{L}]*(?:(?:and|so|but|ok|okay|wait|well|hi|hello|please|y|pero|entonces|bueno|oiga|oye|aur|to|toh|lekin|accha|achha|pehle|और|तो|लेकिन|अच्छा|पहले)[\s,.]+)*`;
const tail = String.raw`(?: (?:please|here|now|then|in this|with this|por favor|aqu[ií]|en esto|yahan|isme|यहाँ|इसमें))*(?=[^\p{L}\p{M}]*$)`;

const rights = phrases(String.raw`
  ${lead}(?:(?:can|could) (?:you|u) (?:please )?(?:tell me|explain)(?: to me)? |(?:i (?:want|would like|need) to know|i'?d like to know|tell me|do (?:you|u) know) )?(?:what (?:are )?)?(?:my|what) (?:legal )?rights(?: (?:are|do i have|i have))?${tail}
  ${lead}(?:(?:quiero|quisiera|necesito|me gustar[ií]a) saber |d[ií]game |expl[ií]queme )?(?:cu[aá]les (?:son )?|qu[eé] )(?:mis )?derechos(?: (?:tengo|son))?${tail}
  ${lead}(?:mujhe (?:batao|bataiye|janna hai) )?(?:mere|mera) (?:kya|kaun ?se)(?: kya)? (?:rights?|adhikar|haq)(?: (?:hai|hain|hein|h|he))?${tail}
  ${lead}(?:मुझे (?:बताओ|बताइए|जानना है) )?(?:मेरे|मेरा) (?:क्या|कौन ?से)(?: क्या)? (?:अधिकार|हक़?|राइट्स)(?: (?:है|हैं))?${tail}
`);

const it = String.raw`(?: (?:this|it|that|the (?:debt|bill|amount|account)))?`;
const window = phrases(String.raw`
  ${lead}(?:how (?:long|many days|much time)|what'?s the deadline|what is the (?:deadline|time limit)|until when|by when)(?: (?:do|can|have) i(?: (?:have|got))?)? ?to (?:dispute|contest|challenge|question|object to)${it}${tail}
  ${lead}(?:cu[aá]ntos d[ií]as|cu[aá]nto tiempo|qu[eé] plazo|hasta cu[aá]ndo) (?:tengo |hay |puedo )?(?:para )?(?:disputar|reclamar|impugnar|objetar)(?:l[oa])?(?: (?:esto|eso|la deuda|esta deuda))?${tail}
  ${lead}(?:(?:dispute|aapatti|shikayat) (?:karne )?(?:ke liye|ka) )(?:kitn[aei] (?:din|time|samay|waqt))(?: (?:hai|hain|milte|milta))*${tail}
  ${lead}(?:(?:विवाद|आपत्ति|डिस्प्यूट) (?:करने )?(?:के लिए|का) )(?:कितन[ाेी] (?:दिन|समय|टाइम|वक़्त))(?: (?:है|हैं|मिलते|मिलता))*${tail}
`);

const brief = (text: string, forms: RegExp): boolean =>
  text.length <= mostRead && forms.test(plainly(text.trim()));

/** Which rights they have, or how long one may be used: a question that claims none. */
export const asksOwnRights = (text: string): boolean => brief(text, rights) || brief(text, window);

const lawyer = String.raw`(?:a |an |my own )?(?:lawyer|attorney|solicitor)`;
const abogado = String.raw`(?:un |una )?(?:abogad[oa]|licenciad[oa])`;
const vakil = String.raw`(?:ek )?(?:vakil|vakeel|lawyer|advocate)`;
const vakilHindi = String.raw`(?:एक )?(?:वकील|लॉयर|एडवोकेट)`;

const weighsOne = phrases(
  String.raw`
  (?:thinking|thought) (?:of|about) (?:getting|hiring|finding|calling|asking|seeing|talking to|speaking to|consulting) ${lawyer}|(?:might|may|maybe i'?ll|considering|should i|do i need to|can i) (?:get(?:ting)?|hir(?:e|ing)|find(?:ing)?|see(?:ing)?) ${lawyer}
  (?:don'?t|dont|do not|haven'?t) (?:have |got )?${lawyer} yet|no ${lawyer} yet
  (?:pensando en|pienso|pensaba|quiz[aá]s?|tal vez|a lo mejor|no s[eé] si|deber[ií]a|puedo)(?: (?:en|voy a))? (?:buscar|conseguir|contratar|hablar con|consultar|llamar)(?:me|le)?(?: a| con)? ?${abogado}
  (?:todav[ií]a|a[uú]n) no (?:tengo|he (?:conseguido|contratado|buscado)) ${abogado}|no tengo ${abogado} todav[ií]a
  ${vakil} (?:karne|lene|rakhne|dhoondhne|se baat karne|se milne) (?:ka|ki|ke baare me|ke baare mein) soch|soch (?:rahi|raha|rahe) (?:hu+n?|hoon)(?: ki)? ${vakil}|(?:abhi|abhi tak) ${vakil} (?:nahi+n?|nhi) (?:hai|kiya|rakha|mila)
  ${vakilHindi} (?:करने|लेने|रखने|ढूँढने|से बात करने|से मिलने) (?:का|की|के बारे में) सोच|सोच रह[ाीे] (?:हूँ|हूं)(?: कि)? ${vakilHindi}|(?:अभी|अभी तक) ${vakilHindi} नहीं (?:है|किया|रखा|मिला)
`
    .replaceAll(" soch|", " soch\\p{L}*(?: \\p{L}+){0,2}|")
    .replaceAll(" सोच|", " सोच[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]+){0,2}|"),
);

/** One acts for them already, or they wish one to be written to. */
const hasOne = phrases(String.raw`
  my (?:lawyer|attorney|solicitor)|(?:his|her) name|(?<!n'?t |dont |not |havent )have (?:a|an) (?:lawyer|attorney)|call (?:him|her|them)|represent\p{L}*|mi abogad[oa]|ya tengo|se llama|represent\p{L}*|mer[aei] (?:vakil|vakeel|lawyer)|vakil hai|मेर[ाीे] वकील
`);

/** Somebody to act for them is only thought of. */
export const weighsLawyer = (text: string): boolean =>
  text.length <= mostRead && weighsOne.test(plainly(text)) && !hasOne.test(plainly(text));
