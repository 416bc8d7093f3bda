/** Another day to pay, because one of theirs lies in hospital: that day, no bad hour and no danger. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { model } from "../../talks/shipped.ts";

test("a payment that was agreed is put off by a day", () => {
  const first = ["=ok", "i will pay full tomorrow morning", "yes"];
  const line = "sir one more thing, not tomorrow, day after, wife is in hospital today";
  const { last, dues } = played(model, "en", [...first, line]);
  expect(dues).toEqual(["412 03-04"]);
  expect(last.acts).toEqual(["keep-offer"]);
});

test("one that lies on the table is moved", () => {
  const lines = ["=ok", "i can pay on friday", "my dad's in hospital today so not friday, monday"];
  const { last, dues } = played(model, "en", lines);
  expect(dues).toEqual(["412 03-09"]);
  expect(last.acts).not.toContain("quiet-time");
});

test.each<readonly [Language, string, string]>([
  ["en", "i will pay full tomorrow", "wife is in hospital today, day after please"],
  ["hi-Latn", "kal pura de dunga", "biwi aaj hospital mein hai, kal nahi parso"],
])(
  "in %s, no hour is made quiet and the former day is not read back: '%s', '%s'",
  (language, first, line) => {
    const { last } = played(model, language, ["=ok", first, line]);
    expect(last.acts).not.toContain("quiet-time");
    expect(last.text).not.toMatch(/March 3|3 March/u);
  },
);

test.each<readonly [string, string]>([
  ["my wife is in hospital today, don't call me till monday", "quiet-time"],
  ["my wife died in hospital on friday and i want to die", "crisis"],
  ["my son is in hospital today and i can't take it, i will kill myself tonight", "crisis"],
])("but '%s' is a right: %s", (line, act) => {
  expect(played(model, "en", ["=ok", line]).last.acts).toContain(act);
});
