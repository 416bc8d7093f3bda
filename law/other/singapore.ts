/** Singapore: the Debt Collection Act, protection from harassment, marketing. */

import { isOpen } from "../clock.ts";
import { contactKinds } from "../facts/act.ts";
import { overheard } from "../hearers.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, rule, silent, warns } from "../rule.ts";
import { consented, pursues } from "../uk/coverage.ts";
import { type Week, everyDayFrom, timedChannels, weekClock } from "../week.ts";
import { wishesRule } from "../wishes.ts";

const act = "Debt Collection Act 2022 (No. 27 of 2022)";

const licence: Rule = rule({
  id: "sg.dca.licence",
  says: "Collection businesses are licensed, lenders that collect their own under a class licence",
  kind: "prohibition",
  layer: "country",
  actions: contactKinds,
  from: day("2023-12-01"),
  test(matter) {
    if (!pursues(matter)) return silent();
    switch (matter.facts.collector.licence) {
      case "held":
        return allows(act, "licensed, or none is needed");
      case "notHeld":
        return denies(act, "no licence is in force");
      default:
        return denies(act, "nobody knows whether a licence is in force");
    }
  },
});

const harassmentCite = "Protection from Harassment Act 2014";
const decent = passes(harassmentCite, "no sign of harassment");

const harassment: Rule = rule({
  id: "sg.poha",
  says: "No threats, insults, publication, or pressure by way of others",
  kind: "prohibition",
  layer: "country",
  actions: contactKinds,
  from: day("2014-11-15"),
  test(matter) {
    const { content } = matter.facts;
    if (content.conduct.length > 0 || content.visibility !== "private") {
      return denies(harassmentCite, "threatens, insults, misleads, or shows the debt to others");
    }
    const why = overheard(matter);
    return why === null ? decent : denies(harassmentCite, why);
  },
});

const sells = ({ act: { kind }, facts: { content } }: Matter): boolean =>
  kind === "marketing" || content.containsMarketing || content.offersNewCredit;

const doNotCall: Rule = rule({
  id: "sg.pdpa.dnc",
  says: "The do-not-call register binds marketing, and nothing else",
  kind: "prohibition",
  layer: "country",
  actions: contactKinds,
  test: (matter) =>
    sells(matter) && matter.facts.preferences.objectsToMarketing
      ? denies("Personal Data Protection Act 2012 Part 9", "objected to marketing")
      : silent(),
});

const houseHours: Parameter<Week> = {
  id: "sg.policy.default_hours",
  label: "House hours: law names none",
  unit: "hours of the local day",
  status: "uncertain",
  history: [
    { from: always, value: everyDayFrom(9, 20), cite: "house policy sg.policy.default_hours" },
  ],
};

const policyHours: Rule = rule({
  id: "sg.policy.default_hours",
  says: "House policy, not law: 09:00 to 20:00, and no visit without an appointment",
  kind: "warning",
  layer: "policy",
  actions: contactKinds,
  channels: timedChannels,
  parameters: [houseHours],
  test(matter, on) {
    const line = valueOn(houseHours, on);
    if (line === undefined || !pursues(matter)) return silent();
    if (matter.act.initiatedBy === "consumer") return silent();
    const appointed =
      matter.channel !== "inPersonVisit" ||
      matter.facts.visit.noticeGiven ||
      consented(matter, ["homeVisit", "workplaceVisit"]).length > 0;
    if (!appointed) return warns(line.cite, "a visit without an appointment");
    return isOpen(weekClock(matter, line.value, null), matter.now)
      ? silent()
      : warns(line.cite, "outside the hours this house keeps");
  },
});

export const rules: readonly Rule[] = [
  licence,
  harassment,
  doNotCall,
  policyHours,
  wishesRule("sg.policy.contact_requests"),
];
