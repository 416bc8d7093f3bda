/** Plans on a weekday of the month: the third Wednesday, the last Friday, made, recognised and changed. */

import { type PlainDate, type PlanId, addDays, money, trusted, weekday } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { day, mintingOn, owing } from "./example.ts";
import {
  type Offer,
  type OfferRequest,
  type StandingPlan,
  breachesOf,
  changeFor,
  dateOfInstalment,
  housePolicy,
  offerFor,
  regularOf,
  shapeOf,
} from "./index.ts";
import type { Rhythm } from "./terms.ts";

const usd = (minor: bigint) => money("USD", minor);
const counted: Rhythm = { every: 1, unit: "month", weekday: "counted" };
const last: Rhythm = { ...counted, weekday: "last" };
const today = day("2026-03-02");
type Asked = Omit<Extract<OfferRequest, { kind: "plan" }>, "kind">;

function offered(asked: Asked, on: PlainDate = today, sustainable: bigint | null = null): Offer {
  const owed = owing(usd(412_50n), { sustainable: sustainable === null ? null : usd(sustainable) });
  const made = offerFor({ kind: "plan", ...asked }, owed, mintingOn(on));
  const offer = made.ok ? made.value : made.error.counter;
  if (offer === null) throw new Error("nothing offered");
  expect(breachesOf(offer, housePolicy, on)).toEqual([]);
  return offer;
}

const daysOf = ({ terms }: Offer): readonly PlainDate[] =>
  terms.kind === "plan" ? terms.instalments.map(({ dueOn }) => dueOn) : [];
const rhythmOf = ({ terms }: Offer): Rhythm | null => (terms.kind === "plan" ? terms.rhythm : null);
const brief = (offer: Offer): string =>
  daysOf(offer)
    .map((on) => on.slice(5))
    .join(" ");

const place = (on: PlainDate): number => Math.ceil(Number(on.slice(8)) / 7);
const isLastOfMonth = (on: PlainDate): boolean => addDays(on, 7).slice(0, 7) !== on.slice(0, 7);
const monthNumber = (on: PlainDate): number =>
  Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;

test.each<[string, Asked, string]>([
  [
    "third Wednesdays",
    { instalment: usd(80_00n), rhythm: counted, firstOn: day("2026-03-18") },
    "03-18 04-15 05-20 06-17 07-15",
  ],
  [
    "last Fridays",
    { instalment: usd(80_00n), rhythm: last, firstOn: day("2026-03-27") },
    "03-27 04-24 05-29 06-26 07-31",
  ],
  [
    "fourth Fridays of the same beginning",
    { instalment: usd(80_00n), rhythm: counted, firstOn: day("2026-03-27") },
    "03-27 04-24 05-22 06-26 07-24",
  ],
  [
    "a first part today, the others on last Fridays",
    {
      instalment: usd(80_00n),
      rhythm: last,
      firstOn: day("2026-03-27"),
      first: { amount: usd(100_00n), dueOn: today },
    },
    "03-02 03-27 04-24 05-29 06-26",
  ],
  [
    "several named, the others on third Wednesdays",
    {
      instalment: usd(80_00n),
      rhythm: counted,
      firstOn: day("2026-03-18"),
      parts: [
        { amount: usd(50_00n), dueOn: today },
        { amount: usd(60_00n), dueOn: day("2026-03-06") },
      ],
    },
    "03-02 03-06 03-18 04-15 05-20 06-17",
  ],
  [
    "second and fourth Fridays",
    {
      instalment: usd(80_00n),
      rhythm: counted,
      firstOn: day("2026-03-13"),
      second: { firstOn: day("2026-03-27") },
    },
    "03-13 03-27 04-10 04-24 05-08",
  ],
  [
    "a day that is past by now: from the next on",
    { instalment: usd(80_00n), rhythm: counted, firstOn: day("2026-02-18") },
    "03-18 04-15 05-20 06-17 07-15",
  ],
  [
    "a day beyond what policy allows: by its number, from the last that it does",
    { instalment: usd(80_00n), rhythm: counted, firstOn: day("2026-04-15") },
    "04-02 05-02 06-02 07-02 08-02",
  ],
])("%s", (_, asked, days) => {
  expect(brief(offered(asked))).toBe(days);
});

test("where policy takes two weeks alone it is no weekday of the month", () => {
  const policy = { ...housePolicy, rhythms: [{ every: 2, unit: "week" } as const] };
  const asked: Asked = { instalment: usd(100_00n), rhythm: counted, firstOn: day("2026-03-18") };
  const made = offerFor(
    { kind: "plan", ...asked },
    owing(usd(412_50n)),
    mintingOn(today, { policy }),
  );
  const terms = made.ok ? null : made.error.counter?.terms;
  expect(terms?.kind === "plan" && terms.rhythm).toEqual({ every: 2, unit: "week" });
});

