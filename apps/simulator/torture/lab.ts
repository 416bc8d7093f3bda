/** The lab: one database, a fresh tenant a try, one person who may be written to, and houses that may die. */

import { type ProcessorBook, processorBookInMemory } from "@forbear/adapters";
import { parseMapping } from "@forbear/formats";
import {
  type AccountId,
  type Chance,
  type ContactId,
  type PersonId,
  type TenantId,
  localDate,
  must,
  parseInstant,
  parseTimeZone,
  present,
} from "@forbear/kernel";
import {
  type Channel,
  type Database,
  type InForce,
  type OutboundMessage,
  type Ref,
  ensureMonths,
  inForce,
  intake,
  loadSettings,
} from "@forbear/operations";
import { agencySettings, clientSettings } from "@forbear/samples";
import { shippedScorecard } from "@forbear/scoring";
import { armOf } from "@forbear/treatment";
import type { Ground } from "../ground.ts";
import {
  type MovableClock,
  type SimulatedHouse,
  clockAt,
  makeAgency,
  openHouse,
} from "../house.ts";
import { Fault } from "./fault.ts";

/** A Wednesday, ten in the morning in New York: law is awake. */
const morning = must(parseInstant("2026-12-02T15:00:00.000Z"));
const utc = must(parseTimeZone("Etc/UTC"));

/** How a carrier answers the calls that come, one after the other; the last answer stays. */
export type CarrierAnswer = "takes" | "takes-in-silence" | "silent" | "unavailable" | "opted-out";

export type CarrierPlan = {
  readonly answers: readonly [CarrierAnswer, ...CarrierAnswer[]];
  /** What it says when it is asked what became of a message. */
  readonly lookUp: "truth" | "unknown";
};

export const goodCarrier: CarrierPlan = { answers: ["takes"], lookUp: "truth" };

export type CarrierBook = {
  /** How often each message was taken: once, or never. */
  readonly taken: ReadonlyMap<ContactId, number>;
  readonly texts: readonly OutboundMessage[];
  readonly calls: () => number;
};

function carrierOf(plan: CarrierPlan): { readonly channel: Channel; readonly book: CarrierBook } {
  const taken = new Map<ContactId, number>();
  const texts: OutboundMessage[] = [];
  let calls = 0;
  const take = (message: OutboundMessage): void => {
    taken.set(message.id, (taken.get(message.id) ?? 0) + 1);
    texts.push(message);
  };
  const channel: Channel = {
    provider: "lab",
    async send(message) {
      const answer = plan.answers[Math.min(calls, plan.answers.length - 1)] ?? "takes";
      calls += 1;
      await Promise.resolve();
      if (answer === "takes" || answer === "takes-in-silence") take(message);
      if (answer === "takes")
        return { ok: true, value: { providerId: message.id, costMinor: 1n, call: null } };
      if (answer === "opted-out") {
        return { ok: false, error: { kind: "refused", because: "opted-out" } };
      }
      const kind = answer === "unavailable" ? "unavailable" : "no-answer";
      return { ok: false, error: { kind } };
    },
    lookUp(id) {
      if (plan.lookUp === "unknown") return Promise.resolve("unknown");
      return Promise.resolve(taken.has(id) ? "taken" : "never-taken");
    },
  };
  return { channel, book: { taken, texts, calls: () => calls } };
}

/** One person with one debt at a tenant of their own. */
export type Subject = {
  readonly tenant: TenantId;
  readonly force: InForce;
  readonly person: Ref<PersonId>;
  readonly account: Ref<AccountId>;
  readonly phone: string;
  readonly owedMinor: bigint;
  readonly clock: MovableClock;
  readonly carrier: CarrierBook;
  readonly processor: ProcessorBook;
  /** The house that lives now; another one after each crash. */
  readonly house: () => SimulatedHouse;
  readonly restart: () => void;
  /** Another worker of the same tenant, through a door of its own. */
  readonly worker: (door: Database, name: string) => SimulatedHouse;
};

export type Lab = {
  readonly ground: Ground;
  readonly fault: Fault;
  readonly database: Database;
  readonly chance: Chance;
};

