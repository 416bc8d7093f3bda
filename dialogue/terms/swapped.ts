/** One figure in the place of another: "not the 5th, the 10th", "5 ki jagah 10", "I wrote 20 instead of 200". */

import { edge, plainly } from "../words/phrases.ts";
import {
  type Money,
  type PlainDate,
  addDays,
  addMonths,
  daysBetween,
  minorDigits,
  money,
  parsePlainDate,
} from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import type { Understood, Value } from "../meaning.ts";
import { liveOffer } from "./offers.ts";
import { placeIn } from "../heard/place.ts";
import { type Turn, isVerified } from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

const lead = String.raw`(?:(?:el|the|del|al|on|rs\.?|inr|usd|d[ií]a)\s*|[$£€₹]\s?)*`;
const behind = String.raw`(?:\s?(?:st|nd|rd|th|tarikh|tareekh|taarikh|तारीख़?|को|ko|dollars?|bucks|pesos|rupees|rupaye|रुपये|quid|pounds))*`;
const figure = (name: string): string =>
  String.raw`${lead}(?<${name}>\d[\d,]*(?:\.\d+)?)(?<${name}Mark>${behind})(?!${edge})`;
const form = (source: string): RegExp =>
  pattern(`(?<!${edge}|[.,])(?:${source.replaceAll(/\s*\n\s*/gu, "")})`);

const wrong = figure("wrong");
const right = figure("right");
const gap = String.raw`[\s,;.:—-]*`;
const joins = String.raw`(?:(?:but|it'?s|its|make it|i meant?|sino|mejor|es|son|era|eran|quise decir|balki|बल्कि)\s+)?`;
const mistaken = String.raw`(?:wrote|typed|put|sent|said|entered|hit|puse|escrib[ií]|tecle[eé]|dije|mand[eé])`;
const written = String.raw`\s*(?:ko\s+)?(?:galti se\s+)?(?:likh|type|bol|daal|dal|bhej|लिख|टाइप|बोल|डाल|भेज)`;

/** The first that fits says which of the two is meant. */
const forms: readonly RegExp[] = [
  form(
    String.raw`(?:galti se|galat|bhool se|गलती से|ग़लती से|ग़लत|गलत|by mistake|por error)\s+${wrong}${written}[\p{L}\p{M}]*(?:\s+(?:diya|di|gaya|gayi|दिया|दी|गया|गई))?${gap}${right}`,
  ),
  form(
    String.raw`${right}\s*(?:ki|ke|की|के) (?:jagah|badle|जगह|बदले)\s+(?:galti se\s+)?${wrong}${written}`,
  ),
  form(
    String.raw`${mistaken}\s+(?:in\s+)?${wrong}\s+(?:instead of|rather than|not|en vez de|en lugar de|y no)\s+${right}`,
  ),
  form(String.raw`${wrong}\s*(?:ki|ke|की|के) (?:jagah|badle|जगह|बदले)(?: par)?${gap}${right}`),
  form(
    String.raw`(?:instead of|rather than|en vez de|en lugar de)\s*l?\s*${wrong}${gap}${joins}${right}`,
  ),
  form(String.raw`${right}\s+(?:instead of|rather than|en vez de|en lugar de)\s*l?\s*${wrong}`),
  form(
    String.raw`(?:from|chang\p{L}* (?:it )?(?:from)?|mov\p{L}* (?:it )?(?:from)?|cambi\p{L}*|pas\p{L}*|del)\s+${wrong}\s+(?:to|al?|por)\s+${right}`,
  ),
  form(String.raw`${wrong}\s*(?:se|से)\s+(?:badal kar\s+)?${right}\s*(?:kar|kr|कर)`),
  form(String.raw`${wrong}\s*(?:nahi|nahin|nhi|नहीं)${gap}${joins}${right}`),
  form(String.raw`${right}${gap}(?:not|no|y no|and not)\s+${wrong}`),
  form(String.raw`(?:not|no)\s+(?:on\s+)?${wrong}${gap}${joins}${right}`),
];

