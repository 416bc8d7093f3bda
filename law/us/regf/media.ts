/** Postcards, envelopes, work e-mail and public posts (12 CFR 1006.22(f)). */

import { coversChannel, stands } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Matter } from "../../matter.ts";
import { type Rule, allows, denies, passes, silent } from "../../rule.ts";
import { aboutDebt, collectorRule, regulationFBegins, toConsumer } from "../coverage.ts";
import { routeOpen } from "./safe-harbor.ts";

const postcard: Rule = collectorRule({
  id: "us.regf.media.postcard",
  says: "No postcards",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["letter"],
  test(matter) {
    const cite = "12 CFR 1006.22(f)(1); 15 USC 1692f(7)";
    if (!aboutDebt(matter)) return silent();
    return matter.facts.content.letter?.format === "postcard"
      ? denies(cite, "a postcard")
      : passes(cite, "in an envelope");
  },
});

/** Words and symbols that no business name needs: the Act lets nothing pass but address and name. */
const telling =
  /\b(?:debts?|collect\w*|recover\w*|overdue|past due|delinquen\w*|final|notice|payment|pay|urgent|important|legal|law|court|immediate\w*|account|balance|owed?|time.sensitive|personal|private|confidential|attention|open|reply|response|request\w*|required|deadline|dated|warning|do not|documents?|enclosed|inside)\b|[!?$€£%]/iu;

const envelope: Rule = collectorRule({
  id: "us.regf.media.envelope",
  says: "Nothing on the envelope but addresses and a name that does not show collecting",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["letter"],
  test(matter) {
    const cite = "12 CFR 1006.22(f)(2); 15 USC 1692f(8)";
    if (!aboutDebt(matter)) return silent();
    const { letter } = matter.facts.content;
    if (letter?.envelopeRevealsDebtCollection) {
      return denies(cite, "the envelope shows that it is about debt collection");
    }
    return telling.test(letter?.envelopeText ?? "")
      ? denies(cite, "words on the envelope beyond addresses and name")
      : passes(cite, "nothing on the envelope tells of a debt");
  },
});

/** E-mail consent given directly to this collector. */
const agreedToEmail = ({ facts, now }: Matter): boolean =>
  facts.consents.some(
    (consent) =>
      consent.kind === "electronicContact" &&
      consent.givenTo === "collector" &&
      coversChannel(consent, "email") &&
      stands(consent, now),
  );

const workEmail: Rule = collectorRule({
  id: "us.regf.media.work_email",
  says: "No e-mail to an address the employer provides, unless the consumer used or allowed it",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["email"],
  from: regulationFBegins,
  test(matter) {
    if (!aboutDebt(matter) || !toConsumer(matter)) return silent();
    const { employerProvided, emailProcedure } = matter.facts.contactPoint;
    const cite = "12 CFR 1006.22(f)(3)";
    if (employerProvided === false) return passes(cite, "not an address the employer provides");
    const route = emailProcedure?.route ?? "none";
    const byConsumer = route === "consumerUsedAddress" || route === "consumerConsented";
    const opens = (byConsumer || route === "priorCollector") && routeOpen(matter) === null;
    if (opens || agreedToEmail(matter)) return allows(cite, "the consumer used or allowed it");
    const why =
      employerProvided === "unknown"
        ? "nobody knows whether the employer provides the address"
        : "the employer provides the address";
    return denies(cite, why);
  },
});

const socialPublic: Rule = collectorRule({
  id: "us.regf.media.social_public",
  says: "Nothing on social media that the public or the person's contacts can see",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["socialMedia"],
  from: regulationFBegins,
  test(matter) {
    const cite = "12 CFR 1006.22(f)(4)";
    if (!aboutDebt(matter)) return silent();
    return matter.facts.content.visibility === "private"
      ? allows(cite, "only the addressee can see it")
      : denies(cite, "others can see it");
  },
});

export const rules: readonly Rule[] = [postcard, envelope, workEmail, socialPublic];
