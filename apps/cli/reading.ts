/** Text from files and from standard input, line by line or whole. */

import { createReadStream } from "node:fs";
import { access, constants, readFile } from "node:fs/promises";
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

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
};

/**
 * JSON values of a file, one by one: one a line, or a single value over several lines; the items of a
 * list each on their own. Ends at the first thing that is no JSON.
 */
export async function* recordsOf(
  context: Context,
  path: string,
): AsyncGenerator<Result<unknown, string>> {
  const there = await fileThere(context, path);
  if (!there.ok) {
    yield there;
    return;
  }
  const begun: string[] = [];
  let number = 0;
  let alone = false; // values stand one a line
  for await (const line of linesOf(context, path)) {
    number += 1;
    if (line.trim() === "") continue;
    const value = begun.length === 0 ? parsed(line) : undefined;
    if (value !== undefined) {
      alone = true;
      yield* items(value);
    } else if (alone) {
      yield err(`${path}, line ${String(number)}, is not JSON.`);
      return;
    } else begun.push(line);
  }
  if (begun.length === 0) return;
  const whole = parsed(begun.join("\n"));
  if (whole === undefined) yield err(`${path} is not JSON.`);
  else yield* items(whole);
}

function* items(value: unknown): Generator<Result<unknown, string>> {
  if (!Array.isArray(value)) yield ok(value);
  else for (const item of value) yield ok(item);
}

async function fileThere({ folder }: Context, path: string): Promise<Result<null, string>> {
  try {
    await access(resolve(folder, path), constants.R_OK);
    return ok(null);
  } catch (error) {
    return err(whyNot(path, error));
  }
}
