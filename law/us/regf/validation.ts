/** The validation notice: when it is due, what it holds, the period it opens (12 CFR 1006.34, .38(b)). */

import { from } from "../../clock.ts";
import { stands } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Debt, ValidationNotice } from "../../facts/debt.ts";
import type { HistoryEntry } from "../../facts/past.ts";
import type { Relation } from "../../facts/words.ts";
import { type Day, type Second, dayNumber } from "../../facts/time.ts";
import { about, dayBegins, earliestDay, latestDay, own } from "../../history.ts";
import { addBusinessDays } from "../../holidays.ts";
import { type Matter, electronicChannels, isCall } from "../../matter.ts";
import { type Parameter, always, valueOn } from "../../parameter.ts";
import {
  type Named,
  type Rule,
  allows,
  denies,
  due,
  passes,
  requires,
  silent,
} from "../../rule.ts";
import { collectorRule } from "../coverage.ts";
import { namedHolidays } from "../holidays.ts";

export const noticeDays: Parameter<number> = {
  id: "us.regf.validation_notice_days",
  label: "Last day for the validation notice after the initial communication",
  unit: "calendar days",
  status: "supported",
  history: [{ from: always, value: 5, cite: "12 CFR 1006.34(a)(1)(i)(B); 15 USC 1692g(a)" }],
};
export const assumedReceipt: Parameter<number> = {
  id: "us.regf.validation_receipt_days",
  label: "Assumed receipt of the validation notice after it is sent",
  unit: "days without Saturdays, Sundays and legal public holidays",
  status: "supported",
  history: [{ from: always, value: 5, cite: "12 CFR 1006.34(b)(5)" }],
};
export const validationDays: Parameter<number> = {
  id: "us.regf.validation_period_days",
  label: "Validation period after receipt, its last day in",
  unit: "calendar days",
  status: "supported",
  history: [{ from: always, value: 30, cite: "12 CFR 1006.34(b)(5)" }],
};

const itemizationDate: Named = {
  id: "us.regf.validation.itemization_date",
  says: "One reference date for the amounts: last statement, charge-off, last payment, transaction or judgment",
  cite: "12 CFR 1006.34(b)(3)",
};
export const actualNotice: Named = {
  id: "us.regf.delivery.actual_notice_esign",
  says: "Required notices go in a way expected to give actual notice; some electronic ones need E-SIGN consent; a bounced one was not given",
  cite: "12 CFR 1006.42(a)(1); cmt 42(a)(1)-2",
};
const esignConsent: Named = {
  id: "us.esign.consumer_consent",
  says: "Consent to electronic notices is given electronically, in a way that shows access",
  cite: "15 USC 7001(c)",
};

/** The notice that counts: sent by now, and not come back. */
export function validNotice(debt: Debt, matter: Matter): Debt["validationNotice"] {
  const notice = debt.validationNotice;
  if (notice === null || notice.sentAt > matter.now) return null;
  const back = notice.returnedUndeliverableAt;
  return back !== null && back <= matter.now ? null : notice;
}

/**
 * The last day of the validation period of a notice sent on a day, as the numbers of that day count it:
 * five business days until it is taken to be received, then thirty calendar days.
 */
export function periodEndAfter(sentOn: Day): Day {
  const receipt = valueOn(assumedReceipt, sentOn)?.value ?? 0;
  const period = valueOn(validationDays, sentOn)?.value ?? 0;
  return dayNumber(addBusinessDays(sentOn, receipt, namedHolidays) + period);
}

/** The last day of a validation period that opens with a notice sent at an instant. */
export function periodEnd(sentAt: Second, printed: Day | null, matter: Matter): Day {
  const worked = periodEndAfter(dayNumber(latestDay(matter, sentAt)));
  return printed !== null && printed > worked ? printed : worked;
}

/** The last day of the period that a notice opened; what is said aloud is received that day. */
function endOf(notice: ValidationNotice, matter: Matter): Day {
  const { sentAt, channel, printedEndDate } = notice;
  const spoken = channel === "inPersonVisit" || (channel !== "notStated" && isCall(channel));
  if (!spoken) return periodEnd(sentAt, printedEndDate, matter);
  const heardOn = dayNumber(latestDay(matter, sentAt));
  const end = heardOn + (valueOn(validationDays, heardOn)?.value ?? 0);
  return dayNumber(Math.max(end, printedEndDate ?? end));
}

