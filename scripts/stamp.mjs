/** Tells whether what was built is still what its inputs say: by content, asking the clock of files first. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** All files under `folder` of `root` that `keep` keeps, as paths from `root`, in order. */
export function walk(root, folder, keep = () => true) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : walk(root, path, keep);
      return keep(path) ? [path] : [];
    })
    .sort();
}

const hash = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

function seen(root, path) {
  const { size, mtimeMs } = statSync(join(root, path));
  return { size, mtimeMs, sha256: hash(join(root, path)) };
}

/** Keeps what `inputs` hold now at `file`, to be compared on a later day. */
export function writeStamp(root, file, inputs) {
  const entries = [...new Set(inputs)].sort().map((path) => [path, seen(root, path)]);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify(Object.fromEntries(entries)));
}

/**
 * True where every input named in the stamp at `file` holds what it held, and each of `expected`
 * is among them. Reads a file only when its size is the same and its time is not.
 */
export function isFresh(root, file, expected) {
  if (!existsSync(join(root, file))) return false;
  const stamp = JSON.parse(readFileSync(join(root, file), "utf8"));
  if (!expected.every((path) => path in stamp)) return false;
  return Object.entries(stamp).every(([path, then]) => isUnchanged(join(root, path), then));
}

function isUnchanged(path, then) {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now === undefined || now.size !== then.size) return false;
  return now.mtimeMs === then.mtimeMs || hash(path) === then.sha256;
}
