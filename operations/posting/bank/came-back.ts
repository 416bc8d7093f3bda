/** What a return means for the mandate behind it: asked for again, or never again. */

import { type ReturnMeaning, meaningOf } from "@forbear/formats";
import { type MandateId, type PlainDate, addDays, never } from "@forbear/kernel";
import { openCase } from "../../acts/case.ts";
import { hold } from "../../acts/hold.ts";
import { leaveToStaff, tellMandate, withNews } from "../../acts/mandate.ts";
import type { Work } from "../../acts/work.ts";
import type { Sql } from "../../ports/sql.ts";
import { itemsOf, returnItems } from "../../stores/bank/collections.store.ts";
import {
  type MandateRow,
  mandatesById,
  mandatesOf,
  saveMandates,
} from "../../stores/bank/mandates.store.ts";
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

/** A person of the desk looks at a death that a bank told of within so many days. */
const careDays = 3;

/** Nobody writes to the dead: what was going out stops, and a person finds out what is true. */
function noteDeath(work: Work, { person_id: person, id }: MandateRow, today: PlainDate): void {
  const { holds } = work.person(person).state;
  if (holds.some(({ kind }) => kind === "deceased")) return;
  openCase(work, {
    person,
    account: null,
    of: "deceased",
    dueBy: addDays(today, careDays),
    owner: "care",
    state: { note: "told by the bank of the account that is debited", mandate: id },
  });
  hold(work, person, null, { kind: "deceased", diedOn: "unknown" });
}

/** Ends a mandate on a bank's word, with all that follows from it; the row as it stands then. */
export async function endOf(
  work: Work,
  row: MandateRow,
  why: { readonly code: string; readonly means: ReturnMeaning; readonly today: PlainDate },
): Promise<MandateRow> {
  const told = tellMandate(work, row, "stopped", null, why.code);
  if (why.means === "deceased") {
    noteDeath(work, row, why.today);
    return told;
  }
  const others = await mandatesOf(work.tx, { bucket: row.bucket, id: row.account_id });
  if (others.some(({ id, status }) => id !== row.id && status === "active")) return told;
  // Whoever contests a debit is answered by a person; everybody else is told by a notice.
  if (why.means !== "contested") return withNews(told, "ended", work);
  leaveToStaff(work, row);
  return told;
}

/**
 * Notes the codes of debits that came back, and stops the mandates that their codes end. Call it before
 * the work is written; what it gives is written after.
 */
export async function notesOf({
  work,
  cameBack,
  today,
}: Pick<Judging, "work" | "cameBack" | "today">): Promise<readonly Sql[]> {
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
  const returned = [];
  for (const { payment, code, on } of cameBack) {
    const item = byPayment.get(payment.id);
    if (item === undefined) continue;
    const mandate = standing.get(item.mandate_id);
    const known = stopped.has(item.mandate_id);
    const means = meaningOf(code);
    if (mandate?.status === "active" && !known && stops(means)) {
      stopped.set(mandate.id, await endOf(work, mandate, { code, means, today }));
    }
    returned.push({ ...item, return_code: code, returned_on: on });
  }
  return [
    returnItems(tenant, returned),
    ...(stopped.size === 0 ? [] : [saveMandates(tenant, [...stopped.values()])]),
  ];
}
