/** A small world for a story: one house on a database of its own, a clock that is moved, people who answer. */

import { processorBookInMemory } from "@forbear/adapters";
import { type TestDatabase, testDatabase } from "@forbear/adapters/testing";
import type { AccountState, Channel, PersonState } from "@forbear/accounts";
import { parseMapping } from "@forbear/formats";
import {
  type AccountId,
  type Chance,
  type Instant,
  type Json,
  type Money,
  type PersonId,
  type TimeZone,
  canonical,
  chanceFrom,
  decode,
  err,
  later,
  localDate,
  money,
  must,
  parseInstant,
  parseTimeZone,
  present,
  toDecimal,
} from "@forbear/kernel";
import { type OfferPolicy, policyDocument, policyHash } from "@forbear/negotiation";
import {
  type Channel as Carrier,
  type ChannelError,
  type Client,
  type ClientSettings,
  type ImportReport,
  type InForce,
  type OutboundMessage,
  type Ref,
  type StatementWatch,
  type Tenant,
  collectNews,
  dispatch,
  ensureMonths,
  hearFrom,
  houseBooking,
  idsOf,
  inForce,
  intake,
  judge,
  loadSettings,
  lookUpDoubtful,
  lookUpDoubtfulPayments,
  loopback,
  pay,
  sealAll,
  sql,
  sweep,
  takeTurns,
  verify,
} from "@forbear/operations";
import { agencySettings, clientSettings } from "@forbear/samples";
import {
  type MovableClock,
  type Outside,
  type SimulatedHouse,
  clockAt,
  makeAgency,
  openHouse,
} from "@forbear/simulator";

export const usd = (minor: bigint): Money => money("USD", minor);

export const at = (text: string): Instant => must(parseInstant(text), text);

export type WorldSettings = {
  readonly seed: string;
  /** Monday, nine in the morning of New York, unless said otherwise. */
  readonly starts: Instant;
  /** Sees every statement that the house sends. */
  readonly watch: StatementWatch | null;
  /** As what the agency collects, where it is not as usual. */
  readonly collector: Partial<ClientSettings["collector"]>;
  /** What the tenant publishes as its offer policy; null: the house's stands. */
  readonly policy: OfferPolicy | null;
  /** What a carrier says instead of taking a message; null: it takes it. */
  readonly refuses: (message: OutboundMessage) => ChannelError | null;
};

/** Somebody who owes, as a story knows them. */
export type Debtor = {
  readonly name: string;
  readonly reference: string;
  readonly phone: string;
  readonly bornOn: string;
  readonly person: Ref<PersonId>;
  readonly account: Ref<AccountId>;
};

/** Cells of a placement row, by our field; what is left out is invented. */
export type Cells = Readonly<Record<string, string>>;

const hourMs = 3_600_000;

export class World {
  readonly db: TestDatabase;
  readonly house: SimulatedHouse;
  readonly clock: MovableClock;
  readonly tenant: Tenant;
  readonly client: Client;
  /** Every message that was handed to a carrier, in order; one handed over twice stands here twice. */
  readonly sent: readonly OutboundMessage[];
  readonly by: InForce;
  readonly #chance: Chance;
  #placed = 0;
  #heard = 0;
  #paid = 0;

  private constructor(parts: Parts) {
    this.db = parts.db;
    this.house = parts.house;
    this.clock = parts.clock;
    this.tenant = parts.tenant;
    this.client = parts.client;
    this.sent = parts.sent;
    this.by = parts.by;
    this.#chance = parts.chance;
  }

  static async open(asked: Partial<WorldSettings> = {}): Promise<World> {
    const chance = chanceFrom(asked.seed ?? "story");
    const clock = clockAt(asked.starts ?? at("2026-03-02T14:00:00.000Z"));
    const db = await testDatabase();
    const door = asked.watch ? { watch: asked.watch } : {};
    const database = db.open("app", { chance: chance.fork("door"), ...door });
    const sent: OutboundMessage[] = [];
    const outside: Outside = {
      clock,
      processor: processorBookInMemory(),
      carrierOf: (channel) => moody(loopback(`loopback-${channel}`), sent, asked.refuses),
    };
    const house = openHouse(database, outside, chance);
    const today = localDate(clock.now(), utc);
    await database.house((tx) => ensureMonths(tx, today, 15));
    const { tenant } = await makeAgency(house, agencySettings);
    const { collector, ...harbor } = clientSettings({
      key: "us",
      name: "Harbor Bank",
      country: "US",
      currency: "USD",
    });
    const client = await intake.createClient(house, tenant.id, "harbor", {
      ...harbor,
      collector: { ...collector, ...asked.collector },
    });
    if (asked.policy) await publish(house, tenant, asked.policy);
    const settings = await database.transaction(tenant.id, loadSettings);
    const by = inForce(present(settings, "the tenant that was just made"));
    return new World({ db, house, clock, tenant, client, sent, by, chance });
  }

