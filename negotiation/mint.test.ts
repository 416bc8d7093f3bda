/** Minting as stories and tables, and the law that nothing outside policy comes out. */

import {
  type Currency,
  type Money,
  addDays,
  instantOf,
  money,
  must,
  present,
  usd,
} from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, mintingOn, owing, settlingPolicy, told, today } from "./example.ts";
import { limitsFor, unequalKinds } from "./policy.ts";
import {
  type Offer,
  type OfferRequest,
  type PlanShape,
  authorities,
  breachesOf,
  canAgree,
  housePolicy,
  offerFor,
  offersFor,
  shapeOf,
} from "./index.ts";

const monthly = { every: 1, unit: "month" } as const;
const weekly = { every: 1, unit: "week" } as const;

describe("offers to open with", () => {
  test("are in full, a promise on each date given, and two plans for each rhythm", () => {
    const offers = offersFor(owing(usd(100_00n)), mintingOn(), [day("2026-02-13")]);
    expect(offers.map(told)).toEqual([
      "full 10000 by 2026-02-08",
      "promise 10000 on 2026-02-13",
      "plan 5000+5000 from 2026-02-05 to 2026-03-05",
      "plan 2500+2500+2500+2500 from 2026-02-05 to 2026-05-05",
      "plan 5000+5000 from 2026-02-05 to 2026-02-19",
      "plan 2500+2500+2500+2500 from 2026-02-05 to 2026-03-19",
      "plan 5000+5000 from 2026-02-05 to 2026-02-12",
      "plan 2500+2500+2500+2500 from 2026-02-05 to 2026-02-26",
    ]);
    expect(new Set(offers.map((offer) => offer.id)).size).toBe(offers.length);
  });

  test("start on the person's pay day where it is known, and end months through their ends", () => {
    const offers = offersFor(owing(usd(90_01n), { nextPayOn: day("2026-01-31") }), mintingOn());
    expect(told(present(offers[1]))).toBe("promise 9001 on 2026-01-31");
    const dates = offers.flatMap(({ terms }) =>
      terms.kind === "plan" && terms.rhythm.unit === "month"
        ? [terms.instalments.map((one) => `${one.amount.minor} ${one.dueOn}`)]
        : [],
    );
    expect(dates.at(-1)).toEqual(["3000 2026-01-31", "3000 2026-02-28", "3001 2026-03-31"]);
  });

  test("leave out what policy does not reach: a pay day too far, a date that is past", () => {
    const far = owing(usd(100_00n), { nextPayOn: addDays(today, 32) });
    const offers = offersFor(far, mintingOn(), [addDays(today, -1), addDays(today, 32)]);
    expect(offers.filter(({ terms }) => terms.kind === "promise")).toEqual([]);
    expect(told(present(offers[1]))).toContain("from 2026-02-05");
  });

  test("have no plan where the debt is too small for two instalments", () => {
    expect(offersFor(owing(usd(49_99n)), mintingOn()).map(told)).toEqual([
      "full 4999 by 2026-02-08",
    ]);
  });

  test.each([usd(0n), usd(-5n), money("EUR", 100_00n)])("are none for %o", (balance) => {
    expect(offersFor(owing(balance), mintingOn())).toEqual([]);
  });
});

type Row = readonly [request: OfferRequest, why: string, offer: string];

