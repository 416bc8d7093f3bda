/** How values cross: money exact, days and instants in the house's own text, nothing as a float by accident. */

import { Defect } from "@forbear/kernel";
import pg from "pg";

const oid = {
  int8: 20,
  int8Array: 1016,
  textArray: 1009,
  date: 1082,
  dateArray: 1182,
  timestamp: 1114,
  timestampArray: 1115,
  timestamptz: 1184,
  timestamptzArray: 1185,
  interval: 1186,
  intervalArray: 1187,
  numeric: 1700,
  numericArray: 1231,
} as const;

/** "2026-03-02": the kernel's PlainDate as it stands (DateStyle is ISO on our connections). */
function plainDate(text: string): string {
  if (text.length !== 10) throw new Defect(`a date that is no day of four-digit years: ${text}`);
  return text;
}

/** "2026-03-02 15:00:00.25+00" to "2026-03-02T15:00:00.250Z" (TimeZone is UTC on our connections). */
export function instant(text: string): string {
  const ends = text.endsWith("+00") && text[10] === " ";
  if (!ends || text.length < 22 || text.includes("BC")) {
    throw new Defect(`a time that is no instant of four-digit years: ${text}`);
  }
  const thousandths = text.slice(20, -3).padEnd(3, "0").slice(0, 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${thousandths}Z`;
}

const asText = (text: string): string => text;

type Parse = (text: string) => unknown;

/** What the driver itself makes of a type; unknown ones stay text. */
const driverParser: (type: number) => Parse = pg.types.getTypeParser;
const textArray = driverParser(oid.textArray);

/** An array of whatever depth; its nulls stay null. */
function arrayOf(parse: Parse): Parse {
  const each = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(each);
    return typeof value === "string" ? parse(value) : value;
  };
  return (text) => each(textArray(text));
}

const parsers = new Map<number, Parse>([
  [oid.int8, BigInt],
  [oid.int8Array, arrayOf(BigInt)],
  [oid.date, plainDate],
  [oid.dateArray, arrayOf(plainDate)],
  [oid.timestamp, asText],
  [oid.timestampArray, arrayOf(asText)],
  [oid.timestamptz, instant],
  [oid.timestamptzArray, arrayOf(instant)],
  [oid.interval, asText],
  [oid.intervalArray, arrayOf(asText)],
  [oid.numeric, asText],
  [oid.numericArray, arrayOf(asText)],
]);

/** For a connection's `types`. */
export const houseTypes: pg.CustomTypesConfig = {
  getTypeParser: (type: number): Parse => parsers.get(type) ?? driverParser(type),
};

/** The session settings that the parsers above rely on; a hostile search path is closed as well. */
export const houseSettings = [
  "search_path=forbear",
  "datestyle=ISO",
  "intervalstyle=iso_8601",
  "timezone=UTC",
]
  .map((setting) => `-c ${setting}`)
  .join(" ");
