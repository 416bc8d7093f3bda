/** A person of the desk takes a talk, writes in it under the same law and guard, and gives it back. */

import type { Contemplated } from "@forbear/accounts";
import { type Conversation, type GuardFault, guard } from "@forbear/dialogue";
import {
  type ConversationId,
  type MessageId,
  type Result,
  type StaffId,
  type TenantId,
  birthBucket,
  encode,
  err,
  later,
  ok,
  present,
} from "@forbear/kernel";
import { type Asked, ask, record } from "../acts/gate.ts";
import { handBack as giveBack, takeUp } from "../acts/hand-over.ts";
import { storeMessage } from "../acts/hear.ts";
import { reserve } from "../acts/reserve.ts";
import { spokenOn, talkOf, talkRow } from "../acts/talk.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { historyOf } from "../stores/contacts/store.ts";
import {
  type ConversationFile,
  conversationById,
  messagesOf,
} from "../stores/conversations/store.ts";
import { pointTextsOf } from "../stores/people/store.ts";
import { loadSettings } from "../stores/settings/store.ts";
import { answering, disclosing, pointTheyUsed, wordsOf } from "./reply.ts";

export type SpeakRefusal =
  | { readonly why: "no-such-talk" }
  | { readonly why: "not-with-you" }
  | { readonly why: "says-too-much"; readonly words: string }
  | {
      readonly why: "law";
      readonly ruleIds: readonly string[];
      readonly requirements: readonly string[];
      readonly nextAllowedAt: string | null;
    };

type Talk = { readonly file: ConversationFile; readonly talk: Conversation; readonly work: Work };

/** Opens the talk under its person's lock and does `doing`; a refusal writes nothing. */
function inTalk<T>(
  house: House,
  tenant: TenantId,
  staff: StaffId,
  id: ConversationId,
  doing: (tx: Transaction, talk: Talk) => Promise<Result<T, SpeakRefusal>>,
): Promise<Result<T, SpeakRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const ref = { bucket: birthBucket(id), id };
    const seen = await conversationById(tx, ref);
    if (seen === null) return err({ why: "no-such-talk" });
    const work = await openWork(tx, house, {
      by: { kind: "staff", staff },
      correlation: `desk:${id}`,
      people: [{ bucket: seen.bucket, id: seen.person }],
    });
    const file = present(await conversationById(tx, ref), "a talk does not vanish");
    const done = await doing(tx, { file, talk: talkOf(file), work });
    if (done.ok) await work.write();
    return done;
  });
}

function keep({ work, file }: Talk, talk: Conversation): void {
  const person = { bucket: file.bucket, id: file.person };
  work.rows.conversations.push(talkRow(person, file.id, file.channel, talk));
}

/** The talk is the desk's from now on: the agent is silent and outreach rests. */
export const takeOver = (
  house: House,
  tenant: TenantId,
  staff: StaffId,
  id: ConversationId,
): Promise<Result<null, SpeakRefusal>> =>
  inTalk(house, tenant, staff, id, async (_, talk) => {
    const { work, file } = talk;
    const driver = work.person(file.person).state.debts.at(0) ?? null;
    takeUp(work, file.person, driver, file.id);
    keep(talk, { ...talk.talk, withPerson: true, touchedAt: work.now });
    return ok(null);
  });

/** The agent answers again, and outreach may go on. */
export const handBack = (
  house: House,
  tenant: TenantId,
  staff: StaffId,
  id: ConversationId,
): Promise<Result<null, SpeakRefusal>> =>
  inTalk(house, tenant, staff, id, async (_, talk) => {
    if (!talk.talk.withPerson) return err({ why: "not-with-you" });
    giveBack(talk.work, talk.file.person, talk.file.id);
    keep(talk, { ...talk.talk, withPerson: false, touchedAt: talk.work.now });
    return ok(null);
  });

/** Writes in a talk that the desk has taken. What the law refuses now is not written at all. */
export const staffSays = (
  house: House,
  tenant: TenantId,
  staff: StaffId,
  id: ConversationId,
  text: string,
): Promise<Result<MessageId, SpeakRefusal>> =>
  inTalk(house, tenant, staff, id, async (tx, talk) => {
    if (!talk.talk.withPerson) return err({ why: "not-with-you" });
    const tooMuch = saysTooMuch(talk, text);
    if (tooMuch !== null) return err({ why: "says-too-much", words: tooMuch });
    const asked = await askLaw(tx, house, talk, text);
    const { verdict, ruleIds, requirements, nextAllowedAt } = asked.answer.decision;
    if (verdict !== "allow") {
      return err({ why: "law", ruleIds, requirements, nextAllowedAt });
    }
    return ok(say(talk, asked));
  });

