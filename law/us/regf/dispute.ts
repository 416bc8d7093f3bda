/** Disputes and requests for the original creditor (12 CFR 1006.38). */

import type { Debt } from "../../facts/debt.ts";
import type { Form } from "../../facts/words.ts";
import { type Second } from "../../facts/time.ts";
import { earliestDay } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { type Named, type Rule, allows, denies, passes, silent } from "../../rule.ts";
import { collectorRule, collects } from "../coverage.ts";
import { assumedReceipt, validationDays, validationEnd } from "./validation.ts";

const duplicative: Named = {
  id: "us.regf.dispute.duplicative",
  says: "A dispute answered before, with nothing new and material, needs a short notice only",
  cite: "12 CFR 1006.38(a)(1), (d)(2)(ii)",
};

/** Written, or nobody knows that it was not. */
const inWriting = (form: Form): boolean =>
  form === "written" || form === "electronicAccepted" || form === "unknown" || form === "notStated";

/** Received by the last day of the period, or before any period began, or nobody knows when. */
function inPeriod(receivedAt: Second | null, debt: Debt, matter: Matter): boolean {
  const end = validationEnd(debt, matter);
  if (end === null || receivedAt === null) return true;
  return earliestDay(matter, receivedAt) <= end;
}

/** What a debt's dispute does to this act; null where the debt is not disputed. */
type Finding = { readonly stops: boolean; readonly why: string; readonly named: readonly Named[] };
const goes = (why: string, named: readonly Named[] = []): Finding => ({ stops: false, why, named });
const stops = (why: string, named: readonly Named[] = []): Finding => ({ stops: true, why, named });

/** The act asks for no more than what is not disputed. */
function undisputedPart(debt: Debt, matter: Matter): boolean {
  const part = debt.dispute?.disputedAmount ?? null;
  const { amountSought } = matter.facts.content;
  if (part === null || amountSought === null || debt.balance === null) return false;
  const same = part.currency === amountSought.currency && part.currency === debt.balance.currency;
  return same && amountSought.minor <= debt.balance.minor - part.minor;
}

function disputeFinding(debt: Debt, matter: Matter): Finding | null {
  const { dispute } = debt;
  if (dispute === null) return null;
  const { receivedAt, verificationSentAt, form } = dispute;
  if (receivedAt !== null && receivedAt > matter.now) return null;
  if (dispute.status !== "open") return goes("the dispute has been answered");
  if (!inWriting(form)) return goes("an oral dispute does not stop collection; it is marked");
  if (!inPeriod(receivedAt, debt, matter)) {
    return goes("the dispute came after the validation period; it is marked");
  }
  if (verificationSentAt !== null && verificationSentAt <= matter.now) {
    return goes("verification was sent");
  }
  if (dispute.duplicative) {
    const told = dispute.duplicativeNoticeSentAt;
    return told !== null && told <= matter.now
      ? goes("the dispute repeats an earlier one, and the notice about it was sent", [duplicative])
      : stops("the dispute repeats an earlier one, but no notice about it was sent", [duplicative]);
  }
  if (undisputedPart(debt, matter)) return goes("asks only for what is not disputed");
  return stops("a written dispute within the period has not been verified");
}

const notCollecting = passes("12 CFR 1006.38(d)(2)", "answers, and does not collect");
const answersDispute = ({ isContact, debts }: Matter): boolean =>
  isContact && debts.some(({ dispute }) => dispute?.status === "open");
const undisputed = passes("12 CFR 1006.38(d)(2); 15 USC 1692g(b)", "not disputed");

const ceaseUntilVerified: Rule = collectorRule({
  id: "us.regf.dispute.cease_until_verified",
  says: "After a written dispute within the period, collection rests until verification is sent",
  kind: "prohibition",
  actions: "all",
  parameters: [assumedReceipt, validationDays],
  names: [duplicative],
  test(matter) {
    const cite = "12 CFR 1006.38(d)(2); 15 USC 1692g(b)";
    if (!collects(matter)) return answersDispute(matter) ? notCollecting : silent();
    let first: Finding | null = null;
    for (const debt of matter.debts) {
      const finding = disputeFinding(debt, matter);
      if (finding?.stops) return denies(cite, finding.why, [], finding.named);
      first ??= finding;
    }
    return first === null ? undisputed : allows(cite, first.why, first.named);
  },
});

function creditorUnnamed(debt: Debt, matter: Matter): boolean {
  const request = debt.originalCreditorRequest;
  if (request === null || request.receivedAt > matter.now) return false;
  const answered = request.answeredAt !== null && request.answeredAt <= matter.now;
  return !answered && inWriting(request.form) && inPeriod(request.receivedAt, debt, matter);
}

const originalCreditor: Rule = collectorRule({
  id: "us.regf.dispute.original_creditor",
  says: "After a written request within the period, collection rests until the original creditor is named",
  kind: "prohibition",
  actions: "all",
  parameters: [assumedReceipt, validationDays],
  test(matter) {
    const cite = "12 CFR 1006.38(c); 15 USC 1692g(b)";
    if (!collects(matter)) return silent();
    if (matter.debts.every((debt) => debt.originalCreditorRequest === null)) return silent();
    return matter.debts.some((debt) => creditorUnnamed(debt, matter))
      ? denies(cite, "the request for the original creditor has not been answered")
      : allows(cite, "the request was answered, came late, or was not in writing");
  },
});

const openDispute = (debt: Debt, matter: Matter): boolean =>
  debt.dispute?.status === "open" &&
  (debt.dispute.receivedAt === null || debt.dispute.receivedAt <= matter.now);

/** A report about a disputed debt says so; used for collectors and, under the FCRA, for everybody. */
export const reportsDispute =
  (cite: string) =>
  (matter: Matter): ReturnType<Rule["test"]> => {
    if (!matter.debts.some((debt) => openDispute(debt, matter))) {
      return passes(cite, "not disputed");
    }
    return matter.facts.creditReport.disputeNoted
      ? allows(cite, "the report says that the debt is disputed")
      : denies(cite, "the report does not say that the debt is disputed");
  };

const disputeReporting: Rule = collectorRule({
  id: "us.fdcpa.dispute_reporting",
  says: "A disputed debt is not reported without saying that it is disputed, however it was disputed",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  test: reportsDispute("15 USC 1692e(8)"),
});

export const rules: readonly Rule[] = [ceaseUntilVerified, originalCreditor, disputeReporting];
