/** Rules of Metro 2 for collection agencies and buyers of debts. */

import { daysBetween } from "@forbear/kernel";
import type { Metro2Account } from "./file.ts";
import { type Rule, collectors, has } from "./rule.ts";

const deletions = ["DA", "DF"];
const isCollected = ({ base }: Metro2Account): boolean =>
  has(collectors, base.accountType) && !has(deletions, base.accountStatus);
/** Closed at the consumer's request, or disputed under the Fair Credit Billing Act: a creditor's codes. */
const creditorsOnly = ["XA", "XD", "XE", "XF", "XG", "XJ"];
const medical = "02";
const medicalDays = 365;
const medicalLeast = 500_00n;

export const collectorRules: readonly Rule[] = [
  {
    field: "openedOn",
    breaks: (account) =>
      isCollected(account) &&
      account.base.firstDelinquencyOn !== null &&
      account.base.firstDelinquencyOn > account.base.openedOn
        ? "the day it was placed or bought, which is after it first fell behind with its creditor"
        : null,
  },
  {
    field: "highestCredit",
    breaks: (account) =>
      isCollected(account) && account.base.highestCredit.minor < 100n
        ? "the amount that was placed or bought"
        : null,
  },
  {
    field: "complianceCondition",
    breaks: (account) =>
      isCollected(account) && has(creditorsOnly, account.base.complianceCondition)
        ? "XB, XC, XH or XR from a collection agency or a buyer of debts"
        : null,
  },
  {
    field: "accountType",
    breaks: ({ base: { accountType }, k2 }) =>
      accountType === "48" && k2?.purchased === "1"
        ? "0C where the debt was bought: 48 collects for its owner"
        : null,
  },
  // Since 2022 and 2023 the bureaus take no medical collection that is young, small or paid.
  {
    field: "accountStatus",
    breaks: (account) =>
      isCollected(account) &&
      account.k1?.creditorClass === medical &&
      account.base.accountStatus === "62"
        ? "DA: a paid medical collection is deleted"
        : null,
  },
  {
    field: "highestCredit",
    breaks: (account) =>
      isCollected(account) &&
      account.k1?.creditorClass === medical &&
      account.base.highestCredit.minor < medicalLeast
        ? "500 dollars or more: smaller medical collections are not taken"
        : null,
  },
  {
    field: "firstDelinquencyOn",
    breaks(account) {
      const { firstDelinquencyOn, informationOn } = account.base;
      const isYoung =
        isCollected(account) &&
        account.k1?.creditorClass === medical &&
        firstDelinquencyOn !== null &&
        daysBetween(firstDelinquencyOn, informationOn) < medicalDays;
      return isYoung ? "a year ago or more: younger medical collections are not taken" : null;
    },
  },
];
