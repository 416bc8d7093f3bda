/** What binds every collector: fairness, licences; and law that is stated for people. */

import { contactKinds } from "../facts/act.ts";
import type { Conduct } from "../facts/content.ts";
import { type Rule, allows, denies, passes, rule, silent, standing, warns } from "../rule.ts";
import { coverage, federal } from "./coverage.ts";

const unfair: readonly Conduct[] = [
  "threatOfArrest",
  "falselyFromAttorney",
  "threatOfUnintendedAction",
  "profaneOrAbusive",
  "threatToPublishName",
  "misleadingReasonToCall",
  "falseStatement",
  "concealsCollectorIdentity",
  "threatOfViolence",
];

const nothingAbusive = passes("12 USC 5531, 5536", "nothing deceptive or abusive was found");

const udaap: Rule = federal({
  id: "us.udaap",
  says: "No unfair, deceptive or abusive act by anybody who collects consumer debts",
  kind: "prohibition",
  actions: contactKinds,
  test(matter) {
    if (coverage(matter) === "business") return silent();
    const cite = "12 USC 5531, 5536";
    return matter.facts.content.conduct.some((found) => unfair.includes(found))
      ? denies(cite, "the draft is deceptive or abusive")
      : nothingAbusive;
  },
});

const licensed = passes("licensing law of the consumer's state", "held, or none needed");

const licence: Rule = rule({
  id: "us.state.license",
  says: "A licence, registration or exemption for the consumer's state is in force before any contact",
  kind: "prohibition",
  layer: "state",
  actions: [...contactKinds, "fileSuit"],
  test({ facts }) {
    const cite = "licensing law of the consumer's state";
    switch (facts.collector.licence) {
      case "held":
        return licensed;
      case "notHeld":
        return denies(cite, "none is in force");
      default:
        return denies(cite, "nobody knows whether one is in force");
    }
  },
});

const billingError: Rule = federal({
  id: "us.regz.billing_error",
  says: "While a card issuer investigates a billing error, the disputed amount is not collected",
  kind: "warning",
  actions: ["collect", "paymentReminder", "settlementOffer", "furnishToCreditBureau"],
  test(matter) {
    const issuer = matter.facts.collector.role === "creditor";
    const disputed = matter.debts.some(
      ({ kind, dispute }) =>
        kind === "creditCard" && dispute?.status === "open" && dispute.form !== "oral",
    );
    return issuer && disputed
      ? warns("12 CFR 1026.13(d)", "look whether the dispute is a billing error still open")
      : silent();
  },
});

const recording: Rule = federal({
  id: "us.recording_consent",
  says: "Recording a call needs the consent of one party federally and of all in many states",
  kind: "warning",
  actions: contactKinds,
  test(matter) {
    if (!matter.act.isRecorded) return silent();
    const { region } = matter.jurisdiction;
    return region === null || allParty.includes(region)
      ? warns("18 USC 2511; state law", "all parties must agree: announce the recording first")
      : allows("18 USC 2511(2)(d)", "one party's consent is enough");
  },
});

const allParty: readonly string[] = [
  "US-CA",
  "US-CT",
  "US-DE",
  "US-FL",
  "US-IL",
  "US-MD",
  "US-MA",
  "US-MI",
  "US-MT",
  "US-NV",
  "US-NH",
  "US-OR",
  "US-PA",
  "US-WA",
];

const stated: readonly Rule[] = [
  standing(
    "us.regf.assumed_names",
    "12 CFR 1006.18(f)",
    "Staff may use one consistent alias if the employer can tell who it is",
  ),
  standing(
    "us.regf.harass.coercive_ad",
    "12 CFR 1006.14(f); 15 USC 1692d(4)",
    "No advertising of a debt for sale to coerce payment",
  ),
  standing(
    "us.regf.unfair.charges",
    "12 CFR 1006.22(d)",
    "No charges for communications by hiding their purpose",
  ),
  standing(
    "us.regf.deceptive_forms",
    "12 CFR 1006.30(e)",
    "No forms that make it seem as if another than the creditor collects",
  ),
  standing(
    "us.esign.consumer_consent",
    "15 USC 7001(c)",
    "Electronic-only notices need consent given electronically that shows access; proof is kept",
  ),
  standing(
    "us.mla",
    "10 USC 987; 32 CFR 232",
    "Loans to covered borrowers: 36 percent at most, no arbitration, no allotment",
  ),
  standing(
    "us.regz.periodic_statements",
    "12 CFR 1026.5(b)(2)(i), 1026.41",
    "Periodic statements go on, with an exception after charge-off on notice",
  ),
  standing(
    "us.regz.deceased_accounts",
    "12 CFR 1026.11(c)",
    "The executor is told the balance within 30 days of asking, and fees stop",
  ),
  standing(
    "us.regx.early_intervention",
    "12 CFR 1024.39",
    "Mortgage servicers attempt live contact by day 36 and write by day 45",
  ),
  standing(
    "us.glba.privacy_safeguards",
    "12 CFR 1016; 16 CFR 314",
    "Collectors keep a security programme and tell the FTC of large breaches within 30 days",
  ),
  standing(
    "us.ftc.credit_practices",
    "16 CFR 444",
    "No confession of judgment; limits on wage assignment; notice to cosigners",
  ),
  standing(
    "us.irs.1099c",
    "26 CFR 1.6050P-1",
    "A debt of USD 600 or more cancelled by an applicable entity is reported on form 1099-C",
  ),
  standing("us.ecoa", "15 USC 1691", "No treatment strategy discriminates on a prohibited basis"),
  standing(
    "us.ada_lep",
    "12 CFR 1006.18(e)(4), 1006.34(e)",
    "Disclosures come in the language of the rest; translations are complete and accurate",
  ),
];

export const rules: readonly Rule[] = [udaap, licence, billingError, recording, ...stated];
