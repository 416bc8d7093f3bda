/** Whom and what a firm may pursue: the right person, an undisputed debt, capacity (CONC 7). */

import { from } from "../../clock.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Debt } from "../../facts/debt.ts";
import { dayNumber } from "../../facts/time.ts";
import { dayBegins } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { type Parameter, always, valueOn } from "../../parameter.ts";
import { type Rule, allows, denies, passes, silent, standing, warns } from "../../rule.ts";
import { boundByConc, british } from "../coverage.ts";
import { concBegins } from "./contact.ts";
import { legalSteps, pursues } from "../../pursuit.ts";
import { mayHear, party } from "../../parties.ts";

const recoverySteps = [
  ...contactKinds,
  ...legalSteps,
  "accelerateBalance",
  "debitAccount",
] as const;

/** A step to recover the debt: a pursuing contact, or an act that is none. */
const recovers = (matter: Matter): boolean => !matter.isContact || pursues(matter);

const fellAway = ({ status, dispute }: Debt): boolean =>
  status !== "open" ||
  (dispute?.status === "resolvedForConsumer" && dispute.disputedAmount === null);

const rightOne = passes("CONC 7.5.2R, 7.5.3R", "the person who owes, and a debt that is owed");

const rightPerson: Rule = british({
  id: "uk.conc.7_5.right_person",
  says: "Nobody is pursued who may not be the borrower, nor a claim that it is settled ignored",
  kind: "prohibition",
  actions: recoverySteps,
  binds: boundByConc,
  from: concBegins,
  test(matter) {
    if (!recovers(matter) || matter.act.kind === "locationInquiry") return silent();
    const { recipient, content } = matter.facts;
    if (recipient.identityMatch !== "confirmed") {
      return denies("CONC 7.5.2R", "not known to be the person who owes");
    }
    const stranger = matter.isContact && party(matter) === "third-party" && !mayHear(matter);
    if (stranger && content.asksForPayment) {
      return denies("CONC 7.5.2R", "asks somebody to pay who does not owe");
    }
    if (matter.debts.some(fellAway)) return denies("CONC 7.5.3R", "the debt is no longer owed");
    const unheard = matter.debts.some(({ dispute }) => dispute?.status === "open");
    return unheard && !content.explainsDemand
      ? denies("CONC 7.5.3R", "demands in spite of an objection and does not say why")
      : rightOne;
  },
});

const undisputed = passes("CONC 7.14.1R", "no dispute is open");

const dispute: Rule = british({
  id: "uk.conc.7_14.dispute",
  whereUnbound: "named",
  says: "While a debt is disputed on grounds that may be valid, every step to recover it stops",
  kind: "prohibition",
  actions: [...recoverySteps, "sellDebt", "placeDebt"],
  binds: boundByConc,
  from: concBegins,
  test(matter) {
    if (!recovers(matter)) {
      const disputed = matter.debts.some(({ dispute: raised }) => raised?.status === "open");
      return disputed ? allows("CONC 7.14.1R", "no step to recover the debt") : silent();
    }
    const open = matter.debts.some(
      ({ dispute: raised }) =>
        raised?.status === "open" ||
        (raised?.status === "resolvedDebtUpheld" &&
          raised.outcomeSentOn !== null &&
          raised.outcomeSentOn > matter.today),
    );
    if (!open) return undisputed;
    const { kind } = matter.act;
    return kind === "sellDebt" || kind === "placeDebt"
      ? denies("CONC 7.14.1R, 7.14.6R", "a dispute is open: settle it before it changes hands")
      : denies("CONC 7.14.1R, 7.14.2G", "disputed, and the outcome was not reported");
  },
});

const capacity: Rule = british({
  id: "uk.conc.7_10.capacity",
  says: "Pursuit stops when the customer may lack capacity, save through who acts for them",
  kind: "prohibition",
  actions: recoverySteps,
  binds: boundByConc,
  from: concBegins,
  test(matter) {
    const { protections, recipient } = matter.facts;
    if (protections.mentalCapacity === "noDoubt") return silent();
    if (!recovers(matter)) return allows("CONC 7.10.1R", "no step to recover the debt");
    const acting =
      recipient.relation === "powerOfAttorneyHolder" || recipient.relation === "guardian";
    if (party(matter) === "joint") return silent();
    return acting || (party(matter) === "representative" && mayHear(matter))
      ? allows("CONC 7.10.3G", "through a person who acts for the customer with consent")
      : denies("CONC 7.10.1R", "the customer might not have capacity");
  },
});

const pause: Parameter<number> = {
  id: "uk.conc.plan_pause_days",
  label: "Pause while a repayment plan is developed, days after the firm was told",
  unit: "calendar days",
  status: "uncertain",
  history: [{ from: concBegins, value: 30, cite: "CONC 7.3.11R, 7.3.12G" }],
};

