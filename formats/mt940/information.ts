/** What field :86: says of an entry: German subfields, Dutch slash codes, or words alone. */

import { type ReturnedWhy, isoReason } from "../bank/reason.ts";
import type { BankEntry } from "../bank/statement.ts";

export type Information = Pick<
  BankEntry,
  "endToEndId" | "mandateId" | "creditorReference" | "remittance" | "counterparty" | "returned"
>;

const given = (text: string | undefined): string | null => {
  const bare = text?.trim() ?? "";
  return bare === "" || /^(?:NONREF|NOTPROVIDED|NOTPROVIDED\.?)$/i.test(bare) ? null : bare;
};

const words = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== "");

/** Codes that stand before a value in the words of a SEPA payment: "EREF+17SVWZ+Rent". */
const sepaCode = /(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|PURP)\+/;

/** Values by the code before them; what stands before the first is under "". */
function byCode(text: string, code: RegExp): ReadonlyMap<string, string> {
  const parts = text.split(code);
  const values = new Map<string, string>([["", parts[0] ?? ""]]);
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? "";
    if (!values.has(name)) values.set(name, parts[at + 1] ?? "");
  }
  return values;
}

const joined = (fields: ReadonlyMap<string, string>, codes: readonly string[]): string =>
  codes.map((code) => fields.get(code) ?? "").join("");

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => String(from + n));

/** Keys 900 and above say that a direct debit came back; which is the bank's own table. */
const cameBack = (key: string | null): ReturnedWhy | null =>
  key !== null && /^9\d\d$/.test(key) ? isoReason(key, "returned direct debit") : null;

/** "166?00GUTSCHRIFT?20EREF+17?21SVWZ+Rent?30COBADEFF?31DE89...?32Ana Ruiz" */
function german(text: string, mark: string): Information {
  const fields = new Map<string, string>();
  for (const part of text.slice(3).split(mark).slice(1)) {
    const code = part.slice(0, 2);
    fields.set(code, (fields.get(code) ?? "") + part.slice(2));
  }
  const purpose = joined(fields, [...range(20, 29), ...range(60, 63)]);
  const sepa = byCode(purpose, sepaCode);
  const remittance = sepa.size > 1 ? (sepa.get("SVWZ") ?? sepa.get("") ?? "") : purpose;
  return {
    endToEndId: given(sepa.get("EREF")),
    mandateId: given(sepa.get("MREF")),
    creditorReference: null,
    remittance: words([remittance]),
    counterparty: {
      name: given(joined(fields, ["32", "33"])),
      account: given(fields.get("31")) ?? given(sepa.get("IBAN")),
      bank: given(fields.get("30")) ?? given(sepa.get("BIC")),
    },
    returned: cameBack(given(fields.get("34"))),
  };
}

const slashCodes = [
  ...["TRTP", "TRCD", "EREF", "MARF", "CSID", "CNTP", "RTRN", "BENM", "ORDP", "NAME", "ADDR"],
  ...["ACCT", "IBAN", "BIC", "ID", "REMI", "ISDT", "PREF", "PURP", "CDTRREFTP", "CDTRREF"],
  ...["UDTR", "UCRD", "ULTD", "ULTB", "SVCL", "BUSP", "SWOC", "OCMT", "EXCH", "NRTX", "CD"],
];
const slashCode = new RegExp(`/(${slashCodes.join("|")})/`);

/** "/EREF/17/BENM//NAME/Ana Ruiz/REMI/Rent", also with the other side in one "/CNTP/". */
function dutch(text: string): Information {
  // One slash ends a value and begins the next code: give each its own.
  const values = byCode(text.replaceAll(/\/(?=[A-Z]{2,9}\/)/g, "//"), slashCode);
  const value = (code: string): string | undefined => values.get(code)?.replace(/\/+$/, "");
  const [iban, bic, name] = (value("CNTP") ?? "").split("/");
  const remittance = (value("REMI") ?? value("") ?? "").replace(/^\/?(?:USTD|STRD)\/\/?/, "");
  const why = given(value("RTRN"));
  return {
    endToEndId: given(value("EREF")),
    mandateId: given(value("MARF")),
    creditorReference: given(value("CDTRREF")),
    remittance: words([remittance]),
    counterparty: {
      name: given(value("NAME")) ?? given(name),
      account: given(value("IBAN")) ?? given(value("ACCT")) ?? given(iban),
      bank: given(value("BIC")) ?? given(bic),
    },
    returned: why === null ? null : isoReason(why.slice(0, 4)),
  };
}

/** Reads the lines of :86:, which banks break anywhere. */
export function informationOf(lines: readonly string[]): Information {
  const text = lines.join("");
  const mark = /^\d{3}([^\dA-Za-z\s])\d\d/.exec(text)?.[1];
  if (mark !== undefined) return german(text, mark);
  if (/^\s*\/[A-Z]{2,9}\//.test(text)) return dutch(text);
  return {
    endToEndId: null,
    mandateId: null,
    creditorReference: null,
    remittance: words(lines),
    counterparty: { name: null, account: null, bank: null },
    returned: null,
  };
}
