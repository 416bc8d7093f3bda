/** What may never be said, in four languages: threats, false urgency, false promises, pretending. */

import type { Language } from "@forbear/kernel";
import { pattern } from "../words/pattern.ts";

export type Claim =
  | "arrest"
  | "legal-threat"
  | "credit-file"
  | "urgency"
  | "pretends-to-be-human"
  | "discount"
  | "shame"
  | "figure-in-words"
  | "relative-date";

type Phrases = { readonly [claim in Claim]: string };

const english: Phrases = {
  arrest: "arrest(?:ed|s)?|jail|prison|police|criminal(?:ly)?|handcuffs?|warrants?",
  "legal-threat":
    "su(?:e|ed|es|ing)|lawsuits?|courts?|legal action|legal proceedings|garnish\\w*|seiz(?:e|ed|ure)|repossess\\w*|bailiffs?|attorneys?|lawyers?|solicitors?|judge?ments?|evict\\w*",
  "credit-file":
    "credit (?:file|score|report|record|rating|history|bureau)s?|blacklist\\w*|delete[sd]? from|removed? from your",
  urgency:
    "urgent(?:ly)?|immediate(?:ly)?|last chance|final (?:notice|warning|demand)|act now|before it is too late|or else|at once|deadlines?|expires? (?:today|tonight)|hours? left|within (?:the|an|\\w+) hours?",
  "pretends-to-be-human":
    "(?:i am|i'm|as) (?:a |an )?(?:real |actual |live )?(?:human|person|man|woman|employee)|i am real|not an? (?:ai|bot|robot|machine)",
  discount:
    "discounts?|waiv(?:e|ed|er|es|ing)|forgiv(?:e|en|eness)|write[- ]?off|written off|half price|settle for|reduc(?:e|ed|tion)|percent|per cent|guarantee[sd]?",
  shame:
    "shame(?:ful)?|ashamed|irresponsible|deadbeats?|lazy|your fault|embarrass\\w*|your (?:boss|employer|neighbou?rs|family) will",
  "figure-in-words":
    "half|halves|quarters?|two thirds|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|millions?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|lakhs?|dollars?|bucks|cents|pounds|pence|rupees?|double|twice",
  "relative-date":
    "pay ?day|month[- ]end|end of (?:the |this )?month|weekend|today|tonight|tomorrow|yesterday|next (?:week|month|year)|this (?:week|month|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|midnight|noon",
};

const spanish: Phrases = {
  arrest: "arrest\\w*|cárcel|carcel|prisión|prision|policía|policia|delitos?|detenid[oa]s?|esposas",
  "legal-threat":
    "demand(?:a|ar|aremos|arle|arlo|arla|as)|juicios?|tribunal(?:es)?|jue[cz]\\w*|embarg\\w*|acciones legales|acción legal|accion legal|abogad[oa]s?|desaloj\\w*|juzgados?|incaut\\w*",
  "credit-file":
    "(?:historial|informe|reporte|puntaje|puntuación|puntuacion) (?:de crédito|de credito|crediticio)|buró|buro|lista negra|borrar de",
  urgency:
    "urgentes?|urgencia|inmediat\\w*|última oportunidad|ultima oportunidad|último aviso|ultimo aviso|de lo contrario|cuanto antes|ya mismo|plazo final|en las próximas horas",
  "pretends-to-be-human":
    "soy (?:un |una )?(?:persona|humano|humana|empleado|empleada)(?: real)?|soy real|no soy (?:un |una )?(?:ia|bot|robot|máquina|maquina)",
  discount:
    "descuentos?|rebaj\\w*|condon\\w*|perdon(?:ar|amos|aremos|arle)|por ciento|mitad de precio|reducción|reduccion|reducir|garantiz\\w*",
  shame: "vergüenza|verguenza|irresponsables?|moros[oa]s?|su culpa|su jefe|sus vecinos",
  "figure-in-words":
    "mitad|tercio|cuarto|trece|catorce|quince|dieci\\w+|veinti\\w+|\\w+cient[oa]s|millones|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|mil|dólares|dolares|pesos|libras|centavos|rupias|doble",
  "relative-date":
    "(?<!cada )quincena|fin de (?:mes|semana)|día de pago|hoy|(?<!por la |de la )(?:mañana|manana)|ayer|anoche|pr[óo]xim[oa]s? (?:semanas?|mes(?:es)?|años?|días?)|esta semana|este mes|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo",
};

const hindi: Phrases = {
  arrest: "गिरफ़्तार|गिरफ्तार|गिरफ़्तारी|जेल|पुलिस|अपराध|अपराधी|हथकड़ी|वारंट",
  "legal-threat": "मुकदमा|मुक़दमा|केस करेंगे|अदालत|कोर्ट|क़ानूनी कार्रवाई|कानूनी कार्रवाई|कुर्की|ज़ब्त|जब्त|वकील",
  "credit-file": "क्रेडिट स्कोर|क्रेडिट रिपोर्ट|सिबिल|क्रेडिट रिकॉर्ड|काली सूची|ब्लैकलिस्ट",
  urgency: "तुरंत भुगतान|फ़ौरन|फौरन|आख़िरी मौक़ा|आखिरी मौका|अंतिम चेतावनी|अंतिम सूचना|वरना|अभी के अभी",
  "pretends-to-be-human":
    "मैं (?:एक )?(?:असली )?(?:इंसान|इनसान|व्यक्ति|आदमी|औरत|कर्मचारी) हूँ|मैं असली हूँ|(?:रोबोट|बॉट|मशीन) नहीं हूँ",
  discount: "छूट|माफ़|माफ|माफ़ी|प्रतिशत|फ़ीसदी|फीसदी|आधी क़ीमत|गारंटी|कटौती",
  shame: "शर्म|बेशर्म|ग़ैरज़िम्मेदार|गैरजिम्मेदार|आपकी ग़लती|आपकी गलती|पड़ोसी",
  "figure-in-words":
    "आधी|आधे|चौथाई|ग्यारह|तेरह|चौदह|पंद्रह|पच्चीस|साठ|सत्तर|अस्सी|नब्बे|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|बारह|बीस|तीस|चालीस|पचास|सौ|हज़ार|हजार|लाख|करोड़|रुपये|रुपए|रुपया|डॉलर|दोगुना|आधा",
  "relative-date":
    "महीने के (?:आख़िर|आखिर|अंत)|तनख़्वाह|आज|कल|परसों|अगले (?:हफ़्ते|हफ्ते|महीने|साल)|इस हफ़्ते|इस महीने|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
};

