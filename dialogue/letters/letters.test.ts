/** Notices: each holds what law lists, names what it lacks, and its figures add up to the cent. */

import type { DebtKind, Itemisation, NoticeKind } from "@forbear/accounts";
import { type Money, languages, money, must, parsePlainDate, present, usd } from "@forbear/kernel";
import { dayNumber, parseDay, printDay, validationPeriodEnd } from "@forbear/law";
import { owedIn } from "@forbear/ledger";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownIn, whole } from "./example.ts";
import { itemised, sincePlaced } from "./itemise.ts";
import type { NoticeKnown } from "./known.ts";
import { letterText } from "./letter.ts";
import { stateWords } from "./states.ts";
import { remedyBy } from "./uk.ts";
import { writeNotice } from "./write.ts";

const date = (text: string) => must(parsePlainDate(text), text);
const textOf = (kind: NoticeKind, known: NoticeKnown) => letterText(must(writeNotice(kind, known)));

describe("the validation notice", () => {
  const text = textOf("validationNotice", whole);

  test.each([
    ["who collects, and that it does", "Harbor Lane Recovery is a debt collector."],
    ["that information will be used", "We will use any information you give us"],
    ["where disputes are taken", "14 Harbor Lane, Suite 200"],
    ["the consumer", "Ana Story"],
    ["the consumer's address", "1 Orchard Street"],
    ["the creditor then", "Shoreline Bank"],
    ["the creditor now", "a debt that you owe to Harbor Bank"],
    ["the account number, in part", "account number ****4821"],
    ["the date of the itemisation", "As of December 1, 2025, you owed:"],
    ["what was owed on it", "$400.00"],
    ["interest since", "interest: + $12.50"],
    ["fees since, though there are none", "in fees: + $0.00"],
    ["what was paid or credited", "toward the debt: - $50.00"],
    ["what is owed now", "Total amount of the debt now: $362.50"],
    ["until when to dispute", "Call or write to us by April 10, 2026"],
    ["that silence counts as agreement", "we will assume that our information is correct"],
    [
      "that a dispute in writing stops collection",
      "must stop collection on any amount you dispute",
    ],
    ["the original creditor on request", "name and address of the original creditor, if different"],
    ["where federal law is explained", "www.cfpb.gov/debt-collection"],
    ["how to answer electronically", "We accept disputes electronically at https://"],
    ["the prompts of the form", "I want to dispute the debt because I think:"],
    ["not mine", "[ ] This is not my debt."],
    ["a wrong amount", "[ ] The amount is wrong."],
    ["something else", "[ ] Other (please describe on reverse"],
    ["the request for the creditor", "[ ] I want you to send me the name and address"],
    ["a copy in Spanish", "formulario en español"],
  ])("says %s", (_, words) => {
    expect(text).toContain(words);
  });

  test("in Spanish it never goes without the English one, and says the same figures", () => {
    const spanish = must(writeNotice("validationNotice", { ...whole, language: "es" }));
    expect(spanish.parts.map((part) => part.language)).toEqual(["es-US", "en-US"]);
    const [own = "", translated = ""] = spanish.parts.map((part) =>
      letterText({ ...spanish, parts: [part] }),
    );
    const figures = (of: string) => of.match(/\$[\d,.]+\d/g);
    expect(figures(own)).toEqual(figures(translated));
    expect(own).toContain("10 de abril de 2026");
  });

  test.each<[string, Partial<NoticeKnown>, readonly string[]]>([
    ["no itemisation", { debt: { ...whole.debt, itemisation: null } }, ["itemization"]],
    ["no account number", { debt: { ...whole.debt, shortNumber: null } }, ["accountNumber"]],
    ["no name of the reader", { reader: { ...whole.reader, name: " " } }, ["consumerName"]],
    [
      "no address at all",
      {
        reader: { ...whole.reader, mailAddress: null },
        writer: { ...whole.writer, mailAddress: [] },
      },
      ["collectorMailAddress", "consumerMailAddress"],
    ],
    [
      "no creditor",
      { debt: { ...whole.debt, creditor: null, creditorThen: null } },
      ["currentCreditor", "creditorOnItemizationDate"],
    ],
    ["no end of the period", { periodEndsOn: null }, ["validationPeriodEnd"]],
  ])("with %s it is not written, and says what is missing", (_, change, lacking) => {
    expect(writeNotice("validationNotice", { ...whole, ...change })).toEqual({
      ok: false,
      error: lacking,
    });
  });

  test("an itemisation that does not add up is as good as none", () => {
    const given = present(whole.debt.itemisation);
    const wrong = { ...given, fees: usd(1n) };
    const known = { ...whole, debt: { ...whole.debt, itemisation: wrong } };
    expect(writeNotice("validationNotice", known)).toEqual({ ok: false, error: ["itemization"] });
  });
});

