/** Plans of three payments and more of their own size and day, as people list them in four languages. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

type Row = readonly [Language, string, readonly string[]];

const byWeek = ["50 03-06", "75 03-13", "287 03-31"];
const byWeekInRupees = ["500 03-06", "750 03-13", "2875 03-31"];
const threeDays = ["150 03-06", "150 03-20", "112 04-03"];
const andTwice = ["100 03-02", "40 03-15", "60 04-01", "40 04-15", "60 05-01", "40 05-15"];
const andTwiceInRupees = ["1000 03-02", "500 03-15", "600 04-01", "500 04-15", "600 05-01"];
const yes = { en: "yes", es: "sí", hi: "हाँ", "hi-Latn": "haan" } as const;

test.each<Row>([
  ["en", "50 this week, 75 next week, rest end of month", byWeek],
  ["es", "50 esta semana, 75 la próxima y el resto a fin de mes", byWeek],
  ["hi-Latn", "500 is hafte, 750 agle hafte, baaki mahine ke end mein", byWeekInRupees],
  ["hi", "500 इस हफ्ते, 750 अगले हफ्ते, बाकी महीने के अंत में", byWeekInRupees],
  ["en", "150 friday, 150 on the 20th and the remaining on april 3", threeDays],
  ["es", "le doy 150 el viernes, 150 el 20 y lo que falta el 3 de abril", threeDays],
  ["en", "100 now, 60 on the 1st and 40 on the 15th", andTwice],
  ["es", "100 ahora, 60 el 1 y 40 el 15", andTwice],
  ["hi-Latn", "1000 abhi, 600 1 tarikh ko aur 500 15 ko", andTwiceInRupees],
  ["hi", "1000 अभी, 600 1 तारीख को और 500 15 तारीख को", andTwiceInRupees],
  [
    "en",
    "first 150, then 100, then 162.50, one each month",
    ["150 03-09", "100 04-09", "162 05-09"],
  ],
  ["en", "100 today, 80 a week later and then 60 a month", ["100 03-02", "80 03-09", "60 04-09"]],
  [
    "en",
    "60 on friday, 70 the friday after and the rest in 4",
    ["60 03-06", "70 03-13", "70 04-13"],
  ],
])("in %s, '%s' is read back payment by payment and agreed by a yes", (language, line, begins) => {
  const lines = ["=hello", line];
  const { dues, last } = played(model, language, lines);
  expect(dues.slice(0, begins.length)).toEqual(begins);
  expect(last.said.some((id) => id.startsWith("closest"))).toBe(false);
  expect(played(model, language, [...lines, yes[language]]).last.acts).toContain("agree");
});

test("what is read back names every payment with its day", () => {
  const { last } = played(model, "en", ["=hello", "50 this week, 75 next week, rest end of month"]);
  for (const part of ["$50.00 on March 6", "$75.00 on March 13", "$287.50 on March 31"]) {
    expect(last.text).toContain(part);
  }
});

test.each(["50, 60 or 70 a month, you choose", "maybe 50 friday, 60 the 20th or 70 in april"])(
  "'%s' names a choice, and is no list of payments",
  (line) => {
    const { last } = played(model, "en", ["=hello", line]);
    expect(last.said.some((id) => id.startsWith("confirm-plan-parts"))).toBe(false);
  },
);

test("parts above what is owed are told so, and asked for no more than is owed", () => {
  const { dues, last } = played(
    model,
    "en",
    ["=hello", "50 on friday, 40 on the 20th and 60 on the 30th"],
    { owes: 100_00n },
  );
  expect(last.said[0]).toBe("closest-more");
  expect(dues).toEqual(["50 03-06", "50 03-20"]);
});
