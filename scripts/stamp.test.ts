/** When something has to be built again. */

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isFresh, walk, writeStamp } from "./stamp.mjs";

const stamp = "dist/.stamp.json";
let root = "";

const write = (path: string, text: string): void => {
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  mkdirSync(join(root, "law"));
  write("law/decide.ts", "old");
  write("law/rule.ts", "rule");
  writeStamp(root, stamp, ["law/decide.ts", "law/rule.ts"]);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const fresh = (expected: readonly string[] = []): boolean => isFresh(root, stamp, expected);

test("what nobody touched is fresh", () => {
  expect(fresh(["law/rule.ts"])).toBe(true);
});

test("another length, or the same length and other words, is stale", () => {
  write("law/decide.ts", "newer");
  expect(fresh()).toBe(false);
  write("law/decide.ts", "old");
  expect(fresh()).toBe(true);
  write("law/decide.ts", "new");
  utimesSync(join(root, "law/decide.ts"), 1, 1);
  expect(fresh()).toBe(false);
});

test("a checkout that only moves the clock of a file leaves it fresh", () => {
  utimesSync(join(root, "law/decide.ts"), 1, 1);
  expect(fresh()).toBe(true);
});

test("an input that is gone, or a new one that was not there, is stale", () => {
  expect(fresh(["law/new.ts"])).toBe(false);
  rmSync(join(root, "law/rule.ts"));
  expect(fresh()).toBe(false);
});

test("never built is stale", () => {
  expect(isFresh(root, "dist/.stamp-web.json", [])).toBe(false);
});

test("a walk lists what it keeps, in order, and no packages", () => {
  mkdirSync(join(root, "law/node_modules"));
  write("law/node_modules/a.ts", "");
  write("law/README.md", "");
  expect(walk(root, "law", (path) => path.endsWith(".ts"))).toEqual([
    "law/decide.ts",
    "law/rule.ts",
  ]);
  expect(walk(root, "nowhere")).toEqual([]);
});
