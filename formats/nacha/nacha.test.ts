/** NACHA files: what we write is read back, what banks send is told apart, what is false is refused. */

import { must, usd } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batch, bytes, debit, linesOf, order, routing, written } from "./example.ts";
import { readNacha } from "./read.ts";
import { type OrderedBatch, type OrderedEntry, writeNacha } from "./write.ts";

/** The file of the order with one line changed by hand. */
function spoilt(at: number, change: (line: string) => string, given = order): Uint8Array {
  const lines = linesOf(written(given));
  return bytes(lines.map((line, n) => (n === at ? change(line) : line)).join("\n"));
}

const put = (from: number, text: string) => (line: string) =>
  line.slice(0, from - 1) + text + line.slice(from - 1 + text.length);

describe("writing", () => {
  test("a file is one hand could check: counts, totals, hash, and nines to the block", () => {
    expect(written(order)).toBe(
      [
        "101 0611000171234567890260302" +
          "1500A094101Example Bank           Harbor Recovery                ",
        "5225Harbor Recovery                     1234567890WEBLOAN PMT  MAR 02260303   1061100010000001",
        "627076401251" +
          "00123456         0000012500PMT-1          Ana Ruiz              S 0061100010000001",
        "627076401251" +
          "00123456         0000007500PMT-1          Zoe Weiss             S 0061100010000002",
        "822500000200152802500000000200000000000000001234567890                         061100010000001",
        "9000001000001000000020015280250000000020000000000000000                                       ",
        ...Array.from({ length: 4 }, () => "9".repeat(94)),
        "",
      ].join("\n"),
    );
  });

  test("tells the trace numbers it gave, for the returns that will name them", () => {
    expect(must(writeNacha(order)).traces).toEqual([["061100010000001", "061100010000002"]]);
  });

  test.each`
    what                              | change                                     | field              | code
    ${"a routing number mistyped"}    | ${{ routing: "076401252" }}                | ${"routing"}       | ${"number.check-digit"}
    ${"a debit of nothing"}           | ${{ amount: usd(0n) }}                     | ${"amount"}        | ${"amount.zero"}
    ${"a prenote with money"}         | ${{ kind: "prenote-debit" }}               | ${"amount"}        | ${"field.unreadable"}
    ${"an amount of eleven digits"}   | ${{ amount: usd(10_000_000_000n) }}        | ${"amount"}        | ${"amount.too-large"}
    ${"a trace number used before"}   | ${{ sequence: 0 }}                         | ${"sequence"}      | ${"field.unreadable"}
    ${"a WEB entry without its type"} | ${{ paymentType: null }}                   | ${"paymentType"}   | ${"field.unreadable"}
    ${"no account"}                   | ${{ accountNumber: " " }}                  | ${"accountNumber"} | ${"field.missing"}
    ${"an account of 18 characters"}  | ${{ accountNumber: "123456789012345678" }} | ${"accountNumber"} | ${"field.too-long"}
    ${"a reference with a line end"}  | ${{ reference: "a\nb" }}                   | ${"reference"}     | ${"field.characters"}
  `("$what is not written", ({ change, field, code }) => {
    const entry = { ...debit, ...(change as Partial<OrderedEntry>) };
    const result = writeNacha({ ...order, batches: [{ ...batch, entries: [entry] }] });
    expect(result.ok ? [] : result.error.map((f) => [f.line, f.field, f.code])).toContainEqual([
      3,
      field,
      code,
    ]);
  });

  test("a trace number is used once in a file, whatever the batch", () => {
    const result = writeNacha({ ...order, batches: [batch, batch] });
    expect(result.ok ? [] : result.error.map(({ line, field }) => [line, field])).toEqual([
      [7, "sequence"],
    ]);
  });

  test("a telephone entry carries no addendum and no credit", () => {
    const entries = [{ ...debit, kind: "credit", remittance: "thanks" }] as const;
    const result = writeNacha({ ...order, batches: [{ ...batch, entryClass: "TEL", entries }] });
    expect(result.ok ? [] : result.error.map(({ field }) => field)).toEqual(["remittance", "kind"]);
  });
});

