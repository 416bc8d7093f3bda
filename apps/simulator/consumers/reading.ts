/** How a consumer reads what the agent wrote: by its words alone, as they came over the carrier. */

import { type PlainDate, must, parsePlainDate } from "@forbear/kernel";

/** What a message asks for, tells or ends; several may stand in one. */
export type Cue =
  | "is-it-you"
  | "seeks" // a reminder, a nudge
  | "asks-proof"
  | "proof-failed"
  | "read-back"
  | "asks-what"
  | "asks-when"
  | "asks-amount"
  | "asks-change"
  | "offers-person"
  | "not-understood"
  | "agreed"
  | "refused"
  | "person-comes"
  | "rests"
  | "ends";

/** Fragments of the agent's words that give each cue away, in whatever language they are written. */
const cues: { readonly [C in Cue]: readonly string[] } = {
  "is-it-you": ["Is that you?", "¿Es usted?", "Kya aap hi hain?", "क्या आप ही हैं?", "हैं? हाँ या नहीं"],
  seeks: [
    "would like to talk with you",
    "in the middle of something",
    "Nos quedamos a medias",
    "beech mein reh gayi thi",
    "बीच में रह गई थी",
    "the reminder we agreed on",
    "Something may have come up",
    "your regular reminder",
    "check that all is well",
    "something new for you",
    "gustaría hablar con usted",
    "el aviso que acordamos",
    "surgió algo",
    "su aviso de siempre",
    "saber si todo va bien",
    "Hay algo nuevo para usted",
    "aapse baat karna chahenge",
    "uska reminder jo",
    "Shayad pichhli baat",
    "yeh regular reminder",
    "jaanna chahte hain ki sab theek",
    "padhne ke liye kuch naya",
    "आपसे बात करना चाहेंगे",
    "जब ठीक लगे यहीं जवाब दें, या देखें",
    "उसकी याद दिला",
    "जो तय हुआ था, उसकी याद",
    "शायद पिछली बात",
    "शायद कुछ काम",
    "नियमित रिमाइंडर",
    "चाहते हैं कि सब ठीक",
    "आशा है सब ठीक है",
    "पढ़ने के लिए कुछ नया",
    "आपके लिए कुछ नया है:",
  ],
  "proof-failed": ["does not match what we have", "no coincide", "match nahi karta", "मेल नहीं खा"],
  "asks-proof": [
    "and your date of birth or",
    "su fecha de nacimiento o su código postal",
    "su fecha de nacimiento o código postal",
    "janm ki tareekh ya pincode",
    "जन्मतिथि या पिनकोड",
    "send me your date of birth or",
    "send me your full name too",
    "envíeme también su",
    "poora naam bhi bhejein",
    "pincode bhi bhejein",
    "पूरा नाम भी भेजें",
    "पिनकोड भी भेजें",
  ],
  "read-back": [
    "Is that right?",
    "Shall I set it up?",
    "¿Es correcto?",
    "¿Lo dejo acordado?",
    "¿De acuerdo?",
    "Kya yeh sahi hai?",
    "ay kar doon?",
    "क्या यह सही है?",
    "देंगे। सही है?",
    "तय कर दूँ?",
    "तय करूँ?",
    "सही है? हाँ या नहीं",
  ],
  "asks-what": [
    "suit you best?",
    "suits you best?",
    "¿Qué le conviene más?",
    "ya theek rahega?",
    "क्या ठीक रहेगा?",
    "a day you choose, or in parts?",
    "o en partes?",
    "ya kisten?",
    "या किस्तें?",
    "What would help?",
    "¿Qué le ayudaría?",
    "Kisse madad hogi?",
    "किससे मदद होगी?",
    "साथी से जोड़ूँ?",
  ],
  "asks-when": [
    "On which day could you pay?",
    "¿Qué día podría pagar?",
    "kis din payment kar payenge?",
    "किस दिन भुगतान कर पाएँगे?",
    "Which date would suit you?",
    "¿Qué fecha le conviene?",
    "kaun si tareekh theek rahegi?",
    "कौन सी तारीख़ ठीक रहेगी?",
  ],
  "asks-amount": [
    "How much could you manage",
    "¿Cuánto podría pagar cada vez",
    "har baar kitna de payenge",
    "हर बार कितना दे पाएँगे",
    "What amount would be comfortable",
    "¿Qué cantidad le resultaría cómoda",
    "Har baar kitna dena",
    "हर बार कितना देना",
  ],
  "asks-change": [
    "What should I change?",
    "¿Qué quiere cambiar?",
    "Kya badalna hai?",
    "क्या बदलना है?",
  ],
  "offers-person": [
    "talk to a colleague of mine?",
    "hablar con un compañero?",
    "kisi saathi se baat karna chahenge?",
    "किसी साथी से बात करना चाहेंगे?",
    "Shall I pass you to a colleague?",
    "¿Le paso con un compañero?",
    "kisi saathi se jod doon?",
    "किसी साथी से जोड़ दूँ?",
  ],
  "not-understood": ["I did not get that", "no le entendí", "samajh nahi paya", "समझ नहीं पाया"],
  agreed: [
    "that is agreed:",
    "your plan is set up",
    "queda acordado:",
    "su plan queda acordado",
    "tay hua:",
    "plan tay ho gaya",
    "तय हुआ:",
    "प्लान तय हो गया",
  ],
  refused: [
    "I am sorry, I cannot set that up.",
    "eso no lo puedo acordar.",
    "yeh main tay nahi kar sakta.",
    "यह मैं तय नहीं कर सकता।",
  ],
  "person-comes": [
    "passing you to a colleague",
    "A colleague has your message",
    "A colleague will",
    "Le paso con un compañero",
    "Un compañero tiene su mensaje",
    "Un compañero le llamará",
    "ek saathi se jod raha",
    "message hamare saathi ke paas",
    "Hamare saathi aapko",
    "Hamare saathi jaldi",
    "साथी से जोड़ रहा",
    "खुलते ही हमारे साथी",
    "हमारे साथी के पास है",
    "हमारे साथी आपको",
    "हमारे साथी जल्द",
  ],
  rests: [
    "on hold",
    "en pausa",
    "rok diya",
    "rok diye",
    "ruka hua",
    "ruka rahega",
    "रोक दि",
    "रुका",
    "We have stopped",
    "we have stopped",
    "Hemos parado",
    "dejamos de enviarle",
    "band kar diye",
    "बंद कर दि",
    "will not write to you here",
    "No volveremos a escribirle",
    "phir nahi likhenge",
    "फिर नहीं लिखेंगे",
    "only talk with the person themselves",
    "solo puedo hablar con la persona a la que escribimos",
    "sirf unhi se baat",
    "केवल उन्हीं से बात",
  ],
  ends: [
    "Goodbye.",
    "Adiós.",
    "kabhi bhi likh sakte hain. Namaste.",
    "कभी भी लिख सकते हैं। नमस्ते।",
    "anything left to pay",
    "nada pendiente de pago",
    "kuch baaki nahi dikhta",
    "कुछ बाक़ी नहीं दिखता",
  ],
};

