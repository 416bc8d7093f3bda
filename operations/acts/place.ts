/** Place: a person and a debt come into the house, with all that the client said of them. */

import type {
  Consent,
  ContactPoint,
  DebtKind,
  Evidence,
  Itemisation,
  Jurisdiction,
  Obligor,
  PaymentSchedule,
  Representation,
} from "@forbear/accounts";
import type {
  AccountId,
  ClientId,
  ContactPointId,
  Instant,
  Language,
  PersonId,
  PlainDate,
  TimeZone,
} from "@forbear/kernel";
import { type Balances, placementEntry } from "@forbear/ledger";
import type { Ref } from "../stores/file.ts";
import {
  type LookupKind,
  type PersonalData,
  lookupRow,
  sealPerson,
  sealPoint,
} from "../stores/people/store.ts";
import { type Papers, sealPapers } from "../stores/papers/store.ts";
import { type NewHold, hold } from "./hold.ts";
import { portalReference } from "./portal-link.ts";
import { booking, postPlacement } from "./post.ts";
import { keepWords } from "./tell.ts";
import type { Work } from "./work.ts";

export type NewPoint = Omit<ContactPoint, "id"> & {
  /** E.164, a mailbox, lines of an address: personal, so it goes under seal. */
  readonly text: string;
  /** What it is found by; null: by nothing (a postal address). */
  readonly lookup: LookupKind | null;
};

/** A consent that the client says was given to it. */
export type ToldConsent = Omit<Consent, "point" | "revokedAt" | "evidence"> & {
  readonly from: Pick<Extract<Evidence, { readonly from: "file" }>, "import" | "line" | "kept">;
  /** As they were agreed to; null: the client did not send them. */
  readonly words: string | null;
};

export type NewPerson = {
  /** The client's own reference of the person, as it is looked up. */
  readonly reference: string;
  readonly personal: PersonalData;
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
  readonly zones: readonly TimeZone[];
  readonly isMinor: boolean | "unknown";
  readonly points: readonly NewPoint[];
  readonly consents: readonly ToldConsent[];
  readonly representation: Representation | null;
  readonly holds: readonly NewHold[];
  /** Protected attributes, kept apart for the fairness report; null: none were given. */
  readonly setApart: string | null;
};

/** Brings a person in; their next step is due at `firstStepAt` unless something holds it. */
export function placePerson(
  work: Work,
  ref: Ref<PersonId>,
  person: NewPerson,
  firstStepAt: Instant,
): void {
  const { tenant, vault, rows } = work;
  const { bucket, id } = ref;
  work.bear(ref);
  const points = person.points.map(({ text, lookup, ...point }) => {
    const pointId = work.newId<ContactPointId>(bucket);
    rows.sealedPoints.push(sealPoint(vault, tenant, ref, pointId, text));
    if (lookup !== null) rows.lookups.push(lookupRow(vault, tenant, lookup, text, ref));
    return { ...point, id: pointId };
  });
  rows.sealedPeople.push(sealPerson(vault, tenant, ref, person.personal));
  rows.lookups.push(
    lookupRow(vault, tenant, "person-reference", person.reference, ref),
    lookupRow(vault, tenant, "portal-link", portalReference(vault, tenant, id), ref),
  );
  for (const name of nameKeys(person.personal.fullName)) {
    rows.lookups.push(lookupRow(vault, tenant, "name", name, ref));
  }
  if (person.setApart !== null) setApart(work, ref, person.setApart);
  rows.timelines.push({
    bucket,
    person_id: id,
    status: person.holds.length > 0 ? "resting" : "active",
    next_action_at: firstStepAt,
    paths: [],
  });
  const about = { person: id, account: null };
  const { language, jurisdiction, zones, isMinor, representation } = person;
  const lives = { language, jurisdiction, points, zones, isMinor };
  work.append(bucket, about, { kind: "person-placed", ...lives });
  for (const consent of person.consents) {
    const { from, words, ...given } = consent;
    const sealed = words === null ? null : keepWords(work, id, words);
    const evidence: Evidence = { from: "file", ...from, words: sealed };
    work.append(bucket, about, {
      kind: "consent-given",
      consent: { ...given, point: null, revokedAt: null, evidence },
    });
  }
  if (representation !== null) {
    work.append(bucket, about, { kind: "representation-noted", representation });
  }
  for (const one of person.holds) hold(work, id, null, one);
}

/** Whole words of a name, folded, so that the desk finds a person by any of them. */
export const nameKeys = (fullName: string): readonly string[] => {
  const folded = fullName.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return [...new Set([...words, words.join(" ")])];
};

function setApart(work: Work, ref: Ref<PersonId>, text: string): void {
  work.rows.setApart.push({
    bucket: ref.bucket,
    person_id: ref.id,
    key_version: work.vault.version(work.tenant),
    sealed: work.vault.seal(work.tenant, `set-apart:${ref.id}`, text),
  });
}

export type NewAccount = {
  readonly reference: string;
  readonly client: ClientId;
  readonly of: DebtKind;
  readonly obligors: readonly [Obligor, ...Obligor[]];
  readonly balances: Balances;
  readonly placedOn: PlainDate;
  readonly openedOn: PlainDate | null;
  readonly defaultedOn: PlainDate | null;
  readonly chargedOffOn: PlainDate | null;
  readonly lastPaymentOn: PlainDate | null;
  readonly noticeSentAt: Instant | null;
  readonly itemisation: Itemisation | null;
  /** What was agreed to be paid and when; null: the client did not tell. */
  readonly schedule: PaymentSchedule | null;
  readonly papers: Papers;
  readonly score: {
    readonly scorecard: string;
    readonly payBasisPoints: number;
    readonly reasons: readonly string[];
  } | null;
  readonly holds: readonly NewHold[];
};

/** Brings a debt in and books what was placed; its obligors must be in this work already. */
export function placeAccount(work: Work, ref: Ref<AccountId>, debt: NewAccount): void {
  const { tenant, vault, rows } = work;
  const { bucket, id } = ref;
  work.bear(ref);
  rows.lookups.push(lookupRow(vault, tenant, "account-reference", debt.reference, ref));
  rows.sealedPapers.push(sealPapers(vault, tenant, ref, debt.papers));
  const { client, of, obligors, balances, placedOn, openedOn } = debt;
  const { defaultedOn, chargedOffOn, lastPaymentOn, noticeSentAt, itemisation } = debt;
  for (const { person, role } of obligors) {
    rows.obligors.push({ bucket, account_id: id, person_id: person, role });
    work.append(
      bucket,
      { person, account: id },
      {
        kind: "account-placed",
        client,
        of,
        obligors,
        balances,
        placedOn,
        openedOn,
        defaultedOn,
        chargedOffOn,
        lastPaymentOn,
        noticeSentAt,
        itemisation,
      },
    );
  }
  const first = obligors[0].person;
  const entry = placementEntry(booking(work, id, placedOn), balances);
  postPlacement(work, id, entry);
  const { schedule } = debt;
  if (schedule !== null) {
    work.append(bucket, { person: null, account: id }, { kind: "schedule-told", schedule });
    // What rests otherwise is looked at all the same: a notice may be owed already.
    work.wake(first, work.now);
  }
  if (debt.score !== null) {
    work.append(bucket, { person: null, account: id }, { kind: "account-scored", ...debt.score });
  }
  for (const one of debt.holds) hold(work, first, id, one);
}