const answers: readonly Row[] = [
  [{ kind: "in-full" }, "agreed", "full 34000 by 2026-02-08"],
  [{ kind: "promise", dueOn: day("2026-02-15") }, "agreed", "promise 34000 on 2026-02-15"],
  [
    { kind: "promise", dueOn: day("2026-01-28") },
    "date-in-the-past",
    "promise 34000 on 2026-01-29",
  ],
  [{ kind: "promise", dueOn: day("2026-03-01") }, "agreed", "promise 34000 on 2026-03-01"],
  [{ kind: "promise", dueOn: day("2026-03-02") }, "date-too-late", "promise 34000 on 2026-03-01"],
  [{ kind: "promise", amount: usd(25_00n), dueOn: today }, "agreed", "promise 2500 on 2026-01-29"],
  [
    { kind: "promise", amount: usd(24_99n), dueOn: today },
    "amount-below-minimum",
    "promise 2500 on 2026-01-29",
  ],
  [
    { kind: "promise", amount: usd(340_01n), dueOn: today },
    "amount-above-balance",
    "promise 34000 on 2026-01-29",
  ],
  [
    { kind: "promise", amount: money("GBP", 50_00n), dueOn: today },
    "other-currency",
    "promise 34000 on 2026-01-29",
  ],
  [
    { kind: "plan", instalment: usd(100_00n) },
    "agreed",
    "plan 10000+10000+10000+4000 from 2026-02-05 to 2026-05-05",
  ],
  [
    { kind: "plan", instalment: usd(160_00n), rhythm: weekly, firstOn: day("2026-02-02") },
    "agreed", // the 20.00 left over is too small alone
    "plan 16000+18000 from 2026-02-02 to 2026-02-09",
  ],
  [
    { kind: "plan", count: 3, rhythm: monthly },
    "agreed",
    "plan 11333+11333+11334 from 2026-02-05 to 2026-04-05",
  ],
  [
    { kind: "plan", count: 3, instalment: usd(100_00n) },
    "does-not-cover-balance",
    "plan 11333+11333+11334 from 2026-02-05 to 2026-04-05",
  ],
  [
    { kind: "plan", count: 9, instalment: usd(100_00n) },
    "more-than-balance",
    "plan 10000+10000+10000+4000 from 2026-02-05 to 2026-05-05",
  ],
  [
    { kind: "plan", count: 3, rhythm: { every: 10, unit: "week" } },
    "rhythm-not-offered",
    "plan 11333+11333+11334 from 2026-02-05 to 2026-04-05",
  ],
  [
    { kind: "plan", count: 3, firstOn: day("2026-07-01") },
    "date-too-late",
    "plan 11333+11333+11334 from 2026-03-01 to 2026-05-01",
  ],
  [
    { kind: "plan", instalment: usd(340_00n), firstOn: day("2026-02-02") },
    "one-payment-covers-it",
    "promise 34000 on 2026-02-02",
  ],
  [
    { kind: "plan", count: 1, firstOn: day("2026-02-02") },
    "one-payment-covers-it",
    "promise 34000 on 2026-02-02",
  ],
  [
    { kind: "plan", count: 14 },
    "term-too-long",
    `plan ${"2833+".repeat(11)}2837 from 2026-02-05 to 2027-01-05`,
  ],
  [
    { kind: "plan", instalment: usd(5_00n), rhythm: weekly },
    "instalment-below-minimum",
    `plan ${"2500+".repeat(12)}4000 from 2026-02-05 to 2026-04-30`,
  ],
];

test.each(answers)("asked for %o of a debt of 340.00: %s", (request, why, offer) => {
  const answer = offerFor(request, owing(usd(340_00n)), mintingOn());
  expect([answer.ok ? "agreed" : answer.error.why, told(offerIn(answer))]).toEqual([why, offer]);
});

const offerIn = (answer: ReturnType<typeof offerFor>): Offer =>
  answer.ok ? answer.value : present(answer.error.counter);

test("a plan of too many instalments is countered by one of as many as policy allows", () => {
  const request: OfferRequest = { kind: "plan", instalment: usd(25_00n), rhythm: weekly };
  const answer = offerFor(request, owing(usd(2_000_00n)), mintingOn());
  expect(answer.ok ? "" : answer.error.why).toBe("too-many-instalments");
  const { terms } = offerIn(answer);
  expect(terms.kind === "plan" && terms.instalments.length).toBe(26);
});

test.each([
  [usd(0n), "nothing-owed"],
  [money("EUR", 100_00n), "currency-not-served"],
])("of %o nothing can be agreed, and nothing is offered instead", (balance, why) => {
  expect(offerFor({ kind: "in-full" }, owing(balance), mintingOn())).toEqual({
    ok: false,
    error: { why, counter: null, needs: null },
  });
});

