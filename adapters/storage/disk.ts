/** Files in a folder of this machine: written beside their place and then moved, so never half. */

import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { assert } from "@forbear/kernel";
import type { Files } from "@forbear/operations";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** Files below `root`, which is made when the first is written. Paths use `/` and stay inside. */
export function filesOnDisk(root: string): Files {
  const base = resolve(root);

  function placeOf(path: string): string {
    const place = resolve(base, path);
    assert(place.startsWith(base + sep), `a path that leaves its folder: ${path}`);
    return place;
  }

  return {
    async write(path, bytes) {
      const place = placeOf(path);
      const beside = `${place}.${randomUUID()}.part`;
      await mkdir(dirname(place), { recursive: true });
      await writeFile(beside, bytes, { mode: 0o600 });
      await rename(beside, place);
    },
    async read(path) {
      try {
        return new Uint8Array(await readFile(placeOf(path)));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async list(prefix) {
      const paths = await allBelow(base);
      return paths
        .map((path) => relative(base, path).split(sep).join("/"))
        .filter((path) => path.startsWith(prefix) && !path.endsWith(".part"))
        .sort();
    },
  };
}

async function allBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
