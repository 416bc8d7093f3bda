/** Peers of a bench: projects of their own below `bench/peers`, installed when a bench asks for them. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** By the lockfile, yet without asking for the builds of other systems that a mirror may not hold. */
const install = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"] as const;

/** A run of npm that started us names its own project in these: the peers are another. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
  );

/**
 * Where the project is; undefined where it was not shipped. A bundled source stands at its own path
 * below dist/, so from there it is two folders up.
 */
export const peerFolder = (name: string): string | undefined =>
  ["./peers", "../../bench/peers"]
    .map((path) => join(import.meta.dirname, path, name))
    .find((path) => existsSync(join(path, "package.json")));

/** Whether its packages are there, after installing them if they may be; false where that cannot be. */
export function isInstalled(folder: string | undefined, mayInstall: boolean): boolean {
  if (folder === undefined) return false;
  if (existsSync(join(folder, "node_modules"))) return true;
  if (!mayInstall) return false;
  const options = { cwd: folder, env: ownEnvironment(), stdio: "ignore" } as const;
  return spawnSync("npm", install, options).status === 0;
}
