/** How a template is declared: what it is for, what fills it, what is true of its words in every language. */

import type { ActionKind } from "@forbear/law";

/**
 * What fills a slot. `name`, `phone` and `link` are text of the house, said to the letter; a `choice`
 * only selects between words of the template and is not said itself; a `feast` is said by its name, a
 * `weekday` as it stands in its month: "third Wednesday", what was `counted` by a word for each kind.
 */
export type SlotKind =
  | "money"
  | "date"
  | "count"
  | "name"
  | "phone"
  | "link"
  | "choice"
  | "feast"
  | "weekday"
  | "counted"
  | "list";
export type SlotKinds = { readonly [slot: string]: SlotKind };

/** What is true of the words in every language; the gate is told so, the guard checks it. */
export type Traits = {
  /** Conveys that there is a debt, or anything about it: only for one who is verified. */
  readonly revealsDebt: boolean;
  readonly asksForPayment: boolean;
  /** Asks for an answer: a reply has one question. */
  readonly asks: boolean;
  /** Answers a right that stops collection: no figure, no question, nothing about paying. */
  readonly stops: boolean;
  readonly onlyConfirmsOptOut: boolean;
  readonly saysItIsAi: boolean;
  /** Says who we are by our name. */
  readonly namesUs: boolean;
  readonly signpostsAdvice: boolean;
  /** May be left out where a channel is too short for all. */
  readonly courtesy: boolean;
  /** Says that the terms are not as they were asked for: never left out beside them. */
  readonly differs: boolean;
  /** Care for something hard, beside what is read back: never left out. */
  readonly cares: boolean;
  /** An answer that may be read elsewhere, where a channel is too short for all answers. */
  readonly mayWait: boolean;
};

export type Declaration<Slots extends SlotKinds = SlotKinds> = Traits & {
  readonly purpose: string;
  readonly act: ActionKind;
  readonly slots: Slots;
};

const plain: Traits = {
  revealsDebt: false,
  asksForPayment: false,
  asks: false,
  stops: false,
  onlyConfirmsOptOut: false,
  saysItIsAi: false,
  namesUs: false,
  signpostsAdvice: false,
  courtesy: false,
  differs: false,
  cares: false,
  mayWait: false,
};

export const as =
  (act: ActionKind, always: Partial<Traits> = {}) =>
  <const Slots extends SlotKinds>(
    purpose: string,
    slots: Slots,
    traits: Partial<Traits> = {},
  ): Declaration<Slots> => ({ ...plain, ...always, ...traits, purpose, act, slots });

/** Unasked; whoever reads it may be anyone, so it says nothing about a debt. */
export const seeks = as("collect", { namesUs: true });
export const reminds = as("paymentReminder", { namesUs: true });
export const replies = as("replyToConsumer");
export const asks = as("replyToConsumer", { asks: true });
/** About the debt, to one who is verified. */
export const tells = as("replyToConsumer", { revealsDebt: true });
/** Why the terms are not those asked for. */
export const differs = as("replyToConsumer", { revealsDebt: true, differs: true });
export const answers = as("replyToConsumer", { revealsDebt: true, mayWait: true });
export const notes = as("replyToConsumer", { mayWait: true });
export const offers = as("replyToConsumer", {
  revealsDebt: true,
  asksForPayment: true,
  asks: true,
});
/** In answer to a right that stops collection. */
export const rests = as("replyToConsumer", { stops: true });

/** How often: by the week, by the month, or on a weekday at a place of the month. */
const often = { unit: "choice", every: "count", nth: "weekday" } as const;

export const plan = {
  runs: "list",
  ...often,
  firstOn: "date",
  lastOn: "date",
} as const;

export const planFirst = {
  amount: "money",
  dueOn: "date",
  runs: "list",
  ...often,
  firstOn: "date",
} as const;
export const planTwo = { amount: "money", dueOn: "date", rest: "money", lastOn: "date" } as const;
export const planThen = {
  days: "list",
  after: "list",
  ...often,
  firstOn: "date",
} as const;
const planTwice = { days: "list", number: "count", amount: "money", lastOn: "date" } as const;
export const planDays = { ...planTwice, unit: "choice" } as const;
export const planWeekdays = { ...planTwice, nth: "weekday" } as const;

export const part = { amount: "money", dueOn: "date", rest: "money" } as const;
export const moved = { amount: "money", was: "date", dueOn: "date" } as const;
export const movedAll = { ...moved, lastOn: "date" } as const;
export const settled = { amount: "money", dueOn: "date", forgives: "money" } as const;
export const inParts = {
  runs: "list",
  firstOn: "date",
  lastOn: "date",
  forgives: "money",
} as const;
export const reliefPlan = {
  runs: "list",
  ...often,
  firstOn: "date",
  reviewOn: "date",
} as const;
