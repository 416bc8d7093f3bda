/** A sound file of each format, of our own making, for tests that spoil them. */

import { money, must, parsePlainDate } from "@forbear/kernel";
import { aruddOf } from "./bacs/report-example.ts";
import { writeBacs } from "./bacs/write.ts";
import { account as bankAccount, fileOf } from "./bai2/example.ts";
import { statement } from "./camt/example.ts";
import { account, reporter } from "./metro2/example.ts";
import { writeMetro2 } from "./metro2/write.ts";
import { order, written } from "./nacha/example.ts";
import type { FileFormat } from "./read.ts";

const day = (text: string) => must(parsePlainDate(text));
const camt = statement();

const status = `<?xml version="1.0"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
<OrgnlGrpInfAndSts><OrgnlMsgId>M</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>G</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>E</OrgnlEndToEndId><TxSts>RJCT</TxSts>
<StsRsnInf><Rsn><Cd>AM04</Cd></Rsn></StsRsnInf><OrgnlTxRef><Amt><InstdAmt Ccy="EUR">25.00</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts></OrgnlPmtInfAndSts>
</CstmrPmtStsRpt></Document>`;

const debits = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.02"><CstmrDrctDbtInitn>
<GrpHdr><MsgId>M</MsgId><CreDtTm>2026-03-02T15:00:00</CreDtTm><NbOfTxs>1</NbOfTxs><CtrlSum>25.00</CtrlSum><InitgPty><Nm>H</Nm></InitgPty></GrpHdr>
<PmtInf><PmtInfId>G</PmtInfId><NbOfTxs>1</NbOfTxs><CtrlSum>25.00</CtrlSum><PmtTpInf><LclInstrm><Cd>CORE</Cd></LclInstrm><SeqTp>RCUR</SeqTp></PmtTpInf>
<ReqdColltnDt>2026-03-09</ReqdColltnDt><Cdtr><Nm>H</Nm></Cdtr><CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct>
<CdtrSchmeId><Id><PrvtId><Othr><Id>DE98ZZZ09999999999</Id></Othr></PrvtId></Id></CdtrSchmeId>
<DrctDbtTxInf><PmtId><EndToEndId>E-1</EndToEndId></PmtId><InstdAmt Ccy="EUR">25.00</InstdAmt><DrctDbtTx><MndtRltdInf><MndtId>M-1</MndtId><DtOfSgntr>2026-01-02</DtOfSgntr></MndtRltdInf></DrctDbtTx>
<Dbtr><Nm>Ana Ruiz</Nm></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></DrctDbtTxInf></PmtInf>
</CstmrDrctDbtInitn></Document>`;

const gbp = (minor: bigint) => money("GBP", minor);
const bacs = must(
  writeBacs({
    serial: "000042",
    userNumber: "123456",
    createdOn: day("2026-03-02"),
    fileNumber: 1,
    ownSortCode: "400000",
    ownAccountNumber: "12345678",
    ownName: "HARBOR RECOVERY",
    items: ["CASE-000017", "CASE-000018"].map((reference, n) => ({
      kind: "debit",
      sortCode: "200000",
      accountNumber: "55779911",
      amount: gbp(125_50n + BigInt(n)),
      reference,
      name: "A RUIZ",
      processOn: day("2026-03-05"),
    })),
  }),
);

export const sound: Readonly<Record<FileFormat, string>> = {
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
    ":20:S\n:25:NL91\n:28C:1\n:60F:C260301EUR1,\n:61:260302C2,NTRFX//B1\n:86:/EREF/7/NAME/Ana/\n:61:260302D0,50NTRFY//B2\n:62F:C260302EUR2,5\n-\n",
  bai2: fileOf([bankAccount]),
  ofx: "OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>20260302<TRNAMT>5.25<FITID>1</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>",
  "pain.002": status,
  "pain.008": debits,
  bacs,
  "bacs-report": aruddOf([
    { ref: "M1", code: "0", on: "2026-03-05", pounds: "125.50" },
    { ref: "M2", code: "1", on: "2026-03-05", pounds: "74.50" },
  ]),
  metro2: must(writeMetro2({ header: reporter, accounts: [account, account] })),
};
