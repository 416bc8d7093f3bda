/** Settlements and hardship: what is taken for all, by whose word, and what of who has little. */

import { addDays, present, usd } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { day, lateBand, mintingOn, owing, settlingPolicy, told, today } from "./example.ts";
import {
  type Authority,
  type Offer,
  type OfferRequest,
  type Refusal,
  breachesOf,
  byExpected,
  canAgree,
  expectedOf,
  houseKeepModel,
  offerFor,
  offersFor,
} from "./index.ts";

type Told = { readonly why: string; readonly offer: string | null; readonly needs: string | null };

function answered(answer: ReturnType<typeof offerFor>): Told {
  if (answer.ok) return { why: "agreed", offer: told(answer.value), needs: null };
  const { why, counter, needs }: Refusal = answer.error;
  return { why, offer: counter === null ? null : told(counter), needs };
}

describe("a settlement of 1,000.00 that is 120 days late", () => {
  const debt = owing(usd(1_000_00n), { daysPastDue: 120 });
  const ask = (
    request: Partial<Extract<OfferRequest, { kind: "settlement" }>>,
    authority: Authority = "agent",
    settlementsOffered = 0,
  ): Told =>
    answered(
      offerFor(
        { kind: "settlement", ...request },
        { ...debt, settlementsOffered },
        {
          ...mintingOn(),
          policy: settlingPolicy,
          authority,
        },
      ),
    );
  const once = (minor: number, dueOn = "2026-02-05"): string =>
    `settlement ${minor} from ${dueOn} to ${dueOn}, forgiven ${100_000 - minor}`;

  test("opens at nine tenths, goes a tenth lower each time, and stops at one's floor", () => {
    const rungs = [0, 1, 2, 3, 9].map((offered) => ask({}, "agent", offered).offer);
    expect(rungs).toEqual([90_000, 80_000, 70_000, 70_000, 70_000].map((minor) => once(minor)));
  });

  test.each([
    [75_000n, "agent", "agreed", 75_000, null],
    [70_000n, "agent", "agreed", 70_000, null],
    [69_999n, "agent", "above-authority", 90_000, "collector"],
    [50_000n, "agent", "above-authority", 90_000, "supervisor"],
    [35_000n, "agent", "above-authority", 90_000, "manager"],
    [34_999n, "agent", "settlement-too-low", 90_000, null],
    [50_000n, "supervisor", "agreed", 50_000, null],
    [10_000n, "manager", "settlement-too-low", 90_000, null],
  ] as const)("%d by the %s: %s", (minor, authority, why, offered, needs) => {
    expect(ask({ amount: usd(minor) }, authority)).toEqual({ why, offer: once(offered), needs });
  });

  test("a part of it is asked for as well as a sum", () => {
    expect(ask({ part: 8_000 })).toEqual({ why: "agreed", offer: once(80_000), needs: null });
  });

  test("may be paid in three parts within its days, no more", () => {
    expect(ask({ amount: usd(900_00n), count: 3 })).toMatchObject({
      why: "agreed",
      offer: "settlement 30000+30000+30000 from 2026-02-05 to 2026-04-05, forgiven 10000",
    });
    expect(ask({ count: 4 }).why).toBe("too-many-instalments");
  });

  test("of all of it, or more, is no settlement", () => {
    expect(ask({ amount: usd(1_000_00n) })).toEqual({
      why: "amount-above-balance",
      offer: "full 100000 by 2026-02-08",
      needs: null,
    });
  });

  test("is not there for a younger debt, nor under a policy that has none", () => {
    const young = owing(usd(1_000_00n), { daysPastDue: lateBand.fromDaysPastDue - 1 });
    const none = { why: "no-settlement", offer: null, needs: null };
    const minting = { ...mintingOn(), policy: settlingPolicy };
    expect(answered(offerFor({ kind: "settlement" }, young, minting))).toEqual(none);
    expect(answered(offerFor({ kind: "settlement" }, debt, mintingOn()))).toEqual(none);
  });
});

