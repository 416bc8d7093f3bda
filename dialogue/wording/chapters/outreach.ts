/** Outreach: who we are, whom we want to reach: what each template is for, and what fills it. */

import { type Declaration, as, seeks, reminds } from "./declared.ts";

export const outreach = {
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
} as const satisfies { readonly [id: string]: Declaration };
