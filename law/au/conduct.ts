/** Who is reached in Australia, and with what care (RG 96). */

import { contactKinds } from "../facts/act.ts";
import { type Second, second } from "../facts/time.ts";
import { dayIn, from, startOf } from "../clock.ts";
import { overheard, shown } from "../hearers.ts";
import { openMessage, own } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { rollingOpens } from "../rolling.ts";
import { type Rule, allows, denies, passes, silent, standing, warns } from "../rule.ts";

import { australian, boundByGuideline } from "./coverage.ts";
import { monthBegins, nextMonth } from "./times.ts";
import { consented } from "../consent.ts";
import { legalSteps, pursues } from "../pursuit.ts";
import { party } from "../parties.ts";
import { isStatutoryNotice } from "../refusal.ts";

const guideline = "ACCC/ASIC Debt collection guideline (RG 96)";
const purposeCite = `${guideline} Pt 2 s.2`;
const reasonable = passes(purposeCite, "a debt is open");

const purpose: Rule = australian({
  id: "au.rg96.purpose",
  says: "Contact only for a reasonable purpose, and no more than is necessary",
  kind: "warning",
  actions: contactKinds,
  binds: boundByGuideline,
  test(matter) {
    if (!pursues(matter)) return silent();
    return matter.debts.some(({ status }) => status !== "open")
      ? warns(purposeCite, "a debt that is paid or settled: to what end?")
      : reasonable;
  },
});

const privacy = `${guideline} Pt 2 s.3`;
const identified = passes(privacy, "the debtor is known before the debt is named");

const identity: Rule = australian({
  id: "au.rg96.identity",
  says: "Identity first, then who calls and why; a spouse or relative is a third party",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByGuideline,
  test(matter) {
    if (!matter.facts.content.identifiesCaller) return denies(privacy, "does not say who calls");
    const why = overheard(matter);
    return why === null ? identified : denies(privacy, why);
  },
});

const channels: Rule = australian({
  id: "au.rg96.channels",
  says: "A private channel only, to an account known to be the debtor's; no public posts",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByGuideline,
  test(matter) {
    const open = matter.channel === "socialMedia" && matter.facts.content.visibility !== "private";
    const why = open ? "a post that others can see" : shown(matter);
    if (why !== null) return denies(guideline, why);
    const account = matter.channel === "socialMedia" || matter.channel === "messagingApp";
    const doubtful = account && !matter.facts.contactPoint.confirmedAsConsumers;
    return doubtful && matter.facts.content.revealsDebt
      ? denies(guideline, "an account that was never confirmed")
      : silent();
  },
});

const law = "ACL ss.18, 29, 50; ASIC Act 2001 ss.12DA, 12DB, 12DJ";
const decent = passes(law, "neither harasses, coerces nor misleads");

/** The law behind the guideline, which speaks of every debt of an individual. */
const harassment: Rule = australian({
  id: "au.acl.50",
  says: "No harassment, coercion, or misleading words over a debt",
  kind: "prohibition",
  actions: contactKinds,
  test: ({ facts }) =>
    facts.content.conduct.length > 0 ? denies(law, "harasses, coerces or misleads") : decent,
});

const representedCite = `${guideline} Pt 2 s.9`;

const represented: Rule = australian({
  id: "au.rg96.represented",
  says: "Who has an authorised representative is not contacted directly",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByGuideline,
  test(matter) {
    const { representation } = matter.facts.protections;
    if (representation === null) return silent();
    if (representation.coversThisDebt === false) {
      return allows(representedCite, "represented in another matter");
    }
    if (party(matter) === "representative") return allows(representedCite, "through who acts");
    const directly = party(matter) === "debtor" && matter.act.initiatedBy === "collector";
    if (isStatutoryNotice(matter)) return allows(representedCite, "a notice that law prescribes");
    if (!directly || openMessage(matter) !== null) return silent();
    if (!pursues(matter)) return silent();
    if (representation.consentsToDirectContact) return allows(representedCite, "agreed to");
    return representation.responsive && representation.contactDetailsKnown
      ? denies(representedCite, "the debtor is, or may be, represented")
      : warns(representedCite, "the representative cannot be reached: a person decides");
  },
});