test("an offer can be agreed until it expires, the balance changes or its first date passes", () => {
  const { now } = mintingOn();
  const request: OfferRequest = { kind: "promise", dueOn: addDays(today, 1) };
  const offer = must(offerFor(request, owing(usd(100_00n)), mintingOn()));
  const balance = usd(100_00n);
  expect(canAgree(offer, { balance, today, now })).toEqual({ ok: true, value: offer });
  const late = { balance, today, now: offer.expiresAt };
  expect(canAgree(offer, late)).toEqual({ ok: false, error: "expired" });
  const paid = { balance: usd(99_99n), today, now };
  expect(canAgree(offer, paid)).toEqual({ ok: false, error: "balance-changed" });
  const passed = { balance, today: addDays(today, 2), now };
  expect(canAgree(offer, passed)).toEqual({ ok: false, error: "date-passed" });
});

// --- The law ---

const currencies = fc.constantFrom("USD", "GBP", "INR", "AUD", "CAD", "EUR");
const amounts = (currency: fc.Arbitrary<Currency>): fc.Arbitrary<Money> =>
  fc
    .tuple(
      currency,
      fc.oneof(fc.bigInt({ min: -100n, max: 20_000n }), fc.bigInt({ min: 0n, max: 10n ** 14n })),
    )
    .map(([code, minor]) => money(code, minor));
const dates = fc
  .oneof(fc.integer({ min: -40, max: 80 }), fc.integer({ min: -9_000, max: 900_000 }))
  .map((days) => addDays(today, days));
const rhythms = fc.record({
  every: fc.oneof(fc.integer({ min: 0, max: 13 }), fc.double()),
  unit: fc.constantFrom("week" as const, "month" as const),
});
const counts = fc.oneof(fc.integer({ min: -2, max: 60 }), fc.double());

const requestsIn = (currency: Currency): fc.Arbitrary<OfferRequest> => {
  const amount = amounts(fc.oneof({ weight: 9, arbitrary: fc.constant(currency) }, currencies));
  return fc.oneof(
    fc.constant<OfferRequest>({ kind: "in-full" }),
    fc.record(
      { kind: fc.constant("promise" as const), amount, dueOn: dates },
      { requiredKeys: ["kind", "dueOn"] },
    ),
    fc.record(
      {
        kind: fc.constant("plan" as const),
        instalment: amount,
        count: counts,
        rhythm: rhythms,
        firstOn: dates,
        first: fc.record({ amount, dueOn: dates }, { requiredKeys: ["amount"] }),
        second: fc.record({ firstOn: dates, instalment: amount }, { requiredKeys: ["firstOn"] }),
        parts: fc.array(fc.record({ amount, dueOn: dates }, { requiredKeys: ["amount"] }), {
          maxLength: 6,
        }),
      },
      { requiredKeys: ["kind"] },
    ),
    fc.record(
      {
        kind: fc.constant("settlement" as const),
        amount,
        part: fc.oneof(fc.integer({ min: -5, max: 12_000 }), fc.double()),
        count: counts,
        firstOn: dates,
      },
      { requiredKeys: ["kind"] },
    ),
    fc.record(
      {
        kind: fc.constant("reduced" as const),
        instalment: amount,
        rhythm: rhythms,
        firstOn: dates,
      },
      { requiredKeys: ["kind"] },
    ),
  );
};

const of =
  (currency: Currency) =>
  (minor: bigint): Money =>
    money(currency, minor);

const negotiations = amounts(currencies).chain((balance) =>
  fc.record({
    balance: fc.constant(balance),
    nextPayOn: fc.option(dates),
    sustainable: fc.option(fc.bigInt({ min: 0n, max: 60_000n }).map(of(balance.currency))),
    daysPastDue: fc.nat(200),
    settlementsOffered: fc.nat(5),
    authority: fc.constantFrom(...authorities),
    requests: fc.array(requestsIn(balance.currency), { minLength: 1, maxLength: 12 }),
    unequal: fc.subarray([...unequalKinds]),
    on: fc.integer({ min: 0, max: 800 }).map((days) => addDays(today, days)),
  }),
);