type Swap = {
  readonly wrong: number;
  readonly right: number;
  readonly text: string;
  readonly isDay: boolean | null;
};

const theDay = pattern(String.raw`(?<!\p{L})(?:el|the|del|al) ?\d`);
const ofDays = /st|nd|rd|th|tar|taar|तारीख/iu;
const ofMoney = /[$£€₹]|rs|inr|usd|dollar|buck|peso|rupee|rupay|रुप|quid|pound/iu;
const longestMonth = 31;
const numberOf = (said: string | undefined): number => Number((said ?? "").replaceAll(",", ""));

/** The figure that is taken back and the one that is meant; null where the words swap none. */
function swapIn(text: string): Swap | null {
  const all = plainly(text);
  for (const one of forms) {
    const found = one.exec(all);
    if (found === null) continue;
    const { groups = {} } = found;
    const [said] = found;
    const [from, to] = [numberOf(groups["wrong"]), numberOf(groups["right"])];
    if (!(from > 0) || !(to > 0) || from === to) continue;
    const marks = `${groups["wrongMark"] ?? ""} ${groups["rightMark"] ?? ""}`;
    const days = ofDays.test(marks) || theDay.test(said);
    const isDay = ofMoney.test(said) ? false : days ? true : null;
    return { wrong: from, right: to, text: said, isDay };
  }
  return null;
}

const dayOf = (date: PlainDate): number => Number(date.slice(8));

type Stands = { readonly days: readonly PlainDate[]; readonly amounts: readonly Money[] };

/** The days and amounts of which they may be speaking: on the table, wished, or agreed. */
function standing(turn: Turn): Stands {
  const { conversation, debt } = turn;
  const offer = conversation.pending === null ? null : liveOffer(turn, conversation.pending.offer);
  const dues = offer === null ? [] : duesOf(offer.terms);
  const days: (PlainDate | null | undefined)[] = dues.map(({ dueOn }) => dueOn);
  const amounts: (Money | null | undefined)[] = dues.map(({ amount }) => amount);
  const { wish = null } = conversation;
  if (wish?.kind === "promise") {
    days.push(wish.dueOn);
    amounts.push(wish.amount);
  }
  if (wish?.kind === "plan") {
    const parts = [...(wish.parts ?? []), ...(wish.first ? [wish.first] : [])];
    days.push(wish.firstOn, wish.second?.firstOn, ...parts.map(({ dueOn }) => dueOn));
    amounts.push(wish.instalment, wish.second?.instalment, ...parts.map(({ amount }) => amount));
  }
  const agreement = debt?.agreement;
  if (agreement?.kind === "promise") days.push(agreement.dueOn);
  if (agreement?.kind === "plan") days.push(agreement.nextDueOn);
  if (agreement?.kind === "promise" || agreement?.kind === "plan") amounts.push(agreement.amount);
  return {
    days: days.filter((day) => day !== null && day !== undefined),
    amounts: amounts.filter((amount) => amount !== null && amount !== undefined),
  };
}

const unitsOf = ({ currency, minor }: Money): number => Number(minor) / 10 ** minorDigits(currency);

/** Whether a day is swapped; else it is an amount. */
function isOfDay({ wrong: from, right: to, isDay }: Swap, { days, amounts }: Stands): boolean {
  if (from > longestMonth || to > longestMonth) return false;
  if (isDay !== null) return isDay;
  const ofAmount = amounts.some((amount) => unitsOf(amount) === from);
  const ofDay = days.some((day) => dayOf(day) === from);
  if (ofAmount !== ofDay) return ofDay;
  return amounts.every((amount) => unitsOf(amount) > longestMonth);
}

/** One of the two is what stands: "it should be 300, not 412" of the balance is none of it. */
const isOfThese = (swap: Swap, { days, amounts }: Stands): boolean =>
  [swap.wrong, swap.right].some(
    (one) =>
      days.some((day) => dayOf(day) === one) || amounts.some((amount) => unitsOf(amount) === one),
  );

