/** Limitation in England, Wales and Northern Ireland, prescription in Scotland, barred debts. */

import { contactKinds } from "../facts/act.ts";
import type { Debt } from "../facts/debt.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { yearsAfter } from "../holidays.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Named, type Rule, allows, denies, passes, silent, warns } from "../rule.ts";
import { lastDayOf, standardDays } from "./breathing-space.ts";
import { concBegins } from "./conc/contact.ts";
import { boundByConc, british, inScotland, outsideScotland } from "./coverage.ts";
import { legalSteps, pursues } from "../pursuit.ts";

const englishYears: Parameter<{ contract: number; mortgage: number }> = {
  id: "uk.limitation.ew_years",
  label: "Years for a claim in England, Wales and Northern Ireland, the day of accrual not counted",
  unit: "years from accrual",
  status: "known",
  history: [
    { from: always, value: { contract: 6, mortgage: 12 }, cite: "Limitation Act 1980 ss.5, 20" },
  ],
};

const scottishYears: Parameter<{ obligation: number; decree: number }> = {
  id: "uk.limitation.scotland_years",
  label: "Years after which an obligation is extinguished in Scotland; with a decree or warrant",
  unit: "years",
  status: "supported",
  history: [
    {
      from: always,
      value: { obligation: 5, decree: 20 },
      cite: "Prescription and Limitation (Scotland) Act 1973 s.6",
    },
  ],
};

const weeksAfterMoratorium: Parameter<number> = {
  id: "uk.bs.limitation_weeks",
  label: "Weeks after a moratorium to which a period that would end in it is extended",
  unit: "weeks",
  status: "known",
  history: [
    {
      from: always,
      value: 8,
      cite: "Debt Respite Scheme (E&W) Regulations 2020, SI 2020/1311, reg 8",
    },
  ],
};

const extension: Named = {
  id: "uk.bs.limitation",
  says: "A period that would end in the moratorium, or soon after, runs to eight weeks after it",
  cite: "Debt Respite Scheme (E&W) Regulations 2020, SI 2020/1311, reg 8",
};

type Known = { readonly is: "barred" | "open"; readonly cite: string; readonly extended: boolean };
type Period = { readonly is: "unknown" } | Known;

/** A part payment or signed acknowledgment before the end begins the period again. */
function restarted(debt: Debt, first: Day, years: number): { last: Day; late: boolean } {
  const events = [debt.lastPaymentOn, debt.lastAcknowledgedOn]
    .filter((on) => on !== null)
    .sort((a, b) => a - b);
  let last = first;
  let late = false;
  for (const on of events) {
    if (on <= last) last = dayNumber(Math.max(last, yearsAfter(on, years)));
    else late = true;
  }
  return { last, late };
}

/** The end of the period, put off by a moratorium in which it would fall. */
function putOff(last: Day, matter: Matter): Day | null {
  const space = matter.facts.protections.breathingSpace;
  if (space === null || space.kind === "scottishMoratorium" || space.debtIncluded !== true) {
    return null;
  }
  const ends = lastDayOf(space, matter);
  const weeks = valueOn(weeksAfterMoratorium, matter.today)?.value ?? 0;
  if (ends === null) return last >= space.startsOn ? matter.today : null;
  const until = dayNumber(ends + weeks * 7);
  return last >= space.startsOn && last < until ? until : null;
}

const contract = "Limitation Act 1980 s.5";
const irishContract = "Limitation (Northern Ireland) Order 1989 art 4";
const contractCite = ({ jurisdiction: { region } }: Matter): string =>
  region === "GB-NIR" ? irishContract : contract;

/** Whether suit on a debt is barred where the Limitation Act or its Northern Irish like reaches. */
function periodOf(debt: Debt, matter: Matter): Period {
  const { limitation } = debt;
  const line = valueOn(englishYears, matter.today);
  const open: Known = { is: "open", cite: contractCite(matter), extended: false };
  if (limitation === null || line === undefined) return open;
  const { isTimeBarred, expiresOn, accruedOn } = limitation;
  if (isTimeBarred === "unknown") return { is: "unknown" };
  if (isTimeBarred !== "fromDates") {
    return isTimeBarred ? { ...open, is: "barred" } : open;
  }
  const years = debt.kind === "mortgage" ? line.value.mortgage : line.value.contract;
  const first = expiresOn ?? (accruedOn === null ? null : yearsAfter(accruedOn, years));
  if (first === null) return open;
  const { last, late } = restarted(debt, first, years);
  const extended = putOff(last, matter);
  if (matter.today <= last) {
    return last > first ? { ...open, cite: "Limitation Act 1980 s.29(5)" } : open;
  }
  if (extended !== null && matter.today <= extended) return { ...open, extended: true };
  const cite = late ? "Limitation Act 1980 s.29(7)" : open.cite;
  return { is: "barred", cite, extended: extended !== null };
}

