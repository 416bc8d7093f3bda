/** The door when the world is in the way: done over when that helps, told plainly when it does not. */

import { chanceFrom } from "@forbear/kernel";
import {
  type Database,
  DatabaseFailure,
  type StatementWatch,
  type WatchedStatement,
  sql,
} from "@forbear/operations";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { delayMs } from "./database.ts";
import { forgetNotes, insertNote, notesDatabase, notesOf, one } from "./notes.ts";
import type { TestDatabase } from "./testing.ts";

let db: TestDatabase;
let door: Database;
const idsOf = (): Promise<number[]> => notesOf(door);

beforeAll(async () => {
  db = await notesDatabase();
  door = db.database;
});
afterAll(() => db.close());
beforeEach(() => forgetNotes(door));

describe("when the world is in the way", () => {
  const pauses: number[] = [];
  const patient = (watch: StatementWatch = {}, attempts = {}): Database =>
    db.open("app", {
      watch,
      attempts,
      chance: chanceFrom(7),
      pause: async (delay) => void pauses.push(delay),
    });
  const failing = (code: string): Error => Object.assign(new Error(code), { code });
  beforeEach(() => pauses.splice(0));

  /** Fails the n-th statement that says `words`, before or after it is done. */
  function failOnce(words: string, when: "before" | "after", error: Error): StatementWatch {
    let done = false;
    const fail = ({ text }: WatchedStatement): void => {
      if (done || !text.includes(words)) return;
      done = true;
      throw error;
    };
    return { [when]: fail };
  }

  test.each(["40001", "40P01", "55P03", "57P01", "57P03", "08006", "ECONNRESET"])(
    "%s does the work over, once it has waited",
    async (code) => {
      const retrying = patient(failOnce("insert", "before", failing(code)));
      let runs = 0;
      await retrying.transaction(one, async (tx) => {
        runs += 1;
        await tx.execute(insertNote(1, 1));
      });
      expect([runs, pauses.length, await idsOf()]).toEqual([2, 1, [1]]);
    },
  );

  test.each(["23505", "42601", "25P02"])("%s is ours: not done over", async (code) => {
    const failed = patient(failOnce("insert", "before", failing(code)));
    const work = failed.transaction(one, (tx) => tx.execute(insertNote(1, 1)));
    await expect(work).rejects.toThrow(code);
    expect(pauses).toEqual([]);
  });

  test.each`
    code       | kind             | attempts
    ${"40P01"} | ${"contended"}   | ${3}
    ${"57P03"} | ${"unavailable"} | ${4}
  `("$code that stays is given up as $kind", async ({ code, kind, attempts }) => {
    const before = ({ text }: WatchedStatement): void => {
      if (text.startsWith("insert")) throw failing(String(code));
    };
    const stuck = patient({ before }, { contended: 3, lost: 4 });
    const work = stuck.transaction(one, (tx) => tx.execute(insertNote(1, 1)));
    await expect(work).rejects.toMatchObject({ name: "DatabaseFailure", kind });
    expect(pauses).toHaveLength(Number(attempts) - 1);
  });

  test("waits grow, with full jitter, and never beyond two seconds", () => {
    const always = (next: number) => ({ next: () => next });
    expect([1, 2, 3, 8, 20].map((n) => delayMs(n, always(1)))).toEqual([20, 40, 80, 2000, 2000]);
    expect(delayMs(5, always(0))).toBe(0);
  });

  test("two that lock each other out both finish", async () => {
    await door.transaction(one, (tx) => tx.many([insertNote(1, 1), insertNote(1, 2)]));
    const touch = (first: number, second: number): Promise<void> =>
      door.transaction(one, async (tx) => {
        await tx.execute(sql`update note set body = body || 'x' where id = ${first}`);
        await tx.query(sql`select pg_sleep(0.05)`);
        await tx.execute(sql`update note set body = body || 'x' where id = ${second}`);
      });
    await Promise.all([touch(1, 2), touch(2, 1)]);
    const rows = await door.transaction(one, (tx) => tx.query(sql`select body from note`));
    expect(rows).toEqual([{ body: "xx" }, { body: "xx" }]);
  });

  test("a connection cut in the middle is replaced", async () => {
    let runs = 0;
    const me = await door.transaction(one, async (tx) => {
      runs += 1;
      await tx.execute(insertNote(1, 1));
      const [row] = await tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      if (runs === 1) await cut(Number(row?.pid));
      return (await tx.query(sql`select 1 as fine`))[0];
    });
    expect([runs, me, await idsOf()]).toEqual([2, { fine: 1 }, [1]]);
  });

  test("a statement whose plan went stale under a migration is prepared anew", async () => {
    const single = db.open("app", { connections: 1 });
    const read = (): Promise<unknown> =>
      single.house((tx) => tx.query(sql`select * from plain limit 0`));
    for (let i = 0; i < 4; i += 1) await read();
    const owner = new pg.Client(db.server.connection("owner"));
    await owner.connect();
    await owner.query("alter table forbear.plain add column extra int");
    await owner.query("alter table forbear.plain drop column extra");
    await owner.query("alter table forbear.plain add column more int");
    await owner.end();
    expect(await read()).toEqual([]);
  });

  async function cut(pid: number): Promise<void> {
    const admin = new pg.Client(db.server.connection("admin"));
    await admin.connect();
    await admin.query("select pg_terminate_backend($1)", [pid]);
    await admin.end();
  }

  describe("during the commit", () => {
    test("work without a key of its own is told that the outcome is unknown", async () => {
      const unlucky = patient(failOnce("commit", "after", failing("08006")));
      const work = unlucky.transaction(one, (tx) => tx.execute(insertNote(1, 1)));
      await expect(work).rejects.toEqual(new DatabaseFailure("commit-unknown", failing("08006")));
      expect(await idsOf()).toEqual([1]);
    });

    test("repeatable work runs again, and finds what it did", async () => {
      const unlucky = patient(failOnce("commit", "after", failing("08006")));
      const once = sql`insert into note (tenant_id, id) values (1, 1) on conflict do nothing`;
      const wrote = await unlucky.transaction(one, (tx) => tx.execute(once), { repeatable: true });
      expect([wrote, await idsOf()]).toEqual([0, [1]]);
    });

    test("a connection that dies under a commit is the same", async () => {
      await door.transaction(one, (tx) => tx.execute(insertNote(1, 1)));
      let pid = 0;
      const dying = patient({
        before: async ({ text }) => {
          if (text === "commit" && pid > 0) await cut(pid);
        },
      });
      const work = dying.transaction(one, async (tx) => {
        const [row] = await tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`);
        pid = Number(row?.pid);
        await tx.execute(insertNote(1, 2));
      });
      await expect(work).rejects.toMatchObject({ kind: "commit-unknown" });
    });

    test("a failure before it was sent is done over like any other", async () => {
      const unlucky = patient(failOnce("commit", "before", failing("08006")));
      await unlucky.transaction(one, (tx) => tx.execute(insertNote(1, 1)));
      expect(await idsOf()).toEqual([1]);
    });
  });
});

describe("a watch", () => {
  test("sees every statement in order, one in flight, even of those asked for at once", async () => {
    const seen: string[] = [];
    let inFlight = 0;
    const watched = db.open("app", {
      watch: {
        async before({ nth, text }) {
          inFlight += 1;
          expect(inFlight).toBe(1);
          seen.push(`${nth} ${text.slice(0, 6)}`);
        },
        after: () => {
          inFlight -= 1;
        },
      },
    });
    await watched.transaction(one, (tx) => tx.many([insertNote(1, 1), sql`select 1`]));
    await watched.transaction(one, (tx) =>
      Promise.all([tx.query(sql`select 2`), tx.query(sql`select 3`)]),
    );
    expect(seen.map((line) => line.split(" ")[1])).toEqual([
      ...["begin", "insert", "select", "commit"],
      ...["begin", "select", "select", "commit"],
    ]);
    expect(seen[0]).toBe("1 begin");
    expect(seen.at(-1)).toBe("8 commit");
  });

  test("that crashes at any statement leaves all or nothing, and the door in order", async () => {
    class Crash extends Error {}
    const statements = 5; // begin, three, commit
    for (const when of ["before", "after"] as const) {
      for (let nth = 1; nth <= statements; nth += 1) {
        await door.transaction(one, (tx) => tx.execute(sql`delete from note`));
        const crash = (seen: WatchedStatement): void => {
          if (seen.nth === nth) throw new Crash();
        };
        const crashing = db.open("app", { watch: { [when]: crash }, connections: 1 });
        const work = (): Promise<number[]> =>
          crashing.transaction(one, (tx) =>
            tx.many([insertNote(1, 1), insertNote(1, 2), insertNote(1, 3)]),
          );
        await expect(work()).rejects.toThrow(Crash);
        const committed = when === "after" && nth === statements;
        expect(await idsOf()).toEqual(committed ? [1, 2, 3] : []);
        if (!committed) await work();
        expect(await idsOf()).toEqual([1, 2, 3]);
      }
    }
  });
});
