/** Chores: what must happen some time after the act, asked for in the act's own transaction. */

import { type Instant, type Json, type Result, later } from "@forbear/kernel";
import type { Clock } from "./clock.ts";
import type { Statements } from "./database.ts";

/** One member of a closed union of chores, told apart by `kind`; its fields are plain JSON. */
export type Chore = { readonly kind: string; readonly [field: string]: Json };

export type ChoreTerms = {
  /** Not before; default: at once. */
  readonly runAt?: Instant;
  /** A chore that waits under the same key is replaced by this one. */
  readonly key?: string;
  /** How often it is tried before it is given up (default 12, over about a day). */
  readonly attempts?: number;
};

export const defaultAttempts = 12;

/** Does one chore. It may be done more than once, so its effect has a key; a throw is a failed try. */
export type DoChore<J extends Chore> = (chore: J) => Promise<void>;

/** Reads back what was enqueued, perhaps by another version of the house. */
export type ReadChore<J extends Chore> = (json: unknown) => Result<J, "unknown-chore">;

/** A chore that failed as often as it may: it is kept for a person to look at. */
export type GivenUp = {
  readonly chore: Json;
  readonly attempts: number;
  readonly lastError: string;
};

/**
 * At least once, in no promised order. The n-th failed try is followed by the next after e^n seconds,
 * e^10 (six hours) at most. A chore that its reader does not know counts as failed: a newer version of
 * the house may still do it.
 */
export interface Jobs<J extends Chore> {
  /** Part of the transaction: rolled back with it, there for workers after its commit. */
  enqueue(tx: Statements, chore: J, terms?: ChoreTerms): Promise<void>;
  /** Does all that is due until nothing is: for tests, the simulator and the command line. */
  runDue(work: DoChore<J>): Promise<void>;
  givenUp(): Promise<readonly GivenUp[]>;
}

/** Milliseconds until the next try after `attempts` failed ones. */
export const retryDelayMs = (attempts: number): number =>
  Math.round(Math.exp(Math.min(attempts, 10)) * 1000);

type Waiting<J> = {
  readonly chore: J;
  readonly runAt: Instant;
  readonly key: string | undefined;
  readonly attempts: number;
  readonly attemptsAllowed: number;
};

/**
 * The default: kept in this process, done when asked, in the order of their time and then of their
 * commits. The same seed and clock give the same order.
 */
export function jobsInProcess<J extends Chore>(clock: Clock): Jobs<J> {
  let waiting: Waiting<J>[] = [];
  const givenUp: GivenUp[] = [];

  function add(one: Waiting<J>): void {
    waiting = waiting.filter(({ key }) => key === undefined || key !== one.key);
    const at = waiting.findIndex(({ runAt }) => runAt > one.runAt);
    waiting.splice(at < 0 ? waiting.length : at, 0, one);
  }

  async function attempt(one: Waiting<J>, work: DoChore<J>): Promise<void> {
    try {
      await work(one.chore);
    } catch (error) {
      const attempts = one.attempts + 1;
      const lastError = error instanceof Error ? error.message : String(error);
      if (attempts >= one.attemptsAllowed) {
        givenUp.push({ chore: one.chore, attempts, lastError });
        return;
      }
      const replaced = waiting.some(({ key }) => key !== undefined && key === one.key);
      const key = replaced ? undefined : one.key; // one enqueued meanwhile stands beside this try
      add({ ...one, key, attempts, runAt: later(clock.now(), retryDelayMs(attempts)) });
    }
  }

  return {
    async enqueue(tx, chore, terms = {}) {
      const one = {
        chore,
        runAt: terms.runAt ?? clock.now(),
        key: terms.key,
        attempts: 0,
        attemptsAllowed: terms.attempts ?? defaultAttempts,
      };
      tx.afterCommit(() => add(one));
    },
    async runDue(work) {
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        if (next.runAt > clock.now()) return;
        waiting.shift();
        await attempt(next, work);
      }
    },
    givenUp: () => Promise.resolve([...givenUp]),
  };
}
