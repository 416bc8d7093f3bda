/** A turn: one message is understood, its rights done first, and one reply written, in one transaction. */

import type { PastContact } from "@forbear/accounts";
import {
  type Conversation,
  type Hearing,
  type Step,
  type Understood,
  advance,
} from "@forbear/dialogue";
import {
  type AccountId,
  type ContactId,
  type ContactPointId,
  type ConversationId,
  type MessageId,
  type PersonId,
  type TenantId,
  type TimeZone,
  encode,
  later,
  localDate,
  present,
} from "@forbear/kernel";
import type { OfferPolicy } from "@forbear/negotiation";
import { ask, record } from "../acts/gate.ts";
import { handOver } from "../acts/hand-over.ts";
import { read, storeMessage } from "../acts/hear.ts";
import { reserve } from "../acts/reserve.ts";
import { talkOf, talkRow } from "../acts/talk.ts";
import { type Work, openWork } from "../acts/work.ts";
import { finish } from "../acts/words.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { liveOffers } from "../stores/books/store.ts";
import { historyOf } from "../stores/contacts/store.ts";
import {
  type ConversationFile,
  type StoredMessage,
  conversationById,
  messagesById,
  unreadMessages,
} from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";
import { type PersonalData, personalDataOf, pointTextsOf } from "../stores/people/store.ts";
import { type BucketRange, everyBucket } from "../stores/range.ts";
import type { Settings } from "../stores/settings/store.ts";
import { type Turn, apply } from "./apply.ts";
import { deskIsOpen } from "./desk-hours.ts";
import { type Ground, driversFirst, knownFor } from "./known.ts";
import { type LiveOffer, openOffers } from "./offers.ts";

/** By what the talks of a tenant are held. */
export type Manner = {
  readonly settings: Settings;
  readonly policy: OfferPolicy;
  readonly zone: TimeZone;
};

export type TurnTaken = {
  readonly message: Ref<MessageId>;
  readonly person: PersonId;
  readonly conversation: ConversationId;
  readonly understood: Understood;
  readonly step: Step;
  readonly reply: { readonly contact: ContactId; readonly text: string } | null;
  /** Acts that could not be done, and why. */
  readonly refused: readonly string[];
};

const historyMs = 60 * 86_400_000;
const replyLivesMs = 24 * 3_600_000;

/** Takes the turns that wait, oldest first: how many. */
export async function takeTurns(
  house: House,
  tenant: TenantId,
  manner: Manner,
  range: BucketRange = everyBucket,
  limit = 50,
): Promise<readonly TurnTaken[]> {
  const waiting = await house.database.transaction(tenant, (tx) =>
    unreadMessages(tx, range, limit),
  );
  const taken: TurnTaken[] = [];
  for (const message of waiting) {
    const turn = await takeTurn(house, tenant, manner, message);
    if (turn !== null) taken.push(turn);
  }
  return taken;
}

/**
 * Reads one message and answers it. Null when another worker has. The model is asked before the
 * transaction opens, since it may be far away; all that follows from it is decided inside.
 */
export async function takeTurn(
  house: House,
  tenant: TenantId,
  manner: Manner,
  message: Ref<MessageId> & { readonly person: PersonId },
): Promise<TurnTaken | null> {
  const person = { bucket: message.bucket, id: message.person };
  const heard = await house.database.transaction(tenant, (tx) =>
    hearingOf(tx, house, manner, message, person),
  );
  if (heard === null) return null;
  const understood = await house.model.understand(heard.text, heard.hearing);
  return house.database.transaction(
    tenant,
    async (tx) => {
      const work = await openWork(tx, house, {
        by: { kind: "agent" },
        correlation: message.id,
        people: [person],
      });
      const scene = await sceneOf(tx, house, work, person, message);
      if (scene === null) return null;
      const turn = answer(house, work, manner, scene, understood);
      await work.write();
      return turn;
    },
    { repeatable: true },
  );
}

type Heard = { readonly text: string; readonly hearing: Hearing };

