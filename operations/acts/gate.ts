/** The gate: asks the law about one contemplated act, and keeps the whole question with its answer. */

import { deflateRawSync } from "node:zlib";
import {
  type CollectorProfile,
  type Contemplated,
  type Hold,
  type PastContact,
  type PolicySwitches,
  requestFor,
} from "@forbear/accounts";
import type { DecisionId, PersonId } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import { type Decision, type Lawbook, decide, printRequest, traceHash } from "@forbear/law";
import type { DecisionRow } from "../journal/decisions.store.ts";
import type { Work } from "./work.ts";

/** What the decision led to, or stopped. */
export type DecisionAbout = "reserve" | "attempt" | "withhold" | "reply" | "notice";

/** In whose name and under which policies the tenant acts for the debt in question. */
export type Standing = { readonly collector: CollectorProfile; readonly policy: PolicySwitches };

export type GateQuestion = {
  readonly person: PersonId;
  readonly about: DecisionAbout;
  readonly contemplated: Contemplated;
  readonly standing: Standing;
  /** Every contact with the person in the last 60 days, reservations among them. */
  readonly history: readonly PastContact[];
};

/** An answer, not recorded yet; `row` makes what replays it, which costs more than the answer did. */
export type Asked = {
  readonly id: DecisionId;
  readonly decision: Decision;
  readonly row: (about?: DecisionAbout) => DecisionRow;
};

/**
 * The law's answer to the contemplated act, from the folds as they are in this work. An answer that
 * neither led to an act nor changed is not worth a row, so nothing is recorded here.
 */
export function ask(work: Work, lawbook: Lawbook, question: GateQuestion): Asked {
  const { person: id, contemplated, standing, history } = question;
  const { bucket, state } = work.person(id);
  const decisionId = work.newId<DecisionId>(bucket);
  const debts = [
    ...contemplated.about,
    ...state.debts.filter((d) => !contemplated.about.includes(d)),
  ];
  const request = requestFor({
    id: decisionId,
    now: work.now,
    person: { id, state },
    accounts: debts.map((debt) => ({ id: debt, state: work.account(debt).state })),
    coObligors: holdsOfOthers(work, id),
    history,
    // Law reads what the words declare of themselves; the words are the person's, and stay under seal.
    contemplated: { ...contemplated, content: { ...contemplated.content, text: null } },
    ...standing,
  });
  const decision = decide(request, lawbook);
  const at = work.now;
  const row = (about: DecisionAbout = question.about): DecisionRow => {
    const inputs = Buffer.from(printRequest(request), "utf8");
    return {
      bucket,
      at,
      id: decisionId,
      person_id: id,
      account_id: contemplated.about.at(0) ?? null,
      about,
      channel: contemplated.channel,
      verdict: decision.verdict,
      rule_ids: decision.ruleIds,
      next_allowed_at: decision.nextAllowedAt,
      inputs: deflateRawSync(inputs, { level: 1 }),
      inputs_hash: sha256Bytes(inputs),
      trace_hash: Buffer.from(traceHash(decision, lawbook), "hex"),
      lawbook_hash: lawbook.hash,
    };
  };
  return { id: decisionId, decision, row };
}

/** What stands on those who owe a debt together with the person: a work has opened them all. */
function holdsOfOthers(work: Work, person: PersonId): ReadonlyMap<PersonId, readonly Hold[]> {
  const others = work
    .debtsOf(person)
    .flatMap((debt) => debt.state.obligors.map((one) => one.person))
    .filter((one) => one !== person);
  return new Map(others.map((one) => [one, work.person(one).state.holds]));
}

/** Keeps the decision as evidence; what it led to names this id. `about`: where that is told only now. */
export function record(work: Work, asked: Asked, about?: DecisionAbout): DecisionId {
  work.rows.decisions.push(asked.row(about));
  return asked.id;
}

/** Equal for answers that a person would call the same: then no new row is worth it. */
export const answerKey = ({ verdict, ruleIds, nextAllowedAt }: Decision): string =>
  `${verdict} ${ruleIds.join(" ")} ${nextAllowedAt ?? ""}`;
