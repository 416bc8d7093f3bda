/** Rules between the fields of a Metro 2 record, as the bureaus' guide has them. */

import type { PlainDate } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { collectorRules } from "./collector-rules.ts";
import { creditRules, personRules } from "./credit-rules.ts";
import type { Metro2Account, Metro2Base } from "./file.ts";
import { type Rule, collectors, has } from "./rule.ts";

/** Statuses that say nothing of how late the account was: the rating says it. */
const rated = ["05", "13", "65", "88", "89", "94", "95"];
/** Late, in collection, charged off, surrendered, foreclosed: somebody once fell behind. */
const derogatory = [
  ...["61", "62", "63", "64", "71", "78", "80", "82", "83", "84", "88", "89"],
  ...["93", "94", "95", "96", "97"],
];
const paid = ["13", "61", "62", "63", "64", "65"];
const chargedOff = ["64", "97"];
const deletions = ["DA", "DF"];

const fellBehind = ({ accountStatus, paymentRating }: Metro2Base): boolean =>
  has(derogatory, accountStatus) || (has(rated, accountStatus) && /^[1-6GL]$/.test(paymentRating));

/** Open bankruptcies: a debt that was current then takes the day of the petition. */
const bankrupt = ["A", "B", "C", "D", "E", "F", "G", "H", "Z", "1A"];
const hasDelinquency = (base: Metro2Base): boolean =>
  fellBehind(base) || has(bankrupt, base.informationIndicator);
const whichDay = (base: Metro2Base): string =>
  fellBehind(base)
    ? `the day that led to status ${base.accountStatus}`
    : `the day of the petition, with indicator ${base.informationIndicator}`;

const durations: Readonly<Record<Metro2Base["portfolioType"], RegExp>> = {
  C: /^LOC$/,
  I: /^\d{3}$/,
  M: /^\d{3}$/,
  O: /^001$/,
  R: /^REV$/,
};

const before = (a: PlainDate | null, b: PlainDate): boolean => a !== null && a < b;
const after = (a: PlainDate | null, b: PlainDate): boolean => a !== null && a > b;

