/** What comes after contact: bureaus, transfer, records (12 CFR 1006.30(a)-(b), 1006.100). */

import { type Clock, either, from } from "../../clock.ts";
import type { Debt } from "../../facts/debt.ts";
import type { HistoryEntry } from "../../facts/past.ts";
import { type Second, second } from "../../facts/time.ts";
import { about, dayBegins, daysAfter, own } from "../../history.ts";
import { yearsAfter } from "../../holidays.ts";
import { type Matter, isCall, isElectronic } from "../../matter.ts";
import { type Parameter, valueOn } from "../../parameter.ts";
import { type Rule, allows, denies } from "../../rule.ts";
import { collectorRule, regulationFBegins } from "../coverage.ts";
import { discharged } from "../bankruptcy.ts";

export const undeliverableDays: Parameter<number> = {
  id: "us.regf.furnish_wait_days",
  label: "Consecutive days after sending in which a notice of undeliverability may come",
  unit: "days",
  status: "supported",
  history: [
    { from: regulationFBegins, value: 14, cite: "12 CFR 1006.30(a)(1)(ii); cmt 30(a)(1)-3" },
  ],
};
export const retentionYears: Parameter<number> = {
  id: "us.regf.retention_years",
  label:
    "Years that records are kept after the last collection activity, recordings after the call",
  unit: "years",
  status: "supported",
  history: [{ from: regulationFBegins, value: 3, cite: "12 CFR 1006.100" }],
};

const spoken = (channel: HistoryEntry["channel"]): boolean =>
  isCall(channel) || channel === "inPersonVisit";

/** The validation information was given aloud. */
function toldAloud({ validationNotice: notice }: Debt, { now }: Matter): boolean {
  if (notice === null || notice.channel === "notStated") return false;
  return spoken(notice.channel) && notice.sentAt <= now;
}

/** Spoke with the consumer about the debt, in person or by telephone. */
const spokeAbout = (debt: Debt, matter: Matter): boolean =>
  toldAloud(debt, matter) ||
  own(matter).some(
    (entry) =>
      entry.outcome === "conversation" &&
      spoken(entry.channel) &&
      about(entry, [debt.id]) &&
      entry.person === "consumer",
  );

/** When each letter or message about the debt has waited long enough, if none came back in time. */
function waits(debt: Debt, matter: Matter, days: number): readonly Second[] {
  const opens: Second[] = [];
  const add = (sentAt: Second, backAt: Second | null): void => {
    const opensAt = daysAfter(matter, sentAt, days + 1);
    if (backAt === null || backAt >= opensAt) opens.push(opensAt);
  };
  for (const entry of own(matter)) {
    const written = entry.channel === "letter" || isElectronic(entry.channel);
    if (!written || entry.outcome !== "sent" || entry.direction === "inbound") continue;
    if (about(entry, [debt.id]) && entry.person === "consumer") {
      add(entry.at, entry.undeliverableAt);
    }
  }
  const notice = debt.validationNotice;
  if (notice !== null && notice.sentAt <= matter.now) {
    add(notice.sentAt, notice.returnedUndeliverableAt);
  }
  return opens;
}

const furnish: Rule = collectorRule({
  id: "us.regf.furnish.passive_collection",
  says: "No report to a bureau before speaking with the consumer, or writing and waiting for a return",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  from: regulationFBegins,
  parameters: [undeliverableDays],
  test(matter, on) {
    const wait = valueOn(undeliverableDays, on);
    const { value = 0, cite = "12 CFR 1006.30(a)" } = wait ?? {};
    if (matter.facts.creditReport.bureauKind === "checkVerification") {
      return allows("12 CFR 1006.30(a)(2)", "a check-verification agency");
    }
    const clocks: Clock[] = [];
    let talked = false;
    for (const debt of matter.debts) {
      if (spokeAbout(debt, matter)) {
        talked = true;
        continue;
      }
      const opens = waits(debt, matter, value);
      if (opens.length === 0) {
        return denies("12 CFR 1006.30(a)(1)", "the consumer was neither spoken nor written to");
      }
      const opensAt = Math.min(...opens);
      if (opensAt > matter.now) clocks.push(either(from(second(opensAt))));
    }
    if (clocks.length > 0) {
      return denies(cite, "the time in which the message could come back has not passed", clocks);
    }
    return talked
      ? allows("12 CFR 1006.30(a)(1)(i)", "spoke with the consumer")
      : allows(cite, "wrote to the consumer, and nothing came back in time");
  },
});

const transfer: Rule = collectorRule({
  id: "us.regf.transfer.prohibited",
  says: "No sale or placement of a debt that is paid, settled or discharged",
  kind: "prohibition",
  actions: ["sellDebt", "placeDebt", "returnDebtToOwner"],
  from: regulationFBegins,
  test(matter) {
    if (matter.act.kind === "returnDebtToOwner") {
      return allows("12 CFR 1006.30(b)(2)(i)", "goes back to the owner");
    }
    const cite = "12 CFR 1006.30(b)(1)";
    if (matter.debts.some((debt) => debt.status !== "open")) {
      return denies(cite, "the debt is known to be paid or settled");
    }
    return discharged(matter)
      ? denies(cite, "the debt was discharged in bankruptcy")
      : allows(cite, "not known to be paid, settled or discharged");
  },
});

const retention: Rule = collectorRule({
  id: "us.regf.retention",
  says: "Records are kept three years after the last collection activity, recordings after the call",
  kind: "prohibition",
  actions: ["deleteRecords"],
  from: regulationFBegins,
  parameters: [retentionYears],
  test(matter, on) {
    const years = valueOn(retentionYears, on)?.value ?? 0;
    const { kind, lastCollectionActivityOn, lastCallOn } = matter.facts.records;
    const recordings = kind === "callRecordings";
    const cite = recordings ? "12 CFR 1006.100(b); cmt 100(b)-1" : "12 CFR 1006.100(a)";
    const since = recordings ? lastCallOn : lastCollectionActivityOn;
    if (since === null) return denies(cite, "nobody knows when the time began to run");
    const opensAt = dayBegins(matter, yearsAfter(since, years) + 1);
    return opensAt > matter.now
      ? denies(cite, `to be kept ${years} years`, [from(opensAt)])
      : allows(cite, `kept ${years} years`);
  },
});

export const rules: readonly Rule[] = [furnish, transfer, retention];