/** The first words that may not leave: of the debt to who is not proved, and threats to anyone. */
function saysTooMuch({ talk, file }: Talk, text: string): string | null {
  const verified = talk.verification.kind === "verified";
  const read = guard(
    text,
    { facts: [], negations: 0 },
    {
      language: talk.language,
      channel: spokenOn(file.channel),
      stops: false,
      content: {
        revealsDebt: verified,
        asksForPayment: false,
        debtCollectorDisclosure: "none",
        optOutNotice: false,
        identifiesCaller: true,
        onlyConfirmsOptOut: false,
        aiDisclosure: false,
        freeDebtAdviceSignpost: false,
        adviceAdded: false,
        differs: false,
        licenceShown: null,
      },
    },
  );
  const faults = read.ok ? [] : read.error;
  return faults.flatMap((fault) => forbidden(fault, verified)).at(0) ?? null;
}

/** A person of ours chooses their own words; what they may not do is closed. */
function forbidden(fault: GuardFault, verified: boolean): readonly string[] {
  if (fault.kind === "claim") {
    return fault.claim === "pretends-to-be-human" || fault.claim === "relative-date"
      ? []
      : [fault.text];
  }
  if (fault.kind === "reveals-debt") return [fault.text];
  if (fault.kind === "figure-not-licensed" && !verified) return [fault.text];
  return [];
}

/** The words as they would leave, and what law says of them. */
type LawAsked = {
  readonly text: string;
  readonly answer: Asked;
  readonly contemplated: Contemplated;
};

async function askLaw(
  tx: Transaction,
  house: House,
  { work, file, talk }: Talk,
  text: string,
): Promise<LawAsked> {
  const person = { bucket: file.bucket, id: file.person };
  const [settings, history, messages, texts] = await Promise.all([
    loadSettings(tx),
    historyOf(tx, [person], later(work.now, -60 * 86_400_000)),
    messagesOf(tx, house.vault, file),
    pointTextsOf(tx, house.vault, [person]),
  ]);
  const { state } = work.person(file.person);
  const past = present(history.get(file.person), "the history of everybody was read");
  const heard = messages.findLast((one) => one.direction === "inbound");
  const used = pointTheyUsed(state.points, past, file.channel);
  const point = used !== null && texts.has(used.id) ? used : null;
  const driver = work.debtsOf(file.person).at(0);
  const known = present(settings, "a tenant has settings");
  const client = driver === undefined ? undefined : known.clients.get(driver.state.client);
  const { collector } = present(client ?? [...known.clients.values()].at(0)).settings;
  const verified = talk.verification.kind === "verified";
  const said = {
    channel: file.channel,
    point,
    about: driver?.id ?? null,
    heard: heard === undefined ? null : { at: heard.at, channel: heard.channel },
    verified,
    language: talk.language,
    text,
  };
  const standing = { collector, policy: known.tenant.settings.policy };
  const question = { person: file.person, about: "reply", standing, history: past } as const;
  const { added, asked } = disclosing(verified, (codes) =>
    ask(work, house.lawbook, { ...question, contemplated: answering({ ...said, added: codes }) }),
  );
  const whole = { ...said, added };
  return { text: wordsOf(whole, text), answer: asked, contemplated: answering(whole) };
}

const replyLivesMs = 24 * 3_600_000;

function say(talk: Talk, { text, answer, contemplated }: LawAsked): MessageId {
  const { work, file } = talk;
  takeUp(work, file.person, work.person(file.person).state.debts.at(0) ?? null, file.id);
  const id = work.newId<MessageId>(file.bucket);
  storeMessage(work, {
    id,
    person: file.person,
    conversation: file.id,
    channel: file.channel,
    direction: "outbound",
    author: "staff",
    text,
    reading: encode(contemplated),
  });
  reserve(work, {
    person: file.person,
    accounts: contemplated.about,
    channel: file.channel,
    act: "replyToConsumer",
    template: "staff",
    point: contemplated.point?.id ?? null,
    conversation: file.id,
    message: id,
    dueAt: work.now,
    expiresAt: later(work.now, replyLivesMs),
    stepKey: `staff:${id}`,
    decision: record(work, answer),
  });
  keep(talk, { ...talk.talk, touchedAt: work.now });
  return id;
}
