/** Statements asked for in one breath: they leave in one write, and the server answers them in one. */

import pg from "pg";

/**
 * The driver ends each statement with a sync of its own, at which the server flushes what it has to
 * say: a write of its, a wake and a read of ours for each of them. Here all that is asked in one breath
 * is followed by one sync. What fails takes with it what follows it up to there, as in a transaction it
 * would anyway. A named statement tells its columns once a connection, not each time.
 *
 * This rests on the driver's handlers of the server's messages, which its types leave out; they are
 * named here, and the driver's version is pinned.
 */
export class Breath extends pg.Query {
  /** How long the driver waits for all of it. */
  readonly query_timeout: number;
  /** Told by the driver's clock; here it only ends the wait. */
  declare callback: (error: unknown) => void;
  /** Of the statement that is being answered: the driver notes what was parsed. */
  declare name: string | undefined;
  declare text: string;
  readonly #columns: Map<string, Columns>;
  readonly #typeParser: TypeParser;
  readonly #asked: Asked[] = [];
  #at = 0;

  constructor(client: pg.ClientBase, timeoutMs: number) {
    super({ text: "" });
    this.query_timeout = timeoutMs;
    this.callback = () => undefined;
    this.#columns = columnsOn(client);
    this.#typeParser = (type, format) => client.getTypeParser(type, format) as Parse;
  }

  /** Adds a statement, which is sent when the breath is. */
  ask<R>(name: string | undefined, text: string, values: readonly unknown[]): Promise<Answer<R>> {
    const answered = new Promise<Answer<never>>((resolve, reject) => {
      const bound = values.map((value) => prepareValue(value));
      this.#asked.push({ name, text, values: bound, columns: none, rows: [], resolve, reject });
    });
    return answered.catch((error: unknown) => {
      // From where it was asked, not from the socket.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    });
  }

  override readonly submit = (to: pg.Connection): null => {
    const connection = to as unknown as Wire;
    connection.stream.cork();
    for (const one of this.#asked) this.#put(connection, one);
    connection.sync();
    connection.stream.uncork();
    this.#turnTo(0);
    return null;
  };

  #put(connection: Wire, { name, text, values }: Asked): void {
    const { parsedStatements: parsed, submittedNamedStatements: submitted } = connection;
    const known = name !== undefined && (parsed[name] ?? submitted[name]) !== undefined;
    if (!known) connection.parse({ name, text });
    if (name !== undefined && !known) submitted[name] = text;
    connection.bind({ portal: "", statement: name, values });
    if (name === undefined || !this.#columns.has(name))
      connection.describe({ type: "P", name: "" });
    connection.execute({ portal: "", rows: 0 });
  }

  #turnTo(at: number): void {
    this.#at = at;
    const next = this.#asked[at];
    this.name = next?.name;
    if (next === undefined) return;
    this.text = next.text;
    next.columns = (next.name === undefined ? undefined : this.#columns.get(next.name)) ?? none;
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    const one = this.#asked[this.#at];
    if (one === undefined) return;
    one.columns = fields.map(({ name, dataTypeID, format }) => {
      return { name, parse: this.#typeParser(dataTypeID, format === "binary" ? "binary" : "text") };
    });
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const one = this.#asked[this.#at];
    if (one === undefined) return;
    try {
      one.rows.push(rowOf(one.columns, fields));
    } catch (error) {
      one.reject(error);
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const one = this.#asked[this.#at];
    if (one === undefined) return;
    if (one.name !== undefined) this.#columns.set(one.name, one.columns);
    const [command = ""] = text.split(" ", 1);
    const count = Number(text.slice(text.lastIndexOf(" ") + 1));
    one.resolve({ command, rows: one.rows, rowCount: Number.isNaN(count) ? null : count });
    this.#turnTo(this.#at + 1);
  }

  handleReadyForQuery(): void {
    this.callback(null);
  }

  /** Of the statement at hand, or of the connection: the server skips what follows. */
  handleError(error: unknown, connection: unknown): void {
    const { submittedNamedStatements: submitted } = connection as Wire;
    for (const { name, reject } of this.#asked.slice(this.#at)) {
      if (name !== undefined) Reflect.deleteProperty(submitted, name);
      reject(error);
    }
    this.#turnTo(this.#asked.length);
    this.callback(error);
  }
}

/** What came of one statement. */
export type Answer<R> = {
  readonly command: string;
  readonly rows: R[];
  readonly rowCount: number | null;
};

type Parse = (text: string) => unknown;
type TypeParser = (type: number, format: "text" | "binary") => Parse;
type Columns = readonly { readonly name: string; readonly parse: Parse }[];
const none: Columns = [];

type Asked = {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
  columns: Columns;
  readonly rows: never[];
  readonly resolve: (answer: Answer<never>) => void;
  readonly reject: (error: unknown) => void;
};

/** What of the driver's connection is used; its types have other shapes. */
type Wire = {
  readonly stream: { cork(): void; uncork(): void };
  /** By name: what was parsed on it, and what was sent to be. */
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(statement: { readonly name: string | undefined; readonly text: string }): void;
  bind(to: {
    readonly portal: string;
    readonly statement: string | undefined;
    readonly values: readonly unknown[];
  }): void;
  describe(what: { readonly type: "P"; readonly name: string }): void;
  execute(what: { readonly portal: string; readonly rows: number }): void;
  sync(): void;
};

/** How the driver writes a value that is bound. */
const { prepareValue } = (
  pg as unknown as { readonly utils: { readonly prepareValue: (value: unknown) => unknown } }
).utils;

/** The columns of named statements, as each connection told them when it planned them. */
const told = new WeakMap<pg.ClientBase, Map<string, Columns>>();

function columnsOn(client: pg.ClientBase): Map<string, Columns> {
  const known = told.get(client) ?? new Map<string, Columns>();
  told.set(client, known);
  return known;
}

function rowOf(columns: Columns, fields: readonly (string | null)[]): never {
  const row: Record<string, unknown> = {};
  for (const [at, { name, parse }] of columns.entries()) {
    const field = fields[at] ?? null;
    row[name] = field === null ? null : parse(field);
  }
  return row as never;
}
