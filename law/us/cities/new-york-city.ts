/** New York City: 6 RCNY 5-77 before and since the amendment in force from 1 September 2026. */

import { coversChannel, coversDebts, stands } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { NoticeKind } from "../../facts/content.ts";
import { about, debtIdsOf, own } from "../../history.ts";
import { type Matter, electronicChannels } from "../../matter.ts";
import { always, day } from "../../parameter.ts";
import { type Rule, type RuleSpec, type Test, rule } from "../../rule.ts";
import { allows, denies, passes, requires, silent, standing } from "../../rule.ts";
import { aboutDebt, coverage, toConsumer, toThisConsumer } from "../coverage.ts";
import { limitationParameters } from "../limitation.ts";
import { optOutNoticeTest } from "../regf/electronic.ts";
import { openQuestion, refusalsHere } from "../regf/stop.ts";
import {
  barredNoticeTest,
  licenceNumberTest,
  thirdPartyCollector,
  together,
} from "../states/bound.ts";
import { connected, contactLimit, limitTest, withConsumer } from "../states/contact-limit.ts";

const amended = day("2026-09-01");

/** Third parties, and creditors once their debt-collection procedures have begun. */
const bound = (matter: Matter): boolean => {
  const why = coverage(matter);
  if (why === "business" || why === "official") return false;
  const { role, inCollectionProcedures } = matter.facts.collector;
  return role !== "creditor" || inCollectionProcedures;
};

const cityRule = (spec: Omit<RuleSpec, "layer" | "binds">): Rule =>
  rule({ layer: "city", ...spec, binds: bound, whereUnbound: "named" });

const contacts = contactLimit(
  "us.nyc.contacts",
  "Contacts and attempts, all media together: of the consumer before, of each account since",
  "known",
  [
    [always, 2, 7, "6 RCNY 5-77(b)(1)(iv)"],
    [amended, 3, 7, "6 RCNY 5-77(b) (as amended eff. 2026-09-01)"],
  ],
);

const counted: Parameters<typeof limitTest>[1] = (entry, matter) =>
  connected(entry, matter) && withConsumer(entry, matter) && entry.meaning !== "optOutConfirmation";

const perConsumer = limitTest(contacts, counted, "consumer");
const perAccount = limitTest(contacts, counted, "debt");

/** Notices that other law requires: no limit on contact forbids what is commanded. */
const commanded: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "validationNotice",
  "verificationOfDebt",
  "periodicStatement",
  "earlyInterventionNotice",
]);

const isCommanded = ({ act, facts }: Matter): boolean =>
  act.kind === "sendNotice" &&
  facts.content.notice !== null &&
  commanded.has(facts.content.notice.kind);

const frequency: Rule = cityRule({
  id: "us.nyc.frequency",
  says: "At most three contacts or attempts an account in seven days, all media together; two a consumer before September 2026; answers apart",
  kind: "prohibition",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  parameters: [contacts],
  test(matter, on) {
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    if (isCommanded(matter)) return allows("6 RCNY 5-77(b)", "other law requires this notice");
    return on < amended ? perConsumer(matter, on) : perAccount(matter, on);
  },
});

const electronicCite = "6 RCNY 5-77 (as amended eff. 2026-09-01)";

const agreed = (matter: Matter): boolean =>
  matter.facts.consents.some(
    (consent) =>
      consent.kind === "electronicContact" &&
      consent.givenTo === "collector" &&
      stands(consent, matter.now) &&
      coversChannel(consent, matter.channel) &&
      coversDebts(consent, debtIdsOf(matter)),
  );

const consented: Test = (matter) => {
  if (matter.act.initiatedBy === "consumer" || openQuestion(matter)) {
    return allows(electronicCite, "answers the consumer");
  }
  if (toThisConsumer(matter) && refusalsHere(matter).length > 0) {
    return denies(electronicCite, "the consumer asked that this medium not be used");
  }
  return agreed(matter)
    ? allows(electronicCite, "the consumer agreed to this medium")
    : denies(electronicCite, "the consumer has not agreed to this medium");
};

const electronicTest = together([consented, optOutNoticeTest(electronicCite)]);

const electronicConsent: Rule = cityRule({
  id: "us.nyc.electronic_consent",
  says: "E-mail, texts and social media with the consumer's consent only, each with a free one-word way to opt out",
  kind: "prohibition",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  channels: electronicChannels,
  from: amended,
  test: (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) ? electronicTest(matter, on) : silent(),
});

const barredNotice = barredNoticeTest("6 RCNY 5-77; NYC Admin. Code 20-493.2");

const timebarred: Rule = cityRule({
  id: "us.nyc.timebarred",
  says: "No payment is sought on a debt too old to sue on without the City's notice",
  kind: "requirement",
  actions: contactKinds,
  parameters: limitationParameters,
  test: (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) && matter.facts.content.asksForPayment
      ? barredNotice(matter, on)
      : silent(),
});

/** A writing about the debt has gone out, in which the report could be announced. */
const wroteAbout = (matter: Matter): boolean =>
  matter.debts.every(
    (debt) =>
      debt.validationNotice !== null ||
      own(matter).some(({ outcome, direction, ...entry }) => {
        const sent = outcome === "sent" && direction === "outbound";
        return sent && about({ outcome, direction, ...entry }, [debt.id]);
      }),
  );

const bureauNotice: Rule = cityRule({
  id: "us.nyc.cra_notice",
  says: "The consumer is told before a debt is reported to a bureau",
  kind: "requirement",
  actions: ["furnishToCreditBureau"],
  from: amended,
  test: (matter) =>
    wroteAbout(matter)
      ? passes(electronicCite, "the consumer was written to before")
      : requires(electronicCite, "the consumer was not told of the report", [
          "sendCreditReportingNotice",
        ]),
});

const callback: Rule = cityRule({
  id: "us.nyc.callback_number",
  says: "Each contact gives a name and a number at which a natural person answers",
  kind: "requirement",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  test(matter) {
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    const cite = "6 RCNY 5-77";
    return matter.facts.content.identifiesCaller
      ? passes(cite, "says who to call back")
      : requires(cite, "does not say who to call back", ["addCallbackNumber"]);
  },
});

const shown = licenceNumberTest("NYC Admin. Code 20-490; 6 RCNY 5-77");

const licenceNumber: Rule = cityRule({
  id: "us.nyc.license_number",
  says: "Letters of agencies show the licence number of the City",
  kind: "requirement",
  actions: contactKinds,
  channels: ["letter"],
  test: (matter, on) =>
    thirdPartyCollector(matter) && aboutDebt(matter) && toConsumer(matter)
      ? shown(matter, on)
      : silent(),
});

const stated: readonly Rule[] = [
  standing(
    "us.nyc.validation_verification",
    "6 RCNY 5-77",
    "The validation notice carries the City's text; verification follows the City's list",
  ),
  standing(
    "us.nyc.language",
    "6 RCNY 5-77",
    "The consumer's language is recorded, and the City's glossary is linked to",
  ),
];

export const rules: readonly Rule[] = [
  frequency,
  electronicConsent,
  timebarred,
  bureauNotice,
  callback,
  licenceNumber,
  ...stated,
];
