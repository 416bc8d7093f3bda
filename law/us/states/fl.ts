/** Florida: the Consumer Collection Practices Act, Fla. Stat. 559.55 to 559.785. */

import { from } from "../../clock.ts";
import { contactKinds } from "../../facts/act.ts";
import { second } from "../../facts/time.ts";
import { dayBegins, latestDay } from "../../history.ts";
import { type Matter } from "../../matter.ts";
import { type Parameter, always, day, valueOn } from "../../parameter.ts";
import { type Rule, allows, denies, passes, silent } from "../../rule.ts";
import { attorneyTest } from "../regf/attorney.ts";
import { hoursTest } from "../regf/time.ts";
import {
  anyCollector,
  dayCount,
  employerContactTest,
  federalExceptions,
  licenceTest,
  stateHours,
  stateRule,
  thirdPartyCollector,
  toConsumerAt,
  toConsumerOnly,
} from "./bound.ts";

const hours = stateHours("us.fl.hours", { from: 8, to: 21 }, "Fla. Stat. 559.72(17)", "supported");

const timesEmail: Parameter<boolean> = {
  id: "us.fl.hours_bind_email",
  label: "The hours bind e-mail",
  unit: "yes or no",
  status: "supported",
  history: [
    { from: always, value: true, cite: "Fla. Stat. 559.72(17)" },
    { from: day("2025-05-16"), value: false, cite: "Fla. Stat. 559.72(17), SB 232 (2025)" },
  ],
};

const inHours = toConsumerAt(hoursTest(hours));

const quietHours: Rule = stateRule({
  id: "us.fl.quiet_hours",
  says: "Nobody contacts the debtor from 21:00 to 08:00 in the debtor's time zone without prior consent; since 16 May 2025 e-mail is free",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  parameters: [hours, timesEmail],
  names: federalExceptions,
  test(matter, on) {
    const bound = matter.channel === "email" ? valueOn(timesEmail, on) : undefined;
    return bound?.value === false
      ? allows(bound.cite, "e-mail is outside the hours rule")
      : inHours(matter, on);
  },
});

const employer: Rule = stateRule({
  id: "us.fl.employer",
  says: "No contact with the debtor's employer before final judgment without permission",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  test: employerContactTest("Fla. Stat. 559.72(4)"),
});

const attorney: Rule = stateRule({
  id: "us.fl.attorney",
  says: "No contact with a debtor whom an attorney is known to represent, unless the attorney is silent for 30 days",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  names: federalExceptions,
  test: toConsumerOnly(attorneyTest("Fla. Stat. 559.72(18)")),
});

const noticeDays = dayCount(
  "us.fl.assignment_notice_days",
  "Days between the assignee's written notice and suit",
  30,
  "Fla. Stat. 559.715",
  "supported",
);

const isAssignee = ({ facts, debts }: Matter): boolean =>
  facts.collector.role === "debtBuyer" || debts.some((debt) => debt.transfer !== null);

const assignment: Rule = stateRule({
  id: "us.fl.assignment_notice",
  says: "An assignee sues no sooner than 30 days after its written notice of the assignment",
  kind: "prohibition",
  actions: ["fileSuit"],
  binds: anyCollector,
  parameters: [noticeDays],
  test(matter, on) {
    if (!isAssignee(matter)) return silent();
    const { value = 0, cite = "" } = valueOn(noticeDays, on) ?? {};
    let opensAt = second(-Infinity);
    for (const { transfer } of matter.debts) {
      if (transfer === null && matter.facts.collector.role !== "debtBuyer") continue;
      const sentAt = transfer?.noticeSentAt ?? null;
      if (sentAt === null || sentAt > matter.now) {
        return denies(cite, "no notice of the assignment was sent");
      }
      opensAt = second(Math.max(opensAt, dayBegins(matter, latestDay(matter, sentAt) + value)));
    }
    if (opensAt === -Infinity) return passes(cite, "no debt was assigned");
    return opensAt > matter.now
      ? denies(cite, `the notice of the assignment is not ${value} days old`, [from(opensAt)])
      : allows(cite, `the notice of the assignment is ${value} days old`);
  },
});

const registration: Rule = stateRule({
  id: "us.fl.registration",
  says: "Collection agencies are registered in Florida",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  binds: thirdPartyCollector,
  test: licenceTest("Fla. Stat. 559.553"),
});

export const rules: readonly Rule[] = [quietHours, employer, attorney, assignment, registration];
