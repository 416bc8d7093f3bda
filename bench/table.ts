/** A report as words for a person; as data it is printed as it is, one line of JSON. */

import { never } from "@forbear/kernel";
import type { Judged, Report } from "./harness.ts";

/** A few lines: the claim, the pace, each comparison with its interval, each bar, what was wrong. */
export function inWords(report: Report): string {
  const { bench, says, mark, unit, ours, versus, figures, bars, violations } = report;
  const seconds = `${short(ours.seconds.median)} s a round`;
  return [
    `${bench}${mark === null ? "" : ` (${mark}: says nothing of speed)`}: ${says}`,
    `  ours: ${short(ours.perSecond)} ${unit}/s, ${seconds}`,
    ...Object.entries(versus).map(
      ([name, { median, low, high, perSecond, pairs }]) =>
        `  ${short(median)} x ${name} [${short(low)}, ${short(high)}] ` +
        `over ${String(pairs)} pairs (${short(perSecond)} ${unit}/s)`,
    ),
    ...Object.entries(figures).map(([name, value]) => `  ${name}: ${short(value)}`),
    ...bars.map((bar) => `  ${bar.holds ? "holds" : "FAILS"}: ${claim(bar)}`),
    ...violations.map((violation) => `  WRONG, so the score is 0: ${violation}`),
    `  on ${place(report)}`,
  ].join("\n");
}

function claim(bar: Judged): string {
  const found = `found ${short(bar.found)}`;
  switch (bar.kind) {
    case "ratio":
      return `at least ${short(bar.atLeast)} x ${bar.to} (${found} at the lower end)`;
    case "seconds":
      return `at most ${short(bar.atMost)} s (${found} at the upper end)`;
    case "figure":
      return "atMost" in bar
        ? `${bar.name} at most ${short(bar.atMost)} (${found})`
        : `${bar.name} at least ${short(bar.atLeast)} (${found})`;
    default:
      return never(bar);
  }
}

function place({ machine, load }: Report): string {
  const { commit, cores, memoryGb, kernel, node, diskSyncsPerSecond } = machine;
  const others = `others used ${short(load.before.others)} and ${short(load.after.others)} cores`;
  const disk = `${String(diskSyncsPerSecond)} disk syncs/s`;
  const size = `${String(cores)} cores, ${String(memoryGb)} GB`;
  return `${commit}, Node ${node}, ${kernel}, ${size}, ${disk}; ${others}`;
}

/** Three significant digits, without an exponent. */
const short = (value: number): string =>
  value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
