/** Files of a bank as stories write them: an account of ours, and what moved it. */

import { type Money, type PlainDate, toDecimal } from "@forbear/kernel";

export type Moved = {
  readonly on: PlainDate;
  /** Above zero: money came in. */
  readonly amount: Money;
  readonly bankReference: string | null;
  readonly endToEnd?: string;
  readonly words?: string;
  readonly name?: string;
  readonly from?: string;
  /** Why it came back, as ISO 20022 codes it. */
  readonly returned?: string;
};

export const ourNumber = "NL91ABNA0417164300";

const tag = (name: string, text: string | undefined): string =>
  text === undefined ? "" : `<${name}>${text}</${name}>`;

function entry({ on, amount, ...told }: Moved): string {
  const side = amount.minor > 0n ? "CRDT" : "DBIT";
  const size = { ...amount, minor: amount.minor < 0n ? -amount.minor : amount.minor };
  const role = (side === "CRDT") !== (told.returned !== undefined) ? "Dbtr" : "Cdtr";
  const party =
    told.name === undefined ? "" : `<${role}><Pty><Nm>${told.name}</Nm></Pty></${role}>`;
  const account =
    told.from === undefined
      ? ""
      : `<${role}Acct><Id><Othr><Id>${told.from}</Id></Othr></Id></${role}Acct>`;
  const back =
    told.returned === undefined ? "" : `<RtrInf><Rsn><Cd>${told.returned}</Cd></Rsn></RtrInf>`;
  return `<Ntry>
    <Amt Ccy="${amount.currency}">${toDecimal(size)}</Amt><CdtDbtInd>${side}</CdtDbtInd>
    <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt>
    ${tag("AcctSvcrRef", told.bankReference ?? undefined)}
    <NtryDtls><TxDtls>${told.endToEnd === undefined ? "" : `<Refs><EndToEndId>${told.endToEnd}</EndToEndId></Refs>`}
      <RltdPties>${party}${account}</RltdPties>
      ${told.words === undefined ? "" : `<RmtInf><Ustrd>${told.words}</Ustrd></RmtInf>`}${back}
    </TxDtls></NtryDtls>
  </Ntry>`;
}

const balance = (code: string, currency: string, minor: bigint, on: PlainDate): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>
   <Amt Ccy="${currency}">${toDecimal({ currency, minor: minor < 0n ? -minor : minor })}</Amt>
   <CdtDbtInd>${minor < 0n ? "DBIT" : "CRDT"}</CdtDbtInd><Dt><Dt>${on}</Dt></Dt></Bal>`;

export type Statement = {
  readonly id: string;
  readonly opening: bigint;
  readonly moved: readonly Moved[];
  readonly closing?: bigint;
  readonly number?: string;
  readonly currency?: string;
};

/** One camt.053 of an account; its closing balance is right unless it is given. */
export function camt053(one: Statement): Uint8Array {
  const { currency = "USD", number = ourNumber, opening, moved } = one;
  const [first] = moved;
  const last = moved.at(-1);
  if (first === undefined || last === undefined) throw new Error("a statement that moves nothing");
  const due = moved.reduce((sum, { amount }) => sum + amount.minor, opening);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>${one.id}</MsgId><CreDtTm>2026-03-02T18:00:00+01:00</CreDtTm></GrpHdr>
<Stmt><Id>${one.id}</Id><ElctrncSeqNb>1</ElctrncSeqNb>
<Acct><Id><IBAN>${number}</IBAN></Id><Ccy>${currency}</Ccy></Acct>
${balance("OPBD", currency, opening, first.on)}${balance("CLBD", currency, one.closing ?? due, last.on)}
${moved.map(entry).join("\n")}
</Stmt></BkToCstmrStmt></Document>
`;
  return new TextEncoder().encode(text);
}

/** The same movements as MT940. */
export function mt940({ id, opening, moved, currency = "USD" }: Statement): Uint8Array {
  const six = (on: PlainDate): string => on.replaceAll("-", "").slice(2);
  const digits = (minor: bigint): string =>
    toDecimal({ currency, minor: minor < 0n ? -minor : minor }).replace(".", ",");
  const due = moved.reduce((sum, { amount }) => sum + amount.minor, opening);
  const at = (minor: bigint, on: PlainDate): string =>
    `${minor < 0n ? "D" : "C"}${six(on)}${currency}${digits(minor)}`;
  const [first] = moved;
  const last = moved.at(-1);
  if (first === undefined || last === undefined) throw new Error("a statement that moves nothing");
  const lines = moved.flatMap(({ on, amount, words, bankReference }) => [
    `:61:${six(on)}${six(on).slice(2)}${amount.minor < 0n ? "D" : "C"}${digits(amount.minor)}NTRFNONREF${bankReference === null ? "" : `//${bankReference}`}`,
    ...(words === undefined ? [] : [`:86:${words}`]),
  ]);
  const text = [
    `:20:${id}`,
    `:25:${ourNumber}`,
    ":28C:1/1",
    `:60F:${at(opening, first.on)}`,
    ...lines,
    `:62F:${at(due, last.on)}`,
    "-",
    "",
  ].join("\n");
  return new TextEncoder().encode(text);
}
