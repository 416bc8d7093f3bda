/** Every template there is: what it is for, what fills it, and what it reveals. Words are by language. */

import type { ActionKind } from "@forbear/law";

/**
 * What fills a slot. `name`, `phone` and `link` are text of the house, said to the letter; a `choice`
 * only selects between words of the template and is not said itself; a `feast` is said by its name.
 */
export type SlotKind =
  "money" | "date" | "count" | "name" | "phone" | "link" | "choice" | "feast" | "list";
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
const seeks = as("collect", { namesUs: true });
const reminds = as("paymentReminder", { namesUs: true });
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

const planFirst = {
  amount: "money",
  dueOn: "date",
  runs: "list",
  unit: "choice",
  every: "count",
  firstOn: "date",
} as const;
const planTwo = { amount: "money", dueOn: "date", rest: "money", lastOn: "date" } as const;
const planThen = {
  days: "list",
  after: "list",
  unit: "choice",
  every: "count",
  firstOn: "date",
} as const;
const planDays = { days: "list", number: "count", amount: "money", lastOn: "date" } as const;

const part = { amount: "money", dueOn: "date", rest: "money" } as const;
const moved = { amount: "money", was: "date", dueOn: "date" } as const;
const movedAll = { ...moved, lastOn: "date" } as const;
const settled = { amount: "money", dueOn: "date", forgives: "money" } as const;
const inParts = { runs: "list", firstOn: "date", lastOn: "date", forgives: "money" } as const;
const relief = {
  runs: "list",
  unit: "choice",
  every: "count",
  firstOn: "date",
  reviewOn: "date",
} as const;

