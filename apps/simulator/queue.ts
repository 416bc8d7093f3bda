/** What is still to happen in the world outside, in the order of its time and then of its coming. */

import type { Instant } from "@forbear/kernel";

type Entry<T> = { readonly at: Instant; readonly seq: number; readonly what: T };

const before = <T>(a: Entry<T>, b: Entry<T>): boolean =>
  a.at < b.at || (a.at === b.at && a.seq < b.seq);

/** A binary heap: the same pushes give the same order. */
export class Queue<T> {
  readonly #heap: Entry<T>[] = [];
  #seq = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** When the next happens; null when nothing is left. */
  get firstAt(): Instant | null {
    return this.#heap[0]?.at ?? null;
  }

  push(at: Instant, what: T): void {
    this.#seq += 1;
    this.#heap.push({ at, seq: this.#seq, what });
    this.#rise(this.#heap.length - 1);
  }

  /** The next that happens by `until`; null when nothing does. */
  next(until: Instant): { readonly at: Instant; readonly what: T } | null {
    const first = this.#heap[0];
    if (first === undefined || first.at > until) return null;
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first;
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const up = (at - 1) >> 1;
      if (!this.#swapped(at, up)) return;
      at = up;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const a = this.#heap[left];
      const b = this.#heap[right];
      if (a === undefined) return;
      const least = b !== undefined && before(b, a) ? right : left;
      if (!this.#swapped(least, at)) return;
      at = least;
    }
  }

  /** Swaps the two places when the lower one comes first. */
  #swapped(lower: number, upper: number): boolean {
    const [a, b] = [this.#heap[lower], this.#heap[upper]];
    if (a === undefined || b === undefined || !before(a, b)) return false;
    this.#heap[lower] = b;
    this.#heap[upper] = a;
    return true;
  }
}
