/** Which processes use the server: the last one to leave stops it. */

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, startOf } from "./postmaster.ts";

/** A file per process, named by its number; inside, when it began, so that a later one is not taken for it. */
const folderOf = (directory: string): string => join(directory, "users");

function mark(directory: string, name: string): () => void {
  const folder = folderOf(directory);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, startOf(process.pid) ?? "");
  return () => rmSync(path, { force: true });
}

/** Says that this use of the server goes on until the function returned is called. */
export const enter = (directory: string, use: string): (() => void) =>
  mark(directory, `${process.pid}-${use}`);

/** Says that this use is about to stop the server, until the function returned is called. */
export const announceStop = (directory: string, use: string): (() => void) =>
  mark(directory, `${process.pid}-${use}-stops`);

type Mark = { readonly name: string; readonly pid: number; readonly stops: boolean };

/** Marks of living processes; those of the dead are removed. */
function marks(directory: string): readonly Mark[] {
  return readdirSync(folderOf(directory)).flatMap((name) => {
    const pid = Number.parseInt(name, 10);
    const path = join(folderOf(directory), name);
    if (isAlive(pid) && sameStart(pid, path))
      return [{ name, pid, stops: name.endsWith("-stops") }];
    rmSync(path, { force: true });
    return [];
  });
}

function sameStart(pid: number, path: string): boolean {
  try {
    const written = readFileSync(path, "utf8");
    const start = startOf(pid);
    return written === "" || start === null || written === start;
  } catch {
    return false; // it left while we looked
  }
}

/** Other uses than this one: in other processes, or in this one. */
export const othersUse = (directory: string, use: string): boolean =>
  marks(directory).some(({ name, stops }) => !stops && name !== `${process.pid}-${use}`);

/** Somebody is about to stop the server: wait rather than adopt it. */
export const someoneStops = (directory: string): boolean =>
  marks(directory).some(({ stops }) => stops);
