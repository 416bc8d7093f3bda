/** A file of contacts that others made, as a story sends it. */

import { parseContactMapping } from "@forbear/formats";
import { must } from "@forbear/kernel";
import { type ImportReport, intake } from "@forbear/operations";
import type { World } from "./world.ts";

const fields = [
  "id",
  "account",
  "person",
  "at",
  "channel",
  "direction",
  "outcome",
  "madeBy",
  "meaning",
  "point",
  "words",
] as const;
/** Cells by our field; what is left out is an unanswered call of an agency. */
export type Row = Readonly<Partial<Record<(typeof fields)[number], string>>>;

const usual: Row = {
  channel: "voice",
  direction: "outbound",
  outcome: "unanswered",
  madeBy: "agency",
};

/** Sends the rows as one file. */
export function tell(
  here: World,
  rows: readonly Row[],
  mode: intake.TellFile["mode"] = "good-rows",
): Promise<ImportReport> {
  const lines = rows.map((row) =>
    fields.map((field) => `"${{ ...usual, ...row }[field] ?? ""}"`).join(","),
  );
  const mapping = { name: "told", columns: Object.fromEntries(fields.map((one) => [one, one])) };
  return intake.tellFile(here.house, here.tenant.id, {
    client: { id: here.client.id, ref: here.client.ref },
    fileName: "told.csv",
    bytes: Buffer.from(`${fields.join(",")}\n${lines.join("\n")}\n`, "utf8"),
    mapping: must(parseContactMapping(mapping)),
    mode,
  });
}
