/** More than is the agent's to agree: asked of the desk, decided there, and told in the talk. */

import { totalOwed } from "@forbear/accounts";
import { type CaseId, type StaffId, bucket, localDate } from "@forbear/kernel";
import type { Authority } from "@forbear/negotiation";
import { desk, posting, sql } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settling } from "./settling-policy.ts";
import { type Debtor, World, at, usd } from "./world.ts";

let world: World;
let staff: StaffId;
beforeAll(async () => {
  const starts = at("2026-03-02T15:00:00.000Z");
  world = await World.open({ seed: "approving", policy: settling, starts });
  staff = world.house.ids.next<StaffId>(bucket(0));
});
afterAll(() => world.close());

/** Owes 400.00, offers less than the agent may take, and wants a colleague asked. */
async function asks(offers: string): Promise<{ readonly ana: Debtor; readonly id: CaseId }> {
  const ana = await world.placeOne(usd(400_00n));
  await world.proves(ana);
  await world.says(ana, "Would you settle for less?");
  await world.says(ana, `I can only pay ${offers} in total`);
  const lowest = await world.says(ana, `No, ${offers} is all I have`);
  expect(lowest.join(" ")).toContain("Shall I ask a colleague");
  const asked = await world.says(ana, "yes please");
  expect(asked.join(" ")).toContain("I have asked");
  const hold = (await world.account(ana)).holds.find(({ kind }) => kind === "awaits-approval");
  if (hold?.kind !== "awaits-approval") throw new Error("nothing waits to be approved");
  return { ana, id: hold.case };
}

const decides = (
  id: CaseId,
  authority: Authority | null,
  verdict: desk.ApprovalDecision["verdict"],
) =>
  desk.decideApproval(world.house, world.tenant.id, world.by, { staff, authority }, id, {
    verdict,
    because: "lost the job in winter",
  });

/** Decides it, and what the debtor is sent thereupon. */
async function told(
  ana: Debtor,
  id: CaseId,
  authority: Authority,
  verdict: desk.ApprovalDecision["verdict"],
): Promise<string> {
  const before = world.sentTo(ana).length;
  expect(await decides(id, authority, verdict)).toMatchObject({ ok: true, value: { told: true } });
  await world.work();
  return world.sentTo(ana).slice(before).join(" ");
}

const waits = async (ana: Debtor) =>
  (await world.account(ana)).holds.some(({ kind }) => kind === "awaits-approval");

describe("what is asked of the desk", () => {
  test("is approved, offered, agreed by a yes, paid, and settles the debt", async () => {
    const { ana, id } = await asks("$220");
    const answer = await told(ana, id, "supervisor", { kind: "approve" });
    expect(answer).toContain("A colleague has looked at what you asked");
    expect(answer).toContain("$220.00");
    expect(await waits(ana)).toBe(false);
    expect((await world.says(ana, "yes")).join(" ")).toContain("that is agreed: $220.00");
    expect((await world.account(ana)).life).toMatchObject({
      kind: "on-plan",
      plan: { forgives: usd(180_00n) },
    });
    await posting.postReceived(
      world.house,
      world.tenant.id,
      { account: ana.account, by: { kind: "system", part: "story" }, zone: world.zone },
      {
        amount: usd(220_00n),
        valueOn: localDate(world.clock.now(), world.zone),
        method: "transfer",
        reference: "approved-1",
        person: null,
      },
    );
    const after = await world.account(ana);
    expect(after.life).toMatchObject({ kind: "closed", as: "settled" });
    expect(totalOwed(after).minor).toBe(0n);
    expect(await world.verdict()).toEqual([]);
  });

  test("is answered by another sum, which a yes agrees", async () => {
    const { ana, id } = await asks("$150");
    const answer = await told(ana, id, "supervisor", { kind: "counter", amount: usd(210_00n) });
    expect(answer).toContain("$210.00");
    expect(answer).toContain("It is not possible as it is");
    expect((await world.says(ana, "yes")).join(" ")).toContain("that is agreed: $210.00");
    expect(await world.verdict()).toEqual([]);
  });

  test("is refused, and the talk goes on inside the agent's floor", async () => {
    const { ana, id } = await asks("$150");
    const answer = await told(ana, id, "supervisor", { kind: "refuse" });
    expect(answer).toContain("I am sorry, it is not possible");
    expect(await waits(ana)).toBe(false);
    const offered = await world.says(ana, "Then what is the least you would settle for?");
    expect(offered.join(" ")).not.toContain("A colleague is still looking");
    const agreed = await world.says(ana, "I can pay $300 to settle it");
    expect(agreed.join(" ")).toContain("$300.00");
    expect((await world.says(ana, "yes")).join(" ")).toContain("that is agreed: $300.00");
    expect(await world.verdict()).toEqual([]);
  });

  test("is theirs while the offer stands, though they come back days later", async () => {
    const { ana, id } = await asks("$220");
    await told(ana, id, "supervisor", { kind: "approve" });
    await world.pass({ days: 2 });
    await world.says(ana, "hello, about the settlement");
    const known = (await world.proves(ana)).join(" ");
    expect(known).toContain("$220.00");
    expect((await world.says(ana, "yes")).join(" ")).toContain("that is agreed: $220.00");
  });
});

