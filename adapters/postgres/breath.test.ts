/** What is asked in one breath: one sync for all of it, an answer for each, and names that stay true. */

import { type Database, sql } from "@forbear/operations";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetNotes, insertNote, notesDatabase, notesOf, one } from "./notes.ts";
import type { TestDatabase } from "./testing.ts";

let db: TestDatabase;
/** Of one connection, which all tests go on with. */
let door: Database;

beforeAll(async () => {
  db = await notesDatabase();
  door = db.open("app", { connections: 1 });
});
afterAll(() => db.close());
beforeEach(() => forgetNotes(door));

describe("a breath", () => {
  test("gives each of its statements the time that one may take", async () => {
    const naps = Array.from({ length: 6 }, () => sql`select pg_sleep(0.1)`);
    await door.transaction(one, (tx) => tx.many(naps), { statementTimeoutMs: 400 });
    const slow = door.transaction(one, (tx) => tx.many([...naps, sql`select pg_sleep(5)`]), {
      statementTimeoutMs: 400,
    });
    await expect(slow).rejects.toMatchObject({ kind: "too-slow" });
  });

  test("that fails on its way leaves no name that the server does not know", async () => {
    const named = (word: string) => sql`select ${word}::text as skipped`;
    for (let times = 0; times < 5; times += 1) {
      const failed = door.transaction(one, (tx) =>
        tx.many([insertNote(1, 1), insertNote(1, 1), named("never")]),
      );
      await expect(failed).rejects.toThrow("duplicate key");
    }
    const rows = await door.transaction(one, (tx) => tx.query(named("now")));
    expect(rows).toEqual([{ skipped: "now" }]);
    expect(await notesOf(door, one)).toEqual([]);
  });

  test("tells rows by their columns though a name tells them once, and none at first", async () => {
    const upTo = (most: number) =>
      sql`select n, nullif(n, 2) as odd, now() as at from generate_series(1, ${most}::int) n`;
    for (const most of [0, 0, 0, 0, 2]) {
      const rows = await door.house((tx) =>
        tx.query<{ n: number; odd: number | null }>(upTo(most)),
      );
      expect(rows.map(({ n, odd }) => [n, odd])).toEqual(
        [
          [1, 1],
          [2, null],
        ].slice(0, most),
      );
    }
  });

  test("that is not out when its work throws changes nothing", async () => {
    const failed = door.transaction(one, async (tx) => {
      await tx.query(sql`select 1`);
      void tx.execute(insertNote(1, 1)).catch(() => 0);
      throw new Error("changed our mind");
    });
    await expect(failed).rejects.toThrow("changed our mind");
    expect(await notesOf(door, one)).toEqual([]);
  });

  test("may be longer than what a socket holds", async () => {
    const words = "w".repeat(20_000);
    const asked = Array.from(
      { length: 400 },
      (_, n) => sql`select ${n}::int as n, ${words}::text as w`,
    );
    const answers = await door.house((tx) =>
      Promise.all(asked.map((statement) => tx.query<{ n: number; w: string }>(statement))),
    );
    expect(answers.map(([row]) => row?.n)).toEqual(asked.map((_, n) => n));
    expect(answers.every(([row]) => row?.w === words)).toBe(true);
  });

  test("with a value that cannot be written fails before anything of it is", async () => {
    const round: { self?: unknown } = {};
    round.self = round;
    const failed = door.transaction(one, (tx) =>
      tx.many([insertNote(1, 1), sql`select ${round}::jsonb`]),
    );
    await expect(failed).rejects.toThrow("circular");
    expect(await notesOf(door, one)).toEqual([]);
  });
});
