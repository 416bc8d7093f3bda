/** When and how often a debtor in Australia is reached (RG 96). */

import { calendarDay } from "@forbear/kernel";
import { type Clock, dayIn, daysOf, from, isOpen, secondsPerDay, slotsOf } from "../clock.ts";
import { startOf, weekdayBit } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import { type Day, type Second, dayNumber, second } from "../facts/time.ts";
import { dateIn } from "../holidays.ts";
import { debtIdsOf, about, openMessage } from "../history.ts";
import { consented, coversChannel } from "../consent.ts";
import { type Matter, callChannels, isElectronic } from "../matter.ts";
import { overMedia } from "../media.ts";
import type { Channel } from "../facts/words.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { askedBack, contactsMade, rollingOpens } from "../rolling.ts";
import { type Rule, allows, denies, passes, silent } from "../rule.ts";

import { type Week, isDebtContact, isTimed, weekTest } from "../week.ts";
import { australian, boundByGuideline, nationalHolidays } from "./coverage.ts";
import { withProfessional } from "../parties.ts";
import { askedTimes, wishedTimes } from "../times.ts";
import { isStatutoryNotice, refusal } from "../refusal.ts";

const guideline = "ACCC/ASIC Debt collection guideline (RG 96)";
const hoursCite = `${guideline} Pt 2 s.4`;

const week = (id: string, label: string, value: Week): Parameter<Week> => ({
  id,
  label,
  unit: "hours of the local day",
  status: "supported",
  history: [{ from: always, value, cite: hoursCite }],
});
const days = { from: 9, to: 21 };
const phoneHours = week("au.rg96.hours_phone", "Hours for calls; taken for texts too", {
  weekday: { from: 7.5, to: 21 },
  saturday: days,
  sunday: days,
});
const visitHours = week("au.rg96.hours_visit", "Hours for visits", {
  weekday: days,
  saturday: days,
  sunday: days,
});
const workHours = week("au.rg96.hours_work", "Hours at work where the debtor's are not known", {
  weekday: { from: 9, to: 17 },
  saturday: null,
  sunday: null,
});

const atWork = ({ facts }: Matter): boolean => facts.contactPoint.place === "workplace";
const onHolidays = () => nationalHolidays;

const byPhone: readonly Channel[] = [...callChannels, "sms", "messagingApp"];
const phoneTest = overMedia(
  byPhone,
  hoursCite,
  (matter) => isTimed(matter) && matter.channel !== "inPersonVisit",
  weekTest(phoneHours, onHolidays, askedTimes),
);

const phone: Rule = australian({
  id: "au.rg96.hours_phone",
  says: "Calls 07:30 to 21:00 on weekdays, 09:00 to 21:00 at weekends, none on national holidays",
  kind: "prohibition",
  actions: contactKinds,
  version: 2,
  binds: boundByGuideline,
  parameters: [phoneHours],
  test: (matter, on) => (atWork(matter) ? silent() : phoneTest(matter, on)),
});

const visit: Rule = australian({
  id: "au.rg96.hours_visit",
  says: "Visits 09:00 to 21:00, none on national holidays",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["inPersonVisit"],
  binds: boundByGuideline,
  parameters: [visitHours],
  test: weekTest(visitHours, onHolidays, askedTimes),
});

const workTest = weekTest(workHours, onHolidays, askedTimes);

const work: Rule = australian({
  id: "au.rg96.hours_work",
  says: "At work in the debtor's known hours, else 09:00 to 17:00 on weekdays",
  kind: "prohibition",
  actions: contactKinds,
  channels: [...byPhone, "inPersonVisit"],
  binds: boundByGuideline,
  parameters: [workHours],
  test(matter, on) {
    if (!atWork(matter)) return silent();
    const known = matter.facts.consumer.workingHours;
    if (known === "unknown" || known === "notRelevant") return workTest(matter, on);
    if (!isDebtContact(matter) || matter.act.initiatedBy === "consumer") return silent();
    const zones = matter.zones;
    const clock: Clock = { kind: "hours", slots: slotsOf(known), except: nationalHolidays, zones };
    return isOpen(clock, matter.now)
      ? allows(hoursCite, "in the debtor's working hours", [], [clock])
      : denies(hoursCite, "outside the debtor's working hours", [clock]);
  },
});

const asWished = passes(hoursCite, "no wish of the debtor speaks against it");

