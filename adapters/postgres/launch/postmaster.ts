/** The server's own record of itself, postmaster.pid, and whether its process still lives. */

import { readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

export type Postmaster = {
  readonly pid: number;
  readonly dataDirectory: string;
  readonly port: number;
  /** Empty where the server listens on the loopback address alone. */
  readonly socketDirectory: string;
  readonly status: string;
};

const pidFile = (data: string): string => join(data, "postmaster.pid");

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** What the server that holds (or held) the directory wrote; null when there is none. */
export function readPostmaster(data: string): Postmaster | null {
  const text = readText(pidFile(data));
  if (text === null) return null;
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  return {
    pid,
    dataDirectory: lines[1] ?? "",
    port: Number(lines[3] ?? 0),
    socketDirectory: lines[4] ?? "",
    status: lines[7] ?? "",
  };
}

/** The process exists and is not a zombie that nobody has collected. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return stat(pid)?.state !== "Z";
}

/**
 * When the process began, in ticks since the machine did; tells it from a later one of the same number.
 * Null where the system does not say (not Linux).
 */
export const startOf = (pid: number): string | null => stat(pid)?.start ?? null;

function stat(pid: number): { state: string; start: string; name: string } | null {
  const text = readText(`/proc/${pid}/stat`);
  if (text === null) return null;
  const end = text.lastIndexOf(")");
  const fields = text.slice(end + 2).split(" ");
  return {
    state: fields[0] ?? "",
    start: fields[19] ?? "",
    name: text.slice(text.indexOf("(") + 1, end),
  };
}

/** The recorded process lives and, as far as the system tells, is a PostgreSQL. */
export function holdsDirectory({ pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false;
  const name = stat(pid)?.name;
  return name === undefined || name === "postgres" || programOf(pid) === "postgres";
}

function programOf(pid: number): string | null {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return null;
  }
}

const noSuchPid = 99_999_999; // above the largest that any kernel gives

/**
 * After a crash the recorded number may have gone to another program of the same user (in a container it
 * often has), and the server would wait for that one for ever. We do not delete the file: it also names the shared
 * memory by which the server sees whether old sessions still live. Only the number is made one that
 * nobody has.
 */
export function disownPid(data: string): void {
  const text = readText(pidFile(data));
  if (text === null) return;
  writeFileSync(pidFile(data), text.replace(/^\d+/, String(noSuchPid)));
}
