/** The United Arab Emirates: the Central Bank's standards on collecting. */

import { type Clock, type Holidays, type Slot, daily, daysOf, either, isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { overheard } from "../hearers.ts";
import { dateIn, yearOf } from "../holidays.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, rule } from "../rule.ts";

import { isDebtContact } from "../week.ts";
import { wishesRule } from "../wishes.ts";
import { withProfessional } from "../parties.ts";
import { agreedTimes } from "../times.ts";

const standards = "CBUAE Consumer Protection Regulation (Circular 8/2020) and Standards Art 5";
const begins = day("2020-12-31");

/** Month and date of the tabular Islamic calendar: a day or so from what the moon will show. */
function islamic(on: Day): { readonly month: number; readonly date: number } {
  const days = on + 492_148;
  const year = Math.floor((30 * days + 10_646) / 10_631);
  const before = 354 * (year - 1) + Math.floor((3 + 11 * year) / 30);
  const left = days - before;
  const month = Math.floor((11 * left + 330) / 325);
  return { month, date: left - 29 * (month - 1) - Math.floor((6 * month - 1) / 11) + 1 };
}

/** Feasts of the moon: Eid al-Fitr, Arafah and Eid al-Adha, New Year, the Prophet's birthday. */
function isFeast(on: Day): boolean {
  const { month, date } = islamic(on);
  const feasts = [
    [1, 1, 1],
    [3, 12, 12],
    [10, 1, 3],
    [12, 9, 12],
  ] as const;
  return feasts.some(([its, first, last]) => month === its && date >= first && date <= last);
}

const near = (on: Day): readonly Day[] => [dayNumber(on - 1), on, dayNumber(on + 1)];

const emirati: Holidays = {
  id: "ae.public",
  has(on) {
    const year = yearOf(on);
    const fixed = [dateIn(year, 1, 1), dateIn(year, 12, 2), dateIn(year, 12, 3)];
    // The moon decides the evening before: a day to either side is closed as well.
    return fixed.includes(on) || near(on).some(isFeast);
  },
};

const inRamadan = (on: Day): boolean => near(on).some((one) => islamic(one).month === 9);

type Hours = {
  readonly opens: number;
  readonly closes: number;
  readonly prayerFrom: number;
  readonly prayerTo: number;
  readonly ramadanCloses: number;
};

/** One source says 09:00 to 20:00, another otherwise, the primary clause was not found. */
const conservative: Parameter<Hours> = {
  id: "ae.cbuae.hours",
  label: "Hours taken: weekdays, Friday's prayer apart, shorter in Ramadan, no holidays",
  unit: "hours of the local day",
  status: "uncertain",
  history: [
    {
      from: begins,
      value: { opens: 9, closes: 18, prayerFrom: 12, prayerTo: 14, ramadanCloses: 16 },
      cite: standards,
    },
  ],
};

const notFridays = daysOf(["MO", "TU", "WE", "TH"]);
const fridays = daysOf(["FR"]);

function slots(hours: Hours, closes: number): readonly Slot[] {
  return [
    daily(hours.opens, closes, notFridays),
    daily(hours.opens, hours.prayerFrom, fridays),
    daily(hours.prayerTo, closes, fridays),
  ];
}

/** Two calendars, each closed on what the other keeps open: ordinary days, and Ramadan's. */
function windowOf({ zones }: Matter, hours: Hours): Clock {
  const ordinary: Holidays = {
    id: "ae.public+ramadan",
    has: (on) => emirati.has(on) || inRamadan(on),
  };
  const ramadan: Holidays = {
    id: "ae.outside-ramadan",
    has: (on) => emirati.has(on) || !inRamadan(on),
  };
  return either(
    { kind: "hours", slots: slots(hours, hours.closes), except: ordinary, zones },
    { kind: "hours", slots: slots(hours, hours.ramadanCloses), except: ramadan, zones },
  );
}

const conduct: Rule = rule({
  id: "ae.cbuae.conduct",
  says: "Proportionate, no harassment, nothing told to others; weekdays 09:00 to 18:00 are taken",
  kind: "prohibition",
  layer: "country",
  actions: contactKinds,
  from: begins,
  parameters: [conservative],
  test(matter, on) {
    const { content } = matter.facts;
    if (content.conduct.length > 0 || content.visibility !== "private") {
      return denies(standards, "threatens, insults, misleads, or shows the debt to others");
    }
    const why = overheard(matter);
    if (why !== null) return denies(standards, why);
    const line = valueOn(conservative, on);
    const timed = matter.channel !== null && matter.channel !== "letter";
    const reached = isDebtContact(matter) && matter.act.initiatedBy === "collector";
    if (line === undefined || !timed || !reached || withProfessional(matter)) {
      return allows(standards, "no harassment, and nobody else learns of it");
    }
    const clock = either(windowOf(matter, line.value), ...agreedTimes(matter));
    return isOpen(clock, matter.now)
      ? allows(line.cite, "inside the hours taken as lawful", [], [clock])
      : denies(line.cite, "outside the hours taken as lawful", [clock]);
  },
});

export const rules: readonly Rule[] = [conduct, wishesRule("ae.policy.contact_requests")];
