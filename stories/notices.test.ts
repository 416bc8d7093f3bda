/** The first notice: given before anybody is called, owed again when it comes back, and what waits for it. */

import { inProcessPrinter } from "@forbear/adapters";
import {
  type Contemplated,
  noDetails,
  requestFor,
  saysAllAsked,
  standingNotice,
} from "@forbear/accounts";
import { type Instant, must, parsePlainDate, present } from "@forbear/kernel";
import { currentLaw, decide } from "@forbear/law";
import { addressLearned, mailCameBack, printLetter, verify } from "@forbear/operations";
import { afterEach, describe, expect, test } from "vitest";
import { type Cells, type Debtor, World, type WorldSettings, at, usd } from "./world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

async function open(collector: Partial<WorldSettings["collector"]> = {}): Promise<World> {
  world = await World.open({ seed: "notices", collector });
  return world;
}

const itemised: Cells = {
  "itemisation.event": "last-statement",
  "itemisation.on": "2026-01-31",
  "itemisation.balance": "400.00",
  "itemisation.interest": "12.50",
  "itemisation.fees": "0.00",
  "itemisation.paid": "0.00",
  "itemisation.credited": "0.00",
};

/** Whether law lets a person of ours call about the debt at that time, as far as notices go. */
async function mayCall(here: World, who: Debtor, now: Instant): Promise<boolean> {
  const state = await here.person(who);
  const call: Contemplated = {
    act: "collect",
    channel: "voice",
    point: present(state.points.find(({ kind }) => kind === "phone")),
    about: [who.account.id],
    initiatedBy: "collector",
    to: "consumer",
    answers: null,
    verified: true,
    dialMode: "manual",
    recorded: false,
    callerId: null,
    reservation: null,
    content: { ...saysAllAsked, revealsDebt: true, asksForPayment: true },
    details: noDetails,
  };
  const { collector } = here.client.settings;
  const request = requestFor({
    id: "call",
    now,
    person: { id: who.person.id, state },
    accounts: [{ id: who.account.id, state: await here.account(who) }],
    coObligors: new Map(),
    history: [],
    contemplated: call,
    collector,
    policy: here.tenant.settings.policy,
  });
  return decide(request, currentLaw).verdict === "allow";
}

const letters = (here: World) => here.sent.filter(({ channel }) => channel === "letter");
const texts = (here: World, who: Debtor) => here.sentTo(who);

