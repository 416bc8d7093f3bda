/** A day in figures: each told from what happened, filed once, and the same ever after. */

import { dayReport, fileDayReport, listDayReports } from "@forbear/operations";
import { type PlainDate, addDays, localDate, must, parsePlainDate } from "@forbear/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { World, usd } from "./world.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text), text);
const monday = day("2026-03-02");
const wednesday = day("2026-03-04");
const thursday = day("2026-03-05");
const json = (minor: string) => ({ currency: "USD", minor });

let world: World;
const reportOf = (on: PlainDate) => dayReport(world.house, world.tenant.id, on, world.zone);

beforeAll(async () => {
  world = await World.open({ seed: "reporting" });
  const ana = await world.placeOne(usd(400_00n));
  const ben = await world.placeOne(usd(90_00n));
  await world.pass({ days: 2 }); // until Wednesday at nine
  await world.proves(ana);
  await world.says(ana, "I can pay $100 on Friday");
  await world.says(ana, "yes");
  await world.pays(ana, usd(100_00n));
  await world.pays(ben, usd(90_00n), "tok_returned_2");
  await world.pass({ days: 4 });
});
afterAll(() => world.close());

test("tells what was placed and who was written to", async () => {
  const report = await reportOf(monday);
  expect(report.inventory).toEqual([{ currency: "USD", accounts: 2, owed: json("49000") }]);
  expect(report.contacts).toEqual([{ key: "sms:handed-over", count: 2 }]);
  expect(report.costs).toEqual([json("2")]);
  expect(report).toMatchObject({ rightPartyContacts: 0, promisesMade: 0, collected: [] });
});

test("tells who proved who they are and what they promised", async () => {
  const report = await reportOf(wednesday);
  expect(report).toMatchObject({ rightPartyContacts: 1, promisesMade: 1, plansAgreed: 0 });
});

test("tells what came in, and what went back when it did", async () => {
  const paid = await reportOf(thursday);
  expect(paid.collected).toEqual([json("19000")]);
  expect(paid.returned).toEqual([]);
  expect(paid.inventory).toEqual([{ currency: "USD", accounts: 1, owed: json("30000") }]);
  const back = await reportOf(addDays(thursday, 2));
  expect(back.collected).toEqual([json("-9000")]);
  expect(back.returned).toEqual([json("9000")]);
  expect(back.inventory).toEqual([{ currency: "USD", accounts: 2, owed: json("39000") }]);
});

test("gives a day long past again, as it was at its end", async () => {
  const before = await reportOf(monday);
  await world.placeOne(usd(70_00n));
  expect((await reportOf(monday)).inventory).toEqual(before.inventory);
});

test("is filed once, hangs on the evidence, and is listed newest first", async () => {
  const { house, tenant, zone } = world;
  const first = await fileDayReport(house, tenant.id, monday, zone);
  expect(first.evidenceRoot).toMatch(/^[0-9a-f]{64}$/);
  await world.pass({ days: 1 });
  expect(await fileDayReport(house, tenant.id, monday, zone)).toEqual(first);
  await fileDayReport(house, tenant.id, wednesday, zone);
  const days = async (before: PlainDate | null) =>
    (await listDayReports(house, tenant.id, before)).map((report) => report.day);
  expect(await days(null)).toEqual([wednesday, monday]);
  expect(await days(wednesday)).toEqual([monday]);
  expect(await world.verdict()).toEqual([]);
});

test("counts what the law held back, by rule", async () => {
  // No law of the place is known here, so that nothing is done there.
  const dan = await world.placeOne(usd(60_00n), {
    "obligor.1.address.region": "",
    "obligor.1.address.country": "JP",
  });
  const today = localDate(world.clock.now(), world.zone);
  await world.pass({ days: 2 });
  const reports = await Promise.all([0, 1, 2].map((days) => reportOf(addDays(today, days))));
  expect(world.sentTo(dan)).toEqual([]);
  const blocks = reports.flatMap((report) => report.blocks);
  expect(blocks).toContainEqual({ rule: "law.place.unknown", count: 1 });
});
