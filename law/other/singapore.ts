/** Singapore: the Debt Collection Act, protection from harassment, marketing. */

import { contactKinds } from "../facts/act.ts";
import { overheard } from "../hearers.ts";
import type { Matter } from "../matter.ts";
import { day } from "../parameter.ts";
import { type Rule, allows, denies, passes, rule, silent } from "../rule.ts";

import { everyDayFrom } from "../week.ts";
import { wishesRule } from "../wishes.ts";
import { houseHours } from "../house-hours.ts";
import { consented } from "../consent.ts";
import { pursues } from "../pursuit.ts";

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

const isUnappointedVisit = (matter: Matter): boolean =>
  matter.channel === "inPersonVisit" &&
  !matter.facts.visit.noticeGiven &&
  consented(matter, ["homeVisit", "workplaceVisit"]).length === 0;

const policyHours: Rule = houseHours({
  id: "sg.policy.default_hours",
  label: "House hours: law names none",
  says: "House policy, not law: 09:00 to 20:00, and no visit without an appointment",
  week: everyDayFrom(9, 20),
  holidays: () => null,
  alsoWarns: (matter) => (isUnappointedVisit(matter) ? "a visit without an appointment" : null),
});

export const rules: readonly Rule[] = [
  licence,
  harassment,
  doNotCall,
  policyHours,
  wishesRule("sg.policy.contact_requests"),
];
