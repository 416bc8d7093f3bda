/** What carriers and the webchat bring in: stored once, its sender's outreach held, many in one transaction. */

import { type Channel, type ContactPoint, kindFor } from "@forbear/accounts";
import { withoutCardNumbers } from "@forbear/dialogue";
import {
  type ContactPointId,
  type ConversationId,
  type Instant,
  type MessageId,
  type PersonId,
  type TenantId,
  present,
  trusted,
} from "@forbear/kernel";
import { hear } from "../acts/hear.ts";
import { knownAsBefore } from "../acts/identify.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { latestOutboundTo } from "../stores/contacts/left.store.ts";
import { type Talks, talksOf } from "../stores/conversations/talks.store.ts";
import type { Ref } from "../stores/file.ts";
import {
  type LookupKey,
  type LookupKind,
  knownKeys,
  lookUp,
  lookupKey,
  pointTextsOf,
} from "../stores/people/store.ts";
import { newTalk, talkAfter, talkRow } from "../acts/talk.ts";
import { type InboundMedia, keepMedia } from "./attached.ts";

export type Inbound = {
  readonly channel: Channel;
  /** Where it came from, as the carrier says: E.164, a mailbox, a webchat visitor. */
  readonly from: string;
  /** The carrier's own id of the message. */
  readonly providerId: string;
  readonly text: string;
  /** What came with it. */
  readonly media?: readonly InboundMedia[];
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

/**
 * Stores one inbound message, without the card numbers in it. The same `providerId` again changes
 * nothing and says so.
 */
export async function hearFrom(house: House, tenant: TenantId, inbound: Inbound): Promise<HeardAs> {
  return present((await hearAll(house, tenant, [inbound])).at(0), "an answer for each");
}

/**
 * Stores inbound messages in the order given, without the card numbers in them, in one transaction:
 * what became of each, in that order.
 * They may be of one person or of many, and repeat each other.
 */
export function hearAll(
  house: House,
  tenant: TenantId,
  inbound: readonly Inbound[],
): Promise<readonly HeardAs[]> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const senders = await sendersOf(tx, house, inbound);
      const people = [...new Map(senders.flatMap((one) => (one ? [[one.id, one]] : []))).values()];
      if (people.length === 0) return inbound.map(() => ({ kind: "unknown-sender" }));
      const ear = await openEar(tx, house, people, inbound);
      const heard = inbound.map((one, at) => hearOne(ear, senders[at] ?? null, one));
      for (const [at, { media = [] }] of inbound.entries()) {
        const as = heard[at];
        if (as?.kind !== "stored" || media.length === 0) continue;
        await keepMedia(house, ear.work, as.message.id, as.person.id, media);
      }
      ear.work.writeLast();
      return heard;
    },
    { repeatable: true },
  );
}

/** What messages are heard with, under the locks of their senders. */
type Ear = {
  readonly work: Work;
  /** Of each of the carriers' ids. */
  readonly keys: ReadonlyMap<string, LookupKey>;
  /** Keys that are stored already. */
  readonly before: Set<LookupKey>;
  readonly talks: Talks;
  /** Of those who have several of a kind. */
  readonly points: ReadonlyMap<ContactPointId, string>;
};

/** Statements go out in this order: under the locks a second delivery waits for the first and then finds it. */
async function openEar(
  tx: Transaction,
  house: House,
  people: readonly Ref<PersonId>[],
  inbound: readonly Inbound[],
): Promise<Ear> {
  const ids = new Set(inbound.map(({ providerId }) => providerId));
  const keys = new Map(
    [...ids].map((id) => [id, lookupKey(house.vault, tx.tenant, "provider-message", id)]),
  );
  const [work, before, talks] = await Promise.all([
    openWork(tx, house, { by: { kind: "agent" }, correlation: "hearing", people, alone: true }),
    knownKeys(tx, "provider-message", [...keys.values()]),
    talksOf(tx, people),
  ]);
  // Who has one number is heard on that one; of several it takes their words to say which it is.
  const several = work.people().filter(({ state }) => hasSeveral(state.points));
  const points = several.length === 0 ? none : await pointTextsOf(tx, house.vault, several);
  return { work, keys, before: new Set(before), talks, points };
}

