/** What an operator is told. Never personal data, never secrets: ids, counts and kinds only. */

export interface Log {
  info(what: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  warn(what: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

export const silent: Log = { info: () => undefined, warn: () => undefined };
