/** Reads what went wrong on a connection: what to do over, and what to say when it stays wrong. */

import { DatabaseFailure } from "@forbear/operations";

/**
 * - `contended`: another transaction was in the way: do it over;
 * - `lost`: the connection, or the server: do it over on another connection;
 * - `stale`: the server no longer has (or can use) a statement it prepared: do it over on another one;
 * - `busy`: no connection of the pool came free in time; `slow`, `full`: doing it over would not help;
 * - `other`: ours.
 */
export type Trouble = "contended" | "lost" | "stale" | "busy" | "slow" | "full" | "other";

const byCode = new Map<string, Trouble>([
  ["40001", "contended"], // serialisation failure
  ["40P01", "contended"], // deadlock
  ["55P03", "contended"], // lock not available
  ["57P01", "lost"], // shut down by an administrator
  ["57P02", "lost"], // another session crashed
  ["57P03", "lost"], // starting or stopping
  ["53300", "lost"], // no connection left
  ["26000", "stale"], // prepared statement unknown (a pooler in between)
  ["57014", "slow"], // statement timeout
  ["53100", "full"], // disk full
  ["ECONNREFUSED", "lost"],
  ["ECONNRESET", "lost"],
  ["EPIPE", "lost"],
  ["ENOENT", "lost"], // the socket, while the server restarts
  ["ETIMEDOUT", "lost"],
  ["EHOSTUNREACH", "lost"],
  ["ENETUNREACH", "lost"],
  ["EAI_AGAIN", "lost"],
]);

/** By what the driver says where it gives no code. */
const byWords: readonly (readonly [RegExp, Trouble])[] = [
  [/^Connection terminated/, "lost"],
  [/not queryable/, "lost"],
  [/^timeout exceeded when trying to connect/, "busy"],
  [/^cached plan must not change/, "stale"],
  [/^Query read timeout/, "slow"],
];

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

export function troubleOf(error: unknown): Trouble {
  const code = codeOf(error);
  const known = byCode.get(code) ?? (/^08...$/.test(code) ? "lost" : undefined);
  if (known !== undefined) return known;
  if (!(error instanceof Error)) return "other";
  return byWords.find(([words]) => words.test(error.message))?.[1] ?? "other";
}

/** The server said that the statement failed, and goes on: nothing of it can have been committed. */
export const isVerdict = (error: unknown): boolean =>
  error instanceof Error && "severity" in error && error.severity === "ERROR";

/** What the caller of the door is told in the end. */
export function toldAs(trouble: Trouble, error: unknown): unknown {
  switch (trouble) {
    case "contended":
      return new DatabaseFailure("contended", error);
    case "lost":
    case "stale":
    case "busy":
      return new DatabaseFailure("unavailable", error);
    case "slow":
      return new DatabaseFailure("too-slow", error);
    case "full":
      return new DatabaseFailure("full", error);
    case "other":
      return error;
  }
}
