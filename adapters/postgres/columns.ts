/** A column of values as PostgreSQL's binary array: nothing is quoted here nor parsed there. */

import type { Column } from "@forbear/operations";

/** Writes one value that is not null at `at`, and says where it ends; NaN when it has no such form. */
type Write = (to: Buffer, at: number, value: unknown) => number;

/** How one type crosses: its number in every PostgreSQL, the room one value needs, how it is written. */
type Form = {
  readonly oid: number;
  readonly room: number | ((value: unknown) => number);
  readonly write: Write;
};

const headerBytes = 20;
const lengthBytes = 4;
const misfit = Number.NaN;

const whole = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const smallint: Write = (to, at, value) =>
  whole(value, -0x8000, 0x7fff) ? to.writeInt16BE(value, at) : misfit;

const int: Write = (to, at, value) =>
  whole(value, -0x8000_0000, 0x7fff_ffff) ? to.writeInt32BE(value, at) : misfit;

const leastBigint = -(2n ** 63n);
const mostBigint = 2n ** 63n - 1n;

const bigint: Write = (to, at, value) => {
  if (typeof value === "number") {
    return Number.isSafeInteger(value) ? writeWide(to, at, value) : misfit;
  }
  if (typeof value !== "bigint" || value < leastBigint || value > mostBigint) return misfit;
  return to.writeBigInt64BE(value, at);
};

function writeWide(to: Buffer, at: number, value: number): number {
  to.writeInt32BE(Math.floor(value / 2 ** 32), at);
  return to.writeUInt32BE(value >>> 0, at + 4);
}

const boolean: Write = (to, at, value) =>
  typeof value === "boolean" ? to.writeUInt8(value ? 1 : 0, at) : misfit;

const bytea: Write = (to, at, value) => {
  if (!(value instanceof Uint8Array)) return misfit;
  to.set(value, at);
  return at + value.length;
};

/** What the code of a hexadecimal digit is worth; 255 for anything else. */
const digits = Uint8Array.from({ length: 128 }, (_, code) => {
  const found = "0123456789abcdef".indexOf(String.fromCharCode(code).toLowerCase());
  return found < 0 ? 255 : found;
});

const digitAt = (text: string, at: number): number => digits[text.charCodeAt(at)] ?? 255;

/** Where the pairs of digits stand in the text of a UUID. */
const pairs = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

const uuid: Write = (to, at, value) => {
  if (typeof value !== "string" || value.length !== 36) return misfit;
  let end = at;
  for (const pair of pairs) {
    const [high, low] = [digitAt(value, pair), digitAt(value, pair + 1)];
    if ((high | low) > 15) return misfit;
    to[end] = (high << 4) | low;
    end += 1;
  }
  return end;
};

const shortText = 24;

/** Numbers and such are text as the driver would make it. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : String(value));

const text: Write = (to, at, value) => {
  const words = textOf(value);
  if (words.length > shortText) return at + to.write(words, at, "utf8");
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    if (code > 127) return at + to.write(words, at, "utf8");
    to[at + i] = code;
  }
  return at + words.length;
};

function roomOfText(value: unknown): number {
  const words = textOf(value);
  return words.length > shortText ? Buffer.byteLength(words) : words.length * 3;
}

const jsonb: Write = (to, at, value) => text(to, to.writeUInt8(1, at), value);

const dayMs = 86_400_000;
/** PostgreSQL counts days and microseconds from here. */
const epochMs = Date.UTC(2000, 0, 1);

const dayText = /^\d{4}-\d{2}-\d{2}$/;
const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Remembers the last: rows written together mostly share their day and moment. */
function lastOf<T>(make: (from: string) => T): (from: string) => T {
  let last: { readonly from: string; readonly made: T } | null = null;
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}

/** Milliseconds since the server's epoch; NaN where the text is no such moment. */
const sinceEpoch = (shape: RegExp): ((from: string) => number) =>
  lastOf((from) => {
    const ms = shape.test(from) ? Date.parse(from) : misfit;
    const isThere = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(from);
    return isThere ? ms - epochMs : misfit;
  });

const msOfDay = sinceEpoch(dayText);
const msOfInstant = sinceEpoch(instantText);

const date: Write = (to, at, value) => {
  const ms = typeof value === "string" ? msOfDay(value) : misfit;
  return Number.isNaN(ms) ? misfit : to.writeInt32BE(ms / dayMs, at);
};

const timestamptz: Write = (to, at, value) => {
  const ms = typeof value === "string" ? msOfInstant(value) : misfit;
  if (Number.isNaN(ms)) return misfit;
  const microseconds = ms * 1000;
  return Number.isSafeInteger(microseconds)
    ? writeWide(to, at, microseconds)
    : to.writeBigInt64BE(BigInt(ms) * 1000n, at);
};

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ["boolean", { oid: 16, room: 1, write: boolean }],
  ["bytea", { oid: 17, room: (v) => (v instanceof Uint8Array ? v.length : 0), write: bytea }],
  ["bigint", { oid: 20, room: 8, write: bigint }],
  ["smallint", { oid: 21, room: 2, write: smallint }],
  ["int", { oid: 23, room: 4, write: int }],
  ["text", { oid: 25, room: roomOfText, write: text }],
  ["char(3)", { oid: 1042, room: roomOfText, write: text }],
  ["date", { oid: 1082, room: 4, write: date }],
  ["timestamptz", { oid: 1184, room: 8, write: timestamptz }],
  ["uuid", { oid: 2950, room: 16, write: uuid }],
  ["jsonb", { oid: 3802, room: (value) => roomOfText(value) + 1, write: jsonb }],
]);

/** Room for the whole array. */
function roomFor({ room }: Form, values: readonly unknown[]): number {
  const lengths = headerBytes + lengthBytes * values.length;
  if (typeof room === "number") return lengths + room * values.length;
  return values.reduce<number>((sum, value) => sum + (value === null ? 0 : room(value)), lengths);
}

/**
 * The array as bytes, which the driver sends as binary; null where a type or one of the values has no
 * such form here: it then crosses as text, and the server says what it thinks of it.
 */
export function binaryOf({ type, values }: Column): Buffer | null {
  const form = forms.get(type);
  if (form === undefined) return null;
  const to = Buffer.allocUnsafe(roomFor(form, values));
  to.writeInt32BE(values.length === 0 ? 0 : 1, 0);
  to.writeInt32BE(0, 4);
  to.writeInt32BE(form.oid, 8);
  if (values.length === 0) return to.subarray(0, 12);
  to.writeInt32BE(values.length, 12);
  to.writeInt32BE(1, 16);
  let at = headerBytes;
  for (const value of values) {
    if (value === null || value === undefined) {
      to.writeInt32BE(1, 4); // it holds nulls
      at = to.writeInt32BE(-1, at);
      continue;
    }
    const begins = at + lengthBytes;
    const ends = form.write(to, begins, value);
    if (Number.isNaN(ends)) return null;
    to.writeInt32BE(ends - begins, at);
    at = ends;
  }
  return to.subarray(0, at);
}
