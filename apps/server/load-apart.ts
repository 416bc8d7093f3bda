/** Loads the sample in a process of its own, so that the pages answer while it reads and scores. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { constants, setPriority } from "node:os";
import { createInterface } from "node:readline";
import type { Environment } from "./environment.ts";

/** The bundle that this very file is a part of; null when it runs from its sources. */
export function ownBundle(): string | null {
  const place = join(import.meta.dirname, "../../forbear.mjs");
  return existsSync(place) ? place : null;
}

/** The command that does it: not for people, so that no help names it. */
export const loadSampleCommand = "load-sample";

export type Loading = {
  /** Resolves when everything is placed; rejects when the loader failed. */
  readonly done: Promise<void>;
  /** Asks it to end after the batch in hand. */
  stop(): void;
};

/** @param onBatch told of each batch that was placed: the file, and how many of it so far */
export function loadApart(
  bundle: string,
  environment: Environment,
  onBatch: (fileName: string, placed: number) => void,
): Loading {
  const child = spawn(process.execPath, [bundle, loadSampleCommand, "--json"], {
    env: { ...process.env, ...variablesOf(environment) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // People who look at pages come first.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let complaint = "";
  child.stderr.on("data", (bytes: Buffer) => (complaint += bytes.toString("utf8")));
  createInterface({ input: child.stdout }).on("line", (line) => {
    const { file, placed } = JSON.parse(line) as { file: string; placed: number };
    onBatch(file, placed);
  });
  const done = once(child, "exit").then(([code]: unknown[]) => {
    if (code !== 0) throw new Error(`loading the sample ended with ${String(code)}: ${complaint}`);
  });
  return { done, stop: () => child.kill("SIGINT") };
}

const variablesOf = ({ directory, databaseUrl, masterKey }: Environment) => ({
  FORBEAR_DATA: directory,
  ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  ...(masterKey === null ? {} : { FORBEAR_MASTER_KEY: Buffer.from(masterKey).toString("hex") }),
});