describe("who can keep up so much a month", () => {
  const debt = (sustainable: bigint) => owing(usd(900_00n), { sustainable: usd(sustainable) });
  const plan = (sustainable: bigint, instalment?: bigint) =>
    answered(
      offerFor(
        { kind: "plan", ...(instalment === undefined ? {} : { instalment: usd(instalment) }) },
        debt(sustainable),
        mintingOn(),
      ),
    );

  test("gets no plan above it, though they ask for one", () => {
    expect(plan(100_00n, 300_00n)).toMatchObject({
      why: "above-what-is-affordable",
      offer: expect.stringMatching(/^plan (10000\+){8}10000 from/),
    });
    expect(plan(100_00n, 90_00n)).toMatchObject({ why: "agreed" });
  });

  test("counts a weekly instalment by the month", () => {
    const weekly = { every: 1, unit: "week" } as const;
    const request: OfferRequest = { kind: "plan", instalment: usd(50_00n), rhythm: weekly };
    // 50 a week are 216.67 a month.
    expect(answered(offerFor(request, debt(216_66n), mintingOn())).why).toBe(
      "above-what-is-affordable",
    );
    expect(answered(offerFor(request, debt(216_67n), mintingOn())).why).toBe("agreed");
  });

  test("pays what they can for a while, where no plan is in reach", () => {
    expect(plan(20_00n)).toEqual({
      why: "above-what-is-affordable",
      offer:
        "reduced 2000+2000+2000+2000+2000+2000 from 2026-02-05 to 2026-07-05, review 2026-08-05",
      needs: null,
    });
  });

  test("is given a pause where it is not worth a payment", () => {
    expect(plan(4_99n).offer).toBe("pause until 2026-04-29");
    expect(plan(0n).offer).toBe("pause until 2026-04-29");
  });

  test("is opened with nothing they cannot keep up", () => {
    const opened = (sustainable: bigint): string[] =>
      offersFor(debt(sustainable), mintingOn(), [addDays(today, 5)]).map(
        (offer) => told(offer).split(" ")[0] ?? "",
      );
    expect(new Set(opened(1_000_00n))).toEqual(new Set(["full", "promise", "plan"]));
    expect(new Set(opened(100_00n))).toEqual(new Set(["plan"]));
    expect(opened(20_00n)).toEqual(["reduced"]);
    expect(opened(0n)).toEqual(["pause"]);
  });

  test("may still end the debt at once: that may come from savings", () => {
    const full = offerFor({ kind: "promise", dueOn: day("2026-02-10") }, debt(20_00n), mintingOn());
    expect(answered(full)).toMatchObject({ why: "agreed", offer: "promise 90000 on 2026-02-10" });
    const half: OfferRequest = { kind: "promise", amount: usd(450_00n), dueOn: today };
    expect(answered(offerFor(half, debt(100_00n), mintingOn()))).toMatchObject({
      why: "above-what-is-affordable",
      offer: "promise 10000 on 2026-01-29",
    });
  });

  test("has to have told their means before less than a plan is agreed", () => {
    const unknown = offerFor({ kind: "reduced" }, owing(usd(900_00n)), mintingOn());
    expect(answered(unknown)).toEqual({ why: "means-not-known", offer: null, needs: null });
    const rich = offerFor({ kind: "reduced" }, debt(500_00n), mintingOn());
    expect(answered(rich).why).toBe("a-plan-covers-it");
  });

  test("asks for less than they can, and pays that", () => {
    const request: OfferRequest = { kind: "reduced", instalment: usd(10_00n) };
    const answer = offerFor(request, debt(20_00n), mintingOn());
    expect(answered(answer)).toMatchObject({ why: "agreed", offer: /^reduced (1000\+){5}1000 / });
  });
});

