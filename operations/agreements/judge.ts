/** Judge: was what was agreed kept? The system says so, the day after its grace. */

import {
  type AccountId,
  type Instant,
  type PlainDate,
  type TenantId,
  type TimeZone,
  localDate,
  money,
} from "@forbear/kernel";
import type { AccountState } from "@forbear/accounts";
import { type Judgement, type Received, judgePlan, judgePromise } from "@forbear/negotiation";
import { endAgreement } from "../acts/end-agreement.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { type PaymentRow, duesToJudge, paymentsOf } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import { everyBucket } from "../stores/range.ts";

export type Judged = { kept: number; partial: number; broken: number };

const batch = 500;

/** Judges everything whose day has come. A payment on its way postpones the answer, never the truth. */
export async function judge(house: House, tenant: TenantId, zone: TimeZone): Promise<Judged> {
  const today = localDate(house.clock.now(), zone);
  const total: Judged = { kept: 0, partial: 0, broken: 0 };
  const dues = await house.database.transaction(tenant, (tx) =>
    duesToJudge(tx, everyBucket, today, batch * 20),
  );
  const accounts = new Map(dues.map((due) => [due.account_id, due.bucket]));
  for (const [id, bucket] of accounts) {
    const judged = await judgeOne(house, tenant, { bucket, id }, today, zone);
    if (judged !== null) total[judged] += 1;
  }
  return total;
}

/** Judges what one debt is on; null when there is nothing to say yet. */
export function judgeOne(
  house: House,
  tenant: TenantId,
  account: Ref<AccountId>,
  today: PlainDate,
  zone: TimeZone,
): Promise<keyof Judged | null> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "agreements" },
        correlation: `judge:${today}`,
        accounts: [account],
      });
      const payments = await paymentsOf(tx, account);
      const judged = judgeIn(work, account.id, payments, today, zone);
      await work.write();
      return judged;
    },
    { repeatable: true },
  );
}

/** What came since the agreement was made: what was paid earlier that day was not for it. */
function received(
  payments: readonly PaymentRow[],
  since: Instant,
  zone: TimeZone,
): readonly Received[] {
  return payments
    .filter(({ requested_at }) => requested_at >= since)
    .filter(({ status }) => status === "settled" || status === "pending" || status === "unknown")
    .map((payment) => ({
      // A payment counts from the day it was made, though it settles later.
      valueOn: localDate(payment.requested_at, zone),
      amount: money(payment.currency, payment.minor),
      settled: payment.status === "settled",
    }));
}

function judgeIn(
  work: Work,
  account: AccountId,
  payments: readonly PaymentRow[],
  today: PlainDate,
  zone: TimeZone,
): keyof Judged | null {
  const { state } = work.account(account);
  switch (state.life.kind) {
    case "promised": {
      const { amount, dueOn, leniency, madeAt } = state.life.promise;
      const agreedOn = localDate(madeAt, zone);
      const answer = judgePromise(
        { amount, dueOn, leniency, agreedOn },
        received(payments, madeAt, zone),
        today,
      );
      if (answer === "not-yet") return null;
      endAgreement(work, account, answer);
      wakeAll(work, state, work.now);
      return answer;
    }
    case "on-plan":
      return judgePlanIn(work, account, state.life.plan, payments, today, zone);
    case "open":
    case "closed":
      return null;
  }
}

type Plan = Extract<AccountState["life"], { kind: "on-plan" }>["plan"];

/** Each instalment that can be judged, once; a broken one ends the plan. */
function judgePlanIn(
  work: Work,
  account: AccountId,
  plan: Plan,
  payments: readonly PaymentRow[],
  today: PlainDate,
  zone: TimeZone,
): keyof Judged | null {
  const { bucket, state } = work.account(account);
  const agreedOn = localDate(plan.agreedAt, zone);
  const { instalments, leniency } = plan;
  const since = received(payments, plan.agreedAt, zone);
  const answers = judgePlan({ agreedOn, instalments, leniency }, since, today);
  let last: keyof Judged | null = null;
  for (const [seq, answer] of answers.entries()) {
    if (answer === "not-yet" || plan.judged.some((one) => one.seq === seq)) continue;
    last = answer;
    work.append(
      bucket,
      { person: null, account },
      { kind: "instalment-judged", plan: plan.id, seq, as: answer },
    );
    work.rows.judgedDues.push({ bucket, agreement_id: plan.id, seq, status: answer });
  }
  if (answers.includes("broken")) {
    endAgreement(work, account, "broken");
    wakeAll(work, state, work.now);
  } else if (answers.every(isMet)) endAgreement(work, account, "kept");
  return last;
}

const isMet = (answer: Judgement): boolean => answer === "kept" || answer === "partial";

function wakeAll(work: Work, state: AccountState, at: Instant): void {
  for (const { person } of state.obligors) work.wake(person, at);
}
