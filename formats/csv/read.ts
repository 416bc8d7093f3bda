/** A whole CSV text at once, for small files of our own making. */

import { decoder, type Chunk } from "./decode.ts";
import { lineReader } from "./lines.ts";
import { type CsvRecord, type Delimiter, recordReader } from "./records.ts";

/** Every record of a file, its header included; broken ones in their place. */
export function csvRecords(file: Chunk, delimiter: Delimiter = ","): CsvRecord[] {
  const bytes = decoder("detect");
  const lines = lineReader();
  const records = recordReader(delimiter);
  const found = [
    ...records.push(lines.push(bytes.push(file))),
    ...records.push(lines.push(bytes.end())),
  ];
  return [...found, ...records.push(lines.end()), ...records.end()];
}
