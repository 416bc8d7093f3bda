/** Reads pain.008 back: the direct debits of a message, its counts and sums checked. */

import { type Money, type Result, err, ok, parseDecimal, parseInstant } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import { type Element, elementAt, elementsAt, readXml, textAt } from "../xml/read.ts";
import { dayIn, moneyIn, versionOf } from "../xml/values.ts";
import { collectionFaults, groupFaults } from "./check.ts";
import { type Collection, type CollectionGroup, type DirectDebits } from "./order.ts";
import { type MandateChange, sequenceCodes } from "./order.ts";

const missing = (at: Element, field: string): FormatFault =>
  formatFault(at.line, "field.missing", { field });

const schemeId = (from: Element, path: string): string | null =>
  textAt(from, `${path}/Id/PrvtId/Othr/Id`);

const bicIn = (from: Element, path: string): string | null =>
  textAt(from, `${path}/FinInstnId/BICFI`, `${path}/FinInstnId/BIC`);

function changeIn(tx: Element): MandateChange | null {
  const about = elementAt(tx, "DrctDbtTx/MndtRltdInf");
  const at = about === null ? null : elementAt(about, "AmdmntInfDtls");
  if (about === null || at === null || !/^(?:true|1)$/.test(textAt(about, "AmdmntInd") ?? "")) {
    return null;
  }
  const iban = textAt(at, "OrgnlDbtrAcct/Id/IBAN");
  const moved =
    textAt(at, "OrgnlDbtrAcct/Id/Othr/Id", "OrgnlDbtrAgt/FinInstnId/Othr/Id") === "SMNDA";
  return {
    mandateId: textAt(at, "OrgnlMndtId"),
    creditorId: schemeId(at, "OrgnlCdtrSchmeId"),
    debtorAccount: iban !== null ? { iban } : moved ? "another-bank" : null,
  };
}

function collectionOf(tx: Element): Result<Collection, FormatFault[]> {
  const at = elementAt(tx, "InstdAmt");
  const amount = at === null ? err(missing(tx, "InstdAmt")) : moneyIn(at);
  const signedOn = dayIn(tx, "DrctDbtTx/MndtRltdInf/DtOfSgntr");
  const mandateId = textAt(tx, "DrctDbtTx/MndtRltdInf/MndtId");
  const iban = textAt(tx, "DbtrAcct/Id/IBAN");
  if (!amount.ok || !signedOn.ok) {
    return err([...(amount.ok ? [] : [amount.error]), ...(signedOn.ok ? [] : [signedOn.error])]);
  }
  if (mandateId === null) return err([missing(tx, "MndtId")]);
  if (signedOn.value === null) return err([missing(tx, "DtOfSgntr")]);
  if (iban === null) return err([missing(tx, "DbtrAcct/Id/IBAN")]);
  const one: Collection = {
    endToEndId: textAt(tx, "PmtId/EndToEndId") ?? "",
    amount: amount.value,
    mandate: { id: mandateId, signedOn: signedOn.value, change: changeIn(tx) },
    debtorName: textAt(tx, "Dbtr/Nm") ?? "",
    debtorIban: iban,
    debtorBic: bicIn(tx, "DbtrAgt"),
    remittance: textAt(tx, "RmtInf/Ustrd") ?? "",
  };
  const faults = collectionFaults(one, { line: tx.line, at: "" });
  return faults.length > 0 ? err(faults) : ok(one);
}

function groupOf(
  group: Element,
  collections: readonly Collection[],
): Result<CollectionGroup, FormatFault[]> {
  const collectOn = dayIn(group, "ReqdColltnDt");
  if (!collectOn.ok) return err([collectOn.error]);
  if (collectOn.value === null) return err([missing(group, "ReqdColltnDt")]);
  const code = textAt(group, "PmtTpInf/SeqTp", "DrctDbtTxInf/PmtTpInf/SeqTp");
  const sequence = (["first", "recurring", "final", "one-off"] as const).find(
    (one) => sequenceCodes[one] === code,
  );
  const scheme = textAt(group, "PmtTpInf/LclInstrm/Cd");
  if (sequence === undefined) {
    const about = {
      field: "SeqTp",
      value: code,
      expected: Object.values(sequenceCodes).join(", "),
    };
    return err([formatFault(group.line, "field.unknown-code", about)]);
  }
  if (scheme !== "CORE" && scheme !== "B2B") {
    const about = { field: "LclInstrm/Cd", value: scheme, expected: "CORE or B2B" };
    return err([formatFault(group.line, "field.unknown-code", about)]);
  }
  const read: CollectionGroup = {
    id: textAt(group, "PmtInfId") ?? "",
    scheme,
    sequence,
    collectOn: collectOn.value,
    creditorName: textAt(group, "Cdtr/Nm") ?? "",
    creditorIban: textAt(group, "CdtrAcct/Id/IBAN") ?? "",
    creditorBic: bicIn(group, "CdtrAgt"),
    creditorId:
      schemeId(group, "CdtrSchmeId") ?? schemeId(group, "DrctDbtTxInf/DrctDbtTx/CdtrSchmeId") ?? "",
    collections,
  };
  const faults = groupFaults(read, { line: group.line, at: "" }).filter(
    ({ field }) => field !== "collections",
  );
  return faults.length > 0 ? err(faults) : ok(read);
}

