/** South Africa: enforcement under the National Credit Act, prescribed debt, debt collectors. */

import { from, isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import type { Debt } from "../facts/debt.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { overheard } from "../hearers.ts";
import { addBusinessDays, dateIn, easter, holidays } from "../holidays.ts";
import { dayBegins } from "../history.ts";
import { lapseOf } from "../lapse.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, rule, silent, standing } from "../rule.ts";

import { wishesRule } from "../wishes.ts";
import { houseHours } from "../house-hours.ts";
import { isRegulatedCredit, pursues } from "../pursuit.ts";

const isSunday = (on: Day): boolean => (((on + 4) % 7) + 7) % 7 === 0;

/** A holiday on a Sunday makes the Monday one too. */
const southAfrican = holidays("za.public", (year) => {
  const fixed = [
    dateIn(year, 1, 1),
    dateIn(year, 3, 21),
    dateIn(year, 4, 27),
    dateIn(year, 5, 1),
    dateIn(year, 6, 16),
    dateIn(year, 8, 9),
    dateIn(year, 9, 24),
    dateIn(year, 12, 16),
    dateIn(year, 12, 25),
    dateIn(year, 12, 26),
  ];
  const moved = fixed.filter(isSunday).map((on) => dayNumber(on + 1));
  return [...fixed, ...moved, dayNumber(easter(year) - 2), dayNumber(easter(year) + 1)];
});

const underCreditAct = (debt: Debt): boolean =>
  isRegulatedCredit(debt) || (debt.kind === "mortgage" && debt.purpose !== "business");

const actBegins = day("2007-06-01");

const waits: Parameter<{ sinceNotice: number; inDefault: number }> = {
  id: "za.nca.129",
  label: "Business days that pass after the notice, and in default, before enforcement",
  unit: "business days; the day after the last is the first open one",
  status: "known",
  history: [
    {
      from: actBegins,
      value: { sinceNotice: 10, inDefault: 20 },
      cite: "National Credit Act 34 of 2005 ss.129(1), 130(1)",
    },
  ],
};

/** The day of the notice, under whichever of the format's names it is told. */
const noticeOf = (debt: Debt): Day | null =>
  debt.defaultNotice?.servedOn ??
  debt.preCollectionNotice.sentOn ??
  debt.letterOfClaim?.datedOn ??
  null;

const inDefaultSince = ({ defaultedOn, daysPastDue }: Debt, today: Day): Day | null =>
  defaultedOn ?? (daysPastDue === null ? null : dayNumber(today - daysPastDue));

const enforcement: Rule = rule({
  id: "za.nca.129",
  whereUnbound: "named",
  says: "No enforcement before a section 129 notice, 10 business days, and 20 in default",
  kind: "prohibition",
  layer: "country",
  actions: ["fileSuit", "seekDefaultJudgment", "repossess", "accelerateBalance"],
  binds: ({ debts }) => debts.some(underCreditAct),
  from: actBegins,
  parameters: [waits],
  test(matter, on) {
    const line = valueOn(waits, on);
    if (line === undefined) return silent();
    if (matter.facts.protections.repaymentPlanInDevelopment !== null) {
      return denies("National Credit Act 34 of 2005 ss.86, 88(3)", "in debt review");
    }
    let opens: number = -Infinity;
    for (const debt of matter.debts) {
      if (!underCreditAct(debt) || debt.preActionComplete === true || debt.judgmentHeld) continue;
      const noticed = noticeOf(debt);
      if (noticed === null) return denies(line.cite, "no section 129 notice was given");
      const since = inDefaultSince(debt, matter.today);
      const passed = (begun: Day, days: number): number =>
        addBusinessDays(begun, days, southAfrican) + 1;
      opens = Math.max(opens, passed(noticed, line.value.sinceNotice));
      if (since !== null) opens = Math.max(opens, passed(since, line.value.inDefault));
    }
    if (opens === -Infinity) return allows(line.cite, "every step before enforcement is complete");
    const clock = from(dayBegins(matter, opens));
    return isOpen(clock, matter.now)
      ? allows(line.cite, "the notice and the default are old enough", [], [clock])
      : denies(line.cite, "the business days after notice or default are running", [clock]);
  },
});

const years: Parameter<{ debt: number; secured: number }> = {
  id: "za.prescription_years",
  label: "Years to prescription; of a debt secured by a mortgage, or with a judgment",
  unit: "years",
  status: "known",
  history: [
    {
      from: always,
      value: { debt: 3, secured: 30 },
      cite: "National Credit Act 34 of 2005 s.126B",
    },
  ],
};

const prescribed: Rule = rule({
  id: "za.nca.126B",
  says: "A prescribed debt is not sold, collected or revived",
  kind: "prohibition",
  layer: "country",
  actions: [
    ...contactKinds,
    "fileSuit",
    "seekDefaultJudgment",
    "repossess",
    "debitAccount",
    "sellDebt",
    "placeDebt",
  ],
  from: day("2015-03-13"),
  parameters: [years],
  test(matter, on) {
    const line = valueOn(years, on);
    const known = matter.debts.filter(({ limitation }) => limitation !== null);
    if (line === undefined || known.length === 0) return silent();
    if (matter.isContact && !pursues(matter)) return silent();
    const lapsed = known.some((debt) => {
      const long = debt.kind === "mortgage" || debt.judgmentHeld;
      const { debt: ordinary, secured } = line.value;
      return lapseOf(debt, long ? secured : ordinary, matter.today) !== "open";
    });
    return lapsed
      ? denies(line.cite, "prescribed, or not known not to be")
      : allows(line.cite, "not prescribed");
  },
});

const conductCite = "Debt Collectors Act 114 of 1998 s.15; Code of Conduct GN R.663 of 16 May 2003";
const proper = passes(conductCite, "nothing improper was found");

const isCollector = ({ facts: { collector } }: Matter): boolean =>
  collector.role === "agency" || collector.role === "debtBuyer";

const conduct: Rule = rule({
  id: "za.dca.15",
  says: "Who collects for others is registered; no threats, no deceit, nothing told to others",
  kind: "prohibition",
  layer: "country",
  actions: contactKinds,
  from: day("2003-02-07"),
  test(matter) {
    const { collector, content } = matter.facts;
    if (isCollector(matter) && pursues(matter) && collector.licence !== "held") {
      return denies("Debt Collectors Act 114 of 1998 s.8", "no registration is known");
    }
    if (content.conduct.length > 0 || content.visibility !== "private") {
      return denies(conductCite, "threatens, misleads, or shows the debt to others");
    }
    const why = overheard(matter);
    return why === null ? proper : denies(conductCite, why);
  },
});

const policyHours: Rule = houseHours({
  id: "za.policy.default_hours",
  label: "House hours: the clause of the Code on hours was not read",
  says: "House policy, not law: weekdays 08:00 to 20:00, Saturdays 09:00 to 17:00, no Sundays",
  week: { weekday: { from: 8, to: 20 }, saturday: { from: 9, to: 17 }, sunday: null },
  holidays: () => southAfrican,
});

export const rules: readonly Rule[] = [
  enforcement,
  prescribed,
  conduct,
  policyHours,
  wishesRule("za.policy.contact_requests"),
  standing(
    "za.nca.103",
    "National Credit Act 34 of 2005 s.103(5)",
    "In duplum: what accrues in default never exceeds the balance when the default began",
  ),
];
