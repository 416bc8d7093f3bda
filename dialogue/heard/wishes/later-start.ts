/** "Can I start in May?", "empiezo en dos meses", "april se shuru": from when payments are to go on. Four languages. */

import { type PlainDate, addDays, addMonths, parsePlainDate } from "@forbear/kernel";
import { doubtfulMonths, lookup, months } from "../../values/date-words.ts";
import { readNumber } from "../../values/numbers.ts";
import { type Word, wordsOf } from "../../words/words.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;
const mostWords = 16;
const mostMonths = 36;

const begins = phrases(String.raw`
  (?:start|starts|startin|starting|begin|begins|beginnin|beginning)|(?:first|1st) (?:payment|instal+ment|one)|(?:push|move|delay|put|shift|postpone)(?: it| this| that| them| the start)?(?: back| off)? (?:to|till|until)
  empez\p{L}*|empiez\p{L}*|comenz\p{L}*|comienz\p{L}*|inici\p{L}*|arran(?:c|qu)\p{L}*|primer(?:a)? (?:pago|cuota|abono|mensualidad)|a partir de|(?:mover|pasar|aplazar)(?:lo|la)?
  shuru\p{L}*|suru|start\p{L}*|chalu|(?:pehl[ie]|pahl[ie]|1st|first) (?:kist|kisht|emi|payment)\p{L}*
  शुर[ुू][\p{L}\p{M}]*|चालू|स्टार्ट|(?:पहली|पहला) (?:क़?िस्त|ईएमआई|भुगतान|पेमेंट)
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
  (?:puedo|podr[ií]a(?:mos)?|quiero|si|mejor|prefiero) (?:empez|empiez|comenz|comienz)\p{L}*
  (?<!(?:kaam|job|naukri|duty|dukaan|dukan) )(?:start|shuru) ?(?:se )?(?:kar(?:na|ni|ne|unga|ungi|enge|u|un|oon|lunga|lungi)|krna|krunga|ho sakt\p{L}*)|(?<!(?:काम|नौकरी|जॉब|ड्यूटी|दुकान) )(?:शुर[ुू]|स्टार्ट) (?:कर(?:ना|नी|ने|ूँगा|ूंगा|ूँगी|ूंगी|ेंगे|ूँ|ूं)|हो सकत[\p{L}\p{M}]*)
`);

const later = phrases(String.raw`
  (?:start|begin)(?: it| this| that)?(?: a (?:bit|little))? later|(?:later|different) (?:start|first)|(?:empez|empiez|comenz|comienz)\p{L}* (?:despu[eé]s|m[aá]s (?:tarde|adelante)|luego)
  (?:thoda |thode din )?baad (?:me |mein |m )?(?:se )?(?:shuru|start)\p{L}*|(?:थोड़ा |थोड़े दिन )?बाद (?:में )?(?:से )?(?:शुर[ुू]|स्टार्ट)[\p{L}\p{M}]*
`);

/** As late as may be: they named no day. */
export type StartAsked = PlainDate | "later";

const beforeMonth =
  /^(?:in|from|until|till|by|of|before|to|around|en|desde|de|del|partir|para|hasta|por|next|early|mid|late|after)$/;
const behindMonth = /^(?:se|me|mein|men|tak|ko|ke|ki|mahine|month|end)$/;

/** The first of the month that is named; today where it is this one. */
function monthNamed(words: readonly Word[], today: PlainDate): PlainDate | null {
  for (const [at, { word }] of words.entries()) {
    const month = lookup(months, word);
    if (month === undefined) continue;
    const behind = behindMonth.test(words[at + 1]?.word ?? "");
    const placed = behind || (word !== "mai" && beforeMonth.test(words[at - 1]?.word ?? ""));
    if (!placed && doubtfulMonths.has(word)) continue;
    const first = parsePlainDate(`${today.slice(0, 7)}-01`);
    const ahead = (month - Number(today.slice(5, 7)) + 12) % 12;
    const on = addMonths(first.ok ? first.value : today, ahead);
    return on < today ? today : on;
  }
  return null;
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

/** From when on they ask to pay; null where they ask for no such thing. `days`: those that were read. */
export function startAsked(
  text: string,
  today: PlainDate,
  days: readonly PlainDate[] = [],
): StartAsked | null {
  const said = plainly(text, mostRead);
  if (ofElse.test(said) && !asksTo.test(said)) return null;
  const says = saysBegin(said);
  if (!says && !from.test(said)) return null;
  const words = wordsOf(said.replaceAll("मई", "may")).filter(({ kind }) => kind !== "sign");
  if (words.length > mostWords) return null;
  const [day = null] = says ? days : [];
  const on = day ?? monthNamed(words, today) ?? afterSoLong(words, today);
  return on ?? (later.test(said) ? "later" : null);
}
