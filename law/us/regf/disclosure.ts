/** What a debt collector says of itself (12 CFR 1006.18(e), 1006.14(g)). */

import { type ActionKind, contactKinds } from "../../facts/act.ts";
import { callChannels } from "../../matter.ts";
import { type Rule, allows, denies, passes, requires, silent } from "../../rule.ts";
import { aboutDebt, collectorRule, communicates, party, toConsumer } from "../coverage.ts";

const without: readonly ActionKind[] = [
  "leaveLimitedContentMessage",
  "locationInquiry",
  "confirmOptOut",
];
const statements: readonly ActionKind[] = contactKinds.filter((kind) => !without.includes(kind));

const initial: Rule = collectorRule({
  id: "us.regf.disclosure.mini_miranda_initial",
  says: "The first communication says that it is an attempt to collect a debt and that information will be used for that purpose; after an oral first one, so does the first in writing",
  kind: "requirement",
  actions: statements,
  test(matter) {
    const { isInitialCommunication, isFirstWrittenCommunication } = matter.act;
    if (!isInitialCommunication && !isFirstWrittenCommunication) return silent();
    if (!communicates(matter) || !toConsumer(matter)) return silent();
    const cite = "12 CFR 1006.18(e)(1); cmt 18(e)(1)-1; 15 USC 1692e(11)";
    return matter.facts.content.debtCollectorDisclosure === "initial"
      ? allows(cite, "carries the full statement")
      : requires(cite, "the full statement is missing", ["addInitialDisclosure"]);
  },
});

const subsequent: Rule = collectorRule({
  id: "us.regf.disclosure.subsequent",
  says: "Each later communication says that it is from a debt collector",
  kind: "requirement",
  actions: statements,
  test(matter) {
    const { isInitialCommunication, isFirstWrittenCommunication } = matter.act;
    if (isInitialCommunication || isFirstWrittenCommunication) return silent();
    if (!communicates(matter) || !toConsumer(matter)) return silent();
    const cite = "12 CFR 1006.18(e)(2)";
    return matter.facts.content.debtCollectorDisclosure === "none"
      ? requires(cite, "does not say that it is from a debt collector", ["addSubsequentDisclosure"])
      : allows(cite, "says that it is from a debt collector");
  },
});

const saysWho = passes("12 CFR 1006.14(g)", "says who is calling");

const identity: Rule = collectorRule({
  id: "us.regf.identity.meaningful_disclosure",
  says: "A call tells who is calling",
  kind: "prohibition",
  actions: contactKinds,
  channels: callChannels,
  test(matter) {
    if (!aboutDebt(matter) || party(matter) === "professional") return silent();
    if (matter.act.kind === "leaveLimitedContentMessage") {
      return passes("cmt 2(j)-3", "a limited-content message identifies the caller enough");
    }
    return matter.facts.content.identifiesCaller
      ? saysWho
      : denies("12 CFR 1006.14(g)", "does not say who is calling");
  },
});

export const rules: readonly Rule[] = [initial, subsequent, identity];
