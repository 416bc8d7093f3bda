/** What a mail house sends back: which letters were posted, which came back, which it could not post. */

import type { Actor } from "@forbear/accounts";
import { csvRecords } from "@forbear/formats";
import { type ContactId, type TenantId, birthBucket, never, parseFace } from "@forbear/kernel";
import { noticeReturned } from "../acts/notice.ts";
import { settle } from "../acts/reserve.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { sentLetter } from "../stores/contacts/left.store.ts";
import { writtenLetter } from "../stores/papers/letters.store.ts";
import { mailCameBack } from "./returned.ts";

const outcomes = ["posted", "returned", "rejected"] as const;
export type MailOutcome = (typeof outcomes)[number];

export type ReceiptFault = {
  readonly line: number;
  readonly value: string;
  readonly code: "no-letter-column" | "no-such-letter" | "unknown-outcome" | "unreadable-row";
};

export type Receipts = { readonly [outcome in MailOutcome]: number } & {
  readonly faults: readonly ReceiptFault[];
};

/**
 * Takes in a list with a column `letter`, as it stood in the manifest, and one `outcome`; without the
 * second every line means what `otherwise` says. The same list again changes nothing more.
 */
export async function mailReceipts(
  house: House,
  tenant: TenantId,
  bytes: Uint8Array,
  otherwise: MailOutcome | null,
  by: Actor = { kind: "system", part: "outreach" },
): Promise<Receipts> {
  const [header, ...records] = csvRecords(bytes);
  const names = header?.kind === "cells" ? header.cells.map((name) => name.trim()) : [];
  const at = { letter: names.indexOf("letter"), outcome: names.indexOf("outcome") };
  const counts = { posted: 0, returned: 0, rejected: 0 };
  const faults: ReceiptFault[] = [];
  if (at.letter < 0) {
    faults.push({ line: 1, value: names.join(",").slice(0, 80), code: "no-letter-column" });
    return { ...counts, faults };
  }
  for (const record of records) {
    const { line } = record;
    if (record.kind !== "cells") {
      faults.push({ line, value: "", code: "unreadable-row" });
      continue;
    }
    const value = record.cells[at.letter]?.trim() ?? "";
    const told = record.cells[at.outcome]?.trim() ?? "";
    const outcome = told === "" ? otherwise : (outcomes.find((one) => one === told) ?? null);
    const letter = parseFace("ctct", value);
    if (!letter.ok) faults.push({ line, value: value.slice(0, 80), code: "no-such-letter" });
    else if (outcome === null)
      faults.push({ line, value: told.slice(0, 80), code: "unknown-outcome" });
    else if (await take(house, tenant, letter.value, outcome, by)) counts[outcome] += 1;
    else faults.push({ line, value, code: "no-such-letter" });
  }
  return { ...counts, faults };
}

async function take(
  house: House,
  tenant: TenantId,
  letter: ContactId,
  outcome: MailOutcome,
  by: Actor,
): Promise<boolean> {
  switch (outcome) {
    case "returned":
      return (await mailCameBack(house, tenant, letter, by)).kind === "noted";
    case "posted":
    case "rejected":
      return settleLetter(house, tenant, letter, outcome, by);
    default:
      return never(outcome);
  }
}

/** Posted: it is on its way. Rejected: it never left the house, so it was not given; its address may be good. */
function settleLetter(
  house: House,
  tenant: TenantId,
  letter: ContactId,
  outcome: "posted" | "rejected",
  by: Actor,
): Promise<boolean> {
  const ref = { bucket: birthBucket(letter), id: letter };
  return house.database.transaction(tenant, async (tx) => {
    const seen = await sentLetter(tx, ref);
    if (seen === null) return false;
    const people = [{ bucket: ref.bucket, id: seen.person }];
    const work = await openWork(tx, house, { by, correlation: `mailed:${letter}`, people });
    const sent = await sentLetter(tx, ref);
    if (sent === null) return false;
    if (outcome === "posted" && (await writtenLetter(tx, ref))?.status === "delivered") return true;
    const status = outcome === "posted" ? "delivered" : "failed";
    const reason = outcome === "posted" ? "posted" : "rejected";
    settle(work, sent, { status, reason, call: null, costMinor: 0n });
    if (outcome === "rejected") {
      noticeReturned(work, sent, sent.attemptedAt);
      work.wake(sent.person, work.now);
    }
    await work.write();
    return true;
  });
}
