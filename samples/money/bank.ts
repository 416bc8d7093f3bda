/** The sample agency's trust accounts, one a client, and what came on each on the first day. */

import { type Money, chanceFrom, money, toDecimal } from "@forbear/kernel";
import { type SampleClient, converted } from "../portfolio/clients.ts";
import { owedOf } from "../portfolio/debt.ts";
import { type Setting, clientOf, referenceOf } from "../portfolio/file.ts";
import type { Source } from "../uci-cards/source.ts";

export type SampleBankAccount = {
  readonly ref: string;
  readonly name: string;
  /** Invented: of no bank that there is, or out of the standard's own examples. */
  readonly number: string;
  readonly bank: string | null;
  readonly originatorId: string | null;
  readonly creditorId: string | null;
  readonly serviceUser: string | null;
};

const numbers: {
  readonly [K in SampleClient["key"]]: Omit<SampleBankAccount, "ref" | "name">;
} = {
  us: {
    number: "000550142001",
    bank: "990000000",
    originatorId: "1990000142",
    creditorId: null,
    serviceUser: null,
  },
  gb: {
    number: "55501420",
    bank: "000000",
    originatorId: null,
    creditorId: null,
    serviceUser: "990142",
  },
  in: {
    number: "000055501423",
    bank: null,
    originatorId: null,
    creditorId: null,
    serviceUser: null,
  },
  au: {
    number: "555014204",
    bank: null,
    originatorId: null,
    creditorId: null,
    serviceUser: null,
  },
  ca: {
    number: "5550142005",
    bank: null,
    originatorId: null,
    creditorId: null,
    serviceUser: null,
  },
};

/** Where the money of a client's debts comes in. */
export const sampleBankAccount = ({ key, name }: SampleClient): SampleBankAccount => ({
  ref: `trust-${key}`,
  name: `Trust: ${name}`,
  ...numbers[key],
});

/** One account in so many paid something on the first day. */
const paysOneIn = 50;

type Paid = { readonly reference: string; readonly amount: Money };

/** Five to forty hundredths of what is owed, in whole units; now and then a name and no reference. */
function paidBy(client: SampleClient, { accounts }: Source, seed: string): readonly Paid[] {
  const paid: Paid[] = [];
  for (const account of accounts) {
    const owed = owedOf(account);
    const chance = chanceFrom(seed).fork(`paid ${account.id}`);
    if (owed === null || chance.below(paysOneIn) > 0) continue;
    if (clientOf(account.id, seed) !== client) continue;
    const share = 5n + BigInt(chance.below(36));
    const minor = ((converted(owed, client) * share) / 100n / 100n) * 100n;
    if (minor === 0n) continue;
    const unnamed = chance.below(25) === 0;
    const reference = unnamed ? "thank you" : referenceOf(client, account.id);
    paid.push({ reference, amount: money(client.currency, minor) });
  }
  return paid;
}

export type SampleStatement = { readonly name: string; readonly bytes: Uint8Array };

/** What the file of a client's statement is called: another day, another file. */
export const sampleStatementName = (
  { key }: SampleClient,
  { placedOn }: Pick<Setting, "placedOn">,
): string => `${key}-trust-${placedOn}.xml`;

/** The statement of a client's trust account for the day of placement, as camt.053. */
export function sampleStatement(
  client: SampleClient,
  source: Source,
  { seed, placedOn }: Setting,
): SampleStatement {
  const paid = paidBy(client, source, seed);
  const total = paid.reduce((sum, { amount }) => sum + amount.minor, 0n);
  const { currency } = client;
  const { number } = numbers[client.key];
  const id = `${client.key}-${placedOn}`;
  const day = `<Dt><Dt>${placedOn}</Dt></Dt>`;
  const balance = (code: string, minor: bigint): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>` +
    `<Amt Ccy="${currency}">${toDecimal(money(currency, minor))}</Amt>` +
    `<CdtDbtInd>CRDT</CdtDbtInd>${day}</Bal>`;
  const entries = paid.map(
    ({ reference, amount }, n) =>
      `<Ntry><Amt Ccy="${currency}">${toDecimal(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>` +
      `<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${placedOn}</Dt></BookgDt>` +
      `<ValDt><Dt>${placedOn}</Dt></ValDt><AcctSvcrRef>${id}-${String(n + 1)}</AcctSvcrRef>` +
      `<NtryDtls><TxDtls><RmtInf><Ustrd>${reference}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${placedOn}T06:00:00Z</CreDtTm></GrpHdr>
<Stmt><Id>${id}</Id><ElctrncSeqNb>1</ElctrncSeqNb>
<Acct><Id><Othr><Id>${number}</Id></Othr></Id><Ccy>${currency}</Ccy></Acct>
${balance("OPBD", 0n)}${balance("CLBD", total)}
${entries.join("\n")}
</Stmt></BkToCstmrStmt></Document>
`;
  return { name: sampleStatementName(client, { placedOn }), bytes: new TextEncoder().encode(text) };
}
