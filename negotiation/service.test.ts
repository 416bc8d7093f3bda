/** Other days for a plan that stands: month ends, how often, how far, and what may never change. */

import { type PlainDate, type PlanId, addDays, money, trusted } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { day, mintingOn, owing, told } from "./example.ts";
import { judgePlan, stillOpen } from "./judge.ts";
import { housePolicy } from "./policy.ts";
import { amountsByCount, instalmentsOf } from "./schedule.ts";
import { type ChangeRequest, type StandingPlan, changeFor } from "./service.ts";
import type { Authority, Rhythm } from "./terms.ts";
import { breachesOf } from "./within.ts";

const monthly: Rhythm = { every: 1, unit: "month" };
const usd = (minor: bigint) => money("USD", minor);
const leniency = { graceDays: 3, tolerance: usd(1_00n), catchUpDays: 10 };

function planFrom(first: string, count = 4, rhythm = monthly): StandingPlan {
  const instalments = instalmentsOf(rhythm, day(first), amountsByCount(usd(200_03n), count));
  return {
    plan: trusted<PlanId>("plan-1"),
    agreedOn: day("2026-01-20"),
    rhythm,
    regular: { firstOn: day(first), next: count },
    instalments,
    leniency,
    open: instalments.map(({ amount }) => amount),
    changes: [],
    isFixed: false,
    debitFrom: null,
  };
}

const ask = (
  request: ChangeRequest,
  plan = planFrom("2026-01-31"),
  today = "2026-01-29",
): string => {
  const made = changeFor(request, plan, owing(usd(200_03n)), mintingOn(day(today)));
  if (made.ok) return told(made.value);
  const { why, nearest } = made.error;
  return nearest === null ? why : `${why}; ${told(nearest)}`;
};

const move = (to: string, following = false, of: string | null = null): ChangeRequest => ({
  kind: "move",
  of: of === null ? null : day(of),
  to: day(to),
  following,
});
const skip: ChangeRequest = { kind: "skip", of: null };
const all = "5000+5000+5000+5003 from";

test.each<[string, ChangeRequest, string]>([
  ["the next alone", move("2026-02-05"), `moved ${all} 2026-02-05 to 2026-04-30`],
  [
    "a later one alone",
    move("2026-03-05", false, "2026-02-28"),
    "moved 5000+5000+5003 from 2026-03-05 to 2026-04-30",
  ],
  [
    "all, through month ends",
    move("2026-02-28", true),
    `moved-all ${all} 2026-02-28 to 2026-05-28`,
  ],
  [
    "left out and added at the end, on the last of the month",
    skip,
    `skipped ${all} 2026-02-28 to 2026-05-31`,
  ],
  [
    "beyond the next: all move",
    move("2026-03-01"),
    `beyond-the-next; moved-all ${all} 2026-03-01 to 2026-06-01`,
  ],
  [
    "too far off",
    move("2026-04-01", true),
    `date-too-late; moved-all ${all} 2026-03-03 to 2026-06-03`,
  ],
  ["to a day that is gone", move("2026-01-28"), "date-in-the-past"],
  ["to the day it has", move("2026-01-31"), "same-date"],
  ["a later one before an earlier", move("2026-01-31", false, "2026-02-28"), "before-the-last"],
  ["one that there is not", move("2026-02-05", false, "2026-02-27"), "no-such-payment"],
])("moves %s", (_, request, answer) => {
  expect(ask(request)).toBe(answer);
});

test("a leap day counts as any month's end", () => {
  expect(ask(skip, planFrom("2027-12-31"), "2027-12-30")).toContain(
    "from 2028-01-31 to 2028-04-30",
  );
  expect(ask(move("2028-01-31", true), planFrom("2028-01-30"), "2028-01-02")).toContain(
    "from 2028-01-31 to 2028-04-30",
  );
});

test("what is paid or on its way is not moved: the next is", () => {
  const plan = planFrom("2026-01-31");
  const came = [{ valueOn: day("2026-01-28"), amount: usd(70_00n), settled: false }];
  const open = stillOpen(plan, came);
  expect(open.map(({ minor }) => minor)).toEqual([0n, 30_00n, 50_00n, 50_03n]);
  expect(ask(move("2026-03-03"), { ...plan, open })).toContain("5000+5000+5003 from 2026-03-03");
  const paid = { ...plan, open: plan.open.map(() => usd(0n)) };
  expect(ask(skip, paid)).toBe("nothing-ahead");
});

test("a missed payment is caught up with first", () => {
  expect(ask(skip, planFrom("2026-01-25"), "2026-01-28")).toContain("skipped");
  expect(ask(skip, planFrom("2026-01-25"), "2026-01-29")).toBe("missed");
});

test("a lower sum and payments for a while keep their days", () => {
  expect(ask(move("2026-02-02"), { ...planFrom("2026-01-31"), isFixed: true })).toBe("fixed-terms");
});

test("policy says how often, and a policy that says nothing lets nothing", () => {
  const plan = planFrom("2026-01-31");
  const moves = Array.from({ length: 3 }, () => ({ as: "moved", was: day("2026-01-30") }) as const);
  expect(ask(move("2026-02-02"), { ...plan, changes: moves })).toBe("moved-too-often");
  expect(ask(skip, { ...plan, changes: moves })).toContain("skipped");
  const lately = { as: "skipped", was: day("2025-11-30") } as const;
  expect(ask(skip, { ...plan, changes: [lately] })).toBe("skipped-lately");
  const earlier = { ...lately, was: day("2025-10-31") };
  expect(ask(skip, { ...plan, changes: [earlier] })).toContain("skipped");
  expect(ask(skip, { ...plan, changes: [earlier, earlier] })).toBe("skipped-too-often");
  const { name, version, rhythms, limits, settlements } = housePolicy;
  const silent = { name, version, rhythms, limits, settlements };
  const made = changeFor(
    skip,
    plan,
    owing(usd(1n)),
    mintingOn(day("2026-01-29"), { policy: silent }),
  );
  expect(made).toEqual({ ok: false, error: { why: "not-by-policy", nearest: null, needs: null } });
});