const eights = fc.stringMatching(/^\d{8}$/);
const word = (most: number) =>
  fc.stringMatching(/^[A-Za-z0-9#]( ?[A-Za-z0-9.-])*$/).map((text) => text.slice(0, most).trim());

const entries = (entryClass: OrderedBatch["entryClass"]) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(
          ...(entryClass === "TEL"
            ? (["debit"] as const)
            : (["debit", "credit", "prenote-debit"] as const)),
        ),
        account: fc.constantFrom("checking" as const, "savings" as const),
        routing: eights.map(routing),
        accountNumber: word(17),
        minor: fc.bigInt({ min: 1n, max: 9_999_999_999n }),
        reference: word(15),
        name: word(22),
        type: fc.constantFrom("single" as const, "recurring" as const),
        remittance: fc.option(word(80)),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) =>
      all.map(({ minor, type, ...one }, at): OrderedEntry => ({
        ...one,
        amount: usd(one.kind === "prenote-debit" ? 0n : minor),
        sequence: at + 1,
        paymentType: entryClass === "WEB" || entryClass === "TEL" ? type : null,
        remittance: entryClass === "TEL" ? null : one.remittance,
      })),
    );

const batches = fc
  .constantFrom("PPD" as const, "WEB" as const, "TEL" as const, "CCD" as const)
  .chain((entryClass) =>
    entries(entryClass).map((all): OrderedBatch => ({ ...batch, entryClass, entries: all })),
  );

/** Sequence numbers that rise through the file. */
function numbered(all: readonly OrderedBatch[]): OrderedBatch[] {
  let sequence = 0;
  return all.map((one) => ({
    ...one,
    entries: one.entries.map((each) => ({ ...each, sequence: (sequence += 3) })),
  }));
}

test("every order that can be written is read back, entry by entry", () => {
  fc.assert(
    fc.property(fc.array(batches, { minLength: 1, maxLength: 4 }).map(numbered), (all) => {
      const { text, traces } = must(writeNacha({ ...order, batches: all }));
      const file = readNacha(bytes(text));
      if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
      const count = all.reduce((sum, one) => sum + one.entries.length, 0);
      expect(file.tally).toEqual({ read: count, taken: count, rejected: 0 });
      expect(linesOf(text).length % 10).toBe(0);
      const back = file.content.batches.map(({ header, entries: found }) => [
        header.entryClass,
        ...found.map((one) => [
          one.transaction,
          one.routing,
          one.accountNumber,
          one.amount.minor,
          one.reference,
          one.counterparty,
          one.remittance,
          one.trace,
        ]),
      ]);
      const sent = all.map((given, b) => [
        given.entryClass,
        ...given.entries.map((one, e) => [
          {
            account: one.account,
            side: one.kind.endsWith("debit") ? "debit" : "credit",
            prenote: one.kind.startsWith("prenote"),
          },
          one.routing,
          one.accountNumber,
          one.amount.minor,
          one.reference,
          one.name,
          one.remittance === null ? [] : [one.remittance],
          traces[b]?.[e],
        ]),
      ]);
      expect(back).toEqual(sent);
    }),
    { numRuns: 60 },
  );
});

