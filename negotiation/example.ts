/** What tests of negotiation start from: a moment, a debt, a policy that settles, an offer in one line. */

import {
  type AccountId,
  type Money,
  type OfferId,
  type PersonId,
  type PlainDate,
  instantOf,
  must,
  parsePlainDate,
  trusted,
} from "@forbear/kernel";
import type { Minting, Owed } from "./bounds.ts";
import { type OfferPolicy, type SettlementBand, housePolicy } from "./policy.ts";
import type { Instalment, Offer } from "./terms.ts";

export const day = (text: string): PlainDate => must(parsePlainDate(text));
export const today = day("2026-01-29");

export function mintingOn(on: PlainDate = today, change: Partial<Minting> = {}): Minting {
  let made = 0;
  return {
    policy: housePolicy,
    authority: "agent",
    today: on,
    now: instantOf(Date.UTC(2026, 0, 29, 15)),
    newId: () => trusted<OfferId>(`offer-${(made += 1)}`),
    ...change,
  };
}

export const owing = (balance: Money, change: Partial<Owed> = {}): Owed => ({
  account: trusted<AccountId>("account-1"),
  person: trusted<PersonId>("person-1"),
  balance,
  nextPayOn: null,
  sustainable: null,
  daysPastDue: 40,
  segment: null,
  settlementsOffered: 0,
  ...change,
});

/** From 90 days the agent may go to 70%, a collector to 60, a supervisor to half, a manager to 35. */
export const lateBand: SettlementBand = {
  name: "late",
  fromDaysPastDue: 90,
  toDaysPastDue: null,
  segments: [],
  openingPart: 9_000,
  stepPart: 1_000,
  floors: { agent: 7_000, collector: 6_000, supervisor: 5_000, manager: 3_500 },
  payWithinDays: 90,
  mostInstalments: 3,
};

export const settlingPolicy: OfferPolicy = { ...housePolicy, settlements: [lateBand] };

const payments = (instalments: readonly Instalment[]): string => {
  const dates = [instalments[0], instalments.at(-1)].map((one) => one?.dueOn);
  return `${instalments.map(({ amount }) => amount.minor).join("+")} from ${dates.join(" to ")}`;
};

/** An offer as a person would read it: kind, then amounts by date. */
export function told({ terms }: Offer): string {
  switch (terms.kind) {
    case "in-full":
      return `full ${terms.amount.minor} by ${terms.payBy}`;
    case "promise":
      return `promise ${terms.amount.minor} on ${terms.dueOn}`;
    case "plan":
      return `plan ${payments(terms.instalments)}`;
    case "settlement":
      return `settlement ${payments(terms.instalments)}, forgiven ${terms.forgives.minor}`;
    case "reduced":
      return `reduced ${payments(terms.instalments)}, review ${terms.reviewOn}`;
    case "changed":
      return `${terms.as} ${payments(terms.instalments)}`;
    case "pause":
      return `pause until ${terms.until}`;
  }
}
