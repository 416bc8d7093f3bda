/** A debtor on a plan, and what stories do to it: by the same doors as the portal and the desk. */

import { type PlainDate, must, present } from "@forbear/kernel";
import { type ChangeRequest, type Instalment, duesOf } from "@forbear/negotiation";
import {
  type Serving,
  type Visit,
  agreeChange,
  agreeChoice,
  mintChoices,
  offerChange,
  portalView,
} from "@forbear/operations";
import type { SimulatedHouse } from "@forbear/simulator";
import type { Debtor, World } from "./world.ts";

const visitOf = ({ person }: Debtor): Visit => ({ person, language: "en" });

/** The plan of so many payments that policy opens with is agreed on the portal. */
export async function onPlan(world: World, debtor: Debtor, count: number): Promise<void> {
  const { house, tenant, by } = world;
  const visit = visitOf(debtor);
  must(await mintChoices(house, tenant.id, by, visit, debtor.account.id));
  const view = present(await portalView(house, tenant.id, by, visit));
  const debt = present(view.debts.find(({ id }) => id === debtor.account.id));
  const plan = debt.offers.find(
    ({ offer }) => offer.terms.kind === "plan" && duesOf(offer.terms).length === count,
  );
  const { token } = present(plan, `a plan of ${String(count)}`);
  must(await agreeChoice(house, tenant.id, by, visit, debtor.account.id, token));
}

export const servingOf = (world: World, { account, person }: Debtor): Serving => ({
  account,
  person: person.id,
  by: { kind: "consumer", person: person.id },
  authority: "agent",
  policy: world.by.policy,
  zone: world.zone,
});

/** Offered, and agreed at once; the reason where policy does not offer it. */
export async function changes(
  world: World,
  debtor: Debtor,
  request: ChangeRequest,
  house: SimulatedHouse = world.house,
): Promise<string> {
  const { tenant } = world;
  const offered = await offerChange(house, tenant.id, servingOf(world, debtor), request);
  if (!offered.ok) return offered.error.why;
  const { token } = offered.value;
  const agreed = await agreeChange(house, tenant.id, servingOf(world, debtor), token);
  return agreed.ok ? "changed" : agreed.error.why;
}

/** The payments of the plan that the debt is on; none where it is on none. */
export async function paymentsDue(world: World, debtor: Debtor): Promise<readonly Instalment[]> {
  const { life } = await world.account(debtor);
  return life.kind === "on-plan" ? life.plan.instalments : [];
}

/** How each payment of the plan was judged so far, in order; `due` where it was not. */
export async function judgedSoFar(world: World, debtor: Debtor): Promise<readonly string[]> {
  const { life } = await world.account(debtor);
  if (life.kind !== "on-plan") return [life.kind === "closed" ? `closed as ${life.as}` : life.kind];
  const { instalments, judged } = life.plan;
  return instalments.map((_, seq) => judged.find((one) => one.seq === seq)?.as ?? "due");
}

export const daysOf = (all: readonly Instalment[]): readonly PlainDate[] =>
  all.map(({ dueOn }) => dueOn);
