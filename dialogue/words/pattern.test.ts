/** A pattern finds what the plain regular expression of the same source finds, in any case and script. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pattern } from "./pattern.ts";

const sources = [
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:s[ií]|ma[ñn]ana|stop)(?![\p{L}\p{M}\p{N}])`,
  String.raw`[a-cx-z]\p{Nd}{1,2}(?:st|th)?`,
  String.raw`(?<sum>\d+)(?<mark>k|lakh)?[^\p{L}\p{M}]*$`,
  String.raw`^\W*(?:yes|haan|हाँ)\b|नहीं(?!\p{L})`,
  String.raw`(?<!\p{L})écr[^aeiou]\p{L}*|ñ\p{M}?`,
];

const said = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "stop",
        "SÍ",
        "Mañana",
        "X20TH",
        "हाँ",
        "नहीं",
        "écrit",
        "12 LAKH",
        "Ñ",
        " ",
        "3",
        "½",
        "❤️",
      ),
    )
    .map((parts) => parts.join("")),
);

describe.each(sources)("%s", (source) => {
  test("finds the same", () => {
    const plain = new RegExp(source, "iu");
    const ours = pattern(source);
    fc.assert(
      fc.property(said, (text) => {
        const [found, expected] = [ours.exec(text), plain.exec(text)];
        expect(found?.[0]).toBe(expected?.[0]);
        expect(found?.index).toBe(expected?.index);
        expect({ ...found?.groups }).toEqual({ ...expected?.groups });
      }),
      { numRuns: 300 },
    );
  });
});

test("each place where it stands", () => {
  expect("Sí, SÍ, así".replaceAll(pattern(String.raw`(?<!\p{L})sí`, "g"), "-")).toBe("-, -, así");
});

test("letters of other scripts go on like ours, signs and pictures end a word", () => {
  const stop = pattern(String.raw`stop(?!\p{L})`);
  expect(["stopд", "stopの", "stopก"].filter((text) => stop.test(text))).toEqual([]);
  expect(["stop—", "stop🙏", "stop।", "stop€"].every((text) => stop.test(text))).toBe(true);
});
