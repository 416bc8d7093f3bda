/** The door: one tenant at a time, all or nothing, values exact. */

import { type Database, sql } from "@forbear/operations";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetNotes, insertNote, notesDatabase, notesOf, one, two } from "./notes.ts";
import type { TestDatabase } from "./testing.ts";
import { instant } from "./types.ts";

let db: TestDatabase;
let door: Database;
const idsOf = (tenant = one): Promise<number[]> => notesOf(door, tenant);

beforeAll(async () => {
  db = await notesDatabase();
  door = db.database;
});
afterAll(() => db.close());
beforeEach(() => forgetNotes(door));

describe("a transaction", () => {
  test("sees and writes its own tenant's rows, whatever its statements say", async () => {
    await door.transaction(one, (tx) => tx.many([insertNote(1, 10), insertNote(1, 11)]));
    await door.transaction(two, (tx) => tx.execute(insertNote(2, 20)));
    expect(await idsOf(one)).toEqual([10, 11]);
    expect(await idsOf(two)).toEqual([20]);
    const others = door.transaction(one, (tx) => tx.execute(insertNote(2, 21)));
    await expect(others).rejects.toThrow("row-level security");
    expect(await door.house((tx) => tx.query(sql`select id from note`))).toEqual([]);
  });

  test("leaves no tenant behind on the connection it used", async () => {
    const single = db.open("app", { connections: 1 });
    await single.transaction(one, (tx) => tx.execute(insertNote(1, 10)));
    const [row] = await single.house((tx) =>
      tx.query(sql`select coalesce(current_setting('app.tenant', true), '') as tenant`),
    );
    expect(row).toEqual({ tenant: "" });
  });

  test("commits what it did, or nothing when its work throws", async () => {
    const failed = door.transaction(one, async (tx) => {
      await tx.execute(insertNote(1, 10));
      throw new Error("changed our mind");
    });
    await expect(failed).rejects.toThrow("changed our mind");
    expect(await idsOf()).toEqual([]);
  });

  test("answers several statements asked for at once in their order", async () => {
    const answers = await door.transaction(one, (tx) =>
      Promise.all([1, 2, 3, 4].map((n) => tx.query(sql`select ${n}::int as n`))),
    );
    expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }], [{ n: 4 }]]);
    expect(
      await door.transaction(one, (tx) =>
        tx.many([insertNote(1, 1), sql`select 1 where false`, sql`update note set body = 'x'`]),
      ),
    ).toEqual([1, 0, 1]);
  });

  test("reports the first of the failures that came together, and keeps nothing", async () => {
    const failed = door.transaction(one, (tx) =>
      tx.many([insertNote(1, 1), insertNote(1, 1), insertNote(1, 2)]),
    );
    await expect(failed).rejects.toThrow("duplicate key");
    expect(await idsOf()).toEqual([]);
  });

  test("whose failed statement was caught does not pretend to have committed", async () => {
    const careless = door.transaction(one, async (tx) => {
      await tx.execute(insertNote(1, 1));
      await tx.execute(insertNote(1, 1)).catch(() => 0);
    });
    await expect(careless).rejects.toThrow("duplicate key");
    expect(await idsOf()).toEqual([]);
  });

  test("is over when its work is: a statement after that is a defect", async () => {
    const kept = await door.transaction(one, async (tx) => tx);
    await expect(kept.execute(insertNote(1, 1))).rejects.toThrow("after the end");
  });

  test("that is a snapshot sees one moment and writes nothing", async () => {
    await door.transaction(one, (tx) => tx.execute(insertNote(1, 1)));
    const counts = await door.transaction(
      one,
      async (tx) => {
        const count = async () => (await tx.query(sql`select from note`)).length;
        const before = await count();
        await door.transaction(one, (other) => other.execute(insertNote(1, 2)));
        return [before, await count()];
      },
      { snapshot: true },
    );
    expect(counts).toEqual([1, 1]);
    const writing = door.transaction(one, (tx) => tx.execute(insertNote(1, 3)), { snapshot: true });
    await expect(writing).rejects.toThrow("read-only transaction");
  });

  test("runs its effects after the commit, and never after a rollback", async () => {
    const seen: string[] = [];
    await door.transaction(one, async (tx) => {
      tx.afterCommit(() => seen.push("committed"));
      await tx.execute(insertNote(1, 1));
      seen.push("working");
    });
    const failed = door.transaction(one, async (tx) => {
      tx.afterCommit(() => seen.push("never"));
      await tx.execute(insertNote(1, 1));
    });
    await expect(failed).rejects.toThrow("duplicate key");
    expect(seen).toEqual(["working", "committed"]);
  });

  test.each([{ repeatable: true }, { repeatable: false }])(
    "does last what was left for its end, and commits it ($repeatable)",
    async (options) => {
      const seen: string[] = [];
      await door.transaction(
        one,
        async (tx) => {
          tx.lastly([insertNote(1, 12), sql`update note set body = 'last' where id = 11`]);
          tx.afterCommit(() => seen.push("committed"));
          await tx.execute(insertNote(1, 11));
          seen.push("working");
        },
        options,
      );
      expect(seen).toEqual(["working", "committed"]);
      const rows = await door.transaction(one, (tx) =>
        tx.query(sql`select id from note where body = 'last' order by id`),
      );
      expect(rows).toEqual([{ id: 11 }]);
      expect(await idsOf()).toEqual([11, 12]);
    },
  );

  test.each([{ repeatable: true }, { repeatable: false }])(
    "keeps nothing when what was left for its end fails ($repeatable)",
    async (options) => {
      const seen: string[] = [];
      const single = db.open("app", { connections: 1 });
      const failed = single.transaction(
        one,
        async (tx) => {
          tx.afterCommit(() => seen.push("never"));
          await tx.execute(insertNote(1, 1));
          tx.lastly([insertNote(1, 2), insertNote(1, 1), insertNote(1, 3)]);
        },
        options,
      );
      await expect(failed).rejects.toThrow("duplicate key");
      expect(seen).toEqual([]);
      expect(await notesOf(single, one)).toEqual([]);
    },
  );

  test("tells what its last statements wrote, once they are committed", async () => {
    const told: (readonly number[])[] = [];
    const write = (id: number) =>
      door.transaction(
        one,
        (tx) => {
          tx.lastly([insertNote(1, id), sql`update note set body = 'last'`], (counts) =>
            told.push(counts),
          );
          return Promise.resolve();
        },
        { repeatable: true },
      );
    await write(21);
    await expect(write(21)).rejects.toThrow("duplicate key");
    await write(22);
    expect(told).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  test("that only looks answers what it read, and can write nothing", async () => {
    const single = db.open("app", { connections: 1 });
    await single.transaction(one, (tx) => tx.execute(insertNote(1, 1)));
    const look = () =>
      single.transaction(one, (tx) => tx.query(sql`select id from note`), { looks: true });
    expect(await Promise.all([look(), look()])).toEqual([[{ id: 1 }], [{ id: 1 }]]);
    const writing = single.transaction(one, (tx) => tx.execute(insertNote(1, 2)), { looks: true });
    await expect(writing).rejects.toThrow("read-only transaction");
    expect(await notesOf(single, one)).toEqual([1]);
  });

  test("ends a statement that runs too long", async () => {
    const slow = door.transaction(one, (tx) => tx.query(sql`select pg_sleep(5)`), {
      statementTimeoutMs: 30,
    });
    await expect(slow).rejects.toMatchObject({ kind: "too-slow" });
  });

  test("names the statements that come back, so that they are parsed once", async () => {
    const single = db.open("app", { connections: 1 });
    const often = sql`select 'often' as word`;
    for (let i = 0; i < 5; i += 1) await single.house((tx) => tx.query(often));
    const [row] = await single.house((tx) =>
      tx.query(sql`select count(*)::int as named from pg_prepared_statements
                    where statement = ${often.text}`),
    );
    expect(row).toEqual({ named: 1 });
  });
});

