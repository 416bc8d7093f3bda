/** Enforcement agents in England and Wales: hours, notice, who is not visited (SI 2013/1894). */

import { type Clock, everyDay, from, isOpen } from "../clock.ts";
import { dayBegins } from "../history.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, silent, warns } from "../rule.ts";
import { british, inEnglandAndWales } from "./coverage.ts";
import { afterClearDays } from "./holidays.ts";
import { particularlyVulnerable } from "./conc/visits.ts";

const regulations = "SI 2013/1894";
const begins = day("2014-04-06");

const visiting: Parameter<{ after: number; before: number; clearDays: number }> = {
  id: "uk.tcg.visiting",
  label: "Hours between which goods are taken control of, both ends excluded; clear days of notice",
  unit: "hours of the local day; days without Sundays and bank holidays",
  status: "supported",
  history: [
    {
      from: begins,
      value: { after: 6, before: 21, clearDays: 7 },
      cite: `${regulations} regs 6, 12-13`,
    },
  ],
};

const hours: Rule = british({
  id: "uk.tcg.hours",
  version: 2,
  whereUnbound: "named",
  says: "Goods are taken control of after 06:00 and before 21:00, seven clear days after a notice",
  kind: "prohibition",
  actions: ["enforcementVisit"],
  binds: inEnglandAndWales,
  from: begins,
  parameters: [visiting],
  test(matter, on) {
    const line = valueOn(visiting, on);
    if (line === undefined) return silent();
    const { after, before, clearDays } = line.value;
    // The first moment after the hour itself, which is excluded.
    const slot = { days: everyDay, from: after * 3600 + 1, to: before * 3600, lastDay: Infinity };
    const window: Clock = { kind: "hours", slots: [slot], except: null, zones: matter.zones };
    const noticed = `${regulations} reg 6 (7 clear days, Sundays not counted)`;
    if (matter.facts.consumer.isMinor === true) {
      return denies(`${regulations} reg 10`, "the debtor is a child");
    }
    const clocks: Clock[] = [window];
    for (const { enforcementNotice: notice } of matter.debts) {
      if (notice?.periodOver === true) continue;
      if (notice === null || notice.givenOn === null || notice.periodOver === false) {
        return denies(noticed, "no notice of enforcement whose time is over");
      }
      clocks.push(from(dayBegins(matter, afterClearDays(notice.givenOn, clearDays))));
    }
    const late = clocks.slice(1).some((clock) => !isOpen(clock, matter.now));
    if (late) return denies(noticed, "the days of the notice are running", clocks);
    if (!isOpen(window, matter.now)) {
      return denies(`${regulations} regs 12-13`, "outside the hours", clocks);
    }
    return particularlyVulnerable(matter)
      ? warns(`${regulations} regs 10, 23`, "nothing is taken with only vulnerable people there")
      : allows(line.cite, "inside the hours, the notice is over", [], clocks);
  },
});

export const rules: readonly Rule[] = [hours];
