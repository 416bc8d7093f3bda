/** The shelf of training lines: a folder a language, a file a label, words named once for all. */

import { expect, test } from "vitest";
import { readCorpus } from "./corpus.ts";

const words = { path: "en/words.txt", text: "@kin = mum\n" };
const deaths = { path: "en/deceased.txt", text: "== deceased\nmy @kin died" };
const plants = { path: "en/deceased.near.txt", text: "== none\nmy plant died" };

test("a line names a word of its language, whatever the order of the files", () => {
  const [plant, dead, ...more] = readCorpus([deaths, plants, words]);
  expect(plant).toMatchObject({ text: "my plant died", labels: [] });
  expect(dead).toMatchObject({ text: "my mum died", language: "en", labels: ["deceased"] });
  expect(more).toEqual([]);
});

test.each`
  path                        | text                                 | place
  ${"es/dispute-too_old.txt"} | ${"== hardship\nno tengo"}           | ${"hardship.txt"}
  ${"es/hardship.txt"}        | ${"== hardship deceased\nno tengo"}  | ${"hardship.with.txt"}
  ${"es/hardship.with.txt"}   | ${"== hardship ?deceased\nno tengo"} | ${"hardship.txt"}
  ${"es/hardship.txt"}        | ${"== none\nno tengo hambre"}        | ${"a file of near misses"}
  ${"es/hardship.near.txt"}   | ${"== hardship\nno tengo"}           | ${"hardship.txt"}
`("a line of $place is refused in $path, and told where it belongs", ({ path, text, place }) => {
  expect(() => readCorpus([{ path, text }])).toThrow(`belongs in ${String(place)}`);
});

test("the files are read in one order, however they are listed", () => {
  const files = [deaths, words, { path: "en/crisis.txt", text: "== crisis\nhelp me" }];
  expect(readCorpus(files)).toEqual(readCorpus(files.toReversed()));
  expect(readCorpus(files)[0]?.labels).toEqual(["crisis"]);
});
