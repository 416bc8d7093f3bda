/** Contact: the last look and its mark in one commit, the call to the carrier, and what it answered. */

import { type CallOutcome, type CarrierStop, type Channel, carrierStops } from "@forbear/accounts";
import {
  type ContactId,
  type Instant,
  type Result,
  type TenantId,
  later,
  never,
  present,
} from "@forbear/kernel";
import { type Reached, type Sharing, carrierStopped, sharing } from "../acts/carrier-stop.ts";
import { judgePoint } from "../acts/identify.ts";
import type { Leaving } from "../acts/leaving.ts";
import { noticeWent } from "../acts/notice.ts";
import { type ContactUnderWay, type Outcome, retry, settle } from "../acts/reserve.ts";
import { outreachRests } from "../acts/surge.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { ChannelError, Receipt } from "../ports/channel.ts";
import type { Transaction } from "../ports/database.ts";
import { type ContactInDoubt, contactsInDoubt } from "../stores/contacts/left.store.ts";
import { type ReservedContact, claimOutbox, historyOf } from "../stores/contacts/store.ts";
import { messagesById, openConversations } from "../stores/conversations/store.ts";
import { personalDataOf, pointTextsOf } from "../stores/people/store.ts";
import { papersOf } from "../stores/papers/store.ts";
import { type BucketRange, everyBucket } from "../stores/range.ts";
import type { Settings } from "../stores/settings/store.ts";
import { type Bench, look } from "./look.ts";

export type Dispatched = {
  sent: number;
  postponed: number;
  cancelled: number;
  failed: number;
  unknown: number;
};

type Answer = {
  readonly contact: ReservedContact;
  readonly attemptedAt: Instant;
  readonly priceMinor: bigint;
  readonly said: Result<Receipt, ChannelError>;
};

const historyMs = 60 * 86_400_000;
/** A carrier that could not take it is asked again after this. */
const retryAfterMs = 5 * 60_000;

/**
 * Sends what is due, up to `limit`, and settles what the carriers answered. While many who wrote wait
 * to be answered, answers alone.
 */
export async function dispatch(
  house: House,
  tenant: TenantId,
  settings: Settings,
  range: BucketRange = everyBucket,
  limit = 100,
): Promise<Dispatched> {
  const total = nothingYet();
  const going = await mark(house, tenant, settings, range, limit, total);
  await handAndSettle(house, tenant, going, total);
  return total;
}

const nothingYet = (): Dispatched => ({
  ...{ sent: 0, postponed: 0, cancelled: 0, failed: 0, unknown: 0 },
});

/**
 * Hands over what a committed work marked as leaving, and settles what the carriers answered. Each is
 * given once, right after that commit: what is not comes up again as a contact in doubt.
 */
export async function handAll(
  house: House,
  tenant: TenantId,
  leaving: readonly Leaving[],
): Promise<Dispatched> {
  const total = nothingYet();
  await handAndSettle(house, tenant, leaving, total);
  return total;
}

async function handAndSettle(
  house: House,
  tenant: TenantId,
  leaving: readonly Leaving[],
  total: Dispatched,
): Promise<void> {
  if (leaving.length === 0) return;
  const answers = await Promise.all(leaving.map((one) => hand(house, one)));
  await settleAll(house, tenant, answers, total);
}

/** The last looks of a batch; what may go is marked `attempting` in this commit. */
function mark(
  house: House,
  tenant: TenantId,
  settings: Settings,
  range: BucketRange,
  limit: number,
  total: Dispatched,
): Promise<readonly Leaving[]> {
  return house.database.transaction(tenant, async (tx) => {
    const now = house.clock.now();
    const only = (await outreachRests(house, tx)) ? "answers" : "all";
    const due = await claimOutbox(tx, range, now, limit, only);
    if (due.length === 0) return [];
    const people = [...new Map(due.map(({ bucket, person }) => [person, bucket]))].map(
      ([id, bucket]) => ({ bucket, id }),
    );
    const work = await openWork(tx, house, {
      by: { kind: "agent" },
      correlation: `dispatch:${now}`,
      people,
    });
    const wanted = new Set<ContactId>(due.map((one) => one.id));
    const isDue = (one: ReservedContact): boolean => wanted.has(one.id) && one.dueAt <= now;
    // One for each person: the next is looked at when this one is in the history that law is told.
    const contacts = people.flatMap(({ id }) => work.reservedOf(id).find(isDue) ?? []);
    const bench = await benchOf(house, tx, work, settings, contacts);
    const going: Leaving[] = [];
    for (const contact of contacts) {
      const looked = look(bench, contact);
      if (looked.kind === "go") going.push(looked.leaving);
      else total[looked.kind] += 1;
    }
    await work.write();
    return going;
  });
}

