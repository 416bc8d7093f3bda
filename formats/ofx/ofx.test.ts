/** OFX: SGML without end tags and XML with them say the same; entries told once. */

import fc from "fast-check";
import { parseSync } from "ofx-js";
import { describe, expect, test } from "vitest";
import { readOfx } from "./read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const header = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

`;

const entry = (
  amount: string,
  id: string,
  more = "<NAME>Ana Ruiz\n<MEMO>Case 17 &amp; 18\n",
): string =>
  `<STMTTRN>\n<TRNTYPE>CREDIT\n<DTPOSTED>20260302120000[-5:EST]\n<TRNAMT>${amount}\n<FITID>${id}\n${more}</STMTTRN>\n`;

const body = (entries: string): string => `<OFX>
<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260303<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
<STMTRS><CURDEF>USD
<BANKACCTFROM><BANKID>061100017<ACCTID>0123456789<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260302
${entries}</BANKTRANLIST>
<LEDGERBAL><BALAMT>250.10<DTASOF>20260302</LEDGERBAL>
</STMTRS></STMTTRNRS></BANKMSGSRSV1>
</OFX>
`;

const sgml = (entries: string): string => header + body(entries);

/** The same file with the end tags that XML wants. */
const xml = (entries: string): string =>
  `<?xml version="1.0"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n${body(entries).replaceAll(/<([A-Z]+)>([^<\n]+)/g, "<$1>$2</$1>")}`;

function entriesOf(text: string) {
  const file = readOfx(bytes(text));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
  return file.content.statements.flatMap(({ entries }) => entries);
}

const codes = (text: string) => readOfx(bytes(text)).faults.map(({ field, code }) => [field, code]);

test("an entry tells amount, side, day, the bank's number and who paid", () => {
  expect(entriesOf(sgml(entry("-80.50", "F-1")))).toMatchObject([
    {
      line: 17,
      amount: { currency: "USD", minor: 80_50n },
      side: "debit",
      bookedOn: "2026-03-02",
      bankReference: "F-1",
      counterparty: { name: "Ana Ruiz" },
      remittance: ["Case 17 & 18"],
      kind: "CREDIT",
    },
  ]);
});

test("SGML and XML say the same", () => {
  const entries = entry("80.50", "F-1") + entry("1", "F-2");
  const lineless = (text: string) => entriesOf(text).map((one) => ({ ...one, line: 0 }));
  expect(lineless(xml(entries))).toEqual(lineless(sgml(entries)));
});

test("an empty value without an end tag is empty, and swallows nothing behind it", () => {
  const entries = entry("80.50", "F-1", "<CHECKNUM>\n<NAME>Ana Ruiz\n<MEMO>\n");
  expect(entriesOf(sgml(entries))).toMatchObject([
    { transactionId: null, counterparty: { name: "Ana Ruiz" }, remittance: [] },
  ]);
});

test.each(["80,50", "+80.50", "80.500"])("%s is an amount", (amount) => {
  expect(entriesOf(sgml(entry(amount, "F-1")))[0]?.amount.minor).toBe(80_50n);
});

test.each`
  what                   | entries                                                              | fault
  ${"no amount"}         | ${entry("", "F-1")}                                                  | ${["TRNAMT", "field.missing"]}
  ${"thousands"}         | ${entry("1,234.50", "F-1")}                                          | ${["TRNAMT", "amount.unreadable"]}
  ${"an exponent"}       | ${entry("1e3", "F-1")}                                               | ${["TRNAMT", "amount.unreadable"]}
  ${"a tenth of a cent"} | ${entry("1.001", "F-1")}                                             | ${["TRNAMT", "amount.unreadable"]}
  ${"nothing"}           | ${entry("0.00", "F-1")}                                              | ${["TRNAMT", "amount.zero"]}
  ${"no number"}         | ${entry("1", "")}                                                    | ${["FITID", "field.missing"]}
  ${"no day"}            | ${entry("1", "F-1").replace(/<DTPOSTED>.*/, "")}                     | ${["DTPOSTED", "field.missing"]}
  ${"a day of no month"} | ${entry("1", "F-1").replace("20260302", "20260230")}                 | ${["DTPOSTED", "date.impossible"]}
  ${"a day in words"}    | ${entry("1", "F-1").replace("20260302", "2 March ")}                 | ${["DTPOSTED", "date.unreadable"]}
  ${"another currency"}  | ${entry("1", "F-1", "<CURRENCY><CURRATE>1<CURSYM>CAD</CURRENCY>\n")} | ${["CURRENCY", "currency.differs"]}
  ${"a correction"}      | ${entry("1", "F-1", "<CORRECTACTION>DELETE\n")}                      | ${["CORRECTACTION", "record.not-taken"]}
