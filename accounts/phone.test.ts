/** Numbers as clients write them, as they are kept, and as people read them. */

import { expect, test } from "vitest";
import { phoneAsRead, readPhone } from "./phone.ts";

test.each`
  written             | country | kept               | read
  ${"(202) 555-0142"} | ${"US"} | ${"+12025550142"}  | ${"+1 202 555 0142"}
  ${"020 7946 0018"}  | ${"GB"} | ${"+442079460018"} | ${"+44 20 7946 0018"}
  ${"98765 43210"}    | ${"IN"} | ${"+919876543210"} | ${"+91 98765 43210"}
  ${"55 5123 4567"}   | ${"MX"} | ${"+525551234567"} | ${"+52 55 5123 4567"}
`(
  '"$written" of $country is kept as $kept and read as $read',
  ({ written, country, kept, read }) => {
    expect(readPhone(written as string, country as string)).toBe(kept);
    expect(phoneAsRead(kept as string)).toBe(read);
    expect(readPhone(read as string, country as string)).toBe(kept);
  },
);

test("what is no number is shown as it stands", () => {
  expect(readPhone("ask at the desk", "US")).toBeNull();
  expect(phoneAsRead("ask at the desk")).toBe("ask at the desk");
});
