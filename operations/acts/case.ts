/** Open, advance and close a case: what a person of the desk must work, and by when. */

import type { CaseKind } from "@forbear/accounts";
import type { AccountId, CaseId, Json, PersonId, PlainDate } from "@forbear/kernel";
import type { Work } from "./work.ts";

export type NewCase = {
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly of: CaseKind;
  /** The last day to answer, as law or policy has it. */
  readonly dueBy: PlainDate | null;
  /** The desk that works it. */
  readonly owner: string;
  readonly state: Json;
};

/** The case of this kind that is open already, or a new one: a right claimed twice is one case. */
export function openCase(work: Work, asked: NewCase): CaseId {
  const { bucket, state: person } = work.person(asked.person);
  const open = person.cases.find((one) => one.of === asked.of && one.account === asked.account);
  if (open) return open.id;
  const id = work.newId<CaseId>(bucket);
  const { person: person_id, account: account_id, of, dueBy, owner, state } = asked;
  work.rows.cases.push({
    bucket,
    id,
    person_id,
    account_id,
    kind: of,
    owner,
    status: "open",
    opened_at: work.now,
    due_by: dueBy,
    closed_at: null,
    state,
  });
  const about = { person: person_id, account: account_id };
  work.append(bucket, about, { kind: "case-opened", case: id, of, dueBy, owner });
  return id;
}

/** Closes a case with its outcome and lifts every hold that stood because of it. */
export function closeCase(
  work: Work,
  person: PersonId,
  account: AccountId | null,
  id: CaseId,
  outcome: string,
): void {
  const { bucket, state } = work.person(person);
  work.rows.caseChanges.push({
    bucket,
    id,
    status: "closed",
    owner: "closed",
    closed_at: work.now,
    state: { outcome },
  });
  work.append(bucket, { person, account }, { kind: "case-closed", case: id, outcome });
  const debt = account === null ? [] : work.account(account).state.holds;
  for (const hold of [...state.holds, ...debt]) {
    if ("case" in hold && hold.case === id) {
      const because = `case closed: ${outcome}`;
      work.append(bucket, { person, account }, { kind: "hold-lifted", hold: hold.id, because });
    }
  }
  work.wake(person, work.now);
}
