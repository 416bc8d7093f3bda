/** "Just leave me be till May", "let's talk in June": quiet, or the talk itself, is put off to a month. Four languages. */

import { type PlainDate, addDays, endOfMonth, monthsAfter } from "@forbear/kernel";
import { lookup, months } from "../../values/date-words.ts";
import { wordsOf } from "../../words/words.ts";
import { pattern } from "../../words/pattern.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const month = String.raw`(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|farv|aprail|agast|sitamb|aktub|navamb|disamb)\p{L}*`;
const mahina = String.raw`(?:जनवरी|फ़?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|अक्तूबर|नवंबर|दिसंबर)`;
const reach = String.raw`(?:contact|call|text|write|message|msg|bother|disturb|ring|phone)`;

const left = phrases(String.raw`
  (?:leave|let) me(?: (?:be|alone|in peace))? (?:until|till|til|'til) ${month}
  (?:don'?t|dont|do not|no one) ${reach}(?: to)?(?: me)? (?:again )?(?:until|till|til|before) ${month}
  (?:d[eé]j(?:a|e|en|ad)me|me dej(?:e|en|es|[eé]is|ais))(?: (?:en paz|tranquil[oa]))? hasta (?:el mes de )?${month}
  no me (?:llam|escrib|molest|contact|mand)\p{L}*(?: (?:nada|mensajes))? hasta ${month}
  ${month} tak (?:mujhe |mereko )?(?:chho?d|akela chho?d|(?:pareshan|tang|call|phone|msg|message)(?: kar\p{L}*)? (?:mat|na))\p{L}*|(?:mujhe|mereko) ${month} tak (?:chho?d|(?:pareshan|tang|call|phone|msg|message)(?: kar\p{L}*)? (?:mat|na))\p{L}*
  ${mahina} तक (?:मुझे )?(?:छोड़|(?:परेशान|तंग|कॉल|फ़?ोन|मैसेज)(?: कर[\p{L}\p{M}]*)? (?:मत|न))[\p{L}\p{M}]*|मुझे ${mahina} तक (?:छोड़|(?:परेशान|तंग|कॉल|फ़?ोन|मैसेज)(?: कर[\p{L}\p{M}]*)? (?:मत|न))[\p{L}\p{M}]*
`);
const wanted = /(?:until|till|til|before|hasta|tak|तक)/iu;

const mostMonths = 10;

/** The last day of the quiet they ask for; null where they name no month to come. */
export function leftUntil(text: string, today: PlainDate): PlainDate | null {
  const found = left.exec(plainly(text, mostRead))?.[0];
  if (found === undefined || !wanted.test(found)) return null;
  return untilMonth(found, today);
}

const notBefore = phrases(String.raw`
  (?:don'?t|dont|do not|not|no|never|please don'?t)(?: \p{L}+){0,5} (?:before|until|till|til)|(?:contact|message|msg|text|write|call|ring)(?: \p{L}+){0,3} (?:only )?after
  (?:no|nada|ning[uú]n\p{L}*)(?: \p{L}+){0,4} (?:antes de|hasta)|(?:escr[ií]b|ll[aá]m|cont[aá]ct|m[aá]nd)\p{L}*(?: \p{L}+){0,3} despu[eé]s
  (?:se |us ?se )(?:pehle|pahle)(?: \p{L}+){0,4} (?:mat|na|nahi+n?|nhi)|tak(?: \p{L}+){0,4} (?:mat|na|nahi+n?|nhi)
  (?:से |उससे )(?:पहले)(?: [\p{L}\p{M}]+){0,4} (?:मत|न|ना|नहीं)|तक(?: [\p{L}\p{M}]+){0,4} (?:मत|न|ना|नहीं)
`);
const thenAgain = phrases(String.raw`
  (?:after|from)(?: (?:that|then|there|the|it))*(?:[\s,]+\p{L}+){0,3}|then(?: \p{L}+)? (?:yes|ok\p{L}*|fine)|despu[eé]s|luego|baad|uske baad|phir|ke baad|बाद|फिर
`);
const reaches = phrases(String.raw`
  ${reach}\p{L}*|messag\p{L}*|llam\p{L}*|escr[ií]b\p{L}*|mand\p{L}*|cont[aá]ct\p{L}*|msg|sampark|phone|मैसेज|संदेश|संपर्क|कॉल|फ़?ोन
`);

