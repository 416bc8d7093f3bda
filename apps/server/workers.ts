/** The work that goes on by itself, loop by loop: turns, sending, strategy, doubts, news, seals, days. */

import {
  type PlainDate,
  type TenantId,
  type TimeZone,
  addDays,
  localDate,
  present,
} from "@forbear/kernel";
import {
  type InForce,
  collectNews,
  dayReport,
  debits as mandates,
  dispatch,
  fileDayReport,
  filedDayReport,
  handAll,
  houseBooking,
  judge,
  lookUpDoubtful,
  lookUpDoubtfulPayments,
  lookUpSilentPayments,
  posting,
  refunds,
  sealAll,
  stored,
  sweep,
  takeWaiting,
  tenantIds,
  trust,
} from "@forbear/operations";
import { type OpenHouse, makeMonths } from "./house.ts";
import type { Hub } from "./hub.ts";
import { type Done, type Loop, type Pace, startLoop } from "./loop.ts";
import { openHands } from "./hands.ts";
import { type Round, roundOf } from "./round.ts";
import type { Standing } from "./standing.ts";

export interface Workers {
  /**
   * Something came in for the tenant, or for any: a message is read at once and its answer sent; what
   * else may go out is sent.
   */
  wake(tenant?: TenantId, what?: Wakes): void;
  /** Begins nothing new, and waits for what is in hand. */
  stop(): Promise<void>;
}

/** What came in: a message alone is for the turns, whose answers go out with them. */
export type Wakes = "message" | "anything";

export type WorkerParts = {
  readonly house: OpenHouse;
  readonly standing: Standing;
  readonly hub: Hub;
};

/** What was done for one tenant. */
type Work = (tenant: TenantId, standing: InForce) => Promise<Done>;

const often: Pace = { firstMs: 50, mostMs: 1_000 };
const calm: Pace = { firstMs: 500, mostMs: 5_000 };
const halfHourly: Pace = { firstMs: 1_800_000, mostMs: 1_800_000 };
const eachMinute: Pace = { firstMs: 60_000, mostMs: 60_000 };

export function startWorkers(parts: WorkerParts): Workers {
  const { house, hub } = parts;

  const loop = (name: string, pace: Pace, work: Work): TenantLoop =>
    startTenantLoop(parts, name, pace, work);

  const shown = (tenant: TenantId, count: number): number => {
    if (count > 0) hub.nudge(tenant);
    return count;
  };

  const sending = loop("dispatch", often, async (tenant, { settings }) => {
    const done = await dispatch(house, tenant, settings);
    return shown(tenant, done.sent + done.cancelled + done.failed + done.unknown);
  });
  const hands = openHands((error) => warn(parts, "replies", error));
  const turns = loop("turns", often, async (tenant, standing) => {
    const manner = { ...standing, handsOver: true };
    const { taken, moreWait } = await takeWaiting(house, tenant, manner);
    const replies = taken.flatMap(({ reply }) => reply ?? []);
    const leaving = replies.flatMap((reply) => reply.leaving ?? []);
    // The next turns are taken while the answers of these are on their way.
    if (leaving.length > 0) {
      await hands.take(async () => {
        await handAll(house, tenant, leaving);
        shown(tenant, leaving.length);
      });
    }
    if (leaving.length < replies.length) sending.wakeFor(tenant);
    const count = shown(tenant, taken.length);
    // What came meanwhile has woken this loop: it need not look whether something did.
    return moreWait || count === 0 ? count : "all";
  });
  const strategy = loop("strategy", calm, async (tenant, standing) => {
    const swept = await sweep(house, tenant, standing);
    if (swept.reserved > 0) sending.wakeFor(tenant);
    shown(tenant, swept.reserved + swept.queued);
    return swept.claimed;
  });
  const doubts = loop("doubts", { firstMs: 5_000, mostMs: 30_000 }, async (tenant, { zone }) => {
    await lookUpDoubtful(house, tenant);
    await lookUpDoubtfulPayments(house, tenant, zone);
    await refunds.lookUpDoubtfulRefunds(house, tenant, zone);
    await stored.lookUpMeans(house, tenant);
    return 0;
  });
  const debits = loop("debits", halfHourly, async (tenant, standing) => {
    const done = await stored.collectStored(house, tenant, standing);
    const news = await mandates.tellMandateNews(house, tenant, standing);
    if (done.told + news.sent > 0) sending.wakeFor(tenant);
    shown(tenant, done.taken + done.told + done.ended + news.sent + news.left);
    return 0;
  });
  const sealer = loop("seal", eachMinute, (tenant) => sealAll(house, tenant).then(() => 0));
  const news = startNews(parts);
  const loops = [turns, sending, strategy, doubts, debits, sealer, startDays(parts, loop), news];
  return {
    wake(tenant, what = "anything") {
      turns.wakeFor(tenant);
      if (what === "message") return;
      sending.wakeFor(tenant);
      news.wake();
    },
    async stop() {
      await Promise.all(loops.map((one) => one.stop()));
      await hands.empty();
    },
  };
}

