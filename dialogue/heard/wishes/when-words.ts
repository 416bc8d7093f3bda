/** What people say of when: straight away, the rest later, on pay day, "next Thursday". Four languages. */

import { edge, phrases, plainly } from "../../words/phrases.ts";
import { type PlainDate, addDays, epochDay } from "@forbear/kernel";
import { weekdays } from "../../values/date-words.ts";
import { dayOfWeek } from "../../values/days.ts";
import { wordsOf } from "../../words/words.ts";
import { placeIn } from "../place.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 400;
const said = (text: string): string => plainly(text, mostRead);

const now =
  "right now|right away|straight away|straightaway|now|immediately|asap|up ?front|down|as a deposit|ahora mismo|ahora|ahorita(?: mismo)?|ya mismo|de inmediato|abhi|turant|अभी|तुरंत";
const nowBeside = pattern(
  `^[^\\p{L}\\p{N}]*(?:(?:dollars|bucks|quid|pounds|rupees|rs|pesos) )?(?:(?:cash|of it|on it|it|off) )?(?:${now})(?!${edge})`,
);
const shareNow = pattern(`(?<!${edge})(?:half|mitad|aadha|आधा)\\s+(?:${now})(?!${edge})`);

/** "Abhi 1000 de dunga": in Hindi the word stands before the amount; beside a rhythm it tells of no day. */
const nowAhead = pattern(
  `(?<!${edge})(?:abhi|turant|filhaa?l|अभी|तुरंत|फ़?िलहाल)(?:\\s+(?:to|toh|bas|sirf|hi|me|mein|तो|बस|सिर्फ़?|में))?\\s*(?:rs\\.?|₹)?\\s*$`,
);
const inRhythm = /mahin|month|haft|kist|emi|महीन|हफ़?्त|क़?िस्त/iu;

/** The amount that was said is for straight away: "50 now", "half now". */
export function isForNow(text: string, amount: string): boolean {
  const all = said(text);
  const at = placeIn(all, plainly(amount));
  if (at > 0 && nowAhead.test(all.slice(0, at)) && !inRhythm.test(all)) return true;
  return (at >= 0 && nowBeside.test(all.slice(at + amount.length))) || shareNow.test(all);
}

