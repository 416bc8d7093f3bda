/** Consumers as stories: they read, they answer in their own time, and one changes nothing for another. */

import {
  type Language,
  chanceFrom,
  languages,
  must,
  parseInstant,
  parsePlainDate,
} from "@forbear/kernel";
import { beforeAll, expect, test } from "vitest";
import { type PlacedDebt, makePortfolio } from "../portfolio.ts";
import { canCarry, nextPayDay, unaskedPayments } from "./money.ts";
import { books } from "./phrases/index.ts";
import { type Delivered, newLife, receive } from "./talk.ts";
import { type Consumer, consumersOf } from "./who.ts";
import { phrase } from "./words.ts";

const start = must(parseInstant("2026-11-30T00:00:00.000Z"));
const today = must(parsePlainDate("2026-11-30"));
let debts: readonly PlacedDebt[];
let everyone: readonly Consumer[];

beforeAll(() => {
  ({ debts } = makePortfolio(400, today, chanceFrom("test")));
  everyone = consumersOf(debts, start, chanceFrom("consumers"));
});

/** Somebody who answers the first message and never drifts away. */
function willing(change: Partial<Consumer> = {}): Consumer {
  const one = everyone.find(({ country, bornOn }) => country === "US" && bornOn !== null);
  if (one === undefined) throw new Error("nobody of that kind");
  const habits = { ...one.habits, answersAfter: 1, drifts: 0 };
  const wish = { business: "plan", right: null, aside: null } as const;
  return { ...one, language: "en", habits, wish, chance: chanceFrom("one talk"), ...change };
}

const message = (text: string, at = "2026-12-01T16:00:00.000Z"): Delivered => ({
  at: must(parseInstant(at)),
  channel: "sms",
  to: "+12125550101",
  text,
});

const says =
  (consumer: Consumer, life = newLife()) =>
  (text: string) =>
    receive(consumer, life, "owner", message(text));

const isItYou = "Hello, this is X. I am trying to reach Ana. Is that you? Please reply yes or no.";
const whoAreYou = "Please send me your full name, and your date of birth or ZIP code.";

test("asked whether it is them, they say so; asked to prove it, they tell what only they know", () => {
  const consumer = willing();
  const talk = says(consumer);
  expect(talk(isItYou).says[0]?.means).toBe("yes");
  const proof = talk(whoAreYou).says[0];
  expect(proof?.means).toBe("proof");
  expect(proof?.text).toContain(consumer.fullName);
});

test("an answer comes later than the message, and in their waking hours", () => {
  const said = receive(willing(), newLife(), "owner", message(isItYou, "2026-12-01T08:00:00.000Z"));
  expect(said.says[0]?.at).toMatch(/^2026-12-01T1[0-9]/);
});

test("who never answers never answers", () => {
  const mute = willing();
  const silent = { ...mute, habits: { ...mute.habits, answersAfter: null } };
  expect(says(silent)(isItYou)).toEqual({ says: [], pays: [] });
});

test("a stranger who got the number says that it is the wrong one, once", () => {
  const life = newLife();
  const heard = Array.from({ length: 12 }, () =>
    receive(willing(), life, "stranger", message(isItYou)),
  ).flatMap((reaction) => reaction.says);
  expect(heard.map(({ means }) => means)).toEqual(["wrong-number"]);
});

test("a right is claimed before anything else, and the talk is over for them", () => {
  const consumer = willing({
    wish: { business: "plan", right: { key: "stop-contact", when: "at-once" }, aside: null },
  });
  const talk = says(consumer);
  expect(talk(isItYou).says[0]?.means).toBe("stop-contact");
  expect(talk("Harbor Lane: we have stopped these messages, as you asked.").says).toEqual([]);
});

const readBack = (each: string): string =>
  `Your plan: 12 payments of $${each}. First on December 15, 2026, then every month, last on November 15, 2027. Shall I set it up? Reply yes or no.`;

