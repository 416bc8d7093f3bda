/** Debts that were written about too late, offered too much or agreed otherwise: each is found. */

import { type AccountState, type Event, type Happening, foldAccount } from "@forbear/accounts";
import {
  type AccountId,
  type ClientId,
  type ContactId,
  type Instant,
  type OfferId,
  type PersonId,
  type PlainDate,
  encode,
  later,
  money,
  must,
  parseInstant,
  parsePlainDate,
  parseTimeZone,
  trusted,
} from "@forbear/kernel";
import { noBalances, placementEntry } from "@forbear/ledger";
import { type Offer, housePolicy, policyHash, sealOffer } from "@forbear/negotiation";
import { expect, test } from "vitest";
import { checkDebts } from "./debts.ts";
import { Findings } from "./findings.ts";
import type { Life, Moment } from "./lives.ts";

const account = trusted<AccountId>("01900000-0000-7000-8000-000000000002");
const person = trusted<PersonId>("01900000-0000-7000-8000-000000000001");
const contact = trusted<ContactId>("01900000-0000-7000-8000-0000000000c1");
const offerId = trusted<OfferId>("01900000-0000-7000-8000-0000000000d1");
const starts = must(parseInstant("2026-03-02T15:00:00.000Z"));
const day = (text: string): PlainDate => must(parsePlainDate(text), text);
const minutesOn = (minutes: number): Instant => later(starts, minutes * 60_000);
const usd = (minor: bigint) => money("USD", minor);
const key = Buffer.alloc(32, "key");
const zone = must(parseTimeZone("America/New_York"));

const owed = { ...noBalances("USD"), principal: usd(400_00n) };
let ids = 0;
const booking = {
  account,
  entry: trusted<never>("01900000-0000-7000-8000-0000000000e1"),
  valueOn: day("2026-03-02"),
  bookedAt: starts,
  newId: () =>
    trusted<never>(`01900000-0000-7000-8000-00000000f${String((ids += 1)).padStart(3, "0")}`),
};

type Step = readonly [number, Happening];

const placed: readonly Step[] = [
  [
    0,
    {
      kind: "account-placed",
      client: trusted<ClientId>("01900000-0000-7000-8000-0000000000cc"),
      of: "creditCard",
      obligors: [{ person, role: "sole" }],
      balances: owed,
      placedOn: day("2026-03-02"),
      openedOn: null,
      defaultedOn: null,
      chargedOffOn: null,
      lastPaymentOn: null,
      noticeSentAt: null,
      itemisation: null,
    },
  ],
  [
    0,
    {
      kind: "posted",
      entry: booking.entry,
      for: "placement",
      fact: booking.entry,
      payment: null,
      policy: null,
      because: null,
      accrual: null,
      transfers: placementEntry(booking, owed),
    },
  ],
];

function lifeOf(steps: readonly Step[]): Life<AccountState> {
  const moments: Moment[] = [];
  const before: (AccountState | null)[] = [];
  let state: AccountState | null = null;
  for (const [at, what] of [...placed, ...steps]) {
    const event: Event = {
      id: trusted(`01900000-0000-7000-8000-00000000a${String(moments.length).padStart(3, "0")}`),
      at: minutesOn(at),
      about: { person, account },
      by: { kind: "agent" },
      cause: null,
      correlation: "test",
      versions: null,
      what,
    };
    before.push(state);
    state = foldAccount(state, event);
    moments.push({ event, seq: moments.length + 1 });
  }
  if (state === null) throw new Error("a life begins");
  return { id: account, moments, before, last: state };
}

const terms = {
  kind: "promise",
  amount: usd(100_00n),
  dueOn: day("2026-03-06"),
  leniency: { graceDays: 3, tolerance: usd(1_00n) },
} as const;

const offer: Offer = {
  id: offerId,
  account,
  person,
  terms,
  balance: usd(400_00n),
  sustainable: null,
  authority: "agent",
  policy: policyHash(housePolicy),
  mintedAt: minutesOn(5),
  expiresAt: later(minutesOn(5), 72 * 3_600_000),
};

function found(steps: readonly Step[], minted: Offer = offer, stored: Offer = minted): string[] {
  const findings = new Findings();
  checkDebts(
    {
      lives: new Map([[account, lifeOf(steps)]]),
      people: [],
      offers: [
        {
          id: offerId,
          account_id: account,
          terms: encode(stored.terms),
          token: sealOffer(minted, key),
        },
      ],
      policies: new Map([[policyHash(housePolicy), housePolicy]]),
      offerKey: key,
      zone,
      since: null,
    },
    findings,
  );
  return findings.all().flatMap(({ check, first }) => first.map(({ says }) => `${check}: ${says}`));
}

