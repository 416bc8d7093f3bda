/** Points of a talk at which people answer in their own words. */

import { type Language, never } from "@forbear/kernel";
import type { Model } from "../understanding/model.ts";
import { goesOn, newTalk } from "./played.ts";
import type { Said, Talk } from "./world.ts";

export const situations = [
  "opening",
  "income",
  "essentials",
  "others",
  "household",
  "offer",
  "pause",
  "agreed",
  "identity",
  "day",
  "amount",
  "promise",
  "promised",
  "disputed",
] as const;
export type Situation = (typeof situations)[number];

/** One line of `situations/`: where the talk stands, what they write there, what that ought to do. */
export type Met = {
  readonly situation: Situation;
  readonly text: string;
  /** Words of `situations/README.md`, each by itself or `name=value`. */
  readonly expected: readonly string[];
};

type Line = "proved" | "parts" | "income" | "essentials" | "none" | "household" | "yes";
type Way = { readonly [of in Line]: string } & {
  /** Of a small debt: who is greeted, pays all, not at once, so much on March 13, contests it. */
  readonly once: {
    readonly [of in "hello" | "all" | "less" | "promise" | "contests"]: string;
  };
  readonly small: { readonly [of in "income" | "essentials" | "household"]: string };
};

/** Plain words that bring the talk there; what is measured comes after them. */
export const ways: { readonly [of in Language]: Way } = {
  en: {
    proved: "=Hi, this is Maria Jones",
    parts: "I can't pay that, money is tight right now",
    income: "3200 a month",
    essentials: "rent 1400 and utilities 250",
    none: "nothing",
    household: "2 adults and 1 child",
    yes: "yes",
    once: {
      hello: "hello",
      all: "I will pay all of it",
      less: "I can't pay it all at once",
      promise: "I will pay 200 on March 13",
      contests: "The amount is wrong, it is too high",
    },
    small: {
      income: "1500 a month",
      essentials: "rent 1100 and utilities 250",
      household: "1 adult and 0 children",
    },
  },
  es: {
    proved: "=Hola, soy Maria Jones",
    parts: "No puedo pagar eso, ando mal de dinero",
    income: "3200 al mes",
    essentials: "1400 de renta y 250 de luz y agua",
    none: "nada",
    household: "2 adultos y 1 niño",
    yes: "sí",
    once: {
      hello: "hola",
      all: "Lo voy a pagar todo",
      less: "No puedo pagarlo todo de una vez",
      promise: "Voy a pagar 200 el 13 de marzo",
      contests: "El importe está mal, es demasiado",
    },
    small: {
      income: "1500 al mes",
      essentials: "1100 de renta y 250 de luz y agua",
      household: "1 adulto y 0 niños",
    },
  },
  hi: {
    proved: "=नमस्ते, मैं मारिया जोन्स हूँ",
    parts: "इतना नहीं दे सकती, पैसों की तंगी है",
    income: "महीने के 32000",
    essentials: "किराया 9000 और बिजली पानी 2000",
    none: "कुछ नहीं",
    household: "2 बड़े और 1 बच्चा",
    yes: "हाँ",
    once: {
      hello: "नमस्ते",
      all: "मैं पूरा चुका दूँगी",
      less: "एक साथ पूरा नहीं दे सकती",
      promise: "13 मार्च को 2000 दूँगी",
      contests: "रक़म ग़लत है, इतना नहीं बनता",
    },
    small: {
      income: "महीने के 15000",
      essentials: "किराया 7000 और बिजली पानी 2000",
      household: "1 बड़ा और 0 बच्चे",
    },
  },
  "hi-Latn": {
    proved: "=Namaste, main Maria Jones hoon",
    parts: "itna nahi de sakti, paison ki tangi hai",
    income: "mahine ke 32000",
    essentials: "kiraya 9000 aur bijli pani 2000",
    none: "kuch nahi",
    household: "2 bade aur 1 bachcha",
    yes: "haan",
    once: {
      hello: "namaste ji",
      all: "main poora chuka dungi",
      less: "ek saath poora nahi de sakti",
      promise: "13 march ko 2000 dungi",
      contests: "amount galat hai, itna nahi banta",
    },
    small: {
      income: "mahine ke 15000",
      essentials: "kiraya 7000 aur bijli pani 2000",
      household: "1 bada aur 0 bachche",
    },
  },
};

function linesTo(situation: Situation, way: Way): readonly string[] {
  const { proved, parts, income, essentials, none, household, yes, small, once } = way;
  const full = [proved, parts, income, essentials, none, household];
  switch (situation) {
    case "opening":
      return full.slice(0, 1);
    case "income":
      return full.slice(0, 2);
    case "essentials":
      return full.slice(0, 3);
    case "others":
      return full.slice(0, 4);
    case "household":
      return full.slice(0, 5);
    case "offer":
      return full;
    case "pause":
      return [proved, parts, small.income, small.essentials, none, small.household];
    case "agreed":
      return [...full, yes];
    case "identity":
      return [once.hello];
    case "day":
      return [proved, once.all];
    case "amount":
      return [proved, once.less];
    case "promise":
      return [proved, once.promise];
    case "promised":
      return [proved, once.promise, yes];
    case "disputed":
      return [proved, once.contests];
    default:
      return never(situation);
  }
}

const owes: { readonly [of in Language]: bigint } = {
  en: 12_400_00n,
  es: 12_400_00n,
  hi: 185_000_00n,
  "hi-Latn": 185_000_00n,
};

/** What is asked there; null: what the talk asks is not of their means. */
const askedAt: { readonly [of in Situation]: string | null } = {
  opening: null,
  income: "means income",
  essentials: "means essentials",
  others: "means otherDebts",
  household: "means household",
  offer: null,
  pause: null,
  agreed: null,
  identity: null,
  day: "promise when",
  amount: "amount each",
  promise: null,
  promised: null,
  disputed: null,
};

/** Where what they can pay has to be found out; the others are of a debt of some 400. */
const ofLarge: ReadonlySet<Situation> = new Set(
  situations.slice(0, situations.indexOf("identity")),
);

const daysLater = 7;

/** A talk that stands there, and the last reply that was given in it. */
export function talkAt(
  model: Model,
  language: Language,
  situation: Situation,
): { readonly talk: Talk; readonly last: Said } {
  const channel = language === "en" || language === "es" ? "sms" : "whatsapp";
  const large = ofLarge.has(situation);
  const talk = newTalk(language, { channel, ...(large ? { owes: owes[language] } : {}) });
  const said = linesTo(situation, ways[language]).map((line) => goesOn(model, talk, line));
  if (situation === "promised") talk.pass(daysLater * 24);
  const last = said.at(-1);
  const asked = talk.conversation.asked?.question ?? null;
  const stands = askedAt[situation];
  if (last === undefined || (stands !== null && stands !== asked)) {
    throw new RangeError(`${situation} in ${language}: the talk stands at ${String(asked)}`);
  }
  return { talk, last };
}

/** The lines of a file of `situations/`: situation, tab, words, tab, what they ought to do. */
export function readMet(name: string, text: string): readonly Met[] {
  return text.split("\n").flatMap((line, index): readonly Met[] => {
    if (line.trim() === "") return [];
    const [situation = "", said = "", expected = ""] = line.split("\t");
    const known = situations.find((one) => one === situation);
    if (known === undefined || said === "" || expected === "") {
      throw new RangeError(`${name}, line ${String(index + 1)}: situation, words, expected`);
    }
    return [{ situation: known, text: said, expected: expected.trim().split(/\s+/u) }];
  });
}