test("a pause can be agreed until its last day", () => {
  const debt = owing(usd(900_00n), { sustainable: usd(0n) });
  const offer = present(offersFor(debt, mintingOn())[0]);
  const { now } = mintingOn();
  expect(canAgree(offer, { balance: debt.balance, today, now }).ok).toBe(true);
});

test("of several offers the one likeliest to bring most is told first", () => {
  const debt = owing(usd(900_00n), { sustainable: usd(250_00n) });
  const best = byExpected(offersFor(debt, mintingOn()), houseKeepModel);
  const worth = best.map((offer) => expectedOf(offer, houseKeepModel).minor);
  expect(worth).toEqual([...worth].sort((a, b) => (a > b ? -1 : 1)));
  expect(present(worth[0])).toBeLessThanOrEqual(900_00n);
});

describe("what checks offers tells a settlement, a reduction and a pause that are outside", () => {
  const minting = { ...mintingOn(), policy: settlingPolicy };
  const made = (request: OfferRequest, sustainable: bigint | null): Offer => {
    const known = sustainable === null ? null : usd(sustainable);
    const debt = owing(usd(1_000_00n), { daysPastDue: 120, sustainable: known });
    const answer = offerFor(request, debt, minting);
    return answer.ok ? answer.value : present(answer.error.counter);
  };
  const settlement = made({ kind: "settlement", amount: usd(750_00n), count: 3 }, 300_00n);
  const reduced = made({ kind: "reduced" }, 20_00n);
  const pause = made({ kind: "reduced" }, 0n);
  const { terms } = settlement;
  const relief = reduced.terms;
  if (terms.kind !== "settlement" || relief.kind !== "reduced") throw new Error("not as asked");
  const [first, ...others] = relief.instalments;

  const altered: readonly (readonly [string, Offer])[] = [
    ["no-such-band", { ...settlement, terms: { ...terms, band: "other" } }],
    ["amount", { ...settlement, terms: { ...terms, forgives: usd(0n) } }],
    ["does-not-sum-to-balance", { ...settlement, terms: { ...terms, forgives: usd(1n) } }],
    ["below-the-floor", { ...settlement, balance: usd(2_000_00n) }],
    ["above-what-is-affordable", { ...settlement, sustainable: usd(200_00n) }],
    ["number-of-instalments", { ...settlement, terms: { ...terms, instalments: [] } }],
    ["above-what-is-affordable", { ...reduced, sustainable: usd(19_99n) }],
    ["means-not-known", { ...reduced, sustainable: null }],
    ["term-too-long", { ...reduced, terms: { ...relief, reviewOn: day("2027-01-01") } }],
    [
      "instalment-below-minimum",
      {
        ...reduced,
        terms: { ...relief, instalments: [{ ...present(first), amount: usd(1n) }, ...others] },
      },
    ],
    ["date", { ...pause, terms: { kind: "pause", until: day("2026-04-30") } }],
    ["amount", { ...pause, sustainable: usd(5_00n) }],
    ["means-not-known", { ...pause, sustainable: null }],
  ];

  test.each(altered)("%s", (breach, outside) => {
    for (const offer of [settlement, reduced, pause]) {
      expect(breachesOf(offer, settlingPolicy, today)).toEqual([]);
    }
    expect(breachesOf(outside, settlingPolicy, today)).toContain(breach);
  });
});

test("who can keep up odd cents pays whole units, and the last payment of a plan takes the rest", () => {
  const owed = (sustainable: bigint) => owing(usd(900_00n), { sustainable: usd(sustainable) });
  const asked = (sustainable: bigint): string =>
    answered(offerFor({ kind: "reduced" }, owed(sustainable), mintingOn())).offer ?? "";
  expect(asked(20_99n)).toMatch(/^reduced (?:2000\+){5}2000 /u);
  expect(asked(133_00n)).toMatch(/^plan (?:12800\+){6}13200 /u);
  // Nothing above what they can keep up, for a round figure.
  expect(asked(130_00n)).toMatch(/^plan (?:12857\+){6}12858 /u);
});
