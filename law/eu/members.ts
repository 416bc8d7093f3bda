/** Hours and calls in Ireland, the Netherlands and Greece. */

import { daily, daysOf, from, isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import { dayNumber } from "../facts/time.ts";
import { overheard } from "../hearers.ts";
import { dateIn, easter, holidays, isWeekend, last, nth } from "../holidays.ts";
import { type Matter, callChannels, isCall } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { rollingOpens } from "../rolling.ts";
import { type Rule, allows, denies, rule, silent } from "../rule.ts";
import { agreedTimes } from "../uk/hours.ts";
import { consented, isRegulatedCredit, mayHear, party, pursues } from "../uk/coverage.ts";
import { type Week, timedChannels, weekTest } from "../week.ts";

const shared = { kind: "prohibition", layer: "country", actions: contactKinds } as const;
const unit = "hours of the local day";

const irishHolidays = holidays("ie.public", (year) => {
  const brigid = dateIn(year, 2, 1);
  return [
    dateIn(year, 1, 1),
    isWeekend(brigid) || nth(year, 1, "MO", 2) !== brigid ? nth(year, 1, "MO", 2) : brigid,
    dateIn(year, 3, 17),
    dayNumber(easter(year) + 1),
    nth(year, 1, "MO", 5),
    nth(year, 1, "MO", 6),
    nth(year, 1, "MO", 8),
    last(year, "MO", 10),
    dateIn(year, 12, 25),
    dateIn(year, 12, 26),
  ];
});

const daytime = { from: 9, to: 21 };
const irishHours: Parameter<Week> = {
  id: "ie.cca1995.46.hours",
  label: "Hours for visits and calls, public holidays closed",
  unit,
  status: "supported",
  history: [
    {
      from: always,
      value: { weekday: daytime, saturday: daytime, sunday: null },
      cite: "Consumer Credit Act 1995 (Ireland) s.46",
    },
  ],
};
const irishTest = weekTest(irishHours, () => irishHolidays);

const irish: Rule = rule({
  ...shared,
  id: "ie.cca1995.46.hours",
  says: "No visit or call from 21:00 to 09:00, on Sundays and holidays, at work, or to relatives",
  channels: [...callChannels, "inPersonVisit"],
  binds: ({ debts }) => debts.length === 0 || debts.some(isRegulatedCredit),
  parameters: [irishHours],
  test(matter, on) {
    const cite = "Consumer Credit Act 1995 (Ireland) s.46(b)";
    const stranger = party(matter) === "third-party" && !mayHear(matter);
    if (stranger && (pursues(matter) || matter.facts.content.revealsDebt)) {
      return denies(cite, "an employer or relative, without written consent");
    }
    const why = overheard(matter);
    if (why !== null) return denies(cite, why);
    const atWork = matter.facts.contactPoint.place === "workplace";
    if (atWork && pursues(matter) && consented(matter, ["calls", "workplaceVisit"]).length === 0) {
      return denies("Consumer Credit Act 1995 (Ireland) s.46(a)", "at work, without consent");
    }
    return irishTest(matter, on);
  },
});

/** Art 3 of the Algemene termijnenwet; Good Friday and the Friday after Ascension as in the trade. */
const dutchHolidays = holidays("nl.recognised", (year) => {
  const kingsDay = dateIn(year, 4, 27);
  const sunday = nth(year, 4, "SU", 4) === kingsDay;
  return [
    dateIn(year, 1, 1),
    ...[-2, 1, 39, 40, 50].map((after) => dayNumber(easter(year) + after)),
    sunday ? dateIn(year, 4, 26) : kingsDay,
    dateIn(year, 5, 5),
    dateIn(year, 12, 25),
    dateIn(year, 12, 26),
  ];
});

const dutchDay = { from: 7, to: 20 };
const dutchBegins = day("2024-04-01");
const dutchHours: Parameter<Week> = {
  id: "nl.wki.hours",
  label: "Hours for collection services, recognised holidays closed",
  unit,
  status: "supported",
  history: [
    {
      from: dutchBegins,
      value: { weekday: dutchDay, saturday: dutchDay, sunday: null },
      cite: "Besluit kwaliteit incassodienstverlening art 4.2 (Stb 2024, 44)",
    },
  ],
};

const dutch: Rule = rule({
  ...shared,
  id: "nl.wki.hours",
  says: "Collection services do not approach the debtor from 20:00 to 07:00, on Sundays or holidays",
  channels: timedChannels,
  binds: ({ facts: { collector } }) =>
    collector.role === "agency" || collector.role === "debtBuyer",
  from: dutchBegins,
  parameters: [dutchHours],
  test: weekTest(dutchHours, () => dutchHolidays),
});

type GreekCalls = {
  readonly from: number;
  readonly to: number;
  readonly everyDays: number;
  readonly overdueDays: number;
};
const greekCalls: Parameter<GreekCalls> = {
  id: "gr.3758.hours",
  label: "Hours for calls; days between calls; days overdue before the first",
  unit: "hours of the local day; days of 24 hours; calendar days",
  status: "known",
  history: [
    {
      from: always,
      value: { from: 9, to: 20, everyDays: 2, overdueDays: 10 },
      cite: "Law 3758/2009 (Greece), as amended",
    },
  ],
};
const weekdays = daysOf(["MO", "TU", "WE", "TH", "FR"]);

const greek: Rule = rule({
  ...shared,
  id: "gr.3758.hours",
  says: "Calls on weekdays 09:00 to 20:00, every two days, from ten days overdue; no visits",
  channels: [...callChannels, "inPersonVisit"],
  parameters: [greekCalls],
  test(matter, on) {
    const line = valueOn(greekCalls, on);
    if (line === undefined || !pursues(matter) || matter.act.initiatedBy === "consumer") {
      return silent();
    }
    const { value, cite } = line;
    if (matter.channel === "inPersonVisit") return denies(cite, "no visits at home or at work");
    if (tooEarly(matter, value)) return denies(cite, "not overdue long enough");
    const slots = [daily(value.from, value.to, weekdays)];
    const hours = { kind: "hours", slots, except: null, zones: matter.zones } as const;
    const agreed = agreedTimes(matter);
    const window =
      agreed.length > 0 ? ({ kind: "either", of: [hours, ...agreed] } as const) : hours;
    const ids = matter.facts.history.filter(
      ({ at, channel, direction }) =>
        direction === "outbound" && isCall(channel) && at <= matter.now,
    );
    const opens = rollingOpens(
      matter,
      ids.map(({ at }) => at),
      1,
      value.everyDays,
    );
    const clocks = opens === null ? [window] : [window, from(opens)];
    return clocks.every((clock) => isOpen(clock, matter.now))
      ? allows(cite, "on a weekday, inside the hours, two days after the last call", [], clocks)
      : denies(cite, "outside the hours, or within two days of the last call", clocks);
  },
});

const tooEarly = ({ debts }: Matter, { overdueDays }: GreekCalls): boolean =>
  debts.some(({ daysPastDue }) => daysPastDue !== null && daysPastDue < overdueDays);

export const irishRules: readonly Rule[] = [irish];
export const dutchRules: readonly Rule[] = [dutch];
export const greekRules: readonly Rule[] = [greek];