async function benchOf(
  house: House,
  tx: Transaction,
  work: Work,
  settings: Settings,
  contacts: readonly ReservedContact[],
): Promise<Bench> {
  const people = [...new Set(contacts.map((one) => one.person))].map((id) => work.person(id));
  const replies = contacts.flatMap(({ bucket, message }) =>
    message === null ? [] : [{ bucket, id: message }],
  );
  const debts = contacts
    .filter(({ act }) => act === "sendNotice")
    .flatMap(({ accounts }) => accounts.map((id) => work.account(id)));
  const [history, personal, pointTexts, talks, messages, papers] = await Promise.all([
    historyOf(tx, people, later(work.now, -historyMs)),
    personalDataOf(tx, house.vault, people),
    pointTextsOf(tx, house.vault, people),
    openConversations(tx, people),
    messagesById(tx, house.vault, replies),
    papersOf(tx, house.vault, debts),
  ]);
  const byId = new Map(messages.map((one) => [one.id, one]));
  return { house, work, settings, history, personal, pointTexts, talks, papers, replies: byId };
}

async function hand(house: House, { contact, message, priceMinor }: Leaving): Promise<Answer> {
  const channel = house.channels.get(contact.channel);
  const said: Result<Receipt, ChannelError> =
    channel === undefined
      ? { ok: false, error: { kind: "unavailable" } }
      : await channel.send(message);
  return { contact, attemptedAt: message.at, priceMinor, said };
}

function settleAll(
  house: House,
  tenant: TenantId,
  answers: readonly Answer[],
  total: Dispatched,
): Promise<void> {
  const counted = { sent: 0, postponed: 0, failed: 0, unknown: 0 };
  return house.database
    .transaction(tenant, async (tx) => {
      Object.assign(counted, { sent: 0, postponed: 0, failed: 0, unknown: 0 });
      const shared = await stoppedIn(tx, house, answers);
      const people = [
        ...answers.map(({ contact }) => ({ bucket: contact.bucket, id: contact.person })),
        ...[...shared.values()].flatMap((one) => one.people),
      ];
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "outreach" },
        correlation: `settle:${house.clock.now()}`,
        people: [...new Map(people.map((one) => [one.id, one])).values()],
      });
      for (const answer of answers) {
        counted[settleOne(house, work, answer)] += 1;
        const stopped = shared.get(answer.contact.id);
        if (stopped !== undefined) stopAt(work, answer, stopped);
      }
      await work.write();
    })
    .then(() => {
      total.sent += counted.sent;
      total.postponed += counted.postponed;
      total.failed += counted.failed;
      total.unknown += counted.unknown;
    });
}

/** How they stopped us at the carrier, by its answer; null: they did not. */
function stopIn({ said }: Answer): CarrierStop | null {
  if (said.ok || said.error.kind !== "refused") return null;
  const { because } = said.error;
  return carrierStops.find((one) => one === because) ?? null;
}

/** Whom the carrier says to have stopped us, by the contact that it refused, and who shares with them. */
async function stoppedIn(
  tx: Transaction,
  house: House,
  answers: readonly Answer[],
): Promise<ReadonlyMap<ContactId, Sharing>> {
  const stopped = answers.filter((one) => stopIn(one) !== null).map(({ contact }) => contact);
  const reached = stopped.map(({ channel, bucket, person, point }): Reached => {
    return { channel, person: { bucket, id: person }, point };
  });
  const shared = await sharing(tx, house.vault, reached);
  return new Map(stopped.map(({ id }, at) => [id, present(shared[at], "as many as were reached")]));
}

