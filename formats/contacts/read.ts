/** A file of past contacts from first byte to last: every row comes out, accepted or with its faults. */

import { type Instant, localDate, must, parseTimeZone } from "@forbear/kernel";
import type { Chunk } from "../csv/decode.ts";
import { parseReference } from "../placement/cell.ts";
import { type Cells, type Columns, openCells } from "../placement/cells.ts";
import {
  type CellRecord,
  type RowReading,
  type TableEntry,
  piecesOf,
  tableReader,
} from "../placement/table.ts";
import type { ContactField, ContactMapping } from "./field.ts";
import {
  type ToldContact,
  type ToldEnd,
  contactChannels,
  contactContents,
  contactDirections,
  contactMakers,
  contactMeanings,
  toldCallEnds,
  toldMessageEnds,
} from "./row.ts";
import { parseMoment, parseZone } from "./when.ts";

const utc = must(parseTimeZone("Etc/UTC"));

export type ContactEntry = TableEntry<ToldContact>;

/** A filled cell that is one of the words; an empty one is a fault too. */
function needed<T extends string>(
  cells: Cells<ContactField>,
  field: ContactField,
  all: readonly T[],
): T | null {
  if (cells.text(field) === "") cells.refuse("cell.missing", field);
  return cells.oneOf(field, all);
}

/** A contact that is still to come is none of the past. */
function momentOf(
  cells: Cells<ContactField>,
  mapping: ContactMapping,
  now: Instant,
): Instant | null {
  const named = cells.read("zone", parseZone);
  // A zone that is none has its own fault: the moment needs no second one.
  const zone = named ?? (cells.text("zone") === "" ? null : utc);
  if (cells.text("at") === "") cells.refuse("cell.missing", "at");
  const at = cells.read("at", (text) => parseMoment(text, mapping.dates, zone));
  if (at === null || at <= now) return at;
  cells.refuse("instant.future", "at");
  return null;
}

/** The end of it, out of the words for its channel: a call is answered, a text is not. */
function endOf(
  cells: Cells<ContactField>,
  channel: ToldContact["channel"] | null,
  direction: ToldContact["direction"] | null,
): ToldEnd | null {
  const ofEither: readonly ToldEnd[] = [...toldCallEnds, ...toldMessageEnds];
  const ends = channel === null ? ofEither : channel === "voice" ? toldCallEnds : toldMessageEnds;
  const end = needed<ToldEnd>(cells, "outcome", ends);
  if (channel === null || channel === "voice" || direction === null || end === null) return end;
  if ((direction === "inbound") === (end === "received")) return end;
  cells.refuse("outcome.direction", "outcome");
  return null;
}

function referenceOf(cells: Cells<ContactField>, field: ContactField): string | null {
  return cells.read(field, parseReference);
}

/** One record into one contact, or into everything that is wrong with it. */
function readContact(
  mapping: ContactMapping,
  columns: Columns<ContactField>,
  record: CellRecord,
  now: Instant,
): RowReading<ToldContact> {
  const cells = openCells(mapping, columns, record, localDate(now, utc));
  const { line, faults } = cells;
  const account = referenceOf(cells, "account");
  if (cells.text("account") === "") cells.refuse("cell.missing", "account");
  const at = momentOf(cells, mapping, now);
  const channel = needed(cells, "channel", contactChannels);
  const direction = needed(cells, "direction", contactDirections);
  const outcome = endOf(cells, channel, direction);
  const madeBy = needed(cells, "madeBy", contactMakers);
  const told = {
    line,
    id: referenceOf(cells, "id"),
    person: referenceOf(cells, "person"),
    content: cells.oneOf("content", contactContents) ?? "collection",
    meaning: cells.oneOf("meaning", contactMeanings),
    madeByName: cells.words("madeBy.name"),
    point: cells.words("point"),
    words: cells.words("words"),
  };
  const isWhole =
    account !== null && at !== null && channel !== null && direction !== null && outcome !== null;
  if (faults.length > 0 || !isWhole || madeBy === null) return { kind: "rejected", line, faults };
  const row = { ...told, account, at, channel, direction, outcome, madeBy };
  return { kind: "row", row };
}

/** All entries of a file at hand. @param now nothing in it may lie after it */
export function* readContacts(
  chunks: Iterable<Chunk>,
  mapping: ContactMapping,
  now: Instant,
): Generator<ContactEntry> {
  const table = tableReader(mapping, (columns, record) =>
    readContact(mapping, columns, record, now),
  );
  for (const chunk of chunks) for (const piece of piecesOf(chunk)) yield* table.push(piece);
  yield* table.end();
}
