/** Next steps: paths walked day by day, and the laws that they end and never press. */

import {
  type PersonId,
  type PlainDate,
  addDays,
  daysBetween,
  must,
  parsePlainDate,
  present,
  trusted,
} from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Features,
  type NextStep,
  type Place,
  type Strategy,
  armOf,
  houseStrategy,
  houseStrategyDocument,
  nextStep,
  parseStrategy,
} from "./index.ts";

const firstDay = must(parsePlainDate("2026-03-02"));
const house = houseStrategy();

const personAt = (n: number) =>
  trusted<PersonId>(`00000000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`);
const people = Array.from({ length: 200 }, (_, n) => personAt(n));
const { experiment } = houseStrategyDocument;
const treated = present(people.find((person) => armOf(person, experiment) === "treated"));
const heldOut = present(people.find((person) => armOf(person, experiment) === "held-out"));

const open: Features = {
  person: treated,
  life: "open",
  debtKind: "creditCard",
  currency: "USD",
  balanceMinor: 412_50n,
  daysPastDue: 12,
  scoreBasisPoints: 4_500,
  country: "US",
  promisesKept: 0,
  promisesBroken: 0,
  dueInDays: null,
};

type Told = readonly [day: number, what: string];

/**
 * Walks a debt for some days, asking on each as a worker that wakes it every day would, and doing
 * whatever is to be done at once. Each doing is told with its day; so is the end.
 */
function walk(
  featuresOn: (day: number) => Features,
  days: number,
  strategy: Strategy = house,
): readonly Told[] {
  const told: Told[] = [];
  let place: Place | null = null;
  for (let day = 0; day <= days; day += 1) {
    for (let next = ask(day); ; next = ask(day)) {
      if (next.kind === "do") told.push([day, next.template]);
      if (next.kind === "queue") told.push([day, `queue ${next.name}`]);
      if (next.kind === "end") told.push([day, `end ${next.because.kind}`]);
      place = next.kind === "do" || next.kind === "queue" ? next.then : next.place;
      if (next.kind === "end") return told;
      if (next.kind === "wait") break;
    }
  }
  return told;

  function ask(day: number): NextStep {
    return nextStep(strategy, featuresOn(day), place, addDays(firstDay, day));
  }
}

