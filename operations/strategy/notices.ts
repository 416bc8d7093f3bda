/** Notices first: what law wants given before anybody calls is planned before the strategy's steps. */

import {
  type NoticeKind,
  type PastContact,
  type PersonState,
  noticesOwed,
  pointFor,
  totalOwed,
} from "@forbear/accounts";
import { type Instant, type PersonId, isPositive, later } from "@forbear/kernel";
import { type Asked, ask, record } from "../acts/gate.ts";
import { type NoticeDraft, noteLacking, noticeTemplate, writeAndAsk } from "../acts/notice.ts";
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

export type Noticed = { readonly reserved: number; readonly underWay: number };

/** A letter that nobody posted in this time is written anew. */
const letterLivesMs = 7 * 86_400_000;

/** Reserves every notice that the person's debts begin with and that can be given. */
export function planNotices(noticing: Noticing): Noticed {
  const { work, settings, person } = noticing;
  const total = { reserved: 0, underWay: 0 };
  for (const account of work.debtsOf(person.id)) {
    const { state } = account;
    const client = settings.clients.get(state.client);
    if (client === undefined || state.life.kind === "closed") continue;
    if (!isPositive(totalOwed(state))) continue;
    const { collector } = client.settings;
    const { policy } = settings.tenant.settings;
    for (const notice of noticesOwed(person.state.jurisdiction, state, collector, policy)) {
      if (isUnderWay(work, person.id, account, notice)) total.underWay += 1;
      else if (plan(noticing, account, client, notice)) total.reserved += 1;
    }
  }
  return total;
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
