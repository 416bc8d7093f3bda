/** Notices first: what law wants given before anybody calls is planned before the strategy's steps. */

import {
  type NoticeKind,
  type PastContact,
  type PersonState,
  blocksNotices,
  noticesOwed,
  pointFor,
  totalOwed,
} from "@forbear/accounts";
import { type Instant, type PersonId, type PlainDate, isPositive, later } from "@forbear/kernel";
import { nextLookOn, noticeDuties, toBeGiven } from "../acts/duty.ts";
import { type Asked, ask, record } from "../acts/gate.ts";
import {
  type NoticeDraft,
  isPrescribed,
  noteLacking,
  noticeTemplate,
  writeAndAsk,
} from "../acts/notice.ts";
import { reserve } from "../acts/reserve.ts";
import type { Work } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { AccountFile } from "../stores/file.ts";
import type { Client, Settings } from "../stores/settings/store.ts";

export type Noticing = {
  readonly house: House;
  readonly work: Work;
  readonly settings: Settings;
  readonly person: { readonly id: PersonId; readonly state: PersonState };
  readonly history: readonly PastContact[];
};

export type Noticed = {
  readonly reserved: number;
  readonly underWay: number;
  /** When to look again, whatever else the person's path does; null: no notice is to come. */
  readonly lookOn: PlainDate | null;
};

/** A letter that nobody posted in this time is written anew. */
const letterLivesMs = 7 * 86_400_000;

/**
 * Reserves every notice that the person's debts begin with, that law has come to want since, and that a
 * person decided on, as far as it can be given. While what we begin rests, only what is prescribed goes.
 */
export function planNotices(noticing: Noticing, rests: boolean): Noticed {
  const { work, settings, person } = noticing;
  const total: { reserved: number; underWay: number; lookOn: PlainDate | null } = {
    reserved: 0,
    underWay: 0,
    lookOn: null,
  };
  const silenced = blocksNotices(person.state.holds) !== null;
  for (const account of work.debtsOf(person.id)) {
    const { state } = account;
    const client = settings.clients.get(state.client);
    if (client === undefined || state.life.kind === "closed" || silenced) continue;
    if (!isPositive(totalOwed(state))) continue;
    const owed = owedAbout(noticing, account, client);
    for (const notice of owed.notices.filter((one) => !rests || isPrescribed(one))) {
      if (isUnderWay(work, person.id, account, notice)) total.underWay += 1;
      else if (plan(noticing, account, client, notice)) total.reserved += 1;
    }
    if (owed.lookOn !== null && (total.lookOn === null || owed.lookOn < total.lookOn)) {
      total.lookOn = owed.lookOn;
    }
  }
  return total;
}

type OwedAbout = { readonly notices: readonly NoticeKind[]; readonly lookOn: PlainDate | null };

function owedAbout(
  { house, work, settings, person }: Noticing,
  account: AccountFile,
  client: Client,
): OwedAbout {
  const { collector } = client.settings;
  const { policy } = settings.tenant.settings;
  const { state } = account;
  const first = noticesOwed(person.state.jurisdiction, state, collector, policy);
  const { now } = work;
  const asked = { now, person, account, standing: { collector, policy }, lawbook: house.lawbook };
  const duties = noticeDuties(asked);
  const due = toBeGiven(duties, person.state, now).map(({ notice }) => notice);
  return {
    notices: [...new Set([...first, ...due, ...state.asked])],
    lookOn: nextLookOn(account, duties, person.state, now),
  };
}

function isUnderWay(
  work: Work,
  person: PersonId,
  account: AccountFile,
  notice: NoticeKind,
): boolean {
  const template = noticeTemplate(notice);
  return [...work.reservedOf(person), ...work.underWayTo(person)].some(
    (one) => one.template === template && one.accounts.includes(account.id),
  );
}

function plan(
  { house, work, settings, person, history }: Noticing,
  account: AccountFile,
  client: Client,
  notice: NoticeKind,
): boolean {
  const point = pointFor("letter", person.state.points, person.state.stops);
  const lacks = (elements: readonly string[]): false => {
    noteLacking(work, person.id, account.id, notice, elements);
    return false;
  };
  if (point === null) return lacks(["consumerMailAddress"]);
  if (sealedLack(account, notice)) return false;
  const draft: NoticeDraft = {
    notice,
    person,
    account,
    client,
    settings,
    channel: "letter",
    point,
    opened: null,
    reservation: null,
  };
  const standing = {
    collector: client.settings.collector,
    policy: settings.tenant.settings.policy,
  };
  const written = writeAndAsk(work, draft, (contemplated) =>
    ask(work, house.lawbook, {
      person: person.id,
      about: "reserve",
      contemplated,
      standing,
      history,
    }),
  );
  if (!written.ok) return lacks(written.error);
  const { asked } = written.value;
  if (asked.decision.verdict !== "allow") return lacks(refusal(asked));
  const now: Instant = work.now;
  reserve(work, {
    person: person.id,
    accounts: [account.id],
    channel: "letter",
    act: "sendNotice",
    template: noticeTemplate(notice),
    point: point.id,
    conversation: null,
    message: null,
    dueAt: now,
    expiresAt: later(now, letterLivesMs),
    stepKey: `${noticeTemplate(notice)}:${account.id}:${now}`,
    decision: record(work, asked),
  });
  return true;
}

const refusal = ({ decision: { verdict, ruleIds, requirements } }: Asked): readonly string[] =>
  verdict === "require" ? requirements : [`law: ${ruleIds[0] ?? "no rule"}`];

/** Found wanting when the seals were open, at the last look: nothing that a sweep can see mends it. */
const sealedLack = ({ state }: AccountFile, notice: NoticeKind): boolean =>
  state.lacking.some(
    (one) => one.notice === notice && one.elements.some((element) => sealed.has(element)),
  );
const sealed: ReadonlySet<string> = new Set([
  "consumerName",
  "accountNumber",
  "currentCreditor",
  "creditorOnItemizationDate",
  "creditor",
  "provider",
]);