const monthlyVisits: Parameter<{ visits: number; days: number }> = {
  id: "au.rg96.visits",
  label: "Visits in a month",
  unit: "visits in days of 24 hours",
  status: "known",
  history: [{ from: always, value: { visits: 1, days: 30 }, cite: `${guideline} Pt 2 s.7` }],
};

const visitsMade = (matter: Matter): readonly Second[] =>
  own(matter)
    .filter(({ channel, direction }) => channel === "inPersonVisit" && direction === "outbound")
    .map(({ at }) => at);

/** When the month has room for a visit, that of the calendar and the rolling one; null: now. */
function nextVisit(matter: Matter, cap: { visits: number; days: number }): Second | null {
  const made = visitsMade(matter);
  let opens: number = rollingOpens(matter, made, cap.visits, cap.days) ?? -Infinity;
  for (const zone of matter.zones) {
    const today = dayIn(zone, matter.now);
    const first = monthBegins(today);
    if (made.filter((at) => dayIn(zone, at) >= first).length >= cap.visits) {
      opens = Math.max(opens, startOf(nextMonth(today), zone));
    }
  }
  return opens === -Infinity ? null : second(opens);
}

const visits: Rule = australian({
  id: "au.rg96.visits",
  says: "Visits are a last resort, with permission, not at work, and at most one a month",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["inPersonVisit"],
  binds: boundByGuideline,
  parameters: [monthlyVisits],
  test(matter, on) {
    const line = valueOn(monthlyVisits, on);
    if (line === undefined || matter.act.initiatedBy === "consumer") return silent();
    const { content, contactPoint, preferences } = matter.facts;
    const refused = preferences.stops.some(({ channel }) => channel === "inPersonVisit");
    if (refused) return denies(line.cite, "the debtor refused visits");
    if (content.threatensRecovery || content.conduct.length > 0) {
      return denies(line.cite, "a visit that threatens");
    }
    const working = contactPoint.place === "workplace";
    const agreed = consented(matter, [working ? "workplaceVisit" : "homeVisit"]).length > 0;
    if (working && !agreed) return denies(line.cite, "at work, without permission");
    const opens = nextVisit(matter, line.value);
    if (opens !== null && !agreed) return denies(line.cite, "visited this month", [from(opens)]);
    return agreed
      ? allows(line.cite, "permitted by the debtor")
      : warns(line.cite, "a last resort: a person decides, and permission is asked at the door");
  },
});

const disputed: Rule = australian({
  id: "au.rg96.disputed",
  says: "Collection is suspended while a dispute about liability is looked into",
  kind: "prohibition",
  actions: [...contactKinds, ...legalSteps, "accelerateBalance"],
  binds: boundByGuideline,
  test(matter) {
    if (matter.isContact && !pursues(matter)) return silent();
    const disputes = matter.debts.flatMap(({ dispute }) => (dispute === null ? [] : [dispute]));
    if (disputes.length === 0) return silent();
    return disputes.some(({ status }) => status === "open")
      ? denies(guideline, "a dispute is open")
      : allows(guideline, "the dispute was answered");
  },
});

const vulnerable: Rule = australian({
  id: "au.rg96.vulnerable",
  says: "Care with who is vulnerable; a person looks, and points to free financial counselling",
  kind: "warning",
  actions: contactKinds,
  binds: boundByGuideline,
  test: (matter) =>
    pursues(matter) && matter.facts.consumer.vulnerabilities.length > 0
      ? warns(guideline, "vulnerable, or suspected to be: National Debt Helpline 1800 007 007")
      : silent(),
});

const stateLaw: Rule = australian({
  id: "au.statelaw",
  says: "Where a state licenses collectors, only a licensed one collects",
  kind: "prohibition",
  actions: contactKinds,
  binds: ({ facts: { collector } }) =>
    collector.role === "agency" || collector.role === "debtBuyer",
  test: (matter) =>
    pursues(matter) && matter.facts.collector.licence !== "held"
      ? denies("state licensing; Debt Collectors (Field Agents) Act 2014 (Qld)", "no licence held")
      : silent(),
});

export const rules: readonly Rule[] = [
  purpose,
  identity,
  harassment,
  channels,
  represented,
  visits,
  disputed,
  vulnerable,
  stateLaw,
  standing(
    "au.bnpl",
    "National Consumer Credit Protection Act 2009, as amended from 10 Jun 2025",
    "Low-cost credit (buy now, pay later) needs a licence and has hardship rules of its own",
  ),
];
