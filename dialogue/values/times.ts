/** Times of day: hours, spans and parts of the day, for calls and for quiet. */

import type { DayPart, TimeOfDay } from "../meaning.ts";
import { lookup, months } from "./date-words.ts";
import { type Desk, after, before, isFree, numberAt, set, take, wordAt, wording } from "./desk.ts";
import { mayStartNumber } from "./numbers.ts";
import { remembered } from "../words/remembered.ts";

type Clock = { readonly minutes: number; readonly to: number; readonly sure: boolean };

const two = (value: number): string => String(value).padStart(2, "0");
const text24 = (minutes: number): string =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

const partWords: Readonly<Record<string, DayPart>> = {
  morning: "morning",
  mornings: "morning",
  mananas: "morning",
  subah: "morning",
  savere: "morning",
  subha: "morning",
  afternoon: "afternoon",
  afternoons: "afternoon",
  dopahar: "afternoon",
  dopehar: "afternoon",
  dopahr: "afternoon",
  tarde: "afternoon",
  tardes: "afternoon",
  evening: "evening",
  evenings: "evening",
  shaam: "evening",
  sham: "evening",
  saam: "evening",
  night: "night",
  nights: "night",
  noche: "night",
  noches: "night",
  raat: "night",
  rat: "night",
  madrugada: "morning",
  mediodia: "afternoon",
};

/** "am", "pm", "de la tarde", "in the evening" after an hour: which half of the day, and its end. */
function halfAfter(desk: Desk, at: number): { pm: boolean; to: number } | undefined {
  const word = wordAt(desk, at);
  if (/^(?:am|a\.m|pm|p\.m)$/.test(word)) return { pm: word.startsWith("p"), to: at + 1 };
  if (/^[ap]$/.test(word) && wordAt(desk, at + 1) === "." && wordAt(desk, at + 2) === "m") {
    return { pm: word === "p", to: at + 3 };
  }
  const of = /^(?:de|in|at|por)$/.test(word) && /^(?:la|the|night)$/.test(wordAt(desk, at + 1));
  const part = of ? wordAt(desk, at + 2) : "";
  if (part === "manana" || part === "morning") return { pm: false, to: at + 3 };
  if (partWords[part]) return { pm: partWords[part] !== "morning", to: at + 3 };
  if (word === "at" && wordAt(desk, at + 1) === "night") return { pm: true, to: at + 2 };
  return undefined;
}

/** "shaam 7 baje", "raat ke 10 baje", "subah 9": the part of the day before an hour. */
function halfBefore(desk: Desk, at: number): { pm: boolean; from: number } | undefined {
  let i = at - 1;
  while (/^(?:ke|ko|ki|at|around|me)$/.test(wordAt(desk, i))) i -= 1;
  const part = partWords[wordAt(desk, i)];
  if (!part || /^(?:this|good)$/.test(wordAt(desk, i - 1))) return undefined;
  return { pm: part !== "morning", from: i };
}

/** An hour at word `at`: "17:30", "5 pm", "half past five", "noon", "5 baje". */
function clockAt(desk: Desk, at: number, expected: boolean): Clock | undefined {
  const word = wordAt(desk, at);
  if (word === "noon" || word === "midday") return { minutes: 720, to: at + 1, sure: true };
  if (word === "midnight") return { minutes: 0, to: at + 1, sure: true };
  const parted = partOfHour(desk, at);
  if (parted !== undefined) {
    const hour = numberAt(desk, parted.from);
    const whole = hour !== undefined && Number.isInteger(hour.value) && hour.value <= 12;
    return whole ? withHalf(desk, hour.value * 60 + parted.minutes, at, hour.to, true) : undefined;
  }
  const number = numberAt(desk, at);
  if (!number || number.value > 24 || number.value < 0) return undefined;
  const quarter = !Number.isInteger(number.value);
  if (quarter && !isBaje(wordAt(desk, number.to))) return dotted(desk, at, expected);
  let minutes = Math.round(number.value * 60);
  let { to } = number;
  const mark = wordAt(desk, to);
  const tail = desk.words[to + 1];
  let sure = false;
  if ((mark === ":" || mark === "h") && tail?.kind === "number" && /^[0-5]\d$/.test(tail.word)) {
    minutes += Number(tail.word);
    to += 2;
    sure = true;
  } else if (mark === "y" && /^(?:media|cuarto)$/.test(wordAt(desk, to + 1))) {
    minutes += wordAt(desk, to + 1) === "media" ? 30 : 15;
    to += 2;
  }
  return withHalf(desk, minutes, at, to, sure || expected);
}

