/** Plan service at the desk and on the portal: what stands, other days offered for it, and agreed by token. */

import type { Actor } from "@forbear/accounts";
import {
  type AccountId,
  type OfferId,
  type PersonId,
  type Result,
  type TenantId,
  type TimeZone,
  err,
  ok,
} from "@forbear/kernel";
import {
  type Authority,
  type ChangeRefusal,
  type ChangeRequest,
  type Offer,
  type OfferPolicy,
  changeFor,
} from "@forbear/negotiation";
import { type CannotAgree, agree, keepOffer } from "../acts/agree.ts";
import { owedOf } from "../acts/owed.ts";
import { type PlanNow, planNow } from "../acts/standing-plan.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Ref } from "../stores/file.ts";

/** On which debt, for which of those who owe it, and by whom. */
export type Serving = {
  readonly account: Ref<AccountId>;
  /** Null: whoever owes it first. */
  readonly person: PersonId | null;
  readonly by: Actor;
  /** How far their word goes: the agent's where who owes it does it themselves. */
  readonly authority: Authority;
  readonly policy: OfferPolicy;
  /** By which clock a day is theirs, where theirs is not known. */
  readonly zone: TimeZone;
};

export type PlanToday = PlanNow;

export type OfferedChange = { readonly offer: Offer; readonly token: string };

export type ChangeDeclined =
  | { readonly why: "no-such-debt" | "no-plan" | "debt-held" }
  | {
      readonly why: ChangeRefusal;
      readonly nearest: OfferedChange | null;
      /** Whose word would reach so far; null: nobody's. */
      readonly needs: Authority | null;
    };

type Opened = PlanToday & { readonly work: Work; readonly person: PersonId };

/** Opens the debt and the plan that it is on; the act writes, or nothing is written. */
function onPlan<T, E>(
  house: House,
  tenant: TenantId,
  { account, person, by, zone }: Serving,
  act: (opened: Opened) => Result<T, E>,
): Promise<Result<T, E | { readonly why: "no-such-debt" | "no-plan" }>> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const correlation = `plan:${account.id}`;
      const work = await openWork(tx, house, { by, correlation, accounts: [account] });
      if (!work.has(account.id)) return err({ why: "no-such-debt" } as const);
      const { state } = work.account(account.id);
      const owing = state.obligors.find((one) => person === null || one.person === person);
      if (owing === undefined) return err({ why: "no-such-debt" } as const);
      const seen = await planNow(work, account.id, owing.person, zone);
      if (seen === null) return err({ why: "no-plan" } as const);
      const done = act({ work, person: owing.person, ...seen });
      await work.write();
      return done;
    },
    { repeatable: true },
  );
}

/** The plan as it stands: what is still to come of each payment, and what was missed. */
export const planToday = (
  house: House,
  tenant: TenantId,
  serving: Serving,
): Promise<Result<PlanToday, { readonly why: "no-such-debt" | "no-plan" }>> =>
  onPlan<PlanToday, never>(house, tenant, serving, ({ plan, today, missed, debit }) =>
    ok({ plan, today, missed, debit }),
  );

/** Offers other days for the plan: nothing of it changes until the token is agreed. */
export function offerChange(
  house: House,
  tenant: TenantId,
  serving: Serving,
  request: ChangeRequest,
): Promise<Result<OfferedChange, ChangeDeclined>> {
  return onPlan<OfferedChange, ChangeDeclined>(house, tenant, serving, (opened) => {
    const { work, plan, person, today } = opened;
    const { id } = serving.account;
    const { bucket, state } = work.account(id);
    if (state.holds.some(({ kind }) => kind === "dispute" || kind === "fraud")) {
      return err({ why: "debt-held" });
    }
    const owed = owedOf(state, {
      account: id,
      person,
      today,
      sustainable: null,
      settlementsOffered: 0,
    });
    const made = changeFor(request, plan, owed, {
      policy: serving.policy,
      authority: serving.authority,
      today,
      now: work.now,
      newId: () => work.newId<OfferId>(bucket),
    });
    const kept = (offer: Offer): OfferedChange => ({ offer, token: keepOffer(work, offer) });
    if (made.ok) return ok(kept(made.value));
    const { why, nearest, needs } = made.error;
    return err({ why, nearest: nearest === null ? null : kept(nearest), needs });
  });
}

/**
 * Agrees other days by their token, on the word of who owes it.
 * @param because why, where somebody of the desk does it for them; null: they do themselves
 */
export function agreeChange(
  house: House,
  tenant: TenantId,
  serving: Serving,
  token: string,
  because: string | null = null,
): Promise<Result<Offer, { readonly why: CannotAgree | "no-such-debt" | "no-plan" }>> {
  return onPlan(house, tenant, serving, ({ work, today }) => {
    const { account, authority: word } = serving;
    const by = because === null ? null : { because, word };
    const agreed = agree(work, token, today, account.id, by);
    return agreed.ok ? agreed : err({ why: agreed.error });
  });
}