/** A loop over tenants that can be woken for one of them. */
type TenantLoop = Loop & { wakeFor(tenant?: TenantId): void };

function startTenantLoop(parts: WorkerParts, name: string, pace: Pace, work: Work): TenantLoop {
  const round = roundOf(() => parts.house.database.house(tenantIds), pace.mostMs);
  const running = startLoop(
    pace,
    (stopping) => forEachTenant(parts, name, stopping, work, round),
    (error) => warn(parts, name, error),
  );
  return {
    ...running,
    wakeFor(tenant) {
      round.ask(tenant ?? null);
      running.wake();
    },
  };
}

/** One tenant's trouble is written down, and is not the others'. */
async function forEachTenant(
  parts: WorkerParts,
  name: string,
  stopping: () => boolean,
  work: Work,
  round: Round,
): Promise<Done> {
  let done = 0;
  let all = false;
  for (const tenant of await round.tenants(performance.now())) {
    if (stopping()) break;
    const standing = await parts.standing.of(tenant);
    if (standing === null) continue;
    const count = await work(tenant, standing).catch((error: unknown) => {
      warn(parts, name, error);
      return 0;
    });
    if (count === "all") all = true;
    else if (count > 0) {
      round.ask(tenant);
      done += count;
    }
  }
  return all && done === 0 ? "all" : done;
}

function warn({ house }: WorkerParts, worker: string, error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  house.log.warn("worker failed", { worker, why });
}

/** What happens once a day, in the tenant's own: agreements are judged, yesterday is reported. */
function startDays(
  { house }: WorkerParts,
  loop: (name: string, pace: Pace, work: Work) => Loop,
): Loop {
  const done = new Map<TenantId, PlainDate>();
  return loop("day", eachMinute, async (tenant, { zone }) => {
    const today = localDate(house.clock.now(), zone);
    if (done.get(tenant) === today) return 0;
    await makeMonths(house.database, house.clock);
    // What banks did not send back by their day is money, before agreements are judged by it.
    await posting.bank.settleDebits(house, tenant, zone);
    await lookUpSilentPayments(house, tenant, zone);
    await judge(house, tenant, zone);
    for (let ago = daysCaughtUp; ago >= 1; ago -= 1) {
      await reportDay(house, tenant, addDays(today, -ago), zone);
    }
    done.set(tenant, today);
    return 0;
  });
}

/** After a longer stop the last days are still reported. */
const daysCaughtUp = 7;

/** A day on which the tenant had nothing yet has no report. */
async function reportDay(
  house: OpenHouse,
  tenant: TenantId,
  day: PlainDate,
  zone: TimeZone,
): Promise<void> {
  const filed = await house.database.transaction(tenant, (tx) => filedDayReport(tx, day));
  if (filed !== null) return;
  const report = await dayReport(house, tenant, day, zone);
  if (report.inventory.length === 0) return;
  // Before the report, which says that the day is done: after a crash both are made again.
  for (const { ties, currency } of await trust.reconcileDay(house, tenant, day)) {
    if (!ties) house.log.warn("trust does not tie", { tenant, day, currency });
  }
  await fileDayReport(house, tenant, day, zone);
}

/** What processors tell, for all tenants at once. */
function startNews(parts: WorkerParts): Loop {
  const { house, standing, hub } = parts;
  const round = async (): Promise<number> => {
    const found = new Map<TenantId, InForce>();
    for (const tenant of await house.database.house(tenantIds)) {
      const here = await standing.of(tenant);
      if (here !== null) found.set(tenant, here);
    }
    const ofMeans = await stored.collectMeansNews(house);
    const heard = await collectNews(house, (tenant) =>
      houseBooking(present(found.get(tenant), "news of a tenant that is there").zone),
    );
    if (heard + ofMeans > 0) for (const tenant of found.keys()) hub.nudge(tenant);
    return heard;
  };
  return startLoop({ firstMs: 2_000, mostMs: 10_000 }, round, (error) =>
    warn(parts, "news", error),
  );
}
