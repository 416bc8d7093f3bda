/** A turn: one message is understood, its rights done first, and one reply written, in one transaction. */

import {
  type AskedAct,
  type Conversation,
  type Hearing,
  type Step,
  type Understood,
  advance,
  say,
  unsaid,
} from "@forbear/dialogue";
import {
  type ConversationId,
  type MessageId,
  type PersonId,
  type TenantId,
  encode,
  localDate,
  present,
} from "@forbear/kernel";
import { read } from "../acts/hear.ts";
import { portalAddress } from "../acts/portal-link.ts";
import { talkRow } from "../acts/talk.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { unreadMessages } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";
import { type BucketRange, everyBucket } from "../stores/range.ts";
import { type Turn, apply } from "./apply.ts";
import { deskIsOpen } from "./desk-hours.ts";
import { type Ground, driversFirst, knownFor } from "./known.ts";
import type { LiveOffer } from "./offers.ts";
import { type Replied, reply } from "./reply.ts";
import { type Manner, type Scene, pointOf, sceneOf } from "./scene.ts";

export type TurnTaken = {
  readonly message: Ref<MessageId>;
  readonly person: PersonId;
  readonly conversation: ConversationId;
  readonly understood: Understood;
  readonly step: Step;
  readonly reply: Replied | null;
  /** Acts that could not be done, and why. */
  readonly refused: readonly { readonly act: AskedAct["kind"]; readonly why: string }[];
};

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

type ToRead = Ref<MessageId> & { readonly person: PersonId };

/**
 * Reads one message and answers it. Null when another worker has. A model that is far away is asked
 * before the transaction opens; all that follows from it is decided inside.
 */
export async function takeTurn(
  house: House,
  tenant: TenantId,
  manner: Manner,
  message: ToRead,
): Promise<TurnTaken | null> {
  const understood = house.model.near ? null : await askAhead(house, tenant, manner, message);
  if (understood === "read") return null;
  return house.database.transaction(
    tenant,
    async (tx) => {
      const entered = await enter(tx, house, message);
      if (entered === null) return null;
      const { work, scene } = entered;
      const meant = understood ?? (await understand(house, manner, work, scene));
      const turn = answer(house, work, manner, scene, meant);
      await work.write();
      return turn;
    },
    { repeatable: true },
  );
}

type Entered = { readonly work: Work; readonly scene: Scene };

/** Opens the work on the message's sender; null when the message was read already. */
async function enter(tx: Transaction, house: House, message: ToRead): Promise<Entered | null> {
  const person = { bucket: message.bucket, id: message.person };
  const by = { kind: "agent" } as const;
  const work = await openWork(tx, house, { by, correlation: message.id, people: [person] });
  const scene = await sceneOf(tx, house, work, person, message);
  return scene === null ? null : { work, scene };
}

/** Asks a model that is far away, in no transaction; `read` when the message was read already. */
async function askAhead(
  house: House,
  tenant: TenantId,
  manner: Manner,
  message: ToRead,
): Promise<Understood | "read"> {
  const heard = await house.database.transaction(tenant, async (tx) => {
    const entered = await enter(tx, house, message);
    if (entered === null) return null;
    const { work, scene } = entered;
    return { text: scene.message.text, hearing: hearingOf(manner, work, scene) };
  });
  return heard === null ? "read" : house.model.understand(heard.text, heard.hearing);
}

const understand = (house: House, manner: Manner, work: Work, scene: Scene): Promise<Understood> =>
  house.model.understand(scene.message.text, hearingOf(manner, work, scene));

/** What understanding may know before the words are read. */
function hearingOf(manner: Manner, work: Work, scene: Scene): Hearing {
  const { person, talk, offers } = scene;
  const { state } = work.person(person.id);
  const driver = driversFirst(work, person.id).at(0);
  const balances = driver === undefined ? null : work.account(driver).state.balances;
  return {
    channel: talk.channel,
    locale: `${state.language}-${state.jurisdiction.country}`,
    today: localDate(work.now, state.zones[0] ?? manner.zone),
    previousLanguage: talk.language,
    offers: offers.map(({ offer }) => onTable(offer)),
    lastAgentAct: askedAs(talk),
    ...(balances === null ? {} : { currency: balances.principal.currency }),
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
    paymentLink: portalAddress(house.vault, tenant, person.id),
  };
  const taken = advance(scene.talk, understood, message.text, knownFor(ground));
  const point = pointOf(scene);
  const turn: Turn = {
    work,
    person: person.id,
    driver: driversFirst(work, person.id).at(0) ?? null,
    conversation: message.conversation,
    message: message.id,
    channel: message.channel,
    point,
    today,
    offers,
  };
  const refused = taken.acts.flatMap((act) => {
    const why = apply(turn, act);
    return why === null ? [] : [{ act: act.kind, why }];
  });
  const gone = refused.some(({ act }) => act === "agree");
  // What was not agreed is not said to be: the words of the turn give way to that.
  const step: Step = gone ? { ...taken, say: [say("offer-gone")] } : taken;
  const replied = step.say.length === 0 ? null : reply({ house, manner, scene, step, turn });
  // A read-back that did not leave is not agreed by the next yes.
  const left = !gone && (step.say.length === 0 || replied !== null);
  const talk = left ? step.conversation : unsaid(step.conversation);
  work.rows.conversations.push(talkRow(person, message.conversation, message.channel, talk));
  read(work, {
    person: person.id,
    account: null,
    message: message.id,
    signals: understood.signals.map((signal) => signal.name),
    intents: understood.intents.map((intent) => intent.name),
    reading: encode({ ...understood, disposition: step.disposition }),
    reply: replied?.contact ?? null,
  });
  if (!state.holds.some((hold) => hold.kind !== "unread-message")) work.wake(person.id, work.now);
  const { conversation } = message;
  const ref = { bucket: message.bucket, id: message.id };
  return {
    message: ref,
    person: person.id,
    conversation,
    understood,
    step,
    reply: replied,
    refused,
  };
}
