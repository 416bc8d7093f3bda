/** Plans of several named payments: what policy and means make of them. */

import { type PlainDate, must, present, usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import { day, mintingOn, owing } from "./example.ts";
import {
  type OfferPolicy,
  type OfferRequest,
  breachesOf,
  duesOf,
  housePolicy,
  offerFor,
  regularOf,
  shapeOf,
} from "./index.ts";

const today: PlainDate = day("2026-03-02");
type Asked = Omit<Extract<OfferRequest, { kind: "plan" }>, "kind">;
type World = { sustainable: bigint | null; policy: OfferPolicy; owes: bigint };

/** "100 03-02": so much on that day. */
const part = (said: string) => {
  const [amount = "0", on] = said.split(" ");
  return {
    amount: usd(BigInt(amount) * 100n),
    ...(on === undefined ? {} : { dueOn: day(`2026-${on}`) }),
  };
};

/** Each payment of the offer, or of what is offered instead after its reason. */
function payments(
  parts: readonly string[],
  asked: Asked = {},
  { sustainable = null, policy = housePolicy, owes = 412_50n }: Partial<World> = {},
): readonly string[] {
  const owed = owing(usd(owes), { sustainable: sustainable === null ? null : usd(sustainable) });
  const request = { kind: "plan", ...asked, parts: parts.map(part) } as const;
  const made = offerFor(request, owed, mintingOn(today, { policy }));
  const offer = made.ok ? made.value : made.error.counter;
  if (offer !== null) expect(breachesOf(offer, policy, today)).toEqual([]);
  const dues = offer === null ? [] : duesOf(offer.terms);
  const told = dues.map(({ amount, dueOn }) => `${amount.minor / 100n} ${dueOn.slice(5)}`);
  return [...(made.ok ? [] : [made.error.why]), ...told];
}

test.each<[string, readonly string[], Asked, readonly string[]]>([
  [
    "all of it in three is exactly those three",
    ["50 03-06", "75 03-13", "287 03-31"],
    {},
    ["does-not-cover-balance", "50 03-06", "75 03-13", "287 03-31"],
  ],
  [
    "what they leave follows in the rhythm, in the size named",
    ["100 03-02", "80 03-15"],
    { instalment: usd(60_00n) },
    ["100 03-02", "80 03-15", "60 04-15", "60 05-15", "60 06-15", "52 07-15"],
  ],
  [
    "those without a day fall in the rhythm",
    ["200", "150"],
    { rhythm: { every: 2, unit: "week" }, instalment: usd(62_50n) },
    ["200 03-09", "150 03-23", "62 04-06"],
  ],
  ["they are put in order", ["300 03-31", "112 03-06"], {}, ["does-not-cover-balance"]],
  [
    "two on one day are one",
    ["100 03-06", "100 03-06", "212 03-20"],
    {},
    ["does-not-cover-balance", "200 03-06", "212 03-20"],
  ],
])("%s", (_, parts, asked, begins) => {
  expect(payments(parts, asked).slice(0, begins.length)).toEqual(begins);
});

test.each<[string, readonly string[], Partial<World>, readonly string[]]>([
  ["too small", ["10 03-06", "200 03-13"], {}, ["instalment-below-minimum", "25 03-06"]],
  ["more than is owed", ["300 03-06", "300 03-13"], {}, ["more-than-balance", "300 03-06"]],
  ["too late", ["100 03-06", "312 08-01"], {}, ["date-too-late", "100 03-06", "312 04-06"]],
  ["past", ["100 02-01", "312 03-06"], {}, ["date-in-the-past", "100 03-02"]],
  [
    "more in a month than can be kept up",
    ["60 03-06", "70 03-13", "60 04-20"],
    { sustainable: 120_00n },
    ["above-what-is-affordable"],
  ],
  [
    "left out of the policy",
    ["60 03-06", "70 03-13", "60 04-20"],
    { policy: { ...housePolicy, unequal: ["first-part"] } },
    ["unequal-not-offered"],
  ],
])("parts that are %s are told so, with the nearest", (_, parts, world, begins) => {
  expect(payments(parts, {}, world).slice(0, begins.length)).toEqual(begins);
});

test("what can be kept up in each month from any payment is agreed as it was named", () => {
  const parts = ["60 03-06", "50 03-20", "60 04-20"];
  expect(payments(parts, { instalment: usd(50_00n) }, { sustainable: 120_00n })).toEqual([
    "60 03-06",
    "50 03-20",
    "60 04-20",
    "50 05-20",
    "50 06-20",
    "50 07-20",
    "50 08-20",
    "42 09-20",
  ]);
});

test("the shape of named payments tells how many stand apart, and the rhythm goes on from the others", () => {
  const dues = ["100 03-06", "80 03-13", "60 04-20", "60 05-20"].map((one) => {
    const { amount, dueOn = today } = part(one);
    return { amount, dueOn };
  });
  const monthly = { every: 1, unit: "month" } as const;
  expect(shapeOf(monthly, dues)).toEqual({ apart: 2, begins: { firstOn: "2026-04-20" } });
  expect(regularOf(dues)).toEqual({
    rhythm: monthly,
    regular: { firstOn: "2026-04-20", next: 2 },
  });
});

const late = ["70 03-10", "70 04-25", "70 06-10", "70 07-26", "70 09-10", "62 10-26"];
/** Six payments six weeks and more apart, in a policy that lets so many be put off. */
const apart = (mostMoves: number): readonly string[] =>
  payments(
    late,
    {},
    {
      owes: 412_00n,
      policy: { ...housePolicy, service: { ...present(housePolicy.service), mostMoves } },
    },
  );

test("a payment may be laid out as late as it could be put off, as often and no oftener", () => {
  expect(apart(5)[0]).toBe("70 03-10");
  expect(apart(4)[0]).toBe("date-too-late");
  expect(apart(0)[0]).toBe("date-too-late");
});

test("an offer whose payments lie further apart than policy lets them be put off is outside it", () => {
  const request = {
    kind: "plan",
    parts: ["200 03-10", "106 04-25", "106 06-10"].map(part),
  } as const;
  const offer = must(offerFor(request, owing(usd(412_00n)), mintingOn(today)));
  const service = { ...present(housePolicy.service), mostMoves: 1 };
  expect(breachesOf(offer, housePolicy, today)).toEqual([]);
  expect(breachesOf(offer, { ...housePolicy, service }, today)).toContain("rhythm");
});
