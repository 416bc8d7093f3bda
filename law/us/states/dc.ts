/** District of Columbia: D.C. Code 28-3814 as amended by D.C. Law 24-154, creditors included. */

import { coversChannel, coversDebts, stands } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Debt } from "../../facts/debt.ts";
import { type Day, dayNumber } from "../../facts/time.ts";
import { type TimeZone, must, parseTimeZone } from "@forbear/kernel";
import { debtIdsOf, earliestDay } from "../../history.ts";
import { consentDays } from "../regf/call-frequency.ts";
import { type Matter, callChannels, electronicChannels, isCall } from "../../matter.ts";
import { isElectronic, sameMedium } from "../../matter.ts";
import { overMedia } from "../../media.ts";
import { day, valueOn } from "../../parameter.ts";
import { type Named, type Rule, type Test } from "../../rule.ts";
import { allows, denies, due, passes, silent, standing } from "../../rule.ts";
import { aboutDebt, collects, toConsumer, toThisConsumer } from "../coverage.ts";
import { limitationParameters } from "../limitation.ts";
import { optOutNoticeTest } from "../regf/electronic.ts";
import { openQuestion, refusalsHere } from "../regf/stop.ts";
import { thirdPartyTest } from "../regf/third-party.ts";
import { barredSuitTest } from "../regf/timebarred.ts";
import { hoursTest } from "../regf/time.ts";
import { validNotice } from "../regf/validation.ts";
import {
  anyCollector,
  dayCount,
  federalExceptions,
  ruleOnlyFor,
  stateHours,
  thirdPartyCollector,
  together,
  whereTold,
} from "./bound.ts";
import { type Counts, connected, contactLimit, countTest } from "./contact-limit.ts";
import { limitTest, withConsumer } from "./contact-limit.ts";

const begins = day("2023-01-01");

const pastDue = dayCount(
  "us.dc.days_past_due",
  "Days past due beyond which the law binds",
  30,
  "D.C. Code 28-3814(a)",
  "supported",
  begins,
);

/** A consumer debt more than thirty days past due; where nobody says how late, it is taken to be. */
function reached(debt: Debt, matter: Matter): boolean {
  if (debt.purpose === "business" || debt.kind === "mortgage" || debt.kind === "autoLoan") {
    return false;
  }
  const { defaultedOn, daysPastDue } = debt;
  const late = daysPastDue ?? (defaultedOn === null ? null : matter.today - defaultedOn);
  return late === null || late > (valueOn(pastDue, matter.today)?.value ?? 0);
}

const bound = (matter: Matter): boolean =>
  anyCollector(matter) &&
  (matter.debts.length === 0 || matter.debts.some((debt) => reached(debt, matter)));

const boundThirdParty = (matter: Matter): boolean => thirdPartyCollector(matter) && bound(matter);

const districtRule = ruleOnlyFor(bound);
const thirdPartyDistrictRule = ruleOnlyFor(boundThirdParty);

const call: Counts = (entry, matter) =>
  isCall(entry.channel) && connected(entry, matter) && withConsumer(entry, matter);
const conversation: Counts = (entry, matter) =>
  isCall(entry.channel) && entry.outcome === "conversation" && withConsumer(entry, matter);

const calls = contactLimit(
  "us.dc.calls",
  "Calls about an account, all numbers together; a ring-out counts (J-17)",
  "supported",
  [[begins, 4, 7, "D.C. Code 28-3814(d)(4)(A)"]],
);
const afterTalk = contactLimit(
  "us.dc.after_conversation",
  "Telephone conversations about an account, after which calls rest",
  "supported",
  [[begins, 1, 7, "D.C. Code 28-3814(d)(4)(A)"]],
);

const refused: Test = (matter) => {
  const cite = "D.C. Code 28-3814(d)(4)(A)";
  if (matter.act.initiatedBy === "consumer" || openQuestion(matter)) return silent();
  return toThisConsumer(matter) && refusalsHere(matter).length > 0
    ? denies(cite, "the consumer opted out of calls")
    : silent();
};

