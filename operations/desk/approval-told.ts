/** The desk's answer to what was asked, said in the talk it was asked in, under the law and our guard. */

import type { Contemplated } from "@forbear/accounts";
import { type ApprovalAnswer, approvalUntold, tellApproval } from "@forbear/dialogue";
import {
  type AccountId,
  type ConversationId,
  type MessageId,
  encode,
  later,
  present,
} from "@forbear/kernel";
import { type Asked, ask, record } from "../acts/gate.ts";
import { storeMessage } from "../acts/hear.ts";
import { reserve } from "../acts/reserve.ts";
import { talkOf, talkRow } from "../acts/talk.ts";
import type { Work } from "../acts/work.ts";
import { type Draft, finish } from "../acts/words.ts";
import type { House } from "../house.ts";
import { historyOf } from "../stores/contacts/store.ts";
import {
  type ConversationFile,
  conversationById,
  messagesOf,
} from "../stores/conversations/store.ts";
import { pointTextsOf } from "../stores/people/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import { pointTheyUsed } from "./reply.ts";

const answerLivesMs = 24 * 3_600_000;

/** The talk, the debt, and what is to be told. */
export type Telling = {
  readonly house: House;
  readonly work: Work;
  readonly settings: Settings;
  readonly account: AccountId;
  readonly conversation: ConversationId;
  readonly answer: ApprovalAnswer;
};

/**
 * Tells it where they are proved and the agent has the talk; else the talk keeps it in mind, and an
 * offer is read back once they write. Returns whether it was told.
 */
export async function tellAnswer(telling: Telling): Promise<boolean> {
  const { work, account, conversation, answer } = telling;
  const { bucket } = work.account(account);
  const file = await conversationById(work.tx, { bucket, id: conversation });
  if (file === null) return false;
  const talk = talkOf(file);
  const { state } = work.person(file.person);
  const withDesk = talk.withPerson || state.holds.some(({ kind }) => kind === "with-person");
  const mayHear = talk.verification.kind === "verified" && !talk.ended && !withDesk;
  const told = mayHear ? tellApproval(talk, answer, work.now) : null;
  const left = told !== null && (await say(telling, file, told.say)) ? told.conversation : null;
  const person = { bucket: file.bucket, id: file.person };
  const after = left ?? approvalUntold(talk, answer);
  work.rows.conversations.push(talkRow(person, file.id, file.channel, after));
  return left !== null;
}

async function say(
  telling: Telling,
  file: ConversationFile,
  says: Draft["says"],
): Promise<boolean> {
  const { house, work, account } = telling;
  const person = { bucket: file.bucket, id: file.person };
  const [histories, messages, texts] = await Promise.all([
    historyOf(work.tx, [person], later(work.now, -60 * 86_400_000)),
    messagesOf(work.tx, house.vault, file),
    pointTextsOf(work.tx, house.vault, [person]),
  ]);
  const history = histories.get(file.person) ?? [];
  const { state } = work.person(file.person);
  const used = pointTheyUsed(state.points, history, file.channel);
  const point = used !== null && texts.has(used.id) ? used : null;
  const heard = messages.findLast((one) => one.direction === "inbound") ?? null;
  const talk = talkOf(file);
  const draft: Draft = {
    says,
    act: "replyToConsumer",
    language: talk.language,
    country: state.jurisdiction.country,
    region: state.jurisdiction.region,
    channel: file.channel,
    about: [account],
    point,
    settings: telling.settings,
    initiatedBy: "consumer",
    answers: heard === null ? null : { at: heard.at, channel: heard.channel },
    verified: true,
    introduced: talk.disclosed.includes("name"),
    to: "consumer",
    reservation: null,
  };
  return leaves(telling, file, draft, gateOf(telling, file, history));
}

type Gate = (contemplated: Contemplated) => Asked;

function gateOf(
  { house, work, settings, account }: Telling,
  file: ConversationFile,
  history: Parameters<typeof ask>[2]["history"],
): Gate {
  const client = settings.clients.get(work.account(account).state.client);
  const { collector } = present(client ?? [...settings.clients.values()].at(0)).settings;
  const standing = { collector, policy: settings.tenant.settings.policy };
  return (contemplated) =>
    ask(work, house.lawbook, {
      person: file.person,
      about: "reply",
      contemplated,
      standing,
      history,
    });
}

/** Reserves the words; false where the guard or the law does not let them leave. */
function leaves(
  { house, work, account }: Telling,
  file: ConversationFile,
  draft: Draft,
  gate: Gate,
): boolean {
  const finished = finish(draft, gate);
  const template = draft.says.map((one) => one.template).join("+");
  if (!finished.ok) {
    const faults = finished.error.faults.join(" ");
    house.log.warn("words refused by the guard", { templates: template, faults });
    return false;
  }
  const { asked } = finished.value;
  const { text, contemplated } = finished.value.finished;
  const decision = record(work, asked);
  const { verdict, ruleIds, nextAllowedAt } = asked.decision;
  if (verdict !== "allow") {
    work.append(
      file.bucket,
      { person: file.person, account },
      { kind: "contact-withheld", channel: file.channel, decision, ruleIds, nextAllowedAt },
    );
    if (nextAllowedAt === null) return false;
  }
  const id = work.newId<MessageId>(file.bucket);
  storeMessage(work, {
    id,
    person: file.person,
    conversation: file.id,
    channel: file.channel,
    direction: "outbound",
    author: "agent",
    text,
    reading: encode(contemplated),
  });
  reserve(work, {
    person: file.person,
    accounts: draft.about,
    channel: file.channel,
    act: draft.act,
    template,
    point: draft.point?.id ?? null,
    conversation: file.id,
    message: id,
    dueAt: nextAllowedAt ?? work.now,
    expiresAt: later(nextAllowedAt ?? work.now, answerLivesMs),
    stepKey: `approval:${id}`,
    decision,
  });
  return true;
}
