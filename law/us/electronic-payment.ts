/** Debits from bank accounts: Regulation E and the payday rule. */

import { from } from "../clock.ts";
import type { Debit } from "../facts/details.ts";
import { dayBegins, dayMeant, latestDay } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, silent, standing } from "../rule.ts";
import { federal } from "./coverage.ts";

const transfer = ({ facts }: Matter): Debit | null => {
  const { debit } = facts.transaction;
  return debit?.method === "preauthorizedTransfer" ? debit : null;
};

const written: Rule = federal({
  id: "us.rege.preauth_written",
  says: "Recurring debits need an authorization signed or similarly authenticated, with a copy given",
  kind: "prohibition",
  actions: ["debitAccount"],
  test(matter) {
    const debit = transfer(matter);
    const cite = "12 CFR 1005.10(b)";
    if (debit === null) return silent();
    if (!debit.recurring) return allows(cite, "a single debit is not preauthorized");
    const { authorization } = debit;
    if (authorization?.form !== "signed" && authorization?.form !== "esigned") {
      return denies(cite, "no signed or similarly authenticated authorization");
    }
    return authorization.copyGiven
      ? allows(cite, "authorised in writing, and a copy was given")
      : denies(cite, "no copy of the authorization was given");
  },
});

export const varyingNotice: Parameter<number> = {
  id: "us.rege.varying_amount_notice_days",
  label: "Least days of notice before a debit of another amount",
  unit: "days before the transfer",
  status: "known",
  history: [{ from: always, value: 10, cite: "12 CFR 1005.10(d)(1)" }],
};

const varying: Rule = federal({
  id: "us.rege.varying_amount",
  says: "A debit of another amount than before is announced in writing ten days ahead",
  kind: "prohibition",
  actions: ["debitAccount"],
  parameters: [varyingNotice],
  version: 2,
  test(matter, on) {
    const debit = transfer(matter);
    const line = valueOn(varyingNotice, on);
    if (debit === null || line === undefined || !debit.recurring) return silent();
    const { value, cite } = line;
    if (!debit.amountVaries) return passes(cite, "the amount is the same");
    const sentAt = debit.varyingAmountNoticeSentAt;
    if (sentAt === null || sentAt > matter.now)
      return denies(cite, "no notice of the amount was sent");
    const opensOn = latestDay(matter, sentAt) + value;
    return dayMeant(matter, debit.scheduledOn) >= opensOn
      ? allows(cite, `announced at least ${value} days ahead`)
      : denies(cite, `announced less than ${value} days ahead`, [from(dayBegins(matter, opensOn))]);
  },
});

export const failedDebits: Parameter<number> = {
  id: "us.payday.failed_debits",
  label: "Failed debits in a row after which a new authorization is needed",
  unit: "debits",
  status: "supported",
  history: [{ from: day("2025-03-30"), value: 2, cite: "12 CFR 1041.8" }],
};

const twoFailed: Rule = federal({
  id: "us.payday.two_failed_debits",
  says: "After two failed debits in a row on a covered loan, none without a new authorization",
  kind: "prohibition",
  actions: ["debitAccount"],
  from: day("2025-03-30"),
  parameters: [failedDebits],
  test(matter, on) {
    const line = valueOn(failedDebits, on);
    const covered = matter.debts.some((debt) => debt.kind === "highCostShortTermCredit");
    const { debit } = matter.facts.transaction;
    if (line === undefined || !covered || debit === null) return silent();
    const { value, cite } = line;
    return debit.refusedRequests >= value
      ? denies(cite, `${debit.refusedRequests} debits failed in a row`)
      : allows(cite, `${debit.refusedRequests} of ${value} failed debits`);
  },
});

export const rules: readonly Rule[] = [
  written,
  varying,
  twoFailed,
  standing(
    "us.rege.no_compulsory",
    "12 CFR 1005.10(e)(1)",
    "Credit may not be made to depend on preauthorized transfers",
  ),
  standing(
    "us.rege.stop_payment",
    "12 CFR 1005.10(c)",
    "The consumer's bank stops a transfer on three business days' notice; we honour a revocation at once",
  ),
  standing(
    "us.rcc.telemarketing",
    "16 CFR 310.4(a)(9)",
    "Remotely created checks are no electronic transfers; not offered here",
  ),
];
