/** What consumers say, by what they mean: several wordings each, with slots in braces. */

/** Things said to get on with the matter. */
export const businessKeys = [
  "yes",
  "no",
  "what-is-this",
  "proof",
  "ask-balance",
  "pay-full",
  "promise",
  "promise-all",
  "plan",
  "more-time",
  "accept",
  "too-much",
  "reject",
  "thanks",
  "paid",
  "want-person",
  "rather-not",
  "owner-of-phone",
] as const;
export type BusinessKey = (typeof businessKeys)[number];

/** Things said that change what the house may do, each with the signals it must be heard as. */
export const rightSignals = {
  "stop-channel": ["stop_channel", "stop_contact"],
  "stop-contact": ["stop_contact"],
  "not-mine": ["dispute"],
  "already-paid": ["dispute"],
  "wrong-amount": ["dispute"],
  "identity-theft": ["dispute", "fraud"],
  "ask-proof": ["request_proof"],
  attorney: ["represented"],
  bankrupt: ["insolvency"],
  deceased: ["deceased"],
  "wrong-number": ["wrong_person"],
  relative: ["third_party"],
  hardship: ["hardship"],
  ill: ["vulnerable"],
  "lost-job": ["vulnerable", "hardship"],
  crisis: ["crisis"],
  complaint: ["complaint"],
  "not-now": ["inconvenient"],
  "asks-person": ["asks_person"],
  "asks-if-ai": ["asks_if_ai"],
  "scam-doubt": ["suspects_scam"],
  threat: ["threatens_us"],
  manipulation: ["manipulation"],
  military: ["servicemember"],
} as const;
export type RightKey = keyof typeof rightSignals;

export type SaidKey = BusinessKey | RightKey;

export type Book = { readonly [K in SaidKey]: readonly [string, ...string[]] };
