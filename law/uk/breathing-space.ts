/** Breathing space and the mental health crisis moratorium: Debt Respite Scheme, SI 2020/1311. */

import { type Clock, from } from "../clock.ts";
import { type ActionKind, contactKinds } from "../facts/act.ts";
import type { BreathingSpace } from "../facts/shields.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { dayBegins, openMessage, own } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import {
  type Answer,
  type Named,
  type Rule,
  allows,
  denies,
  silent,
  standing,
  warns,
} from "../rule.ts";
import { british } from "./coverage.ts";
import { consented } from "../consent.ts";
import { party } from "../parties.ts";
import { pursues } from "../pursuit.ts";
import { isStatutoryNotice } from "../refusal.ts";

const schemeBegins = day("2021-05-04");
const regulations = "Debt Respite Scheme (E&W) Regulations 2020, SI 2020/1311";

const period: Named = {
  id: "uk.bs.period",
  says: "60 days from and including the first; a crisis moratorium ends only by a notified end",
  cite: `${regulations}, regs 26, 28, 32, 34`,
};
const scope: Named = {
  id: "uk.bs.scope",
  says: "Debts that are no moratorium debts are not held",
  cite: `${regulations}, reg 5(4), (6)`,
};

export const standardDays: Parameter<number> = {
  id: "uk.bs.standard_days",
  label: "Length of a standard breathing space, its first day counted",
  unit: "calendar days",
  status: "uncertain",
  history: [{ from: schemeBegins, value: 60, cite: `${regulations}, reg 26(2)` }],
};

/** Last protected day, which the debtor's death may bring; null: it ends by an event only. */
export function lastDayOf(
  space: BreathingSpace,
  { facts: { consumer }, today }: Pick<Matter, "facts" | "today">,
): Day | null {
  const last = notifiedOrCounted(space, today);
  const died = space.person === "consumer" ? consumer.diedOn : null;
  if (died === null) return last;
  return last === null || died < last ? died : last;
}

function notifiedOrCounted(space: BreathingSpace, on: Day): Day | null {
  const { kind, startsOn, endsOn, cancellationRegisteredOn } = space;
  if (cancellationRegisteredOn !== null) return cancellationRegisteredOn;
  if (kind === "mentalHealthCrisis") return endsOn;
  const computed = dayNumber(startsOn + (valueOn(standardDays, on)?.value ?? 60) - 1);
  // Where the notification and the count differ, the later holds.
  return endsOn === null || endsOn < computed ? computed : endsOn;
}

type Held = { readonly space: BreathingSpace; readonly clocks: readonly Clock[] };

/** The moratorium that holds now, one that starts tomorrow included: a notice stops at once. */
function heldBy(matter: Matter): Held | "ended" | null {
  const space = matter.facts.protections.breathingSpace;
  if (space === null || space.kind === "scottishMoratorium") return null;
  const last = lastDayOf(space, matter);
  if (last !== null && matter.today > last) return "ended";
  return { space, clocks: last === null ? [] : [from(dayBegins(matter, last + 1))] };
}

/** Directed at the person who is in the moratorium, or at who stands for them. */
function atDebtor(space: BreathingSpace, matter: Matter): boolean {
  const who = party(matter);
  if (who === "creditor") return false;
  return space.person === "consumer" ? who !== "joint" : who === "joint";
}

const ended = allows(`${regulations}, reg 26`, "the moratorium is over", [period]);
const notIncluded = allows(`${regulations}, reg 11(2)`, "not a moratorium debt", [scope]);

/** The consumer asked for this contact, by whatever medium. */
const askedFor = (matter: Matter): boolean =>
  openMessage(matter) !== null ||
  own(matter).some(({ direction }) => direction === "inbound") ||
  consented(matter, ["calls", "electronicContact"]).length > 0;

/** The exception of reg 11(2) under which the contact may be made; null where there is none. */
function exception(matter: Matter): string | null {
  const { act, facts } = matter;
  const asks = facts.content.asksForPayment;
  switch (act.kind) {
    case "contactDebtAdviser":
      return "reg 11(2)(a)";
    case "billOngoingLiability":
      return "reg 11(2)(b)(i)";
    case "contactRequestedByConsumer":
      return askedFor(matter) || act.initiatedBy === "consumer" ? "reg 11(2)(b)(ii)" : null;
    case "replyToConsumer": {
      const answers = openMessage(matter) !== null || act.initiatedBy === "consumer";
      return answers && !asks ? "reg 11(2)(b)(iii)" : null;
    }
    case "respondToComplaint":
      return asks ? null : "reg 11(2)(b)(iii)";
    case "sendNotice":
      return isStatutoryNotice(matter) && facts.content.notice?.kind !== "letterOfClaim"
        ? "reg 11(2)(b)(v)"
        : null;
    default:
      if (!pursues(matter)) return "reg 11(1)";
      return act.initiatedBy === "consumer" && !asks ? "reg 11(2)(b)(ii)" : null;
  }
}

