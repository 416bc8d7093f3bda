/** One attempt at a transaction on one connection: begun with its first statement, ended exactly once. */

import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Defect, type TenantId, assert } from "@forbear/kernel";
import {
  Column,
  type CopyTransaction,
  type Row,
  type Sql,
  type StatementWatch,
  type Statements,
  type TransactionOptions,
} from "@forbear/operations";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { type Answer, Breath } from "./breath.ts";
import { binaryOf } from "./columns.ts";
import type { HotNames } from "./hot-names.ts";
import { isVerdict } from "./trouble.ts";

/** What a door's sessions share. */
export type SessionMeans = {
  readonly watch: StatementWatch | null;
  readonly names: HotNames;
  /** Counts statements over the life of the door. */
  readonly nextNumber: () => number;
  readonly statementTimeoutMs: number;
};

type Last = {
  readonly statements: readonly Sql[];
  readonly told: (counts: readonly number[]) => void;
};

export type Ending =
  | { readonly kind: "committed" }
  | { readonly kind: "undone"; readonly error: unknown }
  | { readonly kind: "unknown"; readonly error: unknown };

/** A value as the driver is given it. */
const bound = (value: unknown): unknown =>
  value instanceof Column ? (binaryOf(value) ?? value.values) : value;

function beginning({ snapshot = false, looks = false }: TransactionOptions): string {
  if (snapshot) return "begin isolation level repeatable read read only";
  return looks ? "begin read only" : "begin";
}

const answerGraceMs = 5_000; // a server that does not even report its own timeout is gone

/**
 * Statements are sent as they are asked for, without waiting for the answers before them (pipelining),
 * unless somebody watches or the connection cannot: then one at a time, in the same order.
 */