const todayWords = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:now|today|ahora|ahorita|hoy|ya|abhi|aaj|अभी|आज)(?![\p{L}\p{M}])`,
);

/** Today is named, in whatever word. */
export const saysToday = (text: string): boolean => todayWords.test(text);

const rest = phrases(
  "(?:the |and )?(?:rest|remaining|remainder|balance (?:in|on|later|next|after)|other half|what'?s left|what is left)|(?:el )?resto|lo (?:dem[aá]s|que falta|que queda)|la otra mitad|baaki|baki|bacha hua|बाक़ी|बाकी|बचा हुआ",
);

/** Part of it first and "the rest" at another time: not so much each time. */
export const saysRest = (text: string): boolean => rest.test(said(text));

const restOpen = phrases(
  "(?:the )?rest(?: of it)? (?:out |off )?(?:later(?: on)?|another (?:time|day)|some other time|some ?time|eventually|when(?:ever)? (?:i|we) can|down the (?:line|road))|(?:el )?(?:resto|lo dem[aá]s) (?:luego|despu[eé]s|m[aá]s (?:tarde|adelante)|otro d[ií]a|cuando pueda)|baa?ki (?:ka |ke |paise |paisa )*(?:baad (?:me|mein)|phir kabhi)|बाक़?ी (?:का |के |पैसे |पैसा )*(?:बाद में|फिर कभी)|(?:and |then )(?:then )?(?:we'?ll|we|i'?ll) (?:will )?see(?: (?:about|how|what) .*)?|(?:y |ya )?(?:luego|despu[eé]s|ya|al rato) (?:vemos|veremos|vamos viendo|se ve)|(?:baad (?:me|mein)|phir|fir|aage|baki) (?:baad (?:me|mein) )?(?:dekh(?:enge|te hain?|te h|ta hu|ti hu|unga|ungi|lenge))|(?:बाद में|फिर|आगे) देख(?:ेंगे|ते हैं|ूँगा|ूंगा|ूँगी|ूंगी|\\s?लेंगे)",
);

/** "50 now and then we'll see": that much, and nothing more is named. */
export const leavesRestOpen = (text: string): boolean => restOpen.test(said(text));

const forgive = phrases(
  "(?:bin|scrap|drop|ditch|waive|forget(?: about)?|cancel|lose|knock off|skip) (?:off )?the (?:rest|remainder|difference|other half)|forgive|write (?:it|that|the rest) off|write off|wipe (?:it|the rest)|call it (?:even|done|quits|square)|let (?:the rest|it) go|perdon\\w*|condon\\w*|olvid\\w*|maaf|maf|chhod do|माफ़|माफ",
);

/** "Sorry, I meant 120", "I forgot": they excuse themselves, and ask to be let off nothing. */
const excuse = pattern(
  String.raw`(?<!${edge})(?:perd[oó]n|(?:se me |me |lo |ya )?olvid(?:[eéoó]|aba|ado)(?: \p{L}+)?)(?!${edge})|^(?:[^\p{L}\p{M}]*(?:oh|ay|uy|no|oye|oiga|please|arre|are|ji|oops|ok)(?!${edge}))*[^\p{L}\p{M}]*(?:forgive me|perd[oó]n[ae](?:me)?|maa?f (?:kijiye|kijiyega|karna|karo|karein|kar do)|माफ़? (?:कीजिए|कीजिएगा|करना|करो|करें|कर दो))(?!${edge}|\s+(?:el|la|los|las|lo|the|for|it|baa?ki|बाक़?ी))`,
  "g",
);

/** Less is offered for all of it: "and you forgive the rest". */
export const saysForgive = (text: string): boolean =>
  forgive.test(said(text).replaceAll(excuse, " "));

const payDay = phrases(
  "i get paid|i'?m (?:next )?paid|my (?:first|next|new) (?:full )?(?:check|cheque|pay ?check|pay ?cheque|pay ?packet|pay|wages?|salary)|when (?:i|we) get (?:paid|my (?:pay|wages|check|cheque|salary))|(?:my )?pay ?day|(?:i|we) (?:always |usually )?(?:get|receive) (?:my|our) (?:check|cheque|pay|wages?|salary|benefits?|pension|ssi|ssdi|ss|social security|disability|giro)|(?:pay|wages?|salary|paycheck|pay ?cheque|check|benefits?|pension|uc|giro|ssi|ssdi|ss|social security|disability) (?:comes?|goes|go|lands?|gets?|is due|is|drops?|hits?|arrives?)(?: \\p{L}+)?|me (?:pagan|depositan)|cobro|cuando cobre|d[ií]a de pago|(?:me (?:llega|cae)|recibo|llega|cae) (?:el|la|mi) (?:cheque|pago|sueldo|pensi[oó]n|seguro(?: social)?)|mi (?:cheque|pago|sueldo|pensi[oó]n|seguro(?: social)?) (?:me )?(?:llega|cae|es|viene)|(?:salary|tankhwah|pagaar|vetan|pension) (?:\\S+ ){0,6}(?:aati|aayegi|ayegi|milti|milegi|aane)|(?:सैलरी|तनख़्वाह|तनख्वाह|वेतन|पेंशन)(?: \\S+){0,6} (?:आती|आएगी|मिलती|मिलेगी|आने)",
);

/** They speak of the day their money comes, which names no amount. */
export const saysPayDay = (text: string): boolean => payDay.test(said(text));

const all = phrases(
  "all|full|whole|everything|entire|lot|pay it|pay that|pay this|clear it|settle it|todo|completo|total|poora|pura|sab|पूरा|सब",
);

/** All of it was named. */
export const saysAll = (text: string): boolean => all.test(said(text));

const nextWords = new Set(["next", "agle", "agale", "agla", "otro", "proximo"]);
const daysOfWeek = 7;

const monday = 3; // the first of all days was a Thursday

/** The place of a day in its week, Monday being 0. */
const placeInWeek = (day: PlainDate): number => (epochDay(day) + monday) % daysOfWeek;

/**
 * The days that "next Thursday" may mean: the coming one and that of the week after, one alone where
 * this week has no such day left; none where the words name none.
 */
export function nextWeekdayIn(text: string, today: PlainDate): readonly PlainDate[] {
  const spoken = wordsOf(said(text)).filter(({ kind }) => kind === "word");
  const at = spoken.findIndex(
    ({ word }, place) => weekdays.has(word) && nextWords.has(spoken[place - 1]?.word ?? ""),
  );
  const weekday = weekdays.get(spoken[at]?.word ?? "");
  if (weekday === undefined) return [];
  const first = dayOfWeek(today, weekday, false);
  if (weekday <= placeInWeek(today)) return [first];
  return [first, addDays(first, daysOfWeek)];
}

const firstOf = phrases(
  "first|earlier|sooner|this|coming|primero|primera|antes|este|pehla|pehle|pehli|पहला|पहले|पहली",
);
const secondOf = phrases(
  "second|later|latter|last|next|after|other|segundo|segunda|despu[eé]s|otro|doosra|dusra|doosri|baad|दूसरा|दूसरी|बाद",
);

/** Which of the days we named they mean: by its number, or as the first or the second; null: neither. */
export function whichOf(text: string, days: readonly PlainDate[]): PlainDate | null {
  const numbers: readonly number[] = (said(text).match(/\p{Nd}+/gu) ?? []).map(Number);
  const byNumber = days.find((day) => numbers.includes(Number(day.slice(-2))));
  if (byNumber !== undefined) return byNumber;
  const first = firstOf.test(said(text));
  const second = secondOf.test(said(text));
  if (first === second) return null;
  return (first ? days.at(0) : days.at(-1)) ?? null;
}

const thatDay = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?:to|till?|until|for|on|by) (?:then|that (?:day|date))|that (?:day|date)|(?:para|a|en|hasta) (?:entonces|es[ea] (?:d[ií]a|fecha))|es[ea] (?:d[ií]a|fecha)|(?:us|usi|uss) (?:din|date|tareekh|tarikh)|(?:उस|उसी) (?:दिन|तारीख़?))(?![\p{L}\p{M}])`,
);

/** "Can I move it to then?": to the day that was just named. */
export const saysThatDay = (text: string): boolean => thatDay.test(text.normalize("NFC"));
