/** One <Ntry> of a camt message into the entries it stands for. */

import { type Money, type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReturnedWhy, isoReason } from "../bank/reason.ts";
import {
  type BankEntry,
  type Counterparty,
  nobody,
  plainEntry,
  signed,
} from "../bank/statement.ts";
import { type Element, elementAt, elementsAt, textAt } from "../xml/read.ts";
import { dayIn, moneyIn } from "../xml/values.ts";

type Side = BankEntry["side"];

function sideIn(from: Element): Result<Side, FormatFault> {
  const at = elementAt(from, "CdtDbtInd");
  if (at?.text === "CRDT") return ok("credit");
  if (at?.text === "DBIT") return ok("debit");
  const about = { field: "CdtDbtInd", value: at?.text ?? null, expected: "CRDT or DBIT" };
  return err(
    formatFault(at?.line ?? from.line, at ? "field.unknown-code" : "field.missing", about),
  );
}

const statuses = new Map<string, BankEntry["status"]>([
  ["BOOK", "booked"],
  ["PDNG", "pending"],
  ["FUTR", "pending"],
  ["INFO", "information"],
]);

function statusIn(from: Element): Result<BankEntry["status"], FormatFault> {
  const at = elementAt(from, "Sts/Cd", "Sts");
  const found = statuses.get(at?.text ?? "");
  if (found !== undefined) return ok(found);
  const expected = [...statuses.keys()].join(", ");
  const about = { field: "Sts", value: at?.text ?? null, expected };
  return err(
    formatFault(at?.line ?? from.line, at ? "field.unknown-code" : "field.missing", about),
  );
}

/** Domain, family and sub-family, or the bank's own code. */
function kindIn(from: Element): string | null {
  const code = elementAt(from, "BkTxCd");
  if (code === null) return null;
  const domain = textAt(code, "Domn/Cd");
  if (domain !== null) {
    const parts = [domain, textAt(code, "Domn/Fmly/Cd"), textAt(code, "Domn/Fmly/SubFmlyCd")];
    return parts.filter((part) => part !== null).join("/");
  }
  return textAt(code, "Prtry/Cd");
}

const notGiven = new Set(["NOTPROVIDED", "NONREF", "NOTAVAILABLE"]);
const given = (text: string | null): string | null =>
  text === null || notGiven.has(text.toUpperCase()) ? null : text;

function partyIn(details: Element, role: "Dbtr" | "Cdtr"): Counterparty {
  const parties = `RltdPties/${role}`;
  const account = `RltdPties/${role}Acct/Id`;
  const agent = `RltdAgts/${role}Agt/FinInstnId`;
  return {
    name: textAt(details, `${parties}/Nm`, `${parties}/Pty/Nm`, `RltdPties/Ultmt${role}/Nm`),
    account: textAt(details, `${account}/IBAN`, `${account}/Othr/Id`),
    bank: textAt(
      details,
      `${agent}/BICFI`,
      `${agent}/BIC`,
      `${agent}/ClrSysMmbId/MmbId`,
      `${agent}/Nm`,
    ),
  };
}

/**
 * The other side: who pays a credit, who is paid by a debit. What came back keeps the roles of the
 * payment that it undoes, so there it is the other way about.
 */
function counterpartyIn(details: Element, side: Side, undoes: boolean): Counterparty {
  const role = (side === "credit") !== undoes ? "Dbtr" : "Cdtr";
  const found = partyIn(details, role);
  return found.name === null && found.account === null ? nobody : found;
}

function returnedIn(details: Element): ReturnedWhy | null {
  const at = elementAt(details, "RtrInf");
  if (at === null) return null;
  const code = textAt(at, "Rsn/Cd", "Rsn/Prtry") ?? "";
  const words = elementsAt(at, "AddtlInf").map(({ text }) => text);
  return isoReason(code, words.length === 0 ? null : words.join(" "));
}

