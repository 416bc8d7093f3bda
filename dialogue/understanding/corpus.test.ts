/** The shelf of training lines: a folder a language, a file a label, words named once for all. */

import { expect, test } from "vitest";
import { readCorpus } from "./corpus.ts";

const words = { path: "en/words.txt", text: "@kin = mum\n" };
const deaths = {
  path: "en/deceased.txt",
  text: "== deceased\nmy @kin died\n== none\nmy plant died",
};

test("a line names a word of its language, whatever the order of the files", () => {
  const [dead, plant, ...more] = readCorpus([deaths, words]);
  expect(dead).toMatchObject({ text: "my mum died", language: "en", labels: ["deceased"] });
  expect(plant).toMatchObject({ text: "my plant died", labels: [] });
  expect(more).toEqual([]);
});

test("a line in the file of another label is refused, and told where it belongs", () => {
  const astray = { path: "es/dispute-too_old.txt", text: "== hardship\nno tengo" };
  expect(() => readCorpus([astray])).toThrow("belongs in hardship.txt");
});

test("the files are read in one order, however they are listed", () => {
  const files = [deaths, words, { path: "en/crisis.txt", text: "== crisis\nhelp me" }];
  expect(readCorpus(files)).toEqual(readCorpus(files.toReversed()));
  expect(readCorpus(files)[0]?.labels).toEqual(["crisis"]);
});
