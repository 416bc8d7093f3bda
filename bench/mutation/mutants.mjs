/** Every mutant that law/ could have, by name, and which of them a seed draws. */

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { compiler } from "./compiles.mjs";

/** Files with no mutants worth a test of the law: [pattern, reason]. */
export const leftOut = [
  [/\.(test|oracle)\.ts$/, "tests, and the second opinions they ask"],
  [/^law\/example\.ts$/, "the ordinary call that tests vary"],
  [/^law\/(book|worked|whom|plain|place-names)\.ts$/, "the words of docs/law's pages"],
];

const isIn = (name) => name.endsWith(".ts") && !leftOut.some(([pattern]) => pattern.test(name));

const readAll = () =>
  readdirSync("law", { recursive: true, encoding: "utf8" })
    .filter((name) => !name.includes("node_modules"))
    .map((name) => `law/${name}`)
    .filter(isIn)
    .map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));

/** A mutant's name, the same in every run over the same source. */
export const keyOf = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  [
    ...[fileName, start.line, start.column, end.line, end.column],
    ...[mutatorName, replacement],
  ].join("|");

/** What stands where the mutant would. */
function originalOf({ location: { start, end } }, content) {
  const slice = content.split("\n").slice(start.line, end.line + 1);
  slice[slice.length - 1] = slice.at(-1).slice(0, end.column);
  slice[0] = slice[0].slice(start.column);
  return slice.join("\n");
}

/** Words for people, and citations: they hold a space; ids, codes, dates and facts hold none. */
const isText = ({ mutatorName, original }) =>
  mutatorName === "StringLiteral" && original.includes(" ");

const mute = () => false;
const noLog = new Proxy({}, { get: () => mute });
const options = { ignorers: [], excludedMutations: [], plugins: null };
const instrument = (files) => new Instrumenter(noLog).instrument(files, options);

/** How many mutants there are, and `size` of those that are no text and compile, each with the same chance. */
export async function draw(seed, size) {
  const files = readAll();
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  const { mutants } = await instrument(files);
  const told = mutants.map((mutant) => ({
    ...mutant,
    original: originalOf(mutant, contents.get(mutant.fileName)),
  }));
  const eligible = told.filter((mutant) => !isText(mutant));
  const lot = (mutant) =>
    createHash("sha256")
      .update(`${seed}|${keyOf(mutant)}`)
      .digest("hex");
  const inOrder = eligible
    .map((mutant) => [lot(mutant), mutant])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, mutant]) => mutant);
  const compiles = compiler();
  const drawn = [];
  let asked = 0;
  for (const mutant of inOrder) {
    if (drawn.length === size) break;
    asked += 1;
    if (compiles(mutant)) drawn.push(mutant);
  }
  return { files: files.length, all: mutants.length, eligible: eligible.length, asked, drawn };
}

/** The sources with the drawn mutants in them, asleep, and the number by which each is woken. */
export async function sown(drawn) {
  const keys = new Set(drawn.map(keyOf));
  const inPlay = new Set(drawn.map(({ fileName }) => fileName));
  const placesIn = (file) =>
    drawn.filter(({ fileName }) => fileName === file).map(({ location }) => location);
  const files = readAll()
    .filter(({ name }) => inPlay.has(name))
    .map((file) => ({ ...file, mutate: placesIn(file.name) }));
  const { files: written, mutants } = await instrument(files);
  const numbers = mutants
    .map((mutant) => [keyOf(mutant), mutant.id])
    .filter(([key]) => keys.has(key));
  return {
    sources: new Map(written.map(({ name, content }) => [name, content])),
    numbers: new Map(numbers),
  };
}
