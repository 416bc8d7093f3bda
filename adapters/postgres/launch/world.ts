/** Places for the launcher's tests: homes made once and copied, and other processes that use them. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { assert, must } from "@forbear/kernel";
import type { LaunchFault } from "./fault.ts";
import { type LaunchOptions, type Running, launch } from "./launch.ts";
import { holdsDirectory, readPostmaster } from "./postmaster.ts";
import { gone } from "./process.ts";
import { type Programs, findPrograms } from "./programs.ts";

export const asRoot = process.getuid?.() === 0;
export const packaged: Programs = must(findPrograms(process.platform, process.arch));

/** What a separate process tells, a line at a time. */
export type Told = {
  readonly pid?: number;
  readonly adopted?: boolean;
  readonly uid?: number;
  readonly drained?: string;
  readonly fault?: LaunchFault | null;
};

export type ApartOptions = {
  readonly uid?: number;
  readonly programs?: Programs;
  /** A command that runs the process with less than we may. */
  readonly under?: readonly string[];
};

export type Apart = {
  readonly child: ChildProcess;
  tells(): Promise<Told>;
};

/** A folder that everyone may enter, with all that is made in it, until `end`. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), "launch-"));
  readonly #used = new Set<string>();
  readonly #servers: Running[] = [];
  readonly #children: ChildProcess[] = [];

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  /** A new folder of that mode. */
  place(mode = 0o755): string {
    const folder = mkdtempSync(join(this.folder, "place-"));
    chmodSync(folder, mode);
    return folder;
  }

  /** A directory with a cluster, and programs that need no copying: initialised once, copied after. */
  async home(): Promise<string> {
    const first = join(this.folder, "first");
    if (!existsSync(first)) {
      const running = await this.launch({ directory: first });
      assert((await running.stop()) === null, "the first server stops");
    }
    const directory = this.place();
    cpSync(join(first, "postgresql-18"), join(directory, "postgresql-18"), { recursive: true });
    const programs = `programs-${packaged.version}`;
    if (asRoot) symlinkSync(join(first, programs), join(directory, programs));
    return directory;
  }

  async launch(options: Partial<LaunchOptions> & { directory: string }): Promise<Running> {
    this.#used.add(options.directory);
    const running = must(await launch({ log: () => undefined, ...options }));
    this.#servers.push(running);
    return running;
  }

  /** A process of its own, in a group of its own, that runs `script` on a directory. */
  apart(script: string, directory: string, as: ApartOptions = {}): Apart {
    this.#used.add(directory);
    const { uid, programs = packaged, under = [] } = as;
    const { native, version } = programs;
    const command = [...under, process.execPath, script, directory, native, version];
    const child = spawn("env", command, {
      cwd: "/",
      detached: true,
      stdio: ["pipe", "pipe", "inherit"],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    this.#children.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return {
      child,
      async tells() {
        const line = await lines.next();
        return JSON.parse(String(line.value)) as Told;
      },
    };
  }

  /** Stops and removes everything, in whatever state a failed test left it. */
  async end(): Promise<void> {
    for (const child of this.#children) child.kill("SIGKILL");
    await Promise.all(this.#children.map(exited));
    for (const server of this.#servers) await server.stop();
    for (const directory of this.#used) {
      const postmaster = postmasterOf(directory);
      if (postmaster === null || !holdsDirectory(postmaster)) continue;
      process.kill(postmaster.pid, "SIGQUIT");
      await gone(postmaster.pid, 5_000);
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

export async function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

export const postmasterOf = (directory: string) =>
  readPostmaster(join(directory, "postgresql-18", "data"));
