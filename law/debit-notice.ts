/** When must whoever pays have been told of a debit? Asked beside the gate: its facts know no mandate. */

import { type PlainDate, addDays, bankingDaysAfter, epochDay } from "@forbear/kernel";
import { dayNumber } from "./facts/time.ts";
import { addBusinessDays } from "./holidays.ts";
import { type Parameter, always, day, valueOn } from "./parameter.ts";
import { type Rule, rule, silent } from "./rule.ts";
import { varyingNotice } from "./us/electronic-payment.ts";
import { namedHolidays } from "./us/holidays.ts";

export type DebitNoticeAsked = {
  /** Where the payer lives: ISO 3166-1. */
  readonly country: string;
  /** The clearing that the money goes by; null: none of these, a card for one. */
  readonly by: "ach" | "sepa" | "bacs" | null;
  /** The payer agreed to this very day and sum; another was set since; or it is an item dated ahead. */
  readonly of: "agreed" | "changed" | "post-dated";
  /** Of an item dated ahead: how many days lay between its acceptance and its date. */
  readonly datedAheadDays: number;
  readonly settlesOn: PlainDate;
};

/** What law says of the notice of one debit. */
export type DebitNotice = {
  /** The last day on which it can be given. */
  readonly tellBy: PlainDate;
  /** The first day on which it counts; null: any before. */
  readonly tellFrom: PlainDate | null;
  /** One is owed before each debit, whatever was agreed to. */
  readonly beforeEach: boolean;
  readonly ruleIds: readonly string[];
  readonly citations: readonly string[];
};

const numbers = {
  sepa: {
    id: "eu.sdd.pre_notification_days",
    label: "Least days between the pre-notification of a SEPA direct debit and its due day",
    unit: "days before the due day",
    status: "known",
    history: [{ from: always, value: 14, cite: "EPC016-06 SDD Core Rulebook, 4.3.1" }],
  },
  bacs: {
    id: "uk.bacs.advance_notice_days",
    label: "Least working days between the advance notice of a direct debit and its collection",
    unit: "working days before the collection",
    status: "known",
    history: [{ from: always, value: 10, cite: "Direct Debit Guarantee: advance notice" }],
  },
  india: {
    id: "in.rbi.emandate_notice_days",
    label: "Least days between the notice of a recurring payment and the payment",
    unit: "days before each payment",
    status: "known",
    history: [
      {
        from: day("2021-10-01"),
        value: 1,
        cite: "RBI DPSS.CO.PD.No.447/02.14.003/2019-20, paragraph 4; NPCI UPI AutoPay",
      },
    ],
  },
  ahead: {
    id: "us.regf.postdated_ahead_days",
    label: "Days by which an item may be post-dated before its deposit is announced",
    unit: "days after it was accepted",
    status: "supported",
    history: [{ from: always, value: 5, cite: "15 USC 1692f(2); 12 CFR 1006.22(c)(1)" }],
  },
  least: {
    id: "us.regf.postdated_notice_least_days",
    label: "Least business days between the written notice of a deposit and the deposit",
    unit: "business days before the deposit",
    status: "supported",
    history: [{ from: always, value: 3, cite: "15 USC 1692f(2); 12 CFR 1006.22(c)(1)" }],
  },
  most: {
    id: "us.regf.postdated_notice_most_days",
    label: "Most business days between the written notice of a deposit and the deposit",
    unit: "business days before the deposit",
    status: "supported",
    history: [{ from: always, value: 10, cite: "15 USC 1692f(2); 12 CFR 1006.22(c)(1)" }],
  },
} as const satisfies Readonly<Record<string, Parameter<number>>>;

const listed = (id: string, says: string, parameters: readonly Parameter[]): Rule =>
  rule({
    id,
    says,
    kind: "standing",
    layer: "country",
    actions: [],
    parameters,
    names: [{ id, says, cite: parameters[0]?.history[0]?.cite ?? "" }],
    test: silent,
  });

/** As the law book lists them: no fact of the gate decides them, and `debitNotice` asks them. */
export const debitNoticeRules = {
  us: [
    listed(
      "us.regf.unfair.postdated_notice",
      "An item post-dated by more than five days is announced in writing three to ten business days before its deposit",
      [numbers.ahead, numbers.least, numbers.most],
    ),
  ],
  uk: [
    listed(
      "uk.bacs.advance_notice",
      "A payer is told of a direct debit, its day and amount, ten working days before it is collected",
      [numbers.bacs],
    ),
  ],
  eu: [
    listed(
      "eu.sdd.pre_notification",
      "A payer is told of a SEPA direct debit, its day and amount, fourteen days before it is due",
      [numbers.sepa],
    ),
  ],
  india: [
    listed(
      "in.rbi.emandate_notice",
      "A payer is told of each recurring payment at least a day before it is taken",
      [numbers.india],
    ),
  ],
} as const;

