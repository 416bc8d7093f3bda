/** SEPA direct debits: written exactly, read back, checked as banks check; and their status reports. */

import { type PlainDate, money, must, parseInstant, parsePlainDate } from "@forbear/kernel";
import fc from "fast-check";
import * as sepa from "sepa";
import { describe, expect, test } from "vitest";
import { isCreditorId } from "./check.ts";
import {
  type Collection,
  type CollectionGroup,
  type DirectDebits,
  accountBefore,
} from "./order.ts";
import { readPain008 } from "./read.ts";
import { readPain002 } from "./status.ts";
import { pain008Versions, writePain008 } from "./write.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const day = (text: string): PlainDate => must(parsePlainDate(text));
const eur = (minor: bigint) => money("EUR", minor);

const one: Collection = {
  endToEndId: "PMT-1",
  amount: eur(125_50n),
  mandate: { id: "M-1", signedOn: day("2026-01-15"), change: null },
  debtorName: "Ana Ruiz",
  debtorIban: "DE89370400440532013000",
  debtorBic: "COBADEFFXXX",
  remittance: "Instalment 3 of 12",
};

const group: CollectionGroup = {
  id: "GRP-1",
  scheme: "CORE",
  sequence: "recurring",
  collectOn: day("2026-03-09"),
  creditorName: "Harbor Recovery",
  creditorIban: "NL91ABNA0417164300",
  creditorBic: null,
  creditorId: "DE98ZZZ09999999999",
  collections: [one],
};

const order: DirectDebits = {
  messageId: "MSG-1",
  createdAt: must(parseInstant("2026-03-02T15:00:00Z")),
  initiator: "Harbor Recovery",
  groups: [group],
};

const ofOne = (change: Partial<Collection>): DirectDebits => ({
  ...order,
  groups: [{ ...group, collections: [{ ...one, ...change }] }],
});

function readBack(text: string): DirectDebits {
  const file = readPain008(bytes(text));
  if (file.kind === "refused" || file.faults.length > 0)
    throw new Error(JSON.stringify(file.faults));
  return file.content;
}

test("the message says what banks look for, in the order of the schema", () => {
  const text = must(writePain008(order));
  const tags = [...text.matchAll(/<(\w+)/g)].map(([, tag]) => tag).join(" ");
  expect(tags).toBe(
    "Document CstmrDrctDbtInitn GrpHdr MsgId CreDtTm NbOfTxs CtrlSum InitgPty Nm " +
      "PmtInf PmtInfId PmtMtd NbOfTxs CtrlSum PmtTpInf SvcLvl Cd LclInstrm Cd SeqTp ReqdColltnDt " +
      "Cdtr Nm CdtrAcct Id IBAN CdtrAgt FinInstnId Othr Id ChrgBr " +
      "CdtrSchmeId Id PrvtId Othr Id SchmeNm Prtry " +
      "DrctDbtTxInf PmtId EndToEndId InstdAmt DrctDbtTx MndtRltdInf MndtId DtOfSgntr AmdmntInd " +
      "DbtrAgt FinInstnId BICFI Dbtr Nm DbtrAcct Id IBAN RmtInf Ustrd",
  );
  expect(text).toContain('<InstdAmt Ccy="EUR">125.50</InstdAmt>');
  expect(text).toContain("<CtrlSum>125.50</CtrlSum>");
  expect(text).toContain("<SeqTp>RCUR</SeqTp>");
});

test("a changed mandate tells what it was", () => {
  const change = {
    mandateId: "M-0",
    creditorId: "DE98ZZZ09999999998",
    debtorAccount: { iban: "NL91ABNA0417164300" },
  } as const;
  const changed = ofOne({ mandate: { ...one.mandate, change } });
  expect(readBack(must(writePain008(changed)))).toEqual(changed);
  const moved = {
    mandateId: null,
    creditorId: null,
    debtorAccount: "another-bank",
  } as const;
  const text = must(writePain008(ofOne({ mandate: { ...one.mandate, change: moved } })));
  expect(text).toContain("SMNDA");
  expect(readBack(text).groups[0]?.collections[0]?.mandate.change).toEqual(moved);
});

