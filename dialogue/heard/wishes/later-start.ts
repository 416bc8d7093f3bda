/** "Can I start in May?", "empiezo en dos meses", "april se shuru": from when payments are to go on. Four languages. */

import { type PlainDate, addDays, addMonths, parsePlainDate } from "@forbear/kernel";
import { doubtfulMonths, lookup, months } from "../../values/date-words.ts";
import { readNumber } from "../../values/numbers.ts";
import { type Word, wordsOf } from "../../words/words.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;
/** In a longer message the words about a beginning are read, so many on either side of it. */
const mostWords = 16;
const mostBeside = 8;
const mostMonths = 36;

const begins = phrases(String.raw`
  (?:start|starts|startin|starting|begin|begins|beginnin|beginning)|(?:first|1st) (?:payment|instal+ment|one)|(?:push|move|delay|put|shift|postpone)(?: it| this| that| them| the start)?(?: back| off)? (?:to|till|until)
  emp(?:ez|iez|ec|iec)\p{L}*|com(?:enz|ienz|enc|ienc)\p{L}*|inici\p{L}*|arran(?:c|qu)\p{L}*|primer(?:a)? (?:pago|cuota|abono|mensualidad)|(?:la|el) primer[ao]|a partir de|(?:mover|pasar|aplazar)(?:lo|la)?
  shuru\p{L}*|suru|start\p{L}*|chalu|(?:pehl[ie]|pahl[ie]|1st|first) (?:(?:wali|wala) )?(?:kist|kisht|emi|payment|rakh|kar|ho|de|du|lo|le)\p{L}*
  शुर[ुू][\p{L}\p{M}]*|चालू|स्टार्ट|(?:पहली|पहला) (?:(?:वाली|वाला) )?(?:क़?िस्त|ईएमआई|भुगतान|पेमेंट|रख|कर|हो|दे|लो|ले)[\p{L}\p{M}]*
`);

/** "Not before May", "from June", "june se": no word of beginning is needed beside a month. */
const from = phrases(String.raw`
  from|not (?:before|until|till)|(?:pero|sino|mejor|no) hasta|desde|(?:no )?antes de|se|de p[aá]\p{L}*|de sak\p{L}*|से|baad|bad|बाद
`);

/** Of their work, or of what was: none of ours. */
const ofElse = phrases(String.raw`
  (?:new )?job|school|college|working|paid|been|ago|pehle|hace|पहले|when (?:does|do|would|will|should|did)|since|what day|which day
  trabajar|a trabajar|pagu[eé]|cu[aá]ndo (?:empie|comien|inici)\p{L}*|naukri|kaam|kab|नौकरी|काम|कब
`);
const asksTo = phrases(String.raw`
  (?:can|could|may|might|let|if|rather|want to|like to|prefer to) (?:i |we |me |us |it |this |that |they )?(?:start|begin)
  (?:puedo|podr[ií]a(?:mos)?|quiero|si|mejor|prefiero) (?:empez|empiez|empec|comenz|comienz|comenc)\p{L}*
  (?<!(?:kaam|job|naukri|duty|dukaan|dukan) )(?:start|shuru) ?(?:se )?(?:kar(?:na|ni|ne|unga|ungi|enge|u|un|oon|lunga|lungi)|krna|krunga|ho sakt\p{L}*)|(?<!(?:काम|नौकरी|जॉब|ड्यूटी|दुकान) )(?:शुर[ुू]|स्टार्ट) (?:कर(?:ना|नी|ने|ूँगा|ूंगा|ूँगी|ूंगी|ेंगे|ूँ|ूं)|हो सकत[\p{L}\p{M}]*)
`);

const later = phrases(String.raw`
  (?:start|begin)(?: it| this| that)?(?: a (?:bit|little))? later|(?:later|different) (?:start|first)|(?:empez|empiez|empec|comenz|comienz|comenc)\p{L}* (?:despu[eé]s|m[aá]s (?:tarde|adelante)|luego)
  (?:thoda |thode din )?baad (?:me |mein |m )?(?:se )?(?:shuru|start)\p{L}*|(?:थोड़ा |थोड़े दिन )?बाद (?:में )?(?:से )?(?:शुर[ुू]|स्टार्ट)[\p{L}\p{M}]*
`);

/** As late as may be: they named no day. */
export type StartAsked = PlainDate | "later";

const beforeMonth =
  /^(?:in|from|until|till|by|of|before|to|around|en|desde|de|del|partir|para|hasta|por|next|early|mid|late|after)$/;
