/** The data directory: recognised, made when there is none, never mistaken for another's. */

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type Result, err, ok } from "@forbear/kernel";
import { hmac } from "@forbear/kernel/digest";
import {
  type LaunchFault,
  faultOf,
  newerDirectory,
  notOurs,
  olderDirectory,
  secretMissing,
} from "./fault.ts";
import { type Programs, program } from "./programs.ts";
import { type RunAs, commandAs, lentUser, serverEnvironment } from "./run-as.ts";
import { besides, putInPlace } from "./unfinished.ts";

/** A cluster of one PostgreSQL major: its data, and beside them the secret that opens it. */
export type Cluster = { readonly home: string; readonly data: string; readonly secret: string };

export const superuser = "forbear_admin";

export const majorOf = (programs: Programs): number => Number.parseInt(programs.version, 10);

export function clusterIn(directory: string, major: number): Cluster {
  const home = join(directory, `postgresql-${major}`);
  return { home, data: join(home, "data"), secret: join(home, "secret") };
}

/** Refuses a directory that a newer, an older or another program wrote. */
export function recognise(directory: string, major: number): LaunchFault | null {
  if (!existsSync(directory)) return null;
  if (existsSync(join(directory, "PG_VERSION"))) {
    return notOurs(directory, "it is the data directory of a PostgreSQL itself");
  }
  const majors = readdirSync(directory)
    .map((name) => /^postgresql-(\d+)$/.exec(name)?.[1])
    .filter((text) => text !== undefined)
    .map(Number);
  const newest = Math.max(0, ...majors);
  if (newest > major) return newerDirectory(directory, newest, major);
  if (newest > 0 && newest < major) return olderDirectory(directory, newest, major);
  if (newest === 0) return null;
  const { data } = clusterIn(directory, major);
  const written = readVersion(data);
  if (written === null) return notOurs(data, "it has no file PG_VERSION");
  if (written !== major) return notOurs(data, `its PG_VERSION says ${written}`);
  return null;
}

/** Null where there is none; throws where we may not look. */
function readVersion(data: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(data, "PG_VERSION"), "utf8"), 10);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

export type NewCluster = {
  readonly cluster: Cluster;
  readonly programs: Programs;
  readonly runAs: RunAs;
  /** False only where losing everything is no loss (tests). */
  readonly durable: boolean;
};

/** Makes the cluster if there is none; afterwards its data belong to whoever runs the server. */
export async function ensureCluster(wanted: NewCluster): Promise<LaunchFault | null> {
  const { cluster, runAs } = wanted;
  if (existsSync(cluster.home)) {
    own(cluster, runAs);
    return null;
  }
  const fresh = besides(cluster.home);
  mkdirSync(fresh, { recursive: true });
  chmodSync(fresh, lentUser(runAs) === null ? 0o700 : 0o755);
  const fault = await initialise(wanted, fresh);
  if (fault !== null || existsSync(cluster.home)) {
    rmSync(fresh, { recursive: true, force: true });
    return fault;
  }
  putInPlace(fresh, cluster.home);
  return null;
}

async function initialise(wanted: NewCluster, home: string): Promise<LaunchFault | null> {
  const { programs, runAs, durable } = wanted;
  const data = join(home, "data");
  const passwordFile = join(home, "password");
  const secret = randomBytes(32).toString("hex");
  writeFileSync(join(home, "secret"), secret, { mode: 0o600 });
  writeFileSync(passwordFile, passwordOf(secret, superuser), { mode: 0o600 });
  mkdirSync(data, { mode: 0o700 });
  const user = lentUser(runAs);
  if (user !== null) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  const args = [
    `--pgdata=${data}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // Independent of the machine's collations: indexes survive a move to another one.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    // The secret has 256 bits: stretching it would only cost time at each connection.
    "--set=scram_iterations=1",
    "--no-instructions",
    ...(durable ? [] : ["--no-sync"]),
  ];
  const { status, words } = await run(runAs, program(programs, "initdb"), args);
  rmSync(passwordFile, { force: true });
  return status === 0 ? null : faultOf("initdb", home, words);
}

/** Runs a program to its end: exit status (null when killed or not started) and what it wrote. */
export function run(
  runAs: RunAs,
  file: string,
  args: readonly string[],
): Promise<{ status: number | null; words: string }> {
  const command = commandAs(runAs, file, args);
  return new Promise((resolve) => {
    let words = "";
    const child = spawn(command.file, command.args, {
      ...command.ids,
      cwd: "/",
      env: serverEnvironment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true, // Ctrl-C is for us: we decide what is finished first
    });
    const hear = (text: Buffer): void => {
      words += text.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => resolve({ status: null, words: words + error.message }));
    child.on("close", (status) => resolve({ status, words }));
  });
}

/** The data belong to whoever runs the server; as root we can see to that (after a restore, say). */
function own(cluster: Cluster, runAs: RunAs): void {
  const user = lentUser(runAs);
  if (user === null || statSync(cluster.data).uid === user.uid) return;
  giveAll(cluster.data, user.uid, user.gid);
}

function giveAll(path: string, uid: number, gid: number): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAll(inner, uid, gid);
    else lchownSync(inner, uid, gid);
  }
  lchownSync(path, uid, gid); // last: a crash in between is seen at the next start
}

/** The secret that all passwords of the cluster are made of. */
export function readSecret(cluster: Cluster): Result<string, LaunchFault> {
  try {
    const text = readFileSync(cluster.secret, "utf8").trim();
    return /^[0-9a-f]{64}$/.test(text) ? ok(text) : err(secretMissing(cluster.secret));
  } catch {
    return err(secretMissing(cluster.secret));
  }
}

/** A password for each role: who learns one learns no other. */
export const passwordOf = (secret: string, role: string): string => hmac(secret, role);
