/** Tell: a contact that this system did not make comes into the history, where it counts as any other. */

import {
  type CallOutcome,
  type Channel,
  type ContactMaker,
  type ContactStatus,
  type Evidence,
  type MessageMeaning,
  callOutcomeOf,
} from "@forbear/accounts";
import type {
  AccountId,
  ContactId,
  ContactPointId,
  EventId,
  ImportId,
  Instant,
  PersonId,
} from "@forbear/kernel";
import type { ActionKind } from "@forbear/law";
import { sealWords } from "../stores/contacts/words.store.ts";
import { stopTold } from "./consent.ts";
import { judgePoint } from "./identify.ts";
import type { Work } from "./work.ts";

export type Told = {
  readonly person: PersonId;
  readonly account: AccountId;
  /** Unique for the person: told twice, it is one contact. */
  readonly stepKey: string;
  readonly at: Instant;
  readonly channel: Channel;
  readonly direction: "outbound" | "inbound";
  readonly act: ActionKind;
  readonly status: Extract<ContactStatus, "handed-over" | "delivered" | "failed" | "received">;
  /** Of a call, what came of it; of what they said, what it meant; null: nobody knows. */
  readonly outcome: CallOutcome | MessageMeaning | null;
  readonly point: ContactPointId | null;
  readonly madeBy: Exclude<ContactMaker, "house">;
  readonly maker: string | null;
  readonly from: { readonly import: ImportId; readonly line: number };
  readonly words: string | null;
};

/** Seals exact words and gives what the journal binds them by. */
export function keepWords(
  work: Work,
  person: PersonId,
  text: string,
): { readonly id: EventId; readonly digest: string } {
  const { bucket } = work.person(person);
  const id = work.newId<EventId>(bucket);
  work.rows.words.push(sealWords(work.vault, work.tenant, { bucket, id: person }, id, text));
  return { id, digest: work.vault.digest(work.tenant, text) };
}

/** Notes the contact; what the person asked in it, and what it showed of their number, holds from now. */
export function tell(work: Work, told: Told): ContactId {
  const { person, account, from, words, ...contact } = told;
  const { bucket } = work.person(person);
  const id = work.newId<ContactId>(bucket);
  const evidence: Evidence = {
    from: "file",
    ...from,
    kept: null,
    words: words === null ? null : keepWords(work, person, words),
  };
  work.rows.contacts.push({
    bucket,
    id,
    person_id: person,
    account_ids: [account],
    point_id: contact.point,
    conversation_id: null,
    message_id: null,
    direction: contact.direction,
    channel: contact.channel,
    act: contact.act,
    template: null,
    status: contact.status,
    outcome: contact.outcome,
    step_key: contact.stepKey,
    at: contact.at,
    due_at: null,
    expires_at: null,
    attempted_at: contact.at,
    settled_at: work.now,
    provider: null,
    cost_minor: 0n,
    made_by: contact.madeBy,
  });
  const { madeBy, maker, at, channel, direction, status, outcome, point } = contact;
  work.append(
    bucket,
    { person, account },
    {
      ...{ kind: "contact-told", contact: id, madeBy, maker, at, channel, direction, status },
      ...{ outcome, point, evidence },
    },
  );
  // What they asked of others to stop, we stop; unless they agreed to it again since.
  if (outcome === "stopRequest") stopTold(work, person, { channel, point: null, at }, evidence);
  judgeTold(work, told);
  return id;
}

/** A number that nobody has answered us on yet, and that a call found dead or somebody else's. */
function judgeTold(work: Work, { person, point, direction, outcome }: Told): void {
  const known = work.person(person).state.points.find(({ id }) => id === point);
  if (known?.health !== "unproven" || direction === "inbound") return;
  const end = callOutcomeOf(outcome);
  if (end === "wrongNumber") judgePoint(work, person, known.id, "wrong-person");
  if (end === "numberNotInService") judgePoint(work, person, known.id, "dead");
}
