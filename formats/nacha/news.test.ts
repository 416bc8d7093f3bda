/** Returns and notifications of change: each code known, each told apart, each names its entry. */

import { describe, expect, test } from "vitest";
import { returnCodes, returnReason } from "./codes.ts";
import { bytes, linesOf, order, written } from "./example.ts";
import { readNacha } from "./read.ts";

/** A file of one returned entry, made of the order's frame around lines of the receiving bank. */
function answered(addenda: readonly string[], entryClass = "WEB", amount = 125_00n): Uint8Array {
  const cents = amount.toString().padStart(10, "0");
  const entry = `62607640125100123456         ${cents}PMT-1          Ana Ruiz              S 1076401250000009`;
  const records = String(1 + addenda.length).padStart(6, "0");
  const total = amount.toString().padStart(12, "0");
  const lines = [
    ...linesOf(written(order)).slice(0, 1),
    `5225Harbor Recovery                     1234567890${entryClass}LOAN PMT        000000   1076401250000001`,
    entry,
    ...addenda,
    `8225${records}0007640125${total}0000000000001234567890                         076401250000001`,
  ];
  const blocks = String(Math.ceil((lines.length + 1) / 10)).padStart(6, "0");
  const control = `9000001${blocks}00${records}0007640125${total}000000000000`;
  return bytes([...lines, control.padEnd(94)].join("\n"));
}

function newsOf(file: Uint8Array) {
  const read = readNacha(file);
  if (read.kind === "refused") throw new Error(JSON.stringify(read.faults));
  return read.content.batches.flatMap(({ entries: all }) => all.flatMap(({ news }) => news));
}

const trace = "061100010000001";
const addendum99 = (reason: string, diedOn = "      ") =>
  `799${reason}${trace}${diedOn}06110001${"".padEnd(44)}076401250000009`;

describe("what receiving banks say", () => {
  test.each(returnCodes.map((code) => [code, returnReason(code).means] as const))(
    "%s is known: %s",
    (code, means) => {
      const line =
        means === "dishonoured"
          ? `799${code}${trace}      06110001   07640125000000917901Untimely Return      076401250000009`
          : means === "contested"
            ? `799${code}${trace}26030206110001061076401250000009179010611000100000021806800076401250000009`.slice(
                0,
                78,
              ) + " 076401250000009"
            : addendum99(code);
      const [news] = newsOf(answered([line.padEnd(94)]));
      expect(news).toMatchObject({ reason: code, originalTrace: trace });
      expect(news?.kind).toBe(
        means === "dishonoured" || means === "contested" ? means : "returned",
      );
    },
  );

  test("a return tells why, which entry of ours, and the day of a death", () => {
    expect(newsOf(answered([addendum99("R15", "260214")]))).toMatchObject([
      { kind: "returned", means: "deceased", diedOn: "2026-02-14", originalTrace: trace },
    ]);
  });

  test("a code that nobody knows rejects its entry and says so", () => {
    const read = readNacha(answered([addendum99("R99")]));
    expect(read.faults).toMatchObject([
      { field: "reason", value: "R99", code: "field.unknown-code" },
    ]);
    expect(read.tally).toEqual({ read: 1, taken: 0, rejected: 1 });
  });

  test("an entry that announces an addendum and has none is rejected", () => {
    const { faults, tally } = readNacha(answered([]));
    expect(new Set(faults.map(({ field, code }) => `${field ?? ""} ${code}`))).toEqual(
      new Set(["addenda record.missing"]),
    );
    expect(tally).toEqual({ read: 1, taken: 0, rejected: 1 });
  });

  const corrections = [
    ["C01", "1918171614", { accountNumber: "1918171614" }],
    ["C02", "076401251", { routing: "076401251" }],
    ["C03", "076401251   1918171614", { routing: "076401251", accountNumber: "1918171614" }],
    ["C04", "Ana Ruiz Perez", { name: "Ana Ruiz Perez" }],
    ["C05", "37", { transaction: { account: "savings", side: "debit", prenote: false } }],
    [
      "C06",
      "1918171614          37",
      {
        accountNumber: "1918171614",
        transaction: { account: "savings", side: "debit", prenote: false },
      },
    ],
    [
      "C07",
      "0764012511918171614       37",
      {
        routing: "076401251",
        accountNumber: "1918171614",
        transaction: { account: "savings", side: "debit", prenote: false },
      },
    ],
    ["C09", "PMT-2", { reference: "PMT-2" }],
    ["C13", "", {}],
  ] as const;

  test.each(corrections)("%s corrects what it is meant for", (code, text, corrected) => {
    const line = `798${code}${trace}      06110001${text.padEnd(29)}${"".padEnd(15)}076401250000009`;
    const [news] = newsOf(answered([line], "COR", 0n));
    expect(news).toMatchObject({ kind: "changed", code, corrected });
  });

  test("a correction to a routing number that fails its check digit is rejected", () => {
    const line = `798C02${trace}      06110001${"076401252".padEnd(29)}${"".padEnd(15)}076401250000009`;
    expect(readNacha(answered([line], "COR", 0n)).faults).toMatchObject([
      { field: "corrected", value: "076401252", code: "field.unreadable" },
    ]);
  });

  test("a refused notification is told from one", () => {
    const line = `798C62${trace}      06110001${"1918171614".padEnd(29)}C010000001     076401250000009`;
    expect(newsOf(answered([line], "COR", 0n))).toMatchObject([
      { kind: "change-refused", code: "C62", changeCode: "C01" },
    ]);
  });
});
