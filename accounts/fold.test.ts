/** Stories and laws of the folds: what each kind of event does to a person and to a debt. */

import { type Json, canonical, decode, encode, present, usd } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { type AccountState, foldAccount, totalOwed } from "./account.ts";
import type { Event, Happening, HappeningKind } from "./event.ts";
import {
  consent,
  debtAfter,
  dispute,
  exampleSchedule,
  instalments,
  leniency,
  oneOf,
  personAfter,
  posting,
} from "./example-events.ts";
import {
  aCase,
  ana,
  anaState,
  bob,
  card,
  cardState,
  date,
  event,
  idOf,
  instant,
  mailbox,
  mobile,
  now,
  zone,
} from "./example.ts";
import { latestNotice, standingNotice } from "./notices.ts";
import { type PersonState, foldPerson } from "./person.ts";

const onPerson = { person: ana, account: null };
const onDebt = { person: ana, account: card };

/** What each kind changes of Ana, who has her consent, her stop and one failed try already. */
const ofPerson: { readonly [K in HappeningKind]?: Partial<PersonState> } = {
  "person-placed": { language: "es", points: [mobile] },
  "contact-point-added": {
    points: [mobile, mailbox, oneOf["contact-point-added"].point],
    zones: [zone("America/New_York"), zone("America/Chicago")],
  },
  "contact-point-judged": { points: [{ ...mobile, health: "wrong-person" }, mailbox] },
  "language-chosen": { language: "hi" },
  "consent-given": { consents: [consent, consent] },
  "consent-revoked": { consents: [{ ...consent, revokedAt: now }] },
  "channel-stopped": {
    stops: [oneOf["channel-stopped"].stop, oneOf["channel-stopped"].stop],
  },
  "channel-resumed": { stops: [] },
  "quiet-time-stated": { quiet: [oneOf["quiet-time-stated"].quiet] },
  "place-refused": { refusedPlaces: ["workplace"] },
  "representation-noted": { representation: oneOf["representation-noted"].representation },
  "residence-learned": {
    jurisdiction: oneOf["residence-learned"].jurisdiction,
    zones: [zone("America/Denver")],
  },
  "person-verified": { failedVerifications: 0 },
  "verification-failed": { failedVerifications: 2 },
  "hold-placed": { holds: [dispute] },
  "case-opened": { cases: [{ id: aCase, of: "dispute", account: null }] },
  "message-heard": { lastHeardAt: now },
};
const busyAna: PersonState = {
  ...anaState,
  consents: [consent],
  stops: [oneOf["channel-stopped"].stop],
  failedVerifications: 1,
};

/** What each kind changes of the card. */
const ofDebt: { readonly [K in HappeningKind]?: Partial<AccountState> } = {
  "hold-placed": { holds: [dispute] },
  "case-opened": { cases: [{ id: aCase, of: "dispute", account: card }] },
  "notice-given": {
    notices: [
      ...cardState.notices,
      {
        notice: "validationNotice",
        sentAt: now,
        channel: "letter",
        printedEndOn: date("2026-07-20"),
        returnedAt: null,
      },
    ],
  },
  "notice-returned": {
    notices: cardState.notices.map((one) => ({ ...one, returnedAt: now })),
  },
  "notice-asked": { asked: ["defaultNotice"] },
  "schedule-told": { schedule: { ...exampleSchedule, paid: [], defaultSums: [] } },
  "notice-lacking": { lacking: [{ notice: "validationNotice", elements: ["itemization"] }] },
  "account-scored": { score: { scorecard: "starter-1", payBasisPoints: 4200 } },
  "promise-made": {
    life: {
      kind: "promised",
      promise: {
        id: idOf(76),
        offer: idOf(75),
        amount: usd(5_000n),
        dueOn: date("2026-07-01"),
        leniency,
        madeAt: now,
      },
    },
  },
  "plan-agreed": {
    life: {
      kind: "on-plan",
      plan: {
        id: idOf(77),
        offer: idOf(75),
        instalments,
        leniency,
        judged: [],
        agreedAt: now,
      },
    },
  },
  "settlement-agreed": {
    life: {
      kind: "on-plan",
      plan: {
        id: idOf(77),
        offer: idOf(75),
        instalments: [{ dueOn: date("2026-06-24"), amount: usd(300_00n) }],
        leniency: { graceDays: 3, tolerance: usd(1_00n) },
        judged: [],
        agreedAt: now,
        forgives: usd(112_50n),
      },
    },
  },
  "relief-agreed": {
    life: {
      kind: "on-plan",
      plan: {
        id: idOf(77),
        offer: idOf(75),
        instalments: [{ dueOn: date("2026-06-24"), amount: usd(10_00n) }],
        leniency: { graceDays: 3, tolerance: usd(1_00n) },
        judged: [],
        agreedAt: now,
        reviewOn: date("2026-12-24"),
      },
    },
  },
  // A promise or a plan that is not this debt's still counts how it was judged, and ends nothing.
  "promise-judged": { promisesBroken: 1, lastBrokenAt: now },
  "payment-requested": { paymentsOpen: [{ id: idOf(78), amount: usd(5_000n) }] },
  posted: {
    balances: { ...cardState.balances, principal: usd(100_000n) },
    lastPaymentOn: date("2026-06-10"),
  },
  "terms-told": {
    terms: [{ id: idOf(79), toldAt: now, fact: oneOf["terms-told"].term }],
  },
  "obligor-released": {
    obligors: [],
    released: [{ ...present(cardState.obligors[0]), as: "discharged", at: now }],
  },
  "account-closed": { life: { kind: "closed", as: "paid", at: now } },
};

