/** Answers of a few words to what was asked claim no right; a right among them is still heard. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ears } from "./ears.ts";

const { hear } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

const signalsIn = (text: string, asked: string, locale: string): string[] =>
  hear(text, { locale, lastAgentAct: asked, channel: "sms" }).signals.map(({ name }) => name);

test.each`
  asked              | locale          | answer
  ${"ask_household"} | ${"en-US"}      | ${"2 boys and me"}
  ${"ask_household"} | ${"es-MX"}      | ${"dos hijas y yo"}
  ${"ask_household"} | ${"hi-Latn-IN"} | ${"hum 6 log"}
  ${"ask_income"}    | ${"en-US"}      | ${"tips mostly, 300 a week"}
  ${"ask_income"}    | ${"en-US"}      | ${"been there 9 years"}
  ${"ask_day"}       | ${"en-US"}      | ${"mid june"}
  ${"ask_day"}       | ${"es-MX"}      | ${"el otro martes"}
  ${"ask_day"}       | ${"hi-IN"}      | ${"महीने के बीच में"}
`("'$answer' answers $asked and claims no right", ({ asked, locale, answer }) => {
  expect(signalsIn(answer, asked, locale)).toEqual([]);
});

test.each`
  asked              | answer                      | right
  ${"ask_income"}    | ${"got laid off last week"} | ${"vulnerable"}
  ${"ask_income"}    | ${"i want to die"}          | ${"crisis"}
  ${"ask_day"}       | ${"stop texting me"}        | ${"stop_channel"}
  ${"ask_day"}       | ${"can't pay anything"}     | ${"hardship"}
  ${"ask_household"} | ${"wrong number mate"}      | ${"wrong_person"}
  ${"ask_expenses"}  | ${"this is not my debt"}    | ${"dispute"}
  ${"ask_day"}       | ${"i filed for chapter 7"}  | ${"insolvency"}
`("'$answer' is $right, whatever was asked", ({ asked, answer, right }) => {
  expect(signalsIn(answer, asked, "en-US")).toContain(right);
});
