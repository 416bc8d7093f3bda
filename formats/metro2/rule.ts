/** The shape of a rule between the fields of a Metro 2 record. */

import { type PlainDate, daysBetween } from "@forbear/kernel";
import type { Metro2Account, Metro2Base } from "./file.ts";

export type Rule = {
  readonly field: keyof Metro2Base;
  /** What should stand there, when something else does; null: nothing is wrong. */
  readonly breaks: (account: Metro2Account) => string | null;
};

export const has = (list: readonly string[], code: string): boolean => list.includes(code);

/** Collection agencies and buyers of debts report accounts of somebody else's making. */
export const collectors = ["48", "0C"];

/** Whole months between the months of two days. */
export const monthsBetween = (from: PlainDate, to: PlainDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

export const isOlderThan = (on: PlainDate | null, days: number, today: PlainDate): boolean =>
  on !== null && daysBetween(on, today) > days;
