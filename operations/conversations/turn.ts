/** A turn: one message is understood, its rights done first, and one reply written, in one transaction. */

import { totalOwed } from "@forbear/accounts";
import {
  type AskedAct,
  type Hearing,
  type Known,
  type Step,
  type Understood,
  advance,
  attachedAlone,
  attachedToo,
  say,
  unsaid,
  lastAct,
} from "@forbear/dialogue";
import {
  type ConversationId,
  type MessageId,
  type PersonId,
  type TenantId,
  encode,
  later,
  localDate,
  money,
  present,
} from "@forbear/kernel";
import { cancel } from "../acts/cancel.ts";
import { read } from "../acts/hear.ts";
import { portalAddress } from "../acts/portal-link.ts";
import { talkRestsMs, talkRow } from "../acts/talk.ts";
import { takenFrom } from "../acts/stop-taking.ts";
import { restsOn, standingAnswers } from "../acts/tell-means.ts";
import type { Reword } from "../acts/words.ts";
import { bringUpToDate } from "../acts/up-to-date.ts";
import { type Work, openWorkWith } from "../acts/work.ts";
import type { House } from "../house.ts";
import { DatabaseFailure, type Transaction } from "../ports/database.ts";
import { type Approved, noLeave } from "../ports/model.ts";
import { unreadMessages } from "../stores/conversations/store.ts";
import { mostUrgentMessages } from "../stores/conversations/waiting.store.ts";
import type { Ref } from "../stores/file.ts";
import { type BucketRange, everyBucket } from "../stores/range.ts";
import { leaveOf } from "../stores/settings/store.ts";
import { type Turn, apply } from "./apply.ts";
import { showToDesk } from "./attached.ts";
import { deskIsOpen } from "./desk-hours.ts";
import { rankWaiting } from "./first-hearing.ts";
import { type Ground, driversFirst, knownFor } from "./known.ts";
import type { LiveOffer } from "./offers.ts";
import { type Replied, reply } from "./reply.ts";
import { setAside } from "./set-aside.ts";
import {
  type Manner,
  type Scene,
  type ToRead,
  debtsSpokenOf,
  pointOf,
  readAround,
  scenesOf,
} from "./scene.ts";

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

/** Turns taken in one transaction: enough that its round trips pay, few enough that nobody waits. */
const mostTogether = 25;

/**
 * Takes turns that wait, up to `limit`: the oldest first; where more wait, the most urgent first. Whoever
 * claims a right meanwhile waits for these, so that they are as many as one transaction takes.
 */
export async function takeTurns(
  house: House,
  tenant: TenantId,
  manner: Manner,
  range: BucketRange = everyBucket,
  limit = mostTogether,
): Promise<readonly TurnTaken[]> {
  const waiting = await nextToRead(house, tenant, manner, range, limit);
  const taken: TurnTaken[] = [];
  for (let rest = waiting; rest.length > 0;) {
    const batch = oneEach(rest);
    taken.push(...(await takeSound(house, tenant, manner, batch)));
    rest = rest.filter((message) => !batch.includes(message));
  }
  return taken;
}

async function nextToRead(
  house: House,
  tenant: TenantId,
  manner: Manner,
  range: BucketRange,
  limit: number,
): Promise<readonly ToRead[]> {
  const look = <T>(read: (tx: Transaction) => Promise<T>): Promise<T> =>
    house.database.transaction(tenant, read, { looks: true });
  const oldest = await look((tx) => unreadMessages(tx, range, limit + 1));
  if (oldest.length <= limit) return oldest;
  await rankWaiting(house, tenant, manner, range);
  const urgent = await look((tx) => mostUrgentMessages(tx, range, limit));
  // All of them may be in the hands of another worker, who ranks them now.
  return urgent.length > 0 ? urgent : oldest.slice(0, limit);
}

/** The first message of each of the first people: a turn rests on the one before. */
function oneEach(waiting: readonly ToRead[]): readonly ToRead[] {
  const first = new Map<PersonId, ToRead>();
  for (const message of waiting) {
    if (!first.has(message.person)) first.set(message.person, message);
    if (first.size === mostTogether) break;
  }
  return [...first.values()];
}

/**
 * Takes the turns of a batch; where one of them brings a defect of ours to light, each alone, so that
 * it holds up nobody else. Its message goes to a person of the desk, and it is told.
 */
