/** "Yes, the rest on the 20th": a yes with what was read back, or with a part of it, said over. Four languages. */

import { type Money, minorDigits } from "@forbear/kernel";
import { type Instalment, type Offer, type Rhythm, duesOf, shapeOf } from "@forbear/negotiation";
import { isQuestion } from "../heard/questions-in.ts";
import { agreesToTerms } from "../heard/answers/yes-to-terms.ts";
import { saysAll } from "../heard/wishes/when-words.ts";
import { type DayToken, type Every, numberedDay } from "../schedules/days.ts";
import { tokensIn } from "../schedules/schedule.ts";
import { type Span, spellingOf } from "../schedules/spelling.ts";
import type { Token } from "../schedules/tokens.ts";
import { areAlike, whichIn } from "../schedules/which-payment.ts";
import type { Turn } from "../turn/turn.ts";
import { tidy, wordsOf } from "../words/words.ts";
import { amendmentsIn } from "./read.ts";
import { pattern } from "../words/pattern.ts";

/** What is never only said over: what comes in, what is put right or left open, what goes on otherwise. */
const more: ReadonlySet<Token["is"]> = new Set<Token["is"]>([
  "other",
  "open",
  "again",
  "lasting",
  "turn",
  "following",
  "rather",
  "choice",
]);
const placesOne: ReadonlySet<Token["is"]> = new Set<Token["is"]>(["rest", "order"]);

const joinsWords = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:on|at|of|in|by|from|for|the|al?|el|la|los|las|del?|desde|para|en|con|ko|se|ki|ka|ke|pe|par|को|से|की|का|के|पर)(?![\p{L}\p{M}])`,
  "g",
);
const allOfIt = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:all of it|in full|the full amount|full|tod[oa]|completo|p(?:oo|u)r[ae](?: paisa| paise| amount)?|पूर[ाे](?: पैसा| पैसे)?)(?![\p{L}\p{M}])`,
  "g",
);
/** "I said 250 is fine", "yes, I'll pay that on the 13th": the yes is said again, or what it is to. */
const saidSo = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:i (?:just |already )?said|i(?:'?ll| will) (?:pay|send|do)(?: (?:it|that|you))?|(?:se )?(?:l[eao]s? )?(?:pago|pagar[eé]|doy|abono|deposito|mando)|(?:(?:de|bhar|kar) )?(?:d[uo]+ng[ai]|denge)|(?:(?:दे|भर|कर) )?(?:दूँगा|दूंगा|दूँगी|दूंगी|देंगे)|(?:ya )?(?:le |te )?dije que|(?:maine|mene) (?:bola|kaha|bol diya|keh diya)|मैंने (?:बोला|कहा|बोल दिया|कह दिया))(?![\p{L}\p{M}])`,
  "g",
);
const but = pattern(String.raw`(?<!\p{L})pero(?!\p{L})`, "g");
/** "Y el 15" goes on, where "sí, el 15" agrees. */
const goesOn = pattern(String.raw`^\W*y(?!\p{L})`);

/** "Si puedo el viernes": without its accent it may be an if. */
const mayHang = pattern(
  String.raw`^\W*si (?:(?:lo|la|le|me|yo|se) )*(?:puedo|podemos|puede|alcanzo|alcanza|pudiera)(?!\p{L})`,
);

type Dues = readonly Instalment[];

const sameNumber = (one: string, two: string): boolean => one.slice(8) === two.slice(8);
const isOn = ({ on, ofMonth }: DayToken, { dueOn }: Instalment): boolean =>
  on === dueOn || (ofMonth && sameNumber(on, dueOn));

/** "Ok, 5 se", of a plan on the 5th: its day, and no sum. */
function asDay(token: Token, dues: Dues): Token {
  if (token.is !== "sum" || token.share !== null) return token;
  const { currency, minor } = token.amount;
  if (dues.some(({ amount }) => amount.minor === minor)) return token;
  const unit = 10n ** BigInt(minorDigits(currency));
  const due = dues.find(({ dueOn }) => minor === BigInt(dueOn.slice(8)) * unit);
  return due === undefined ? token : { ...numberedDay(due.dueOn), from: token.from, to: token.to };
}