test("what can be carried is accepted and paid; what cannot is told to be too much", () => {
  const means = { freeMonthly: { currency: "USD", minor: 200_00n }, keepsWord: true };
  const paid = { every: "month", day: 15 } as const;
  const consumer = willing({ means: { ...means, paid, paysUnasked: 0 } });
  const talk = says(consumer);
  talk(isItYou);
  talk(whoAreYou);
  expect(talk(readBack("350.00")).says[0]?.means).toBe("too-much");
  expect(talk(readBack("50.00")).says[0]?.means).toBe("accept");
  const { pays } = talk(
    "Thank you, your plan is set up. The first payment is due on December 15, 2026.",
  );
  expect(pays.length).toBeGreaterThan(8);
  expect(pays.every(({ minor }) => minor === 50_00n)).toBe(true);
});

test("a week's instalment weighs more than a month's", () => {
  const [one] = everyone;
  if (one === undefined) throw new Error("nobody");
  const means = { ...one.means, freeMonthly: { currency: "USD", minor: 100_00n } };
  expect(canCarry(30_00n, { every: 1, unit: "month" }, means)).toBe(true);
  expect(canCarry(30_00n, { every: 1, unit: "week" }, means)).toBe(false);
  expect(canCarry(30_00n, { every: 2, unit: "week" }, means)).toBe(true);
});

test.each([
  ["2026-11-30", 15, "2026-12-15"],
  ["2026-12-15", 15, "2026-12-15"],
  ["2026-12-16", 15, "2027-01-15"],
  ["2026-01-31", 28, "2026-02-28"],
])("from %s, paid on day %i of the month, wages come on %s", (from, day, on) => {
  const [one] = everyone;
  if (one === undefined) throw new Error("nobody");
  const means = { ...one.means, paid: { every: "month" as const, day } };
  expect(nextPayDay(must(parsePlainDate(from)), means)).toBe(on);
});

test("those who pay unasked pay on their pay days, no more than is left", () => {
  const payer = everyone.find(({ means }) => means.paysUnasked > 0.5);
  if (payer === undefined) throw new Error("nobody pays unasked");
  const made = unaskedPayments(payer, start, 90, chanceFrom("unasked"));
  expect(made.length).toBeGreaterThan(0);
  for (const { minor } of made) expect(minor <= payer.means.freeMonthly.minor).toBe(true);
});

test("one more account changes no person of before", () => {
  const more = makePortfolio(401, today, chanceFrom("test"));
  const others = consumersOf(more.debts, start, chanceFrom("consumers"));
  const plain = ({ key, means, habits, wish, phones, language }: Consumer) => ({
    key,
    means,
    habits,
    wish,
    holders: phones.map(({ holder }) => holder),
    language,
  });
  const known = new Map(others.map((one) => [one.key, plain(one)]));
  // A person may come to owe a second debt: then they are another person to the simulation.
  const same = everyone.filter((one) => known.has(one.key));
  const unchanged = same.filter(
    (one) => JSON.stringify(plain(one), text) === JSON.stringify(known.get(one.key), text),
  );
  expect(unchanged.length).toBeGreaterThanOrEqual(everyone.length - 2);
});

const text = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? value.toString() : value;

test.each(languages)(
  "everything can be said in %s, in several ways, with every slot filled",
  (l) => {
    const language: Language = l;
    const slots = {
      given: "Ana",
      name: "Ana Ruiz",
      dob: "1985-03-02",
      postcode: "10001",
      amount: "$50",
      date: "15",
      rhythm: "a month",
    };
    for (const [key, ways] of Object.entries(books[language])) {
      for (let n = 0; n < ways.length * 4; n += 1) {
        const said = phrase(
          key as keyof (typeof books)["en"],
          language,
          slots,
          chanceFrom(`${key}${n}`),
        );
        expect(said).not.toMatch(/[{}]/);
        expect(said.length).toBeGreaterThan(1);
      }
    }
  },
);
