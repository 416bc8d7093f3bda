/** Stories of whole talks, told once and held in every language. */

import { type Language, money } from "@forbear/kernel";
import { type OfferPolicy, housePolicy } from "@forbear/negotiation";
import type { Value } from "../meaning.ts";
import { meaning } from "./hearing.ts";
import { type Phrase, type PhraseName, phrases } from "./phrases.ts";
import { Talk, type World } from "./world.ts";

/** A phrase, or hours that pass, or a hold that a person lifts. */
export type Scene = PhraseName | { readonly hours: number } | { readonly lifted: "with-person" };

const stories: { readonly [title: string]: readonly Scene[] } = {
  "A question, a proof, a promise corrected, and a goodbye": [
    "howMuch",
    "yesItIsMe",
    "proof",
    "howMadeUp",
    "promise",
    "meantThe15th",
    "bot",
    "yes",
    "dueWhen",
    "thanks",
    "bye",
  ],
  "Too little each month, then enough": [
    "hello",
    "proof",
    "littleEachMonth",
    "moreEachMonth",
    "yes",
    "dueWhen",
    "payNow",
  ],
  "What is wished before the proof is kept": [
    "promiseNoDate",
    "proof",
    "onThe10th",
    "yesBut15th",
    "yes",
  ],
  "A date too far, a no, and another no": [
    "hello",
    "proof",
    "farTooLate",
    "no",
    "promise",
    "no",
    "yes",
  ],
  "A lower sum is a person's to look at": ["hello", "proof", "lower", "yes", "howMuch"],
  "Paying: a link, a failure, a payment made, a receipt": [
    "hello",
    "proof",
    "payNow",
    "linkFails",
    "paidAlready",
    "receipt",
  ],
  "What a machine does not answer": ["hello", "proof", "whatIfNot", "no"],
  "Three wrong proofs": ["howMuch", "wrongProof", "wrongProof", "wrongProof", "proof"],
  "The wrong number": ["wrongNumber"],
  "Her husband answers": ["herHusband"],
  "A child answers": ["child"],
  "A dispute rests, whatever is asked after it": [
    "hello",
    "proof",
    "disputes",
    "howMuch",
    "payNow",
  ],
  "Proof of the debt": ["wantsProof", "howMuch"],
  "A job lost": ["hello", "proof", "lostJob", "noneLeft"],
  Illness: ["hello", "proof", "depressed", "howMuch"],
  "Danger to life": ["hello", "proof", "promise", "wantsToDie", "yes"],
  Stop: ["hello", "proof", "promise", "stop", "yes"],
  "Not by phone": ["hello", "proof", "dontCall"],
  "She has died": ["died"],
  Bankruptcy: ["hello", "proof", "bankrupt", "howMuch"],
  "A lawyer": ["lawyer"],
  "Active service": ["army", "proof", "army"],
  "Whoever acts for her": ["actsForHer", "howMuch", "whereToSend", "howMuch", "proof"],
  "Why we ask, whom to call, and what there is": [
    "hello",
    "whyAsk",
    "mayICall",
    "proof",
    "options",
    "promise",
    "yes",
    "whatIfNot",
    "whatIfNot",
    "whatIfNot",
    "howMuch",
  ],
  "What is asked while it rests": [
    "disputes",
    "proof",
    "whereToSend",
    "whenAnswer",
    "mustI",
    "howMuch",
  ],
  "A card number in the talk": ["hello", "proof", "card"],
  "Three questions on the way to a yes": [
    "hello",
    "proof",
    "promise",
    "howMuch",
    "howMadeUp",
    "whatIfNot",
    "yes",
    "yes",
    "dueWhen",
  ],
  "Half and half": ["hello", "proof", "halves", "yes"],
  "A complaint, and a question": ["complains", "hello", "proof", "complains"],
  "Not now": ["busy"],
  "Is it a scam?": ["scam", "bot", "hello"],
  "A threat to sue": ["sues"],
  "A stolen name": ["stolenName"],
  "A trick changes nothing": ["ignoreRules", "proof", "ignoreRules"],
  "A person, please": ["person", "howMuch", "howMuch", "howMuch"],
  "A call-back and a new number": ["callMe", "newNumber"],
  "Not understood twice": ["hello", "proof", "gibberish", "gibberish"],
  "Picked up again days later": ["hello", "proof", "promise", { hours: 72 }, "yes", "proof"],
  "Handed back by the desk": ["hello", "proof", "person", { lifted: "with-person" }, "howMuch"],
};