const reserved: Step = [
  1,
  {
    kind: "contact-reserved",
    contact,
    channel: "sms",
    act: "collect",
    template: "reminder",
    dueAt: starts,
    decision: trusted("d"),
  },
];
const attempting: Step = [3, { kind: "contact-attempting", contact, decision: trusted("d") }];
const mint = (of: Offer): Step => [5, { kind: "offer-minted", offer: offerId, terms: of.terms }];
const promise: Step = [
  6,
  {
    kind: "promise-made",
    promise: trusted("p"),
    offer: offerId,
    amount: terms.amount,
    dueOn: terms.dueOn,
    leniency: terms.leniency,
  },
];

test("a debt that is written about and promised as it was offered is in order", () => {
  expect(found([reserved, attempting, mint(offer), promise])).toEqual([]);
});

test.each<[string, Happening]>([
  [
    "payment-requested",
    {
      kind: "payment-requested",
      payment: trusted("p"),
      amount: usd(1n),
      method: "card",
      offer: null,
    },
  ],
  ["account-closed", { kind: "account-closed", as: "recalled" }],
  [
    "hold-placed",
    {
      kind: "hold-placed",
      hold: { id: trusted("h"), at: starts, kind: "fraud", case: trusted("c") },
    },
  ],
])("a contact decided before %s that leaves after it is found", (kind, what) => {
  expect(found([reserved, [2, what], attempting])).toContain(
    `silence: a contact decided before ${kind} left after it`,
  );
});

test("what answers the person may leave, whatever happened", () => {
  const reply: Step = [1, { ...reserved[1], act: "replyToConsumer" } as Happening];
  expect(found([reply, [2, { kind: "account-closed", as: "paid" }], attempting])).toEqual([]);
});

test.each<[string, Offer, string]>([
  [
    "by a policy that nobody published",
    { ...offer, policy: "none" },
    "offers: an offer was made by a policy that nobody published",
  ],
  [
    "below the smallest amount",
    { ...offer, terms: { ...terms, amount: usd(5_00n) } },
    "offers: an offer is outside its policy: amount",
  ],
  [
    "too far off",
    { ...offer, terms: { ...terms, dueOn: day("2026-08-06") } },
    "offers: an offer is outside its policy: date",
  ],
])("an offer %s is found", (_, made, says) => {
  expect(found([mint(made)], made)).toContain(says);
});

test("an offer whose row tells other terms than its token is found", () => {
  const other = { ...offer, terms: { ...terms, amount: usd(50_00n) } };
  expect(found([mint(offer)], offer, other)).toEqual([
    "offers: an offer is told differently in journal, row and token",
  ]);
});

test("what was agreed without an offer, otherwise than offered, or too late is found", () => {
  expect(found([promise])).toEqual(["offers: something was agreed that was never offered"]);
  const less: Step = [6, { ...promise[1], amount: usd(50_00n) } as Happening];
  expect(found([mint(offer), less])).toEqual(["offers: what was agreed is not what was offered"]);
  const late: Step = [72 * 60 + 5, promise[1]];
  expect(found([mint(offer), late])).toEqual(["offers: an offer was agreed after it had lapsed"]);
});

const noSettlement = "offers: a debt closed as settled without a settlement that was kept";

test("a debt does not close as settled without a settlement", () => {
  expect(found([[2, { kind: "account-closed", as: "settled" }]])).toEqual([noSettlement]);
  expect(found([[2, { kind: "account-closed", as: "paid" }]])).toEqual([]);
});

test("nor by one that ended as kept though less came than was agreed", () => {
  const settles: Happening = {
    kind: "settlement-agreed",
    plan: trusted("s"),
    offer: offerId,
    band: "late",
    rhythm: { every: 1, unit: "month" },
    instalments: [{ dueOn: day("2026-03-12"), amount: usd(200_00n) }],
    forgives: usd(200_00n),
    leniency: { graceDays: 3, tolerance: usd(1_00n) },
  };
  const steps: readonly Step[] = [
    [2, settles],
    [3, { kind: "plan-ended", plan: trusted("s"), as: "completed" }],
    [4, { kind: "account-closed", as: "settled" }],
  ];
  expect(found(steps)).toContain(noSettlement);
});
