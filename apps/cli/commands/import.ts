/** `forbear import`: a client's file, placed; what could not be is told line by line. */

import { basename } from "node:path";
import { parseMapping } from "@forbear/formats";
import { localDate, parsePlainDate } from "@forbear/kernel";
import { intake } from "@forbear/operations";
import { shippedScorecard } from "@forbear/scoring";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { bytesOf, jsonOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

export type ImportFlags = {
  readonly client: string;
  readonly mapping: string;
  readonly placedOn?: string;
  readonly mode: string;
  readonly tenant?: string;
};

const modes = ["dry-run", "good-rows", "all-or-nothing"] as const;
const shownFaults = 20;

export async function runImport(context: Context, path: string, flags: ImportFlags): Promise<Exit> {
  const { terminal } = context;
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return fails(context, bytes.error);
  const json = await jsonOf(context, flags.mapping);
  if (!json.ok) return fails(context, json.error);
  const mapping = parseMapping(json.value);
  if (!mapping.ok) {
    return fails(context, `${flags.mapping} is no mapping: ${JSON.stringify(mapping.error)}`);
  }
  const given = flags.placedOn === undefined ? null : parsePlainDate(flags.placedOn);
  if (given?.ok === false) return fails(context, `${flags.placedOn ?? ""} is no date.`);
  return forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const client = [...settings.clients.values()].find((one) => one.ref === flags.client);
    if (client === undefined) return fails(context, `No client is ${flags.client}.`);
    const report = await intake.placeFile(house, settings.tenant.id, {
      client: { id: client.id, ref: client.ref },
      fileName: basename(path),
      bytes: bytes.value,
      mapping: mapping.value,
      placedOn: given?.value ?? localDate(house.clock.now(), zone),
      mode: modes.find((one) => one === flags.mode) ?? "good-rows",
      scorecard: shippedScorecard(),
      onProgress: ({ read, placed }) =>
        terminal.progress(`Placing: ${String(read)} rows read, ${String(placed)} placed`),
    });
    terminal.progress(null);
    if (terminal.json) terminal.print(JSON.stringify(report));
    const { outcome, read, placed, same, bad } = report;
    terminal.say(`${outcome}: ${String(read)} rows read`);
    terminal.say(`  ${String(placed)} placed, ${String(same)} known already, ${String(bad)} bad`);
    for (const fault of report.faults.slice(0, shownFaults)) {
      terminal.say(`  line ${String(fault.line)}: ${fault.says} ${fault.remedy}`);
    }
    if (report.faultsInAll > shownFaults) {
      terminal.say(
        `  and ${String(report.faultsInAll - shownFaults)} more faults; --json tells all`,
      );
    }
    return outcome === "refused" ? exits.failed : exits.done;
  });
}
