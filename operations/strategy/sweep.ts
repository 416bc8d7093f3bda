/** Decide: everyone whose time has come gets their next step, if law lets it, all in one transaction. */

import {
  type Channel,
  type ContactPoint,
  type PastContact,
  type PersonState,
  blockedBy,
  pointFor,
} from "@forbear/accounts";
import {
  type Instant,
  type PersonId,
  type PlainDate,
  type TenantId,
  type TimeZone,
  addDays,
  later,
  present,
} from "@forbear/kernel";
import type { Strategy } from "@forbear/treatment";
import { type Asked, answerKey, ask, record } from "../acts/gate.ts";
import { hold } from "../acts/hold.ts";
import { reserve } from "../acts/reserve.ts";
import { leftToStaff, moveOn } from "../acts/step.ts";
import { outreachRests } from "../acts/surge.ts";
import { type Work, openWork } from "../acts/work.ts";
import { finish, unasked } from "../acts/words.ts";
import { talkRestsMs } from "../acts/talk.ts";
import type { House } from "../house.ts";
import { type ConversationFile, lastConversations } from "../stores/conversations/store.ts";
import { historyOf } from "../stores/contacts/store.ts";
import { type BucketRange, everyBucket } from "../stores/range.ts";
import { type Settings, usualFollowUpHours } from "../stores/settings/store.ts";
import {
  type PathPlace,
  type TimelineRow,
  dueTimelines,
  peopleDue,
} from "../stores/timelines/store.ts";
import { followUpTemplate, silenceOf } from "./follow-up.ts";
import { planNotices } from "./notices.ts";
import { planningZone, stepOn, todayOf } from "./hour.ts";
import { type Due, dueSteps } from "./plan.ts";

export type Swept = {
  claimed: number;
  reserved: number;
  withheld: number;
  queued: number;
};

/** What a sweep works by. */
export type Plan = {
  readonly strategy: Strategy;
  readonly settings: Settings;
  readonly zone: TimeZone;
};

const historyDays = 60;
const messageLivesMs = 36 * 3_600_000;
/** How long a person waits for a notice to go before they are looked at again. */
const noticeWaitMs = 24 * 3_600_000;

/**
 * Claims up to `limit` people who are due and takes their next step; nobody's, while many who wrote
 * wait to be answered.
 */
export function sweep(
  house: House,
  tenant: TenantId,
  plan: Plan,
  range: BucketRange = everyBucket,
  limit = 200,
): Promise<Swept> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const now = house.clock.now();
      const swept: Swept = { claimed: 0, reserved: 0, withheld: 0, queued: 0 };
      if (await outreachRests(house, tx)) return swept;
      const people = await peopleDue(tx, range, now, limit);
      if (people.length === 0) return swept;
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "strategy" },
        correlation: `sweep:${now}`,
        people,
      });
      const [rows, talks, history] = await Promise.all([
        dueTimelines(tx, people, now),
        lastConversations(tx, people),
        historyOf(tx, people, later(now, -historyDays * 86_400_000)),
      ]);
      for (const row of rows) {
        swept.claimed += 1;
        take(
          { house, work, plan, swept, talks },
          row,
          present(history.get(row.person_id), "the history of everybody was read"),
        );
      }
      await work.write();
      return swept;
    },
    { repeatable: true },
  );
}

type Sweeping = {
  readonly house: House;
  readonly work: Work;
  readonly plan: Plan;
  readonly swept: Swept;
  /** The latest talk of each, on whatever channel. */
  readonly talks: ReadonlyMap<PersonId, ConversationFile>;
};

