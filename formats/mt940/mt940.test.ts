/** MT940: statements proved by their balances, and every way banks have of saying who paid. */

import fc from "fast-check";
import mt940js from "mt940js";
import { describe, expect, test } from "vitest";
import type { BankEntry } from "../bank/statement.ts";
import { readMt940 } from "./read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Wanted = { opening?: string; closing?: string; entries?: string; sequence?: string };

function message({ opening, closing, entries, sequence }: Wanted = {}): string {
  return `:20:STMT-1
:25:NL91ABNA0417164300
:28C:${sequence ?? "41/1"}
:60F:${opening ?? "C260301EUR100,"}
${entries ?? ":61:2603020302C12,5NTRFPMT-1//BANK-7\n:86:Rent of March"}
:62F:${closing ?? "C260302EUR112,5"}
-
`;
}

function entriesOf(text: string): readonly BankEntry[] {
  const file = readMt940(bytes(text));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
  return file.content.statements.flatMap(({ entries }) => entries);
}

const codes = (text: string) =>
  readMt940(bytes(text)).faults.map(({ line, field, code }) => [line, field, code]);

const told = (information: string) =>
  entriesOf(message({ entries: `:61:2603020302C12,5NTRFNONREF\n:86:${information}` }))[0];

test("an entry tells day, side, amount, kind and both references", () => {
  expect(entriesOf(message())).toMatchObject([
    {
      line: 5,
      amount: { currency: "EUR", minor: 12_50n },
      side: "credit",
      bookedOn: "2026-03-02",
      valueOn: "2026-03-02",
      kind: "NTRF",
      transactionId: "PMT-1",
      bankReference: "BANK-7",
      remittance: ["Rent of March"],
    },
  ]);
});

test.each`
  line                            | side        | reversal | minor     | bookedOn
  ${"2603020302C12,5NTRFNONREF"}  | ${"credit"} | ${false} | ${12_50n} | ${"2026-03-02"}
  ${"2603020302D12,5NTRFNONREF"}  | ${"debit"}  | ${false} | ${12_50n} | ${"2026-03-02"}
  ${"2603020302RC12,5NTRFNONREF"} | ${"debit"}  | ${true}  | ${12_50n} | ${"2026-03-02"}
  ${"2603020302RD12,5NTRFNONREF"} | ${"credit"} | ${true}  | ${12_50n} | ${"2026-03-02"}
  ${"260302CR12NTRFNONREF"}       | ${"credit"} | ${false} | ${12_00n} | ${"2026-03-02"}
  ${"2601011231C0,07NMSCX"}       | ${"credit"} | ${false} | ${7n}     | ${"2025-12-31"}
  ${"2512310102C12,NTRFX"}        | ${"credit"} | ${false} | ${12_00n} | ${"2026-01-02"}
`(
  ":61:$line is a $side of $minor booked on $bookedOn",
  ({ line, side, reversal, minor, bookedOn }) => {
    const amount = side === "credit" ? 100_00n + (minor as bigint) : 100_00n - (minor as bigint);
    const closing = `C260302EUR${(amount / 100n).toString()},${(amount % 100n).toString().padStart(2, "0")}`;
    const given = message({ entries: `:61:${String(line)}`, closing });
    expect(entriesOf(given)).toMatchObject([{ side, reversal, amount: { minor }, bookedOn }]);
  },
);

