/** Random talk for tests: whatever a message may be understood to mean, in any order, from a seed. */

import { type Chance, addDays, money } from "@forbear/kernel";
import {
  type Signal,
  type SignalName,
  type Understood,
  type Value,
  channelNames,
  disputeReasons,
  intentNames,
  languages,
  signalNames,
  vulnerabilityKinds,
} from "../meaning.ts";
import { type Talk, type World, day } from "./world.ts";

const homes = [
  ["US", "USD"],
  ["GB", "GBP"],
  ["IN", "INR"],
  ["AU", "AUD"],
  ["CA", "CAD"],
  ["DE", "EUR"],
  ["unknown", "USD"],
] as const;

export function anyWorld(chance: Chance): Partial<World> {
  const [country, currency] = chance.pick(homes);
  return {
    country,
    currency,
    channel: chance.pick(channelNames),
    language: chance.pick(languages),
    owes: BigInt(chance.below(10) === 0 ? 0 : 1 + chance.below(2_000_000)),
    creditor: chance.pick(["Northwind Bank", "Crédito Fácil", "बैंक ऑफ़ कोटा", "A1 Loans & Co."]),
    requirements: chance.pick([
      [],
      ["addSubsequentDisclosure", "addOptOutNotice"],
      ["addOptOutNotice"],
    ]),
    deskIsOpen: chance.below(2) === 0,
  };
}

const valued: { readonly [name in SignalName]?: readonly Signal["value"][] } = {
  dispute: disputeReasons,
  vulnerable: vulnerabilityKinds,
  stop_channel: [undefined, ...channelNames],
  inconvenient: [undefined, "workplace"],
  threatens_us: [undefined, "legal_threat"],
};

function aSignal(chance: Chance): Signal {
  const name = chance.pick(signalNames);
  const value = chance.pick(valued[name] ?? [undefined]);
  return { name, confidence: 1, quote: "words", ...(value === undefined ? {} : { value }) };
}

function aValue(chance: Chance, currency: string): Value {
  const text = "words";
  switch (chance.below(6)) {
    case 0:
    case 1:
      return {
        kind: "money",
        value: money(currency, BigInt(1 + chance.below(100_000))),
        text,
        ...chance.pick([{}, { role: "offer" as const }, { role: "instalment" as const }]),
      };
    case 2:
      return { kind: "money", value: { shareOfBalance: chance.pick([1, 0.5, 0.25]) }, text };
    case 3:
      return { kind: "date", value: addDays(day("2026-03-02"), chance.below(60) - 5), text };
    case 4:
      return {
        kind: "recurrence",
        value: {
          every: 1 + chance.below(3),
          unit: chance.pick(["day", "week", "half_month", "month"]),
        },
        text,
      };
    default:
      return { kind: "count", value: 1 + chance.below(30), text };
  }
}

const times = (chance: Chance, most: number, oneIn: number): number =>
  chance.below(oneIn) === 0 ? 1 + chance.below(most) : 0;

/** A message; where something was read back it is often a plain yes. */
export function anyMeaning(chance: Chance, talk: Talk): Understood {
  const { currency } = talk.world;
  if (talk.conversation.pending !== null && chance.below(3) === 0) {
    const yes = { name: "accept_offer", confidence: 1 } as const;
    return { language: null, signals: [], intents: [yes], values: [] };
  }
  const signals = Array.from({ length: times(chance, 3, 7) }, () => aSignal(chance));
  const likely =
    chance.below(3) === 0 ? (["accept_offer", "promise_to_pay"] as const) : intentNames;
  const intents = Array.from({ length: chance.below(3) }, () => ({
    name: chance.pick(likely),
    confidence: 1,
  }));
  const values = Array.from({ length: chance.below(3) }, () => aValue(chance, currency));
  const nothing = signals.length === 0 && intents.length === 0 && values.length === 0;
  return {
    language: chance.below(6) === 0 ? chance.pick(languages) : null,
    signals,
    intents: nothing ? [{ name: "unclear", confidence: 1 }] : intents,
    values,
  };
}

/** Moves the world a little before the next message: time, proof, a hold that a person lifts. */
export function anyStir(chance: Chance, talk: Talk): void {
  talk.proof = chance.pick(["no-answer", "no-answer", "right", "wrong"]);
  if (chance.below(12) === 0) talk.pass(1 + chance.below(100));
  if (chance.below(3) === 0) {
    for (const kind of ["with-person", "dispute", "proof-due", "ceased"] as const) talk.lift(kind);
  }
}