const cueNames = Object.keys(cues).filter((name): name is Cue => name in cues);

const accents: { readonly [letter: string]: string } = {
  á: "a",
  é: "e",
  í: "i",
  ó: "o",
  ú: "u",
  Á: "A",
  É: "E",
  Í: "I",
  Ó: "O",
  Ú: "U",
};

/** Text messages leave out accents that would make them longer. */
const unaccented = (text: string): string =>
  text.replaceAll(/[áéíóúÁÉÍÓÚ]/g, (letter) => accents[letter] ?? letter);

const given = cueNames.map((name) => [name, cues[name].map(unaccented)] as const);

const monthNames = [
  ["january", "enero", "जनवरी"],
  ["february", "febrero", "फ़रवरी"],
  ["march", "marzo", "मार्च"],
  ["april", "abril", "अप्रैल"],
  ["may", "mayo", "मई"],
  ["june", "junio", "जून"],
  ["july", "julio", "जुलाई"],
  ["august", "agosto", "अगस्त"],
  ["september", "septiembre", "सितंबर"],
  ["october", "octubre", "अक्टूबर"],
  ["november", "noviembre", "नवंबर"],
  ["december", "diciembre", "दिसंबर"],
] as const;

const monthOf = new Map<string, number>(
  monthNames.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

function dateOf(month: string, day: string, year: string): PlainDate | null {
  const number = monthOf.get(month.toLowerCase());
  if (number === undefined) return null;
  const two = (part: string | number): string => String(part).padStart(2, "0");
  return must(parsePlainDate(`${year}-${two(number)}-${two(day)}`), "a date that we were told");
}

/** Dates as each language writes them, in the order of the words. */
export function datesIn(text: string): readonly PlainDate[] {
  const found: PlainDate[] = [];
  const date =
    /(\p{L}[\p{L}\p{M}]+) (\d{1,2}), (\d{4})|(\d{1,2}) (?:de )?(\p{L}[\p{L}\p{M}]+) (?:de )?(\d{4})/gu;
  for (const [, m1, d1, y1, d2, m2, y2] of text.matchAll(date)) {
    const read = dateOf(m1 ?? m2 ?? "", d1 ?? d2 ?? "", y1 ?? y2 ?? "");
    if (read !== null) found.push(read);
  }
  return found;
}

/** Amounts in minor units: every currency we meet has two digits behind the point. */
export const amountsIn = (text: string): readonly bigint[] =>
  [...text.matchAll(/\d[\d,]*\.\d{2}(?!\d)/g)].map(([figure]) =>
    BigInt(figure.replaceAll(/[.,]/g, "")),
  );

const rhythms = [
  [/every (\d+) weeks|cada (\d+) semanas|har (\d+) hafte|हर (\d+) हफ़्ते/, "week"],
  [/every week|cada semana|har hafte|हर हफ़्ते/, "week"],
  [/every (\d+) months|cada (\d+) meses|har (\d+) mahine|हर (\d+) महीने/, "month"],
  [/every month|cada mes|har mahine|हर महीने/, "month"],
] as const;

export type Rhythm = { readonly every: number; readonly unit: "week" | "month" };

/** The rhythm of a plan that is read back; null where none is. */
export function rhythmIn(text: string): Rhythm | null {
  for (const [words, unit] of rhythms) {
    const found = words.exec(text);
    if (found === null) continue;
    const groups: readonly (string | undefined)[] = found.slice(1);
    const number = groups.find((part) => part !== undefined);
    return { every: number === undefined ? 1 : Number(number), unit };
  }
  return null;
}

export type Read = {
  readonly cues: ReadonlySet<Cue>;
  readonly amounts: readonly bigint[];
  readonly dates: readonly PlainDate[];
  readonly rhythm: Rhythm | null;
};

const cuesIn = (text: string): readonly Cue[] =>
  given.filter(([, ways]) => ways.some((words) => text.includes(words))).map(([cue]) => cue);

export const read = (text: string): Read => ({
  cues: new Set(cuesIn(unaccented(text))),
  amounts: amountsIn(text),
  dates: datesIn(text),
  rhythm: rhythmIn(text),
});
