/** The embedded PostgreSQL: started, adopted when it already runs, kept up, stopped by the last user. */

import { randomBytes } from "node:crypto";
import { accessSync, constants, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Result, err, never, ok } from "@forbear/kernel";
import pg from "pg";
import { type Server, roleNames } from "../connection.ts";
import {
  type Address,
  addressOf,
  forgetAddress,
  loopbackAddress,
  socketAddress,
  socketPlaces,
} from "./address.ts";
import {
  clusterIn,
  ensureCluster,
  majorOf,
  passwordOf,
  readSecret,
  recognise,
  superuser,
} from "./cluster.ts";
import {
  type LaunchFault,
  diskFull,
  notAnswering,
  notOurs,
  notWritable,
  secretRefused,
} from "./fault.ts";
import {
  type Postmaster,
  disownPid,
  holdsDirectory,
  isAlive,
  readPostmaster,
} from "./postmaster.ts";
import {
  type ServerProcess,
  type ServerSettings,
  gone,
  startServer,
  stopServer,
} from "./process.ts";
import {
  type Programs,
  findPrograms,
  forgetOtherCopies,
  program,
  usablePrograms,
} from "./programs.ts";
import { firstChoice, lentUser, proveRunning } from "./run-as.ts";
import { forgetUnfinished } from "./unfinished.ts";
import { announceStop, enter, othersUse, someoneStops } from "./users.ts";

export type LaunchOptions = {
  /** Ours alone: the cluster, its secret and its log live in it. Made if missing. */
  readonly directory: string;
  readonly log: (line: string) => void;
  readonly settings?: ServerSettings;
  /** Other programs than those of the installed package. */
  readonly programs?: Programs;
  /** A loopback port instead of a socket: what Windows gets. */
  readonly loopback?: boolean;
  /** Where short-lived folders go (default: of the system). */
  readonly temporary?: string;
  /** Whether to start the server again when it dies (default true). */
  readonly keepUp?: boolean;
};

export type Running = Server & {
  /** It ran before: another process of ours uses it too, or one died and left it. */
  readonly adopted: boolean;
  /** The server's process; another one after a crash. */
  pid(): number;
  /**
   * Leaves the server; stops it when no other living process uses it. First finish what is in flight.
   * The caller decides when: no handler of signals or of exit is installed here.
   */
  stop(): Promise<LaunchFault | null>;
};

const databaseName = "forbear";
const lobby = "postgres";
const heldTries = 50;
const answerWithinMs = 60_000;

/**
 * Gives the server of `directory`: adopts a living one, else starts one. Several processes may do this at
 * once on the same directory, and use it side by side.
 */
export async function launch(options: LaunchOptions): Promise<Result<Running, LaunchFault>> {
  const prepared = await prepareFolders(options).catch(faultOfDisk(options.directory));
  if (!prepared.ok) return prepared;
  const server = prepared.value;
  const secret = readSecret(server.cluster);
  if (!secret.ok) return secret;

  const use = randomBytes(4).toString("hex");
  const leave = enter(server.directory, use);
  const found = await findOrStart(server, options, secret.value, null);
  if (!found.ok) {
    leave();
    return found;
  }
  return ok(running(server, options, { ...found.value, secret: secret.value, use, leave }));
}

/** Everything up to a cluster on disk that a proven program can serve. */
async function prepareFolders(options: LaunchOptions): Promise<Result<ServerProcess, LaunchFault>> {
  const found =
    options.programs === undefined
      ? findPrograms(process.platform, process.arch)
      : ok(options.programs);
  if (!found.ok) return found;
  const wished = firstChoice();
  if (!wished.ok) return wished;
  const foreign = recognise(options.directory, majorOf(found.value));
  if (foreign !== null) return err(foreign);

  mkdirSync(options.directory, { recursive: true });
  const directory = realpathSync(resolve(options.directory));
  accessSync(directory, constants.W_OK | constants.X_OK);
  forgetUnfinished(directory);
  const programs = usablePrograms(found.value, directory, lentUser(wished.value) !== null);
  const proven = proveRunning(wished.value, program(programs, "postgres"), directory);
  if (!proven.ok) return proven;
  const runAs = proven.value;
  const cluster = clusterIn(directory, majorOf(programs));
  const settings = options.settings ?? {};
  const durable = settings.durable ?? true;
  const fault = await ensureCluster({ cluster, programs, runAs, durable });
  if (fault !== null) return err(fault);
  return ok({ directory, cluster, programs, runAs, settings });
}

const faultOfDisk =
  (directory: string) =>
  (error: unknown): Result<never, LaunchFault> => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (["ENOSPC", "EDQUOT"].includes(code)) return err(diskFull(directory));
    const hindrance = hindrances.get(code);
    if (hindrance !== undefined) return err(notWritable(directory, hindrance));
    throw error;
  };

const hindrances = new Map([
  ["EACCES", "this user may not read and write there"],
  ["EPERM", "this user may not read and write there"],
  ["EROFS", "the file system is read-only"],
  ["ENOTDIR", "a file is in the way"],
  ["EEXIST", "a file is in the way"],
]);

type Found = { readonly address: Address; readonly pid: number; readonly adopted: boolean };

/**
 * Adopts or starts. PostgreSQL itself lets only one server hold a directory: of several that start at
 * once one wins, and the others adopt it.
 * @param address where a server that we restart has to be found again; null at first
 */
