/** The whole of it: database, house, server, workers and chores, opened in order and closed in reverse. */

import { randomBytes } from "node:crypto";
import { type Result, type StaffId, bucket, err, ok } from "@forbear/kernel";
import type { ImportCounts, Tenant } from "@forbear/operations";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { type Auth, openAuth } from "./auth.ts";
import { type Base, openBase } from "./base.ts";
import { type Chores, openChores } from "./chores.ts";
import { type DataDirectory, masterKeyOf, openDirectory } from "./directory.ts";
import type { Environment } from "./environment.ts";
import { type StartFault, fault } from "./fault.ts";
import { type FirstSignIn, firstSignIn, signInFile } from "./first-sign-in.ts";
import { type OpenHouse, openHouse } from "./house.ts";
import { type Hub, openHub } from "./hub.ts";
import { loadApart, ownBundle } from "./load-apart.ts";
import { ensureSample, loadSample } from "./sample.ts";
import { buildServer } from "./server.ts";
import { standingOf } from "./standing.ts";
import { newSecret } from "./tools.ts";
import { logOn, openLogger, systemChance, systemClock } from "./system.ts";
import { builtWeb } from "./web.ts";
import { type Workers, startWorkers } from "./workers.ts";

export type UpOptions = {
  readonly environment: Environment;
  /** Makes the sample tenant in an empty database (default true). */
  readonly sample?: boolean;
  /** Told of each batch of the sample that was placed. */
  readonly onSample?: (fileName: string, placed: number) => void;
  readonly onSampleLoaded?: () => void;
  /** Of the log, as pino names them (default "info"). */
  readonly logLevel?: string;
};

export type Up = {
  readonly address: string;
  readonly signIn: FirstSignIn | null;
  readonly signInFile: string;
  readonly logFile: string;
  /** Finishes what is in hand, then closes everything. */
  close(): Promise<void>;
};

/** What is open so far, to be closed from the last to the first. */
type Closing = (() => Promise<unknown>)[];

const closeAll = async (closing: Closing): Promise<void> => {
  for (const close of [...closing].reverse()) await close();
};

/** Opens everything; what was opened before a fault is closed again. */
export async function up(options: UpOptions): Promise<Result<Up, StartFault>> {
  const closing: Closing = [];
  let opened: Result<Up, StartFault> | null = null;
  try {
    opened = await open(options, closing);
    return opened;
  } finally {
    if (opened?.ok !== true) await closeAll(closing);
  }
}

async function open(options: UpOptions, closing: Closing): Promise<Result<Up, StartFault>> {
  const { environment } = options;
  const directory = openDirectory(environment.directory);
  if (!directory.ok) return directory;
  const logFile = directory.value.at("forbear.log");
  const logger = openLogger(logFile, options.logLevel ?? "info");
  const base = await baseOf(environment, directory.value, logger);
  if (!base.ok) return base;
  closing.push(() => base.value.close());
  const house = await houseOf(environment, directory.value, base.value, logger);
  if (!house.ok) return house;

  const site = environment.publicUrl ?? `http://localhost:${String(environment.port)}`;
  const auth = authOf(base.value, house.value, directory.value, site, logger);
  closing.push(() => auth.close());
  const epoch = randomBytes(4).toString("hex");
  const hub = openHub(base.value.database, systemClock, epoch, (line) => logger.warn(line));
  closing.push(async () => {
    hub.close();
  });

  const sample = options.sample === false ? null : await ensureSample(house.value, site);
  const signIn = sample === null ? null : await signInOf(auth, base.value, directory.value, sample);
  const served = await serve({ environment, house: house.value, auth, hub, logger, site });
  if (!served.ok) return served;
  closing.push(() => served.value.close());
  if (sample !== null) {
    const chores = await choresOf(base.value, house.value, hub, sample, options, logger);
    closing.push(() => chores.stop());
  }
  return ok({
    address: served.value.address,
    signIn,
    signInFile: signInFile(directory.value),
    logFile,
    close: () => closeAll(closing),
  });
}

function baseOf(
  { databaseUrl }: Environment,
  directory: DataDirectory,
  logger: Logger,
): Promise<Result<Base, StartFault>> {
  return openBase({
    databaseUrl,
    directory: directory.at("database"),
    chance: systemChance,
    log: (line) => logger.info(line),
  });
}

async function houseOf(
  { masterKey, model, processors }: Environment,
  directory: DataDirectory,
  { database }: Base,
  logger: Logger,
): Promise<Result<OpenHouse, StartFault>> {
  const key = masterKeyOf(directory, masterKey, systemChance);
  if (!key.ok) return key;
  return openHouse({
    database,
    masterKey: key.value,
    clock: systemClock,
    chance: systemChance,
    log: logOn(logger),
    filesIn: directory.at("files"),
    endpoint: model,
    processors,
  });
}

