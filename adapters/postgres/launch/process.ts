/** The server's process: begun in a session of its own, waited for, stopped without loss. */

import { type ChildProcess, spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Address, isSocket } from "./address.ts";
import { type Cluster, run } from "./cluster.ts";
import { type LaunchFault, faultOf, notAnswering } from "./fault.ts";
import { isAlive, readPostmaster } from "./postmaster.ts";
import { type Programs, program } from "./programs.ts";
import { type RunAs, commandAs, lentUser, serverEnvironment } from "./run-as.ts";

export type ServerSettings = {
  /** Memory for pages, as PostgreSQL writes it ("256MB"). */
  readonly sharedBuffers?: string;
  /** Log kept between checkpoints: bounds the redo after a crash ("1GB" is some seconds). */
  readonly maxWalSize?: string;
  readonly maxConnections?: number;
  /** False only where losing everything is no loss (tests). */
  readonly durable?: boolean;
};

export type ServerProcess = {
  readonly directory: string;
  readonly cluster: Cluster;
  readonly programs: Programs;
  readonly runAs: RunAs;
  readonly settings: ServerSettings;
};

export type Started =
  | { readonly kind: "ready"; readonly pid: number }
  | { readonly kind: "held" } // another process was first
  | { readonly kind: "failed"; readonly fault: LaunchFault };

function settingsOf(settings: ServerSettings, address: Address): readonly string[] {
  const durable = settings.durable ?? true;
  const all = {
    listen_addresses: isSocket(address) ? "" : address.host,
    unix_socket_directories: isSocket(address) ? address.host : "",
    unix_socket_permissions: "0700",
    port: String(address.port),
    max_connections: String(settings.maxConnections ?? 60),
    shared_buffers: settings.sharedBuffers ?? "256MB",
    work_mem: "16MB",
    maintenance_work_mem: "256MB",
    max_wal_size: settings.maxWalSize ?? "1GB",
    checkpoint_completion_target: "0.9",
    random_page_cost: "1.1",
    jit: "off",
    // A plan made while a table was empty reads all of it, until the table is counted again.
    autovacuum_naptime: durable ? "5s" : "60s",
    timezone: "UTC",
    log_timezone: "UTC",
    // What people typed must not reach the log: neither statements nor the keys in details.
    log_min_messages: "warning",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
  };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

const logFile = (directory: string): string => join(directory, "server.log");
const logLimitBytes = 10_000_000;

function openLog(directory: string): number {
  const path = logFile(directory);
  if (existsSync(path) && statSync(path).size > logLimitBytes) renameSync(path, `${path}.old`);
  return openSync(path, "a", 0o600);
}

/**
 * Starts the server in a session of its own: Ctrl-C in our terminal does not reach it, so that what is
 * in flight can be finished first. Waits until it takes connections, however long its redo is.
 */
export async function startServer(server: ServerProcess, address: Address): Promise<Started> {
  if (!isSocket(address)) return startByControl(server, address);
  const { cluster, programs, runAs, settings, directory } = server;
  const args = ["-D", cluster.data, ...settingsOf(settings, address)];
  const { file, args: all, ids } = commandAs(runAs, program(programs, "postgres"), args);
  const log = openLog(directory);
  const from = statSync(logFile(directory)).size;
  const child = spawn(file, all, {
    ...ids,
    cwd: "/",
    env: serverEnvironment,
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  child.unref();
  const end = ended(child);
  for (;;) {
    const state = await Promise.race([end, pause(10, "running" as const)]);
    if (state !== "running") return failed(server, state, from);
    const postmaster = readPostmaster(cluster.data);
    if (postmaster?.pid === child.pid && postmaster?.status === "ready") {
      return { kind: "ready", pid: postmaster.pid };
    }
  }
}

/** Resolves with why it never began ("" when it began and ended). */
const ended = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", () => resolve(""));
  });

function failed({ directory, cluster }: ServerProcess, why: string, from: number): Started {
  const said = readFileSync(logFile(directory)).subarray(from).toString();
  if (/lock file .* already exists|Is another post/.test(said)) return { kind: "held" };
  return { kind: "failed", fault: faultOf("postgres", cluster.data, said + why) };
}

/** On Windows pg_ctl starts it: postgres itself refuses an administrator there. */
async function startByControl(server: ServerProcess, address: Address): Promise<Started> {
  const { cluster, programs, runAs, settings, directory } = server;
  closeSync(openLog(directory));
  const user = lentUser(runAs);
  if (user !== null) chownSync(logFile(directory), user.uid, user.gid);
  const from = statSync(logFile(directory)).size;
  const options = settingsOf(settings, address).map((word) => `"${word}"`);
  const { status, words } = await run(runAs, program(programs, "pg_ctl"), [
    ...["start", "--wait", "--timeout=600", "-D", cluster.data],
    ...["-l", logFile(directory), "-o", options.join(" ")],
  ]);
  const postmaster = readPostmaster(cluster.data);
  if (status === 0 && postmaster !== null) return { kind: "ready", pid: postmaster.pid };
  return failed(server, words, from);
}

/**
 * A fast shutdown: sessions are cut, everything committed is on disk. One that does not end in time is
 * ended at once, which costs a redo at the next start and loses nothing.
 */
export async function stopServer(server: ServerProcess, pid: number): Promise<LaunchFault | null> {
  if (process.platform === "win32") {
    const { cluster, programs, runAs } = server;
    const args = ["stop", "--mode=fast", "--wait", "-D", cluster.data];
    await run(runAs, program(programs, "pg_ctl"), args);
    return isAlive(pid) ? notAnswering(pid) : null;
  }
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!isAlive(pid)) return null;
    process.kill(pid, signal);
    if (await gone(pid, 30_000)) return null;
  }
  return notAnswering(pid);
}

/** Whether the process ends within `timeMs`. */
export async function gone(pid: number, timeMs: number): Promise<boolean> {
  const until = performance.now() + timeMs;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await pause(10);
  }
  return true;
}
