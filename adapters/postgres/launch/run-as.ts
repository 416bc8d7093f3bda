/** As whom the server runs: PostgreSQL refuses root, so root lends it a user who may do nothing. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type Result, err, ok } from "@forbear/kernel";
import { type LaunchFault, cannotRun, closedDirectory, faultOf, noServerUser } from "./fault.ts";

export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number };

/**
 * - `self`: we are an ordinary user;
 * - `user`: we are root, the server is `user`;
 * - `through`: the same, where `user` could not reach the directory (a home of mode 0700): it is given
 *   the one capability to pass closed folders.
 */
export type RunAs =
  | { readonly kind: "self" }
  | { readonly kind: "user"; readonly user: ServerUser }
  | { readonly kind: "through"; readonly user: ServerUser; readonly capability: string };

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
};

/** Nothing of our environment reaches the server: a stray PGDATA or LC_ALL would change what it does. */
export const serverEnvironment = { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };

/** The command line that runs `file` as `runAs` says. */
export function commandAs(runAs: RunAs, file: string, args: readonly string[]): Command {
  switch (runAs.kind) {
    case "self":
      return { file, args, ids: {} };
    case "user":
      return { file, args, ids: { uid: runAs.user.uid, gid: runAs.user.gid } };
    case "through":
      return {
        file: "setpriv",
        args: [...through(runAs.user, runAs.capability), file, ...args],
        ids: {},
      };
  }
}

// no_setuid_fixup: otherwise access(2), by which initdb finds its programs, forgets the capability.
const through = ({ uid, gid }: ServerUser, capability: string): readonly string[] => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  "--clear-groups",
  "--securebits=+no_setuid_fixup",
  `--bounding-set=-all,+${capability}`,
  `--inh-caps=-all,+${capability}`,
  `--ambient-caps=-all,+${capability}`,
];

/** The user to lend: `postgres` where there is one, else `nobody`. */
export function serverUser(passwd = readPasswd()): ServerUser | null {
  const users = passwd.split("\n").map((line) => line.split(":"));
  for (const name of ["postgres", "_postgres", "nobody"]) {
    const [, , uid, gid] = users.find(([first]) => first === name) ?? [];
    if (Number(uid) > 0 && Number(gid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

function readPasswd(): string {
  try {
    return readFileSync("/etc/passwd", "utf8");
  } catch {
    return "";
  }
}

/** The user other than ourselves who owns the data, if any. */
export const lentUser = (runAs: RunAs): ServerUser | null =>
  runAs.kind === "self" ? null : runAs.user;

/**
 * Who we are and whom we lend: settled before the programs are copied, by our own user id alone.
 * @param uid of this process; undefined where there are none (Windows)
 */
export function firstChoice(uid = process.getuid?.()): Result<RunAs, LaunchFault> {
  if (uid !== 0) return ok({ kind: "self" });
  const user = serverUser();
  return user === null ? err(noServerUser) : ok({ kind: "user", user });
}

/**
 * Runs `postgres --version` from where it will be run: proves at once that the folder can be reached,
 * that programs may run from it, and that the libraries are there.
 */
export function proveRunning(
  wished: RunAs,
  postgres: string,
  directory: string,
): Result<RunAs, LaunchFault> {
  const first = tryRunning(wished, postgres);
  if (first === null) return ok(wished);
  if (wished.kind === "self" || first.kind !== "unreachable") return err(first.fault);
  // Docker's default capabilities hold the second but not the first.
  for (const capability of ["dac_read_search", "dac_override"]) {
    const runAs: RunAs = { kind: "through", user: wished.user, capability };
    if (tryRunning(runAs, postgres) === null) return ok(runAs);
  }
  return err(closedDirectory(directory, wished.user.name));
}

type Hindrance = { readonly kind: "unreachable" | "broken"; readonly fault: LaunchFault };

function tryRunning(runAs: RunAs, postgres: string): Hindrance | null {
  const { file, args, ids } = commandAs(runAs, postgres, ["--version"]);
  const { error, status, stderr } = spawnSync(file, args, {
    ...ids,
    cwd: "/",
    env: serverEnvironment,
    encoding: "utf8",
  });
  if (error === undefined && status === 0) return null;
  const code = error !== undefined && "code" in error ? error.code : undefined;
  if (code === "EACCES") {
    return { kind: "unreachable", fault: cannotRun(postgres, "programs may not run from there") };
  }
  if (code === "ENOENT") {
    return { kind: "broken", fault: cannotRun(postgres, "its loader (glibc) is missing") };
  }
  return { kind: "broken", fault: faultOf("postgres", postgres, stderr || String(error)) };
}
