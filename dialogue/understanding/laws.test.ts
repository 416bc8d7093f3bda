/** Laws of understanding that hold for any text. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { channelNames } from "../meaning.ts";
import { ears } from "./ears.ts";

const { hear, signalsIn } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "pay",
        "$",
        "50",
        "1/2",
        "31/02",
        "kal",
        "the",
        "15th",
        "next",
        "Friday",
        "el",
        "de",
        "a",
        "@",
        "ref",
        "-",
        ":",
        "%",
        "dhai",
        "hazaar",
        "99999999999999999999",
        "half",
        "month",
        "stop",
        "not",
        "\n",
        ".",
        "२०",
        "दो",
        "सौ",
        "+1",
        "(415)",
        "555",
        "0000",
        "quincena",
        "baje",
        "between",
        "and",
        "to",
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(" ")),
);

const locales = fc.constantFrom("en-US", "en-GB", "es-MX", "hi-IN", "hi-Latn-IN", "xx", "");

test("no text makes it throw, every confidence is a chance, and every quote is in the text", () => {
  fc.assert(
    fc.property(anyText, locales, fc.constantFrom(...channelNames), (text, locale, channel) => {
      const { signals, intents } = hear(text, { locale, channel });
      for (const { confidence } of [...signals, ...intents]) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      for (const { quote } of signals) expect(text.normalize("NFKC")).toContain(quote);
      expect(intents.length + signals.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test("the same words are always understood alike", () => {
  fc.assert(
    fc.property(anyText, locales, (text, locale) => {
      expect(hear(text, { locale })).toEqual(hear(text, { locale }));
    }),
    { numRuns: 100 },
  );
});

test("a stop on a line of its own is found whatever is written around it", () => {
  const around = fc.array(fc.constantFrom("hello", "thanks", "ok", "friday", "gracias", "kal"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before.join(" ")}\nSTOP\n${after.join(" ")}`;
      expect(signalsIn(text).map((signal) => signal.split(":")[0])).toContain("stop_channel");
    }),
    { numRuns: 100 },
  );
});

test.each([
  "a",
  "1",
  "1,",
  "$1 ",
  "1/",
  "kal ",
  "no ",
  "the 5th ",
  "a@a.",
  "do sau ",
  ". ",
  "ं",
  "👩‍👩‍👧 ",
])("ten thousand letters of '%s' cost less than a second of work", (part) => {
  const text = part.repeat(Math.ceil(10_000 / part.length)).slice(0, 10_000);
  const start = process.cpuUsage();
  hear(text, { locale: "en-US" });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
