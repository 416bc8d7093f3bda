/** Washington: what binds licensed collection agencies, RCW 19.16.250. */

import { contactKinds } from "../../facts/act.ts";
import { callChannels, isCall } from "../../matter.ts";
import { always, day } from "../../parameter.ts";
import { type Rule, type Test, denies, silent, standing } from "../../rule.ts";
import { aboutDebt, toConsumer } from "../coverage.ts";
import { limitationParameters } from "../limitation.ts";
import { placeOf } from "../regf/place.ts";
import { barredSuitTest } from "../regf/timebarred.ts";
import { hoursTest } from "../regf/time.ts";
import {
  anyCollector,
  federalExceptions,
  licenceTest,
  medicalReportTest,
  stateHours,
  stateRule,
  thirdPartyCollector,
  thirdPartyRule,
  together,
} from "./bound.ts";
import { type Counts, connected, contactLimit, limitTest, withConsumer } from "./contact-limit.ts";

const anyForm: Counts = (entry, matter) => connected(entry, matter) && withConsumer(entry, matter);
const atWork: Counts = (entry, matter) => anyForm(entry, matter) && entry.place === "workplace";

const weekly = contactLimit(
  "us.wa.weekly",
  "Contacts with the debtor or spouse in any form, rolling week (J-9)",
  "known",
  [[always, 3, 7, "RCW 19.16.250(13)(a)"]],
);
const workWeekly = contactLimit(
  "us.wa.weekly_at_work",
  "Contacts with the debtor or spouse at work, rolling week (J-9)",
  "known",
  [[always, 1, 7, "RCW 19.16.250(13)(b)"]],
);
const homeHours = stateHours(
  "us.wa.home_hours",
  { from: 7.5, to: 21 },
  "RCW 19.16.250(13)(c)",
  "known",
);

const week = limitTest(weekly, anyForm, "consumer");
const work = limitTest(workWeekly, atWork, "consumer");
const home = hoursTest(homeHours);

const frequencyTest = together([
  week,
  (matter, on) => (placeOf(matter) === "workplace" ? work(matter, on) : silent()),
  (matter, on) =>
    placeOf(matter) === "home" && matter.channel !== "letter" ? home(matter, on) : silent(),
]);

const toDebtor =
  (test: Test): Test =>
  (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) ? test(matter, on) : silent();

const frequency: Rule = thirdPartyRule({
  id: "us.wa.frequency",
  says: "More than three contacts a week in any form, more than one a week at work, or at home from 21:00 to 07:30, are presumed harassment; answers apart",
  kind: "presumption",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  parameters: [weekly, workWeekly, homeHours],
  names: federalExceptions,
  test: toDebtor(frequencyTest),
});

const daily = contactLimit(
  "us.wa.cell_daily",
  "Calls, texts and messages to a wireless device in a day",
  "known",
  [[always, 2, 1, "RCW 19.16.250(18)"]],
);

const wireless = (lineType: string): boolean =>
  lineType !== "residentialLandline" && lineType !== "businessLine";

const toDevice: Counts = (entry, matter) =>
  anyForm(entry, matter) &&
  (entry.channel === "sms" ||
    entry.channel === "messagingApp" ||
    (isCall(entry.channel) && wireless(entry.lineType)));

const inDay = limitTest(daily, toDevice, "consumer");

const numberShown: Test = ({ act }) =>
  act.callerId?.withheld === true
    ? denies("RCW 19.16.250(19)", "the calling number is withheld")
    : silent();

const cellDailyTest = together([
  (matter, on) =>
    isCall(matter.channel) && !wireless(matter.facts.contactPoint.lineType)
      ? silent()
      : inDay(matter, on),
  numberShown,
]);

const cellDaily: Rule = thirdPartyRule({
  id: "us.wa.cell_daily",
  says: "At most two calls, texts or messages a day to a wireless device; no call hides its number",
  kind: "prohibition",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  channels: [...callChannels, "sms", "messagingApp"],
  parameters: [daily],
  test: toDebtor(cellDailyTest),
});

const license: Rule = stateRule({
  id: "us.wa.license",
  says: "Collection agencies are licensed in Washington",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  binds: thirdPartyCollector,
  test: licenceTest("RCW 19.16.110"),
});

const timebarred: Rule = thirdPartyRule({
  id: "us.wa.timebarred_suit",
  says: "A licensee does not sue, or threaten to, on a debt too old to sue on",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  parameters: limitationParameters,
  test: barredSuitTest("RCW 19.16.250(23)"),
});

const medicalReporting: Rule = stateRule({
  id: "us.wa.medical_reporting",
  says: "Medical debt is not reported to bureaus; before, reports waited 120 days",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  binds: anyCollector,
  from: day("2025-07-27"),
  test: medicalReportTest("SB 5480 (2025)"),
});

const firstNotice: Rule = standing(
  "us.wa.first_notice",
  "RCW 19.16.250(8)",
  "The first notice names the licensee and the original creditor and itemizes the claim",
);

export const rules: readonly Rule[] = [
  frequency,
  cellDaily,
  license,
  timebarred,
  medicalReporting,
  firstNotice,
];
