/** "I want to talk about my loan", "what came of that 48 thousand one": how most talks open, and no wish for a person. Four languages. */

import type { IntentName, Understood } from "../../meaning.ts";
import { familia, kin, parivar, parivarHindi } from "../kin.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const mostRead = 200;
const mostWords = 18;

const thing = String.raw`(?:loans?|accounts?|debts?|balance|instal(?:l)?ments?|payments?|cards?|bills?|cases?|matter|emis?|credit|plan|letter|\p{N}+(?:[ ,]?\p{N}+)*(?: ?(?:thousand|k|dollars|bucks))?(?: one| thing)?)`;
const cosa = String.raw`(?:pr[eé]stamos?|cuentas?|deudas?|saldo|cuotas?|pagos?|tarjetas?|cr[eé]ditos?|mensualidad(?:es)?|caso|asunto|letras?|plan|carta|(?:los |las )?\p{N}+(?: mil)?(?: pesos| d[oó]lares)?)`;
const cheez = String.raw`(?:(?:loan|khat[ae]|account|kist\p{L}*|emi|kar[zj]\p{L}*|bakay[ae]|case|mamle|mamla|hisaa?b|card|udhaar|payment|\p{N}+ ?(?:ha+[zj]a+r|k|lakh)? ?wal[aei])(?: (?:wal[aei]|loan|mamle|case|account))?)`;
const cheezHindi = String.raw`(?:(?:लोन|खात[ाे]|अकाउंट|एकाउंट|किस्त[\p{L}\p{M}]*|ईएमआई|क़?र्ज़?[\p{L}\p{M}]*|बकाय[ाे]|केस|मामल[ेा]|हिसाब|कार्ड|उधार|भुगतान|पेमेंट|\p{N}+ ?(?:हज़?ार|लाख)? ?वाल[ाेी])(?: (?:वाल[ाेी]|लोन|मामले|केस|खाते))?)`;
const tell = String.raw`(?:baat|pu+chh?\p{L}*|poochh?\p{L}*|jaan\p{L}*|discuss|charcha|bolna|kehna|kuch)`;
const tellHindi = String.raw`(?:बात|पूछ[\p{L}\p{M}]*|जान[\p{L}\p{M}]*|चर्चा|बोलना|कहना|कुछ)`;

const opens = phrases(String.raw`
  (?:talk|speak|chat|ask|know|find out|enquire|inquire|discuss|writing|here|calling|question|questions|it'?s|this is)(?: (?:to|with) (?:you|u|ya|y'?all))?(?: (?:guys|something|a bit|more|now|today))*(?: (?:about|regarding|re|on|over))? (?:(?:my|the|this|that|our)\s)(?:\p{L}+ ){0,2}?${thing}|^\W*(?:(?:hi|hello|hey|yes|so|ok)\W+)*(?:about|regarding|re) (?:my|the|this|that) (?:\p{L}+ ){0,2}?${thing}|what(?:'?s| is) (?:happening|going on|up) with (?:my|the|that|this) (?:\p{L}+ ){0,2}?${thing}
  (?:hablar|platicar|preguntar|consultar|saber|tratar|escribo|llamo|pregunta|duda|es)(?:les?|le)?(?: con (?:ustedes|usted))?(?: (?:algo|un poco|m[aá]s))* (?:de|del|sobre|acerca de|acerca del|por|con) (?:(?:mi|mis|el|la|los|las|lo de|lo del|ese|esa|este|esta)\s)*(?:\p{L}+ )?${cosa}|qu[eé] (?:pas[oó]|hay|onda) con (?:mi|el|la|lo de|lo del|ese|esa) (?:\p{L}+ )?${cosa}
  ${cheez}(?: (?:k[aei]|k))?(?: (?:baa?re?y? (?:me|mein|mai|m)|(?:silsile|sambandh|vishay|mamle) (?:me|mein)))?(?: (?:mujhe|hume|aapse|aap|se|main|kuch|thodi|ek))* ${tell}|baat (?:kar\p{L}*)(?: (?:hai|thi|h|chahta|chahti|hu+n?|tha|aapse))* (?:(?:apne|apni|mere|meri|us|is)\s)?${cheez}(?: k[aei])?|${cheez} k[aei] kya (?:hua|hoga|scene|ho raha|chal)
  ${cheezHindi}(?: (?:का|की|के))?(?: (?:बारे में|सिलसिले में|संबंध में|विषय में|मामले में))?(?: (?:मुझे|हमें|आपसे|आप|से|मैं|कुछ|थोड़ी|एक))* ${tellHindi}|बात (?:कर[\p{L}\p{M}]*)(?: (?:है|थी|चाहता|चाहती|हूँ|था|आपसे))* (?:(?:अपने|अपनी|मेरे|मेरी|उस|इस)\s)?${cheezHindi}(?: (?:का|की|के))?|${cheezHindi} (?:का|की|के) क्या (?:हुआ|होगा|हो रहा|चल)
`);

/** A person is named, or a call: one is asked for. */
const wantsOne = phrases(String.raw`
  some(?:one|body)|any(?:one|body)|human|person|people|agent|manager|supervisor|colleague|rep(?:resentative)?|advis[eo]r|operator|lawyer|call(?: me)?|phone|ring
  alguien|persona|humano|agente|gerente|encargad[oa]|supervisora?|asesora?|abogad[oa]|ll[aá]m\p{L}*|tel[eé]fono
  insa+n|kisi|koi|aadmi|saathi|bande|adhikari|officer|sir se|madam se|phone|call|fone
  इंसान|किसी|कोई|आदमी|साथी|अधिकारी|मैनेजर|एजेंट|ऑफ़?िसर|फ़?ोन|कॉल|सर से|मैडम से
`);
const ofOthers = phrases(String.raw`
  my ${kin}|(?:her|his|their)|mi ${familia}|de (?:ella|[eé]l|ellos)|${parivar}|un(?:ka|ki|ke)|us(?:ka|ki|ke)|${parivarHindi}|उन(?:का|की|के)|उस(?:का|की|के)
`);

/** They open the matter itself, and name nobody to talk it over with. */
export function opensMatter(text: string): boolean {
  const said = plainly(text, mostRead);
  return opens.test(said) && !wantsOne.test(said) && wordsIn(said) <= mostWords;
}

const sureOfBusiness = 0.6;
const sureOfOther = 0.85;
/** What such an opening is easily taken for. */
const takenFor: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "report_payment",
  "request_callback",
  "ask_breakdown",
  "ask_creditor",
  "greet",
]);

/** Heard as the question how it stands; the sum by which they name it is none that they offer. */
export function withMatterOpened(understood: Understood, text: string): Understood {
  if (!opensMatter(text)) return understood;
  const others = ofOthers.test(plainly(text, mostRead));
  const signals = understood.signals.filter(
    ({ name, confidence }) =>
      name !== "asks_person" && !(name === "third_party" && !others && confidence < sureOfOther),
  );
  const says = understood.intents.some(
    ({ name, confidence }) => !takenFor.has(name) && confidence >= sureOfBusiness,
  );
  if (says || others || signals.length > 0) return { ...understood, signals };
  const values = understood.values.filter(({ kind }) => kind !== "money");
  return { ...understood, signals, values, intents: [{ name: "ask_balance", confidence: 1 }] };
}
