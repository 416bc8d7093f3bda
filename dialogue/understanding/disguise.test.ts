/** Rights are heard through disguises, and nothing that is typed takes long to read. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ears } from "./ears.ts";

const { hear, signalsIn } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

const heads = (text: string): string[] =>
  signalsIn(text).map((signal) => signal.split(":")[0] ?? signal);

test.each`
  text                                    | signal
  ${"st0p"}                               | ${"stop_channel"}
  ${"ѕтор"}                               | ${"stop_channel"}
  ${"ꜱᴛᴏᴘ"}                               | ${"stop_channel"}
  ${"𝗦𝗧𝗢𝗣"}                               | ${"stop_channel"}
  ${"S.T.O.P"}                            | ${"stop_channel"}
  ${"s\u200bt\u2060o\u200dp"}             | ${"stop_channel"}
  ${"\u202estop\u202c"}                   | ${"stop_channel"}
  ${"i want to k1ll mys3lf"}              | ${"crisis"}
  ${"l3ave me al0ne and never wr1te"}     | ${"stop_contact"}
  ${"filed for b@nkruptcy last month"}    | ${"insolvency"}
  ${"m y  l a w y e r has this now"}      | ${"represented"}
  ${"wrоng numbеr, I am not thіs реrson"} | ${"wrong_person"}
`("'$text' says $signal", ({ text, signal }: Record<"text" | "signal", string>) => {
  expect(heads(text)).toContain(signal);
});

test.each([
  "pay $50 on the 5th",
  "call me at 4am",
  "ref B2C4D6",
  "привет, как дела",
  "👍🏽",
  "مرحبا",
])("'%s' hides nothing", (text) => {
  expect(signalsIn(text)).toEqual([]);
});

test("what cannot be seen changes nothing", () => {
  const unseen = fc.constantFrom("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad");
  const message = fc.constantFrom("stop calling me", "my father died", "I want to die");
  fc.assert(
    fc.property(message, fc.nat({ max: 12 }), unseen, (text, place, mark) => {
      const letters = /[a-z]/i.test(text.charAt(place - 1)) && /[a-z]/i.test(text.charAt(place));
      fc.pre(letters);
      const marked = text.slice(0, place) + mark + text.slice(place);
      expect(heads(marked)).toEqual(heads(text));
    }),
    { numRuns: 60 },
  );
});

test.each`
  name                       | part
  ${"one word"}              | ${"a"}
  ${"words"}                 | ${"please stop calling me "}
  ${"letters apart"}         | ${"s t o p "}
  ${"figures among letters"} | ${"st0p "}
  ${"look-alikes"}           | ${"ѕтор "}
  ${"numbers"}               | ${"15 "}
  ${"hyphens"}               | ${"a-"}
  ${"addresses"}             | ${"a@b."}
  ${"Hindi"}                 | ${"नहीं "}
  ${"signs"}                 | ${". "}
  ${"pictures"}              | ${"👍"}
`("a hundred thousand letters of $name cost less than a second", ({ part }: { part: string }) => {
  const text = part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
  const start = process.cpuUsage();
  hear(text, { locale: "en-US" });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});

test("a right in the middle of a hundred pages is found by its words", () => {
  const page = "We thank you for your letter and will look at the figures again. ".repeat(800);
  expect(heads(`${page} My husband passed away in March. ${page}`)).toContain("deceased");
});

test("ten languages at once are read without harm", () => {
  const text = "hello hola नमस्ते 你好 مرحبا привет שלום สวัสดี こんにちは வணக்கம் stop calling me";
  expect(heads(text)).toContain("stop_channel");
});
