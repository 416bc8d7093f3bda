/** The Philippines: SEC Memorandum Circular 18 on unfair collection. */

import { type ActionKind, contactKinds } from "../facts/act.ts";
import { overheard } from "../hearers.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import { type Answer, type Rule, allows, denies, rule, silent } from "../rule.ts";

import { type Week, everyDayFrom, weekTest } from "../week.ts";
import { wishesRule } from "../wishes.ts";
import { houseHours } from "../house-hours.ts";
import { askedTimes } from "../times.ts";

const circular = "SEC Memorandum Circular 18, s. 2019";
const begins = day("2019-09-07");

const hours: Parameter<Week> = {
  id: "ph.sec.mc18.hours",
  label: "Hours for contact with a borrower",
  unit: "hours of the local day",
  status: "known",
  history: [{ from: begins, value: everyDayFrom(6, 22), cite: circular }],
};
const longOverdue: Parameter<number> = {
  id: "ph.sec.mc18.overdue_days",
  label: "Days past due after which the hours no longer bind",
  unit: "calendar days, more than",
  status: "known",
  history: [{ from: begins, value: 15, cite: circular }],
};

const inHours = weekTest(hours, () => null, askedTimes);
const untimed: ReadonlySet<Matter["channel"]> = new Set<Matter["channel"]>(["letter", null]);

/** Threats, insults, publication, what is false, and anybody on a list of contacts. */
function unfair(matter: Matter): string | null {
  const { content } = matter.facts;
  if (content.conduct.length > 0) return "threatens, insults or misleads";
  return content.visibility === "private" ? overheard(matter) : "publishes the borrower's debt";
}

/** Past so many days overdue the hours no longer bind. */
function unlessOverdue(matter: Matter, overdueDays: number, answer: Answer): Answer {
  if (answer.is !== "denies") return answer;
  const exempt =
    matter.debts.length > 0 &&
    matter.debts.every(({ daysPastDue }) => daysPastDue !== null && daysPastDue > overdueDays);
  return exempt ? allows(circular, `more than ${overdueDays} days past due`) : answer;
}

const furnishing: ActionKind = "furnishToCreditBureau";

const unfairCollection: Rule = rule({
  id: "ph.sec.mc18.hours",
  says: "No contact before 06:00 or after 22:00 until 15 days past due; no threats, no publication",
  kind: "prohibition",
  layer: "country",
  actions: [...contactKinds, furnishing],
  from: begins,
  parameters: [hours, longOverdue],
  test(matter, on) {
    const line = valueOn(longOverdue, on);
    if (line === undefined) return silent();
    if (matter.act.kind === furnishing) {
      const open = matter.debts.some(({ dispute }) => dispute?.status === "open");
      if (!open) return silent();
      return matter.facts.creditReport.disputeNoted
        ? allows(circular, "says that the debt is disputed")
        : denies(circular, "fails to say that the debt is disputed");
    }
    const why = unfair(matter);
    if (why !== null) return denies(circular, why);
    if (untimed.has(matter.channel)) return silent();
    return unlessOverdue(matter, line.value, inHours(matter, on));
  },
});

const policyHours: Rule = houseHours({
  id: "ph.policy.default_hours",
  label: "House hours, kept where the circular's no longer bind too",
  says: "House policy, not law: 08:00 to 20:00, however long a debt is overdue",
  week: everyDayFrom(8, 20),
  holidays: () => null,
});

export const rules: readonly Rule[] = [
  unfairCollection,
  policyHours,
  wishesRule("ph.policy.contact_requests"),
];
