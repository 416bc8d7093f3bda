/** Measures one bench fairly: warmed up, in interleaved pairs, checked while it runs, on a quiet machine. */

import { type Chance, chanceFrom, err, never, ok, present, type Result } from "@forbear/kernel";
import { hold, rate, type Round, type Rounds, type Side } from "./contest.ts";
import { describeMachine, type Load, type Machine, measureLoad } from "./machine.ts";
import { type Estimate, estimate, median } from "./statistics.ts";

/** What has to be true for the claim to stand; of an interval it is the worse end that counts. */
export type Bar =
  | { readonly kind: "ratio"; readonly to: string; readonly atLeast: number }
  | { readonly kind: "seconds"; readonly atMost: number }
  | { readonly kind: "figure"; readonly name: string; readonly atMost: number }
  | { readonly kind: "figure"; readonly name: string; readonly atLeast: number };

/** A bench made ready: who does the work, and how to see that it was done right. */
export type Contest = {
  /** What is counted, in the plural: "decisions". */
  readonly unit: string;
  readonly ours: Side;
  /** Peers and physical limits that do the same work, by the name they are reported under. */
  readonly others: Readonly<Record<string, Side>>;
  /** Sides named by a bar that could not come; the bar then does not hold. */
  readonly absent?: readonly string[];
  /** What is wrong now, for a person; one such makes the score zero. */
  readonly violations: () => Promise<readonly string[]>;
  /** What else was measured, with the unit in the name: `p99Ms`, `memoryMb`. */
  readonly figures?: () => Promise<Readonly<Record<string, number>>>;
  /** Everything that was set otherwise than it comes, ours and the peers'. */
  readonly settings: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

export type Bench = {
  /** What is measured, in one sentence. */
  readonly says: string;
  readonly bars: readonly Bar[];
  /** With `smoke` it does the least that shows it works. */
  readonly prepare: (asked: { smoke: boolean; chance: Chance }) => Promise<Contest>;
};

export type Asked = {
  /** Few small rounds: proves that the bench runs and is right, says nothing of speed. */
  readonly smoke: boolean;
  /** Prints although others use the machine, and says so. */
  readonly force: boolean;
  readonly seed: number;
};

export type Pace = { readonly perSecond: number; readonly seconds: Estimate };
export type Versus = Estimate & { readonly perSecond: number; readonly pairs: number };
export type Judged = Bar & { readonly found: number; readonly holds: boolean };

export type Report = {
  readonly bench: string;
  readonly says: string;
  /** Why the figures prove nothing about speed, if they do not. */
  readonly mark: "smoke" | "forced" | null;
  /** Our ratio to the first of the others, else our rate; zero when anything was wrong. */
  readonly score: number;
  readonly violations: readonly string[];
  readonly bars: readonly Judged[];
  readonly unit: string;
  readonly ours: Pace;
  /** The median of pair ratios, ours to theirs. */
  readonly versus: Readonly<Record<string, Versus>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly rounds: { readonly warmUp: number; readonly counted: number };
  readonly machine: Machine;
  readonly load: { readonly before: Load; readonly after: Load };
};

/** Nothing is reported: others used the machine by so many cores. */
export type Refusal = { readonly kind: "busy-machine"; readonly others: number };

/** What the harness asks of the place it runs in. */
export type Stand = {
  readonly seconds: () => number;
  readonly machine: () => Machine;
  readonly load: () => Promise<Load>;
};

/** This machine; a smoke run looks at it only briefly. */
export const thisMachine = (smoke: boolean): Stand => ({
  seconds: () => performance.now() / 1000,
  machine: () => describeMachine(smoke ? 0.05 : 0.5),
  load: () => measureLoad(smoke ? 0.05 : 1),
});

/** Others may use at most this much of a core while we measure. */
const quietCores = 0.3;

const full = { pairs: 9, warmUp: { within: 0.03, most: 10 } };
const small = { pairs: 2, warmUp: { within: 1, most: 2 } };

const ourName = "ours";

/** Runs one bench. Refuses when others are at work before or after, unless `force` or `smoke`. */
export async function measure(
  bench: { readonly name: string } & Bench,
  asked: Asked,
  stand: Stand = thisMachine(asked.smoke),
): Promise<Result<Report, Refusal>> {
  const chance = chanceFrom(asked.seed);
  const before = await stand.load();
  const tolerant = asked.smoke || asked.force;
  if (!tolerant && before.others > quietCores) return busy(before);
  const contest = await bench.prepare({ smoke: asked.smoke, chance: chance.fork("bench") });
  try {
    const rounds = await hold({
      sides: new Map([[ourName, contest.ours], ...Object.entries(contest.others)]),
      violations: contest.violations,
      seconds: stand.seconds,
      ...(asked.smoke ? small : full),
    });
    const figures = (await contest.figures?.()) ?? {};
    const after = await stand.load();
    if (!tolerant && after.others > quietCores) return busy(after);
    const measured = summary(rounds, chance.fork("bootstrap"));
    return ok({
      bench: bench.name,
      says: bench.says,
      mark: asked.smoke ? "smoke" : asked.force ? "forced" : null,
      score: score(rounds, measured),
      violations: [...new Set(rounds.violations)],
      bars: bench.bars.map((bar) =>
        "to" in bar && contest.absent?.includes(bar.to) === true
          ? { ...bar, found: 0, holds: false }
          : judge(bar, measured, figures, rounds),
      ),
      unit: contest.unit,
      ...measured,
      figures,
      settings: contest.settings,
      machine: stand.machine(),
      load: { before, after },
    });
  } finally {
    await contest.close();
  }
}

const busy = ({ others }: Load): Result<never, Refusal> => err({ kind: "busy-machine", others });

type Measured = Pick<Report, "ours" | "versus" | "rounds">;

function summary({ bySide, warmUp }: Rounds, chance: Chance): Measured {
  const ours = present(bySide.get(ourName));
  const others = [...bySide].filter(([name]) => name !== ourName);
  const versus = others.map(([name, theirs]) => {
    const ratios = ours.map((round, pair) => rate(round) / rate(present(theirs[pair])));
    const compared = { ...estimate(ratios, chance.fork(name)), ...perSecond(theirs) };
    return [name, { ...compared, pairs: ratios.length }] as const;
  });
  const seconds = estimate(
    ours.map((round) => round.seconds),
    chance.fork(ourName),
  );
  return {
    ours: { ...perSecond(ours), seconds },
    versus: Object.fromEntries(versus),
    rounds: { warmUp, counted: ours.length },
  };
}

const perSecond = (rounds: readonly Round[]) => ({ perSecond: median(rounds.map(rate)) });

function score({ violations }: Rounds, { ours, versus }: Measured): number {
  if (violations.length > 0) return 0;
  return Object.values(versus)[0]?.median ?? ours.perSecond;
}

/** No bar holds for wrong answers. */
function judge(bar: Bar, measured: Measured, figures: Report["figures"], rounds: Rounds): Judged {
  const found = foundFor(bar, measured, figures);
  const clears = "atMost" in bar ? found <= bar.atMost : found >= bar.atLeast;
  return { ...bar, found, holds: clears && rounds.violations.length === 0 };
}

function foundFor(bar: Bar, { ours, versus }: Measured, figures: Report["figures"]): number {
  switch (bar.kind) {
    case "ratio":
      return present(versus[bar.to], `no side is named ${bar.to}`).low;
    case "seconds":
      return ours.seconds.high;
    case "figure":
      return present(figures[bar.name], `no figure is named ${bar.name}`);
    default:
      return never(bar);
  }
}

/** True when the bench may count as passed: nothing wrong and, unless it was a smoke, every bar met. */
export const passes = ({ mark, violations, bars }: Report): boolean =>
  violations.length === 0 && (mark === "smoke" || bars.every(({ holds }) => holds));
