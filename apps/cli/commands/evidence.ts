/** `forbear replay` and `forbear verify`: what was decided, decided again; what is stored, checked. */

import { currentLaw } from "@forbear/law";
import { replayExport, verify } from "@forbear/operations";
import { allTenants } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, inHouse } from "../opened.ts";
import { bytesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

/** Needs nothing but the file: no server, no database, no key of ours. */
export async function runReplay(context: Context, path: string): Promise<Exit> {
  const { terminal } = context;
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return fails(context, bytes.error);
  const replayed = replayExport(Buffer.from(bytes.value).toString("utf8"), currentLaw);
  if (terminal.json) terminal.print(JSON.stringify(replayed));
  if (!replayed.ok) {
    for (const { kind, says } of replayed.error) terminal.complain(`${kind}: ${says}`);
    return exits.failed;
  }
  const { decision, at, verdict, bytes: answer, sealed, keyFingerprint } = replayed.value;
  terminal.say(`Decision ${decision} of ${at}: ${verdict}, the same bytes again.`);
  terminal.say(answer);
  terminal.say(
    sealed === null
      ? "It still waited for its seal when this file was written."
      : `Sealed in seal ${String(sealed.seq)} at ${sealed.sealedAt}.`,
  );
  terminal.say(`Signed by the key ${keyFingerprint}: compare it with the one the house publishes.`);
  return exits.done;
}

export const runVerify = (context: Context, ref: string | null): Promise<Exit> =>
  inHouse(context, async ({ house }) => {
    const { terminal } = context;
    const tenants = await allTenants(house);
    const asked = tenants.filter((one) => ref === null || one.ref === ref);
    if (asked.length === 0) {
      return fails(
        context,
        ref === null ? "There is nothing to verify yet." : `No tenant is ${ref}.`,
      );
    }
    let broken = 0;
    for (const tenant of asked) {
      const report = await verify(house, tenant.id, {
        since: null,
        onProgress: (people) => terminal.progress(`Verifying: ${String(people)} people`),
      });
      terminal.progress(null);
      if (terminal.json) terminal.print(JSON.stringify(report));
      terminal.say(tenant.settings.name);
      for (const { check, checked, violations, first } of report.checks) {
        const how = violations === 0 ? "holds" : `BROKEN ${String(violations)} times`;
        terminal.say(`  ${check.padEnd(12)} ${String(checked).padStart(8)} checked, ${how}`);
        for (const one of first) terminal.say(`    ${one.says} ${JSON.stringify(one.at)}`);
        broken += violations;
      }
    }
    return broken === 0 ? exits.done : exits.failed;
  });
