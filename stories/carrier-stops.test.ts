/** Who tells the carrier to stop us is stopped here too: at that number, whoever has it, until they say START. */

import { type ContactId, type Instant, later, present } from "@forbear/kernel";
import {
  type Became,
  type ChannelError,
  type OutboundMessage,
  deliveryTold,
  dispatch,
  sql,
  sweep,
} from "@forbear/operations";
import { afterEach, describe, expect, test } from "vitest";
import { type Debtor, World } from "./world.ts";
import { everyDay } from "./every-day.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

type Refuses = (message: OutboundMessage) => ChannelError | null;

async function opened(seed: string, refuses: Refuses = () => null): Promise<World> {
  world = await World.open({ seed, refuses });
  return world;
}

/** The tenant of these stories writes by text alone, every day. */
async function days(here: World, many: number): Promise<void> {
  const by = everyDay(here.by, ["sms"]);
  for (let hour = 0; hour < many * 24; hour += 6) {
    here.clock.set(later(here.clock.now(), 6 * 3_600_000));
    await sweep(here.house, here.tenant.id, by);
    await dispatch(here.house, here.tenant.id, by.settings);
  }
}

/** The one who owes; others who owe something of their own are placed with the same number. */
async function household(here: World, size = 1): Promise<readonly Debtor[]> {
  const [first] = await here.place({});
  const ana = present(first, "one was placed");
  const others = Array.from({ length: size - 1 }, () => ({
    "obligor.1.phone.1.number": ana.phone,
  }));
  return others.length === 0 ? [ana] : [ana, ...(await here.place(...others))];
}

type Sent = { readonly id: ContactId; readonly attempted_at: Instant };

/** What left to them by text, the latest first. */
const textsTo = (here: World, { person }: Debtor): Promise<readonly Sent[]> =>
  here.house.database.transaction(here.tenant.id, (tx) =>
    tx.query<Sent>(sql`
      select id, attempted_at from forbear.contact
       where tenant_id = ${tx.tenant} and bucket = ${person.bucket} and person_id = ${person.id}
         and channel = 'sms' and direction = 'outbound' and attempted_at is not null
       order by attempted_at desc`),
  );

const stopsOf = async (here: World, one: Debtor): Promise<readonly string[]> =>
  (await here.person(one)).stops.map(({ channel, point }) => `${channel} ${String(point)}`);

const phoneOf = async (here: World, one: Debtor): Promise<string> =>
  present((await here.person(one)).points.find(({ kind }) => kind === "phone")).id;

type Said = { readonly became: Became; readonly receipt?: string; readonly at?: Instant };

function tell(here: World, message: ContactId, { became, receipt, at }: Said) {
  return deliveryTold(here.house, here.tenant.id, {
    ...{ channel: "sms", message, became, receipt: receipt ?? "receipt-1", at: at ?? null },
  });
}

const arrived: Became = { kind: "arrived" };
const refused: Became = { kind: "failed", because: "opted-out" };
const unreached: Became = { kind: "failed", because: "unreachable" };
const unsubscribed: Became = { kind: "stopped", because: "opted-out" };
const complained: Became = { kind: "stopped", because: "complained" };

const evidenceOf = (here: World, { person }: Debtor) =>
  here.house.database.transaction(here.tenant.id, async (tx) => {
    const rows = await tx.query<{ text: string }>(sql`
      select convert_from(bytes, 'UTF8') as text from forbear.journal
       where tenant_id = ${tx.tenant} and bucket = ${person.bucket}
         and person_id = ${person.id} and kind = 'channel-stopped'
       order by at, id`);
    return rows.map(
      ({ text }) => (JSON.parse(text) as { what: { evidence: unknown } }).what.evidence,
    );
  });

