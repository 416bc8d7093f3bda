/** The authority to debit: set up, changed, stopped by the bank, revoked; each with its evidence. */

import { hold } from "./hold.ts";
import type { Work } from "./work.ts";
import type { MandateNews, MandateRow } from "../stores/bank/mandates.store.ts";

export type MandateTold = "set-up" | "changed" | "stopped" | "revoked";

const statusAfter = {
  "set-up": "active",
  changed: "active",
  stopped: "stopped",
  revoked: "revoked",
} as const satisfies Readonly<Record<MandateTold, MandateRow["status"]>>;

/**
 * Journals what became of a mandate, and gives the row as it stands then: whoever opened the work
 * writes it. `agreed` is the salted hash of the words agreed to; null where none were.
 */
export function tellMandate(
  work: Work,
  mandate: MandateRow,
  as: MandateTold,
  agreed: string | null,
  because: string | null,
): MandateRow {
  const { bucket, id, person_id: person, account_id: account, rail, last4 } = mandate;
  work.append(
    bucket,
    { person, account },
    { kind: "mandate-told", mandate: id, rail, last4, as, agreed, because },
  );
  return { ...mandate, status: statusAfter[as], because, changed_at: work.now };
}

/** The mandate with news of its bank's that its payer is to be told. */
export const withNews = (row: MandateRow, news: MandateNews, { now }: Work): MandateRow => ({
  ...row,
  news,
  news_at: now,
  news_state: "waiting",
  news_contact: null,
});

/** Whether something was agreed on the debt that would be debited. */
export function isDebited(work: Work, { account_id: account }: MandateRow): boolean {
  const { life } = work.account(account).state;
  return life.kind === "on-plan" || life.kind === "promised";
}

/** What was agreed to be debited is so no more, and who owes it does not know: a person tells them. */
export function leaveToStaff(work: Work, row: MandateRow): void {
  const { account_id: account, person_id: person } = row;
  const { holds } = work.account(account).state;
  if (!isDebited(work, row) || holds.some(({ kind }) => kind === "staff-next")) return;
  const because = "the debit that was agreed cannot be made: tell them, and agree another way";
  hold(work, person, account, { kind: "staff-next", because });
}

/** From which account something agreed is taken by itself, or was until a bank ended it. */
export type DebitNow = {
  readonly last4: string;
  readonly stands: boolean;
  /** What their bank did to it last. */
  readonly news: MandateNews | null;
  /** Whether its payer knows of that. */
  readonly told: MandateRow["news_state"];
};

/** The mandate that stands; else the last that a bank ended, as long as nothing took its place. */
export function debitNow(mandates: readonly MandateRow[]): DebitNow | null {
  const one =
    mandates.findLast(({ status }) => status === "active") ??
    mandates.findLast(({ status }) => status === "stopped");
  if (one === undefined) return null;
  return {
    last4: one.last4,
    stands: one.status === "active",
    news: one.news,
    told: one.news_state,
  };
}
