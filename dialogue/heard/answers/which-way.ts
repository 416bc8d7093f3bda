/** Which of several ways they would have, by what sets it apart: "the cheaper one", "la de menos", "kam wali". */

import { phrases, plainly } from "../../words/phrases.ts";

const small = String.raw`barat[oa]s?|chic[oa]s?|chiquit[oa]s?|baj[oa]s?|baj(?:it)[oa]s?|poc[oa]|poquit[oa]|larg[oa]s?|c[oó]mod[oa]s?|liger[oa]s?|econ[oó]mic[oa]s?|peque[ñn][oa]s?|livian[oa]s?|leves?|f[aá]cil(?:es)?`;

const leastOf = phrases(String.raw`
  (?:the |a |whichever is |whatever is |which is )?(?:cheap(?:er|est)|small(?:er|est)|low(?:er|est)|long(?:er|est)|light(?:er|est)|eas(?:ier|iest)) (?:one|option|plan|way|(?:monthly |weekly )?(?:payments?|instal+ments?|amount)|a month|monthly|per month|possible|you (?:can|have|got)|there is)
  (?:the )?(?:least|minimum) (?:a|per|each|every) (?:month|week|time)
  the (?:one|option|plan|way) with (?:the )?(?:less|least|low(?:er|est)|small(?:er|est)|more (?:months|time|payments))[^.?!]{0,24}
  (?:as|so) (?:low|small|little|long) as (?:possible|you can(?: go)?|it (?:gets|goes)|can be|i can)
  (?:the )?most (?:months|payments|time)(?: (?:possible|you can|there is))?
  (?:la|el|lo|las|los|algo|pagos?|cuotas?|abonos?|mensualidad(?:es)?) (?:de |con |que (?:sea|salga|quede) )?(?:un poco )?m[aá]s (?:${small})(?: de todas| posibles?| que se pueda\p{L}*| que puedan?| que haya| (?:al|por|cada) (?:mes|semana|quincena|pago))?
  (?:la|el|las|los) (?:de|con|que (?:sea|salga|quede)|donde (?:pag[uo]e?|doy)) (?:lo )?menos(?: dinero| plata| lana)?(?: (?:al|por|cada) (?:mes|semana|quincena|pago|vez))?
  (?:la|el|lo) (?:barat[oa]|chiquit[oa]|chic[oa]|larg[oa]|econ[oó]mic[oa])
  lo (?:menos|m[ií]nimo) (?:posible|que se pueda|que pueda\p{L}*|(?:al|por|cada) (?:mes|semana|quincena|pago|vez))
  (?:a|en|con) (?:los |el )?m[aá]s (?:meses|pagos|cuotas|plazos?|tiempo)(?: posibles?| que se pueda\p{L}*)?
  (?:jo )?(?:sabse |sab se )?(?:kam|chhot[aie]|chot[aie]|sast[aie]|lamb[aie]|halk[aie]) (?:wal[aie]|vala|vali|vale)
  (?:sabse|sab se) (?:kam|chhot[aie]|chot[aie]|sast[aie]|lamb[aie])(?: kist\p{L}*| emi| plan| amount)?
  jitn[aie] kam (?:ho sake|ho sakta|ho sakti|se kam|ho)
  (?:सबसे )?(?:कम|छोटी|छोटा|सस्ती|सस्ता|लंबी|लंबा|लम्बी|हल्की) (?:वाली|वाला|वाले)
  सबसे (?:कम|छोटी|छोटा|सस्ती|सस्ता|लंबी|लंबा|लम्बी)(?: किस्त| क़िस्त)?
  जितन[ाीे] कम हो सक[\p{L}\p{M}]*
`);

/** The way with the least at a time, which is the longest. */
export const saysLeastWay = (text: string): boolean => leastOf.test(plainly(text));

/** Nothing but a choice stands beside it: no reason, no question. */
const mostWords = 8;

/** What our question names, in its order: all of it, a day of their own, in parts. */
export type Way = "all" | "day" | "parts";

/** "The last month", "the first payment": a place in time, not among our ways. */
const notOfTime = String.raw`(?! (?:of|few|couple|time|day|night|week|month|year|payment|bill|letter|message|text|call|person|thing i|\p{Nd}))`;

const placed: readonly (readonly [Way, RegExp])[] = [
  [
    "parts",
    phrases(String.raw`
      the (?:third|3rd|last|final)(?: (?:one|option|way|thing|choice))?${notOfTime}|(?:third|3rd|last|final) (?:one|option|way|thing|choice)|^\W*(?:third|3rd|last|final)(?=\W*$)
      (?:la|el|lo) (?:tercer[oa]?|[uú]ltim[oa])(?: opci[oó]n| forma| cosa)?|la (?:opci[oó]n )?(?:3|tres)|opci[oó]n (?:3|tres)
      (?:teesr[aei]|tisr[aei]|aakhri|akhri|aakhiri|last) (?:wal[aie]|option|tarika)|(?:तीसर[ाीे]|आख़?िरी) (?:वाल[ाीे]|विकल्प|तरीक़?ा)
    `),
  ],
  [
    "day",
    phrases(String.raw`
      the (?:second|2nd|middle)(?: (?:one|option|way|thing|choice))?${notOfTime}|(?:second|2nd|middle) (?:one|option|way|thing|choice)|^\W*(?:second|2nd|middle)(?=\W*$)
      (?:la|el|lo) (?:segund[oa]|de en medio|del medio)(?: opci[oó]n| forma)?|la (?:opci[oó]n )?(?:2|dos)|opci[oó]n (?:2|dos)
      (?:doosr[aei]|dusr[aei]|beech) (?:wal[aie]|option|tarika)|(?:दूसर[ाीे]|बीच) (?:वाल[ाीे]|विकल्प|तरीक़?ा)
    `),
  ],
  [
    "all",
    phrases(String.raw`
      the (?:first|1st)(?: (?:one|option|way|thing|choice))?${notOfTime}|(?:first|1st) (?:one|option|way|thing|choice)|^\W*(?:first|1st)(?=\W*$)
      (?:la|el|lo) (?:primer[oa]?)(?: opci[oó]n| forma)?|la (?:opci[oó]n )?(?:1|uno)|opci[oó]n (?:1|uno)
      (?:pehl[aei]|pahl[aei]) (?:wal[aie]|option|tarika)|पहल[ाीे] (?:वाल[ाीे]|विकल्प|तरीक़?ा)
    `),
  ],
];

/** Which of the ways that we named, by its place; null where a message of more words tells of none. */
export function wayByPlace(text: string): Way | null {
  const said = plainly(text);
  if ((said.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length > mostWords) return null;
  return placed.find(([, form]) => form.test(said))?.[0] ?? null;
}
