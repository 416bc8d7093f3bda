/** A database of its own on a running server, empty or copied from a prepared one, and dropped at the end. */

import pg from "pg";
import { type Server, onDatabase, withOptions } from "./connection.ts";

export type FreshDatabase = {
  readonly server: Server;
  /** Cuts the connections that are left. */
  drop(): Promise<void>;
};

/**
 * Makes the database `name` on the server.
 * @param template copied whole, schema and rows; nobody may be connected to it. Default: empty
 */
export async function freshDatabase(
  server: Server,
  name: string,
  template = "template0",
): Promise<FreshDatabase> {
  const [quoted, source] = [pg.escapeIdentifier(name), pg.escapeIdentifier(template)];
  await inLobby(server, `create database ${quoted} template ${source}`);
  return {
    server: onDatabase(server, name),
    drop: () => inLobby(server, `drop database if exists ${quoted} with (force)`),
  };
}

/** One statement as the administrator. */
export async function inLobby(server: Server, statement: string): Promise<void> {
  const client = new pg.Client(withOptions(server.connection("admin", server.lobby), ""));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