test("a byte changed where it counts never goes unseen", () => {
  // Amounts, routing numbers and codes of the two entries: nothing there may be believed.
  const places = fc.constantFrom(
    ...[2, 3].flatMap((line) => [3, 5, 9, 12, 33, 38].map((at) => ({ line, at }))),
  );
  fc.assert(
    fc.property(
      places,
      fc.constantFrom("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
      ({ line, at }, digit) => {
        const sound = linesOf(written(order))[line]?.charAt(at - 1) === digit;
        const file = readNacha(spoilt(line, put(at, digit)));
        expect(file.kind === "read" && file.faults.length === 0).toBe(sound);
      },
    ),
  );
});

describe("a file that is not as it should be", () => {
  const file = written(order);
  const codes = (given: Uint8Array) =>
    readNacha(given).faults.map((f) => [f.line, f.field, f.code]);

  test.each`
    ends           | text
    ${"LF"}        | ${file}
    ${"CR LF"}     | ${file.replaceAll("\n", "\r\n")}
    ${"CR"}        | ${file.replaceAll("\n", "\r")}
    ${"none"}      | ${file.replaceAll("\n", "")}
    ${"no blanks"} | ${file.replaceAll(/ +\n/g, "\n")}
    ${"no nines"}  | ${file.replaceAll(/9{94}\n/g, "")}
    ${"Ctrl-Z"}    | ${`${file}\u001a`}
  `("is read with these line ends: $ends", ({ text }) => {
    expect(readNacha(bytes(String(text))).tally).toEqual({ read: 2, taken: 2, rejected: 0 });
  });

  test("cut after any line but its last is told as cut or disordered, and nothing is taken", () => {
    const lines = linesOf(file);
    for (let most = 1; most < 6; most += 1) {
      const cut = readNacha(bytes(lines.slice(0, most).join("\n")));
      expect(cut.kind).toBe("refused");
      expect(cut.faults.map(({ code }) => code)).toEqual(["file.truncated"]);
      expect(cut.tally.taken).toBe(0);
    }
  });

  test("in EBCDIC it is named as such", () => {
    const ebcdic = Uint8Array.from(file, (char) =>
      char === "\n" ? 0x25 : char === " " ? 0x40 : /\d/.test(char) ? 0xf0 + Number(char) : 0xc1,
    );
    expect(codes(ebcdic)).toEqual([[0, null, "file.ebcdic"]]);
  });

  test.each`
    what                    | at   | change                          | field            | code
    ${"the hash"}           | ${4} | ${put(11, "0015280251")}        | ${"hash"}        | ${"hash.differs"}
    ${"the debits"}         | ${4} | ${put(21, "000000020001")}      | ${"debits"}      | ${"total.differs"}
    ${"the credits"}        | ${4} | ${put(33, "000000000001")}      | ${"credits"}     | ${"total.differs"}
    ${"the count"}          | ${4} | ${put(5, "000003")}             | ${"entries"}     | ${"count.differs"}
    ${"the batch number"}   | ${4} | ${put(88, "0000002")}           | ${"batchNumber"} | ${"field.differs"}
    ${"the file's batches"} | ${5} | ${put(2, "000002")}             | ${"batches"}     | ${"count.differs"}
    ${"the file's blocks"}  | ${5} | ${put(8, "000002")}             | ${"blocks"}      | ${"count.differs"}
    ${"the file's hash"}    | ${5} | ${put(22, "0000000000")}        | ${"hash"}        | ${"hash.differs"}
    ${"a record type"}      | ${3} | ${put(1, "4")}                  | ${null}          | ${"record.unknown"}
    ${"a lost header"}      | ${1} | ${() => ""}                     | ${null}          | ${"record.order"}
    ${"a longer line"}      | ${2} | ${(line: string) => `${line}X`} | ${null}          | ${"line.too-long"}
    ${"something after it"} | ${9} | ${() => "1 another"}            | ${null}          | ${"file.after-end"}
  `("is refused for $what", ({ at, change, field, code }) => {
    const given = spoilt(Number(at), change as (line: string) => string);
    expect(codes(given)).toContainEqual([expect.any(Number), field, code]);
    expect(readNacha(given).kind).toBe("refused");
  });

  test("one entry that cannot be read costs itself alone, or all if so asked", () => {
    const bad = spoilt(3, put(80, "06110001X000002"));
    const kept = readNacha(bad);
    expect(kept.kind).toBe("read");
    expect(kept.tally).toEqual({ read: 2, taken: 1, rejected: 1 });
    expect(kept.faults).toMatchObject([
      { line: 4, field: "trace", value: "06110001X000002", code: "field.unreadable" },
    ]);
    const none = readNacha(bad, { keep: "all-or-nothing" });
    expect(none.kind).toBe("refused");
    expect(none.tally).toEqual({ read: 2, taken: 0, rejected: 2 });
  });

  test("a line that never ends is refused, not kept", () => {
    const endless = `${linesOf(file)[0] ?? ""}\n${"6".repeat(200_000)}`;
    expect(codes(bytes(endless))).toEqual([[2, null, "line.too-long"]]);
  });
});
