/** What a person says of the payments of a plan: leave this out, all of them, this alone. Four languages. */

import { inFewWords, phrases, plainly } from "../../words/phrases.ts";

const skips = phrases(`
  skip(?:ping|ped)?
  leav(?:e|ing) (?:(?:it|this|that) )?out
  leave (?:a|the|this|that|one|my) (?:\\p{L}+ )?(?:payment|instal?ment|month|week) out
  miss (?:a|this|the|my|one|next|just) (?:\\p{L}+ )?(?:payment|instal?ment|month|week|one)
  payment (?:holiday|break)
  (?:a|one) month off
  leave out (?:the )?\\p{L}+
  (?:no|without(?: a| the)?|drop(?: the)?) (?:payment|instal?ment) (?:on|in|for) (?:the )?[\\p{L}\\p{Nd}]+
  pass on (?:this|the) (?:payment|month)
  saltar(?:me|se|la)?
  s[aá]lt(?:en|e|ate|ense|ese)(?:se|me|la|lo)?(?: \\p{L}+)?
  (?:ese|este) mes me lo salto
  quit(?:e|en|a|ar)(?:me|la|le)? (?:la|el)(?: \\p{L}+)?
  salto
  omitir(?:la)?
  dejar (?:de pagar|pasar) (?:este|esta|un|una|la|el)(?: \\p{L}+)?
  no pagar (?:este mes|esta cuota|esta semana)
  chhod(?: \\p{L}+)?
  chod (?:do|dun|doon|de|sakta|sakte|sakti)
  skip kar(?:o|na|ni|do|dun)?
  (?:hata|nikaal|nikal) (?:do|dijiye|dena|de)
  wal[ai] nahi+n? chahiye
  (?:हटा|निकाल) (?:दो|दीजिए|देना)
  वाल[ाी] नहीं चाहिए
  is (?:mahine|baar|hafte) (?:ki|ka) (?:kist|emi|payment) (?:nahi|nahin|mat)
  छोड़(?: \\p{L}[\\p{L}\\p{M}]*)?
  स्किप
`);

const moves = phrases(`
  mov(?:e|ing)
  another (?:day|date)
  other (?:day|date)
  different (?:day|date)
  chang(?:e|ing)(?: \\p{L}+)* (?:day|date)
  later
  delay
  postpone
  mover(?:la|lo)?
  p[aá]s(?:ar|a|e|en)(?:me|nos)?(?:lo|la)(?: \\p{L}+)?
  otro d[ií]a
  otra fecha
  cambiar(?:la|lo)?(?: \\p{L}+)* (?:d[ií]a|fecha)
  aplazar
  dus(?:ra|re|ri) (?:din|tareekh|date)
  (?:din|date|tareekh|tarikh) (?:badal|change)\\p{L}*
  aage (?:badha|kar|khiska)\\p{L}*
  दूसर[ाेी] (?:दिन|तारीख़?)
  (?:दिन|तारीख़?) बदल[\\p{L}\\p{M}]*
  आगे (?:बढ़ा|कर|खिसका)[\\p{L}\\p{M}]*
`);

const unable = phrases(`
  (?:gonna|going to|will|might|may|i'?ll|ill) be (?:a (?:bit|little) )?(?:late|short)(?: \\p{L}+){0,3}
  running (?:a bit )?late(?: on| with| this| with my)?(?: \\p{L}+){0,2}
  me (?:voy a|v[oy] a) (?:atrasar|retrasar|demorar)(?: \\p{L}+)*
  (?:late|der) (?:ho (?:jayega|jaayega|jaunga|jayegi|sakta|sakti)|hoga|hogi|se dunga|se dungi)
  (?:देर|लेट) (?:हो|से)[\\p{L}\\p{M} ]*
  (?:can'?t|cannot|cant|won'?t be able to|unable to|not able to) (?:pay|do|make|manage)(?: it)?(?: in| for)? (?:january|february|march|april|may|june|july|august|september|october|november|december|next (?:month|time|week|one))(?:'?s)?(?: (?:payment|one|instal?ment))?
  (?:can'?t|cannot|won'?t be able to|unable to) (?:pay|make it|do it|make the payment) (?:this|the next) (?:\\p{L}+ )?(?:week|month|time|payment|one|instal?ment)
  no (?:puedo|voy a poder|podr[eé]|alcanzo)(?: a)?(?: pagar| cubrir)?(?: \\p{L}+)? (?:este mes|esta (?:semana|quincena|vez|cuota)|este pago)
  (?:este mes|esta (?:semana|quincena|vez|cuota)|este pago) no (?:puedo|voy|podr[eé]|me alcanza|alcanzo|la libro)(?: \\p{L}+)*
  brincar(?:me|se|la)?
  is (?:baar|bar|mahine|hafte|month|week) (?:\\p{L}+ )?(?:nahi|nahin|nhi) (?:de|ho|bhar|kar)(?: \\p{L}+)*
  इस (?:बार|महीने|हफ़्ते|हफ्ते) (?:\\p{L}[\\p{L}\\p{M}]* )?नहीं (?:दे|हो|भर|कर)(?: [\\p{L}\\p{M}]+)*
`);

const everyOne = phrases(`
  all(?: of them| the (?:rest|others|payments))?
  every (?:month|week|payment|instal?ment|one)
  each (?:month|week|payment|one)
  the (?:rest|others) too
  from (?:now|then) on
  going forward
  the following ones
  permanently
  tod[ao]s(?: \\p{L}+)*
  cada (?:mes|semana|pago|cuota)
  de ahora en adelante
  (?:las|los) siguientes
  sab(?:hi|ki|ka|ko)?
  saari
  har (?:mahine|hafte|kist|month|week)
  aage se
  baaki bhi
  सब(?:की|को)?
  सभी
  सारी
  हर (?:महीने|हफ़्ते|हफ्ते|किस्त|क़िस्त)
  आगे से
  बाक़ी भी
  बाकी भी
`);

