/** Notice of debits: both sides of each limit, over weekends and holidays, and where no law asks for one. */

import { type PlainDate, addDays, must, parsePlainDate } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DebitNoticeAsked, debitFrom, debitNotice } from "./debit-notice.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));

const asked = (change: Partial<DebitNoticeAsked>): DebitNoticeAsked => ({
  country: "US",
  by: null,
  of: "agreed",
  datedAheadDays: 0,
  settlesOn: day("2026-06-22"),
  ...change,
});

test.each`
  what                         | about                                           | by              | rule
  ${"SEPA, agreed"}            | ${{ country: "DE", by: "sepa" }}                | ${"2026-06-08"} | ${"eu.sdd.pre_notification"}
  ${"SEPA, on another day"}    | ${{ country: "DE", by: "sepa", of: "changed" }} | ${"2026-06-08"} | ${"eu.sdd.pre_notification"}
  ${"Bacs, ten working days"}  | ${{ country: "GB", by: "bacs" }}                | ${"2026-06-08"} | ${"uk.bacs.advance_notice"}
  ${"ACH, another sum or day"} | ${{ by: "ach", of: "changed" }}                 | ${"2026-06-12"} | ${"us.rege.varying_amount"}
  ${"by UPI in India"}         | ${{ country: "IN" }}                            | ${"2026-06-21"} | ${"in.rbi.emandate_notice"}
`("$what is told by $by at the latest", ({ about, by, rule }) => {
  expect(debitNotice(asked(Object(about)))).toMatchObject({ tellBy: by, ruleIds: [rule] });
});

test("what was authorised as it is needs no more by ACH or card", () => {
  expect(debitNotice(asked({ by: "ach" }))).toBeNull();
  expect(debitNotice(asked({}))).toBeNull();
});

test("of several rules the strictest days hold, and each is cited", () => {
  const both = debitNotice(asked({ country: "IN", by: "sepa" }));
  expect(both).toMatchObject({ tellBy: "2026-06-08", beforeEach: true });
  expect(both?.citations).toHaveLength(2);
});

test.each`
  ahead | told
  ${5}  | ${null}
  ${6}  | ${"2026-06-05 to 2026-06-16"}
`("an item post-dated by $ahead days is announced $told", ({ ahead, told }) => {
  // Friday the 19th is Juneteenth: three business days before Monday are Thursday, Wednesday, Tuesday.
  const notice = debitNotice(asked({ of: "post-dated", datedAheadDays: Number(ahead) }));
  const window = notice === null ? null : `${notice.tellFrom ?? ""} to ${notice.tellBy}`;
  expect(window).toBe(told);
});

test("India's rule began in October 2021", () => {
  const on = (settlesOn: string) =>
    debitNotice(asked({ country: "IN", settlesOn: day(settlesOn) }));
  expect(on("2021-09-30")).toBeNull();
  expect(on("2021-10-01")).toMatchObject({ tellBy: "2021-09-30" });
});

test("told on a day, a debit settles from the first day whose notice that is, and no sooner", () => {
  const days = fc.integer({ min: 0, max: 2_000 });
  const rails = fc.constantFrom("ach", "sepa", "bacs");
  fc.assert(
    fc.property(days, rails, (n, by) => {
      const told = addDays(day("2024-01-01"), n);
      const about = { country: "", by, of: "changed", datedAheadDays: 0 } as const;
      const first = debitFrom(about, told);
      expect(debitNotice({ ...about, settlesOn: first })?.tellBy ?? "").toBeTruthy();
      expect((debitNotice({ ...about, settlesOn: first })?.tellBy ?? "") >= told).toBe(true);
      const sooner = debitNotice({ ...about, settlesOn: addDays(first, -1) });
      expect((sooner?.tellBy ?? "") < told).toBe(true);
    }),
  );
});