/** What comes in is asked for, little and politely, and what is left bounds what is offered. */
const byMeans: typeof stories = {
  "What is left is asked for, and what fits it is agreed": [
    "hello",
    "proof",
    "lostJob",
    "incomeAndRent",
    "noOthers",
    "justMe",
    "yes",
    "dueWhen",
  ],
  "Nothing is left: a pause": [
    "hello",
    "proof",
    "lostJob",
    "littleComesIn",
    "howMuch",
    "needsMost",
    "noOthers",
    "justMe",
    "yes",
    "dueWhen",
  ],
  "Nothing is left, told again, and a question between": [
    "hello",
    "proof",
    "lostJob",
    "littleComesIn",
    "needsMost",
    "noOthers",
    "justMe",
    "noneLeft",
    "whatIfNot",
    "yes",
  ],
  "Small payments, wished for before anyone knew what is left": [
    "hello",
    "proof",
    "lostJob",
    "littleEachMonth",
    "incomeAndRent",
    "noOthers",
    "justMe",
    "no",
  ],
};

/** From ninety days the agent may go to seventy hundredths, and others further. */
const settlingPolicy: OfferPolicy = {
  ...housePolicy,
  settlements: [
    {
      name: "late",
      fromDaysPastDue: 90,
      toDaysPastDue: null,
      segments: [],
      openingPart: 9_000,
      stepPart: 1_000,
      floors: { agent: 7_000, collector: 6_000, supervisor: 5_000, manager: 3_500 },
      payWithinDays: 90,
      mostInstalments: 3,
    },
  ],
};

/** Where policy has a lower sum, it is walked down honestly, and beyond it a colleague is asked. */
const settling: typeof stories = {
  "A lower sum is offered, and agreed": ["hello", "proof", "lower", "yes", "dueWhen"],
  "Haggled down to the floor, and a colleague asked": [
    "hello",
    "proof",
    "lower",
    "tooMuch",
    "could250",
    "could250",
    "yes",
    "lower",
  ],
  "A lower sum in two parts": ["hello", "proof", "lower", "inTwo", "yes", "dueWhen"],
  "Not even a lower sum": ["hello", "proof", "lower", "no", "no", "no"],
};

/** Every story by its title, and the world it is told in. */
export const allStories: readonly (readonly [string, readonly Scene[], Partial<World>])[] = [
  ...Object.entries(stories).map(([title, scenes]) => [title, scenes, {}] as const),
  ...Object.entries(byMeans).map(([title, scenes]) => [title, scenes, {}] as const),
  ...Object.entries(settling).map(
    ([title, scenes]) => [title, scenes, { policy: settlingPolicy, daysPastDue: 120 }] as const,
  ),
];

const places: { readonly [language in Language]: Partial<World> } = {
  en: { country: "GB", currency: "GBP", owes: 412_50n },
  es: { country: "US", currency: "USD", owes: 412_50n },
  hi: { country: "IN", currency: "INR", owes: 41_250_00n },
  "hi-Latn": { country: "IN", currency: "INR", owes: 41_250_00n },
};

function understoodAs(talk: Talk, { means, amounts = [], income, spends, texts }: Phrase) {
  const { language, currency } = talk.world;
  const unit = currency === "INR" ? 100_00n : 100n;
  const said = amounts.map((amount) => money(currency, BigInt(amount) * unit));
  const told = (role: "income" | "expense", amount?: number): Value[] => {
    if (amount === undefined) return [];
    const value = money(currency, BigInt(amount) * (currency === "INR" ? 15_00n : 100n));
    return [{ kind: "money", value, role, text: texts[language] }];
  };
  const values = [...(means.values ?? []), ...told("income", income), ...told("expense", spends)];
  return meaning({ ...means, money: said, values }, texts[language]);
}

/** The talk as one would read it: what was said, what came back, and what was done. */
export function told(
  title: string,
  scenes: readonly Scene[],
  language: Language,
  world: Partial<World> = {},
): string {
  const talk = new Talk({ ...places[language], ...world, language });
  const lines = [`## ${title}`];
  for (const scene of scenes) {
    if (typeof scene !== "string") {
      if ("hours" in scene) talk.pass(scene.hours);
      else talk.lift(scene.lifted);
      lines.push("hours" in scene ? `(${scene.hours} hours pass)` : "(the desk hands back)");
      continue;
    }
    const phrase: Phrase = phrases[scene];
    talk.proof = phrase.proves ?? "no-answer";
    const { step, worded, faults } = talk.hears(understoodAs(talk, phrase), phrase.texts[language]);
    const done = [step.disposition, ...step.acts.map(({ kind }) => kind)].join(", ");
    const text = worded?.text ?? "(silence)";
    lines.push(`> ${phrase.texts[language]}`, text, `[${done}]`);
    for (const fault of faults) lines.push(`REFUSED: ${fault.kind}`);
  }
  return lines.join("\n\n");
}
