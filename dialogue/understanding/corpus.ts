/** The lines of `training/`: a folder for each language, the words its lines name, a file for each label. */

import { assert } from "@forbear/kernel";
import { type Example, namedWordsOf, readExamples } from "./examples.ts";

/** One file of `training/`: its path in there, as `en/hardship.txt`, and what it says. */
export type TrainingFile = { readonly path: string; readonly text: string };

/** The words that lines of a language name (`@kin`) stand in this file of its folder. */
const wordsFile = "words.txt";

/** The file of lines that mean nothing to us, and are near nothing that does. */
const noneFile = "none.txt";

const partsOf = (path: string): readonly [folder: string, file: string] => {
  const [folder = "", file = ""] = path.split(/[/\\]/);
  return [folder, file];
};

/** A label as the names of its files begin. */
const stemOf = (label: string): string => label.replace(":", "-");

/**
 * The file of a line: one for what means a label alone, one for what means others beside it. A line
 * that means nothing stands where it sounds like it belongs.
 */
export function fileOf(labels: readonly string[]): string {
  const [first] = labels;
  if (first === undefined) return noneFile;
  return `${stemOf(first)}${labels.length > 1 ? ".with" : ""}.txt`;
}

/** What only sounds like a label stands in `hardship.near.txt`. */
const isNear = (file: string): boolean => file.endsWith(".near.txt") || file === noneFile;

/**
 * Every example of `training/`, in the order of the paths: the weights depend on it. A line in a
 * file that is not its own is refused.
 */
export function readCorpus(files: readonly TrainingFile[]): Example[] {
  const inOrder = files
    .filter(({ path }) => path.endsWith(".txt"))
    .map(({ path, text }) => ({ at: partsOf(path), text }))
    .sort((a, b) => (a.at.join("/") < b.at.join("/") ? -1 : 1));
  const named = new Map(
    inOrder
      .filter(({ at: [, file] }) => file === wordsFile)
      .map(({ at: [folder], text }) => [folder, namedWordsOf(text)]),
  );
  return inOrder.flatMap(({ at: [folder, file], text }) => {
    if (file === wordsFile) return [];
    const examples = readExamples(`${folder}/${file}`, text, named.get(folder));
    for (const { labels, line } of examples) {
      const own = labels.length === 0 ? isNear(file) : fileOf(labels) === file;
      const place = labels.length === 0 ? "a file of near misses" : fileOf(labels);
      assert(own, `${folder}/${file}: this line belongs in ${place}: ${line}`);
    }
    return examples;
  });
}
