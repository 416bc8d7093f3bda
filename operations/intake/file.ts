/** Any file of a client on its way in: read whole, begun once, its progress and its faults kept. */

import type { Fault, FileFault, MappingOf, RowFault } from "@forbear/formats";
import {
  type ClientId,
  type ImportId,
  type PlainDate,
  type TenantId,
  bucket,
  canonical,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import type { House } from "../house.ts";
import {
  type ImportKind,
  type ImportRow,
  beginImport,
  insertFaults,
  updateImport,
} from "../stores/imports/store.ts";
import { type ImportCounts, type ImportReport, mostFaults } from "./report.ts";

/** What bad rows do: nothing goes in, they alone stay out, or the whole file does. */
export type ImportMode = "dry-run" | "good-rows" | "all-or-nothing";

export type FileOf<F extends string> = {
  readonly client: { readonly id: ClientId; readonly ref: string };
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly mapping: MappingOf<F>;
  readonly mode: ImportMode;
  readonly onProgress?: (counts: ImportCounts) => void;
  /** Asked between batches: true stops; the same file again goes on from there. */
  readonly stop?: () => boolean;
};

type Entry<Row> =
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "rejected"; readonly faults: readonly RowFault[] }
  | { readonly kind: "refused"; readonly faults: readonly FileFault[] };

/** All of a file, read. */
export type Read<Row> = {
  readonly rows: readonly Row[];
  readonly bad: number;
  readonly faults: readonly Fault[];
  readonly faultsInAll: number;
  readonly refused: boolean;
};

export function readAll<Row>(entries: Iterable<Entry<Row>>): Read<Row> {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  let bad = 0;
  let faultsInAll = 0;
  let refused = false;
  for (const entry of entries) {
    if (entry.kind === "row") rows.push(entry.row);
    else {
      refused ||= entry.kind === "refused";
      bad += entry.kind === "rejected" ? 1 : 0;
      faultsInAll += entry.faults.length;
      if (faults.length < mostFaults) faults.push(...entry.faults);
    }
  }
  return { rows, bad, faults, faultsInAll, refused };
}

export const refusesWhole = (mode: ImportMode, { bad }: Read<unknown>): boolean =>
  mode === "all-or-nothing" && bad > 0;

export const report = (
  { rows, bad, faults, faultsInAll }: Read<unknown>,
  id: ImportId | null,
  outcome: ImportReport["outcome"],
  same = 0,
): ImportReport => ({
  id,
  outcome,
  read: rows.length + bad,
  placed: 0,
  same,
  bad,
  faults,
  faultsInAll,
});

/** Begins the file, or goes on with it: the same bytes under the same mapping are the same file. */
export function begin(
  house: House,
  tenant: TenantId,
  kind: ImportKind,
  file: FileOf<string>,
  placedOn: PlainDate,
): Promise<ImportRow> {
  const { columns, constants, defaults, codes, largestAmount, ...mapping } = file.mapping;
  const mappingHash = sha256(
    canonical({
      ...mapping,
      largestAmount: largestAmount.toString(),
      columns: Object.fromEntries(columns),
      constants: Object.fromEntries(constants),
      defaults: Object.fromEntries(defaults),
      codes: Object.fromEntries([...codes].map(([k, v]) => [k, Object.fromEntries(v)])),
    }),
  );
  const id = house.ids.next<ImportId>(bucket(0));
  const { fileName } = file;
  const fileHash = sha256(file.bytes);
  const row = { id, kind, client: file.client.id, fileName, fileHash, mappingHash, placedOn };
  return house.database.transaction(tenant, (tx) => beginImport(tx, row, house.clock.now()), {
    repeatable: true,
  });
}

/** How far the file is. */
export function note(
  house: House,
  tenant: TenantId,
  id: ImportId,
  status: "running" | "done" | "stopped",
  counts: ImportCounts,
): Promise<unknown> {
  const endedAt = status === "running" ? null : house.clock.now();
  return house.database.transaction(
    tenant,
    (tx) => tx.query(updateImport(tenant, id, status, counts, endedAt)),
    { repeatable: true },
  );
}

/** Each fault beside its line; what stood in the cell may be personal, so it is sealed. */
export async function keepFaults(
  house: House,
  tenant: TenantId,
  id: ImportId,
  faults: readonly Fault[],
): Promise<void> {
  if (faults.length === 0) return;
  const rows = faults.map((fault) => ({
    line: fault.line,
    field: fault.field ?? "",
    code: fault.code,
    sealed: fault.value === null ? null : house.vault.seal(tenant, `fault:${id}`, fault.value),
    says: fault.says,
    remedy: fault.remedy,
  }));
  await house.database.transaction(tenant, (tx) => tx.query(insertFaults(tenant, id, rows)), {
    repeatable: true,
  });
}
