/** explain: how much, to whom, how it is made up, since when, what is due next. */

import { isZero } from "@forbear/kernel";
import type { KnownDebt, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { type Reply, type Turn, means, reply } from "./turn.ts";

export function balance({ debts }: Turn["known"], debt: KnownDebt): Say {
  return debts.length > 1
    ? say("several-debts", {
        debts: debts.map(({ creditor, total }) => say("debt-line", { creditor, total })),
      })
    : say("balance", { creditor: debt.creditor, total: debt.total });
}

const breakdown = ({ creditor, balances, total }: KnownDebt): Say =>
  say("breakdown", { creditor, ...balances, total });

export function agreementSay({ agreement }: KnownDebt): Say {
  switch (agreement.kind) {
    case "none":
      return say("no-date-set");
    case "promise":
      return say("promise-stands", { amount: agreement.amount, dueOn: agreement.dueOn });
    case "plan":
      return agreement.nextDueOn === null
        ? say("plan-stands-done")
        : say("plan-stands", { amount: agreement.amount, dueOn: agreement.nextDueOn });
  }
}

/** Answers to questions about the debt; null where none was asked. */
export function explain(turn: Turn): Reply | null {
  const { debt, known } = turn;
  if (debt === null) return null;
  const said: Say[] = [];
  if (means(turn, "ask_breakdown")) {
    said.push(breakdown(debt));
    if (debt.since !== null) said.push(say("since", { since: debt.since }));
  } else if (means(turn, "ask_balance")) {
    said.push(isZero(debt.total) ? say("nothing-open") : balance(known, debt));
  }
  if (means(turn, "ask_creditor")) said.push(say("creditor-is", { creditor: debt.creditor }));
  if (means(turn, "ask_due_date")) said.push(agreementSay(debt));
  if (said.length === 0) return null;
  return reply({ say: said, change: { flow: "explain" }, disposition: "explained" });
}
