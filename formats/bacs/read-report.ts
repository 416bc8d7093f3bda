/** Reads the XML reports of Bacs: ARUDD, ADDACS, AUDDIS and claims under the guarantee (DDIC). */

import { type Money, type PlainDate, type Result, err, ok } from "@forbear/kernel";
import { parseDecimal, parsePlainDate } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import { type Element, elementAt, elementsAt, readXml, textAt } from "../xml/read.ts";
import { amendmentReasons, claimCode, claimReasons } from "./reasons.ts";
import { lodgingReasons, unpaidReasons } from "./reasons.ts";
import type { BacsAdvice, BacsPayer, BacsReport, BacsReturn } from "./report.ts";

/** The text of an attribute, or, in the reports that use them, of an element. */
const told = (at: Element, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const text = at.attributes.get(name)?.trim() ?? textAt(at, name) ?? "";
    if (text !== "") return text;
  }
  return null;
};

type Answer<T> = Result<T, readonly FormatFault[]>;

const lacking = (at: Element, field: string): FormatFault =>
  formatFault(at.line, "field.missing", { field: `${at.name}/@${field}` });

/** All of these, or every fault among them. */
function whole<T extends Readonly<Record<string, Result<unknown, FormatFault>>>>(
  parts: T,
): Answer<{ readonly [K in keyof T]: T[K] extends Result<infer V, FormatFault> ? V : never }> {
  const faults = Object.values(parts).flatMap((one) => (one.ok ? [] : [one.error]));
  if (faults.length > 0) return err(faults);
  const values = Object.entries(parts).map(([key, one]) => [key, one.ok ? one.value : null]);
  return ok(Object.fromEntries(values) as never);
}

function needed(at: Element, ...names: readonly string[]): Result<string, FormatFault> {
  const text = told(at, ...names);
  return text === null ? err(lacking(at, names[0] ?? "")) : ok(text);
}

/** "1,234.50": pounds and pence, with or without commas between thousands. */
function amountIn(at: Element, ...names: readonly string[]): Result<Money, FormatFault> {
  const field = names[0] ?? "";
  const text = told(at, ...names);
  if (text === null) return err(lacking(at, field));
  const currency = told(at, "currency") ?? "GBP";
  if (currency !== "GBP") {
    const about = { field: "currency", value: currency, expected: "GBP" };
    return err(formatFault(at.line, "currency.differs", about));
  }
  const plain = /^(?:\d{1,3}(?:,\d{3})+|\d{1,11})(?:\.\d{1,2})?$/.test(text);
  const amount = plain ? parseDecimal(text.replaceAll(",", ""), currency) : err("not-money");
  if (!amount.ok) {
    const about = { field, value: text, expected: "pounds and pence, as 65.00" };
    return err(formatFault(at.line, "amount.unreadable", about));
  }
  if (amount.value.minor === 0n) {
    return err(formatFault(at.line, "amount.zero", { field, value: text }));
  }
  return amount;
}

/** A day as ISO 8601 writes it; null: none is told. */
function dayIn(at: Element, ...names: readonly string[]): Result<PlainDate | null, FormatFault> {
  const text = told(at, ...names);
  if (text === null) return ok(null);
  const match = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  const on = match?.[1] === undefined ? err("not-a-date") : parsePlainDate(match[1]);
  if (on.ok) return on;
  const code = match === null ? "date.unreadable" : "date.impossible";
  const about = { field: names[0] ?? "", value: text, expected: "a day as 2026-03-02" };
  return err(formatFault(at.line, code, about));
}

function neededDay(at: Element, ...names: readonly string[]): Result<PlainDate, FormatFault> {
  const on = dayIn(at, ...names);
  if (!on.ok) return on;
  return on.value === null ? err(lacking(at, names[0] ?? "")) : ok(on.value);
}

