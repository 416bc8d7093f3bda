/** What was asked of the desk beyond the agent's word, as its case holds it. */

import type { OfferWish } from "@forbear/dialogue";
import {
  type AccountId,
  type CaseId,
  type ConversationId,
  type Json,
  type PersonId,
  decode,
  trusted,
} from "@forbear/kernel";
import type { Authority, ChangeRequest } from "@forbear/negotiation";
import type { Transaction } from "../ports/database.ts";
import { sql } from "../ports/sql.ts";
import type { Ref } from "../stores/file.ts";

export type ApprovalFile = {
  readonly id: CaseId;
  readonly person: PersonId;
  readonly account: AccountId;
  readonly asks: ApprovalAsks;
  /** Whose word it takes, by the policy of when it was asked. */
  readonly needs: Authority;
};

export type ApprovalAsks =
  | {
      readonly kind: "offer";
      readonly wish: OfferWish;
      /** The talk it was asked in: there the answer goes. */
      readonly conversation: ConversationId;
    }
  /** Other days for the plan that stands, on the word of who owes it. */
  | {
      readonly kind: "plan-change";
      readonly change: ChangeRequest;
      /** Why a colleague asks it. */
      readonly because: string;
    };

type Row = {
  readonly person_id: string;
  readonly account_id: string | null;
  readonly status: "open" | "closed";
  readonly state: Json;
};

/** The state of an open case, as the talk or the colleague that opened it wrote it. */
type Asked = { readonly needs: Authority } & (
  | Omit<Extract<ApprovalAsks, { kind: "offer" }>, "kind">
  | Omit<Extract<ApprovalAsks, { kind: "plan-change" }>, "kind">
);

const asksOf = (asked: Asked): ApprovalAsks =>
  "change" in asked
    ? { kind: "plan-change", change: asked.change, because: asked.because }
    : { kind: "offer", wish: asked.wish, conversation: asked.conversation };

/** Null where there is no such case of this kind; closed ones keep their outcome alone. */
export async function approvalById(
  tx: Transaction,
  ref: Ref<CaseId>,
): Promise<ApprovalFile | "closed" | null> {
  const rows = await tx.query<Row>(sql`
    select person_id, account_id, status, state
      from forbear.case_file
     where tenant_id = ${tx.tenant} and bucket = ${ref.bucket} and id = ${ref.id}
       and kind = 'approval'`);
  const row = rows.at(0);
  if (row?.account_id === undefined || row.account_id === null) return null;
  if (row.status === "closed") return "closed";
  const asked = decode<Asked>(row.state);
  return {
    id: ref.id,
    person: trusted<PersonId>(row.person_id),
    account: trusted<AccountId>(row.account_id),
    asks: asksOf(asked),
    needs: asked.needs,
  };
}
