/** What a return means for the mandate behind it: asked for again, or never again. */

import { type ReturnMeaning, meaningOf } from "@forbear/formats";
import { type MandateId, never } from "@forbear/kernel";
import { tellMandate } from "../../acts/mandate.ts";
import type { Sql } from "../../ports/sql.ts";
import { itemsOf, returnItems } from "../../stores/bank/collections.store.ts";
import { type MandateRow, mandatesById, saveMandates } from "../../stores/bank/mandates.store.ts";
import type { Judging } from "./judge.ts";

/** After these nobody debits that account again without a new authority. */
function stops(means: ReturnMeaning): boolean {
  switch (means) {
    case "account":
    case "not-authorised":
    case "stopped":
    case "deceased":
    case "representative-ended":
    case "frozen":
    case "contested":
      return true;
    case "no-funds":
    case "our-mistake":
    case "between-banks":
    case "dishonoured":
    case "unknown":
      return false;
    default:
      return never(means);
  }
}

/**
 * Notes the codes of debits that came back, and stops the mandates that their codes end. Call it before
 * the work is written; what it gives is written after.
 */
export async function notesOf({
  work,
  cameBack,
}: Pick<Judging, "work" | "cameBack">): Promise<readonly Sql[]> {
  if (cameBack.length === 0) return [];
  const { tx, tenant } = work;
  const items = await itemsOf(
    tx,
    cameBack.map(({ payment }) => payment),
  );
  if (items.length === 0) return [];
  const byPayment = new Map(items.map((item) => [item.payment_id, item]));
  const mandates = await mandatesById(
    tx,
    items.map(({ bucket, mandate_id: id }) => ({ bucket, id })),
  );
  const standing = new Map<MandateId, MandateRow>(mandates.map((row) => [row.id, row]));
  const stopped = new Map<MandateId, MandateRow>();
  const returned = cameBack.flatMap(({ payment, code, on }) => {
    const item = byPayment.get(payment.id);
    if (item === undefined) return [];
    const mandate = standing.get(item.mandate_id);
    const known = stopped.has(item.mandate_id);
    if (mandate?.status === "active" && !known && stops(meaningOf(code))) {
      stopped.set(mandate.id, tellMandate(work, mandate, "stopped", null, code));
    }
    return [{ ...item, return_code: code, returned_on: on }];
  });
  return [
    returnItems(tenant, returned),
    ...(stopped.size === 0 ? [] : [saveMandates(tenant, [...stopped.values()])]),
  ];
}
