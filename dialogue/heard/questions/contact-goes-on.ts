/** "Will you keep calling while you check?", "so you won't be contacting me?": they ask whether contact goes on. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 160;

const lead = String.raw`^[^\p{L}]*(?:(?:and|so|but|ok|okay|wait|oh|well|then|now|meanwhile|y|pero|entonces|bueno|mientras(?: tanto)?|ahora|aur|to|toh|lekin|accha|achha|और|तो|लेकिन|अच्छा)[\s,.]+)*`;
const tail = String.raw`(?=[^\p{L}\p{M}]*$)`;

const reach = String.raw`(?:call|phone|ring|text|message|contact|email|e-mail|write|writ|bother)(?:ing)?(?: to)?`;
const us = String.raw`(?:you|u|they|y'?all|you guys|you people)`;
const sent = String.raw`(?:(?:the|these|your|all the) )?(?:calls|texts|messages|emails|letters)`;
const when = String.raw`(?: me| us)?(?:,? (?:any ?more|now|then|still|again|or what|or not|for now|in the meantime|meanwhile|after (?:this|that)|while (?:you|u|they|this|it)(?: \p{L}+){1,4}))*`;

const llamar = String.raw`(?:llam(?:ar|ando)|escrib(?:ir|iendo)|marc(?:ar|ando)|contact(?:ar|ando)|molest(?:ar|ando)|(?:mand(?:ar|ando)|envi(?:ar|ando))(?: (?:m[aá]s )?(?:mensajes?|textos?|correos?|cartas?))?)(?:me|nos)?`;
const cuando = String.raw`(?:,? (?:o qu[eé]|o no|todav[ií]a|ya|m[aá]s|entonces|verdad|ahora|aqu[ií]|por (?:aqu[ií]|tel[eé]fono|correo)|mientras(?: \p{L}+){1,4}))*`;

const phone = String.raw`(?:phone|fone|fon|call|calls|msg|message|messages|sms|whatsapp)`;
const phoneHindi = String.raw`(?:फ़?ोन|कॉल|मैसेज|मेसेज|संदेश)`;

/** Put so that it can be nothing but a question, whether or not it bears the mark. */
const asks = phrases(String.raw`
  ${lead}(?:will|would|are|r|do) ${us} still (?:even |now )*(?:going to |gonna |be |keep )*${reach}${when}${tail}
  ${lead}(?:will|would|are|r|do) ${us} (?:going to |gonna |be )*(?:keep|keeping|continue|carry|still)(?: on| to)? ${reach}${when}${tail}
  ${lead}(?:will|are|r) ${us} (?:still |even )*(?:going to |gonna |be )?${reach}(?: me| us)? any ?more(?: now| then)?${tail}
  ${lead}(?:will|would|are|r) ${us} (?:still |even |be |going to |gonna )*${reach}(?: me| us)? (?:(?:until|till|til) \p{L}+|before then|in the meantime|meanwhile)(?: or not)?${tail}
  ${lead}${us}(?:'ll| will)?(?: won'?t| wont| will not|'re not| are not| aren'?t| not) (?:be |going to |gonna )*${reach}(?: me| us)?(?: (?:till?|until|before) then| meanwhile)?,? (?:right|correct|yes|ok|yeah)${tail}
  ${lead}(?:hasta entonces |mientras(?: tanto)? )?no (?:me |nos )?(?:van|vas|va) a ${llamar}(?: (?:mientras(?: tanto)?|hasta entonces))?,? (?:verdad|no|cierto|o s[ií])${tail}
  ${lead}(?:will|are) ${sent} (?:still |going to |gonna )*(?:go on|continue|keep (?:on )?coming|come)${when}${tail}
  ${lead}(?:does|do) (?:that|this|it) mean ${us}(?:'ll| will|'re| are| won'?t| wont) (?:not |still |be |going to |gonna |keep |stop |quit )*${reach}${when}${tail}
  ${lead}(?:does|do) (?:that|this|it) mean ${sent} (?:will |are going to )?(?:go on|continue|stop|end|keep coming)${when}${tail}
  ${lead}(?:hasta cu[aá]ndo |cu[aá]nto (?:tiempo )?(?:m[aá]s )?)?(?:me |nos )?(?:van|vas|va|piensan) a (?:seguir|continuar) (?:${llamar}|con (?:los|las|sus|tantos|tantas) (?:mensajes|llamadas|textos|correos))${cuando}${tail}
  ${lead}(?:no )?(?:me |nos )?(?:van|vas|va) a ${llamar} (?:hasta (?:entonces|\p{L}+)|antes|mientras(?: tanto)?)${cuando}${tail}
  ${lead}(?:o sea(?: que)?|(?:eso )?(?:quiere decir|significa) que) (?:ya )?(?:no )?(?:me |nos )?(?:van|vas|va) a (?:seguir )?${llamar}${cuando}${tail}
  ${lead}(?:matlab )?(?:kya )?(?:(?:aap|tum)(?: log)? )?(?:ab |aage )?(?:bhi )?(?:mujhe )?${phone} (?:karte|karti|bhejte|bhejti) (?:rahoge|rahenge|rahogi|rahengi)(?: (?:kya|ab|bhi|aap|abhi))*${tail}
  ${lead}(?:matlab )?(?:kya )?(?:ab |aage |abhi )?(?:bhi )?(?:aapke )?${phone} (?:aate|aati) (?:rahenge|rahengi)(?: (?:kya|ab|bhi|abhi))*${tail}
  ${lead}(?:matlab|yaani|kya)(?: kya)? (?:ab |aage )?(?:se )?${phone} (?:(?:nahi+n?|nhi) (?:aayeg\p{L}*|aaeg\p{L}*|karoge|karenge)|aana band ho (?:jayeg\p{L}*|jaeg\p{L}*|gaya))(?: (?:kya|na|ab))*${tail}
  ${lead}tab tak (?:to |toh |koi |aap |mujhe )*${phone} (?:to |toh )?(?:(?:nahi+n?|nhi) )?(?:aayeng\p{L}*|aayeg\p{L}*|aaeng\p{L}*|aaeg\p{L}*|karoge|karenge)(?: (?:kya|na|ab))*${tail}
  ${lead}तब तक (?:तो |कोई |आप |मुझे )*${phoneHindi} (?:तो )?(?:नहीं )?(?:आएग[\p{L}\p{M}]*|आएँगे|आएंगे|आयेंगे|करेंगे|करोगे)(?: (?:क्या|ना|न|अब))*${tail}
  ${lead}(?:मतलब )?(?:क्या )?(?:(?:आप|तुम)(?: लोग)? )?(?:अब |आगे )?(?:भी )?(?:मुझे )?${phoneHindi} (?:करते|करती|भेजते|भेजती) (?:रहोगे|रहेंगे|रहोगी|रहेंगी)(?: (?:क्या|अब|भी))*${tail}
  ${lead}(?:मतलब )?(?:क्या )?(?:अब |आगे |अभी )?(?:भी )?(?:आपके )?${phoneHindi} (?:आते|आती) (?:रहेंगे|रहेंगी)(?: (?:क्या|अब|भी))*${tail}
  ${lead}(?:मतलब|यानी|क्या)(?: क्या)? (?:अब |आगे )?(?:से )?${phoneHindi} (?:नहीं (?:आएग[\p{L}\p{M}]*|आएँगे|आएंगे|करेंगे|करोगे)|आना बंद हो (?:जाएग[\p{L}\p{M}]*|जाएँगे|जाएंगे|गया))(?: (?:क्या|ना|न|अब))*${tail}
`);

/** A question by its mark alone: without it "you won't be calling me any more" forbids it. */
const asksByMark = phrases(String.raw`
  ${lead}${us}(?:'ll| will|'re| are) (?:still |be |going to |gonna |keep )+${reach}${when}${tail}
  ${lead}${us}(?: won'?t| will not|'re not| are not| aren'?t) (?:be |going to |gonna |keep )*${reach}${when}${tail}
  ${lead}${sent} (?:will|are going to|gonna) (?:still )?(?:go on|continue|keep coming|stop)${when}${tail}
  ${lead}ya no (?:me |nos )?(?:van|vas|va) a (?:seguir )?${llamar}${cuando}${tail}
`);

/**
 * They ask whether we go on writing or calling, and say nothing else: such words stop nothing and
 * tell of no danger. "Will you stop calling me?" asks for it, and is none of these.
 */
export function asksIfContactGoesOn(text: string): boolean {
  if (text.length > mostRead) return false;
  const said = plainly(text.trim());
  return asks.test(said) || (/[?？]/u.test(said) && asksByMark.test(said));
}