const planPause: Rule = british({
  id: "uk.conc.7_3.plan_pause",
  whereUnbound: "named",
  says: "Active pursuit pauses 30 days while a repayment plan is being worked out",
  kind: "prohibition",
  actions: [...recoverySteps, "sellDebt", "placeDebt"],
  binds: boundByConc,
  from: concBegins,
  parameters: [pause],
  test(matter, on) {
    const plan = matter.facts.protections.repaymentPlanInDevelopment;
    const line = valueOn(pause, on);
    if (plan === null || line === undefined) return silent();
    const { kind } = matter.act;
    const asked = kind === "contactDebtAdviser" || kind === "contactRequestedByConsumer";
    if (asked || !recovers(matter)) {
      return allows(line.cite, "the adviser, a notice of law, or what the customer asked for");
    }
    // Told on day 0: day 31 is the first that is open.
    const opens = dayNumber(plan.informedOn + line.value + 1);
    if (matter.today >= opens) return allows(line.cite, "the pause is over");
    return denies(line.cite, "a repayment plan is being worked out", [
      from(dayBegins(matter, opens)),
    ]);
  },
});

/** A customer in difficulty who is to pay all of it sooner than this is under pressure. */
const shortTerm: Parameter<number> = {
  id: "uk.conc.unreasonably_short_days",
  label: "Days to pay the whole balance below which a customer in difficulty is under pressure",
  unit: "calendar days from the demand",
  status: "uncertain",
  history: [{ from: concBegins, value: 7, cite: "CONC 7.3.10R" }],
};

const pressing = ["pressureToBorrowOrSell", "profaneOrAbusive", "threatOfViolence"] as const;
const unpressed = passes("CONC 7.3.10R", "no pressure was found");

const pressure: Rule = british({
  id: "uk.conc.7_3.pressure",
  says: "No pressure to pay in one or few large sums, too soon, or by selling or borrowing",
  kind: "prohibition",
  actions: contactKinds,
  binds: boundByConc,
  from: concBegins,
  parameters: [shortTerm],
  test(matter, on) {
    const { content, consumer } = matter.facts;
    const cite = "CONC 7.3.10R";
    if (pressing.some((found) => content.conduct.includes(found))) {
      return denies(cite, "the draft presses or abuses the customer");
    }
    const strained = consumer.vulnerabilities.includes("financialDifficulty");
    const whole = strained && content.asksForPayment && content.amountScope === "fullBalance";
    const days = valueOn(shortTerm, on)?.value ?? 0;
    if (whole && content.demandsPaymentBy !== null) {
      const soon = content.demandsPaymentBy - matter.today < days;
      if (soon) return denies(cite, "asks somebody in difficulty for the whole within days");
    }
    return whole ? warns(cite, "asks somebody in difficulty for the whole at once") : unpressed;
  },
});

const forbearance: Rule = british({
  id: "uk.conc.7_3.forbearance",
  says: "Customers in or near arrears get forbearance; what is owed must not escalate under a plan",
  kind: "warning",
  actions: ["chargeInterest", "chargeFee", "accelerateBalance", ...legalSteps],
  binds: boundByConc,
  from: concBegins,
  test: ({ facts: { consumer } }) =>
    consumer.vulnerabilities.includes("financialDifficulty")
      ? warns("CONC 7.3.2G, 7.3.4R, 7.3.8G (PS24/2)", "in difficulty: consider forbearance first")
      : silent(),
});

const refusals: Parameter<number> = {
  id: "uk.conc.cpa_refusals",
  label: "Refused requests on a high-cost short-term agreement after which no more are made",
  unit: "requests",
  status: "known",
  history: [{ from: always, value: 2, cite: "CONC 7.6.12R" }],
};

const cpa: Rule = british({
  id: "uk.conc.7_6.cpa",
  says: "A card mandate is used as explained and agreed; short-term credit: two refusals end it",
  kind: "prohibition",
  actions: ["debitAccount"],
  binds: boundByConc,
  from: concBegins,
  parameters: [refusals],
  test(matter, on) {
    const { debit } = matter.facts.transaction;
    const line = valueOn(refusals, on);
    if (debit?.method !== "continuousPaymentAuthority" || line === undefined) return silent();
    const shortTerm = matter.debts.some(({ kind }) => kind === "highCostShortTermCredit");
    if (shortTerm && debit.refusedRequests >= line.value) {
      return denies(line.cite, "two requests on this agreement were refused");
    }
    return debit.amountVaries && debit.varyingAmountNoticeSentAt === null
      ? denies("CONC 7.6", "not the amount that was explained and agreed")
      : allows(shortTerm ? line.cite : "CONC 7.6", "as explained and agreed");
  },
});

const status = standing(
  "uk.conc.7_4.status",
  "CONC 7.4.1R, 7.4.2R",
  "Arrears and balance on request; who settles in part is told clearly that the rest goes on",
);

export const rules: readonly Rule[] = [
  rightPerson,
  dispute,
  capacity,
  planPause,
  pressure,
  forbearance,
  cpa,
  status,
];
