/** Default notices, and requests for a copy of the agreement (CCA 1974 ss.77 to 79, 87 to 90). */

import { from } from "../../clock.ts";
import { type ActionKind, contactKinds } from "../../facts/act.ts";
import type { Debt } from "../../facts/debt.ts";
import { type Day, dayNumber } from "../../facts/time.ts";
import { dayBegins, latestDay } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { type Parameter, always, day, valueOn } from "../../parameter.ts";
import {
  type Answer,
  type Rule,
  allows,
  denies,
  passes,
  requires,
  silent,
  standing,
  warns,
} from "../../rule.ts";
import { british } from "../coverage.ts";
import { workingDaysAfter } from "../holidays.ts";
import { isRegulatedCredit } from "../../pursuit.ts";

const noticeDays: Parameter<number> = {
  id: "uk.cca.default_notice_days",
  label: "Days from service of a default notice to the date it may specify",
  unit: "calendar days",
  status: "supported",
  history: [
    { from: always, to: day("2006-09-30"), value: 7, cite: "Consumer Credit Act 1974 s.88(2)" },
    { from: day("2006-10-01"), value: 14, cite: "Consumer Credit Act 1974 s.88(2)" },
  ],
};

type Fault = { readonly cite: string; readonly why: string; readonly opensOn: Day | null };

/** The limb of s.87(1) under which an act needs a notice. */
function limbOf(kind: ActionKind): string {
  switch (kind) {
    case "terminateAgreement":
      return "Consumer Credit Act 1974 s.87(1)(a)";
    case "repossess":
      return "Consumer Credit Act 1974 s.87(1)(c)";
    default:
      return "Consumer Credit Act 1974 s.87(1)(b)";
  }
}

/** Why no default notice lets the creditor act today; null where one does. */
function faultOf({ defaultNotice }: Debt, matter: Matter, least: number): Fault | null {
  const event = { opensOn: null };
  const { today } = matter;
  if (defaultNotice === null || defaultNotice.servedOn === null) {
    return {
      cite: limbOf(matter.act.kind),
      why: "no default notice is served",
      ...event,
    };
  }
  const { servedOn, specifiedDate, periodDays, informationSheetEnclosed, remediedOn } =
    defaultNotice;
  if (remediedOn !== null) {
    return { cite: "Consumer Credit Act 1974 s.89", why: "the breach was remedied", ...event };
  }
  if (!informationSheetEnclosed) {
    return { cite: "Consumer Credit Act 1974 s.88(4A)", why: "served without its sheet", ...event };
  }
  const cite = "Consumer Credit Act 1974 s.88(2)";
  const named = specifiedDate ?? (periodDays === null ? null : dayNumber(servedOn + periodDays));
  if (named === null) return { cite, why: "no date by which to act is known", ...event };
  if (named < servedOn + least) return { cite, why: "gives too few days after service", ...event };
  return today < named ? { cite, why: "its date has not come", opensOn: named } : null;
}

/** What s.87(1) names: the whole early, the end of the agreement, the goods. */
function needsNotice(matter: Matter, debt: Debt): boolean {
  const { kind } = matter.act;
  const { amountScope, asksForPayment } = matter.facts.content;
  if (kind === "terminateAgreement" || kind === "accelerateBalance" || kind === "repossess") {
    return true;
  }
  if (kind === "fileSuit" && debt.preActionComplete === true) return false;
  if (amountScope === "arrearsDue") return false;
  // Of a debt whose notices nobody has told of, only the act itself shows that the whole is called.
  if (kind === "fileSuit") return debt.defaultNotice !== null || amountScope === "fullBalance";
  return asksForPayment && amountScope === "fullBalance" && debt.defaultNotice !== null;
}

/** The draft of a default notice. */
function draft(matter: Matter, least: number): Answer {
  const { notice } = matter.facts.content;
  if (notice?.kind !== "defaultNotice") return silent();
  const days = notice.specifiedDateDaysAfterService;
  if (days !== null && days < least) {
    return denies(
      "Consumer Credit Act 1974 s.88(2)",
      `its date is not ${least} days after service`,
    );
  }
  const lacking = [
    ...(notice.enclosures.includes("defaultInformationSheet")
      ? []
      : ["encloseDefaultInformationSheet"]),
    ...(notice.missingElements.length > 0 ? ["completeDefaultNotice"] : []),
  ];
  return lacking.length === 0
    ? passes("Consumer Credit Act 1974 ss.87, 88", "complete, with its sheet")
    : requires("Consumer Credit Act 1974 s.88(4A)", "the draft is not complete", lacking);
}

