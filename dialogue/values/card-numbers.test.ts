/** Card numbers are found however they are written; other numbers are left alone. */

import { expect, test } from "vitest";
import { cardMark, withoutCardNumbers } from "./card-numbers.ts";

test.each([
  "4111111111111111",
  "4111 1111 1111 1111",
  "4111-1111-1111-1111",
  "4111.1111.1111.1111",
  "4111,1111,1111,1111",
  "4111  1111  1111  1111",
  "4111_1111_1111_1111",
  "4111/1111/1111/1111",
  "4111 - 1111 - 1111 - 1111",
  "41 11 11 11 11 11 11 11",
  "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
  "4111\n1111\n1111\n1111",
  "5555 5555 5555 4444",
  "3782 822463 10005",
  "6011000990139424",
  "४१११ ११११ ११११ ११११",
  "４１１１１１１１１１１１１１１１",
  "4111•1111•1111•1111",
  "2223003122003222",
  "6011 0009 9013 9424",
])("'%s' is not stored", (number) => {
  const kept = withoutCardNumbers(`my card is ${number}, thanks`);
  expect(kept).toBe(`my card is ${cardMark}, thanks`);
});

test("the code beside it goes too", () => {
  expect(withoutCardNumbers("4111 1111 1111 1111 exp 04/28 cvv 123")).toBe(
    `${cardMark} exp 04/28 cvv [code]`,
  );
});

test.each([
  "call me on +1 614 555 0199",
  "Ana Whitfield 12 03 1985, 43085",
  "ref 4111111111111112",
  "I pay 200 on 15/03/2026 and 212.50 on 15/04/2026",
  "1234567890123",
  "my pin code is 411001",
])("'%s' stays as it is", (text) => {
  expect(withoutCardNumbers(text)).toBe(text);
});
