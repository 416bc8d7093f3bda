/** New York State: 23 NYCRR 1 (third-party collectors and buyers), CPLR 214-i, medical debt. */

import { contactKinds } from "../../facts/act.ts";
import type { Consent } from "../../facts/past.ts";
import { type Day, dayNumber } from "../../facts/time.ts";
import { coversChannel, coversDebts, stands } from "../../consent.ts";
import { debtIdsOf, earliestDay } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { day, valueOn } from "../../parameter.ts";
import { type Rule } from "../../rule.ts";
import { allows, denies, due, passes, requires, silent, standing } from "../../rule.ts";
import { aboutDebt, collects, toConsumer } from "../coverage.ts";
import { limitationParameters } from "../limitation.ts";
import { barredSuitTest } from "../regf/timebarred.ts";
import { initialAt, validNotice } from "../regf/validation.ts";
import {
  anyCollector,
  barredNoticeTest,
  dayCount,
  medicalReportTest,
  stateRule,
  thirdPartyRule,
} from "./bound.ts";

const disclosureDays = dayCount(
  "us.ny.initial_disclosure_days",
  "Last day for the initial disclosures after the initial communication",
  5,
  "23 NYCRR 1.2",
  "supported",
);

const initialDisclosure: Rule = thirdPartyRule({
  id: "us.ny.initial_disclosure",
  says: "Within five days of the initial communication: rights, exempt income, and for charged-off debts the original creditor and an itemization; taken to go with the validation notice",
  kind: "duty",
  actions: ["checkDuty"],
  parameters: [disclosureDays],
  test(matter, on) {
    const { value = 0, cite = "" } = valueOn(disclosureDays, on) ?? {};
    const days: number[] = [];
    for (const debt of matter.debts) {
      const first = initialAt(debt, matter);
      if (debt.status !== "open" || first === null || validNotice(debt, matter) !== null) continue;
      days.push(earliestDay(matter, first) + value);
    }
    return days.length === 0
      ? passes(cite, "no initial disclosure is outstanding")
      : due(
          cite,
          "the initial disclosures are due",
          ["sendInitialDisclosure"],
          dayNumber(Math.min(...days)),
        );
  },
});

const barredNotice = barredNoticeTest("23 NYCRR 1.3", "if it may be barred");

const limitationNotice: Rule = thirdPartyRule({
  id: "us.ny.sol_disclosure",
  says: "No payment is taken on a debt that may be too old to sue on without the prescribed notice",
  kind: "requirement",
  actions: [...contactKinds, "applyPayment"],
  parameters: limitationParameters,
  test(matter, on) {
    const paying = matter.act.kind === "applyPayment";
    const asking = aboutDebt(matter) && toConsumer(matter) && matter.facts.content.asksForPayment;
    return paying || asking ? barredNotice(matter, on) : silent();
  },
});

const substantiationDays = dayCount(
  "us.ny.substantiation_days",
  "Last day for the substantiation of a charged-off debt after it was asked for",
  60,
  "23 NYCRR 1.4",
  "supported",
);

/** When the substantiation of a debt of this act is due; null where none is outstanding. */
function substantiationBy(matter: Matter, days: number): Day | null {
  const outstanding = matter.debts.flatMap(({ substantiationRequest: request }) =>
    request !== null &&
    request.receivedAt <= matter.now &&
    (request.providedAt === null || request.providedAt > matter.now)
      ? [earliestDay(matter, request.receivedAt) + days]
      : [],
  );
  return outstanding.length === 0 ? null : dayNumber(Math.min(...outstanding));
}

/** A dispute of a charged-off debt that was neither verified nor treated as a request. */
const disputedOnly = (matter: Matter): boolean =>
  matter.debts.some(
    ({ dispute, chargedOffOn, substantiationRequest }) =>
      chargedOffOn !== null &&
      substantiationRequest === null &&
      dispute?.status === "open" &&
      dispute.verificationSentAt === null &&
      (dispute.receivedAt === null || dispute.receivedAt <= matter.now),
  );

const substantiation: Rule = thirdPartyRule({
  id: "us.ny.substantiation",
  says: "Who asks for the substantiation of a charged-off debt gets it in writing within 60 days; until then collection rests; who disputes one is told of the right",
  kind: "prohibition",
  actions: "all",
  parameters: [substantiationDays],
  test(matter, on) {
    const { value = 0, cite = "" } = valueOn(substantiationDays, on) ?? {};
    const by = substantiationBy(matter, value);
    if (matter.act.kind === "checkDuty") {
      return by === null
        ? passes(cite, "no substantiation is outstanding")
        : due(cite, "the debt is to be substantiated", ["provideSubstantiation"], by);
    }
    if (!collects(matter)) return silent();
    if (by !== null) return denies(cite, "the debt has not been substantiated as asked");
    if (disputedOnly(matter)) {
      return requires(cite, "the consumer is to be told of the right to substantiation", [
        "tellSubstantiationRight",
      ]);
    }
    return matter.debts.some((debt) => debt.substantiationRequest !== null)
      ? allows(cite, "the debt was substantiated")
      : silent();
  },
});

const unwritten: ReadonlySet<Consent["form"]> = new Set<Consent["form"]>([
  "oral",
  "electronicNotAccepted",
  "unknown",
]);

const mayEmail = (matter: Matter): boolean =>
  matter.facts.consents.some(
    (consent) =>
      consent.kind === "electronicContact" &&
      consent.givenTo === "collector" &&
      consent.givenForThisAccount &&
      !unwritten.has(consent.form) &&
      stands(consent, matter.now) &&
      coversChannel(consent, "email") &&
      coversDebts(consent, debtIdsOf(matter)),
  );

const emailConsent: Rule = thirdPartyRule({
  id: "us.ny.email_consent",
  says: "E-mail goes only to an address that the consumer gave, that is not the employer's, with written consent for the debt",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["email"],
  test(matter) {
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    const cite = "23 NYCRR 1.6";
    if (matter.act.initiatedBy === "consumer") return passes(cite, "the consumer started it");
    if (matter.act.kind === "confirmOptOut") return silent();
    if (matter.facts.contactPoint.employerProvided !== false) {
      return denies(cite, "the address is the employer's, or may be");
    }
    return mayEmail(matter)
      ? allows(cite, "the consumer agreed in writing to e-mail about this debt")
      : denies(cite, "no written consent to e-mail about this debt");
  },
});

const barredSuit = barredSuitTest("CPLR 214-i");

const consumerCredit: Rule = stateRule({
  id: "us.ny.consumer_credit_sol",
  says: "Suit on consumer credit within three years; neither payment nor acknowledgment revives it",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  binds: anyCollector,
  from: day("2022-04-07"),
  parameters: limitationParameters,
  test: barredSuit,
});

const medicalReporting: Rule = stateRule({
  id: "us.ny.medical_reporting",
  says: "Medical debt is not reported to bureaus",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  binds: anyCollector,
  from: day("2023-12-13"),
  test: medicalReportTest("Fair Medical Debt Reporting Act (2023)"),
});

const settlement: Rule = standing(
  "us.ny.settlement_confirmation",
  "23 NYCRR 1.5",
  "A payment plan or settlement is confirmed in writing within five business days, with an account each quarter",
);

export const rules: readonly Rule[] = [
  initialDisclosure,
  limitationNotice,
  substantiation,
  emailConsent,
  consumerCredit,
  medicalReporting,
  settlement,
];