describe("values", () => {
  test("cross exactly, in the house's own text", async () => {
    const [row] = await door.house((tx) =>
      tx.query(sql`select 9223372036854775807::bigint as minor, '2026-03-02'::date as day,
        '2026-03-02 16:00:00.25+01'::timestamptz as at, 0.1::numeric as rate,
        '{"a": [1, null]}'::jsonb as facts, array[1, null]::bigint[] as minors,
        array['2026-03-02']::date[] as days, array['2026-03-02 15:00:00+00']::timestamptz[] as times,
        array[0.1]::numeric[] as rates, '\\x00ff'::bytea as bytes, interval '1 day' as term,
        ${12n}::bigint as given, ${[1n, 2n]}::bigint[] as list, ${Buffer.from([7])}::bytea as raw`),
    );
    expect(row).toEqual({
      minor: 9223372036854775807n,
      day: "2026-03-02",
      at: "2026-03-02T15:00:00.250Z",
      rate: "0.1",
      facts: { a: [1, null] },
      minors: [1n, null],
      days: ["2026-03-02"],
      times: ["2026-03-02T15:00:00.000Z"],
      rates: ["0.1"],
      bytes: Buffer.from([0, 255]),
      term: "P1D",
      given: 12n,
      list: [1n, 2n],
      raw: Buffer.from([7]),
    });
  });

  test("an instant comes back as it was sent, at any millisecond", async () => {
    const within = {
      min: new Date("0001-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    };
    const instants = fc.array(fc.date(within), { minLength: 50, maxLength: 50 });
    for (const dates of fc.sample(instants, { numRuns: 4, seed: 7 })) {
      const texts = dates.map((date) => date.toISOString());
      const [row] = await door.house((tx) => tx.query(sql`select ${texts}::timestamptz[] as back`));
      expect(row).toEqual({ back: texts });
    }
  });

  test.each([
    "infinity",
    "2026-03-02 15:00:00+02",
    "0044-03-15 12:00:00+00 BC",
    "10000-01-01 00:00:00+00",
  ])("the time %s is a defect rather than a wrong instant", (text) => {
    expect(() => instant(text)).toThrow("no instant");
  });
});

describe("copying", () => {
  async function* lines(): AsyncGenerator<string> {
    for (let id = 1; id <= 1000; id += 1) yield `${id}\tbody ${id}\n`;
  }

  test("brings many rows in and out, in one transaction with the rest", async () => {
    const out = await door.copying(one, async (tx) => {
      expect(await tx.copyIn(sql`copy plain (id, body) from stdin`, lines())).toBe(1000);
      await tx.execute(insertNote(1, 1));
      const chunks: Uint8Array[] = [];
      const rows = tx.copyOut(sql`copy (select id from plain order by id limit 3) to stdout`);
      for await (const chunk of rows) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    });
    expect(out).toBe("1\n2\n3\n");
    expect(await idsOf()).toEqual([1]);
  });

  test("keeps nothing when a line is bad, and leaves the connection fit for the next", async () => {
    async function* bad(): AsyncGenerator<string> {
      yield "5000\tgood\nnot a number\tbad\n";
    }
    const failed = door.copying(one, (tx) => tx.copyIn(sql`copy plain from stdin`, bad()));
    await expect(failed).rejects.toThrow("invalid input syntax");
    const [row] = await door.copying(one, (tx) =>
      tx.query(sql`select count(*)::int as rows from plain where id = 5000`),
    );
    expect(row).toEqual({ rows: 0 });
  });

  test("a reader that stops half way costs its connection, not the next transaction", async () => {
    const half = door.copying(one, async (tx) => {
      const rows = tx.copyOut(
        sql`copy (select repeat('x', 1000) from generate_series(1, 9999)) to stdout`,
      );
      for await (const chunk of rows) if (chunk.length > 0) throw new Error("enough");
    });
    await expect(half).rejects.toThrow("enough");
    expect(await door.copying(one, (tx) => tx.query(sql`select 1 as one`))).toEqual([{ one: 1 }]);
  });
});