const wordsIn = (details: Element): string[] =>
  [
    ...elementsAt(details, "RmtInf/Ustrd"),
    ...elementsAt(details, "RmtInf/Strd/AddtlRmtInf"),
    ...elementsAt(details, "AddtlTxInf"),
  ]
    .map(({ text }) => text)
    .filter((text) => text !== "");

type Common = Pick<BankEntry, "line" | "side" | "status" | "reversal" | "bookedOn" | "valueOn"> & {
  readonly amount: Money;
  readonly bankReference: string | null;
  readonly kind: string | null;
  readonly words: readonly string[];
};

function commonOf(ntry: Element): Result<Common, FormatFault[]> {
  const at = elementAt(ntry, "Amt");
  const amount =
    at === null ? err(formatFault(ntry.line, "field.missing", { field: "Amt" })) : moneyIn(at);
  const side = sideIn(ntry);
  const status = statusIn(ntry);
  const bookedOn = dayIn(ntry, "BookgDt");
  const valueOn = dayIn(ntry, "ValDt");
  if (amount.ok && side.ok && status.ok && bookedOn.ok && valueOn.ok) {
    const reversal = /^(?:true|1)$/.test(textAt(ntry, "RvslInd") ?? "");
    const bankReference = given(textAt(ntry, "AcctSvcrRef", "NtryRef"));
    const info = textAt(ntry, "AddtlNtryInf");
    return ok({
      line: ntry.line,
      amount: amount.value,
      side: side.value,
      status: status.value,
      bookedOn: bookedOn.value,
      valueOn: valueOn.value,
      reversal,
      bankReference,
      kind: kindIn(ntry),
      words: info === null ? [] : [info],
    });
  }
  const all = [amount, side, status, bookedOn, valueOn];
  return err(all.flatMap((one) => (one.ok ? [] : [one.error])));
}

function entryOf(common: Common, details: Element, amount: Money, side: Side): BankEntry {
  const { words, bankReference, kind, ...shared } = common;
  const returned = returnedIn(details);
  const remittance = wordsIn(details);
  return {
    ...shared,
    line: details.line,
    amount,
    side,
    bankReference: given(textAt(details, "Refs/AcctSvcrRef")) ?? bankReference,
    endToEndId: given(textAt(details, "Refs/EndToEndId")),
    transactionId: given(textAt(details, "Refs/TxId", "Refs/InstrId", "Refs/UETR", "Refs/ChqNb")),
    mandateId: given(textAt(details, "Refs/MndtId")),
    creditorReference: given(textAt(details, "RmtInf/Strd/CdtrRefInf/Ref")),
    remittance: remittance.length > 0 ? remittance : words,
    counterparty: counterpartyIn(details, side, returned !== null || common.reversal),
    kind: kindIn(details) ?? kind,
    returned,
    undivided: null,
  };
}

const amounts = ["Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/CntrValAmt/Amt", "AmtDtls/InstdAmt/Amt"];

/**
 * The amount of one transaction of a batch; v2 keeps it a level deeper. Of several it is the one in
 * the currency of the account: a payment from abroad tells its own beside it.
 */
function amountIn(details: Element, currency: string): Result<Money, FormatFault> {
  const told = amounts.flatMap((path) => elementAt(details, path) ?? []);
  const at = told.find((one) => one.attributes.get("Ccy") === currency) ?? told[0];
  return at === undefined
    ? err(formatFault(details.line, "field.missing", { field: "TxDtls/Amt" }))
    : moneyIn(at);
}

/** What the bank took off, or put onto, the sum of a batch; nothing where it tells of no charges. */
function chargesIn(ntry: Element, { amount }: Common): bigint {
  const told = elementAt(ntry, "Chrgs/TtlChrgsAndTaxAmt");
  const single = elementsAt(ntry, "Chrgs/Rcrd/Amt");
  const all = told === null ? single : [told];
  const paid = all.map(moneyIn);
  if (paid.some((one) => !one.ok || one.value.currency !== amount.currency)) return 0n;
  const sum = paid.reduce((minor, one) => minor + (one.ok ? one.value.minor : 0n), 0n);
  const records = elementsAt(ntry, "Chrgs/Rcrd");
  const isCredit =
    records.length > 0 && records.every((one) => textAt(one, "CdtDbtInd") === "CRDT");
  return isCredit ? sum : -sum;
}

