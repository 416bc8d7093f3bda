/** A run of the command line with its streams in memory. */

import { Readable } from "node:stream";
import { run } from "./program.ts";
import type { Exit } from "./terminal.ts";

export type Ran = { readonly exit: Exit; readonly out: string; readonly err: string };

export type RunSettings = {
  readonly input?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly interrupted?: Promise<void>;
  /** Told of each piece of output as it comes. */
  readonly onOut?: (text: string) => void;
};

/** Runs `forbear ARGS` and gives all it wrote. */
export async function forbear(args: readonly string[], settings: RunSettings = {}): Promise<Ran> {
  const { input = "", variables = {}, folder = ".", onOut } = settings;
  let [out, err] = ["", ""];
  const exit = await run(args, {
    streams: {
      out: {
        write: (text) => {
          out += text;
          onOut?.(text);
        },
      },
      err: { write: (text) => (err += text) },
    },
    variables,
    folder,
    input: Readable.from([input]),
    interrupted: settings.interrupted ?? new Promise(() => undefined),
  });
  return { exit, out, err };
}
