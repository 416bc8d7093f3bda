/** What people can have in writing of their money: statement, receipt, schedule, the letter that it is paid. */

import { type MoneyLetterKind, letterText } from "@forbear/dialogue";
import { type Language, localDate, present } from "@forbear/kernel";
import { desk, loadSettings } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "money letters" });
});
afterAll(() => world.close());

type More = { readonly language?: Language; readonly year?: number };

/** The letter in words, or why there is none. */
async function letter(debtor: Debtor, kind: MoneyLetterKind, more: More = {}): Promise<string> {
  const { house, zone } = world;
  const now = house.clock.now();
  const written = await house.database.transaction(world.tenant.id, async (tx) => {
    const settings = present(await loadSettings(tx), "the tenant's settings");
    const read = { tx, vault: house.vault, settings, today: localDate(now, zone), now, zone };
    const asked = {
      kind,
      language: null,
      asOf: null,
      year: null,
      payment: null,
      reader: null,
      ...more,
    };
    return desk.moneyLetter({ ...read, ...asked }, debtor.account.id);
  });
  return written.ok ? letterText(written.value) : written.error;
}

test("a payment on a debt is on its statement and has a receipt, until the bank takes it back", async () => {
  const ana = await world.placeOne(usd(90_00n));
  expect(await letter(ana, "receipt")).toBe("no-payment");
  expect(await letter(ana, "balanceStatement")).toContain("$90.00");

  await world.pays(ana, usd(25_00n));
  await world.pass({ days: 2 });
  const statement = await letter(ana, "balanceStatement");
  expect(statement).toContain("Payment received");
  expect(statement).toMatch(/−\$25\.00\nOwed after: \$65\.00/);
  const receipt = await letter(ana, "receipt");
  expect(receipt).toContain("We received $25.00 from you");
  expect(receipt).toContain("After this payment you owe $65.00");
  expect(await letter(ana, "receipt", { language: "es" })).toContain("Recibimos $25.00");
});

test("a debt that is paid has the letter that says so; one that is not has none", async () => {
  const ben = await world.placeOne(usd(40_00n));
  expect(await letter(ben, "paidInFullLetter")).toBe("not-paid");
  await world.pays(ben, usd(40_00n));
  await world.pass({ days: 2 });
  const paid = await letter(ben, "paidInFullLetter");
  expect(paid).toContain("You paid $40.00 in all, and nothing is owed");
  expect(await letter(ben, "paidInFullLetter", { language: "hi" })).toContain("पूरा चुक गया");
});

test("a plan has its schedule, and what was paid of it shows", async () => {
  const cy = await world.placeOne(usd(120_00n));
  expect(await letter(cy, "paymentSchedule")).toBe("no-schedule");
  await world.proves(cy);
  await world.says(cy, "I can pay $40 a month");
  await world.says(cy, "yes");
  expect((await world.account(cy)).life.kind).toBe("on-plan");
  const before = await letter(cy, "paymentSchedule");
  expect(before.match(/Payment: \$40\.00/g)).toHaveLength(3);
  expect(before).toContain("Left to pay under this schedule: $120.00");
  await world.pays(cy, usd(50_00n));
  await world.pass({ days: 2 });
  const after = await letter(cy, "paymentSchedule");
  expect(after).toContain("Paid so far: $40.00\nLeft to pay: $0.00");
  expect(after).toContain("Paid so far: $10.00\nLeft to pay: $30.00");
  expect(after).toContain("Left to pay under this schedule: $70.00");
});

test("the year in writing begins with what was owed before it and ends with what was owed after", async () => {
  const di = await world.placeOne(usd(80_00n));
  await world.pays(di, usd(30_00n));
  await world.pass({ days: 2 });
  const year = await letter(di, "annualStatement", { year: 2026 });
  expect(year).toMatch(/Owed at the start, on January 1, 2026 \$0\.00/);
  expect(year).toMatch(/Owed at the end, on December 31, 2026 \$50\.00/);
  expect(await letter(di, "annualStatement", { year: 2025 })).toContain("Nothing was paid");
});

test("nobody who agreed no settlement has a letter of one", async () => {
  const eve = await world.placeOne(usd(80_00n));
  expect(await letter(eve, "settlementLetter")).toBe("no-settlement");
});
