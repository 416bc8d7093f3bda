/** Banks in Canada and those who collect for them. */

import { contactKinds } from "../facts/act.ts";
import { type Parameter, day } from "../parameter.ts";
import { isCall } from "../matter.ts";
import { type Rule, denies, requires, silent } from "../rule.ts";

import { wishesRule } from "../wishes.ts";
import { type Week, timedChannels, weekOver } from "../week.ts";
import {
  boundFederally,
  canadian,
  federalHolidays,
  thirdPartyTest,
  throughRepresentative,
  workTest,
  writtenOnlyTest,
} from "./coverage.ts";
import { pursues } from "../pursuit.ts";

const cite = "Bank Act / Financial Consumer Protection Framework Regulations (SOR/2021-181)";
const begins = day("2022-06-30");
const daytime = { from: 7, to: 21 };

const federalHours: Parameter<Week> = {
  id: "ca.fed.hours",
  label: "Hours for contact, holidays closed",
  unit: "hours of the local day",
  status: "supported",
  history: [
    {
      from: begins,
      value: { weekday: daytime, saturday: daytime, sunday: { from: 13, to: 17 } },
      cite,
    },
  ],
};

const inWriting = writtenOnlyTest(
  cite,
  ({ channel }) => channel !== null && channel !== "letter" && channel !== "email",
);
const inHours = weekOver(timedChannels, cite, federalHours, federalHolidays);

const common = {
  kind: "prohibition",
  actions: contactKinds,
  binds: boundFederally,
  from: begins,
} as const;

export const rules: readonly Rule[] = [
  canadian({
    ...common,
    id: "ca.fed.hours",
    says: "No contact before 07:00 or after 21:00, on Sundays outside 13:00 to 17:00, on holidays",
    version: 2,
    parameters: [federalHours],
    test(matter, on) {
      const { lineType, confirmedAsConsumers } = matter.facts.contactPoint;
      const mobile = lineType !== "residentialLandline" && lineType !== "businessLine";
      const calls = isCall(matter.channel) || matter.channel === "sms";
      if (calls && mobile && !confirmedAsConsumers && pursues(matter)) {
        return denies(cite, "a mobile number that the consumer never gave");
      }
      return inHours(matter, on);
    },
  }),
  canadian({
    ...common,
    id: "ca.fed.disclose",
    says: "The debtor is told who collects, what kind of debt and how much",
    test: ({ facts }) =>
      facts.content.identifiesCaller
        ? silent()
        : requires(cite, "does not say who collects", ["discloseDebtAndCollector"]),
  }),
  canadian({
    ...common,
    id: "ca.fed.third_party",
    says: "Others are asked for address and telephone only; the employer confirms employment",
    test: thirdPartyTest(cite, false),
  }),
  canadian({
    ...common,
    id: "ca.fed.work",
    says: "Not at work, unless the debtor authorised it or cannot be reached at home",
    test: workTest(cite, true),
  }),
  canadian({
    ...common,
    id: "ca.fed.written_only",
    says: "After a written request, in writing or through the legal adviser only",
    test: (matter, on) =>
      throughRepresentative(matter)
        ? denies(cite, "through the legal adviser only")
        : inWriting(matter, on),
  }),
  canadian({
    ...common,
    id: "ca.fed.harassment",
    says: "No threats, profanity, undue pressure, publication or false statements",
    test: ({ facts }) =>
      facts.content.conduct.length > 0 || facts.content.visibility === "public"
        ? denies(cite, "threatens, abuses, publishes or misleads")
        : silent(),
  }),
  wishesRule("ca.policy.contact_requests"),
];
