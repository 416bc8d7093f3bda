/** A talk begun on purpose: anew on a channel, in a language, where one was open before. */

import type { Channel } from "@forbear/accounts";
import type { Language, MessageId, PersonId, TenantId } from "@forbear/kernel";
import { chooseLanguage } from "../acts/identify.ts";
import { putAside, talkOf, talkRow } from "../acts/talk.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import {
  lastConversations,
  latestMessageOf,
  openConversation,
} from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";

export type Beginning = {
  readonly channel: Channel;
  /** Goes on with the talk that is open on the channel; else that one ends. */
  readonly resume: boolean;
  /** What the person is written to in from now on; null: as it is. */
  readonly language: Language | null;
};

/** Readies a talk with a person who writes; the latest message between us before it, if any. */
export function beginTalk(
  house: House,
  tenant: TenantId,
  person: Ref<PersonId>,
  { channel, resume, language }: Beginning,
): Promise<MessageId | null> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const work = await openWork(tx, house, {
        by: { kind: "consumer", person: person.id },
        correlation: `talk:${person.id}`,
        people: [person],
      });
      const open = resume ? null : await openConversation(tx, person, channel);
      const latest = await lastConversations(tx, [person]);
      const last = resume ? null : (open ?? latest.get(person.id) ?? null);
      if (last !== null && (last === open || last.status === "ended")) {
        const { id, channel: on } = last;
        work.rows.conversations.push(talkRow(person, id, on, putAside(talkOf(last))));
      }
      if (language !== null) chooseLanguage(work, person.id, language);
      await work.write();
      return latestMessageOf(tx, person);
    },
    { repeatable: true },
  );
}