/** Hired goods of which a third is paid for are taken back by court order alone. */
function dateHasCome({ act, debts, facts }: Matter): Answer {
  const hired = act.kind === "repossess" && debts.some(({ kind }) => kind === "autoLoan");
  return hired && !facts.legalStep.courtOrderHeld
    ? warns("Consumer Credit Act 1974 s.90", "is a third paid? Then only by court order")
    : allows("Consumer Credit Act 1974 ss.87-88", "its date has come");
}

const unregulated = allows("Consumer Credit Act 1974 s.87", "no regulated credit agreement");
const onlyArrears = allows(
  "Consumer Credit Act 1974 s.87(1)(b)",
  "asks only for what is already due",
);

const defaultNotice: Rule = british({
  id: "uk.cca.87.default_notice",
  says: "No early demand, termination or repossession before the date of a valid default notice",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit", "repossess", "terminateAgreement", "accelerateBalance"],
  parameters: [noticeDays],
  test(matter, on) {
    const line = valueOn(noticeDays, on);
    const debts = matter.debts.filter(isRegulatedCredit);
    if (line === undefined) return silent();
    if (debts.length === 0) {
      const whole = matter.act.kind === "terminateAgreement" || matter.act.kind === "repossess";
      return whole || matter.act.kind === "accelerateBalance" ? unregulated : silent();
    }
    if (matter.act.kind === "sendNotice") return draft(matter, line.value);
    const asked = debts.filter((debt) => needsNotice(matter, debt));
    if (asked.length === 0) {
      const told = debts.some((debt) => debt.defaultNotice !== null);
      return told && matter.facts.content.amountScope === "arrearsDue" ? onlyArrears : silent();
    }
    const faults = asked.flatMap((debt) => faultOf(debt, matter, line.value) ?? []);
    const worst = faults.find(({ opensOn }) => opensOn === null) ?? faults[0];
    if (worst === undefined) return dateHasCome(matter);
    const clocks = faults.flatMap(({ opensOn }) =>
      opensOn === null ? [] : [from(dayBegins(matter, opensOn))],
    );
    return denies(worst.cite, worst.why, worst.opensOn === null ? [] : clocks);
  },
});

const copyDays: Parameter<number> = {
  id: "uk.cca.copy_request_days",
  label: "Working days to answer a written request for the agreement",
  unit: "working days",
  status: "uncertain",
  history: [{ from: always, value: 12, cite: "CCA 1974 ss.77(4), 78(6), 79(3)" }],
};

const copyRequest: Rule = british({
  id: "uk.cca.77_79.copy_request",
  says: "While a request for the agreement goes unanswered past 12 working days it is not enforced",
  kind: "warning",
  actions: ["fileSuit", "seekDefaultJudgment", "repossess"],
  parameters: [copyDays],
  test(matter, on) {
    const line = valueOn(copyDays, on);
    if (line === undefined) return silent();
    for (const { substantiationRequest: asked } of matter.debts.filter(isRegulatedCredit)) {
      if (asked === null || asked.providedAt !== null) continue;
      const last = workingDaysAfter(
        matter,
        dayNumber(latestDay(matter, asked.receivedAt)),
        line.value,
      );
      if (matter.today <= last) continue;
      return matter.act.kind === "fileSuit"
        ? warns(line.cite, "a request for the agreement is unanswered")
        : denies(line.cite, "a request for the agreement is unanswered");
    }
    return silent();
  },
});

export const rules: readonly Rule[] = [
  defaultNotice,
  copyRequest,
  standing(
    "uk.dpc.2026",
    "FCA PS26/1; CONC 7.20 (from 2026-07-15)",
    "Deferred payment credit: CONC 7 and FCA notices apply; their exact periods were not found",
  ),
  standing(
    "uk.cca.interest_after_default",
    "Consumer Credit Act 1974; reform under consultation",
    "Interest after default and the rest of the Act are under reform: versions are kept by date",
  ),
];
