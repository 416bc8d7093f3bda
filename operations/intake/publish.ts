/** An offer policy is published: read, checked against what stands, and kept as one more version. */

import { type Fault, type Json, type Result, type TenantId, canonical, err } from "@forbear/kernel";
import { parsePolicy, policyHash } from "@forbear/negotiation";
import { type NotTheNext, type Published, publish } from "../acts/publish.ts";
import type { House } from "../house.ts";
import { loadSettings } from "../stores/settings/store.ts";

export type PolicyRefusal =
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "no-such-tenant" }
  /** One policy is in force at a time: a version of another name would be read by nobody. */
  | { readonly kind: "another-name"; readonly name: string }
  | NotTheNext;

const kind = "offer-policy";

/** Publishes what may be agreed from now on; each version follows the one before. */
export async function publishPolicy(
  house: Pick<House, "database" | "clock">,
  tenant: TenantId,
  document: Json,
): Promise<Result<Published, PolicyRefusal>> {
  const read = parsePolicy(document);
  if (!read.ok) return err({ kind: "faults", faults: read.error });
  const { name, version } = read.value;
  const hash = policyHash(read.value);
  return house.database.transaction(
    tenant,
    async (tx) => {
      const standing = (await loadSettings(tx))?.documents.find((one) => one.kind === kind);
      if (standing === undefined) return err({ kind: "no-such-tenant" });
      if (standing.name !== name) return err({ kind: "another-name", name: standing.name });
      const published = { kind, name, version, hash, body: canonical(document) };
      return publish(tx, house.clock, published, standing);
    },
    { repeatable: true },
  );
}