const thisAlone = phrases(`
  (?:just|only) (?:this|the|that|for|one|once|next|it)(?: \\p{L}+)*
  this (?:one|payment|month|week|time)(?: only)?
  the next(?: one| payment)?(?: only)?
  once
  (?:the )?(?:rest|others) (?:can |will |to )?(?:stay|the same|same|as (?:they are|is|before))(?: \\p{L}+)*|keep the (?:rest|others)
  (?:las|los|lo) (?:dem[aá]s|otr[ao]s) (?:igual(?:es)?|como est[aá]n?|no)
  baa?k[ai] (?:sab )?(?:same|waise|wahi|waisi|rehne)|बाक़?ी (?:सब )?(?:वैसे|वही|वैसी|सेम)
  s[oó]lo (?:est[ea]|una|un|la|el|por)(?: \\p{L}+)*
  solamente(?: \\p{L}+)*
  nom[aá]s (?:por )?(?:est[ea]|un[oa]?)(?: \\p{L}+)*
  est[ea] (?:vez|mes|pago|cuota)
  una vez
  (?:sirf|bas|keval) (?:yeh|ye|is|ek|agli|isi)(?: \\p{L}+)*
  (?:is|iss|isi) (?:baar|mahine|kist|hafte)
  agli(?: kist)?
  ek baar
  (?:सिर्फ़|सिर्फ|बस|केवल) (?:यह|ये|इस|एक|अगली|इसी)(?: [\\p{L}\\p{M}]+)*
  (?:इस|इसी) (?:बार|महीने|किस्त|क़िस्त|हफ़्ते)
  अगली(?: किस्त| क़िस्त)?
  एक बार
`);

const withdraws = phrases(`
  (?:never mind|nvm|forget (?:it|that|about it)|(?:just |ok |no |nah )*leave it(?: as it is| be| then| alone| at that)?|keep it (?:as it is|the same|as is)|stay as it is)
  (?:(?:no|wait|actually|sorry|please) )*(?:don'?t|do not) (?:skip|move|change|leave)(?: \\p{L}+)*
  (?:no|mejor no) (?:la |lo )?(?:salt|cambi|muev|brinqu)\\p{L}*
  (?:skip|chhodo|change|badlo) (?:mat|nahi)(?: \\p{L}+)?
  (?:d[eé]jelo|d[eé]jalo|olv[ií]delo)(?: as[ií]| como est[aá])?
  (?:rehne|chhod) (?:do|dijiye)
  रहने (?:दो|दीजिए)
`);

const said = (text: string): string => plainly(text).replaceAll(/\s+/gu, " ");

const fewWords = 6;

/** "Ok, leave it": what was asked for is taken back, and all stays as it was. */
export const saysNeverMind = (text: string): boolean =>
  withdraws.test(said(text)) && inFewWords(text, fewWords);

/** Asks to leave a payment out. */
export const saysSkip = (text: string): boolean => skips.test(said(text));

/** "I can't pay this week": the next payment will not work, and they do not say what instead. */
export const saysUnable = (text: string): boolean => unable.test(said(text));

/** Asks for another day rather than for none. */
export const saysMove = (text: string): boolean => moves.test(said(text));

/** Whether all that follow are meant, or the payment alone; null where the words do not tell. */
export function followingIn(text: string): boolean | null {
  const words = said(text);
  if (thisAlone.test(words)) return false;
  return everyOne.test(words) ? true : null;
}

const ending = phrases(`
  (?:i )?(?:do not|don'?t|dont|no longer|never) (?:actually |really |even )?(?:want|need|wanted|like) (?:any|a|this|that|the|my|to be on (?:a|the|any)) (?:\\p{L}+ )?(?:plan|arrangement|agreement|instal\\p{L}*)(?: any ?more| at all| now| after all)?
  (?:cancel|end|scrap|stop|drop|undo|kill|tear up|get rid of|delete|close|quit|leave) (?:the|my|this|that|our|any) (?:whole |entire |payment )?(?:plan|arrangement|agreement)
  (?:i )?(?:want|need|get me|let me|can i get|how do i get|i'?d like)(?: to get| to be)? out(?: of (?:it|this|that|the (?:plan|deal|arrangement|agreement)))?
  (?:ya )?no quiero (?:ning[uú]n|el|este|ese|un) (?:plan|acuerdo|convenio|arreglo)(?: ya)?|(?:cancel|termin|anul|quit|deshac|deshag)\\p{L}* (?:el|mi|este|ese) (?:plan|acuerdo|convenio|arreglo)
  (?:mujhe |ab )*(?:koi |yeh |ye |wo |mera )?(?:plan|kist|emi|arrangement|samjhauta)(?: \\p{L}+)? (?:nahi+n?|nhi) (?:chahiye|rakhna|karna)|(?:plan|arrangement) (?:cancel|band|khatam|radd) (?:kar|kr)\\p{L}*
  (?:मुझे |अब )*(?:कोई |यह |ये |मेरा )?(?:प्लान|किस्त|क़िस्त|समझौता)(?: [\\p{L}\\p{M}]+)? नहीं (?:चाहिए|रखना|करना)|(?:प्लान|समझौता) (?:रद्द|बंद|ख़?त्म|कैंसल) (?:कर|करो)[\\p{L}\\p{M}]*
`);

/** "I don't want any plan": what was agreed is to end, and not to change. */
export const saysEndPlan = (text: string): boolean => ending.test(said(text));
