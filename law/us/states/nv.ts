/** Nevada: agencies give sixty days' notice before they collect medical debt. */

import { from } from "../../clock.ts";
import { type ActionKind, contactKinds } from "../../facts/act.ts";
import { dayNumber, second } from "../../facts/time.ts";
import { dayBegins, openMessage } from "../../history.ts";
import { day, valueOn } from "../../parameter.ts";
import { type Rule, allows, denies, passes } from "../../rule.ts";
import { collects } from "../coverage.ts";
import { anyCollector, dayCount, isMedical, stateRule, thirdPartyCollector } from "./bound.ts";

const begins = day("2021-07-01");

const noticeDays = dayCount(
  "us.nv.medical_notice_days",
  "Days between the mailed notice and the first day of collecting (the regulator counts 61)",
  60,
  "NRS 649.366",
  "supported",
  begins,
);

const otherActs: readonly ActionKind[] = [
  "fileSuit",
  "seekDefaultJudgment",
  "garnish",
  "debitAccount",
  "furnishToCreditBureau",
];

const notice: Rule = stateRule({
  id: "us.nv.medical.60_day_notice",
  says: "An agency mails a written notice sixty days before any action to collect medical debt; what the debtor starts is no waiver",
  kind: "prohibition",
  actions: [...contactKinds, ...otherActs],
  binds: anyCollector,
  from: begins,
  parameters: [noticeDays],
  test(matter, on) {
    const medical = matter.debts.filter(isMedical);
    const { value = 0, cite = "" } = valueOn(noticeDays, on) ?? {};
    if (medical.length === 0) {
      return passes(cite, "not medical debt: credit that could be used for other things is none");
    }
    if (!thirdPartyCollector(matter)) return allows(cite, "binds collection agencies only");
    const reports = matter.act.kind === "furnishToCreditBureau";
    if (!collects(matter) && !reports) return allows(cite, "no action to collect");
    if (matter.act.initiatedBy === "consumer" || openMessage(matter) !== null) {
      return allows("NRS 649.368", "the debtor started it");
    }
    let opensAt = -Infinity;
    for (const { preCollectionNotice } of medical) {
      const { sentOn } = preCollectionNotice;
      if (sentOn === null || sentOn > matter.today) {
        return denies(cite, "the sixty days' notice was not mailed");
      }
      opensAt = Math.max(opensAt, dayBegins(matter, dayNumber(sentOn + value)));
    }
    return opensAt > matter.now
      ? denies(cite, `${value} days have not passed since the notice`, [from(second(opensAt))])
      : allows(cite, `${value} days have passed since the notice`);
  },
});

export const rules: readonly Rule[] = [notice];
