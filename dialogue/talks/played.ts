/** Talks as people write them, heard by the model that ships and answered by the small world: what comes of each. */

import type { Language } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { lastAct } from "../turn/last-act.ts";
import type { Model } from "../understanding/model.ts";
import { understand } from "../understanding/understand.ts";
import { type Said, Talk, type World } from "./world.ts";

const countryOf = (language: Language): "US" | "IN" =>
  language === "en" || language === "es" ? "US" : "IN";

/** One message more of the talk, heard by the model; a line that begins with "=" proves who writes. */
export function goesOn(model: Model, talk: Talk, line: string): Said {
  talk.proof = line.startsWith("=") ? "right" : "no-answer";
  const text = line.replace(/^=/, "");
  const { conversation, today, world } = talk;
  const hearing = {
    channel: world.channel,
    locale: `${world.language}-${world.country}`,
    today,
    currency: world.currency,
    lastAgentAct: lastAct(conversation),
    previousLanguage: conversation.language,
    names: ["Maria", "Jones"],
  };
  return talk.hears(understand(text, hearing, model), text);
}

export const newTalk = (language: Language, world: Partial<World> = {}): Talk => {
  const country = countryOf(language);
  const home = country === "US" ? { currency: "USD" } : { currency: "INR", owes: 4_125_00n };
  return new Talk({ country, language, ...home, ...world });
};

export type Turned = {
  /** The templates of the reply, in order, and its words. */
  readonly said: readonly string[];
  readonly text: string;
  readonly acts: readonly string[];
};

const turned = ({ step, worded }: Said): Turned => ({
  said: step.say.map(({ template }) => template),
  text: worded?.text ?? "",
  acts: step.acts.map(({ kind }) => kind),
});

/** The whole talk: each turn, and what lies on the table after the last, "200 03-02" for each payment. */
export function played(
  model: Model,
  language: Language,
  lines: readonly string[],
  world: Partial<World> = {},
): {
  readonly turns: readonly Turned[];
  readonly last: Turned;
  readonly dues: readonly string[];
  readonly talk: Talk;
} {
  const talk = newTalk(language, world);
  const turns = lines.map((line) => {
    const said = goesOn(model, talk, line);
    if (said.faults.length > 0) throw new RangeError(`the guard refuses the answer to "${line}"`);
    return turned(said);
  });
  const terms = talk.kept.at(-1)?.terms;
  const dues = terms === undefined ? [] : duesOf(terms);
  return {
    turns,
    last: turns.at(-1) ?? { said: [], text: "", acts: [] },
    dues: dues.map(({ amount, dueOn }) => `${amount.minor / 100n} ${dueOn.slice(5)}`),
    talk,
  };
}
