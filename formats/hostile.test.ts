/** Odd and hostile files: the same file in other clothes is the same; a cut or changed one is told. */

import { describe, expect, test } from "vitest";
import { bytes, believed, moneyIn, spoilt, wrongWith } from "./storm.ts";
import { type FileFormat, fileFormats, formatOf, readAs } from "./read.ts";
import { sound } from "./sound.ts";

const fixed: ReadonlySet<FileFormat> = new Set(["nacha", "bacs", "metro2"]);
const lined: ReadonlySet<FileFormat> = new Set([...fixed, "mt940", "bai2"]);

const utf16 = (text: string, little: boolean): Uint8Array => {
  const out = new Uint8Array(2 + text.length * 2);
  const view = new DataView(out.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 + at * 2, text.charCodeAt(at), little);
  }
  return out;
};

const undeclared = (text: string): string => text.replace(/^<\?xml[^>]*\?>\s*/, "");

const clothes: readonly (readonly [
  string,
  (text: string) => Uint8Array,
  (f: FileFormat) => boolean,
])[] = [
  ["CR LF", (text) => bytes(text.replaceAll("\n", "\r\n")), () => true],
  ["CR", (text) => bytes(text.replaceAll("\n", "\r")), () => true],
  ["a byte-order mark", (text) => bytes(`\ufeff${text}`), () => true],
  ["UTF-16, little end first", (text) => utf16(undeclared(text), true), () => true],
  ["UTF-16, big end first", (text) => utf16(undeclared(text), false), () => true],
  ["blanks cut from its lines", (text) => bytes(text.replaceAll(/ +$/gm, "")), (f) => lined.has(f)],
  ["blanks behind its lines", (text) => bytes(text.replaceAll(/$/gm, "  ")), (f) => !fixed.has(f)],
  ["empty lines between", (text) => bytes(text.replaceAll("\n", "\n\n")), (f) => lined.has(f)],
  ["no end behind its last line", (text) => bytes(text.trimEnd()), () => true],
  ["NUL and Ctrl-Z behind it", (text) => bytes(`${text}\u0000\u001a`), (f) => lined.has(f)],
];

describe.each(fileFormats)("a file of %s", (format) => {
  const text = sound[format];
  const whole = readAs(format, bytes(text));

  test.each(
    clothes.filter(([, , fits]) => fits(format)).map(([name, make]) => [name, make] as const),
  )("with %s is the same file", (_, make) => {
    const given = make(text);
    expect(formatOf(given)).toEqual({ ok: true, value: format });
    const file = readAs(format, given);
    expect([file.reading.kind, file.reading.faults]).toEqual(["read", []]);
    expect(moneyIn(file)).toEqual(moneyIn(whole));
  });

  test("cut after any byte is refused, or nothing that counts was cut", () => {
    const all = bytes(text);
    for (let most = 0; most < all.length; most += 1) {
      const given = all.subarray(0, most);
      expect(wrongWith(format, given), `cut at ${String(most)}`).toBeNull();
      const file = readAs(format, given);
      if (file.reading.kind === "read" && file.reading.faults.length === 0) {
        expect(moneyIn(file), `cut at ${String(most)}`).toEqual(moneyIn(whole));
      }
    }
  });

  test("in small letters is answered", () => {
    expect(wrongWith(format, bytes(text.toLowerCase()))).toBeNull();
  });

  test("with one character changed is answered, and no other money believed", () => {
    for (let n = 0; n < 300; n += 1) {
      const seed = `${format} ${String(n)}`;
      const given = bytes(spoilt(text, seed));
      expect(wrongWith(format, given), seed).toBeNull();
      expect(believed(format, text, given), seed).toBeNull();
    }
  });
});

describe("files made to exhaust", () => {
  const within = (given: string, format: FileFormat, ms = 5_000): void => {
    const began = performance.now();
    expect(wrongWith(format, bytes(given))).toBeNull();
    expect(performance.now() - began).toBeLessThan(ms);
  };

  test.each(fileFormats)("%s: a line of ten million blanks that ends in a letter", (format) => {
    within(`${sound[format].slice(0, 40)}${" ".repeat(10_000_000)}x`, format);
  });
});