/** Minutes of "half past", "quarter past" and "quarter to" at word `at`. */
function partOfHour(desk: Desk, at: number): { minutes: number; from: number } | undefined {
  const [word, next] = [wordAt(desk, at), wordAt(desk, at + 1)];
  if (word === "half" && next === "past") return { minutes: 30, from: at + 2 };
  if (word === "half" && saysHalfEight(desk, at)) return { minutes: 30, from: at + 1 };
  if (word !== "quarter") return undefined;
  if (next !== "past" && next !== "to") return undefined;
  return { minutes: next === "past" ? 15 : -15, from: at + 2 };
}

/** "Half eight tomorrow", where people say it so and an hour is spoken of. */
function saysHalfEight(desk: Desk, at: number): boolean {
  const hour = numberAt(desk, at + 1);
  if (!hour || hour.value < 1 || hour.value > 12 || !halfRegions.has(desk.region)) return false;
  const when = set("tomorrow today tonight morning afternoon evening at am pm mornings evenings");
  return before(desk, at, 4, calling) || after(desk, hour.to, 4, when);
}

const halfRegions = new Set(["GB", "IE", "AU", "NZ", "ZA"]);

const isBaje = (word: string): boolean => /^(?:baje|bje|bajay|baj|bajey|vaje)$/.test(word);

/** "6.30" where an hour is expected. */
function dotted(desk: Desk, at: number, expected: boolean): Clock | undefined {
  const match = /^(\d{1,2})\.([0-5]\d)$/.exec(wordAt(desk, at));
  if (!match || !(expected || halfAfter(desk, at + 1))) return undefined;
  return withHalf(desk, Number(match[1]) * 60 + Number(match[2]), at, at + 1, expected);
}

