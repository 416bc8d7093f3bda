/** Mortgage arrears: hours and pressure, statements, the first notice, direct debits (MCOB 13). */

import { from, isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import type { Debt } from "../facts/debt.ts";
import { type Day, monthsAfterDay, printDay } from "../facts/time.ts";
import { dateIn } from "../holidays.ts";
import { dayBegins } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, due, passes, requires, silent } from "../rule.ts";
import { boundByMcob, british, mostPressing } from "./coverage.ts";
import { workingDaysAfter } from "./holidays.ts";
import { type HoursOfDay, contactClocks, windowOf } from "./hours.ts";
import { withProfessional } from "../parties.ts";
import { refusal } from "../refusal.ts";

const mcobBegins = day("2004-10-31");

/** 21:00:00 itself is taken as closed. Every day of the week: the text makes no exception. */
const arrearsHours: Parameter<HoursOfDay> = {
  id: "uk.mcob.reasonable_hours",
  label: "Hours for contact about mortgage arrears, first in, last out",
  unit: "hours of the local day",
  status: "supported",
  history: [{ from: mcobBegins, value: { from: 8, to: 21 }, cite: "MCOB 13.5.3R, 13.5.4G" }],
};

const byConsumer = passes("MCOB 13.5.3R", "the consumer started this contact");
const unpressed = passes("MCOB 13.5.3R, 13.5.5G", "a letter without pressure");

const hours: Rule = british({
  id: "uk.mcob.13_5.hours",
  says: "Mortgage arrears: contact from 08:00 to 21:00, no pressure, no look of a court document",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByMcob,
  from: mcobBegins,
  parameters: [arrearsHours],
  test(matter, on) {
    const cite = "MCOB 13.5.3R, 13.5.4G";
    const { letter, conduct } = matter.facts.content;
    if (withProfessional(matter)) return silent();
    if (letter?.resemblesCourtDocument === true) {
      return denies("MCOB 13.5.3R, 13.5.5G", "looks like a court document");
    }
    if (conduct.length > 0) return denies("MCOB 13.5.3R", "the draft presses or misleads");
    if (matter.act.initiatedBy === "consumer") return byConsumer;
    const refused = refusal(matter);
    if (refused !== null) return denies(cite, refused);
    const window = windowOf(arrearsHours, matter, on);
    if (matter.channel === "letter" || window === null) return unpressed;
    const clocks = contactClocks(matter, window);
    return clocks.every((clock) => isOpen(clock, matter.now))
      ? allows(cite, "at a reasonable hour", [], clocks)
      : denies(cite, "at an unreasonable hour, or at one the consumer refused", clocks);
  },
});

/** Arrears are two regular payments or more: one missed payment is a shortfall only. */
const inMortgageArrears = ({ kind, arrears }: Debt): boolean =>
  kind === "mortgage" && arrears !== null && arrears.inArrears && arrears.missedPayments !== 1;

const within: Parameter<number> = {
  id: "uk.mcob.first_notice_days",
  label: "Arrears information, business days after the lender became aware",
  unit: "business days",
  status: "supported",
  history: [{ from: mcobBegins, value: 15, cite: "MCOB 13.4.1R" }],
};
const packLastsMonths = 12;

/** The pack was given at this shortfall, or within the last year. */
const packGiven = ({ arrears }: Debt, awareOn: Day): boolean =>
  arrears !== null &&
  arrears.lastNoticeGivenOn !== null &&
  monthsAfterDay(arrears.lastNoticeGivenOn, packLastsMonths) >= awareOn;