/** What understanding may know before the words are read; read without a lock. */
async function hearingOf(
  tx: Transaction,
  house: House,
  manner: Manner,
  message: Ref<MessageId>,
  person: Ref<PersonId>,
): Promise<Heard | null> {
  const work = await openWork(tx, house, {
    by: { kind: "agent" },
    correlation: message.id,
    people: [person],
  });
  const scene = await sceneOf(tx, house, work, person, message);
  if (scene === null) return null;
  const { state } = work.person(person.id);
  const driver = driversFirst(work, person.id).at(0);
  const balances = driver === undefined ? null : work.account(driver).state.balances;
  return {
    text: scene.message.text,
    hearing: {
      channel: scene.talk.channel,
      locale: `${state.language}-${state.jurisdiction.country}`,
      today: localDate(work.now, state.zones[0] ?? manner.zone),
      previousLanguage: scene.talk.language,
      offers: scene.offers.map(({ offer }) => onTable(offer)),
      lastAgentAct: askedAs(scene.talk),
      ...(balances === null ? {} : { currency: balances.principal.currency }),
    },
  };
}

/** What was asked last, in the words that understanding knows it by. */
function askedAs({ asked, verification }: Conversation): string {
  const question = asked?.question ?? "";
  if (question === "is-it-you" || question.startsWith("verify")) return "verify";
  if (question.startsWith("confirm")) return "offer_plan";
  if (question === "ask-when") return "ask_promise_date";
  if (question !== "") return "ask_amount";
  return verification.kind === "verified" ? "inform" : "verify";
}

/** An offer as far as a person's words may point at it. */
function onTable(offer: LiveOffer["offer"]): NonNullable<Hearing["offers"]>[number] {
  const { terms } = offer;
  if (terms.kind !== "plan") return { id: offer.id, type: terms.kind, amount: terms.amount };
  const first = present(terms.instalments[0], "a plan has instalments");
  return {
    id: offer.id,
    type: "plan",
    amount: first.amount,
    every: terms.rhythm.every,
    unit: terms.rhythm.unit,
    count: terms.instalments.length,
  };
}

type Scene = {
  readonly person: Ref<PersonId>;
  readonly message: StoredMessage;
  readonly file: ConversationFile;
  readonly talk: Conversation;
  readonly personal: PersonalData;
  readonly pointTexts: ReadonlyMap<string, string>;
  readonly offers: readonly LiveOffer[];
  readonly history: readonly PastContact[];
};

/** All that a turn is taken on, under the lock; null when the message was read meanwhile. */
async function sceneOf(
  tx: Transaction,
  house: House,
  work: Work,
  person: Ref<PersonId>,
  ref: Ref<MessageId>,
): Promise<Scene | null> {
  const message = (await messagesById(tx, house.vault, [ref])).at(0);
  if (message === undefined || message.readAt !== null) return null;
  const driver = driversFirst(work, person.id).at(0);
  const [file, personal, pointTexts, stored, history] = await Promise.all([
    conversationById(tx, { bucket: ref.bucket, id: message.conversation }),
    personalDataOf(tx, house.vault, [person]),
    pointTextsOf(tx, house.vault, [person]),
    driver === undefined ? [] : liveOffers(tx, { bucket: ref.bucket, id: driver }, work.now),
    historyOf(tx, [person], later(work.now, -historyMs)),
  ]);
  return {
    person,
    message,
    file: present(file, "a message stands in a conversation"),
    talk: talkOf(present(file, "a message stands in a conversation")),
    personal: present(personal.get(person.id), "a person has a name on file"),
    pointTexts,
    offers: openOffers(house.vault, work.tenant, stored, work.now),
    history: history.get(person.id) ?? [],
  };
}

function answer(
  house: House,
  work: Work,
  manner: Manner,
  scene: Scene,
  understood: Understood,
): TurnTaken {
  const { person, message, offers } = scene;
  const { state } = work.person(person.id);
  const { settings, policy } = manner;
  const today = localDate(work.now, state.zones[0] ?? manner.zone);
  const { tenant } = settings;
  const ground: Ground = {
    work,
    person: person.id,
    personal: scene.personal,
    settings,
    policy,
    offers: offers.map((one) => one.offer),
    today,
    deskIsOpen: deskIsOpen(work.now, tenant.settings.desk),
    paymentLink: `${tenant.settings.portal}/${tenant.ref}`,
  };
  const step = advance(scene.talk, understood, message.text, knownFor(ground));
  const point = pointOf(scene);
  const turn: Turn = {
    work,
    person: person.id,
    driver: driversFirst(work, person.id).at(0) ?? null,
    conversation: message.conversation,
    channel: message.channel,
    point,
    today,
    offers,
  };
  const refused = step.acts.flatMap((act) => {
    const why = apply(turn, act);
    return why === null ? [] : [`${act.kind}: ${why}`];
  });
  const reply = step.say.length === 0 ? null : say(house, work, manner, scene, step, turn);
  work.rows.conversations.push(
    talkRow(person, message.conversation, message.channel, step.conversation),
  );
  read(work, {
    person: person.id,
    account: null,
    message: message.id,
    signals: understood.signals.map((signal) => signal.name),
    intents: understood.intents.map((intent) => intent.name),
    reading: encode({ ...understood, disposition: step.disposition }),
    reply: reply?.contact ?? null,
  });
  if (!state.holds.some((hold) => hold.kind !== "unread-message")) work.wake(person.id, work.now);
  const { conversation } = message;
  const ref = { bucket: message.bucket, id: message.id };
  return { message: ref, person: person.id, conversation, understood, step, reply, refused };
}

