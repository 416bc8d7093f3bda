/** The door made real on `pg`: pools, attempts, and the patience between them. */

import { setTimeout as sleep } from "node:timers/promises";
import type { Chance, TenantId } from "@forbear/kernel";
import {
  type Database,
  DatabaseFailure,
  type StatementWatch,
  type TransactionOptions,
} from "@forbear/operations";
import pg from "pg";
import { type Connection, withOptions } from "./connection.ts";
import { hotNames } from "./hot-names.ts";
import { Session, type SessionMeans } from "./session.ts";
import { type Trouble, toldAs, troubleOf } from "./trouble.ts";
import { houseSettings, houseTypes } from "./types.ts";

export type DoorSettings = {
  readonly connection: Connection;
  /** For the jitter between attempts. */
  readonly chance: Pick<Chance, "next">;
  readonly log: (line: string) => void;
  /** Waits between attempts (default: the machine's time). */
  readonly pause?: (delayMs: number) => Promise<void>;
  readonly watch?: StatementWatch;
  /** At most so many connections (default 10), and two more while there is copying. */
  readonly connections?: number;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  /** Attempts at one transaction before it is given up: when others are in the way, when the server is. */
  readonly attempts?: { readonly contended?: number; readonly lost?: number };
};

const defaults = {
  connections: 10,
  statementTimeoutMs: 20_000,
  lockTimeoutMs: 5_000,
  attempts: { contended: 5, lost: 16 }, // each less than half a minute in all
};
const copyConnections = 2;
const firstDelayMs = 20;
const longestDelayMs = 2_000;

/** How long to wait after the n-th failed attempt (from 1): full jitter under a doubling bound. */
export const delayMs = (failed: number, chance: Pick<Chance, "next">): number =>
  chance.next() * Math.min(longestDelayMs, firstDelayMs * 2 ** (failed - 1));

/** Opens a door; connections are made when they are needed, and one that fails is no failure here. */
export function openDatabase(settings: DoorSettings): Database {
  const { chance, watch = null } = settings;
  const pause = settings.pause ?? ((delay) => sleep(delay));
  const attempts = { ...defaults.attempts, ...settings.attempts };
  const statementTimeoutMs = settings.statementTimeoutMs ?? defaults.statementTimeoutMs;
  const pool = poolOf(settings, settings.connections ?? defaults.connections, true);
  const copyPool = poolOf(settings, copyConnections, false);
  let count = 0;
  const nextNumber = (): number => (count += 1);
  const means: SessionMeans = { watch, names: hotNames(), nextNumber, statementTimeoutMs };

  async function run<T>(
    from: pg.Pool,
    tenant: TenantId | null,
    options: TransactionOptions,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    for (let failed = 1; ; failed += 1) {
      const ending = await attempt(from, tenant, options, means, work);
      if (ending.kind === "done") return ending.value;
      const { kind, error } = ending;
      const trouble = troubleOf(error);
      if (kind === "unknown" && trouble !== "other" && options.repeatable !== true) {
        throw new DatabaseFailure("commit-unknown", error);
      }
      const allowed = trouble === "contended" ? attempts.contended : attempts.lost;
      if (!retried.has(trouble) || failed >= allowed) throw toldAs(trouble, error);
      await pause(delayMs(failed, chance));
    }
  }

  return {
    transaction: (tenant, work, options = {}) =>
      run(pool, tenant, options, (session) => work({ ...session.statements(), tenant })),
    house: (work, options = {}) =>
      run(pool, null, options, (session) => work(session.statements())),
    copying: (tenant, work, options = {}) =>
      run(copyPool, tenant, options, (session) => work(session.copying(tenant))),
    close: async () => {
      await Promise.all([pool.end(), copyPool.end()]);
    },
  };
}

const retried: ReadonlySet<Trouble> = new Set(["contended", "lost", "stale"]);

function poolOf(settings: DoorSettings, max: number, pipeline: boolean): pg.Pool {
  const pool = new pg.Pool({
    ...withOptions(settings.connection, houseSettings),
    max,
    pipeline,
    types: houseTypes,
    keepAlive: true,
    statement_timeout: settings.statementTimeoutMs ?? defaults.statementTimeoutMs,
    lock_timeout: settings.lockTimeoutMs ?? defaults.lockTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // A connection that dies while idle leaves the pool; one that dies at work rejects what it was doing.
  pool.on("error", (error) =>
    settings.log(`database: an idle connection was lost: ${error.message}`),
  );
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "undone" | "unknown"; readonly error: unknown };

async function attempt<T>(
  pool: pg.Pool,
  tenant: TenantId | null,
  options: TransactionOptions,
  means: SessionMeans,
  work: (session: Session) => Promise<T>,
): Promise<Attempt<T>> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    return { kind: "undone", error };
  }
  const session = new Session(client, tenant, options, means);
  let value: T;
  try {
    value = await work(session);
    session.sendLast();
  } catch (thrown) {
    const error = session.failure?.error ?? thrown;
    const clean = await session.rollback();
    client.release(!clean || troubleOf(error) === "stale");
    return { kind: "undone", error };
  }
  const ending = await session.commit();
  if (ending.kind === "committed") {
    client.release();
    return { kind: "done", value };
  }
  const clean = await session.rollback();
  client.release(!clean);
  return ending;
}