/** What they say beside the terms, which stand in it as "it". */
function besideTerms(text: string, tokens: readonly Span[]): string {
  const plain = tidy(text);
  const spoken = wordsOf(plain);
  const spans = [...tokens, ...whichIn(spellingOf(spoken))];
  const told = (at: number): boolean => spans.some(({ from, to }) => from <= at && at < to);
  return spoken
    .flatMap(({ start, end }, at) => {
      if (!told(at)) return [plain.slice(start, end)];
      return told(at - 1) ? [] : ["it"];
    })
    .join(" ");
}

/** "Si, pero la otra mitad el 25": the yes that begins it, said without its accent, leaves nothing open. */
export function withoutYes(text: string, tokens: readonly Token[]): readonly Token[] {
  const told = tokens.filter(({ is, from }) => is !== "choice" || from > 0);
  const yes = besideTerms(text, told).replace(but, " ").replace(joinsWords, " ");
  return told.length < tokens.length && agreesToTerms(yes) ? told : tokens;
}

/** So many sums of each size as the terms have, in their order where each has its day. */
function haveSums(sums: readonly Money[], days: readonly DayToken[], dues: Dues): boolean {
  const all = dues.reduce((sum, { amount }) => sum + amount.minor, 0n);
  const [only, another] = sums;
  if (only === undefined) return true;
  if (another === undefined && days.length > 0)
    return days.every((day) =>
      dues.some((due) => isOn(day, due) && due.amount.minor === only.minor),
    );
  if (days.length > 1) return sums.every(({ minor }, n) => dues[n]?.amount.minor === minor);
  const often = (minor: bigint, of: readonly Money[]): number =>
    of.filter((one) => one.minor === minor).length;
  const due = dues.map(({ amount }) => amount);
  return sums.every(({ minor }) => minor === all || often(minor, sums) <= often(minor, due));
}

/** Whether the payments fall in that rhythm. */
export function isRhythm({ every, unit }: Every, rhythm: Rhythm | null, dues: Dues): boolean {
  if (rhythm === null) return false;
  const twice = shapeOf(rhythm, dues)?.begins.secondOn !== undefined;
  if (unit === "half_month") return twice && every === 1;
  return every === rhythm.every && unit === rhythm.unit;
}

/** All that they name stands so in the terms. */
function standsThere(tokens: readonly Token[], { terms }: Offer): boolean {
  const dues = duesOf(terms);
  const rhythm = "rhythm" in terms ? terms.rhythm : null;
  const sums = tokens.flatMap((token) => (token.is === "sum" ? [token.amount] : []));
  const days = tokens.flatMap((token) => (token.is === "day" ? [token] : []));
  const left = tokens.some(({ is }) => is === "rest") ? 1 : 0;
  return (
    haveSums(sums, days, dues) &&
    days.every((day) => dues.some((due) => isOn(day, due))) &&
    tokens.every((token) => {
      if (token.is === "rhythm") return isRhythm(token.every, rhythm, dues);
      if (token.is === "count") return token.n === dues.length - left;
      return token.is !== "each" || areAlike(dues);
    })
  );
}

/** A yes and the terms of the offer, or some of them, and nothing else. */
export function saidOver(turn: Turn, offer: Offer): boolean {
  const { text, understood, known } = turn;
  if (understood.signals.length > 0 || isQuestion(text)) return false;
  if (goesOn.test(text) || mayHang.test(text)) return false;
  const dues = duesOf(offer.terms);
  const [first, second] = dues;
  const whole = second === undefined && first?.amount.minor === offer.balance.minor;
  if (saysAll(text) && !whole) return false;
  const told = withoutYes(
    text,
    (tokensIn(turn) ?? []).map((token) => asDay(token, dues)),
  );
  if (told.some(({ is }) => more.has(is))) return false;
  const beside = besideTerms(text, told).replace(saidSo, " ");
  if (!agreesToTerms((whole ? beside.replace(allOfIt, " ") : beside).replace(joinsWords, " ")))
    return false;
  const own = amendmentsIn(text, told, { dues, today: known.today })?.own ?? null;
  if (own === null) return !told.some(({ is }) => placesOne.has(is)) && standsThere(told, offer);
  return own.every(({ at, amount, dueOn }) => {
    const due = dues[at];
    const same = amount === null || amount.minor === due?.amount.minor;
    return same && (dueOn === null || dueOn === due?.dueOn);
  });
}
