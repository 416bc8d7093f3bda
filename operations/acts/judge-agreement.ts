/** Judge an agreement: was what was agreed kept? Ends what is over, and settles what was kept to its end. */

import type { AccountState } from "@forbear/accounts";
import {
  type Instant,
  type PlainDate,
  type TimeZone,
  addDays,
  localDate,
  money,
} from "@forbear/kernel";
import { type Judgement, type Received, judgePlan, judgePromise } from "@forbear/negotiation";
import type { PaymentRow } from "../stores/books/store.ts";
import type { Books } from "./books.ts";
import { openCase } from "./case.ts";
import { endAgreement } from "./end-agreement.ts";
import { settleRest, standingPayment } from "./post.ts";
import type { Work } from "./work.ts";

export type Judged = { kept: number; partial: number; broken: number };

/** On which day of the person's, and what came of the debt: asked of the processor, or told by hand. */
export type Judging = {
  readonly today: PlainDate;
  readonly zone: TimeZone;
  readonly payments: readonly PaymentRow[];
};

/** Judges what the debt is on; null when there is nothing to say yet. */
export function judgeAgreement(work: Work, books: Books, judging: Judging): keyof Judged | null {
  const { account } = books;
  const { state } = work.account(account);
  const { today, zone } = judging;
  switch (state.life.kind) {
    case "promised": {
      const { amount, dueOn, leniency, madeAt } = state.life.promise;
      const agreedOn = localDate(madeAt, zone);
      const came = received(books, judging, madeAt);
      const answer = judgePromise({ amount, dueOn, leniency, agreedOn }, came, today);
      if (answer === "not-yet") return null;
      endAgreement(work, account, answer);
      wakeAll(work, state);
      return answer;
    }
    case "on-plan":
      return judgePlanIn(work, books, state.life.plan, judging);
    case "open":
      return endOfPause(work, books, today);
    case "closed":
      return null;
  }
}

/** What came since the agreement was made: what was paid earlier that day was not for it. */
function received(books: Books, { payments, zone }: Judging, since: Instant): readonly Received[] {
  return payments
    .filter(({ requested_at }) => requested_at >= since)
    .filter(({ status }) => status === "settled" || status === "pending" || status === "unknown")
    .map((payment) => {
      // It counts from the day it was made, though it settles later, or was told to us later still.
      const askedOn = localDate(payment.requested_at, zone);
      const countsOn = standingPayment(books, payment.id)?.valueOn ?? askedOn;
      return {
        valueOn: countsOn < askedOn ? countsOn : askedOn,
        amount: money(payment.currency, payment.minor),
        settled: payment.status === "settled",
      };
    });
}

type Plan = Extract<AccountState["life"], { kind: "on-plan" }>["plan"];

/** Each instalment that can be judged, once; then whether the whole is over. */
function judgePlanIn(work: Work, books: Books, plan: Plan, judging: Judging): keyof Judged | null {
  const { account } = books;
  const { bucket, state } = work.account(account);
  const agreedOn = localDate(plan.agreedAt, judging.zone);
  const { instalments, leniency } = plan;
  const came = received(books, judging, plan.agreedAt);
  const answers = judgePlan({ agreedOn, instalments, leniency }, came, judging.today);
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
  switch (endOf(plan, answers, judging.today)) {
    case "broken":
      endAgreement(work, account, "broken");
      wakeAll(work, state);
      return last ?? "broken";
    case "kept":
      if (plan.forgives === undefined) endAgreement(work, account, "kept");
      else settleRest(work, books, judging.today);
      return last ?? "kept";
    case "looked-at-again":
      endAgreement(work, account, "kept");
      reviewed(work, books, judging.today);
      return last ?? "kept";
    case null:
      return last;
  }
}

/**
 * How a plan ends today; null: not yet. Less is forgiven only for all that was agreed: a settlement
 * breaks with its first payment that is short. Small payments go on until both sides look again.
 */
function endOf(
  { forgives, reviewOn }: Plan,
  answers: readonly Judgement[],
  today: PlainDate,
): "broken" | "kept" | "looked-at-again" | null {
  if (answers.includes("broken")) return "broken";
  if (forgives !== undefined && answers.includes("partial")) return "broken";
  if (reviewOn !== undefined) return reviewOn <= today ? "looked-at-again" : null;
  return answers.every((answer) => answer === "kept" || answer === "partial") ? "kept" : null;
}

/** A pause that is over is lifted, and a person looks at it with them. */
function endOfPause(work: Work, books: Books, today: PlainDate): keyof Judged | null {
  const { state } = work.account(books.account);
  const over = state.holds.some((hold) => hold.kind === "paused" && hold.until <= today);
  if (!over) return null;
  endAgreement(work, books.account, "kept");
  reviewed(work, books, today);
  return "kept";
}

const answerWithinDays = 14;

/** Both sides look again: a case for whoever helps those in hardship, and the next step is due. */
function reviewed(work: Work, { account }: Books, today: PlainDate): void {
  const { state } = work.account(account);
  const [first] = state.obligors;
  if (first !== undefined) {
    openCase(work, {
      person: first.person,
      account,
      of: "hardship",
      dueBy: addDays(today, answerWithinDays),
      owner: "care",
      state: { note: "smaller payments or a pause are over: look again with them" },
    });
  }
  wakeAll(work, state);
}

function wakeAll(work: Work, state: AccountState): void {
  for (const { person } of state.obligors) work.wake(person, work.now);
}