test("what was booked since the placement keeps the itemisation true to the cent", () => {
  const cents = fc.bigInt({ min: 0n, max: 10_000_000n }).map((minor) => usd(minor));
  const books = fc.record({ principal: cents, interest: cents, fees: cents, costs: cents });
  fc.assert(
    fc.property(books, books, cents, cents, (placed, owed, paid, interest) => {
      const total = owedIn(placed).minor + paid.minor - interest.minor;
      fc.pre(total >= 0n);
      const given: Itemisation = {
        event: "last-statement",
        on: date("2025-12-01"),
        balance: usd(total),
        interest,
        fees: usd(0n),
        paid,
        credited: usd(0n),
      };
      expect(itemised(given, placed)?.total).toEqual(owedIn(placed));
      const now = sincePlaced(given, placed, owed);
      expect(itemised(now, owed)?.total).toEqual(owedIn(owed));
      for (const part of [now.interest, now.fees, now.paid]) expect(part.minor >= 0n).toBe(true);
    }),
  );
});

test("another currency than the debt's is no itemisation of it", () => {
  const given = present(whole.debt.itemisation);
  const pounds = { ...given, paid: money("GBP", 0n) };
  expect(itemised(pounds, whole.debt.owed)).toBeNull();
});

test.each`
  sent            | end
  ${"2026-06-10"} | ${"2026-07-17"}
  ${"2026-06-15"} | ${"2026-07-23"}
`("a notice sent on $sent may be disputed until $end", (days: { sent: string; end: string }) => {
  expect(printDay(validationPeriodEnd(dayNumber(present(parseDay(days.sent)))))).toBe(days.end);
});

describe("words that a state wants", () => {
  const inRegion = (region: string, requirements: readonly string[], licence: string | null) =>
    stateWords({
      ...whole,
      requirements,
      reader: { ...whole.reader, region },
      writer: { ...whole.writer, licence },
    });

  test("stand in the notice, exact", () => {
    const known = { ...whole, reader: { ...whole.reader, region: "US-MA" } };
    expect(textOf("validationNotice", known)).toContain(
      "NOTICE OF IMPORTANT RIGHTS: You have the right to make a written or oral request",
    );
  });

  test.each`
    region     | codes                       | licence  | texts | unmet
    ${"US-CA"} | ${["showLicenceNumber"]}    | ${"123"} | ${1}  | ${[]}
    ${"US-CA"} | ${["showLicenceNumber"]}    | ${null}  | ${0}  | ${["showLicenceNumber"]}
    ${"US-CA"} | ${["addTimeBarredNotice"]}  | ${null}  | ${1}  | ${[]}
    ${"US-NC"} | ${["addTimeBarredNotice"]}  | ${null}  | ${0}  | ${["addTimeBarredNotice"]}
    ${"US-MN"} | ${[]}                       | ${null}  | ${1}  | ${[]}
    ${"US-OH"} | ${["addInitialDisclosure"]} | ${null}  | ${0}  | ${[]}
  `("$region asking for $codes, licence $licence: $texts, unmet $unmet", (row: StateRow) => {
    const { texts, unmet } = inRegion(row.region, row.codes, row.licence);
    expect([texts.length, unmet]).toEqual([row.texts, row.unmet]);
  });
});

type StateRow = {
  readonly region: string;
  readonly codes: readonly string[];
  readonly licence: string | null;
  readonly texts: number;
  readonly unmet: readonly string[];
};

