/** Messages and calls over Indian networks (TRAI). */

import { contactKinds } from "../facts/act.ts";
import { consented, coversChannel } from "../consent.ts";
import { parseDay } from "../facts/time.ts";
import { isOpen } from "../clock.ts";
import { type Matter, callChannels } from "../matter.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, silent } from "../rule.ts";

import { type Week, everyDayFrom, weekClock } from "../week.ts";
import { boundByRbi, indian } from "./coverage.ts";

const regulations = "TRAI TCCCPR 2018";

const sells = ({ act, facts: { content } }: Matter): boolean =>
  act.kind === "marketing" || content.containsMarketing || content.offersNewCredit;

/** Promotional traffic: by its kind, its content or its registered category. */
const promotional = (matter: Matter): boolean =>
  sells(matter) || matter.facts.content.template?.trafficCategory === "promotional";

const registered = passes(regulations, "a registered template, as far as is stated");

const dlt: Rule = indian({
  id: "in.trai.dlt",
  says: "A text goes out only under a registered template of its category",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["sms"],
  test(matter) {
    const { template } = matter.facts.content;
    if (template === null) return registered;
    if (template.registrationId === null) {
      return denies(regulations, "the template is not registered");
    }
    const other =
      template.trafficCategory === "service" || template.trafficCategory === "transactional";
    return sells(matter) && other
      ? denies(regulations, "an offer under a template that is not promotional")
      : allows(regulations, "a registered template");
  },
});

const promoBegins = day("2025-10-01");
const promoHours: Parameter<Week> = {
  id: "in.trai.promo_hours",
  label: "Hours for promotional traffic",
  unit: "hours of the local day",
  status: "known",
  history: [{ from: promoBegins, value: everyDayFrom(10, 21), cite: regulations }],
};

const promotionalHours: Rule = indian({
  id: "in.trai.promo_hours",
  says: "Promotional texts and calls only from 10:00 to 21:00",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["sms", ...callChannels],
  from: promoBegins,
  parameters: [promoHours],
  test(matter, on) {
    const line = valueOn(promoHours, on);
    if (line === undefined || !promotional(matter)) return silent();
    const clock = weekClock(matter, line.value, null);
    return isOpen(clock, matter.now)
      ? allows(line.cite, "inside the hours for promotion", [], [clock])
      : denies(line.cite, "outside the hours for promotion", [clock]);
  },
});

const noObjection = passes(regulations, "no objection to promotion is known");

const dnd: Rule = indian({
  id: "in.trai.dnd",
  says: "Promotion to who objects to it needs a recorded consent",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["sms", ...callChannels],
  test(matter) {
    if (!promotional(matter)) return silent();
    if (!matter.facts.preferences.objectsToMarketing) return noObjection;
    const agreed = consented(matter, ["marketing"]).some((consent) =>
      coversChannel(consent, matter.channel),
    );
    return agreed
      ? allows(regulations, "agreed to")
      : denies(regulations, "promotion to who registered not to be disturbed");
  },
});

const seriesBegins: Parameter<{ bank: string; nbfc: string; other: string }> = {
  id: "in.trai.1600_from",
  label: "First day of the 1600 series: banks; NBFCs, the large ones' day for all; others",
  unit: "calendar date",
  status: "known",
  history: [
    {
      from: day("2025-11-19"),
      value: { bank: "2026-01-01", nbfc: "2026-02-01", other: "2026-03-01" },
      cite: "TRAI Direction of 19 Nov 2025",
    },
  ],
};

/** A non-bank lender's size is not known: it is taken as large, and so is an agency's client. */
function lender({ facts: { collector } }: Matter): "bank" | "nbfc" | "other" {
  const { institution, actsFor } = collector;
  if (institution === "bank" || institution === "federallyRegulatedBank") return "bank";
  if (actsFor !== "otherCreditor") return "bank";
  return institution === "cooperativeBank" ? "other" : "nbfc";
}

const series: Rule = indian({
  id: "in.trai.1600",
  says: "Service calls of lenders and their agents show a 1600 number, promotional ones 140",
  kind: "prohibition",
  actions: contactKinds,
  channels: callChannels,
  version: 2,
  binds: boundByRbi,
  from: day("2025-11-19"),
  parameters: [seriesBegins],
  test(matter, on) {
    const line = valueOn(seriesBegins, on);
    const series = matter.act.callerId?.series ?? null;
    if (line === undefined || series === null || matter.act.initiatedBy === "consumer") {
      return silent();
    }
    const begins = parseDay(line.value[lender(matter)]);
    if (begins === undefined || on < begins) {
      return passes(line.cite, "the day of this kind of lender has not come");
    }
    const wanted = promotional(matter) ? "series140" : "series1600";
    return series === wanted
      ? allows(line.cite, "shows a number of the prescribed series")
      : denies(line.cite, "shows a number of another series");
  },
});

export const rules: readonly Rule[] = [dlt, promotionalHours, dnd, series];