function numberIn(
  at: Element,
  width: number,
  ...names: readonly string[]
): Result<string | null, FormatFault> {
  const text = told(at, ...names);
  if (text === null) return ok(null);
  const digits = text.replaceAll(/[ -]/g, "");
  if (digits.length === width && /^\d+$/.test(digits)) return ok(digits);
  const about = { field: names[0] ?? "", value: text, expected: `${String(width)} digits` };
  return err(formatFault(at.line, "field.unreadable", about));
}

type Names = { readonly [K in keyof BacsPayer]: readonly string[] };

function payerIn(at: Element, names: Names): Answer<BacsPayer> {
  return whole({
    name: ok(told(at, ...names.name)),
    sortCode: numberIn(at, 6, ...names.sortCode),
    accountNumber: numberIn(at, 8, ...names.accountNumber),
  });
}

const unknownCode = (at: Element, field: string, value: string, known: Iterable<string>) =>
  err([
    formatFault(at.line, "field.unknown-code", { field, value, expected: [...known].join(", ") }),
  ]);

const nobody: BacsPayer = { name: null, sortCode: null, accountNumber: null };
const ofAccount: Names = {
  name: ["name"],
  sortCode: ["sortCode"],
  accountNumber: ["number"],
};

/** The code of an unpaid debit: alone, or before the day of the year on which it was processed. */
const codeIn = (text: string): string => /^([0-9A-Z])\d{3}$/.exec(text)?.[1] ?? text;

function unpaidOf(at: Element): Answer<BacsReturn> {
  const account = elementAt(at, "PayerAccount");
  const payer = account === null ? ok(nobody) : payerIn(account, ofAccount);
  const parts = whole({
    reference: needed(at, "ref"),
    returnCode: needed(at, "returnCode"),
    amount: amountIn(at, "valueOf"),
    processedOn: neededDay(at, "originalProcessingDate"),
  });
  if (!payer.ok || !parts.ok) {
    return err([...(payer.ok ? [] : payer.error), ...(parts.ok ? [] : parts.error)]);
  }
  const { reference, returnCode, amount, processedOn } = parts.value;
  const code = codeIn(returnCode);
  const words = unpaidReasons.get(code);
  if (words === undefined) return unknownCode(at, "returnCode", returnCode, unpaidReasons.keys());
  const why = { code, means: words[0], says: told(at, "returnDescription") ?? words[1] };
  const transactionCode = told(at, "transCode");
  const known = { line: at.line, as: "unpaid", reference, amount, processedOn } as const;
  return ok({ ...known, why, payer: payer.value, transactionCode });
}

const ofClaim: Names = {
  name: ["PayerName"],
  sortCode: ["PayerSortCode"],
  accountNumber: ["PayerAccount"],
};

/** A claim covers one debit or several: each is one that came back. */
function claimsOf(at: Element, as: "claimed" | "claim-withdrawn"): Answer<BacsReturn>[] {
  const payer = payerIn(at, ofClaim);
  const named = whole({ reference: needed(at, "SUReference"), code: needed(at, "ReasonCode") });
  const debits = elementAt(at, "DDCollections")?.children ?? [];
  const wrong = [...(payer.ok ? [] : payer.error), ...(named.ok ? [] : named.error)];
  if (debits.length === 0)
    wrong.push(formatFault(at.line, "record.missing", { field: "DDCollections" }));
  if (!payer.ok || !named.ok || debits.length === 0) return [err(wrong)];
  const { reference, code } = named.value;
  const words = claimReasons.get(code);
  if (words === undefined) return [unknownCode(at, "ReasonCode", code, claimReasons.keys())];
  const found = debits.map((debit): Answer<BacsReturn> => {
    const parts = whole({
      amount: amountIn(debit, "Amount"),
      processedOn: neededDay(debit, "DateOfDirectDebit"),
    });
    if (!parts.ok) return parts;
    const why = { code: claimCode(code), means: words[0], says: words[1] };
    const about = { line: debit.line, as, reference, why, payer: payer.value };
    return ok({ ...about, ...parts.value, transactionCode: null });
  });
  return totalDiffers(at, found) ?? found;
}

