/** Release of one who owes with others: what it does to the debt and to them is stated before it is done. */

import type { Actor, ReleasedAs } from "@forbear/accounts";
import {
  type AccountId,
  type Money,
  type PersonId,
  type Result,
  type TenantId,
  type TimeZone,
  err,
  isPositive,
  localDate,
  ok,
} from "@forbear/kernel";
import { type Effect, type Ending, afterEnding, owedIn } from "@forbear/ledger";
import { booksOf } from "../acts/books.ts";
import { tellMandate } from "../acts/mandate.ts";
import { dischargeRest } from "../acts/post.ts";
import { releaseObligors } from "../acts/release-obligor.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { mandatesOf, saveMandates } from "../stores/bank/mandates.store.ts";
import { agreedBy } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";

export type ReleaseAsked = {
  readonly account: Ref<AccountId>;
  readonly person: PersonId;
  readonly as: ReleasedAs;
  /** Of one let go: whether its rights against the others were kept in so many words. */
  readonly keepsOthers: boolean;
  /** Taken off for the others, where the client's terms or the law say so; null: nothing. */
  readonly less: Money | null;
  readonly because: string;
  readonly by: Actor;
  readonly zone: TimeZone;
};

export type ReleaseRefusal =
  | "no-such-debt"
  | "not-an-obligor"
  | "debt-closed"
  /** A lower sum of one who owes alone is a settlement, not a release. */
  | "nobody-else-owes"
  | "another-currency"
  | "not-above-zero"
  | "more-than-owed"
  | "no-reason";

const endingOf = ({ as, keepsOthers }: Pick<ReleaseAsked, "as" | "keepsOthers">): Ending => {
  switch (as) {
    case "let-go":
      return { kind: "released", keepsOthers };
    case "settled-part":
      return { kind: "settled", ends: "own-part" };
    case "discharged":
      return { kind: "discharged" };
    case "estate-ended":
      return { kind: "released", keepsOthers: true };
  }
};

function effectOf(work: Work, asked: ReleaseAsked): Result<Effect, ReleaseRefusal> {
  const { account, person, less } = asked;
  if (!work.has(account.id)) return err("no-such-debt");
  const { state } = work.account(account.id);
  if (state.life.kind === "closed") return err("debt-closed");
  if (asked.because.trim() === "") return err("no-reason");
  const owed = owedIn(state.balances);
  if (less !== null) {
    if (less.currency !== owed.currency) return err("another-currency");
    if (!isPositive(less)) return err("not-above-zero");
    if (less.minor >= owed.minor) return err("more-than-owed");
  }
  const country = work.knows(person) ? work.person(person).state.jurisdiction.country : "";
  const effect = afterEnding(state.obligors, person, endingOf(asked), country);
  if (!effect.ok) return effect;
  const alone = effect.value.bound.length === 0;
  return alone && asked.as === "settled-part" ? err("nobody-else-owes") : effect;
}

/** What a release would do, and by what rule; nothing is done. */
export const previewRelease = (
  house: House,
  tenant: TenantId,
  asked: ReleaseAsked,
): Promise<Result<Effect, ReleaseRefusal>> =>
  house.database.transaction(tenant, async (tx) => {
    const { account, by } = asked;
    const correlation = `release:${account.id}`;
    return effectOf(await openWork(tx, house, { by, correlation, accounts: [account] }), asked);
  });

/**
 * Frees one who owes with others: at once, in one transaction, with their mandates on the debt. Where
 * the law frees all of them, the rest is written off and the debt closes as discharged.
 */
export function releaseObligor(
  house: House,
  tenant: TenantId,
  asked: ReleaseAsked,
): Promise<Result<Effect, ReleaseRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<Effect, ReleaseRefusal>> => {
      const { account, as, less, because, by, zone } = asked;
      const correlation = `release:${account.id}`;
      const work = await openWork(tx, house, { by, correlation, accounts: [account] });
      const effect = effectOf(work, asked);
      if (!effect.ok) return effect;
      const { freed, bound, cite } = effect.value;
      const today = localDate(work.now, zone);
      const books = await booksOf(work, account.id);
      const whose = await agreedBy(tx, account);
      if (bound.length === 0) dischargeRest(work, books, today, `${because} (${cite})`);
      else {
        const release = { account: account.id, freed, as, less, because, cite, agreedBy: whose };
        releaseObligors(work, books, release, today);
      }
      const mandates = await mandatesOf(tx, account);
      const ended = mandates
        .filter(({ status, person_id }) => status === "active" && freed.includes(person_id))
        .map((mandate) => tellMandate(work, mandate, "revoked", null, "owes it no more"));
      await work.write();
      if (ended.length > 0) await tx.many([saveMandates(tenant, ended)]);
      return ok(effect.value);
    },
    { repeatable: true },
  );
}
