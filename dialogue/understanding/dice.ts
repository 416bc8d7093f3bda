/** Draws that are the same on every run: seeded by a text, never by chance. */

/** A function that answers a whole number from 0 to `below - 1`, each call the next of its seed. */
export function dice(seed: string): (below: number) => number {
  let state = 0x9e3779b9;
  for (let i = 0; i < seed.length; i += 1) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x85ebca6b);
    state ^= state >>> 13;
  }
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** The same list in another order, the same for the same seed. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const pick = dice(seed);
  const list = [...items];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = pick(i + 1);
    const here = list[i];
    const there = list[j];
    if (here === undefined || there === undefined) continue;
    list[i] = there;
    list[j] = here;
  }
  return list;
}