const anyDay = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(day("2025-01-01"), n));

test("every date is that weekday at that place, one in each month and none left out", () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom(counted, last),
      fc.integer({ min: 2, max: 10 }),
      (on, ahead, rhythm, count) => {
        const firstOn = addDays(on, ahead);
        const offer = offered({ count, rhythm, firstOn }, on);
        const days = daysOf(offer);
        expect(rhythmOf(offer)).toEqual(rhythm);
        expect(days[0]).toBe(firstOn);
        const stands = place(firstOn);
        const byEnd = stands > 4 || (rhythm.weekday === "last" && isLastOfMonth(firstOn));
        for (const [n, one] of days.entries()) {
          expect(weekday(one)).toBe(weekday(firstOn));
          expect(byEnd ? isLastOfMonth(one) : place(one) === stands).toBe(true);
          expect(monthNumber(one)).toBe(monthNumber(firstOn) + n);
        }
      },
    ),
  );
});

test("a plan on a weekday of the month is recognised, and goes on where it stood", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(counted, last), (firstOn, rhythm) => {
      const dues = Array.from({ length: 4 }, (_, n) => ({
        dueOn: dateOfInstalment(rhythm, firstOn, n),
        amount: usd(100n),
      }));
      expect(shapeOf(rhythm, dues)).toEqual({ apart: 0, begins: { firstOn } });
      const agreed = regularOf(dues, rhythm);
      expect(agreed).toEqual({ rhythm, regular: { firstOn, next: 4 } });
      // By the dates alone: by the month, and on one of the places on which they all fall.
      const found = regularOf(dues);
      expect(found.regular).toEqual({ firstOn, next: 4 });
      expect(found.rhythm).toMatchObject({ every: 1, unit: "month" });
    }),
  );
});

test.each<[string, readonly string[], Rhythm["weekday"]]>([
  ["third Wednesdays", ["03-18", "04-15", "05-20"], "counted"],
  ["last Fridays", ["03-27", "04-24", "05-29"], "last"],
  ["third Wednesdays that are four weeks apart", ["01-21", "02-18", "03-18"], "counted"],
  ["the 18th, a Wednesday both times", ["02-18", "03-18"], undefined],
])("%s go by the month", (_, days, place) => {
  const dues = days.map((on) => ({ dueOn: day(`2026-${on}`), amount: usd(100n) }));
  const { rhythm } = regularOf(dues);
  expect([rhythm.unit, rhythm.weekday]).toEqual(["month", place]);
});

function standing(rhythm: Rhythm, first: string): StandingPlan {
  const instalments = Array.from({ length: 3 }, (_, n) => ({
    dueOn: dateOfInstalment(rhythm, day(first), n),
    amount: usd(50_00n),
  }));
  return {
    plan: trusted<PlanId>("plan-1"),
    agreedOn: today,
    rhythm,
    regular: { firstOn: day(first), next: 3 },
    instalments,
    leniency: { graceDays: 3, tolerance: usd(1_00n), catchUpDays: 10 },
    open: instalments.map(({ amount }) => amount),
    changes: [],
    isFixed: false,
    debitFrom: null,
  };
}

test.each<[string, Rhythm, string, Parameters<typeof changeFor>[0], string, Rhythm]>([
  [
    "left out, the last Friday is added",
    last,
    "2026-03-27",
    { kind: "skip", of: null },
    "04-24 05-29 06-26",
    last,
  ],
  [
    "all move to the next Wednesday: the fourth of each month",
    counted,
    "2026-03-18",
    { kind: "move", of: null, to: day("2026-03-25"), following: true },
    "03-25 04-22 05-27",
    counted,
  ],
  [
    "all move to a number of the month: that of each",
    counted,
    "2026-03-18",
    { kind: "move", of: null, to: day("2026-03-20"), following: true },
    "03-20 04-20 05-20",
    { every: 1, unit: "month" },
  ],
  [
    "one moves alone, the others stay third Wednesdays",
    counted,
    "2026-03-18",
    { kind: "move", of: null, to: day("2026-03-20"), following: false },
    "03-20 04-15 05-20",
    counted,
  ],
])("%s", (_, rhythm, first, request, days, then) => {
  const made = changeFor(request, standing(rhythm, first), owing(usd(150_00n)), mintingOn(today));
  const terms = made.ok ? made.value.terms : null;
  if (terms?.kind !== "changed") throw new Error("not changed");
  expect(terms.instalments.map(({ dueOn }) => dueOn.slice(5)).join(" ")).toBe(days);
  expect(terms.rhythm).toEqual(then);
});
