/** Hours that this house keeps beyond the law of a place: a rule of its own, told apart as policy. */

import { type Clock, type Holidays, either, isOpen } from "./clock.ts";
import { contactKinds } from "./facts/act.ts";
import { type Matter, isElectronic } from "./matter.ts";
import { type Parameter, always, valueOn } from "./parameter.ts";
import { pursues } from "./pursuit.ts";
import { type Rule, rule, silent, warns } from "./rule.ts";
import { type Week, timedChannels, weekClock } from "./week.ts";

/** The hours, and those in which writing also goes out, on holidays too. */
export type HouseWeek = Week & { readonly writing?: Week };

type HouseHours = {
  /** As `sg.policy.default_hours`: policy is told apart from law by its id. */
  readonly id: string;
  readonly label: string;
  readonly says: string;
  readonly week: HouseWeek;
  readonly holidays: (matter: Matter) => Holidays | null;
  readonly binds?: (matter: Matter) => boolean;
  readonly version?: number;
  /** What else the house warns of, whatever the hour; null: nothing. */
  readonly alsoWarns?: (matter: Matter) => string | null;
};

function houseClock(matter: Matter, week: HouseWeek, closed: Holidays | null): Clock {
  const hours = weekClock(matter, week, closed);
  if (week.writing === undefined || !isElectronic(matter.channel)) return hours;
  return either(hours, weekClock(matter, week.writing, null));
}

/** A person looks first at a contact that we begin outside these hours. */
export function houseHours({
  id,
  label,
  says,
  week,
  holidays,
  binds = () => true,
  version = 1,
  alsoWarns = () => null,
}: HouseHours): Rule {
  const hours: Parameter<HouseWeek> = {
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
    binds,
    version,
    parameters: [hours],
    test(matter, on) {
      const line = valueOn(hours, on);
      if (line === undefined || !pursues(matter)) return silent();
      if (matter.act.initiatedBy === "consumer") return silent();
      const also = alsoWarns(matter);
      if (also !== null) return warns(line.cite, also);
      return isOpen(houseClock(matter, line.value, holidays(matter)), matter.now)
        ? silent()
        : warns(line.cite, "outside the hours this house keeps");
    },
  });
}