describe("a carrier that refuses a text because they opted out", () => {
  test.each(["opted-out", "complained"] as const)(
    "(%s) stops texts to that number",
    async (because) => {
      let calls = 0;
      const here = await opened(`refused ${because}`, () => {
        calls += 1;
        return { kind: "refused", because };
      });
      const [ana] = await household(here);
      if (ana === undefined) throw new Error("one was placed");
      await days(here, 4);
      expect(calls).toBe(1);
      expect(await stopsOf(here, ana)).toEqual([`sms ${await phoneOf(here, ana)}`]);
      const [text] = await textsTo(here, ana);
      expect(await evidenceOf(here, ana)).toEqual([
        { from: "carrier", said: because, contact: text?.id, receipt: null },
      ]);
      expect(await here.verdict()).toEqual([]);
    },
  );

  test("stops them for whoever has the number, and for nobody else", async () => {
    const isOf: { number: string | null } = { number: null };
    const here = await opened("refused household", ({ to }) =>
      to === isOf.number ? { kind: "refused", because: "opted-out" } : null,
    );
    const [ana, ben] = await household(here, 2);
    const [other] = await here.place({});
    if (!ana || !ben || !other) throw new Error("three were placed");
    isOf.number = ana.phone;
    await days(here, 4);
    expect(await stopsOf(here, ana)).toEqual([`sms ${await phoneOf(here, ana)}`]);
    expect(await stopsOf(here, ben)).toEqual([`sms ${await phoneOf(here, ben)}`]);
    expect(await stopsOf(here, other)).toEqual([]);
    expect((await textsTo(here, other)).length).toBeGreaterThan(0);
    expect(await here.verdict()).toEqual([]);
  });

  test("answers nobody, and START lets texts go again", async () => {
    let refuses = true;
    const here = await opened("refused and start", () =>
      refuses ? { kind: "refused", because: "opted-out" } : null,
    );
    const [ana] = await household(here);
    if (ana === undefined) throw new Error("one was placed");
    await days(here, 2);
    expect(here.sentTo(ana)).toEqual([]);
    refuses = false;
    expect(await here.says(ana, "START")).toHaveLength(1);
    expect(await stopsOf(here, ana)).toEqual([]);
    const before = (await textsTo(here, ana)).length;
    await days(here, 3);
    expect((await textsTo(here, ana)).length).toBeGreaterThan(before);
    expect(await here.verdict()).toEqual([]);
  });
});

describe("a carrier that tells it later", () => {
  test.each([
    ["it refused it for that", [refused, refused]],
    ["it arrived, and they unsubscribed", [arrived, unsubscribed]],
    ["the other way round", [unsubscribed, arrived]],
    ["they called it spam", [complained, arrived, complained]],
    ["it was not reached, then that is why", [unreached, refused]],
    ["the other way round, again and again", [refused, unreached, refused, unreached]],
  ])("%s: stopped once, silently", async (_, news) => {
    const here = await opened(`told ${news.map(({ kind }) => kind).join(" ")}`);
    const [ana, ben] = await household(here, 2);
    if (!ana || !ben) throw new Error("two were placed");
    await days(here, 1);
    const [text] = await textsTo(here, ana);
    const message = present(text).id;
    const [before, bens] = [(await textsTo(here, ana)).length, (await textsTo(here, ben)).length];
    for (const became of news) await tell(here, message, { became });
    expect(await stopsOf(here, ana)).toEqual([`sms ${await phoneOf(here, ana)}`]);
    expect(await stopsOf(here, ben)).toEqual([`sms ${await phoneOf(here, ben)}`]);
    await days(here, 3);
    expect(await textsTo(here, ana)).toHaveLength(before);
    expect(await textsTo(here, ben)).toHaveLength(bens);
    const said = news.some((one) => one === complained) ? "complained" : "opted-out";
    const evidence = [{ from: "carrier", said, contact: message, receipt: "receipt-1" }];
    expect(await evidenceOf(here, ana)).toEqual(evidence);
    expect(await evidenceOf(here, ben)).toEqual(evidence);
    expect(await here.verdict()).toEqual([]);
  });

  test("what came late, or comes again, does not undo their START", async () => {
    const here = await opened("late receipts");
    const [ana] = await household(here);
    if (ana === undefined) throw new Error("one was placed");
    await days(here, 3);
    const [second, first] = await textsTo(here, ana);
    if (!first || !second) throw new Error("two left");
    expect(await tell(here, first.id, { became: complained })).toBe("noted");
    await here.says(ana, "START");
    expect(await stopsOf(here, ana)).toEqual([]);
    await tell(here, first.id, { became: complained, receipt: "again" });
    await tell(here, second.id, { became: refused });
    await tell(here, second.id, { became: complained, at: second.attempted_at });
    expect(await stopsOf(here, ana)).toEqual([]);
    // A complaint about the other message, which nobody says was made before: it counts from now.
    const [other] = (await textsTo(here, ana)).filter(
      ({ id }) => ![first.id, second.id].includes(id),
    );
    expect(await tell(here, present(other).id, { became: complained })).toBe("noted");
    expect(await stopsOf(here, ana)).toEqual([`sms ${await phoneOf(here, ana)}`]);
    expect(await here.verdict()).toEqual([]);
  });

  test("a stop of theirs that stands already is not written twice", async () => {
    const here = await opened("told and said");
    const [ana] = await household(here);
    if (ana === undefined) throw new Error("one was placed");
    await days(here, 1);
    const [text] = await textsTo(here, ana);
    await here.says(ana, "STOP");
    await tell(here, present(text).id, { became: refused });
    expect(await evidenceOf(here, ana)).toMatchObject([{ from: "message" }]);
    expect(await here.verdict()).toEqual([]);
  });
});