const ids = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9.-]{0,33})$/);
const names = fc.stringMatching(/^[A-Za-z]([A-Za-z.' -]{0,40})[A-Za-z]$/);
const ibans = fc.constantFrom(
  "DE89370400440532013000",
  "NL91ABNA0417164300",
  "FR1420041010050500013M02606",
);
const days = fc.constantFrom("2026-01-15", "2024-02-29", "2019-12-31").map(day);
const changes = fc.option(
  fc
    .record({
      mandateId: fc.option(ids),
      creditorId: fc.option(fc.constant("DE98ZZZ09999999999")),
      debtorAccount: fc.option(
        fc.oneof(
          fc.constant("another-bank" as const),
          ibans.map((iban) => ({ iban })),
        ),
      ),
    })
    .filter((one) => Object.values(one).some((was) => was !== null)),
);
const collections = fc.record({
  endToEndId: ids,
  amount: fc.bigInt({ min: 1n, max: 99_999_999_999n }).map(eur),
  mandate: fc.record({ id: ids, signedOn: days, change: changes }),
  debtorName: names,
  debtorIban: ibans,
  debtorBic: fc.option(fc.constantFrom("COBADEFFXXX", "ABNANL2A")),
  remittance: fc.oneof(fc.constant(""), names),
});
const groups = fc.record({
  id: ids,
  scheme: fc.constantFrom("CORE" as const, "B2B" as const),
  sequence: fc.constantFrom(
    "first" as const,
    "recurring" as const,
    "final" as const,
    "one-off" as const,
  ),
  collectOn: days,
  creditorName: names,
  creditorIban: ibans,
  creditorBic: fc.option(fc.constant("ABNANL2A")),
  creditorId: fc.constant("DE98ZZZ09999999999"),
  collections: fc.array(collections, { minLength: 1, maxLength: 4 }),
});

/** End-to-end ids made each its own. */
const distinct = (all: readonly CollectionGroup[]): CollectionGroup[] =>
  all.map((each, g) => ({
    ...each,
    collections: each.collections.map((it, c) => ({
      ...it,
      endToEndId: `${String(g)}-${String(c)}`,
    })),
  }));

test("what is written is read back, in both versions", () => {
  const many = fc.array(groups, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(many, fc.constantFrom(...pain008Versions), (all, version) => {
      const given = { ...order, groups: distinct(all) };
      expect(readBack(must(writePain008(given, version)))).toEqual(given);
    }),
    { numRuns: 50 },
  );
});

const latin = /^[A-Za-z0-9+?/:().,' -]*$/;

test("whatever a name is written in, banks get letters that they take, and no more than fit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }), (debtorName) => {
      const written = writePain008(ofOne({ debtorName, remittance: debtorName.slice(0, 60) }));
      if (!written.ok) {
        expect(written.error.every(({ field }) => field?.includes("debtorName"))).toBe(true);
        return;
      }
      const [read] = readBack(written.value).groups[0]?.collections ?? [];
      expect(read?.debtorName).toMatch(latin);
      expect(read?.debtorName.length).toBeLessThanOrEqual(70);
      expect(read?.remittance).toMatch(latin);
    }),
  );
});

test.each([
  ["Δημήτρης Παπαδόπουλος", "Dimitris Papadopoulos"],
  ["Ψυχή & Χαρά", "Psychi + Chara"],
  ["Жанета Щерева", "Zhaneta Shtereva"],
  ["Zoë Weiß-Ærø", "Zoe Weiss-Aero"],
  ["Łukasz Żółć", "Lukasz Zolc"],
])("%s is printed as %s", (debtorName, printed) => {
  const [read] = readBack(must(writePain008(ofOne({ debtorName })))).groups[0]?.collections ?? [];
  expect(read?.debtorName).toBe(printed);
});

