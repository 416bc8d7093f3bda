/** Automated calls and texts: every caller, first party and third (47 USC 227; 47 CFR 64.1200). */

import { type Clock, daily, from, isOpen } from "../../clock.ts";
import { contactKinds } from "../../facts/act.ts";
import type { DialMode } from "../../facts/words.ts";
import { own, ownInLast, tally } from "../../history.ts";
import { type Matter, isCall } from "../../matter.ts";
import type { Day } from "../../facts/time.ts";
import { type Parameter, always, day, valueOn } from "../../parameter.ts";
import { type Answer, type Named, type Rule, standing } from "../../rule.ts";
import { allows, denies, passes, requires, silent, warns } from "../../rule.ts";
import { federal } from "../coverage.ts";
import { openQuestion } from "../regf/stop.ts";
import * as consent from "./consent.ts";

const artificial = (mode: DialMode): boolean => mode === "prerecorded" || mode === "aiVoice";

/** An artificial or prerecorded voice: ringless voicemail is one. */
const artificialVoice = ({ act, channel }: Matter): boolean =>
  channel === "ringlessVoicemail" || (isCall(channel) && artificial(act.dialMode));

/** A mobile number, or one that may be: what is not known counts as wireless. */
const wireless = ({ facts }: Matter): boolean => {
  const { lineType } = facts.contactPoint;
  return lineType !== "residentialLandline" && lineType !== "businessLine";
};

const automated = (matter: Matter): boolean =>
  artificialVoice(matter) ||
  matter.act.dialMode === "autodialer" ||
  artificial(matter.act.dialMode);

const wirelessCite = "47 USC 227(b)(1)(A)(iii); 47 CFR 64.1200(a)(1)(iii)";

const noWireless = passes(wirelessCite, "neither a mobile nor a number the called party pays for");
const byHand = passes(wirelessCite, "a person dials, a live agent speaks");

const wirelessConsent: Rule = federal({
  id: "us.tcpa.consent.wireless",
  says: "Automated calls and texts to a mobile need the prior express consent of the called party",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["phoneCall", "voicemail", "ringlessVoicemail", "sms"],
  names: [
    consent.anyReasonable,
    consent.keywords,
    consent.otherMeans,
    consent.tenBusinessDays,
    consent.revocationScope,
  ],
  test(matter): Answer {
    if (matter.act.initiatedBy === "consumer" || matter.act.kind === "confirmOptOut")
      return silent();
    if (!wireless(matter)) return noWireless;
    if (!automated(matter)) return byHand;
    const cite = matter.act.dialMode === "aiVoice" ? `${wirelessCite}; FCC 24-17` : wirelessCite;
    const finding = consent.priorExpressConsent(matter);
    return finding.held
      ? allows(cite, "prior express consent is held", finding.named)
      : denies(cite, finding.why, [], finding.named);
  },
});

const revoked: Rule = federal({
  id: consent.anyReasonable.id,
  says: consent.anyReasonable.says,
  kind: "prohibition",
  actions: contactKinds.filter((kind) => kind !== "confirmOptOut"),
  channels: ["sms"],
  from: day("2025-04-11"),
  names: [consent.keywords, consent.otherMeans, consent.tenBusinessDays, consent.revocationScope],
  test(matter): Answer {
    if (matter.act.initiatedBy === "consumer" || openQuestion(matter)) return silent();
    const { reach, elsewhere } = consent.revocations(matter);
    const { cite } = consent.anyReasonable;
    const last = reach.at(-1);
    if (last === undefined) {
      return elsewhere
        ? allows(cite, "the revocation concerned an unrelated matter", [consent.revocationScope])
        : silent();
    }
    // How a text is launched is disputed; after a stop, no business text goes out whatever it is.
    return consent.priorExpressConsent(matter).held
      ? allows(cite, "consent was given again since")
      : denies(cite, "asked for no more texts", [], last.named);
  },
});

const reassigned: Rule = federal({
  id: "us.tcpa.reassigned",
  says: "Consent ends when the number passes to somebody else",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["phoneCall", "voicemail", "ringlessVoicemail", "sms"],
  test(matter) {
    if (!automated(matter) || matter.act.initiatedBy === "consumer") return silent();
    const { reassigned: passed } = matter.facts.contactPoint.reassignment;
    const cite = "47 CFR 64.1200(m), (a)(1)(iv)";
    if (passed === true) return denies(cite, "the number belongs to somebody else now");
    return passed === "unknown"
      ? denies(cite, "nobody knows whether the number was reassigned")
      : passes(cite, "not known to be reassigned");
  },
});

