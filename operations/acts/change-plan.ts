/** Change a plan: the days that were offered for it, in its own amounts; its debits move with them. */

import { type PlainDate, type Result, banksRest, err, ok } from "@forbear/kernel";
import { type Offer, changedDues, judgeOn } from "@forbear/negotiation";
import type { Work } from "./work.ts";

type Changed = Extract<Offer["terms"], { readonly kind: "changed" }>;

/**
 * Changes the plan that the offer was made over, and no other: where it has ended, or was changed
 * since, nothing is done. A payment that came meanwhile counts on whatever day is due next.
 * @param today the person's local date: notice of the new days is given on it
 * @param because why somebody of the desk changes it; null: who owes it did it themselves
 */
export function changePlan(
  work: Work,
  offer: Offer,
  terms: Changed,
  today: PlainDate,
  because: string | null = null,
): Result<Offer, "balance-changed" | "date-passed"> {
  const { bucket, state } = work.account(offer.account);
  const { life } = state;
  if (life.kind !== "on-plan" || life.plan.id !== terms.plan) return err("balance-changed");
  const { plan } = life;
  if ((plan.changed?.changes.length ?? 0) !== terms.over) return err("balance-changed");
  const [was, is] = [terms.before[0], terms.instalments[0]];
  if (was === undefined || is === undefined || is.dueOn < today) return err("date-passed");
  const { as, from, instalments, rhythm, regular } = terms;
  work.append(
    bucket,
    { person: offer.person, account: offer.account },
    {
      kind: "plan-changed",
      plan: plan.id,
      offer: offer.id,
      as,
      from,
      was: was.dueOn,
      instalments,
      rhythm,
      regular,
      ...(because === null ? {} : { because }),
    },
  );
  const moved = changedDues(terms.before, instalments);
  const { leniency } = plan;
  const rests = (on: PlainDate): boolean => banksRest(leniency.tolerance.currency, on);
  for (const [n, due] of instalments.entries()) {
    work.rows.movedDues.push({
      bucket,
      agreement_id: plan.id,
      seq: from + n,
      due_on: due.dueOn,
      judge_on: judgeOn(due.dueOn, { leniency, banksRest: rests }),
      // The others are debited on a day, and at a sum, of which notice was given before.
      notified_on: moved.includes(due) ? today : null,
    });
  }
  return ok(offer);
}
