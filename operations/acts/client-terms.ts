/** Client terms as they were published: what the remittance of a client, and its audit, rest on. */

import { type Json, must } from "@forbear/kernel";
import { type ClientTerms, parseClientTerms } from "@forbear/ledger";
import type { Transaction } from "../ports/database.ts";
import { termsDocuments } from "../stores/trust/clients.store.ts";

/** Every version for one client, oldest first. */
export async function termsVersions(
  tx: Transaction,
  name: string,
): Promise<readonly ClientTerms[]> {
  const documents = await termsDocuments(tx, name);
  return documents.map(({ body }) =>
    must(parseClientTerms(JSON.parse(body) as Json), "terms that were published"),
  );
}