describe("in the United States", () => {
  test("a validation notice goes by post before the first text, and says what is owed", async () => {
    const here = await open();
    const ana = await here.placeOne(usd(412_50n), itemised);
    await here.work();
    const [letter] = letters(here);
    const { text, to } = present(letter, "a letter that was sent");
    expect(to).toContain("Orchard Street");
    for (const words of [
      "Harbor Lane Recovery is a debt collector.",
      "As of January 31, 2026, you owed: $400.00",
      "Total amount of the debt now: $412.50",
      "****D-01",
    ]) {
      expect(text).toContain(words);
    }
    await here.pass({ days: 1 });
    const { id } = present(letter);
    const pdf = present(await printLetter(here.house, here.tenant.id, id, inProcessPrinter));
    expect(Buffer.from(pdf.subarray(0, 8)).toString()).toBe("%PDF-1.7");
    const again = present(await printLetter(here.house, here.tenant.id, id, inProcessPrinter));
    expect(Buffer.from(pdf).equals(again)).toBe(true);
    const first = here.sent.findIndex(({ channel }) => channel === "sms");
    expect(here.sent.findIndex(({ channel }) => channel === "letter")).toBeLessThan(first);
    const notice = present(standingNotice(await here.account(ana), "validationNotice"));
    expect(notice.printedEndOn).toBe(must(parsePlainDate("2026-04-11")));
    await here.endDay();
    expect(await here.verdict()).toEqual([]);
  });

  test("one that comes back goes to another address, its clock begun anew", async () => {
    const here = await open();
    const ana = await here.placeOne(usd(412_50n), itemised);
    await here.work();
    const [first] = letters(here);
    await here.pass({ days: 9 });
    const { id } = present(first, "a letter that was sent");
    expect(await mailCameBack(here.house, here.tenant.id, id)).toEqual({ kind: "noted" });
    expect(await mailCameBack(here.house, here.tenant.id, id)).toEqual({ kind: "unknown-letter" });
    const before = texts(here, ana).length;
    await here.pass({ days: 3 });
    // No other address is known: nothing goes out, and the desk is told why.
    expect(letters(here)).toHaveLength(1);
    expect(texts(here, ana)).toHaveLength(before);
    const { notices, lacking } = await here.account(ana);
    expect(notices.map(({ returnedAt }) => returnedAt !== null)).toEqual([true]);
    expect(lacking).toEqual([{ notice: "validationNotice", elements: ["consumerMailAddress"] }]);
    const address = {
      lines: ["7 Elm Street", "Columbus", "OH", "43085", "US"],
      country: "US",
      region: "OH",
      postcode: "43085",
    };
    const told = { by: "client", on: must(parsePlainDate("2026-03-14")) } as const;
    await addressLearned(here.house, here.tenant.id, ana.person, address, told);
    await here.pass({ days: 1 });
    const again = present(letters(here).at(1), "the notice that was sent again");
    expect(again.to).toContain("7 Elm Street");
    const given = present(standingNotice(await here.account(ana), "validationNotice"));
    expect(given.printedEndOn).toBe(must(parsePlainDate("2026-04-23")));
    await here.endDay();
    expect(await here.verdict()).toEqual([]);
  });

  test("without an itemisation none is written, and what it lacks is told once", async () => {
    const here = await open();
    const ana = await here.placeOne(usd(412_50n));
    await here.pass({ days: 2 });
    expect(letters(here)).toEqual([]);
    expect((await here.account(ana)).lacking).toEqual([
      { notice: "validationNotice", elements: ["itemization"] },
    ]);
    const { checks } = await verify(here.house, here.tenant.id);
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([]);
  });

  test("who is called while the letter lies on the desk is not: a message from them comes first", async () => {
    const here = await open();
    const ana = await here.placeOne(usd(412_50n), itemised);
    await here.tells(ana, "Please stop contacting me. I do not want any more messages.");
    await here.work();
    await here.pass({ days: 2 });
    expect(letters(here)).toEqual([]);
    expect(await here.verdict()).toEqual([]);
  });
});

describe("in Canada", () => {
  const ontario: Cells = {
    currency: "CAD",
    "obligor.1.address.city": "Toronto",
    "obligor.1.address.region": "ON",
    "obligor.1.address.postcode": "M5V 2T6",
    "obligor.1.address.country": "CA",
    "obligor.1.phone.1.number": "+14165550123",
    "obligor.1.email.1": "ana.story@example.com",
  };

  test("Ontario is closed until a letter went, and opens when its six days are over", async () => {
    const here = await open({ actsFor: "otherCreditor" });
    const ana = await here.placeOne({ currency: "CAD", minor: 412_50n }, ontario);
    await here.pass({ days: 5 });
    expect(letters(here)).toHaveLength(1);
    const spoken = () => here.sent.filter(({ channel }) => channel !== "letter");
    const during = spoken().filter(({ text }) => /debt|owe|balance/i.test(text));
    expect(during).toEqual([]);
    expect((await here.account(ana)).notices.map(({ notice }) => notice)).toEqual([
      "preCollectionNotice",
    ]);
    expect(await mayCall(here, ana, at("2026-03-05T20:00:00.000Z"))).toBe(false);
    expect(await mayCall(here, ana, at("2026-03-10T20:00:00.000Z"))).toBe(true);
    expect(await here.verdict()).toEqual([]);
  });
});
