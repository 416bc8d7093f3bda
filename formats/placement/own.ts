/** The mapping of a file whose columns are called as our fields are: nobody has to write one. */

import { delimiters } from "../csv/records.ts";

const headBytes = 16_384;

const bare = (cell: string): string => cell.trim().replaceAll(/^"|"$/g, "").trim();

/**
 * A mapping document for the columns of the header that are fields by their own name, with the delimiter
 * that finds most of them. What it leaves out, whoever reads the mapping tells as missing.
 */
export function ownMapping(
  bytes: Uint8Array,
  fields: readonly string[],
): Readonly<Record<string, unknown>> {
  const [header = ""] = new TextDecoder()
    .decode(bytes.subarray(0, headBytes))
    .replace(/^\ufeff/, "")
    .split(/\r?\n/);
  const found = delimiters.map((delimiter) => {
    const cells = header.split(delimiter).map(bare);
    const columns = fields.flatMap((field) => {
      const cell = cells.find((one) => one.toLowerCase() === field.toLowerCase());
      return cell === undefined ? [] : [[field, cell] as const];
    });
    return { delimiter, columns };
  });
  const [best] = found.sort((a, b) => b.columns.length - a.columns.length);
  return {
    name: "own",
    ...(best === undefined
      ? { columns: {} }
      : { delimiter: best.delimiter, columns: Object.fromEntries(best.columns) }),
  };
}
