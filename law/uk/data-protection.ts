/** UK GDPR: access requests, complaints, health data, keeping and erasing. */

import { dayNumber, monthsAfterDay } from "../facts/time.ts";
import { yearsAfter } from "../holidays.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, due, silent, standing, warns } from "../rule.ts";
import { british } from "./coverage.ts";
import { workingDayFrom } from "./holidays.ts";

const accessMonths: Parameter<number> = {
  id: "uk.gdpr.dsar_months",
  label: "Term to answer a subject access request",
  unit: "calendar months",
  status: "known",
  history: [{ from: always, value: 1, cite: "UK GDPR Art 12(3)" }],
};

const access: Rule = british({
  id: "uk.gdpr.dsar",
  says: "An access request is answered within a month; on a day without work, the next working day",
  kind: "duty",
  actions: ["checkDuty"],
  parameters: [accessMonths],
  test(matter, on) {
    const { subjectAccess } = matter.facts.requests;
    const line = valueOn(accessMonths, on);
    if (subjectAccess === null || line === undefined) return silent();
    const last = workingDayFrom(matter, monthsAfterDay(subjectAccess.receivedOn, line.value));
    return due(line.cite, "an access request is open", ["answerSubjectAccessRequest"], last);
  },
});

const complaintsBegin = day("2026-06-19");

const acknowledgeDays: Parameter<number> = {
  id: "uk.gdpr.complaint_days",
  label: "Term to acknowledge a complaint about data protection, from the day after receipt",
  unit: "calendar days",
  status: "known",
  history: [
    {
      from: complaintsBegin,
      value: 30,
      cite: "DPA 2018 s.164A (inserted by the Data (Use and Access) Act 2025)",
    },
  ],
};

const complaint: Rule = british({
  id: "uk.gdpr.complaint",
  says: "A complaint about data protection is acknowledged within 30 days",
  kind: "duty",
  actions: ["checkDuty"],
  from: complaintsBegin,
  parameters: [acknowledgeDays],
  test(matter, on) {
    const received = matter.facts.requests.dataProtectionComplaint?.receivedOn ?? null;
    const line = valueOn(acknowledgeDays, on);
    if (received === null || line === undefined) return silent();
    if (received < complaintsBegin) return allows(line.cite, "received before the duty began");
    const last = workingDayFrom(matter, dayNumber(received + line.value));
    return due(line.cite, "to be acknowledged", ["acknowledgeDataProtectionComplaint"], last);
  },
});

const special: Rule = british({
  id: "uk.gdpr.special",
  says: "Health data of a customer is stored only under a condition of Art 9(2) that fits",
  kind: "prohibition",
  actions: ["recordSpecialCategoryData"],
  test({ facts }) {
    const cite = "UK GDPR Art 9(2); DPA 2018 Sch 1 para 19";
    switch (facts.records.specialCategoryCondition) {
      case "explicitConsent":
        return allows("UK GDPR Art 9(2)(a)", "explicit consent");
      case "safeguardingEconomicWellbeing":
        return allows(cite, "safeguarding economic well-being, with a policy document");
      case "legalClaims":
        return denies("UK GDPR Art 9(2)(f)", "legal claims are too narrow a ground for this");
      default:
        return denies(cite, "no condition is chosen");
    }
  },
});

const keepYears: Parameter<number> = {
  id: "uk.retention_years",
  label: "Years for which records are kept by default after the last activity",
  unit: "years",
  status: "uncertain",
  history: [{ from: always, value: 6, cite: "UK GDPR Art 5(1)(e); Limitation Act 1980 s.5" }],
};

const retention: Rule = british({
  id: "uk.retention",
  says: "Law gives no number; a person looks before records under six years old are destroyed",
  kind: "warning",
  actions: ["deleteRecords"],
  parameters: [keepYears],
  test(matter, on) {
    const line = valueOn(keepYears, on);
    const { kind, lastCollectionActivityOn: lastDone } = matter.facts.records;
    if (line === undefined) return silent();
    if (kind === "callRecordings") return allows(line.cite, "recordings are kept a year or two");
    const early = lastDone === null || matter.today <= yearsAfter(lastDone, line.value);
    return early ? warns(line.cite, "younger than the house keeps records") : silent();
  },
});

export const rules: readonly Rule[] = [
  access,
  complaint,
  special,
  retention,
  standing(
    "uk.gdpr.erasure",
    "UK GDPR Arts 12(3), 17(3)",
    "A request to erase is answered within a month; legal claims and duties are grounds to refuse",
  ),
];
