/** Client terms are published: read, checked against what stands, and kept as one more version. */

import {
  type Fault,
  type Json,
  type Result,
  type TenantId,
  canonical,
  err,
  ok,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type ClientTerms, parseClientTerms } from "@forbear/ledger";
import type { House } from "../house.ts";
import { insertDocument } from "../stores/settings/store.ts";
import { lockClient, termsDocuments, termsKind } from "../stores/trust/clients.store.ts";

export type PublishedTerms = {
  readonly name: string;
  readonly version: number;
  readonly hash: string;
  /** These very bytes were published before: nothing was written. */
  readonly already: boolean;
};

export type TermsRefusal =
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "no-such-client" }
  | { readonly kind: "another-currency"; readonly currency: string }
  | { readonly kind: "not-the-next"; readonly next: number };

/** Publishes terms for the client that they name; each version follows the one before. */
export async function publishTerms(
  house: Pick<House, "database" | "clock">,
  tenant: TenantId,
  document: Json,
): Promise<Result<PublishedTerms, TermsRefusal>> {
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
      const last = (await termsDocuments(tx, name)).at(-1);
      if (last?.hash === hash) return ok({ name, version, hash, already: true });
      const next = (last?.version ?? 0) + 1;
      if (version !== next) return err({ kind: "not-the-next", next });
      const published = { kind: termsKind, name, version, hash, body };
      await tx.execute(insertDocument(tenant, published, house.clock.now()));
      return ok({ name, version, hash, already: false });
    },
    { repeatable: true },
  );
}
