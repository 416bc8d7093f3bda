/** What messages cost where no carrier says: each channel its own, texts by the part. */

import { expect, test } from "vitest";
import { partsOfText, priceOf } from "./price.ts";
import type { TenantSettings } from "../stores/settings/store.ts";

const tenant = (prices?: TenantSettings["prices"]): TenantSettings => ({
  name: "Agency",
  callbackNumber: "+12025550142",
  mailAddress: ["Agency"],
  portal: "https://agency.example",
  smsFrom: "+12025550190",
  emailFrom: "help@agency.example",
  policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
  registered: { licences: {}, templates: {}, callerIds: {} },
  desk: { zone: "America/New_York", opens: "08:00", closes: "20:00" },
  ...(prices === undefined ? {} : { prices }),
});

test.each`
  channel      | text               | prices           | cents
  ${"letter"}  | ${"x".repeat(900)} | ${undefined}     | ${85n}
  ${"letter"}  | ${""}              | ${{ letter: 0 }} | ${0n}
  ${"letter"}  | ${""}              | ${{ sms: 4 }}    | ${85n}
  ${"sms"}     | ${"x".repeat(160)} | ${undefined}     | ${1n}
  ${"sms"}     | ${"x".repeat(161)} | ${{ sms: 4 }}    | ${8n}
  ${"email"}   | ${"x".repeat(900)} | ${undefined}     | ${0n}
  ${"webchat"} | ${"hello"}         | ${undefined}     | ${0n}
`("a message by $channel costs $cents cents under $prices", ({ channel, text, prices, cents }) => {
  expect(priceOf(tenant(prices), channel, String(text))).toBe(cents);
});

test.each`
  text                 | parts
  ${""}                | ${1}
  ${"x".repeat(306)}   | ${2}
  ${"x".repeat(307)}   | ${3}
  ${"नमस्ते".repeat(11)} | ${1}
  ${"नमस्ते".repeat(12)} | ${2}
`("a text of $text.length characters leaves in $parts", ({ text, parts }) => {
  expect(partsOfText(String(text))).toBe(parts);
});
