/** E-mail and text procedures (12 CFR 1006.6(d)(3)-(5)): a defence by law, a condition by policy. */

import { from, type Clock } from "../../clock.ts";
import { contactKinds } from "../../facts/act.ts";
import type { EmailProcedure } from "../../facts/contact-point.ts";
import { type Second } from "../../facts/time.ts";
import { dayBegins, earliestDay, latestDay } from "../../history.ts";
import type { Matter } from "../../matter.ts";
import { type Parameter, valueOn } from "../../parameter.ts";
import { type Answer, type Named, type Rule } from "../../rule.ts";
import { allows, denies, passes, silent } from "../../rule.ts";
import { aboutDebt, collectorRule, regulationFBegins, toConsumer } from "../coverage.ts";

export const optOutPeriod: Parameter<number> = {
  id: "us.regf.email_opt_out_days",
  label: "Least days from the creditor's notice to its opt-out date",
  unit: "days",
  status: "supported",
  history: [{ from: regulationFBegins, value: 35, cite: "12 CFR 1006.6(d)(4)(ii)(C)" }],
};
export const textPeriod: Parameter<number> = {
  id: "us.regf.text_recent_days",
  label: "Days in which a text, a consent or a reassignment check stays recent, the last included",
  unit: "days",
  status: "supported",
  history: [{ from: regulationFBegins, value: 60, cite: "12 CFR 1006.6(d)(5)" }],
};

const safeHarbor: Named = {
  id: "us.regf.third_party.safe_harbor",
  says: "E-mails and texts by these procedures are a defence against accidental disclosure",
  cite: "12 CFR 1006.6(d)(3)",
};

/** What shuts a route: words, and the instant at which it opens if a clock does it. */
type Shut = { readonly why: string; readonly opensAt: Second | null };
const shut = (why: string): Shut => ({ why, opensAt: null });

function creditorRoute(matter: Matter, email: EmailProcedure): Shut | null {
  if (!email.creditorObtainedFromConsumer) {
    return shut("the creditor did not get the address from the consumer");
  }
  if (!email.creditorUsedForAccount) return shut("the creditor did not use it for the account");
  const { noticeSentAt, optOutBy } = email;
  if (noticeSentAt === null || optOutBy === null)
    return shut("the creditor sent no opt-out notice");
  if (!email.noticeNamesCollector) return shut("the notice does not name the collector");
  if (!email.domainAvailableToPublic) return shut("the domain is not open to the public");
  if (matter.facts.contactPoint.employerProvided !== false) {
    return shut("the employer provides the address, or may do so");
  }
  const least = valueOn(optOutPeriod, matter.today)?.value ?? Infinity;
  if (optOutBy < latestDay(matter, noticeSentAt) + least) {
    return shut("the notice left too little time to opt out");
  }
  const opensAt = dayBegins(matter, optOutBy + 1);
  return opensAt > matter.now ? { why: "the time to opt out has not passed", opensAt } : null;
}

const earlierRoutes: readonly string[] = [
  "consumerUsedAddress",
  "consumerConsented",
  "creditorNotice",
];

function priorRoute(email: EmailProcedure): Shut | null {
  if (!earlierRoutes.includes(email.priorCollectorRoute ?? "none")) {
    return shut("no earlier collector had the address by one of the routes");
  }
  return email.priorCollectorImmediatelyPrior && email.priorCollectorUsedAddress
    ? null
    : shut("the immediately prior collector did not use it");
}

/** Why the e-mail route of this address is not open; null where it is. */
export function routeOpen(matter: Matter): Shut | null {
  const email = matter.facts.contactPoint.emailProcedure;
  if (email === null) return shut("no route is on record");
  if (email.consumerOptedOut) return shut("the consumer opted out of this address");
  switch (email.route) {
    case "consumerUsedAddress":
    case "consumerConsented":
      return null;
    case "creditorNotice":
      return creditorRoute(matter, email);
    case "priorCollector":
      return priorRoute(email);
    default:
      return shut("none of the routes");
  }
}

