/** A talk with one who has proved who they are, and what is said in it again and again, for tests. */

import { usd } from "@forbear/kernel";
import type { Understood } from "../meaning.ts";
import { meaning } from "./hearing.ts";
import { type Said, Talk } from "./world.ts";

export const templates = ({ step }: Said): readonly string[] =>
  step.say.map(({ template }) => template);

export function verified(): Talk {
  const talk = new Talk();
  talk.proof = "right";
  talk.hears(meaning({ intents: ["greet"] }), "Maria Lopez, 1980-05-05");
  talk.proof = "no-answer";
  return talk;
}

export const monthly = { every: 1, unit: "month" } as const;

/** So much each month. */
export const plan = (minor: bigint): Understood =>
  meaning({ intents: ["propose_plan"], money: [usd(minor)], every: monthly });
