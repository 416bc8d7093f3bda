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

export type NachaReturn = {
  /** What we called the debit, and the trace that the file of it gave. */
  readonly reference: string;
  readonly trace: string;
  readonly minor: bigint;
  /** R01 and its like, or C01 with what is corrected. */
  readonly reason: string;
  readonly corrected?: string;
};

/** A file of one returned or corrected debit, as the bank of 076401251 answers it. */
export function nachaReturn({
  reference,
  trace,
  minor,
  reason,
  corrected,
}: NachaReturn): Uint8Array {
  const isChange = reason.startsWith("C");
  const cents = (isChange ? 0n : minor).toString();
  const total = cents.padStart(12, "0");
  const addendum = isChange
    ? `798${reason}${trace}      06110001${(corrected ?? "").padEnd(29)}${"".padEnd(15)}076401250000009`
    : `799${reason}${trace}      06110001${"".padEnd(44)}076401250000009`;
  const transaction = isChange ? "21" : "26";
  const lines = [
    `101 06110001712345678902603021500A094101${"".padEnd(23)}${"Harbor".padEnd(23)}`,
    `5225${"Harbor".padEnd(16)}${"".padEnd(20)}1234567890${isChange ? "COR" : "PPD"}PAYMENT         000000   1076401250000001`,
    `6${transaction}076401251${"00123456".padEnd(17)}${cents.padStart(10, "0")}${reference.padEnd(15)}${"Ana".padEnd(22)}  1076401250000009`,
    addendum.padEnd(94),
    `82250000020007640125${total}0000000000001234567890${"".padEnd(25)}076401250000001`,
    `9000001000001000000020007640125${total}000000000000`.padEnd(94),
  ].map((line) => line.padEnd(94));
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