function stopAt(work: Work, answer: Answer, shared: Sharing): void {
  const said = present(stopIn(answer), "they stopped us there");
  const evidence = { from: "carrier", said, contact: answer.contact.id, receipt: null } as const;
  carrierStopped(work, shared, { at: answer.attemptedAt, evidence });
}

const isUnderWay = (work: Work, { id, person }: Pick<ReservedContact, "id" | "person">): boolean =>
  work.underWayTo(person).some((contact) => contact.id === id);

const went = (
  reason: string | null,
  costMinor: bigint,
  call: CallOutcome | null = null,
): Outcome => ({ status: "handed-over", reason, call, costMinor });

const nobodyKnows: Outcome = { status: "unknown", reason: "no-answer", call: null, costMinor: 0n };

/** A call to a number that is none did not connect; what else was refused may have rung. */
const refusedBy = (
  channel: Channel,
  because: Extract<ChannelError, { readonly kind: "refused" }>["because"],
): Outcome => ({
  status: "failed",
  reason: because,
  call: channel === "voice" && because === "no-such-address" ? "numberNotInService" : null,
  costMinor: 0n,
});

function settleOne(
  house: House,
  work: Work,
  { contact, attemptedAt, priceMinor, said }: Answer,
): "sent" | "postponed" | "failed" | "unknown" {
  const under: ContactUnderWay = {
    bucket: contact.bucket,
    id: contact.id,
    person: contact.person,
    account: contact.accounts.at(0) ?? null,
    dueAt: contact.dueAt,
    attemptedAt,
    provider: house.channels.get(contact.channel)?.provider ?? null,
  };
  if (said.ok) {
    settle(work, under, went(null, said.value.costMinor ?? priceMinor, said.value.call));
    noticeWent(work, { ...under, ...contact, account: under.account }, attemptedAt);
    return "sent";
  }
  const { error } = said;
  switch (error.kind) {
    case "refused":
      settle(work, under, refusedBy(contact.channel, error.because));
      if (error.because === "no-such-address" && contact.point !== null) {
        judgePoint(work, contact.person, contact.point, "dead");
      }
      work.wake(contact.person, work.now);
      return "failed";
    case "unavailable":
      retry(work, under, later(work.now, retryAfterMs));
      return "postponed";
    case "no-answer":
      settle(work, under, nobodyKnows);
      return "unknown";
    default:
      return never(error);
  }
}

/** A mark older than this without an answer is looked up with the carrier, never sent again unasked. */
const doubtAfterMs = 5_000;

/** Finds out what became of contacts that nobody answered for. */
export async function lookUpDoubtful(house: House, tenant: TenantId): Promise<number> {
  const until = later(house.clock.now(), -doubtAfterMs);
  const doubtful = await house.database.transaction(tenant, (tx) =>
    contactsInDoubt(tx, everyBucket, until, 500),
  );
  for (const contact of doubtful) {
    const channel = house.channels.get(contact.channel);
    const found = channel === undefined ? "unknown" : await channel.lookUp(contact.id);
    await resolve(house, tenant, contact, found);
  }
  return doubtful.length;
}

function resolve(
  house: House,
  tenant: TenantId,
  contact: ContactInDoubt,
  found: "taken" | "never-taken" | "unknown",
): Promise<void> {
  return house.database.transaction(tenant, async (tx) => {
    const work = await openWork(tx, house, {
      by: { kind: "system", part: "outreach" },
      correlation: `look-up:${contact.id}`,
      people: [{ bucket: contact.bucket, id: contact.person }],
    });
    // While the carrier was asked, it may have told of the message itself.
    if (!isUnderWay(work, contact)) return;
    if (found === "taken") {
      settle(work, contact, went("found", 0n));
      noticeWent(work, contact, contact.attemptedAt);
    } else if (found === "never-taken") retry(work, contact, work.now);
    else if (contact.status === "attempting") {
      settle(work, contact, nobodyKnows);
    }
    await work.write();
  });
}
