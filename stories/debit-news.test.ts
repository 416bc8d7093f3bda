/** A bank ends or moves a mandate: its payer is told once, where law and holds let the word go. */

import {
  type PaymentId,
  type PlainDate,
  face,
  localDate,
  must,
  present,
  trusted,
} from "@forbear/kernel";
import { debits, posting, sql } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nachaReturn } from "./bank-files.ts";
import { onPlan } from "./planning.ts";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "debit news" });
  must(
    await posting.bank.openBankAccount(world.house, world.tenant.id, {
      ref: "trust",
      name: "Clients' money",
      currency: "USD",
      purpose: "trust",
      client: null,
      openedOn: today(),
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
});
afterAll(() => world.close());

const today = (): PlainDate => localDate(world.clock.now(), world.zone);

const words: debits.MandateWords = {
  holder: "Ana Story",
  number: "00123456",
  bank: "076401251",
  kind: "checking",
  given: "written",
  words: "I authorise Harbor to debit my account for each payment of my plan.",
  evidence: "scan 17",
};

const authorises = async (debtor: Debtor) =>
  must(
    await debits.setUpMandate(world.house, world.tenant.id, {
      account: debtor.account,
      person: debtor.person.id,
      rail: "ach",
      words,
      signedOn: today(),
      notifiedOn: today(),
      by: { kind: "system", part: "story" },
    }),
  );

/** Somebody on twelve payments, the first of which was just debited; how the bank knows the debit. */
async function debited(cells: Readonly<Record<string, string>> = {}) {
  const debtor = await world.placeOne(usd(300_01n), cells);
  await onPlan(world, debtor, 12);
  await authorises(debtor);
  const { tenant, house, zone } = world;
  for (;;) {
    const asked = { account: "trust", rail: "ach", on: today(), zone } as const;
    await debits.collectDebits(house, tenant.id, asked);
    const named = await asAsked(debtor);
    await world.pass({ days: 1 });
    if (named !== undefined) return { debtor, named };
  }
}

/** How the bank knows the debit of somebody; undefined: nothing was asked for. */
async function asAsked({ account }: Debtor) {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ payment_id: string; trace: string }>(sql`
      select payment_id, trace from forbear.collection_item
       where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and account_id = ${account.id}`),
  );
  return rows.map(({ payment_id: id, trace }) => ({
    reference: face("paym", trusted<PaymentId>(id)).slice(-15),
    trace,
  }))[0];
}
type Debited = Awaited<ReturnType<typeof debited>>;

const hears = ({ named }: Debited, reason: string, corrected?: string) =>
  posting.bank.importReturns(world.house, world.tenant.id, {
    bytes: nachaReturn({
      ...named,
      minor: corrected === undefined ? 25_00n : 0n,
      reason,
      ...(corrected === undefined ? {} : { corrected }),
    }),
    zone: world.zone,
  });

const tells = () => debits.tellMandateNews(world.house, world.tenant.id, world.by);

const toldOf = ({ debtor }: Debited): readonly string[] =>
  world.sentTo(debtor).filter((text) => /something new/i.test(text));

async function stateOf({ debtor }: Debited) {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    debits.mandatesOf(tx, debtor.account),
  );
  const { status, news, news_state: told } = present(rows.at(-1));
  return { status, news, told };
}

const holdsOf = async ({ debtor }: Debited) =>
  (await world.account(debtor)).holds.map(({ kind }) => kind);

/** What the workers of a server do in some hours of the day. */
async function hours(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await tells();
    await world.pass({ hours: 1 });
  }
}

describe.each(["R07", "R10", "R29", "R02"])("a bank ends a mandate with %s", (code) => {
  test("its payer gets one word of it, and no second", async () => {
    const one = await debited();
    await hears(one, code);
    expect(await stateOf(one)).toEqual({ status: "stopped", news: "ended", told: "waiting" });
    await hours(24);
    expect(toldOf(one)).toHaveLength(1);
    expect(toldOf(one)[0]).not.toMatch(/bank|debit|debt|owe|25/i);
    expect(await stateOf(one)).toMatchObject({ told: "told" });
    await hears(one, code);
    await hours(24);
    expect(toldOf(one)).toHaveLength(1);
    // What was agreed stands, unpaid by itself; nobody has to tell them any more.
    expect((await world.account(one.debtor)).life.kind).toBe("on-plan");
    expect(await holdsOf(one)).toEqual([]);
    expect(await world.verdict()).toEqual([]);
  });
});

test("a bank that moves the account has its payer told; a corrected name is no news", async () => {
  const one = await debited();
  await hears(one, "C04", "ANA B STORY");
  expect(await stateOf(one)).toMatchObject({ status: "active", news: null });
  await hears(one, "C01", "99887766");
  await hours(24);
  expect(toldOf(one)).toHaveLength(1);
  expect(await stateOf(one)).toEqual({ status: "active", news: "changed", told: "told" });
});

test("for want of money nothing ended, and nobody is told that it did", async () => {
  const one = await debited();
  await hears(one, "R01");
  await hours(24);
  expect(toldOf(one)).toEqual([]);
  expect(await stateOf(one)).toMatchObject({ status: "active", news: null });
});

test("while a hold stands nobody is told", async () => {
  const one = await debited();
  await world.says(one.debtor, "This debt is not mine, I dispute it");
  await hears(one, "R07");
  await hours(30);
  expect(toldOf(one)).toEqual([]);
  expect(await stateOf(one)).toMatchObject({ told: "waiting" });
});

test("who stopped messages is told by a person", async () => {
  const one = await debited();
  await world.says(one.debtor, "STOP");
  await hears(one, "R07");
  await hours(2);
  expect(toldOf(one)).toEqual([]);
  expect(await stateOf(one)).toMatchObject({ told: "left" });
  expect(await holdsOf(one)).toEqual(["staff-next"]);
});

test("whoever gave another mandate meanwhile is told nothing of the old one", async () => {
  const one = await debited();
  await hears(one, "R07");
  await authorises(one.debtor);
  await hours(24);
  expect(toldOf(one)).toEqual([]);
  const kept = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ news: string | null }>(sql`
      select news from forbear.mandate
       where tenant_id = ${tx.tenant} and bucket = ${one.debtor.account.bucket}
         and account_id = ${one.debtor.account.id}`),
  );
  expect(kept).toEqual([{ news: null }, { news: null }]);
});

test("of somebody who died nobody is told anything", async () => {
  const one = await debited();
  await hears(one, "R15");
  await hours(24);
  expect(toldOf(one)).toEqual([]);
  expect((await world.person(one.debtor)).holds.map(({ kind }) => kind)).toContain("deceased");
  expect(await world.verdict()).toEqual([]);
});