/** What a claim says it comes to, beside its debits. */
function totalDiffers(at: Element, found: readonly Answer<BacsReturn>[]) {
  if (told(at, "TotalAmount") === null) return null;
  const total = amountIn(at, "TotalAmount");
  if (!total.ok) return [err([total.error])];
  const amounts = found.flatMap((one) => (one.ok ? [one.value.amount.minor] : []));
  const sum = amounts.reduce((all, minor) => all + minor, 0n);
  if (amounts.length < found.length || sum === total.value.minor) return null;
  const value = total.value.minor.toString();
  const about = { field: "TotalAmount", value, expected: `${sum.toString()} pence` };
  return [err([formatFault(at.line, "total.differs", about)])];
}

const ofAdvice: Names = {
  name: ["payer-name"],
  sortCode: ["payer-sort-code"],
  accountNumber: ["payer-account-number"],
};
const corrected: Names = {
  name: ["payer-new-account-name", "payer-new-name"],
  sortCode: ["payer-new-sort-code"],
  accountNumber: ["payer-new-account-number"],
};

/** Kinds of advice: amended or cancelled; a new, a cancelling or a converted instruction sent back. */
const recordTypes = ["A", "N", "D", "V"] as const;

function adviceOf(at: Element): Answer<BacsAdvice> {
  const payer = payerIn(at, ofAdvice);
  const now = payerIn(at, corrected);
  const parts = whole({
    type: needed(at, "record-type"),
    reference: needed(at, "reference"),
    code: needed(at, "reason-code"),
    effectiveOn: dayIn(at, "effective-date"),
  });
  if (!payer.ok || !now.ok || !parts.ok) {
    return err([payer, now, parts].flatMap((one) => (one.ok ? [] : one.error)));
  }
  const { type, reference, code, effectiveOn } = parts.value;
  if (!recordTypes.some((one) => one === type)) {
    return unknownCode(at, "record-type", type, recordTypes);
  }
  const as = type === "A" ? "amendment" : "lodging";
  const reasons = as === "amendment" ? amendmentReasons : lodgingReasons;
  const words = reasons.get(code);
  if (words === undefined) return unknownCode(at, "reason-code", code, reasons.keys());
  const [byCode, means, says] = words;
  const { sortCode, accountNumber, name } = now.value;
  const tells = sortCode !== null || accountNumber !== null || name !== null;
  // An account that went to another bank, and where to, keeps its instruction there.
  const moved = code === "3" && sortCode !== null && accountNumber !== null;
  if (byCode === "changes" && !tells) return err([lacking(at, "payer-new-account-number")]);
  const effect = type === "D" ? "nothing" : moved ? "changes" : byCode;
  const known = { line: at.line, as, reference, code, effect, means, says } as const;
  return ok({ ...known, effectiveOn, payer: payer.value, corrected: now.value });
}

/** Counts and sums of unpaid debits beside those that the report gives. */
function unpaidTotals(record: Element): FormatFault[] {
  const totals = elementAt(record, "Totals");
  if (totals === null) return [];
  const items = elementsAt(record, "ReturnedDebitItem");
  const faults: FormatFault[] = [];
  const count = told(totals, "numberOf");
  if (count !== null && count !== String(items.length)) {
    const about = { field: "Totals/@numberOf", value: count, expected: String(items.length) };
    faults.push(formatFault(totals.line, "count.differs", about));
  }
  const amounts = items.map((one) => amountIn(one, "valueOf"));
  const total = told(totals, "valueOf");
  if (total === null || amounts.some((one) => !one.ok)) return faults;
  const sum = amounts.reduce((all, one) => all + (one.ok ? one.value.minor : 0n), 0n);
  const stands = parseDecimal(total.replaceAll(",", ""), "GBP");
  if (stands.ok && stands.value.minor === sum) return faults;
  const about = { field: "Totals/@valueOf", value: total, expected: `${sum.toString()} pence` };
  return [...faults, formatFault(totals.line, "total.differs", about)];
}

