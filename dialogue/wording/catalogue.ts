/** Every template there is: what it is for, what fills it, and what it reveals. Words are by language. */

import type { ActionKind } from "@forbear/law";

/**
 * What fills a slot. `name`, `phone` and `link` are text of the house, said to the letter; a `choice`
 * only selects between words of the template and is not said itself.
 */
export type SlotKind = "money" | "date" | "count" | "name" | "phone" | "link" | "choice" | "list";
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
  readonly signpostsAdvice: boolean;
  /** May be left out where a channel is too short for all. */
  readonly courtesy: boolean;
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
  signpostsAdvice: false,
  courtesy: false,
  mayWait: false,
};

const as =
  (act: ActionKind, always: Partial<Traits> = {}) =>
  <const Slots extends SlotKinds>(
    purpose: string,
    slots: Slots,
    traits: Partial<Traits> = {},
  ): Declaration<Slots> => ({ ...plain, ...always, ...traits, purpose, act, slots });

/** Unasked; whoever reads it may be anyone, so it says nothing about a debt. */
const seeks = as("collect");
const reminds = as("paymentReminder");
const replies = as("replyToConsumer");
const asks = as("replyToConsumer", { asks: true });
/** About the debt, to one who is verified. */
const tells = as("replyToConsumer", { revealsDebt: true });
const answers = as("replyToConsumer", { revealsDebt: true, mayWait: true });
const notes = as("replyToConsumer", { mayWait: true });
const offers = as("replyToConsumer", { revealsDebt: true, asksForPayment: true, asks: true });
/** In answer to a right that stops collection. */
const rests = as("replyToConsumer", { stops: true });

const plan = {
  runs: "list",
  unit: "choice",
  every: "count",
  firstOn: "date",
  lastOn: "date",
} as const;

