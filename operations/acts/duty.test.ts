/** Notices by the calendar: the day before, the day, and the day after each becomes due. */

import {
  type AccountState,
  type PaymentSchedule,
  type PersonState,
  foldAccount,
  foldPerson,
} from "@forbear/accounts";
import {
  type AccountId,
  type ClientId,
  type EventId,
  type Instant,
  type PersonId,
  type PlainDate,
  type TimeZone,
  money,
  must,
  parseInstant,
  parsePlainDate,
  parseTimeZone,
  trusted,
} from "@forbear/kernel";
import { currentLaw } from "@forbear/law";
import { describe, expect, test } from "vitest";
import { nextLookOn, noticeDuties, toBeGiven } from "./duty.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text), text);
const at = (text: string): Instant => must(parseInstant(text), text);
const gbp = (minor: bigint) => money("GBP", minor);
const ids = {
  person: trusted<PersonId>("019a0000-0000-7000-8000-000000000001"),
  account: trusted<AccountId>("019a0000-0000-7000-8000-000000000002"),
};

const told: PaymentSchedule = {
  asOf: day("2026-01-01"),
  interval: "monthly",
  instalment: gbp(100_00n),
  firstDueOn: day("2026-01-05"),
  count: 24,
  firstMissedOn: null,
  arrears: gbp(0n),
  lastNoticeOn: null,
  nextStatementOn: null,
  debitFailedOn: null,
  defaultSum: null,
};

const event = {
  id: trusted<EventId>("e"),
  at: at("2026-01-01T09:00:00.000Z"),
  cause: null,
} as const;
const by = { kind: "system", part: "test" } as const;

function personIn(region: string, zone: TimeZone): PersonState {
  const what = {
    kind: "person-placed",
    language: "en",
    jurisdiction: { country: region.slice(0, 2), region, municipality: null },
    points: [],
    zones: [zone],
    isMinor: false,
  } as const;
  const about = { person: ids.person, account: null };
  return foldPerson(null, { ...event, about, by, correlation: "t", versions: null, what });
}

function debtOf(of: AccountState["of"], schedule: Partial<PaymentSchedule> | null): AccountState {
  const about = { person: ids.person, account: ids.account };
  const base = { ...event, about, by, correlation: "t", versions: null };
  const none = gbp(0n);
  const placed = foldAccount(null, {
    ...base,
    what: {
      kind: "account-placed",
      client: trusted<ClientId>("c"),
      of,
      obligors: [{ person: ids.person, role: "sole" }],
      balances: { principal: gbp(2_000_00n), interest: none, fees: none, costs: none },
      placedOn: told.asOf,
      openedOn: null,
      defaultedOn: null,
      chargedOffOn: null,
      lastPaymentOn: null,
      noticeSentAt: null,
      itemisation: null,
    },
  });
  const owing = { ...placed, balances: placed.placed };
  if (schedule === null) return owing;
  const what = { kind: "schedule-told", schedule: { ...told, ...schedule } } as const;
  return foldAccount(owing, { ...base, what });
}

const london = must(parseTimeZone("Europe/London"));
const standing = (role: "creditor" | "agency") => ({
  collector: {
    role,
    institution: role === "creditor" ? "consumerLender" : "collectionAgency",
    actsFor: "otherCreditor",
    usesAnotherName: false,
    inCollectionProcedures: true,
    licensedIn: "everywhere",
    clientNamesAgency: true,
  } as const,
  policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
});

type Asked = {
  readonly on: string;
  readonly of?: AccountState["of"];
  readonly region?: string;
  readonly zone?: TimeZone;
  readonly schedule?: Partial<PaymentSchedule> | null;
  readonly role?: "creditor" | "agency";
};

function dutiesOf({ on, of = "personalLoan", region = "GB-ENG", zone = london, ...asked }: Asked) {
  const { schedule = {}, role = "creditor" } = asked;
  const now = at(`${on}T12:00:00.000Z`);
  const person = { id: ids.person, state: personIn(region, zone) };
  const account = { id: ids.account, state: debtOf(of, schedule) };
  const duties = noticeDuties({
    now,
    person,
    account,
    standing: standing(role),
    lawbook: currentLaw,
  });
  return {
    owed: duties.map(({ notice, dueBy }) => [notice, dueBy]),
    now: toBeGiven(duties, person.state, now).map(({ notice }) => notice),
    lookOn: nextLookOn(account, duties, person.state, now),
  };
}

