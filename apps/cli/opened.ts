/** The house as a command opens it: with its fault told, its tenant found, and closed whatever happens. */

import type { Result } from "@forbear/kernel";
import { err, ok } from "@forbear/kernel";
import type { InForce } from "@forbear/operations";
import { type Tools, allTenants, inSentences, openTools, readEnvironment } from "@forbear/server";
import { type Context, fails } from "./context.ts";
import type { Exit } from "./terminal.ts";

export { fails };

/** Does `work` in the house; a fault of its opening is told in a sentence. */
export async function inHouse(
  context: Context,
  work: (tools: Tools) => Promise<Exit>,
): Promise<Exit> {
  const { terminal, variables, folder } = context;
  const environment = readEnvironment(variables, folder);
  if (!environment.ok) return fails(context, inSentences(environment.error));
  const tools = await openTools(environment.value);
  if (!tools.ok) return fails(context, inSentences(tools.error));
  try {
    return await work(tools.value);
  } finally {
    terminal.progress(null);
    await tools.value.close();
  }
}

/** The tenant that was named, or the only one; with what is in force there. */
export async function tenantNamed(
  tools: Tools,
  ref: string | null,
): Promise<Result<InForce, string>> {
  const tenants = await allTenants(tools.house);
  const found = ref === null ? tenants.at(0) : tenants.find((one) => one.ref === ref);
  if (found === undefined) {
    return err(ref === null ? "There is no tenant yet. Run `forbear up`." : `No tenant is ${ref}.`);
  }
  if (ref === null && tenants.length > 1) {
    return err("There are several tenants: name one with --tenant (see `forbear tenant list`).");
  }
  const standing = await tools.standing.of(found.id);
  return standing === null ? err(`No tenant is ${found.ref}.`) : ok(standing);
}

/** Does `work` for the tenant that was named. */
export const forTenant = (
  context: Context,
  ref: string | null,
  work: (tools: Tools, standing: InForce) => Promise<Exit>,
): Promise<Exit> =>
  inHouse(context, async (tools) => {
    const standing = await tenantNamed(tools, ref);
    return standing.ok ? work(tools, standing.value) : fails(context, standing.error);
  });
