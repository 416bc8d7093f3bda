/** Whom state law binds, and federal tests put together under a state's own id and citation. */

import type { Clock } from "../../clock.ts";
import type { Conduct } from "../../facts/content.ts";
import type { Debt } from "../../facts/debt.ts";
import { type Matter, electronicChannels } from "../../matter.ts";
import type { Channel } from "../../facts/words.ts";
import { type Day } from "../../facts/time.ts";
import { type Parameter, type Status, always, valueOn } from "../../parameter.ts";
import {
  type Answer,
  type Named,
  type Rule,
  type RuleSpec,
  type Test,
  allows,
  denies,
  passes,
  requires,
  rule,
  silent,
} from "../../rule.ts";
import {
  aboutDebt,
  communicates,
  consumerExtended,
  coverage,
  toConsumer,
  toThisConsumer,
} from "../coverage.ts";
import { barOf } from "../limitation.ts";
import { permittedNotices } from "../regf/stop.ts";
import { mayBeTold } from "../regf/third-party.ts";
import {
  consumerInitiated,
  locationConflict,
  priorConsentOrCourt,
  sentTime,
  timed,
} from "../regf/time.ts";

/** A rule of a state. */
export const stateRule = (spec: Omit<RuleSpec, "layer">): Rule => rule({ layer: "state", ...spec });

/** Everybody who collects a consumer debt, the creditor included; no officials. */
export const anyCollector = (matter: Matter): boolean => {
  const why = coverage(matter);
  return why !== "business" && why !== "official";
};

/** An agency or a debt buyer. */
export const thirdPartyCollector = (matter: Matter): boolean => {
  const { role } = matter.facts.collector;
  return (role === "agency" || role === "debtBuyer") && coverage(matter) !== "business";
};

/**
 * A rule for some collectors or debts only. Where it would have spoken of others, the decision says that
 * it does not bind them: who reads it sees that the rule was looked at.
 */
export const ruleOnlyFor =
  (binds: (matter: Matter) => boolean) =>
  (spec: Omit<RuleSpec, "layer" | "binds">): Rule =>
    stateRule({ ...spec, binds, whereUnbound: "named" });

/** A rule for agencies and debt buyers. */
export const thirdPartyRule = ruleOnlyFor(thirdPartyCollector);

/** A creditor that collects its own consumer debts. */
export const ownCollector = (matter: Matter): boolean =>
  matter.facts.collector.role === "creditor" && coverage(matter) !== "business";

export const debtBuyer = (matter: Matter): boolean =>
  matter.facts.collector.role === "debtBuyer" && coverage(matter) !== "business";

/** Exceptions of federal law that its tests name, also under a state's id. */
export const federalExceptions: readonly Named[] = [
  locationConflict,
  sentTime,
  consumerInitiated,
  priorConsentOrCourt,
  permittedNotices,
  consumerExtended,
];

export const writtenChannels: readonly Channel[] = ["letter", ...electronicChannels];

type Hours = { readonly from: number; readonly to: number };

/** Lawful hours of a state as a dated number. */
export const stateHours = (
  id: string,
  value: Hours,
  cite: string,
  status: Status,
  from: Day = always,
): Parameter<Hours> => ({
  id,
  label: "Hours for contact with the consumer, first in, last out",
  unit: "hours of the local day",
  status,
  history: [{ from, value, cite }],
});

/** Whole days as a dated number. */
export const dayCount = (
  id: string,
  label: string,
  days: number,
  cite: string,
  status: Status,
  from: Day = always,
): Parameter<number> => ({
  id,
  label,
  unit: "days",
  status,
  history: [{ from, value: days, cite }],
});

export const toConsumerAt =
  (test: Test): Test =>
  (matter, on) =>
    aboutDebt(matter) && toConsumer(matter) && timed(matter) ? test(matter, on) : silent();

export const toConsumerOnly =
  (test: Test): Test =>
  (matter, on) =>
    aboutDebt(matter) && toThisConsumer(matter) ? test(matter, on) : silent();

export const whereTold =
  (test: Test): Test =>
  (matter, on) =>
    matter.act.kind !== "locationInquiry" && communicates(matter) ? test(matter, on) : silent();

const joined = (texts: readonly string[]): string => [...new Set(texts)].join("; ");

type Denial = Extract<Answer, { readonly is: "denies" }>;

function denial(denied: readonly Denial[], open: readonly Clock[]): Answer {
  const [only] = denied;
  if (only !== undefined && denied.length === 1 && open.length === 0) return only;
  const byClock = denied.every(({ clocks }) => clocks.length > 0);
  return denies(
    joined(denied.map(({ cite }) => cite)),
    joined(denied.map(({ why }) => why)),
    byClock ? [...denied.flatMap(({ clocks }) => clocks), ...open] : [],
    denied.flatMap(({ named }) => named),
  );
}

