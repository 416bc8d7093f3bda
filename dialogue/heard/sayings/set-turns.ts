/** Set turns of speech that are taken for more: a greeting, "I'll tell you", a payment that does not show, a complaint. */

import { tellsPaid } from "../wishes/till-paid.ts";
import { takesBackDispute } from "../answers/takes-back.ts";
import type { Conversation, KnownDebt } from "../../conversation.ts";
import type { IntentName, Signal, Understood } from "../../meaning.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, wordsIn } from "../../words/phrases.ts";

const figures: ReadonlySet<string> = new Set(["money", "recurrence", "count"]);
const sureOfOther = 0.8;

const greets = phrases(String.raw`
  namast\p{L}*|namaskar\p{L}*|pranaa?m|salaa?m|adaab|ram ram|sat sri akal|नमस्ते|नमस्कार|प्रणाम|सलाम|आदाब|राम राम
`);
const leaves = phrases(String.raw`
  bye|alvida|chal(?:ta|ti|te)|rakh(?:ta|ti|te)|dhanyav\p{L}*|shukriya|thank\p{L}*|phir milenge|theek hai|ok|अलविदा|चल(?:ता|ती|ते)|रख(?:ता|ती|ते)|धन्यवाद|शुक्रिया|फिर मिलेंगे|ठीक है
`);

/** "Namaste" both comes and goes: where nothing is agreed yet, they come. */
export const onlyGreets = (
  { intents }: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): boolean =>
  intents.some(({ name }) => name === "goodbye") &&
  agreement?.kind === "none" &&
  greets.test(text) &&
  !leaves.test(text);

const tellsLater = phrases(String.raw`
  (?:kal|parso|baad (?:me|mein)|phir|fir|shaam (?:ko|tak)|subah|soch(?: ?ke|kar| kar)?) bata(?:t[ai]|unga|ungi|oonga|oongi|enge| ?dung[ai])
  (?:कल|परसों|बाद में|फिर|शाम (?:को|तक)|सोच ?कर) बता(?:ता|ती|ऊँगा|ऊंगा|ऊँगी|ऊंगी|एँगे)
  i'?ll (?:let you know|tell you|get back to (?:you|u))(?: \p{L}+)?|(?:luego|ma[ñn]ana|despu[eé]s) (?:le|te|les) (?:digo|aviso)
`);
const ofTelling: ReadonlySet<IntentName> = new Set<IntentName>([
  "promise_to_pay",
  "ask_more_time",
  "request_callback",
  "unclear",
]);

/** "I'll tell you tomorrow": a day on which they write, and pay nothing. */
export const onlyTells = ({ intents, signals, values }: Understood, text: string): boolean =>
  tellsLater.test(text) &&
  signals.length === 0 &&
  values.every(({ kind }) => kind === "date" || kind === "time") &&
  intents.every(({ name }) => ofTelling.has(name));

const notShown = phrases(String.raw`
  (?:nahi+n?|nhi) (?:dikh|chadh|aaya|aayi|hua|update|reflect|jud|show)\p{L}*|नहीं (?:दिख|चढ़|आया|आई|जुड़|हुआ)[\p{L}\p{M}]*
`);

/** "I put in 2,000 on the 20th, why does it not show?": a payment they tell of, and no wrong sum. */
export function withPayment(understood: Understood, text: string): Understood {
  const { signals, values } = understood;
  const paid = values.some(({ kind, role }) => kind === "money" && role === "paid");
  const others = signals.filter(
    ({ name, value, confidence }) =>
      !(name === "dispute" && value === "wrong_amount" && confidence < sureOfOther),
  );
  if (!paid || others.length > 0 || !notShown.test(text)) return understood;
  return { ...understood, signals: [], intents: [{ name: "report_payment", confidence: 1 }] };
}

const whyNot = phrases(String.raw`
  (?:why|how come)(?: \p{L}+){0,4}|por ?qu[eé]|c[oó]mo (?:es )?que|kyu+n?|kyon?|kyo|क्यों
`);
const takenOff = phrases(String.raw`
  (?:gone|go|went|come|came|taken|taking|counted|deducted|showing|shown|show|reflected|updated?|lower|less|same|applied)
  baj(?:[oó]|a|ado)|descont\p{L}*|descuent\p{L}*|aparec\p{L}*|reflej\p{L}*|rest(?:[oó]|aron|an)|cuent[ae]\p{L}*|sale|sali[oó]|igual|mism[oa]
  gha?t\p{L}*|kam|kat\p{L}*|minus|jud\p{L}*|dikh\p{L}*|chadh\p{L}*|घट[\p{L}\p{M}]*|कम|कट[\p{L}\p{M}]*|जुड़[\p{L}\p{M}]*|दिख[\p{L}\p{M}]*|चढ़[\p{L}\p{M}]*
`);