async function findOrStart(
  server: ServerProcess,
  options: LaunchOptions,
  secret: string,
  address: Address | null,
): Promise<Result<Found, LaunchFault>> {
  for (let held = 0; ;) {
    if (someoneStops(server.directory)) {
      await pause(20);
      continue;
    }
    const before = readPostmaster(server.cluster.data);
    if (before !== null && holdsDirectory(before)) {
      const adopted = await adopt(server, secret, before);
      if (adopted !== "gone") return adopted;
      continue;
    }
    if (before !== null) bury(server, options, before, address);
    const at = address === null ? await newAddress(server, options) : ok(address);
    if (!at.ok) return at;
    const started = await startServer(server, at.value);
    switch (started.kind) {
      case "ready":
        options.log(`database: started (process ${started.pid})`);
        forgetOtherCopies(server.programs, server.directory);
        return ok({ address: at.value, pid: started.pid, adopted: false });
      case "failed":
        if (address === null) forgetAddress(at.value);
        return err(started.fault);
      case "held":
        if (address === null) forgetAddress(at.value);
        held += 1; // right after a kill -9 the sessions of the dead server still hold it
        if (held === heldTries) return err(notAnswering(before?.pid ?? 0));
        await pause(200);
        continue;
      default:
        return never(started);
    }
  }
}

/** What a dead server left. */
function bury(
  server: ServerProcess,
  options: LaunchOptions,
  dead: Postmaster,
  address: Address | null,
): void {
  if (isAlive(dead.pid)) {
    options.log(`database: process ${dead.pid} of the last run is another program by now`);
    disownPid(server.cluster.data);
  }
  const old = addressOf(dead);
  if (old.host !== address?.host) forgetAddress(old);
}

function newAddress(
  server: ServerProcess,
  options: LaunchOptions,
): Promise<Result<Address, LaunchFault>> | Result<Address, LaunchFault> {
  if (options.loopback ?? process.platform === "win32") return loopbackAddress().then(ok);
  const { directory, runAs } = server;
  return socketAddress(socketPlaces(directory, runAs, options.temporary ?? tmpdir()), runAs);
}

/** Waits until the living server answers, and makes sure that it is the one of our data. */
async function adopt(
  server: ServerProcess,
  secret: string,
  postmaster: Postmaster,
): Promise<Result<Found, LaunchFault> | "gone"> {
  const { pid } = postmaster;
  const until = performance.now() + answerWithinMs;
  for (let recorded: Postmaster | null = postmaster; ;) {
    if (recorded?.pid !== pid || !isAlive(pid)) {
      await gone(pid, answerWithinMs);
      return "gone";
    }
    const address = addressOf(recorded);
    const answer = recorded.status === "ready" ? await ask(address, secret) : "later";
    if (answer === "refused") return err(secretRefused(server.cluster.secret));
    if (answer !== "later") {
      if (answer !== realpathSync(server.cluster.data)) {
        return err(notOurs(server.cluster.data, `its server serves ${answer}`));
      }
      return ok({ address, pid, adopted: true });
    }
    // Redo after a crash may take its time; a server that is stopping or hung may not take ours.
    if (recorded.status !== "starting" && performance.now() > until) return err(notAnswering(pid));
    await pause(50);
    recorded = readPostmaster(server.cluster.data);
  }
}

/** The data directory that the server at an address serves. */
async function ask(address: Address, secret: string): Promise<string> {
  const client = new pg.Client({
    ...address,
    user: superuser,
    password: passwordOf(secret, superuser),
    database: lobby,
    ssl: false,
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => undefined); // the rejections below say it too
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return rows[0]?.data_directory ?? "";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "28P01" ? "refused" : "later";
  } finally {
    await client.end().catch(() => undefined);
  }
}

type Held = Found & {
  readonly secret: string;
  readonly use: string;
  readonly leave: () => void;
};

const lookEveryMs = 500;

/** The server in use: looked at twice a second, and started again where it was when it has died. */
function running(server: ServerProcess, options: LaunchOptions, held: Held): Running {
  const { address, secret, use, leave, adopted } = held;
  let pid = held.pid;
  let stopping = false;
  let restart: Promise<void> = Promise.resolve();
  let said = "";
  let look: NodeJS.Timeout | undefined;

  function check(): void {
    restart = (isAlive(pid) ? Promise.resolve() : revive()).finally(() => {
      if (!stopping) lookLater();
    });
  }

  function lookLater(): void {
    if (options.keepUp ?? true) look = setTimeout(check, lookEveryMs).unref();
  }

  async function revive(): Promise<void> {
    const found = await findOrStart(server, options, secret, address);
    if (found.ok) options.log(`database: process ${pid} had died, ${found.value.pid} took over`);
    else if (found.error.kind !== said)
      options.log(`database: ${found.error.says} ${found.error.remedy}`);
    said = found.ok ? "" : found.error.kind; // tried again twice a second, said once
    if (found.ok) pid = found.value.pid;
  }

  async function stop(): Promise<LaunchFault | null> {
    if (stopping) return null;
    stopping = true;
    clearTimeout(look);
    await restart;
    const announced = announceStop(server.directory, use);
    leave();
    try {
      if (othersUse(server.directory, use)) return null;
      const now = readPostmaster(server.cluster.data); // a neighbour may have started another since
      const fault = now !== null && holdsDirectory(now) ? await stopServer(server, now.pid) : null;
      if (fault === null) forgetAddress(now === null ? address : addressOf(now));
      return fault;
    } finally {
      announced();
    }
  }

  lookLater();
  return {
    adopted,
    pid: () => pid,
    stop,
    databaseName,
    lobby,
    connection: (role, database = databaseName) => {
      const user = role === "admin" ? superuser : roleNames[role];
      return { ...address, user, password: passwordOf(secret, user), database, ssl: false };
    },
    passwordOf: (role) => passwordOf(secret, roleNames[role]),
  };
}
