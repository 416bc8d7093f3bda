/** A column means the same to the server in its binary form as it does in text. */

import { Column, type Database, raw, sql } from "@forbear/operations";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { binaryOf } from "./columns.ts";
import { notesDatabase, one } from "./notes.ts";
import type { TestDatabase } from "./testing.ts";

let db: TestDatabase;
let door: Database;

beforeAll(async () => {
  db = await notesDatabase();
  door = db.database;
});
afterAll(() => db.close());

/** What the server makes of the values, as its own text, each way. */
async function readBothWays(type: string, values: readonly unknown[]): Promise<unknown[]> {
  const ask = (bound: unknown) =>
    door.transaction(one, (tx) =>
      tx.query(sql`select v::text as v from unnest(${bound}${raw(`::${type}[]`)}) as v`),
    );
  return Promise.all([ask(new Column(type, values)), ask(values)]);
}

const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z") })
  .filter((date) => !Number.isNaN(date.getTime()));

const words = fc.oneof(
  fc.string({ unit: "binary" }).filter((text) => !text.includes("\u0000")),
  fc.constantFrom("", "NULL", "{a,b}", 'say "no"', "back\\slash", "नमस्ते", "x".repeat(300)),
);

const valuesByType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  boolean: fc.boolean(),
  bytea: fc.uint8Array({ maxLength: 40 }),
  bigint: fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.maxSafeInteger()),
  smallint: fc.integer({ min: -32_768, max: 32_767 }),
  int: fc.integer(),
  text: fc.oneof(words, fc.integer()),
  "char(3)": fc.constantFrom("USD", "INR", "EU"),
  date: day.map((date) => date.toISOString().slice(0, 10)),
  timestamptz: day.map((date) => date.toISOString()),
  uuid: fc.uuid(),
  jsonb: fc.jsonValue().map((value) => JSON.stringify(value).replaceAll("\\u0000", "")),
};

describe("a column", () => {
  test.each(Object.entries(valuesByType))("of %s crosses in binary as in text", (type, value) => {
    const values = fc.array(fc.option(value, { freq: 6 }), { maxLength: 12 });
    return fc.assert(
      fc.asyncProperty(values, async (those) => {
        expect(binaryOf(new Column(type, those))).not.toBeNull();
        const [binary, text] = await readBothWays(type, those);
        expect(binary).toEqual(text);
      }),
      { numRuns: 30 },
    );
  });

  test.each`
    type             | value
    ${"uuid"}        | ${"0190"}
    ${"uuid"}        | ${"01900000-0000-7000-8000-00000000c11g"}
    ${"smallint"}    | ${40_000}
    ${"int"}         | ${1.5}
    ${"bigint"}      | ${2n ** 63n}
    ${"bigint"}      | ${"12"}
    ${"date"}        | ${"2026-02-30"}
    ${"date"}        | ${"infinity"}
    ${"timestamptz"} | ${"2026-03-02 15:00:00.123456+00"}
    ${"boolean"}     | ${"yes"}
    ${"numeric"}     | ${"1.5"}
  `("of $type leaves $value to the server to judge", ({ type, value }) => {
    expect(binaryOf(new Column(String(type), [null, value]))).toBeNull();
  });

  test("that the server refuses fails the transaction", async () => {
    const broken = new Column("uuid", ["0190"]);
    const asked = door.transaction(one, (tx) =>
      tx.query(sql`select v from unnest(${broken}::uuid[]) as v`),
    );
    await expect(asked).rejects.toThrow("invalid input syntax for type uuid");
  });
});