/** The last day of the validation period of a debt; null where no notice has opened one. */
export function validationEnd(debt: Debt, matter: Matter): Day | null {
  const notice = validNotice(debt, matter);
  return notice === null ? null : endOf(notice, matter);
}

const addressed: readonly Relation[] = ["consumer", "guardian", "personalRepresentative"];

/** Conveyed something about the debt to the consumer: no mere attempt. */
function conveyed(entry: HistoryEntry): boolean {
  if (!addressed.includes(entry.person)) return false;
  if (isCall(entry.channel) || entry.channel === "inPersonVisit") {
    return entry.outcome === "conversation" || entry.outcome === "voicemailLeft";
  }
  return entry.outcome === "sent" && entry.undeliverableAt === null;
}

/** The first communication about a debt that the history shows. */
export function initialAt(debt: Debt, matter: Matter): Second | null {
  let first: Second | null = null;
  for (const entry of own(matter)) {
    if (!about(entry, [debt.id]) || !conveyed(entry)) continue;
    if (first === null || entry.at < first) first = entry.at;
  }
  return first;
}

type Owed = { readonly debt: Debt; readonly by: Day; readonly bounced: boolean };

/** Debts whose notice is still to be sent, with its last day. */
function noticesOwed(matter: Matter): readonly Owed[] {
  const days = valueOn(noticeDays, matter.today)?.value ?? 0;
  const owed: Owed[] = [];
  for (const debt of matter.debts) {
    if (debt.status !== "open" || debt.purpose === "business") continue;
    if (validNotice(debt, matter) !== null) continue;
    const first = initialAt(debt, matter);
    if (first === null) continue;
    const by = dayNumber(earliestDay(matter, first) + days);
    owed.push({ debt, by, bounced: debt.validationNotice !== null });
  }
  return owed;
}

/** The last day that comes first without having passed; of days that all have passed, the latest. */
function mostPressing(owed: readonly Owed[], today: Day): Day | null {
  const days = owed.map(({ by }) => by).sort((a, b) => a - b);
  return days.find((by) => by >= today) ?? days.at(-1) ?? null;
}

const sendsNotice = ({ act, facts }: Matter): boolean =>
  act.kind === "sendNotice" && facts.content.notice?.kind === "validationNotice";

const noneOverdue = passes(
  "12 CFR 1006.34(a)(1)(i)(B); 15 USC 1692g(a)",
  "no validation notice is overdue",
);

const timing: Rule = collectorRule({
  id: "us.regf.validation.notice_timing",
  says: "Validation information is given in the initial communication or within five days of it",
  kind: "duty",
  actions: [...contactKinds, "checkDuty"],
  parameters: [noticeDays],
  names: [actualNotice],
  test(matter, on) {
    const cite = valueOn(noticeDays, on)?.cite ?? "";
    const owed = noticesOwed(matter);
    const bounced = owed.some((one) => one.bounced) ? [actualNotice] : [];
    if (matter.act.kind === "checkDuty") {
      const by = mostPressing(owed, matter.today);
      if (by === null) return passes(cite, "no validation notice is outstanding");
      return due(cite, "the validation notice is due", ["sendValidationNotice"], by, bounced);
    }
    if (sendsNotice(matter)) return allows(cite, "this is the validation notice");
    const late = mostPressing(
      owed.filter((one) => one.by < matter.today),
      matter.today,
    );
    if (late !== null) {
      const codes = ["sendValidationNotice"];
      return due(cite, "the validation notice is overdue", codes, late, bounced);
    }
    return owed.length > 0 || matter.act.isInitialCommunication
      ? allows(cite, "there is still time for the validation notice")
      : noneOverdue;
  },
});