/** Several tests under one id: the strictest answers, with every paragraph that blocks. */
export const together =
  (tests: readonly Test[]): Test =>
  (matter, on) => {
    const denied: Denial[] = [];
    const clocks: Clock[] = [];
    let strictest: Answer = silent();
    for (const test of tests) {
      const answer = test(matter, on);
      if (answer.is === "silent") continue;
      if (answer.is === "denies") denied.push(answer);
      else if (answer.is === "allows") {
        clocks.push(...answer.clocks);
        const first = strictest.is === "silent";
        const better = strictest.is === "allows" && !strictest.engaged && answer.engaged;
        if (first || better) strictest = answer;
      } else if (answer.is === "requires" || strictest.is !== "requires") strictest = answer;
    }
    if (denied.length > 0) return denial(denied, clocks);
    return strictest.is === "allows" ? { ...strictest, clocks } : strictest;
  };

const harassing: readonly Conduct[] = [
  "threatOfArrest",
  "falselyFromAttorney",
  "threatOfUnintendedAction",
  "profaneOrAbusive",
  "threatToPublishName",
  "misleadingReasonToCall",
  "falseStatement",
  "concealsCollectorIdentity",
  "threatOfViolence",
];

/** Harassment and deceit in the draft. */
export function conductTest(cite: string): Test {
  const clean = passes(cite, "nothing of the kind was found");
  return (matter) => {
    if (!aboutDebt(matter)) return silent();
    return matter.facts.content.conduct.some((found) => harassing.includes(found))
      ? denies(cite, "the draft does what is prohibited")
      : clean;
  };
}

/** Contact with the consumer's employer: after judgment, or with leave, only. */
export const employerContactTest =
  (cite: string, concerns: (matter: Matter) => boolean = aboutDebt): Test =>
  (matter) => {
    if (matter.facts.recipient.relation !== "employer" || !concerns(matter)) return silent();
    if (mayBeTold(matter)) return allows(cite, "the consumer agreed directly");
    const judged = matter.debts.length > 0 && matter.debts.every((debt) => debt.judgmentHeld);
    return judged
      ? allows(cite, "there is a final judgment")
      : denies(cite, "the employer is contacted without leave or judgment");
  };

export const isMedical = (debt: Debt): boolean => debt.kind === "medical";

/** Medical debt is not reported to bureaus (J-14 where federal law may pre-empt). */
export const medicalReportTest =
  (cite: string): Test =>
  (matter) =>
    matter.debts.some(isMedical)
      ? denies(cite, "medical debt is not reported here")
      : passes(cite, "no medical debt");

/**
 * The prescribed words about a debt that is too old to sue on, where payment is sought on one. Where
 * the law asks for them on a debt that `may be` so old, not knowing calls for the words.
 */
export const barredNoticeTest =
  (cite: string, binds: "if barred" | "if it may be barred" = "if barred"): Test =>
  (matter) => {
    const bars = matter.debts.map((debt) => barOf(debt, matter));
    if (!bars.includes("barred") && !bars.includes("unknown")) return silent();
    const { timeBarredNotice } = matter.facts.content;
    const given = timeBarredNotice === "prescribed";
    if (bars.includes("unknown") && !given && binds === "if barred") {
      return denies(cite, "nobody knows whether the debt is too old to sue on");
    }
    return given
      ? allows(cite, "carries the words prescribed for a debt too old to sue on")
      : requires(cite, "the notice for a debt too old to sue on is missing", [
          "addTimeBarredNotice",
        ]);
  };

/** A licence number on letters and messages, in type of a least size where the law names one. */
export const licenceNumberTest =
  (cite: string, type: Parameter<number> | null = null): Test =>
  ({ facts: { content } }, on) => {
    const { licenceNumber } = content;
    const codes = ["showLicenceNumber"];
    if (licenceNumber?.shown !== true) return requires(cite, "the number is not shown", codes);
    const points = type === null ? 0 : (valueOn(type, on)?.value ?? 0);
    return licenceNumber.pointSize !== null && licenceNumber.pointSize < points
      ? requires(cite, `the number is shown in type below ${points} points`, codes)
      : allows(cite, "the number is shown");
  };

/** The licence of a state under its own id. */
export function licenceTest(cite: string): Test {
  const held = passes(cite, "held, or none needed");
  return ({ facts: { collector } }) => {
    if (collector.licence === "held") return held;
    return denies(
      cite,
      collector.licence === "notHeld" ? "none is in force" : "nobody knows whether one is in force",
    );
  };
}
