/** End an agreement: a promise or plan that was kept, broken, replaced or is no longer called for. */

import type { AccountId } from "@forbear/kernel";
import type { Work } from "./work.ts";

export type EndsAs = "kept" | "partial" | "broken" | "replaced" | "void";

/** Ends whatever the debt is on; nothing happens when it is on nothing. */
export function endAgreement(work: Work, account: AccountId, as: EndsAs): void {
  const { bucket, state } = work.account(account);
  const about = { person: null, account };
  const status = as === "replaced" ? "void" : as;
  if (state.life.kind === "promised") {
    const { id } = state.life.promise;
    work.append(bucket, about, { kind: "promise-judged", promise: id, as: status });
    work.rows.judgedDues.push({ bucket, agreement_id: id, seq: null, status });
  }
  if (state.life.kind === "on-plan") {
    const { id } = state.life.plan;
    const ended = as === "kept" ? "completed" : as === "partial" ? "broken" : as;
    work.append(bucket, about, { kind: "plan-ended", plan: id, as: ended });
    work.rows.judgedDues.push({ bucket, agreement_id: id, seq: null, status: "void" });
  }
}
