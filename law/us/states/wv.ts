/** West Virginia: W. Va. Code 46A-2-125 and 128, creditors included. */

import { contactKinds } from "../../facts/act.ts";
import { type Day, dayNumber } from "../../facts/time.ts";
import { latestDay, openMessage } from "../../history.ts";
import { addBusinessDays } from "../../holidays.ts";
import { type Matter, callChannels, isCall } from "../../matter.ts";
import { type Parameter, always, day, valueOn } from "../../parameter.ts";
import { type Rule, allows, denies, passes, silent } from "../../rule.ts";
import { aboutDebt, toConsumer } from "../coverage.ts";
import { federalHolidays } from "../holidays.ts";
import { limitationParameters } from "../limitation.ts";
import { hoursTest } from "../regf/time.ts";
import {
  anyCollector,
  barredNoticeTest,
  dayCount,
  federalExceptions,
  stateHours,
  stateRule,
  together,
  toConsumerOnly,
} from "./bound.ts";
import { type Counts, connected, contactLimit, limitTest, withConsumer } from "./contact-limit.ts";

const cite = "W. Va. Code 46A-2-125(d)";

const call: Counts = (entry, matter) =>
  isCall(entry.channel) && connected(entry, matter) && withConsumer(entry, matter);
const talk: Counts = (entry, matter) => call(entry, matter) && entry.outcome === "conversation";

const calls = contactLimit("us.wv.calls", "Calls, rolling week (J-9)", "supported", [
  [always, 30, 7, cite],
]);
const talks = contactLimit("us.wv.conversations", "Conversations, rolling week", "supported", [
  [always, 10, 7, cite],
]);
const hours = stateHours("us.wv.hours", { from: 8, to: 21 }, cite, "supported");

const frequencyTest = together([
  limitTest(calls, call, "consumer"),
  limitTest(talks, talk, "consumer"),
  hoursTest(hours),
]);

const frequency: Rule = stateRule({
  id: "us.wv.frequency",
  says: "More than thirty calls or ten conversations a week, or calls from 21:00 to 08:00, are taken as meant to annoy",
  kind: "presumption",
  actions: contactKinds,
  channels: callChannels,
  binds: anyCollector,
  parameters: [calls, talks, hours],
  names: federalExceptions,
  test: (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) ? frequencyTest(matter, on) : silent(),
});

const graceDays = dayCount(
  "us.wv.attorney_notice_days",
  "Business days after the written notice of representation, after which contact is barred",
  3,
  "W. Va. Code 46A-2-128(e)",
  "supported",
);
const certified: Parameter<boolean> = {
  id: "us.wv.attorney_notice_certified",
  label: "The notice of representation binds only if it came by certified mail",
  unit: "yes or no",
  status: "supported",
  history: [
    { from: always, value: false, cite: "W. Va. Code 46A-2-128(e)" },
    { from: day("2017-01-01"), value: true, cite: "W. Va. Code 46A-2-128(e) (2017)" },
  ],
};

/** The last day on which contact is open after the notice; null where none binds. */
function lastOpenDay(matter: Matter, on: Day): Day | null {
  const { representation } = matter.facts.protections;
  if (representation?.by !== "attorney" || representation.coversThisDebt === false) return null;
  const { noticeReceivedAt, noticeByCertifiedMail, consentsToDirectContact } = representation;
  if (noticeReceivedAt === null || noticeReceivedAt > matter.now) return null;
  const mailed = noticeByCertifiedMail || valueOn(certified, on)?.value !== true;
  if (!mailed || consentsToDirectContact) return null;
  const received = dayNumber(latestDay(matter, noticeReceivedAt));
  return addBusinessDays(received, valueOn(graceDays, on)?.value ?? 0, federalHolidays);
}

const attorney: Rule = stateRule({
  id: "us.wv.attorney",
  says: "After three business days from the attorney's written notice, by certified mail since 2017, there is no contact",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  parameters: [graceDays, certified],
  test: toConsumerOnly((matter, on) => {
    const paragraph = "W. Va. Code 46A-2-128(e)";
    const last = lastOpenDay(matter, on);
    if (last === null) return passes(paragraph, "no written notice of an attorney binds");
    if (matter.today <= last) return allows(paragraph, "within three business days of the notice");
    if (matter.act.initiatedBy === "consumer" || openMessage(matter) !== null) {
      return allows(paragraph, "answers the consumer");
    }
    return denies(paragraph, "the attorney's notice is older than three business days");
  }),
});

const barredNotice = barredNoticeTest("W. Va. Code 46A-2-128(f)");

const timebarred: Rule = stateRule({
  id: "us.wv.timebarred_disclosure",
  says: "Who seeks payment on a debt too old to sue on says so in the words of the Act",
  kind: "requirement",
  actions: contactKinds,
  binds: anyCollector,
  parameters: limitationParameters,
  test: (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) && matter.facts.content.asksForPayment
      ? barredNotice(matter, on)
      : silent(),
});

export const rules: readonly Rule[] = [frequency, attorney, timebarred];
