/** The harness on a made-up machine, where a round takes exactly as long as the test says. */

import { must } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { Side } from "./contest.ts";
import { type Asked, type Bench, type Contest, measure, passes, type Stand } from "./harness.ts";
import { inWords } from "./table.ts";

const earnest: Asked = { smoke: false, force: false, seed: 1 };

/** A clock that only rounds move, and a machine where others use the cores told, look by look. */
function newStand(others: readonly number[] = [0, 0]) {
  let now = 0;
  const looks = [...others];
  const ran: string[] = [];
  const stand: Stand = {
    seconds: () => now,
    machine: () => ({
      commit: "abc1234",
      node: "20.20.2",
      kernel: "Linux 6",
      cpu: "a",
      cores: 2,
      memoryGb: 24,
      diskSyncsPerSecond: 900,
    }),
    load: () => Promise.resolve({ others: looks.shift() ?? 0, average: 0 }),
  };
  const side = (name: string, seconds: (round: number) => number): Side => {
    let round = 0;
    return {
      round() {
        now += seconds(round);
        round += 1;
        ran.push(name);
        return Promise.resolve(100);
      },
    };
  };
  return { stand, side, ran };
}

const aBench = (contest: Partial<Contest> & Pick<Contest, "ours">): { name: string } & Bench => ({
  name: "gate",
  says: "How many decisions a second.",
  bars: [],
  prepare: () =>
    Promise.resolve({
      unit: "decisions",
      others: {},
      violations: () => Promise.resolve([]),
      settings: {},
      close: () => Promise.resolve(),
      ...contest,
    }),
});

test("a side that takes a third of the time is three times as fast", async () => {
  const { stand, side } = newStand();
  const bench = aBench({ ours: side("ours", () => 1), others: { peer: side("peer", () => 3) } });
  const report = must(await measure(bench, earnest, stand));
  expect(report.score).toBeCloseTo(3);
  expect(report.ours.perSecond).toBeCloseTo(100);
  expect(report.versus["peer"]).toMatchObject({ pairs: 9 });
  expect(report.versus["peer"]?.low).toBeCloseTo(3);
});

test("a slow hour for everybody changes no ratio", async () => {
  const { stand, side } = newStand();
  const slower = (round: number) => 1 + round;
  const bench = aBench({
    ours: side("ours", slower),
    others: { peer: side("peer", (round) => 2 * slower(round)) },
  });
  const { versus } = must(await measure(bench, earnest, stand));
  expect(versus["peer"]?.low).toBeCloseTo(2);
  expect(versus["peer"]?.high).toBeCloseTo(2);
});

test("who goes first changes with every pair", async () => {
  const { stand, side, ran } = newStand();
  const bench = aBench({ ours: side("ours", () => 1), others: { peer: side("peer", () => 1) } });
  await measure(bench, earnest, stand);
  expect(ran.slice(-6)).toEqual(["ours", "peer", "peer", "ours", "ours", "peer"]);
});

test.each`
  seconds                                           | warmUp
  ${() => 1}                                        | ${2}
  ${(round: number) => (round < 4 ? 5 - round : 1)} | ${6}
  ${(round: number) => 1.1 ** round}                | ${10}
`("it warms up for $warmUp rounds, until two are alike or patience ends", async (row) => {
  const { stand, side } = newStand();
  const bench = aBench({ ours: side("ours", row.seconds as (round: number) => number) });
  const report = must(await measure(bench, earnest, stand));
  expect(report.rounds).toEqual({ warmUp: row.warmUp as number, counted: 9 });
});

test("one wrong answer makes the score zero and fails every bar", async () => {
  const { stand, side, ran } = newStand();
  const violations = () => Promise.resolve(ran.length === 7 ? ["a cent is missing"] : []);
  const contest = { ours: side("ours", () => 1), violations };
  const bench = { ...aBench(contest), bars: [{ kind: "seconds", atMost: 2 }] as const };
  const report = must(await measure(bench, earnest, stand));
  expect(report).toMatchObject({ score: 0, violations: ["a cent is missing"] });
  expect(report.bars).toMatchObject([{ found: 1, holds: false }]);
  expect(passes(report)).toBe(false);
  expect(inWords(report)).toContain("WRONG, so the score is 0: a cent is missing");
});

test.each`
  atLeast | holds
  ${2.9}  | ${true}
  ${3.1}  | ${false}
`("a claim of $atLeast x at a true 3 x holds: $holds", async ({ atLeast, holds }) => {
  const { stand, side } = newStand();
  const contest = { ours: side("ours", () => 1), others: { peer: side("peer", () => 3) } };
  const bars = [{ kind: "ratio", to: "peer", atLeast: atLeast as number }] as const;
  const report = must(await measure({ ...aBench(contest), bars }, earnest, stand));
  expect(report.bars.map((bar) => bar.holds)).toEqual([holds]);
  expect(passes(report)).toBe(holds);
});

test("a figure has a bar of its own", async () => {
  const { stand, side } = newStand();
  const figures = () => Promise.resolve({ p99Ms: 12, recall: 0.9 });
  const bars = [
    { kind: "figure", name: "p99Ms", atMost: 10 },
    { kind: "figure", name: "recall", atLeast: 0.8 },
  ] as const;
  const bench = { ...aBench({ ours: side("ours", () => 1), figures }), bars };
  const report = must(await measure(bench, earnest, stand));
  expect(report.bars.map((bar) => bar.holds)).toEqual([false, true]);
});

test.each`
  others       | asked                          | said
  ${[0.5, 0]}  | ${earnest}                     | ${"busy-machine"}
  ${[0, 0.31]} | ${earnest}                     | ${"busy-machine"}
  ${[0.3, 0]}  | ${earnest}                     | ${null}
  ${[0.5, 0]}  | ${{ ...earnest, force: true }} | ${"forced"}
  ${[0.5, 2]}  | ${{ ...earnest, smoke: true }} | ${"smoke"}
`("with $others cores used by others, asked $asked, it says $said", async (row) => {
  const { stand, side } = newStand(row.others as number[]);
  let closed = 0;
  const close = () => Promise.resolve(void (closed += 1));
  const bench = aBench({ ours: side("ours", () => 1), close });
  const result = await measure(bench, row.asked as Asked, stand);
  expect(result.ok ? result.value.mark : result.error.kind).toBe(row.said);
  expect(closed).toBe(row.others[0] > 0.3 && !result.ok ? 0 : 1);
});

test("a smoke run is short and judges no speed", async () => {
  const { stand, side, ran } = newStand();
  const bars = [{ kind: "seconds", atMost: 0.1 }] as const;
  const bench = { ...aBench({ ours: side("ours", () => 1) }), bars };
  const report = must(await measure(bench, { ...earnest, smoke: true }, stand));
  expect(ran.length).toBeLessThanOrEqual(4);
  expect(report.bars[0]?.holds).toBe(false);
  expect(passes(report)).toBe(true);
});

test("this machine describes itself, and one line of JSON holds it all", async () => {
  const { side } = newStand();
  const round = async () => {
    await new Promise((wake) => setTimeout(wake, 2));
    return (await side("ours", () => 1).round()) + 0;
  };
  const report = must(await measure(aBench({ ours: { round } }), { ...earnest, smoke: true }));
  expect(report.machine.cores).toBeGreaterThan(0);
  expect(report.machine.diskSyncsPerSecond).toBeGreaterThan(0);
  expect(report.ours.perSecond).toBeLessThan(100 / 0.001);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(inWords(report)).toContain("gate (smoke: says nothing of speed)");
});
