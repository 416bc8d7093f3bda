/** Debits that cannot be made on their day: a bank holiday, or another day agreed after notice was given. */

import {
  type PlainDate,
  localDate,
  must,
  parsePlainDate,
  present,
  toDecimal,
} from "@forbear/kernel";
import { readNacha } from "@forbear/formats";
import { debits, posting } from "@forbear/operations";
import { afterAll, describe, expect, test } from "vitest";
import { changes, judgedSoFar, onPlan, paymentsDue } from "./planning.ts";
import { type Debtor, World, at, usd } from "./world.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));
const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map((world) => world.close())));

const today = (world: World): PlainDate => localDate(world.clock.now(), world.zone);

async function opens(seed: string, starts: string): Promise<World> {
  const world = await World.open({ seed, starts: at(starts) });
  worlds.push(world);
  must(
    await posting.bank.openBankAccount(world.house, world.tenant.id, {
      ref: "trust",
      name: "Clients' money",
      currency: "USD",
      purpose: "trust",
      client: null,
      openedOn: today(world),
      openedWith: usd(0n),
      numbers: {
        number: "00998877",
        bank: "061100017",
        creditorId: null,
        originatorId: "1234567890",
        serviceUser: null,
        shownAs: "Harbor",
      },
    }),
  );
  return world;
}

/** Twelve payments, debited under a mandate of today. */
async function debited(world: World): Promise<Debtor> {
  const debtor = await world.placeOne(usd(300_01n));
  await onPlan(world, debtor, 12);
  must(
    await debits.setUpMandate(world.house, world.tenant.id, {
      account: debtor.account,
      person: debtor.person.id,
      rail: "ach",
      words: {
        holder: "Ana Story",
        number: "00123456",
        bank: "076401251",
        kind: "checking",
        given: "written",
        words: "I authorise Harbor to debit my account for each payment of my plan.",
        evidence: "scan 17",
      },
      signedOn: today(world),
      notifiedOn: today(world),
      by: { kind: "system", part: "story" },
    }),
  );
  return debtor;
}

/** What the file of a day asks for, and when that settles; null: nothing is due. */
async function fileOf(world: World): Promise<string | null> {
  const { zone } = world;
  const asked = { account: "trust", rail: "ach", on: today(world), zone } as const;
  const made = must(await debits.collectDebits(world.house, world.tenant.id, asked));
  if (made.kind === "nothing-due") return null;
  const read = readNacha(new TextEncoder().encode(made.text));
  if (read.kind === "refused") throw new Error(JSON.stringify(read.faults));
  const amounts = read.content.batches.flatMap(({ entries }) => entries.map((one) => one.amount));
  return `${amounts.map(toDecimal).join(" ")} settles ${made.file.settlesOn}`;
}

async function until(world: World, on: string): Promise<void> {
  while (today(world) < day(on)) await world.pass({ days: 1 });
}

describe("a payment that falls due on Memorial Day", () => {
  test("is debited the banking day after, and is kept all the same", async () => {
    const world = await opens("holiday", "2026-05-18T13:00:00Z");
    const ana = await debited(world);
    expect(present((await paymentsDue(world, ana))[0]).dueOn).toBe("2026-05-25");
    await until(world, "2026-05-21");
    expect(await fileOf(world)).toBeNull();
    await until(world, "2026-05-22");
    expect(await fileOf(world)).toBe("25.00 settles 2026-05-26");
    await until(world, "2026-05-26");
    expect(await posting.bank.settleDebits(world.house, world.tenant.id, world.zone)).toBe(1);
    await until(world, "2026-06-01");
    expect((await judgedSoFar(world, ana)).slice(0, 2)).toEqual(["kept", "due"]);
    expect(await world.verdict()).toEqual([]);
  });
});

describe("a payment that gets another day after notice of its debit was given", () => {
  test("is debited on the new day alone, once notice of it was given in time", async () => {
    const world = await opens("renoticed", "2026-03-02T14:00:00Z");
    const ben = await debited(world);
    // Ten days lie between the notice of another day and that day.
    expect(
      await changes(world, ben, {
        kind: "move",
        of: null,
        to: day("2026-03-10"),
        following: false,
      }),
    ).not.toBe("changed");
    expect(
      await changes(world, ben, {
        kind: "move",
        of: null,
        to: day("2026-03-13"),
        following: false,
      }),
    ).toBe("changed");
    expect(present((await paymentsDue(world, ben))[0]).dueOn).toBe("2026-03-13");
    await until(world, "2026-03-06");
    expect(await fileOf(world)).toBeNull();
    await until(world, "2026-03-12");
    expect(await fileOf(world)).toBe("25.00 settles 2026-03-13");
    await until(world, "2026-03-13");
    expect(await posting.bank.settleDebits(world.house, world.tenant.id, world.zone)).toBe(1);
    expect((await judgedSoFar(world, ben)).slice(0, 2)).toEqual(["kept", "due"]);
    expect(await world.verdict()).toEqual([]);
  });
});