describe("field 86", () => {
  test("in German subfields, its SEPA codes broken by lines", () => {
    const german = [
      "166?00GUTSCHRIFT?109310?20EREF+E2E-17?21MREF+M-1?22SVWZ+Rate Mae",
      "rz?23 2026?30COBADEFFXXX?31DE89370400440532013000?32Ana Ru?33iz",
    ].join("\n");
    expect(told(german)).toMatchObject({
      endToEndId: "E2E-17",
      mandateId: "M-1",
      remittance: ["Rate Maerz 2026"],
      counterparty: { name: "Ana Ruiz", account: "DE89370400440532013000", bank: "COBADEFFXXX" },
      returned: null,
    });
  });

  test("in German subfields marked by another sign, and returned", () => {
    expect(told("109>00RUECKLASTSCHRIFT>20Rate Maerz>32Ana Ruiz>34914")).toMatchObject({
      remittance: ["Rate Maerz"],
      counterparty: { name: "Ana Ruiz" },
      returned: { code: "914", means: "unknown" },
    });
  });

  test("in Dutch slash codes", () => {
    const dutch = "/EREF/E2E-17/BENM//NAME/Ana Ruiz/REMI/Case 17/ISDT/2026-03-02";
    expect(told(dutch)).toMatchObject({
      endToEndId: "E2E-17",
      remittance: ["Case 17"],
      counterparty: { name: "Ana Ruiz" },
    });
  });

  test("in slash codes with the other side in one, and returned", () => {
    const ing =
      "/RTRN/MS03//EREF/E2E-17//MARF/M-1//CNTP/NL91ABNA0417164300/ABNANL2A/Ana Ruiz///REMI/USTD//Case 17/";
    expect(told(ing)).toMatchObject({
      endToEndId: "E2E-17",
      mandateId: "M-1",
      remittance: ["Case 17"],
      counterparty: { name: "Ana Ruiz", account: "NL91ABNA0417164300", bank: "ABNANL2A" },
      returned: { code: "MS03", means: "between-banks" },
    });
  });

  test("in words, over as many lines and fields as the bank likes", () => {
    expect(told("Terugboeking\n:86:Niet akkoord\nmet afschrijving")?.remittance).toEqual([
      "Terugboeking",
      "Niet akkoord",
      "met afschrijving",
    ]);
  });

  test("after the closing balance is of the statement, not of the last entry", () => {
    const given = message().replace("-\n", ":86:D000000C000001D0,00C12,50\n-\n");
    expect(entriesOf(given)[0]?.remittance).toEqual(["Rent of March"]);
  });
});

describe("a statement over two messages", () => {
  const first = message({ closing: "C260302EUR112,5" }).replace(":62F:", ":62M:");
  const second = (opening: string) =>
    message({ opening, closing: "C260303EUR125,", sequence: "41/2" }).replace(":60F:", ":60M:");

  test("goes on where it stopped", () => {
    expect(entriesOf(first + second("C260302EUR112,5"))).toHaveLength(2);
  });

  test("is refused where a page is missing between them", () => {
    const file = readMt940(bytes(first + second("C260302EUR112,51").replace("125,", "125,01")));
    expect(file.kind).toBe("refused");
    expect(file.faults).toMatchObject([{ line: 12, field: ":60M:", code: "balance.differs" }]);
    expect(file.tally).toEqual({ read: 2, taken: 0, rejected: 2 });
  });
});

test.each`
  what                      | from                 | to                   | line | field      | code
  ${"a closing cent off"}   | ${"EUR112,5"}        | ${"EUR112,51"}       | ${7} | ${":62F:"} | ${"balance.differs"}
  ${"an opening unread"}    | ${"C260301EUR100,"}  | ${"EUR100,"}         | ${4} | ${":60F:"} | ${"field.unreadable"}
  ${"no opening"}           | ${":60F:"}           | ${":64:"}            | ${1} | ${":60F:"} | ${"record.missing"}
  ${"two currencies"}       | ${"C260302EUR112,5"} | ${"C260302USD112,5"} | ${7} | ${":62F:"} | ${"currency.differs"}
  ${"a day that never was"} | ${":61:2603020302"}  | ${":61:2602300302"}  | ${5} | ${":61:"}  | ${"date.impossible"}
  ${"a decimal point"}      | ${"C12,5N"}          | ${"C12.5N"}          | ${5} | ${":61:"}  | ${"field.unreadable"}
  ${"two decimal commas"}   | ${"C12,5N"}          | ${"C1,2,5N"}         | ${5} | ${":61:"}  | ${"amount.unreadable"}
  ${"a tenth of a cent"}    | ${"C12,5N"}          | ${"C12,501N"}        | ${5} | ${":61:"}  | ${"amount.unreadable"}
  ${"no account"}           | ${/:25:.*/}          | ${":25:"}            | ${1} | ${":25:"}  | ${"field.missing"}
  ${"no :20: at all"}       | ${":20:STMT-1"}      | ${"STMT-1"}          | ${1} | ${":20:"}  | ${"record.missing"}
`("$what is told where it stands", ({ from, to, line, field, code }) => {
  expect(codes(message().replace(from as string | RegExp, String(to)))).toEqual([
    [line, field, code],
  ]);
});

