/** Words that lay payments out: which comes first, what is left, as much again, how far apart. Four languages. */

import { type PlainDate, addMonths, endOfMonth } from "@forbear/kernel";
import { months } from "../values/date-words.ts";
import { englishSmall, hindiSmall, plainSpelling, spanishSmall } from "../values/number-words.ts";

const spelt = (source: string): string => source.replaceAll(/[a-z]{2,}/gu, plainSpelling);

/** Whole words of a message as `spellingOf` joins them; a line a language, spelt as in `plainSpelling`. */
export const said = (source: string): RegExp =>
  new RegExp(`(?<![^ ])(?:${spelt(source.trim().replaceAll(/\s*\n\s*/gu, "|"))})(?![^ ])`, "gu");

const number = String.raw`(?:\d{1,2}|an?|one|two|three|four|five|six|eight|ten|twelve|couple of|un[ao]?|dos|tres|cuatro|cinco|seis|ocho|diez|doce|ek|do|teen|tin|chaa?r|paanch|chhe|che|aath|das|baarah)`;
const unit = String.raw`(?:days?|weeks?|wks?|fortnights?|months?|mths?|dias?|semanas?|quincenas?|mes|meses|din|dino|hafte|hafta|hafton|haphte|haphta|mahine|mahina|mahino)`;
const times = `${number} ${unit}`;

type Unit = "day" | "week" | "half_month" | "month";

/** So many times so many of a unit. */
export type Length = { readonly n: number; readonly every: number; readonly unit: Unit };

const units: readonly (readonly [RegExp, Omit<Length, "n">])[] = [
  [/^fortnights?$/u, { every: 2, unit: "week" }],
  [/^quincenas?$/u, { every: 1, unit: "half_month" }],
  [/^(?:days?|dias?|dino?)$/u, { every: 1, unit: "day" }],
  [/^(?:v[iy]*ks?|semanas?|haf.*|haph.*)$/u, { every: 1, unit: "week" }],
  [/^(?:months?|mths?|mes|meses|mahin.*)$/u, { every: 1, unit: "month" }],
];

/** A small number of a phrase as it was said; null where it has none. */
export function numberIn(phrase: string): number | null {
  for (const word of phrase.split(" ")) {
    if (/^\d+$/u.test(word)) return Number(word);
    if (/^an?$/u.test(word)) return 1;
    if (word === "couple") return 2;
    const small = englishSmall.get(word) ?? spanishSmall.get(word) ?? hindiSmall.get(word);
    if (small !== undefined) return small;
  }
  return null;
}

/** How long a phrase says: of one unit where it counts none. */
export function lengthIn(phrase: string): Length {
  const [found] = phrase
    .split(" ")
    .flatMap((word) => units.find(([named]) => named.test(word))?.[1] ?? []);
  return { n: numberIn(phrase) ?? 1, ...(found ?? { every: 1, unit: "month" }) };
}

/** What one payment of several is called. */
export const nouns = String.raw`(?:one|payment|instalment|installment|emi|pymt|pago|cuota|abono|mensualidad|kist|kisht|qist|hissa|vali|vala|wali|wala)`;
const ofFirst = String.raw`(?:1 st|first|primer[oa]?|pehl[aei]|pahl[aei])`;

/** The words for each place: its number, or the last. */
export const placeWords = [
  [1, ofFirst],
  [2, String.raw`(?:2 nd|second|segund[oa]|doosr[aei]|dusr[aei])`],
  [3, String.raw`(?:3 rd|third|tercer[oa]?|teesr[aei]|tisr[aei])`],
  [4, String.raw`(?:4 th|fourth|cuart[oa]|chauth[aei])`],
  ["last", String.raw`(?:last|final|ultim[oa]|aakhi?ri|akhi?ri)`],
] as const;

/** Of what comes at which place. */
export const ordinals: readonly (readonly [place: number | "last", named: RegExp, bare: RegExp])[] =
  placeWords.map(([place, word]) => [
    place,
    said(`(?:(?:the|el|la|lo|my) )?${word} ${nouns}|(?:the|la|my) ${word} (?:part|half|parte)`),
    said(`(?:(?:the|el|la|lo) )?${word}`),
  ]);

/** A part that comes before the others, whatever its number. */
export const atFirst = said(`
  initial|initially|to (?:start|begin)(?: with| off)?
  para empezar|inicial|inicialmente|al principio
  shuru me|shuruat me
`);

/** Paid at once, as what it is called tells. */
export const atOnce = said(`
  (?<=(?:\\d|hundred|dollars|bucks|quid|pounds|rupees|half|it) )down|up front|upfront|(?:as )?(?:a |the )?(?:deposit|down payment|downpayment)|straight off
  (?:de |como )?(?:el |un )?(?:enganche|anticipo|entrada)|de una(?: vez)?|ya(?= (?:y|e|,)(?: |$))
  advance(?: me| mein)?|edvans
`);

