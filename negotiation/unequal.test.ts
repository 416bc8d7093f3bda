/** Unequal plans: a first part of its own size, two days a month, and what policy and means make of them. */

import { type PlainDate, usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import { day, mintingOn, owing } from "./example.ts";
import {
  type Offer,
  type OfferPolicy,
  type OfferRequest,
  breachesOf,
  housePolicy,
  offerFor,
  parsePolicy,
  policyDocument,
  regularOf,
  shapeOf,
} from "./index.ts";

const today: PlainDate = day("2026-03-02");
type Asked = Omit<Extract<OfferRequest, { kind: "plan" }>, "kind">;

/** Each payment of the offer, or of what is offered instead with its reason. */
function payments(
  asked: Asked,
  { sustainable = null, policy = housePolicy, owes = 412_50n }: Partial<World> = {},
): readonly string[] {
  const owed = owing(usd(owes), { sustainable: sustainable === null ? null : usd(sustainable) });
  const made = offerFor({ kind: "plan", ...asked }, owed, mintingOn(today, { policy }));
  const offer = made.ok ? made.value : made.error.counter;
  if (offer !== null) expect(breachesOf(offer, policy, today)).toEqual([]);
  return [...(made.ok ? [] : [made.error.why]), ...(offer === null ? [] : duesIn(offer))];
}
type World = { sustainable: bigint | null; policy: OfferPolicy; owes: bigint };

const duesIn = ({ terms }: Offer): readonly string[] =>
  terms.kind === "plan"
    ? terms.instalments.map(({ amount, dueOn }) => `${amount.minor} ${dueOn}`)
    : [terms.kind];

test("200 today and 150 a month: the first by itself, the others a month on, the last with the rest", () => {
  const first = { amount: usd(200_00n), dueOn: today };
  expect(payments({ first, instalment: usd(150_00n) })).toEqual([
    "20000 2026-03-02",
    "15000 2026-04-02",
    "6250 2026-05-02",
  ]);
});

test("the others may begin on another day than the first part", () => {
  const first = { amount: usd(100_00n), dueOn: day("2026-03-06") };
  expect(payments({ first, count: 3, firstOn: day("2026-03-20") })).toEqual([
    "10000 2026-03-06",
    "10416 2026-03-20",
    "10416 2026-04-20",
    "10418 2026-05-20",
  ]);
});

test("half now and half later are two payments on exactly those days", () => {
  const first = { amount: usd(206_25n), dueOn: today };
  const firstOn = day("2026-03-31");
  expect(payments({ first, count: 1, firstOn })).toEqual(["20625 2026-03-02", "20625 2026-03-31"]);
});

test("100 on the 1st and 60 on the 15th go on in turns until all is paid", () => {
  const second = { firstOn: day("2026-04-01"), instalment: usd(100_00n) };
  const asked: Asked = { instalment: usd(60_00n), firstOn: day("2026-03-15"), second };
  expect(payments(asked)).toEqual([
    "6000 2026-03-15",
    "10000 2026-04-01",
    "6000 2026-04-15",
    "10000 2026-05-01",
    "6000 2026-05-15",
    "3250 2026-06-01",
  ]);
});

test("a second day that was named too early or too late is that day of the same month", () => {
  const at = (on: string): readonly string[] =>
    payments({ instalment: usd(150_00n), firstOn: today, second: { firstOn: day(on) } });
  const dates = ["15000 2026-03-02", "15000 2026-03-16", "11250 2026-04-02"];
  expect([at("2026-04-16"), at("2026-02-16"), at("2026-03-16")]).toEqual([dates, dates, dates]);
});

test("the last day of every month stays that, however many the month has", () => {
  const second = { firstOn: day("2026-04-30") };
  const days = { firstOn: day("2026-03-15"), second, atMonthEnd: true as const };
  const made = payments({ ...days, instalment: usd(80_00n) });
  expect(made.map((one) => one.slice(-5))).toEqual(["03-15", "03-31", "04-15", "04-30", "05-15"]);
  const late = { firstOn: day("2026-03-31"), atMonthEnd: true as const };
  expect(payments({ ...late, instalment: usd(150_00n) })[1]).toBe("15000 2026-04-30");
});

test.each<readonly [readonly string[], true | undefined]>([
  [["02-28", "03-31", "04-30"], true],
  [["02-28", "03-28", "04-28"], undefined],
  [["02-15", "02-28", "03-15", "03-31"], true],
  [["03-15", "03-31", "04-15", "04-30"], undefined],
])("%s go on at the month's end: %s", (days, atMonthEnd) => {
  const dues = days.map((on) => ({ dueOn: day(`2026-${on}`), amount: usd(100n) }));
  expect(regularOf(dues).regular.atMonthEnd).toBe(atMonthEnd);
});

test("days that fall together at the end of a short month are no two days", () => {
  const second = { firstOn: day("2026-03-31") };
  const made = payments({ instalment: usd(25_00n), firstOn: day("2026-03-30"), second });
  expect(made[0]).toBe("term-too-long");
  expect(new Set(made.map((one) => one.slice(-10))).size).toBe(made.length);
});

test.each<[string, Asked, bigint, readonly string[]]>([
  [
    "a first part above what can be kept up comes down to it",
    { first: { amount: usd(200_00n), dueOn: today }, instalment: usd(50_00n) },
    120_00n,
    ["above-what-is-affordable", "12000 2026-03-02", "5000 2026-04-02", "5000 2026-05-02"],
  ],
  [
    "a first part and the next payment never share a month",
    { first: { amount: usd(90_00n), dueOn: today }, count: 3, firstOn: day("2026-03-15") },
    120_00n,
    ["above-what-is-affordable", "9000 2026-03-02", "10750 2026-04-02", "10750 2026-05-02"],
  ],
  [
    "two days of a month come down together",
    {
      instalment: usd(100_00n),
      firstOn: day("2026-03-15"),
      second: { firstOn: day("2026-04-01"), instalment: usd(60_00n) },
    },
    80_00n,
    ["above-what-is-affordable", "3750 2026-03-15", "3750 2026-04-01", "3750 2026-04-15"],
  ],
])("%s", (_, asked, sustainable, begins) => {
  expect(payments(asked, { sustainable }).slice(0, begins.length)).toEqual(begins);
});

test.each<[string, Asked, string]>([
  ["leaves less than a payment", { first: { amount: usd(400_00n) } }, "38750 2026-03-09"],
  ["is too small", { first: { amount: usd(5_00n) } }, "2500 2026-03-09"],
  ["is all of it", { first: { amount: usd(412_50n) } }, "4125 2026-03-09"],
])("a first part that %s is told so, and what is nearest offered", (_, asked, first) => {
  const [why, nearest] = payments({ count: 10, ...asked });
  expect(why).toMatch(/^(?:instalment-below-minimum|one-payment-covers-it)$/);
  expect(nearest).toBe(first);
});

test("what a policy leaves out is not offered: the plan without it is", () => {
  const policy: OfferPolicy = { ...housePolicy, unequal: [] };
  const first = { amount: usd(200_00n), dueOn: today };
  const second = { firstOn: day("2026-03-16") };
  expect(payments({ first, second, instalment: usd(150_00n) }, { policy })).toEqual([
    "unequal-not-offered",
    "15000 2026-03-09",
    "15000 2026-04-09",
    "11250 2026-05-09",
  ]);
  const weekly: OfferPolicy = { ...housePolicy, rhythms: [{ every: 1, unit: "week" }] };
  expect(payments({ second, count: 4 }, { policy: weekly })[0]).toBe("unequal-not-offered");
});

test("a policy that allows one kind is read back as written", () => {
  const policy: OfferPolicy = { ...housePolicy, unequal: ["two-days"] };
  expect(parsePolicy(JSON.parse(JSON.stringify(policyDocument(policy))) as never)).toEqual({
    ok: true,
    value: policy,
  });
});

const dues = (...all: readonly string[]) =>
  all.map((one) => {
    const [amount = "0", on = ""] = one.split(" ");
    return { amount: usd(BigInt(amount)), dueOn: day(on) };
  });
const monthly = { every: 1, unit: "month" } as const;

test.each([
  ["alike", dues("100 2026-03-01", "100 2026-04-01", "40 2026-05-01"), 0, undefined],
  ["first larger", dues("200 2026-03-01", "50 2026-04-01", "50 2026-05-01"), 1, undefined],
  ["first on its own day", dues("50 2026-03-06", "50 2026-04-01", "50 2026-05-01"), 1, undefined],
  [
    "two days",
    dues("100 2026-03-01", "60 2026-03-15", "100 2026-04-01", "60 2026-04-15"),
    0,
    "2026-03-15",
  ],
  [
    "a first part and two days",
    dues("200 2026-02-20", "100 2026-03-01", "60 2026-03-15", "100 2026-04-01", "9 2026-04-15"),
    1,
    "2026-03-15",
  ],
])("the shape of %s is read from its dates and sizes", (_, all, apart, secondOn) => {
  const shape = shapeOf(monthly, all);
  expect([shape?.apart, shape?.begins.secondOn]).toEqual([apart, secondOn]);
  expect(regularOf(all)).toMatchObject({ rhythm: monthly });
});
