/** A process of its own that uses the server, for tests of what happens between processes. */

import { createInterface } from "node:readline";
import pg from "pg";
import { type Running, launch } from "./launch.ts";
import type { Programs } from "./programs.ts";

const [directory = "", native = "", version = ""] = process.argv.slice(2);
const say = (words: object): void => {
  process.stdout.write(`${JSON.stringify(words)}\n`);
};

/** What was begun before Ctrl-C is finished on the server before the server is asked to go. */
async function drain(running: Running): Promise<string> {
  const client = new pg.Client(running.connection("admin", running.lobby));
  await client.connect();
  const { rows } = await client.query<{ done: string }>("select 'done' as done, pg_sleep(0.2)");
  await client.end();
  return rows[0]?.done ?? "";
}

async function main(): Promise<void> {
  const programs: Programs = { native, version };
  const launched = await launch({ directory, programs, log: () => undefined });
  if (!launched.ok) {
    say({ fault: launched.error });
    return;
  }
  const running = launched.value;
  const leave = async (drained: string): Promise<void> => {
    say({ drained, fault: await running.stop() });
    process.exit();
  };
  process.on("SIGINT", () => void drain(running).then(leave));
  createInterface({ input: process.stdin }).on("line", () => void leave("nothing to drain"));
  say({ pid: running.pid(), adopted: running.adopted, uid: process.getuid?.() });
}

await main();