/** So long after the one before: "30 days later". */
export const later = said(`
  (?:(?:and|then) )?${times} later|(?<!\\d )an? ${unit} after(?: that| then| this)?|(?!an? )${times} after(?: that| then| this)?
  (?:a los |al )?${times} (?:despues|mas tarde)
  (?:(?:us|is)(?:ke|se) )?${times} (?:ke )?(?:baad|bad)
`);

/** With so long between them: a rhythm of what they list. */
export const spaced = said(`
  (?:(?:with|about) )?${times} (?:apart|between (?:them|each|payments)|in between)
  (?:con |a )?${times} de (?:diferencia|separacion|distancia)
  ${times} (?:(?:ke|ka|ki) )?(?:gap|antar|farak|fark|interval|doori)(?: (?:se|par|pe|me|mein|ka|ke|rakh ke))?
`);

const nextMonth = String.raw`(?:(?:the )?(?:next|following) month|(?:el |al )?(?:mes (?:que (?:viene|entra|sigue)|siguiente|proximo)|(?:proximo|otro|siguiente) mes)|agle (?:mahine|month))`;
const sameDay = String.raw`(?:(?:on )?(?:the )?same (?:date|day|time|din)(?: ko| pe| par)?|(?:el |en el )?mismo dia|(?:la )?misma fecha|usi (?:din|date|tar(?:ee|i)kh)(?: ko)?)`;

/** "Next month same date": a month after the one before it. */
export const sameDayNextMonth = said(
  `${nextMonth}(?: ,)? ${sameDay}|${sameDay}(?: ,)? (?:of |del |the )?${nextMonth}`,
);

/** "75 a month after that": how often, behind what comes first. */
export const thenEach = said(`
  (?<=\\d )an? ${unit} (?:after(?: that| then| this)?|thereafter|from then(?: on)?)
`);

/** As far behind it as it stands behind the one before. */
export const following = said(`
  (?:the )?(?:next )?one after(?: that| this)?|the (?:next|following) one
  (?:el|la) (?:que (?:le )?sigue|siguiente)
  (?:us|is)ke baad (?:wale?|wali|vale?|vali)
`);

/** For so long: "for 4 weeks", "the first two months". */
export const lasting = said(`
  (?:for|over|during) (?:(?:the|my|about|like) )?(?:(?:first|next|1 st) )?${times}|(?:for )?(?:the )?(?:first|1 st) ${times}|for the (?:first|1 st) (?:week|month|fortnight)
  (?:por|durante) (?:l[oa]s )?(?:primer[oa]s )?${times}|l[oa]s (?:primer[oa]s )?${times}|l[oa]s ${number} primer[oa]s ${unit}|(?:por |durante )?(?:el|la) primer[oa]? (?:mes|semana)
  (?:pehle |pahle )?${times} (?:tak|ke liye|ke lie)|(?:pehle|pahle|shuru ke) ${times}|(?:pehle|pahle) (?:hafte|haphte|mahine)
`);

const monthName = `(?:${[...months.keys()].join("|")})`;

/** Until a month that is named: a rhythm goes on that long. */
export const untilMonth = said(`
  (?:until|till|til|through|thru|up to) (?:the )?(?:(?:end|start|beginning|middle) of )?${monthName}
  hasta (?:el )?(?:(?:fin|final|finales) de )?${monthName}
  ${monthName}(?: (?:ke|ki))?(?: (?:end|ant|aakhir|aakhri))? tak
`);

/** The last day of what goes on until that month: the day before it, where its end is not named. */
export function lastBefore(phrase: string, today: PlainDate): PlainDate | null {
  const named = phrase.split(" ").flatMap((word) => monthNumbers.get(word) ?? []);
  const [month] = named;
  if (month === undefined) return null;
  const apart = (month - Number(today.slice(5, 7)) + 12) % 12;
  const end = endOfMonth(addMonths(endOfMonth(today), apart));
  const within = /^(?:through|thru)|(?<![^ ])(?:end|fin|final|finales|ant|aakhir|aakhri)(?![^ ])/u;
  return within.test(phrase) ? end : endOfMonth(addMonths(endOfMonth(today), apart - 1));
}
const monthNumbers = new Map([...months].map(([name, month]) => [plainSpelling(name), month]));

/** Twice as much as the sum beside it. */
export const doubled = said(`
  double(?: that| it)?|twice (?:that|as much)
  (?:el )?doble
  (?:dug[nu]n?[aei]|dogun[aei]|double)
`);

