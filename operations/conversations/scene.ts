/** The scene of a turn: the message, its talk, who speaks and what was offered, read under the lock. */

import { type PastContact, isOurs } from "@forbear/accounts";
import { type Conversation, accountAbout, asksToStopTaking, ownWords } from "@forbear/dialogue";
import {
  type AccountId,
  type ContactPointId,
  type Instant,
  type MessageId,
  type PersonId,
  type TimeZone,
  later,
  localDate,
  present,
} from "@forbear/kernel";
import type { OfferPolicy } from "@forbear/negotiation";
import { type Taking, noTaking, standingOf } from "../acts/stop-taking.ts";
import { talkOf } from "../acts/talk.ts";
import type { Work } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import type { Rail } from "../stores/bank/collections.store.ts";
import { mandatesStanding, railsOf } from "../stores/bank/mandates.store.ts";
import {
  type PaymentRow,
  liveOffersOf,
  paymentsOfAll,
  settlementsOffered,
} from "../stores/books/store.ts";
import { storedMeansOf } from "../stores/books/stored-means.store.ts";
import { historyOf } from "../stores/contacts/store.ts";
import { type Attachment, attachmentsOf } from "../stores/conversations/attachments.store.ts";
import {
  type ConversationFile,
  type StoredMessage,
  conversationsOf,
  messagesById,
} from "../stores/conversations/store.ts";
import type { PersonFile, Ref } from "../stores/file.ts";
import { type MeansTold, meansTold } from "../stores/means/store.ts";
import { type PersonalData, personalDataOf, pointTextsOf } from "../stores/people/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import { debtNamed, driversFirst, spokenOfFirst } from "./known.ts";
import { type LiveOffer, openOffers } from "./offers.ts";

/** By what the talks of a tenant are held. */
export type Manner = {
  readonly settings: Settings;
  readonly policy: OfferPolicy;
  readonly zone: TimeZone;
  /**
   * Whoever takes the turns hands over what they answer right after the commit: a reply is marked as
   * leaving in its own turn. Without it, it is reserved, and a dispatcher looks at it once more.
   */
  readonly handsOver?: boolean;
};

const historyMs = 60 * 86_400_000;

/** What is known when a message is read. */
export type Scene = {
  readonly person: Ref<PersonId>;
  readonly message: StoredMessage;
  /** The account that they named of several; null: none. */
  readonly about: AccountId | null;
  readonly file: ConversationFile;
  readonly talk: Conversation;
  readonly personal: PersonalData;
  readonly pointTexts: ReadonlyMap<string, string>;
  readonly offers: readonly LiveOffer[];
  readonly history: readonly PastContact[];
  /** What they told last of their means; undefined: nothing yet. */
  readonly means: MeansTold | undefined;
  /** How many lower sums were offered before on the leading debt. */
  readonly settlementsOffered: number;
  /** Of a leading debt that is on a plan: what was paid, and how it is debited. */
  readonly payments: readonly PaymentRow[];
  readonly rails: readonly Rail[];
  /** Where they ask that nothing be taken by itself: what is, by their leave. */
  readonly taking: Taking;
  /** What came with the message. */
  readonly media: readonly Attachment[];
};

/** A message whose turn is to be taken, and who sent it. */
export type ToRead = Ref<MessageId> & { readonly person: PersonId };

/** What is read of those who wrote, in one round trip under their locks: it rests on no debt of theirs. */
export type Around = Awaited<ReturnType<typeof readAround>>;

export async function readAround(
  tx: Transaction,
  { vault }: House,
  asked: readonly ToRead[],
  locked: readonly PersonFile[],
  now: Instant,
) {
  const senders = new Set(asked.map(({ person }) => person));
  const people = locked.filter(({ id }) => senders.has(id));
  const debts = people.flatMap(({ bucket, state }) => state.debts.map((id) => ({ bucket, id })));
  const [messages, files, personal, pointTexts, offers, history, means, lower, media] =
    await Promise.all([
      messagesById(tx, vault, asked),
      conversationsOf(tx, asked),
      personalDataOf(tx, vault, people),
      pointTextsOf(tx, vault, people),
      liveOffersOf(tx, debts, now),
      historyOf(tx, people, later(now, -historyMs)),
      meansTold(tx, vault, people),
      settlementsOffered(tx, debts),
      attachmentsOf(tx, vault, asked),
    ]);
  return { messages, files, personal, pointTexts, offers, history, means, lower, media };
}