type Found = {
  readonly tellBy: PlainDate;
  readonly tellFrom: PlainDate | null;
  readonly beforeEach: boolean;
  readonly ruleId: string;
  readonly cite: string;
};

const dayOf = (on: PlainDate) => dayNumber(epochDay(on));

/** The last day after which so many days, as `after` counts them, still end by the day of the debit. */
function lastDay(settlesOn: PlainDate, after: (from: PlainDate) => PlainDate): PlainDate {
  let on = settlesOn;
  while (after(on) > settlesOn) on = addDays(on, -1);
  return on;
}

const businessDaysAfter = (from: PlainDate, count: number): PlainDate =>
  addDays(from, addBusinessDays(dayOf(from), count, namedHolidays) - dayOf(from));

function bySepa({ by, settlesOn }: DebitNoticeAsked): Found | null {
  const line = by === "sepa" ? valueOn(numbers.sepa, dayOf(settlesOn)) : undefined;
  if (line === undefined) return null;
  const tellBy = addDays(settlesOn, -line.value);
  const ruleId = "eu.sdd.pre_notification";
  return { tellBy, tellFrom: null, beforeEach: false, ruleId, cite: line.cite };
}

function byBacs({ by, settlesOn }: DebitNoticeAsked): Found | null {
  const line = by === "bacs" ? valueOn(numbers.bacs, dayOf(settlesOn)) : undefined;
  if (line === undefined) return null;
  const tellBy = lastDay(settlesOn, (from) => bankingDaysAfter("bacs", from, line.value));
  const ruleId = "uk.bacs.advance_notice";
  return { tellBy, tellFrom: null, beforeEach: false, ruleId, cite: line.cite };
}

/** Another sum needs ten days; another day is held to the same, so that neither is short. */
function byRegulationE({ by, of, settlesOn }: DebitNoticeAsked): Found | null {
  const isOther = by === "ach" && of === "changed";
  const line = isOther ? valueOn(varyingNotice, dayOf(settlesOn)) : undefined;
  if (line === undefined) return null;
  const tellBy = addDays(settlesOn, -line.value);
  const ruleId = "us.rege.varying_amount";
  return { tellBy, tellFrom: null, beforeEach: false, ruleId, cite: line.cite };
}

function ofPostdated({ country, of, datedAheadDays, settlesOn }: DebitNoticeAsked): Found | null {
  if (country !== "US" || of !== "post-dated") return null;
  const on = dayOf(settlesOn);
  const [ahead, least, most] = [numbers.ahead, numbers.least, numbers.most].map((one) =>
    valueOn(one, on),
  );
  if (ahead === undefined || least === undefined || most === undefined) return null;
  if (datedAheadDays <= ahead.value) return null;
  const tellBy = lastDay(settlesOn, (from) => businessDaysAfter(from, least.value));
  let tellFrom = tellBy;
  // Not more than so many business days before: the first day from which no more lie between.
  while (businessDaysAfter(addDays(tellFrom, -1), most.value) >= settlesOn) {
    tellFrom = addDays(tellFrom, -1);
  }
  const ruleId = "us.regf.unfair.postdated_notice";
  return { tellBy, tellFrom, beforeEach: true, ruleId, cite: least.cite };
}

function inIndia({ country, settlesOn }: DebitNoticeAsked): Found | null {
  const line = country === "IN" ? valueOn(numbers.india, dayOf(settlesOn)) : undefined;
  if (line === undefined) return null;
  const tellBy = addDays(settlesOn, -line.value);
  const ruleId = "in.rbi.emandate_notice";
  return { tellBy, tellFrom: null, beforeEach: true, ruleId, cite: line.cite };
}

const every = [bySepa, byBacs, byRegulationE, ofPostdated, inIndia];

/**
 * The notice that law wants of a debit; null: none beyond what was agreed to. Where several rules speak,
 * the strictest days hold, and all are cited. Its numbers are those in force on the day of the debit.
 */
export function debitNotice(asked: DebitNoticeAsked): DebitNotice | null {
  const found = every.flatMap((look) => look(asked) ?? []);
  const [first] = found;
  if (first === undefined) return null;
  const from = found.flatMap(({ tellFrom }) => tellFrom ?? []).sort();
  return {
    tellBy: found.map(({ tellBy }) => tellBy).sort()[0] ?? first.tellBy,
    tellFrom: from.at(-1) ?? null,
    beforeEach: found.some(({ beforeEach }) => beforeEach),
    ruleIds: found.map(({ ruleId }) => ruleId),
    citations: found.map(({ cite }) => cite),
  };
}

/** The first day on which a debit could settle of whose new day its payer is told on `told`. */
export function debitFrom(asked: Omit<DebitNoticeAsked, "settlesOn">, told: PlainDate): PlainDate {
  let on = told;
  for (;;) {
    const notice = debitNotice({ ...asked, settlesOn: on });
    if (notice === null || notice.tellBy >= told) return on;
    on = addDays(on, 1);
  }
}
