/** Until a month they are left in peace; without one it is a stop, and time to pay is no quiet. */

import { type PlainDate, must, parsePlainDate } from "@forbear/kernel";
import { expect, test } from "vitest";
import { leftUntil } from "./left-until.ts";

const today: PlainDate = must(parsePlainDate("2026-03-02"));

test.each<readonly [string, string | null]>([
  ["no quiero hablar con nadie, solo que me dejéis hasta mayo", "2026-04-30"],
  ["dejadme hasta mayo, estoy con quimio", "2026-04-30"],
  ["im on chemo, just leave me be till may", "2026-04-30"],
  ["dont call me until january", "2026-12-31"],
  ["may tak mujhe chhod do, ilaaj chal raha hai", "2026-04-30"],
  ["मुझे मई तक परेशान मत करो", "2026-04-30"],
  ["leave me alone", null],
  ["leave me alone for good, not until may, for ever", null],
  ["can i have until may to pay", null],
  ["dame hasta mayo para pagar", null],
])("'%s' is quiet until %s", (text, until) => {
  expect(leftUntil(text, today)).toBe(until);
});
