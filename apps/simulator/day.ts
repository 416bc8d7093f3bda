/** A simulated day: what happens outside, and the steps of production in their order at each moment of the grid. */

import { type Instant, later, msOf } from "@forbear/kernel";
import {
  type Dispatched,
  type Judged,
  type Paid,
  type Swept,
  type TurnTaken,
  type Waiting,
  collectNews,
  dispatch,
  handAll,
  hearFrom,
  houseBooking,
  judge,
  lookUpDoubtful,
  lookUpDoubtfulPayments,
  pay,
  sealAll,
  sweep,
  takeTurns,
  waitingWork,
} from "@forbear/operations";
import { owedOn } from "./consumers/talk.ts";
import { type RightKey, type SaidKey, rightSignals } from "./consumers/phrases/index.ts";
import type { Happening, Someone, World } from "./world.ts";

/** Production looks for work this often; in life it is seconds, and finds as little. */
export const gridMinutes = 15;

/** Words that claimed a right, and the signals they were heard as instead. */
export type Misheard = {
  readonly right: string;
  readonly text: string;
  readonly heardAs: readonly string[];
};

/** What a day came to. */
export type Tally = {
  readonly swept: Swept;
  readonly dispatched: Dispatched;
  readonly judged: Judged;
  readonly heard: { [as: string]: number };
  readonly turns: { taken: number; replied: number; refusedActs: number };
  readonly rights: { [right: string]: { claimed: number; heard: number } };
  /** Rights that were not heard as what they were. */
  readonly misheard: Misheard[];
  readonly paid: { [as in Paid["kind"]]: number };
  news: number;
  lookedUp: number;
};

export const newTally = (): Tally => ({
  swept: { claimed: 0, reserved: 0, withheld: 0, queued: 0 },
  dispatched: { sent: 0, postponed: 0, cancelled: 0, failed: 0, unknown: 0 },
  judged: { kept: 0, partial: 0, broken: 0 },
  heard: {},
  turns: { taken: 0, replied: 0, refusedActs: 0 },
  rights: {},
  misheard: [],
  paid: { pending: 0, declined: 0, unknown: 0, "asked-before": 0, refused: 0 },
  news: 0,
  lookedUp: 0,
});

/** Adds a day to the days before it. */
export function addTally(to: Tally, more: Tally): void {
  add(to.swept, more.swept);
  add(to.dispatched, more.dispatched);
  add(to.judged, more.judged);
  add(to.turns, more.turns);
  add(to.paid, more.paid);
  for (const [as, count] of Object.entries(more.heard)) to.heard[as] = (to.heard[as] ?? 0) + count;
  for (const [right, { claimed, heard }] of Object.entries(more.rights)) {
    const known = to.rights[right] ?? { claimed: 0, heard: 0 };
    to.rights[right] = { claimed: known.claimed + claimed, heard: known.heard + heard };
  }
  to.misheard.push(...more.misheard);
  to.news += more.news;
  to.lookedUp += more.lookedUp;
}

/** Goes on until `until`, at every moment of the grid at which something waits or happens. */
export async function live(world: World, until: Instant, tally: Tally): Promise<void> {
  const { clock, queue } = world;
  for (;;) {
    const waiting = await whatWaits(world);
    const moment = nextMoment(world, waiting, until);
    if (moment === null) break;
    let happened = 0;
    for (let next = queue.next(moment); next !== null; next = queue.next(moment)) {
      if (next.at > clock.now()) clock.set(next.at);
      await happen(world, next.what, tally);
      happened += 1;
    }
    clock.set(moment);
    await work(world, waiting, happened > 0, tally);
  }
  clock.set(until);
}

const whatWaits = ({ house, tenant }: World): Promise<Waiting> =>
  house.database.transaction(tenant.id, waitingWork);

const gridMs = gridMinutes * 60_000;

/** The first moment of the grid, after now and by `until`, that has something to do; null: none. */
function nextMoment(
  { clock, queue, processor }: World,
  waiting: Waiting,
  until: Instant,
): Instant | null {
  const now = clock.now();
  const found = [...Object.values(waiting), queue.firstAt, processor.firstAt()];
  const first = found.reduce<Instant>((a, at) => (at !== null && at < a ? at : a), until);
  if (now >= until) return null;
  const ahead = Math.max(1, Math.ceil((msOf(first) - msOf(now)) / gridMs));
  const moment = later(now, ahead * gridMs);
  return moment > until ? null : moment;
}

async function happen(world: World, what: Happening, tally: Tally): Promise<void> {
  if (what.kind === "pays") return pays(world, what.who, what.paying, tally);
  return says(world, what.who, what.saying, tally);
}

type Says = Extract<Happening, { kind: "says" }>["saying"];
type Pays = Extract<Happening, { kind: "pays" }>["paying"];

/** Words of theirs come in at the same door as anyone's. */
async function says(world: World, who: Someone, saying: Says, tally: Tally): Promise<void> {
  const { house, tenant, witness } = world;
  const providerId = `carrier-${who.consumer.key}-${saying.at}`;
  const { channel, from, text, means } = saying;
  const heard = await hearFrom(house, tenant.id, { channel, from, providerId, text });
  tally.heard[heard.kind] = (tally.heard[heard.kind] ?? 0) + 1;
  if (heard.kind !== "stored") return;
  witness.heard(who.consumer.key, from, means, saying.at);
  world.meant.set(heard.message.id, saying);
}

