/** Hours and calls in Ireland, the Netherlands and Greece. */

import { daily, daysOf, from, isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import { overheard } from "../hearers.ts";
import { type Matter, isCall } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { rollingOpens } from "../rolling.ts";
import { type Rule, allows, denies, passes, rule, silent } from "../rule.ts";
import type { Debt } from "../facts/debt.ts";
import type { Consent } from "../facts/past.ts";
import { about, debtIdsOf, notConnected } from "../history.ts";

import { type Week, isDebtContact, timedChannels, weekOver, weekTest } from "../week.ts";
import { dutchHolidays, greekHolidays, irishHolidays } from "./holidays.ts";
import { agreedTimes } from "../times.ts";
import { consented } from "../consent.ts";
import { isRegulatedCredit, pursues } from "../pursuit.ts";
import { mayHear, party } from "../parties.ts";

const shared = { kind: "prohibition", layer: "country", actions: contactKinds } as const;
const unit = "hours of the local day";

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

const lateMorning = { from: 10, to: 21 };
const highCostHours: Parameter<Week> = {
  id: "ie.cca1995.110.hours",
  label: "Hours for collecting high-cost credit, public holidays closed",
  unit,
  status: "supported",
  history: [
    {
      from: always,
      value: { weekday: lateMorning, saturday: lateMorning, sunday: null },
      cite: "Consumer Credit Act 1995 (Ireland) ss.46, 110",
    },
  ],
};
const withConsent = { from: 8, to: 21 };
const highCostAgreed: Parameter<Week> = {
  ...highCostHours,
  id: "ie.cca1995.110.agreed_hours",
  label: "Hours for collecting high-cost credit with written consent",
  history: [
    {
      from: always,
      value: { weekday: withConsent, saturday: withConsent, sunday: null },
      cite: "Consumer Credit Act 1995 (Ireland) s.110",
    },
  ],
};
const highCostTest = weekTest(highCostHours, () => irishHolidays);
const highCostAgreedTest = weekTest(highCostAgreed, () => irishHolidays);

const isHighCost = ({ kind }: Debt): boolean =>
  kind === "homeCredit" || kind === "highCostShortTermCredit";

const inWriting = ({ form }: Consent): boolean =>
  form === "written" || form === "electronicAccepted" || form === "notStated";

/** Hours by the kind of credit; a written consent opens high-cost credit's at 08:00. */
function irishHoursTest(matter: Matter) {
  if (!matter.debts.some(isHighCost)) return irishTest;
  const agreed = consented(matter, ["calls", "homeVisit"]).some(
    ({ form }) => form === "written" || form === "electronicAccepted",
  );
  return agreed ? highCostAgreedTest : highCostTest;
}

/** A consent in words only does not let a relative or an employer hear. */
const onlySaid = (matter: Matter): boolean =>
  !consented(matter, ["thirdPartyDisclosure", "dealWithRepresentative"]).some(inWriting);

const neither = passes("Consumer Credit Act 1995 (Ireland) s.46", "neither a visit nor a call");

const irish: Rule = rule({
  ...shared,
  id: "ie.cca1995.46.hours",
  version: 2,
  whereUnbound: "named",
  says: "No visit or call from 21:00 to 09:00, on Sundays and holidays, at work, or to relatives",
  binds: ({ debts }) => debts.length === 0 || debts.some(isRegulatedCredit),
  parameters: [irishHours, highCostHours, highCostAgreed],
  test(matter, on) {
    const cite = "Consumer Credit Act 1995 (Ireland) s.46(b)";
    const there = isCall(matter.channel) || matter.channel === "inPersonVisit";
    if (!there) return isDebtContact(matter) ? neither : silent();
    const stranger = party(matter) === "third-party" && (!mayHear(matter) || onlySaid(matter));
    if (stranger && (pursues(matter) || matter.facts.content.revealsDebt)) {
      return denies(cite, "an employer or relative, without written consent");
    }
    const why = overheard(matter);
    if (why !== null) return denies(cite, why);
    const atWork = matter.facts.contactPoint.place === "workplace";
    if (atWork && pursues(matter) && consented(matter, ["calls", "workplaceVisit"]).length === 0) {
      return denies("Consumer Credit Act 1995 (Ireland) s.46(a)", "at work, without consent");
    }
    return irishHoursTest(matter)(matter, on);
  },
});

const dutchDay = { from: 7, to: 20 };
const dutchBegins = day("2024-04-01");
const dutchCite = "Besluit kwaliteit incassodienstverlening (NL, Stb 2024, 44)";
const dutchHours: Parameter<Week> = {
  id: "nl.wki.hours",
  label: "Hours for collection services, recognised holidays closed",
  unit,
  status: "supported",
  history: [
    {
      from: dutchBegins,
      value: { weekday: dutchDay, saturday: dutchDay, sunday: null },
      cite: dutchCite,
    },
  ],
};

const dutch: Rule = rule({
  ...shared,
  id: "nl.wki.hours",
  version: 2,
  whereUnbound: "named",
  says: "Collection services do not approach the debtor from 20:00 to 07:00, on Sundays or holidays",
  binds: ({ facts: { collector } }) =>
    collector.role === "agency" || collector.role === "debtBuyer",
  from: dutchBegins,
  parameters: [dutchHours],
  test(matter, on) {
    const { collector, content } = matter.facts;
    if (content.conduct.length > 0) return denies(dutchCite, "presses, threatens or misleads");
    if (pursues(matter) && collector.licence !== "held") {
      return denies("Wet kwaliteit incassodienstverlening", "not in the register of collectors");
    }
    return dutchTest(matter, on);
  },
});
const dutchTest = weekOver(timedChannels, dutchCite, dutchHours, () => dutchHolidays);

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
  parameters: [greekCalls],
  test(matter, on) {
    const line = valueOn(greekCalls, on);
    if (line === undefined || !pursues(matter) || matter.act.initiatedBy === "consumer") {
      return silent();
    }
    const { value, cite } = line;
    if (!isCall(matter.channel) && matter.channel !== "inPersonVisit") {
      return passes(cite, "neither a visit nor a call");
    }
    if (matter.channel === "inPersonVisit") return denies(cite, "no visits at home or at work");
    const why = greekFault(matter);
    if (why !== null) return denies(cite, why);
    // How long it is overdue is a fact, told as of now: no clock of ours counts it on.
    if (tooEarly(matter, value)) return denies(cite, "not overdue long enough");
    const slots = [daily(value.from, value.to, weekdays)];
    const hours = { kind: "hours", slots, except: greekHolidays, zones: matter.zones } as const;
    const agreed = agreedTimes(matter);
    const window =
      agreed.length > 0 ? ({ kind: "either", of: [hours, ...agreed] } as const) : hours;
    const opens = rollingOpens(matter, callsMade(matter), 1, value.everyDays);
    const clocks = opens === null ? [window] : [window, from(opens)];
    return clocks.every((clock) => isOpen(clock, matter.now))
      ? allows(cite, "on a weekday, inside the hours, two days after the last call", [], clocks)
      : denies(cite, "outside the hours, or too soon after a call", clocks);
  },
});

/** Calls about these debts, whoever made them. */
const callsMade = (matter: Matter) =>
  matter.facts.history
    .filter(
      (entry) =>
        entry.direction === "outbound" &&
        isCall(entry.channel) &&
        entry.at <= matter.now &&
        !notConnected(entry) &&
        about(entry, debtIdsOf(matter)),
    )
    .map(({ at }) => at);

const tooEarly = ({ debts }: Matter, { overdueDays }: GreekCalls): boolean =>
  debts.some(({ daysPastDue }) => daysPastDue !== null && daysPastDue < overdueDays);

/** Words, hearers and places that no hour makes lawful. */
function greekFault(matter: Matter): string | null {
  if (matter.facts.content.conduct.length > 0) return "threatens, insults or misleads";
  const heard = overheard(matter);
  if (heard !== null) return heard;
  const atWork = matter.facts.contactPoint.place === "workplace";
  return atWork && consented(matter, ["calls", "workplaceVisit"]).length === 0
    ? "at work, which is not the only number given"
    : null;
}

export const irishRules: readonly Rule[] = [irish];
export const dutchRules: readonly Rule[] = [dutch];
export const greekRules: readonly Rule[] = [greek];