const preferences: Rule = australian({
  id: "au.rg96.preferences",
  says: "Times and ways of contact that the debtor asked for are respected",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByGuideline,
  test(matter) {
    if (withProfessional(matter) || matter.act.initiatedBy === "consumer") return silent();
    const refused = refusal(matter);
    if (refused !== null) return denies(hoursCite, refused);
    const asked = openMessage(matter) === null ? wishedTimes(matter) : [];
    if (asked.length === 0 || matter.channel === "letter") return asWished;
    return asked.every((clock) => isOpen(clock, matter.now))
      ? allows(hoursCite, "at a time the debtor asked for", [], asked)
      : denies(hoursCite, "at a time the debtor refused", asked);
  },
});

type Caps = {
  readonly week: number;
  readonly month: number;
  readonly weekDays: number;
  readonly monthDays: number;
};
const caps: Parameter<Caps> = {
  id: "au.rg96.frequency",
  label: "Contacts made per account in a week and in a month, of the calendar and rolling",
  unit: "contacts; days of 24 hours for the rolling week and month",
  status: "supported",
  history: [
    {
      from: always,
      value: { week: 3, month: 10, weekDays: 7, monthDays: 30 },
      cite: `${guideline} Pt 2 s.5`,
    },
  ],
};

const monday = daysOf(["MO"]);

function weekBegins(today: Day): Day {
  let day = today;
  while (weekdayBit(day) !== monday) day = dayNumber(day - 1);
  return day;
}

export function nextMonth(today: Day): Day {
  const { year, month } = calendarDay(today);
  return month === 12 ? dateIn(year + 1, 1, 1) : dateIn(year, month + 1, 1);
}

export const monthBegins = (today: Day): Day => dayNumber(today - calendarDay(today).day + 1);

const longestMonth = 33; // days: 31, and a clock that was set

/** When the calendar week and month have room again; -Infinity where they have it now. */
function calendarOpens(matter: Matter, instants: readonly Second[], cap: Caps): number {
  let opens = -Infinity;
  for (const zone of matter.zones) {
    const today = dayIn(zone, matter.now);
    const monday = weekBegins(today);
    const first = monthBegins(today);
    // Neither begins earlier than that, in any zone: what is older is not looked at.
    const recent = instants.filter((at) => at > matter.now - longestMonth * secondsPerDay);
    const onDays = recent.map((at) => dayIn(zone, at));
    if (onDays.filter((day) => day >= monday).length >= cap.week) {
      opens = Math.max(opens, startOf(dayNumber(monday + 7), zone));
    }
    if (onDays.filter((day) => day >= first).length >= cap.month) {
      opens = Math.max(opens, startOf(nextMonth(today), zone));
    }
  }
  return opens;
}

const frequency: Rule = australian({
  id: "au.rg96.frequency",
  says: "At most three contacts a week and ten a month for an account, visits apart",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByGuideline,
  version: 2,
  parameters: [caps],
  test(matter, on) {
    const line = valueOn(caps, on);
    if (line === undefined || withProfessional(matter)) return silent();
    if (isStatutoryNotice(matter)) return passes(line.cite, "a notice that law prescribes");
    if (!isDebtContact(matter)) return silent();
    const { channel, act } = matter;
    if (channel === "inPersonVisit") return passes(line.cite, "visits have a limit of their own");
    if (act.initiatedBy === "consumer" || openMessage(matter) !== null || askedBack(matter)) {
      return passes(line.cite, "the debtor asked for it");
    }
    const { value, cite } = line;
    const kind = isElectronic(channel) ? "electronicContact" : "calls";
    const agreed = consented(matter, [kind]).some((consent) => coversChannel(consent, channel));
    if (agreed) return allows(cite, "the debtor agreed to it");
    let opens = -Infinity;
    for (const id of debtIdsOf(matter)) {
      const instants = contactsMade(matter)
        .filter((entry) => about(entry, [id]) && entry.channel !== "inPersonVisit")
        .map(({ at }) => at);
      opens = Math.max(
        opens,
        rollingOpens(matter, instants, value.week, value.weekDays) ?? -Infinity,
        rollingOpens(matter, instants, value.month, value.monthDays) ?? -Infinity,
        calendarOpens(matter, instants, value),
      );
    }
    return opens === -Infinity
      ? allows(cite, "room under three a week and ten a month")
      : denies(cite, "three contacts this week, or ten this month", [from(second(opens))]);
  },
});

export const rules: readonly Rule[] = [phone, visit, work, preferences, frequency];