const callTest = together([
  limitTest(calls, call, "debt"),
  countTest(afterTalk, conversation, "debt"),
  refused,
]);

const toOwner = (matter: Matter): boolean => aboutDebt(matter) && toConsumer(matter);

const frequency: Rule = districtRule({
  id: "us.dc.frequency",
  says: "At most four calls an account in seven days, none for seven days after a conversation unless asked for, none after a written opt-out",
  kind: "prohibition",
  actions: contactKinds,
  version: 2,
  from: begins,
  parameters: [calls, afterTalk, pastDue, consentDays],
  test: overMedia(callChannels, "D.C. Code 28-3814(d)(4)(A)", toOwner, (matter, on) =>
    toOwner(matter) ? callTest(matter, on) : silent(),
  ),
});

const eastern: readonly TimeZone[] = [must(parseTimeZone("America/New_York"))];
const hours = stateHours(
  "us.dc.hours",
  { from: 8, to: 21 },
  "D.C. Code 28-3814(k)",
  "supported",
  begins,
);
const easternHours = hoursTest(hours);

/** The hours are Eastern, wherever the consumer is. */
const inEastern = (matter: Matter): Matter =>
  matter.zones.length === 1 && matter.zones[0] === eastern[0]
    ? matter
    : { ...matter, zones: eastern };

const quietHours: Rule = districtRule({
  id: "us.dc.quiet_hours",
  says: "Calls and texts from 08:00 to 21:00 Eastern only",
  kind: "prohibition",
  actions: contactKinds,
  channels: [...callChannels, "sms"],
  from: begins,
  parameters: [hours, pastDue],
  names: federalExceptions,
  test: (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) ? easternHours(inEastern(matter), on) : silent(),
});

const electronicCite = "D.C. Code 28-3814(d)(4)(B)";

const message: Counts = (entry, matter) =>
  isElectronic(entry.channel) &&
  withConsumer(entry, matter) &&
  entry.meaning !== "optOutConfirmation";
const sameMessage: Counts = (entry, matter) =>
  message(entry, matter) && sameMedium(entry.channel, matter.channel);

const messages = contactLimit(
  "us.dc.messages",
  "Electronic messages about an account after consent, all media together",
  "supported",
  [[begins, 5, 7, electronicCite]],
);
const seeking = contactLimit(
  "us.dc.seeking_consent",
  "Messages that seek consent, by the medium in question",
  "supported",
  [[begins, 1, 7, electronicCite]],
);

const agreed = (matter: Matter): boolean =>
  matter.facts.consents.some(
    (consent) =>
      consent.kind === "electronicContact" &&
      consent.givenTo === "collector" &&
      stands(consent, matter.now) &&
      coversChannel(consent, matter.channel) &&
      coversDebts(consent, debtIdsOf(matter)),
  );

/** The written notice of (m)(2)(A) was mailed for every debt of a third party. */
const noticeMailed = (matter: Matter): boolean =>
  matter.debts.every((debt) => {
    const notice = validNotice(debt, matter);
    return notice !== null && (notice.channel === "letter" || notice.channel === "notStated");
  });

const inNumbers = limitTest(messages, message, "debt");
const seeksInNumbers = limitTest(seeking, sameMessage, "debt");

const consented: Test = (matter, on) => {
  if (matter.act.initiatedBy === "consumer") {
    return passes(electronicCite, "the consumer started it");
  }
  if (openQuestion(matter)) return allows(electronicCite, "answers the consumer");
  if (thirdPartyCollector(matter) && !noticeMailed(matter)) {
    return denies(electronicCite, "the written notice was not mailed first");
  }
  if (agreed(matter)) return inNumbers(matter, on);
  return matter.act.kind === "seekElectronicConsent"
    ? seeksInNumbers(matter, on)
    : denies(electronicCite, "no express consent to this medium");
};

const electronicTest = together([consented, optOutNoticeTest(electronicCite)]);

