/** What every command is given: its terminal, the environment, its input, and how to be stopped. */

import { type Exit, type Terminal, exits } from "./terminal.ts";

export type Context = {
  readonly terminal: Terminal;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start. */
  readonly folder: string;
  readonly input: NodeJS.ReadableStream;
  /** Resolves when the person presses Ctrl-C or the system asks us to end. */
  readonly interrupted: Promise<void>;
};

/** Tells why, and ends as failed. */
export function fails({ terminal }: Pick<Context, "terminal">, why: string): Exit {
  terminal.complain(why);
  return exits.failed;
}
