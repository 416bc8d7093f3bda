/** What a person wants from the talk, drawn once: to settle the matter somehow, or to claim a right. */

import type { Chance } from "@forbear/kernel";
import { weighted } from "./habits.ts";
import type { RightKey } from "./phrases/index.ts";

export type Business = "pay-full" | "promise" | "plan" | "more-time" | "says-paid" | "just-asks";

export type Wish = {
  readonly business: Business;
  /** Claimed as soon as they answer, or once they were asked who they are; null: none. */
  readonly right: { readonly key: RightKey; readonly when: "at-once" | "after-proof" } | null;
  /** Asked on the way, the talk goes on: a doubt, a question, a trick. */
  readonly aside: RightKey | null;
};

const businesses: readonly (readonly [Business, number, number])[] = [
  // of payers, of defaulters
  ["pay-full", 18, 3],
  ["promise", 30, 27],
  ["plan", 28, 40],
  ["more-time", 9, 16],
  ["says-paid", 5, 2],
  ["just-asks", 10, 12],
];

const rights: readonly (readonly [RightKey, number])[] = [
  ["stop-channel", 9],
  ["stop-contact", 5],
  ["not-mine", 5],
  ["already-paid", 4],
  ["wrong-amount", 4],
  ["identity-theft", 1],
  ["ask-proof", 4],
  ["attorney", 3],
  ["bankrupt", 3],
  ["deceased", 2],
  ["hardship", 12],
  ["ill", 3],
  ["lost-job", 5],
  ["crisis", 0.6],
  ["complaint", 3],
  ["not-now", 5],
  ["asks-person", 6],
  ["threat", 1.5],
  ["military", 1],
];

const asides: readonly (readonly [RightKey, number])[] = [
  ["asks-if-ai", 5],
  ["scam-doubt", 4],
  ["manipulation", 2],
];

export function drawWish(defaults: boolean, chance: Chance): Wish {
  const business = weighted(
    chance,
    businesses.map(([name, payers, others]) => [name, defaults ? others : payers] as const),
  );
  const claims = chance.next() < (defaults ? 0.34 : 0.2);
  const key = weighted(chance, rights);
  const when = chance.next() < 0.6 ? ("at-once" as const) : ("after-proof" as const);
  const asks = chance.next() < 0.08;
  const aside = weighted(chance, asides);
  return { business, right: claims ? { key, when } : null, aside: asks ? aside : null };
}
