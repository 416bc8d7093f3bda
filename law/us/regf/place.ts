/** Where: unusual and inconvenient places, and an employer that forbids contact. */

import { either, isOpen } from "../../clock.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Place } from "../../facts/words.ts";
import type { Matter } from "../../matter.ts";
import { type Answer, type Rule, type Test, allows, denies, passes, silent } from "../../rule.ts";
import { aboutDebt, collectorRule, toThisConsumer } from "../coverage.ts";
import {
  agreedPeriods,
  answers,
  claimsTime,
  consumerInitiated,
  courtAllows,
  priorConsentOrCourt,
} from "./time.ts";

/** The place a contact reaches: letters, landlines and visits belong to one even if none is stated. */
export function placeOf({ facts: { contactPoint }, channel }: Matter): Place {
  const { place, lineType, employerProvided } = contactPoint;
  if (place !== "personal") return place;
  if (channel === "email" && employerProvided === true) return "workplace";
  const tied = channel === "letter" || channel === "inPersonVisit";
  const landline = lineType === "residentialLandline" && channel !== "email";
  return tied || landline ? "home" : "personal";
}

/** Places where nobody expects a collector: neither the consumer's own, nor home, nor work. */
const unusual: readonly Place[] = ["hospital", "school", "careHome", "other"];

/** What lifts a place: the consumer is on the line, one answer, leave of a court, direct consent. */
function lifted(matter: Matter, cite: string, why: string): Answer {
  if (matter.act.initiatedBy === "consumer") {
    return passes(cite, "the consumer started this contact", [consumerInitiated]);
  }
  if (courtAllows(matter)) return allows(cite, "a court allows it", [priorConsentOrCourt]);
  if (answers(matter)) {
    return allows(cite, "the one answer to what the consumer started", [consumerInitiated]);
  }
  const agreed = agreedPeriods(matter);
  if (agreed.some((period) => isOpen(period, matter.now))) {
    return allows(cite, "the consumer asked for this contact directly", [priorConsentOrCourt]);
  }
  return denies(cite, why, agreed.length > 0 ? [either(...agreed)] : [], claimsTime(matter));
}

export function inconvenientPlaceTest(cite: string): Test {
  const noneKnown = passes(cite, "no inconvenient place is known");
  return (matter): Answer => {
    const place = placeOf(matter);
    const { inconvenientPlaces } = matter.facts.preferences;
    const known = inconvenientPlaces.includes(place) && place !== "personal";
    if (!known && !unusual.includes(place)) {
      return inconvenientPlaces.length > 0
        ? allows(cite, "not at a place the consumer called inconvenient")
        : noneKnown;
    }
    return lifted(matter, cite, "an unusual place, or one known as inconvenient");
  };
}

const convenientPlace = inconvenientPlaceTest("12 CFR 1006.6(b)(1)(ii)");

const inconvenient: Rule = collectorRule({
  id: "us.regf.place.inconvenient",
  says: "No contact at an unusual place or one known to be inconvenient",
  kind: "prohibition",
  actions: contactKinds,
  names: [consumerInitiated, priorConsentOrCourt],
  test: (matter, on) =>
    aboutDebt(matter) && toThisConsumer(matter) ? convenientPlace(matter, on) : silent(),
});

/** The employer forbids it; states use it under their own citation. */
export function employerTest(cite: string): Test {
  const elsewhere = passes(cite, "not at the place of employment");
  return (matter): Answer => {
    const { employerForbidsContact } = matter.facts.preferences;
    if (placeOf(matter) !== "workplace") {
      return employerForbidsContact ? allows(cite, "not at the place of employment") : elsewhere;
    }
    if (!employerForbidsContact) return allows(cite, "the employer is not known to forbid it");
    return lifted(matter, cite, "the employer is known to forbid such contact");
  };
}

const employerAllows = employerTest("12 CFR 1006.6(b)(3), cmt 6(b)(3)-1");

const employer: Rule = collectorRule({
  id: "us.regf.place.employer_prohibits",
  says: "No contact at work once there is reason to know that the employer forbids it",
  kind: "prohibition",
  actions: contactKinds,
  names: [consumerInitiated, priorConsentOrCourt],
  test: (matter, on) =>
    aboutDebt(matter) && toThisConsumer(matter) ? employerAllows(matter, on) : silent(),
});

export const rules: readonly Rule[] = [inconvenient, employer];
