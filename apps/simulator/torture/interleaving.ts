/** Interleaving: several workers, one statement at a time, the next one chosen by the seed. */

import type { Chance } from "@forbear/kernel";

/**
 * Every worker stands still before each of its statements. Once all who are still at work stand, the
 * seed chooses who goes on; so the same seed gives the same order of everything, whatever the machine
 * does. A worker whom a lock stops gives up at once and stands again before it does its work over.
 */
export class Interleaving {
  readonly #chance: Chance;
  readonly #waiting = new Map<number, () => void>();
  #active = 0;
  #steps = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Statements that were let through. */
  get steps(): number {
    return this.#steps;
  }

  /** A worker is about to send a statement: it goes on when it is chosen. */
  stand(worker: number): Promise<void> {
    return new Promise((goOn) => {
      this.#waiting.set(worker, goOn);
      this.#choose();
    });
  }

  /** Lets all of them work until each is done. */
  async run(workers: readonly (() => Promise<void>)[]): Promise<void> {
    this.#active = workers.length;
    const all = workers.map(async (work) => {
      try {
        await work();
      } finally {
        this.#active -= 1;
        this.#choose();
      }
    });
    const outcomes = await Promise.allSettled(all);
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  }

  #choose(): void {
    if (this.#active === 0 || this.#waiting.size < this.#active) return;
    const standing = [...this.#waiting.keys()].sort((a, b) => a - b);
    const next = this.#chance.pick(standing);
    const goOn = this.#waiting.get(next);
    this.#waiting.delete(next);
    this.#steps += 1;
    goOn?.();
  }
}
