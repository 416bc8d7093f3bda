/** The words of many random talks, for tests that read words. */

import { type Language, chanceFrom } from "@forbear/kernel";
import type { ChannelName } from "../meaning.ts";
import type { Worded } from "../wording/word.ts";
import { anyMeaning, anyStir, anyWorld } from "./chatter.ts";
import { Talk } from "./world.ts";

export type Saying = {
  readonly language: Language;
  readonly channel: ChannelName;
  readonly worded: Worded;
};

export function wordsSaid({ talks, turns }: { talks: number; turns: number }): readonly Saying[] {
  return Array.from({ length: talks }, (_, n) => {
    const chance = chanceFrom(`sayings ${n}`);
    const talk = new Talk(anyWorld(chance));
    return Array.from({ length: turns }, () => {
      anyStir(chance, talk);
      const { worded } = talk.hears(anyMeaning(chance, talk), "Yes");
      const { language } = talk.conversation;
      return worded ? [{ language, channel: talk.world.channel, worded }] : [];
    }).flat();
  }).flat();
}