export async function openLab(ground: Ground, chance: Chance): Promise<Lab> {
  const fault = new Fault();
  const database = ground.open(chance.fork("door"), { watch: fault });
  await database.house((tx) => ensureMonths(tx, localDate(morning, utc), 3));
  return { ground, fault, database, chance };
}

const phone = "+12125550123";
const owedMinor = 412_50n;

export const placement = {
  mapping: {
    name: "lab",
    dates: "YYYY-MM-DD",
    columns: {
      reference: "account",
      "obligor.1.reference": "customer",
      "obligor.1.fullName": "name",
      "obligor.1.bornOn": "born",
      "obligor.1.address.region": "state",
      "obligor.1.address.postcode": "zip",
      "obligor.1.phone.1.number": "phone",
      "obligor.1.consent.sms.on": "consent",
      "obligor.1.consent.voice.on": "consent",
      balance: "balance",
      defaultedOn: "missed",
    },
    constants: {
      creditor: "Cedar Hollow Bank",
      currency: "USD",
      product: "creditCard",
      "obligor.1.address.country": "US",
      "obligor.1.phone.1.line": "wireless",
    },
  },
  lines: [
    "account,customer,name,born,state,zip,phone,consent,balance,missed",
    `A1,C1,Ana Lopez,1985-03-02,NY,10001,${phone},2025-01-05,412.50,2026-11-01`,
  ],
};

const cedar = clientSettings({
  key: "us",
  name: "Cedar Hollow Bank",
  country: "US",
  currency: "USD",
});

/** Places a file of the lab's kind. */
export async function placeLines(
  house: SimulatedHouse,
  tenant: TenantId,
  lines: readonly string[],
) {
  const client = await intake.createClient(house, tenant, "bank", cedar);
  return intake.placeFile(house, tenant, {
    client: { id: client.id, ref: client.ref },
    fileName: "lab.csv",
    bytes: Buffer.from(`${lines.join("\n")}\n`),
    mapping: must(parseMapping(placement.mapping), "the lab's mapping"),
    placedOn: localDate(house.clock.now(), utc),
    mode: "good-rows",
    scorecard: shippedScorecard(),
  });
}

/** A fresh tenant with one person whom no experiment holds out; `name` makes every id its own. */
export async function newSubject(lab: Lab, name: string, plan: CarrierPlan): Promise<Subject> {
  for (let n = 1; ; n += 1) {
    const subject = await anySubject(lab, `${name} ${String(n)}`, plan);
    const { experiment } = subject.force.strategy.document;
    if (armOf(subject.person.id, experiment) !== "held-out") return subject;
  }
}

async function anySubject(lab: Lab, name: string, plan: CarrierPlan): Promise<Subject> {
  const clock = clockAt(morning);
  const { channel, book } = carrierOf(plan);
  const processor = processorBookInMemory();
  const outside = { clock, processor, carrierOf: () => channel };
  const open = (door: Database, life: string): SimulatedHouse =>
    openHouse(door, outside, lab.chance.fork(`${name} ${life}`));
  let lives = 1;
  let house = open(lab.database, "life 1");
  const { tenant, key } = await makeAgency(house, agencySettings);
  await placeLines(house, tenant.id, placement.lines);
  const force = inForce(
    present(await lab.database.transaction(tenant.id, loadSettings), "the lab's tenant"),
  );
  const people = intake.peopleByReference(house, tenant.id, "bank", ["C1"]);
  const person = present((await people).get("C1"), "the lab's person");
  const accounts = intake.accountsByReference(house, tenant.id, "bank", ["A1"]);
  const account = present((await accounts).get("A1"), "the lab's debt");
  return {
    tenant: tenant.id,
    force,
    person,
    account,
    phone,
    owedMinor,
    clock,
    carrier: book,
    processor,
    house: () => house,
    restart() {
      lives += 1;
      house = open(lab.database, `life ${String(lives)}`);
      house.vault.admit(tenant.id, [key]);
    },
    worker(door, worker) {
      const beside = open(door, `worker ${worker}`);
      beside.vault.admit(tenant.id, [key]);
      return beside;
    },
  };
}
