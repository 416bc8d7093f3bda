/** An offer policy is published: read, checked against what stands, and kept as one more version. */

import {
  type Fault,
  type Json,
  type Result,
  type TenantId,
  canonical,
  err,
  ok,
} from "@forbear/kernel";
import { parsePolicy, policyHash } from "@forbear/negotiation";
import type { House } from "../house.ts";
import { insertDocument, loadSettings } from "../stores/settings/store.ts";

export type PublishedPolicy = {
  readonly name: string;
  readonly version: number;
  readonly hash: string;
  /** This very policy is in force: nothing was written. */
  readonly already: boolean;
};

export type PolicyRefusal =
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "no-such-tenant" }
  /** One policy is in force at a time: a version of another name would be read by nobody. */
  | { readonly kind: "another-name"; readonly name: string }
  | { readonly kind: "not-the-next"; readonly next: number };

const kind = "offer-policy";

/** Publishes what may be agreed from now on; each version follows the one before. */
export async function publishPolicy(
  house: Pick<House, "database" | "clock">,
  tenant: TenantId,
  document: Json,
): Promise<Result<PublishedPolicy, PolicyRefusal>> {
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
      if (standing.hash === hash) return ok({ name, version, hash, already: true });
      const next = standing.version + 1;
      if (version !== next) return err({ kind: "not-the-next", next });
      const published = { kind, name, version, hash, body: canonical(document) };
      await tx.execute(insertDocument(tenant, published, house.clock.now()));
      return ok({ name, version, hash, already: false });
    },
    { repeatable: true },
  );
}
