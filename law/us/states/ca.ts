/** California: the Rosenthal Act, Civ. Code 1788 to 1788.33, and what stands beside it. */

import { contactKinds } from "../../facts/act.ts";
import type { Debt } from "../../facts/debt.ts";
import { earliestDay, own, ownInLast, tally } from "../../history.ts";
import { type Matter, callChannels, isCall } from "../../matter.ts";
import { type Parameter, always, day, valueOn } from "../../parameter.ts";
import { type Rule, type Test } from "../../rule.ts";
import { allows, denies, passes, silent, standing, warns } from "../../rule.ts";
import { aboutDebt, boundByFdcpa, coverage, toConsumer } from "../coverage.ts";
import { barOf, lastSuitDay, limitationParameters } from "../limitation.ts";
import { attorneyTest } from "../regf/attorney.ts";
import { employerTest, inconvenientPlaceTest } from "../regf/place.ts";
import { ceaseTest } from "../regf/stop.ts";
import { thirdPartyTest } from "../regf/third-party.ts";
import { barredSuitTest } from "../regf/timebarred.ts";
import { designatedTest, hoursTest } from "../regf/time.ts";
import {
  anyCollector,
  barredNoticeTest,
  conductTest,
  federalExceptions,
  licenceNumberTest,
  medicalReportTest,
  stateHours,
  stateRule,
  together,
  toConsumerAt,
  toConsumerOnly,
  whereTold,
  writtenChannels,
} from "./bound.ts";
import { type Limit, contactLimit } from "./contact-limit.ts";

const section = (paragraph: string): string => `Cal. Civ. Code 1788.17 (15 USC ${paragraph})`;

const hours = stateHours(
  "us.ca.rosenthal_hours",
  { from: 8, to: 21 },
  section("1692c(a)(1)"),
  "supported",
);

const commercial: Parameter<number> = {
  id: "us.ca.covered_commercial_debt",
  label: "Commercial debt of natural persons that the Act covers, at most",
  unit: "US dollars",
  status: "known",
  history: [{ from: day("2025-07-01"), value: 500_000, cite: "Cal. Civ. Code 1788.2, SB 1286" }],
};

/** A commercial debt that the Act covers; one of unknown amount is taken to be. */
function coveredCommercial(debt: Debt, matter: Matter): boolean {
  const line = valueOn(commercial, matter.today);
  if (line === undefined || debt.purpose !== "business") return false;
  return debt.balance === null || debt.balance.minor <= BigInt(line.value) * 100n;
}

/** Debts the Act covers, collected by anybody but officials. */
const covered = (matter: Matter): boolean => {
  const why = coverage(matter);
  if (why === "official") return false;
  return why !== "business" || matter.debts.some((debt) => coveredCommercial(debt, matter));
};

const feeTest: Test = ({ facts }) => {
  const { fee } = facts.transaction;
  const cite = "Cal. Civ. Code 1788.14(b)";
  if (facts.collector.role === "creditor" && fee?.authorisedByAgreement === true) {
    return allows(cite, "the agreement's own charge, not a collector's fee");
  }
  return fee?.permittedByLaw === true
    ? allows(cite, "a statute permits the fee")
    : denies(cite, "no statute permits the collector's fee");
};

/** A statement of account, without a demand: what the Act lets pass to a represented debtor. */
const isStatement = ({ act, facts: { content } }: Matter): boolean =>
  act.kind === "sendNotice" &&
  content.notice?.kind === "accountStatement" &&
  !content.asksForPayment;

const represented = toConsumerOnly(attorneyTest(section("1692c(a)(2)")));

/** What of 15 USC 1692b to 1692j reaches creditors: neither 1692e(11) nor 1692g does. */
const fdcpa = together([
  toConsumerAt(hoursTest(hours)),
  toConsumerAt(designatedTest(section("1692c(a)(1)"))),
  toConsumerOnly(inconvenientPlaceTest(section("1692c(a)(1)"))),
  toConsumerOnly(employerTest(section("1692c(a)(3)"))),
  (matter, on) => (isStatement(matter) ? silent() : represented(matter, on)),
  toConsumerOnly(ceaseTest(section("1692c(c)"))),
  whereTold(thirdPartyTest(section("1692c(b)"))),
  conductTest(section("1692d, 1692e")),
  ({ facts: { content } }) =>
    content.letter?.format === "postcard" ? denies(section("1692f(7)"), "a postcard") : silent(),
]);

const rosenthal: Rule = stateRule({
  id: "us.ca.rosenthal.fdcpa_incorporation",
  says: "Creditors that collect their own consumer debts follow 15 USC 1692b to 1692j; since July 2025 so do collectors of covered commercial debts; no collector's fee without a statute",
  kind: "prohibition",
  actions: [...contactKinds, "chargeFee"],
  binds: covered,
  parameters: [hours, commercial],
  names: federalExceptions,
  test(matter, on) {
    if (matter.act.kind === "chargeFee") return feeTest(matter, on);
    return boundByFdcpa(matter) ? silent() : fdcpa(matter, on);
  },
});

const type: Parameter<number> = {
  id: "us.ca.licence_number_type",
  label: "Least size of type for the licence number",
  unit: "points",
  status: "supported",
  history: [{ from: day("2021-01-01"), value: 12, cite: "Cal. Civ. Code 1788.11(f)" }],
};

