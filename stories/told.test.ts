/** Contacts that others made count once a file tells of them, are never told as ours, and come in once. */

import { type Instant, later } from "@forbear/kernel";
import { callEnded, dispatch, openWords, sql, sweep } from "@forbear/operations";
import { afterEach, expect, test } from "vitest";
import { everyDay } from "./every-day.ts";
import { tell } from "./telling.ts";
import { type Debtor, World } from "./world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

const dayMs = 86_400_000;
const sydney = {
  currency: "AUD",
  "obligor.1.address.city": "Sydney",
  "obligor.1.address.region": "NSW",
  "obligor.1.address.postcode": "2000",
  "obligor.1.address.country": "AU",
  "obligor.1.phone.1.number": "+61412345600",
};

const before = (here: World, days: number): Instant => later(here.clock.now(), -days * dayMs);

/** Everything the house sends to a person in some days, by a strategy that writes every day. */
async function sentIn(here: World, debtor: Debtor, days: number): Promise<number> {
  const by = everyDay(here.by, ["sms"]);
  const known = here.sentTo(debtor).length;
  for (let hour = 0; hour < days * 24; hour += 6) {
    here.clock.set(later(here.clock.now(), 6 * 3_600_000));
    await sweep(here.house, here.tenant.id, by);
    await dispatch(here.house, here.tenant.id, by.settings);
  }
  return here.sentTo(debtor).length - known;
}

test("what an agency did this week leaves less of the week to us, and nothing of it is ours", async () => {
  const here = await World.open({ seed: "told" });
  world = here;
  const [ana, ben] = await here.place(sydney, {
    ...sydney,
    "obligor.1.phone.1.number": "+61412345601",
  });
  if (ana === undefined || ben === undefined) throw new Error("two were placed");
  const report = await tell(
    here,
    [1, 2, 3].map((days) => ({
      account: ana.reference,
      at: before(here, days / 8),
      channel: "sms",
      outcome: "sent",
    })),
  );
  expect(report).toMatchObject({ outcome: "placed", read: 3, placed: 3, same: 0, bad: 0 });
  expect(await sentIn(here, ana, 3)).toBe(0);
  expect(here.sentTo(ben).length).toBeGreaterThan(0);
  const sms = await here.house.database.transaction(here.tenant.id, (tx) =>
    tx.query<{ made_by: string; provider: string | null }>(sql`
      select made_by, provider from forbear.contact
       where tenant_id = ${tx.tenant} and bucket = ${ana.person.bucket}
         and person_id = ${ana.person.id} and made_by <> 'house'`),
  );
  expect(sms).toEqual(Array.from({ length: 3 }, () => ({ made_by: "agency", provider: null })));
  expect(await here.verdict()).toEqual([]);
}, 60_000);

test("the same file, the same rows in another file, and two calls of one minute", async () => {
  const here = await World.open({ seed: "told once" });
  world = here;
  const [ana] = await here.place({});
  if (ana === undefined) throw new Error("one was placed");
  const one = { account: ana.reference, at: before(here, 2) };
  expect(await tell(here, [one, one])).toMatchObject({ placed: 2, same: 0 });
  expect(await tell(here, [one, one])).toMatchObject({ outcome: "same-file", placed: 0, same: 2 });
  const another = { ...one, at: before(here, 1) };
  expect(await tell(here, [one, another, one])).toMatchObject({ placed: 1, same: 2 });
  const named = { ...one, id: "c-1" };
  expect(await tell(here, [named])).toMatchObject({ placed: 1 });
  const mended = { ...named, outcome: "busy" };
  expect(await tell(here, [mended, another])).toMatchObject({ placed: 0, same: 2 });
  expect(await here.verdict()).toEqual([]);
});

test("one call about two debts, told in two rows of one id, counts for each of them", async () => {
  const here = await World.open({ seed: "told of two" });
  world = here;
  const [card, loan] = await here.place({}, {});
  if (card === undefined || loan === undefined) throw new Error("two were placed");
  const call = { id: "c-1", at: before(here, 1) };
  const rows = [card, loan].map(({ reference }) => ({ ...call, account: reference }));
  expect(await tell(here, rows)).toMatchObject({ placed: 2, same: 0, bad: 0 });
  expect(await tell(here, [...rows].reverse())).toMatchObject({ placed: 0, same: 2 });
});

test("bad rows are named with field and remedy; the file is sent again when its debts are placed", async () => {
  const here = await World.open({ seed: "told badly" });
  world = here;
  const [ana] = await here.place({});
  if (ana === undefined) throw new Error("one was placed");
  const at = before(here, 1);
  const rows = [
    { account: ana.reference, at },
    { account: "LATER", at },
    { account: ana.reference, person: "NOBODY", at },
    { account: ana.reference, at: later(here.clock.now(), dayMs) },
  ];
  const dry = await tell(here, rows, "dry-run");
  expect(dry).toMatchObject({ outcome: "dry-run", read: 4, placed: 0, bad: 3, faultsInAll: 3 });
  expect(
    dry.faults.map(({ line, field, code }) => `${String(line)} ${field ?? ""} ${code}`).sort(),
  ).toEqual(["3 account account.unknown", "4 person person.unknown", "5 at instant.future"]);
  expect(dry.faults.every(({ remedy }) => remedy.length > 10)).toBe(true);
  expect(await tell(here, rows, "all-or-nothing")).toMatchObject({ outcome: "refused", placed: 0 });
  expect(await tell(here, rows)).toMatchObject({ outcome: "placed", placed: 1, bad: 3 });
  await here.place({ reference: "LATER" });
  expect(await tell(here, rows)).toMatchObject({ outcome: "placed", placed: 1, same: 1, bad: 2 });
  expect(await here.verdict()).toEqual([]);
});

