/** What reading a file comes to: its content, or a refusal; and every record accounted for. */

import { type FormatFault } from "./fault.ts";

/** What a bad record does to the good ones beside it. */
export type Keep = "good" | "all-or-nothing";

export type ReadSetting = { readonly keep?: Keep };

/** `taken + rejected = read`, always. */
export type Tally = { readonly read: number; readonly taken: number; readonly rejected: number };

export type Reading<T> =
  | {
      readonly kind: "read";
      readonly content: T;
      /** Of the records that were not taken. */
      readonly faults: readonly FormatFault[];
      readonly tally: Tally;
    }
  /** Nothing of the file is taken. */
  | { readonly kind: "refused"; readonly faults: readonly FormatFault[]; readonly tally: Tally };

/** A file that cannot be read as a whole; of its records, as many as were counted are rejected. */
export const refused = <T>(faults: readonly FormatFault[], read = 0): Reading<T> => ({
  kind: "refused",
  faults,
  tally: { read, taken: 0, rejected: read },
});

/** The content of a sound file, unless a record was rejected and all or nothing was asked. */
export function read<T>(
  content: T,
  counted: { readonly taken: number; readonly rejected: number },
  faults: readonly FormatFault[],
  { keep = "good" }: ReadSetting,
): Reading<T> {
  const all = counted.taken + counted.rejected;
  if (keep === "all-or-nothing" && faults.length > 0) return refused(faults, all);
  return { kind: "read", content, faults, tally: { read: all, ...counted } };
}
