/** Pennsylvania, Illinois, New Hampshire: duties like the federal ones, some for creditors too. */

import { contactKinds } from "../../facts/act.ts";
import { callChannels, isCall } from "../../matter.ts";
import { always, day } from "../../parameter.ts";
import { type Rule, silent } from "../../rule.ts";
import { attorneyTest } from "../regf/attorney.ts";
import { employerTest, placeOf } from "../regf/place.ts";
import { ceaseTest } from "../regf/stop.ts";
import { thirdPartyTest } from "../regf/third-party.ts";
import { designatedTest, hoursTest } from "../regf/time.ts";
import {
  anyCollector,
  conductTest,
  federalExceptions,
  medicalReportTest,
  ownCollector,
  stateHours,
  stateRule,
  thirdPartyRule,
  together,
  toConsumerAt,
  toConsumerOnly,
  whereTold,
} from "./bound.ts";
import { type Counts, connected, contactLimit, limitTest, withConsumer } from "./contact-limit.ts";

const fceua = "73 P.S. 2270.4(b)";
const paHours = stateHours("us.pa.hours", { from: 8, to: 21 }, fceua, "known");

export const pennsylvania: readonly Rule[] = [
  stateRule({
    id: "us.pa.fceua",
    says: "Creditors follow duties like the federal ones: hours, attorney, end of contact, others, harassment",
    kind: "prohibition",
    actions: contactKinds,
    binds: ownCollector,
    parameters: [paHours],
    names: federalExceptions,
    test: together([
      toConsumerAt(hoursTest(paHours)),
      toConsumerAt(designatedTest(fceua)),
      toConsumerOnly(employerTest(fceua)),
      toConsumerOnly(attorneyTest(fceua)),
      toConsumerOnly(ceaseTest(fceua)),
      whereTold(thirdPartyTest(fceua)),
      conductTest(fceua),
    ]),
  }),
];

const caa = "225 ILCS 425/9-9.4";
const ilHours = stateHours("us.il.hours", { from: 8, to: 21 }, caa, "known");

export const illinois: readonly Rule[] = [
  thirdPartyRule({
    id: "us.il.collection_agency",
    says: "Agencies: hours from 08:00 to 21:00, no word to others, no harassment",
    kind: "prohibition",
    actions: contactKinds,
    parameters: [ilHours],
    names: federalExceptions,
    test: together([
      toConsumerAt(hoursTest(ilHours)),
      whereTold(thirdPartyTest(caa)),
      conductTest(caa),
    ]),
  }),
  stateRule({
    id: "us.il.medical_reporting",
    says: "Medical debt is not reported to bureaus",
    kind: "prohibition",
    actions: ["furnishToCreditBureau"],
    binds: anyCollector,
    from: day("2025-01-01"),
    test: medicalReportTest("Illinois medical debt reporting ban (2025)"),
  }),
];

const nhCite = "N.H. RSA 358-C:3";
const nhHours = stateHours("us.nh.hours", { from: 8, to: 21 }, nhCite, "uncertain");
const nhWork = contactLimit("us.nh.calls_at_work", "Calls to work in a month", "uncertain", [
  [always, 1, 30, nhCite],
]);
const atWork: Counts = (entry, matter) =>
  isCall(entry.channel) &&
  entry.place === "workplace" &&
  connected(entry, matter) &&
  withConsumer(entry, matter);
const nhLimit = limitTest(nhWork, atWork, "consumer");

export const newHampshire: readonly Rule[] = [
  stateRule({
    id: "us.nh.calls",
    says: "Creditors too: calls from 08:00 to 21:00, at work once in thirty days",
    kind: "prohibition",
    actions: contactKinds,
    channels: callChannels,
    binds: anyCollector,
    parameters: [nhHours, nhWork],
    names: federalExceptions,
    test: together([
      toConsumerAt(hoursTest(nhHours)),
      toConsumerOnly((matter, on) =>
        placeOf(matter) === "workplace" ? nhLimit(matter, on) : silent(),
      ),
    ]),
  }),
];
