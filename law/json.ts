/** Any JSON value as a fact format holds it: read as it stands, written as it stands. */

import { type Json, type Result, ok } from "@forbear/kernel";
import { type Codec, type Problem, wrong } from "./codec.ts";

/** What `JSON.parse` gave: it can be nothing else, so the cast says only what is known. */
export const json: Codec<Json> = {
  read: (value: unknown, path: string): Result<Json, Problem> =>
    value === undefined ? wrong(path, "a value") : ok(value as Json),
  write: (value) => value,
  shape: { is: "json" },
};