const content: Rule = collectorRule({
  id: "us.regf.validation.content",
  says: "The validation notice holds all the elements of 1006.34(c)",
  kind: "requirement",
  actions: ["sendNotice"],
  names: [itemizationDate],
  test(matter) {
    const { notice } = matter.facts.content;
    if (notice?.kind !== "validationNotice") return silent();
    const cite = "12 CFR 1006.34(c)";
    return notice.missingElements.length > 0
      ? requires(cite, `lacks ${notice.missingElements.join(", ")}`, ["completeValidationNotice"])
      : allows(cite, "holds every element", [itemizationDate]);
  },
});

/** An E-SIGN consent that shows access: null where none is held. */
const esign = ({ facts, now }: Matter): boolean =>
  facts.consents.some(
    (consent) => consent.kind === "esign" && stands(consent, now) && consent.demonstratedAccess,
  );

const delivery: Rule = collectorRule({
  id: "us.regf.delivery.actual_notice_esign",
  says: actualNotice.says,
  kind: "requirement",
  actions: ["sendNotice"],
  channels: electronicChannels,
  names: [esignConsent],
  test(matter) {
    const kind = matter.facts.content.notice?.kind;
    const late = kind === "validationNotice" && !matter.act.isInitialCommunication;
    if (kind !== "verificationOfDebt" && kind !== "validationNotice") return silent();
    if (kind === "validationNotice" && !late) {
      return allows("12 CFR 1006.34(a)(1)(i)(A)", "the notice is the initial communication itself");
    }
    const cite = "12 CFR 1006.42(b); 15 USC 7001(c)";
    return esign(matter)
      ? allows(cite, "the consumer consented to electronic notices", [esignConsent])
      : requires(
          cite,
          "no E-SIGN consent is held",
          ["obtainEsignConsentOrSendPaper"],
          [esignConsent],
        );
  },
});

const periodRule: Named = {
  id: "us.regf.validation.period",
  says: "The period ends 30 days after receipt, assumed five business days after sending",
  cite: "12 CFR 1006.34(b)(5)",
};

/** Longer than any five business days and thirty days can take. */
const longestPeriod = 50;

/** The period of a debt that is open on the day of the act; null where none is. */
function openPeriod(debt: Debt, matter: Matter): Day | null {
  if (sendsNotice(matter)) return periodEnd(matter.now, null, matter);
  const notice = validNotice(debt, matter);
  if (notice === null) return null;
  const printed = notice.printedEndDate ?? -Infinity;
  const longAgo = matter.now - notice.sentAt > longestPeriod * 86_400;
  if (longAgo && printed < matter.today - 1) return null;
  const end = endOf(notice, matter);
  return end >= Math.min(...matter.days) ? end : null;
}

/** Periods that are open for the debts of the act; a notice that goes out now opens one. */
function openPeriods(matter: Matter): readonly Day[] {
  const ends: Day[] = [];
  for (const debt of matter.debts) {
    const end = openPeriod(debt, matter);
    if (end !== null) ends.push(end);
  }
  return ends;
}

const overshadowing: Rule = collectorRule({
  id: "us.regf.validation.overshadowing",
  says: "During the validation period nothing may overshadow the right to dispute; no suit is filed",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  parameters: [assumedReceipt, validationDays],
  names: [periodRule],
  test(matter) {
    const ends = openPeriods(matter);
    const cite = "12 CFR 1006.38(b)(1)";
    const clocks = ends.map((end) => from(dayBegins(matter, end + 1)));
    if (matter.act.kind === "fileSuit") {
      if (ends.length === 0) return allows(cite, "no validation period is open", [periodRule]);
      return denies(cite, "suit waits until the validation period ends", clocks, [periodRule]);
    }
    if (!matter.isContact || ends.length === 0) return silent();
    const { threatensSuit, demandsPaymentBy } = matter.facts.content;
    if (threatensSuit) return denies(cite, "hints at suit within the period", clocks, [periodRule]);
    if (demandsPaymentBy !== null && ends.some((end) => demandsPaymentBy <= end)) {
      return denies(cite, "demands payment before the period ends", clocks, [periodRule]);
    }
    return passes(cite, "nothing overshadows the right to dispute", [periodRule]);
  },
});

export const rules: readonly Rule[] = [timing, content, delivery, overshadowing];