const firstNotice: Rule = british({
  id: "uk.mcob.13_4.first_notice",
  says: "The arrears pack goes out within 15 business days of becoming aware of the arrears",
  kind: "duty",
  actions: ["checkDuty"],
  binds: boundByMcob,
  from: mcobBegins,
  parameters: [within],
  test(matter, on) {
    const line = valueOn(within, on);
    if (line === undefined) return silent();
    const days: Day[] = [];
    let why: string | null = null;
    for (const debt of matter.debts) {
      const awareOn = debt.arrears?.awareOn ?? null;
      if (awareOn === null) continue;
      if (!inMortgageArrears(debt)) why = "a shortfall that is no arrears yet";
      else if (packGiven(debt, awareOn)) why = "the pack was given before";
      else days.push(workingDaysAfter(matter, awareOn, line.value));
    }
    const last = mostPressing(days, matter.today);
    if (last === null) return why === null ? silent() : allows("MCOB 13.4.1R, 13.4.3G", why);
    return due(line.cite, "in arrears, pack not given", ["sendMortgageArrearsInformation"], last);
  },
});

const statementMonths: Parameter<number> = {
  id: "uk.mcob.statement_months",
  label: "Interval of written statements while in arrears",
  unit: "months",
  status: "supported",
  history: [{ from: mcobBegins, value: 3, cite: "MCOB 13.5.1R" }],
};

const statements: Rule = british({
  id: "uk.mcob.13_5.statements",
  says: "While in arrears a written statement at least every quarter, charges or not",
  kind: "duty",
  actions: ["checkDuty"],
  binds: boundByMcob,
  from: mcobBegins,
  parameters: [statementMonths],
  test(matter, on) {
    const line = valueOn(statementMonths, on);
    const arrears = matter.debts.find(inMortgageArrears)?.arrears ?? null;
    if (line === undefined || arrears === null) return silent();
    const { nextStatementDueBy, lastNoticeGivenOn } = arrears;
    const counted =
      lastNoticeGivenOn === null ? null : monthsAfterDay(lastNoticeGivenOn, line.value);
    const by = nextStatementDueBy ?? counted;
    const codes = ["sendMortgageArrearsStatement"];
    if (by !== null) return due(line.cite, "in arrears", codes, by);
    // The first notice has its own term; a statement follows it.
    return arrears.awareOn === null
      ? requires(line.cite, "in arrears, and no statement is known", codes)
      : silent();
  },
});

const presentations: Parameter<number> = {
  id: "uk.mcob.direct_debit_presentations",
  label: "Direct-debit presentations in a calendar month while in shortfall",
  unit: "presentations",
  status: "supported",
  history: [{ from: mcobBegins, value: 2, cite: "MCOB 13.3" }],
};

const monthOf = (on: Day): string => printDay(on).slice(0, 7);

function nextMonth(on: Day): Day {
  const [year = "1970", month = "01"] = printDay(on).split("-");
  return monthsAfterDay(dateIn(Number(year), Number(month), 1), 1);
}

/** Where nobody tells of the arrears, presenting again and again shows that something is unpaid. */
const inShortfall = ({ debts, facts }: Matter): boolean =>
  debts.some(
    ({ arrears, daysPastDue }) =>
      arrears === null || arrears.inArrears || arrears.missedPayments > 0 || (daysPastDue ?? 0) > 0,
  ) || (facts.transaction.debit?.refusedRequests ?? 0) > 0;

const directDebit: Rule = british({
  id: "uk.mcob.13_3.direct_debit",
  says: "While in shortfall, at most two direct-debit presentations in a calendar month",
  kind: "prohibition",
  actions: ["debitAccount"],
  binds: boundByMcob,
  from: mcobBegins,
  parameters: [presentations],
  test(matter, on) {
    const { debit } = matter.facts.transaction;
    const line = valueOn(presentations, on);
    if (debit?.method !== "directDebit" || line === undefined || !inShortfall(matter)) {
      return silent();
    }
    const month = monthOf(matter.today);
    const made = debit.earlierRequestsOn.filter((one) => monthOf(one) === month).length;
    return made < line.value
      ? allows(line.cite, "fewer than two presentations this month")
      : denies(line.cite, "two presentations were made this month", [
          from(dayBegins(matter, nextMonth(matter.today))),
        ]);
  },
});

export const rules: readonly Rule[] = [hours, firstNotice, statements, directDebit];
