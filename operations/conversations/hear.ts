/** What a carrier or the webchat brings in: stored once, its sender's outreach held, in one transaction. */

import type { Channel } from "@forbear/accounts";
import { withoutCardNumbers } from "@forbear/dialogue";
import {
  type ContactPointId,
  type ConversationId,
  type Instant,
  type MessageId,
  type PersonId,
  type TenantId,
  trusted,
} from "@forbear/kernel";
import { hear } from "../acts/hear.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { latestOutboundTo } from "../stores/contacts/store.ts";
import { lastConversation, openConversation } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";
import { type LookupKind, lookUp, lookUpOne, pointTextsOf } from "../stores/people/store.ts";
import { newTalk, talkAfter, talkRow } from "../acts/talk.ts";

export type Inbound = {
  readonly channel: Channel;
  /** Where it came from, as the carrier says: E.164, a mailbox, a webchat visitor. */
  readonly from: string;
  /** The carrier's own id of the message. */
  readonly providerId: string;
  readonly text: string;
};

export type HeardAs =
  | { readonly kind: "stored"; readonly message: Ref<MessageId>; readonly person: Ref<PersonId> }
  | { readonly kind: "heard-before" }
  | { readonly kind: "unknown-sender" };

const lookupOf: { readonly [C in Channel]: LookupKind } = {
  sms: "phone",
  whatsapp: "phone",
  voice: "phone",
  email: "email",
  webchat: "webchat",
  letter: "name",
};

/** Longer messages are cut: what a person writes fits; what does not is an attack or a file. */
const longestMessage = 4000;

/** Stores one inbound message, without the card numbers in it. The same `providerId` again changes nothing and says so. */
export function hearFrom(house: House, tenant: TenantId, inbound: Inbound): Promise<HeardAs> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const sender = await senderOf(tx, house, inbound);
      if (sender === null) return { kind: "unknown-sender" };
      const work = await openWork(tx, house, {
        by: { kind: "consumer", person: sender.id },
        correlation: inbound.providerId,
        people: [sender],
      });
      // Under the person's lock: a second delivery waits for the first and then finds it.
      const [before, known, last, point] = await Promise.all([
        lookUpOne(tx, house.vault, "provider-message", inbound.providerId),
        openConversation(tx, sender, inbound.channel),
        lastConversation(tx, sender),
        pointOf(tx, house, sender, inbound.from),
      ]);
      if (before !== null) return { kind: "heard-before" };
      const conversation = known?.id ?? work.newId<ConversationId>(sender.bucket);
      if (known === null) {
        const { language } = work.person(sender.id).state;
        const talk = talkAfter(newTalk(inbound.channel, language, work.now), last);
        work.rows.conversations.push(talkRow(sender, conversation, inbound.channel, talk));
      }
      const message = hear(work, {
        person: sender.id,
        conversation,
        channel: inbound.channel,
        point,
        providerId: inbound.providerId,
        text: withoutCardNumbers(inbound.text.slice(0, longestMessage)),
      });
      await work.write();
      return { kind: "stored", message: { bucket: sender.bucket, id: message }, person: sender };
    },
    { repeatable: true },
  );
}

/** Of those who share a number, the one we wrote to last: it is they who answer. */
async function senderOf(
  tx: Transaction,
  house: House,
  { channel, from }: Inbound,
): Promise<Ref<PersonId> | null> {
  const found = await lookUp(tx, house.vault, lookupOf[channel], [from]);
  const people = found.map(({ target }) => ({
    bucket: target.bucket,
    id: trusted<PersonId>(target.id),
  }));
  if (people.length < 2) return people.at(0) ?? null;
  const last: ReadonlyMap<PersonId, Instant> = await latestOutboundTo(tx, people, channel);
  const newest = [...people].sort((a, b) =>
    (last.get(a.id) ?? "") < (last.get(b.id) ?? "") ? 1 : -1,
  );
  return newest.at(0) ?? null;
}

async function pointOf(
  tx: Transaction,
  house: House,
  person: Ref<PersonId>,
  from: string,
): Promise<ContactPointId | null> {
  const texts = await pointTextsOf(tx, house.vault, [person]);
  for (const [point, text] of texts) if (text === from) return point;
  return null;
}
