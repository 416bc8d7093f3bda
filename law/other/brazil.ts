/** Brazil: the Consumer Defence Code, the hours of its states, access to data. */

import { contactKinds } from "../facts/act.ts";
import { dayNumber } from "../facts/time.ts";
import { overheard } from "../hearers.ts";
import { dateIn, easter, holidays } from "../holidays.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, denies, due, passes, rule, silent, standing } from "../rule.ts";

import { type Week, timedChannels, weekTest } from "../week.ts";
import { wishesRule } from "../wishes.ts";
import { consented } from "../consent.ts";
import { party } from "../parties.ts";
import { pursues } from "../pursuit.ts";

export const brRegions: readonly string[] =
  "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO"
    .split(" ")
    .map((state) => `BR-${state}`);

const code = "Consumer Defence Code (Law 8.078/1990) Art 42";
const decent = passes(code, "no ridicule, embarrassment or threat was found");

const dignity: Rule = rule({
  id: "br.cdc.42",
  says: "No ridicule, embarrassment or threat; no collecting that disturbs work; no wrongful charge",
  kind: "prohibition",
  layer: "country",
  actions: contactKinds,
  from: day("1991-03-11"),
  test(matter) {
    const { content, contactPoint } = matter.facts;
    if (content.conduct.length > 0 || content.visibility !== "private") {
      return denies(code, "threatens, misleads, or shows the debt to others");
    }
    const why = overheard(matter);
    if (why !== null) return denies(code, why);
    if (!pursues(matter)) return silent();
    if (matter.debts.some(({ status }) => status !== "open")) {
      return denies(`${code}, sole paragraph`, "charges what is not owed");
    }
    const working = contactPoint.place === "workplace" && party(matter) === "debtor";
    return working && consented(matter, ["calls", "workplaceVisit"]).length === 0
      ? denies("Consumer Defence Code (Law 8.078/1990) Art 71", "disturbs the debtor at work")
      : decent;
  },
});

/** The nation's days, and those of the states whose own are known here. */
const ofTheYear = (year: number) => [
  dateIn(year, 1, 1),
  dayNumber(easter(year) - 2),
  dateIn(year, 4, 21),
  dateIn(year, 5, 1),
  dateIn(year, 9, 7),
  dateIn(year, 10, 12),
  dateIn(year, 11, 2),
  dateIn(year, 11, 15),
  ...(year >= 2024 ? [dateIn(year, 11, 20)] : []),
  dateIn(year, 12, 25),
];
const brazilian = holidays("br.national", ofTheYear);
const paulista = holidays("br.sp", (year) => [...ofTheYear(year), dateIn(year, 7, 9)]);
const carioca = holidays("br.rj", (year) => [
  ...ofTheYear(year),
  dayNumber(easter(year) - 47),
  dateIn(year, 4, 23),
]);

const hoursOf = (id: string, value: Week, cite: string): Parameter<Week> => ({
  id,
  label: "Hours for collecting, holidays closed",
  unit: "hours of the local day",
  status: "known",
  history: [{ from: always, value, cite }],
});

const saturday = { from: 8, to: 14 };
const paulistaHours = hoursOf(
  "br.sp.hours",
  { weekday: { from: 8, to: 20 }, saturday, sunday: null },
  "Lei 15.426/2014 (Sao Paulo); Lei 7.782/2016 (Alagoas); elsewhere taken as the default",
);
const cariocaHours = hoursOf(
  "br.rj.hours",
  { weekday: { from: 9, to: 19 }, saturday: null, sunday: null },
  "Lei 7.868/2018 (Rio de Janeiro)",
);
const earlyClose: Week = { weekday: { from: 8, to: 19 }, saturday, sunday: null };
const capixabaHours = hoursOf("br.es.hours", earlyClose, "Lei 10.626/2017 (Espirito Santo)");
const amazonianHours = hoursOf("br.am.hours", earlyClose, "Lei 306/2016 (Amazonas)");

const timed = { kind: "prohibition", actions: contactKinds, channels: timedChannels } as const;

const ownHours: ReadonlySet<string> = new Set(["BR-RJ", "BR-ES", "BR-AM"]);
const underDefault = ({ jurisdiction: { region } }: Matter): boolean =>
  region === null || !ownHours.has(region);

const defaultHours: Rule = rule({
  ...timed,
  id: "br.sp.hours",
  says: "Weekdays 08:00 to 20:00, Saturdays 08:00 to 14:00, no Sundays or holidays; the default too",
  layer: "state",
  binds: underDefault,
  parameters: [paulistaHours],
  test: weekTest(paulistaHours, ({ jurisdiction: { region } }) =>
    region === "BR-SP" ? paulista : brazilian,
  ),
});

const cariocaRule: Rule = rule({
  ...timed,
  id: "br.rj.hours",
  says: "Rio de Janeiro: weekdays 09:00 to 19:00, no weekends",
  layer: "state",
  parameters: [cariocaHours],
  test: weekTest(cariocaHours, () => carioca),
});

const narrowed = {
  id: "br.sp.hours",
  says: "What a state's law leaves open is filled from Sao Paulo's",
  cite: "Lei 15.426/2014 (Sao Paulo)",
};

/** Until 19:00 on weekdays by the state's own law; the rest of the week as by default. */
function earlyRule(hours: Parameter<Week>, says: string): Rule {
  const inHours = weekTest(hours, () => brazilian);
  return rule({
    ...timed,
    id: hours.id,
    says,
    layer: "state",
    parameters: [hours],
    names: [narrowed],
    test(matter, on) {
      const answer = inHours(matter, on);
      return answer.is === "denies" ? { ...answer, named: [narrowed] } : answer;
    },
  });
}

const accessDays: Parameter<number> = {
  id: "br.lgpd.access_days",
  label: "Term to answer a request for access to personal data",
  unit: "calendar days from receipt",
  status: "uncertain",
  history: [{ from: day("2020-09-18"), value: 15, cite: "LGPD (Law 13.709/2018) Art 19" }],
};

const access: Rule = rule({
  id: "br.lgpd.access",
  says: "A request for access is answered within 15 days",
  kind: "duty",
  layer: "country",
  actions: ["checkDuty"],
  parameters: [accessDays],
  test({ facts: { requests } }, on) {
    const line = valueOn(accessDays, on);
    if (line === undefined || requests.subjectAccess === null) return silent();
    const last = dayNumber(requests.subjectAccess.receivedOn + line.value);
    return due(line.cite, "an access request is open", ["answerSubjectAccessRequest"], last);
  },
});

export const rules: readonly Rule[] = [
  dignity,
  defaultHours,
  access,
  wishesRule("br.policy.contact_requests"),
  standing(
    "br.superindebtedness",
    "Law 14.181/2021",
    "Who cannot pay without falling below a minimum may ask for one plan with all creditors",
  ),
];
export const rioRules: readonly Rule[] = [cariocaRule];
export const espiritoRules: readonly Rule[] = [
  earlyRule(capixabaHours, "Espirito Santo: weekdays 08:00 to 19:00; the rest as in Sao Paulo"),
];
export const amazonasRules: readonly Rule[] = [
  earlyRule(amazonianHours, "Amazonas: until 19:00; the rest as in Sao Paulo"),
];
