/** What the law of the European Union asks in every member state. */

import { contactKinds } from "../facts/act.ts";
import type { Debt } from "../facts/debt.ts";
import { monthsAfterDay } from "../facts/time.ts";
import { overheard, shown } from "../hearers.ts";
import { onOrNextBusinessDay } from "../holidays.ts";
import { type Matter, isCall, isElectronic } from "../matter.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import {
  type Answer,
  type Rule,
  allows,
  denies,
  due,
  passes,
  requires,
  rule,
  silent,
  standing,
  warns,
} from "../rule.ts";

import { wishesRule } from "../wishes.ts";
import { holidaysOf } from "./holidays.ts";
import { consented } from "../consent.ts";
import { pursues } from "../pursuit.ts";

const shared = { kind: "prohibition", layer: "country", actions: contactKinds } as const;
const transposed = day("2023-12-29");

/** A loan that a credit institution sold when it was not performing. */
const soldLoan = ({ debts }: Matter): boolean =>
  debts.some(({ transfer }) => transfer?.kind === "saleOfNonPerformingLoan");

const boundByServicing = (matter: Matter): boolean =>
  soldLoan(matter) || matter.facts.collector.institution === "creditPurchaser";
const fair = passes("Directive (EU) 2021/2167 Art 10(1)", "fair, true and private");

const conduct: Rule = rule({
  ...shared,
  id: "eu.csd.10.conduct",
  says: "Purchasers and servicers act fairly, mislead nobody, harass nobody and keep privacy",
  binds: boundByServicing,
  from: transposed,
  test(matter) {
    const { collector, content } = matter.facts;
    if (pursues(matter) && collector.licence !== "held") {
      return denies("Directive (EU) 2021/2167 Art 4", "no authorisation to service the credit");
    }
    return content.conduct.length > 0 || shown(matter) !== null
      ? denies("Directive (EU) 2021/2167 Art 10(1)", "harasses, misleads, or shows the debt")
      : fair;
  },
});

const trader = "Directive 2005/29/EC Arts 5-9; CJEU C-357/16 (Gelvora)";
const fairTrader = passes(trader, "neither deceives, threatens nor presses");

/** Collecting is a commercial practice, whoever does it and whosever the debt is. */
const practices: Rule = rule({
  ...shared,
  id: "eu.ucpd.conduct",
  says: "No trader deceives, threatens or presses a consumer over a debt, its own debts included",
  binds: ({ debts }) => debts.length === 0 || debts.some(owedByConsumer),
  from: day("2007-12-12"),
  test(matter) {
    if (matter.facts.content.conduct.length > 0) {
      return denies(trader, "deceives, threatens or presses");
    }
    return pursues(matter) && matter.debts.some(({ status }) => status !== "open")
      ? denies(trader, "asks for what is paid or settled")
      : fairTrader;
  },
});
const owedByConsumer = ({ kind, purpose }: Debt): boolean =>
  purpose !== "business" && kind !== "trade";

const registered = passes(
  "registration law of the member state",
  "registered, as far as is stated",
);

/** Sold loans, and the Netherlands, whose own rules ask for authorisation and register, apart. */
const registration: Rule = rule({
  ...shared,
  id: "eu.licence",
  says: "Who collects for others, or buys debts, is registered or authorised where law asks for it",
  binds(matter) {
    const { role } = matter.facts.collector;
    const collects = role === "agency" || role === "debtBuyer";
    return collects && matter.jurisdiction.country !== "NL" && !boundByServicing(matter);
  },
  test: (matter) =>
    pursues(matter) && matter.facts.collector.licence !== "held"
      ? denies("registration law of the member state", "no registration is known")
      : registered,
});

const notice: Rule = rule({
  ...shared,
  id: "eu.csd.10.first_notice",
  says: "Notice of the transfer goes out before the first collection",
  actions: [...contactKinds, "checkDuty"],
  binds: ({ debts }) => debts.some(({ transfer }) => transfer !== null),
  from: transposed,
  test(matter) {
    const cite = "Directive (EU) 2021/2167 Art 10(2)";
    if (!soldLoan(matter)) return passes(cite, "no loan that a bank sold when it did not perform");
    const { notice: draft } = matter.facts.content;
    if (matter.act.kind === "sendNotice" && draft !== null && draft.missingElements.length > 0) {
      return requires(cite, "the notice is not complete", ["completeTransferNotice"]);
    }
    if (matter.act.kind !== "checkDuty" && !pursues(matter)) return silent();
    const told = matter.debts.every(
      ({ transfer }) =>
        transfer === null ||
        (transfer.noticeSentAt !== null && transfer.noticeSentAt <= matter.now),
    );
    return told
      ? allows(cite, "the transfer was notified")
      : requires(cite, "the transfer was not notified", ["sendTransferNotice"]);
  },
});