describe("other countries", () => {
  test.each<[NoticeKind, string, readonly string[]]>([
    [
      "noticeOfSumsInArrears",
      "GB-ENG",
      ["Consumer Credit Act 1974", "£120.00", "every six months"],
    ],
    [
      "defaultNotice",
      "GB-ENG",
      ["section 87(1)", "Pay £120.00", "MoneyHelper", "end your agreement"],
    ],
    [
      "noticeOfDefaultSums",
      "GB-SCT",
      [
        "default sums have become payable",
        "Payable since 20 January 2026: £12.00",
        "£24.00",
        "28 days",
      ],
    ],
    [
      "directDebitDefaultNotice",
      "AU-QLD",
      [
        "direct debit was dishonoured",
        "16 February 2026",
        "section 87",
        "AFCA",
        "change your contract",
      ],
    ],
    ["mortgageArrearsStatement", "GB-WLS", ["Total left to pay", "last resort"]],
    ["defaultNotice", "AU-NSW", ["section 88", "hardship notice", "AFCA", "Pay $120.00"]],
    [
      "preCollectionNotice",
      "CA-ON",
      ["collection agency", "on its behalf", "Balance owing", "court"],
    ],
    ["preCollectionNotice", "CA-QC", ["agence de recouvrement", "Solde dû", "Balance owing"]],
    ["preCollectionNotice", "US-NV", ["at least 60 days before", "Date of service"]],
    ["recoveryAgentNotice", "IN-MH", ["has assigned Harbor Lane Recovery", "RBI Ombudsman"]],
  ])("%s in %s says what law lists", (kind, region, words) => {
    const text = textOf(kind, knownIn(region));
    for (const one of words) expect(text).toContain(one);
  });

  test.each<[NoticeKind, string]>([
    ["noticeOfSumsInArrears", "GB-ENG"],
    ["defaultNotice", "GB-ENG"],
    ["defaultNotice", "AU-NSW"],
    ["noticeOfDefaultSums", "GB-ENG"],
    ["directDebitDefaultNotice", "AU-NSW"],
  ])("%s in %s is never written from a balance alone", (kind, region) => {
    const known = knownIn(region);
    const untold = { arrears: null, defaultSums: null, debitFailedOn: null };
    const written = writeNotice(kind, { ...known, debt: { ...known.debt, ...untold } });
    expect(written.ok).toBe(false);
  });

  test("a sheet that law wants enclosed is named, and none else", () => {
    const enclosed = (kind: NoticeKind) => must(writeNotice(kind, knownIn("GB-ENG"))).enclosures;
    expect(enclosed("noticeOfSumsInArrears")).toEqual(["FCA information sheet: Arrears"]);
    expect(enclosed("defaultNotice")).toEqual(["FCA information sheet: Default"]);
  });

  test.each`
    posted          | by
    ${"2026-03-02"} | ${"2026-03-22"}
    ${"2026-03-05"} | ${"2026-03-27"}
    ${"2026-03-06"} | ${"2026-03-28"}
  `("a default notice posted on $posted gives until $by", (row: { posted: string; by: string }) => {
    expect(remedyBy(date(row.posted))).toBe(row.by);
  });

  test("India reads who collects in its own language", () => {
    for (const language of languages) {
      const text = textOf("recoveryAgentNotice", { ...knownIn("IN-MH"), language });
      expect(/[\u0900-\u097f]/.test(text)).toBe(language === "hi");
    }
  });

  test("no form is made up for a place that has none", () => {
    const lacks = (kind: NoticeKind, region: string) => writeNotice(kind, knownIn(region)).ok;
    expect(lacks("validationNotice", "GB-ENG")).toBe(false);
    expect(lacks("preCollectionNotice", "US-OH")).toBe(false);
    expect(lacks("other", "US-OH")).toBe(false);
  });
});

test("whatever is known, a letter has every element or is not written", () => {
  const kinds: readonly (readonly [NoticeKind, string])[] = [
    ["validationNotice", "US-TX"],
    ["preCollectionNotice", "CA-BC"],
    ["noticeOfSumsInArrears", "GB-SCT"],
    ["defaultNotice", "AU-VIC"],
    ["recoveryAgentNotice", "IN-KA"],
  ];
  const either = <T>(value: T) => fc.constantFrom<T | null>(value, null);
  const known = (region: string) => {
    const all = knownIn(region);
    return fc
      .record({
        name: either(all.reader.name),
        mailAddress: either(all.reader.mailAddress),
        creditor: either(all.debt.creditor),
        shortNumber: either(all.debt.shortNumber),
        itemisation: either(all.debt.itemisation),
        arrears: either(all.debt.arrears),
        of: fc.constantFrom<DebtKind>("creditCard", "medical", "other"),
      })
      .map(({ name, mailAddress, ...debt }) => ({
        ...all,
        reader: { ...all.reader, name, mailAddress },
        debt: { ...all.debt, ...debt },
      }));
  };
  for (const [kind, region] of kinds) {
    fc.assert(
      fc.property(known(region), (one) => {
        const letter = writeNotice(kind, one);
        if (!letter.ok) return letter.error.length > 0;
        const text = letterText(letter.value);
        return !/null|undefined|NaN|\[object/.test(text) && text.includes(present(one.reader.name));
      }),
      { numRuns: 60 },
    );
  }
});

test("no amount of a letter is one that was not given", () => {
  const given = (known: NoticeKnown): Money[] => {
    const { owed, itemisation, arrears } = known.debt;
    const { balance, interest, fees, paid } = present(itemisation);
    const behind = present(arrears);
    return [owedIn(owed), ...Object.values(owed), balance, interest, fees, paid].concat(
      [behind.shortfall],
      behind.missed.map(({ amount }) => amount),
    );
  };
  for (const [kind, region] of [
    ["validationNotice", "US-OH"],
    ["defaultNotice", "GB-ENG"],
    ["preCollectionNotice", "CA-ON"],
  ] as const) {
    const known = knownIn(region);
    const allowed = given(known).map(({ minor }) => (Number(minor) / 100).toFixed(2));
    const said = textOf(kind, known).match(/[$£₹]\d[\d,.]*\.\d\d/g) ?? [];
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) expect(allowed).toContain(one.slice(1).replaceAll(",", ""));
  }
});