export class Session {
  readonly #client: pg.PoolClient;
  readonly #tenant: TenantId | null;
  readonly #options: TransactionOptions;
  readonly #means: SessionMeans;
  readonly #effects: (() => void)[] = [];
  readonly #last: Last[] = [];
  #leaving: readonly Promise<unknown>[] = [];
  readonly #oneByOne: boolean;
  #begun = false;
  #ended = false;
  #broken = false;
  #commitSent = false;
  /** Of a transaction that only looks: its commit, which left with its questions. */
  #commitAhead: Promise<{ readonly command: string }> | null = null;
  #breath: Breath | null = null;
  #failure: { readonly error: unknown } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    client: pg.PoolClient,
    tenant: TenantId | null,
    options: TransactionOptions,
    means: SessionMeans,
  ) {
    this.#client = client;
    this.#tenant = tenant;
    this.#options = options;
    this.#means = means;
    this.#oneByOne = means.watch !== null || !client.pipeline;
  }

  /** The first thing that went wrong: what follows in a failed transaction only echoes it. */
  get failure(): { readonly error: unknown } | null {
    return this.#failure;
  }

  /** What the work is given; it is dead once the transaction has ended. */
  statements(): Statements {
    return {
      query: async <R extends Row>(statement: Sql) => (await this.#send<R>(statement)).rows,
      execute: async (statement) => (await this.#send(statement)).rowCount ?? 0,
      many: async (statements) => {
        const all = await Promise.all(statements.map((statement) => this.#send(statement)));
        return all.map(({ rowCount }) => rowCount ?? 0);
      },
      lastly: (statements, told = () => undefined) => {
        this.#last.push({ statements, told });
      },
      afterCommit: (effect) => {
        this.#effects.push(effect);
      },
    };
  }

  copying(tenant: TenantId): CopyTransaction {
    return {
      ...this.statements(),
      tenant,
      copyIn: (statement, lines) => this.#copyIn(statement, lines),
      copyOut: (statement) => this.#copyOut(statement),
    };
  }

  /** Sends what the work left for its end. */
  sendLast(): void {
    this.#leaving = this.#last.map(({ statements, told }) => {
      const sent = statements.map((statement) => this.#send(statement));
      return this.#noted(
        Promise.all(sent).then((all) => {
          this.#effects.push(() => told(all.map(({ rowCount }) => rowCount ?? 0)));
        }),
      );
    });
  }

  /** Commits what was done; nothing done, nothing sent. Effects run before a watch hears of it. */
  async commit(): Promise<Ending> {
    this.#ended = true;
    // Of what may run again, the commit goes before the last writes are known to be done.
    if (this.#options.repeatable !== true) await Promise.allSettled(this.#leaving);
    await this.#turn;
    if (this.#failure !== null) return { kind: "undone", error: this.#failure.error };
    try {
      if (this.#begun) {
        await this.#watched("commit", [], async () => {
          this.#commitSent = true;
          const { command } = await (this.#commitAhead ?? this.#ask("commit"));
          await Promise.all(this.#leaving);
          assert(command === "COMMIT", "a statement failed, and nobody waited for it");
          this.#runEffects();
        });
      } else this.#runEffects();
      return { kind: "committed" };
    } catch (error) {
      const undone = !this.#commitSent || isVerdict(error) || error instanceof Defect;
      return { kind: undone ? "undone" : "unknown", error };
    }
  }

  /** Undoes what was done; false when the connection cannot do so any more and has to be thrown away. */
  async rollback(): Promise<boolean> {
    this.#ended = true;
    await this.#turn;
    if (this.#broken) return false;
    if (!this.#begun) return true;
    // In a breath of its own: what fails takes the rest of its breath with it.
    this.#breatheOut();
    return this.#ask("rollback").then(
      () => true,
      () => false,
    );
  }

  #runEffects(): void {
    for (const effect of this.#effects) effect();
  }

  /** What is asked for until this turn of the loop is over leaves together. */
  #inOneBreath(): Breath {
    if (this.#breath !== null) return this.#breath;
    const breath = new Breath(this.#client, this.#patienceMs());
    this.#breath = breath;
    process.nextTick(() => {
      if (this.#breath === breath) this.#breatheOut();
    });
    return breath;
  }

  /** Sends what was asked for up to here. */
  #breatheOut(): void {
    if (this.#breath === null) return;
    if (this.#options.looks === true && !this.#ended) this.#endHere();
    const breath = this.#breath;
    this.#breath = null;
    this.#client.query(breath);
  }

  /** The commit goes with what is asked in this breath, which was all. */
  #endHere(): void {
    this.#ended = true;
    this.#commitAhead = this.#ask("commit");
    this.#commitAhead.catch(() => undefined); // what failed before it says why
  }

  #ask(text: string): Promise<{ readonly command: string }> {
    if (!this.#oneByOne) return this.#inOneBreath().ask(this.#means.names.of(text), text, []);
    const query = { text, query_timeout: this.#patienceMs() };
    return this.#client.query(query);
  }

  /** The driver's own timeout, in case nothing comes back at all. */
  #patienceMs(): number {
    return (this.#options.statementTimeoutMs ?? this.#means.statementTimeoutMs) + answerGraceMs;
  }

  #send<R extends Row>({ text, values }: Sql): Promise<Answer<R>> {
    const name = this.#means.names.of(text);
    return this.#inTurn(text, values, () => {
      const given = values.map(bound);
      if (!this.#oneByOne) return this.#inOneBreath().ask<R>(name, text, given);
      const query = { name, text, values: given, query_timeout: this.#patienceMs() };
      return this.#client.query<R>(query);
    });
  }

  /** Sends now, or after those before it; a failure is the transaction's failure, awaited or not. */
  #inTurn<T>(text: string, values: readonly unknown[], send: () => Promise<T>): Promise<T> {
    assert(!this.#ended, "a statement after the end of its transaction");
    if (!this.#oneByOne) {
      void this.#noted(this.#open());
      return this.#noted(send());
    }
    const sent = this.#turn.then(async () => {
      if (this.#failure !== null) throw this.#failure.error;
      await this.#open();
      return this.#watched(text, values, send);
    });
    this.#turn = sent.catch(() => undefined);
    return this.#noted(sent);
  }

  #noted<T>(sent: Promise<T>): Promise<T> {
    sent.catch((error: unknown) => {
      this.#failure ??= { error };
    });
    return sent;
  }

  async #open(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const opening = this.#opening();
    if (this.#oneByOne) await this.#watched("begin", [], () => this.#ask(opening.join("; ")));
    else await Promise.all(opening.map((line) => this.#ask(line)));
  }

  #opening(): readonly string[] {
    const { statementTimeoutMs, lockTimeoutMs } = this.#options;
    const lines = [beginning(this.#options)];
    if (this.#tenant !== null) lines.push(`set local app.tenant = '${Number(this.#tenant)}'`);
    if (statementTimeoutMs !== undefined) {
      lines.push(`set local statement_timeout = ${Math.trunc(statementTimeoutMs)}`);
    }
    if (lockTimeoutMs !== undefined) {
      lines.push(`set local lock_timeout = ${Math.trunc(lockTimeoutMs)}`);
    }
    return lines;
  }

  async #watched<T>(text: string, values: readonly unknown[], send: () => Promise<T>): Promise<T> {
    const { watch, nextNumber } = this.#means;
    if (watch === null) return send();
    const seen = { nth: nextNumber(), text, values, tenant: this.#tenant };
    await watch.before?.(seen);
    const result = await send();
    await watch.after?.(seen);
    return result;
  }

  #copyIn(statement: Sql, lines: AsyncIterable<string | Uint8Array>): Promise<number> {
    assert(statement.values.length === 0, "copy takes no values");
    return this.#inTurn(statement.text, [], async () => {
      const copy = this.#client.query(copyFrom(statement.text));
      await pipeline(Readable.from(lines), copy);
      return copy.rowCount;
    });
  }

  async *#copyOut(statement: Sql): AsyncIterable<Uint8Array> {
    assert(statement.values.length === 0, "copy takes no values");
    const copy = await this.#inTurn(statement.text, [], async () => {
      const stream = this.#client.query(copyTo(statement.text));
      await Promise.race([once(stream, "readable"), once(stream, "end")]);
      return stream;
    });
    this.#broken = true; // until read to its end: the connection is good for nothing else
    for await (const chunk of copy) yield chunk as Uint8Array;
    this.#broken = false;
  }
}
