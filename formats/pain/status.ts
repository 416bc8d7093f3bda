/** Reads pain.002: what became of the payments of a message that we sent. */

import { type Money, type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import { type ReturnedWhy, isoReason } from "../bank/reason.ts";
import { type Element, elementAt, elementsAt, readXml, textAt } from "../xml/read.ts";
import { moneyIn, versionOf } from "../xml/values.ts";

export type PaymentStatus = "accepted" | "partly-accepted" | "pending" | "rejected";

const statuses = new Map<string, PaymentStatus>([
  ...["ACCC", "ACCP", "ACSC", "ACSP", "ACTC", "ACWC", "ACWP", "ACFC"].map(
    (code) => [code, "accepted"] as const,
  ),
  ["PART", "partly-accepted"],
  ["PATC", "partly-accepted"],
  ["PDNG", "pending"],
  ["RCVD", "pending"],
  ["RJCT", "rejected"],
  ["CANC", "rejected"],
]);

type Judged = {
  readonly status: PaymentStatus;
  /** As the bank wrote it. */
  readonly code: string;
  readonly reasons: readonly ReturnedWhy[];
};

export type StatusOfTransaction = Judged & {
  readonly line: number;
  readonly endToEndId: string | null;
  readonly instructionId: string | null;
  readonly mandateId: string | null;
  readonly amount: Money | null;
};

export type StatusOfGroup = {
  readonly line: number;
  /** The id that we gave the group. */
  readonly id: string;
  /** Null: the bank tells of single transactions alone. */
  readonly judged: Judged | null;
  readonly transactions: readonly StatusOfTransaction[];
};

export type StatusReport = {
  readonly version: string;
  readonly messageId: string | null;
  readonly originalMessageId: string;
  readonly judged: Judged | null;
  readonly groups: readonly StatusOfGroup[];
};

const reasonsIn = (at: Element): ReturnedWhy[] =>
  elementsAt(at, "StsRsnInf").map((one) => {
    const words = elementsAt(one, "AddtlInf").map(({ text }) => text);
    const code = textAt(one, "Rsn/Cd", "Rsn/Prtry") ?? "";
    return isoReason(code, words.length === 0 ? null : words.join(" "));
  });

/** The status below one of three names; null: none is told. */
function judgedIn(at: Element, name: string): Result<Judged | null, FormatFault> {
  const told = elementAt(at, name);
  if (told === null) return ok(null);
  const status = statuses.get(told.text);
  if (status !== undefined) return ok({ status, code: told.text, reasons: reasonsIn(at) });
  const about = { field: name, value: told.text, expected: [...statuses.keys()].join(", ") };
  return err(formatFault(told.line, "field.unknown-code", about));
}

function transactionOf(
  at: Element,
  group: Judged | null,
): Result<StatusOfTransaction, FormatFault> {
  const own = judgedIn(at, "TxSts");
  if (!own.ok) return own;
  // A transaction that is listed without a status of its own has that of its group.
  const judged = own.value ?? group;
  if (judged === null) return err(formatFault(at.line, "field.missing", { field: "TxSts" }));
  const endToEndId = textAt(at, "OrgnlEndToEndId");
  const instructionId = textAt(at, "OrgnlInstrId");
  if (endToEndId === null && instructionId === null) {
    return err(formatFault(at.line, "field.missing", { field: "OrgnlEndToEndId" }));
  }
  const amt = elementAt(at, "OrgnlTxRef/Amt/InstdAmt", "OrgnlTxRef/IntrBkSttlmAmt");
  const amount = amt === null ? ok(null) : moneyIn(amt);
  if (!amount.ok) return amount;
  const mandateId = textAt(
    at,
    "OrgnlTxRef/MndtRltdInf/MndtId",
    "OrgnlTxRef/MndtRltdInf/DrctDbtMndt/MndtId",
  );
  const named = { line: at.line, endToEndId, instructionId, mandateId, amount: amount.value };
  return ok({ ...named, ...judged });
}

/** Counts per status, which a bank may give, beside the transactions that it lists. */
function countFaults(at: Element, txs: readonly Element[]): FormatFault[] {
  return elementsAt(at, "NbOfTxsPerSts").flatMap((one) => {
    const code = textAt(one, "DtldSts");
    const told = textAt(one, "DtldNbOfTxs");
    const listed = txs.filter((tx) => textAt(tx, "TxSts") === code).length;
    // Banks list what they reject; of the others they may give the count alone.
    if (code !== "RJCT" || listed === 0 || told === null || Number(told) === listed) return [];
    const about = { field: "DtldNbOfTxs", value: told, expected: String(listed) };
    return [formatFault(one.line, "count.differs", about)];
  });
}

/** Reads a status report; a transaction that cannot be read is left out alone. */
export function readPain002(bytes: Uint8Array, setting: ReadSetting = {}): Reading<StatusReport> {
  const root = readXml(bytes);
  if (!root.ok) return refused([root.error]);
  const version = versionOf(root.value);
  const body = elementAt(root.value, "CstmrPmtStsRpt", "pain.002.001.02");
  if (version?.startsWith("pain.002.") !== true || body === null) {
    const about = { field: "xmlns", value: version ?? root.value.name, expected: "pain.002" };
    return refused([formatFault(root.value.line, "xml.version", about)]);
  }
  const txs = elementsAt(body, "OrgnlPmtInfAndSts/TxInfAndSts");
  const whole = elementAt(body, "OrgnlGrpInfAndSts");
  const originalMessageId = textAt(body, "OrgnlGrpInfAndSts/OrgnlMsgId");
  if (whole === null || originalMessageId === null) {
    const about = { field: "OrgnlMsgId" };
    return refused([formatFault(body.line, "field.missing", about)], txs.length);
  }
  const judged = judgedIn(whole, "GrpSts");
  if (!judged.ok) return refused([judged.error], txs.length);
  const parts = elementsAt(body, "OrgnlPmtInfAndSts");
  const wrong = [
    ...countFaults(whole, txs),
    ...parts.flatMap((part) => countFaults(part, elementsAt(part, "TxInfAndSts"))),
  ];
  if (wrong.length > 0) return refused(wrong, txs.length);
  const faults: FormatFault[] = [];
  const groups: StatusOfGroup[] = [];
  for (const part of parts) {
    const own = judgedIn(part, "PmtInfSts");
    if (!own.ok) {
      faults.push(own.error);
      continue;
    }
    const found = elementsAt(part, "TxInfAndSts").map((tx) =>
      transactionOf(tx, own.value ?? judged.value),
    );
    const transactions = found.flatMap((one) => (one.ok ? [one.value] : []));
    faults.push(...found.flatMap((one) => (one.ok ? [] : [one.error])));
    const id = textAt(part, "OrgnlPmtInfId") ?? "";
    groups.push({ line: part.line, id, judged: own.value, transactions });
  }
  const taken = groups.reduce((sum, { transactions }) => sum + transactions.length, 0);
  const messageId = textAt(body, "GrpHdr/MsgId");
  const content = { version, messageId, originalMessageId, judged: judged.value, groups };
  return read(content, { taken, rejected: txs.length - taken }, faults, setting);
}
