/** Terms that differ from what was asked say so: a start too late, parts that fall short, on the shortest channel too. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

type Row = readonly [Language, string, said: readonly string[], first: string | undefined];

test.each<Row>([
  ["en", "from may i can do 50 a month", ["closest-late", "confirm-plan"], "50 04-02"],
  ["en", "starting in june 50 a month", ["closest-late", "confirm-plan"], "50 04-02"],
  ["en", "50 a month, first one in april", ["confirm-plan"], "50 04-01"],
  ["es", "50 al mes, la primera en abril", ["confirm-plan"], "50 04-01"],
  ["es", "desde mayo puedo 50 al mes", ["closest-late", "confirm-plan"], "50 04-02"],
  ["hi", "मई से 1000 महीना दे पाऊंगा", ["closest-late", "confirm-plan"], "1000 04-02"],
  ["hi-Latn", "pehli kist april me, 1000 mahina", ["confirm-plan"], "1000 04-01"],
])("in %s, a month named as the start is kept: %s", (language, line, said, first) => {
  const { last, dues } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(said);
  expect(dues[0]).toBe(first);
});

test.each<readonly [Language, string, string]>([
  ["en", "lost my job", "from june i can do 150 a month"],
  ["hi", "नौकरी चली गई", "जून से 1500 महीना दूंगा"],
])(
  "in %s, no earlier month is pressed on one without work before we know what they can",
  (language, told, line) => {
    const { last, dues } = played(model, language, ["=hello", told, line]);
    expect(last.said).toEqual(["means-then-offer", "ask-income-again"]);
    expect(dues).toEqual([]);
  },
);

test.each<readonly [Language, string, readonly string[]]>([
  ["en", "150 now and 250 on the 20th", ["150 03-02", "262 03-20"]],
  ["es", "150 ahora y 250 el 20", ["150 03-02", "262 03-20"]],
  ["hi", "1500 अभी और 2500 20 को", ["1500 03-02", "2625 03-20"]],
  ["hi-Latn", "dedh hazar abhi aur dhai hazar 20 ko", ["1500 03-02", "2625 03-20"]],
  [
    "en",
    "200 on the 6th, 100 on the 13th and 100 on the 20th",
    ["200 03-06", "100 03-13", "112 03-20"],
  ],
])("in %s, what parts fall short by is said: %s", (language, line, dues) => {
  const read = played(model, language, ["=hello", line]);
  expect(read.last.said[0]).toBe("left-in-last");
  expect(read.dues).toEqual(dues);
});

test.each<readonly [Language, string, string]>([
  ["en", "lost my job", "100 on the 6th, 100 on the 20th and the rest in two goes"],
  ["es", "perdí mi trabajo", "100 el 6, 100 el 20 y el resto en dos pagos"],
])("in %s, what one in hardship laid out whole is read back", (language, told, line) => {
  const { dues } = played(model, language, ["=hello", told, line]);
  expect(dues.slice(1)).toEqual(["100 03-20", "106 04-20", "106 05-20"]);
});

test("on the shortest channel it is said that the day is not the one asked for", () => {
  const late = "अप्रैल के आखिर में 2500 दे दूंगा";
  const { last } = played(model, "hi", ["=hello", late], { channel: "sms" });
  expect(last.said[0]).toBe("closest-late");
  expect(last.text).toContain("इतने बाद की तारीख़ नहीं हो सकती");
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "salary nai aayi, 10 ko aayegi"],
  ["hi", "सैलरी अभी नहीं आई 10 को आएगी"],
])(
  "in %s, pay that is still to come tells of no loss and promises nothing: %s",
  (language, line) => {
    expect(played(model, language, ["=hello", line]).last.said).toEqual(["ask-amount-on"]);
  },
);

test("from when and how much they can pay is no income, though that was asked", () => {
  const lines = ["bhai job chali gayi h", "=haan", "june me 1 tarikh se 1500 1500"];
  const { last } = played(model, "hi-Latn", lines);
  expect(last.said).toEqual(["means-then-offer", "ask-income-again"]);
  expect(last.acts).not.toContain("note-means");
});

test("a sum that was carried into another rhythm and back is the sum they named", () => {
  const lines = ["50 a month on the 10th", "or would every 2 weeks be better?", "no monthly"];
  expect(played(model, "en", ["=hello", ...lines]).dues[0]).toBe("50 03-10");
});