/** "I said 54, not 45": of the two it is the one that stands that is wrong. */
function standingWrong(swap: Swap | null, stands: Stands): Swap | null {
  if (swap === null) return null;
  const one = (figure: number): boolean =>
    isOfThese({ ...swap, wrong: figure, right: figure }, stands);
  const turned = !one(swap.wrong) && one(swap.right);
  return turned ? { ...swap, wrong: swap.right, right: swap.wrong } : swap;
}

/** "Not this Friday, the next", "this Friday I can't, the next one": the first of them a week later. */
const laterOne = String.raw`(?:(?:but|sino|mejor|que sea|so|make it|better)\s+)*(?:(?:on|the|el|la|al|para el)\s+)*(?:next(?: (?:one|week))?|following(?: (?:one|week))?|one after|after|pr[oó]xim[oa]|siguiente|otr[oa]|que (?:sigue|viene|entra))`;
const reason = String.raw`(?:[^.?!\p{Nd}]{0,40}?[\s,;.…-])?`;
const nextOfThem = form(
  String.raw`(?:(?:not|no)\s+(?:on\s+)?(?:this|the|el|la|est[ea]|is|ye)\s+\p{L}+[\s,.]*${laterOne}
|(?:this|the|est[ea]|el)\s+\p{L}+\s+(?:i |yo |ya )?(?:can'?t|cannot|cant|won'?t|wont|isn'?t|is (?:no good|bad|out|too)|no (?:puedo|podr[eé]|voy a poder|me (?:da|alcanza|sale|queda)|alcanzo|llego)|imposible)${reason}${laterOne}
|(?:can'?t|cannot|cant|won'?t|wont|no puedo|no podr[eé]|no alcanzo)(?: \p{L}+){0,3}? (?:this|est[ea]|el)\s+\p{L}+${reason}${laterOne}
|(?:is|iss|ye|yeh)\s+\p{L}+\s+(?:ko\s+)?(?:nahi|nahin|nhi)${reason}(?:agl[aei]|uske baad)|इस\s+[\p{L}\p{M}]+\s+(?:को\s+)?नहीं${reason}(?:अगल[ाेी]|उसके बाद))(?!${edge})`.replaceAll(
    "\n",
    "",
  ),
);
const daysOfWeek = 7;

function weekLater({ text, understood }: Turn, { days }: Stands): readonly Value[] | null {
  const [first] = days;
  if (first === undefined || !nextOfThem.test(text)) return null;
  const said = understood.values.flatMap((one) => (one.kind === "date" ? [one.value] : []));
  const named = said.length === 1 ? days.find((day) => said.includes(day)) : undefined;
  return [{ kind: "date", value: addDays(named ?? first, daysOfWeek), text, role: "due" }];
}

/** That day of the month of what stands, or of the next month where it is past. */
function dayFor(base: PlainDate, on: number, today: PlainDate): PlainDate | null {
  for (const months of [0, 1, 2]) {
    const month = addMonths(base, months).slice(0, 8);
    const found = parsePlainDate(`${month}${String(on).padStart(2, "0")}`);
    if (found.ok && found.value >= today) return found.value;
  }
  return null;
}

const doubtedDispute = 0.7;

/** The message with the figure that is meant in the place of both; the other stays as what was wrong. */
export function withSwap(turn: Turn): Turn {
  if (!isVerified(turn)) return turn;
  const stands = standing(turn);
  if (stands.days.length === 0 && stands.amounts.length === 0) return turn;
  const swap = standingWrong(swapIn(turn.text), stands);
  if (swap !== null && !isOfThese(swap, stands)) return turn;
  const days = swappedDays(turn, stands) ?? weekLater(turn, stands);
  const pair = swap === null ? days : valuesOfSwap(turn, swap, stands);
  if (pair === null) return turn;
  const { understood } = turn;
  const kept = understood.values.filter(
    ({ kind, text }) =>
      !figures.has(kind) ||
      (swap !== null && placeIn(swap.text, text) < 0 && !text.includes(swap.text)),
  );
  return { ...turn, understood: meant(understood, [...kept, ...pair]) };
}

