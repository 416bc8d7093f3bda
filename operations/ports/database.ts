/** The one door to the database: the transaction of a tenant, retried when the world is in its way. */

import type { TenantId } from "@forbear/kernel";
import type { Sql } from "./sql.ts";

/**
 * A row as the door hands it over: `bigint` is a bigint, `date` the text of a PlainDate, `timestamptz`
 * the text of an Instant (cut to the millisecond), `numeric` and `interval` text, `json` parsed, and
 * arrays are arrays of these. An infinite date or time is a defect. Bound values may be text, numbers,
 * bigints, booleans, bytes, null, arrays of these and a `Column`; JSON is bound as text.
 */
export type Row = Record<string, unknown>;

/**
 * Statements asked for without awaiting the one before travel together, in that order: a
 * `Promise.all` of queries, like `many`, costs one round trip. The transaction's beginning travels with
 * its first statement.
 */
export interface Statements {
  query<R extends Row = Row>(statement: Sql): Promise<R[]>;
  /** How many rows it wrote (or found). */
  execute(statement: Sql): Promise<number>;
  /** All in order, in one round trip: how many rows each wrote. */
  many(statements: readonly Sql[]): Promise<number[]>;
  /**
   * All in order, when the work has returned; in a `repeatable` transaction they travel with its commit,
   * in one round trip. For the last writes of a work, on whose counts nothing in it rests: `told` is
   * called with them as an effect after the commit is.
   */
  lastly(statements: readonly Sql[], told?: (counts: readonly number[]) => void): void;
  /**
   * Called once the commit is known, never after a rollback; lost if the process dies in between. For
   * wake-ups and in-process defaults only: what must happen is written in the transaction.
   */
  afterCommit(effect: () => void): void;
}

/** Row-level security shows and takes the rows of `tenant` alone. */
export interface Transaction extends Statements {
  readonly tenant: TenantId;
}

/** Bulk in and out, in the text or CSV format that the statement names. */
export interface CopyTransaction extends Transaction {
  /** `copy ... from stdin`; PostgreSQL refuses it on a table with row-level security. */
  copyIn(statement: Sql, lines: AsyncIterable<string | Uint8Array>): Promise<number>;
  /** `copy (select ...) to stdout`; read it to its end before the next statement. */
  copyOut(statement: Sql): AsyncIterable<Uint8Array>;
}

export type TransactionOptions = {
  /** All statements see the one moment of the first; nothing can be written. */
  readonly snapshot?: boolean;
  /** Nothing can be written, and all is asked without awaiting any of it: its end travels with it. */
  readonly looks?: boolean;
  /** How long one statement may take (default: of the door). */
  readonly statementTimeoutMs?: number;
  /** How long to wait for a lock, before a retry (default: of the door). */
  readonly lockTimeoutMs?: number;
  /**
   * The work may run again even after a commit whose outcome nobody knows, because a key of its own
   * (an idempotency key, a provider's id, a unique step) makes the second time find the first. Without
   * it such a commit throws `DatabaseFailure` "commit-unknown".
   */
  readonly repeatable?: boolean;
};

/**
 * `work` may run several times (deadlock, lost lock, lost connection): it changes nothing but its
 * transaction, and returns what it learnt. It commits when `work` returns, rolls back when it throws. Isolation is READ
 * COMMITTED, so that what must not move is locked. What the world does to the connection is retried with
 * jitter, within bounds; then a `DatabaseFailure` is thrown. Any other error of the server is a defect.
 */
export interface Database {
  transaction<T>(
    tenant: TenantId,
    work: (tx: Transaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  /** A transaction of no tenant: the list of tenants, leases, the outbox of chores. */
  house<T>(work: (tx: Statements) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** A transaction on a connection that can copy; its statements go one at a time. */
  copying<T>(
    tenant: TenantId,
    work: (tx: CopyTransaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  /** Waits for the transactions under way. */
  close(): Promise<void>;
}

/**
 * What stood between us and the database after all retries:
 * - `unavailable`: no connection, or it was lost before the commit was sent: nothing was written;
 * - `contended`: deadlocks, serialisation failures or locks not released in time: nothing was written;
 * - `too-slow`: a statement ran over its time: nothing was written;
 * - `full`: no space left on the server: nothing was written;
 * - `commit-unknown`: the connection was lost during the commit: written or not, look before repeating.
 */
export type DatabaseFailureKind =
  "unavailable" | "contended" | "too-slow" | "full" | "commit-unknown";

export class DatabaseFailure extends Error {
  override readonly name = "DatabaseFailure";
  readonly kind: DatabaseFailureKind;

  constructor(kind: DatabaseFailureKind, cause: unknown) {
    super(`the database: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** A statement on its way through the door; `begin` and `commit` are statements too. */
export type WatchedStatement = {
  /** From 1, over the life of the door. */
  readonly nth: number;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly tenant: TenantId | null;
};

/**
 * Sees every statement, one in flight at a time while it is installed. What it throws stands in for the
 * world: thrown by `before`, the statement was never sent; by `after`, it was done and nobody heard. An
 * error that carries a retryable SQLSTATE `code` is retried like the server's own; any other is a crash:
 * the transaction vanishes, unless its commit was already done.
 */
export interface StatementWatch {
  before?(statement: WatchedStatement): void | Promise<void>;
  after?(statement: WatchedStatement): void | Promise<void>;
}