const counted = String.raw`(?:payments?|instal+ments?|parts?|emis?|ones|pagos?|cuotas?|abonos?|partes?|kist|kiste|kisten|kisto|kishte|hisse|hisso)`;

/** What is left, in so many: "the other two". */
export const restIn = said(`
  (?:the )?(?:other|remaining|last) ${number}(?: ${counted})?(?! (?:days|weeks|months))
  (?:l[oa]s )?(?:otr[oa]s|demas|restantes) ${number}(?: ${counted})?|l[oa]s ${number}(?: ${counted})? (?:restantes|que (?:faltan|quedan))
  (?:baa?ki|bachi hui|bache hue) (?:ki |ke )?${number}(?= (?:${counted}|(?:me |mein )?(?:baraa?bar|equal|same)))(?: ${counted})?
`);

/** What is left. */
export const rest = said(`
  (?:the |my )?(?:rest|remaining|remainder)(?: of (?:it|the balance|the debt))?|the balance(?: amount)?|balance amount|(?:the )?last (?:bit|chunk|little bit)|(?:the )?other half|what(?:ever)?(?: is|s)? left(?: over)?|what(?:ever)? remains
  (?:el )?resto|lo demas|lo que (?:falt[ae]|qued[ae]|sobr[ae]|reste)|la otra mitad
  (?:baa?ki|baqi)(?: (?:ka|ke|ki|sab|sara|pura))*|bach[aei] hu[aei](?: (?:ka|ke|ki|sab|pura))*|jo (?:bhi |kuch )?(?:bach|reh|rah)[a-z]*(?: (?:jaye|jae|hai|jaega|gaya))?
`);

/** The other of two halves: what is left, and a part of its own. */
export const otherHalf = said(`
  (?:the |my |an)?other half
  la otra mitad
  (?:dusr|doosr)[aei] (?:aadha|aadhi|adha)|baa?ki (?:ka )?(?:aadha|adha)
`);

/** Somebody's half, of which a part is named beside it. */
export const restOfHalf = said(`
  (?:the )?(?:rest|remainder|other part) of (?:my|our|his|her|their) (?:half|share|part)
  (?:el resto|lo que falta) de (?:mi|su|la|nuestra) (?:mitad|parte)
  (?:mere|apne|uske) (?:aadhe|adhe|hisse) (?:ka|me se|mein se) (?:baa?ki|bacha)
`);

/** "When he is back": on a day that is not told. */
export const dayOpen = said(`
  (?:when(?:ever)?|once|as soon as) (?:he|she|they|it|i|we|my|the)(?:(?:'| )?(?:s|re|m|ll))?
  cuando|en cuanto
  jab|jaise hi
`);

/** So many people, each of whom pays as much. */
export const payers = said(`
  ${number} (?:sons|daughters|kids|children|boys|girls|brothers|sisters|siblings|friends|flatmates|housemates|of (?:us|them))
  ${number} (?:hijos|hijas|hermanos|hermanas|amigos|amigas)
  (?:${number} )?(?:dono|teeno) (?:bete|betiyan|bhai|behen|dost)|${number} (?:bete|betiyan|bhai|behenein|dost)
`);

/** A share of it, by its fraction. */
export const shares: readonly (readonly [share: number, phrase: RegExp])[] = [
  [
    1 / 3,
    said(`
      (?:(?:a|one|the (?:last|other|next|final)|another|last) )third
      (?:(?:un|el otro|otro|el ultimo) )tercio|(?:la |una |otra |la otra )?tercera parte
      (?:ek )?tihai|ek tihaai
    `),
  ],
  [
    1 / 4,
    said(`
      (?:(?:a|one|the (?:last|other|next|final)|another|last) )quarter
      (?:(?:un|el otro|otro|el ultimo) )cuarto|(?:la |una |otra |la otra )?cuarta parte
      (?:ek )?chauthai|ek chauthaai
    `),
  ],
];

/** "In thirds": so many of it. */
export const inShares: readonly (readonly [count: number, phrase: RegExp])[] = [
  [2, said(`(?:two )?halves|(?:en )?(?:dos )?mitades`)],
  [3, said(`(?:three )?thirds|(?:en )?(?:tres )?tercios`)],
  [4, said(`(?:four )?quarters|(?:four )?fourths|(?:en )?(?:cuatro )?cuartos`)],
];

export const fractions = said("1 / [234]|2 / 3|3 / 4");

/** "25%", by the number in it. */
export const percents = said(
  String.raw`\d{1,2}(?:\.\d+)? ?(?:%|percent|pct|por ciento|pratishat|fisadi|taka)`,
);

/** Of the same size as each other. */
export const alike = said(`
  equal|equally|even|evenly|(?:the |in )?(?:same|equal)(?: size| amounts?| again)?
  iguales|igual|parej[oa]s|por igual|lo mismo
  baraa?bar(?: baraa?bar)?|ek jais[ei]|same
`);

