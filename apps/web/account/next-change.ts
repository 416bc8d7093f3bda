/** When to ask again: a light may change by the clock, with nothing to tell of it. */

import type { Light } from "@forbear/contract";

const soonestMs = 1_000;
const longestMs = 10 * 60_000;

/** Milliseconds until just after the next light changes; at most ten minutes. */
export function untilNextChange(
  lights: readonly Pick<Light, "changesAt">[],
  nowMs: number,
): number {
  const waits = lights
    .flatMap(({ changesAt }) => (changesAt === null ? [] : [Date.parse(changesAt) - nowMs]))
    .filter((ms) => ms > 0);
  return Math.min(longestMs, ...waits.map((ms) => ms + soonestMs));
}
