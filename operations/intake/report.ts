/** What became of a file: read = placed + same + bad, whatever happened. */

import type { ImportId } from "@forbear/kernel";
import type { Fault } from "@forbear/formats";

export type ImportCounts = {
  readonly read: number;
  readonly placed: number;
  /** Placed by an earlier file: nothing changed. */
  readonly same: number;
  readonly bad: number;
};

export type ImportReport = ImportCounts & {
  readonly id: ImportId | null;
  readonly outcome:
    | "placed"
    | "same-file" // nothing changed, and we say so
    | "dry-run"
    | "refused" // the file cannot be read, or it had bad rows and was to go in whole
    | "stopped"; // what was placed stays; the same file again goes on from there
  readonly faults: readonly Fault[];
  /** Faults beyond these are counted, not kept. */
  readonly faultsInAll: number;
};

/** A report can be read by a person up to here. */
export const mostFaults = 10_000;
