/** Michigan: MCL 445.252 for creditors and others regulated, MCL 339.915 and 339.918 for agencies. */

import { contactKinds } from "../../facts/act.ts";
import { type Rule, denies, silent } from "../../rule.ts";
import { aboutDebt, communicates } from "../coverage.ts";
import { attorneyTest } from "../regf/attorney.ts";
import { ceaseTest } from "../regf/stop.ts";
import { hoursTest } from "../regf/time.ts";
import {
  anyCollector,
  conductTest,
  employerContactTest,
  federalExceptions,
  stateHours,
  stateRule,
  thirdPartyCollector,
  together,
  toConsumerAt,
  toConsumerOnly,
} from "./bound.ts";

const cite = "MCL 445.252; MCL 339.915";
const hours = stateHours("us.mi.hours", { from: 8, to: 21 }, cite, "supported");
const ceased = toConsumerOnly(ceaseTest("MCL 339.918"));

const regulated: Rule = stateRule({
  id: "us.mi.regulated_person",
  says: "Creditors too: hours from 08:00 to 21:00, the attorney unless silent for 30 days, no word to the employer without written leave, no post cards; agencies end contact on written request",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  parameters: [hours],
  names: federalExceptions,
  test: together([
    toConsumerAt(hoursTest(hours)),
    toConsumerOnly(attorneyTest(cite)),
    employerContactTest(cite, communicates),
    conductTest(cite),
    (matter, on) => (thirdPartyCollector(matter) ? ceased(matter, on) : silent()),
    (matter) =>
      aboutDebt(matter) && matter.facts.content.letter?.format === "postcard"
        ? denies(cite, "a post card")
        : silent(),
  ]),
});

export const rules: readonly Rule[] = [regulated];