/**
 * All that turns are taken on, under the locks, in the order asked; messages that were read meanwhile
 * are left out. At most one message of a person.
 */
export async function scenesOf(
  { vault }: House,
  work: Work,
  { settings }: Manner,
  asked: readonly ToRead[],
  around: Around,
): Promise<readonly Scene[]> {
  const { files, personal, pointTexts, offers, history, means, lower, media } = around;
  const unread = new Map(
    around.messages.flatMap((one) =>
      one.readAt === null ? [[one.id, { ...one, text: ownWords(one.channel, one.text) }]] : [],
    ),
  );
  const waiting = asked.filter(({ id }) => unread.has(id));
  if (waiting.length === 0) return [];
  const talking = new Map([...files].map(([id, file]) => [id, talkOf(file)] as const));
  const aboutOf = ({ id, person }: ToRead): AccountId | null => {
    const { conversation, text } = present(unread.get(id));
    const debts = driversFirst(work, person).map((account) => debtNamed(work, settings, account));
    return accountAbout(present(talking.get(conversation)), text, debts);
  };
  const abouts = new Map(waiting.map((one) => [one.id, aboutOf(one)]));
  const drivers = new Map(
    waiting.map(({ id, person }) => [
      id,
      spokenOfFirst(work, person, abouts.get(id) ?? null).at(0),
    ]),
  );
  const onPlan = waiting.flatMap(({ bucket, id }) => {
    const driver = drivers.get(id);
    const isOn = driver !== undefined && work.account(driver).state.life.kind === "on-plan";
    return isOn ? [{ bucket, id: driver }] : [];
  });
  const [payments, rails] = await Promise.all([
    paymentsOfAll(work.tx, onPlan),
    railsOf(work.tx, onPlan),
  ]);
  const asksToStop = waiting.filter(({ id }) => {
    const { conversation, text } = present(unread.get(id));
    return asksToStopTaking(present(talking.get(conversation)), text);
  });
  const taking = await takingOf(work.tx, work, asksToStop);
  return waiting.map(({ bucket, id, person }) => {
    const message = present(unread.get(id));
    const file = present(files.get(message.conversation), "a message stands in a conversation");
    const driver = drivers.get(id);
    const minted = driver === undefined ? [] : (offers.get(driver) ?? []);
    return {
      person: { bucket, id: person },
      message,
      about: abouts.get(id) ?? null,
      file,
      talk: present(talking.get(message.conversation)),
      personal: present(personal.get(person), "a person has a name on file"),
      pointTexts,
      offers: openOffers(vault, work.tenant, minted, work.now),
      history: present(history.get(person), "the history of everybody was read"),
      means: means.get(person),
      settlementsOffered: driver === undefined ? 0 : (lower.get(driver) ?? 0),
      payments: driver === undefined ? [] : (payments.get(driver) ?? []),
      rails: driver === undefined ? [] : (rails.get(driver) ?? []),
      taking: standingOf(taking, person),
      media: media.get(id) ?? [],
    };
  });
}

/** What is taken by itself on the debts of those who ask of it; of the others nothing is read. */
async function takingOf(tx: Transaction, work: Work, asked: readonly ToRead[]): Promise<Taking> {
  if (asked.length === 0) return noTaking;
  const debts = asked.flatMap(({ person }) => work.debtsOf(person));
  const [stored, mandates] = await Promise.all([
    storedMeansOf(tx, debts),
    mandatesStanding(tx, debts),
  ]);
  return { stored, mandates };
}

/** Every debt that a turn may speak of, and the day by which its figures are right. */
export const debtsSpokenOf = (work: Work, { zone }: Manner, scenes: readonly Scene[]) =>
  scenes.flatMap(({ person }) => {
    const on = localDate(work.now, work.person(person.id).state.zones[0] ?? zone);
    return driversFirst(work, person.id).map((id) => ({ id, on }));
  });

/** The point that the person last wrote from on this channel: there the answer goes. */
export function pointOf({ message, history, pointTexts }: Scene): ContactPointId | null {
  const last = history.findLast(
    (past) => past.direction === "inbound" && past.channel === message.channel && isOurs(past),
  );
  const point = last?.point ?? null;
  return point !== null && pointTexts.has(point) ? point : null;
}
