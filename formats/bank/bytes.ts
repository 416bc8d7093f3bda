/** A file's bytes into text and lines: what is not text is refused with what it seems to be. */

import { type Result, err, ok } from "@forbear/kernel";
import { type Line, lineReader, longestLine } from "../csv/lines.ts";
import { type FormatFault, formatFault } from "./fault.ts";

export const largestFile = 64 * 1024 * 1024;
const sampled = 4096;

/** Digits, letters and blanks of EBCDIC: where they are, ASCII has other things or nothing. */
function looksLikeEbcdic(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sampled);
  let familiar = 0;
  let high = 0;
  for (const byte of head) {
    const low = byte & 0x0f;
    const row = byte >> 4;
    const digit = row === 0xf && low <= 9;
    const upper = (row === 0xc || row === 0xd || row === 0xe) && low >= 1 && low <= 9;
    const small = (row === 0x8 || row === 0x9 || row === 0xa) && low >= 1 && low <= 9;
    const mark = byte === 0x40 || byte === 0x4b || byte === 0x60 || byte === 0x61;
    const lineEnd = byte === 0x15 || byte === 0x25 || byte === 0x0d;
    if (digit || upper || small) high += 1;
    if (digit || upper || small || mark || lineEnd) familiar += 1;
  }
  return high > head.length / 4 && familiar > head.length * 0.9;
}

const hasZeros = (bytes: Uint8Array): boolean => bytes.subarray(0, sampled).includes(0);

function strict(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
    return null;
  }
}

/** Encodings that a file may name for itself. */
const nameable = /^(?:utf-?8|us-ascii|ascii|iso-8859-(?:1|15)|windows-125[02]|utf-?16(?:le|be)?)$/i;

/**
 * The text of a file. UTF-16 is known by its mark; otherwise it is what the file names for itself
 * (`named`), or UTF-8, or where bytes contradict that, the Western one-byte page of old systems.
 */
export function textOf(
  bytes: Uint8Array,
  named: string | null = null,
): Result<string, FormatFault> {
  if (bytes.length === 0) return err(formatFault(0, "file.empty"));
  if (bytes.length > largestFile) return err(formatFault(0, "file.too-large"));
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decoded(strict(bytes, "utf-16le"));
  if (a === 0xfe && b === 0xff) return decoded(strict(bytes, "utf-16be"));
  return oneByteText(bytes.subarray(0, endOf(bytes)), named);
}

/** Where the text ends and what old transfer programs fill up with begins. */
function endOf(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x1a)) end -= 1;
  return end;
}

function oneByteText(bytes: Uint8Array, named: string | null): Result<string, FormatFault> {
  if (bytes.length === 0) return err(formatFault(0, "file.not-text"));
  if (looksLikeEbcdic(bytes)) return err(formatFault(0, "file.ebcdic"));
  if (hasZeros(bytes)) return err(formatFault(0, "file.not-text"));
  if (named === null) return decoded(strict(bytes, "utf-8") ?? strict(bytes, "windows-1252"));
  if (!nameable.test(named)) {
    return err(formatFault(1, "file.encoding", { field: "encoding", value: named }));
  }
  // What calls itself UTF-16 without a mark and without zeros is not.
  return decoded(strict(bytes, /^utf-?16/i.test(named) ? "utf-8" : named));
}

function decoded(text: string | null): Result<string, FormatFault> {
  if (text === null) return err(formatFault(0, "file.encoding"));
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (bare.trim() === "") return err(formatFault(0, "file.empty"));
  return ok(bare);
}

/** Without what old transfer programs leave behind: blanks, NUL and the end mark of CP/M. */
function withoutTail(text: string): string {
  // By hand: an expression would begin again at every blank of a long row of them.
  let end = text.length;
  while (end > 0 && /[\s\u0000\u001a]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Far more than a bank sends in a day; a file of more is an attack on memory. */
export const mostLines = 200_000;

function hasTooMany(text: string): boolean {
  let count = 0;
  for (const end of ["\n", "\r"]) {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      count += 1;
      if (count > mostLines * 2) return true;
    }
  }
  return count > mostLines && !text.includes("\r\n");
}

const tooMany = (): Result<never, FormatFault> =>
  err(formatFault(0, "file.too-many", { expected: `at most ${String(mostLines)} lines` }));

/** The lines of a file, numbered from 1; one that has no end is refused. */
export function linesOf(text: string): Result<readonly Line[], FormatFault> {
  const body = withoutTail(text);
  if (hasTooMany(body)) return tooMany();
  const reader = lineReader();
  const lines = reader.push(body);
  for (const line of reader.end()) lines.push(line);
  const cut = lines.find((line) => line.cut);
  if (cut === undefined) return ok(lines);
  const expected = `at most ${String(longestLine)} characters`;
  return err(formatFault(cut.number, "line.too-long", { expected }));
}

/**
 * Lines of a format whose records all have one width, padded to it where trailing blanks were lost.
 * A file without any line end is cut at the width.
 */
export function recordsOf(text: string, width: number): Result<readonly Line[], FormatFault> {
  const body = withoutTail(text);
  if (!/[\r\n]/.test(body) && body.length > width) {
    if (body.length / width > mostLines) return tooMany();
    const lines: Line[] = [];
    for (let at = 0; at < body.length; at += width) {
      const record = body.slice(at, at + width).padEnd(width);
      lines.push({ number: lines.length + 1, text: record, cut: false, open: false });
    }
    return ok(lines);
  }
  const lines = linesOf(body);
  if (!lines.ok) return lines;
  const padded: Line[] = [];
  for (const line of lines.value) {
    const whole = line.text.trimEnd();
    if (whole === "") continue;
    if (whole.length > width) {
      const expected = `${String(width)} characters, not ${String(whole.length)}`;
      return err(formatFault(line.number, "line.too-long", { value: whole, expected }));
    }
    padded.push({ ...line, text: whole.padEnd(width) });
  }
  return ok(padded);
}
