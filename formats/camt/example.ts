/** A small statement of our own as XML, for tests. */

type Wanted = {
  readonly version?: string;
  readonly opening?: string;
  readonly closing?: string;
  readonly currency?: string;
  readonly entries?: string;
  readonly summary?: string;
};

const balance = (code: string, amount: string, currency: string, on: string): string => `
      <Bal>
        <Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>
        <Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${on}</Dt></Dt>
      </Bal>`;

/** One booked entry; `inside` stands before its end. */
export const ntry = (side: "CRDT" | "DBIT", amount: string, inside = ""): string => `
      <Ntry>
        <Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-03</Dt></ValDt>
        <AcctSvcrRef>BANK-7</AcctSvcrRef>${inside}
      </Ntry>`;

/** One transaction within an entry. */
export const details = (name: string, endToEnd: string, more = ""): string => `
          <TxDtls>
            <Refs><EndToEndId>${endToEnd}</EndToEndId><MndtId>M-1</MndtId></Refs>${more}
            <RltdPties>
              <Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr>
              <DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>
              <Cdtr><Pty><Nm>Harbor Recovery</Nm></Pty></Cdtr>
              <CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct>
            </RltdPties>
            <RltdAgts><DbtrAgt><FinInstnId><BICFI>COBADEFFXXX</BICFI></FinInstnId></DbtrAgt></RltdAgts>
            <RmtInf>
              <Ustrd>Case 17 &amp; 18</Ustrd>
              <Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd>
            </RmtInf>
          </TxDtls>`;

export function statement(wanted: Wanted = {}): string {
  const { version = "08", opening = "100.00", closing = "250.00", currency = "EUR" } = wanted;
  const {
    entries = ntry("CRDT", "150.00", `<NtryDtls>${details("Ana Ruiz", "E2E-1")}</NtryDtls>`),
  } = wanted;
  const balances =
    balance("OPBD", opening, "EUR", "2026-03-01") +
    balance("CLBD", closing, currency, "2026-03-02");
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-03-02T18:00:00+01:00</CreDtTm></GrpHdr>
    <Stmt>
      <Id>S-1</Id><ElctrncSeqNb>41</ElctrncSeqNb>
      <Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>${balances}${wanted.summary ?? ""}${entries}
    </Stmt>
  </BkToCstmrStmt>
</Document>
`;
}