/** One person's step. What holds them rests; what must wait, waits; the rest is asked of the law. */
function take(sweeping: Sweeping, row: TimelineRow, history: readonly PastContact[]): void {
  const { work, plan } = sweeping;
  const id = row.person_id;
  const { state } = work.person(id);
  const { house } = sweeping;
  const noticing = { house, work, settings: plan.settings, person: { id, state }, history };
  const rests = blockedBy("collect", state.holds) !== null;
  const noticed = planNotices(noticing, rests);
  sweeping.swept.reserved += noticed.reserved;
  const zone = planningZone(state.zones, plan.zone);
  const lookAt = noticed.lookOn === null ? null : stepOn(noticed.lookOn, id, zone);
  if (rests) {
    moveOn(
      work,
      id,
      lookAt === null ? "resting" : "active",
      lookAt ?? row.next_action_at,
      row.paths,
    );
    return;
  }
  if (noticed.reserved + noticed.underWay > 0) {
    // Whoever is to be told first is told first: the carrier's answer wakes them.
    moveOn(work, id, "active", later(work.now, noticeWaitMs), row.paths);
    return;
  }
  const talks = history.findLast(
    ({ direction, madeBy }) => direction === "inbound" && madeBy === "house",
  );
  const pausesAt = talks === undefined ? work.now : later(talks.at, talkRestsMs);
  if (pausesAt > work.now) {
    moveOn(work, id, "active", pausesAt, row.paths);
    return;
  }
  const today = todayOf(work.now, zone);
  const dues = dueSteps(plan.strategy, { id, state }, work.debtsOf(id), row.paths, today);
  const asksOn = followUp(sweeping, { id, state, zone, today }, dues[0], history);
  if (asksOn !== null) {
    moveOn(work, id, "active", asksOn, row.paths);
    return;
  }
  let soonest: Instant | null = lookAt;
  const paths = new Map(row.paths.map((path) => [path.client, path]));
  for (const due of dues) {
    const taken = takeDue(sweeping, { id, state, zone, today }, due, history);
    if (taken.path !== null) paths.set(due.client, taken.path);
    if (taken.nextAt !== null && (soonest === null || taken.nextAt < soonest)) {
      soonest = taken.nextAt;
    }
  }
  moveOn(work, id, soonest === null ? "resting" : "active", soonest ?? work.now, [
    ...paths.values(),
  ]);
}

type Whom = {
  readonly id: PersonId;
  readonly state: PersonState;
  readonly zone: TimeZone;
  readonly today: PlainDate;
};

/** After a follow-up nothing else goes to them so soon. */
const afterFollowUpMs = 48 * 3_600_000;

/**
 * Whoever fell silent in the middle of agreeing is asked once whether to go on, instead of what the
 * strategy has for them: when they are looked at again, or null where there is no such silence.
 */
function followUp(
  sweeping: Sweeping,
  whom: Whom,
  due: Due | undefined,
  history: readonly PastContact[],
): Instant | null {
  const { work, plan, swept, talks } = sweeping;
  const { followUpAfterHours = usualFollowUpHours } = plan.settings.tenant.settings;
  const silence = silenceOf(talks.get(whom.id), history, followUpAfterHours, work.now);
  if (silence === null || due === undefined) return null;
  if (silence.at > work.now) return silence.at;
  const says = { template: followUpTemplate, act: "collect" } as const;
  const tried = tryChannel(sweeping, whom, due, says, silence.channel, history);
  if (tried === null) return null;
  const { verdict, nextAllowedAt } = tried.asked.decision;
  if (verdict === "allow") {
    reserveAs(work, whom.id, due, { ...says, stepKey: silence.stepKey }, tried);
    swept.reserved += 1;
    return later(work.now, afterFollowUpMs);
  }
  const opens = nextAllowedAt !== null && nextAllowedAt > work.now ? nextAllowedAt : null;
  return opens !== null && opens < silence.until ? opens : null;
}

type Taken = { readonly path: PathPlace | null; readonly nextAt: Instant | null };

function takeDue(sweeping: Sweeping, whom: Whom, due: Due, history: readonly PastContact[]): Taken {
  const { client, next, lastAnswer } = due;
  const { id, zone, today } = whom;
  switch (next.kind) {
    case "end":
      return next.place === null
        ? { path: null, nextAt: null }
        : { path: { client, place: next.place, lastAnswer }, nextAt: null };
    case "wait":
      return {
        path: { client, place: next.place, lastAnswer },
        nextAt: stepOn(next.until, id, zone),
      };
    case "queue": {
      hold(sweeping.work, id, null, { kind: "staff-next", because: `${leftToStaff}${next.name}` });
      sweeping.swept.queued += 1;
      return { path: { client, place: next.then, lastAnswer }, nextAt: null };
    }
    case "do": {
      const done = contact(sweeping, whom, due, next, history);
      const place = done.reserved ? next.then : next.place;
      const again = stepOn(addDays(today, askAgainDays(done)), id, zone);
      const later = done.nextAt !== null && done.nextAt > sweeping.work.now ? done.nextAt : again;
      return {
        path: { client, place, lastAnswer: done.answer },
        nextAt: done.reserved ? stepOn(next.then.dueOn, id, zone) : later,
      };
    }
  }
}