const kinds = Object.entries(oneOf);

describe.each(kinds)("%s", (kind, what) => {
  test("changes of the person exactly this", () => {
    const changes: Readonly<Record<string, Partial<PersonState>>> = ofPerson;
    expect(personAfter([what], busyAna)).toEqual({ ...busyAna, ...changes[kind] });
  });

  test("changes of the debt exactly this", () => {
    const changes: Readonly<Record<string, Partial<AccountState>>> = ofDebt;
    expect(debtAfter([what])).toEqual({ ...cardState, ...changes[kind] });
  });

  test("is the same after it was written and read", () => {
    const happened = event(1, what, onDebt);
    const text = canonical(encode(happened));
    expect(decode<Event>(JSON.parse(text) as Json)).toEqual(happened);
  });
});

describe("a person", () => {
  test("begins when placed, and not before", () => {
    const state = foldPerson(null, event(1, oneOf["person-placed"]));
    expect(state).toMatchObject({ language: "es", debts: [], holds: [] });
    expect(() => foldPerson(null, event(1, oneOf["message-heard"]))).toThrow("begins when placed");
  });

  test("owes a debt once, however often it is told", () => {
    const placed = event(1, oneOf["account-placed"], onDebt);
    const nobody = foldPerson(null, event(0, oneOf["person-placed"]));
    const once = foldPerson(nobody, placed);
    expect(once.debts).toEqual([card]);
    expect(foldPerson(once, placed).debts).toEqual([card]);
  });

  test("has a point that is told again once, as told last", () => {
    const dead = { ...mobile, health: "dead" } as const;
    const again = personAfter([{ kind: "contact-point-added", point: dead }]);
    expect(again.points).toEqual([mailbox, dead]);
  });

  test("keeps the holds of a debt with the debt", () => {
    const held = event(1, oneOf["hold-placed"], onDebt);
    expect(foldPerson(anaState, held).holds).toEqual([]);
    expect(foldAccount(cardState, held).holds).toEqual([dispute]);
  });

  test("revokes what fits the channel and the point, once", () => {
    const other = { ...consent, point: mailbox.id };
    const general = { ...consent, point: null };
    const calls = { ...consent, channels: ["voice"] } as const;
    const given = { ...anaState, consents: [consent, other, general, calls] };
    const { consents } = personAfter(
      [{ kind: "consent-revoked", channels: ["sms"], point: mobile.id }],
      given,
    );
    expect(consents.map(({ revokedAt }) => revokedAt)).toEqual([now, null, now, null]);
    const later = event(
      2,
      { kind: "consent-revoked", channels: ["sms"], point: null },
      onPerson,
      instant("2027-01-01T00:00:00Z"),
    );
    const again = foldPerson({ ...given, consents }, later).consents;
    expect(again.map(({ revokedAt }) => revokedAt)).toEqual([now, later.at, now, null]);
  });

  test("is represented until nobody is noted", () => {
    const noted = personAfter([oneOf["representation-noted"]]);
    const ended: Happening = { kind: "representation-noted", representation: null };
    expect(personAfter([ended], noted)).toEqual(anaState);
  });
});