/** "No messages before 5 January, after that it's fine": quiet up to the day before, and no stop; null where it is none. */
export function leftBefore(text: string, days: readonly PlainDate[], today: PlainDate) {
  const said = plainly(text, mostRead);
  const [day, more] = days;
  if (day === undefined || more !== undefined || day <= today) return null;
  if (!notBefore.test(said) || !thenAgain.test(said) || !reaches.test(said)) return null;
  return addDays(day, -1);
}

const day = String.raw`(?:the )?(?:\p{Nd}{1,2}(?:st|nd|rd|th)?(?: of| de| तारीख| tarikh| ko)? )?${month}(?: \p{Nd}{1,2}(?:st|nd|rd|th)?)?`;
const din = String.raw`(?:\p{Nd}{1,2} )?${mahina}`;
const talkThen = phrases(String.raw`
  (?:(?:let'?s|lets|we(?:'ll| can| could)?|i'?ll|will) )?(?:talk|speak|chat|write|be in touch|get back to (?:you|this))(?: \p{L}+){0,3} (?:on|in|around|come|after) ${day}|(?:just )?(?:wait|hold (?:on|off)|give me|leave it)(?: \p{L}+){0,2} (?:until|till|til|'til) ${day}
  (?:hablamos|hablemos|lo vemos|nos vemos|platicamos|lo hablamos|les? (?:hablo|escribo|aviso))(?: \p{L}+){0,2} (?:el|en|por|hasta|despu[eé]s del?)(?: el)? ${day}|(?:esper\p{L}*|agu[aá]nt\p{L}*|d[eé]me(?: tiempo)?|d[eé]j\p{L}*)(?: \p{L}+){0,2} (?:hasta|a)(?: el)? ${day}
  ${day} (?:me|mein|ke baad)(?: (?:hi|phir|fir))? (?:baat|milte|dekhte|bolte|batata|batati|likh|po+chh?)\p{L}*|${day} ko (?:hi )?(?:baat|po+chh?|likh)\p{L}*|${day} tak (?:ruk|rukiye|wait|intezaar|intzar)\p{L}*
  ${din} (?:में|के बाद)(?: (?:ही|फिर))? (?:बात|मिलते|देखते|बताता|बताती|लिख|पूछ)[\p{L}\p{M}]*|${din} को (?:ही )?(?:पूछ|बात|लिख)[\p{L}\p{M}]*|${din} तक (?:रुक|इंतज़?ार|वेट)[\p{L}\p{M}]*
`);

const dayNamed = pattern(
  String.raw`(?<!\p{Nd})(\p{Nd}{1,2})(?:st|nd|rd|th)?(?: of| de| तारीख| tarikh)? (?:${month}|${mahina})|${month} (?:the )?(\p{Nd}{1,2})(?:st|nd|rd|th)?(?![\p{Nd}\p{L}])`,
);

/** The day before the month they name begins, or before the day of it; null where none is named alone. */
export function untilMonth(text: string, today: PlainDate): PlainDate | null {
  const said = plainly(text, mostRead);
  const named = wordsOf(said).flatMap(({ word }) => lookup(months, word) ?? []);
  const [only, ...more] = named;
  if (only === undefined || more.some((one) => one !== only)) return null;
  const ends = Array.from({ length: mostMonths + 1 }, (_, n) => endOfMonth(monthsAfter(today, n)));
  const before = ends.find((end) => Number(addDays(end, 1).slice(5, 7)) === only);
  if (before === undefined) return null;
  const [, ahead, behind] = dayNamed.exec(said) ?? [];
  const day = Number(ahead ?? behind ?? "1");
  return Number.isInteger(day) && day >= 1 && day <= 31 ? addDays(before, day - 1) : before;
}

/** "Let's talk in June", "wait till June": not now, and nothing is agreed to. */
export const putsOffTalk = (text: string): boolean => talkThen.test(plainly(text, mostRead));