async function takeSound(
  house: House,
  tenant: TenantId,
  manner: Manner,
  batch: readonly ToRead[],
): Promise<readonly TurnTaken[]> {
  try {
    return await takeTogether(house, tenant, manner, batch);
  } catch (error) {
    if (error instanceof DatabaseFailure) throw error;
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0) {
      const because = error instanceof Error ? error.message : String(error);
      house.log.warn("a turn could not be taken", { message: only.id, because });
      await setAside(house, tenant, only);
      return [];
    }
  }
  const turns: TurnTaken[] = [];
  for (const message of batch) turns.push(...(await takeSound(house, tenant, manner, [message])));
  return turns;
}

/** Reads one message and answers it. Null when another worker has. */
export async function takeTurn(
  house: House,
  tenant: TenantId,
  manner: Manner,
  message: ToRead,
): Promise<TurnTaken | null> {
  return (await takeTogether(house, tenant, manner, [message])).at(0) ?? null;
}

/**
 * Reads messages of several people and answers them in one transaction. A model that is far away is
 * asked before it opens; all that follows from its answers is decided inside.
 */
async function takeTogether(
  house: House,
  tenant: TenantId,
  manner: Manner,
  messages: readonly ToRead[],
): Promise<readonly TurnTaken[]> {
  const ahead = await askAhead(house, tenant, manner, messages);
  return house.database.transaction(
    tenant,
    async (tx) => {
      const { work, scenes } = await enter(tx, house, manner, messages);
      const turns = await answerAll(house, work, manner, scenes, ahead);
      work.writeLast();
      return turns;
    },
    { repeatable: true },
  );
}

type Entered = { readonly work: Work; readonly scenes: readonly Scene[] };

/** Opens the work on the senders of the messages. */
async function enter(
  tx: Transaction,
  house: House,
  manner: Manner,
  messages: readonly ToRead[],
): Promise<Entered> {
  const people = messages.map(({ bucket, person }) => ({ bucket, id: person }));
  const { work, also: around } = await openWorkWith(
    tx,
    house,
    { by: { kind: "agent" }, correlation: "turns", people },
    (locked, now) => readAround(tx, house, messages, locked, now),
  );
  const scenes = await scenesOf(house, work, messages, around);
  await bringUpToDate(work, debtsSpokenOf(work, manner, scenes));
  return { work, scenes };
}

async function answerAll(
  house: House,
  work: Work,
  manner: Manner,
  scenes: readonly Scene[],
  { understood, reword }: Ahead,
): Promise<readonly TurnTaken[]> {
  const turns: TurnTaken[] = [];
  for (const scene of scenes) {
    const { id, text } = scene.message;
    // Under the lock nobody far away is waited for.
    const hearing = hearingOf(manner, work, scene);
    const meant = understood.get(id) ?? (await house.model.understand(text, hearing, noLeave));
    work.correlate(id);
    turns.push(answer(house, work, manner, scene, meant, reword));
  }
  return turns;
}

/** What a model that is far away said before the locks were taken; nothing where none is asked. */
type Ahead = {
  readonly understood: ReadonlyMap<MessageId, Understood>;
  readonly reword: Reword;
};

const nothingAhead: Ahead = { understood: new Map(), reword: () => null };

/**
 * Asks a model that is far away about all of them at once, holding no lock: what they mean, and then
 * other words for what a rehearsal of the turns, of which nothing is written, would answer.
 */
async function askAhead(
  house: House,
  tenant: TenantId,
  manner: Manner,
  messages: readonly ToRead[],
): Promise<Ahead> {
  const leave = leaveOf(manner.settings.tenant);
  if (house.model.near || !(leave.understands || leave.rephrases)) return nothingAhead;
  const { model } = house;
  const entered = <T>(look: (entered: Entered) => T | Promise<T>): Promise<T> =>
    house.database.transaction(tenant, async (tx) =>
      look(await enter(tx, house, manner, messages)),
    );
  const heard = await entered(({ work, scenes }) =>
    scenes.map((scene) => ({ ...scene.message, hearing: hearingOf(manner, work, scene) })),
  );
  const meant = heard.map(
    async ({ id, text, hearing }) => [id, await model.understand(text, hearing, leave)] as const,
  );
  const understood = new Map(await Promise.all(meant));
  if (!leave.rephrases) return { ...nothingAhead, understood };
  const approved = new Map<string, Approved>();
  const collect: Reword = (words) => {
    approved.set(words.text, words);
    return null;
  };
  await entered(({ work, scenes }) =>
    answerAll(house, work, manner, scenes, { understood, reword: collect }),
  );
  const other = [...approved.values()].map(
    async (words) => [words.text, await model.rephrase(words, leave)] as const,
  );
  const rephrased = new Map(await Promise.all(other));
  return { understood, reword: ({ text }) => rephrased.get(text) ?? null };
}

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
    lastAgentAct: lastAct(talk),
    names: scene.personal.fullName.split(/\s+/),
    ...(balances === null ? {} : { currency: balances.principal.currency }),
  };
}

