/** Entries of other classes than ours, CTX and IAT among them: read as their class has it, or refused. */

import { expect, test } from "vitest";
import { readNacha } from "./read.ts";

type Made = {
  readonly entryClass: string;
  readonly entry: string;
  readonly addenda: readonly string[];
  /** Of an international batch: which currencies; of others a date in words. */
  readonly described?: string;
  readonly transaction?: string;
};

const trace = "061100010000001";

/** A file of one batch of one entry of 25.00, its totals right. */
function fileOf({ entryClass, entry, addenda, described = "", transaction = "27" }: Made) {
  const isIat = entryClass === "IAT";
  const records = 1 + addenda.length;
  const batchHead = isIat
    ? `5225${"".padEnd(16)}FF3${"".padEnd(15)}US1234567890IAT`
    : `5225${"Harbor".padEnd(16)}${"".padEnd(20)}1234567890${entryClass}`;
  const cents = "0000002500";
  const detail = isIat
    ? `6${transaction}076401251${entry}${cents}${"00123456".padEnd(35)}    1${trace}`
    : `6${transaction}076401251${"00123456".padEnd(17)}${cents}${entry}${addenda.length > 0 ? "1" : "0"}${trace}`;
  const count = String(records).padStart(6, "0");
  const total = "000000002500";
  const blocks = String(Math.ceil((records + 4) / 10)).padStart(6, "0");
  const lines = [
    `101 06110001712345678902603021500A094101${"".padEnd(23)}${"Harbor".padEnd(23)}`,
    `${batchHead}${"PAYMENT".padEnd(10)}${described.padEnd(6)}260303   1061100010000001`,
    detail,
    ...addenda.map((one) => one.padEnd(94)),
    `8225${count}0007640125${total}0000000000001234567890${"".padEnd(25)}061100010000001`,
    `9000001${blocks}${String(records).padStart(8, "0")}0007640125${total}000000000000`,
  ];
  return readNacha(new TextEncoder().encode(`${lines.map((one) => one.padEnd(94)).join("\n")}\n`));
}

const entryIn = (made: Made) => {
  const file = fileOf(made);
  if (file.kind === "refused") return file.faults.map(({ field, code }) => [field, code]);
  const [entry] = file.content.batches[0]?.entries ?? [];
  if (entry === undefined) return file.faults.map(({ field, code }) => [field, code]);
  const { counterparty, reference, amount, remittance, news } = entry;
  return { counterparty, reference, minor: amount.minor, remittance, news: news.length };
};

const corporate = (count: string) => `${"INV-7".padEnd(15)}${count}${"ACME WORKS".padEnd(16)}    `;
const remit = (n: number, words: string): string =>
  `705${words.padEnd(80)}${String(n).padStart(4, "0")}0000001`;

test("a CTX entry has its company after the count of its addenda, and all it pays for", () => {
  const addenda = [remit(1, "RMR*IV*1"), remit(2, "RMR*IV*2")];
  expect(entryIn({ entryClass: "CTX", entry: corporate("0002"), addenda })).toEqual({
    counterparty: "ACME WORKS",
    reference: "INV-7",
    minor: 25_00n,
    remittance: ["RMR*IV*1", "RMR*IV*2"],
    news: 0,
  });
});

test.each(["0003", "0000", "ACME"])(
  "a CTX entry that says %s addenda of one is refused",
  (count) => {
    const addenda = [remit(1, "RMR*IV*1")];
    expect(entryIn({ entryClass: "CTX", entry: corporate(count), addenda })).toEqual([
      ["addendaCount", "count.differs"],
    ]);
  },
);

test("a CTX entry that comes back says why, with the one addendum of its return", () => {
  const back = `799R31${trace}      07640125${"".padEnd(44)}${trace}`;
  const made = { entryClass: "CTX", entry: corporate("0002"), addenda: [back], transaction: "26" };
  expect(entryIn(made)).toMatchObject({ counterparty: "ACME WORKS", news: 1 });
});

test("a CIE entry names its payer where others have the reference", () => {
  const entry = `${"ANA RUIZ".padEnd(15)}${"ACCT-99".padEnd(22)}  `;
  expect(entryIn({ entryClass: "CIE", entry, addenda: [] })).toMatchObject({
    counterparty: "ANA RUIZ",
    reference: "ACCT-99",
  });
});

const abroad = [
  `710WEB${"".padStart(18, "0")}${"".padEnd(22)}${"ANA RUIZ".padEnd(35)}`,
  ...["711", "712", "713", "714", "715", "716"].map((kind) => `${kind}${"HARBOR".padEnd(35)}`),
].map((one) => `${one.padEnd(87)}0000001`);
const iat = { entryClass: "IAT", described: "USDUSD", addenda: abroad } as const;

test("an international entry is read by its own layout, its name from its addendum", () => {
  expect(entryIn({ ...iat, entry: `0007${"".padEnd(13)}` })).toMatchObject({
    counterparty: "ANA RUIZ",
    minor: 25_00n,
    news: 0,
  });
});

test("an international entry that lacks addenda, or is not in dollars, is refused for that", () => {
  const entry = `0007${"".padEnd(13)}`;
  expect(entryIn({ ...iat, entry, addenda: abroad.slice(1) })).toEqual([
    ["addendaCount", "count.differs"],
    ["addenda", "record.missing"],
  ]);
  expect(entryIn({ ...iat, entry, described: "EURUSD" })).toEqual([
    ["originatingCurrency", "currency.differs"],
  ]);
});
