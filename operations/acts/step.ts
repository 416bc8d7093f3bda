/** Move on: where a person stands after their step, and when the next is due. */

import type { Instant, PersonId } from "@forbear/kernel";
import type { PathPlace, TimelineRow } from "../stores/timelines/store.ts";
import type { Work } from "./work.ts";

/** Why a person of the desk has a step that the strategy left to them; the queue's name follows. */
export const leftToStaff = "strategy: ";

/** Writes the whole row of the person's timeline. */
export function moveOn(
  work: Work,
  person: PersonId,
  status: TimelineRow["status"],
  nextActionAt: Instant,
  paths: readonly PathPlace[],
): void {
  const { bucket } = work.person(person);
  work.rows.timelines.push({
    bucket,
    person_id: person,
    status,
    next_action_at: nextActionAt,
    paths,
  });
}
