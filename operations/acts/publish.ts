/** Publishes a document: each version follows the one before, and the same one twice is one. */

import { type Result, err, ok } from "@forbear/kernel";
import type { Clock } from "../ports/clock.ts";
import type { Transaction } from "../ports/database.ts";
import { type PublishedDocument, insertDocument } from "../stores/settings/store.ts";

export type Published = {
  readonly name: string;
  readonly version: number;
  readonly hash: string;
  /** It stands already: nothing was written. */
  readonly already: boolean;
};

export type NotTheNext = { readonly kind: "not-the-next"; readonly next: number };

/** Keeps the document as the version after `last`; null: none of its name was published yet. */
export async function publish(
  tx: Transaction,
  clock: Clock,
  document: PublishedDocument,
  last: Pick<PublishedDocument, "version" | "hash"> | null,
): Promise<Result<Published, NotTheNext>> {
  const { name, version, hash } = document;
  if (last?.hash === hash) return ok({ name, version, hash, already: true });
  const next = (last?.version ?? 0) + 1;
  if (version !== next) return err({ kind: "not-the-next", next });
  await tx.execute(insertDocument(tx.tenant, document, clock.now()));
  return ok({ name, version, hash, already: false });
}
