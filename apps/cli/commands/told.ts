/** `forbear trust told` and `forbear policy`: a client's own payments read in, an offer policy published. */

import { directFields, ownMapping, parseDirectMapping } from "@forbear/formats";
import type { Json } from "@forbear/kernel";
import { intake, trust } from "@forbear/operations";
import type { Context } from "../context.ts";
import { bytesOf, jsonOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import type { TenantFlags } from "./trust.ts";
import { refused, withTrust } from "./trust-words.ts";

export type ToldFlags = TenantFlags & {
  readonly client: string;
  readonly mapping?: string;
  readonly mode: string;
};

const modes = ["dry-run", "good-rows", "all-or-nothing"] as const;

/** Reads the file; what could not be booked is told line by line. */
export const runTold = (context: Context, path: string, flags: ToldFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async ({ house, tenant, hand, standing }) => {
    const bytes = await bytesOf(context, path);
    if (!bytes.ok) return refused(context, bytes.error);
    const given = flags.mapping === undefined ? null : await jsonOf(context, flags.mapping);
    if (given?.ok === false) return refused(context, given.error);
    const mapping = parseDirectMapping(given?.value ?? ownMapping(bytes.value, directFields));
    if (!mapping.ok) return refused(context, `No mapping: ${JSON.stringify(mapping.error)}`);
    const { clients } = standing.settings;
    const client = [...clients.values()].find(({ ref }) => ref === flags.client);
    if (client === undefined) return refused(context, `No client is ${flags.client}.`);
    const report = await trust.readDirectFile(house, tenant, {
      ...hand,
      client,
      bytes: bytes.value,
      mapping: mapping.value,
      mode: modes.find((one) => one === flags.mode) ?? "good-rows",
    });
    const { terminal } = context;
    if (terminal.json) terminal.print(JSON.stringify(report));
    const { outcome, read, placed, same, bad } = report;
    terminal.say(`${outcome}: ${String(read)} rows read, ${String(placed)} booked,`);
    terminal.say(`  ${String(same)} known already, ${String(bad)} bad`);
    for (const { line, field, says, remedy } of report.faults) {
      terminal.say(`  line ${String(line)}, ${field ?? ""}: ${says} ${remedy}`);
    }
    return outcome === "refused" ? exits.failed : exits.done;
  });

/** Publishes the policy of a file as the next version. */
export const runPolicy = (context: Context, path: string, flags: TenantFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async ({ house, tenant }) => {
    const read = await jsonOf(context, path);
    if (!read.ok) return refused(context, read.error);
    const made = await intake.publishPolicy(house, tenant, read.value as Json);
    const { terminal } = context;
    if (!made.ok) {
      const { error } = made;
      if (error.kind === "not-the-next") {
        return refused(context, `The next version is ${String(error.next)}.`);
      }
      if (error.kind === "another-name") {
        return refused(context, `The policy in force is called ${error.name}.`);
      }
      const faults = error.kind === "faults" ? error.faults : [];
      for (const { path: where, problem } of faults) {
        terminal.complain(`${where === "" ? "The whole" : where} ${problem}.`);
      }
      return faults.length > 0 ? exits.failed : refused(context, "There is no such tenant.");
    }
    const { name, version, hash, already } = made.value;
    if (terminal.json) terminal.print(JSON.stringify(made.value));
    const was = already ? "was there already" : "is in force";
    terminal.say(`Version ${String(version)} of ${name} ${was} (${hash}).`);
    return exits.done;
  });