/** They pay in the portal, as much as they set out to and still owe. */
async function pays(world: World, who: Someone, paying: Pays, tally: Tally): Promise<void> {
  const { house, tenant } = world;
  const account = who.accounts[paying.debt];
  const already = who.paid[paying.debt] ?? 0n;
  const left = owedOn(who.consumer, paying.debt) - already;
  const minor = paying.minor < left ? paying.minor : left;
  if (account === null || account === undefined || minor <= 0n) return;
  who.payments += 1;
  const paid = await pay(house, tenant.id, {
    account,
    person: who.person.id,
    amount: { currency: who.consumer.means.freeMonthly.currency, minor },
    method: "card",
    token: paying.token,
    offer: null,
    key: `portal-${who.consumer.key}-${String(who.payments)}`,
  });
  tally.paid[paid.kind] += 1;
  if (paid.kind === "pending" || paid.kind === "unknown") who.paid[paying.debt] = already + minor;
}

const batch = 500;

/**
 * The steps of production, in the order of their urgency: news of money, doubts, words, then outreach.
 * A step that nothing waits for is passed over; what another step or the outside began may wait.
 */
async function work(
  world: World,
  waiting: Waiting,
  happened: boolean,
  tally: Tally,
): Promise<void> {
  const { house, tenant, force, processor } = world;
  const now = house.clock.now();
  const isDue = (at: Instant | null): boolean => at !== null && at <= now;
  const news = isDue(processor.firstAt())
    ? await collectNews(house, () => houseBooking(force.zone))
    : 0;
  const doubts = isDue(waiting.doubtfulContact) ? await lookUpDoubtful(house, tenant.id) : 0;
  const unsure = happened || isDue(waiting.doubtfulPayment);
  const lookedUp = unsure ? await lookUpDoubtfulPayments(house, tenant.id, force.zone) : 0;
  const turns = happened || isDue(waiting.message) ? await takeAll(world, tally) : 0;
  const woken = news + turns + doubts > 0 || isDue(waiting.step);
  const reserved = woken ? await sweepAll(world, tally) : 0;
  const goes = turns + reserved + doubts > 0 || isDue(waiting.contact);
  if (goes) await dispatchAll(world, tally);
  tally.news += news;
  tally.lookedUp += doubts + lookedUp;
}

async function takeAll(world: World, tally: Tally): Promise<number> {
  const { house, tenant, force } = world;
  for (let taken = 0; ;) {
    const answering = { ...force, handsOver: true };
    const turns = await takeTurns(house, tenant.id, answering, undefined, batch);
    for (const turn of turns) note(world, turn, tally);
    const leaving = turns.flatMap(({ reply }) => reply?.leaving ?? []);
    add(tally.dispatched, await handAll(house, tenant.id, leaving));
    taken += turns.length;
    if (turns.length < batch) return taken;
  }
}

async function sweepAll({ house, tenant, force }: World, tally: Tally): Promise<number> {
  for (let reserved = 0; ;) {
    const swept = await sweep(house, tenant.id, force, undefined, batch);
    add(tally.swept, swept);
    reserved += swept.reserved;
    if (swept.claimed < batch) return reserved;
  }
}

async function dispatchAll({ house, tenant, force }: World, tally: Tally): Promise<void> {
  for (;;) {
    const gone = await dispatch(house, tenant.id, force.settings, undefined, batch);
    add(tally.dispatched, gone);
    const { sent, postponed, cancelled, failed, unknown } = gone;
    if (sent + postponed + cancelled + failed + unknown < batch) return;
  }
}

function add<T extends { [name in keyof T]: number }>(to: T, more: T): void {
  for (const name in more) to[name] = (to[name] + more[name]) as T[typeof name];
}

/** Whether a right that was claimed was heard as one: by what the person meant, which only we know. */
function note({ meant }: World, turn: TurnTaken, tally: Tally): void {
  tally.turns.taken += 1;
  tally.turns.replied += turn.reply === null ? 0 : 1;
  tally.turns.refusedActs += turn.refused.length;
  const saying = meant.get(turn.message.id);
  meant.delete(turn.message.id);
  if (saying === undefined || !isRight(saying.means)) return;
  const { means, text } = saying;
  const known = tally.rights[means] ?? { claimed: 0, heard: 0 };
  const asked: readonly string[] = rightSignals[means];
  const heardAs = turn.understood.signals.map(({ name }) => name);
  const isHeard = heardAs.some((name) => asked.includes(name));
  if (!isHeard) tally.misheard.push({ right: means, text, heardAs });
  tally.rights[means] = { claimed: known.claimed + 1, heard: known.heard + (isHeard ? 1 : 0) };
}

const isRight = (key: SaidKey): key is RightKey => key in rightSignals;

/** The night's work: what was agreed is judged, and what happened is sealed. */
export async function night(world: World, tally: Tally): Promise<void> {
  const { house, tenant, force } = world;
  add(tally.judged, await judge(house, tenant.id, force.zone));
  await sealAll(house, tenant.id);
}