/** "Why was it not taken off?", of a payment they told of: of that, and the sum is contested by nothing more. */
export function withPaidMissing(
  { notes, verification }: Conversation,
  understood: Understood,
  text: string,
): Understood {
  const { signals, values, intents } = understood;
  const told = notes.includes("payment-reported") && verification.kind === "verified";
  const faint = signals.every(
    ({ name, confidence }) =>
      name === "request_proof" || (name === "dispute" && confidence < unsureOf),
  );
  const nothing = values.length === 0 && intents.every(({ name }) => name in ofMaking);
  const asks = whyNot.test(text) && takenOff.test(text);
  if (!told || !faint || !nothing || !asks) return understood;
  return { ...understood, signals: [], intents: [{ name: "report_payment", confidence: 1 }] };
}
const unsureOf = 0.5;
const ofMaking = { unclear: true, ask_breakdown: true } as const;

const otherwise = phrases(String.raw`
  ^\W*(?:nahi+n?|nhi|na) toh?(?= \p{L})|warna|varna|^[^\p{L}]*(?:नहीं|ना) तो(?= )|वरना|वर्ना
  ^\W*(?:if not|otherwise)|^\W*(?:o )?si no(?:,| se puede)|de lo contrario
`);

/** "Nahi to kiston mein kar do": another way, and a no to none that lies there. */
export function withOtherwise(understood: Understood, text: string): Understood {
  const others = understood.intents.filter(({ name }) => name !== "reject_offer");
  const left = others.some(({ name }) => name !== "unclear");
  if (!left || others.length === understood.intents.length || !otherwise.test(text)) {
    return understood;
  }
  return { ...understood, intents: others };
}

const ofOffers = { propose_plan: true, promise_to_pay: true } as const;
const sureOfPaidOffer = 0.6;

/** "The receipt of the 5,000 I paid on the 3rd": they tell of that payment too. */
function withPaidReceipt(understood: Understood, text: string): Understood {
  const { intents, values } = understood;
  const asks = intents.some(({ name }) => name === "ask_receipt");
  const sum = values.some(({ kind }) => kind === "money");
  if (!asks || !sum || !tellsPaid(text)) return understood;
  const others = intents.filter(({ name }) => !(name in ofOffers) && name !== "report_payment");
  return { ...understood, intents: [{ name: "report_payment", confidence: 1 }, ...others] };
}

/** "I gave 1,000 two months ago": what was paid is offered by nobody. */
export function withoutPaidOffer(heard: Understood, text: string): Understood {
  const understood = withPaidReceipt(heard, text);
  const { intents, values, signals } = understood;
  const tells = intents.some(({ name }) => name === "report_payment");
  const paid = values.some(({ kind, role }) => kind === "money" && role === "paid");
  const all = values.every(({ role }) => role === "paid");
  const unsure = intents.every(
    ({ name, confidence }) =>
      name === "unclear" || (name in ofOffers && confidence < sureOfPaidOffer),
  );
  if (paid && all && unsure && signals.length === 0) {
    return { ...understood, intents: [{ name: "report_payment", confidence: 1 }] };
  }
  if (!tells || !paid || !all) return understood;
  const left = intents.filter(({ name }) => name !== "propose_plan" && name !== "promise_to_pay");
  return { ...understood, intents: left };
}

const oughtToBe = phrases(String.raw`
  ho(?:na|ne|ni) (?:chahiye|chaiye|chahie)|होन[ाेी] चाहिए
`);

/** "Mera 4125 nahi 3000 hona chahiye", of nothing that they proposed: the sum is contested. */
export function withWrongSum(
  { pending, wish = null, verification }: Conversation,
  understood: Understood,
  text: string,
): Understood {
  const { signals, values, intents } = understood;
  const open = pending === null && wish === null && verification.kind === "verified";
  const sums = values.some(({ kind }) => kind === "money");
  const plain = signals.length === 0 && !values.some(({ kind }) => kind === "recurrence");
  const proposes = intents.some(({ name }) => name === "propose_plan" || name === "promise_to_pay");
  if (!open || !sums || !plain || proposes || !oughtToBe.test(text)) return understood;
  const dispute: Signal = { name: "dispute", value: "wrong_amount", confidence: 1, quote: text };
  return { ...understood, signals: [dispute], intents: [] };
}