export const catalogue = {
  // Outreach: who we are, whom we want to reach.
  "first-contact": seeks("Asks whether this is the right person", { name: "name" }, { asks: true }),
  reminder: seeks("Tries again, without saying why", { name: "name" }),
  "promise-reminder": reminds("Before a promised payment falls due", { name: "name" }),
  "promise-broken": seeks("After a promise was not kept", { name: "name" }),
  "plan-instalment-reminder": reminds("Before an instalment falls due", { name: "name" }),
  "plan-missed": seeks("After an instalment was missed", { name: "name" }),
  "something-new": as("servicing")("There is a document or an answer to read", { name: "name" }),
  voicemail: as("leaveLimitedContentMessage")("A limited-content voicemail", {
    name: "name",
    contact: "name",
  }),

  // Who speaks.
  hello: replies("Greets and says what we are", {}, { saysItIsAi: true }),
  "verify-details": asks("Asks for what proves who speaks", {}),
  "verify-failed": asks("What was said proves nothing; once more", {}),
  verified: replies("Thanks for the proof", {}, { courtesy: true }),
  locked: replies("No more tries; a person helps", {}),

  // What is owed.
  balance: answers("How much, and to whom", { creditor: "name", total: "money" }),
  "several-debts": answers("All debts of the talk", { debts: "list" }),
  "more-debts": answers("There are others, to be read elsewhere", { others: "count" }),
  "debt-line": tells("One of several debts", { creditor: "name", total: "money" }),
  breakdown: answers("How the balance is made up", {
    creditor: "name",
    principal: "money",
    interest: "money",
    fees: "money",
    costs: "money",
    total: "money",
  }),
  since: answers("Since when", { since: "date" }),
  "last-payment": answers("When the last payment came", { paidOn: "date" }),
  "creditor-is": answers("Who is owed", { creditor: "name" }),
  "nothing-open": answers("There is nothing to pay", {}),
  "promise-stands": answers("What was promised", { amount: "money", dueOn: "date" }),
  "plan-stands": answers("What is due next on the plan", { amount: "money", dueOn: "date" }),
  "plan-stands-done": answers("The plan has nothing due any more", {}),
  "no-date-set": answers("No date was agreed", {}),

  // What may be agreed.
  "what-works": offers("Opens the ways there are", {}, { courtesy: true }),
  "ask-when": offers("Asks for a date", {}),
  "ask-amount": offers("Asks for an amount", {}),
  closest: tells("What was asked is outside policy", {}, { courtesy: true }),
  "cannot-set-up": answers("Nothing near what was asked can be agreed", {}),
  "confirm-full": offers("Reads back a payment in full", { amount: "money", dueOn: "date" }),
  "confirm-promise": offers("Reads back a promise", { amount: "money", dueOn: "date" }),
  "confirm-plan": offers("Reads back a plan", plan),
  "plan-run": tells("Equal instalments of a plan", { number: "count", amount: "money" }),
  "agreed-promise": tells("A promise was agreed", {
    amount: "money",
    dueOn: "date",
    link: "link",
  }),
  "agreed-plan": tells("A plan was agreed", { firstOn: "date" }),
  "nothing-agreed": tells("A read-back was refused", {}, { courtesy: true }),
  "offer-gone": answers("An offer expired", {}),
  "change-what": offers("Asks what to change", {}),
  settlement: answers("A lower sum is not ours to agree", {}),
  "want-person": asks("Offers a person", {}),

  // Paying.
  "pay-link": answers("Where to pay", { link: "link" }, { asksForPayment: true }),
  "pay-early": answers("Paying early leaves the agreement as it is", { link: "link" }),
  "ways-to-pay": answers("How one can pay", { link: "link" }),
  "payment-reported": answers("A payment was told of", {}),
  "payment-problem": answers("A payment did not work", { link: "link" }),
  receipt: answers("Where receipts are", {}),

  // Rights.
  "stop-confirmed": as("confirmOptOut", { stops: true, onlyConfirmsOptOut: true })(
    "Confirms a stop, and nothing else",
    {},
  ),
  "channel-stopped": replies("Confirms the stop of another channel", { channel: "choice" }),
  "dispute-noted": rests("A dispute was heard", {}),
  "proof-noted": rests("Papers were asked for", {}),
  "represented-noted": rests("Somebody acts for the person", {}),
  "insolvency-noted": rests("An insolvency was told of", {}),
  condolence: rests("The person has died", {}),
  "wrong-person": rests("This point is not theirs", {}),
  "third-party": rests("Somebody else answers", {}),
  minor: rests("A child answers", {}),
  "servicemember-noted": rests("Active service was told of", {}),
  care: rests("Something hard in life was told of", {}),
  crisis: rests("Danger to life: help first", { line: "name", emergency: "phone" }),
  "crisis-anywhere": rests("Danger to life, where we know no line", { site: "link" }),
  "fraud-noted": rests("Fraud or coercion was told of", {}),
  "how-to-check": rests("How to know that we are genuine", {}),
  calm: rests("Answers abuse or a threat calmly", {}),
  "quiet-noted": rests("Not now, not here", {}),
  "also-noted": rests("Further rights in the same message", {}),
  "on-hold": rests("While a hold stands, nothing is discussed", {}),
  "complaint-noted": replies("A complaint was heard", {}),
  hardship: replies("Cannot pay: help first", { adviser: "name" }, { signpostsAdvice: true }),
  "hardship-anywhere": replies("Cannot pay, where we know no adviser", {}),
  "only-if-affordable": tells("Before the smallest plan is read back", {}, { courtesy: true }),
  "i-am-ai": replies("A truthful answer, always", {}, { saysItIsAi: true }),
  "stay-on-topic": notes("Our rules do not change", {}),

  // People.
  "handing-over": replies("A person takes over", {}),
  "handing-over-later": replies("A person takes over when the desk opens", {}),
  "still-waiting": replies("A person is on the way", {}),
  "callback-on": notes("A call-back on a day", { on: "date" }),
  "callback-soon": notes("A call-back", {}),
  "details-noted": notes("New contact details were told", {}),
  "preference-noted": notes("A wish about contact was told", {}),
  "language-set": replies("From now on in this language", {}, { courtesy: true }),

  // The rest of a talk.
  "documents-coming": answers("Papers were asked for, without doubt of the debt", {}),
  "cannot-advise": answers("No answer on consequences or credit files", {}),
  "budget-heard": tells("Income or expenses were told", {}, { courtesy: true }),
  "all-right": replies("Takes a no for an answer", {}, { courtesy: true }),
  thanks: replies("Thanks back", {}, { courtesy: true }),
  goodbye: replies("Takes leave", {}),
  "hello-again": replies("Greets one who is verified", {}, { courtesy: true }),
  "small-talk": replies("Kind words, and back", {}, { courtesy: true }),
  "rest-elsewhere": replies("What did not fit is to be read elsewhere", {}),
  "say-again": asks("Was not understood", {}),
} as const satisfies { readonly [id: string]: Declaration };

export type Catalogue = typeof catalogue;
export type TemplateId = keyof Catalogue;
export const templateIds = Object.keys(catalogue).filter(isTemplateId);

export function isTemplateId(id: string): id is TemplateId {
  return Object.hasOwn(catalogue, id);
}

export const declarationOf = (id: TemplateId): Declaration => catalogue[id];

/** ICU MessageFormat; `short` where the words have to fit a text message. */
export type Words = string | { readonly full: string; readonly short: string };
export type Templates = { readonly [id in TemplateId]: Words };
