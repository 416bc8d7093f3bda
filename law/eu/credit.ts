/** Forbearance before enforcement, the way to advice, and hours where no state's own are known. */

import { isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import type { Debt } from "../facts/debt.ts";
import { ownInLast, tally } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, requires, rule, silent, warns } from "../rule.ts";

import { type Week, isDebtContact, timedChannels, weekClock } from "../week.ts";
import { holidaysOf } from "./holidays.ts";
import { isRegulatedCredit, legalSteps, pursues } from "../pursuit.ts";
import { party, withProfessional } from "../parties.ts";
import { agreedTimes } from "../times.ts";

/** The second Consumer Credit Directive applies under national law. */
const applies = day("2026-11-20");

const forbearance: Rule = rule({
  id: "eu.ccd2.35.forbearance",
  says: "Reasonable forbearance is considered, and recorded, before a consumer credit is enforced",
  kind: "requirement",
  layer: "country",
  actions: [...legalSteps, "accelerateBalance"],
  from: applies,
  test({ debts, facts }) {
    const cite = "Directive (EU) 2023/2225 Art 35";
    const credit = debts.filter((debt) => isRegulatedCredit(debt) && !debt.judgmentHeld);
    if (credit.length === 0 || facts.collector.role === "enforcementAgent") return silent();
    return credit.every(({ preActionComplete }) => preActionComplete === true)
      ? allows(cite, "the steps before enforcement are complete")
      : requires(cite, "no forbearance on record", ["considerForbearance"]);
  },
});

/** Behind with the credit, or known to be in difficulty. */
const inTrouble = ({ debts, facts }: Matter): boolean =>
  facts.consumer.vulnerabilities.includes("financialDifficulty") ||
  debts.some(({ arrears, daysPastDue }) => arrears?.inArrears === true || (daysPastDue ?? 0) > 0);

const advice: Rule = rule({
  id: "eu.ccd2.36.advice",
  says: "A creditor points consumers who cannot pay to independent debt advice",
  kind: "requirement",
  layer: "country",
  actions: ["collect", "paymentReminder", "settlementOffer"],
  binds: ({ debts, facts: { collector } }) =>
    collector.role === "creditor" && debts.some(isRegulatedCredit),
  from: applies,
  test(matter) {
    const cite = "Directive (EU) 2023/2225 Art 36";
    if (!inTrouble(matter) || party(matter) === "creditor") return silent();
    return matter.facts.content.freeDebtAdviceSignpost
      ? passes(cite, "points to debt advice")
      : requires(cite, "does not point to debt advice", ["addDebtAdviceSignpost"]);
  },
});

const isHome = ({ kind, purpose }: Debt): boolean =>
  (kind === "mortgage" || kind === "housingLoan") && purpose !== "business";

const homes: Rule = rule({
  id: "eu.mcd.28",
  says: "Reasonable forbearance before a home is repossessed: a person looks that there was",
  kind: "warning",
  layer: "country",
  actions: ["fileSuit", "repossess", "accelerateBalance"],
  binds: ({ debts }) => debts.some(isHome),
  from: day("2016-03-21"),
  test: ({ debts }) =>
    debts.every(({ preActionComplete }) => preActionComplete === true)
      ? passes("Directive 2014/17/EU Art 28", "the steps before enforcement are complete")
      : warns("Directive 2014/17/EU Art 28", "was forbearance considered?"),
});

export const creditRules: readonly Rule[] = [forbearance, advice, homes];

const days = (from: number, to: number): Week => ({
  weekday: { from, to },
  saturday: { from, to },
  sunday: null,
});
type Caps = { readonly contacts: number; readonly days: number };

const houseHours: Parameter<{ looked: Week; unknown: Week }> = {
  id: "eu.policy.default_hours",
  label: "House hours: where law was looked for and names none; where nobody looked",
  unit: "hours of the local day",
  status: "uncertain",
  history: [
    {
      from: always,
      value: { looked: days(8, 20), unknown: days(9, 20) },
      cite: "house policy eu.policy.default_hours",
    },
  ],
};
const houseCaps: Parameter<Caps> = {
  id: "eu.policy.contact_caps",
  label: "Contacts after which a person looks first",
  unit: "contacts in calendar days, today included",
  status: "uncertain",
  history: [
    { from: always, value: { contacts: 2, days: 7 }, cite: "house policy eu.policy.contact_caps" },
  ],
};

const looked: ReadonlySet<string> = new Set(["DE", "FR", "ES", "IT", "PL", "PT"]);

const policyHours: Rule = rule({
  id: "eu.policy.default_hours",
  says: "House policy, not law: Monday to Saturday, 08:00 or 09:00 to 20:00, no holidays",
  kind: "prohibition",
  layer: "policy",
  actions: contactKinds,
  channels: timedChannels,
  parameters: [houseHours],
  test(matter, on) {
    const line = valueOn(houseHours, on);
    if (line === undefined || withProfessional(matter) || !isDebtContact(matter)) return silent();
    if (matter.act.initiatedBy === "consumer") return silent();
    const known = looked.has(matter.jurisdiction.country);
    const week = known ? line.value.looked : line.value.unknown;
    const window = weekClock(matter, week, holidaysOf(matter));
    const clocks = [window, ...agreedTimes(matter)];
    return clocks.some((clock) => isOpen(clock, matter.now))
      ? allows(line.cite, "inside the hours this house keeps", [], [{ kind: "either", of: clocks }])
      : denies(line.cite, "outside the hours this house keeps", [{ kind: "either", of: clocks }]);
  },
});

const policyCaps: Rule = rule({
  id: "eu.policy.contact_caps",
  says: "House policy, not law: past two contacts in seven days a person looks",
  kind: "warning",
  layer: "policy",
  actions: contactKinds,
  parameters: [houseCaps],
  test(matter, on) {
    const line = valueOn(houseCaps, on);
    if (line === undefined || !pursues(matter)) return silent();
    if (matter.act.initiatedBy === "consumer") return silent();
    const { contacts, days } = line.value;
    const made = ownInLast(matter, days, ({ direction }) => direction === "outbound");
    const { used } = tally(
      matter,
      made.map(({ at }) => at),
      contacts,
      days,
    );
    return used >= contacts
      ? warns(line.cite, "two contacts or more in the last seven days")
      : silent();
  },
});

export const houseRules: readonly Rule[] = [policyHours, policyCaps];

/** Member states without contact rules that were found. */
export const otherMembers: readonly string[] =
  "AT BE BG CY CZ DE DK EE ES FI FR HR HU IT LT LU LV MT PL PT RO SE SI SK".split(" ");
