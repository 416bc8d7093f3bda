/** How commands are declared: what each does is loaded when it is asked for. */

import { Argument, type Command } from "commander";
import type { Context } from "./context.ts";
import type { Exit } from "./terminal.ts";

export type Doing = (context: Context) => Promise<Exit>;

/** Makes a command do something: called with its words and flags, once they are known to be right. */
export type Does = <Flags>(
  command: Command,
  doing: (flags: Flags, words: readonly string[]) => Doing,
) => Command;

export type Declare = (program: Command, does: Does) => void;

export const file = (name: string, says: string): Argument => new Argument(name, says);