/** A count and a sum that the message gives, beside what its transactions come to. */
function totalFaults(at: Element, txs: readonly Element[]): FormatFault[] {
  const faults: FormatFault[] = [];
  const count = textAt(at, "NbOfTxs");
  if (count !== null && count !== String(txs.length)) {
    const about = { field: "NbOfTxs", value: count, expected: String(txs.length) };
    faults.push(formatFault(at.line, "count.differs", about));
  }
  const control = textAt(at, "CtrlSum");
  const amounts = txs.map((tx) => {
    const amount = elementAt(tx, "InstdAmt");
    const money = amount === null ? null : moneyIn(amount);
    return money?.ok === true ? money.value.minor : null;
  });
  if (control === null || amounts.includes(null)) return faults;
  const due = amounts.reduce<bigint>((sum, minor) => sum + (minor ?? 0n), 0n);
  const told: Result<Money, "not-money"> = parseDecimal(control, "EUR");
  if (told.ok && told.value.minor === due) return faults;
  const about = { field: "CtrlSum", value: control, expected: `${due.toString()} cents` };
  return [...faults, formatFault(at.line, "total.differs", about)];
}

/** Reads a pain.008 message of any version; sums and counts that do not agree refuse it. */
export function readPain008(bytes: Uint8Array, setting: ReadSetting = {}): Reading<DirectDebits> {
  const root = readXml(bytes);
  if (!root.ok) return refused([root.error]);
  const version = versionOf(root.value);
  const body = elementAt(root.value, "CstmrDrctDbtInitn");
  if (version?.startsWith("pain.008.") !== true || body === null) {
    const about = { field: "xmlns", value: version ?? root.value.name, expected: "pain.008" };
    return refused([formatFault(root.value.line, "xml.version", about)]);
  }
  const parts = elementsAt(body, "PmtInf");
  const txs = elementsAt(body, "PmtInf/DrctDbtTxInf");
  const head = elementAt(body, "GrpHdr");
  if (head === null) return refused([missing(body, "GrpHdr")], txs.length);
  const createdAt = parseInstant(zoned(textAt(head, "CreDtTm") ?? ""));
  if (!createdAt.ok) {
    const about = { field: "CreDtTm", value: textAt(head, "CreDtTm") };
    return refused([formatFault(head.line, "date.unreadable", about)], txs.length);
  }
  const wrong = parts.flatMap((one) => totalFaults(one, elementsAt(one, "DrctDbtTxInf")));
  wrong.push(...totalFaults(head, txs));
  if (wrong.length > 0) return refused(wrong, txs.length);
  const faults: FormatFault[] = [];
  const groups: CollectionGroup[] = [];
  for (const part of parts) {
    const collections: Collection[] = [];
    for (const tx of elementsAt(part, "DrctDbtTxInf")) {
      const one = collectionOf(tx);
      if (one.ok) collections.push(one.value);
      else faults.push(...one.error);
    }
    const group = groupOf(part, collections);
    if (group.ok) groups.push(group.value);
    else faults.push(...group.error);
  }
  const taken = groups.reduce((sum, { collections }) => sum + collections.length, 0);
  if (groups.length === 0) return refused(faults, txs.length);
  const content = {
    messageId: textAt(head, "MsgId") ?? "",
    createdAt: createdAt.value,
    initiator: textAt(head, "InitgPty/Nm") ?? "",
    groups,
  };
  return read(content, { taken, rejected: txs.length - taken }, faults, setting);
}

/** A time without an offset is the sender's own; it only orders messages, so we read it as UTC. */
const zoned = (text: string): string =>
  /(?:Z|[+-]\d\d:?\d\d)$/.test(text.trim()) ? text.trim() : `${text.trim()}Z`;
