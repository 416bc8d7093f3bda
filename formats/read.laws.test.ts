/** Whatever comes: no reader throws, every record is counted, every fault says what to do. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FileFormat, fileFormats, formatOf, readAs, rulesBroken } from "./read.ts";
import { sound } from "./sound.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each(fileFormats)(
  "a sound file of %s is told by its beginning and read without a fault",
  (format) => {
    const given = bytes(sound[format]);
    expect(formatOf(given)).toEqual({ ok: true, value: format });
    const { reading } = readAs(format, given);
    expect(reading.faults).toEqual([]);
    expect(reading.kind).toBe("read");
  },
);

/** What every answer must be, whatever was asked. */
function expectAnswer(format: FileFormat, given: Uint8Array): void {
  const file = readAs(format, given);
  const { kind, tally, faults } = file.reading;
  expect(tally.taken + tally.rejected).toBe(tally.read);
  if (kind === "refused") expect([tally.taken, faults.length > 0]).toEqual([0, true]);
  if (tally.rejected > 0) expect(faults.length).toBeGreaterThan(0);
  for (const fault of [...faults, ...rulesBroken(file)]) {
    expect(fault.says.length > 10 && fault.remedy.length > 5).toBe(true);
    expect(fault.line).toBeGreaterThanOrEqual(0);
  }
  const none = readAs(format, given, { keep: "all-or-nothing" }).reading;
  expect(none.kind).toBe(faults.length > 0 ? "refused" : kind);
}

describe.each(fileFormats)("a file of %s", (format) => {
  const text = sound[format];

  test("changed anywhere is answered, not thrown at", () => {
    const place = fc.integer({ min: 0, max: text.length - 1 });
    const piece = fc.oneof(
      fc.constantFrom(
        "",
        "\n",
        "0",
        "9",
        "-",
        "<",
        ">",
        "&",
        "/",
        ",",
        " ",
        "€",
        "\u0000",
        "\u001a",
        "__proto__",
      ),
      fc.string({ maxLength: 3 }),
      place.map((at) => text.slice(at, at + 40)),
    );
    const change = fc.tuple(place, fc.integer({ min: 0, max: 12 }), piece);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce(
          (all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut),
          text,
        );
        expectAnswer(format, bytes(changed));
      }),
      { numRuns: 60 },
    );
  });

  test("of bytes from nowhere is answered too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (given) => {
        expectAnswer(format, given);
      }),
      { numRuns: 40 },
    );
  });

  test("of another format is refused", () => {
    for (const other of fileFormats.filter((one) => one !== format)) {
      expect(readAs(format, bytes(sound[other])).reading.kind).toBe("refused");
    }
  });

  test("in UTF-16 is the same file", () => {
    const wide = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
    const given = new Uint8Array(wide.buffer);
    if (!text.includes("UTF-8"))
      expect(readAs(format, given).reading.tally).toEqual(
        readAs(format, bytes(text)).reading.tally,
      );
  });
});

test("a rule that an account breaks is told with its record, though the file is sound", () => {
  const lines = sound.metro2.split("\n");
  // The second account loses the day on which it first fell behind.
  const broken = lines.map((line, n) => (n === 2 ? line.replace("07012025", "00000000") : line));
  const file = readAs("metro2", bytes(broken.join("\n")));
  expect(file.reading).toMatchObject({ kind: "read", faults: [] });
  expect(rulesBroken(file)).toMatchObject([
    { line: 3, field: "firstDelinquencyOn", code: "rule.broken" },
  ]);
});

test("a file larger than can be read is refused before it is looked at", () => {
  expect(formatOf(new Uint8Array(64 * 1024 * 1024 + 1))).toMatchObject({
    ok: false,
    error: { code: "file.too-large" },
  });
});