const ofContact = phrases(String.raw`
  (?:phone|fone|call|msg|messages?|texts?|mail|recovery)\p{L}*|फ़?ोन|कॉल|मैसेज|मेसेज
`);
const wearied = phrases(String.raw`
  dima?a?g (?:ka dahi|khara?b|kha)\p{L}*(?: \p{L}+)?|(?:pareshan|paresan|tang|pagal|jeena haraam|naak me dum) (?:kar|kr|mat)\p{L}*|peecha nahi chhod\p{L}*
  दिमाग़? (?:का दही|ख़?राब|खा)[\p{L}\p{M}]*|(?:परेशान|तंग|पागल|जीना हराम|नाक में दम) (?:कर|मत)[\p{L}\p{M}]*
`);

/** "You call every day and drive me mad": a complaint of us, whatever else it sounds like. */
export function withComplaint(understood: Understood, text: string): Understood {
  const { signals, values } = understood;
  const plain = signals.length === 0 && !values.some(({ kind }) => figures.has(kind));
  if (!plain || !ofContact.test(text) || !wearied.test(text)) return understood;
  const complaint: Signal = { name: "complaint", confidence: 1, quote: text };
  return { ...understood, signals: [complaint], intents: [] };
}

const lost = phrases(String.raw`
  (?:\p{L}+ ){0,3}(?:samajh|samaj|smjh) (?:me |mein |hi )?(?:kuch )?(?:nahi+n?|nhi) (?:aa?\p{L}*|pa\p{L}*)
  no (?:le |les |lo |la )?entiend[oe]n?(?: (?:nada|bien|mucho))?(?: (?:de )?(?:est[eoa]s?|eso|lo)(?: de (?:los |las |el |la )?\p{L}+)?)?|(?:i )?(?:don'?t|do not|dont|can'?t) (?:really )?understand (?:any of )?(?:this|these|those|it|how)(?: \p{L}+){0,2}
  (?:[\p{L}\p{M}]+ ){0,3}समझ (?:में |ही )?(?:कुछ )?नहीं (?:आ|पा)[\p{L}\p{M}]*
`);

/** "I understand nothing of this". */
export const isLost = (text: string): boolean => lost.test(text);
export const withoutLost = (text: string): string => text.replace(lost, " ");

const courtesy = phrases(String.raw`
  if (?:it'?s|that'?s|it is|that is) (?:not? |n'?t )?(?:too much |much |any |a )*(?:trouble|bother|ok|okay|alright|fine|convenient|possible)(?: (?:for|with|by) (?:you|u))?|if (?:you|u) (?:don'?t|dont|wouldn'?t) mind|if (?:you|u) (?:would|could) be so kind
  si no (?:es|fuera|le es|les es|causo) (?:mucha |tanta )?molestia|si no (?:le|les|te) molesta|si (?:fuera|es) (?:tan )?(?:amable|posible)|si (?:me hace|no es) (?:el |mucho )?(?:favor|pedir)
  (?:agar |aap ?ko )?(?:koi )?(?:takl?eef|taklif|dikkat|pareshani) (?:na|nahi+n?|nhi) ho(?: to)?|(?:अगर |आपको )?(?:कोई )?(?:तकलीफ़?|दिक़्?क़?त|परेशानी) (?:न|ना|नहीं) हो(?: तो)?
`);
const mayBeCourtesy = { threatens_us: true, inconvenient: true, complaint: true } as const;
const ofWhen = { time: true, date: true } as const;
const forbids = phrases(String.raw`
  not|no|never|don'?t|dont|stop|can'?t|nunca|ni|nahi+n?|nhi|mat|na|नहीं|मत|ना
`);

/** "Thursday at half past four, if it is no trouble": when to be called, put as the polite put it. */
export function withCourtesy(understood: Understood, text: string): Understood {
  const { signals, values } = understood;
  const faint = signals.every(
    ({ name, confidence }) => name in mayBeCourtesy && confidence < sureOfOther,
  );
  const when =
    values.some(({ kind }) => kind === "time") && values.every(({ kind }) => kind in ofWhen);
  if (!courtesy.test(text) || !faint || !when || forbids.test(text.replace(courtesy, " "))) {
    return understood;
  }
  return { ...understood, signals: [], intents: [{ name: "request_callback", confidence: 1 }] };
}

