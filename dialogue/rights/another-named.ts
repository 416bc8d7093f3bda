/** "Why am I getting texts for Maria?", "yeh Ramesh kaun hai": who asks about another as whom we write to is not the person. Four languages. */

import type { Conversation, Known } from "../conversation.ts";
import { phrases, plainly } from "../words/phrases.ts";
import type { Signal, SignalName, Understood } from "../meaning.ts";

const mostRead = 300;

/** What stands where a name would, and is none. */
const noName = String.raw`(?!(?:\p{L}+(?:tion|ments?|ing|ness|ance|ity)|nuevo|me|you|u|us|this|that|it|its|them|they|what|no|none|not|nothing|a|an|the|my|your|ur|our|his|her|their|some|any|all|these|those|every|each|both|months?|weeks?|days?|years?|ages|hours?|long|over|almost|about|like|now|again|today|real|sure|free|so|how|why|when|where|who|and|or|pay\p{L}*|money|debts?|bills?|loans?|cards?|accounts?|collect\p{L}*|work|help|info\p{L}*|which|in|on|at|by|to|from|going|calling|texting|writing|sending|asking|messaging|responsible|behind|there|here|two|three|four|five|six|i|we|he|she|one|people|company|bank|being|something|anything|everything|ustedes?|usted|uds?|ud|mi|mis|m[ií]|tu|ti|su|sus|el|la|los|las|un|una|este|esta|esto|ese|esa|eso|qu[eé]|qui[eé]n|cobr\p{L}*|pagar\p{L}*|deudas?|dinero|banco|empresa|meses|semanas?|d[ií]as?|a[ñn]os?|nada|todo|que|se|le|les|lo|habla|escribe|manda|llama|responsable|aap|ap|tum|tu|main|mai|hum|ye|yeh|wo|woh|log|logo|bhai|sir|madam|ji|company|number|msg|message|sms|call|phone|naam|bol\p{L}*|kaun|kon|ka|ki|ke|ko|se|hai|h|ho|hain|paise|paisa|loan|kist|bhejne|bhejta|bhej\p{L}*|wala|wale|ki?sne|आप|तुम|मैं|हम|ये|यह|वो|वह|लोग|भाई|सर|जी|बैंक|कंपनी|नंबर|मैसेज|मेसेज|कॉल|फ़?ोन|नाम|बोल[\p{L}\p{M}]*|कौन|का|की|के|को|से|है|हैं|हो|पैसे|पैसा|लोन|भेज[\p{L}\p{M}]*|वाला|वाले)(?![\p{L}\p{M}\p{N}]))`;
const name = String.raw`${noName}[\p{L}\p{M}'-]{2,}`;
const title = String.raw`(?:mr|mrs|ms|miss|sra?|se[ñn]ora?|don|do[ñn]a|shri|smt|shrimati|श्री|श्रीमती)\.?`;

/** Of another, in so many words. */
const plainlyAnother = phrases(String.raw`
  (?:texts?|messages?|msgs?|calls?|e-?mails?|letters?|mail|reminders?|notices?|sms)(?: \p{L}+){0,3} (?:for|to|about|asking for|looking for) (?:someone|somebody|some ?one|some(?: \p{L}+)?|an?(?: \p{L}+)?) (?:else|called|named|by the name)|(?:texts?|messages?|msgs?|calls?|letters?|mail)(?: \p{L}+){0,3} (?:for|to|about) ${title} ${name}
  (?:there(?:'?s| is) )?(?:no ?(?:one|body)|nobody|no person|no such person)(?: here| at this (?:number|address))? (?:called|named|by (?:that|the) name)|(?:don'?t|dont|do not) know (?:any|anyone|anybody|no|nobody|a)(?: (?:called|named|by (?:that|the) name))? ${name}|(?:this|that|it) (?:is|was|'s)(?: \p{L}+)? (?:for|meant for|addressed to) (?:someone|somebody) else
  (?:un|una|el|la|ese|esa|ning[uú]n|ninguna) tal ${name}|(?:mensajes?|textos?|sms|llamadas?|correos?|cartas?|avisos?)(?: \p{L}+){0,3} (?:para|de|a nombre de|dirigid[oa]s? a|preguntando por|buscando a) (?:otra persona|alguien m[aá]s|(?:el |la )?${title} ${name})|no conozco a (?:ning[uú]n[oa]?|ese|esa|nadie (?:llamad[oa]|que se llame|con ese nombre)) ?(?:${name})?|aqu[ií] no (?:vive|hay|existe) (?:ning[uú]n[oa]?|nadie (?:llamad[oa]|con ese nombre)) ?(?:${name})?
  kisi (?:aur|dusr[ei]|doosr[ei])(?: \p{L}+)? (?:ke liye|ke naam|ka naam|ke)(?: \p{L}+){0,2} (?:msg|message|sms|call|phone)\p{L}*|is naa?m (?:ka|ki|ke) (?:yahan |yaha )?koi (?:nahi+n?|nhi)|(?:yahan|yaha|idhar) koi ${name} (?:nahi+n?|nhi)|(?:main |hum )?kisi ${name} ko (?:nahi+n?|nhi) jaan\p{L}*
  किसी (?:और|दूसर[ेी])(?: [\p{L}\p{M}]+)? (?:के लिए|के नाम|का नाम|के)(?: [\p{L}\p{M}]+){0,2} (?:मैसेज|मेसेज|संदेश|कॉल|फ़?ोन)|इस नाम (?:का|की|के) (?:यहाँ |यहां )?कोई नहीं|(?:यहाँ|यहां|इधर) कोई ${name} नहीं|(?:मैं |हम )?किसी ${name} को नहीं जान[\p{L}\p{M}]*
`);

