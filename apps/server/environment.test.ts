/** Starting: every wrong value, folder and port is told in a sentence with its remedy. */

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chanceFrom, must } from "@forbear/kernel";
import { afterEach, beforeEach, expect, test } from "vitest";
import { masterKeyOf, openDirectory } from "./directory.ts";
import { readEnvironment } from "./environment.ts";
import { inSentences } from "./fault.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "forbear-env-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("nothing set is a start on this machine alone, in a folder of its own", () => {
  expect(must(readEnvironment({}, "/srv"))).toEqual({
    port: 8420,
    host: "127.0.0.1",
    databaseUrl: null,
    directory: "/srv/.forbear",
    masterKey: null,
    publicUrl: null,
    trustProxy: false,
    model: null,
    processors: {
      default: null,
      stripe: null,
      razorpay: null,
      urls: { stripe: null, razorpay: null },
    },
  });
});

test("a language model is named by its dialect and its name; the rest has defaults", () => {
  const variables = {
    FORBEAR_MODEL: "openai-compatible",
    FORBEAR_MODEL_NAME: "llama3.1:8b",
    FORBEAR_MODEL_URL: "http://127.0.0.1:11434/v1",
    FORBEAR_MODEL_SECONDS: "1.5",
  };
  expect(must(readEnvironment(variables, "/srv")).model).toEqual({
    dialect: "openai-compatible",
    model: "llama3.1:8b",
    url: "http://127.0.0.1:11434/v1",
    key: null,
    timeLimitMs: 1_500,
    takesSchema: false,
  });
});

test.each([
  [{ FORBEAR_MODEL: "magic" }, "FORBEAR_MODEL is"],
  [{ FORBEAR_MODEL: "anthropic" }, "FORBEAR_MODEL_NAME is"],
  [{ FORBEAR_MODEL_URL: "ftp://x" }, "FORBEAR_MODEL_URL is"],
  [{ FORBEAR_MODEL_URL: "https://u:secret@models.example/v1" }, "FORBEAR_MODEL_URL is"],
  [{ FORBEAR_MODEL_SECONDS: "600" }, "FORBEAR_MODEL_SECONDS is"],
  [{ FORBEAR_MODEL_SCHEMA: "perhaps" }, "FORBEAR_MODEL_SCHEMA is"],
])("a model configured with %o is told, and its key is not", (wrong, says) => {
  const key = { FORBEAR_MODEL_KEY: "sk-secret" };
  const name = "FORBEAR_MODEL" in wrong ? {} : { FORBEAR_MODEL_NAME: "m" };
  const all = { FORBEAR_MODEL: "openai-compatible", ...name, ...key, ...wrong };
  const read = readEnvironment(all, "/srv");
  const told = read.ok ? "" : inSentences(read.error);
  expect(told).toContain(says);
  expect(told).not.toContain("secret");
});

test.each`
  name                     | value                         | says
  ${"PORT"}                | ${"http"}                     | ${"which is no port"}
  ${"PORT"}                | ${"70000"}                    | ${"which is no port"}
  ${"DATABASE_URL"}        | ${"mysql://host/db"}          | ${"names no PostgreSQL database"}
  ${"DATABASE_URL"}        | ${"postgres://u:secret@host"} | ${"names no PostgreSQL database"}
  ${"FORBEAR_MASTER_KEY"}  | ${"short"}                    | ${"is not a key"}
  ${"FORBEAR_URL"}         | ${"collections.example.com"}  | ${"no address of a site"}
  ${"FORBEAR_TRUST_PROXY"} | ${"maybe"}                    | ${"FORBEAR_TRUST_PROXY is"}
`("$name=$value is told, with what to do", ({ name, value, says }) => {
  const read = readEnvironment({ [String(name)]: String(value) }, "/srv");
  const told = read.ok ? "" : inSentences(read.error);
  expect(told).toContain(says);
  expect(told).not.toContain("secret");
  expect(told.split(". ").length).toBeGreaterThan(1);
});

test("a folder becomes ours once, and stays ours", () => {
  const path = join(folder, "new");
  must(openDirectory(path));
  must(openDirectory(path));
});

test("a folder with somebody else's files is left alone", () => {
  writeFileSync(join(folder, "thesis.txt"), "chapter one");
  const opened = openDirectory(folder);
  expect(opened.ok ? "" : inSentences(opened.error)).toMatch(/not Forbear's\..*FORBEAR_DATA/);
  expect(readFileSync(join(folder, "thesis.txt"), "utf8")).toBe("chapter one");
});

test("a file where the folder should be is told", () => {
  const path = join(folder, "file");
  writeFileSync(path, "");
  const opened = openDirectory(path);
  expect(opened.ok ? "" : inSentences(opened.error)).toContain("A file stands where");
});

test("the master key is made once, read by its owner alone, and refused when damaged", () => {
  const directory = must(openDirectory(join(folder, "new")));
  const first = must(masterKeyOf(directory, null, chanceFrom(1)));
  expect(must(masterKeyOf(directory, null, chanceFrom(2)))).toEqual(first);
  expect(statSync(directory.at("master.key")).mode & 0o777).toBe(0o600);
  writeFileSync(directory.at("master.key"), "not a key");
  const damaged = masterKeyOf(directory, null, chanceFrom(3));
  expect(damaged.ok ? "" : inSentences(damaged.error)).toContain("damaged");
});

test("a key from the environment is kept nowhere", () => {
  const directory = must(openDirectory(join(folder, "new")));
  const given = new Uint8Array(32).fill(1);
  expect(must(masterKeyOf(directory, given, chanceFrom(1)))).toBe(given);
  expect(() => statSync(directory.at("master.key"))).toThrow();
});