test.each(["2026-03-07", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25"])(
  "nothing is collected on %s, when T2 rests",
  (on) => {
    const given = { ...order, groups: [{ ...group, collectOn: day(on) }] };
    const written = writePain008(given);
    expect(written.ok ? [] : written.error.map(({ field, code }) => [field, code])).toEqual([
      ["groups[0].collectOn", "rule.broken"],
    ]);
  },
);

test("what somebody else's library writes of the same debits reads the same", () => {
  const document = new sepa.Document("pain.008.001.02");
  document.grpHdr.id = order.messageId;
  document.grpHdr.created = new Date("2026-03-02T15:00:00Z");
  document.grpHdr.initiatorName = order.initiator;
  const info = document.createPaymentInfo();
  info.collectionDate = new Date("2026-03-09T00:00:00Z");
  info.creditorIBAN = group.creditorIban;
  info.creditorBIC = "ABNANL2A";
  info.creditorName = group.creditorName;
  info.creditorId = group.creditorId;
  info.sequenceType = "RCUR";
  info.localInstrumentation = "CORE";
  document.addPaymentInfo(info);
  const tx = info.createTransaction();
  tx.debtorName = one.debtorName;
  tx.debtorIBAN = one.debtorIban;
  tx.debtorBIC = one.debtorBic ?? "";
  tx.mandateId = one.mandate.id;
  tx.mandateSignatureDate = new Date("2026-01-15T00:00:00Z");
  tx.amount = 125.5;
  tx.currency = "EUR";
  tx.remittanceInfo = one.remittance;
  tx.end2endId = one.endToEndId;
  info.addTransaction(tx);
  const theirs = readBack(document.toString());
  const [read] = theirs.groups;
  expect({
    ...theirs,
    groups: [{ ...read, id: "GRP-1", collections: read?.collections }],
  }).toEqual({
    ...order,
    groups: [
      {
        ...group,
        creditorBic: "ABNANL2A",
        collections: [{ ...one, endToEndId: read?.collections[0]?.endToEndId }],
      },
    ],
  });
  expect(read?.collections[0]?.endToEndId).toContain("PMT-1");
});

test("creditor ids are checked as somebody else's library checks them", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{4,11}$/), (text) => {
      const checked = sepa.checksumCreditorID(text);
      expect(isCreditorId(checked)).toBe(true);
      expect(isCreditorId(text)).toBe(text === checked);
    }),
  );
});

test.each<[string, Partial<Collection>, string, string]>([
  [
    "an IBAN mistyped",
    { debtorIban: "DE89370400440532013001" },
    "debtorIban",
    "number.check-digit",
  ],
  ["dollars", { amount: money("USD", 1n) }, "amount", "currency.differs"],
  ["nothing", { amount: eur(0n) }, "amount", "amount.zero"],
  ["less than nothing", { amount: eur(-5n) }, "amount", "amount.zero"],
  ["a thousand million", { amount: eur(100_000_000_000n) }, "amount", "amount.too-large"],
  ["a reference with an umlaut", { endToEndId: "Rate-März" }, "endToEndId", "field.characters"],
  ["a reference of slashes", { endToEndId: "/a//b" }, "endToEndId", "field.characters"],
  ["a BIC of no bank", { debtorBic: "NOBANK" }, "debtorBic", "field.unreadable"],
  ["nobody", { debtorName: " " }, "debtorName", "field.missing"],
  ["a letter for a remittance", { remittance: "x".repeat(141) }, "remittance", "field.too-long"],
])("%s is not written", (_, change, field, code) => {
  const result = writePain008(ofOne(change));
  expect(result.ok ? [] : result.error.map((fault) => [fault.field, fault.code])).toEqual([
    [`groups[0].collections[0].${field}`, code],
  ]);
});

test("an end-to-end id stands once in a message", () => {
  const twice = { ...order, groups: [group, { ...group, id: "GRP-2" }] };
  const result = writePain008(twice);
  expect(result.ok ? [] : result.error).toMatchObject([
    { field: "groups[1].collections[0].endToEndId", code: "record.twice" },
  ]);
});

test("names become what SEPA prints, and cannot break out of their element", () => {
  const given = ofOne({
    debtorName: "Zoë & Søn </Nm><Nm>",
    remittance: "Ø 5 €; <b>",
  });
  const back = readBack(must(writePain008(given))).groups[0]?.collections[0];
  expect(back?.debtorName).toBe("Zoe + Son ./Nm..Nm.");
  expect(back?.remittance).toBe("O 5 ?. .b.");
});

describe("a message of ours that was changed on its way", () => {
  const text = must(writePain008(order));
  test.each`
    what            | from                        | to                          | field           | code
    ${"an amount"}  | ${">125.50</InstdAmt>"}     | ${">125.51</InstdAmt>"}     | ${"CtrlSum"}    | ${"total.differs"}
    ${"a count"}    | ${"<NbOfTxs>1</NbOfTxs>"}   | ${"<NbOfTxs>2</NbOfTxs>"}   | ${"NbOfTxs"}    | ${"count.differs"}
    ${"a sequence"} | ${"RCUR"}                   | ${"ONCE"}                   | ${"SeqTp"}      | ${"field.unknown-code"}
    ${"a mandate"}  | ${"<MndtId>M-1</MndtId>"}   | ${""}                       | ${"MndtId"}     | ${"field.missing"}
    ${"an account"} | ${"DE89370400440532013000"} | ${"DE89370400440532013009"} | ${"debtorIban"} | ${"number.check-digit"}
  `("is refused or rejected for $what", ({ from, to, field, code }) => {
    const file = readPain008(bytes(text.replace(String(from), String(to))));
    expect(file.faults.map((fault) => [fault.field, fault.code])).toContainEqual([field, code]);
    expect(file.tally).toEqual({ read: 1, taken: 0, rejected: 1 });
  });
});

