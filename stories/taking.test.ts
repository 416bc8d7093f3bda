/** Asked in a talk, payments that are taken by themselves stop in the same commit: a card, an account, and no other's. */

import { type PlainDate, localDate, must } from "@forbear/kernel";
import { debits, sql, stored } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "stop taking" });
});
afterAll(() => world.close());

const words = "I let the agency take each payment of my plan on its day.";
const today = (): PlainDate => localDate(world.clock.now(), world.zone);

async function planned(): Promise<Debtor> {
  const debtor = await world.placeOne(usd(400_00n));
  await world.pass({ hours: 1 });
  await world.proves(debtor);
  await world.says(debtor, "I can pay $100 a month");
  await world.says(debtor, "yes");
  expect((await world.account(debtor)).life.kind).toBe("on-plan");
  return debtor;
}

async function withCard(debtor: Debtor): Promise<void> {
  const { house, tenant } = world;
  const asked = {
    account: debtor.account,
    person: debtor.person.id,
    method: "card" as const,
    words,
    today: today(),
    doneAt: "https://agency.example/done",
    leftAt: "https://agency.example/left",
    language: "en" as const,
    payee: "Agency",
  };
  const { means } = must(await stored.setUpMeans(house, tenant.id, asked));
  const at = world.clock.now();
  const told = { to: "authorised", token: "tok_ok", last4: "4242", expiresOn: null, at } as const;
  await stored.hearMeans(house, tenant.id, means, told);
}

const withMandate = async (debtor: Debtor): Promise<void> => {
  must(
    await debits.setUpMandate(world.house, world.tenant.id, {
      account: debtor.account,
      person: debtor.person.id,
      rail: "ach",
      words: {
        holder: debtor.name,
        number: "00123456",
        bank: "076401251",
        kind: "checking",
        given: "written",
        words,
        evidence: "scan 17 of 2 March",
      },
      signedOn: today(),
      notifiedOn: today(),
      by: { kind: "system", part: "story" },
    }),
  );
};

/** How the leave to take from the card and from the account stands. */
async function standing({ account }: Debtor): Promise<readonly (string | undefined)[]> {
  return world.house.database.transaction(world.tenant.id, async (tx) => {
    const [card] = await tx.query<{ status: string }>(sql`
      select status from forbear.stored_means
       where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and account_id = ${account.id}`);
    const [bank] = await tx.query<{ status: string }>(sql`
      select status from forbear.mandate
       where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and account_id = ${account.id}`);
    return [card?.status, bank?.status];
  });
}

test("a card is let go of in the turn, the plan goes on, and what is owed is said", async () => {
  const ana = await planned();
  await withCard(ana);
  const said = (await world.says(ana, "please stop taking money from my card")).join(" ");
  expect(said).toContain("no payment is taken by itself from your card");
  expect(said).toContain("$400.00");
  expect(await standing(ana)).toEqual(["ended", undefined]);
  expect((await world.account(ana)).life.kind).toBe("on-plan");
});

test("a bank's mandate is revoked, and a card that was not named stands", async () => {
  const lee = await planned();
  await withCard(lee);
  await withMandate(lee);
  await world.says(lee, "cancel the direct debit please");
  expect(await standing(lee)).toEqual(["active", "revoked"]);
});

test("nobody not known stops it; once they are known it is done", async () => {
  const fay = await planned();
  await withCard(fay);
  await world.pass({ days: 3 });
  await world.says(fay, "stop taking money from my card");
  expect((await standing(fay))[0]).toBe("active");
  await world.proves(fay);
  expect((await standing(fay))[0]).toBe("ended");
});

test("the house can prove it: what the journal tells is what stands", async () => {
  expect(await world.verdict()).toEqual([]);
});