describe("sums in arrears (CCA 1974 s.86B)", () => {
  const nosia = (by: string | null) => [["noticeOfSumsInArrears", by]];

  test.each`
    on              | schedule                               | owed
    ${"2026-02-05"} | ${{}}                                  | ${[]}
    ${"2026-02-06"} | ${{}}                                  | ${nosia("2026-02-19")}
    ${"2026-02-19"} | ${{}}                                  | ${nosia("2026-02-19")}
    ${"2026-02-20"} | ${{}}                                  | ${nosia("2026-02-19")}
    ${"2026-01-26"} | ${{ interval: "weekly" }}              | ${[]}
    ${"2026-01-27"} | ${{ interval: "weekly" }}              | ${nosia("2026-02-09")}
    ${"2026-01-20"} | ${{ interval: "fortnightly" }}         | ${nosia("2026-02-02")}
    ${"2026-02-20"} | ${{ lastNoticeOn: day("2026-02-10") }} | ${nosia("2026-08-10")}
    ${"2026-02-20"} | ${{ lastNoticeOn: day("2026-02-05") }} | ${nosia("2026-02-19")}
  `("on $on, $schedule: $owed", (row: Asked & { owed: unknown }) => {
    expect(dutiesOf(row).owed).toEqual(row.owed);
  });

  test("again after six months, written three weeks before its last day", () => {
    const schedule = { lastNoticeOn: day("2026-02-10") };
    expect(dutiesOf({ on: "2026-07-19", schedule }).now).toEqual([]);
    expect(dutiesOf({ on: "2026-07-20", schedule }).now).toEqual(["noticeOfSumsInArrears"]);
    expect(dutiesOf({ on: "2026-07-10", schedule }).lookOn).toBe("2026-07-20");
  });

  test("is looked at again on the day after the next payment was due", () => {
    expect(dutiesOf({ on: "2026-01-05" }).lookOn).toBe("2026-01-06");
    expect(dutiesOf({ on: "2026-01-06" }).lookOn).toBe("2026-02-06");
  });

  test.each<[string, Partial<Asked>]>([
    ["where nobody told of the payments", { schedule: null }],
    ["by who collects for another", { role: "agency" }],
    ["about what is no credit", { of: "energy" }],
    ["in another country", { region: "US-OH" }],
  ])("is not owed %s", (_, asked) => {
    expect(dutiesOf({ on: "2026-03-06", ...asked }).owed).toEqual([]);
  });
});

describe("of a running account (s.86C)", () => {
  const card = { of: "creditCard", schedule: { nextStatementOn: day("2026-01-20") } } as const;
  test.each`
    on              | owed
    ${"2026-02-05"} | ${[]}
    ${"2026-02-06"} | ${[["noticeOfSumsInArrears", "2026-02-20"]]}
  `("on $on: $owed", (row: Asked & { owed: unknown }) => {
    expect(dutiesOf({ ...card, on: row.on }).owed).toEqual(row.owed);
  });

  test("one that was told of does not count again until two more are missed", () => {
    const schedule = { ...card.schedule, lastNoticeOn: day("2026-02-06") };
    expect(dutiesOf({ ...card, on: "2026-03-06", schedule }).owed).toEqual([]);
    expect(dutiesOf({ ...card, on: "2026-04-06", schedule }).owed).toHaveLength(1);
  });
});

describe("default sums (s.86E)", () => {
  const schedule = { defaultSum: { on: day("2026-01-20"), amount: gbp(12_00n) } };
  test("are told of within 35 days after they became payable, and written three weeks before", () => {
    const asked = { on: "2026-01-21", schedule };
    expect(dutiesOf(asked).owed).toEqual([["noticeOfDefaultSums", "2026-02-24"]]);
    expect(dutiesOf({ on: "2026-02-03", schedule }).now).toEqual(["noticeOfDefaultSums"]);
    expect(dutiesOf({ ...asked, region: "AU-NSW" }).owed).toEqual([]);
    expect(dutiesOf({ ...asked, role: "agency" }).owed).toEqual([]);
  });
});

describe("mortgage arrears (MCOB 13.4.1R)", () => {
  test.each`
    on              | owed
    ${"2026-02-05"} | ${[]}
    ${"2026-02-06"} | ${[["mortgageArrearsStatement", "2026-02-27"]]}
  `("on $on, fifteen business days after two payments are missed: $owed", (row) => {
    const { on, owed } = row as { on: string; owed: unknown };
    expect(dutiesOf({ on, of: "mortgage" }).owed).toEqual(owed);
  });
});

describe("a dishonoured direct debit (National Credit Code s.87)", () => {
  const sydney = must(parseTimeZone("Australia/Sydney"));
  const debit = (failedOn: string) => ({
    region: "AU-NSW",
    zone: sydney,
    schedule: { debitFailedOn: day(failedOn) },
  });
  test.each`
    failedOn        | by
    ${"2026-01-05"} | ${"2026-01-19"}
    ${"2026-01-23"} | ${"2026-02-09"}
  `("on $failedOn is told of by $by: Australia Day is no business day", (row) => {
    const { failedOn, by } = row as { failedOn: string; by: string };
    const duties = dutiesOf({ on: "2026-01-28", ...debit(failedOn) });
    expect(duties.owed).toEqual([["directDebitDefaultNotice", by]]);
  });

  test("made good before, it is not", () => {
    expect(dutiesOf({ on: "2026-01-04", ...debit("2026-01-04") }).owed).toEqual([]);
  });
});
