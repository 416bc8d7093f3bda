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

/** The file that holds the lines of a label, and what only sounds like it. */
export const fileOf = (label: string | undefined): string =>
  label === undefined ? noneFile : `${label.replace(":", "-")}.txt`;

/**
 * Every example of `training/`, in the order of the paths: the weights depend on it. A file holds
 * the lines whose first label it is named by, and lines without a label that only sound like it.
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
      const [label] = labels;
      const own = label === undefined || fileOf(label) === file;
      assert(own, `${folder}/${file}: this line belongs in ${fileOf(label)}: ${line}`);
    }
    return examples;
  });
}
