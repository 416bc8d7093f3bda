/** Colorado: C.R.S. 5-16-105 and medical debt. */

import { contactKinds } from "../../facts/act.ts";
import { day } from "../../parameter.ts";
import { type Rule, type Test, denies, silent, standing } from "../../rule.ts";
import { openQuestion, refusalsHere } from "../regf/stop.ts";
import { designatedTest, hoursTest } from "../regf/time.ts";
import {
  anyCollector,
  federalExceptions,
  medicalReportTest,
  stateHours,
  stateRule,
  thirdPartyRule,
  together,
  toConsumerAt,
  toConsumerOnly,
} from "./bound.ts";

const cite = "C.R.S. 5-16-105(1)(a)";
const hours = stateHours("us.co.hours", { from: 8, to: 21 }, cite, "supported");

const manner: Test = toConsumerOnly((matter) => {
  if (matter.act.initiatedBy === "consumer" || matter.act.kind === "confirmOptOut") return silent();
  return refusalsHere(matter).length > 0 && !openQuestion(matter)
    ? denies(cite, "a manner the consumer called inconvenient")
    : silent();
});

const hoursAndManner: Rule = thirdPartyRule({
  id: "us.co.hours_manner",
  says: "No contact at an inconvenient time or in an inconvenient manner",
  kind: "prohibition",
  actions: contactKinds,
  parameters: [hours],
  names: federalExceptions,
  test: together([toConsumerAt(hoursTest(hours)), toConsumerAt(designatedTest(cite)), manner]),
});

const medicalReporting: Rule = stateRule({
  id: "us.co.medical_reporting",
  says: "Medical debt is not reported to bureaus",
  kind: "prohibition",
  actions: ["furnishToCreditBureau"],
  binds: anyCollector,
  from: day("2023-08-07"),
  test: medicalReportTest("HB 23-1126 (2023)"),
});

const stated: readonly Rule[] = [
  standing(
    "us.co.notice_on_front",
    "C.R.S. 5-16-109",
    "The first letter tells of the right to end contact, on its front, with the agency's address and telephone",
  ),
  standing("us.co.medical_interest", "C.R.S. 5-16", "Medical debt bears 3 percent at most"),
];

export const rules: readonly Rule[] = [hoursAndManner, medicalReporting, ...stated];
