/** From a placed schedule of payments to the notices that law wants about it: given, back, given again. */

import { requestFor, standingNotice } from "@forbear/accounts";
import { inProcessPrinter } from "@forbear/adapters";
import { type Instant, addDays, face, must, parsePlainDate, present } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type ActionKind, type Decision, currentLaw, decide } from "@forbear/law";
import {
  addressLearned,
  askNotice,
  bareAct,
  desk,
  mailCameBack,
  mailReceipts,
  printRun,
} from "@forbear/operations";
import { afterEach, describe, expect, test } from "vitest";
import { type Cells, type Debtor, World, at } from "./world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

const day = (text: string) => must(parsePlainDate(text), text);
const gbp = (minor: bigint) => ({ currency: "GBP", minor });

async function lender(seed: string): Promise<World> {
  const collector = { role: "creditor", institution: "consumerLender" } as const;
  world = await World.open({ seed, collector: { ...collector, clientNamesAgency: false } });
  return world;
}

/** A loan of 24 payments of 100 pounds on the 5th; January's and February's were not made. */
const british: Cells = {
  product: "personalLoan",
  "obligor.1.address.line1": "9 Mill Lane",
  "obligor.1.address.city": "Leeds",
  "obligor.1.address.region": "ENG",
  "obligor.1.address.postcode": "LS1 4AP",
  "obligor.1.address.country": "GB",
  "obligor.1.phone.1.number": "+447700900123",
  "schedule.interval": "monthly",
  "schedule.instalment": "100.00",
  "schedule.firstDueOn": "2025-06-05",
  "schedule.count": "24",
  "schedule.firstMissedOn": "2026-02-05",
  "schedule.arrears": "100.00",
};

const letters = (here: World) => here.sent.filter(({ channel }) => channel === "letter");

/** What law says of an act about the debt at that time. */
async function lawOn(here: World, who: Debtor, act: ActionKind, now: Instant): Promise<Decision> {
  const { collector } = here.client.settings;
  const request = requestFor({
    id: act,
    now,
    person: { id: who.person.id, state: await here.person(who) },
    accounts: [{ id: who.account.id, state: await here.account(who) }],
    coObligors: new Map(),
    history: [],
    contemplated: bareAct(act, who.account.id),
    collector,
    policy: here.tenant.settings.policy,
  });
  return decide(request, currentLaw);
}

describe("a regulated loan in the United Kingdom", () => {
  test("the second missed payment brings a notice of sums in arrears within days, and not before", async () => {
    const here = await lender("nosia");
    const ana = await here.placeOne(gbp(1_600_00n), british);
    await here.pass({ days: 3 });
    expect(letters(here)).toEqual([]);
    // March's payment was due on the 5th: from the 6th two are missed.
    await here.pass({ days: 2 });
    const [letter] = letters(here);
    const { text, to } = present(letter, "the notice");
    expect(to).toContain("9 Mill Lane");
    for (const words of [
      "Notice of sums in arrears",
      "Due on 5 February 2026, still unpaid: £100.00",
      "Due on 5 March 2026, still unpaid: £100.00",
      "Total now in arrears: £200.00",
      "+ FCA information sheet: Arrears",
    ]) {
      expect(text).toContain(words);
    }
    const given = present(standingNotice(await here.account(ana), "noticeOfSumsInArrears"));
    expect(given.sentAt.slice(0, 10)).toBe("2026-03-06");
    await here.endDay();
    expect(await here.verdict()).toEqual([]);
  });

  test("a default notice that came back opens nothing; sent again, it opens on the date it names", async () => {
    const here = await lender("default");
    const cells = { ...british, "schedule.lastNoticeOn": "2026-02-20" };
    const ana = await here.placeOne(gbp(1_600_00n), cells);
    await here.pass({ days: 5 });
    const noticed = letters(here).length;
    const ends = (now: string) => lawOn(here, ana, "terminateAgreement", at(now));
    expect((await ends("2026-03-09T12:00:00.000Z")).verdict).toBe("deny");

    const by = { kind: "system", part: "story" } as const;
    const asked = (notice: "defaultNotice" | "validationNotice") =>
      askNotice(here.house, here.tenant.id, ana.account.id, notice, "two are behind", by);
    expect(await asked("validationNotice")).toEqual({ ok: false, error: "not-askable" });
    expect((await asked("defaultNotice")).ok).toBe(true);
    await here.pass({ hours: 1 });
    const first = present(letters(here).at(noticed), "the default notice");
    expect(first.text).toContain("Pay £200.00 so that it reaches us before");
    expect(first.text).toContain("+ FCA information sheet: Default");
    const named = present(standingNotice(await here.account(ana), "defaultNotice")).printedEndOn;
    expect(named).toBe(day("2026-03-28"));

    await here.pass({ days: 6 });
    await mailCameBack(here.house, here.tenant.id, first.id);
    const back = await ends("2026-03-30T12:00:00.000Z");
    expect([back.verdict, back.nextAllowedAt]).toEqual(["deny", null]);
    await here.pass({ days: 2 });
    expect((await here.account(ana)).lacking).toEqual([
      { notice: "defaultNotice", elements: ["consumerMailAddress"] },
    ]);

    const address = { lines: ["4 New Row", "Leeds", "LS2 7AA", "GB"], country: "GB" };
    const where = { ...address, region: "ENG", postcode: "LS2 7AA" };
    const told = { by: "tracing", on: day("2026-03-17") } as const;
    await addressLearned(here.house, here.tenant.id, ana.person, where, told);
    await here.pass({ hours: 2 });
    const again = present(letters(here).at(-1), "the notice that was sent again");
    expect(again.to).toContain("4 New Row");
    const given = present(standingNotice(await here.account(ana), "defaultNotice"));
    const opens = present(given.printedEndOn);
    expect(opens > present(named)).toBe(true);
    // Its first second where she lives: summer time has begun.
    const opensAt = `${addDays(opens, -1)}T23:00:00.000Z`;
    const before = await ends(`${addDays(opens, -1)}T22:59:59.000Z`);
    expect([before.verdict, before.nextAllowedAt]).toEqual(["deny", opensAt]);
    expect((await ends(opensAt)).verdict).toBe("allow");
    await here.endDay();
    expect(await here.verdict()).toEqual([]);
  });

  test("a stop of contact stops what we begin, not the notice that law prescribes", async () => {
    const here = await lender("breathing");
    const cells = {
      ...british,
      "schedule.firstMissedOn": "2026-01-05",
      "schedule.arrears": "150.00",
    };
    await here.placeOne(gbp(1_600_00n), { ...cells, "obligor.1.ceasedOn": "2026-02-20" });
    await here.pass({ hours: 6 });
    const [only, ...others] = here.sent;
    expect(others).toEqual([]);
    expect(present(only).text).toContain("Due on 5 January 2026, still unpaid: £50.00");
    expect(await here.verdict()).toEqual([]);
  });
});