function authOf(
  base: Base,
  house: OpenHouse,
  directory: DataDirectory,
  site: string,
  logger: Logger,
): Auth {
  return openAuth({
    connection: base.connection("auth"),
    database: base.database,
    clock: systemClock,
    newStaffId: () => house.ids.next<StaffId>(bucket(0)),
    secret: directory.secret("cookie.key", newSecret).trim(),
    site,
    log: (line) => logger.warn(line),
  });
}

const signInOf = (
  auth: Auth,
  { database }: Base,
  directory: DataDirectory,
  sample: Tenant,
): Promise<FirstSignIn | null> => firstSignIn(auth, database, directory, sample.id, systemChance);

type Serving = {
  readonly environment: Environment;
  readonly house: OpenHouse;
  readonly auth: Auth;
  readonly hub: Hub;
  readonly logger: Logger;
  readonly site: string;
};
type Served = { readonly address: string; close(): Promise<void> };

/** The server and its workers: they stop together, requests first. */
async function serve(serving: Serving): Promise<Result<Served, StartFault>> {
  const { environment, house, auth, hub, logger, site } = serving;
  const standing = standingOf(house);
  let workers: Workers | null = null;
  const app = await buildServer({
    house,
    auth,
    hub,
    standing,
    logger,
    site,
    hosts: hostsOf(environment),
    trustProxy: environment.trustProxy,
    web: builtWeb(),
    wake: (tenant, what) => workers?.wake(tenant, what),
  });
  const listening = await listen(app, environment);
  if (!listening.ok) {
    await app.close();
    return listening;
  }
  workers = startWorkers({ house, standing, hub });
  const running = workers;
  return ok({
    address: environment.publicUrl ?? listening.value,
    async close() {
      await app.close();
      await running.stop();
    },
  });
}

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** The names this server answers to: its own, and those of this machine. */
function hostsOf({ host, publicUrl }: Environment): ReadonlySet<string> | null {
  if (publicUrl !== null) return new Set([...loopback, new URL(publicUrl).hostname]);
  return loopback.includes(host) || host === "::1" ? new Set(loopback) : null;
}

async function listen(
  app: FastifyInstance,
  { host, port }: Environment,
): Promise<Result<string, StartFault>> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const told = faultOfListening(error, host, port);
    if (told === null) throw error;
    return err(told);
  }
  const at = app.server.address();
  const bound = at === null || typeof at === "string" ? port : at.port;
  return ok(`http://localhost:${String(bound)}`);
}

function faultOfListening(error: unknown, host: string, port: number): StartFault | null {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const at = String(port);
  if (code === "EADDRINUSE") {
    return fault(
      `Port ${at} is taken by another program.`,
      `Stop that program, or choose another port: PORT=${String(port + 1)} npm start.`,
    );
  }
  if (code === "EACCES") {
    return fault(`This user may not listen on port ${at}.`, "Choose a port above 1023 with PORT.");
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return fault(`This machine has no address ${host}.`, "Set HOST to 127.0.0.1 or 0.0.0.0.");
  }
  return null;
}

/** Loads the sample in the background; the tabs that are open see it come. */
async function choresOf(
  base: Base,
  house: OpenHouse,
  hub: Hub,
  sample: Tenant,
  options: UpOptions,
  logger: Logger,
): Promise<{ stop(): Promise<void> }> {
  const chores: Chores = await openChores(base.connection("jobs"), (line) => logger.warn(line));
  const asked = { stop: false };
  let stopLoading: () => void = () => undefined;
  const onBatch = (fileName: string, placed: number): void => {
    options.onSample?.(fileName, placed);
    hub.nudge(sample.id);
  };
  const work = await chores.start(async () => {
    if (asked.stop) return;
    const bundle = ownBundle();
    if (bundle === null) {
      const each = (fileName: string, counts: ImportCounts) => onBatch(fileName, counts.placed);
      await loadSample(house, sample, each, () => asked.stop);
    } else {
      const loading = loadApart(bundle, options.environment, onBatch);
      stopLoading = () => loading.stop();
      await loading.done;
    }
    options.onSampleLoaded?.();
  });
  await base.database.house((tx) =>
    chores.enqueue(tx, { kind: "load-sample", tenant: sample.id }, { key: "load-sample" }),
  );
  return {
    async stop() {
      asked.stop = true;
      stopLoading();
      await work.stop();
      await chores.close();
    },
  };
}