  get zone(): TimeZone {
    return this.by.zone;
  }

  /** A house of its own on the same database, as another worker is. */
  another(name: string): SimulatedHouse {
    const chance = this.#chance.fork(name);
    const database = this.db.open("app", { chance });
    return { ...this.house, database, chance, ids: idsOf(this.clock, chance.fork("ids")) };
  }

  /** The client places one file of these debts, a person each unless the cells say who. */
  async place(...rows: readonly Cells[]): Promise<readonly Debtor[]> {
    const cells = rows.map((row) => ({ ...this.#invented(), ...row }));
    const report = await this.placeRows(cells, "all-or-nothing");
    if (report.placed !== rows.length) throw new Error(JSON.stringify(report.faults));
    return this.#debtors(cells);
  }

  /** The client places one file of exactly these cells. */
  placeRows(rows: readonly Cells[], mode: intake.PlaceFile["mode"]): Promise<ImportReport> {
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => fields.map((field) => quoted(valueOf(row, field))).join(","));
    const mapping = {
      name: "story",
      columns: Object.fromEntries(fields.map((field) => [field, field])),
    };
    return intake.placeFile(this.house, this.tenant.id, {
      client: { id: this.client.id, ref: this.client.ref },
      fileName: `story-${String(this.#placed)}.csv`,
      bytes: Buffer.from(`${fields.join(",")}\n${lines.join("\n")}\n`, "utf8"),
      mapping: must(parseMapping(mapping), "the mapping of a story"),
      placedOn: localDate(this.clock.now(), this.zone),
      mode,
      scorecard: null,
    });
  }

  /** One debtor who owes `owes`. */
  async placeOne(owes: Money, cells: Cells = {}): Promise<Debtor> {
    const [debtor] = await this.place({
      currency: owes.currency,
      balance: toDecimal(owes),
      ...cells,
    });
    return present(debtor, "the debtor that was just placed");
  }

  /** The debtor writes; the house reads it and answers at once. What it answered. */
  async says(debtor: Debtor, text: string, channel: Channel = "sms"): Promise<readonly string[]> {
    await this.tells(debtor, text, channel);
    const before = this.sentTo(debtor).length;
    await this.work();
    return this.sentTo(debtor).slice(before);
  }

  /** The debtor writes, and nobody has read it yet. */
  async tells(debtor: Debtor, text: string, channel: Channel = "sms", from = debtor.phone) {
    this.#heard += 1;
    const providerId = `heard-${String(this.#heard)}`;
    const inbound = { channel, from, providerId, text };
    const heard = await hearFrom(this.house, this.tenant.id, inbound);
    if (heard.kind !== "stored") throw new Error(`${debtor.name} was not heard: ${heard.kind}`);
  }

  /** The debtor proves who they are, by what is on file. */
  async proves(debtor: Debtor): Promise<readonly string[]> {
    return this.says(debtor, `I am ${debtor.name}, born ${debtor.bornOn}`);
  }

  /** The debtor pays with a token of the processor's. */
  async pays(debtor: Debtor, amount: Money, token = "tok_ok"): Promise<Asked> {
    const paid = await this.asksToPay(debtor, amount, token);
    if (paid.kind === "refused") throw new Error(`a payment was refused: ${paid.reason}`);
    return paid;
  }

  /** The same, where the house may refuse to ask for it. */
  asksToPay(debtor: Debtor, amount: Money, token = "tok_ok"): ReturnType<typeof pay> {
    this.#paid += 1;
    return pay(this.house, this.tenant.id, {
      account: debtor.account,
      person: debtor.person.id,
      amount,
      method: "card",
      token,
      offer: null,
      key: `paid-${String(this.#paid)}`,
    });
  }

  /** What the workers do when they look once: until nothing is left to do now. */
  async work(): Promise<void> {
    const { house, tenant, by } = this;
    await collectNews(house, () => houseBooking(by.zone));
    await takeTurns(house, tenant.id, by);
    for (;;) if ((await sweep(house, tenant.id, by)).claimed === 0) break;
    for (;;) {
      const done = await dispatch(house, tenant.id, by.settings);
      if (Object.values(done).every((count) => count === 0)) break;
    }
    await lookUpDoubtful(house, tenant.id);
    await lookUpDoubtfulPayments(house, tenant.id, by.zone);
  }

  /** Time passes, hour by hour; at the end of each day promises are judged and evidence is sealed. */
  async pass(span: { readonly days?: number; readonly hours?: number }): Promise<void> {
    const hours = (span.days ?? 0) * 24 + (span.hours ?? 0);
    for (let hour = 0; hour < hours; hour += 1) {
      const before = localDate(this.clock.now(), this.zone);
      this.clock.set(later(this.clock.now(), hourMs));
      await this.work();
      if (localDate(this.clock.now(), this.zone) !== before) await this.endDay();
    }
  }

  async endDay(): Promise<void> {
    await judge(this.house, this.tenant.id, this.zone);
    await sealAll(this.house, this.tenant.id);
  }

  async person(debtor: Debtor): Promise<PersonState> {
    const { bucket, id } = debtor.person;
    const [row] = await this.house.database.transaction(this.tenant.id, (tx) =>
      tx.query<{ state: Json }>(sql`
        select state from forbear.person
         where tenant_id = ${tx.tenant} and bucket = ${bucket} and id = ${id}`),
    );
    return decode<PersonState>(present(row, "a person that was placed").state);
  }

  async account(debtor: Debtor): Promise<AccountState> {
    const { bucket, id } = debtor.account;
    const [row] = await this.house.database.transaction(this.tenant.id, (tx) =>
      tx.query<{ state: Json }>(sql`
        select state from forbear.account
         where tenant_id = ${tx.tenant} and bucket = ${bucket} and id = ${id}`),
    );
    return decode<AccountState>(present(row, "a debt that was placed").state);
  }

  /** Every message that a carrier took for the debtor, in order. */
  sentTo(debtor: Debtor): readonly string[] {
    return this.sent.filter(({ to }) => to === debtor.phone).map(({ text }) => text);
  }

  /** What verifying finds wrong: nothing, in a house that is in order. */
  async verdict(): Promise<readonly { readonly check: string; readonly first: unknown }[]> {
    const { checks } = await verify(this.house, this.tenant.id);
    return checks
      .filter(({ violations }) => violations > 0)
      .map(({ check, first }) => ({ check, first }));
  }

  async close(): Promise<void> {
    await this.db.close();
  }

  #invented(): Cells {
    this.#placed += 1;
    const n = String(this.#placed).padStart(2, "0");
    return {
      reference: `D-${n}`,
      creditor: "Harbor Bank",
      currency: "USD",
      balance: "412.50",
      product: "creditCard",
      openedOn: "2022-05-01",
      defaultedOn: "2026-02-10",
      lastPaymentOn: "2026-01-05",
      "obligor.1.reference": `P-${n}`,
      "obligor.1.fullName": `Ana Story${n}`,
      "obligor.1.bornOn": "1985-03-02",
      "obligor.1.address.line1": `${n} Orchard Street`,
      "obligor.1.address.city": "Columbus",
      "obligor.1.address.region": "OH",
      "obligor.1.address.postcode": "43085",
      "obligor.1.address.country": "US",
      "obligor.1.phone.1.number": `+16145550${String(100 + this.#placed)}`,
      "obligor.1.phone.1.line": "wireless",
      "obligor.1.consent.sms.on": "2025-06-01",
    };
  }

  async #debtors(rows: readonly Cells[]): Promise<readonly Debtor[]> {
    const { house, tenant, client } = this;
    const debts = rows.map((row) => valueOf(row, "reference"));
    const owing = rows.map((row) => valueOf(row, "obligor.1.reference"));
    const [accounts, people] = await Promise.all([
      intake.accountsByReference(house, tenant.id, client.ref, debts),
      intake.peopleByReference(house, tenant.id, client.ref, owing),
    ]);
    return rows.map((row) => ({
      name: valueOf(row, "obligor.1.fullName"),
      reference: valueOf(row, "reference"),
      phone: valueOf(row, "obligor.1.phone.1.number"),
      bornOn: valueOf(row, "obligor.1.bornOn"),
      person: present(people.get(valueOf(row, "obligor.1.reference"))),
      account: present(accounts.get(valueOf(row, "reference"))),
    }));
  }
}

/** The tenant's own offer policy, as the version after the house's. */
async function publish(house: SimulatedHouse, tenant: Tenant, policy: OfferPolicy): Promise<void> {
  const body = canonical(policyDocument(policy));
  await house.database.transaction(tenant.id, (tx) =>
    tx.execute(sql`
      insert into forbear.document (tenant_id, kind, name, version, hash, body, published_at)
      values (${tenant.id}, 'offer-policy', ${policy.name}, 2, ${policyHash(policy)}, ${body},
              ${house.clock.now()})`),
  );
}

type Parts = Pick<World, "db" | "house" | "clock" | "tenant" | "client" | "sent" | "by"> & {
  readonly chance: Chance;
};

/** The carrier in its mood; what it takes is noted, and noted again when it takes it again. */
const moody = (
  carrier: Carrier,
  taken: OutboundMessage[],
  refuses: WorldSettings["refuses"] = () => null,
): Carrier => ({
  ...carrier,
  send(message) {
    const refusal = refuses(message);
    if (refusal !== null) return Promise.resolve(err(refusal));
    taken.push(message);
    return carrier.send(message);
  },
});

/** A payment that was asked for. */
type Asked = Exclude<Awaited<ReturnType<typeof pay>>, { readonly kind: "refused" }>;

const utc = must(parseTimeZone("Etc/UTC"));

const valueOf = (row: Cells, field: string): string => row[field] ?? "";
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