/** The point that the person last wrote from on this channel: there the answer goes. */
function pointOf({ message, history, pointTexts }: Scene): ContactPointId | null {
  const last = history.findLast(
    (past) => past.direction === "inbound" && past.channel === message.channel,
  );
  const point = last?.point ?? null;
  return point !== null && pointTexts.has(point) ? point : null;
}

/** Words the reply, asks the gate, and reserves it; a reply the law refuses is not written. */
function say(
  house: House,
  work: Work,
  manner: Manner,
  scene: Scene,
  step: Step,
  turn: Turn,
): TurnTaken["reply"] {
  const { person, message } = scene;
  const { state } = work.person(person.id);
  const accounts: readonly AccountId[] = turn.driver === null ? state.debts : [turn.driver];
  const client = turn.driver === null ? undefined : work.account(turn.driver).state.client;
  const { settings } = manner;
  const known = client === undefined ? undefined : settings.clients.get(client);
  const { collector } = present(known ?? [...settings.clients.values()].at(0)).settings;
  const act = step.say.every((one) => one.template === "stop-confirmed")
    ? ("confirmOptOut" as const)
    : ("replyToConsumer" as const);
  const said = finish(
    {
      says: step.say,
      act,
      language: step.conversation.language,
      country: state.jurisdiction.country,
      channel: message.channel,
      about: accounts,
      point: state.points.find((one) => one.id === turn.point) ?? null,
      settings,
      initiatedBy: "consumer",
      answers: { at: message.at, channel: message.channel },
      verified: step.conversation.verification.kind === "verified",
      reservation: null,
    },
    (contemplated) =>
      ask(work, house.lawbook, {
        person: person.id,
        about: "reply",
        contemplated,
        standing: { collector, policy: settings.tenant.settings.policy },
        history: scene.history,
      }),
  );
  if (!said.ok) {
    // Words of ours that we may not say: the person is answered by a person instead.
    const { templates, faults } = said.error;
    house.log.warn("words refused by the guard", {
      templates: templates.join(" "),
      faults: faults.join(" "),
      language: step.conversation.language,
    });
    handOver(work, person.id, turn.driver, message.conversation, "words refused by the guard");
    return null;
  }
  const { finished, asked } = said.value;
  const decision = record(work, asked);
  if (asked.decision.verdict !== "allow") {
    const { ruleIds, nextAllowedAt } = asked.decision;
    const what = { channel: message.channel, decision, ruleIds, nextAllowedAt };
    work.append(
      person.bucket,
      { person: person.id, account: turn.driver },
      { kind: "contact-withheld", ...what },
    );
    if (nextAllowedAt === null) return null;
  }
  const id = work.newId<MessageId>(person.bucket);
  storeMessage(work, {
    id,
    person: person.id,
    conversation: message.conversation,
    channel: message.channel,
    direction: "outbound",
    author: "agent",
    text: finished.text,
    reading: encode(finished.contemplated),
  });
  const contact = reserve(work, {
    person: person.id,
    accounts,
    channel: message.channel,
    act,
    template: step.say.map((one) => one.template).join("+"),
    point: turn.point,
    conversation: message.conversation,
    message: id,
    dueAt: asked.decision.nextAllowedAt ?? work.now,
    expiresAt: later(work.now, replyLivesMs),
    stepKey: `reply:${message.id}`,
    decision,
  });
  return { contact, text: finished.text };
}
