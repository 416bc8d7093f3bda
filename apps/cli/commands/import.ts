/** `forbear import`: a client's file, taken in; what could not be is told line by line. */

import { basename } from "node:path";
import { parseContactMapping, parseMapping } from "@forbear/formats";
import { type PlainDate, type Result, err, localDate, ok, parsePlainDate } from "@forbear/kernel";
import { type House, type ImportReport, intake } from "@forbear/operations";
import { shippedScorecard } from "@forbear/scoring";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { bytesOf, jsonOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

export type ImportFlags = {
  readonly client: string;
  readonly mapping: string;
  /** `placement` or `contacts`. */
  readonly kind: string;
  readonly placedOn?: string;
  readonly mode: string;
  readonly tenant?: string;
};

const modes = ["dry-run", "good-rows", "all-or-nothing"] as const;
const shownFaults = 20;

type Taking = Omit<intake.PlaceFile, "mapping" | "placedOn" | "scorecard">;
type TakesIn = (
  house: House,
  tenant: Parameters<typeof intake.placeFile>[1],
  file: Taking,
  placedOn: PlainDate,
) => Promise<ImportReport>;

/** What takes the file in, once its mapping was read as one of its kind. */
function doorOf(kind: string, json: unknown): Result<TakesIn, readonly unknown[]> {
  if (kind === "contacts") {
    const mapping = parseContactMapping(json);
    if (!mapping.ok) return err(mapping.error);
    return ok((house, tenant, file) =>
      intake.tellFile(house, tenant, { ...file, mapping: mapping.value }),
    );
  }
  const mapping = parseMapping(json);
  if (!mapping.ok) return err(mapping.error);
  const scorecard = shippedScorecard();
  return ok((house, tenant, file, placedOn) =>
    intake.placeFile(house, tenant, { ...file, mapping: mapping.value, placedOn, scorecard }),
  );
}

export async function runImport(context: Context, path: string, flags: ImportFlags): Promise<Exit> {
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return fails(context, bytes.error);
  const json = await jsonOf(context, flags.mapping);
  if (!json.ok) return fails(context, json.error);
  const takesIn = doorOf(flags.kind, json.value);
  if (!takesIn.ok) {
    return fails(context, `${flags.mapping} is no mapping: ${JSON.stringify(takesIn.error)}`);
  }
  const given = flags.placedOn === undefined ? null : parsePlainDate(flags.placedOn);
  if (given?.ok === false) return fails(context, `${flags.placedOn ?? ""} is no date.`);
  return forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const client = [...settings.clients.values()].find((one) => one.ref === flags.client);
    if (client === undefined) return fails(context, `No client is ${flags.client}.`);
    const file: Taking = {
      client: { id: client.id, ref: client.ref },
      fileName: basename(path),
      bytes: bytes.value,
      mode: modes.find((one) => one === flags.mode) ?? "good-rows",
      onProgress: ({ read, placed }) => {
        context.terminal.progress(`${String(read)} rows read, ${String(placed)} taken in`);
      },
    };
    const placedOn = given?.value ?? localDate(house.clock.now(), zone);
    return tellReport(context, await takesIn.value(house, settings.tenant.id, file, placedOn));
  });
}

function tellReport({ terminal }: Context, report: ImportReport): Exit {
  terminal.progress(null);
  if (terminal.json) terminal.print(JSON.stringify(report));
  const { outcome, read, placed, same, bad } = report;
  terminal.say(`${outcome}: ${String(read)} rows read`);
  terminal.say(`  ${String(placed)} placed, ${String(same)} known already, ${String(bad)} bad`);
  for (const fault of report.faults.slice(0, shownFaults)) {
    const at = fault.field === null ? "" : `, ${fault.field}`;
    terminal.say(`  line ${String(fault.line)}${at}: ${fault.says} ${fault.remedy}`);
  }
  if (report.faultsInAll > shownFaults) {
    terminal.say(`  and ${String(report.faultsInAll - shownFaults)} more faults; --json tells all`);
  }
  return outcome === "refused" ? exits.failed : exits.done;
}
