/** `bench agent`: seeded people of every kind talk with the agent in four languages; scored by the books. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Language, chanceFrom, languages, must } from "@forbear/kernel";
import { findPlace, makeGround } from "@forbear/simulator";
import { type Persona, personas, situations } from "./agent/personas.ts";
import { type Outcome, play } from "./agent/play.ts";
import { AgentWorld } from "./agent/world.ts";
import type { Bench } from "./harness.ts";

type Talk = Outcome & { readonly name: string; readonly language: Language };

const rights = new Set(
  situations
    .filter(({ end }) => !["agreed", "open", "unverified"].includes(end))
    .map(({ name }) => name),
);

/** Of `n` tries with `c` successes: the chance that `k` drawn of them all succeed. */
export function passAll(n: number, c: number, k: number): number {
  if (n < k) return c === n ? 1 : 0;
  let chance = 1;
  for (let i = 0; i < k; i += 1) chance *= Math.max(0, c - i) / (n - i);
  return chance;
}

const mean = (all: readonly number[]): number =>
  all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;

/** The mean over personas of each one's chance to succeed in all of `k` tries. */
function passOf(talks: readonly Talk[], k: number): number {
  const byPersona = new Map<string, Talk[]>();
  for (const talk of talks) {
    const key = `${talk.name} ${talk.language}`;
    byPersona.set(key, [...(byPersona.get(key) ?? []), talk]);
  }
  return mean(
    [...byPersona.values()].map((tries) =>
      passAll(tries.length, tries.filter(({ reached }) => reached).length, k),
    ),
  );
}

const share = (talks: readonly Talk[], is: (talk: Talk) => boolean): number =>
  mean(talks.map((talk) => (is(talk) ? 1 : 0)));

function figuresOf(talks: readonly Talk[]): Readonly<Record<string, number>> {
  const ofRights = talks.filter(({ name }) => rights.has(name.split(", ")[0] ?? ""));
  const own = languages.flatMap((language) => {
    const spoken = talks.filter((talk) => talk.language === language);
    return [
      [`pass1 ${language}`, passOf(spoken, 1)],
      [`pass4 ${language}`, passOf(spoken, 4)],
    ] as const;
  });
  return {
    pass1: passOf(talks, 1),
    pass4: passOf(talks, 4),
    ...Object.fromEntries(own),
    rightsReached: share(ofRights, ({ reached }) => reached),
    resolvedShare: share(talks, ({ resolved }) => resolved),
    handedOffShare: share(talks, ({ handedOff }) => handedOff),
    turnsToResolution: mean(talks.filter(({ resolved }) => resolved).map(({ turns }) => turns)),
    brokenLaws: talks.reduce((sum, { broken }) => sum + broken.length, 0),
    talks: talks.length,
  };
}

/** Every persona in every language once a round; a round is one try of each. */
export const agentBench: Bench = {
  says: "Seeded people in four languages talk with the agent; scored by the books and by the laws",
  bars: [
    { kind: "figure", name: "brokenLaws", atMost: 0 },
    { kind: "figure", name: "rightsReached", atLeast: 0.97 },
  ],
  async prepare({ smoke, chance }) {
    const directory = mkdtempSync(join(tmpdir(), "forbear-bench-"));
    const place = must(await findPlace(directory, () => undefined), "a server for the bench");
    const ground = await makeGround(place.server, "agent");
    const world = await AgentWorld.open(ground, "bench agent");
    const cast: readonly Persona[] = smoke ? personas.slice(0, situations.length) : personas;
    const talks: Talk[] = [];
    const wrong: string[] = [];
    const missed = new Map<string, number>();
    let round = 0;
    return {
      unit: "talks",
      ours: {
        async round() {
          round += 1;
          for (const persona of cast) {
            for (const language of languages) {
              const name = `${persona.situation.name}, ${persona.manner}`;
              const seed = chance.fork(`${String(round)} ${name} ${language}`).next();
              const outcome = await play(world, persona, language, chanceFrom(String(seed)));
              talks.push({ ...outcome, name, language });
              wrong.push(...outcome.broken.map((what) => `${name} in ${language}: ${what}`));
              if (!outcome.reached) {
                missed.set(`${name} ${language}`, (missed.get(`${name} ${language}`) ?? 0) + 1);
              }
            }
          }
          return cast.length * languages.length;
        },
      },
      others: {},
      violations: () => Promise.resolve(wrong.splice(0)),
      figures: () => Promise.resolve(figuresOf(talks)),
      settings: {
        personas: String(cast.length),
        languages: languages.join(" "),
        model: "embedded",
        get missed() {
          return [...missed].map(([name, times]) => `${name} x${String(times)}`).join("; ");
        },
      },
      async close() {
        await ground.close();
        await place.leave();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  },
};
