/** Hours that this house keeps where the law of a place names none: a warning of its own, never law. */

import { type Holidays, isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, rule, silent, warns } from "../rule.ts";
import { pursues } from "../uk/coverage.ts";
import { type Week, timedChannels, weekClock } from "../week.ts";

type HouseHours = {
  /** As `sg.policy.default_hours`: policy is told apart from law by its id. */
  readonly id: string;
  readonly label: string;
  readonly says: string;
  readonly week: Week;
  readonly holidays: Holidays | null;
  /** What else the house warns of, whatever the hour; null: nothing. */
  readonly alsoWarns?: (matter: Matter) => string | null;
};

/** A person looks first at a contact that we begin outside these hours. */
export function houseHours({ id, label, says, week, holidays, alsoWarns }: HouseHours): Rule {
  const hours: Parameter<Week> = {
    id,
    label,
    unit: "hours of the local day",
    status: "uncertain",
    history: [{ from: always, value: week, cite: `house policy ${id}` }],
  };
  return rule({
    id,
    says,
    kind: "warning",
    layer: "policy",
    actions: contactKinds,
    channels: timedChannels,
    parameters: [hours],
    test(matter, on) {
      const line = valueOn(hours, on);
      if (line === undefined || !pursues(matter)) return silent();
      if (matter.act.initiatedBy === "consumer") return silent();
      const also = alsoWarns?.(matter) ?? null;
      if (also !== null) return warns(line.cite, also);
      return isOpen(weekClock(matter, line.value, holidays), matter.now)
        ? silent()
        : warns(line.cite, "outside the hours this house keeps");
    },
  });
}