type Sorted = Pick<BacsReport, "kind" | "serviceUser" | "madeOn"> & {
  readonly returns: readonly Answer<BacsReturn>[];
  readonly advices: readonly Answer<BacsAdvice>[];
  /** What denies the whole of the report. */
  readonly wrong: readonly FormatFault[];
};

function aruddIn(at: Element): Sorted {
  const records = elementsAt(at, "Advice/OriginatingAccountRecords/OriginatingAccountRecord");
  const head = elementAt(at, "Header");
  const madeOn = head === null ? ok(null) : dayIn(head, "currentProcessingDate");
  const user = elementAt(at, "ServiceLicenseInformation");
  return {
    kind: "ARUDD",
    serviceUser: user === null ? null : told(user, "userNumber"),
    madeOn: madeOn.ok ? madeOn.value : null,
    returns: records.flatMap((one) => elementsAt(one, "ReturnedDebitItem")).map(unpaidOf),
    advices: [],
    wrong: [...(madeOn.ok ? [] : [madeOn.error]), ...records.flatMap(unpaidTotals)],
  };
}

function advicesIn(at: Element): Sorted {
  const all = elementsAt(at, "MessagingAdvice");
  const head = elementAt(at, "MessagingHeader");
  const amends = all.length > 0 && all.every((one) => told(one, "record-type") === "A");
  return {
    kind: amends ? "ADDACS" : "AUDDIS",
    serviceUser: head === null ? null : told(head, "user-number"),
    madeOn: null,
    returns: [],
    advices: all.map(adviceOf),
    wrong: [],
  };
}

function claimsIn(at: Element): Sorted {
  const fresh = elementsAt(at, "NewAdvices/DDICAdvice");
  const withdrawn = elementsAt(at, "Cancellations/DDICCancellation");
  return {
    kind: "DDIC",
    serviceUser: textAt(at, "ServiceUserNumber"),
    madeOn: null,
    returns: [
      ...fresh.flatMap((one) => claimsOf(one, "claimed")),
      ...withdrawn.flatMap((one) => claimsOf(one, "claim-withdrawn")),
    ],
    advices: [],
    wrong: [],
  };
}

function sortedOf(root: Element): Sorted | null {
  if (root.name === "BACSDocument") {
    const arudd = elementAt(root, "Data/ARUDD");
    if (arudd !== null) return aruddIn(arudd);
    const advices = elementAt(root, "Data/MessagingAdvices");
    return advices === null ? null : advicesIn(advices);
  }
  const claims = root.name === "VocaDocument" ? elementAt(root, "Data/Document") : null;
  return claims === null ? null : claimsIn(claims);
}

/**
 * Reads a report. Totals that do not agree refuse it; an item that cannot be read is left out alone.
 */
export function readBacsReport(bytes: Uint8Array, setting: ReadSetting = {}): Reading<BacsReport> {
  const root = readXml(bytes);
  if (!root.ok) return refused([root.error]);
  const sorted = sortedOf(root.value);
  if (sorted === null) {
    const expected = "a report of ARUDD, ADDACS, AUDDIS or DDIC";
    const about = { value: root.value.name, expected };
    return refused([formatFault(root.value.line, "record.not-taken", about)]);
  }
  const { returns: back, advices: said, wrong, ...named } = sorted;
  const count = back.length + said.length;
  if (wrong.length > 0) return refused(wrong, count);
  const returns = back.flatMap((one) => (one.ok ? [one.value] : []));
  const advices = said.flatMap((one) => (one.ok ? [one.value] : []));
  const faults = [...back, ...said].flatMap((one) => (one.ok ? [] : one.error));
  const taken = returns.length + advices.length;
  const counted = { taken, rejected: count - taken };
  return read({ ...named, returns, advices }, counted, faults, setting);
}
