/** Who decides on what was asked of the desk, what they may answer, and why they could not. */

import { type Money, type StaffId, birthBucket } from "@forbear/kernel";
import type { Authority, Offer } from "@forbear/negotiation";
import { eventsOfPerson } from "../journal/store.ts";
import type { Transaction } from "../ports/database.ts";
import type { ApprovalFile } from "./approval.store.ts";

/** Who decides, and how far their word goes by the offer policy; null: they decide on no offer. */
export type Decider = { readonly staff: StaffId; readonly authority: Authority | null };

export type ApprovalDecision = {
  readonly verdict:
    | { readonly kind: "approve" }
    | { readonly kind: "counter"; readonly amount: Money }
    | { readonly kind: "refuse" };
  /** Kept in the journal; the person is not told it. */
  readonly because: string;
};

/** Why it could not be decided so. */
export type ApprovalRefusal =
  | { readonly why: "no-such-approval" }
  | { readonly why: "decided-already" }
  /** Four eyes: who asked does not decide. */
  | { readonly why: "asked-it-yourself" }
  | { readonly why: "no-word-in-offers" }
  /** Policy gives the word to somebody above; `lowest` is what the decider may go to. */
  | { readonly why: "above-your-word"; readonly needs: Authority; readonly lowest: Money | null }
  /** Not even a counter: they would pay less than they asked to. */
  | { readonly why: "below-what-was-asked" }
  | { readonly why: "debt-held" | "debt-closed" }
  /** Of a plan: it is on other days since, or ended; or another sum is no answer to other days. */
  | { readonly why: "no-plan" | "no-sum-asked" }
  | { readonly why: "outside-policy"; readonly because: string; readonly lowest: Money | null };

/** What came of a decision: whether the answer went into the talk at once, or waits for them there. */
export type ApprovalDone = { readonly told: boolean; readonly offer: Offer | null };

/** Whether this member of staff opened the case, by the journal. */
export async function askedBy(
  tx: Transaction,
  file: ApprovalFile,
  staff: StaffId,
): Promise<boolean> {
  const events = await eventsOfPerson(tx, birthBucket(file.person), file.person);
  return events.some(
    ({ what, by }) =>
      what.kind === "case-opened" &&
      what.case === file.id &&
      by.kind === "staff" &&
      by.staff === staff,
  );
}
