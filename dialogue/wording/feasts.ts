/** Feasts by which people name a day, as each language says them. */

import type { Language } from "@forbear/kernel";

const names = {
  holi: { en: "Holi", es: "Holi", hi: "होली", "hi-Latn": "Holi" },
  diwali: { en: "Diwali", es: "Diwali", hi: "दिवाली", "hi-Latn": "Diwali" },
  eid: { en: "Eid", es: "Eid", hi: "ईद", "hi-Latn": "Eid" },
  ramadan: { en: "Ramadan", es: "Ramadán", hi: "रमज़ान", "hi-Latn": "Ramzan" },
  dussehra: { en: "Dussehra", es: "Dussehra", hi: "दशहरे", "hi-Latn": "Dussehra" },
  rakhi: { en: "Rakhi", es: "Rakhi", hi: "राखी", "hi-Latn": "Rakhi" },
  navratri: { en: "Navratri", es: "Navratri", hi: "नवरात्रि", "hi-Latn": "Navratri" },
  durgapuja: { en: "Durga Puja", es: "Durga Puja", hi: "दुर्गा पूजा", "hi-Latn": "Durga Puja" },
  ganesh: {
    en: "Ganesh Chaturthi",
    es: "Ganesh Chaturthi",
    hi: "गणेश चतुर्थी",
    "hi-Latn": "Ganesh Chaturthi",
  },
  chhath: { en: "Chhath", es: "Chhath", hi: "छठ", "hi-Latn": "Chhath" },
  onam: { en: "Onam", es: "Onam", hi: "ओणम", "hi-Latn": "Onam" },
  pongal: { en: "Pongal", es: "Pongal", hi: "पोंगल", "hi-Latn": "Pongal" },
  sankranti: { en: "Sankranti", es: "Sankranti", hi: "संक्रांति", "hi-Latn": "Sankranti" },
  christmas: { en: "Christmas", es: "Navidad", hi: "क्रिसमस", "hi-Latn": "Christmas" },
  newyear: { en: "New Year", es: "Año Nuevo", hi: "नए साल", "hi-Latn": "naye saal" },
  easter: { en: "Easter", es: "Semana Santa", hi: "ईस्टर", "hi-Latn": "Easter" },
  thanksgiving: {
    en: "Thanksgiving",
    es: "Acción de Gracias",
    hi: "थैंक्सगिविंग",
    "hi-Latn": "Thanksgiving",
  },
  kings: { en: "Epiphany", es: "Reyes", hi: "एपिफ़नी", "hi-Latn": "Epiphany" },
} as const satisfies Record<string, { readonly [language in Language]: string }>;

export type Feast = keyof typeof names;

const isNamed = (feast: string): feast is Feast => feast in names;

/** Its name in that language; what is no feast of ours stays as it is. */
export const feastName = (feast: string, language: Language): string =>
  isNamed(feast) ? names[feast][language] : feast;