export const catalogue = {
  // Outreach: who we are, whom we want to reach.
  "first-contact": seeks("Asks whether this is the right person", { name: "name" }, { asks: true }),
  reminder: seeks("Tries again, without saying why", { name: "name" }),
  "follow-up": seeks("Asks once whether to go on, where they fell silent", { name: "name" }),
  "promise-reminder": reminds("Before a promised payment falls due", { name: "name" }),
  "promise-broken": seeks("After a promise was not kept", { name: "name" }),
  "plan-instalment-reminder": reminds("Before an instalment falls due", { name: "name" }),
  "plan-missed": seeks("After an instalment was missed", { name: "name" }),
  "something-new": as("servicing", { namesUs: true })("There is a document or an answer to read", {
    name: "name",
  }),
  voicemail: as("leaveLimitedContentMessage", { namesUs: true })("A limited-content voicemail", {
    name: "name",
    contact: "name",
  }),

  // Who speaks.
  hello: replies("Greets and says what we are", {}, { saysItIsAi: true, namesUs: true }),
  "this-is": replies("Says who we are, before other words", {}, { namesUs: true }),
  "private-matter": replies("What it is about, to one not yet known", {}),
  "verify-details": asks("Asks for what proves who speaks", {}),
  "verify-details-again": asks("Asks once more, and says why", {}),
  "verify-rest-name": asks("Something known was said; the name is missing", {}),
  "verify-rest-proof": asks("The name was said; what proves it is missing", {}),
  "other-ways": replies("Other ways for one who will not say who they are", {}),
  "verify-failed": asks("What was said proves nothing; once more", {}),
  verified: replies("Thanks for the proof", {}, { courtesy: true }),
  locked: replies("No more tries; a person helps", {}),

  // What is owed.
  balance: answers("How much, and to whom", { creditor: "name", total: "money" }),
  "balance-again": answers("How much, once more", { creditor: "name", total: "money" }),
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
  "nothing-added": answers("All of the balance is principal", { creditor: "name", total: "money" }),
  "nothing-added-again": answers("Nothing was added, told once more", {
    creditor: "name",
    total: "money",
  }),
  "interest-unknown": answers("Whether interest goes on is a colleague's to say", {}),
  since: answers("Since when", { since: "date" }),
  "last-payment": answers("When the last payment came", { paidOn: "date" }),
  "creditor-is": answers("Who is owed", { creditor: "name" }),
  "nothing-open": answers("There is nothing to pay", {}),
  "promise-stands": answers("What was promised", { amount: "money", dueOn: "date" }),
  "plan-stands": answers("What is due next on the plan", { amount: "money", dueOn: "date" }),
  "plan-left": answers("How many payments of the plan are left, and when it ends", {
    runs: "list",
    lastOn: "date",
  }),
  "plan-behind": answers("What was missed of the plan, and until when it may be caught up with", {
    amount: "money",
    until: "date",
  }),
  "plan-stands-done": answers("The plan has nothing due any more", {}),
  "no-date-set": answers("No date was agreed", {}),

  // What may be agreed.
  "what-works": offers("Opens the ways there are", {}, { courtesy: true }),
  "what-works-again": offers("Opens the ways there are, once more", {}, { courtesy: true }),
  "ask-when": offers("Asks for a date", {}),
  "ask-when-again": offers("Asks for a date once more", {}),
  "in-parts": tells("It need not be all at once", {}, { courtesy: true }),
  "ask-amount": offers("Asks for an amount", {}),
  "ask-amount-again": offers("Asks for an amount once more", {}),
  "which-day": offers("Which of two days they mean", { first: "date", second: "date" }),
  "ask-feast-day": offers("Which day by the feast they named", {
    feast: "feast",
    side: "choice",
  }),
  "ask-pay-day": offers("On which day their money comes", {}),
  "ask-pay-rhythm": offers("How often their money comes", {}),
  "near-day": offers("Whether a day near the one they hinted at would do", { dueOn: "date" }),
  "ask-amount-on": offers("How much they can pay on that day", { dueOn: "date" }),
  "options-are": tells("The ways there are, when they are asked for", {}),
  "one-way": tells("Policy chose what the person left open", {}, { courtesy: true }),
  "as-before": tells("What they had in mind when we last talked", {}, { courtesy: true }),
  closest: tells("What was asked is outside policy", {}, { courtesy: true }),
  "closest-past": tells("The day asked for has passed", {}, { courtesy: true }),
  "closest-late": tells("The day asked for is too late", {}, { courtesy: true }),
  "closest-small": tells("The amount is below policy", {}, { courtesy: true }),
  "closest-long": tells("It would take longer than policy has", {}, { courtesy: true }),
  "closest-more": tells("More than is owed", {}, { courtesy: true }),
  "by-the-month": tells(
    "So little by the week is below policy, and by the month it is not",
    {},
    { courtesy: true },
  ),
  "closest-means": tells("More than their means leave", {}, { courtesy: true }),
  "below-policy": tells("What they can spare is below policy: no pressure, a person looks", {}),
  "more-time": tells("More time for one in hardship is a person's to give", {}),
  "cannot-set-up": answers("Nothing near what was asked can be agreed", {}),
  "confirm-full": offers("Reads back a payment in full", { amount: "money", dueOn: "date" }),
  "confirm-full-again": offers("Reads back a payment in full, after a change", {
    amount: "money",
    dueOn: "date",
  }),
  "confirm-promise": offers("Reads back a promise", { amount: "money", dueOn: "date" }),
  "confirm-promise-again": offers("Reads back a promise, after a change", {
    amount: "money",
    dueOn: "date",
  }),
  "confirm-part": offers("Reads back a promise of less than all", part),
  "confirm-part-again": offers("Reads back a promise of less than all, after a change", part),
  "confirm-plan": offers("Reads back a plan", plan),
  "confirm-plan-again": offers("Reads back a plan, after a change", plan),
  "plan-run": tells("Equal instalments of a plan", { number: "count", amount: "money" }),
  "plan-run-after": tells("Equal instalments after named ones", {
    number: "count",
    amount: "money",
  }),
  "confirm-plan-first": offers("Reads back a plan whose first payment stands apart", planFirst),
  "confirm-plan-first-again": offers("The same after a change", planFirst),
  "confirm-plan-two": offers("Reads back two payments that are all of it", planTwo),
  "confirm-plan-two-again": offers("The same after a change", planTwo),
  "confirm-plan-days": offers("Reads back a plan on two days of each month", planDays),
  "confirm-plan-days-again": offers("The same after a change", planDays),
  "confirm-plan-parts": offers("Reads back payments of their own size and day", { days: "list" }),
  "confirm-plan-parts-again": offers("The same after a change", { days: "list" }),
  "confirm-plan-then": offers("Reads back several named payments, and those after them", planThen),
  "confirm-plan-then-again": offers("The same after a change", planThen),
  "plan-day": tells("A payment and its day", { amount: "money", dueOn: "date" }),
  "agreed-promise": tells("A promise was agreed", {
    amount: "money",
    dueOn: "date",
    link: "link",
  }),
  "agreed-part": tells("A promise of less than all was agreed", { ...part, link: "link" }),
  "agreed-plan": tells("A plan was agreed", { firstOn: "date" }),
  "plan-how": offers("Whether a payment of the plan is moved or left out", {}),
  "plan-how-again": offers("The same once more", {}),
  "plan-which": offers("Whether this payment alone moves, or all that follow", {}),
  "plan-which-again": offers("The same once more", {}),
  "confirm-move": offers("Reads back another day for a payment", moved),
  "confirm-move-again": offers("The same after a change", moved),
  "confirm-move-all": offers("Reads back other days for all that follow", movedAll),
  "confirm-move-all-again": offers("The same after a change", movedAll),
  "confirm-skip": offers("Reads back a payment left out", movedAll),
  "confirm-skip-again": offers("The same after a change", movedAll),
  "agreed-change": tells("The plan was changed", { amount: "money", dueOn: "date" }),
  "change-follows": tells(
    "The day is beyond the next payment, so all move",
    {},
    { courtesy: true },
  ),
  "change-notice": tells("A debit needs notice, so that day is too soon", {}, { courtesy: true }),
  "change-missed": tells("What was missed is caught up with first", {
    amount: "money",
    until: "date",
  }),
  "change-other-day": tells("That day does not work for the payment", {}, { courtesy: true }),
  "change-no": tells("That is not ours to change", {}),
  "skip-no": tells("No payment can be left out now", {}),
  "stays-as-agreed": tells("What was agreed stands until something new is", {}),
  "nothing-agreed": tells("A read-back was refused", {}, { courtesy: true }),
  "offer-gone": answers("An offer expired", {}),
  "change-what": offers("Asks what to change", {}),
  "change-what-again": offers("Asks what to change, once more", {}),
  settlement: answers("A lower sum is not ours to agree", {}),
  "settlement-again": answers("A lower sum is still not ours to agree", {}),
  "want-person": asks("Offers a person", {}),
  "want-person-again": asks("Offers a person once more", {}),

  // Less than all for all of it, less for a while, or nothing for a while.
  "settle-offer": tells("A lower sum is ours to agree", {}, { courtesy: true }),
  "settle-step": tells("One step lower is ours to agree", {}, { courtesy: true }),
  "settle-closest": tells("So low a sum is not ours; the nearest is", {}, { courtesy: true }),
  "settle-lowest": tells("The lowest sum that is ours to agree", {}),
  "confirm-settlement": offers("Reads back a lower sum, paid at once", settled),
  "confirm-settlement-again": offers("Reads back a lower sum, after a change", settled),
  "confirm-settlement-parts": offers("Reads back a lower sum, paid in parts", inParts),
  "confirm-settlement-parts-again": offers("Reads back a lower sum in parts, anew", inParts),
  "agreed-settlement": tells("A lower sum was agreed", {
    amount: "money",
    dueOn: "date",
    link: "link",
  }),
  "agreed-settlement-parts": tells("A lower sum in parts was agreed", { firstOn: "date" }),
  "settlement-stands": tells("What is due next of a lower sum", {
    amount: "money",
    dueOn: "date",
  }),
  "relief-offer": tells("What one can pay for a while", {}, { courtesy: true }),
  "confirm-relief": offers("Reads back small payments until a review", relief),
  "confirm-relief-again": offers("Reads back small payments, after a change", relief),
  "agreed-relief": tells("Small payments were agreed", { firstOn: "date", reviewOn: "date" }),
  "confirm-pause": offers("Reads back a pause", { until: "date" }),
  "confirm-pause-again": offers("Reads back a pause, after a change", { until: "date" }),
  "agreed-pause": tells("A pause was agreed", { until: "date" }),
  "pause-stands": answers("Until when nothing is asked", { until: "date" }),
  "ask-approval": offers("Whether a colleague shall be asked for more", {}),
  "approval-asked": tells("A colleague was asked", {}),
  "approval-waits": answers("A colleague has not answered yet", {}),
  "approval-given": tells("A colleague agreed to what was asked", {}, { courtesy: true }),
  "approval-countered": tells("A colleague offers another sum", {}, { courtesy: true }),
  "approval-refused": tells("A colleague did not agree", {}),

  // What a household can keep up.
  "means-why": tells("Why we ask what comes in and goes out", {}, { courtesy: true }),
  "day-kept": tells(
    "A day to pay on, named amid other questions",
    { dueOn: "date" },
    { courtesy: true },
  ),
  "means-too-little": tells("Why nothing is taken that they offer, and who looks all the same", {}),
  "pause-is-most": tells("They ask for better than a pause", {}),
  "smaller-parts": tells("They ask for better: a longer plan", {}, { courtesy: true }),
  "parts-are-least": tells("They ask for better: no smaller payments are ours", {}),
  "someone-else": replies("Somebody else is spoken of: how they may speak for the person", {}),
  "someone-else-again": replies("The same, in other words", {}),
  "helper-noted": replies("Who is to speak for them was told, and how to reach them", {}),
  "other-language": replies("In which languages we write; a person finds an interpreter", {
    ours: "name",
  }),
  "other-language-too": replies("The same, and a line in their language", {
    ours: "name",
    line: "name",
  }),
  "taking-stopped": tells("Nothing is taken by itself any more", { from: "choice" }),
  "taking-owed": answers("What is owed all the same", { total: "money" }),
  "taking-goes-on": answers("What was agreed goes on, and they pay it themselves", {
    amount: "money",
    dueOn: "date",
    link: "link",
  }),
  "taking-pay-here": answers("Where one pays oneself", { link: "link" }),
  "taking-none": answers("Nothing is taken by itself as far as we see", {}),
  "stop-taking-here": answers("Where one stops it oneself", { link: "link" }),
  "other-money": tells("They named another money than that of the account", {
    currency: "name",
  }),
  "least-each": tells("The smallest payments that policy has", {}, { courtesy: true }),
  "if-missed": tells("What to do where a payment of a plan will not work", {}),
  "means-why-named": tells(
    "What they named is below policy: why we ask what comes in",
    {},
    { courtesy: true },
  ),
  "ask-income": offers("What comes in", {}),
  "ask-income-again": offers("What comes in, once more", {}),
  "ask-essentials": offers("What has to be paid", {}),
  "ask-essentials-again": offers("What has to be paid, once more", {}),
  "ask-other-debts": offers("What other debts take", {}),
  "ask-other-debts-again": offers("What other debts take, once more", {}),
  "ask-household": offers("For how many it has to do", {}),
  "ask-household-again": offers("For how many it has to do, once more", {}),
  "means-heard": tells("All is answered: what leaves enough to live on", {}, { courtesy: true }),
  "means-nothing": tells("There is nothing left to pay with", {}, { courtesy: true }),

  // Paying.
  "pay-link": answers("Where to pay", { link: "link" }, { asksForPayment: true }),
  "pay-early": answers("Paying early leaves the agreement as it is", { link: "link" }),
  "pay-all-early": answers("All of it at once ends the agreement", { link: "link" }),
  "ways-to-pay": answers("How one can pay", { link: "link" }),
  "other-ways-to-pay": answers("A way was named that is not ours", { link: "link" }),
  "pay-any": answers("More, or at another time, than was agreed", { link: "link" }),
  "payment-reported": answers("A payment was told of", {}),
  "payment-reported-again": answers("More was told of a payment", {}),
  "payment-not-seen": answers("They ask whether a payment came: none is seen yet", {}),
  "newer-takes-days": answers("They ask whether a payment came: a newer one may not show yet", {}),
  "left-now": answers("They ask whether a payment came: what is left", {
    creditor: "name",
    total: "money",
  }),
  "payment-problem": answers("A payment did not work", { link: "link" }),
  receipt: answers("Where receipts are", {}),

  // Rights.
  "stop-confirmed": as("confirmOptOut", { stops: true, onlyConfirmsOptOut: true, namesUs: true })(
    "Confirms a stop, and nothing else",
    {},
  ),
  "channel-stopped": replies("Confirms the stop of another channel", { channel: "choice" }),
  "contact-kept": rests("A stop that keeps one channel, in their own words", { channel: "choice" }),
  "ask-allow-again": asks("They wish for a channel that they stopped: whether they do", {
    channel: "choice",
  }),
  "only-this": replies("What they ask for is not what we are here for", {}),
  "only-this-again": replies("The same once more", {}),
  "heard-you": replies("What they tell of their life is heard, and nothing is pressed", {}),
  "will-remind": tells("Whether we remind them of what is agreed", {}),
  "nothing-stopped": replies("They let us write again, where nothing was stopped", {}),
  "allowed-again": replies("They take a stop back: how to stop again", { channel: "choice" }),
  "stopped-here": asks("They stopped us here and write: whether to go on", {}),
  "dispute-noted": rests("A dispute was heard", {}),
  "dispute-noted-again": rests("More was said of a dispute", {}),
  "proof-noted": rests("Papers were asked for", {}),
  "proof-noted-again": rests("Papers were asked for once more", {}),
  "represented-noted": rests("Somebody acts for the person", {}),
  "represented-noted-again": rests("More of who acts for them", {}),
  "acts-for-them": rests("Whoever writes acts for the person: what shows it is asked for", {}),
  "acts-for-them-again": rests("Who acts for them goes on", {}),
  "insolvency-noted": rests("An insolvency was told of", {}),
  "insolvency-noted-again": rests("More of an insolvency", {}),
  condolence: rests("The person has died", {}),
  "condolence-again": rests("More of the death", {}),
  "wrong-person": rests("This point is not theirs", {}),
  "wrong-person-again": rests("This point is not theirs, told again", {}),
  "third-party": rests("Somebody else answers", {}, { namesUs: true }),
  "third-party-again": rests("Somebody else goes on", {}),
  "they-can-call": rests("Somebody else asks how the person reaches us", {}, { namesUs: true }),
  "only-themselves": rests(
    "Somebody else tells what would prove the person",
    {},
    { namesUs: true },
  ),
  "stranger-again": rests("Whoever is not the person asks on", {}),
  bereaved: rests("The family asks on", {}),
  "bereaved-again": rests("The family asks once more", {}),
  minor: rests("A child answers", {}),
  "servicemember-noted": rests("Active service was told of", {}),
  "servicemember-noted-again": rests("More of active service", {}),
  care: rests("Something hard in life was told of", { kind: "choice" }),
  "care-again": rests("More of what is hard was told", { kind: "choice" }),
  "care-and-advice": rests(
    "Something hard in life, and no money",
    { kind: "choice", adviser: "name" },
    { signpostsAdvice: true },
  ),
  crisis: rests("Danger to life: help first", { line: "name", emergency: "phone" }),
  "crisis-again": rests("After a danger to life", { line: "name", emergency: "phone" }),
  "crisis-anywhere": rests("Danger to life, where we know no line", { site: "link" }),
  "crisis-anywhere-again": rests("After it, where we know no line", { site: "link" }),
  "fraud-noted": rests("Fraud or coercion was told of", {}),
  "fraud-noted-again": rests("More of fraud or coercion", {}),
  "how-to-check": rests("How to know that we are genuine", {}, { namesUs: true }),
  "how-to-check-again": rests("Other ways than to trust this message", {}, { namesUs: true }),
  calm: rests("Answers abuse calmly", {}),
  "calm-again": rests("Answers more abuse calmly", {}),
  "calm-here": rests("Answers hard words calmly, and stays", {}),
  "calm-here-again": rests("They go on mocking us; how it ends", {}),
  "threat-noted": rests("They will sue or report us", {}),
  "threat-noted-again": rests("They will sue or report us, said again", {}),
  "quiet-noted": rests("Not now, not here", {}),
  "quiet-noted-again": rests("Not now, said again", {}),
  "also-noted": rests("Further rights in the same message", {}),
  "on-hold": rests("While a hold stands, nothing is discussed", {}),
  "on-hold-again": rests("It still rests", {}),
  "hold-stands": tells("What they asked was told; it rests all the same", {}),
  "pay-if-you-wish": tells("Nothing is asked while it rests; paying is theirs to choose", {
    link: "link",
  }),
  "pay-if-you-wish-again": tells("The same once more", { link: "link" }),
  "ask-before-paying": tells("It rests under rules of others, who say first what may be paid", {}),
  "ask-before-paying-again": tells("The same once more", {}),
  "estate-pays-first": rests("After a death nothing is to be paid before a person looks", {}),
  "estate-pays-first-again": rests("The same once more", {}),
  added: rests("What they tell while it rests is passed on", {}),
  "added-again": rests("More is passed on", {}),
  "complaint-noted": replies("A complaint was heard", {}),
  "complaint-noted-again": replies("More was complained of", {}),
  hardship: replies(
    "Cannot pay: help first",
    { adviser: "name" },
    { signpostsAdvice: true, courtesy: true },
  ),
  "hardship-again": replies(
    "Cannot pay, told again",
    { adviser: "name" },
    { signpostsAdvice: true, courtesy: true },
  ),
  "hardship-anywhere": replies("Cannot pay, where we know no adviser", {}, { courtesy: true }),
  "i-am-ai": replies("A truthful answer, always", {}, { saysItIsAi: true }),
  "i-am-ai-again": replies("A truthful answer, once more", {}, { saysItIsAi: true }),
  "stay-on-topic": notes("Our rules do not change", {}),
  "stay-on-topic-again": notes("Our rules still do not change", {}),

  // People.
  "handing-over": replies("A person takes over", {}),
  "handing-over-later": replies("A person takes over when the desk opens", {}),
  "media-received": replies("What they sent came, and a person looks", { kind: "choice" }),
  "media-received-again": replies("More of what they sent came", { kind: "choice" }),
  "here-again": replies("A person was called off, and we go on", {}),
  "colleague-has-it": replies("A person has taken it up already", {}),
  "still-waiting": replies("A person is on the way", {}),
  "still-waiting-again": replies("A person sees this too", {}),
  "still-waiting-later": replies("A person answers when the desk opens", {}),
  "still-waiting-later-again": replies("A person sees this too, when the desk opens", {}),
  "callback-on": notes("A call-back on a day", { on: "date", part: "choice" }),
  "callback-part": notes("A call-back at a time of day, on no day named", { part: "choice" }),
  "callback-soon": notes("A call-back", {}),
  "callback-soon-again": notes("A call-back, asked for again", {}),
  "details-noted": notes("New contact details were told", {}),
  "details-noted-again": notes("More contact details", {}),
  "preference-noted": notes("A wish about contact was told", {}),
  "preference-noted-again": notes("Another wish about contact", {}),
  "language-set": replies("From now on in this language", {}, { courtesy: true }),

  // What people ask of the talk itself.
  "kept-here": replies("What is written here is kept", {}),
  "why-we-ask": replies("Why we ask who speaks", {}),
  "send-here": replies("Where papers can be sent", {}),
  "when-unknown": replies("When an answer comes is not known", {}),
  "only-answer": replies("What else they have to do: nothing but their yes or no", {}),
  "nothing-else": replies("What else they have to do, once it is agreed", {}),
  "nothing-to-do": replies("What they have to do meanwhile", {}),
  "call-us": replies("How to call us", {}),

  // The rest of a talk.
  "if-wrong": tells("They had another sum in mind: how to contest it", {}),
  "in-writing-too": answers(
    "How the sum is made up also goes out in writing",
    {},
    { courtesy: true },
  ),
  "documents-coming": answers("Papers were asked for, without doubt of the debt", {}),
  "documents-coming-again": answers("Papers were asked for once more", {}),
  "cannot-advise": answers("No answer on consequences or credit files", {}),
  "cannot-advise-again": answers("Still no answer on consequences", {}),
  "budget-heard": tells("Income or expenses were told", {}, { courtesy: true }),
  "no-hurry": replies("Who is lost is given time", {}, { courtesy: true }),
  told: replies("Thanks for what was told, of which nothing more is made", {}, { courtesy: true }),
  "all-right": replies("Takes a no for an answer", {}, { courtesy: true }),
  thanks: replies("Thanks back", {}, { courtesy: true }),
  goodbye: replies("Takes leave", {}),
  "hello-again": replies("Greets one who is verified", {}, { courtesy: true }),
  "small-talk": replies("Kind words, and back", {}, { courtesy: true }),
  "good-wishes": replies("Good wishes for a feast, and back", {}, { courtesy: true }),
  "rest-elsewhere": replies("What did not fit is to be read elsewhere", {}),
  "say-again": asks("Was not understood", {}),
  "not-sure": replies("Was not understood; something stands open", {}, { courtesy: true }),
  "say-what-helps": offers("Was not understood; names what can be done here", {}),
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