const rules: readonly Rule[] = [
  {
    field: "paymentRating",
    breaks: ({ base: { accountStatus, paymentRating } }) =>
      has(rated, accountStatus) === (paymentRating !== "")
        ? null
        : paymentRating === ""
          ? `a rating with status ${accountStatus}`
          : `no rating with status ${accountStatus}`,
  },
  {
    field: "firstDelinquencyOn",
    breaks: ({ base }) =>
      has(deletions, base.accountStatus) ||
      hasDelinquency(base) === (base.firstDelinquencyOn !== null)
        ? null
        : hasDelinquency(base)
          ? whichDay(base)
          : `none with status ${base.accountStatus} and no rating of delinquency`,
  },
  {
    field: "firstDelinquencyOn",
    breaks: ({ base: { firstDelinquencyOn, openedOn, informationOn, accountType } }) =>
      // Who collects for others opens an account when it is placed, long after it fell behind.
      (before(firstDelinquencyOn, openedOn) && !has(collectors, accountType)) ||
      after(firstDelinquencyOn, informationOn)
        ? "a day from the opening to the date of the information"
        : null,
  },
  {
    field: "openedOn",
    breaks: ({ base: { openedOn, informationOn } }) =>
      openedOn > informationOn ? "no day after the date of the information" : null,
  },
  {
    field: "closedOn",
    breaks: ({ base: { closedOn, openedOn, accountStatus } }) =>
      closedOn === null && has(paid, accountStatus)
        ? `the day it was closed, with status ${accountStatus}`
        : before(closedOn, openedOn)
          ? "no day before the opening"
          : null,
  },
  {
    field: "lastPaymentOn",
    breaks: ({ base: { lastPaymentOn, informationOn } }) =>
      after(lastPaymentOn, informationOn) ? "no day after the date of the information" : null,
  },
  {
    field: "amountPastDue",
    breaks: ({ base: { amountPastDue, accountStatus } }) =>
      amountPastDue.minor > 0n && has(["11", ...paid], accountStatus)
        ? `nothing with status ${accountStatus}`
        : null,
  },
  {
    field: "currentBalance",
    breaks: ({ base: { currentBalance, accountStatus } }) =>
      currentBalance.minor >= 100n && has(paid, accountStatus)
        ? `nothing with the paid status ${accountStatus}`
        : null,
  },
  {
    field: "originalChargeOff",
    breaks: ({ base: { originalChargeOff, accountStatus } }) =>
      has(chargedOff, accountStatus) === originalChargeOff.minor >= 100n
        ? null
        : has(chargedOff, accountStatus)
          ? `the amount charged off, with status ${accountStatus}`
          : `nothing with status ${accountStatus}`,
  },
  {
    field: "termsDuration",
    breaks: ({ base: { portfolioType, termsDuration } }) =>
      durations[portfolioType].test(termsDuration)
        ? null
        : { C: "LOC", I: "months, as 036", M: "years, as 030", O: "001", R: "REV" }[portfolioType],
  },
  {
    field: "creditLimit",
    breaks: ({ base: { portfolioType, creditLimit } }) =>
      has(["I", "M"], portfolioType) && creditLimit.minor > 0n
        ? `nothing with portfolio type ${portfolioType}`
        : null,
  },
  {
    field: "paymentHistory",
    breaks: ({ base: { paymentHistory } }) =>
      /B[^B]/.test(paymentHistory) ? "B at the end alone, never among other months" : null,
  },
  {
    field: "accountNumber",
    breaks: ({ base: { accountNumber, socialSecurityNumber } }) =>
      socialSecurityNumber !== null && accountNumber.includes(socialSecurityNumber)
        ? "a number without the Social Security number in it"
        : null,
  },
  {
    field: "identificationNumber",
    breaks: ({ base: { identificationNumber } }) =>
      /^(?:0+|9+)$/.test(identificationNumber) || identificationNumber.length < 5
        ? "at least 5 characters, neither zeros nor nines alone"
        : null,
  },
  {
    field: "socialSecurityNumber",
    breaks: ({ base: { socialSecurityNumber, bornOn } }) =>
      socialSecurityNumber === null && bornOn === null
        ? "a Social Security number or a date of birth: without either nobody is meant"
        : null,
  },
  {
    field: "complianceCondition",
    breaks: ({ base: { complianceCondition, closedOn } }) =>
      has(["XA", "XD", "XE", "XJ"], complianceCondition) && closedOn === null
        ? `the day it was closed at the consumer's request, with ${complianceCondition}`
        : null,
  },
  {
    field: "accountStatus",
    breaks: ({ base: { accountStatus, accountType } }) =>
      has(collectors, accountType) && !has(["62", "93", ...deletions], accountStatus)
        ? "62, 93, DA or DF from a collection agency or a buyer of debts"
        : null,
  },
  {
    field: "portfolioType",
    breaks: ({ base: { portfolioType, accountType } }) =>
      has(collectors, accountType) && portfolioType !== "O"
        ? "O from a collection agency or a buyer of debts"
        : null,
  },
  {
    field: "accountType",
    breaks: ({ base: { accountType }, k1 }) =>
      has(collectors, accountType) && k1 === null
        ? "a K1 segment that names the original creditor"
        : null,
  },
];

function shown(value: Metro2Base[keyof Metro2Base]): string | null {
  if (value === null || typeof value === "string") return value;
  return (value.minor / 100n).toString();
}

/** Where segments contradict themselves. */
function segmentFaults({ k2, k4, l1 }: Metro2Account, line: number): FormatFault[] {
  const faults: FormatFault[] = [];
  const missing = (field: string, expected: string): void => {
    faults.push(formatFault(line, "field.missing", { field, expected }));
  };
  if (k2 !== null && k2.purchased !== "9" && k2.name === "") {
    missing("K2/name", "who it was purchased from or sold to");
  }
  if (k4?.payment === "02" && k4.deferredUntil === null) {
    missing("K4/deferredUntil", "the day payments begin");
  }
  if (k4?.payment === "01" && k4.balloonDueOn === null) {
    missing("K4/balloonDueOn", "the day the balloon is due");
  }
  if (l1 !== null && l1.change !== "2" && l1.newAccountNumber === "") {
    missing("L1/newAccountNumber", "the account number from now on");
  }
  if (l1 !== null && l1.change !== "1" && l1.newIdentificationNumber === "") {
    missing("L1/newIdentificationNumber", "the identification number from now on");
  }
  return faults;
}

/** Every rule that an account breaks: none of these may be furnished to a bureau. */
export function ruleFaults(account: Metro2Account, line: number): FormatFault[] {
  const all = [...rules, ...creditRules, ...personRules, ...collectorRules];
  const broken = all.flatMap(({ field, breaks }) => {
    const expected = breaks(account);
    if (expected === null) return [];
    const about = { field, value: shown(account.base[field]), expected };
    return [formatFault(line, "rule.broken", about)];
  });
  return [...broken, ...segmentFaults(account, line)];
}