test("in Australia the first direct debit that is dishonoured is told of, by post, and once", async () => {
  const here = await lender("debit");
  const cells: Cells = {
    ...british,
    "obligor.1.address.city": "Brisbane",
    "obligor.1.address.region": "QLD",
    "obligor.1.address.postcode": "4000",
    "obligor.1.address.country": "AU",
    "obligor.1.phone.1.number": "+61491570156",
    "schedule.debitFailedOn": "2026-02-05",
  };
  const ana = await here.placeOne({ currency: "AUD", minor: 1_600_00n }, cells);
  await here.pass({ days: 2 });
  expect(letters(here).map(({ letter }) => letter?.title)).toEqual(["Direct debit default notice"]);
  expect(present(letters(here)[0]).text).toContain("5 February 2026");
  expect((await lawOn(here, ana, "fileSuit", here.clock.now())).ruleIds).toContain("au.ncc.88");
  expect(await here.verdict()).toEqual([]);
});

test("a letter lies printed in its run, with a line of the list; what came of it is taken from the mail house", async () => {
  const here = await lender("printed");
  const ana = await here.placeOne(gbp(1_600_00n), {
    ...british,
    "schedule.firstMissedOn": "2026-01-05",
    "schedule.arrears": "200.00",
  });
  await here.pass({ hours: 1 });
  const { house, tenant } = here;
  const [letter] = letters(here);
  const { id } = present(letter);
  const run = await printRun(house, tenant.id, inProcessPrinter);
  expect([run.letters, run.pages]).toEqual([1, 1]);
  expect((await printRun(house, tenant.id, inProcessPrinter)).folder).toBeNull();
  const at = (name: string) => house.files.read(`${present(run.folder)}/${name}`);
  const list = Buffer.from(present(await at("manifest.csv"))).toString();
  const [, line = ""] = list.split("\r\n");
  const [of, recipient, file = "", pages, hash] = line.split(",");
  expect([of, recipient, pages]).toEqual([face("ctct", id), face("pers", ana.person.id), "1"]);
  expect(sha256(present(await at(file)))).toBe(hash);

  const receipts = (text: string) => mailReceipts(house, tenant.id, Buffer.from(text), null);
  const posted = `letter,outcome\n${face("ctct", id)},posted\nctct_x,posted\n`;
  expect(await receipts(posted)).toMatchObject({
    posted: 1,
    faults: [{ line: 3, code: "no-such-letter" }],
  });
  const back = `letter,outcome\n${face("ctct", id)},returned\n`;
  expect(await receipts(back)).toMatchObject({ returned: 1, faults: [] });
  expect(await receipts(back)).toMatchObject({ returned: 0, faults: [{ code: "no-such-letter" }] });
  const shown = await lettersOf(here, ana);
  expect(shown.map(({ state, notice }) => [state, notice])).toEqual([
    ["due", "noticeOfSumsInArrears"],
    ["returned", "noticeOfSumsInArrears"],
  ]);
  expect(shown[0]).toMatchObject({ dueBy: "2026-02-19", late: true });
  expect(shown[1]?.printedIn).toBe(present(run.folder).split("/").at(-1));
  expect(await here.verdict()).toEqual([]);
});

const lettersOf = (here: World, who: Debtor) =>
  here.house.database.transaction(here.tenant.id, async (tx) => {
    const { settings } = here.by;
    const reading = { tx, vault: here.house.vault, settings, today: day("2026-03-02") };
    const asked = { ...reading, lawbook: currentLaw, now: here.clock.now() };
    return present(await desk.letterList(asked, who.account.id)).items;
  });
