/** Add a way to reach a person that they gave us or use: its text goes under seal. */

import type { PointTold } from "@forbear/accounts";
import type { ContactPointId, PersonId } from "@forbear/kernel";
import { lookUpOne, lookupRow, pointTextsOf, sealPoint } from "../stores/people/store.ts";
import type { NewPoint } from "./place.ts";
import type { Work } from "./work.ts";

/** Adds the point; that it is not there yet is for the caller to have looked. */
export function addPoint(
  work: Work,
  person: PersonId,
  asked: NewPoint,
  told?: PointTold,
): ContactPointId {
  const { bucket } = work.person(person);
  const { tenant, vault, rows } = work;
  const { text, lookup, ...point } = asked;
  const id = work.newId<ContactPointId>(bucket);
  const ref = { bucket, id: person };
  rows.sealedPoints.push(sealPoint(vault, tenant, ref, id, text));
  if (lookup !== null) rows.lookups.push(lookupRow(vault, tenant, lookup, text, ref));
  const about = { person, account: null };
  const added = { kind: "contact-point-added", point: { ...point, id } } as const;
  work.append(bucket, about, told === undefined ? added : { ...added, told });
  work.wake(person, work.now);
  return id;
}

/** As whom the person is known in the webchat and on their own page. */
export const visitorOf = (person: PersonId): string => `visitor:${person}`;

/** The webchat as a way to reach them: made known the first time it is asked for. */
export async function visitorPoint(work: Work, person: PersonId): Promise<ContactPointId> {
  const { tx, vault } = work;
  const text = visitorOf(person);
  if ((await lookUpOne(tx, vault, "webchat", text)) !== null) {
    const texts = await pointTextsOf(tx, vault, [work.person(person)]);
    for (const [point, known] of texts) if (known === text) return point;
  }
  return addPoint(work, person, {
    kind: "webchat",
    line: "none",
    place: "personal",
    health: "unproven",
    zones: [],
    text,
    lookup: "webchat",
  });
}
