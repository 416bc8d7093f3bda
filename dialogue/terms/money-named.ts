/** "Ok, dollars", asked in which money: the sum that they named before is meant in ours. */

import { minorDigits, money } from "@forbear/kernel";
import { phrases, plainly } from "../words/phrases.ts";
import type { Value } from "../meaning.ts";
import { askAmount } from "../turn/questions.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";

const prefix = "in-other-money ";

/** Remembers the sum, in whole and broken units of the money they named. */
export const sumNoted = (units: number): string => `${prefix}${String(units)}`;

const beside = String.raw`(?:ok|okay|yes|yeah|sure|fine|sorry|oh|i (?:mean|meant)|in|the same(?: but)?(?: in)?|then|s[ií]|vale|va|bueno|claro|perd[oó]n|ay|digo|quise decir|en|pues|entonces|lo mismo(?: pero)?|que sean|haan|ji|theek hai|matlab|me|mein|हाँ|जी|ठीक है|मतलब|में)`;
const behind =
  "(?:then|instead|please|pls|sorry|obviously|of course|i mean|i meant|pues|entonces|perd[oó]n|claro|mejor|ji|hi|to|matlab|sorry|जी|ही|तो|मतलब)";
const namings: Readonly<Record<string, string>> = {
  USD: "d[oó]lar(?:es)?|dolares|dollars?|usd|bucks?|डॉलर",
  EUR: "euros?|eur|pavos|यूरो",
  GBP: "pounds?|gbp|quid|libras?|पाउंड",
  INR: "rupees?|rupay[ae]|rupaiye|rupiah|inr|rs|rupias?|रुपये|रुपए",
  MXN: "pesos?(?: mexicanos)?|mxn",
};

const namedAlone: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(namings).map(([currency, names]) => [
    currency,
    phrases(
      String.raw`^\W*(?:${beside}[\s,.]+)*(?:${names})(?:[\s,.]+${behind})*(?=[^\p{L}\p{N}]*$)`,
    ),
  ]),
);

/** The message with that sum, where it is nothing but the name of our money. */
export function withMoneyNamed(turn: Turn): Turn {
  const { conversation, debt, text, understood } = turn;
  const noted = conversation.notes.findLast((note) => note.startsWith(prefix));
  const currency = debt?.total.currency;
  const asked = conversation.asked?.question === askAmount.name;
  if (noted === undefined || currency === undefined || !asked) return turn;
  const alone = namedAlone.get(currency);
  if (alone === undefined || valuesOf(turn, "money").length > 0) return turn;
  if (understood.signals.length > 0 || !alone.test(plainly(text))) return turn;
  const units = Number(noted.slice(prefix.length));
  const minor = BigInt(Math.round(units * 10 ** minorDigits(currency)));
  const value: Value = { kind: "money", value: money(currency, minor), text, role: "offer" };
  return {
    ...turn,
    understood: {
      ...understood,
      intents: [{ name: "promise_to_pay", confidence: 1 }],
      values: [...understood.values, value],
    },
  };
}