const behindMonth = /^(?:se|me|mein|men|tak|ko|ke|ki|mahine|month|end)$/;

type MonthSaid = { readonly month: number; readonly denied: boolean };

/** The months of the message in their order; `denied`: it is not to be in that one, or that one will not do. */
function monthsSaid(words: readonly Word[]): readonly MonthSaid[] {
  return words.flatMap(({ word }, at): readonly MonthSaid[] => {
    const month = lookup(months, word);
    if (month === undefined) return [];
    const behind = behindMonth.test(words[at + 1]?.word ?? "");
    const placed = behind || (word !== "mai" && beforeMonth.test(words[at - 1]?.word ?? ""));
    if (!placed && doubtfulMonths.has(word)) return [];
    const beside = [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 4)];
    return [{ month, denied: beside.some((one) => denies.test(one.word)) }];
  });
}
const denies = /^(?:not|no|dont|cant|wont|nahi|nahin|nhi|nai)$/;

/** The first of the month that is named; today where it is this one. */
function monthNamed(words: readonly Word[], today: PlainDate): PlainDate | null {
  const said = monthsSaid(words);
  // "In March I can't, from April", "not before May": another than the one that will not do, if any.
  const meant = said.find(({ denied }) => !denied) ?? said[0];
  if (meant === undefined) return null;
  const first = parsePlainDate(`${today.slice(0, 7)}-01`);
  const ahead = (meant.month - Number(today.slice(5, 7)) + 12) % 12;
  const on = addMonths(first.ok ? first.value : today, ahead);
  return on < today ? today : on;
}

const monthUnit = /^(?:month|months|mes|meses|mahine|mahina|maheene|mahino|mahinon)$/;
const weekUnit = /^(?:week|weeks|semana|semanas|hafte|hafta|haphte|hafton)$/;
const few: { readonly [word: string]: number } = {
  couple: 2,
  par: 2,
  next: 1,
  agle: 1,
  proximo: 1,
};

/** "In two months", "dentro de 6 semanas", "do mahine baad": counted from today. */
function afterSoLong(words: readonly Word[], today: PlainDate): PlainDate | null {
  for (const [at, { word }] of words.entries()) {
    const inMonths = monthUnit.test(word);
    if (!inMonths && !weekUnit.test(word)) continue;
    const back = words.slice(Math.max(0, at - 3), at).map((_, n, all) => at - all.length + n);
    const counted = back.flatMap((from) => {
      const read = readNumber(words, from);
      return read !== undefined && read.to === at ? [read.value] : [];
    });
    const near = words.slice(Math.max(0, at - 2), at).flatMap((one) => few[one.word] ?? []);
    const [count] = [...counted, ...near];
    if (count === undefined || !Number.isInteger(count) || count < 1 || count > mostMonths)
      continue;
    return inMonths ? addMonths(today, count) : addDays(today, 7 * count);
  }
  return null;
}

/** They speak of beginning in so many words. */
export const saysBegin = (text: string): boolean => begins.test(plainly(text, mostRead));

const spokenIn = (text: string): readonly Word[] =>
  wordsOf(text.replaceAll("मई", "may")).filter(({ kind }) => kind !== "sign");

/** What of the message may be about a beginning: all of a short one, else what stands around that word. */
function aboutBeginning(text: string): string | null {
  if (spokenIn(text).length <= mostWords) return text;
  const found = begins.exec(text);
  if (found === null) return null;
  const ahead = text.slice(0, found.index).split(/\s+/u).slice(-mostBeside);
  const behind = text.slice(found.index).split(/\s+/u).slice(0, mostBeside);
  return [...ahead, ...behind].join(" ");
}

/** From when on they ask to pay; null where they ask for no such thing. `days`: those that were read. */
export function startAsked(
  text: string,
  today: PlainDate,
  days: readonly PlainDate[] = [],
): StartAsked | null {
  const said = aboutBeginning(plainly(text));
  if (said === null || (ofElse.test(said) && !asksTo.test(said))) return null;
  const says = saysBegin(said);
  if (!says && !from.test(said)) return null;
  const words = spokenIn(said);
  const month = monthNamed(words, today);
  // "20 march se": the day that is named of it.
  const inMonth = days.filter((one) => month !== null && one.slice(0, 7) === month.slice(0, 7));
  const [day = null] = says ? [...inMonth, ...days] : inMonth;
  const on = day ?? month ?? afterSoLong(words, today);
  return on ?? (later.test(said) ? "later" : null);
}
