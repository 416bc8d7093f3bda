/** Kinds of things that were counted of a household, by a word in each language: "rent, childcare and other debts". */

import type { Language } from "@forbear/kernel";

type Named = { readonly [language in Language]: string };
const of = (en: string, es: string, hi: string, latin: string): Named => ({
  en,
  es,
  hi,
  "hi-Latn": latin,
});

const names: { readonly [kind: string]: Named } = {
  rent: of("rent or mortgage", "la renta o hipoteca", "घर का किराया", "ghar ka kiraya"),
  electricity: of("electricity", "la luz", "बिजली", "bijli"),
  gas: of("gas", "el gas", "गैस", "gas"),
  water: of("water", "el agua", "पानी", "paani"),
  utilities: of("utilities", "los servicios de la casa", "घर के बिल", "ghar ke bill"),
  "council tax": of("taxes", "los impuestos", "टैक्स", "tax"),
  phone: of("phone", "el teléfono", "फ़ोन", "phone"),
  internet: of("internet", "el internet", "इंटरनेट", "internet"),
  insurance: of("insurance", "el seguro", "बीमा", "beema"),
  travel: of("travel", "el transporte", "आना-जाना", "aana-jaana"),
  car: of("the car", "el carro", "गाड़ी", "gaadi"),
  school: of("school", "la escuela", "पढ़ाई", "padhai"),
  childcare: of("childcare", "el cuidado de los niños", "बच्चों की देखभाल", "bachchon ki dekhbhaal"),
  "child support": of(
    "child support",
    "la pensión alimenticia",
    "बच्चों का गुज़ारा",
    "bachchon ka guzara",
  ),
  medicine: of("health", "la salud", "इलाज और दवा", "ilaaj aur dawa"),
  clothes: of("clothes", "la ropa", "कपड़े", "kapde"),
  family: of("help for your family", "la ayuda a su familia", "परिवार को मदद", "parivaar ko madad"),
  debts: of("other debts", "las otras deudas", "दूसरी किस्तें", "doosri kisten"),
};
const others = of(
  "the essentials",
  "lo necesario",
  "आपके बताए ज़रूरी ख़र्च",
  "aapke bataye zaroori kharch",
);

const joins: { readonly [language in Language]: string } = {
  en: "and",
  es: "y",
  hi: "और",
  "hi-Latn": "aur",
};

/** So many are named; the others are what is essential. */
const mostNamed = 6;

/** As a slot takes them: "rent,childcare,debts"; what has no name of its own is an essential. */
export function countedSlot(kinds: readonly string[]): string {
  const known = [...new Set(kinds.filter((kind) => kind in names))];
  const left =
    kinds.length === 0 || known.length > mostNamed || kinds.some((one) => !(one in names));
  const last = known.filter((kind) => kind === "debts");
  const first = known.filter((kind) => kind !== "debts").slice(0, mostNamed - last.length);
  return [...first, ...(left ? [""] : []), ...last].join(",");
}

/** What such a slot says in a language. */
export function countedName(slot: string, language: Language): string {
  const named = slot.split(",").map((kind) => (names[kind] ?? others)[language]);
  const rest = named.slice(0, -1);
  const last = named.at(-1) ?? "";
  return rest.length === 0 ? last : `${rest.join(", ")} ${joins[language]} ${last}`;
}
