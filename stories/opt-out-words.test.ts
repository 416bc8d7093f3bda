/** The words by which people stop messages, in four languages: alone they stop, inside a sentence they need not. */

import { type PlainDate, must, parsePlainDate } from "@forbear/kernel";
import { noLeave } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { World } from "./world.ts";

let world: World;
const today: PlainDate = must(parsePlainDate("2026-03-02"));
beforeAll(async () => {
  world = await World.open({ seed: "opt-out words" });
});
afterAll(() => world.close());

async function stops(text: string): Promise<boolean> {
  const { signals } = await world.house.model.understand(text, { channel: "sms", today }, noLeave);
  return signals.some(({ name }) => name === "stop_channel" || name === "stop_contact");
}

test.each([
  // 47 CFR 64.1200(a)(10), in any case and spelling
  ...["STOP", "stop", "Stop.", "QUIT", "END", "REVOKE", "OPT OUT", "opt-out", "optout", "CANCEL"],
  ...["UNSUBSCRIBE", "STOPALL", "stop all"],
  ...["baja", "BAJA", "alto", "Alto", "parar", "basta", "cancelar", "detener", "no más", "no mas"],
  ...["band karo", "band kardo", "mat bhejo", "msg mat bhejo", "rok do", "bas karo"],
  ...["बंद करो", "बंद करें", "मत भेजो", "रोक दो", "संदेश मत भेजो"],
])("%s stops", async (text) => {
  expect(await stops(text)).toBe(true);
});

test.each([
  ...["no", "No", "el monto es muy alto", "it's the end of the month", "end of month ok"],
  ...["I want to cancel my card", "when does it end", "ruko"],
])("%s does not", async (text) => {
  expect(await stops(text)).toBe(false);
});

test.each(["END", "alto", "बंद करो"])("%s by text stops texts from then on", async (text) => {
  const [ana] = await world.place({});
  if (ana === undefined) throw new Error("one was placed");
  await world.says(ana, text);
  expect((await world.person(ana)).stops.map(({ channel }) => channel)).toContain("sms");
});

test("START by text takes the stop back, with the words it rests on, and lets texts go again", async () => {
  const [ana] = await world.place({});
  if (ana === undefined) throw new Error("one was placed");
  await world.says(ana, "STOP");
  await world.says(ana, "START");
  const { stops, consents } = await world.person(ana);
  expect(stops).toEqual([]);
  expect(consents.filter(({ revokedAt }) => revokedAt === null)).toMatchObject([
    { kind: "electronicContact", channels: ["sms"], evidence: { from: "message" } },
    { kind: "priorExpressConsent", channels: ["sms"], evidence: { from: "message" } },
  ]);
  await world.says(ana, "STOP");
  expect((await world.person(ana)).consents.every(({ revokedAt }) => revokedAt !== null)).toBe(
    true,
  );
});
