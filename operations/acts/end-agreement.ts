/** End an agreement: what was kept, broken, replaced or is no longer called for. */

import type { AccountId } from "@forbear/kernel";
import type { Work } from "./work.ts";

export type EndsAs = "kept" | "partial" | "broken" | "replaced" | "void";

/** Ends whatever the debt is on, a pause too; nothing happens when it is on nothing. */
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
  endPause(work, account, as);
}

/** Lifts the hold of a pause that was agreed on the debt; who owes it is woken by whoever ends it. */
function endPause(work: Work, account: AccountId, as: EndsAs): void {
  const { bucket, state } = work.account(account);
  for (const hold of state.holds) {
    if (hold.kind !== "paused") continue;
    const because = as === "kept" ? "the pause is over" : `the pause ended: ${as}`;
    const about = { person: null, account };
    work.append(bucket, about, { kind: "hold-lifted", hold: hold.id, because });
    work.rows.judgedDues.push({ bucket, agreement_id: hold.plan, seq: null, status: "void" });
  }
}
