/** Hours and days on which they do not wish to be reached: "stop texting before 9am", "no calls on Sundays". */

import { phrases, plainly } from "../../words/phrases.ts";
import { withoutRhetoric } from "../taunts.ts";
import type { QuietTime } from "@forbear/accounts";
import type { TimeOfDay } from "../../meaning.ts";
import { lookup, weekdays } from "../../values/date-words.ts";
import { wordsOf } from "../../words/words.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

export type QuietDay = QuietTime["days"][number];

/** What is left out: hours, days of the week, or their hours of work; what is null is not limited. */
export type Quiet = {
  readonly time: TimeOfDay | null;
  readonly days: readonly QuietDay[] | null;
  readonly workplace: boolean;
};

const week: readonly QuietDay[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const mostRead = 400;

/** They ask not to be reached. */
const stops = phrases(String.raw`
  stop|quit|don'?t|do not|dnt|never|no (?:more )?(?:calls?|texts?|messages?|msgs?|e-?mails?)|leave me alone|not
  no (?:me )?(?:llam\p{L}*|marqu\p{L}*|escrib\p{L}*|mand\p{L}*|env[ií]\p{L}*|contact\p{L}*|molest\p{L}*|habl\p{L}*)
  dej(?:e|en|a|ar|ame|enme|eme)\p{L}*|par(?:e|en) de|nada de (?:llamadas|mensajes|textos)
  mat|na (?:kar\p{L}*|bhej\p{L}*)|band|nahi|nahin|nhi
  मत|न कर[\p{L}\p{M}]*|बंद|नहीं
`);
/** They ask not to be reached, at whatever time. */
export const asksNoReach = (text: string): boolean => stops.test(said(text));

const hoursLeft = phrases(String.raw`
  (?:only|just)(?: \p{L}+){0,4} (?:between|from|after|before|at|\p{N}+(?: ?[ap]m)?|in the|mornings?|evenings?)
  (?:s[oó]lo|solamente|[uú]nicamente|nada m[aá]s)(?: \p{L}+){0,4} (?:entre|de|desde|despu[eé]s|antes|a las?|por las?|\p{N}+)
  (?:sirf|bas|keval|kewal)(?: \p{L}+){0,4} (?:\p{N}+|subah|sha+m|dopahar|raat)
  (?:सिर्फ़?|बस|केवल)(?: [\p{L}\p{M}]+){0,4} (?:\p{N}+|सुबह|शाम|दोपहर|रात)
`);
/** "Only from 11 to 3": hours that are left to us, so that all others are quiet. */
export const namesHoursLeft = (text: string): boolean => hoursLeft.test(said(text));

/** They ask for it without end: then hours in it only tell how bad it was. */
const forGood = phrases(String.raw`
  ever|again|any (?:other )?time|any ?more|at all|altogether|completely|for good|permanently|forever|all (?:calls|texts|messages|contact)
  nunca m[aá]s|jam[aá]s|para siempre|ya no|del todo|en absoluto
  kabhi (?:bhi )?(?:mat|nahi)|hamesha|bilkul (?:band|mat)|कभी (?:भी )?(?:मत|नहीं)|हमेशा|बिल्कुल (?:बंद|मत)
`);
const atWork = phrases(String.raw`
  at work|while (?:i'?m|im|i am) (?:at work|working|in the office|on shift)|when (?:i'?m|im|i am) (?:at work|working|in the office|on shift)|during (?:my )?(?:work(?:ing)?(?: hours)?|shift|office hours)|(?:work|working|office|business) (?:hours|time)|i work
  en (?:el|mi) trabajo|mientras (?:trabajo|estoy trabajando)|cuando (?:trabajo|estoy (?:trabajando|en el trabajo))|(?:en )?(?:mis )?horas? (?:de trabajo|laborales)|horario (?:de trabajo|laboral)
  (?:office|kaam|duty) (?:ke )?(?:time|samay|waqt|hours|mein|me|par|pe)
  (?:ऑफ़?िस|काम|ड्यूटी) (?:के )?(?:टाइम|समय|वक़्?त|में|पर)
`);
const weekendWords = phrases(
  String.raw`weekends?|(?:los )?fin(?:es)? de semana|week ?end (?:pe|par|ko)|वीकेंड|सप्ताहांत`,
);
const weekdayWords = phrases(
  String.raw`(?:on )?week ?days|entre semana|d[ií]as (?:de semana|laborales)|monday (?:to|through|thru|-) friday|lunes a viernes|somvar se shukravar|सोमवार से शुक्रवार`,
);
const parts: readonly (readonly [Extract<TimeOfDay, { part: unknown }>["part"], RegExp])[] = [
  [
    "morning",
    phrases(
      "(?:in|every|during) the mornings?|every morning|mornings|early|(?:por|en) las? mañanas?|de mañana|temprano|subah|सुबह",
    ),
  ],
  [
    "afternoon",
    phrases(
      "(?:in|during) the afternoons?|afternoons|(?:por|en) las? tardes?|dopahar|dopehar|दोपहर",
    ),
  ],
  ["evening", phrases("(?:in|during) the evenings?|evenings|sha+m|शाम")],
  [
    "night",
    phrases(
      "at night|(?:in|during) the night|(?<!works? )nights|(?:por|en) las? noches?|de noche|raat|रात",
    ),
  ],
];
const until = pattern(
  String.raw`(?<!\p{L})(?:till|until|til|hasta(?: las?)?)\s+(\d{1,2})(?::([0-5]\d))?\s*(am|pm)?(?!\p{N}|st|nd|rd|th)|(\d{1,2})(?::([0-5]\d))?\s*(?:baje|bje|बजे)?\s*(?:tak|तक)(?!\p{L})`,
);

const said = (text: string): string => plainly(text, mostRead);

/** "Till 5": of a day of work, so that 1 to 7 are after noon. */
function untilIn(text: string): TimeOfDay | null {
  const found = until.exec(text);
  if (found === null) return null;
  const [hour, minutes = "00"] = [Number(found[1] ?? found[4]), found[2] ?? found[5]];
  const half = found[3]?.toLowerCase();
  if (hour > 24) return null;
  const later = half === "pm" || (half === undefined && hour > 0 && hour < 8);
  const whole = later && hour < 12 ? hour + 12 : hour;
  return { before: `${String(whole % 24).padStart(2, "0")}:${minutes}` };
}

/** Hours that are open to one side, or a part of the day; a moment alone only tells when it was. */
function timeIn(turn: Turn, text: string): TimeOfDay | null {
  const times = valuesOf(turn, "time").filter(
    ({ role, text: own }) => role !== "call" && text.includes(own.normalize("NFC")),
  );
  const span = times.find(({ value }) => typeof value !== "string" && !("part" in value));
  if (span !== undefined) return span.value;
  const bound = untilIn(text);
  if (bound !== null) return bound;
  const named = parts.filter(([, form]) => form.test(text));
  const [only] = named;
  return only !== undefined && named.length === 1 ? { part: only[0] } : null;
}

function daysIn(text: string): readonly QuietDay[] | null {
  if (weekendWords.test(text)) return ["SA", "SU"];
  if (weekdayWords.test(text)) return week.slice(0, 5);
  const named = wordsOf(text).flatMap(({ word, kind }) => {
    const day = kind === "word" ? lookup(weekdays, word) : undefined;
    return day === undefined ? [] : [day];
  });
  const days = week.filter((_, at) => named.includes(at));
  return days.length > 0 && days.length < week.length ? days : null;
}

/** A stop stands in its own clause: "150 by Friday and don't text me after" has no Friday in it. */
const clauseEnds = pattern(
  String.raw`[.!?;\n।]+|(?<!\p{L})(?:and|but|y|pero|aur|lekin|और|लेकिन)(?!\p{L})`,
);

/**
 * The hours and days to which a wish not to be reached is limited; null where it knows no limit, or is
 * said once without one: then it is a stop.
 */
export function quietIn(turn: Turn): Quiet | null {
  const text = withoutRhetoric(said(turn.text));
  const sentences = text.split(clauseEnds).filter((one) => stops.test(one));
  if (sentences.length === 0 || forGood.test(text)) return null;
  if (namesHoursLeft(text) && valuesOf(turn, "time").length > 0 && !atWork.test(text)) return null;
  const limited = (one: string): boolean =>
    timeIn(turn, one) !== null || daysIn(one) !== null || atWork.test(one);
  if (!sentences.every(limited)) return null;
  const all = sentences.join(" . ");
  const time = timeIn(turn, all) ?? timeIn(turn, text);
  return { time, days: daysIn(all), workplace: time === null && atWork.test(text) };
}
