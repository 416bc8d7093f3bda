/** Text from files and from standard input, line by line or whole. */

import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Result, err, ok } from "@forbear/kernel";
import type { Context } from "./context.ts";

const whyNot = (path: string, error: unknown): string => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `There is no file ${path}.`;
  if (code === "EISDIR") return `${path} is a folder.`;
  if (code === "EACCES") return `${path} may not be read by this user.`;
  throw error;
};

/** The bytes of a file, or why they cannot be had. */
export async function bytesOf(
  { folder }: Context,
  path: string,
): Promise<Result<Uint8Array, string>> {
  try {
    return ok(new Uint8Array(await readFile(resolve(folder, path))));
  } catch (error) {
    return err(whyNot(path, error));
  }
}

/** A JSON file, or why it is none. */
export async function jsonOf(context: Context, path: string): Promise<Result<unknown, string>> {
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return bytes;
  try {
    const read: unknown = JSON.parse(Buffer.from(bytes.value).toString("utf8"));
    return ok(read);
  } catch {
    return err(`${path} is not JSON.`);
  }
}

/** Lines of a file, or of standard input without one. */
export function linesOf(
  { folder, input }: Context,
  path: string | undefined,
): AsyncIterable<string> {
  const from = path === undefined ? input : createReadStream(resolve(folder, path), "utf8");
  return createInterface({ input: from, crlfDelay: Infinity });
}
