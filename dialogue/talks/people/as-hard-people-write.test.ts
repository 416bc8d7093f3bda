/** Hard talks: those who mock, hesitate, change sides, ask on while it rests, or answer for another. */

import { type Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

type Row = readonly [Language, readonly string[], string];
const proves = "=hello";

test.each<Row>([
  ["en", ["prove it", "is this the gym thing?"], "creditor-is hold-stands"],
  ["en", ["prove it", "how much is it"], "balance-again hold-stands"],
  ["en", ["this isn't mine, I never had it", "what is it for anyway?"], "creditor-is hold-stands"],
  ["en", ["stop contacting me", "how much do i owe"], "balance-again hold-stands"],
  ["es", ["ese monto está mal", "a quién se lo debo"], "creditor-is hold-stands"],
  ["hi-Latn", ["yeh amount galat hai", "kitna bakaya hai"], "balance-again hold-stands"],
])(
  "in %s, after %j what they ask is told, and nothing is asked for: %s",
  (language, lines, said) => {
    const { last } = played(model, language, [proves, ...lines]);
    expect(last.said.join(" ")).toBe(said);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["an attorney", ["my lawyer handles this, talk to him", "how much is it"]],
  ["a bankruptcy", ["i filed chapter 7 bankruptcy", "how much is it"]],
])("behind %s nothing of it is told", (_, lines) => {
  expect(played(model, "en", [proves, ...lines]).last.said).not.toContain("hold-stands");
});

test("whoever is not known is told nothing of what rests", () => {
  const { last } = played(model, "en", [
    "the amount is wrong, I never owed that",
    "how much is it",
  ]);
  expect(last.text).not.toMatch(/412|Northwind/);
});

test.each<readonly [Language, string]>([
  ["en", "how do you sleep at night"],
  ["en", "you lot never leave me alone do you"],
  ["en", "you must be so proud of yourselves"],
  ["en", "what a lovely way to start my day"],
  ["es", "cómo duermen de noche"],
  ["hi-Latn", "sharam nahi aati"],
])("in %s, '%s' is irony: calm words, no stop, no quiet time", (language, line) => {
  for (const lines of [
    [proves, line],
    ["hello", line],
  ]) {
    const { last } = played(model, language, lines);
    expect(last.said[0]).toBe("calm-here");
    expect(last.acts).toEqual([]);
  }
});

test.each([
  "leave me alone",
  "you never listen so stop texting me",
  "can't you leave me alone",
  "how do you sleep at night, stop texting me",
  "shame on you, never contact me again",
  "you people never leave me alone do you. stop contacting me",
  "no les da vergüenza, ya no me escriban",
  "sharam nahi aati, message mat karo",
])("'%s' is no irony, and stops", (line) => {
  const { last } = played(model, "en", [proves, line]);
  expect(last.acts.some((act) => /^stop-/.test(act))).toBe(true);
});

test.each<Row>([
  ["en", ["I'll pay now", "how much is it again", "ok send it"], "pay-link"],
  ["en", ["actually can you knock off 100 if i pay now", "fine then send the link"], "ways-to-pay"],
  ["en", ["the amount is wrong", "ok whatever just give me the link"], "pay-if-you-wish"],
])("in %s, after %j the way to pay is given: %s", (language, lines, template) => {
  const { last } = played(model, language, [proves, ...lines]);
  expect(last.said[0]).toBe(template);
  expect(last.said).not.toContain("ask-amount");
  expect(last.acts).not.toContain("hand-over");
});

test.each<readonly [Language, readonly string[], string]>([
  ["en", ["she's not here, I'm her husband", "ok tell her to call you? how"], "they-can-call"],
  ["en", ["this is her sister", "what's your number so she can ring you"], "they-can-call"],
  ["en", ["she's not here, I'm her husband", "her birthday is 12 april 1980"], "only-themselves"],
  ["en", ["hello", "=her birthday is 12 april 1980"], "only-themselves"],
])("in %s, after %j of somebody else: %s", (language, lines, template) => {
  const { last, talk } = played(model, language, lines);
  expect(last.said.at(-1)).toBe(template);
  expect(last.acts).not.toContain("hand-over");
  expect(last.text).toContain("+1 212 555 0142");
  expect(talk.conversation.verification.kind).not.toBe("verified");
});

test.each(["it says 412 but I thought it was 380", "i thought it was less, why is it 412"])(
  "'%s' is explained before anything rests, and how to contest it is told",
  (line) => {
    const { last } = played(model, "en", [proves, line]);
    expect(last.said).toEqual(expect.arrayContaining(["breakdown", "if-wrong"]));
    expect(last.acts).not.toContain("open-case");
  },
);

test("said outright, a wrong sum rests as before", () => {
  const { last } = played(model, "en", [proves, "412 is wrong, it was 380"]);
  expect(last.acts).toContain("open-case");
});

const plan = "can i do 50 a month starting the 1st";
test.each<Row>([
  ["en", [plan, "do I need to do anything else"], "only-answer confirm-plan-again"],
  ["es", ["puedo 50 al mes", "tengo que hacer algo más?"], "only-answer confirm-plan-again"],
  ["hi-Latn", ["500 mahina", "aur kuch karna hai kya"], "only-answer confirm-plan-again"],
  ["en", [plan, "yes", "do I need to do anything else"], "nothing-else plan-stands"],
  ["en", [plan, "which account does it come out of"], "ways-to-pay confirm-plan-again"],
  [
    "en",
    [plan, "Will that be taken out of my account by itself or do I have to do something"],
    "paid-by-you confirm-plan-again",
  ],
  ["en", [plan, "what if i pay it all off in june"], "pay-any confirm-plan-again"],
  ["en", [plan, "yes", "what if i pay it all off in june"], "pay-any"],
  ["en", [plan, "yes", "actually no", "pay it all now then"], "pay-all-early"],
  ["en", [plan, "yes", "and what happens if im late once"], "if-missed"],
  ["en", [plan, "yes", "hang on what happens if im a couple of days late one month"], "if-missed"],
  ["en", ["can you tell me when it started"], "since what-works-again"],
  ["en", ["huh"], "what-works-again"],
  ["en", ["um"], "no-hurry what-works-again"],
  ["en", ["um", "im not sure"], "no-hurry ask-amount"],
])("in %s, after %j: %s", (language, lines, said) => {
  const { last } = played(model, language, [proves, ...lines]);
  expect(last.said.join(" ")).toBe(said);
});

test("whoever leaves it to what is fair is made one proposal", () => {
  const { last } = played(model, "en", [proves, "whatever you think is fair"]);
  expect(last.said).toEqual(["one-way", "confirm-plan"]);
});

test("who forgets what was said before keeps nothing of it", () => {
  const lines = ["ok what if i do 100 now and the rest over 3 months"];
  const { dues } = played(model, "en", [proves, ...lines, "actually forget that. just 35 a week"]);
  expect(dues[0]).toBe("35 03-09");
});

test("how they always paid, in a letter that proposes a plan, contests nothing", () => {
  const letter =
    "I have been a customer for eleven years and have always paid on time until my hours were cut in January. I would like to propose paying $60 per month beginning on April 5th.";
  expect(played(model, "en", [proves, letter]).last.acts).not.toContain("open-case");
});

test("'that sounds about right' agrees what was read back", () => {
  const { last } = played(model, "en", [proves, "25 every friday", "oh that sounds about right"]);
  expect(last.acts).toContain("agree");
});

test("a day said over with a yes agrees what was read back, however often it was", () => {
  const lines = ["look i said id pay on the 15th", "how much is left"];
  const { last } = played(model, "en", [proves, ...lines, "ok the 15th it is"]);
  expect(last.said).toEqual(["agreed-promise"]);
  const other = played(model, "en", [proves, ...lines, "ok the 16th it is"]);
  expect(other.last.acts).not.toContain("agree");
  for (const line of ["y a 2?", "y el 9 de marzo", "ok el 9 de marzo?"]) {
    const asked = played(model, "es", [proves, "en 4 pagos", line]);
    expect(asked.last.acts).not.toContain("agree");
  }
});

test("two days in a month stay two where only the sum changes", () => {
  const { dues } = played(model, "en", [
    proves,
    "i get paid on the first and the fifteenth so maybe do like forty on each of those",
    "yes go ahead",
    "can you make it fifty actually",
  ]);
  expect(dues.slice(0, 3)).toEqual(["50 03-15", "50 04-01", "50 04-15"]);
});

test("'ok i guess' is a yes to the least that was read back, and not to another plan", () => {
  const lines = [proves, "ok what would be the smallest"];
  expect(played(model, "en", [...lines, "ok i guess"]).last.said).toEqual(["agreed-plan"]);
  expect(played(model, "en", [...lines, "i guess"]).last.acts).not.toContain("agree");
});

test.each<readonly [Language, string, string]>([
  ["en", "I have no money right now, give me 15 days", "until the 17th"],
  ["es", "ahora no tengo dinero, dame 15 dias", "hasta el 17"],
  ["hi", "अभी तो पैसे नहीं हैं, 15 दिन का टाइम दे दो", "17 तारीख तक"],
  ["hi-Latn", "abhi paise nahi hai 15 din ka time de do", "17 tak"],
])("in %s, '%s': how much by that day is asked, and the day is kept", (language, line, day) => {
  const { last } = played(model, language, [proves, line]);
  expect(last.said.at(-1)).toBe("ask-amount-on");
  expect(last.acts).toContain("hardship");
  expect(played(model, language, [proves, line, day]).last.said).toEqual(["confirm-promise"]);
});

test.each<readonly [string, string]>([
  ["a third in two weeks and a third in four weeks", "confirm-plan"],
  [
    "I lost my job, i can do a third in two weeks and a third in four weeks",
    "care-brief confirm-plan",
  ],
  ["my hours got cut, 50 on the 10th and 60 on the 20th", "care-brief ask-when"],
])("'%s': care is for who tells of something hard, %s", (line, said) => {
  expect(played(model, "en", [proves, line]).last.said.join(" ")).toBe(said);
});

test.each<readonly [Language, string]>([
  ["en", "im in the army, a third in two weeks and a third in four weeks"],
  ["es", "soy militar, 50 el 10 y 60 el 20"],
])("in %s, '%s': who serves is heard beside the sums", (language, line) => {
  expect(played(model, language, [proves, line]).last.acts).toContain("servicemember");
});