const electronic: Rule = districtRule({
  id: "us.dc.electronic",
  says: "Electronic messages after the mailed notice and with express consent only, five an account in seven days; one a week may seek consent; each says how to opt out",
  kind: "prohibition",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  channels: electronicChannels,
  from: begins,
  parameters: [messages, seeking, pastDue],
  test: (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) ? electronicTest(matter, on) : silent(),
});

const thirdParty: Rule = districtRule({
  id: "us.dc.third_party",
  says: "Nothing about the debt to others",
  kind: "prohibition",
  actions: contactKinds,
  from: begins,
  names: federalExceptions,
  test: whereTold(thirdPartyTest("D.C. Code 28-3814(e)")),
});

const documentDays = dayCount(
  "us.dc.document_days",
  "Last day for the documents of the debt after they were asked for",
  15,
  "D.C. Code 28-3814(m)",
  "supported",
  begins,
);

function documentsBy(matter: Matter, days: number): Day | null {
  const open = matter.debts.flatMap(({ substantiationRequest: request }) =>
    request !== null &&
    request.receivedAt <= matter.now &&
    (request.providedAt === null || request.providedAt > matter.now)
      ? [earliestDay(matter, request.receivedAt) + days]
      : [],
  );
  return open.length === 0 ? null : dayNumber(Math.min(...open));
}

const documents: Rule = thirdPartyDistrictRule({
  id: "us.dc.validation_docs",
  says: "Third parties hold the whole documentation, send it within 15 days of a request and rest until it is sent",
  kind: "prohibition",
  actions: "all",
  from: begins,
  parameters: [documentDays, pastDue],
  test(matter, on) {
    const { value = 0, cite = "" } = valueOn(documentDays, on) ?? {};
    const by = documentsBy(matter, value);
    if (matter.act.kind === "checkDuty") {
      return by === null
        ? passes(cite, "no documents are outstanding")
        : due(cite, "the documents of the debt are due", ["provideDebtDocumentation"], by);
    }
    if (!collects(matter)) return silent();
    if (by !== null) return denies(cite, "the documents asked for were not sent");
    return matter.debts.some((debt) => debt.substantiationRequest !== null)
      ? allows(cite, "the documents were sent")
      : silent();
  },
});

const visits: Rule = districtRule({
  id: "us.dc.visits",
  says: "No visits to collect at home or at work",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["inPersonVisit"],
  from: begins,
  test: (matter) =>
    aboutDebt(matter)
      ? denies("D.C. Code 28-3814(d)(5)-(6)", "visits to collect are barred")
      : silent(),
});

const noRevival: Named = {
  id: "us.dc.no_revival",
  says: "Neither payment nor acknowledgment revives a debt that is too old to sue on",
  cite: "D.C. Code 28-3814(l)",
};
const paidOrAcknowledged = ({ lastPaymentOn, lastAcknowledgedOn }: Debt): boolean =>
  lastPaymentOn !== null || lastAcknowledgedOn !== null;

const barredSuit = barredSuitTest("D.C. Code 28-3814(o)");

const suit: Rule = districtRule({
  id: "us.dc.timebarred_suit",
  says: "Suit within three years, on sealed instruments too; no payment revives the debt",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  from: begins,
  parameters: limitationParameters,
  names: [noRevival],
  test(matter, on) {
    const answer = barredSuit(matter, on);
    return answer.is === "denies" && matter.debts.some(paidOrAcknowledged)
      ? { ...answer, named: [...answer.named, noRevival] }
      : answer;
  },
});

const stated: readonly Rule[] = [
  standing(
    "us.dc.payment_agreement_copy",
    "D.C. Code 28-3814(n)",
    "A written copy of a payment agreement is given within seven days",
  ),
  standing(noRevival.id, noRevival.cite, noRevival.says),
];

export const rules: readonly Rule[] = [
  frequency,
  quietHours,
  electronic,
  thirdParty,
  documents,
  visits,
  suit,
  ...stated,
];