/** As much as before, once more. */
export const again = said(`
  another(?: one)?|as much again
  otr[oa](?: tanto| igual| pago)?|otra vez lo mismo
  ek aur|utn[aei] hi|phir utn[aei]|itn[aei] hi aur
`);

/** So much on each of the days. */
export const each = said(`
  each(?: time| one| payment)?|apiece|every time|both times
  cada (?:un[ao]|vez|pago)
  har (?:baar|bar|kist)|dono baar|ek ek
`);

/** By turns: so much in one month, so much in the other. */
export const oneOfTwo = said(`
  one (?:month|week|fortnight)
  un[ao]? (?:mes|semana|quincena)
  ek (?:mahine|mahina|hafte|haphte|hafta)
`);
export const otherOfTwo = said(`
  (?:the )?(?:next|other)(?: one| month| week| fortnight)?
  (?:al|el|a la|la) (?:otr[oa]|siguiente|que sigue)(?: mes| semana| quincena)?
  (?:agl[aei]|dusr[aei]|doosr[aei])(?: mahine| mahina| hafte| haphte| hafta)?
`);

/** One here and the other there, of what is parted in two. */
export const oneAndOther = said(`
  one (?:payment |part |half )?(?:[^ ]+ ){1,8}?(?:the )?(?:other|another|second)(?: one)?
  un[ao]? (?:[^ ]+ ){1,8}?(?:la |el )?(?:otr[ao]|segund[ao])
  ek (?:[^ ]+ ){1,8}?(?:doosr[aie]|dusr[aie])
`);

/** On the last day of each month. */
export const monthEnds = said(`
  (?:on )?(?:the )?(?:last day|end|last) of (?:each|every) month|(?:each|every) month(?: ,)? (?:on )?(?:the )?(?:last day|end)
  (?:el |a |los |al )?(?:ultimo(?: dia)?|fin(?:al|es)?) de cada mes|(?:los )?fines de mes
  har (?:mahine|month) (?:(?:ke|ki|ka) )?(?:end|ant|aakhir|aakhri (?:din|tarikh|date)|last (?:day|date|din))(?: (?:me|mein|ko|pe))?
`);

/** What begins on the day beside it. */
export const beginning = said(`
  start|starting|starts|begin|beginning|begins|first one(?: on)?|from|as of
  empezando|empiezo|comenzando|desde|a partir de(?:l)?|la primera|el primero
`);
/** All of what is laid out falls on the day beside it. */
export const ofAll = said(`
  all(?: of (?:it|them|us|this))?(?: (?:paid|due|pay|paying))?|both(?: of (?:us|them))?
  tod[oa]s?|ambos|los dos|las dos
  sab(?: log)?|sabhi|dono
`);
export const begun = said(`se|shuru|shuruat|onwards?`);

/** What takes back the day beside it: "forget tomorrow", "kal ka chhodo". */
export const takingBack = said(`
  (?:not|forget|scrap|drop|instead of|rather than)(?: (?:about|on|the))*
  (?:olvid[ae]|olvidate|en vez|en lugar)(?: (?:de|lo|el|del))*
`);
export const takenBack = said(
  `(?:(?:ka|ki|ko|vala|vali|wala|wali) )*(?:chh?odo|chh?od do|rehne do)`,
);

/** What parts one payment from another. */
export const parting = said(String.raw`
  [,;.:?!\n&+|]|and|n|plus|then|afterwards?|after that|thereafter|followed by
  y|e|luego|despues|mas|de ahi|ya despues
  aur|or(?= baa?ki)|phir|fir|tatha|(?:us|is)ke baad
`);

/** What is behind it is meant in the place of what stands before it. */
export const rather = said(`
  actually|(?:no )?wait(?: no)?|no sorry|sorry no|scratch that|make that|or rather|i meant?|correction
  mejor dicho|(?:no )?espera(?: no)?|quise decir|corrijo
  nahi nahi|arre nahi|nahi ruko|mera matlab
`);

/** What leaves it open which: nothing is laid out. */
const choices = {
  en: said(`or|either|between|instead of|rather than|if|unless|(?<=[,\\d] )maybe`),
  es: said(`o|u|entre|en vez de|en lugar de|si|(?<=[,\\d] )(?:quizas?|tal vez)`),
  hi: said(`ya|agar|(?<=[,\\d] )shayad|ki jagah`),
} as const;

/** The words that leave it open, in the language of the message. */
export const choiceIn = (language: string | null): RegExp =>
  choices[language === "es" ? "es" : language?.startsWith("hi") === true ? "hi" : "en"];
