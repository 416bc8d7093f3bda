/** The command line's public face: one run of it, for tests. */

export type { Context } from "./context.ts";
export { type Machine, run } from "./program.ts";
export { type Exit, exits } from "./terminal.ts";
