/** Runs our side and others' in turn, interleaved, and keeps the seconds and work of every round. */

import { assert, present } from "@forbear/kernel";

/** One who does a round of work and says how many units that was; only `round` is timed. */
export type Side = {
  /** Brings the world to where a round begins. */
  readonly before?: () => Promise<void>;
  readonly round: () => Promise<number>;
};

export type Round = { readonly seconds: number; readonly units: number };

/** The rounds that count, by side, and what each round was found to have broken. */
export type Rounds = {
  readonly bySide: ReadonlyMap<string, readonly Round[]>;
  readonly warmUp: number;
  readonly violations: readonly string[];
};

export type Plan = {
  readonly sides: ReadonlyMap<string, Side>;
  /** How many rounds of each side count; the order of sides turns round with each. */
  readonly pairs: number;
  /** Warm-up ends when two rounds of every side differ by less than `within`, or after `most`. */
  readonly warmUp: { readonly within: number; readonly most: number };
  /** Asked after every round, so that speed is never bought with wrong answers. */
  readonly violations: () => Promise<readonly string[]>;
  /** Seconds of a clock that only moves forward. */
  readonly seconds: () => number;
};

/** Units of work a second. */
export const rate = ({ units, seconds }: Round): number => units / seconds;

export async function hold(plan: Plan): Promise<Rounds> {
  const violations: string[] = [];
  const names = [...plan.sides.keys()];
  const bySide = new Map<string, Round[]>(names.map((name) => [name, []]));
  const run = async (order: readonly string[]): Promise<Map<string, Round>> => {
    const rounds = new Map<string, Round>();
    for (const name of order) {
      rounds.set(name, await timed(plan, name));
      violations.push(...(await plan.violations()));
    }
    return rounds;
  };
  const warmUp = await warm(plan, () => run(names));
  for (let pair = 0; pair < plan.pairs; pair += 1) {
    const rounds = await run(pair % 2 === 0 ? names : names.toReversed());
    for (const [name, round] of rounds) present(bySide.get(name)).push(round);
  }
  return { bySide, warmUp, violations };
}

async function timed({ sides, seconds }: Plan, name: string): Promise<Round> {
  const { before, round } = present(sides.get(name));
  await before?.();
  const began = seconds();
  const units = await round();
  const taken = seconds() - began;
  assert(units > 0 && taken > 0, `a round of ${name} did no work or took no time`);
  return { units, seconds: taken };
}

/** Runs all sides until each does twice running what it did before; how many times that took. */
async function warm(plan: Plan, run: () => Promise<Map<string, Round>>): Promise<number> {
  let before = await run();
  for (let done = 2; done <= plan.warmUp.most; done += 1) {
    const now = await run();
    const settled = [...now].every(([name, round]) => {
      const last = before.get(name);
      return last !== undefined && Math.abs(rate(round) / rate(last) - 1) < plan.warmUp.within;
    });
    if (settled) return done;
    before = now;
  }
  return plan.warmUp.most;
}