describe("the house strategy", () => {
  test("walks a middling early debt through six steps in thirty days", () => {
    expect(walk(() => open, 60)).toEqual([
      [0, "first-contact"],
      [5, "reminder"],
      [11, "reminder"],
      [18, "reminder"],
      [25, "reminder"],
      [30, "queue early-stage"],
      [30, "end path-walked"],
    ]);
  });

  test.each<[string, Partial<Features>, string]>([
    ["an unscored early debt", { scoreBasisPoints: null }, "first-contact"],
    ["a likely one, left in peace at first", { scoreBasisPoints: 6_000 }, "wait"],
    [
      "a likely one in the next stage",
      { scoreBasisPoints: 6_000, daysPastDue: 31 },
      "first-contact",
    ],
    ["an unlikely one", { scoreBasisPoints: 2_999 }, "first-contact"],
    ["one at the limit of unlikely", { scoreBasisPoints: 3_000 }, "first-contact"],
    ["a broken promise, not on the same day", { promisesBroken: 1 }, "wait"],
    ["a late one", { daysPastDue: 91 }, "queue late-stage"],
    ["a closed one", { life: "closed" }, "end stopped"],
    ["one with nothing owed", { balanceMinor: 0n }, "end stopped"],
    ["one held out", { person: heldOut }, "end held-out"],
    ["a promise with nothing left to come", { life: "promised" }, "end nothing-due"],
  ])("on the first day of %s", (_, change, what) => {
    const [first] = walk(() => ({ ...open, ...change }), 0);
    expect(first?.[1] ?? "wait").toBe(what);
  });

  test("leaves the path of a promise that was made, and takes another when it is broken", () => {
    const told = walk((day) => {
      if (day < 6) return open;
      if (day < 17) return { ...open, life: "promised", dueInDays: 13 - day };
      return { ...open, promisesBroken: 1 };
    }, 50);
    expect(told).toEqual([
      [0, "first-contact"],
      [5, "reminder"],
      [10, "promise-reminder"],
      [12, "promise-reminder"],
      [18, "promise-broken"],
      [22, "reminder"],
      [28, "reminder"],
      [35, "reminder"],
      [40, "queue broken-promises"],
      [40, "end path-walked"],
    ]);
  });

  test("reminds of each instalment of a plan, and serves those held out as well", () => {
    const plan =
      (person: PersonId) =>
      (day: number): Features => {
        const nextDue = [10, 40, 70].find((due) => due >= day);
        return nextDue === undefined
          ? { ...open, person, life: "closed" }
          : { ...open, person, life: "on-plan", dueInDays: nextDue - day };
      };
    const reminders = [7, 37, 67].flatMap((day) => [
      [day, "promise-reminder"],
      [day + 2, "promise-reminder"],
    ]);
    expect(walk(plan(treated), 80)).toEqual([...reminders, [71, "end stopped"]]);
    expect(walk(plan(heldOut), 80)).toEqual([...reminders, [71, "end stopped"]]);
  });

  test("does not remind on the day of the promise, nor twice of a date that is near", () => {
    const promised =
      (due: number) =>
      (day: number): Features => ({
        ...open,
        life: "promised",
        dueInDays: due - day,
      });
    expect(walk(promised(1), 1)).toEqual([[1, "promise-reminder"]]);
    expect(walk(promised(2), 2)).toEqual([[1, "promise-reminder"]]);
    expect(walk(promised(3), 3)).toEqual([
      [1, "promise-reminder"],
      [2, "promise-reminder"],
    ]);
    expect(walk(promised(0), 9)).toEqual([]);
  });

  test("begins the reminders anew where the law kept one back until the date had passed", () => {
    const due = (inDays: number): Features => ({ ...open, life: "on-plan", dueInDays: inDays });
    const begun = nextStep(house, due(10), null, firstDay);
    const soon = nextStep(house, due(3), begun.place, addDays(firstDay, 7));
    if (soon.kind !== "do") throw new Error("expected a reminder");
    const later = nextStep(house, due(25), soon.then, addDays(firstDay, 15));
    expect(later).toMatchObject({
      kind: "wait",
      until: addDays(firstDay, 37),
      place: { step: 0, round: soon.place.round + 1 },
    });
  });
});

test("a wish that has not come true is wished again, the same", () => {
  const first = nextStep(house, open, null, firstDay);
  const again = nextStep(house, open, first.place, addDays(firstDay, 2));
  expect([first.kind, again.kind]).toEqual(["do", "do"]);
  expect(again.place).toEqual(first.place);
});

test("a new version carries on where the old one stood", () => {
  const first = nextStep(house, open, null, firstDay);
  if (first.kind !== "do") throw new Error("expected a doing");
  const second = must(parseStrategy({ ...houseStrategyDocument, version: 2 }));
  const next = nextStep(second, open, first.then, addDays(firstDay, 5));
  expect(next).toMatchObject({ kind: "do", template: "reminder" });
  expect(next.place?.strategy).toBe(second.hash);
});

test("a condition without an answer contacts nobody, and says which", () => {
  const [, ...segments] = houseStrategyDocument.segments;
  const when = "dpd / promisesKept > 1";
  const document = {
    ...houseStrategyDocument,
    segments: [{ name: "first", when, path: "before-due" }, ...segments],
  };
  const next = nextStep(must(parseStrategy(document)), open, null, firstDay);
  expect(next).toMatchObject({ kind: "end", because: { kind: "condition-failed", when } });
});

test("a debt that no segment holds is left alone", () => {
  const document = {
    ...houseStrategyDocument,
    segments: houseStrategyDocument.segments.map((one) =>
      one.when === "true" ? { ...one, when: 'country == "GB"' } : one,
    ),
  };
  const far = { ...open, daysPastDue: 45 };
  const next = nextStep(must(parseStrategy(document)), far, null, firstDay);
  expect(next).toEqual({ kind: "end", because: { kind: "no-segment" }, place: null });
});

