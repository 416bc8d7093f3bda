/** Statements of means at the desk: what each who owes told of their household, and what a colleague notes. */

import { type MeansAnswers, noAnswers } from "@forbear/dialogue";
import type { MeansView } from "@forbear/contract";
import {
  type AccountId,
  type Money,
  type PersonId,
  type Result,
  type StaffId,
  type TenantId,
  birthBucket,
  daysBetween,
  err,
  face,
  localDate,
  ok,
  toJson,
} from "@forbear/kernel";
import { type OfferPolicy, type Regular, allByMonth, limitsFor } from "@forbear/negotiation";
import { sustainableBy, tellMeans } from "../acts/tell-means.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { PersonFile } from "../stores/file.ts";
import { type MeansTold, meansTold } from "../stores/means/store.ts";
import { personalDataOf, whereIs } from "../stores/people/store.ts";
import type { InForce } from "../stores/settings/published.ts";
import { folderOf } from "./account.ts";
import type { Reading } from "./lines.ts";

/** What is known of the household of each who owes; null when the tenant has no such debt. */
export async function meansView(
  read: Reading,
  { policy }: Pick<InForce, "policy">,
  id: AccountId,
): Promise<MeansView | null> {
  const folder = await folderOf(read, id);
  if (folder === null) return null;
  const { tx, vault, today } = read;
  const { currency } = folder.account.state.balances.principal;
  const [told, personal] = await Promise.all([
    meansTold(tx, vault, folder.people),
    personalDataOf(tx, vault, folder.people),
  ]);
  return {
    currency,
    people: folder.people.map((person: PersonFile) => ({
      person: face("pers", person.id),
      name: personal.get(person.id)?.fullName ?? "",
      told: toldOf(told.get(person.id), policy, currency, today),
    })),
  };
}

function toldOf(
  told: MeansTold | undefined,
  policy: OfferPolicy,
  currency: string,
  today: Reading["today"],
): MeansView["people"][number]["told"] {
  if (told === undefined) return null;
  const { answers, toldAt, toldOn, source } = told;
  const goodFor = limitsFor(policy, currency)?.means.goodForDays ?? 0;
  const monthly = (lines: readonly Regular[] | null, rounding: "up" | "down") =>
    lines === null || lines.some(({ amount }) => amount.currency !== currency)
      ? null
      : toJson(allByMonth(currency, lines, rounding));
  const sustainable = sustainableBy(answers, policy, currency);
  return {
    at: toldAt,
    on: toldOn,
    source,
    isOld: daysBetween(toldOn, today) > goodFor,
    income: monthly(answers.income, "down"),
    essentials: monthly(answers.essentials, "up"),
    otherDebts: monthly(answers.otherDebts, "up"),
    adults: answers.household?.adults ?? null,
    children: answers.household?.children ?? null,
    sustainable: sustainable === null ? null : toJson(sustainable),
  };
}

export type MeansRefusal = "no-such-debt" | "not-their-debt" | "another-currency";

/** Keeps what they told a colleague; what they told before stands no more. Gives what they can keep up. */
export function noteMeans(
  house: House,
  tenant: TenantId,
  { policy, zone }: InForce,
  asked: {
    readonly staff: StaffId;
    readonly account: AccountId;
    readonly person: PersonId;
    readonly answers: MeansAnswers;
  },
): Promise<Result<Money | null, MeansRefusal>> {
  const { staff, account, person, answers } = asked;
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<Money | null, MeansRefusal>> => {
      const born = { bucket: birthBucket(account), id: account };
      const ref = await whereIs(tx, house.vault, born);
      const work = await openWork(tx, house, {
        by: { kind: "staff", staff },
        correlation: `desk:${account}`,
        accounts: [ref],
      });
      if (!work.has(account)) return err("no-such-debt");
      const { state } = work.account(account);
      if (state.obligors.every((one) => one.person !== person)) return err("not-their-debt");
      const { currency } = state.balances.principal;
      const amounts = [answers.income, answers.essentials, answers.otherDebts].flatMap(
        (lines) => lines ?? [],
      );
      if (amounts.some(({ amount }) => amount.currency !== currency)) {
        return err("another-currency");
      }
      const today = localDate(work.now, work.person(person).state.zones[0] ?? zone);
      const kept = tellMeans(work, person, answers, noAnswers, { source: "desk", today });
      await work.write();
      return ok(sustainableBy(kept, policy, currency));
    },
  );
}