function withHalf(
  desk: Desk,
  minutes: number,
  from: number,
  to: number,
  sure: boolean,
): Clock | undefined {
  const baje = isBaje(wordAt(desk, to));
  let end = baje ? to + 1 : to;
  if (/^(?:o'clock|oclock)$/.test(wordAt(desk, end)) || wordAt(desk, end) === "o") end += 1;
  const tail = halfAfter(desk, end);
  const head = halfBefore(desk, from);
  const half = tail ?? head;
  if (!half && !baje && !sure) return undefined;
  const hour = Math.floor(minutes / 60);
  const shift = half ? (half.pm && hour < 12 ? 720 : !half.pm && hour === 12 ? -720 : 0) : 0;
  return { minutes: minutes + shift, to: tail?.to ?? end, sure: half !== undefined || hour >= 12 };
}

/** An hour said without am or pm is one of the day: 1 to 7 in the afternoon, the rest as it is. */
const daytime = ({ minutes, sure }: Clock): number =>
  !sure && minutes >= 60 && minutes < 8 * 60 ? minutes + 720 : minutes;

type Span = { readonly value: TimeOfDay; readonly from: number; readonly to: number };

const afterWords = /^(?:after|past|from|despues|partir)$/;
const beforeWords = /^(?:before|until|till|antes|by)$/;
const fillers = /^(?:de|las|la|a|los|about|around)$/;

function skipFillers(desk: Desk, at: number): number {
  let place = at;
  while (fillers.test(wordAt(desk, place))) place += 1;
  return place;
}

/** "after 6", "before 9am", "antes de las 9", "6 baje ke baad", "9 baje se pehle". */
function openSpan(desk: Desk, at: number): Span | undefined {
  const word = wordAt(desk, at);
  const isAfter = afterWords.test(word);
  const isBefore = beforeWords.test(word);
  if (!isAfter && !isBefore) return undefined;
  const place = skipFillers(desk, at + 1);
  const ofCalls = /^(?:till|until)$/.test(word) && before(desk, at, untilReach, contacting);
  if (/^(?:till|until|by|from|past)$/.test(word) && !ofCalls && !halfNear(desk, place)) {
    return undefined;
  }
  const clock = clockAt(desk, place, true);
  if (!clock || /^(?:days|weeks|months|dias|semanas|years|hours|de)$/.test(wordAt(desk, clock.to)))
    return undefined;
  if (/^(?:the|th|st|nd|rd)$/.test(wordAt(desk, clock.to)) || wordAt(desk, place - 1) === "the")
    return undefined;
  if (isDayOfMonth(desk, clock.to, word === "from" || word === "partir")) return undefined;
  const minutes = isBefore && !clock.sure ? early(clock) : daytime(clock);
  const value = isAfter ? { after: text24(minutes) } : { before: text24(minutes) };
  return { value, from: at, to: clock.to };
}

/** "From 12 March": a day; "after 6 may suit" names no month. */
function isDayOfMonth(desk: Desk, at: number, surely: boolean): boolean {
  const month = wordAt(desk, at) === "de" ? wordAt(desk, at + 1) : wordAt(desk, at);
  return lookup(months, month) !== undefined && (surely || !/^(?:may|mai)$/.test(month));
}

/** "No calls while I'm at work till 5": an hour, where calls or messages are spoken of. */
const contacting = set("call calls calling text texts texting message messages ring phone contact");
const untilReach = 8;

/** "before 9" without am or pm is in the morning, "before 5" in the afternoon. */
const early = ({ minutes }: Clock): number => (minutes < 6 * 60 ? minutes + 720 : minutes);

const halfNear = (desk: Desk, at: number): boolean => {
  const clock = clockAt(desk, at, true);
  return clock !== undefined && clock.sure;
};

function closedSpan(desk: Desk, at: number): Span | undefined {
  const word = wordAt(desk, at);
  const opens = /^(?:between|entre|from|de)$/.test(word);
  const place = opens ? skipFillers(desk, at + 1) : at;
  const first = clockAt(desk, place, opens || before(desk, at, messageReach, ofMessages));
  if (!first || !/^(?:and|to|y|a|se|-|till|until)$/.test(wordAt(desk, first.to))) return undefined;
  const second = clockAt(desk, skipFillers(desk, first.to + 1), true);
  const lead = halfBefore(desk, at);
  const hours = second !== undefined && isOfMessages(desk, at, first, second);
  if (!second || (!opens && !second.sure && !first.sure && !hours)) return undefined;
  const led = word === "between" || word === "entre" || lead !== undefined || hours;
  if (!led && !second.sure && !before(desk, at, 4, calling)) return undefined;
  if (lead && wordAt(desk, first.to) === "se") {
    const later = lead.pm || (!second.sure && second.minutes <= first.minutes);
    const end = second.minutes + (later && second.minutes < 720 ? 720 : 0);
    return {
      value: { from: text24(first.minutes), to: text24(end) },
      from: lead.from,
      to: second.to,
    };
  }
  const end = daytime(second);
  let start = first.sure ? first.minutes : daytime(first);
  if (!first.sure && second.sure && start + 720 < end && first.minutes >= 60)
    start =
      first.minutes + 720 < end && end >= 720 && first.minutes < 8 * 60
        ? first.minutes + 720
        : start;
  return { value: { from: text24(start), to: text24(end) }, from: at, to: second.to };
}

/** "Msg 11 se 3 bhejna": hours, where messages or calls are spoken of and no days follow. */
const isOfMessages = (desk: Desk, at: number, first: Clock, second: Clock): boolean =>
  wordAt(desk, first.to) === "se" &&
  before(desk, at, messageReach, ofMessages) &&
  !after(desk, second.to, 2, ofCounts);
const messageReach = 6;
const ofMessages = set("msg message messages sms call phone bhejna bhejo bhejiye bhej whatsapp");
const ofCounts =
  set(`din dino hafte mahine tarikh tareekh taarikh tk hazar hazaar sau rupaye rupay rs baar
  percent january february march april may june july august september october november december`);

const calling = set(`call ring phone at llame llamen marque las speak talk tomorrow manana kal baje
  llameme marqueme hableme around text before after me back`);

/** An hour alone: sure of its half of the day, or after words of calling. */
function pointSpan(desk: Desk, at: number): Span | undefined {
  const led = /^(?:at|las|la)$/.test(wordAt(desk, at - 1)) && before(desk, at, 7, calling);
  const clock = clockAt(desk, at, led);
  if (!clock) return undefined;
  if (desk.words[at]?.kind === "sign") return undefined;
  const head = halfBefore(desk, at);
  const from = head?.from ?? at;
  const tail = wordAt(desk, clock.to);
  const baad = /^(?:ke|k)$/.test(tail) && /^(?:baad|bad)$/.test(wordAt(desk, clock.to + 1));
  const pehle = tail === "se" && /^(?:pehle|pahle|phle)$/.test(wordAt(desk, clock.to + 1));
  const minutes = daytime(clock);
  if (baad) return { value: { after: text24(minutes) }, from, to: clock.to + 2 };
  if (pehle) return { value: { before: text24(clock.minutes) }, from, to: clock.to + 2 };
  return { value: text24(minutes), from, to: clock.to };
}

const partLead =
  /^(?:the|la|las|tomorrow|kal|every|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mornings|prefer|in|por)$/;

/** "in the morning", "evenings", "por las tardes", "shaam ko". Not "good morning", nor "this morning". */
function partSpan(desk: Desk, at: number): Span | undefined {
  const word = wordAt(desk, at);
  const spanishMorning = word === "manana" && /^(?:la)$/.test(wordAt(desk, at - 1));
  const part = spanishMorning ? "morning" : partWords[word];
  if (
    !part ||
    /^(?:good|this|last|buenas|buena|feliz|shubh|every|yesterday|aaj|kal)$/.test(
      wordAt(desk, at - 1),
    )
  ) {
    return undefined;
  }
  const plural = /s$/.test(word) && word !== "tardes" && word !== "noches";
  const hindi =
    /^(?:subah|subha|shaam|sham|dopahar|dopehar|raat|saam)$/.test(word) &&
    /^(?:ko|me|mein|ke|hi)$/.test(wordAt(desk, at + 1));
  if (!plural && !hindi && !partLead.test(wordAt(desk, at - 1))) return undefined;
  // "Half eight tomorrow morning": the hour has told it.
  if (desk.values.some(({ kind, value }) => kind === "time" && typeof value === "string"))
    return undefined;
  if (word === "nights" || (word === "night" && before(desk, at, 3, set("work")))) return undefined;
  return { value: { part }, from: at, to: at + 1 };
}

const readers = [closedSpan, openSpan, pointSpan, partSpan];

const leads =
  set(`quarter noon midday midnight half after past from despues partir before until till antes by between
  entre de manana`);

/** True where a time may start: a number, a part of the day, or one of few words. */
const mayStart = remembered(
  (word) => leads.has(word.word) || word.word in partWords || mayStartNumber(word),
);

/** Reads the times of the message onto the desk. */
export function readTimes(desk: Desk): void {
  for (let at = 0; at < desk.words.length; at += 1) {
    if (desk.taken[at] === 1 || !mayStart(desk.words[at])) continue;
    for (const reader of readers) {
      const span = reader(desk, at);
      if (!span || !isFree(desk, span.from, span.to)) continue;
      take(desk, span.from, span.to);
      desk.values.push({
        kind: "time",
        value: span.value,
        text: wording(desk, span.from, span.to),
      });
      at = span.to - 1;
      break;
    }
  }
}
