/** Training: the same examples give the same bytes, and what was taught is known. */

import { readFileSync } from "node:fs";
import { must } from "@forbear/kernel";
import { expect, test } from "vitest";
import { classesOf, isLabel } from "./labels.ts";
import { loadModel } from "./weights.ts";
import { readExamples } from "./examples.ts";
import { defaultOptions, train } from "./train.ts";
import { understand } from "./understand.ts";
import { ears, today } from "./ears.ts";

const { model } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

const lesson = `
# A small lesson.
@who = nurse|doctor
== crisis x4
I want to [die|end my life] [today|now]
no reason to live
== ask_balance x4
how much do I owe [now|]
how much do I still owe
how much is owed now
what is my balance
== greet
hello
good day
hi there
== none
my [@who] is kind
the weather is fine
`;

const small = { ...defaultOptions, passes: 3, pairs: 6 };

test("training twice gives the same bytes", () => {
  const examples = readExamples("en.lesson.txt", lesson);
  const first = train(examples, small);
  expect(Buffer.compare(first, train(examples, small))).toBe(0);
  const taught = must(loadModel(first));
  const { intents } = understand("how much do I owe", { today }, taught);
  expect(intents.map(({ name }) => name)).toContain("ask_balance");
});

test("the committed weights know every class, and no other bytes pass for weights", () => {
  expect(model.classes.length).toBeGreaterThan(70);
  expect(loadModel(new Uint8Array([1, 2, 3]))).toEqual({ ok: false, error: "not-a-model" });
  const torn = new TextEncoder().encode('forbear-understanding-3\n{"bits":16,"classes":[]}\nxx');
  expect(loadModel(torn)).toEqual({ ok: false, error: "not-a-model" });
});

test("sections, alternatives, doubts and named words are read from training text", () => {
  const text =
    "@kin = mum|dad\n== deceased third_party ?vulnerable x9\nmy [@kin] died ++ complaint";
  const examples = readExamples("en.x.txt", text);
  expect(examples.map((example) => example.text).sort()).toEqual(["my dad died", "my mum died"]);
  expect(examples[0]?.labels).toEqual(["deceased", "third_party", "complaint"]);
  expect(examples[0]?.doubtful).toEqual(["vulnerable"]);
  expect(() => readExamples("en.x.txt", "== no_such_label\nx")).toThrow("no such label");
});

test("a dispute with its reason is a dispute too", () => {
  expect(classesOf("dispute:too_old")).toEqual(["dispute", "dispute:too_old"]);
  expect(isLabel("nonsense")).toBe(false);
});
