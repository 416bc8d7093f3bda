/** Where the server is reached: a socket in a short private folder, or a loopback port on Windows. */

import { accessSync, chownSync, constants, mkdtempSync, rmdirSync, unlinkSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { type Result, assert, err, ok } from "@forbear/kernel";
import { type LaunchFault, pathTooLong } from "./fault.ts";
import type { Postmaster } from "./postmaster.ts";
import { type RunAs, lentUser } from "./run-as.ts";

export type Address = { readonly host: string; readonly port: number };

const prefix = "forbear-";
const socketPort = 5432; // part of the file's name only: the folder is the server's own
const longest = 103; // bytes of a socket's path: macOS takes 103, Linux 107

export const isSocket = ({ host }: Address): boolean => host !== "127.0.0.1";

/** Where the socket's folder may stand, best first: as root only what the server's user reaches too. */
export const socketPlaces = (directory: string, runAs: RunAs, temporary: string): string[] =>
  lentUser(runAs) === null ? [temporary, "/tmp", directory] : ["/tmp", temporary, directory];

/** A fresh folder, mode 0700, that no other server shares; the data directory may be as deep as it likes. */
export function socketAddress(
  places: readonly string[],
  runAs: RunAs,
): Result<Address, LaunchFault> {
  const user = lentUser(runAs);
  for (const place of places) {
    const path = join(place, `${prefix}XXXXXX`, `.s.PGSQL.${socketPort}`);
    if (Buffer.byteLength(path) > longest || !isWritable(place)) continue;
    const host = mkdtempSync(join(place, prefix));
    if (user !== null) chownSync(host, user.uid, user.gid);
    return ok({ host, port: socketPort });
  }
  return err(pathTooLong(places.join(", ")));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A port of the loopback address that nobody listens on. */
export function loopbackAddress(): Promise<Address> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const at = probe.address();
      assert(at !== null && typeof at === "object", "a listening socket has an address");
      probe.close(() => resolve({ host: "127.0.0.1", port: at.port }));
    });
  });
}

/** Where a running server says that it is. */
export const addressOf = ({ socketDirectory, port }: Postmaster): Address => ({
  host: socketDirectory === "" ? "127.0.0.1" : socketDirectory,
  port,
});

/** Removes the socket's folder of a server that is gone: its own files, never more. */
export function forgetAddress(address: Address): void {
  if (!isSocket(address) || !basename(address.host).startsWith(prefix)) return;
  const socket = join(address.host, `.s.PGSQL.${address.port}`);
  for (const path of [socket, `${socket}.lock`]) {
    try {
      unlinkSync(path);
    } catch {
      continue; // the server removed it itself
    }
  }
  try {
    rmdirSync(address.host);
  } catch {
    return; // gone, or not ours alone
  }
}
