/** Staff change a plan with a reason; beyond their own word it waits for somebody above, or is taken back. */

import { type CaseId, type StaffId, addDays, bucket, must, present } from "@forbear/kernel";
import type { Authority, ChangeRequest } from "@forbear/negotiation";
import { type Serving, agreeChange, desk, offerChange, sql } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onPlan, paymentsDue } from "./planning.ts";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
let ana: Debtor;
const staff: Record<string, StaffId> = {};
beforeAll(async () => {
  world = await World.open({ seed: "plan approval" });
  for (const name of ["cole", "sue", "max"]) {
    staff[name] = world.house.ids.next<StaffId>(bucket(0));
  }
});
afterAll(() => world.close());

const who = (name: string): StaffId => present(staff[name]);

async function onTwelve(): Promise<Debtor> {
  const debtor = await world.placeOne(usd(300_01n));
  await onPlan(world, debtor, 12);
  return debtor;
}

const serving = (debtor: Debtor, name: string, authority: Authority): Serving => ({
  account: debtor.account,
  person: null,
  by: { kind: "staff", staff: who(name) },
  authority,
  policy: world.by.policy,
  zone: world.zone,
});

/** Put off by so many days, all that follow with it. */
async function later(debtor: Debtor, days: number): Promise<ChangeRequest> {
  const [first] = await paymentsDue(world, debtor);
  return { kind: "move", of: null, to: addDays(present(first).dueOn, days), following: true };
}

const asks = async (debtor: Debtor, name: string, change: ChangeRequest) =>
  desk.askPlanChange(
    world.house,
    world.tenant.id,
    world.by,
    { staff: who(name), authority: "collector" },
    debtor.account.id,
    { change, because: "in hospital until May" },
  );

const decides = (
  id: CaseId,
  name: string,
  authority: Authority,
  kind: "approve" | "refuse" = "approve",
) =>
  desk.decideApproval(world.house, world.tenant.id, world.by, { staff: who(name), authority }, id, {
    verdict: { kind },
    because: "the letter of the hospital is here",
  });

const queueOf = async (debtor: Debtor) =>
  (await world.account(debtor)).holds.map(({ kind }) => kind);

/** Why the plan was changed, as the journal holds it. */
async function reasonsOf(debtor: Debtor): Promise<readonly string[]> {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ bytes: Uint8Array }>(sql`
      select bytes from forbear.journal
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
         and account_id = ${debtor.account.id} and kind = 'plan-changed'
       order by account_seq`),
  );
  return rows.map(({ bytes }) => Buffer.from(bytes).toString("utf8"));
}

describe("a change by a colleague", () => {
  test("within their word stands at once, with its reason in the record", async () => {
    ana = await onTwelve();
    const own = serving(ana, "cole", "collector");
    const offered = must(await offerChange(world.house, world.tenant.id, own, await later(ana, 7)));
    const { token } = offered;
    must(await agreeChange(world.house, world.tenant.id, own, token, "paid a week later now"));
    expect((await reasonsOf(ana)).join()).toContain("paid a week later now");
  });

  test("beyond it is refused, and said whose word it takes", async () => {
    const change = await later(ana, 50);
    const asked = serving(ana, "cole", "collector");
    expect(await offerChange(world.house, world.tenant.id, asked, change)).toMatchObject({
      error: { why: "date-too-late", needs: "supervisor" },
    });
    // A supervisor may at once; a colleague cannot agree what was minted by that word.
    const above = serving(ana, "sue", "supervisor");
    const { token } = must(await offerChange(world.house, world.tenant.id, above, change));
    expect(
      await agreeChange(world.house, world.tenant.id, asked, token, "they asked"),
    ).toMatchObject({ error: { why: "above-their-word" } });
  });
});

describe("what is asked of somebody above", () => {
  let id: CaseId;

  test("waits in the queue, and nothing changes meanwhile", async () => {
    const before = await paymentsDue(world, ana);
    id = must(await asks(ana, "cole", await later(ana, 50)));
    expect(await queueOf(ana)).toEqual(["awaits-approval"]);
    expect(await paymentsDue(world, ana)).toEqual(before);
    expect(await asks(ana, "cole", await later(ana, 50))).toMatchObject({
      error: { why: "asked-already" },
    });
  });

  test("is not decided by who asked, nor by a word that does not reach, nor by a sum", async () => {
    expect(await decides(id, "cole", "supervisor")).toMatchObject({
      error: { why: "asked-it-yourself" },
    });
    expect(await decides(id, "max", "collector")).toMatchObject({
      error: { why: "above-your-word", needs: "supervisor" },
    });
    expect(await queueOf(ana)).toEqual(["awaits-approval"]);
  });

  test("is taken back by who asked alone, and changes nothing", async () => {
    const withdraws = (name: string) =>
      desk.withdrawApproval(
        world.house,
        world.tenant.id,
        { staff: who(name), authority: "collector" },
        id,
        "they will pay after all",
      );
    expect(await withdraws("sue")).toMatchObject({ error: "not-yours" });
    must(await withdraws("cole"));
    expect(await queueOf(ana)).toEqual([]);
    expect(await decides(id, "sue", "supervisor")).toMatchObject({
      error: { why: "decided-already" },
    });
    expect(await withdraws("cole")).toMatchObject({ error: "decided-already" });
  });

  test("is approved: the days are changed by that word, and who owes it is told", async () => {
    const change = await later(ana, 50);
    if (change.kind !== "move") throw new Error("it moves");
    id = must(await asks(ana, "cole", change));
    expect(await decides(id, "sue", "supervisor")).toMatchObject({
      value: { told: true, offer: { authority: "supervisor" } },
    });
    expect(present((await paymentsDue(world, ana))[0]).dueOn).toBe(change.to);
    expect((await reasonsOf(ana)).join()).toContain(
      "in hospital until May; approved: the letter of the hospital is here",
    );
    expect(await queueOf(ana)).toEqual([]);
    await world.pass({ hours: 3 });
    expect(world.sentTo(ana).filter((text) => /something new/i.test(text))).toHaveLength(1);
    expect(await world.verdict()).toEqual([]);
  });

  test("is refused, and the plan stands as it was", async () => {
    const ben = await onTwelve();
    const before = await paymentsDue(world, ben);
    const asked = must(await asks(ben, "cole", await later(ben, 40)));
    must(await decides(asked, "sue", "supervisor", "refuse"));
    expect(await paymentsDue(world, ben)).toEqual(before);
    expect(await queueOf(ben)).toEqual([]);
  });

  test("is nobody's to give beyond every word, and needs no asking within one's own", async () => {
    const cy = await onTwelve();
    expect(await asks(cy, "cole", await later(cy, 200))).toMatchObject({
      error: { why: "outside-policy" },
    });
    expect(await asks(cy, "cole", await later(cy, 7))).toMatchObject({
      error: { why: "within-your-word" },
    });
    expect(await world.verdict()).toEqual([]);
  });
});