/** Agencies, buyers, and creditors that are lenders without a bank's charter. */
const licensee = (matter: Matter): boolean => {
  const { role, institution } = matter.facts.collector;
  if (!covered(matter)) return false;
  return role !== "creditor" || institution === "consumerLender";
};

const shown = licenceNumberTest("Cal. Civ. Code 1788.11(f)", type);

const licenceNumber: Rule = stateRule({
  id: "us.ca.license_number_display",
  says: "Written and digital messages show the California licence number in type of 12 points or more; on a call it is given on request",
  kind: "requirement",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  channels: writtenChannels,
  binds: licensee,
  whereUnbound: "named",
  from: day("2021-01-01"),
  parameters: [type],
  test: (matter, on) => (aboutDebt(matter) && toConsumer(matter) ? shown(matter, on) : silent()),
});

const unreasonable: Parameter<Limit> = contactLimit(
  "us.ca.unreasonable_calls",
  "Calls in a week from which a person should look: the law names no number",
  "uncertain",
  [[always, 7, 7, "Cal. Civ. Code 1788.11(d), (e)"]],
);

const harassment: Rule = stateRule({
  id: "us.ca.harassment_frequency",
  says: "No calls so frequent as to be unreasonable; the law names no number",
  kind: "warning",
  actions: contactKinds,
  channels: callChannels,
  binds: covered,
  parameters: [unreasonable],
  test(matter, on) {
    const line = valueOn(unreasonable, on);
    if (line === undefined || !aboutDebt(matter) || !toConsumer(matter)) return silent();
    const { value, cite } = line;
    const placed = ownInLast(
      matter,
      value.days,
      (entry) => isCall(entry.channel) && entry.direction === "outbound",
    );
    const { used } = tally(
      matter,
      placed.map((entry) => entry.at),
      value.contacts,
      value.days,
    );
    return used >= value.contacts
      ? warns(cite, `${used} calls in a week: is that reasonable?`)
      : passes(cite, "not so many calls as to be unreasonable");
  },
});

const written = toConsumerOnly(attorneyTest("Cal. Civ. Code 1788.14(c)"));

const attorney: Rule = stateRule({
  id: "us.ca.attorney_written",
  says: "After the attorney's written notice only statements of account go to the debtor",
  kind: "prohibition",
  actions: contactKinds,
  binds: covered,
  names: federalExceptions,
  test(matter, on) {
    const { representation } = matter.facts.protections;
    const noticedAt = representation?.noticeReceivedAt ?? null;
    if (noticedAt === null || noticedAt > matter.now) return silent();
    return isStatement(matter)
      ? allows("Cal. Civ. Code 1788.14(c)", "a statement of account")
      : written(matter, on);
  },
});

/** Another writing about these debts went out since they are too old to sue on. */
function notTheFirst(matter: Matter): boolean {
  const lasts = matter.debts.map(
    (debt) => debt.limitation?.expiresOn ?? lastSuitDay(debt, matter)?.day ?? null,
  );
  return own(matter).some(
    ({ channel, direction, outcome, at }) =>
      writtenChannels.includes(channel) &&
      direction === "outbound" &&
      outcome === "sent" &&
      lasts.every((last) => last !== null && earliestDay(matter, at) > last),
  );
}

const noSuit = barredSuitTest("Cal. Code Civ. Proc. 337(d)");
const prescribed = barredNoticeTest("Cal. Civ. Code 1788.14(d)");

const timebarred: Rule = stateRule({
  id: "us.ca.timebarred.notice",
  says: "The first writing about a debt too old to sue on carries the words of the Act; no suit on such a debt",
  kind: "requirement",
  actions: [...contactKinds, "fileSuit"],
  binds: anyCollector,
  from: day("2019-01-01"),
  parameters: limitationParameters,
  test(matter, on) {
    if (matter.act.kind === "fileSuit") return noSuit(matter, on);
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    const suit = noSuit(matter, on);
    if (suit.is === "denies" || !writtenChannels.some((one) => one === matter.channel)) {
      return suit;
    }
    const notice = prescribed(matter, on);
    const known = matter.debts.every((debt) => barOf(debt, matter) !== "unknown");
    return notice.is !== "silent" && known && notTheFirst(matter)
      ? allows("Cal. Civ. Code 1788.14(d)", "not the first writing since the debt grew too old")
      : notice;
  },
});

const medicalReporting: Rule = stateRule({
  id: "us.ca.medical_reporting",
  says: "Medical debt is not reported to bureaus",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  binds: anyCollector,
  from: day("2025-01-01"),
  test: medicalReportTest("SB 1061 (2024), Cal. Civ. Code 1785.27"),
});

const buyer: Rule = standing(
  "us.ca.debt_buyer",
  "Cal. Civ. Code 1788.52, 1812.700",
  "A debt buyer holds the documents of the debt before it collects, and its first writing, as that of any third party, carries the consumer notice in type no smaller than the debt's",
);

export const rules: readonly Rule[] = [
  rosenthal,
  licenceNumber,
  harassment,
  attorney,
  timebarred,
  medicalReporting,
  buyer,
];