test("a plan that is debited moves no sooner than notice of it can be given", () => {
  const plan = { ...planFrom("2026-01-31"), debitFrom: day("2026-02-12") };
  expect(ask(move("2026-02-05"), plan)).toBe(
    `too-soon-to-debit; moved ${all} 2026-02-12 to 2026-04-30`,
  );
  expect(ask(skip, plan)).toContain("skipped");
});

test("all of it moves no further than the longest term of the policy", () => {
  const plan = planFrom("2026-01-31", 12);
  expect(ask(move("2026-03-03", true), plan)).toContain("term-too-long; moved-all");
  expect(ask(move("2026-02-10", true), plan)).toContain("from 2026-02-10 to 2027-01-10");
});

test("whatever is asked in whatever order, amounts stay, days rise, and policy holds", () => {
  const request = fc.record({
    skip: fc.boolean(),
    following: fc.boolean(),
    days: fc.integer({ min: -5, max: 70 }),
    wait: fc.integer({ min: 0, max: 40 }),
  });
  const starts = fc.integer({ min: 0, max: 700 }).map((n) => addDays(day("2026-01-20"), n));
  fc.assert(
    fc.property(starts, fc.array(request, { maxLength: 8 }), (first, requests) => {
      let plan: StandingPlan = { ...planFrom(first), agreedOn: addDays(first, -3) };
      let today: PlainDate = plan.agreedOn;
      for (const one of requests) {
        today = addDays(today, one.wait);
        const to = addDays(plan.instalments[0]?.dueOn ?? today, one.days);
        const asked = one.skip ? skip : move(to, one.following);
        const made = changeFor(asked, plan, owing(usd(200_03n)), mintingOn(today));
        const offer = made.ok ? made.value : made.error.nearest;
        if (offer?.terms.kind !== "changed") continue;
        expect(breachesOf(offer, housePolicy, today)).toEqual([]);
        const { as, from, before, instalments, regular } = offer.terms;
        const changes = [...plan.changes, { as, was: before[0]?.dueOn ?? today }];
        const whole = [...plan.instalments.slice(0, from), ...instalments];
        plan = { ...plan, instalments: whole, regular, changes };
        expect(whole.map(({ amount }) => amount)).toEqual(plan.open);
        for (const [at, { dueOn }] of whole.entries()) {
          expect(at === 0 || dueOn > (whole[at - 1]?.dueOn ?? dueOn)).toBe(true);
        }
      }
    }),
  );
});

const rests = (on: PlainDate): boolean => on === "2026-02-03" || on === "2026-02-04";

test.each<[string, readonly [string, bigint][], string, string]>([
  [
    "nobody is late for what the banks could not do",
    [["2026-02-05", 50_00n]],
    "2026-02-06",
    "kept",
  ],
  ["missed, and then caught up with", [["2026-02-14", 50_00n]], "2026-02-15", "kept"],
  ["missed, and not yet caught up with", [], "2026-02-10", "broken"],
  [
    "half in time, half caught up with",
    [
      ["2026-01-31", 25_00n],
      ["2026-02-10", 25_00n],
    ],
    "2026-02-11",
    "kept",
  ],
  ["too late to catch up with", [["2026-02-16", 50_00n]], "2026-02-17", "broken"],
])("%s", (_, came, today, answer) => {
  const plan = { ...planFrom("2026-01-31"), banksRest: rests };
  const received = came.map(([on, minor]) => ({
    valueOn: day(on),
    amount: usd(minor),
    settled: true,
  }));
  expect(judgePlan(plan, received, day(today))[0]).toBe(answer);
});

test("a longer word reaches further, and who asks is told whose word it takes", () => {
  const plan = planFrom("2026-01-31");
  const skips = [
    { as: "skipped", was: day("2025-06-30") },
    { as: "skipped", was: day("2025-09-30") },
  ] as const;
  const by = (authority: Authority, request: ChangeRequest, of: StandingPlan = plan) => {
    const minting = { ...mintingOn(day("2026-01-29")), authority };
    return changeFor(request, of, owing(usd(200_03n)), minting);
  };
  const told = (authority: Authority, request: ChangeRequest, of?: StandingPlan): string => {
    const made = by(authority, request, of);
    if (made.ok) {
      const { value } = made;
      expect(breachesOf(value, housePolicy, day("2026-01-29"))).toEqual([]);
      return `by the word of a ${value.authority}`;
    }
    return `${made.error.why}, needs ${String(made.error.needs)}`;
  };
  const later = move("2026-03-20", true);
  expect(told("agent", later)).toBe("date-too-late, needs supervisor");
  expect(told("collector", later)).toBe("date-too-late, needs supervisor");
  expect(told("supervisor", later)).toBe("by the word of a supervisor");
  expect(told("agent", move("2026-04-30", true))).toBe("date-too-late, needs manager");
  expect(told("agent", move("2026-12-31", true))).toBe("date-too-late, needs null");
  const often = { ...plan, changes: skips };
  expect(told("collector", skip, often)).toBe("skipped-too-often, needs supervisor");
  expect(told("supervisor", skip, often)).toBe("by the word of a supervisor");
  // A day that has passed is nobody's to give.
  expect(told("agent", move("2026-01-02"))).toBe("date-in-the-past, needs null");
});
