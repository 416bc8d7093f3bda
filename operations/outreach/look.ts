/** The last look: holds, law and words once more, under the person's lock, seconds before the call. */

import {
  type Contemplated,
  type Hold,
  type NoticeKind,
  type PastContact,
  blockedBy,
  blocksNotices,
  isOutreach,
} from "@forbear/accounts";
import { type Letter, isTemplateId, opening } from "@forbear/dialogue";
import {
  type AccountId,
  type ConversationId,
  type Instant,
  type MessageId,
  type PersonId,
  decode,
  encode,
  later,
  present,
} from "@forbear/kernel";
import { type Asked, ask, record } from "../acts/gate.ts";
import { cancel } from "../acts/cancel.ts";
import { storeMessage } from "../acts/hear.ts";
import { type Leaving, leavingWith } from "../acts/leaving.ts";
import { isPrescribed, noteLacking, noticeOf, writeAndAsk } from "../acts/notice.ts";
import { attempt, postpone } from "../acts/reserve.ts";
import { newTalk, talkOf, talkRow } from "../acts/talk.ts";
import type { Work } from "../acts/work.ts";
import { finish, unasked } from "../acts/words.ts";
import type { House } from "../house.ts";
import type { ReservedContact } from "../stores/contacts/store.ts";
import type { ConversationFile, StoredMessage } from "../stores/conversations/store.ts";
import type { Papers } from "../stores/papers/store.ts";
import type { PersonalData } from "../stores/people/store.ts";
import type { Settings } from "../stores/settings/store.ts";

/** What a batch of last looks was read with, under the locks. */
export type Bench = {
  readonly house: House;
  readonly work: Work;
  readonly settings: Settings;
  readonly history: ReadonlyMap<PersonId, readonly PastContact[]>;
  readonly personal: ReadonlyMap<PersonId, PersonalData>;
  readonly pointTexts: ReadonlyMap<string, string>;
  readonly talks: ReadonlyMap<string, ConversationFile>;
  /** Of the debts that notices are about. */
  readonly papers: ReadonlyMap<AccountId, Papers>;
  readonly replies: ReadonlyMap<MessageId, StoredMessage>;
};

export type Looked =
  | { readonly kind: "go"; readonly leaving: Leaving }
  | { readonly kind: "postponed" }
  | { readonly kind: "cancelled" };

/** How long outreach waits for an unread message to be read before it looks again. */
const unreadWaitMs = 60_000;

export function look(bench: Bench, contact: ReservedContact): Looked {
  const { work } = bench;
  const expired = contact.expiresAt !== null && contact.expiresAt <= work.now;
  if (expired) return drop(bench, contact, "expired");
  const hold = holdOn(bench, contact);
  if (hold?.kind === "unread-message") {
    postpone(work, contact, later(work.now, unreadWaitMs));
    return { kind: "postponed" };
  }
  if (hold !== null) return drop(bench, contact, `hold: ${hold.kind}`);
  const to = contact.point === null ? undefined : bench.pointTexts.get(contact.point);
  const stored = contact.message === null ? null : bench.replies.get(contact.message);
  if (to === undefined || stored === undefined) return drop(bench, contact, "nowhere to send it");
  const answered = asked(bench, contact, to, stored);
  if (typeof answered === "string") return drop(bench, contact, answered);
  const { decision } = answered.asked;
  if (decision.verdict === "allow") return go(bench, contact, to, answered, stored);
  const withheld = {
    kind: "contact-withheld",
    channel: contact.channel,
    decision: record(work, answered.asked),
    ruleIds: decision.ruleIds,
    nextAllowedAt: decision.nextAllowedAt,
  } as const;
  const about = { person: contact.person, account: contact.accounts.at(0) ?? null };
  work.append(contact.bucket, about, withheld);
  const { nextAllowedAt } = decision;
  if (nextAllowedAt === null || outlives(contact, nextAllowedAt)) {
    return drop(bench, contact, `law: ${decision.ruleIds.at(0) ?? "no rule"}`);
  }
  postpone(work, contact, nextAllowedAt);
  return { kind: "postponed" };
}

const outlives = ({ expiresAt }: ReservedContact, at: Instant): boolean =>
  expiresAt !== null && at >= expiresAt;

function drop({ work }: Bench, contact: ReservedContact, because: string): Looked {
  cancel(work, contact.person, because, (one) => one.id === contact.id);
  work.wake(contact.person, work.now);
  return { kind: "cancelled" };
}

/** The first hold, of the person or of a debt it is about, that forbids the contact. */
function holdOn({ work }: Bench, contact: ReservedContact): Hold | null {
  // A notice begins what outreach goes on with: what holds the one holds the other.
  const act = contact.act === "sendNotice" ? "collect" : contact.act;
  if (!isOutreach(act)) return null;
  const own = work.person(contact.person).state.holds;
  const notice = noticeOf(contact.template);
  if (notice !== null && isPrescribed(notice)) return blocksNotices(own);
  const unread = own.find((hold) => hold.kind === "unread-message");
  const debts = contact.accounts.flatMap((id) => work.account(id).state.holds);
  return blockedBy(act, [...own.filter((h) => h !== unread), ...debts]) ?? unread ?? null;
}