/** A name that they ask about, or for whom it is; with a word of our contact beside it, of another. */
const asksAbout = phrases(String.raw`
  who(?:'?s| is| the (?:hell|heck|fuck) is| tf is) (?:this )?(?:${title} )?${name}|who(?:ever)? ${name} is
  (?:texts?|texting(?: me)?|messages?|msgs?|calls?|calling(?: me)?|e-?mails?|letters?|mail|reminders?|me|my (?:phone|number))(?: meant| addressed)? (?:for|looking for|asking for|addressed to) ${name}(?=[^\p{L}]*$|[,.?!]| (?:and|who|she|he|i|im|i'm|wrong|not|when|all|every|again|on|at)(?!\p{L}))
  qui[eé]n(?: \p{L}+)? es (?:ese |esa |el |la )?${name}|(?:mensajes?|textos?|sms|llamadas?|correos?|cartas?)(?: \p{L}+){0,2} (?:para|a nombre de) (?!\p{L}+[aei]r(?:me|le|les|nos|lo)?(?!\p{L}))${name}(?=[^\p{L}]*$|[,.?!]| (?:y|quien|si|yo|no|que|a cada)(?!\p{L}))|(?:preguntan?|preguntando) por ${name}|(?:buscan|buscando) a ${name}
  ${name} (?:naam ka )?(?:kaun|kon) (?:hai|h|he|hain)|(?:kaun|kon) (?:hai|h|he) (?:ye |yeh |wo )?${name}|${name} ke naam (?:se|ka|ke|pe|par) (?:msg|message|sms|call|phone)\p{L}*
  ${name} (?:नाम का )?कौन (?:है|हैं)|कौन है (?:ये |यह |वो )?${name}|${name} के नाम (?:से|का|के|पर) (?:मैसेज|मेसेज|संदेश|कॉल|फ़?ोन)
`);
const ofContact = phrases(String.raw`
  texts?|texting|messages?|messaging|msgs?|sms|calls?|calling|e-?mails?|letters?|mail|reminders?|my (?:phone|number|inbox)|contact\p{L}*
  mensajes?|textos?|llam\p{L}*|correos?|cartas?|escrib\p{L}*|mi (?:tel[eé]fono|n[uú]mero|celular)|me (?:mandan?|llegan?|buscan?|marcan?)
  (?:msg|message|sms|call|phone|fone|mail)\p{L}*|mere (?:number|phone|mobile)|mujhe (?:kyu+n?|kyo+n?)|मैसेज|मेसेज|संदेश|कॉल|फ़?ोन|मेरे (?:नंबर|मोबाइल)|मुझे क्यों
`);

/** Kin speak for themselves: a mother's account is asked about by somebody else who answers. */
const ofKin = phrases(String.raw`
  my (?:late )?(?:mom|mum|mother|dad|father|husband|wife|son|daughter|brother|sister|partner|boss|ex|aunt|uncle|grand\p{L}+|roommate|flatmate)
  mi (?:mam[aá]|madre|pap[aá]|padre|espos[oa]|marido|mujer|hij[oa]|herman[oa]|suegr[oa]|abuel[oa]|jef[ea]|ex|t[ií][oa])
  mer[aei] (?:maa|mummy|papa|pita|pati|patni|biwi|bet[aei]|bhai|behen|chacha|mama|dost)|मेर[ाेी] (?:माँ|मां|मम्मी|पापा|पिता|पति|पत्नी|बीवी|बेट[ाेी]|भाई|बहन|चाचा|दोस्त)
`);

const spoken: ReadonlySet<SignalName> = new Set<SignalName>([
  "wrong_person",
  "deceased",
  "third_party",
  "minor",
]);
const sure = 0.9;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Our own names and the creditor's are nobody's. */
const withoutOurs = (text: string, { collector, debts }: Known): string =>
  [collector.name, ...debts.map(({ creditor }) => creditor)]
    .flatMap((whole) => [whole, ...whole.split(" ")])
    .filter((part) => part.length > 2)
    .reduce((said, part) => said.replaceAll(new RegExp(escaped(part), "giu"), " … "), text);

/** They ask about somebody else to whom our messages are written. */
export function asksOfAnother(text: string, known: Known): boolean {
  const said = withoutOurs(plainly(text, mostRead), known);
  if (ofKin.test(said)) return false;
  return plainlyAnother.test(said) || (asksAbout.test(said) && ofContact.test(said));
}

/** The message with what it tells so: of one who did not prove who they are, and says nothing weightier of it. */
export function withAnotherNamed(
  { verification }: Conversation,
  heard: Understood,
  text: string,
  known: Known,
): Understood {
  const told = heard.signals.some(
    ({ name: of, confidence }) => spoken.has(of) && (of !== "wrong_person" || confidence >= sure),
  );
  if (verification.kind === "verified" || told || !asksOfAnother(text, known)) return heard;
  const another: Signal = { name: "wrong_person", confidence: sure, quote: text };
  const others = heard.signals.filter(({ name: of }) => of !== "wrong_person");
  return { ...heard, signals: [...others, another] };
}
