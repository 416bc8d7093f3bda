/** What came is told by its bytes: a name or a type may say anything. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { mediaKindNamed, mediaKindOf, mediaKinds } from "./kind.ts";

const hex = (bytes: string): Uint8Array => Buffer.from(bytes.replaceAll(" ", ""), "hex");
const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

test.each([
  ["a photograph of a telephone", hex("ffd8ffe0 00104a46"), "picture"],
  ["a screen shot", hex("89504e470d0a1a0a 0000000d"), "picture"],
  ["a newer photograph", latin("\0\0\0\x18ftypheic"), "picture"],
  ["a letter as PDF", latin("%PDF-1.7\n"), "document"],
  ["a voice note of a messenger", latin("OggS\0\x02"), "voice"],
  ["a voice note of a telephone", latin("\0\0\0\x1cftypM4A "), "voice"],
  ["a film", latin("\0\0\0\x20ftypmp42"), "video"],
  ["a page that calls itself a picture", latin("<html><script>"), "file"],
  ["a drawing that may hold a script", latin('<svg onload="x">'), "file"],
  ["a program", latin("MZ\x90\0"), "file"],
  ["an archive", latin("PK\x03\x04"), "file"],
  ["nothing", latin(""), "file"],
] as const)("%s is known by its bytes", (_, bytes, kind) => {
  expect(mediaKindOf(bytes)).toBe(kind);
});

test("any bytes have one kind", () => {
  const bytes = fc.uint8Array({ maxLength: 64 });
  fc.assert(fc.property(bytes, (some) => mediaKinds.includes(mediaKindOf(some))));
});

test.each([
  ["image/jpeg", "picture"],
  ["audio/ogg; codecs=opus", "voice"],
  ["video/mp4", "video"],
  ["application/pdf", "document"],
  ["text/html", "file"],
  [null, "file"],
] as const)("where no bytes came, %s is a %s", (type, kind) => {
  expect(mediaKindNamed(type)).toBe(kind);
});
