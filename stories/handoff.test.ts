/** One wish for a person is enough, in any language; the desk takes over, gives back, and nobody waits unseen. */

import { type ConversationId, type StaffId, bucket, present, trusted } from "@forbear/kernel";
import { desk, recordOfTalk, sql } from "@forbear/operations";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

const ann = trusted<StaffId>("01900000-0000-7000-8000-0000000000aa");
let world: World;
let ana: Debtor;

beforeEach(async () => {
  world = await World.open({ seed: "hand-off" });
  ana = await world.placeOne(usd(412_50n));
});
afterEach(() => world.close());

const talkOf = async (debtor: Debtor) =>
  world.house.database.transaction(world.tenant.id, async (tx) => {
    const [row] = await tx.query<{ bucket: number; id: string }>(sql`
      select bucket, id from forbear.conversation
       where tenant_id = ${tx.tenant} and bucket = ${debtor.person.bucket}
         and person_id = ${debtor.person.id}
       order by touched_at desc
       limit 1`);
    const { bucket: home, id } = present(row);
    return { bucket: bucket(home), id: trusted<ConversationId>(id) };
  });

const recordNow = async () => {
  const talk = await talkOf(ana);
  const { house, tenant } = world;
  return house.database.transaction(tenant.id, (tx) => recordOfTalk(tx, house.vault, talk));
};

const holds = async (): Promise<readonly string[]> =>
  (await world.person(ana)).holds.map(({ kind }) => kind);

test.each([
  ["I want to talk to a person please", "How much do I owe?"],
  ["Quiero hablar con una persona por favor", "¿Cuánto debo?"],
  ["Mujhe kisi insaan se baat karni hai", "Mujhe kitna dena hai?"],
  ["मुझे किसी इंसान से बात करनी है", "मुझे कितना देना है?"],
])("“%s”: taken over, given back, and gone on with", async (wish, question) => {
  await world.proves(ana);
  const told = await world.says(ana, wish);
  expect(told).toHaveLength(1);
  expect(await holds()).toContain("with-person");

  const record = present(await recordNow());
  expect(record.signals.map(({ name }) => name)).toContain("asks_person");
  expect(record.verified).toBe(true);
  expect(record.summary).toHaveLength(3);
  expect(record.summary.join(" ")).toMatch(/person|colleague/i);

  const { house, tenant } = world;
  const { id } = await talkOf(ana);
  expect((await desk.takeOver(house, tenant.id, ann, id)).ok).toBe(true);
  const said = await desk.staffSays(house, tenant.id, ann, id, "Hello, this is Ann. I am here.");
  expect(said.ok).toBe(true);
  await world.work();
  expect(world.sentTo(ana).at(-1)).toMatch(/^Hello, this is Ann\. I am here\./);

  expect((await desk.handBack(house, tenant.id, ann, id)).ok).toBe(true);
  expect(await holds()).not.toContain("with-person");
  const [again] = await world.says(ana, question);
  expect(again).toMatch(/412[.,]50/);
  // Who we are was said in the first reply, and is not said anew.
  expect(again).not.toMatch(/AI assistant|asistente|sahayak|सहायक/i);
  expect(await world.verdict()).toEqual([]);
});

test("whoever law lets nobody answer is seen by a person of the desk", async () => {
  await world.close();
  world = await World.open({ seed: "withheld", collector: { licensedIn: "unknown" } });
  ana = await world.placeOne(usd(412_50n), {
    "obligor.1.address.region": "NY",
    "obligor.1.address.postcode": "10001",
  });
  expect(await world.says(ana, "Hello, how much do I owe?")).toEqual([]);
  expect(await holds()).toEqual(["staff-next"]);
  expect(await world.says(ana, "STOP")).toEqual([]);
});

test("a stop that may not even be confirmed is no work for the desk", async () => {
  await world.close();
  world = await World.open({ seed: "withheld", collector: { licensedIn: "unknown" } });
  ana = await world.placeOne(usd(412_50n), {
    "obligor.1.address.region": "NY",
    "obligor.1.address.postcode": "10001",
  });
  await world.says(ana, "STOP");
  expect(await holds()).toEqual([]);
});

test("whom nobody has taken up yet goes on with us at their own word, and the call is called off", async () => {
  await world.proves(ana);
  await world.says(ana, "I want to talk to a person please");
  expect(await holds()).toContain("with-person");
  const [told] = await world.says(ana, "never mind, I'll sort it here");
  expect(told).toMatch(/We go on here/);
  expect(await holds()).not.toContain("with-person");
  expect((await world.person(ana)).cases.map(({ of }) => of)).not.toContain("callback");
  expect(await world.verdict()).toEqual([]);
});

test("what a colleague has taken up stays theirs, whatever is said of it", async () => {
  await world.proves(ana);
  await world.says(ana, "I want to talk to a person please");
  const { house, tenant } = world;
  const { id } = await talkOf(ana);
  expect((await desk.takeOver(house, tenant.id, ann, id)).ok).toBe(true);
  expect((await holds()).filter((kind) => kind === "with-person")).toHaveLength(1);
  const [told] = await world.says(ana, "never mind, I'll sort it here");
  expect(told).toMatch(/already looking after this/);
  expect(await holds()).toContain("with-person");
  expect((await desk.handBack(house, tenant.id, ann, id)).ok).toBe(true);
  expect(await holds()).not.toContain("with-person");
});

test("what they contested by mistake they take back, and its case and hold end with it", async () => {
  await world.proves(ana);
  await world.says(ana, "that's not my debt");
  const disputes = async () =>
    (await world.person(ana)).cases.filter(({ of }) => of === "dispute").length;
  expect(await disputes()).toBe(1);
  const [asked] = await world.says(ana, "sorry i didn't mean to dispute it, it is mine");
  expect(asked).toMatch(/take back/);
  expect(await disputes()).toBe(1);
  const [told] = await world.says(ana, "yes");
  expect(told).toMatch(/on hold no more/);
  expect(await disputes()).toBe(0);
  const [plan] = await world.says(ana, "can I pay 100 a month?");
  expect(plan).toMatch(/100\.00/);
  expect(await world.verdict()).toEqual([]);
});

test("a call that is moved waits once, on its new day, at the hour that was named", async () => {
  await world.proves(ana);
  await world.says(ana, "can someone call me tomorrow at 3pm");
  const calls = async () =>
    (await world.person(ana)).cases.filter(({ of }) => of === "callback").map(({ id }) => id);
  const [first] = await calls();
  await world.says(ana, "actually can we do it 10 days from now instead");
  const [moved, more] = await calls();
  expect(moved).toBeDefined();
  expect(moved).not.toBe(first);
  expect(more).toBeUndefined();
  expect(await world.verdict()).toEqual([]);
});