type Limit = { readonly calls: number; readonly days: number };
export const prerecordedLimit: Parameter<Limit> = {
  id: "us.tcpa.residential_prerecorded",
  label: "Prerecorded calls to a residential line without consent, today included",
  unit: "calls in consecutive days",
  status: "supported",
  history: [
    { from: day("2023-07-20"), value: { calls: 3, days: 30 }, cite: "47 CFR 64.1200(a)(3)(iii)" },
  ],
};

const residential: Rule = federal({
  id: "us.tcpa.residential_prerecorded_limit",
  says: "Without consent, three prerecorded calls to a residential line in thirty days",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["phoneCall", "voicemail", "ringlessVoicemail"],
  from: day("2023-07-20"),
  parameters: [prerecordedLimit],
  test(matter, on) {
    const limit = valueOn(prerecordedLimit, on);
    const { lineType } = matter.facts.contactPoint;
    if (limit === undefined || lineType !== "residentialLandline") return silent();
    if (!artificialVoice(matter) || matter.act.initiatedBy === "consumer") return silent();
    const { value, cite } = limit;
    if (consent.priorExpressConsent(matter).held) return allows(cite, "consent lifts the limit");
    const calls = ownInLast(
      matter,
      value.days,
      (entry) =>
        entry.direction === "outbound" &&
        isCall(entry.channel) &&
        (artificial(entry.dialMode) || entry.channel === "ringlessVoicemail") &&
        (entry.lineType === "residentialLandline" || entry.lineType === "notStated"),
    );
    const { used, opensAt } = tally(
      matter,
      calls.map((entry) => entry.at),
      value.calls,
      value.days,
    );
    return opensAt === null
      ? allows(cite, `${used} of ${value.calls} calls used in ${value.days} days`)
      : denies(cite, `all ${value.calls} calls used in ${value.days} days`, [from(opensAt)]);
  },
});

const identification: Rule = federal({
  id: "us.tcpa.identification",
  says: "A prerecorded call states the caller's registered name at the start; to a residential line without consent it offers an automated opt-out",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["phoneCall", "voicemail", "ringlessVoicemail"],
  test(matter) {
    if (!artificialVoice(matter) || matter.act.initiatedBy === "consumer") return silent();
    const { prerecorded } = matter.facts.content;
    const cite = "47 CFR 64.1200(b)";
    if (prerecorded?.identifiesCallerAtStart === false) {
      return denies(cite, "the caller's name is not stated at the start");
    }
    const exempted =
      matter.facts.contactPoint.lineType === "residentialLandline" &&
      !consent.priorExpressConsent(matter).held;
    return exempted && prerecorded?.automatedOptOut === false
      ? denies(cite, "no automated opt-out")
      : passes(cite, "states who calls");
  },
});

/** Offers goods, services or credit: a telephone solicitation, mixed with collecting or not. */
const solicits = ({ act, facts }: Matter): boolean =>
  act.kind === "marketing" || facts.content.containsMarketing || facts.content.offersNewCredit;

type Hours = { readonly from: number; readonly to: number };
export const solicitationHours: Parameter<Hours> = {
  id: "us.tcpa.solicitation_hours",
  label: "Hours for telephone solicitations at the called party's location",
  unit: "hours of the local day",
  status: "known",
  history: [{ from: day("1992-12-20"), value: { from: 8, to: 21 }, cite: "47 CFR 64.1200(c)(1)" }],
};

const quietHours: Rule = federal({
  id: "us.tcpa.quiet_hours",
  says: "Telephone solicitations only from 08:00 to 21:00 local time; collecting is no solicitation",
  kind: "prohibition",
  actions: contactKinds,
  channels: ["phoneCall", "voicemail", "ringlessVoicemail", "sms"],
  parameters: [solicitationHours],
  test(matter, on) {
    const hours = valueOn(solicitationHours, on);
    if (hours === undefined || !solicits(matter) || matter.act.initiatedBy === "consumer") {
      return silent();
    }
    const { value, cite } = hours;
    const clock: Clock = {
      kind: "hours",
      slots: [daily(value.from, value.to)],
      except: null,
      zones: matter.zones,
    };
    return isOpen(clock, matter.now)
      ? allows(cite, "inside the hours for solicitations", [], [clock])
      : denies(cite, "outside the hours for solicitations", [clock]);
  },
});

