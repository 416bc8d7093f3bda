/** Oregon: contact at work, ORS 646.639, creditors included. */

import { contactKinds } from "../../facts/act.ts";
import { openMessage, own } from "../../history.ts";
import { always } from "../../parameter.ts";
import { type Rule, allows, denies, silent, standing } from "../../rule.ts";
import { placeOf } from "../regf/place.ts";
import { anyCollector, stateRule, toConsumerOnly } from "./bound.ts";
import { type Counts, connected, contactLimit, limitTest, withConsumer } from "./contact-limit.ts";

const cite = "ORS 646.639(2)(g)";

const weekly = contactLimit(
  "us.or.weekly_at_work",
  "Contacts at work, rolling week for the business week (J-9)",
  "known",
  [[always, 1, 7, cite]],
);
const atWork: Counts = (entry, matter) =>
  connected(entry, matter) && withConsumer(entry, matter) && entry.place === "workplace";
const limited = limitTest(weekly, atWork, "consumer");

const workplace: Rule = stateRule({
  id: "us.or.workplace",
  says: "At work once a business week, only after an attempt at home failed, and never after notice that it is not allowed",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  parameters: [weekly],
  test: toConsumerOnly((matter, on) => {
    if (placeOf(matter) !== "workplace") return silent();
    if (matter.act.initiatedBy === "consumer" || openMessage(matter) !== null) {
      return allows(cite, "answers the consumer");
    }
    const { employerForbidsContact, inconvenientPlaces } = matter.facts.preferences;
    if (employerForbidsContact || inconvenientPlaces.includes("workplace")) {
      return denies(cite, "contact at work was forbidden");
    }
    const triedAtHome = own(matter).some(
      ({ direction, place, outcome }) =>
        direction === "outbound" &&
        (place === "home" || place === "personal") &&
        outcome !== "conversation",
    );
    return triedAtHome ? limited(matter, on) : denies(cite, "no attempt at home has failed yet");
  }),
});

const buyers: Rule = standing(
  "us.or.debtbuyer_suit",
  "ORS 646A.670",
  "A debt buyer's complaint carries the documents and statements that the Act lists",
);

export const rules: readonly Rule[] = [workplace, buyers];
