/** Payments that a client had itself, as its file tells them: by our names or by its own. */

import { must, parsePlainDate } from "@forbear/kernel";
import { expect, test } from "vitest";
import { ownMapping } from "../placement/own.ts";
import { directFields, parseDirectMapping, readDirect } from "./read.ts";

const today = must(parsePlainDate("2026-03-20"));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (text: string, mapping: unknown = ownMapping(bytes(text), directFields)) => [
  ...readDirect([bytes(text)], must(parseDirectMapping(mapping)), { currency: "USD", today }),
];

test("a file with our own names needs no mapping, whatever parts its cells", () => {
  const rows = ["account;paidOn;amount;reference", "A-1;2026-03-02;12.50;R-1"];
  expect(read(rows.join("\r\n"))).toEqual([
    {
      kind: "row",
      row: {
        line: 2,
        account: "A-1",
        paidOn: "2026-03-02",
        amount: { currency: "USD", minor: 1250n },
        reference: "R-1",
      },
    },
  ]);
});

test.each`
  row                                | code
  ${"A-1,2026-03-02,0.00,R-1"}       | ${"payment.zero"}
  ${"A-1,2026-03-21,12.50,R-1"}      | ${"date.future"}
  ${"A-1,2026-03-02,-12.50,R-1"}     | ${"amount.negative"}
  ${"A-1,2026-03-02,12.50,"}         | ${"cell.missing"}
  ${"A-1,2026-03-02,12.50,=cmd()|1"} | ${"reference.malformed"}
  ${"A-1,2026-03-02,1,R-1,more"}     | ${"row.too-many-cells"}
`("$row is refused for $code", ({ row, code }: { row: string; code: string }) => {
  const [entry] = read(`account,paidOn,amount,reference\n${row}\n`);
  expect(entry).toMatchObject({ kind: "rejected", faults: [{ code, line: 2 }] });
});

test("a client's own columns are read by its mapping", () => {
  const mapping = {
    name: "northlake",
    dates: "DD/MM/YYYY",
    columns: { account: "Customer", amount: "Paid", paidOn: "When", reference: "No" },
  };
  const [entry] = read("No,When,Paid,Customer\n17,02/03/2026,5.00,A-9\n", mapping);
  expect(entry).toMatchObject({ kind: "row", row: { account: "A-9", paidOn: "2026-03-02" } });
});

test("a header without our names names no column, and the mapping says which are missing", () => {
  const mapping = parseDirectMapping(ownMapping(bytes("a,b\n1,2\n"), directFields));
  expect(mapping.ok).toBe(false);
});
