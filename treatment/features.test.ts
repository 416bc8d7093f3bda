/** Features of a debt: what falls due next, and what a strategy is told of it. */

import type { AccountState } from "@forbear/accounts";
import {
  type ClientId,
  type OfferId,
  type PersonId,
  type PlainDate,
  type PlanId,
  instantOf,
  must,
  parsePlainDate,
  trusted,
  usd,
} from "@forbear/kernel";
import { expect, test } from "vitest";
import { featuresOf, nextDueOn } from "./index.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));

const account: AccountState = {
  client: trusted<ClientId>("client"),
  of: "creditCard",
  obligors: [],
  life: { kind: "open" },
  holds: [],
  balances: { principal: usd(400_00n), interest: usd(12_00n), fees: usd(50n), costs: usd(0n) },
  placedOn: day("2026-03-01"),
  openedOn: null,
  defaultedOn: day("2026-02-10"),
  chargedOffOn: null,
  lastPaymentOn: null,
  lastPaidWhenPlacedOn: null,
  notices: [],
  lacking: [],
  asked: [],
  schedule: null,
  placed: { principal: usd(400_00n), interest: usd(12_00n), fees: usd(50n), costs: usd(0n) },
  itemisation: null,
  score: null,
  promisesKept: 1,
  promisesBroken: 0,
  lastBrokenAt: null,
  cases: [],
  paymentsOpen: [],
  terms: [],
  accrual: null,
};

const onPlan = (judged: number): AccountState["life"] => ({
  kind: "on-plan",
  plan: {
    id: trusted<PlanId>("plan"),
    offer: trusted<OfferId>("offer"),
    instalments: ["2026-03-05", "2026-04-05"].map((text) => ({
      dueOn: day(text),
      amount: usd(206_25n),
    })),
    judged: Array.from({ length: judged }, (_, seq) => ({ seq, as: "kept" as const })),
    leniency: { graceDays: 3, tolerance: usd(1_00n) },
    agreedAt: instantOf(0),
  },
});

test("a strategy is told what is owed, since when, and what falls due", () => {
  const person = trusted<PersonId>("person");
  const jurisdiction = { country: "US", region: "US-TX", municipality: null };
  const life = onPlan(0);
  expect(featuresOf(person, { ...account, life }, { jurisdiction }, day("2026-03-02"))).toEqual({
    person,
    life: "on-plan",
    debtKind: "creditCard",
    currency: "USD",
    balanceMinor: 412_50n,
    daysPastDue: 20,
    scoreBasisPoints: null,
    country: "US",
    promisesKept: 1,
    promisesBroken: 0,
    dueInDays: 3,
  });
});

test("the first instalment not yet judged falls due next, and after the last none does", () => {
  const dues = [0, 1, 2].map((judged) => nextDueOn({ life: onPlan(judged) }));
  expect(dues).toEqual(["2026-03-05", "2026-04-05", null]);
  expect(nextDueOn(account)).toBeNull();
});
