/** The folder of an installation: marked as ours, with its master key and its secrets, each 0600. */

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chance, type Result, err, ok } from "@forbear/kernel";
import { type StartFault, fault, faultOfFiles } from "./fault.ts";

/** Says that a folder is ours; without it we write into no folder that has anything in it. */
const markName = "forbear.json";
const mark = { product: "forbear", layout: 1 };
const keyName = "master.key";

export type DataDirectory = {
  readonly path: string;
  /** Text of a secret file, made by `make` when it is not there yet. */
  secret(name: string, make: () => string): string;
  /** Where a file or folder of this name stands. */
  at(name: string): string;
};

const foreign = (path: string): StartFault =>
  fault(
    `The folder ${path} has files in it that are not Forbear's.`,
    "Set FORBEAR_DATA to an empty folder, or to one that Forbear made.",
  );

const otherLayout = (path: string): StartFault =>
  fault(
    `The folder ${path} was written by another version of Forbear.`,
    "Run the version that wrote it, or set FORBEAR_DATA to another folder.",
  );

/** Takes the folder as ours: makes it, or finds our mark in it. */
export function openDirectory(path: string): Result<DataDirectory, StartFault> {
  try {
    mkdirSync(path, { recursive: true });
    const known = readMark(path);
    if (known === "other") return err(otherLayout(path));
    if (known === "none") {
      if (readdirSync(path).length > 0) return err(foreign(path));
      writeFileSync(join(path, markName), `${JSON.stringify(mark)}\n`, { flag: "wx" });
    }
  } catch (error) {
    const told = faultOfFiles(path, error);
    if (told !== null) return err(told);
    throw error;
  }
  return ok({
    path,
    at: (name) => join(path, name),
    secret(name, make) {
      const place = join(path, name);
      if (!existsSync(place)) writeFileSync(place, make(), { mode: 0o600, flag: "wx" });
      return readFileSync(place, "utf8");
    },
  });
}

function readMark(path: string): "ours" | "other" | "none" {
  const place = join(path, markName);
  if (!existsSync(place)) return "none";
  return readFileSync(place, "utf8").trim() === JSON.stringify(mark) ? "ours" : "other";
}

const badKey = (path: string): StartFault =>
  fault(
    `The master key in ${path} is damaged.`,
    "Put back the copy of it from your backup; without it nothing personal can be read.",
  );

/** The installation's master key: from the environment, else from its file, made at the first start. */
export function masterKeyOf(
  directory: DataDirectory,
  given: Uint8Array | null,
  chance: Chance,
): Result<Uint8Array, StartFault> {
  if (given !== null) return ok(given);
  const made = (): string => `${Buffer.from(chance.bytes(32)).toString("hex")}\n`;
  const text = directory.secret(keyName, made).trim();
  if (!/^[0-9a-f]{64}$/.test(text)) return err(badKey(directory.at(keyName)));
  return ok(new Uint8Array(Buffer.from(text, "hex")));
}
