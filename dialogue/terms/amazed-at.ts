/** "Wow, 6200?", "lol 12 grand, I got like 80 till Friday": the sum that is owed, wondered at, and what they have left are offered to nobody. */

import { minorDigits } from "@forbear/kernel";
import type { Value } from "../meaning.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { type Turn, isVerified } from "../turn/turn.ts";

const mostRead = 300;

const wonders = phrases(String.raw`
  wow|whoa|lol|lmao|rofl|haha\p{L}*|omg|oh my(?: god)?|wtf|damn|jeez|geez|holy \p{L}+|no way|seriously|is that all|that much|are you (?:kidding|joking|serious)|you(?:'re| are) (?:kidding|joking)
  jaja\p{L}*|jeje\p{L}*|no manches|no mames|a poco|ay dios|dios m[ií]o|en serio|est[aá]n? locos?|es broma|tanto
  haha\p{L}*|hehe\p{L}*|arre baap re|baap re|hai ram|hey bhagwan|sach me|mazak|pagal|itna|बाप रे|हे भगवान|हे राम|सच में|मज़?ाक|पागल|इतना
`);
const asksAtSum = /\p{N}[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]*){0,2}[?？]{1,}|[?？][!?？]/u;

/** Words of one who pays or would: then the sum is theirs to name. */
const pays = phrases(String.raw`
  pay\p{L}*|give|giving|send\p{L}*|settle|clear|offer|take|accept|how about|what about|deal|now|today|tomorrow
  pag\p{L}*|doy|dar[eé]|dar[ií]a|mando|ofrezco|acept\p{L}*|qu[eé] tal|hoy|ma[ñn]ana
  d(?:u|oo)ng[aei]|denge|de d\p{L}*|bhar\p{L}*|chuka\p{L}*|le lo|lelo|aaj|kal|दूँग[ाी]|दूंग[ाी]|देंगे|भर[\p{L}\p{M}]*|चुका[\p{L}\p{M}]*|ले लो|आज|कल
`);

/** "1.85 lakh, from where?" */
const fromWhere = phrases(String.raw`
  where (?:am|do|would|could|will) (?:i|we)(?: \p{L}+){0,2} (?:get|find|come up with|pull)
  (?:de|pa|para) d[oó]nde (?:\p{L}+ ){0,3}?(?:sac|agarr|consi|conseg|pag)\p{L}*
  kaha+n? se (?:\p{L}+ ){0,2}?(?:la|du|doo|de|bhar|aay|ay)\p{L}*|(?:कहाँ|कहां) से (?:[\p{L}\p{M}]+ ){0,2}?(?:ला|दू|दे|भर|आए)[\p{L}\p{M}]*
`);

const hasLeft = phrases(String.raw`
  (?:i|we)(?:'?ve)? (?:only |just |literally )*(?:got|have|have got|have left)(?: only| just| like| about| maybe| around)* (?:\p{Sc} ?)?\p{N}[\p{N}.,]*(?: \p{L}+)? (?:left |to last (?:me |us )?|to my name)*(?:till|until|til|left|to last|to my name|for the (?:week|month))
  (?:solo |s[oó]lo |nom[aá]s )?(?:tengo|me quedan?|traigo)(?: como| unos| solo| nom[aá]s)* (?:\p{Sc} ?)?\p{N}[\p{N}.,]*(?: \p{L}+)? (?:hasta|para (?:toda )?(?:la semana|el mes|la quincena))
  (?:mere paas|jeb me(?:in)?|bas|sirf)(?: \p{L}+){0,2} (?:rs\.? ?|\p{Sc} ?)?\p{N}[\p{N}.,]*(?: \p{L}+){0,3} (?:bach[aei]|pad[aei]|hai|tak)|(?:मेरे पास|जेब में|बस|सिर्फ़?)(?: [\p{L}\p{M}]+){0,2} \p{N}[\p{N}.,]*(?: [\p{L}\p{M}]+){0,3} (?:बच[ाेी]|है|हैं|तक)
`);

/** "12 grand", of 11,840: said roundly. */
const isAbout = (sum: bigint, owed: bigint): boolean =>
  (sum > owed ? sum - owed : owed - sum) * 20n <= owed;

/** The message without the sums that are offered to nobody; with need told, where so little is left. */
export function withoutWonder(turn: Turn): Turn {
  const { debt, text, understood, conversation } = turn;
  const open = isVerified(turn) && conversation.pending === null && debt !== null;
  if (!open || debt.agreement.kind !== "none") return turn;
  const said = plainly(text, mostRead);
  const isWhole = ({ kind, value }: Value): boolean =>
    kind === "money" && "minor" in value && isAbout(value.minor, debt.total.minor);
  const bare = [...said.matchAll(/\d[\d,]*/gu)].map(([figure]) =>
    BigInt(figure.replaceAll(",", "")),
  );
  const unit = 10n ** BigInt(minorDigits(debt.total.currency));
  const namesWhole =
    understood.values.some(isWhole) || bare.some((one) => isAbout(one * unit, debt.total.minor));
  const cannot = fromWhere.test(said);
  const left = hasLeft.test(said) || cannot;
  const wonder = wonders.test(said) || asksAtSum.test(said) || cannot;
  if (!wonder || !namesWhole || (pays.test(said) && !cannot)) return turn;
  const values = understood.values.filter((one) =>
    left ? one.kind !== "money" && one.kind !== "date" : !isWhole(one),
  );
  if (!left && values.some(({ kind }) => kind === "money" || kind === "date")) return turn;
  const signals = understood.signals;
  const need = { name: "hardship", confidence: 0.9, quote: text } as const;
  return {
    ...turn,
    understood: {
      ...understood,
      values,
      signals: left && signals.length === 0 ? [need] : signals,
      intents: left ? [] : [{ name: "ask_breakdown", confidence: 1 }],
    },
  };
}
