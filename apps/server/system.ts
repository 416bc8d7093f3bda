/** The machine's own clock, chance and log: the one place of the server where they are real. */

import { randomBytes, randomInt } from "node:crypto";
import { type Chance, assert, instantOf } from "@forbear/kernel";
import { type Clock, type Log } from "@forbear/operations";
import { type Logger, destination, pino } from "pino";

export const systemClock: Clock = { now: () => instantOf(Date.now()) };

/** Chance from the system's generator, fit for keys and public references. */
export const systemChance: Chance = {
  next: () => randomBytes(7).readUIntBE(0, 6) / 2 ** 48,
  bytes: (length) => new Uint8Array(randomBytes(length)),
  below: (limit) => randomInt(limit),
  pick<T>(list: readonly T[]): T {
    assert(list.length > 0, "nothing can be picked from an empty list");
    return list[randomInt(list.length)] as T;
  },
  fork: () => systemChance,
};

/** Members that never reach a log, wherever they stand in what is logged. */
const redacted = [
  "authorization",
  "cookie",
  "password",
  "token",
  "text",
  "email",
  "phone",
  "body",
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/**
 * JSON lines to a file, or to standard output for `-`.
 * @param level of pino; "silent" for none
 */
export function openLogger(path: string, level: string): Logger {
  const to =
    path === "-"
      ? destination({ dest: 1, sync: false })
      : destination({ dest: path, sync: false, mode: 0o600 });
  return pino({ level, base: null, redact: { paths: redacted, censor: "[removed]" } }, to);
}

export const logOn = (logger: Logger): Log => ({
  info: (what, facts = {}) => logger.info(facts, what),
  warn: (what, facts = {}) => logger.warn(facts, what),
});