const figures: ReadonlySet<Value["kind"]> = new Set<Value["kind"]>(["money", "date", "count"]);

function meant(understood: Understood, values: readonly Value[]): Understood {
  const others = understood.intents.filter(
    ({ name }) =>
      name === "change_due_date" || name === "propose_plan" || name === "promise_to_pay",
  );
  return {
    ...understood,
    // The figure they contest is their own.
    signals: understood.signals.filter(
      ({ name, value, confidence }) =>
        name !== "dispute" || (value !== "wrong_amount" && confidence >= doubtedDispute),
    ),
    intents: [{ name: "correct_previous", confidence: 1 }, ...others],
    values,
  };
}

function valuesOfSwap(turn: Turn, swap: Swap, stands: Stands): readonly Value[] | null {
  const { text } = swap;
  const { today } = turn.known;
  if (isOfDay(swap, stands)) {
    const base = stands.days.find((day) => dayOf(day) === swap.wrong) ?? stands.days[0] ?? today;
    const on = dayFor(base, swap.right, today);
    const was = stands.days.find((day) => dayOf(day) === swap.wrong);
    if (on === null) return null;
    const wrongDay =
      was === undefined ? [] : [{ kind: "date", value: was, text, role: "wrong" } as const];
    return [{ kind: "date", value: on, text, role: "due" }, ...wrongDay];
  }
  const currency = turn.debt?.total.currency;
  if (currency === undefined) return null;
  const of = (units: number): Money =>
    money(currency, BigInt(Math.round(units * 10 ** minorDigits(currency))));
  return [
    { kind: "money", value: of(swap.right), text, role: "offer" },
    { kind: "money", value: of(swap.wrong), text, role: "wrong" },
  ];
}

const negates = pattern(
  String.raw`(?<!\p{L})(?:not|no|forget|scrap|drop|leave out|instead of|olv[ií]d[ae](?:lo|te)?(?: de)?(?: lo)?(?: de)?|en vez de|en lugar de)\s+(?:(?:about|at|by|on|the|el|la|a|lo|de|del)\s+)*$`,
);
const negated = pattern(
  String.raw`^\W*(?:(?:ka|ki|ko|wal[aei]|का|की|को|वाल[ाेी])\s+)*(?:chhodo|chodo|chhod do|rehne do|nahi+n?|nhi|mat|छोड़ो|छोड़ दो|रहने दो|नहीं|मत)(?![\p{L}\p{M}])`,
);

/** "Not the end of the month, April 5", "the 20th then, forget tomorrow": of two days one is taken back. */
function swappedDays({ text, understood }: Turn, stands: Stands): readonly Value[] | null {
  const days = understood.values.filter((value) => value.kind === "date");
  const [first, second, more] = days;
  if (first === undefined || second === undefined || more !== undefined) return null;
  const isBack = (said: string): boolean => {
    const at = Math.max(0, placeIn(text, said));
    return negates.test(text.slice(0, at)) || negated.test(text.slice(at + said.length));
  };
  const [one, other] = [isBack(first.text), isBack(second.text)];
  if (one === other) return null;
  const [wrong, right] = one ? [first, second] : [second, first];
  const by = weeksBetween(wrong.value, stands);
  return [
    { ...wrong, value: addDays(wrong.value, by), role: "wrong" },
    { ...right, value: addDays(right.value, by) },
  ];
}

/** "Not Friday, Thursday", of a Friday weeks on: the Thursday beside it is meant; in days. */
function weeksBetween(named: PlainDate, { days }: Stands): number {
  const apart = days.map((day) => daysBetween(named, day)).find((n) => n % daysOfWeek === 0);
  return apart === undefined || apart < 0 ? 0 : apart;
}
