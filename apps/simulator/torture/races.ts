/** Races: two workers at the same thing, or one who stops what the other does, in every order the seeds choose. */

import { later } from "@forbear/kernel";
import {
  type Told,
  dispatch,
  hearAll,
  hearFrom,
  hearNews,
  houseBooking,
  sealAll,
  sql,
  sweep,
  takeTurns,
} from "@forbear/operations";
import type { SimulatedHouse } from "../house.ts";
import { newsOf } from "./orders.ts";
import type { Subject } from "./lab.ts";
import { paidMinor, payOnce, thePayment } from "./paying.ts";
import { ask, contacts, round, takenTwice } from "./scenario.ts";

export type Race = {
  readonly name: string;
  readonly prepare: (subject: Subject) => Promise<void>;
  /** What each worker does, through a house of its own. */
  readonly workers: readonly ((house: SimulatedHouse, subject: Subject) => Promise<unknown>)[];
  readonly wrong: (subject: Subject) => Promise<readonly string[]>;
};

const later1 = ({ clock }: Subject): void => clock.set(later(clock.now(), 60_000));

const decided = async (subject: Subject): Promise<void> => {
  later1(subject);
  await sweep(subject.house(), subject.tenant, subject.force);
};

const contacted = async (subject: Subject): Promise<void> => {
  later1(subject);
  await round(subject);
  later1(subject);
};

const hears =
  (text: string, id = "carrier-1") =>
  (house: SimulatedHouse, { tenant, phone }: Subject) =>
    hearFrom(house, tenant, { channel: "sms", from: phone, providerId: id, text });

/** Texts with the carrier's ids, written in one commit. */
const hearsTogether =
  (...texts: readonly (readonly [text: string, id: string])[]) =>
  (house: SimulatedHouse, { tenant, phone }: Subject) =>
    hearAll(
      house,
      tenant,
      texts.map(([text, providerId]) => ({ channel: "sms", from: phone, providerId, text })),
    );

const answers = (house: SimulatedHouse, { tenant, force }: Subject) =>
  takeTurns(house, tenant, force);
const sends = (house: SimulatedHouse, { tenant, force }: Subject) =>
  dispatch(house, tenant, force.settings);
const decides = (house: SimulatedHouse, { tenant, force }: Subject) => sweep(house, tenant, force);

const pays = (house: SimulatedHouse, subject: Subject) => payOnce(subject, "tok_ok", house);

/** News of the tenant's one payment. */
const tells =
  (to: Told["to"]) =>
  async (house: SimulatedHouse, subject: Subject): Promise<unknown> => {
    const { tenant, force, clock } = subject;
    const news = newsOf({ payment: await thePayment(subject), tenant, at: clock.now() }, to);
    return hearNews(house, tenant, news, houseBooking(force.zone));
  };

/** The contacts of an act are told as "status number", in order. */
async function contactsAre(
  subject: Subject,
  act: string,
  allowed: readonly string[],
): Promise<readonly string[]> {
  const found = (await contacts(subject)).filter((one) => one.act === act);
  const told = found.map((one) => `${one.status} ${String(one.many)}`).join(", ");
  const wrong = [...takenTwice(subject)];
  if (!allowed.includes(told)) wrong.push(`${act}: ${told}`);
  return wrong;
}

async function inboundAre(subject: Subject, many: bigint): Promise<readonly string[]> {
  const rows = await ask(subject, (tx) =>
    tx.query<{ many: bigint }>(sql`
      select count(*) as many from forbear.message
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and direction = 'inbound'`),
  );
  const found = rows.at(0)?.many ?? 0n;
  return found === many ? [] : [`${String(found)} messages heard, not ${String(many)}`];
}