const hinglish: Phrases = {
  arrest: "giraftar\\w*|jail|police|arrest\\w*|apradh\\w*|warrant",
  "legal-threat":
    "mukadma|case karenge|adalat|court|kanooni karyavahi|kanuni karyavahi|kurki|zabt|jabt|vakil|lawyer|legal action|sue",
  "credit-file": "credit (?:score|report|file|record)|cibil|blacklist\\w*",
  urgency:
    "urgent|fauran|faur?an|turant bhugtaan|aakhri mauka|akhri mauka|antim chetavni|warna|varna|last chance|abhi ke abhi|immediately",
  "pretends-to-be-human":
    "main (?:ek )?(?:asli )?(?:insaan|insan|vyakti|aadmi|aurat|human|person) (?:hoon|hun|hu)|main asli (?:hoon|hun)|(?:robot|bot|machine) nahi(?:n)? (?:hoon|hun)",
  discount: "chhoot|choot|discount|maaf|maafi|percent|pratishat|guarantee|aadhi keemat",
  shame: "sharm|besharm|gairzimmedar|aapki galti|padosi",
  "figure-in-words":
    "aadhi|aadhe|chauthai|gyarah|terah|pandrah|pachees|saath hazaar|sattar|assi|nabbe|teen|chaar|paanch|panch|chhah|saat|aath|nau|das|barah|bees|tees|chalees|pachaas|sau|hazaar|hazar|lakh|crore|rupaye|rupay|rupees?|dollars?|dugna|aadha",
  "relative-date":
    "mahine ke (?:end|aakhir|ant)|month end|salary wale din|aaj|kal|parson|agle (?:hafte|mahine|saal)|is hafte|is mahine|somvaar|mangalvaar|budhvaar|guruvaar|shukravaar|shanivaar|ravivaar|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow",
};

const phrases: { readonly [language in Language]: Phrases } = {
  en: english,
  es: spanish,
  hi: hindi,
  "hi-Latn": hinglish,
};

/** What only one who is verified may read of: that there is a debt, or a payment. */
const ofDebt: { readonly [language in Language]: string } = {
  en: "debts?|owe[ds]?|owing|balances?|overdue|arrears|past due|unpaid|collect(?:s|ed|ion|ions|or|ors|ing)?|creditors?|loans?|instal(?:l)?ments?|pay(?:s|ing|ment|ments|able)?|paid|bills?",
  es: "deudas?|debe[ns]?|adeud\\w*|saldos?|vencid[oa]s?|atrasad[oa]s?|cobr\\w+|acreedor(?:es)?|préstamos?|prestamos?|cuotas?|pag(?:a|ar|os?|ue|uen|ará|ado)|facturas?",
  hi: "कर्ज़|कर्ज|ऋण|बकाया|बाक़ी रक़म|उधार|वसूली|लोन|क़िस्त|किस्त|किस्तें|भुगतान|लेनदार|चुका\\S*|रक़म|रकम",
  "hi-Latn":
    "karz|karza|loan|bakaya|udhaar|vasooli|vasuli|kist|kisten|kishten|bhugtaan|payment|pay|lendar|chuka\\w*|balance|rakam|emi",
};

const compiled = new Map<string, RegExp>();

/** Whole words alone, where a mark of Devanagari belongs to its word. */
function anyOf(source: string): RegExp {
  const made = compiled.get(source);
  if (made) return made;
  const edge = String.raw`[\p{L}\p{M}\p{N}]`;
  const whole = pattern(`(?<!${edge})(?:${source})(?!${edge})`);
  compiled.set(source, whole);
  return whole;
}

const normal = (text: string): string => text.replaceAll("’", "'").replace(/\s+/g, " ");

/** The forbidden claims that the words make, each with the words that make it. */
export function claimsIn(
  text: string,
  language: Language,
): readonly { readonly claim: Claim; readonly text: string }[] {
  const said = normal(text);
  const own = Object.entries(phrases[language]);
  // A rephrasing may slip into English: its claims count in every language.
  const also = language === "en" ? [] : Object.entries(english).filter(([claim]) => grave(claim));
  return [...own, ...also].flatMap(([claim, source]) => {
    const match = anyOf(source).exec(said);
    return match && isClaim(claim) ? [{ claim, text: match[0] }] : [];
  });
}

const grave = (claim: string): boolean =>
  claim === "arrest" || claim === "urgency" || claim === "pretends-to-be-human";

const isClaim = (text: string): text is Claim => text in english;

/** The first word that tells of a debt, if any does. */
export const debtWordIn = (text: string, language: Language): string | null =>
  anyOf(ofDebt[language]).exec(normal(text))?.[0] ?? null;
