/** What a figure was measured on, and who else was using it. */

import { execFileSync } from "node:child_process";
import {
  closeSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import os from "node:os";
import { join } from "node:path";

export type Machine = {
  readonly commit: string;
  readonly node: string;
  readonly kernel: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Writes of one 8 KB page, each made durable before the next, in a second. */
  readonly diskSyncsPerSecond: number;
};

/** `others` is in cores: what the machine did beside this process, which meanwhile rests. */
export type Load = { readonly others: number; readonly average: number };

/** Describes this machine; measures its disk for `diskSeconds` in the folder for temporary files. */
export function describeMachine(diskSeconds: number): Machine {
  const cpus = os.cpus();
  return {
    commit: commit(),
    node: process.versions.node,
    kernel: `${os.type()} ${os.release()}`,
    cpu: cpus[0]?.model.trim() ?? "unknown",
    cores: cpus.length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    diskSyncsPerSecond: Math.round(diskSyncRate(diskSeconds)),
  };
}

/** The commit measured, with a `+` when files differ from it; `unknown` outside a checkout. */
function commit(): string {
  const cwd = new URL("..", import.meta.url); // there in the sources and in the bundle
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd, encoding: "utf8", stdio: "pipe" }).trim();
  try {
    const changed = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `${git("rev-parse", "--short", "HEAD")}${changed ? "+" : ""}`;
  } catch {
    return "unknown";
  }
}

function diskSyncRate(seconds: number): number {
  const folder = mkdtempSync(join(os.tmpdir(), "forbear-disk-"));
  const file = openSync(join(folder, "page"), "w");
  const page = Buffer.alloc(8192, 1);
  const began = performance.now();
  let syncs = 0;
  while (performance.now() - began < seconds * 1000) {
    writeSync(file, page, 0, page.length, 0);
    fdatasyncSync(file);
    syncs += 1;
  }
  const rate = (syncs * 1000) / (performance.now() - began);
  closeSync(file);
  rmSync(folder, { recursive: true });
  return rate;
}

/** Rests for `seconds` and looks what the machine did meanwhile, less what this process did. */
export async function measureLoad(seconds: number): Promise<Load> {
  const before = { busy: busySeconds(), own: process.cpuUsage(), at: performance.now() };
  await new Promise((wake) => setTimeout(wake, seconds * 1000));
  const own = process.cpuUsage(before.own);
  const ownSeconds = (own.user + own.system) / 1e6;
  const passed = (performance.now() - before.at) / 1000;
  const others = Math.max(0, (busySeconds() - before.busy - ownSeconds) / passed);
  return { others: round(others), average: round(os.loadavg()[0] ?? 0) };
}

const round = (cores: number): number => Math.round(cores * 100) / 100;

/** Seconds of work that all cores have done since they were started. */
function busySeconds(): number {
  const milliseconds = os
    .cpus()
    .map(({ times }) => times.user + times.nice + times.sys + times.irq)
    .reduce((sum, busy) => sum + busy, 0);
  return milliseconds / 1000;
}

/** The version that the manifest of a package in node_modules states, for the settings of a bench. */
export function versionOf(manifest: URL): string {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return version;
}