/** An offer as far as a person's words may point at it. */
function onTable(offer: LiveOffer["offer"]): NonNullable<Hearing["offers"]>[number] {
  const { terms } = offer;
  if (terms.kind === "pause") {
    return { id: offer.id, type: "pause", amount: money(offer.balance.currency, 0n) };
  }
  if (!("instalments" in terms)) return { id: offer.id, type: terms.kind, amount: terms.amount };
  const first = present(terms.instalments[0], "a plan has instalments");
  return {
    id: offer.id,
    type: terms.kind === "settlement" ? "settlement" : "plan",
    amount: first.amount,
    every: terms.rhythm.every,
    unit: terms.rhythm.unit,
    count: terms.instalments.length,
  };
}

function groundOf(
  { vault }: House,
  work: Work,
  { settings, policy, zone }: Manner,
  scene: Scene,
): Ground {
  const { person, message, personal, offers, means, payments, rails } = scene;
  const { tenant } = settings;
  const today = localDate(work.now, work.person(person.id).state.zones[0] ?? zone);
  const driver = driversFirst(work, person.id).at(0);
  const currency = driver === undefined ? "" : totalOwed(work.account(driver).state).currency;
  return {
    work,
    person: person.id,
    personal,
    settings,
    policy,
    offers: offers.map((one) => one.offer).filter((offer) => restsOn(offer, means, policy, today)),
    means: standingAnswers(means, policy, currency, today),
    settlementsOffered: scene.settlementsOffered,
    taken: takenFrom(scene.taking),
    payments,
    rails,
    zone: work.person(person.id).state.zones[0] ?? zone,
    today,
    channel: message.channel,
    deskIsOpen: deskIsOpen(work.now, tenant.settings.desk),
    paymentLink: portalAddress(vault, tenant, person.id),
  };
}

/** The talk's own step; what came beside the words, or without any, is told to be there. */
function stepOf({ talk, message, media }: Scene, understood: Understood, known: Known): Step {
  const kinds = media.map(({ kind }) => kind);
  if (kinds.length > 0 && message.text.trim() === "") return attachedAlone(talk, kinds, known);
  const step = advance(talk, understood, message.text, known);
  return kinds.length > 0 ? attachedToo(step, kinds, known) : step;
}

function answer(
  house: House,
  work: Work,
  manner: Manner,
  scene: Scene,
  understood: Understood,
  reword: Reword,
): TurnTaken {
  const { person, message, offers } = scene;
  const { state } = work.person(person.id);
  // They broke the silence themselves.
  cancel(work, person.id, "they wrote", ({ template }) => template === "follow-up");
  const ground = groundOf(house, work, manner, scene);
  const { today } = ground;
  const taken = stepOf(scene, understood, knownFor(ground));
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
    means: ground.means,
    taking: scene.taking,
  };
  const refused = taken.acts.flatMap((act) => {
    const why = apply(turn, act);
    return why === null ? [] : [{ act: act.kind, why }];
  });
  if (scene.media.length > 0) showToDesk(work, person.id, scene.media);
  const gone = refused.some(({ act }) => act === "agree");
  // What was not agreed is not said to be: the words of the turn give way to that.
  const step: Step = gone ? { ...taken, say: [say("offer-gone")] } : taken;
  const replied =
    step.say.length === 0 ? null : reply({ house, manner, scene, step, turn, reword });
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
  if (!state.holds.some((hold) => hold.kind !== "unread-message")) {
    work.wake(person.id, later(work.now, talkRestsMs));
  }
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
