/** Reports of Bacs of our own making, for tests. */

export type UnpaidTold = {
  readonly ref: string;
  readonly code: string;
  readonly on: string;
  readonly pounds: string;
  readonly says?: string;
};

const arudd = (items: readonly string[], totals: string): string => `<?xml version="1.0"?>
<BACSDocument xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<Data><ARUDD>
<Header reportType="REFT1019" adviceNumber="001" currentProcessingDate="2026-03-06"></Header>
<AddresseeInformation name="HARBOR RECOVERY"></AddresseeInformation>
<ServiceLicenseInformation userName="HARBOR RECOVERY" userNumber="123456"></ServiceLicenseInformation>
<Advice><OriginatingAccountRecords><OriginatingAccountRecord>
<OriginatingAccount name="HARBOR RECOVERY" number="12345678" sortCode="40-00-00" type="0"/>
${items.join("\n")}
${totals}
</OriginatingAccountRecord></OriginatingAccountRecords></Advice>
</ARUDD></Data>
<SignatureMethod></SignatureMethod><Signature></Signature>
</BACSDocument>
`;

/** A report of unpaid debits, its totals as they add up unless they are given. */
export function aruddOf(
  items: readonly UnpaidTold[],
  given: { readonly count?: number; readonly total?: string } = {},
): string {
  const pence = items.reduce((sum, { pounds }) => sum + Math.round(Number(pounds) * 100), 0);
  const count = given.count ?? items.length;
  const total = given.total ?? (pence / 100).toFixed(2);
  return arudd(
    items.map(
      ({ ref, code, on, pounds, says = "RETURNED" }) =>
        `<ReturnedDebitItem ref="${ref}" transCode="17" returnCode="${code}" returnDescription="${says}" originalProcessingDate="${on}" valueOf="${pounds}" currency="GBP"><PayerAccount number="55779911" ref="${ref}" name="A RUIZ" sortCode="20-00-00" bankName="A BANK" branchName="A BRANCH"/></ReturnedDebitItem>`,
    ),
    `<Totals numberOf="${String(count)}" valueOf="${total}" currency="GBP"/>`,
  );
}

export type AdviceTold = {
  readonly type: string;
  readonly ref: string;
  readonly code: string;
  readonly sortCode?: string;
  readonly number?: string;
};

/** A report of instructions: amended and cancelled (type A), or sent back (N, D, V). */
export const advicesOf = (all: readonly AdviceTold[]): string => `<?xml version="1.0"?>
<BACSDocument><Data><MessagingAdvices>
<MessagingHeader advice-type="R" user-number="123456"/>
${all
  .map(
    ({ type, ref, code, sortCode, number }) =>
      `<MessagingAdvice user-number="123456" record-type="${type}" effective-date="2026-03-05" reference="${ref}" payer-name="A RUIZ" payer-account-number="55779911" payer-sort-code="200000"${number === undefined ? "" : ` payer-new-account-number="${number}"`}${sortCode === undefined ? "" : ` payer-new-sort-code="${sortCode}"`} reason-code="${code}"/>`,
  )
  .join("\n")}
</MessagingAdvices></Data></BACSDocument>
`;

export type ClaimTold = {
  readonly ref: string;
  readonly code: string;
  readonly debits: readonly { readonly on: string; readonly pounds: string }[];
  readonly total: string;
};

const claim = (name: string, { ref, code, debits, total }: ClaimTold): string => `<${name}>
<SeqNo>1</SeqNo><PayingBankReference>PB-77</PayingBankReference><SUReference>${ref}</SUReference>
<ReasonCode>${code}</ReasonCode><PayerSortCode>200000</PayerSortCode><PayerName>A RUIZ</PayerName>
<PayerAccount>55779911</PayerAccount><TotalAmount>${total}</TotalAmount>
<DDCollections>${debits
  .map(
    ({ on, pounds }) =>
      `<DDCollection><DateOfDirectDebit>${on}</DateOfDirectDebit><Amount>${pounds}</Amount></DDCollection>`,
  )
  .join("")}</DDCollections>
</${name}>`;

/** A report of claims under the guarantee, and of claims taken back. */
export const claimsOf = (
  fresh: readonly ClaimTold[],
  withdrawn: readonly ClaimTold[] = [],
): string => `<?xml version="1.0"?>
<VocaDocument><Data><Document><ServiceUserNumber>123456</ServiceUserNumber>
<NewAdvices>${fresh.map((one) => claim("DDICAdvice", one)).join("")}</NewAdvices>
<Cancellations>${withdrawn.map((one) => claim("DDICCancellation", one)).join("")}</Cancellations>
</Document></Data></VocaDocument>
`;
