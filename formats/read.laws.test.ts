/** Whatever comes: no reader throws, every record is counted, every fault says what to do. */

import { must } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aruddOf } from "./bacs/report-example.ts";
import { account as bankAccount, fileOf } from "./bai2/example.ts";
import { statement } from "./camt/example.ts";
import { account, reporter } from "./metro2/example.ts";
import { writeMetro2 } from "./metro2/write.ts";
import { order, written } from "./nacha/example.ts";
import { type FileFormat, fileFormats, formatOf, readAs, rulesBroken } from "./read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const camt = statement();
const status = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
<OrgnlGrpInfAndSts><OrgnlMsgId>M</OrgnlMsgId><GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>G</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>E</OrgnlEndToEndId></TxInfAndSts></OrgnlPmtInfAndSts>
</CstmrPmtStsRpt></Document>`;
const debits = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.02"><CstmrDrctDbtInitn>
<GrpHdr><MsgId>M</MsgId><CreDtTm>2026-03-02T15:00:00</CreDtTm><NbOfTxs>0</NbOfTxs><InitgPty><Nm>H</Nm></InitgPty></GrpHdr>
<PmtInf><PmtInfId>G</PmtInfId><NbOfTxs>0</NbOfTxs><PmtTpInf><LclInstrm><Cd>CORE</Cd></LclInstrm><SeqTp>RCUR</SeqTp></PmtTpInf>
<ReqdColltnDt>2026-03-09</ReqdColltnDt><Cdtr><Nm>H</Nm></Cdtr><CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct>
<CdtrSchmeId><Id><PrvtId><Othr><Id>DE98ZZZ09999999999</Id></Othr></PrvtId></Id></CdtrSchmeId></PmtInf>
</CstmrDrctDbtInitn></Document>`;

/** A sound file of each format. */
const sound: Readonly<Record<FileFormat, string>> = {
  nacha: written(order),
  "camt.053": camt,
  "camt.052": camt
    .replaceAll("camt.053", "camt.052")
    .replaceAll("BkToCstmrStmt", "BkToCstmrAcctRpt")
    .replaceAll("Stmt>", "Rpt>"),
  "camt.054": camt
    .replaceAll("camt.053", "camt.054")
    .replaceAll("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn")
    .replaceAll("Stmt>", "Ntfctn>"),
  mt940:
    ":20:S\n:25:NL91\n:28C:1\n:60F:C260301EUR1,\n:61:260302C2,NTRFX\n:86:/EREF/7/NAME/Ana/\n:62F:C260302EUR3,\n-\n",
  bai2: fileOf([bankAccount]),
  ofx: "OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>20260302<TRNAMT>5<FITID>1</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>",
  "pain.002": status,
  "pain.008": debits,
  bacs: [
    "VOL1000042                               123456                                1",
    "HDR1A123456S  112345600004200010001       26061 26068 000000",
    "HDR2F0200000100                                   00",
    "UHL1 26064999999    000000001 DAILY  001",
    "2000005577991101740000012345678    00000012550HARBOR RECOVERY   CASE-000017       A RUIZ",
    "4000001234567809940000012345678    00000012550HARBOR RECOVERY   CONTRA            HARBOR RECOVERY",
    "EOF1A123456S  112345600004200010001       26061 26068 000000",
    "EOF2F0200000100                                   00",
    "UTL10000000012550000000001255000000010000001",
  ].join("\n"),
  "bacs-report": aruddOf([{ ref: "M1", code: "0", on: "2026-03-05", pounds: "125.50" }]),
  metro2: must(writeMetro2({ header: reporter, accounts: [account, account] })),
};

test.each(fileFormats)(
  "a sound file of %s is told by its beginning and read without a fault",
  (format) => {
    const given = bytes(sound[format]);
    expect(formatOf(given)).toEqual({ ok: true, value: format });
    const { reading } = readAs(format, given);
    expect(reading.faults).toEqual([]);
    expect(reading.kind).toBe("read");
  },
);

/** What every answer must be, whatever was asked. */
function expectAnswer(format: FileFormat, given: Uint8Array): void {
  const file = readAs(format, given);
  const { kind, tally, faults } = file.reading;
  expect(tally.taken + tally.rejected).toBe(tally.read);
  if (kind === "refused") expect([tally.taken, faults.length > 0]).toEqual([0, true]);
  if (tally.rejected > 0) expect(faults.length).toBeGreaterThan(0);
  for (const fault of [...faults, ...rulesBroken(file)]) {
    expect(fault.says.length > 10 && fault.remedy.length > 5).toBe(true);
    expect(fault.line).toBeGreaterThanOrEqual(0);
  }
  const none = readAs(format, given, { keep: "all-or-nothing" }).reading;
  expect(none.kind).toBe(faults.length > 0 ? "refused" : kind);
}

describe.each(fileFormats)("a file of %s", (format) => {
  const text = sound[format];

  test("changed anywhere is answered, not thrown at", () => {
    const place = fc.integer({ min: 0, max: text.length - 1 });
    const piece = fc.oneof(
      fc.constantFrom(
        "",
        "\n",
        "0",
        "9",
        "-",
        "<",
        ">",
        "&",
        "/",
        ",",
        " ",
        "€",
        "\u0000",
        "\u001a",
        "__proto__",
      ),
      fc.string({ maxLength: 3 }),
      place.map((at) => text.slice(at, at + 40)),
    );
    const change = fc.tuple(place, fc.integer({ min: 0, max: 12 }), piece);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce(
          (all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut),
          text,
        );
        expectAnswer(format, bytes(changed));
      }),
      { numRuns: 60 },
    );
  });

  test("of bytes from nowhere is answered too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (given) => {
        expectAnswer(format, given);
      }),
      { numRuns: 40 },
    );
  });

  test("of another format is refused", () => {
    for (const other of fileFormats.filter((one) => one !== format)) {
      expect(readAs(format, bytes(sound[other])).reading.kind).toBe("refused");
    }
  });

  test("in UTF-16 is the same file", () => {
    const wide = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
    const given = new Uint8Array(wide.buffer);
    if (!text.includes("UTF-8"))
      expect(readAs(format, given).reading.tally).toEqual(
        readAs(format, bytes(text)).reading.tally,
      );
  });
});

test("a rule that an account breaks is told with its record, though the file is sound", () => {
  const lines = sound.metro2.split("\n");
  // The second account loses the day on which it first fell behind.
  const broken = lines.map((line, n) => (n === 2 ? line.replace("07012025", "00000000") : line));
  const file = readAs("metro2", bytes(broken.join("\n")));
  expect(file.reading).toMatchObject({ kind: "read", faults: [] });
  expect(rulesBroken(file)).toMatchObject([
    { line: 3, field: "firstDelinquencyOn", code: "rule.broken" },
  ]);
});

test("a file larger than can be read is refused before it is looked at", () => {
  expect(formatOf(new Uint8Array(64 * 1024 * 1024 + 1))).toMatchObject({
    ok: false,
    error: { code: "file.too-large" },
  });
});