const report = (
  inside: string,
  version = "pain.002.001.03",
): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}">
  <CstmrPmtStsRpt>
    <GrpHdr><MsgId>R-1</MsgId><CreDtTm>2026-03-03T08:00:00</CreDtTm></GrpHdr>
    <OrgnlGrpInfAndSts><OrgnlMsgId>MSG-1</OrgnlMsgId><OrgnlMsgNmId>pain.008</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts><OrgnlPmtInfId>GRP-1</OrgnlPmtInfId>${inside}</OrgnlPmtInfAndSts>
  </CstmrPmtStsRpt>
</Document>`;

const rejected = `
      <TxInfAndSts><OrgnlInstrId>I-1</OrgnlInstrId><OrgnlEndToEndId>PMT-1</OrgnlEndToEndId><TxSts>RJCT</TxSts>
        <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>since May</AddtlInf></StsRsnInf>
        <OrgnlTxRef><Amt><InstdAmt Ccy="EUR">125.50</InstdAmt></Amt><MndtRltdInf><MndtId>M-1</MndtId></MndtRltdInf></OrgnlTxRef>
      </TxInfAndSts>`;

describe("a status report", () => {
  test.each(["pain.002.001.03", "pain.002.001.10", "pain.002.003.03"])(
    "%s tells what became of each payment, and why",
    (version) => {
      const file = readPain002(bytes(report(rejected, version)));
      expect(file).toMatchObject({
        kind: "read",
        tally: { read: 1, taken: 1, rejected: 0 },
        content: {
          originalMessageId: "MSG-1",
          judged: { status: "partly-accepted" },
          groups: [
            {
              id: "GRP-1",
              judged: null,
              transactions: [
                {
                  endToEndId: "PMT-1",
                  status: "rejected",
                  mandateId: "M-1",
                  amount: { currency: "EUR", minor: 125_50n },
                  reasons: [
                    {
                      code: "AC04",
                      means: "account",
                      says: "Closed account: since May",
                    },
                  ],
                },
              ],
            },
          ],
        },
      });
    },
  );

  test("a transaction without a status of its own has its group's", () => {
    const inside = `<PmtInfSts>RJCT</PmtInfSts><TxInfAndSts><OrgnlEndToEndId>PMT-1</OrgnlEndToEndId></TxInfAndSts>`;
    const file = readPain002(bytes(report(inside)));
    expect(file.kind === "read" && file.content.groups[0]?.transactions[0]?.status).toBe(
      "rejected",
    );
  });

  test.each([
    [
      "a status nobody knows",
      report(rejected.replace("RJCT", "MAYB")),
      ["TxSts", "field.unknown-code"],
    ],
    [
      "no payment named",
      report(rejected.replace(/<Orgnl(?:Instr|EndToEnd)Id>.*<TxSts>/, "<TxSts>")),
      ["OrgnlEndToEndId", "field.missing"],
    ],
    [
      "a count that is another",
      report(
        `<NbOfTxsPerSts><DtldNbOfTxs>2</DtldNbOfTxs><DtldSts>RJCT</DtldSts></NbOfTxsPerSts>${rejected}`,
      ),
      ["DtldNbOfTxs", "count.differs"],
    ],
    [
      "no original message",
      report(rejected).replace("<OrgnlMsgId>MSG-1</OrgnlMsgId>", ""),
      ["OrgnlMsgId", "field.missing"],
    ],
    ["another message's version", report(rejected, "camt.053.001.02"), ["xmlns", "xml.version"]],
  ])("with %s is told so", (_, text, fault) => {
    const file = readPain002(bytes(text));
    expect(file.faults.map(({ field, code }) => [field, code])).toEqual([fault]);
    expect(file.tally.taken).toBe(0);
  });
});

test.each([
  ["DE89370400440532013000", "DE62370400440532013001", { iban: "DE89370400440532013000" }],
  ["DE89370400440532013000", "DE89500105175407324931", "another-bank"],
  ["DE89370400440532013000", "FR1420041010050500013M02606", "another-bank"],
  ["NL91ABNA0417164300", "NL02ABNA0123456789", { iban: "NL91ABNA0417164300" }],
])("an account that was %s and is %s is told as %j", (was, is, told) => {
  expect(accountBefore(was, is)).toEqual(told);
});
