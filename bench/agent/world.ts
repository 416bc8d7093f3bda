/** The house that the bench talks with: production steps, an agency, and a debtor for each talk. */

import { loopback } from "@forbear/operations";
import { processorBookInMemory } from "@forbear/adapters";
import type { AccountState, PersonState } from "@forbear/accounts";
import { parseMapping } from "@forbear/formats";
import {
  type AccountId,
  type Chance,
  type Language,
  type PersonId,
  chanceFrom,
  later,
  localDate,
  must,
  parseInstant,
  parseTimeZone,
  present,
} from "@forbear/kernel";
import {
  type InForce,
  type Ref,
  type Tenant,
  desk,
  dispatch,
  ensureMonths,
  hearFrom,
  inForce,
  intake,
  loadSettings,
  readAccounts,
  readPeople,
  takeTurn,
} from "@forbear/operations";
import { agencySettings, clientSettings } from "@forbear/samples";
import {
  type Ground,
  type MovableClock,
  type SimulatedHouse,
  clockAt,
  makeAgency,
  openHouse,
} from "@forbear/simulator";

const utc = must(parseTimeZone("Etc/UTC"));

/** Where each language is at home in the bench. */
const homes = {
  en: {
    client: "us",
    currency: "USD",
    balance: "412.50",
    country: "US",
    region: "OH",
    city: "Columbus",
    postcode: "43085",
  },
  es: {
    client: "us",
    currency: "USD",
    balance: "412.50",
    country: "US",
    region: "OH",
    city: "Columbus",
    postcode: "43085",
  },
  hi: {
    client: "in",
    currency: "INR",
    balance: "18250.00",
    country: "IN",
    region: "MH",
    city: "Pune",
    postcode: "411001",
  },
  "hi-Latn": {
    client: "in",
    currency: "INR",
    balance: "18250.00",
    country: "IN",
    region: "MH",
    city: "Pune",
    postcode: "411001",
  },
} as const;

export const amounts = {
  USD: { each: "60", tiny: "5" },
  INR: { each: "3000", tiny: "100" },
} as const;

const names: { readonly [language in Language]: readonly string[] } = {
  en: ["Ana Whitfield", "Tom Ashworth", "Grace Holloway"],
  es: ["Rosa Delgado", "Luis Herrera", "Carmen Vega"],
  hi: ["Sunita Verma", "Anil Sharma", "Meena Joshi"],
  "hi-Latn": ["Rahul Mehta", "Pooja Nair", "Vikram Rao"],
};

export type Debtor = {
  readonly person: Ref<PersonId>;
  readonly account: Ref<AccountId>;
  readonly proof: string;
  readonly amounts: (typeof amounts)["USD" | "INR"];
};

type PlacedClient = Parameters<typeof intake.placeFile>[2]["client"];
type Clients = ReadonlyMap<string, PlacedClient>;

export class AgentWorld {
  readonly house: SimulatedHouse;
  readonly #clock: MovableClock;
  readonly #tenant: Tenant;
  readonly #by: InForce;
  readonly #clients: Clients;
  #placed = 0;
  #lines = 0;

  private constructor(parts: {
    house: SimulatedHouse;
    clock: MovableClock;
    tenant: Tenant;
    by: InForce;
    clients: Clients;
  }) {
    this.house = parts.house;
    this.#clock = parts.clock;
    this.#tenant = parts.tenant;
    this.#by = parts.by;
    this.#clients = parts.clients;
  }

