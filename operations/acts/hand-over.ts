/** Hand over and hand back: a person of the desk takes the talk, and gives it back. */

import { takenUp } from "@forbear/dialogue";
import type { AccountId, ConversationId, PersonId } from "@forbear/kernel";
import { hold } from "./hold.ts";
import type { Work } from "./work.ts";

/** The talk is the desk's from here on: outreach rests until it is handed back. */
export function handOver(
  work: Work,
  person: PersonId,
  account: AccountId | null,
  conversation: ConversationId,
  because: string,
): void {
  const { bucket, state } = work.person(person);
  if (state.holds.some((one) => one.kind === "with-person")) return;
  work.append(bucket, { person, account }, { kind: "handed-over", conversation, because });
  hold(work, person, null, { kind: "with-person", because });
}

/** A colleague of the desk takes the talk up, whoever had it wait before: it is theirs to give back. */
export function takeUp(
  work: Work,
  person: PersonId,
  account: AccountId | null,
  conversation: ConversationId,
): void {
  const standing = work.person(person).state.holds.find((one) => one.kind === "with-person");
  if (standing === undefined) return handOver(work, person, account, conversation, takenUp);
  if (standing.because === takenUp) return;
  hold(work, person, null, { kind: "with-person", because: takenUp });
  const { bucket } = work.person(person);
  const lifted = { kind: "hold-lifted", hold: standing.id, because: takenUp } as const;
  work.append(bucket, { person, account: null }, lifted);
}

/** The desk has done what was asked; the agent answers again and outreach may go on. */
export function handBack(work: Work, person: PersonId, conversation: ConversationId): void {
  const { bucket, state } = work.person(person);
  work.append(bucket, { person, account: null }, { kind: "handed-back", conversation });
  for (const one of state.holds) {
    if (one.kind !== "with-person") continue;
    const what = { kind: "hold-lifted", hold: one.id, because: "handed back" } as const;
    work.append(bucket, { person, account: null }, what);
  }
  work.wake(person, work.now);
}
