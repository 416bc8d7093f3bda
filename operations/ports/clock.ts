/** What time it is: the only way any step learns it. */

import type { Instant } from "@forbear/kernel";

export interface Clock {
  now(): Instant;
}

/** A clock that stands still until it is moved: tests, the simulator, training. */
export function movableClock(start: Instant): Clock & { set(to: Instant): void } {
  let now = start;
  return {
    now: () => now,
    set(to) {
      now = to;
    },
  };
}
