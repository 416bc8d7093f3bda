/** The gate: asks the law about one contemplated act, and keeps the whole question with its answer. */

import { deflateRawSync } from "node:zlib";
import { type Question as FactsAsked, requestFor } from "@forbear/accounts";
import { type DecisionId, type PersonId, canonical } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import { type Decision, type Lawbook, decide, printRequest, traceBytes } from "@forbear/law";
import type { DecisionRow } from "../evidence/store.ts";
import type { Work } from "./work.ts";

/** What the decision led to, or stopped. */
export type DecisionAbout = "reserve" | "attempt" | "withhold" | "reply" | "offer" | "furnish";

export type Asked = { readonly decision: Decision; readonly row: DecisionRow };

/**
 * The law's answer to the contemplated act, with what replays it. Nothing is recorded yet: an answer
 * that neither led to an act nor changed is not worth a row.
 */
export function ask(
  work: Work,
  lawbook: Lawbook,
  person: PersonId,
  about: DecisionAbout,
  asked: Omit<FactsAsked, "id" | "now">,
): Asked {
  const { bucket } = work.person(person);
  const id = work.newId<DecisionId>(bucket);
  const request = requestFor({ ...asked, id, now: work.now });
  const decision = decide(request, lawbook);
  const inputs = Buffer.from(canonical(printRequest(request)), "utf8");
  const row: DecisionRow = {
    bucket,
    at: work.now,
    id,
    person_id: person,
    account_id: asked.accounts.at(0)?.id ?? null,
    about,
    channel: asked.contemplated.channel,
    verdict: decision.verdict,
    rule_ids: decision.ruleIds,
    next_allowed_at: decision.nextAllowedAt,
    inputs: deflateRawSync(inputs, { level: 1 }),
    inputs_hash: sha256Bytes(inputs),
    trace_hash: sha256Bytes(traceBytes(decision)),
    lawbook_hash: lawbook.hash,
  };
  return { decision, row };
}

/** Keeps the decision as evidence; what it led to names this id. */
export function record(work: Work, asked: Asked): DecisionId {
  work.rows.decisions.push(asked.row);
  return asked.row.id;
}

/** The same answer as before, told by its verdict, rules and opening: then no new row is worth it. */
export const answerKey = ({ verdict, ruleIds, nextAllowedAt }: Decision): string =>
  `${verdict} ${ruleIds.join(" ")} ${nextAllowedAt ?? ""}`;