// --- The laws ---

const features: fc.Arbitrary<Features> = fc.record({
  person: fc.constantFrom(...people),
  life: fc.constantFrom(
    "open" as const,
    "promised" as const,
    "on-plan" as const,
    "closed" as const,
  ),
  debtKind: fc.constantFrom("creditCard" as const, "telecom" as const),
  currency: fc.constantFrom("USD", "INR"),
  balanceMinor: fc.bigInt({ min: -5n, max: 1_000_000n }),
  daysPastDue: fc.nat(200),
  scoreBasisPoints: fc.option(fc.nat(10_000)),
  country: fc.constantFrom("US", "GB", "unknown"),
  promisesKept: fc.nat(3),
  promisesBroken: fc.nat(3),
  dueInDays: fc.option(fc.integer({ min: -5, max: 60 })),
});

/** Debts that stay as they are: a date that is due would come nearer. */
const unchanging = features.map((one): Features => ({ ...one, dueInDays: null }));

test("every path ends: what stays as it is is left in peace within 45 days", () => {
  fc.assert(
    fc.property(unchanging, (one) => {
      expect(walk(() => one, 45).at(-1)?.[1]).toMatch(/^end /);
    }),
  );
});

/** A life in which anything may change on any day, most often from one path to another. */
const lives = fc.array(
  fc.oneof(
    features,
    fc
      .record({
        kind: fc.constantFrom<Partial<Features>>(
          {},
          { scoreBasisPoints: 1_000 },
          { scoreBasisPoints: 9_000 },
          { promisesBroken: 1 },
          { daysPastDue: 100 },
          { life: "promised", dueInDays: 3 },
        ),
      })
      .map(({ kind }): Features => ({ ...open, ...kind })),
  ),
  { minLength: 20, maxLength: 80 },
);

test("however a debt changes, a wait is for a later day and a round is never used twice", () => {
  fc.assert(
    fc.property(lives, (life) => {
      let place: Place | null = null;
      const done = new Set<string>();
      for (const [day, one] of life.entries()) {
        const today: PlainDate = addDays(firstDay, day);
        const next: NextStep = nextStep(house, one, place, today);
        if (next.kind === "wait") expect(daysBetween(today, next.until)).toBeGreaterThan(0);
        if (next.kind === "do" || next.kind === "queue") {
          const key = `${next.place.path} ${next.place.round} ${next.place.step}`;
          expect(done.has(key)).toBe(false);
          done.add(key);
          place = next.then;
        } else place = next.place;
      }
    }),
  );
});

test("however a debt changes, collecting contacts keep the interval between them", () => {
  fc.assert(
    fc.property(lives, (life) => {
      let last = -Infinity;
      let place: Place | null = null;
      for (const [day, one] of life.entries()) {
        const next: NextStep = nextStep(house, one, place, addDays(firstDay, day));
        if (next.kind === "do" && next.act === "collect") {
          expect(day - last).toBeGreaterThanOrEqual(houseStrategyDocument.intervalDays);
          expect(armOf(one.person, experiment)).toBe("treated");
        }
        if (next.kind === "do") last = day;
        place = next.kind === "do" || next.kind === "queue" ? next.then : next.place;
      }
    }),
  );
});

test("waiting until the day that was named is the same as asking every day", () => {
  fc.assert(
    fc.property(unchanging, (one) => {
      const daily = walk(() => one, 40);
      const told: Told[] = [];
      let place: Place | null = null;
      for (let day = 0; day <= 40;) {
        const today = addDays(firstDay, day);
        const next: NextStep = nextStep(house, one, place, today);
        place = next.kind === "do" || next.kind === "queue" ? next.then : next.place;
        if (next.kind === "do") told.push([day, next.template]);
        if (next.kind === "queue") told.push([day, `queue ${next.name}`]);
        if (next.kind === "end") told.push([day, `end ${next.because.kind}`]);
        if (next.kind === "end") break;
        if (next.kind === "wait") day += daysBetween(today, next.until);
      }
      expect(told).toEqual(daily);
    }),
  );
});