test("one bad entry of two costs itself, and the proof of the rest", () => {
  const entries = ":61:2603020302C12,5NTRFPMT-1\n:61:nonsense";
  const file = readMt940(bytes(message({ entries })));
  expect(file.tally).toEqual({ read: 2, taken: 1, rejected: 1 });
  expect(file.kind === "read" && file.content.statements[0]?.proved).toBe(false);
  expect(readMt940(bytes(message({ entries })), { keep: "all-or-nothing" }).kind).toBe("refused");
});

test("a file cut before its closing balance is told as cut", () => {
  expect(codes(message().split(":62F:")[0] ?? "")).toEqual([[6, ":62F:", "file.truncated"]]);
});

test("SWIFT blocks and names of banks around a message are no part of it", () => {
  const swift = `{1:F01ABNANL2AXXXX0000000000}{2:I940ABNANL2AXXXXN}{4:\n${message().replace(/-\n$/, "-}")}`;
  expect(entriesOf(swift)).toHaveLength(1);
  expect(entriesOf(`ABNANL2A\n940\nABNANL2A\n${message()}`)).toHaveLength(1);
});

test("an old Western page is read as such", () => {
  const text = message().replace("Rent", "Peña");
  const file = readMt940(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  expect(file.kind === "read" && file.content.statements[0]?.entries[0]?.remittance).toEqual([
    "Peña of March",
  ]);
});

test("random statements read as they were written, and as somebody else's reader reads them", () => {
  const entry = fc.tuple(
    fc.constantFrom("C", "D", "RC", "RD"),
    fc.bigInt({ min: 1n, max: 10n ** 9n }),
  );
  const comma = (minor: bigint) =>
    `${(minor / 100n).toString()},${(minor % 100n).toString().padStart(2, "0")}`;
  const signs: Readonly<Record<string, bigint>> = { C: 1n, D: -1n, RC: -1n, RD: 1n };
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 10 }), (all) => {
      const lines = all.map(
        ([mark, minor], n) => `:61:2603020302${mark}${comma(minor)}NTRFPMT-${String(n)}`,
      );
      const start = 10n ** 11n;
      const end = all.reduce((sum, [mark, minor]) => sum + minor * (signs[mark] ?? 0n), start);
      const opening = `C260301EUR${comma(start)}`;
      const text = message({
        opening,
        closing: `C260302EUR${comma(end)}`,
        entries: lines.join("\n"),
      });
      const ours = entriesOf(text).map(({ side, amount }) =>
        Number(side === "credit" ? amount.minor : -amount.minor),
      );
      expect(ours).toEqual(all.map(([mark, minor]) => Number(minor * (signs[mark] ?? 0n))));
      const [theirs] = new mt940js.Parser().parse(text);
      expect(theirs?.transactions.map(({ amount }) => Math.round(amount * 100))).toEqual(ours);
      expect(Math.round((theirs?.closingBalance ?? 0) * 100)).toBe(Number(end));
    }),
    { numRuns: 50 },
  );
});

test("a million empty messages are refused before any is read", () => {
  const began = performance.now();
  const { kind, faults } = readMt940(bytes(":20:X\n-\n".repeat(1_000_000)));
  expect([kind, faults.map(({ code }) => code)]).toEqual(["refused", ["file.too-large"]]);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("as many statements as a bank ever sends are read", () => {
  const { kind, tally } = readMt940(bytes(message().repeat(5_000)));
  expect([kind, tally.taken]).toEqual(["read", 5_000]);
});
