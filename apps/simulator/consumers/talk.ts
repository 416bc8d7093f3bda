/** What a consumer does about a message: reads it, and some time later answers, pays, or lets it be. */

import type { Channel } from "@forbear/accounts";
import { type Instant, addDays, atLocal, later, localDate, localSecond } from "@forbear/kernel";
import { stretch } from "./habits.ts";
import {
  type Due,
  type Paying,
  canCarry,
  duesOf,
  instalmentOf,
  nextPayDay,
  paymentsFor,
} from "./money.ts";
import type { RightKey, SaidKey } from "./phrases/index.ts";
import { type Read, read } from "./reading.ts";
import type { Consumer, Holder } from "./who.ts";
import { amountWords, birthWords, dateWords, phrase, rhythmWords } from "./words.ts";

/** Words on their way to the house. */
export type Saying = {
  readonly at: Instant;
  readonly channel: Channel;
  readonly from: string;
  readonly text: string;
  /** What was meant by it: known to the simulation alone. */
  readonly means: SaidKey;
};

export type Reaction = { readonly says: readonly Saying[]; readonly pays: readonly Paying[] };

/** What has been so far, from the consumer's side alone. */
export type Life = {
  /** Messages that sought them. */
  sought: number;
  talking: boolean;
  proofs: number;
  rightClaimed: boolean;
  asideAsked: boolean;
  wrongAnswered: boolean;
  balanceAsked: boolean;
  proposals: number;
  refusals: number;
  misunderstood: number;
  readBack: Read | null;
  agreed: boolean;
  lastAnswerAt: Instant | null;
};

export const newLife = (): Life => ({
  sought: 0,
  talking: false,
  proofs: 0,
  rightClaimed: false,
  asideAsked: false,
  wrongAnswered: false,
  balanceAsked: false,
  proposals: 0,
  refusals: 0,
  misunderstood: 0,
  readBack: null,
  agreed: false,
  lastAnswerAt: null,
});

export type Delivered = {
  readonly at: Instant;
  readonly channel: Channel;
  readonly to: string;
  readonly text: string;
};

const nothing: Reaction = { says: [], pays: [] };

/** The reaction of whoever holds the point that the message went to. */
export function receive(
  consumer: Consumer,
  life: Life,
  holder: Holder,
  message: Delivered,
): Reaction {
  const { cues } = read(message.text);
  const sought = cues.has("is-it-you") || cues.has("seeks");
  if (holder === "nobody") return nothing;
  if (holder !== "owner") return sought ? byOther(consumer, life, holder, message) : nothing;
  if (sought) life.sought += 1;
  const { answersAfter, drifts } = consumer.habits;
  if (answersAfter === null || life.sought < answersAfter) return nothing;
  if (!sought && !life.talking) return nothing;
  if (life.talking && !sought && consumer.chance.next() < drifts) {
    life.talking = false;
    return nothing;
  }
  return answer(consumer, life, read(message.text), message);
}

/** Somebody else's answer: mostly that it is the wrong number, or who they are; or none. */
function byOther(
  consumer: Consumer,
  life: Life,
  holder: "relative" | "stranger",
  message: Delivered,
): Reaction {
  const { chance } = consumer;
  if (life.wrongAnswered || chance.next() < 0.4) return nothing;
  life.wrongAnswered = true;
  return says(consumer, life, message, holder === "stranger" ? "wrong-number" : "relative");
}

function answer(consumer: Consumer, life: Life, told: Read, message: Delivered): Reaction {
  const { cues } = told;
  const key = next(consumer, life, told);
  if (cues.has("agreed") && life.readBack !== null && !life.agreed) {
    life.agreed = true;
    life.talking = false;
    const pays = paymentsFor(
      consumer,
      leadingDebt(consumer),
      duesIn(life.readBack),
      message.at,
      consumer.chance,
    );
    const thanks = consumer.chance.next() < 0.5;
    return { says: thanks ? [saying(consumer, life, message, "thanks")] : [], pays };
  }
  if (cues.has("read-back")) life.readBack = told;
  if (key === null) {
    life.talking = false;
    return nothing;
  }
  return says(consumer, life, message, key);
}

const duesIn = ({ amounts, dates, rhythm }: Read): readonly Due[] => {
  const [on] = dates;
  const [minor] = amounts;
  if (rhythm !== null) return duesOf(amounts, dates, rhythm);
  return on === undefined || minor === undefined ? [] : [{ on, minor }];
};

/** The largest debt: the one that the house talks about first. */
function leadingDebt({ debts }: Consumer): number {
  const sizes = debts.map(({ row }) => sum(row.owed));
  return sizes.indexOf(sizes.reduce((a, b) => (b > a ? b : a), 0n));
}

type Owed = Consumer["debts"][number]["row"]["owed"];
const sum = ({ principal, interest, fees, costs }: Owed): bigint =>
  principal.minor + interest.minor + fees.minor + costs.minor;

export const owedOn = ({ debts }: Consumer, debt: number): bigint => {
  const one = debts[debt];
  return one === undefined ? 0n : sum(one.row.owed);
};