/**
 * What no hour opens (a missing consent, no number) is asked again in a week; what changes it before,
 * a consent or a new number, wakes the person.
 */
const askAgainDays = ({ nextAt }: Contacted): number => (nextAt === null ? 7 : 1);

type Do = Extract<Due["next"], { readonly kind: "do" }>;

type Contacted = {
  readonly reserved: boolean;
  readonly answer: string | null;
  readonly nextAt: Instant | null;
};

/** Asks the law channel by channel, in the strategy's order; the first that may go is reserved. */
function contact(
  sweeping: Sweeping,
  whom: Whom,
  due: Due,
  next: Do,
  history: readonly PastContact[],
): Contacted {
  const { work, swept } = sweeping;
  let last: { readonly asked: Asked; readonly channel: Channel } | null = null;
  for (const channel of next.channels) {
    const found = tryChannel(sweeping, whom, due, next, channel, history);
    if (found === null) continue;
    if (found.asked.decision.verdict === "allow") {
      reserveStep(work, whom.id, due, next, found);
      swept.reserved += 1;
      return { reserved: true, answer: null, nextAt: null };
    }
    last ??= { asked: found.asked, channel };
  }
  if (last === null) return { reserved: false, answer: due.lastAnswer, nextAt: null };
  const { decision } = last.asked;
  const answer = answerKey(decision);
  if (answer !== due.lastAnswer) {
    const { bucket } = work.person(whom.id);
    work.append(
      bucket,
      { person: whom.id, account: due.account },
      {
        kind: "contact-withheld",
        channel: last.channel,
        decision: record(work, last.asked),
        ruleIds: decision.ruleIds,
        nextAllowedAt: decision.nextAllowedAt,
      },
    );
    swept.withheld += 1;
  }
  return { reserved: false, answer, nextAt: decision.nextAllowedAt };
}

type Tried = {
  readonly asked: Asked;
  readonly channel: Channel;
  readonly point: ContactPoint;
};

/** The gate's answer for one channel, once every requirement that words can meet is met. */
function tryChannel(
  { house, work, plan }: Sweeping,
  whom: Whom,
  due: Due,
  next: Pick<Do, "template" | "act">,
  channel: Channel,
  history: readonly PastContact[],
): Tried | null {
  const point = pointFor(channel, whom.state.points, whom.state.stops);
  const client = plan.settings.clients.get(due.client);
  if (point === null || client === undefined) return null;
  const standing = {
    collector: client.settings.collector,
    policy: plan.settings.tenant.settings.policy,
  };
  const to = { channel, about: [due.account], point, name: null, reservation: null };
  const of = { ...to, act: next.act, settings: plan.settings };
  const draft = unasked(next.template, of, whom.state);
  const said = finish(draft, (contemplated) =>
    ask(work, house.lawbook, {
      person: whom.id,
      about: "reserve",
      contemplated,
      standing,
      history,
    }),
  );
  if (!said.ok) {
    house.log.warn("words refused by the guard", {
      templates: said.error.templates.join(" "),
      faults: said.error.faults.join(" "),
      language: draft.language,
    });
    return null;
  }
  return { asked: said.value.asked, channel, point };
}

function reserveStep(work: Work, person: PersonId, due: Due, next: Do, tried: Tried): void {
  const { strategy, path, round } = next.place;
  const place = [due.client, strategy.slice(0, 16), path, String(round), String(next.step)];
  reserveAs(work, person, due, { ...next, stepKey: place.join(":") }, tried);
}

type Named = Pick<Do, "template" | "act"> & { readonly stepKey: string };

function reserveAs(work: Work, person: PersonId, due: Due, named: Named, tried: Tried): void {
  reserve(work, {
    person,
    accounts: [due.account],
    channel: tried.channel,
    act: named.act,
    template: named.template,
    point: tried.point.id,
    conversation: null,
    message: null,
    dueAt: work.now,
    expiresAt: later(work.now, messageLivesMs),
    stepKey: named.stepKey,
    decision: record(work, tried.asked),
  });
}
