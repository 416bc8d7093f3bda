/** Builds what is stale and nothing else: `node scripts/build.mjs [node] [web]`, both when none is named. */

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeIsFresh, root, webIsFresh } from "./targets.mjs";

const isStale = { node: () => !nodeIsFresh(), web: () => !webIsFresh() };

/**
 * Makes sure that `parts` are built, in a process of its own, so that a fresh start loads no
 * bundler. Ends this process, in the same way, when the build fails.
 */
export function freshen(parts) {
  const stale = parts.filter((part) => isStale[part]());
  if (stale.length === 0) return;
  const script = join(root, "scripts/build.mjs");
  // Whoever asked for --json reads standard output: the build speaks on the other one.
  const done = spawnSync(process.execPath, [script, ...stale], { stdio: ["ignore", 2, 2] });
  if (done.signal !== null) process.kill(process.pid, done.signal);
  if (done.status !== 0) process.exit(1);
}

async function buildStale(parts) {
  const { makeNodeBundle, makeWebBundle } = await import("./bundle.mjs");
  const make = { node: makeNodeBundle, web: makeWebBundle };
  for (const part of parts.filter((each) => isStale[each]())) {
    const began = Date.now();
    process.stderr.write(part === "web" ? "Building the web app ... " : "Building Forbear ... ");
    if (!(await make[part]())) process.exit(1);
    process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  }
}

/** Two builds at once would write into each other: the second waits, then finds it done. */
async function alone(work) {
  const lock = join(root, "dist/.building");
  mkdirSync(join(root, "dist"), { recursive: true });
  while (!taken(lock)) await new Promise((wake) => setTimeout(wake, 100));
  process.on("exit", () => rmSync(lock, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
  await work();
}

const longestBuildSeconds = 120;

function taken(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  const left = since !== undefined && Date.now() - since > longestBuildSeconds * 1000;
  // Its builder was killed: whoever removes it first goes on.
  if (left) rmSync(lock, { recursive: true, force: true });
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2);
  const parts = Object.keys(isStale).filter((part) => asked.length === 0 || asked.includes(part));
  await alone(() => buildStale(parts));
}
