/** Torture: everything is tried with a fault at each of its statements in turn, and nothing may be lost or doubled. */

import type { Server } from "@forbear/adapters";
import { Defect, chanceFrom, present } from "@forbear/kernel";
import { DatabaseFailure, verify } from "@forbear/operations";
import { makeGround } from "../ground.ts";
import { Crash, type Mode, modes } from "./fault.ts";
import { hearings } from "./hearing.ts";
import { Interleaving } from "./interleaving.ts";
import { type Lab, type Subject, goodCarrier, newSubject, openLab } from "./lab.ts";
import { ordersOf, tales, tellInOrder } from "./orders.ts";
import { bankings } from "./banking.ts";
import { debitings } from "./debiting.ts";
import { givings } from "./giving-back.ts";
import { payings } from "./paying.ts";
import { type Looks, comeInOrder, comings, tellsLate } from "./person-orders.ts";
import { batches } from "./placing.ts";
import { type Race, races } from "./races.ts";
import { type Scenario, settleDown } from "./scenario.ts";
import { sendings } from "./sending.ts";

export const scenarios: readonly Scenario[] = [
  ...sendings,
  ...hearings,
  ...payings,
  ...givings,
  ...bankings,
  ...debitings,
  ...batches,
];

export type TortureSettings = {
  readonly server: Server;
  readonly seed: number | string;
  /** Tries every n-th point only, from one that the seed chooses (default 1: all of them). */
  readonly every?: number;
  /** How many orders of each race are tried (default 20). */
  readonly orders?: number;
  /** Tries every n-th of the 720 orders in which things come in for a person (default 24). */
  readonly everyOrder?: number;
  readonly scenarios?: readonly Scenario[];
  readonly onScenario?: (done: ScenarioReport) => void;
};

/** What went wrong, and what to do to see it again: the fault, or the order of a race or of news. */
export type Failure = {
  readonly scenario: string;
  readonly point: string;
  readonly wrong: readonly string[];
};

export type ScenarioReport = {
  readonly scenario: string;
  /** Statements that a fault may strike, or that workers were interleaved at. */
  readonly statements: number;
  readonly points: number;
  readonly crashes: number;
};

export type TortureReport = {
  readonly seed: string;
  readonly points: number;
  readonly crashes: number;
  readonly scenarios: readonly ScenarioReport[];
  readonly violations: readonly Failure[];
};

/** Tries each scenario with each fault at each statement; what is wrong is told by its point. */
export async function torture(settings: TortureSettings): Promise<TortureReport> {
  const { server, seed, every = 1, onScenario } = settings;
  const chance = chanceFrom(seed);
  const name = `torture_${String(process.pid)}_${String(process.hrtime.bigint())}`;
  const ground = await makeGround(server, name);
  try {
    const lab = await openLab(ground, chance);
    const reports: ScenarioReport[] = [];
    const violations: Failure[] = [];
    const done = (report: ScenarioReport): void => {
      reports.push(report);
      onScenario?.(report);
    };
    for (const scenario of settings.scenarios ?? scenarios) {
      done(await enumerate(lab, scenario, every, violations));
    }
    done(await tellTales(lab, Math.min(every, 4), violations));
    for (const looks of ["after each", "at the end"] as const) {
      done(await tellPeople(lab, looks, settings.everyOrder ?? 24, violations));
    }
    for (const race of races) done(await runRace(lab, race, settings.orders ?? 20, violations));
    const sum = (of: (one: ScenarioReport) => number): number =>
      reports.reduce((all, one) => all + of(one), 0);
    return {
      seed: String(seed),
      points: sum((one) => one.points),
      crashes: sum((one) => one.crashes),
      scenarios: reports,
      violations,
    };
  } finally {
    await ground.close();
  }
}

async function enumerate(
  lab: Lab,
  scenario: Scenario,
  every: number,
  violations: Failure[],
): Promise<ScenarioReport> {
  const statements = await countStatements(lab, scenario, violations);
  let points = 0;
  let crashes = 0;
  let turn = lab.chance.fork(scenario.name).below(every);
  for (let statement = 1; statement <= statements; statement += 1) {
    for (const mode of modes) {
      turn += 1;
      if (turn % every !== 0) continue;
      points += 1;
      const tried = await tryOnce(lab, scenario, statement, mode);
      crashes += tried.crashed ? 1 : 0;
      if (tried.wrong.length > 0) {
        const point = `${mode} statement ${String(statement)}: ${tried.struck}`;
        violations.push({ scenario: scenario.name, point, wrong: tried.wrong });
      }
    }
  }
  return { scenario: scenario.name, statements, points, crashes };
}

/** The scenario without a fault: it must come out right before it is worth striking. */
async function countStatements(
  lab: Lab,
  scenario: Scenario,
  violations: Failure[],
): Promise<number> {
  const tried = await tryOnce(lab, scenario, 0, "crash-before");
  if (tried.wrong.length > 0) {
    violations.push({ scenario: scenario.name, point: "without a fault", wrong: tried.wrong });
  }
  return tried.statements;
}