test("no sequence of proposals yields an offer outside policy or means, as offer or as counter", () => {
  fc.assert(
    fc.property(negotiations, ({ balance, requests, on, authority, unequal, ...known }) => {
      const policy = { ...settlingPolicy, unequal };
      const minting = mintingOn(on, { policy, authority });
      const owed = owing(balance, known);
      const days = [addDays(on, 5), ...(known.nextPayOn ? [known.nextPayOn] : [])];
      const made = [
        ...offersFor(owed, minting, days),
        ...requests.flatMap((request) => {
          const answer = offerFor(request, owed, minting);
          const offer = answer.ok ? answer.value : answer.error.counter;
          return offer ? [offer] : [];
        }),
      ];
      for (const offer of made) expect(breachesOf(offer, policy, on)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("what is refused has a counter whenever anything is owed, and a counter is never refused", () => {
  const owed = negotiations.filter(
    ({ balance }) => balance.currency !== "EUR" && balance.minor > 0n,
  );
  fc.assert(
    fc.property(owed, ({ balance, nextPayOn, requests, on }) => {
      for (const request of requests) {
        if (request.kind === "settlement" || request.kind === "reduced") continue;
        const answer = offerFor(request, owing(balance, { nextPayOn }), mintingOn(on));
        const { terms } = offerIn(answer);
        const again = offerFor(asRequest(terms), owing(balance, { nextPayOn }), mintingOn(on));
        expect(again.ok && again.value.terms).toEqual(terms);
      }
    }),
    { numRuns: 300 },
  );
});

/** The proposal that asks for exactly these terms. */
function asRequest(terms: Offer["terms"]): OfferRequest {
  switch (terms.kind) {
    case "in-full":
      return { kind: "in-full" };
    case "promise":
      return { kind: "promise", amount: terms.amount, dueOn: terms.dueOn };
    case "plan": {
      const { instalments, rhythm } = terms;
      const shape = present(shapeOf(rhythm, instalments));
      const own = ownSizes(terms, shape);
      if (own > 1) return asParts(terms, own);
      const [first, second] = [present(instalments[0]), present(instalments[1])];
      const isTwo = instalments.length === 2 && second.amount.minor - first.amount.minor > 1n;
      const ofTwo = { apart: 1, begins: { firstOn: second.dueOn } };
      if (isTwo) return asUnequal(terms, ofTwo);
      if (shape.apart > 0 || shape.begins.secondOn !== undefined) return asUnequal(terms, shape);
      const last = present(instalments.at(-1));
      const even = last.amount.minor - first.amount.minor < BigInt(instalments.length);
      const equal = even && last.amount.minor >= first.amount.minor && second !== last;
      const { dueOn: firstOn } = first;
      const count = instalments.length;
      return equal
        ? { kind: "plan", count, rhythm, firstOn }
        : { kind: "plan", instalment: first.amount, rhythm, firstOn };
    }
    default:
      throw new Error(`nobody asked for a ${terms.kind}`);
  }
}

type PlanTerms = Extract<Offer["terms"], { kind: "plan" }>;

/** What is left over is a payment of its own from there on. */
const smallestIn = (currency: string): bigint =>
  limitsFor(mintingOn().policy, currency)?.minimumInstalment.minor ?? 0n;

/** So many before those that are alike but for the last, or take turns on two days. */
function ownSizes({ instalments }: PlanTerms, { apart, begins }: PlanShape): number {
  const turns = begins.secondOn === undefined ? 1 : 2;
  const follow = (from: number): boolean =>
    instalments.every(
      ({ amount }, n) =>
        n < from + turns ||
        n === instalments.length - 1 ||
        amount.minor === instalments[n - turns]?.amount.minor,
    );
  let from = apart;
  while (!follow(from)) from += 1;
  const [last, before] = [instalments.at(-1), instalments.at(-2)];
  const several = instalments.length > 2 && last !== undefined && before !== undefined;
  const alone = instalments.length - from === 1 && from > 1;
  const less = several && last.amount.minor < before.amount.minor && from > 1;
  const over = several ? last.amount.minor - before.amount.minor : 0n;
  const more = turns === 1 && over > 0n && over >= smallestIn(last?.amount.currency ?? "USD");
  return alone || less || more ? instalments.length : from;
}

function asParts({ instalments, rhythm }: PlanTerms, own: number): OfferRequest {
  const parts = instalments.slice(0, own);
  const [next] = instalments.slice(own);
  if (next === undefined) return { kind: "plan", parts, rhythm };
  const others = instalments.slice(own);
  const share = others.reduce((all, { amount }) => all + amount.minor, 0n) / BigInt(others.length);
  const size = share === next.amount.minor ? { count: others.length } : { instalment: next.amount };
  return { kind: "plan", parts, rhythm, firstOn: next.dueOn, ...size };
}

function asUnequal(
  { instalments, rhythm }: PlanTerms,
  { apart, begins: { firstOn, secondOn } }: PlanShape,
): OfferRequest {
  const isFirstApart = apart === 1;
  const others = isFirstApart ? instalments.slice(1) : instalments;
  const [one, other] = [present(others[0]).amount, others[1]?.amount];
  const last = present(others.at(-1)).amount;
  const first = isFirstApart ? { first: present(instalments[0]) } : {};
  const share = others.reduce((all, { amount }) => all + amount.minor, 0n) / BigInt(others.length);
  const alike = others.every(({ amount }, n) => n === others.length - 1 || amount.minor === share);
  const size =
    alike && last.minor - share < BigInt(others.length)
      ? { count: others.length }
      : { instalment: one };
  const second =
    secondOn === undefined
      ? {}
      : {
          second: { firstOn: secondOn, ...("count" in size ? {} : { instalment: present(other) }) },
        };
  return { kind: "plan", rhythm, firstOn, ...size, ...first, ...second };
}

describe("what checks offers tells each way in which one is outside", () => {
  const offer = must(
    offerFor({ kind: "plan", instalment: usd(100_00n) }, owing(usd(340_00n)), mintingOn()),
  );
  const terms = offer.terms.kind === "plan" ? offer.terms : never();
  const [one, ...more] = terms.instalments;
  const first = present(one);
  const altered: readonly (readonly [string, Offer])[] = [
    ["made-by-another-policy", { ...offer, policy: "0" }],
    ["lives-too-long", { ...offer, expiresAt: instantOf(Date.UTC(2026, 1, 2)) }],
    ["currency-not-served", { ...offer, balance: money("EUR", 340_00n) }],
    ["rhythm", { ...offer, terms: { ...terms, rhythm: { every: 2, unit: "month" } } }],
    ["rhythm", { ...offer, terms: { ...terms, rhythm: weekly } }],
    ["number-of-instalments", { ...offer, terms: { ...terms, instalments: [] } }],
    ["number-of-instalments", { ...offer, terms: { ...terms, instalments: [first] } }],
    ["does-not-sum-to-balance", { ...offer, terms: { ...terms, instalments: more } }],
    [
      "instalment-below-minimum",
      {
        ...offer,
        terms: { ...terms, instalments: [{ ...first, amount: usd(24_99n) }, ...more] },
      },
    ],
    ["date", { ...offer, terms: { ...terms, instalments: more } }],
    ["leniency", { ...offer, terms: { ...terms, leniency: { ...terms.leniency, graceDays: 4 } } }],
    ["amount", { ...offer, terms: { kind: "in-full", amount: usd(1n), payBy: today } }],
    [
      "date",
      {
        ...offer,
        terms: { kind: "in-full", amount: usd(340_00n), payBy: addDays(today, 11) },
      },
    ],
    [
      "amount",
      {
        ...offer,
        terms: { kind: "promise", amount: usd(1n), dueOn: today, leniency: terms.leniency },
      },
    ],
  ];

  test.each(altered)("%s", (breach, outside) => {
    expect(breachesOf(offer, housePolicy, today)).toEqual([]);
    expect(breachesOf(outside, housePolicy, today)).toContain(breach);
  });
});

function never(): never {
  throw new Error("expected a plan");
}
