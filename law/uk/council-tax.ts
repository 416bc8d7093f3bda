/** Council tax: reminder, loss of instalments, liability order. */

import { from } from "../clock.ts";
import { dayNumber } from "../facts/time.ts";
import { dayBegins } from "../history.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, silent } from "../rule.ts";
import { british, inGreatBritain } from "./coverage.ts";

const reminder: Parameter<{ toPay: number; further: number }> = {
  id: "uk.ctax.reminder_days",
  label: "Days to pay a reminder, the day of issue counted; further days until all falls due",
  unit: "calendar days",
  status: "supported",
  history: [
    {
      from: always,
      value: { toPay: 7, further: 7 },
      cite: "Council Tax (A&E) Regs 1992 reg 23(3)",
    },
  ],
};

const councilTax: Rule = british({
  id: "uk.ctax",
  says: "The balance falls due 14 days from a reminder; goods and wages need a liability order",
  kind: "prohibition",
  actions: ["accelerateBalance", "fileSuit", "enforcementVisit", "garnish"],
  binds: inGreatBritain,
  parameters: [reminder],
  test(matter, on) {
    const debts = matter.debts.filter(({ kind }) => kind === "councilTax");
    const line = valueOn(reminder, on);
    if (debts.length === 0 || line === undefined) return silent();
    if (matter.act.kind === "enforcementVisit" || matter.act.kind === "garnish") {
      return debts.every(({ liabilityOrderMade }) => liabilityOrderMade)
        ? allows("Council Tax (A&E) Regs 1992 regs 34, 45", "a liability order is made")
        : denies("Council Tax (A&E) Regs 1992 regs 34, 45", "no liability order is made");
    }
    let opens = -Infinity;
    for (const { reminderIssuedOn } of debts) {
      if (reminderIssuedOn === null) return denies(line.cite, "no reminder was issued");
      opens = Math.max(opens, reminderIssuedOn + line.value.toPay + line.value.further);
    }
    return matter.today < opens
      ? denies(line.cite, "the days of the reminder are running", [
          from(dayBegins(matter, dayNumber(opens))),
        ])
      : allows(line.cite, "the days of the reminder are over");
  },
});

export const rules: readonly Rule[] = [councilTax];
