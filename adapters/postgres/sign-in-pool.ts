/** Connections for the sign-in library alone: it speaks to its own schema, in the driver's own types. */

import pg from "pg";
import { type Connection, withOptions } from "./connection.ts";

export type SignInPool = pg.Pool;

/** @param connection of the role `auth` */
export function signInPool(connection: Connection, log: (line: string) => void): SignInPool {
  const pool = new pg.Pool({
    ...withOptions(connection, "-c search_path=staff_auth"),
    max: 4,
    keepAlive: true,
    statement_timeout: 5_000,
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", (error) => log(`sign-in: an idle connection was lost: ${error.message}`));
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