const reported = phrases(String.raw`
  (?:filed|made|reported|lodged|raised|registered|went|told)(?: \p{L}+){0,5} (?:police|report|fir|complaint|crime|cyber|action fraud|ftc|cops)|reported (?:it|this|that)|(?:crime|police) (?:ref\p{L}*|report|number)
  denunci[eé]|(?:puse|hice|present[eé]|levant[eé]|met[ií]) (?:la |una |un |mi )?(?:denuncia|acta|reporte|querella)|(?:n[uú]mero|folio) de (?:denuncia|reporte)
  (?:fir|f\.i\.r|complaint|complain|report|shikayat)(?: \p{L}+){0,3} (?:ki|kar di|kari|karwa di|karwa\p{L}*|darj|likhwa\p{L}*|kiya|ho gay[ai]|di)(?: (?:hai|h|thi|hu\p{L}*))?
  (?:एफ़?आईआर|एफ आई आर|कंप्लेंट|शिकायत|रिपोर्ट)(?: [\p{L}\p{M}]+){0,3} (?:की|कर दी|करवा[\p{L}\p{M}]*|दर्ज|लिखवा[\p{L}\p{M}]*|हो गई|दी)
`);
/** Who they are could be shown by it, and it was taken from them. */
const papersLost = phrases(String.raw`
  (?:lost|stole|stolen|took|robbed|nicked)(?: \p{L}+){0,4} (?:wallet|purse|ids?|i\.d\.|passport|licen[cs]e|cards?|papers|documents|identity|ssn)|(?:wallet|purse|ids?|passport|licen[cs]e|cards?|papers|documents|identity)(?: (?:was|were|got|been))? (?:lost|stolen|taken)
  (?:perd[ií]|extravi[eé]|(?:se )?me (?:perdi[oó]|robaron|quitaron|extravi[oó]))(?: (?:el|la|los|las|mi|mis))? (?:dni|nie|ine|ife|c[eé]dula|cartera|pasaporte|licencia|identificaci[oó]n|documentos?|papeles|credencial|tarjetas?|bolsa)
  (?:aadhaa?r|pan|passport|licen[cs]e|wallet|purse|card|kaa?gaz|documents?|dl|id)(?: \p{L}+){0,3} (?:kho|chori|gum)\p{L}*|(?:आधार|पैन|पासपोर्ट|लाइसेंस|आईडी|पर्स|कार्ड|काग़?ज़?ात?|दस्तावेज़?|बटुआ)(?: [\p{L}\p{M}]+){0,3} (?:खो|गुम|चोरी)[\p{L}\p{M}]*
`);
const ofUs = phrases(String.raw`
  you|u|your|yours|ustedes|usted|vosotros|(?:os|les) (?:denunci|puse|he puesto|hice)\p{L}*|(?:su|vuestra) (?:empresa|compa[ñn][ií]a|gente)|contra (?:ti|usted\p{L}*)|(?:aap|tum|tumh)\p{L}*|(?:आप|तुम)[\p{L}\p{M}]*
`);

/**
 * "I filed a complaint with the cyber cell", of one whose name or papers were stolen, or who contests
 * the debt: more of it, and no threat to us.
 */
export function withVictimsReport(
  { notes }: Conversation,
  understood: Understood,
  text: string,
): Understood {
  const { signals } = understood;
  if (!reported.test(text) || ofUs.test(text) || takesBackDispute(text)) return understood;
  const threat = signals.some(({ name }) => name === "threatens_us");
  const told = notes.includes("fraud") || notes.includes("dispute");
  const more = told && (threat || signals.length === 0);
  if (!more && !papersLost.test(text)) return understood;
  const fraud: Signal = { name: "fraud", confidence: 1, quote: text };
  return { ...understood, signals: [...signals.filter(isNoThreat), fraud] };
}
const isNoThreat = ({ name }: Signal): boolean => name !== "threatens_us" && name !== "fraud";

const guessed = 0.25;
const sureOfAnother = 0.95;
const fewestTold = 4;
const ofNothing = { unclear: true, deny_identity: true } as const;

/** "A red motorbike, I don't know his name": what follows a complaint, and is nothing else, belongs to it. */
export function withMoreComplained(
  { notes, pending, verification }: Conversation,
  understood: Understood,
  text: string,
): Understood {
  const { signals, intents, values } = understood;
  // Whose name is not known is the one complained of, where who writes proved who they are.
  const ofHim = (name: string): boolean =>
    name === "wrong_person" && verification.kind === "verified";
  const last = notes.at(-1) === "complaint" && pending === null && !isQuestion(text);
  const faint = signals.every(
    ({ name, confidence }) => confidence < (ofHim(name) ? sureOfAnother : guessed),
  );
  const nothing = intents.every(({ name }) => name in ofNothing);
  const told = wordsIn(text) >= fewestTold && !values.some(({ kind }) => figures.has(kind));
  if (!last || !faint || !nothing || !told) return understood;
  return {
    ...understood,
    signals: [{ name: "complaint", confidence: 1, quote: text }],
    intents: [],
  };
}
