/** Gathering: few commits, an answer each, and nobody fails for another. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DatabaseFailure } from "./database.ts";
import { gather } from "./gather.ts";

/** A commit under way, which the test ends. */
type Commit = { readonly items: readonly string[]; readonly done: () => void };

function held() {
  const commits: Commit[] = [];
  const begun: (() => void)[] = [];
  const ask = gather<string, string>({
    commit: (items) =>
      new Promise((answer) => {
        commits.push({ items, done: () => answer(items.map((item) => `${item}!`)) });
        begun.shift()?.();
      }),
    most: 3,
    keyOf: (item) => item.slice(0, 1),
  });
  const next = () => new Promise<void>((go) => begun.push(go));
  return { ask, commits, next };
}

describe("gathering", () => {
  test("does one at once, and what came meanwhile together", async () => {
    const { ask, commits, next } = held();
    let begins = next();
    const first = ask("a");
    await begins;
    const others = Promise.all(["b", "c"].map(ask));
    expect(commits.map(({ items }) => items)).toEqual([["a"]]);
    begins = next();
    commits[0]?.done();
    expect(await first).toBe("a!");
    await begins;
    commits[1]?.done();
    expect(await others).toEqual(["b!", "c!"]);
    expect(commits.map(({ items }) => items)).toEqual([["a"], ["b", "c"]]);
  });

  test("keeps two of one key apart and in order, and never carries more than it may", async () => {
    const commits: (readonly string[])[] = [];
    const ask = gather<string, string>({
      commit: (items) => {
        commits.push(items);
        return Promise.resolve([...items]);
      },
      most: 3,
      keyOf: (item) => item.slice(0, 1),
    });
    await Promise.all(["a1", "b1", "a2", "c1", "d1", "a3"].map(ask));
    expect(commits).toEqual([["a1", "b1", "c1"], ["a2", "d1"], ["a3"]]);
  });

  test("fails only the one at fault", async () => {
    const ask = gather<string, string>({
      commit: (items) =>
        items.includes("bad") ? Promise.reject(new Error("bad")) : Promise.resolve([...items]),
      most: 10,
      keyOf: (item) => item,
    });
    const answers = await Promise.allSettled(["a", "bad", "c"].map(ask));
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await ask("d")).toBe("d");
  });

  test("does not try each alone when the database is in the way", async () => {
    let commits = 0;
    const ask = gather<string, string>({
      commit: () => {
        commits += 1;
        return Promise.reject(new DatabaseFailure("unavailable", null));
      },
      most: 10,
      keyOf: (item) => item,
    });
    const answers = await Promise.allSettled(["a", "b", "c"].map(ask));
    expect(answers.every(({ status }) => status === "rejected")).toBe(true);
    expect(commits).toBe(1);
  });

  test("answers everybody once, whatever is asked when", async () => {
    const asks = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat({ max: 3 })));
    await fc.assert(
      fc.asyncProperty(asks, async (asked) => {
        const seen: string[] = [];
        const ask = gather<string, string>({
          async commit(items) {
            await Promise.resolve();
            seen.push(...items);
            return [...items];
          },
          most: 4,
          keyOf: (item) => item.slice(0, 1),
        });
        const answers = asked.map(async ([key, turns], n) => {
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          return ask(`${String(key)}-${String(n)}`);
        });
        expect(await Promise.all(answers)).toEqual(
          asked.map(([key], n) => `${String(key)}-${String(n)}`),
        );
        expect(new Set(seen).size).toBe(asked.length);
        expect(seen).toHaveLength(asked.length);
      }),
    );
  });
});
