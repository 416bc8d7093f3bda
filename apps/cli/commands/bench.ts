/** `forbear bench`: one bench against its peers and limits; its report, and whether its bars hold. */

import { benches, inWords, measure, passes } from "@forbear/bench";
import type { Context } from "../context.ts";
import { fails } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";

export type BenchFlags = {
  readonly list?: boolean;
  readonly smoke?: boolean;
  readonly force?: boolean;
  readonly seed: number;
};

export async function runBench(
  context: Context,
  name: string | null,
  flags: BenchFlags,
): Promise<Exit> {
  const { terminal } = context;
  const names = Object.keys(benches);
  if (flags.list === true || name === null) {
    if (terminal.json) terminal.print(JSON.stringify(names));
    for (const one of names) terminal.say(`${one.padEnd(14)} ${benches[one]?.says ?? ""}`);
    return name === null && flags.list !== true ? exits.misused : exits.done;
  }
  const bench = benches[name];
  if (bench === undefined) return fails(context, `No bench is named ${name}; --list names them.`);
  const asked = { smoke: flags.smoke === true, force: flags.force === true, seed: flags.seed };
  const report = await measure({ name, ...bench }, asked);
  if (!report.ok) {
    return fails(
      context,
      `Others use ${report.error.others.toFixed(2)} of a core: figures would mean nothing. Wait, or add --force.`,
    );
  }
  if (terminal.json) terminal.print(JSON.stringify(report.value));
  else terminal.say(inWords(report.value));
  return passes(report.value) ? exits.done : exits.failed;
}