/** What they mean to say next; null: nothing, and the talk is over for them. */
function next(consumer: Consumer, life: Life, { cues, amounts, rhythm }: Read): SaidKey | null {
  const { wish, chance } = consumer;
  const claims = (when: "at-once" | "after-proof"): RightKey | null =>
    wish.right !== null && wish.right.when === when && !life.rightClaimed ? wish.right.key : null;
  const claim = (key: RightKey): RightKey => {
    life.rightClaimed = true;
    return key;
  };
  if (cues.has("is-it-you") || cues.has("seeks")) {
    const started = life.talking;
    life.talking = true;
    const now = claims("at-once");
    if (now !== null) return claim(now);
    if (cues.has("is-it-you") && !started) return "yes";
    return "what-is-this";
  }
  if (cues.has("proof-failed") || cues.has("asks-proof")) {
    if (wish.aside !== null && !life.asideAsked) {
      life.asideAsked = true;
      return wish.aside;
    }
    life.proofs += 1;
    return life.proofs > 3 ? null : "proof";
  }
  if (cues.has("rests") || cues.has("ends") || cues.has("person-comes")) return null;
  const after = claims("after-proof");
  if (after !== null) return claim(after);
  if (cues.has("offers-person")) return chance.next() < 0.5 ? "want-person" : "rather-not";
  if (cues.has("not-understood")) {
    life.misunderstood += 1;
    if (life.misunderstood > consumer.habits.patience) return "asks-person";
    return life.proofs > 0 ? proposal(consumer, life) : "yes";
  }
  if (cues.has("read-back")) return judged(consumer, life, amounts.at(0) ?? 0n, rhythm);
  if (life.proofs === 0) return life.asideAsked ? "yes" : null;
  return afterProof(consumer, life, cues);
}

function afterProof(consumer: Consumer, life: Life, cues: Read["cues"]): SaidKey | null {
  const { business } = consumer.wish;
  if (business === "just-asks") {
    if (life.balanceAsked) return null;
    life.balanceAsked = true;
    return "ask-balance";
  }
  const asked = ["asks-what", "asks-when", "asks-amount", "asks-change", "refused"] as const;
  return asked.some((cue) => cues.has(cue)) || life.proposals === 0
    ? proposal(consumer, life)
    : null;
}

/** What they propose, by their means: nothing left is said as it is. */
function proposal(consumer: Consumer, life: Life): SaidKey | null {
  const { means, wish } = consumer;
  life.proposals += 1;
  if (life.proposals > 4) return null;
  if (wish.business === "says-paid") return "paid";
  if (means.freeMonthly.minor < 10_00n) return "hardship";
  if (wish.business === "more-time" && life.proposals === 1) return "more-time";
  const owed = owedOn(consumer, leadingDebt(consumer));
  const soon = means.freeMonthly.minor * 2n;
  if (wish.business === "pay-full" && owed <= soon) return "promise-all";
  if (wish.business === "promise")
    return owed <= means.freeMonthly.minor ? "promise-all" : "promise";
  return "plan";
}

/** Yes to what can be carried; else what could be, once; then no. */
function judged(
  consumer: Consumer,
  life: Life,
  each: bigint,
  rhythm: Read["rhythm"],
): SaidKey | null {
  const { means } = consumer;
  const once = rhythm === null;
  const carried = once ? each <= means.freeMonthly.minor * 2n : canCarry(each, rhythm, means);
  if (carried) return "accept";
  life.refusals += 1;
  if (means.freeMonthly.minor < 10_00n) return life.refusals === 1 ? "hardship" : "reject";
  if (life.refusals === 1) return "too-much";
  return life.refusals < 4 ? "reject" : null;
}

const says = (consumer: Consumer, life: Life, message: Delivered, key: SaidKey): Reaction => ({
  says: [saying(consumer, life, message, key)],
  pays: [],
});

/** The words, and when they are sent: once the phone was looked at, in their waking hours. */
function saying(consumer: Consumer, life: Life, message: Delivered, means: SaidKey): Saying {
  const { chance, habits } = consumer;
  const [zone] = consumer.zones;
  const before = life.lastAnswerAt;
  const inTalk = before !== null && message.at < later(before, 2 * 3_600_000);
  const minutes =
    stretch(inTalk ? 1 : habits.readMinutes, chance) + stretch(habits.answerMinutes, chance);
  let at = later(message.at, Math.round(minutes * 60_000));
  const second = localSecond(at, zone);
  const today = localDate(at, zone);
  const wakes = habits.wakesHour * 3600 + chance.below(3600);
  if (second < wakes) at = atLocal(today, wakes, zone);
  else if (second > habits.sleepsHour * 3600) at = atLocal(addDays(today, 1), wakes, zone);
  if (before !== null && at <= before) at = later(before, 1000);
  life.lastAnswerAt = at;
  const text = worded(consumer, means, at);
  return { at, channel: message.channel, from: message.to, text, means };
}

function worded(consumer: Consumer, key: SaidKey, at: Instant): string {
  const { chance, language, means, bornOn, postcode, givenName, fullName } = consumer;
  const today = localDate(at, consumer.zones[0]);
  const currency = means.freeMonthly.currency;
  const once = key === "promise";
  const share = 0.2 + 0.5 * chance.next();
  const each = once ? (means.freeMonthly.minor * 6n) / 10n : instalmentOf(means, share);
  const owed = owedOn(consumer, leadingDebt(consumer));
  const minor = each > owed ? owed : each < 5_00n ? 5_00n : each - (each % 1_00n);
  const payDay = nextPayDay(addDays(today, 1), means);
  const proofs = {
    ...(bornOn === null ? {} : { dob: birthWords(bornOn, consumer, chance) }),
    ...(postcode === null ? {} : { postcode }),
  };
  const slots = {
    given: givenName,
    name: fullName,
    amount: amountWords(minor, currency, language, chance),
    date: dateWords(payDay, today, consumer, chance),
    rhythm: rhythmWords(means.paid.every, language, chance),
    ...proofs,
  };
  return phrase(key, language, slots, chance);
}
