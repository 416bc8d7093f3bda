/** Counts failed attempts by what was tried and by who tried, and closes both for a while. */

import { type Instant, later } from "@forbear/kernel";
import type { Clock } from "@forbear/operations";

export type AttemptLimits = {
  /** Failures within the window after which the key is closed. */
  readonly most: number;
  readonly windowMs: number;
};

/** Keys are forgotten when their window is over; beyond `mostKeys` the oldest go first. */
const mostKeys = 50_000;

type Failures = { readonly count: number; readonly until: Instant };

export interface Attempts {
  /** True when any of the keys had its failures: nothing is tried then. */
  closed(keys: readonly string[]): boolean;
  failed(keys: readonly string[]): void;
  succeeded(keys: readonly string[]): void;
}

export function attempts(clock: Clock, limits: AttemptLimits): Attempts {
  const failures = new Map<string, Failures>();

  function current(key: string): Failures | null {
    const known = failures.get(key);
    if (known === undefined) return null;
    if (known.until > clock.now()) return known;
    failures.delete(key);
    return null;
  }

  return {
    closed: (keys) => keys.some((key) => (current(key)?.count ?? 0) >= limits.most),
    failed(keys) {
      for (const key of keys) {
        const known = current(key);
        const until = known?.until ?? later(clock.now(), limits.windowMs);
        failures.set(key, { count: (known?.count ?? 0) + 1, until });
      }
      for (const key of failures.keys()) {
        if (failures.size <= mostKeys) break;
        failures.delete(key);
      }
    },
    succeeded(keys) {
      for (const key of keys) failures.delete(key);
    },
  };
}