  static async open(ground: Ground, seed: string): Promise<AgentWorld> {
    const chance = chanceFrom(seed);
    const clock = clockAt(must(parseInstant("2026-03-02T15:00:00.000Z")));
    const database = ground.open(chance.fork("door"));
    const outside = {
      clock,
      processor: processorBookInMemory(),
      carrierOf: (channel: string) => loopback(`loopback-${channel}`),
    };
    const house = openHouse(database, outside, chance);
    await database.house((tx) => ensureMonths(tx, localDate(clock.now(), utc), 4));
    const { tenant } = await makeAgency(house, agencySettings);
    const clients = new Map<string, PlacedClient>();
    for (const [ref, country, currency] of [
      ["us", "US", "USD"],
      ["in", "IN", "INR"],
    ] as const) {
      const settings = clientSettings({ key: ref, name: "Harbor Bank", country, currency });
      const made = await intake.createClient(house, tenant.id, ref, settings);
      clients.set(ref, { id: made.id, ref });
    }
    const by = inForce(present(await database.transaction(tenant.id, loadSettings)));
    return new AgentWorld({ house, clock, tenant, by, clients });
  }

  /** Somebody who owes, and can prove it. */
  async place(language: Language, chance: Chance): Promise<Debtor> {
    this.#placed += 1;
    const n = String(this.#placed);
    const home = homes[language];
    const client = present(this.#clients.get(home.client));
    const fullName = chance.pick(names[language]);
    const bornOn = `19${String(60 + chance.below(39))}-0${String(1 + chance.below(9))}-1${String(chance.below(9))}`;
    const row: Readonly<Record<string, string>> = {
      reference: `D-${n}`,
      creditor: "Harbor Bank",
      currency: home.currency,
      balance: home.balance,
      product: "creditCard",
      openedOn: "2022-05-01",
      defaultedOn: "2026-01-10",
      "obligor.1.reference": `P-${n}`,
      "obligor.1.fullName": fullName,
      "obligor.1.bornOn": bornOn,
      "obligor.1.language": language,
      "obligor.1.address.line1": `${n} Orchard Street`,
      "obligor.1.address.city": home.city,
      "obligor.1.address.region": home.region,
      "obligor.1.address.postcode": home.postcode,
      "obligor.1.address.country": home.country,
    };
    const fields = Object.keys(row);
    const cells = fields.map((field) => `"${row[field] ?? ""}"`).join(",");
    await intake.placeFile(this.house, this.#tenant.id, {
      client,
      fileName: `agent-${n}.csv`,
      bytes: Buffer.from(`${fields.join(",")}\n${cells}\n`, "utf8"),
      mapping: must(
        parseMapping({
          name: "agent",
          columns: Object.fromEntries(fields.map((one) => [one, one])),
        }),
      ),
      placedOn: localDate(this.#clock.now(), this.#by.zone),
      mode: "all-or-nothing",
      scorecard: null,
    });
    const [people, accounts] = await Promise.all([
      intake.peopleByReference(this.house, this.#tenant.id, client.ref, [`P-${n}`]),
      intake.accountsByReference(this.house, this.#tenant.id, client.ref, [`D-${n}`]),
    ]);
    return {
      person: present(people.get(`P-${n}`)),
      account: present(accounts.get(`D-${n}`)),
      proof: `${fullName}, ${bornOn}`,
      amounts: amounts[home.currency],
    };
  }

  /** One line of theirs in the webchat, and the reply with its templates. */
  async says(debtor: Debtor, text: string) {
    this.#lines += 1;
    this.#clock.set(later(this.#clock.now(), 20_000));
    const tenant = this.#tenant.id;
    const from = await desk.webchatVisitor(this.house, tenant, debtor.person.id);
    const inbound = {
      channel: "webchat",
      from,
      providerId: `line-${String(this.#lines)}`,
      text,
    } as const;
    const heard = await hearFrom(this.house, tenant, inbound);
    if (heard.kind !== "stored") return null;
    const ref = { ...heard.message, person: heard.person.id };
    const taken = await takeTurn(this.house, tenant, this.#by, ref);
    await dispatch(this.house, tenant, this.#by.settings);
    return taken;
  }

  async books(
    debtor: Debtor,
  ): Promise<{ readonly person: PersonState; readonly account: AccountState }> {
    return this.house.database.transaction(this.#tenant.id, async (tx) => {
      const person = present((await readPeople(tx, [debtor.person])).at(0)).state;
      const account = present((await readAccounts(tx, [debtor.account])).at(0)).state;
      return { person, account };
    });
  }
}