describe("a desk that does not answer", () => {
  test("rests the debt a week, and no longer; the talk may ask again", async () => {
    const { ana, id } = await asks("$220");
    expect((await world.says(ana, "can you settle for less?")).join(" ")).toContain(
      "A colleague is still looking",
    );
    await world.pass({ days: 7 });
    expect(await waits(ana)).toBe(true);
    await world.pass({ days: 2 });
    expect(await waits(ana)).toBe(false);
    const late = await decides(id, "supervisor", { kind: "approve" });
    expect(late).toMatchObject({ ok: false, error: { why: "decided-already" } });
    expect(await world.verdict()).toEqual([]);
  });
});

const notTheirs: readonly (readonly [string, Authority | null, string])[] = [
  ["a collector, whose floor is 240.00", "collector", "above-your-word"],
  ["a role without a word in offers", null, "no-word-in-offers"],
];

describe("who decides", () => {
  test.each(notTheirs)("220.00 of 400.00 is not for %s", async (_, authority, why) => {
    const { ana, id } = await asks("$220");
    const refused = await decides(id, authority, { kind: "approve" });
    expect(refused).toMatchObject({ ok: false, error: { why } });
    expect(await waits(ana)).toBe(true);
  });

  test("decides once, and goes no lower than was asked", async () => {
    const { id } = await asks("$220");
    const lower = await decides(id, "manager", { kind: "counter", amount: usd(150_00n) });
    expect(lower).toMatchObject({ ok: false, error: { why: "below-what-was-asked" } });
    expect((await decides(id, "supervisor", { kind: "refuse" })).ok).toBe(true);
    const again = await decides(id, "supervisor", { kind: "approve" });
    expect(again).toMatchObject({ ok: false, error: { why: "decided-already" } });
  });

  test("is not who asked: a colleague of theirs decides", async () => {
    const ana = await world.placeOne(usd(400_00n));
    await world.proves(ana);
    const { house, tenant, by } = world;
    const asker = {
      staff: world.house.ids.next<StaffId>(bucket(0)),
      authority: "collector",
    } as const;
    const ask = (minor: bigint) =>
      desk.askApproval(house, tenant.id, by, asker, ana.account.id, usd(minor));
    expect(await ask(250_00n)).toEqual({ ok: false, error: "within-your-word" });
    expect(await ask(100_00n)).toEqual({ ok: false, error: "outside-policy" });
    const asked = await ask(220_00n);
    if (!asked.ok) throw new Error(asked.error);
    expect(await ask(210_00n)).toEqual({ ok: false, error: "asked-already" });
    const decision = { verdict: { kind: "approve" }, because: "it is all they have" } as const;
    const own = { ...asker, authority: "manager" } as const;
    const self = await desk.decideApproval(house, tenant.id, by, own, asked.value, decision);
    expect(self).toEqual({ ok: false, error: { why: "asked-it-yourself" } });
    expect(await waits(ana)).toBe(true);
    expect(await told(ana, asked.value, "supervisor", { kind: "approve" })).toContain("$220.00");
    expect((await world.says(ana, "yes")).join(" ")).toContain("that is agreed: $220.00");
  });

  test("cannot close the case without an answer", async () => {
    const { id } = await asks("$220");
    const closed = await desk.closeCase(world.house, world.tenant.id, staff, id, "looked at it");
    expect(closed).toEqual({ ok: false, error: "needs-a-decision" });
  });

  test("keeps the reason with the case", async () => {
    const { ana, id } = await asks("$220");
    await told(ana, id, "supervisor", { kind: "approve" });
    const outcome = "approved 220.00 USD by the word of a supervisor: lost the job in winter";
    const [kept] = await world.house.database.transaction(world.tenant.id, (tx) =>
      tx.query<{ status: string; state: object }>(sql`
        select status, state from forbear.case_file
         where tenant_id = ${tx.tenant} and bucket = ${ana.person.bucket} and id = ${id}`),
    );
    expect(kept).toEqual({ status: "closed", state: { outcome } });
  });
});
