/** Folders that are made beside their place and renamed, so that they are whole or not there. */

import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./postmaster.ts";

/** Where to make what shall stand at `path`. */
export const besides = (path: string): string =>
  `${path}.new-${process.pid}-${randomBytes(4).toString("hex")}`;

/** Puts a finished folder in its place; of several that do it at once the slower throws its own away. */
export function putInPlace(fresh: string, path: string): void {
  try {
    renameSync(fresh, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Removes what processes that are dead by now left unfinished. */
export function forgetUnfinished(directory: string): void {
  for (const name of readdirSync(directory)) {
    const pid = /\.new-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(join(directory, name), { recursive: true, force: true });
  }
}
