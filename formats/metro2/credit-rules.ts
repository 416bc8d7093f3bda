/** Rules of Metro 2 about what is owed and about who owes it. */

import { type Rule, collectors, has, isOlderThan, monthsBetween } from "./rule.ts";

/** Statuses of accounts that are paid and done with. */
const paid = ["13", "61", "62", "63", "64", "65"];
/** Disputes under the Fair Credit Billing Act, which is about open-end credit alone. */
const billing = ["XF", "XG", "XJ"];
/** Seven years and the 180 days after which they begin for collections and charge-offs. */
const furnishedDays = 7 * 365 + 2 + 180;

export const creditRules: readonly Rule[] = [
  {
    field: "amountPastDue",
    breaks: ({ base: { amountPastDue, currentBalance } }) =>
      amountPastDue.minor > currentBalance.minor ? "no more than the current balance" : null,
  },
  {
    field: "closedOn",
    breaks: ({ base: { closedOn, informationOn } }) =>
      closedOn !== null && closedOn > informationOn
        ? "no day after the date of the information"
        : null,
  },
  {
    field: "paymentHistory",
    breaks({ base: { paymentHistory, openedOn, informationOn } }) {
      const told = paymentHistory.replace(/B+$/, "").length;
      const months = Math.max(0, monthsBetween(openedOn, informationOn));
      return told > months ? `B before the opening: ${String(months)} months at most` : null;
    },
  },
  {
    field: "firstDelinquencyOn",
    breaks: ({ base: { firstDelinquencyOn, informationOn, accountStatus } }) =>
      !has(["DA", "DF"], accountStatus) &&
      isOlderThan(firstDelinquencyOn, furnishedDays, informationOn)
        ? "DA, to delete what fell behind more than seven years and 180 days ago (15 U.S.C. 1681c)"
        : null,
  },
  {
    field: "complianceCondition",
    breaks: ({ base: { complianceCondition, portfolioType } }) =>
      has(billing, complianceCondition) && has(["I", "M"], portfolioType)
        ? `XB, XC or XH: ${complianceCondition} is of open-end credit, not of type ${portfolioType}`
        : null,
  },
  {
    field: "specialComment",
    breaks: ({ base: { specialComment, accountStatus } }) =>
      specialComment === "AU" && !has(paid, accountStatus)
        ? `a paid status with AU, settled for less than the full balance`
        : null,
  },
  {
    field: "termsFrequency",
    breaks: ({ base: { termsFrequency }, k4 }) =>
      termsFrequency === "D" && k4?.payment !== "02"
        ? "a K4 segment with the day deferred payments begin, or another frequency"
        : null,
  },
  {
    field: "portfolioType",
    breaks: ({ base: { portfolioType }, k3 }) =>
      k3 !== null && portfolioType !== "M" ? "M with a K3 segment, which is of mortgages" : null,
  },
];

/** Never given to anybody: 000 and 666, a group of 00, a serial of 0000. */
const noNumber = /^(?:000|666)|^\d{3}00|0000$/;

export const personRules: readonly Rule[] = [
  {
    field: "socialSecurityNumber",
    breaks: ({ base: { socialSecurityNumber: number } }) =>
      number !== null && !/^9+$/.test(number) && noNumber.test(number)
        ? "a number that is given to people, or zeros"
        : null,
  },
  {
    field: "bornOn",
    breaks: ({ base: { bornOn, openedOn } }) =>
      bornOn !== null && (bornOn >= openedOn || bornOn < "1875-01-01")
        ? "a day before the opening, in the lifetime of a person"
        : null,
  },
  {
    field: "ecoa",
    breaks: ({ base: { ecoa } }) =>
      ecoa === "3" ? "one who owes: an authorised user stands in a J1 or J2 segment" : null,
  },
  {
    field: "ecoa",
    breaks: ({ base: { ecoa, accountType } }) =>
      ecoa === "W" && has(collectors, accountType)
        ? "a person who owes: debts of businesses are not furnished as a consumer's"
        : null,
  },
  {
    field: "informationIndicator",
    breaks: ({ base: { informationIndicator, portfolioType } }) =>
      informationIndicator === "2A" && portfolioType !== "I"
        ? "2A with portfolio type I: it is of leases"
        : null,
  },
  {
    field: "state",
    breaks: ({ base: { country, state, postCode } }) =>
      has(["", "US"], country) && (!/^[A-Z]{2}$/.test(state) || !/^\d{5}(?:\d{4})?$/.test(postCode))
        ? "a state of two letters and a ZIP code of 5 or 9 digits"
        : null,
  },
];
