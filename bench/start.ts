/** `bench start`: from the command on built code and a filled data directory to the first page. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Defect, present } from "@forbear/kernel";
import type { Bench } from "./harness.ts";

/** The built command: beside this folder in the bundle, below `dist` from the sources. */
const built = ["../forbear.mjs", "../dist/forbear.mjs"].map((path) =>
  join(import.meta.dirname, path),
);
const bundle = (): string =>
  present(
    built.find((path) => existsSync(path)),
    "the command is built",
  );

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => {
        found(port);
      });
    });
  });
}

async function firstPage(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.exitCode !== null) throw new Defect("the server ended before its first page");
    const answer = await fetch(`http://127.0.0.1:${String(port)}/`).catch(() => null);
    if (answer?.ok === true) return;
    await pause(25);
  }
  throw new Defect("no page within half a minute");
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => {
      done();
    });
    child.kill("SIGINT");
  });
}

export const startBench: Bench = {
  says: "Warm start: from the command to the first page",
  bars: [{ kind: "seconds", atMost: 2 }],
  async prepare() {
    const directory = mkdtempSync(join(tmpdir(), "forbear-start-"));
    const port = await freePort();
    let child: ChildProcess | null = null;
    const begin = (): ChildProcess =>
      spawn(process.execPath, [bundle(), "up", "--no-sample"], {
        env: { ...process.env, PORT: String(port), FORBEAR_DATA: directory, CI: "1" },
        stdio: "ignore",
      });
    const stop = async (): Promise<void> => {
      if (child !== null) await ended(child);
      child = null;
    };
    const first = begin();
    await firstPage(port, first);
    await ended(first);
    return {
      unit: "starts",
      ours: {
        before: stop,
        async round() {
          child = begin();
          await firstPage(port, child);
          return 1;
        },
      },
      others: {},
      violations: () => Promise.resolve([]),
      settings: { sample: "none", data: "made by an earlier start" },
      async close() {
        await stop();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  },
};
