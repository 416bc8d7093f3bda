/** `forbear simulate` and `forbear torture`: production code on a virtual clock, and under every fault. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInstant } from "@forbear/kernel";
import {
  type SimulationReport,
  type TortureReport,
  findPlace,
  printReport,
  simulate,
  torture,
} from "@forbear/simulator";
import type { Server } from "@forbear/adapters";
import type { Context } from "../context.ts";
import { fails } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";

export type SimulateFlags = {
  readonly accounts: number;
  readonly days: number;
  readonly seed: number;
  readonly start: string;
};
export type TortureFlags = { readonly seed: number; readonly every: number };

/** A server of its own, in a folder that is gone afterwards: a simulation touches nobody's data. */
async function onServer(context: Context, doing: (server: Server) => Promise<Exit>): Promise<Exit> {
  const directory = mkdtempSync(join(tmpdir(), "forbear-simulation-"));
  try {
    const place = await findPlace(directory, () => undefined);
    if (!place.ok) return fails(context, `${place.error.says} ${place.error.remedy}`);
    try {
      return await doing(place.value.server);
    } finally {
      await place.value.leave();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Prints the report; the same seed prints the same bytes. A broken promise ends with a failure. */
export async function runSimulate(context: Context, flags: SimulateFlags): Promise<Exit> {
  const start = parseInstant(`${flags.start}T00:00:00Z`);
  if (!start.ok) return fails(context, `${flags.start} is no day; write it as 2026-03-02.`);
  const { accounts, days, seed } = flags;
  const { terminal } = context;
  return onServer(context, async (server) => {
    const began = performance.now();
    const onDay = ({ day, date }: { readonly day: number; readonly date: string }): void => {
      terminal.progress(`day ${String(day)} of ${String(days)}, ${date}`);
    };
    const report = await simulate({ server, accounts, days, seed, start: start.value, onDay });
    terminal.progress(null);
    if (terminal.json) terminal.print(printReport(report));
    else tellSimulation(context, report);
    // Apart from the report, so that its bytes are the seed's alone.
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
    terminal.complain(`${seconds} s, ${String(megabytes)} MB`);
    return report.violations.length === 0 ? exits.done : exits.failed;
  });
}

/** A count, or several by name. */
const counts = (tally: unknown): string =>
  typeof tally === "object" && tally !== null
    ? Object.entries(tally)
        .map(([name, count]) => `${name} ${JSON.stringify(count)}`)
        .join(", ")
    : JSON.stringify(tally);

function tellSimulation({ terminal }: Context, report: SimulationReport): void {
  terminal.say(
    `${String(report.accounts)} accounts, ${String(report.days)} days, seed ${report.seed}`,
  );
  for (const [what, count] of Object.entries(report.total)) {
    terminal.say(`  ${what.padEnd(12)} ${counts(count)}`);
  }
  terminal.say("Checked at the end of each day:");
  for (const [check, count] of Object.entries(report.checked)) {
    terminal.say(`  ${check.padEnd(28)} ${String(count)}`);
  }
  terminal.say(`Evidence root ${report.root}`);
  for (const one of report.violations) {
    terminal.complain(
      `day ${String(one.day)}: ${one.check}: ${one.says} ${JSON.stringify(one.at)}`,
    );
  }
}

/** Prints how many points were tried and what was wrong; a violation ends with a failure. */
export async function runTorture(context: Context, flags: TortureFlags): Promise<Exit> {
  const { terminal } = context;
  return onServer(context, async (server) => {
    const report: TortureReport = await torture({
      server,
      seed: flags.seed,
      every: flags.every,
      onScenario: ({ scenario, points }) => {
        terminal.progress(`${scenario}: ${String(points)} points`);
      },
    });
    terminal.progress(null);
    if (terminal.json) terminal.print(JSON.stringify(report));
    for (const { scenario, statements, points, crashes } of report.scenarios) {
      terminal.say(
        `${scenario.padEnd(44)} ${String(statements)} statements, ${String(points)} points, ${String(crashes)} crashes`,
      );
    }
    terminal.say(`${String(report.points)} points, ${String(report.violations.length)} violations`);
    for (const { scenario, point, wrong } of report.violations) {
      terminal.complain(`${scenario} ${point}: ${wrong.join("; ")}`);
    }
    return report.violations.length === 0 ? exits.done : exits.failed;
  });
}
