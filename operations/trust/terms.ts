/** Client terms are published: read, checked against what stands, and kept as one more version. */

import { type Fault, type Json, type Result, type TenantId, canonical, err } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type ClientTerms, parseClientTerms } from "@forbear/ledger";
import { type NotTheNext, type Published, publish } from "../acts/publish.ts";
import type { House } from "../house.ts";
import { lockClient, termsDocuments, termsKind } from "../stores/trust/clients.store.ts";

export type TermsRefusal =
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "no-such-client" }
  | { readonly kind: "another-currency"; readonly currency: string }
  | NotTheNext;

/** Publishes terms for the client that they name; each version follows the one before. */
export async function publishTerms(
  house: Pick<House, "database" | "clock">,
  tenant: TenantId,
  document: Json,
): Promise<Result<Published, TermsRefusal>> {
  const read = parseClientTerms(document);
  if (!read.ok) return err({ kind: "faults", faults: read.error });
  const terms: ClientTerms = read.value;
  const body = canonical(document);
  const hash = sha256(body);
  const { name, version } = terms;
  return house.database.transaction(
    tenant,
    async (tx) => {
      const client = await lockClient(tx, name);
      if (client === null) return err({ kind: "no-such-client" });
      const { currency } = client.settings;
      if (currency !== terms.currency) return err({ kind: "another-currency", currency });
      const last = (await termsDocuments(tx, name)).at(-1) ?? null;
      return publish(tx, house.clock, { kind: termsKind, name, version, hash, body }, last);
    },
    { repeatable: true },
  );
}