const english: Rule = british({
  id: "uk.limitation.ew",
  says: "No claim later than six years from accrual or restart (mortgage principal: twelve)",
  kind: "prohibition",
  actions: ["fileSuit", "seekDefaultJudgment"],
  binds: outsideScotland,
  parameters: [englishYears, weeksAfterMoratorium, standardDays],
  names: [extension],
  test(matter) {
    const periods = matter.debts.map((debt) => periodOf(debt, matter));
    if (matter.debts.every(({ limitation }) => limitation === null)) return silent();
    const named = periods.some((one) => one.is !== "unknown" && one.extended) ? [extension] : [];
    const barred = periods.find((one) => one.is === "barred");
    if (barred?.is === "barred") return denies(barred.cite, "the period has ended", [], named);
    if (periods.some((one) => one.is === "unknown")) {
      return denies(contractCite(matter), "nobody knows whether the period has ended");
    }
    const cite = periods.flatMap((one) => (one.is === "open" ? [one.cite] : []))[0] ?? contract;
    return allows(cite, "the period has not ended", named);
  },
});

/** Extinguished, or doubtful: doubt counts as extinguished until counsel says otherwise. */
function extinguished(debt: Debt, matter: Matter): boolean {
  const { limitation, judgmentHeld, liabilityOrderMade } = debt;
  const line = valueOn(scottishYears, matter.today);
  if (limitation === null || line === undefined) return false;
  const { isTimeBarred, expiresOn, accruedOn } = limitation;
  if (isTimeBarred !== "fromDates") return isTimeBarred !== false;
  const { obligation, decree } = line.value;
  const years = judgmentHeld || liabilityOrderMade ? decree : obligation;
  const first = expiresOn ?? (accruedOn === null ? null : yearsAfter(accruedOn, years));
  return first !== null && matter.today > restarted(debt, first, years).last;
}

const scottish: Rule = british({
  id: "uk.limitation.scotland",
  says: "Five years without claim or acknowledgement extinguish the obligation: no demand at all",
  kind: "prohibition",
  actions: [...contactKinds, ...legalSteps, "accelerateBalance", "debitAccount", "sellDebt"],
  binds: inScotland,
  parameters: [scottishYears],
  test(matter) {
    if (matter.isContact && !pursues(matter)) return silent();
    const known = matter.debts.filter(({ limitation }) => limitation !== null);
    if (known.length === 0) return silent();
    const cite = "Prescription and Limitation (Scotland) Act 1973 s.6";
    return known.some((debt) => extinguished(debt, matter))
      ? denies(cite, "extinguished, or not known not to be")
      : allows(cite, "not extinguished");
  },
});

const within = "CONC 7.15.5G";

const statuteBarred: Rule = british({
  id: "uk.conc.7_15.statute_barred",
  says: "A barred debt: not if nobody was in touch in the period, never with talk of court",
  kind: "prohibition",
  actions: [...contactKinds, "sellDebt"],
  binds: (matter) => boundByConc(matter) && outsideScotland(matter),
  from: concBegins,
  parameters: [englishYears, weeksAfterMoratorium, standardDays],
  test(matter) {
    const sells = matter.act.kind === "sellDebt";
    const threat = matter.facts.content.threatensSuit;
    if (!sells && !threat && !pursues(matter)) return silent();
    let told = false;
    for (const debt of matter.debts) {
      const period = periodOf(debt, matter);
      const { limitation } = debt;
      if (limitation === null || period.is === "open") continue;
      told = true;
      if (sells) continue;
      if (limitation.consumerRefusesBecauseBarred) {
        return denies("CONC 7.15.8R", "the customer will not pay because it is barred");
      }
      if (threat) return denies("CONC 7.15.7G, 7.11.6R", "hints at a court that cannot be asked");
      if (!limitation.creditorContactInPeriod) {
        return denies("CONC 7.15.4R", "barred, and nobody was in touch during the period");
      }
    }
    if (!told) return open;
    return sells
      ? warns("CONC 7.15", "tell the buyer that the debt is barred")
      : allows(within, "barred, and the creditor was in touch during the period");
  },
});
const open = passes("CONC 7.15.4R", "not barred as far as known");

const noComplaint = passes("CONC 7.15", "no complaint is with the ombudsman");

const ombudsman: Rule = british({
  id: "uk.conc.7_15.fos_stay",
  says: "No proceedings while a seemingly valid complaint is with the Financial Ombudsman Service",
  kind: "prohibition",
  actions: ["fileSuit", "seekDefaultJudgment"],
  binds: boundByConc,
  from: concBegins,
  test: ({ facts }) =>
    facts.protections.ombudsmanComplaintOpen
      ? denies("CONC 7.15", "a complaint is with the ombudsman")
      : noComplaint,
});

export const rules: readonly Rule[] = [english, scottish, statuteBarred, ombudsman];