const contact: Rule = british({
  id: "uk.bs.contact",
  version: 2,
  says: "In a moratorium nobody contacts the debtor to enforce the debt; named purposes go on",
  kind: "prohibition",
  actions: contactKinds,
  from: schemeBegins,
  parameters: [standardDays],
  names: [period, scope],
  test(matter) {
    const held = heldBy(matter);
    if (held === null) return silent();
    if (held === "ended") return ended;
    const { space, clocks } = held;
    if (space.debtIncluded === false) return notIncluded;
    if (!atDebtor(space, matter)) {
      return allows(`${regulations}, reg 11(1)`, "not directed at who is in the moratorium");
    }
    const by = exception(matter);
    if (by !== null) return allows(`${regulations}, ${by}`, "a purpose that stays open");
    const crisis = clocks.length > 0 ? "regs 11(1), 32" : "regs 11(1), 28, 32";
    const cite = `${regulations}, ${space.kind === "standard" ? "reg 11(1)" : crisis}`;
    const unsure = space.debtIncluded === "unknown" ? [period, scope] : [period];
    return denies(cite, "the debtor is in a moratorium", clocks, unsure);
  },
});

const enforcing: readonly ActionKind[] = [
  "fileSuit",
  "seekDefaultJudgment",
  "garnish",
  "repossess",
  "enforcementVisit",
  "accelerateBalance",
  "terminateAgreement",
  "disconnectSupply",
  "installPrepaymentMeter",
  "switchToPrepayment",
  "placeDebt",
  "sellDebt",
];

/** What every rule on enforcement asks first; the answer it gives where nothing is left to ask. */
function settled(held: Held | "ended" | null): Answer | null {
  if (held === null) return silent();
  if (held === "ended") return ended;
  return held.space.debtIncluded === false ? notIncluded : null;
}

const enforcement: Rule = british({
  id: "uk.bs.enforcement",
  says: "In a moratorium no step to enforce the debt, against a joint debtor neither",
  kind: "prohibition",
  actions: enforcing,
  from: schemeBegins,
  parameters: [standardDays],
  names: [period, scope],
  test(matter) {
    const held = heldBy(matter);
    const answer = settled(held);
    if (answer !== null || held === null || held === "ended") return answer ?? silent();
    if (matter.act.kind === "sellDebt") {
      return warns(`${regulations}, reg 13`, "a sale is not barred, and the buyer is bound");
    }
    return denies(`${regulations}, reg 7(6)-(7)`, "a step to enforce", held.clocks, [period]);
  },
});

const interest: Rule = british({
  id: "uk.bs.interest",
  says: "Interest, fees and charges that accrue in the moratorium are not required, then or later",
  kind: "prohibition",
  actions: ["chargeInterest", "chargeFee"],
  from: schemeBegins,
  parameters: [standardDays],
  names: [period, scope],
  test(matter) {
    const held = heldBy(matter);
    const answer = settled(held);
    if (answer !== null || held === null || held === "ended") return answer ?? silent();
    const cite = `${regulations}, reg 7`;
    if (held.space.person === "coObligor") {
      return allows(cite, "who is jointly liable may still be charged");
    }
    const secured = matter.debts.some(({ kind }) => kind === "mortgage");
    return secured && matter.act.kind === "chargeInterest"
      ? warns(cite, "interest runs on the principal that is not in arrears, and on nothing else")
      : denies(cite, "accrues in the moratorium", held.clocks, [period]);
  },
});

const agents: Rule = british({
  id: "uk.bs.agents",
  says: "An enforcement agent gives no notice, visits, takes or sells nothing, demands nothing",
  kind: "prohibition",
  actions: [...contactKinds, "enforcementVisit"],
  from: schemeBegins,
  parameters: [standardDays],
  names: [period, scope],
  test(matter) {
    if (matter.facts.collector.role !== "enforcementAgent") return silent();
    const held = heldBy(matter);
    const answer = settled(held);
    if (answer !== null || held === null || held === "ended") return answer ?? silent();
    if (
      matter.isContact &&
      (!atDebtor(held.space, matter) || exception(matter) === "reg 11(2)(a)")
    ) {
      return silent();
    }
    const answers = matter.act.kind === "replyToConsumer" && exception(matter) !== null;
    return answers
      ? silent()
      : denies(`${regulations}, reg 12`, "an enforcement agent stands still", held.clocks, [
          period,
        ]);
  },
});

export const rules: readonly Rule[] = [
  contact,
  enforcement,
  interest,
  agents,
  standing(
    "uk.bs.additional",
    `${regulations}, regs 14-15`,
    "Who is told of a moratorium looks for other debts and tells the adviser; they join later",
  ),
];