type Tried = {
  readonly statements: number;
  readonly crashed: boolean;
  readonly struck: string;
  readonly wrong: readonly string[];
};

async function tryOnce(
  lab: Lab,
  scenario: Scenario,
  statement: number,
  mode: Mode,
): Promise<Tried> {
  const name = `${scenario.name} ${String(statement)} ${mode}`;
  const subject = await newSubject(lab, name, scenario.carrier);
  await scenario.prepare(subject);
  lab.fault.arm(statement, mode);
  const ended = await outcomeOf(() => scenario.act(subject));
  const statements = lab.fault.count;
  const struck = lab.fault.struck ?? "";
  lab.fault.disarm();
  if (ended === "crashed") subject.restart();
  await settleDown(subject);
  await scenario.again(subject);
  await settleDown(subject);
  const wrong = [...(await scenario.wrong(subject)), ...(await brokenPromises(subject))];
  return { statements, crashed: ended === "crashed", struck, wrong };
}

/** A crash ends the process, a lost connection at worst one step; anything else is a defect. */
async function outcomeOf(act: () => Promise<void>): Promise<"done" | "crashed" | "failed"> {
  try {
    await act();
    return "done";
  } catch (error) {
    if (error instanceof Crash) return "crashed";
    if (error instanceof DatabaseFailure) return "failed";
    throw error instanceof Error ? error : new Defect(String(error));
  }
}

/** The processor's news in every order, or every n-th of them. */
async function tellTales(lab: Lab, every: number, violations: Failure[]): Promise<ScenarioReport> {
  const scenario = "news in any order";
  let points = 0;
  let told = 0;
  for (const tale of tales) {
    for (const order of ordersOf(tale.told)) {
      told += 1;
      if (told % every !== 0) continue;
      const point = order.join(", ");
      const subject = await newSubject(lab, `${scenario} ${point}`, goodCarrier);
      const wrong = [
        ...(await tellInOrder(subject, order, tale)),
        ...(await brokenPromises(subject)),
      ];
      if (wrong.length > 0) violations.push({ scenario, point, wrong });
      points += 1;
    }
  }
  return { scenario, statements: 0, points, crashes: 0 };
}

/** Six things come in for a person, in every n-th order: where they stand then never differs. */
async function tellPeople(
  lab: Lab,
  looks: Looks,
  every: number,
  violations: Failure[],
): Promise<ScenarioReport> {
  const scenario = `news of a person in any order, looked at ${looks}`;
  const orders = ordersOf(comings).filter((_, at) => at % every === 0);
  let first: string | null = null;
  for (const order of orders) {
    const point = order.join(", ");
    const subject = await newSubject(lab, `${scenario} ${point}`, tellsLate);
    const { stands, wrong } = await comeInOrder(subject, order, looks);
    first ??= stands;
    const other = stands === first ? [] : [`stands otherwise:\n${stands}\nand first:\n${first}`];
    const all = [...wrong, ...other, ...(await brokenPromises(subject))];
    if (all.length > 0) violations.push({ scenario, point, wrong: all });
  }
  return { scenario, statements: 0, points: orders.length, crashes: 0 };
}

/** One race in so many orders; the doors of its workers are used for all of them. */
async function runRace(
  lab: Lab,
  race: Race,
  orders: number,
  violations: Failure[],
): Promise<ScenarioReport> {
  let now: Interleaving | null = null;
  const doors = race.workers.map((_, at) => {
    const watch = { before: () => now?.stand(at) };
    return lab.ground.open(lab.chance.fork(`${race.name} door ${String(at)}`), {
      watch,
      waitsForNobody: true,
    });
  });
  let statements = 0;
  for (let order = 1; order <= orders; order += 1) {
    const point = `order ${String(order)}`;
    const subject = await newSubject(lab, `${race.name} ${point}`, goodCarrier);
    await race.prepare(subject);
    const interleaving = new Interleaving(lab.chance.fork(`${race.name} ${point}`));
    now = interleaving;
    await interleaving.run(
      race.workers.map((work, at) => async () => {
        const door = present(doors[at], "a worker has a door");
        await work(subject.worker(door, String(at)), subject);
      }),
    );
    now = null;
    statements += interleaving.steps;
    await settleDown(subject);
    const wrong = [...(await race.wrong(subject)), ...(await brokenPromises(subject))];
    if (wrong.length > 0) violations.push({ scenario: race.name, point, wrong });
  }
  await Promise.all(doors.map((door) => door.close()));
  return { scenario: race.name, statements, points: orders, crashes: 0 };
}

async function brokenPromises({ house, tenant }: Subject): Promise<readonly string[]> {
  const report = await verify(house(), tenant);
  return report.checks.flatMap(({ check, first }) => first.map(({ says }) => `${check}: ${says}`));
}
