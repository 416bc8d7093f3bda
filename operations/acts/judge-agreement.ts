/** Judge an agreement: was what was agreed kept? Ends what is over, and settles what was kept to its end. */

import type { AccountState } from "@forbear/accounts";
import {
  type Instant,
  type PlainDate,
  type TimeZone,
  addDays,
  banksRest,
  localDate,
  present,
} from "@forbear/kernel";
import {
  type Agreed,
  type Judgement,
  type Received,
  catchUpUntil,
  judgeOn,
  judgePlan,
  judgePromise,
} from "@forbear/negotiation";
import type { PaymentRow } from "../stores/books/store.ts";
import type { Books } from "./books.ts";
import { openCase } from "./case.ts";
import { endAgreement } from "./end-agreement.ts";
import { standingDirect } from "./post-direct.ts";
import { settleRest, standingPayment } from "./post.ts";
import { agreedPlan, receivedSince } from "./standing-plan.ts";
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
      const rests = (on: PlainDate): boolean => banksRest(amount.currency, on);
      const promised = { amount, dueOn, leniency, agreedOn, banksRest: rests };
      const answer = judgePromise(promised, came, today);
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

/** What came since the agreement was made; booked with a day of its own, on that day. */
const received = (books: Books, judging: Judging, since: Instant): readonly Received[] =>
  receivedSince(judging, since, ({ id }) => {
    const booked = standingPayment(books, id) ?? standingDirect(books, id);
    return booked?.valueOn ?? null;
  });

type Plan = Extract<AccountState["life"], { kind: "on-plan" }>["plan"];

/** Each instalment that can be judged, and anew what came out otherwise; then whether the whole is over. */
function judgePlanIn(work: Work, books: Books, plan: Plan, judging: Judging): keyof Judged | null {
  const { account } = books;
  const { state } = work.account(account);
  const agreed = agreedPlan(plan, judging.zone);
  const answers = judgePlan(agreed, received(books, judging, plan.agreedAt), judging.today);
  let last: keyof Judged | null = null;
  for (const [seq, answer] of answers.entries()) {
    const before: Judgement = plan.judged.find((one) => one.seq === seq)?.as ?? "not-yet";
    if (before === answer) continue;
    if (answer !== "not-yet") last = answer;
    judgedAs(work, books, { plan, agreed, seq, answer, before }, judging.today);
  }
  if (last === "broken" || last === "partial") wakeAll(work, state);
  switch (endOf(plan, answers, agreed, judging.today)) {
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

type JudgedOne = {
  readonly plan: Plan;
  readonly agreed: Agreed;
  readonly seq: number;
  readonly answer: Judgement;
  readonly before: Judgement;
};

/** What was missed stays due while it can be caught up with; what came back is due once more. */
function judgedAs(
  work: Work,
  { account }: Books,
  { plan, agreed, seq, answer, before }: JudgedOne,
  today: PlainDate,
): void {
  const { bucket } = work.account(account);
  const as = answer === "not-yet" ? "due" : answer;
  const about = { person: null, account };
  work.append(bucket, about, { kind: "instalment-judged", plan: plan.id, seq, as });
  const { dueOn } = present(plan.instalments[seq], "what was judged is a payment of the plan");
  const until = catchUpUntil(dueOn, agreed);
  const isOpen = answer === "not-yet" || (answer !== "kept" && today <= until);
  const judge_on = answer === "not-yet" ? judgeOn(dueOn, agreed) : addDays(until, 1);
  const row = { bucket, agreement_id: plan.id, seq };
  if (isOpen || before === "kept") {
    work.rows.movedDues.push({ ...row, due_on: dueOn, judge_on, notified_on: null });
  }
  if (!isOpen) work.rows.judgedDues.push({ ...row, status: answer });
}

/**
 * How a plan ends today; null: not yet. Less is forgiven only for all that was agreed: a settlement
 * breaks with its first payment that is short. Small payments go on until both sides look again.
 */
function endOf(
  { forgives, reviewOn, instalments }: Plan,
  answers: readonly Judgement[],
  agreed: Agreed,
  today: PlainDate,
): "broken" | "kept" | "looked-at-again" | null {
  const lost = instalments.some(
    ({ dueOn }, seq) => answers[seq] === "broken" && catchUpUntil(dueOn, agreed) < today,
  );
  if (lost) return "broken";
  if (forgives !== undefined && answers.includes("partial")) return "broken";
  if (reviewOn !== undefined) return reviewOn <= today ? "looked-at-again" : null;
  const open = instalments.some(
    ({ dueOn }, seq) => answers[seq] !== "kept" && catchUpUntil(dueOn, agreed) >= today,
  );
  if (open) return null;
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
