/** A web font as a plain one: its tables are inflated here once, not by each document that opens it. */

import { inflateSync } from "node:zlib";

const woffHead = 44;
const woffEntry = 20;
const fontHead = 12;
const fontEntry = 16;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The tables of a WOFF 1.0 file laid out as an OpenType font. It trusts the file: it ships with us. */
export function plainFontOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, n) => {
    const at = woffHead + n * woffEntry;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    return { at, offset: offset ?? 0, packed: packed ?? 0, length: length ?? 0 };
  });
  const body = tables.reduce((sum, { length }) => sum + padded(length), 0);
  const font = Buffer.alloc(fontHead + count * fontEntry + body);
  woff.copy(font, 0, 4, 8); // which kind of outlines
  font.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  font.writeUInt16BE(power * 16, 6);
  font.writeUInt16BE(Math.log2(power), 8);
  font.writeUInt16BE((count - power) * 16, 10);
  let to = fontHead + count * fontEntry;
  for (const [n, { at, offset, packed, length }] of tables.entries()) {
    const raw = woff.subarray(offset, offset + packed);
    (packed < length ? inflateSync(raw) : raw).copy(font, to);
    const entry = fontHead + n * fontEntry;
    woff.copy(font, entry, at, at + 4); // its tag
    woff.copy(font, entry + 4, at + 16, at + 20); // its checksum
    font.writeUInt32BE(to, entry + 8);
    font.writeUInt32BE(length, entry + 12);
    to += padded(length);
  }
  return font;
}
