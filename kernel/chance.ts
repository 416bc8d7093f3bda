/** Chance that a seed fixes: the same seed, the same stream, on any machine. Not for secrets. */

import { assert } from "./result.ts";

/** Where randomness comes from: the system's in production, a seed's in tests and simulation. */
export interface Chance {
  /** A number in [0, 1), of 53 bits. */
  next(): number;
  bytes(length: number): Uint8Array;
  /** A whole number in [0, limit); its bias is under limit / 2^53. */
  below(limit: number): number;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /**
   * A stream of its own for the label: what it gives does not depend on what was drawn from this
   * one before, nor on the other forks, so that a part added to a world moves nothing elsewhere.
   */
  fork(label: string): Chance;
}

type State = readonly [number, number, number, number];

const noState: State = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];

/** 128 bits of hash over a text, starting from 128 others (cyrb128: four Murmur-like lanes). */
function mix(from: State, text: string): State {
  let [a, b, c, d] = from;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ unit, 597_399_067);
    b = c ^ Math.imul(b ^ unit, 2_869_860_233);
    c = d ^ Math.imul(c ^ unit, 951_274_213);
    d = a ^ Math.imul(d ^ unit, 2_716_044_179);
  }
  a = Math.imul(c ^ (a >>> 18), 597_399_067);
  b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
  c = Math.imul(a ^ (c >>> 17), 951_274_213);
  d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

/** The stream of 32-bit words of a state (sfc32 of PractRand). */
function words(state: State): () => number {
  let [a, b, c, counter] = state;
  function word(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  for (let i = 0; i < 15; i += 1) word(); // until the seed has reached every bit
  return word;
}

function stream(state: State): Chance {
  const word = words(state);
  const next = (): number => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 2 ** 53;
  function below(limit: number): number {
    assert(Number.isSafeInteger(limit) && limit > 0, `nothing is below ${limit}`);
    return Math.floor(next() * limit);
  }
  return {
    next,
    below,
    bytes(length) {
      const drawn = new Uint8Array(length);
      for (let i = 0; i < length; i += 4) {
        const bits = word();
        for (let j = i; j < length && j < i + 4; j += 1) drawn[j] = bits >>> (8 * (j - i));
      }
      return drawn;
    },
    pick<T>(list: readonly T[]): T {
      const at = below(list.length);
      return list[at] as T; // below() has checked: T itself may hold undefined
    },
    fork: (label) => stream(mix(state, label)),
  };
}

/** The stream of a seed; a number is the seed that its decimal text is. */
export const chanceFrom = (seed: string | number): Chance => stream(mix(noState, String(seed)));
