/** Silence in the middle of agreeing: asked once whether to go on, in lawful hours, and never against a wish. */

import { localSecond, must, parseTimeZone } from "@forbear/kernel";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Debtor, World, at, usd } from "./world.ts";

const columbus = must(parseTimeZone("America/New_York"));
const asksOn = /in the middle of something/;

let world: World;
let ana: Debtor;

beforeEach(async () => {
  // Nine in the morning: a day less two hours later it is seven, and nobody may be written to.
  world = await World.open({ seed: "follow up", starts: at("2026-03-02T14:00:00.000Z") });
  ana = await world.placeOne(usd(412_50n));
  await world.proves(ana);
  const [terms] = await world.says(ana, "I can pay 50 a month from March 20");
  expect(terms).toMatch(/right\?|reply yes/i);
});
afterEach(() => world.close());

const followUps = () => world.sent.filter(({ to, text }) => to === ana.phone && asksOn.test(text));

test("once, when the time has come and the hour is lawful; then the strategy goes on", async () => {
  await world.pass({ hours: 22 });
  expect(followUps()).toEqual([]);
  await world.pass({ hours: 3 });
  expect(followUps()).toHaveLength(1);
  for (const { at: sentAt } of followUps()) {
    expect(localSecond(sentAt, columbus)).toBeGreaterThanOrEqual(8 * 3600);
    expect(localSecond(sentAt, columbus)).toBeLessThan(21 * 3600);
  }
  await world.pass({ days: 6 });
  expect(followUps()).toHaveLength(1);
  expect(await world.verdict()).toEqual([]);
});

test("who answers it goes on where they were", async () => {
  await world.pass({ hours: 25 });
  expect(followUps()).toHaveLength(1);
  await world.says(ana, "yes, sorry");
  await world.proves(ana);
  await world.says(ana, "yes");
  expect((await world.account(ana)).life.kind).toBe("on-plan");
});

test.each([
  ["a stop", "STOP", "sms"],
  ["a wish for no contact at all", "Do not contact me ever again", "sms"],
  ["a dispute", "Wait, this is not my debt", "sms"],
  ["a wish for a person", "I want to talk to a real person", "sms"],
  ["words on another channel", "Thank you, I will think about it", "whatsapp"],
  ["a yes", "yes", "sms"],
] as const)("not after %s", async (_, text, channel) => {
  await world.pass({ hours: 3 });
  await world.says(ana, text, channel);
  await world.pass({ days: 5 });
  expect(followUps()).toEqual([]);
  expect(await world.verdict()).toEqual([]);
});

test("what was decided is taken back when they write before it leaves", async () => {
  await world.close();
  let down = false;
  world = await World.open({
    seed: "follow up",
    starts: at("2026-03-02T15:00:00.000Z"),
    refuses: ({ text }) => (down && asksOn.test(text) ? { kind: "unavailable" } : null),
  });
  ana = await world.placeOne(usd(412_50n));
  await world.proves(ana);
  await world.says(ana, "I can pay 50 a month from March 20");
  down = true;
  await world.pass({ hours: 25 });
  await world.says(ana, "Thank you, I will think about it", "whatsapp");
  down = false;
  await world.pass({ hours: 12 });
  expect(followUps()).toEqual([]);
  expect(await world.verdict()).toEqual([]);
});
