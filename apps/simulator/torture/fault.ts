/** One fault at one statement: a crash before or after it, or a connection that is lost there. */

import type { StatementWatch, WatchedStatement } from "@forbear/operations";

export const modes = ["crash-before", "crash-after", "lost-before", "lost-after"] as const;
export type Mode = (typeof modes)[number];

/** The process died here: nothing of it runs on. */
export class Crash extends Error {
  override readonly name = "Crash";
}

/** The connection went away, as the operating system tells it. */
class Lost extends Error {
  override readonly name = "Lost";
  readonly code = "ECONNRESET";
}

/** Counts the statements of a door, and lets one of them fail. */
export class Fault implements StatementWatch {
  #count = 0;
  #at = 0;
  #mode: Mode = "crash-before";
  #struck: string | null = null;
  #dead = false;

  /** Starts counting anew; the `nth` statement from here on meets `mode` (0: none does). */
  arm(nth: number, mode: Mode): void {
    this.#count = 0;
    this.#at = nth;
    this.#mode = mode;
    this.#struck = null;
    this.#dead = false;
  }

  /** Statements since it was armed. */
  get count(): number {
    return this.#count;
  }

  /** The statement that was struck; null when none was. */
  get struck(): string | null {
    return this.#struck;
  }

  /** Stops failing: the process that comes up next has a connection of its own. */
  disarm(): void {
    this.#at = 0;
    this.#dead = false;
  }

  before(statement: WatchedStatement): void {
    if (this.#dead) throw new Crash("a dead process sends nothing");
    this.#count += 1;
    if (this.#mode.endsWith("before")) this.#strike(statement);
  }

  after(statement: WatchedStatement): void {
    if (this.#mode.endsWith("after")) this.#strike(statement);
  }

  #strike({ text }: WatchedStatement): void {
    if (this.#count !== this.#at || this.#struck !== null) return;
    this.#struck = text.replaceAll(/\s+/g, " ").trim().slice(0, 60);
    if (this.#mode.startsWith("lost")) throw new Lost(this.#struck);
    this.#dead = true;
    throw new Crash(this.#struck);
  }
}