/** The paragraph of a route, where there is a finer one than the rule's. */
const byParagraph: Partial<Readonly<Record<EmailProcedure["route"], string>>> = {
  consumerUsedAddress: "12 CFR 1006.6(d)(4)(i)(A)",
  consumerConsented: "12 CFR 1006.6(d)(4)(i)(B); cmt 6(d)(4)(i)(B)-1",
};

const required = ({ facts }: Matter): boolean => facts.policy.requireEmailTextSafeHarbor;

/** Outside the safe harbour: denied by house policy alone. */
function outcome(matter: Matter, cite: string, closed: Shut | null): Answer {
  if (closed === null) return allows(cite, "by one of the procedures", [safeHarbor]);
  if (!required(matter)) {
    return passes(cite, `outside the safe harbour (${closed.why}), which no law requires`);
  }
  const clocks: readonly Clock[] = closed.opensAt === null ? [] : [from(closed.opensAt)];
  return denies(cite, `house policy requires the safe harbour: ${closed.why}`, clocks, [
    safeHarbor,
  ]);
}

const route = (
  id: string,
  cite: string,
  says: string,
  serves: (email: EmailProcedure["route"]) => boolean,
): Rule =>
  collectorRule({
    id,
    says,
    kind: "requirement",
    layer: "policy",
    actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
    channels: ["email"],
    from: regulationFBegins,
    parameters: [optOutPeriod],
    names: [safeHarbor],
    test(matter) {
      if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
      const chosen = matter.facts.contactPoint.emailProcedure?.route ?? "none";
      if (!serves(chosen)) return silent();
      if (matter.facts.contactPoint.emailProcedure === null && !required(matter)) return silent();
      return outcome(matter, byParagraph[chosen] ?? cite, routeOpen(matter));
    },
  });

const byConsumer = route(
  "us.regf.email.procedure_consumer",
  "12 CFR 1006.6(d)(4)(i)",
  "The consumer used the address with this collector, or agreed to its use directly",
  (chosen) =>
    chosen === "consumerUsedAddress" || chosen === "consumerConsented" || chosen === "none",
);
const byCreditor = route(
  "us.regf.email.procedure_creditor",
  "12 CFR 1006.6(d)(4)(ii)",
  "The creditor got and used the address and sent an opt-out notice at least 35 days ahead",
  (chosen) => chosen === "creditorNotice",
);
const byPriorCollector = route(
  "us.regf.email.procedure_prior_collector",
  "12 CFR 1006.6(d)(4)(iii)",
  "A prior collector had the address by a route and the immediately prior one used it",
  (chosen) => chosen === "priorCollector",
);

/** Why the text procedure is not met; null where it is. */
function textShut(matter: Matter): Shut | null {
  const { textProcedure: procedure, reassignment } = matter.facts.contactPoint;
  const direct = [procedure?.lastTextFromConsumerAt ?? null, procedure?.directConsentAt ?? null];
  const given = direct.filter((at) => at !== null && at <= matter.now);
  if (given.length === 0) return shut("no text from the consumer and no direct consent");
  const { checkedAt, reassigned } = reassignment;
  if (reassigned !== false) return shut("the number was, or may have been, reassigned");
  const last = [...given, checkedAt !== null && checkedAt <= matter.now ? checkedAt : null];
  const days = valueOn(textPeriod, matter.today)?.value ?? 0;
  const recent = last.some((at) => at !== null && matter.today - earliestDay(matter, at) <= days);
  return recent ? null : shut(`no text, consent or check within ${days} days`);
}

const byText: Rule = collectorRule({
  id: "us.regf.sms.procedure",
  says: "A text or direct consent of the consumer, and within 60 days a text, consent or check",
  kind: "requirement",
  layer: "policy",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  channels: ["sms"],
  from: regulationFBegins,
  parameters: [textPeriod],
  names: [safeHarbor],
  test(matter) {
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    if (matter.facts.contactPoint.textProcedure === null && !required(matter)) return silent();
    return outcome(matter, "12 CFR 1006.6(d)(5)", textShut(matter));
  },
});

export const rules: readonly Rule[] = [byConsumer, byCreditor, byPriorCollector, byText];