const none: ReadonlyMap<ContactPointId, string> = new Map();

const hasSeveral = (points: readonly ContactPoint[]): boolean =>
  points.some(({ kind }, at) => points.findIndex((one) => one.kind === kind) < at);

/** Which of their points it came from; null: none that is known of them. */
function pointOf(
  { work, points }: Ear,
  { id }: Ref<PersonId>,
  { channel, from }: Inbound,
): ContactPointId | null {
  // A name on a letter is no address.
  if (channel === "letter") return null;
  const own = work.person(id).state.points.filter(({ kind }) => kind === kindFor(channel));
  const found = own.length === 1 ? own[0] : own.find((point) => points.get(point.id) === from);
  return found?.id ?? null;
}

function hearOne(ear: Ear, sender: Ref<PersonId> | null, inbound: Inbound): HeardAs {
  const { work, before, keys } = ear;
  const { channel, providerId, text } = inbound;
  if (sender === null) return { kind: "unknown-sender" };
  const key = present(keys.get(providerId), "each id has its key");
  if (before.has(key)) return { kind: "heard-before" };
  before.add(key);
  work.correlate(providerId, { kind: "consumer", person: sender.id });
  const message = hear(work, {
    person: sender.id,
    conversation: talkWith(ear, sender, channel),
    channel,
    point: pointOf(ear, sender, inbound),
    key,
    text: withoutCardNumbers(text.slice(0, longestMessage)),
  });
  return { kind: "stored", message: { bucket: sender.bucket, id: message }, person: sender };
}

/** Their open talk on this channel, or a new one. */
function talkWith({ work, talks: { open, last } }: Ear, sender: Ref<PersonId>, channel: Channel) {
  const key = `${sender.id} ${channel}`;
  const known = open.get(key);
  if (known !== undefined) return known;
  const id = work.newId<ConversationId>(sender.bucket);
  const { language } = work.person(sender.id).state;
  const before = last.get(sender.id) ?? null;
  const talk = talkAfter(newTalk(channel, language, work.now), before);
  work.rows.conversations.push(talkRow(sender, id, channel, talk));
  if (before !== null && talk.verification.kind === "verified") {
    knownAsBefore(work, sender.id, id, before.id);
  }
  open.set(key, id);
  return id;
}

/** Who sent each; of those who share a number, the one we wrote to last: it is they who answer. */
async function sendersOf(
  tx: Transaction,
  house: House,
  inbound: readonly Inbound[],
): Promise<readonly (Ref<PersonId> | null)[]> {
  const found = new Map<string, readonly Ref<PersonId>[]>();
  const channels = [...new Set(inbound.map(({ channel }) => channel))];
  const looked = channels.map(async (channel) => {
    const from = inbound.filter((one) => one.channel === channel).map((one) => one.from);
    const people = await peopleAt(tx, house, channel, [...new Set(from)]);
    for (const [text, those] of people) found.set(`${channel} ${text}`, those);
  });
  await Promise.all(looked);
  return inbound.map(({ channel, from }) => found.get(`${channel} ${from}`)?.at(0) ?? null);
}

/** Those whom each of the texts names, whom we wrote to last before the others. */
async function peopleAt(
  tx: Transaction,
  house: House,
  channel: Channel,
  from: readonly string[],
): Promise<ReadonlyMap<string, readonly Ref<PersonId>[]>> {
  const people = new Map<string, Ref<PersonId>[]>();
  for (const { value, target } of await lookUp(tx, house.vault, lookupOf[channel], from)) {
    const one = { bucket: target.bucket, id: trusted<PersonId>(target.id) };
    people.set(value, [...(people.get(value) ?? []), one]);
  }
  const shared = [...people.values()].filter((those) => those.length > 1).flat();
  if (shared.length === 0) return people;
  const last: ReadonlyMap<PersonId, Instant> = await latestOutboundTo(tx, shared, channel);
  const at = ({ id }: Ref<PersonId>): string => last.get(id) ?? "";
  const newestFirst = (those: Ref<PersonId>[]) => those.sort((a, b) => (at(a) < at(b) ? 1 : -1));
  return new Map([...people].map(([text, those]) => [text, newestFirst(those)]));
}
