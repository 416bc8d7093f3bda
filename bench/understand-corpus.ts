/** The training lines of this checkout, and the part of them that measures and is never learnt from. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Example, isHeldBack, lineOf, readCorpus } from "@forbear/dialogue";
import { present } from "@forbear/kernel";

/** Where the checkout is, from the sources or from what was built of them. */
export const home = (): string =>
  present(
    ["../dialogue", "../../dialogue"]
      .map((path) => join(import.meta.dirname, path))
      .find((path) => existsSync(join(path, "training"))),
    "the folder dialogue of a checkout",
  );

export const locales: Readonly<Record<Example["language"], string>> = {
  en: "en-US",
  es: "es-MX",
  hi: "hi-IN",
  "hi-Latn": "hi-Latn-IN",
  other: "en-US",
};

/** Every example of `training/`, in the order of the files. */
export function corpus(): readonly Example[] {
  const folder = join(home(), "training");
  return readCorpus(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".txt"))
      .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })),
  );
}

/** One example of each line. */
export function oneOfEach(examples: readonly Example[]): readonly Example[] {
  const lines = new Map<string, Example>();
  for (const example of examples) {
    if (!lines.has(lineOf(example))) lines.set(lineOf(example), example);
  }
  return [...lines.values()];
}

/** The lines that no shipped weight has seen, in our four languages. */
export const heldBack = (examples: readonly Example[]): readonly Example[] =>
  oneOfEach(examples.filter((example) => isHeldBack(example) && example.language !== "other"));

export const shippedWeights = (): Uint8Array =>
  readFileSync(join(home(), "understanding", "weights.bin"));
