/** Releasing: one of two who owe is freed; nothing more reaches them, and the other is not told why. */

import { must, present } from "@forbear/kernel";
import {
  type ReleaseAsked,
  intake,
  portalView,
  previewRelease,
  releaseObligor,
} from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changes, onPlan } from "./planning.ts";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "releasing" });
});
afterAll(() => world.close());

let couples = 0;

/** Two people who owe one debt of 400.00 together. */
async function couple(): Promise<readonly [Debtor, Debtor]> {
  const n = String((couples += 1));
  const phone = `+1614555019${n}`;
  const second = {
    "obligor.2.reference": `Q-${n}`,
    "obligor.2.fullName": `Ben Other${n}`,
    "obligor.2.bornOn": "1984-07-09",
    "obligor.2.address.line1": `${n} Elm Street`,
    "obligor.2.address.city": "Columbus",
    "obligor.2.address.region": "OH",
    "obligor.2.address.postcode": "43085",
    "obligor.2.address.country": "US",
    "obligor.2.phone.1.number": phone,
    "obligor.2.phone.1.line": "wireless",
    "obligor.2.consent.sms.on": "2025-06-01",
  };
  const roles = { "obligor.1.role": "joint", "obligor.2.role": "joint" };
  const ana = await world.placeOne(usd(400_00n), { ...second, ...roles });
  const people = await intake.peopleByReference(world.house, world.tenant.id, world.client.ref, [
    `Q-${n}`,
  ]);
  const person = present(people.get(`Q-${n}`));
  return [ana, { ...ana, name: `Ben Other${n}`, phone, bornOn: "1984-07-09", person }];
}

const asked = (debtor: Debtor, more: Partial<ReleaseAsked> = {}): ReleaseAsked => ({
  account: debtor.account,
  person: debtor.person.id,
  as: "discharged",
  keepsOthers: true,
  less: null,
  because: "discharge order of 1 March",
  by: { kind: "system", part: "story" },
  zone: world.zone,
  ...more,
});

const free = async (debtor: Debtor, more: Partial<ReleaseAsked> = {}) =>
  releaseObligor(world.house, world.tenant.id, asked(debtor, more));

test("the effect is stated before it is done: the other still owes all of it", async () => {
  const [ana, ben] = await couple();
  const seen = must(await previewRelease(world.house, world.tenant.id, asked(ana)));
  expect(seen).toMatchObject({ bound: [ben.person.id], freed: [ana.person.id], debtEnds: null });
  expect(seen.cite).toBe("11 U.S.C. 524(e)");
  expect((await world.account(ana)).obligors).toHaveLength(2);
});

test("who is freed hears nothing more of it; the other owes it all, and is not told why", async () => {
  const [ana, ben] = await couple();
  must(await free(ana));
  const state = await world.account(ben);
  expect(state.obligors.map(({ person }) => person)).toEqual([ben.person.id]);
  expect(state.released?.map(({ person, as }) => [person, as])).toEqual([
    [ana.person.id, "discharged"],
  ]);
  expect((await world.person(ana)).debts).toEqual([]);
  const said = [
    ...(await world.proves(ben)),
    ...(await world.says(ben, "How much do I owe?")),
    ...(await world.says(ben, "Why does Ana not pay this with me any more? Is she bankrupt?")),
  ].join(" ");
  expect(said).toContain("400.00");
  expect(said).not.toMatch(/Ana|Story|bankrupt|discharg|insolven|released/i);
  const visit = { person: ana.person, language: "en" } as const;
  const page = present(await portalView(world.house, world.tenant.id, world.by, visit));
  expect(page.debts).toEqual([]);
  const sent = world.sentTo(ana).length;
  await world.pass({ days: 7 });
  expect(world.sentTo(ana)).toHaveLength(sent);
  expect(await world.verdict()).toEqual([]);
});

test("she proves who she is and asks: nothing is open, and she may not pay it", async () => {
  const [ana] = await couple();
  must(await free(ana));
  const said = [...(await world.proves(ana)), ...(await world.says(ana, "what do I owe?"))].join(
    " ",
  );
  expect(said).not.toContain("400");
});

test("a share is taken off where terms or law say so", async () => {
  const [ana, ben] = await couple();
  must(await free(ana, { as: "settled-part", less: usd(150_00n) }));
  expect((await world.account(ben)).balances.principal).toEqual(usd(250_00n));
  expect(await free(ana)).toEqual({ ok: false, error: "not-an-obligor" });
  expect(await free(ben, { as: "settled-part" })).toEqual({ ok: false, error: "nobody-else-owes" });
  expect(await world.verdict()).toEqual([]);
});

test("the plan ends with who agreed it; another's goes on, and a token of theirs is worth nothing", async () => {
  const [ana, ben] = await couple();
  await onPlan(world, ana, 12);
  must(await free(ana));
  expect((await world.account(ben)).life.kind).toBe("open");
  const [cara, dan] = await couple();
  await onPlan(world, dan, 12);
  must(await free(cara, { as: "estate-ended", because: "the estate paid nothing" }));
  expect((await world.account(dan)).life.kind).toBe("on-plan");
  expect(await changes(world, cara, { kind: "skip", of: null })).toBe("no-such-debt");
  expect(await changes(world, dan, { kind: "skip", of: null })).toBe("changed");
});

test("the discharge of the last who owes closes the debt, and no money is asked for it", async () => {
  const [ana, ben] = await couple();
  must(await free(ana));
  expect(must(await free(ben)).debtEnds).toBe("discharged");
  expect((await world.account(ben)).life).toMatchObject({ kind: "closed", as: "discharged" });
  expect(await world.asksToPay(ben, usd(10_00n))).toMatchObject({ kind: "refused" });
  expect(await world.verdict()).toEqual([]);
});

test.each<[Partial<ReleaseAsked>, string]>([
  [{ because: " " }, "no-reason"],
  [{ less: usd(400_00n) }, "more-than-owed"],
  [{ less: usd(0n) }, "not-above-zero"],
])("%o is refused, and nothing is done", async (more, why) => {
  const [ana] = await couple();
  expect(await free(ana, more)).toEqual({ ok: false, error: why });
  expect((await world.account(ana)).obligors).toHaveLength(2);
});
