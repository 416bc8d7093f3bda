/** Statements of banks in XML: entries with all that matching needs, false figures refused. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { details, ntry, statement } from "./example.ts";
import { readCamt } from "./read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function entriesOf(text: string) {
  const file = readCamt(bytes(text));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
  return file.content.statements.flatMap(({ entries }) => entries);
}

const codes = (text: string) =>
  readCamt(bytes(text)).faults.map(({ field, code }) => [field, code]);

test("an entry carries all that a payment is matched by", () => {
  expect(entriesOf(statement())).toEqual([
    {
      line: 20,
      amount: { currency: "EUR", minor: 150_00n },
      side: "credit",
      status: "booked",
      reversal: false,
      bookedOn: "2026-03-02",
      valueOn: "2026-03-03",
      bankReference: "BANK-7",
      endToEndId: "E2E-1",
      transactionId: null,
      mandateId: "M-1",
      creditorReference: "RF18539007547034",
      remittance: ["Case 17 & 18"],
      counterparty: { name: "Ana Ruiz", account: "DE89370400440532013000", bank: "COBADEFFXXX" },
      kind: null,
      returned: null,
      undivided: null,
    },
  ]);
});

test.each(["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13"])(
  "version 001.%s is read",
  (version) => {
    const file = readCamt(bytes(statement({ version })));
    expect(file).toMatchObject({ kind: "read", tally: { read: 1, taken: 1, rejected: 0 } });
  },
);

test("the old shapes are read: a status without a code, parties without a Pty, times for days", () => {
  const old = statement({ version: "02" })
    .replaceAll(/<\/?Pty>/g, "")
    .replaceAll("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>")
    .replaceAll("BICFI>", "BIC>")
    .replaceAll("<Dt>2026-03-03</Dt>", "<DtTm>2026-03-03T23:59:00+01:00</DtTm>");
  expect(entriesOf(old)).toEqual(entriesOf(statement()));
});

test("prefixed names are the same names", () => {
  const prefixed = statement()
    .replaceAll(/<(\/?)([A-Z])/g, "<$1n:$2")
    .replace("xmlns=", "xmlns:n=");
  expect(entriesOf(prefixed)).toEqual(entriesOf(statement()));
});

describe("a batch", () => {
  const amt = (text: string) => `<Amt Ccy="EUR">${text}</Amt>`;
  const two = details("Ana Ruiz", "E2E-1", amt("100.00")) + details("Bo Li", "E2E-2", amt("50.00"));

  test("with its transactions is divided into them", () => {
    const entries = entriesOf(
      statement({ entries: ntry("CRDT", "150.00", `<NtryDtls>${two}</NtryDtls>`) }),
    );
    expect(entries.map((one) => [one.endToEndId, one.counterparty.name, one.amount.minor])).toEqual(
      [
        ["E2E-1", "Ana Ruiz", 100_00n],
        ["E2E-2", "Bo Li", 50_00n],
      ],
    );
  });

  test("whose transactions do not come to it is rejected, and both count", () => {
    const given = statement({ entries: ntry("CRDT", "150.01", `<NtryDtls>${two}</NtryDtls>`) });
    const file = readCamt(bytes(given));
    expect(file.tally).toEqual({ read: 2, taken: 0, rejected: 2 });
    expect(file.faults).toMatchObject([{ code: "total.differs", value: "15001" }]);
  });

  test("from which the bank took its charges has them as an entry of nobody's", () => {
    const charges = '<Chrgs><TtlChrgsAndTaxAmt Ccy="EUR">1.50</TtlChrgsAndTaxAmt></Chrgs>';
    const less = ntry("CRDT", "148.50", `${charges}<NtryDtls>${two}</NtryDtls>`);
    const file = readCamt(bytes(statement({ entries: less, closing: "248.50" })));
    if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
    const [only] = file.content.statements;
    expect(only?.proved).toBe(true);
    expect(only?.entries.map(({ side, amount, kind }) => [side, amount.minor, kind])).toEqual([
      ["credit", 100_00n, null],
      ["credit", 50_00n, null],
      ["debit", 1_50n, "charges"],
    ]);
    const other = ntry("CRDT", "148.49", `${charges}<NtryDtls>${two}</NtryDtls>`);
    expect(readCamt(bytes(statement({ entries: other }))).faults).toMatchObject([
      { code: "total.differs" },
    ]);
  });

  test("of payments from abroad counts them in the currency of the account", () => {
    const abroad = (own: string, here: string) =>
      `<Amt Ccy="CHF">${own}</Amt><AmtDtls><TxAmt>${amt(here)}</TxAmt></AmtDtls>`;
    const swiss =
      details("Ana Ruiz", "E2E-1", abroad("93.10", "100.00")) +
      details("Bo Li", "E2E-2", abroad("46.55", "50.00"));
    const entries = entriesOf(
      statement({ entries: ntry("CRDT", "150.00", `<NtryDtls>${swiss}</NtryDtls>`) }),
    );
    expect(entries.map(({ amount }) => [amount.currency, amount.minor])).toEqual([
      ["EUR", 100_00n],
      ["EUR", 50_00n],
    ]);
  });

  test("that tells one of twenty stays one sum, and says so", () => {
    const batch = "<Btch><PmtInfId>P-1</PmtInfId><NbOfTxs>20</NbOfTxs></Btch>";
    const inside = `<NtryDtls>${batch}${details("Ana Ruiz", "E2E-1")}</NtryDtls>`;
    const [entry] = entriesOf(statement({ entries: ntry("CRDT", "150.00", inside) }));
    expect(entry).toMatchObject({
      endToEndId: null,
      counterparty: { name: null },
      undivided: { id: "P-1", payments: 20 },
    });
  });
});

test("a direct debit that came back names its reason, its debtor and its mandate", () => {
  const back = "<RtrInf><Rsn><Cd>MD07</Cd></Rsn></RtrInf>";
  const entries = ntry(
    "DBIT",
    "50.00",
    `<RvslInd>true</RvslInd><NtryDtls>${details("Ana Ruiz", "E2E-1", back)}</NtryDtls>`,
  );
  const [entry] = entriesOf(statement({ entries, closing: "50.00" }));
  expect(entry).toMatchObject({
    side: "debit",
    reversal: true,
    counterparty: { name: "Ana Ruiz" },
    mandateId: "M-1",
    returned: { code: "MD07", means: "deceased", says: "Debtor deceased" },
  });
});

test("NOTPROVIDED is no reference", () => {
  const entries = ntry("CRDT", "150.00", `<NtryDtls>${details("Ana", "NOTPROVIDED")}</NtryDtls>`);
  expect(entriesOf(statement({ entries }))[0]?.endToEndId).toBeNull();
});

describe("figures that do not agree", () => {
  test("refuse the statement: a closing balance a cent off", () => {
    const file = readCamt(bytes(statement({ closing: "250.01" })));
    expect(file.kind).toBe("refused");
    expect(file.faults).toMatchObject([
      { line: 5, field: "CLBD", value: "25001", code: "balance.differs" },
    ]);
    expect(file.faults[0]?.says).toContain("Expected: 25000.");
    expect(file.tally).toEqual({ read: 1, taken: 0, rejected: 1 });
  });

  test("refuse the statement: a count of entries that is another", () => {
    const summary = "<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries></TxsSummry>";
    expect(codes(statement({ summary }))).toEqual([["TtlNtries/NbOfNtries", "count.differs"]]);
  });

  test("of several currencies prove nothing: the entries stand unproved, or fall if all or nothing", () => {
    const given = bytes(statement({ currency: "SEK" }));
    const file = readCamt(given);
    expect(file.kind === "read" && file.content.statements.map(({ proved }) => proved)).toEqual([
      false,
    ]);
    expect(file.faults).toMatchObject([{ code: "currency.differs", value: "SEK" }]);
    expect(readCamt(given, { keep: "all-or-nothing" }).kind).toBe("refused");
  });

  test("pending entries move no booked balance", () => {
    const entries = ntry("CRDT", "150.00") + ntry("CRDT", "9.00").replace("BOOK", "PDNG");
    const file = readCamt(bytes(statement({ entries })));
    expect(file.kind === "read" && file.content.statements[0]?.proved).toBe(true);
  });
});

test.each`
  what                         | from                          | to                         | field          | code
  ${"an amount with a comma"}  | ${">150.00<"}                 | ${">150,00<"}              | ${"Amt"}       | ${"amount.unreadable"}
  ${"a negative amount"}       | ${">150.00<"}                 | ${">-150.00<"}             | ${"Amt"}       | ${"amount.unreadable"}
  ${"a tenth of a cent"}       | ${">150.00<"}                 | ${">150.001<"}             | ${"Amt"}       | ${"amount.unreadable"}
  ${"an exponent"}             | ${">150.00<"}                 | ${">1.5e2<"}               | ${"Amt"}       | ${"amount.unreadable"}
  ${"no currency"}             | ${'Ccy="EUR">150'}            | ${'Ccy="">150'}            | ${"Amt/@Ccy"}  | ${"currency.unknown"}
  ${"a day that never was"}    | ${"<Dt>2026-03-03</Dt>"}      | ${"<Dt>2026-02-30</Dt>"}   | ${"ValDt"}     | ${"date.impossible"}
  ${"a side that is none"}     | ${"CRDT</CdtDbtInd><Sts>"}    | ${"BOTH</CdtDbtInd><Sts>"} | ${"CdtDbtInd"} | ${"field.unknown-code"}
  ${"no status"}               | ${"<Sts><Cd>BOOK</Cd></Sts>"} | ${""}                      | ${"Sts"}       | ${"field.missing"}
  ${"no account"}              | ${/<Acct>.*<\/Acct>/}         | ${""}                      | ${"Acct/Id"}   | ${"field.missing"}
  ${"a version of the future"} | ${"camt.053.001.08"}          | ${"camt.053.001.99"}       | ${"xmlns"}     | ${"xml.version"}
  ${"another message"}         | ${"camt.053.001.08"}          | ${"pain.001.001.03"}       | ${"xmlns"}     | ${"xml.version"}
`("$what is told where it stands", ({ from, to, field, code }) => {
  const given = statement().replace(from as string | RegExp, String(to));
  expect(given).not.toBe(statement());
  const { faults, tally } = readCamt(bytes(given));
  expect(faults.map((one) => [one.field, one.code])).toContainEqual([field, code]);
  expect(faults.every(({ line }) => line > 0)).toBe(true);
  expect(tally.taken + tally.rejected).toBe(tally.read);
});

describe("hostile XML is refused unread", () => {
  const billion = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
<Document>&lol2;</Document>`;
  const outside = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`;

  test.each([
    ["entities of its own", billion, 2, "xml.doctype"],
    ["files from outside", outside, 1, "xml.doctype"],
    ["an entity nobody declared", statement().replace("Ana Ruiz", "&ana;"), 23, "xml.malformed"],
    ["more elements than a bank has", `<a>${"<b/>".repeat(1_000_001)}</a>`, 1, "xml.too-many"],
    ["a million open tags", "<a>".repeat(1_000_000), 1, "xml.too-deep"],
    [
      "a text without end",
      statement().replace("Ana Ruiz", "a".repeat(1_000_000)),
      23,
      "xml.text-too-long",
    ],
    ["an attribute without end", `<a b="${"x".repeat(100_000)}"/>`, 1, "xml.text-too-long"],
    ["half of itself", statement().slice(0, 900), expect.any(Number), "xml.malformed"],
    ["two roots", "<a/><b/>", 1, "xml.malformed"],
    [
      "a key of the language's own",
      statement().replace("<Id>S-1</Id>", "<__proto__>1</__proto__>"),
      0,
      "xml.malformed",
    ],
    ["another tongue", "hello", expect.any(Number), "xml.malformed"],
    ["an encoding nobody knows", statement().replace("UTF-8", "klingon"), 1, "file.encoding"],
  ])("%s", (_, text, line, code) => {
    const started = readCamt(bytes(text));
    expect(started.kind).toBe("refused");
    expect(started.faults).toMatchObject([{ line: line as number, code }]);
  });

  test("bytes that are not in the encoding the file names", () => {
    const latin = Uint8Array.from(statement().replace("Ana Ruiz", "Peña"), (c) => c.charCodeAt(0));
    expect(readCamt(latin).faults).toMatchObject([{ code: "file.encoding" }]);
  });

  test("but the same bytes are read where it names them rightly", () => {
    const text = statement().replace("Ana Ruiz", "Peña").replace("UTF-8", "ISO-8859-1");
    const file = readCamt(Uint8Array.from(text, (c) => c.charCodeAt(0)));
    expect(file.kind === "read" && file.content.statements[0]?.entries[0]?.counterparty.name).toBe(
      "Peña",
    );
  });

  test("no cut of a file, wherever it falls, is taken for a whole one", () => {
    const whole = statement().trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (at) => {
        expect(readCamt(bytes(whole.slice(0, at))).kind).toBe("refused");
      }),
    );
  });
});

test("several accounts, an account that nothing moved, and what is undone are each told as they are", () => {
  const undone = ntry("DBIT", "30.00", "<RvslInd>true</RvslInd>");
  const one = statement({ entries: undone, closing: "70.00" });
  const still = statement({ entries: "", closing: "100.00" }).replaceAll(
    "NL91ABNA0417164300",
    "DE89370400440532013000",
  );
  const second = /<Stmt>[\s\S]*<\/Stmt>/.exec(still)?.[0] ?? "";
  const file = readCamt(bytes(one.replace("</Stmt>", `</Stmt>${second}`)));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
  expect(file.tally).toEqual({ read: 1, taken: 1, rejected: 0 });
  expect(
    file.content.statements.map(({ account, proved, entries }) => [
      account,
      proved,
      entries.length,
    ]),
  ).toEqual([
    ["NL91ABNA0417164300", true, 1],
    ["DE89370400440532013000", true, 0],
  ]);
  expect(file.content.statements[0]?.entries).toMatchObject([{ side: "debit", reversal: true }]);
});

test("names and numbers in disguise are resolved once: &#38;amp; is not an ampersand twice over", () => {
  const given = statement().replace(
    "Case 17 &amp; 18",
    "&#38;amp; &lt;b&gt; &#x20AC; <![CDATA[&amp;]]>",
  );
  expect(entriesOf(given)[0]?.remittance).toEqual(["&amp; <b> € &amp;"]);
});

test("random statements prove themselves, and one cent anywhere breaks the proof", () => {
  const amounts = fc.array(fc.tuple(fc.boolean(), fc.bigInt({ min: 1n, max: 10n ** 9n })), {
    maxLength: 8,
  });
  const text = (minor: bigint) =>
    `${(minor / 100n).toString()}.${(minor % 100n).toString().padStart(2, "0")}`;
  fc.assert(
    fc.property(amounts, (all) => {
      const open = 10n ** 11n;
      const entries = all.map(([up, minor]) => ntry(up ? "CRDT" : "DBIT", text(minor))).join("");
      const close = all.reduce((sum, [up, minor]) => sum + (up ? minor : -minor), open);
      const file = readCamt(
        bytes(statement({ opening: text(open), closing: text(close), entries })),
      );
      expect(file.kind === "read" && file.content.statements[0]?.proved).toBe(true);
      const off = statement({ opening: text(open), closing: text(close + 1n), entries });
      expect(codes(off)).toEqual([["CLBD", "balance.differs"]]);
    }),
    { numRuns: 40 },
  );
});