async function owes(subject: Subject, minor: bigint): Promise<readonly string[]> {
  const rows = await ask(subject, (tx) =>
    tx.query<{ balance: bigint; payments: bigint }>(sql`
      select a.balance, (select count(*) from forbear.payment p
                          where p.tenant_id = a.tenant_id
                            and p.bucket between 0 and 4095) as payments
        from forbear.account a
       where a.tenant_id = ${tx.tenant} and a.bucket = ${subject.account.bucket}
         and a.id = ${subject.account.id}`),
  );
  const row = rows.at(0);
  const wrong: string[] = [];
  if (row?.balance !== minor) wrong.push(`the debt is ${String(row?.balance)}`);
  if (row?.payments !== 1n) wrong.push(`${String(row?.payments)} payments`);
  return wrong;
}

const sealed = (house: SimulatedHouse, { tenant }: Subject) => sealAll(house, tenant);

const oneReply = (subject: Subject): Promise<readonly string[]> =>
  contactsAre(subject, "replyToConsumer", ["handed-over 1, received 1"]);

export const races: readonly Race[] = [
  {
    name: "one webhook, twice at once",
    prepare: contacted,
    workers: [hears("yes it's me"), hears("yes it's me")],
    wrong: async (subject) => [...(await oneReply(subject)), ...(await inboundAre(subject, 1n))],
  },
  {
    name: "two batches that share a message",
    prepare: contacted,
    workers: [
      hearsTogether(["yes it's me", "carrier-1"], ["who is this?", "carrier-2"]),
      hearsTogether(["who is this?", "carrier-2"], ["how much is it?", "carrier-3"]),
    ],
    wrong: async (subject) => [
      ...(await contactsAre(subject, "replyToConsumer", ["handed-over 3, received 3"])),
      ...(await inboundAre(subject, 3n)),
    ],
  },
  {
    name: "two workers at one turn",
    prepare: async (subject) => {
      await contacted(subject);
      await hears("yes it's me")(subject.house(), subject);
    },
    workers: [answers, answers],
    wrong: oneReply,
  },
  {
    name: "a second message while the first is answered",
    prepare: async (subject) => {
      await contacted(subject);
      await hears("yes it's me")(subject.house(), subject);
    },
    workers: [answers, hears("who is this?", "carrier-2")],
    wrong: async (subject) => [
      ...(await contactsAre(subject, "replyToConsumer", ["handed-over 2, received 2"])),
      ...(await inboundAre(subject, 2n)),
    ],
  },
  {
    name: "two sweeps over one person",
    prepare(subject) {
      later1(subject);
      return Promise.resolve();
    },
    workers: [decides, decides],
    wrong: (subject) => contactsAre(subject, "collect", ["handed-over 1"]),
  },
  {
    name: "two dispatchers at one contact",
    prepare: decided,
    workers: [sends, sends],
    wrong: (subject) => contactsAre(subject, "collect", ["handed-over 1"]),
  },
  {
    name: "a stop while a contact leaves",
    prepare: decided,
    workers: [
      sends,
      async (house, subject) => {
        await hears("STOP")(house, subject);
        await answers(house, subject);
      },
    ],
    wrong: (subject) => contactsAre(subject, "collect", ["handed-over 1", "cancelled 1"]),
  },
  {
    name: "a payment while a contact leaves",
    prepare: decided,
    workers: [sends, pays],
    wrong: (subject) => contactsAre(subject, "collect", ["handed-over 1", "cancelled 1"]),
  },
  {
    name: "one payment, clicked twice",
    prepare(subject) {
      later1(subject);
      return Promise.resolve();
    },
    workers: [pays, pays],
    wrong: (subject) => owes(subject, subject.owedMinor),
  },
  {
    name: "settled, told twice at once",
    prepare: async (subject) => {
      later1(subject);
      await pays(subject.house(), subject);
    },
    workers: [tells("settled"), tells("settled")],
    wrong: (subject) => owes(subject, subject.owedMinor - paidMinor),
  },
  {
    name: "settled and returned at once",
    prepare: async (subject) => {
      later1(subject);
      await pays(subject.house(), subject);
    },
    workers: [tells("settled"), tells("returned")],
    wrong: (subject) => owes(subject, subject.owedMinor),
  },
  {
    name: "two sealers",
    prepare: decided,
    workers: [sealed, sealed, sends],
    wrong: (subject) => contactsAre(subject, "collect", ["handed-over 1"]),
  },
];
