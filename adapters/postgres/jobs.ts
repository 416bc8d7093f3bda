/** Chores on graphile-worker: enqueued by the app in its own transaction, done by a role that owns the queue. */

import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import {
  type Chore,
  type DoChore,
  type GivenUp,
  type Jobs,
  type ReadChore,
  defaultAttempts,
  sql,
} from "@forbear/operations";
import {
  Logger,
  type RunnerOptions,
  type TaskList,
  run,
  runMigrations,
  runOnce,
} from "graphile-worker";
import pg from "pg";
import { type Connection, roleNames, withOptions } from "./connection.ts";

/** A worker that goes on until stopped; `stop` takes no new chores and waits for those in hand. */
export interface ChoreWorker {
  stop(): Promise<void>;
}

export interface PostgresJobs<J extends Chore> extends Jobs<J> {
  start(work: DoChore<J>): Promise<ChoreWorker>;
  close(): Promise<void>;
}

export type JobsSettings<J extends Chore> = {
  /** Of the role `jobs`. */
  readonly connection: Connection;
  readonly read: ReadChore<J>;
  readonly log: (line: string) => void;
  /** Chores at the same time (default 2). */
  readonly concurrency?: number;
};

const task = "forbear";
const schema = "graphile_worker";
const pollEveryMs = 1_000; // a commit wakes the worker at once; this is for what lies in the future
const abandonedLookMs = 10_000;

/** Brings the queue's own schema forward and opens the queue. */
export async function jobsOnPostgres<J extends Chore>(
  settings: JobsSettings<J>,
): Promise<PostgresJobs<J>> {
  const { connection, read, log, concurrency = 2 } = settings;
  const max = concurrency + 3;
  const pool = new pg.Pool({ ...withOptions(connection, ""), max, keepAlive: true });
  pool.on("error", (error) => log(`chores: an idle connection was lost: ${error.message}`));
  pool.on("connect", (client) => client.on("error", () => undefined));
  const logger = new Logger(() => (level, message) => {
    if (["error", "warning"].includes(level)) log(`chores: ${message}`);
  });
  const shared: RunnerOptions = { pgPool: pool, schema, logger, noHandleSignals: true };
  await pool.query(libraryTable);
  await runMigrations(shared);
  await letAppEnqueue(pool);

  const tasks = (work: DoChore<J>): TaskList => ({
    [task]: async (payload: unknown) => {
      const chore = read(payload);
      if (!chore.ok) throw new Error("a chore that this version does not know");
      await work(chore.value);
    },
  });

  return {
    async enqueue(tx, chore, terms = {}) {
      const { runAt = null, key = null, attempts = defaultAttempts } = terms;
      const payload = JSON.stringify(chore);
      await tx.execute(sql`select graphile_worker.forbear_enqueue(
        ${payload}::json, ${runAt}::timestamptz, ${attempts}::int, ${key}::text)`);
    },
    runDue: (work) => runOnce({ ...shared, taskList: tasks(work) }),
    start: (work) => startWorker(pool, { ...shared, concurrency, taskList: tasks(work) }),
    async givenUp() {
      const { rows } = await pool.query<GivenUp>(
        `select payload as chore, attempts, coalesce(last_error, '') as "lastError"
           from graphile_worker._private_jobs where attempts >= max_attempts order by id`,
      );
      return rows;
    },
    close: () => pool.end(),
  };
}

// The library would make its schema too, which takes a right over the whole database; ours is there.
const libraryTable = `create table if not exists graphile_worker.migrations (
  id        int          not null primary key,
  ts        timestamptz  not null default now(),
  breaking  boolean      not null default false
)`;

/** The app may ask for chores, and see none: the function runs as the owner of the queue. */
async function letAppEnqueue(pool: pg.Pool): Promise<void> {
  const name = "graphile_worker.forbear_enqueue(json, timestamptz, int, text)";
  await pool.query(`
    begin;
    select pg_advisory_xact_lock(hashtext('${name}'));
    create or replace function graphile_worker.forbear_enqueue(
      payload json, run_at timestamptz, max_attempts int, job_key text) returns void
    language sql security definer set search_path = graphile_worker, pg_temp as $$
      select from graphile_worker.add_job('${task}', payload, null, run_at, max_attempts, job_key)
    $$;
    -- Made here, or the first to enqueue would make it and hold up every worker until its commit.
    insert into graphile_worker._private_tasks (identifier) values ('${task}') on conflict do nothing;
    revoke all on function ${name} from public;
    grant usage on schema graphile_worker to ${roleNames.app};
    grant execute on function ${name} to ${roleNames.app};
    commit`);
}

async function startWorker(pool: pg.Pool, options: RunnerOptions): Promise<ChoreWorker> {
  const events = new EventEmitter();
  let worker = "";
  events.on("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
    worker = workerPool.id;
  });
  const runner = await run({ ...options, events, pollInterval: pollEveryMs, parsedCronItems: [] });
  const stopped = new AbortController();
  const signs = signOfLife(pool, worker, stopped.signal);
  return {
    async stop() {
      await runner.stop();
      stopped.abort();
      await signs;
    },
  };
}

/**
 * The library frees the chores of a worker that was killed after four hours. We hold a lock in the
 * worker's name while it lives, and free at once what is held in a name that nobody locks.
 */
async function signOfLife(pool: pg.Pool, worker: string, stopped: AbortSignal): Promise<void> {
  const goesOn = (): boolean => !stopped.aborted;
  while (goesOn()) {
    const client = await pool.connect().catch(() => null);
    try {
      await client?.query("select pg_advisory_lock(hashtextextended($1, 0))", [worker]);
      while (client !== null && goesOn()) {
        await client.query(freeAbandoned);
        await pause(abandonedLookMs, null, { signal: stopped }).catch(() => undefined);
      }
    } catch {
      await pause(1_000); // the connection was lost: sign again on another
    } finally {
      client?.release(true);
    }
  }
}

// Ten seconds of grace: a worker takes its first chore before it has signed.
const freeAbandoned = `
  select graphile_worker.force_unlock_workers(array(
    select held.locked_by
      from (select distinct locked_by from graphile_worker.jobs
             where locked_at < now() - interval '10 seconds') held
     where pg_try_advisory_xact_lock(hashtextextended(held.locked_by, 0))))`;
