/** Days as they are meant: a week later than what stands, and not the day on which they are paid. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { after } from "../../talks/shipped.ts";

test.each<readonly [Language, readonly string[], string, string]>([
  [
    "en",
    ["i can pay it all on the 10th", "yes"],
    "actually can we make it a week later",
    "412 03-17",
  ],
  ["en", ["i can pay it all on the 10th", "yes"], "push it a week", "412 03-17"],
  ["en", ["i can pay it all on the 10th", "yes"], "can i have another week", "412 03-17"],
  ["en", ["i can pay it all on the 10th", "yes"], "push it back two weeks", "412 03-24"],
  ["en", ["i can pay it all on the 10th", "yes"], "could i do it two days earlier", "412 03-08"],
  [
    "en",
    ["i can pay it all on the 10th", "yes"],
    "can you move it to a week on friday",
    "412 03-13",
  ],
  ["en", ["50 a month from the 10th"], "can it start 2 weeks later", "50 03-24"],
  ["es", ["pago todo el 10", "sí"], "mejor una semana después", "412 03-17"],
  ["hi-Latn", ["poora 10 ko dunga", "haan"], "ek hafte baad kar do", "4125 03-17"],
  ["hi", ["पूरा 10 तारीख को दूंगा", "हाँ"], "एक हफ़्ते बाद कर दो", "4125 03-17"],
])("in %s, after '%s', '%s' is %s", (language, before, line, due) => {
  expect(after(language, ...before, line).dues[0]).toBe(due);
});

test("of two payments the second is put a week on", () => {
  const lines = ["200 on the 10th and the rest on the 20th", "push the second one a week"];
  expect(after("en", ...lines).dues).toEqual(["200 03-10", "212 03-27"]);
});

test("of a plan that stands, which payments move is asked, and not which day", () => {
  const { last } = after("en", "50 a month from the 10th", "yes", "push it back a week");
  expect(last.said).toEqual(["plan-which"]);
});

test.each(["i need another week", "50 a week", "in a week"])(
  "'%s', where nothing stands, is no week later than anything",
  (line) => {
    expect(after("en", line).last.text).not.toMatch(/March 17/);
  },
);

test.each<readonly [Language, string, string]>([
  ["en", "i get paid on the 6th so i could pay it on the 10th", "412 03-10"],
  ["en", "My payday is the 15th. I can pay 100 on the 17th.", "100 03-17"],
  [
    "en",
    "I get paid on the 6th of every month and after that I could do 90 on the 10th",
    "90 03-10",
  ],
])("in %s, '%s' is paid on the day they name for it", (language, line, dues) => {
  expect(after(language, line).dues[0]).toBe(dues);
});

test("a day after their pay day is the one that is gone on with", () => {
  const { last } = after("es", "me pagan el 6, le puedo pagar el 10");
  expect(last.text).toMatch(/10 de marzo/);
  expect(last.text).not.toMatch(/6 de marzo/);
});

test("their pay day alone is the day they mean", () => {
  expect(after("en", "i get paid on the 6th", "80").dues).toEqual(["80 03-06"]);
});
