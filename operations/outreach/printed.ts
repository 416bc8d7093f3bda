/** A letter that went, as pages: printed again from what was kept of it under seal, to the same bytes. */

import type { Letter } from "@forbear/dialogue";
import { type ContactId, type TenantId, birthBucket, decode } from "@forbear/kernel";
import type { House } from "../house.ts";
import type { Printer } from "../ports/letters.ts";
import { sentLetter } from "../stores/contacts/left.store.ts";
import { messagesById } from "../stores/conversations/store.ts";

/** What the last look kept beside the words of a contact. */
type Kept = { readonly letter?: Letter | null };

/** The pages of a letter that a carrier took; null where it took none of this id. */
export async function printLetter(
  house: Pick<House, "database" | "vault">,
  tenant: TenantId,
  id: ContactId,
  printer: Printer,
): Promise<Uint8Array | null> {
  const bucket = birthBucket(id);
  const kept = await house.database.transaction(tenant, async (tx) => {
    const sent = await sentLetter(tx, { bucket, id });
    if (sent === null || sent.message === null) return null;
    const [message] = await messagesById(tx, house.vault, [{ bucket, id: sent.message }]);
    if (message === undefined) return null;
    const { letter } = decode<Kept>(message.reading);
    return letter ? { letter, at: sent.attemptedAt } : null;
  });
  return kept === null ? null : (await printer.print(kept.letter, kept.at)).pdf;
}