type Answered = {
  readonly asked: Asked;
  readonly text: string;
  readonly letter: Letter | null;
  readonly contemplated: Contemplated;
};
/** What would leave, as law was asked about it; else why nothing can. */
function asked(
  bench: Bench,
  contact: ReservedContact,
  to: string,
  stored: StoredMessage | null,
): Answered | string {
  const notice = noticeOf(contact.template);
  if (contact.act === "sendNotice" && notice !== null) {
    return askNotice(bench, contact, notice, to);
  }
  if (stored !== null) return askReply(bench, contact, stored);
  return askOutreach(bench, contact) ?? "words refused by the guard";
}

type Gate = (contemplated: Contemplated) => Asked;

function gateFor({ house, work, settings, history }: Bench, contact: ReservedContact): Gate {
  const account = contact.accounts.at(0);
  const client = account === undefined ? undefined : work.account(account).state.client;
  const known = client === undefined ? undefined : settings.clients.get(client);
  const { collector } = present(
    known ?? [...settings.clients.values()].at(0),
    "a tenant that writes to people has a client",
  ).settings;
  const standing = { collector, policy: settings.tenant.settings.policy };
  return (contemplated) =>
    ask(work, house.lawbook, {
      person: contact.person,
      about: "attempt",
      contemplated,
      standing,
      history: present(history.get(contact.person), "the history of everybody was read"),
    });
}

/** Worded now, from the folds as they are under the lock; null where the guard refuses the words. */
function askOutreach(bench: Bench, contact: ReservedContact): Answered | null {
  const { state } = bench.work.person(contact.person);
  const name = bench.personal.get(contact.person)?.fullName ?? null;
  const { act, channel, accounts: about, id: reservation } = contact;
  const point = state.points.find(({ id }) => id === contact.point) ?? null;
  const to = { act, channel, about, point, name, reservation, settings: bench.settings };
  const draft = unasked(contact.template ?? "reminder", to, state);
  const said = finish(draft, gateFor(bench, contact));
  return said.ok ? { asked: said.value.asked, letter: null, ...said.value.finished } : null;
}

/** Written now, seals open, whatever was written before: its dates and figures are those of today. */
function askNotice(
  bench: Bench,
  contact: ReservedContact,
  notice: NoticeKind,
  to: string,
): Answered | string {
  const { work, settings, personal, papers } = bench;
  const { state } = work.person(contact.person);
  const id = contact.accounts.at(0);
  const account = id === undefined ? undefined : work.account(id);
  const point = state.points.find((one) => one.id === contact.point);
  const client = account && settings.clients.get(account.state.client);
  if (account === undefined || client === undefined || point === undefined) return "no such debt";
  const paper = papers.get(account.id);
  const name = personal.get(contact.person)?.fullName;
  const written = writeAndAsk(
    work,
    {
      notice,
      person: { id: contact.person, state },
      account,
      client,
      settings,
      channel: contact.channel,
      point,
      opened: {
        fullName: name ?? "",
        addressLines: to.split("\n"),
        papers: paper ?? { number: "", creditor: "", originalCreditor: "" },
      },
      reservation: contact.id,
    },
    gateFor(bench, contact),
  );
  if (written.ok) return written.value;
  noteLacking(work, contact.person, account.id, notice, written.error);
  return `the notice lacks ${written.error.join(", ")}`;
}

/**
 * A reply was worded in its turn, and what a carrier did not take at its first look: the words stay,
 * what was asked about them then is asked again as it is now.
 */
function askReply(bench: Bench, contact: ReservedContact, stored: StoredMessage): Answered {
  const contemplated = { ...decode<Contemplated>(stored.reading), reservation: contact.id };
  const asked = gateFor(bench, contact)(contemplated);
  return { asked, text: stored.text, letter: null, contemplated };
}

function go(
  bench: Bench,
  contact: ReservedContact,
  to: string,
  { asked, text, letter, contemplated }: Answered,
  stored: StoredMessage | null,
): Looked {
  const { house, work, settings } = bench;
  const channel = house.channels.get(contact.channel);
  if (channel === undefined) return drop(bench, contact, "no carrier for the channel");
  const anew = stored === null || letter !== null;
  const message = anew ? keepWords(bench, contact, text, { ...contemplated, letter }) : stored.id;
  attempt(work, contact, record(work, asked), channel.provider, message);
  return { kind: "go", leaving: leavingWith(work, settings, contact, { to, text, letter }) };
}

/** What is said stands in the person's conversation on that channel, and opens it anew. */
function keepWords(
  bench: Bench,
  contact: ReservedContact,
  text: string,
  contemplated: Contemplated & { readonly letter: Letter | null },
): MessageId {
  const { work, talks } = bench;
  const { bucket, state } = work.person(contact.person);
  const known = talks.get(`${contact.person} ${contact.channel}`);
  const conversation = known?.id ?? work.newId<ConversationId>(bucket);
  const talk =
    known === undefined ? newTalk(contact.channel, state.language, work.now) : talkOf(known);
  const { template } = contact;
  const opened =
    template !== null && isTemplateId(template)
      ? opening(talk, template, {}, work.now).conversation
      : talk;
  const person = { bucket, id: contact.person };
  work.rows.conversations.push(talkRow(person, conversation, contact.channel, opened));
  const id = work.newId<MessageId>(bucket);
  storeMessage(work, {
    id,
    person: contact.person,
    conversation,
    channel: contact.channel,
    direction: "outbound",
    author: "agent",
    text,
    reading: encode(contemplated),
  });
  return id;
}
