/** A tenant's own examples: read when they are whole, told line by line when they are not. */

import { must } from "@forbear/kernel";
import { expect, test } from "vitest";
import { loadModel } from "./weights.ts";
import { readTaught } from "./taught.ts";
import { defaultOptions, train } from "./train.ts";
import { understand } from "./understand.ts";
import { today } from "./ears.ts";

test("every fault of a file is told with its line, and nothing of it is taken", () => {
  const file = [
    '{"text":"the club card is cut up","language":"en","labels":["dispute:other"]}',
    "",
    "not json",
    '{"text":"x","language":"fr","labels":[]}',
    '{"text":"x","language":"en","labels":["hardhsip"]}',
    '{"text":" ","language":"en","labels":[]}',
    '{"text":"x","language":"en"}',
  ].join("\n");
  expect(readTaught(file)).toEqual({
    ok: false,
    error: [
      { line: 3, why: "not a JSON object" },
      { line: 4, why: '"language" is none of en, es, hi, hi-Latn' },
      { line: 5, why: 'there is no label "hardhsip"' },
      { line: 6, why: '"text" is missing or empty' },
      { line: 7, why: '"labels" is missing; [] says that nothing is meant' },
    ],
  });
});

test("what is taught so is known afterwards", () => {
  const line = (text: string, labels: readonly string[]): string =>
    JSON.stringify({ text, language: "en", labels });
  const lessons = [
    ...["my grobble is stuck", "the grobble broke", "a stuck grobble here"].map((text) =>
      line(text, ["payment_problem"]),
    ),
    ...["hello there", "good day", "the sun is out", "a fine day"].map((text) => line(text, [])),
  ];
  const examples = must(readTaught(lessons.join("\n")));
  const model = must(loadModel(train(examples, { ...defaultOptions, passes: 3, pairs: 0 })));
  const { intents } = understand("our grobble is stuck again", { today }, model);
  expect(intents.map(({ name }) => name)).toContain("payment_problem");
});
