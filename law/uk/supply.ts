/** Energy and water: who is not cut off, and who is not put on prepayment. */

import { from } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import type { Consumer } from "../facts/people.ts";
import { type Day, printDay } from "../facts/time.ts";
import { dateIn, yearOf } from "../holidays.ts";
import { dayBegins } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, silent, warns } from "../rule.ts";
import { british, inGreatBritain } from "./coverage.ts";
import { pursues } from "../pursuit.ts";

const supplies = (matter: Matter, kind: "energy" | "water"): boolean =>
  matter.debts.some((debt) => debt.kind === kind && debt.purpose !== "business");

const winter: Parameter<{ firstMonth: number; lastMonth: number; adult: number }> = {
  id: "uk.energy.winter",
  label: "Months without disconnection, and the age from which a child no longer counts",
  unit: "months of the year; years of age",
  status: "known",
  history: [
    { from: always, value: { firstMonth: 10, lastMonth: 3, adult: 18 }, cite: "Ofgem SLC 27.10" },
  ],
};

const monthOf = (on: Day): number => Number(printDay(on).slice(5, 7));

/** The first day after the winter that a day lies in. */
const springAfter = (on: Day, lastMonth: number): Day =>
  dateIn(monthOf(on) > lastMonth ? yearOf(on) + 1 : yearOf(on), lastMonth + 1, 1);

/** A pensioner alone, or only with pensioners or children. */
function heldInWinter({ household, vulnerabilities }: Consumer, adult: number): boolean {
  const child = household.childrenAges.some((age) => age < adult);
  return household.pensionersLivingAlone || (child && vulnerabilities.includes("pensionableAge"));
}

const fair = passes("Ofgem SLC 27.5-27.8", "ways to pay by ability are offered");

const energy: Rule = british({
  id: "uk.energy.slc27",
  says: "Instalments by ability to pay; cutting off comes last, and in winter not for pensioners",
  kind: "prohibition",
  actions: [...contactKinds, "disconnectSupply"],
  binds: (matter) => inGreatBritain(matter) && supplies(matter, "energy"),
  parameters: [winter],
  test(matter, on) {
    const line = valueOn(winter, on);
    if (line === undefined) return silent();
    if (matter.isContact) return pursues(matter) ? fair : silent();
    const { consumer } = matter.facts;
    if (consumer.vulnerabilities.includes("poweredMedicalEquipment")) {
      return denies("Ofgem SLC 27.11", "somebody depends on powered medical equipment");
    }
    const { firstMonth, lastMonth, adult } = line.value;
    const { today } = matter;
    const inWinter = monthOf(today) >= firstMonth || monthOf(today) <= lastMonth;
    if (inWinter && heldInWinter(consumer, adult)) {
      return denies(line.cite, "winter, and a home of pensioners", [
        from(dayBegins(matter, springAfter(today, lastMonth))),
      ]);
    }
    const careful = consumer.vulnerabilities.some((one) => one !== "financialDifficulty");
    return careful || heldInWinter(consumer, adult) || consumer.household.childrenAges.length > 0
      ? warns("Ofgem SLC 27.11", "all reasonable steps first: somebody vulnerable lives there")
      : allows("Ofgem SLC 27.9-27.11", "no household that is held");
  },
});

const meter: Parameter<{ attempts: number; infant: number; youngChild: number }> = {
  id: "uk.energy.ppm_limits",
  label: "Contact attempts before a forced meter; ages below which a child bars it or is weighed",
  unit: "attempts; years of age",
  status: "known",
  history: [
    {
      from: day("2023-11-08"),
      value: { attempts: 10, infant: 2, youngChild: 6 },
      cite: "Ofgem PPM rules (at least 10 attempts, site welfare visit)",
    },
  ],
};

const neverInstalled: ReadonlySet<Consumer["vulnerabilities"][number]> = new Set([
  "poweredMedicalEquipment",
  "seriousIllness",
]);
const assessedFirst: ReadonlySet<Consumer["vulnerabilities"][number]> = new Set([
  "mentalHealth",
  "recentBereavement",
  "lowCapability",
  "pensionableAge",
  "crisis",
  "other",
]);

const prepayment: Rule = british({
  id: "uk.energy.ppm",
  says: "No meter forced on infants, the ill or very old; ten attempts and a welfare visit first",
  kind: "prohibition",
  actions: ["installPrepaymentMeter", "switchToPrepayment"],
  binds: (matter) => inGreatBritain(matter) && supplies(matter, "energy"),
  from: day("2023-11-08"),
  parameters: [meter],
  test(matter, on) {
    const line = valueOn(meter, on);
    if (line === undefined) return silent();
    const { consumer, utilitySupply } = matter.facts;
    const { vulnerabilities, household } = consumer;
    const { attempts, infant, youngChild } = line.value;
    const barred =
      vulnerabilities.some((one) => neverInstalled.has(one)) ||
      household.childrenAges.some((age) => age < infant) ||
      // Whether they are 75 nobody tells: pensioners alone are taken to be.
      household.pensionersLivingAlone;
    if (barred)
      return denies("Ofgem SLC 28B; PPM guidance 2023", "a household that is never put on");
    if (utilitySupply.contactAttempts < attempts) {
      return denies(line.cite, `fewer than ${attempts} contact attempts`);
    }
    if (!utilitySupply.siteWelfareVisit) return denies(line.cite, "no site welfare visit");
    const weighed =
      vulnerabilities.some((one) => assessedFirst.has(one)) ||
      household.childrenAges.some((age) => age < youngChild);
    return weighed
      ? warns("Ofgem SLC 28B; PPM guidance 2023", "assess the household first")
      : allows(line.cite, "attempts and visit made, nobody who bars it");
  },
});

const water: Rule = british({
  id: "uk.water",
  says: "Homes are never cut off for a water debt; with a debt adviser at work the chasing stops",
  kind: "prohibition",
  actions: [...contactKinds, "disconnectSupply", "fileSuit"],
  binds: (matter) => supplies(matter, "water"),
  test(matter) {
    if (matter.act.kind === "disconnectSupply") {
      return denies("Water Industry Act 1991 s.61, Sch 4A", "a home is not cut off for debt");
    }
    if (matter.isContact && !pursues(matter)) return silent();
    const { protections, consumer } = matter.facts;
    const cite = "Ofwat Paying Fair guidelines 2022";
    const advised =
      protections.repaymentPlanInDevelopment !== null ||
      protections.representation?.by === "debtAdviser";
    if (advised) return denies(cite, "a debt adviser is at work: stop chasing");
    return !matter.isContact && consumer.vulnerabilities.length > 0
      ? denies(cite, "enforcement is not for customers known to be vulnerable")
      : passes(cite, "nothing speaks against it");
  },
});

export const rules: readonly Rule[] = [energy, prepayment, water];
