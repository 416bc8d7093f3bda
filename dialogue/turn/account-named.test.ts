/** Of several accounts the one is meant that is named by its sum, its size or its creditor. */

import { type AccountId, usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import { accountAbout, accountNamed } from "./account-named.ts";

const of = (account: string, minor: bigint) => ({
  account: account as AccountId,
  creditor: "Saral",
  total: usd(minor),
});
const both = [of("big", 416_171_26n), of("small", 23_587_67n)];

test.each([
  ["only the small loan, all of it on the 30th", "small"],
  ["the small one i pay 30th. big one later", "small"],
  ["pay 23587 towards loan of 23587.67 not the 416171 one", "small"],
  ["what is 416171?", "big"],
  ["what is 416171? and confirm 30 nov for 23587", "small"],
  ["la chica la pago el 30", "small"],
  ["cuál es la cuenta más grande", "big"],
  ["chhota wala 30 ko de dunga", "small"],
  ["छोटा वाला 30 को दे दूंगा", "small"],
  ["बड़ा लोन किस चीज का है", "big"],
  ["2 bade aur 1 bachcha", null],
  ["500 a month", null],
])("'%s' is of %s", (text, account) => {
  expect(accountNamed(text, both)).toBe(account);
});

test("of one account nothing is to be told apart, and what was named stays", () => {
  expect(accountNamed("the small one", both.slice(1))).toBeNull();
  expect(accountAbout({ notes: ["about:small"] }, "ok, friday", both)).toBe("small");
  expect(accountAbout({ notes: [] }, "ok, friday", both)).toBeNull();
});
