/** The launcher between processes: orphans, neighbours, Ctrl-C, and other users of the machine. */

import { execFileSync } from "node:child_process";
import { chownSync, cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { announceStop } from "./users.ts";
import { isAlive } from "./postmaster.ts";
import { gone } from "./process.ts";
import { type Apart, World, asRoot, exited, packaged, postmasterOf } from "./world.ts";

const onLinux = process.platform === "linux";
let world: World;
let script: string;
beforeAll(async () => {
  world = new World();
  script = join(world.folder, "separate-process.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "separate-process.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["pg-native"],
    banner: {
      js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);',
    },
  });
});
afterAll(() => world.end());

async function leaves(one: Apart): Promise<void> {
  one.child.stdin?.write("leave\n");
  expect(await one.tells()).toMatchObject({ fault: null });
  await exited(one.child);
}

describe("kill -9 of node", () => {
  test("leaves an orphan that the next start adopts, and stops when it leaves", async () => {
    const directory = await world.home();
    const killed = world.apart(script, directory);
    const { pid } = await killed.tells();
    killed.child.kill("SIGKILL");
    await exited(killed.child);
    expect(isAlive(Number(pid))).toBe(true);

    const next = await world.launch({ directory });
    expect([next.adopted, next.pid()]).toEqual([true, pid]);
    expect(await next.stop()).toBeNull();
    expect(isAlive(Number(pid))).toBe(false);
    expect(readdirSync(join(directory, "users"))).toEqual([]);
  });

  test("of node and the server at once is outlived by the next start", async () => {
    const directory = await world.home();
    const killed = world.apart(script, directory);
    const { pid } = await killed.tells();
    process.kill(Number(pid), "SIGKILL");
    killed.child.kill("SIGKILL");
    const left = postmasterOf(directory)?.socketDirectory ?? "";
    const next = await world.launch({ directory });
    expect(next.adopted).toBe(false);
    expect(existsSync(left)).toBe(false);
    expect(await next.stop()).toBeNull();
  });
});

describe("two processes on one directory", () => {
  test("share one server; the starter may leave first, the last stops it", async () => {
    const directory = await world.home();
    const starter = world.apart(script, directory);
    const { pid } = await starter.tells();
    const neighbour = world.apart(script, directory);
    expect(await neighbour.tells()).toMatchObject({ pid, adopted: true });
    await leaves(starter);
    expect(isAlive(Number(pid))).toBe(true);
    await leaves(neighbour);
    expect(isAlive(Number(pid))).toBe(false);
  });

  test("a passing neighbour does not stop the server of another", async () => {
    const directory = await world.home();
    const server = await world.launch({ directory });
    const command = world.apart(script, directory);
    expect(await command.tells()).toMatchObject({ pid: server.pid(), adopted: true });
    await leaves(command);
    expect(isAlive(server.pid())).toBe(true);
    await server.stop();
  });

  test("three that start at once on an empty directory end up with one server", async () => {
    const directory = world.place();
    const three = [1, 2, 3].map(() => world.apart(script, directory));
    const told = await Promise.all(three.map((one) => one.tells()));
    expect(new Set(told.map(({ pid }) => pid)).size).toBe(1);
    expect(told.filter(({ adopted }) => adopted === false)).toHaveLength(1);
    await Promise.all(three.map(leaves));
    expect(isAlive(Number(told[0]?.pid))).toBe(false);
  });

  test("one that starts while another stops the server gets a server of its own", async () => {
    const directory = await world.home();
    const first = await world.launch({ directory });
    const stopping = first.stop();
    const second = await world.launch({ directory });
    expect(await stopping).toBeNull();
    expect(isAlive(second.pid())).toBe(true);
    expect(second.pid()).not.toBe(first.pid());
    await second.stop();
  });

  test("nobody adopts a server that somebody is about to stop", async () => {
    const directory = await world.home();
    await world.launch({ directory });
    const takenBack = announceStop(directory, "neighbour");
    const waiting = world.launch({ directory });
    expect(await Promise.race([waiting, pause(300, "waits")])).toBe("waits");
    takenBack();
    expect((await waiting).adopted).toBe(true);
  });
});

describe("Ctrl-C", () => {
  test.runIf(onLinux)(
    "reaches us alone: what is in flight is finished, then nothing is left",
    async () => {
      const directory = await world.home();
      const one = world.apart(script, directory);
      const { pid } = await one.tells();
      const session = (of: number): string =>
        readFileSync(`/proc/${of}/stat`, "utf8").split(" ")[5] ?? "";
      expect(session(Number(pid))).toBe(String(pid));

      process.kill(-Number(one.child.pid), "SIGINT"); // the whole group, as a terminal does
      expect(await one.tells()).toMatchObject({ drained: "done", fault: null });
      await exited(one.child);
      expect(isAlive(Number(pid))).toBe(false);
      expect(postmasterOf(directory)).toBeNull();
      expect(execFileSync("ps", ["-eo", "args"]).toString()).not.toContain(directory);
    },
  );
});

describe.runIf(asRoot)("an ordinary user", () => {
  const nobody = 65_534;

  test("runs the server as itself, from the package in place", async () => {
    const directory = world.place();
    chownSync(directory, nobody, nobody);
    const native = join(world.place(), "native");
    cpSync(packaged.native, native, { recursive: true, verbatimSymlinks: true });
    const one = world.apart(script, directory, {
      uid: nobody,
      programs: { ...packaged, native },
    });
    const { pid, uid } = await one.tells();
    expect(uid).toBe(nobody);
    expect(existsSync(join(directory, `programs-${packaged.version}`))).toBe(false);
    await leaves(one);
    expect(await gone(Number(pid), 1_000)).toBe(true);
  });

  test("is told plainly that a directory or its data are not its own", async () => {
    const closed = world.apart(script, world.place(0o755), { uid: nobody });
    expect(await closed.tells()).toMatchObject({ fault: { kind: "not-writable" } });

    const directory = await world.home();
    for (const path of [directory, join(directory, "postgresql-18")])
      chownSync(path, nobody, nobody);
    const foreign = world.apart(script, directory, { uid: nobody });
    expect(await foreign.tells()).toMatchObject({ fault: { kind: "not-writable" } });
  });

  test("without a name is told to take one", async () => {
    const directory = world.place();
    chownSync(directory, 54_321, 54_321);
    const one = world.apart(script, directory, { uid: 54_321 });
    expect(await one.tells()).toMatchObject({ fault: { kind: "nameless-user" } });
  });
});

test.runIf(asRoot && onLinux)(
  "root that may not pass closed folders is told to choose another",
  async () => {
    const under = ["setpriv", "--bounding-set=-dac_read_search,-dac_override"];
    const one = world.apart(script, join(world.place(0o700), "db"), { under });
    expect(await one.tells()).toMatchObject({ fault: { kind: "closed-directory" } });
  },
);

test("a mark of a process that is dead, or that has another's number, keeps no server", async () => {
  const directory = await world.home();
  const server = await world.launch({ directory });
  writeFileSync(join(directory, "users", "99999998-dead"), "1");
  if (onLinux) writeFileSync(join(directory, "users", "1-reused"), "not its beginning");
  expect(await server.stop()).toBeNull();
  expect(isAlive(server.pid())).toBe(false);
});