/** Each transaction of a batch as an entry; together they must be the batch. */
function divided(
  common: Common,
  all: readonly Element[],
  ntry: Element,
): Result<BankEntry[], FormatFault[]> {
  const entries: BankEntry[] = [];
  const faults: FormatFault[] = [];
  const { currency } = common.amount;
  for (const details of all) {
    const amount = amountIn(details, currency);
    if (!amount.ok) faults.push(amount.error);
    else if (amount.value.currency !== currency) {
      const about = { field: "TxDtls/Amt", value: amount.value.currency, expected: currency };
      faults.push(formatFault(details.line, "currency.differs", about));
    } else {
      const side = elementAt(details, "CdtDbtInd") === null ? ok(common.side) : sideIn(details);
      if (side.ok) entries.push(entryOf(common, details, amount.value, side.value));
      else faults.push(side.error);
    }
  }
  if (faults.length > 0) return err(faults);
  const sum = entries.reduce((minor, one) => minor + signed(one), 0n);
  const whole = signed(common);
  if (sum === whole) return ok(entries);
  const charges = chargesIn(ntry, common);
  if (charges !== 0n && sum + charges === whole) return ok([...entries, chargeOf(common, charges)]);
  const about = { field: "Ntry/Amt", value: whole.toString(), expected: sum.toString() };
  return err([formatFault(ntry.line, "total.differs", about)]);
}

/** The bank's own share of a batch, as an entry of nobody's. */
function chargeOf(common: Common, minor: bigint): BankEntry {
  const { words, bankReference, ...shared } = common;
  const size = minor < 0n ? -minor : minor;
  return plainEntry({
    ...shared,
    line: common.line,
    amount: { ...common.amount, minor: size },
    side: minor < 0n ? "debit" : "credit",
    bankReference: bankReference === null ? null : `${bankReference} charges`,
    remittance: words,
    kind: "charges",
  });
}

/** How many entries an <Ntry> stands for, whether or not it can be read. */
export const entriesIn = (ntry: Element): number =>
  Math.max(1, elementsAt(ntry, "NtryDtls/TxDtls").length);

type Batch = NonNullable<BankEntry["undivided"]>;

/** The batch that an <Ntry> tells of; null: it tells of none, or of every payment in it. */
function undividedIn(ntry: Element, told: number): Batch | null {
  const batches = elementsAt(ntry, "NtryDtls/Btch");
  const counts = batches.map((one) => textAt(one, "NbOfTxs") ?? "");
  const known = counts.every((count) => /^\d{1,15}$/.test(count));
  const payments = known ? counts.reduce((sum, count) => sum + Number(count), 0) : null;
  const [batch] = batches;
  if (batch === undefined || (told > 0 && (payments === null || payments === told))) return null;
  return { id: textAt(batch, "PmtInfId", "MsgId"), payments };
}

/**
 * The entries of an <Ntry>: one for each transaction whose amount it tells, or one for the whole
 * sum where it tells of a batch and not of all that is in it.
 */
export function entriesOf(ntry: Element): Result<BankEntry[], FormatFault[]> {
  const common = commonOf(ntry);
  if (!common.ok) return common;
  const { amount, side } = common.value;
  const all = elementsAt(ntry, "NtryDtls/TxDtls");
  const [only, second] = all;
  const undivided = undividedIn(ntry, all.length);
  if (only === undefined || undivided !== null) {
    return ok([{ ...entryOf(common.value, ntry, amount, side), undivided }]);
  }
  if (second !== undefined) return divided(common.value, all, ntry);
  return ok([entryOf(common.value, only, amount, side)]);
}