const stateSolicitation: Named = {
  id: "us.state.solicitation",
  says: "State law on telephone solicitation may reach a message that both collects and sells",
  cite: "state law on telephone solicitation",
};

type SolicitationLaw = { readonly cite: string; readonly from: Day };
/** States whose own law on solicitation may reach a mixed message. */
const solicitationLaws: Readonly<Record<string, SolicitationLaw>> = {
  "US-CT": { cite: "Conn. Gen. Stat. 42-288a", from: always },
  "US-FL": { cite: "Fla. Stat. 501.059", from: always },
  "US-MD": { cite: "Md. Com. Law 14-4501", from: always },
  "US-OK": { cite: "15 O.S. 775C", from: always },
  "US-TX": { cite: "Tex. SB 140 (2025)", from: day("2025-09-01") },
  "US-VA": { cite: "Va. SB 1339 (2025)", from: day("2026-01-01") },
  "US-WA": { cite: "RCW 80.36.390", from: always },
};

/** The solicitation law of the consumer's state; where no state is stated, any of them. */
function solicitationLaw({ jurisdiction: { region }, today }: Matter): SolicitationLaw | undefined {
  const inForce = Object.entries(solicitationLaws).filter(([, law]) => law.from <= today);
  return inForce.find(([state]) => region === null || state === region)?.[1];
}

const doNotCall: Rule = federal({
  id: "us.tcpa.dnc",
  says: "No solicitation to people who objected; collecting is no solicitation",
  kind: "prohibition",
  actions: contactKinds,
  names: [stateSolicitation],
  channels: ["phoneCall", "voicemail", "ringlessVoicemail", "sms"],
  test(matter) {
    if (!solicits(matter)) return silent();
    const cite = "47 CFR 64.1200(c)(2), (d)";
    if (matter.facts.preferences.objectsToMarketing) return denies(cite, "objected to marketing");
    const state = solicitationLaw(matter);
    return state === undefined
      ? warns(cite, "a message that offers goods or credit needs a lawyer's eye first")
      : requires(
          state.cite,
          "a lawyer looks at what it offers first",
          ["obtainLegalReview"],
          [stateSolicitation],
        );
  },
});

export const confirmationSeconds: Parameter<number> = {
  id: "us.tcpa.confirmation_seconds",
  label: "Time within which a confirming text is presumed to fall under the consent",
  unit: "seconds after the opt-out",
  status: "supported",
  history: [{ from: day("2024-04-04"), value: 300, cite: "47 CFR 64.1200(a)(12)" }],
};

const confirmation: Rule = federal({
  id: "us.tcpa.revocation.confirmation_text",
  says: "One text may confirm an opt-out, with no marketing, within five minutes",
  kind: "prohibition",
  actions: ["confirmOptOut"],
  channels: ["sms"],
  from: day("2024-04-04"),
  parameters: [confirmationSeconds],
  test(matter, on) {
    const limit = valueOn(confirmationSeconds, on);
    if (limit === undefined) return silent();
    const { value, cite } = limit;
    const { content } = matter.facts;
    if (!content.onlyConfirmsOptOut || solicits(matter)) {
      return denies(cite, "holds more than the confirmation");
    }
    const repeated = own(matter).some(
      ({ direction, meaning, channel }) =>
        direction === "outbound" && meaning === "optOutConfirmation" && channel === "sms",
    );
    if (repeated) return denies(cite, "the opt-out has been confirmed already");
    const latest = Math.max(
      -Infinity,
      ...consent.revocations(matter).reach.map(({ at }) => (at === Infinity ? -Infinity : at)),
    );
    return latest !== -Infinity && matter.now - latest > value
      ? denies(cite, "later than five minutes: nothing shows that the delay was reasonable")
      : allows(cite, "one confirmation of the opt-out");
  },
});

const stated: readonly Rule[] = [
  standing(
    "us.tcpa.one_to_one",
    "64.1200(f)(9), vacated (11th Cir. 2025-01-24), removed by DA 25-621",
    "The one-seller consent rule never took effect and concerned telemarketing only",
  ),
  standing(
    "us.tcpa.govdebt",
    "Barr v. AAPC (2020)",
    "Calls about debts owed to the government need consent like all others",
  ),
];

export const rules: readonly Rule[] = [
  wirelessConsent,
  revoked,
  reassigned,
  residential,
  identification,
  quietHours,
  doNotCall,
  confirmation,
  ...stated,
];
