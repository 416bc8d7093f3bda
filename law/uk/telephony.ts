/** Silent and abandoned calls (Ofcom), and marketing by telephone and message (PECR). */

import { contactKinds } from "../facts/act.ts";
import { own } from "../history.ts";
import { consented, coversChannel } from "../consent.ts";
import { type Matter, callChannels, isCall, isElectronic } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, passes, silent, warns } from "../rule.ts";
import { british } from "./coverage.ts";

const afterAbandoned: Parameter<number> = {
  id: "uk.ofcom.redial_hours",
  label: "Hours after an abandoned call in which a redial has a person for certain",
  unit: "hours",
  status: "uncertain",
  history: [{ from: always, value: 72, cite: "Communications Act 2003 s.128 (2010 practice)" }],
};
const hour = 3600;

const answered = passes(
  "Communications Act 2003 ss.128-131; Ofcom statement of 20 Dec 2016",
  "says who rings, and no call was abandoned lately",
);

const misuse: Rule = british({
  id: "uk.ofcom.misuse",
  says: "No silent calls: an answered call has a person or says who rings; no rate is allowed",
  kind: "prohibition",
  actions: contactKinds,
  channels: callChannels,
  from: day("2017-03-01"),
  parameters: [afterAbandoned],
  test(matter, on) {
    const cite = "Communications Act 2003 ss.128-131; Ofcom statement of 20 Dec 2016";
    const { content } = matter.facts;
    if (!content.identifiesCaller) return denies(cite, "does not say who is calling");
    if (matter.act.callerId?.withheld === true)
      return denies(cite, "hides the number to call back");
    if (content.prerecorded?.identifiesCallerAtStart === false) {
      return denies(cite, "a recorded message that does not name the caller");
    }
    const line = valueOn(afterAbandoned, on);
    if (line === undefined || matter.act.dialMode === "manual") return answered;
    const since = matter.now - line.value * hour;
    const abandoned = own(matter).some(
      ({ at, outcome, direction }) =>
        direction === "outbound" && outcome === "answeredThenDropped" && at > since,
    );
    return abandoned
      ? warns(line.cite, "an abandoned call lately: redial only with a person on the line")
      : answered;
  },
});

/** Marketing: by its kind, its content, or an offer of new credit. */
const markets = ({ act, facts: { content } }: Matter): boolean =>
  act.kind === "marketing" || content.containsMarketing || content.offersNewCredit;

const service = passes("PECR (SI 2003/2426) regs 19-24", "a service message, not marketing");

const pecr: Rule = british({
  id: "uk.pecr",
  says: "Marketing by e-mail, text or recorded call needs consent; a message on a debt is none",
  kind: "prohibition",
  actions: contactKinds,
  test(matter) {
    const { preferences } = matter.facts;
    if (!markets(matter)) {
      return isElectronic(matter.channel) || isCall(matter.channel) ? service : silent();
    }
    if (preferences.objectsToMarketing) {
      return denies("PECR (SI 2003/2426) regs 21-22; UK GDPR Art 21", "objected to marketing");
    }
    const agreed = consented(matter, ["marketing"]).some((consent) =>
      coversChannel(consent, matter.channel),
    );
    if (isElectronic(matter.channel)) {
      const cite = "PECR (SI 2003/2426) reg 22";
      return agreed ? allows(cite, "agreed to") : denies(cite, "marketing without consent");
    }
    const { dialMode } = matter.act;
    const recorded =
      matter.channel === "voicemail" ||
      matter.channel === "ringlessVoicemail" ||
      dialMode === "prerecorded" ||
      dialMode === "aiVoice";
    if (isCall(matter.channel) && recorded) {
      const cite = "PECR (SI 2003/2426) reg 19";
      return agreed
        ? allows(cite, "agreed to")
        : denies(cite, "recorded marketing without consent");
    }
    if (!isCall(matter.channel) || agreed) return passes("UK GDPR Art 21", "no objection");
    return warns("PECR (SI 2003/2426) reg 21", "look whether the number is on the TPS register");
  },
});

export const rules: readonly Rule[] = [misuse, pecr];
