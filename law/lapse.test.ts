/** When the time to sue is over: the last day, what begins it again, and what nobody knows. */

import { expect, test } from "vitest";
import type { Json } from "@forbear/kernel";
import { example } from "./example.ts";
import { lapseOf, mayBeBarred } from "./lapse.ts";
import { matterOf } from "./matter.ts";
import { day } from "./parameter.ts";

type Facts = { readonly [name: string]: Json };

const debtWith = (limitation: Facts | null, more: Facts = {}, id = "D1"): Facts => ({
  ...{ id, kind: "creditCard", ...more },
  ...(limitation === null ? {} : { limitation }),
});
const matterWith = (...debts: readonly Facts[]) =>
  matterOf(example({ debts, action: { debtIds: debts.map(({ id = "D1" }) => id) } }));
const lapse = (limitation: Facts | null, more: Facts, years: number, today: string) => {
  const [debt] = matterWith(debtWith(limitation, more)).debts;
  return debt && lapseOf(debt, years, day(today));
};

test.each`
  what                                          | limitation                                              | more                                                                 | today           | lapsed
  ${"nothing is known of the period"}           | ${null}                                                 | ${{}}                                                                | ${"2030-01-01"} | ${"open"}
  ${"no date is known"}                         | ${{}}                                                   | ${{}}                                                                | ${"2030-01-01"} | ${"open"}
  ${"it is said to be barred"}                  | ${{ isTimeBarred: true, accruedOn: "2029-01-01" }}      | ${{}}                                                                | ${"2030-01-01"} | ${"barred"}
  ${"it is said not to be"}                     | ${{ isTimeBarred: false, accruedOn: "2001-01-01" }}     | ${{}}                                                                | ${"2030-01-01"} | ${"open"}
  ${"nobody knows"}                             | ${{ isTimeBarred: "unknown", accruedOn: "2029-01-01" }} | ${{}}                                                                | ${"2030-01-01"} | ${"unknown"}
  ${"the last day"}                             | ${{ accruedOn: "2020-06-16" }}                          | ${{}}                                                                | ${"2026-06-16"} | ${"open"}
  ${"the day after it"}                         | ${{ accruedOn: "2020-06-16" }}                          | ${{}}                                                                | ${"2026-06-17"} | ${"barred"}
  ${"the last day as worked out already"}       | ${{ expiresOn: "2025-01-01", accruedOn: "2020-06-16" }} | ${{}}                                                                | ${"2025-01-01"} | ${"open"}
  ${"the day after that"}                       | ${{ expiresOn: "2025-01-01", accruedOn: "2020-06-16" }} | ${{}}                                                                | ${"2025-01-02"} | ${"barred"}
  ${"a payment on the last day"}                | ${{ accruedOn: "2020-06-16" }}                          | ${{ lastPaymentOn: "2026-06-16" }}                                   | ${"2032-06-16"} | ${"open"}
  ${"its own last day passed"}                  | ${{ accruedOn: "2020-06-16" }}                          | ${{ lastPaymentOn: "2026-06-16" }}                                   | ${"2032-06-17"} | ${"barred"}
  ${"a payment a day too late"}                 | ${{ accruedOn: "2020-06-16" }}                          | ${{ lastPaymentOn: "2026-06-17" }}                                   | ${"2026-06-17"} | ${"barred"}
  ${"an acknowledgment in time"}                | ${{ accruedOn: "2020-06-16" }}                          | ${{ lastAcknowledgedOn: "2022-01-01" }}                              | ${"2028-01-01"} | ${"open"}
  ${"one restart that makes the other in time"} | ${{ accruedOn: "2020-06-16" }}                          | ${{ lastPaymentOn: "2030-01-01", lastAcknowledgedOn: "2025-01-01" }} | ${"2036-01-01"} | ${"open"}
  ${"the same the other way round"}             | ${{ accruedOn: "2020-06-16" }}                          | ${{ lastPaymentOn: "2025-01-01", lastAcknowledgedOn: "2030-01-01" }} | ${"2036-01-01"} | ${"open"}
  ${"an early payment shortens nothing"}        | ${{ accruedOn: "2020-06-16" }}                          | ${{ lastPaymentOn: "2019-01-01" }}                                   | ${"2026-06-16"} | ${"open"}
`("$what: $lapsed on $today", ({ limitation, more, today, lapsed }) => {
  expect(lapse(limitation, more, 6, today)).toBe(lapsed);
});

test.each`
  others                           | may
  ${[]}                            | ${false}
  ${[{ isTimeBarred: true }]}      | ${true}
  ${[{ isTimeBarred: "unknown" }]} | ${true}
`("one open debt and $others beside it may be barred: $may", ({ others, may }) => {
  const beside = (others as readonly Facts[]).map((one, i) => debtWith(one, {}, `E${i}`));
  const matter = matterWith(debtWith({ accruedOn: "2025-01-01" }), ...beside);
  expect(mayBeBarred(matter, 6)).toBe(may);
});
