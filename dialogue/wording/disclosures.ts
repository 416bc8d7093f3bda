/** Exact texts that law asks to be added, by requirement code and language. */

import type { Language } from "@forbear/kernel";
import type { ChannelName } from "../meaning.ts";

/** In the order in which they are said: what we are, what this is, how to stop it. */
export const disclosureCodes = [
  "addAiDisclosure",
  "addInitialDisclosure",
  "addSubsequentDisclosure",
  "addDebtAdviceSignpost",
  "addOptOutNotice",
] as const;
export type DisclosureCode = (typeof disclosureCodes)[number];

const fixed: {
  readonly [code in Exclude<DisclosureCode, "addOptOutNotice">]: {
    readonly [language in Language]: string;
  };
} = {
  // 12 CFR 1006.18(e)(1): both halves, in the words of the rule.
  addInitialDisclosure: {
    en: "This is an attempt to collect a debt, and any information obtained will be used for that purpose.",
    es: "Este es un intento de cobrar una deuda, y toda la información que se obtenga se usará para ese fin.",
    hi: "यह एक कर्ज़ की वसूली का प्रयास है, और मिली हुई कोई भी जानकारी इसी काम में ली जाएगी।",
    "hi-Latn":
      "Yeh ek karz ki vasooli ka prayas hai, aur mili hui koi bhi jaankari isi kaam mein li jayegi.",
  },
  // 12 CFR 1006.18(e)(2).
  addSubsequentDisclosure: {
    en: "This message is from a debt collector.",
    es: "Este mensaje es de un cobrador de deudas.",
    hi: "यह संदेश एक कर्ज़ वसूली एजेंसी की ओर से है।",
    "hi-Latn": "Yeh message ek karz vasooli agency ki taraf se hai.",
  },
  addAiDisclosure: {
    en: "You are talking with an AI assistant.",
    es: "Usted está hablando con un asistente de IA.",
    hi: "आप एक AI सहायक से बात कर रहे हैं।",
    "hi-Latn": "Aap ek AI assistant se baat kar rahe hain.",
  },
  // CONC 7.3, CCA 1974 s.86A: who asks for payment points to free advice.
  addDebtAdviceSignpost: {
    en: "For free and impartial debt advice, call MoneyHelper on 0800 138 7777.",
    es: "Para asesoramiento gratuito e imparcial sobre deudas, llame a MoneyHelper al 0800 138 7777.",
    hi: "कर्ज़ पर मुफ़्त और निष्पक्ष सलाह के लिए MoneyHelper को 0800 138 7777 पर फ़ोन करें।",
    "hi-Latn":
      "Karz par muft aur nishpaksh salah ke liye MoneyHelper ko 0800 138 7777 par phone karein.",
  },
};

/** The number that a licensing state wants shown: Cal. Civ. Code 1788.11(f) and its like. */
const licence: { readonly [language in Language]: string } = {
  en: "License number:",
  es: "Número de licencia:",
  hi: "लाइसेंस नंबर:",
  "hi-Latn": "License number:",
};

/** The line that shows a licence. */
export const licenceLine = (number: string, language: Language): string =>
  `${licence[language]} ${number}.`;

/** 12 CFR 1006.6(e): simple, free, on the channel itself. */
const optOut: {
  readonly [language in Language]: { readonly email: string; readonly other: string };
} = {
  en: {
    email: "To stop e-mails to this address, reply STOP.",
    other: "Reply STOP to opt out.",
  },
  es: {
    email: "Para no recibir correos en esta dirección, responda STOP.",
    other: "Responda STOP para no recibir más.",
  },
  hi: {
    email: "इस पते पर ईमेल रोकने के लिए STOP लिखकर भेजें।",
    other: "रोकने के लिए STOP लिखें।",
  },
  "hi-Latn": {
    email: "Is pate par email rokne ke liye STOP likhkar bhejein.",
    other: "Rokne ke liye STOP likhein.",
  },
};

export const isDisclosure = (code: string): code is DisclosureCode =>
  disclosureCodes.some((known) => known === code);

/** The exact words of a disclosure on a channel. */
export function disclosure(code: DisclosureCode, language: Language, channel: ChannelName): string {
  if (code !== "addOptOutNotice") return fixed[code][language];
  const { email, other } = optOut[language];
  return channel === "email" ? email : other;
}