const sells = ({ act, facts: { content } }: Matter): boolean =>
  act.kind === "marketing" || content.containsMarketing || content.offersNewCredit;

const accessMonths: Parameter<number> = {
  id: "eu.gdpr.access_months",
  label: "Term to answer a request for access, the day of receipt not counted",
  unit: "calendar months; from a day without work on to the next working day",
  status: "uncertain",
  history: [
    { from: day("2018-05-25"), value: 1, cite: "GDPR Art 12(3); Regulation 1182/71 Art 3" },
  ],
};

/** An access request: a month, and on from a weekend or holiday to the next working day. */
function access(matter: Matter, months: number, cite: string): Answer {
  const { subjectAccess } = matter.facts.requests;
  if (subjectAccess === null) return silent();
  const counted = monthsAfterDay(subjectAccess.receivedOn, months);
  const last = onOrNextBusinessDay(counted, holidaysOf(matter));
  return due(cite, "an access request is open", ["answerSubjectAccessRequest"], last);
}

/** Health notes are kept under the consumer's own consent, in writing. */
function specialCategory({ facts }: Matter): Answer {
  return facts.records.specialCategoryCondition === "explicitConsent"
    ? allows("GDPR Art 9(2)(a)", "explicit consent")
    : denies("GDPR Art 9", "no condition that fits is chosen");
}

const kept = passes("GDPR Arts 5(1)(f), 6(1)", "nobody else learns of the debt");

const protection: Rule = rule({
  ...shared,
  id: "eu.gdpr",
  says: "No marketing to who objects, nothing told to others, access in a month, health by consent",
  actions: [...contactKinds, "checkDuty", "recordSpecialCategoryData"],
  from: day("2018-05-25"),
  parameters: [accessMonths],
  test(matter, on) {
    const line = valueOn(accessMonths, on);
    if (line === undefined) return silent();
    if (matter.act.kind === "checkDuty") return access(matter, line.value, line.cite);
    if (matter.act.kind === "recordSpecialCategoryData") return specialCategory(matter);
    if (sells(matter)) {
      return matter.facts.preferences.objectsToMarketing
        ? denies("GDPR Art 21(2)-(3)", "objected to marketing")
        : passes("GDPR Art 21(2)-(3)", "no objection to marketing");
    }
    const why = overheard(matter);
    return why === null ? kept : denies("GDPR Arts 5(1)(f), 6(1)", why);
  },
});

const message = passes("Directive 2002/58 Art 13", "a message on a debt is no marketing");

/** A text, an e-mail, or a call without a person on the line. */
const isAutomated = ({ channel, act }: Matter): boolean =>
  isElectronic(channel) || (isCall(channel) && act.dialMode !== "manual");

const marketing: Rule = rule({
  ...shared,
  id: "eu.eprivacy.13",
  says: "Marketing by message or automated call needs consent; a message on a debt is none",
  test(matter) {
    if (!isAutomated(matter)) return silent();
    if (!sells(matter)) return message;
    return consented(matter, ["marketing"]).length > 0
      ? allows("Directive 2002/58 Art 13", "agreed to")
      : denies("Directive 2002/58 Art 13", "marketing without consent");
  },
});

const latePayment: Rule = rule({
  id: "eu.late_payment",
  says: "Between businesses only: ECB rate plus eight points and 40 EUR; never from consumers",
  kind: "prohibition",
  layer: "country",
  actions: ["chargeFee"],
  from: day("2013-03-16"),
  test({ debts, facts }) {
    const cite = "Directive 2011/7/EU Arts 3, 6";
    const { fee } = facts.transaction;
    const business = ({ kind, purpose }: Debt): boolean =>
      purpose === "business" || kind === "trade";
    if (debts.length > 0 && debts.every(business)) {
      return allows(cite, "between businesses a fixed sum is owed");
    }
    const founded = fee?.authorisedByAgreement === true || fee?.permittedByLaw === true;
    return founded ? silent() : denies(cite, "the fixed sum is never asked of consumers");
  },
});

const artificial: Rule = rule({
  ...shared,
  id: "eu.tcf.ai",
  kind: "warning",
  says: "An AI voice says that it is one",
  from: day("2026-08-02"),
  test: ({ act }) =>
    act.dialMode === "aiVoice"
      ? warns("Regulation (EU) 2024/1689 Art 50", "does the voice say that it is artificial?")
      : silent(),
});

export const rules: readonly Rule[] = [
  conduct,
  practices,
  registration,
  notice,
  protection,
  marketing,
  standing(
    "eu.csd.notice_later",
    "Directive (EU) 2021/2167 Art 10(3)",
    "Later messages of a servicer name it and its contact point",
  ),
  latePayment,
  artificial,
  wishesRule("eu.policy.contact_requests"),
];
