/** "How many payments is that?": of what is read back, of the plan that stands, or of a sum they name. */

import type { KnownDebt } from "../../conversation.ts";
import type { Intent, IntentName, Understood } from "../../meaning.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const howMany = phrases(String.raw`
  how many (?:months?|weeks?|payments?|times|instal\p{L}*)(?: (?:is|would|will|does|do|am|are)(?: \p{L}+){0,3})?
  how many (?:(?:of (?:those|them|these)|is (?:that|it)|(?:would|will) (?:that|it) be)(?: (?:would|will|is|are) (?:that|it|there)(?: be)?)?)(?=\W*$)
  how much (?:each|per|a (?:month|week|time)|every|would (?:each|they|it) be)(?: \p{L}+)?
  (?:what|which) (?:dates?|days) (?:are|is|would|will|were) (?:those|these|they|that|it)(?: be)?|what are (?:the|those) (?:dates|days)
  (?:qu[eé]|cu[aá]les) (?:d[ií]as|fechas) (?:son|ser[ií]an)|cu[aá]les (?:son|ser[ií]an) (?:l[ao]s|es[ao]s) (?:fechas|d[ií]as)
  (?:kis kis|kaun kaun ?s[ie]|konsi konsi) (?:tar+ikh\p{L}*|tareekh\p{L}*|din|date)|(?:किस किस|कौन कौन ?स[ीे]) (?:तारीख़?|दिन|डेट)
  de (?:a )?cu[aá]nto(?: (?:cada|ser[ií]an?|son|es|quedan?|quedar[ií]an?|pagar[ií]a|me (?:sale|queda)n?))?(?: \p{L}+)?
  kitn[aei] kitn[aei]
  how long (?:is|would|will|does) (?:that|it)(?: \p{L}+)?
  cu[aá]nt[oa]s (?:meses|pagos|semanas|quincenas|cuotas|abonos|veces)(?: \p{L}+){0,2}
  kitn[aei] (?:total )?(?:mahin[aeo]\p{L}*|months?|k[iy]+sh?t\p{L}*|emi'?s?|haft\p{L}*|baar|bar|instal\p{L}*)
  (?:k[iy]+sh?t\p{L}*|emi'?s?|instal\p{L}*) (?:\p{L}+ ){0,2}kitn[aei]
  कितन[ेीा] (?:टोटल )?(?:महीन[ेा]\S*|क़?िस्त\S*|क़िश्त\S*|किश्त\S*|ईएमआई|हफ़?्त\S*|बार|इंस्टॉ\S*)
  (?:क़?िस्त\S*|किश्त\S*|ईएमआई) (?:\S+ ){0,2}कितन[ेीा]
`);

const ends = phrases(String.raw`
  (?:when|what|whats|(?:what|which) (?:day|date))(?:'?s| is| would| will| does)?(?: be)?(?: (?:the|my))? (?:last|final|end)(?: (?:one|payment|instal?ment|date|day))?(?: (?:be|due|fall)(?: \p{L}+)?)?|when (?:do|will|would|am|is) (?:i|it|this|that|the plan)(?: be)? (?:finish(?:ed)?|done|end|over|paid off|free)(?: \p{L}+)?|how long (?:would|will|does) (?:it|that|this) (?:all )?take(?: me)?|how long (?:till|until|before) (?:it'?s|its|i'?m|im|i am|it is) (?:\p{L}+ )?(?:done|finished|over|paid(?: off)?|clear)
  (?:en|a) cu[aá]nto (?:tiempo )?(?:\p{L}+ )?(?:termin|acab|pag|liquid|sal)\p{L}*(?: \p{L}+){0,2}|cu[aá]nto (?:tiempo )?(?:me |le )?(?:lleva|toma|tard|dura|falta)\p{L}*(?: \p{L}+){0,2}
  cu[aá]ndo (?:es|ser[ií]a|toca|vence|cae) (?:el |la )?[uú]ltim[oa](?: \p{L}+)?|cu[aá]ndo (?:termin|acab)\p{L}*(?: \p{L}+){0,2}
  (?:aakhri|akhri|last) (?:wal[aie] |kist |emi |payment )?(?:kab|kis din)(?: \p{L}+)?|kab (?:tak )?(?:khatam|poora|pura) (?:ho|hoga|hogi)\p{L}*|kitn[aei] (?:time|samay|din|waqt|mahin\p{L}*) (?:me|mein|lag)\p{L}*(?: \p{L}+){0,2}
  (?:आख़?िरी|लास्ट) (?:वाल[ाीे] |किस्त |क़िस्त )?(?:कब|किस दिन)(?: [\p{L}\p{M}]+)?|कब (?:तक )?(?:ख़?त्म|पूर[ाी]) हो[\p{L}\p{M}]*|कितन[ाेी] (?:समय|टाइम|दिन|वक़?्त|महीन[\p{L}\p{M}]*) (?:में|लग)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2}
`);

const ofOnePart = phrases(String.raw`
  (?:last|first|second|third|final) (?:one|payment|instal?ment)|(?:[uú]ltim[oa]|primer[oa]?|segund[oa]|tercer[oa]?)(?: pago| cuota)?|(?:aakhri|akhri|last|pehli|doosri|dusri|teesri) (?:wal[aie]|kist|emi)|(?:आख़?िरी|पहली|दूसरी|तीसरी) (?:वाल[ाीे]|किस्त|क़िस्त)
`);
const ofMuch = phrases("how much|cu[aá]nto|kitn[aei]|कितन[ाीे]");
/** Of one that was paid, it asks something else. */
const ofPast = phrases(String.raw`
  was|were|did|paid|sent|fue|pagu[eé]|mand[eé]|hice|th[ai]|diy[ae]|थ[ाीे]|दिय[ाे]
`);
const mostOfPart = 10;

/** A payment of the terms, told by its place: "why is the last one less?". */
export const namesOnePart = (text: string): boolean => ofOnePart.test(text);

/** "How much is the last one?" */
const asksOfPart = (said: string): boolean =>
  wordsIn(said) <= mostOfPart && ofOnePart.test(said) && ofMuch.test(said) && !ofPast.test(said);

const mostRead = 200;

const isIt = phrases(String.raw`
  ^\W*(?:(?:so|and|but|wait|sorry|then|ok|okay)[\s,]+)*(?:is (?:that|it|this)|(?:that|it|this)'?s|you mean)
  ^\W*(?:(?:y|pero|entonces|ok|oiga|espere)[\s,]+)*(?:c[oó]mo (?:que|as[ií])|o sea|es|son|ser[ií]an?)
  ^\W*(?:(?:par|to|toh|acha|achha|ok)[\s,]+)*(?:matlab|yani|kya|ye|yeh)(?= )|^[^\p{L}]*(?:मतलब|यानी|क्या|यह|ये)(?= )
`);

const wishes = phrases(String.raw`
  can|could|may|would|want|rather|better|either|whichever|p[ou]ed\p{L}*|podr\p{L}*|quier\p{L}*|prefier\p{L}*|mejor|cualquiera
  sak\p{L}*|chal(?:ega|egi|ta)|chah\p{L}*|kar(?:o| do)|सक[\p{L}\p{M}]*|चलेग[ाी]|चाह[\p{L}\p{M}]*|कर(?:ो| दो)
`);

/** "Is that every quincena or every month?": how often, of what lies there, and no other rhythm for it. */
function asksHowOften({ values, signals }: Understood, text: string): boolean {
  const said = plainly(text, mostRead);
  const rhythms = values.filter(({ kind }) => kind === "recurrence");
  const alone = values.length === rhythms.length && signals.length === 0;
  if (!alone || rhythms.length === 0 || wishes.test(said)) return false;
  return rhythms.length > 1
    ? isIt.test(said) || isQuestion(text)
    : isIt.test(said) && isQuestion(text);
}

/** "When's the last one?", of a plan. */
export const asksEnd = (text: string): boolean => ends.test(plainly(text, mostRead));

/** "How many are they, of how much each, on which days?" */
export function asksHowMany(text: string): boolean {
  const said = plainly(text, mostRead);
  return howMany.test(said) || asksOfPart(said);
}

/** What the question is taken for. */
const takenFor: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_documents",
  "ask_due_date",
  "ask_balance",
  "ask_breakdown",
  "ask_more_time",
  "propose_plan",
  "unclear",
]);
const ofPapers: ReadonlySet<IntentName> = new Set<IntentName>(["ask_documents", "ask_due_date"]);

const figures: ReadonlySet<string> = new Set(["money", "recurrence", "count", "date"]);
const namesNone = ({ values }: Understood): boolean =>
  !values.some(({ kind }) => figures.has(kind));

/** Where terms are read back, or a sum is named, it asks for those terms; the same where it does not. */
export function countedOf(isReadBack: boolean, understood: Understood, text: string): Understood {
  if (isReadBack && asksHowOften(understood, text)) {
    const values = understood.values.filter(({ kind }) => kind !== "recurrence");
    return { ...understood, values, intents: [{ name: "repeat", confidence: 1 }] };
  }
  if (!asksHowMany(text) && !(isReadBack && asksEnd(text))) return understood;
  const { signals, intents, values } = isReadBack ? ofTerms(understood) : understood;
  const sum = values.some(({ kind }) => kind === "money");
  if (!isReadBack && !sum) return withoutPapers(understood);
  const names = isReadBack && namesNone(understood) ? takenFor : ofPapers;
  const left = intents.filter(
    ({ name }) => !names.has(name) && !(isReadBack && name === "unclear"),
  );
  const over: readonly Intent[] = [{ name: "repeat", confidence: 1 }];
  return { ...understood, signals, intents: left.length === 0 && isReadBack ? over : left };
}

/** Of terms it asks for no proof of the debt. */
const ofTerms = (understood: Understood): Understood => ({
  ...understood,
  signals: understood.signals.filter(({ name }) => name !== "request_proof"),
});

/** "How many payments is that?" asks for no papers, whatever lies there. */
function withoutPapers(understood: Understood): Understood {
  const left = understood.intents.filter(({ name }) => name !== "ask_documents");
  if (left.length === understood.intents.length) return understood;
  return { ...understood, intents: left.length > 0 ? left : [{ name: "unclear", confidence: 1 }] };
}

/** Of the plan that stands it asks what is due of it; the same where none does. */
export function countedStanding(
  agreement: KnownDebt["agreement"] | undefined,
  understood: Understood,
  text: string,
): Understood {
  const asks = agreement?.kind === "plan" && asksHowMany(text) && namesNone(understood);
  if (!asks) return understood;
  const left = understood.intents.filter(({ name }) => !takenFor.has(name));
  return { ...ofTerms(understood), intents: [{ name: "ask_due_date", confidence: 1 }, ...left] };
}