test.each([
  ["as the file says", { meaning: "stopRequest" }],
  ["in words", { words: "STOP" }],
  ["in Spanish", { words: "ya no me manden mensajes" }],
])("what they asked others to stop we stop, %s", async (_, said) => {
  const here = await World.open({ seed: "told stop" });
  world = here;
  const [ana] = await here.place({});
  if (ana === undefined) throw new Error("one was placed");
  await tell(here, [
    {
      ...{ account: ana.reference, at: before(here, 9), channel: "sms" },
      ...{ direction: "inbound", outcome: "received", madeBy: "creditor", ...said },
    },
  ]);
  const { stops } = await here.person(ana);
  expect(stops.map(({ channel }) => channel)).toEqual(["sms"]);
  expect(await here.verdict()).toEqual([]);
});

test("a consent from a placement keeps its exact words, who asked for it and where the proof lies", async () => {
  const here = await World.open({ seed: "told consent" });
  world = here;
  const words = "I agree to texts about my account.";
  const [ana] = await here.place({
    "obligor.1.consent.sms.on": "2026-01-05",
    "obligor.1.consent.sms.form": "written",
    "obligor.1.consent.sms.words": words,
    "obligor.1.consent.sms.evidence": "form 12, page 3",
  });
  if (ana === undefined) throw new Error("one was placed");
  const [consent] = (await here.person(ana)).consents;
  expect(consent).toMatchObject({
    channels: ["sms"],
    form: "written",
    givenTo: "creditor",
    evidence: { from: "file", line: 2, kept: "form 12, page 3" },
  });
  const opened = await here.house.database.transaction(here.tenant.id, (tx) =>
    openWords(tx, here.house.vault, ana.person),
  );
  expect([...opened.values()]).toEqual([words]);
  const { evidence } = consent ?? { evidence: null };
  expect(evidence?.from === "file" && opened.get(evidence.words?.id ?? ("" as never))).toBe(words);
  expect(await here.verdict()).toEqual([]);
});

test("a stop in a talk rests on the message that asked for it", async () => {
  const here = await World.open({ seed: "told stop words" });
  world = here;
  const [ana] = await here.place({});
  if (ana === undefined) throw new Error("one was placed");
  await here.says(ana, "STOP");
  const stopped = await here.house.database.transaction(here.tenant.id, (tx) =>
    tx.query<{ text: string }>(sql`
      select convert_from(bytes, 'UTF8') as text from forbear.journal
       where tenant_id = ${tx.tenant} and bucket = ${ana.person.bucket}
         and person_id = ${ana.person.id} and kind = 'channel-stopped'`),
  );
  expect(stopped.length).toBeGreaterThan(0);
  for (const { text } of stopped) expect(text).toMatch(/"evidence":\{"from":"message","message":"/);
});

test("a call of others that found the number somebody else's closes the number", async () => {
  const here = await World.open({ seed: "told wrong" });
  world = here;
  const [ana] = await here.place({});
  if (ana === undefined) throw new Error("one was placed");
  await tell(here, [
    { account: ana.reference, at: before(here, 9), outcome: "wrongNumber", point: ana.phone },
  ]);
  const { points } = await here.person(ana);
  expect(points.find(({ kind }) => kind === "phone")?.health).toBe("wrong-person");
});

test("how a call ended is noted once; until then it counts as a conversation", async () => {
  const here = await World.open({ seed: "call ended" });
  world = here;
  const [ana] = await here.place(sydney);
  if (ana === undefined) throw new Error("one was placed");
  const by = everyDay(here.by, ["voice"]);
  for (let hour = 0; hour < 72; hour += 6) {
    here.clock.set(later(here.clock.now(), 6 * 3_600_000));
    await sweep(here.house, here.tenant.id, by);
    await dispatch(here.house, here.tenant.id, by.settings);
  }
  const outcomes = () =>
    here.house.database.transaction(here.tenant.id, (tx) =>
      tx.query<{ id: string; outcome: string | null }>(sql`
        select id, outcome from forbear.contact
         where tenant_id = ${tx.tenant} and bucket = ${ana.person.bucket}
           and person_id = ${ana.person.id} and channel = 'voice' and status = 'handed-over'
         order by attempted_at`),
    );
  const [call] = await outcomes();
  expect(call?.outcome).toBeNull();
  const end = (what: Parameters<typeof callEnded>[3]) =>
    callEnded(here.house, here.tenant.id, call?.id as Parameters<typeof callEnded>[2], what, {
      kind: "system",
      part: "carrier",
    });
  expect(await end("busy")).toBe("noted");
  expect(await end("busy")).toBe("known");
  expect(await end("conversation")).toBe("told-otherwise");
  expect(await here.verdict()).toEqual([]);
});
