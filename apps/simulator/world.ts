/** The simulated world: the house at work, the carriers around it, and everyone it may write to. */

import {
  type AccountId,
  type Chance,
  type Instant,
  type MessageId,
  type PersonId,
  localDate,
  must,
  parseTimeZone,
  present,
} from "@forbear/kernel";
import {
  type InForce,
  type OutboundMessage,
  type Ref,
  type Tenant,
  ensureMonths,
  inForce,
  intake,
  loadSettings,
} from "@forbear/operations";
import { agencySettings } from "@forbear/samples";
import { type Network, type Weather, network } from "./carriers.ts";
import { unaskedPayments } from "./consumers/money.ts";
import type { Paying } from "./consumers/money.ts";
import { type Life, type Saying, newLife, receive } from "./consumers/talk.ts";
import { type Consumer, type Holder, consumersOf } from "./consumers/who.ts";
import type { Ground } from "./ground.ts";
import { type SimulatedHouse, clockAt, makeAgency, openHouse } from "./house.ts";
import { type Processor, processorOf } from "./processor.ts";
import { makePortfolio, placePortfolio } from "./portfolio.ts";
import { Queue } from "./queue.ts";
import { Witness } from "./witness.ts";

/** Somebody the house may write to, with what has been between them. */
export type Someone = {
  readonly consumer: Consumer;
  readonly life: Life;
  readonly person: Ref<PersonId>;
  readonly accounts: readonly (Ref<AccountId> | null)[];
  /** Paid and not returned, by debt, as the consumer knows it. */
  readonly paid: bigint[];
  payments: number;
};

/** What happens next outside. */
export type Happening =
  | { readonly kind: "says"; readonly who: Someone; readonly saying: Saying }
  | { readonly kind: "pays"; readonly who: Someone; readonly paying: Paying };

export type World = {
  readonly house: SimulatedHouse;
  readonly clock: SimulatedHouse["clock"] & { set(to: Instant): void };
  readonly tenant: Tenant;
  readonly force: InForce;
  readonly queue: Queue<Happening>;
  readonly network: Network;
  readonly processor: Processor;
  readonly witness: Witness;
  readonly people: readonly Someone[];
  readonly placed: { readonly read: number; readonly placed: number; readonly bad: number };
  readonly delivered: Map<string, number>;
  /** What unread messages were meant as: for scoring alone. */
  readonly meant: Map<MessageId, Saying>;
};

export type WorldSettings = {
  readonly ground: Ground;
  readonly accounts: number;
  readonly days: number;
  readonly start: Instant;
  readonly weather: Weather;
  readonly chance: Chance;
};

const utc = must(parseTimeZone("Etc/UTC"));

/** Builds the agency, places the portfolio through the ordinary import, and brings its people to life. */
export async function makeWorld(settings: WorldSettings): Promise<World> {
  const { ground, accounts, days, start, weather, chance } = settings;
  const clock = clockAt(start);
  const queue = new Queue<Happening>();
  const witness = new Witness();
  const byPoint = new Map<string, { readonly who: Someone; readonly holder: Holder }>();
  const delivered = new Map<string, number>();

  function deliver(message: OutboundMessage): void {
    const day = message.at.slice(0, 10);
    delivered.set(day, (delivered.get(day) ?? 0) + 1);
    const found = byPoint.get(message.to);
    if (found === undefined) return;
    const { who, holder } = found;
    witness.saw(who.consumer, message);
    const { says, pays } = receive(who.consumer, who.life, holder, message);
    for (const saying of says) queue.push(saying.at, { kind: "says", who, saying });
    for (const paying of pays) queue.push(paying.at, { kind: "pays", who, paying });
  }

  const net = network({
    chance: chance.fork("carriers"),
    weather,
    isDead: (to) => byPoint.get(to)?.holder === "nobody",
    onTaken: deliver,
  });
  const database = ground.open(chance.fork("door"));
  const processor = processorOf();
  const outside = { clock, processor, carrierOf: net.carrierOf };
  const house = openHouse(database, outside, chance);
  const today = localDate(start, utc);
  await database.house((tx) => ensureMonths(tx, today, Math.ceil(days / 28) + 3));
  const { tenant } = await makeAgency(house, agencySettings);
  const portfolio = makePortfolio(accounts, today, chance.fork("portfolio"));
  const placed = await placePortfolio(house, tenant.id, portfolio, today);
  const stored = await database.transaction(tenant.id, loadSettings);
  const force = inForce(present(stored, "the agency that was just made"));
  const consumers = consumersOf(portfolio.debts, start, chance.fork("consumers"));
  const people = await found(house, tenant, consumers);
  for (const who of people) {
    for (const { number, holder } of who.consumer.phones) {
      if (!byPoint.has(number)) byPoint.set(number, { who, holder });
    }
    const unasked = chance.fork(`unasked ${who.consumer.key}`);
    for (const paying of unaskedPayments(who.consumer, start, days, unasked)) {
      queue.push(paying.at, { kind: "pays", who, paying });
    }
  }
  const base = { house, clock, tenant, force, queue, network: net, witness, processor };
  return { ...base, people, placed, delivered, meant: new Map() };
}

/** Finds the rows of the consumers that were placed; those whose rows were refused are left out. */
async function found(
  house: SimulatedHouse,
  tenant: Tenant,
  consumers: readonly Consumer[],
): Promise<readonly Someone[]> {
  const people: Someone[] = [];
  for (const client of new Set(consumers.map((one) => one.client))) {
    const own = consumers.filter((one) => one.client === client);
    const debts = own.flatMap((one) => one.debts.map(({ row }) => row.reference));
    const references = own.map((one) => one.reference);
    const persons = await intake.peopleByReference(house, tenant.id, client, references);
    const accounts = await intake.accountsByReference(house, tenant.id, client, debts);
    for (const consumer of own) {
      const person = persons.get(consumer.reference);
      if (person === undefined) continue;
      const owed = consumer.debts.map(({ row }) => accounts.get(row.reference) ?? null);
      const paid = owed.map(() => 0n);
      people.push({ consumer, life: newLife(), person, accounts: owed, paid, payments: 0 });
    }
  }
  return people;
}
