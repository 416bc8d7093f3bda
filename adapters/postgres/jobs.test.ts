/** Chores keep one contract, in this process and on PostgreSQL. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Result, err, later, must, ok, parseInstant, present } from "@forbear/kernel";
import {
  type Chore,
  type ChoreTerms,
  type Jobs,
  jobsInProcess,
  movableClock,
  sql,
} from "@forbear/operations";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type PostgresJobs, jobsOnPostgres } from "./jobs.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

type Errand = { kind: "fetch"; what: string } | { kind: "carry"; weight: number };

function readErrand(json: unknown): Result<Errand, "unknown-chore"> {
  if (typeof json !== "object" || json === null || !("kind" in json)) return err("unknown-chore");
  if (json.kind === "fetch" && "what" in json)
    return ok({ kind: "fetch", what: String(json.what) });
  if (json.kind === "carry" && "weight" in json) {
    return ok({ kind: "carry", weight: Number(json.weight) });
  }
  return err("unknown-chore");
}

const folder = mkdtempSync(join(tmpdir(), "jobs-"));
writeFileSync(join(folder, "202601010000-none.sql"), "select 1;");
let db: TestDatabase;
let onPostgres: PostgresJobs<Errand>;
beforeAll(async () => {
  db = await testDatabase(folder);
  onPostgres = await openJobs();
});
afterAll(async () => {
  await onPostgres.close();
  await db.close();
  rmSync(folder, { recursive: true });
});

const openJobs = (): Promise<PostgresJobs<Errand>> =>
  jobsOnPostgres({
    connection: db.server.connection("jobs"),
    read: readErrand,
    log: () => undefined,
  });

async function asJobs(text: string): Promise<void> {
  const client = new pg.Client(db.server.connection("jobs"));
  await client.connect();
  await client.query(text);
  await client.end();
}

type Subject = { readonly jobs: Jobs<Errand>; pass(seconds: number): Promise<void> };

const start = must(parseInstant("2026-03-02T15:00:00Z"));
const subjects: Record<string, () => Promise<Subject>> = {
  "in this process": async () => {
    const clock = movableClock(start);
    return {
      jobs: jobsInProcess<Errand>(clock),
      pass: async (seconds) => clock.set(later(clock.now(), seconds * 1000)),
    };
  },
  "on PostgreSQL": async () => {
    await asJobs("delete from graphile_worker._private_jobs");
    const move = (seconds: number): string =>
      `update graphile_worker._private_jobs set run_at = run_at - interval '${seconds} seconds'`;
    return { jobs: onPostgres, pass: (seconds) => asJobs(move(seconds)) };
  },
};

describe.each(Object.keys(subjects))("chores %s", (name) => {
  let subject: Subject;
  let done: Errand[];
  beforeEach(async () => {
    subject = await present(subjects[name])();
    done = [];
  });
  const runDue = (): Promise<void> =>
    subject.jobs.runDue(async (errand) => {
      done.push(errand);
    });
  const enqueue = (errand: Errand, terms?: ChoreTerms): Promise<void> =>
    db.database.house((tx) => subject.jobs.enqueue(tx, errand, terms));
  const water: Errand = { kind: "fetch", what: "water" };

  test("are done once, after the commit of the transaction that asked for them", async () => {
    await db.database.house(async (tx) => {
      await subject.jobs.enqueue(tx, water);
      await runDue();
      expect(done).toEqual([]);
    });
    await runDue();
    await runDue();
    expect(done).toEqual([water]);
  });

  test("of a transaction that was rolled back are never done", async () => {
    const failed = db.database.house(async (tx) => {
      await subject.jobs.enqueue(tx, water);
      await tx.query(sql`select 1/0`);
    });
    await expect(failed).rejects.toThrow("division by zero");
    await runDue();
    expect(done).toEqual([]);
  });

  test("that ask for more are followed by it in the same run", async () => {
    await enqueue(water);
    await subject.jobs.runDue(async (errand) => {
      done.push(errand);
      if (errand.kind === "fetch") await enqueue({ kind: "carry", weight: 3 });
    });
    expect(done).toEqual([water, { kind: "carry", weight: 3 }]);
  });

  test("of a later time wait for it", async () => {
    const inAnHour = name === "in this process" ? later(start, 3_600_000) : hourFromNow();
    await enqueue(water, { runAt: inAnHour });
    await runDue();
    expect(done).toEqual([]);
    await subject.pass(3_700);
    await runDue();
    expect(done).toEqual([water]);
  });

  test("under one key replace each other while they wait", async () => {
    await enqueue(water, { key: "thirst" });
    await enqueue({ kind: "fetch", what: "wine" }, { key: "thirst" });
    await runDue();
    expect(done).toEqual([{ kind: "fetch", what: "wine" }]);
    await enqueue(water, { key: "thirst" });
    await runDue();
    expect(done).toHaveLength(2);
  });

  test("that fail are tried again later, and do not hold up the others", async () => {
    let tries = 0;
    const clumsy = (): Promise<void> =>
      subject.jobs.runDue(async (errand) => {
        if (errand.kind === "carry" && (tries += 1) < 3) throw new Error("dropped");
        done.push(errand);
      });
    await enqueue({ kind: "carry", weight: 9 });
    await enqueue(water);
    await clumsy();
    expect(done).toEqual([water]);
    await clumsy();
    expect(tries).toBe(1);
    await subject.pass(3); // e seconds
    await clumsy();
    await subject.pass(7); // e^2: not yet
    await clumsy();
    expect(tries).toBe(2);
    await subject.pass(1);
    await clumsy();
    expect(done).toEqual([water, { kind: "carry", weight: 9 }]);
    expect(await subject.jobs.givenUp()).toEqual([]);
  });

  test("that fail too often are kept for a person to see", async () => {
    await enqueue({ kind: "carry", weight: 100 }, { attempts: 2 });
    for (let i = 0; i < 3; i += 1) {
      await subject.jobs.runDue(async () => {
        throw new Error("too heavy");
      });
      await subject.pass(100);
    }
    expect(await subject.jobs.givenUp()).toEqual([
      { chore: { kind: "carry", weight: 100 }, attempts: 2, lastError: "too heavy" },
    ]);
  });
});

const hourFromNow = () => must(parseInstant(new Date(Date.now() + 3_600_000).toISOString()));

describe("chores on PostgreSQL", () => {
  test("are asked for by the app, which can neither see nor change them", async () => {
    for (const text of [
      "select from graphile_worker.jobs",
      "select from graphile_worker._private_jobs",
      "select graphile_worker.add_job('other')",
      "delete from graphile_worker._private_jobs",
    ]) {
      const client = new pg.Client(db.server.connection("app"));
      await client.connect();
      await expect(client.query(text), text).rejects.toThrow("permission denied");
      await client.end();
    }
  });

  test("of a kind that this version does not know wait for one that does", async () => {
    await asJobs("delete from graphile_worker._private_jobs");
    const newer = { kind: "fly", far: 3 } satisfies Chore;
    await db.database.house((tx) =>
      tx.execute(sql`select graphile_worker.forbear_enqueue(
        ${JSON.stringify(newer)}::json, null, 1, null)`),
    );
    await onPostgres.runDue(async () => undefined);
    const [left] = await onPostgres.givenUp();
    expect(left).toMatchObject({ chore: newer, lastError: /does not know/ });
  });

  test("are done by a worker as soon as they are committed, until it is stopped", async () => {
    await asJobs("delete from graphile_worker._private_jobs");
    const done: Errand[] = [];
    let hold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    const worker = await onPostgres.start(async (errand) => {
      await held;
      done.push(errand);
    });
    await db.database.house((tx) => onPostgres.enqueue(tx, { kind: "fetch", what: "tea" }));
    await locked();
    const stopping = worker.stop();
    hold();
    await stopping;
    expect(done).toEqual([{ kind: "fetch", what: "tea" }]);
    await db.database.house((tx) => onPostgres.enqueue(tx, { kind: "fetch", what: "more" }));
    expect(done).toHaveLength(1);
  });

  /** Until a worker has taken a chore. */
  async function locked(): Promise<void> {
    const client = new pg.Client(db.server.connection("jobs"));
    await client.connect();
    for (let rows = 0; rows === 0;) {
      const found = await client.query(
        "select from graphile_worker.jobs where locked_by is not null",
      );
      rows = found.rowCount ?? 0;
    }
    await client.end();
  }

  test("in the hands of a worker that was killed are freed by the next one", async () => {
    await asJobs("delete from graphile_worker._private_jobs");
    await db.database.house((tx) => onPostgres.enqueue(tx, { kind: "fetch", what: "salt" }));
    await asJobs(`update graphile_worker._private_jobs
                     set locked_by = 'a-dead-worker', locked_at = now() - interval '11 seconds'`);
    let take: (errand: Errand) => void = () => undefined;
    const taken = new Promise<Errand>((resolve) => {
      take = resolve;
    });
    const worker = await onPostgres.start(async (errand) => take(errand));
    expect(await taken).toEqual({ kind: "fetch", what: "salt" });
    await worker.stop();
  });
});