describe("a debt", () => {
  test("begins when placed, owing nothing until the placement is posted", () => {
    const placed = foldAccount(null, event(1, oneOf["account-placed"], onDebt));
    expect(totalOwed(placed)).toEqual(usd(0n));
    expect(debtAfter([posting(120_000n, "placement")], placed)).toEqual(cardState);
    const begins = () => foldAccount(null, event(1, oneOf.posted, onDebt));
    expect(begins).toThrow("begins when placed");
  });

  test("is told of a second obligor without beginning again", () => {
    const forBob = event(2, oneOf["account-placed"], { person: bob, account: card });
    const busy = debtAfter([oneOf.posted]);
    expect(foldAccount(busy, forBob)).toEqual(busy);
  });

  test("knows the day of its latest payment, even when an earlier one is posted late", () => {
    const late = posting(1_000n, "payment", "2025-11-01");
    expect(debtAfter([oneOf.posted, late]).lastPaymentOn).toBe("2026-06-10");
    expect(debtAfter([late]).lastPaymentOn).toBe("2025-12-15");
  });

  test.each`
    as           | kept | broken | lastBrokenAt
    ${"kept"}    | ${1} | ${0}   | ${null}
    ${"partial"} | ${0} | ${0}   | ${null}
    ${"broken"}  | ${0} | ${1}   | ${now}
    ${"void"}    | ${0} | ${0}   | ${null}
  `("is free again once its promise is $as", ({ as, kept, broken, lastBrokenAt }) => {
    const judged = { ...oneOf["promise-judged"], as: as as "kept" };
    expect(debtAfter([oneOf["promise-made"], judged])).toEqual({
      ...cardState,
      promisesKept: kept as number,
      promisesBroken: broken as number,
      lastBrokenAt: lastBrokenAt as typeof now | null,
    });
  });

  test("judges each instalment of its plan once, the last word holding, until the plan ends", () => {
    const kept = oneOf["instalment-judged"];
    const broken = { ...kept, as: "broken" } as const;
    const on = debtAfter([oneOf["plan-agreed"], kept, broken]);
    expect(on.life).toMatchObject({ plan: { judged: [{ seq: 0, as: "broken" }] } });
    expect(debtAfter([oneOf["plan-ended"]], on)).toEqual({
      ...cardState,
      promisesBroken: 1,
      lastBrokenAt: now,
    });
    const other = { ...oneOf["plan-ended"], plan: idOf<never>(79) };
    expect(debtAfter([other], on)).toEqual(on);
  });

  test.each`
    to                | open
    ${"pending"}      | ${1}
    ${"unknown"}      | ${1}
    ${"settled"}      | ${0}
    ${"failed"}       | ${0}
    ${"returned"}     | ${0}
    ${"charged-back"} | ${0}
    ${"refunded"}     | ${0}
  `("has $open payment open once it is $to", ({ to, open }) => {
    const moved = { ...oneOf["payment-moved"], to: to as "settled" };
    const { paymentsOpen } = debtAfter([oneOf["payment-requested"], moved]);
    expect(paymentsOpen).toHaveLength(open as number);
  });

  test("counts no notice that came back, and each other", () => {
    const newer = instant("2026-06-12T00:00:00Z");
    const given = { ...oneOf["notice-given"], sentAt: newer };
    const both = debtAfter([given, oneOf["notice-returned"]]);
    expect(standingNotice(both, "validationNotice")?.sentAt).toBe(newer);
    const back = debtAfter([oneOf["notice-returned"]]);
    expect(standingNotice(back, "validationNotice")).toBeNull();
    expect(latestNotice(back, "validationNotice")?.returnedAt).not.toBeNull();
    expect(standingNotice(debtAfter([{ ...given, notice: "other" }]), "other")).not.toBeNull();
  });

  test("forgets what a notice lacked once it is given", () => {
    expect(debtAfter([oneOf["notice-lacking"], oneOf["notice-given"]]).lacking).toEqual([]);
  });

  test("opens again after it was closed", () => {
    expect(debtAfter([oneOf["account-closed"], oneOf["account-reopened"]])).toEqual(cardState);
  });
});
