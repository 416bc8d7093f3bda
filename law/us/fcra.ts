/** Reporting to bureaus under the Fair Credit Reporting Act: every furnisher. */

import { dayNumber } from "../facts/time.ts";
import { yearsAfter } from "../holidays.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, denies, passes, silent, standing, warns } from "../rule.ts";
import { federal } from "./coverage.ts";
import { reportsDispute } from "./regf/dispute.ts";

type Life = { readonly days: number; readonly years: number };
export const reportLife: Parameter<Life> = {
  id: "us.fcra.report_life",
  label: "Life of a collection item: years that begin so many days after the first delinquency",
  unit: "days and years",
  status: "known",
  history: [{ from: always, value: { days: 180, years: 7 }, cite: "15 USC 1681c(a)(4), (c)" }],
};

const disputeNotice: Rule = federal({
  id: "us.fcra.dispute_notice",
  says: "Information that the consumer disputes is reported with notice of the dispute",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  test: reportsDispute("15 USC 1681s-2(a)(3)"),
});

const obsolescence: Rule = federal({
  id: "us.fcra.obsolescence",
  says: "Collection items leave reports seven years from 180 days after the first delinquency",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  parameters: [reportLife],
  test(matter, on) {
    const life = valueOn(reportLife, on);
    if (life === undefined) return silent();
    const { value, cite } = life;
    const firsts = matter.debts.flatMap(({ defaultedOn }) => defaultedOn ?? []);
    if (firsts.length === 0) return passes(cite, "no date of first delinquency speaks against it");
    const old = firsts.some(
      (first) => matter.today > yearsAfter(dayNumber(first + value.days), value.years),
    );
    return old ? denies(cite, "too old to be reported") : passes(cite, "not too old");
  },
});

const medical: Rule = federal({
  id: "us.fcra.medical",
  says: "No federal ban on reporting medical debt is in force; state bans may be, and bureaus refuse some",
  kind: "warning",
  actions: ["furnishToCreditBureau"],
  test: (matter) =>
    matter.debts.some((debt) => debt.kind === "medical")
      ? warns("15 USC 1681c(a)(7)-(8); 2025 rule vacated (E.D. Tex., 2025-07-11)", "medical debt")
      : silent(),
});

const accuracy: Rule = federal({
  id: "us.fcra.accuracy",
  says: "Nothing is reported that is known to be inaccurate",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  test(matter) {
    const cite = "15 USC 1681s-2(a)(1)-(2)";
    const wrong = matter.debts.some((debt) => debt.dispute?.status === "resolvedForConsumer");
    return wrong
      ? denies(cite, "the dispute was resolved for the consumer")
      : passes(cite, "not known to be inaccurate");
  },
});

/** Clocks of the FCRA that the format has no facts for. */
const stated: readonly Rule[] = [
  standing(
    "us.fcra.dofd",
    "15 USC 1681s-2(a)(5)",
    "The date of first delinquency is reported within 90 days of furnishing and never moved",
  ),
  standing(
    "us.fcra.indirect_dispute",
    "15 USC 1681s-2(b)",
    "A dispute by way of a bureau is investigated and answered within 30 days, 45 if extended",
  ),
  standing(
    "us.fcra.direct_dispute",
    "12 CFR 1022.43",
    "A direct dispute has the same periods; notice of a frivolous one within five business days",
  ),
  standing(
    "us.fcra.policies",
    "12 CFR 1022.42, App. E",
    "Furnishers keep written policies on accuracy and integrity",
  ),
  standing(
    "us.fcra.idtheft_block",
    "15 USC 1681s-2(a)(6), 1681c-2, 1681m(f)-(g)",
    "Blocked identity-theft information is not reported again, nor the debt sold",
  ),
  standing(
    "us.fcra.negative_notice",
    "15 USC 1681s-2(a)(7)",
    "Financial institutions tell of the first negative report within 30 days",
  ),
];

export const rules: readonly Rule[] = [disputeNotice, obsolescence, accuracy, medical, ...stated];
