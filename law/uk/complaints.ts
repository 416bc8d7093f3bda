/** Complaints to firms: the third business day, the eight weeks, what a response says (DISP 1). */

import { dayNumber } from "../facts/time.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, due, passes, requires, silent } from "../rule.ts";
import { boundByFca, british } from "./coverage.ts";
import { workingDaysAfter } from "./holidays.ts";

const thirdDays: Parameter<number> = {
  id: "uk.disp.summary_days",
  label: "Business days after receipt within which a summary resolution is enough",
  unit: "business days",
  status: "supported",
  history: [{ from: always, value: 3, cite: "DISP 1.5.1R, 1.5.4R" }],
};
const finalWeeks: Parameter<number> = {
  id: "uk.disp.final_weeks",
  label: "Weeks after receipt by the end of which a final or holding response goes out",
  unit: "weeks",
  status: "supported",
  history: [{ from: always, value: 8, cite: "DISP 1.6.1R, 1.6.2R" }],
};

type Standing = { readonly summaryBy: number; readonly inSummary: boolean };

/** Where a complaint stands with the short way: its last day, and whether it ended in it. */
function standingOf(matter: Matter, days: number): Standing | null {
  const { complaint } = matter.facts.requests;
  if (complaint === null) return null;
  const summaryBy = workingDaysAfter(matter, complaint.receivedOn, days);
  const { acceptedOn } = complaint;
  return { summaryBy, inSummary: acceptedOn !== null && acceptedOn <= summaryBy };
}

const thirdDay: Rule = british({
  id: "uk.disp.third_day",
  says: "Settled by the third business day, a summary resolution communication is all that is owed",
  kind: "duty",
  actions: ["checkDuty", "respondToComplaint"],
  binds: boundByFca,
  parameters: [thirdDays],
  test(matter, on) {
    const line = valueOn(thirdDays, on);
    const at = line === undefined ? null : standingOf(matter, line.value);
    if (line === undefined || at === null) return silent();
    if (at.inSummary) {
      if (matter.act.kind === "respondToComplaint" && matter.facts.content.ombudsmanInformation) {
        return passes(line.cite, "a summary resolution with the ombudsman right");
      }
      return requires(line.cite, "accepted in time", ["sendSummaryResolutionCommunication"]);
    }
    const open = matter.act.kind === "checkDuty" && matter.today <= at.summaryBy;
    return open
      ? due(
          line.cite,
          "may still end the short way",
          ["resolveByThirdBusinessDay"],
          dayNumber(at.summaryBy),
        )
      : silent();
  },
});

const eightWeeks: Rule = british({
  id: "uk.disp.eight_weeks",
  says: "By the end of eight weeks a final or holding response, with the right to the ombudsman",
  kind: "duty",
  actions: ["checkDuty", "respondToComplaint"],
  binds: boundByFca,
  parameters: [finalWeeks, thirdDays],
  test(matter, on) {
    const line = valueOn(finalWeeks, on);
    const days = valueOn(thirdDays, on);
    if (line === undefined || days === undefined) return silent();
    if (standingOf(matter, days.value)?.inSummary === true) return silent();
    if (matter.act.kind === "respondToComplaint") {
      return matter.facts.content.ombudsmanInformation
        ? passes(line.cite, "tells of the ombudsman, with the leaflet")
        : requires(line.cite, "says nothing of the ombudsman", [
            "addOmbudsmanReferralRight",
            "encloseOmbudsmanLeaflet",
          ]);
    }
    const { complaint } = matter.facts.requests;
    if (complaint === null) return silent();
    const last = dayNumber(complaint.receivedOn + line.value * 7);
    return due(line.cite, "a complaint is open", ["sendFinalOrHoldingResponse"], last);
  },
});

export const rules: readonly Rule[] = [thirdDay, eightWeeks];