`("an entry with $what is rejected alone", ({ entries, fault }) => {
  const file = readOfx(bytes(sgml(String(entries) + entry("5", "F-9"))));
  expect(file.tally).toEqual({ read: 2, taken: 1, rejected: 1 });
  expect(file.faults.map(({ field, code }) => [field, code])).toEqual([fault]);
});

test("the same number twice is told twice and taken once", () => {
  const file = readOfx(bytes(sgml(entry("5", "F-1") + entry("5", "F-1"))));
  expect(file.tally).toEqual({ read: 2, taken: 1, rejected: 1 });
  expect(file.faults).toMatchObject([{ field: "FITID", value: "F-1", code: "record.twice" }]);
});

describe("a file is refused", () => {
  const none = (inside: string): string => `${header}<OFX>${inside}</OFX>`;

  test.each([
    ["that holds nothing", none(""), [null, "record.missing"]],
    [
      "that lists accounts",
      none("<SIGNUPMSGSRSV1><X>1</SIGNUPMSGSRSV1>"),
      [null, "record.not-taken"],
    ],
    [
      "that is an error",
      none(
        "<SIGNONMSGSRSV1><SONRS><STATUS><CODE>15500<SEVERITY>ERROR</STATUS></SONRS></SIGNONMSGSRSV1>",
      ),
      ["STATUS", "record.missing"],
    ],
    [
      "without an account",
      sgml(entry("1", "F-1")).replace("<ACCTID>0123456789", ""),
      ["ACCTID", "field.missing"],
    ],
    [
      "without a currency",
      sgml(entry("1", "F-1")).replace("<CURDEF>USD", ""),
      ["CURDEF", "currency.unknown"],
    ],
    ["that was cut", sgml(entry("1", "F-1")).slice(0, 700), [null, "file.truncated"]],
    [
      "with a document type",
      `${header}<!DOCTYPE OFX [<!ENTITY a "b">]><OFX></OFX>`,
      [null, "xml.doctype"],
    ],
    ["nested without end", header + "<A>".repeat(100_000), [null, "xml.too-deep"]],
    [
      "with a text without end",
      sgml(entry("1", "F-1", `<MEMO>${"x".repeat(100_000)}`)),
      ["MEMO", "xml.text-too-long"],
    ],
    ["with an end and no beginning", `${header}<OFX></STMTRS></OFX>`, [null, "xml.malformed"]],
  ])("%s", (_, text, fault) => {
    expect(readOfx(bytes(text)).kind).toBe("refused");
    expect(codes(text)).toEqual([fault]);
  });
});

test("random statements are read as they were written, and as somebody else's reader reads them", () => {
  const amounts = fc.array(
    fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).filter((minor) => minor !== 0n),
    { minLength: 2, maxLength: 8 },
  );
  const text = (minor: bigint): string => {
    const size = minor < 0n ? -minor : minor;
    return `${minor < 0n ? "-" : ""}${(size / 100n).toString()}.${(size % 100n).toString().padStart(2, "0")}`;
  };
  fc.assert(
    fc.property(amounts, (all) => {
      const file = sgml(all.map((minor, n) => entry(text(minor), `F-${String(n)}`)).join(""));
      const ours = entriesOf(file).map(({ side, amount }) =>
        side === "credit" ? amount.minor : -amount.minor,
      );
      expect(ours).toEqual(all);
      const theirs: unknown = parseSync(file).OFX["BANKMSGSRSV1"];
      expect(theirs).toMatchObject({
        STMTTRNRS: {
          STMTRS: {
            BANKTRANLIST: {
              STMTTRN: all.map((minor, n) => ({ TRNAMT: text(minor), FITID: `F-${String(n)}` })),
            },
          },
        },
      });
    }),
    { numRuns: 30 },
  );
});
