/** Add a way to reach a person that they gave us or use: its text goes under seal. */

import type { ContactPointId, PersonId } from "@forbear/kernel";
import { lookupRow, sealPoint } from "../stores/people/store.ts";
import type { NewPoint } from "./place.ts";
import type { Work } from "./work.ts";

/** Adds the point; that it is not there yet is for the caller to have looked. */
export function addPoint(work: Work, person: PersonId, asked: NewPoint): ContactPointId {
  const { bucket } = work.person(person);
  const { tenant, vault, rows } = work;
  const { text, lookup, ...point } = asked;
  const id = work.newId<ContactPointId>(bucket);
  const ref = { bucket, id: person };
  rows.sealedPoints.push(sealPoint(vault, tenant, ref, id, text));
  if (lookup !== null) rows.lookups.push(lookupRow(vault, tenant, lookup, text, ref));
  const about = { person, account: null };
  work.append(bucket, about, { kind: "contact-point-added", point: { ...point, id } });
  return id;
}
