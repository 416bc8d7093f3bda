/** The house checks itself: purity, names, sizes, places, statements, and a README in every folder. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, workspaces } from "./arrows.ts";
import house from "./house.json" with { type: "json" };
import {
  emptyNames,
  impurities,
  isTest,
  type SourceFile,
  strayStatements,
  tiedToAPlace,
  tooLong,
  withoutPurpose,
} from "./tidy.ts";

/** What git keeps or would keep: written by people, not built. */
const paths = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));

const isText = (path: string): boolean =>
  !/\.(bin|gz|br|png|jpe?g|ico|woff2?|pdf|xlsx|zip)$/.test(path);

const files: readonly SourceFile[] = paths
  .filter(isText)
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

const isPure = ({ path }: SourceFile): boolean =>
  path.endsWith(".ts") &&
  !isTest(path) &&
  !house.grounds.includes(path) &&
  house.pure.some((folder) => path.startsWith(`${folder}/`));

describe("pure folders", () => {
  test("know no clock, chance, environment, network or console", () => {
    expect(files.filter(isPure).flatMap(impurities)).toEqual([]);
  });

  test.each([
    "const now = Date.now();",
    "const today = new Date();",
    "const today = Date();",
    "const n = Math.random();",
    "const key = process.env.KEY;",
    "await fetch(url);",
    "setTimeout(done, 5);",
    "console.log(1);",
    "const at = performance.now();",
    "globalThis.setInterval(tick, 5);",
    "const ports = { fetch };",
    "const id = crypto.randomUUID();",
    'import { readFileSync } from "node:fs";',
  ])("may not say %s", (text) => {
    expect(impurities({ path: "law/decide.ts", text })).toHaveLength(1);
  });

  test.each([
    "/** Like Date.now() and process, but given. */ const at = clock.now();",
    'const says = "fetch(url) and Math.random()";',
    "type Facts = { process: string; fetch: number };",
    "const step = { process: 1 }; use(step.process);",
    "const performance = scoreOf(person); use(performance.gini);",
    "const utc = Date.UTC(2026, 0, 1);",
  ])("may say %s", (text) => {
    expect(impurities({ path: "law/decide.ts", text })).toEqual([]);
  });
});

describe("files", () => {
  test("open with a line of purpose", () => {
    expect(withoutPurpose(files)).toEqual([]);
    expect(withoutPurpose([{ path: "a.ts", text: "export {};\n" }])).toHaveLength(1);
  });

  test("are one thing: at most 600 lines", () => {
    expect(tooLong(files)).toEqual([]);
    expect(tooLong([{ path: "a.ts", text: "\n".repeat(601) }])).toHaveLength(1);
  });

  test("are named for what is inside", () => {
    expect(emptyNames(paths)).toEqual([]);
    expect(emptyNames(["law/date-utils.ts", "law/helpers/a.ts", "law/data.ts"])).toHaveLength(3);
  });

  test("name no registry and no machine", () => {
    expect(tiedToAPlace(files)).toEqual([]);
    const text = ["see /ro", "ot/notes\nand https://regis", "try.npmjs.org"].join("");
    expect(tiedToAPlace([{ path: "a.md", text }])).toHaveLength(2);
  });

  test("of operations keep their statements in a store", () => {
    expect(strayStatements(files)).toEqual([]);
    const text = 'import sql from "sql-template-tag";';
    expect(strayStatements([{ path: "operations/acts/post.ts", text }])).toHaveLength(1);
    expect(strayStatements([{ path: "operations/books/store.ts", text }])).toEqual([]);
    const ours = 'import { type Sql, sql } from "../ports/sql.ts";';
    expect(strayStatements([{ path: "operations/acts/post.ts", text: ours }])).toHaveLength(1);
  });
});

test("each folder of the house asks its question in its README", () => {
  const folders = [...workspaces, ...house.steps.map((step) => `operations/${step}`), "scripts"];
  const questions = new Map(Object.entries(house.questions));
  const silent = folders.filter((folder) => {
    const readme = files.find(({ path }) => path === `${folder}/README.md`);
    const opening = readme?.text.split("\n").slice(0, 12).join(" ").toLowerCase() ?? "";
    return !opening.includes(questions.get(folder) ?? "?");
  });
  expect(silent).toEqual([]);
});
