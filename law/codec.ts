/** Small readers and writers of the fact format: one definition gives the type, the parser and the printer. */

import { type Json, type Result, canonical, err, ok } from "@forbear/kernel";

/** The first thing wrong in a line: where, and what belongs there. */
export type Problem = { readonly path: string; readonly expected: string };

/** What values look like, so that whole requests can be made up as well as read. */
export type Shape =
  | { readonly is: "flag" | "count" | "number" | "money" | "json" }
  | { readonly is: "text"; readonly expected: string }
  | { readonly is: "choice"; readonly words: readonly string[] }
  | { readonly is: "known" | "optional"; readonly of: Shape }
  | { readonly is: "list"; readonly of: Shape; readonly least: number }
  | { readonly is: "record"; readonly fields: Readonly<Record<string, Shape>> };

/** One kind of value, both ways. `write` answers undefined where the format leaves the value out. */
export type Codec<T> = {
  readonly read: (value: unknown, path: string) => Result<T, Problem>;
  readonly write: (value: T) => Json | undefined;
  readonly shape: Shape;
};

/** The type that a codec reads. */
export type Of<C> = C extends Codec<infer T> ? T : never;

export const wrong = (path: string, expected: string): Result<never, Problem> =>
  err({ path, expected });

/** A value that must be there. */
function codec<T>(
  shape: Shape,
  expected: string,
  from: (value: unknown) => T | undefined,
  write: (value: T) => Json,
): Codec<T> {
  return {
    read(value, path) {
      const read = from(value);
      return read === undefined ? wrong(path, expected) : ok(read);
    },
    write,
    shape,
  };
}

export const flag: Codec<boolean> = codec(
  { is: "flag" },
  "true or false",
  (value) => (typeof value === "boolean" ? value : undefined),
  (value) => value,
);

export const count: Codec<number> = codec(
  { is: "count" },
  "a whole number, 0 or more",
  (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined),
  (value) => value,
);

export const number: Codec<number> = codec(
  { is: "number" },
  "a number",
  (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined),
  (value) => value,
);

export const text: Codec<string> = codec(
  { is: "text", expected: "text" },
  "text",
  (value) => (typeof value === "string" ? value : undefined),
  (value) => value,
);

/** Text that some parser must accept, such as a date. */
export function textAs<T>(
  expected: string,
  parse: (text: string) => T | undefined,
  print: (value: T) => string,
): Codec<T> {
  const shape: Shape = { is: "text", expected };
  return codec(shape, expected, (v) => (typeof v === "string" ? parse(v) : undefined), print);
}

/** Exactly one of the named words. */
export function choice<const W extends readonly string[]>(...words: W): Codec<W[number]> {
  const known: ReadonlyMap<string, W[number]> = new Map(words.map((word) => [word, word]));
  const expected = words.length === 1 ? `"${words.join("")}"` : `one of ${words.join(", ")}`;
  return codec(
    { is: "choice", words },
    expected,
    // Our own copy of the word, not the one that was read: equal words are then one text in memory.
    (value) => (typeof value === "string" ? known.get(value) : undefined),
    (value) => value,
  );
}

/** The value, or the word `unknown`: it matters and nobody knows. */
export function known<T>(inner: Codec<T>): Codec<T | "unknown"> {
  return {
    read: (value, path) => (value === "unknown" ? ok("unknown") : inner.read(value, path)),
    write: (value) => (value === "unknown" ? "unknown" : inner.write(value)),
    shape: { is: "known", of: inner.shape },
  };
}

export function list<T>(inner: Codec<T>): Codec<readonly T[]> {
  return {
    read(value, path) {
      if (!Array.isArray(value)) return wrong(path, "a list");
      const items: T[] = [];
      for (let i = 0; i < value.length; i += 1) {
        const item = inner.read(value[i], `${path}[${i}]`);
        if (!item.ok) return item;
        items.push(item.value);
      }
      return ok(items);
    },
    write: (items) => items.map((item) => inner.write(item) ?? null),
    shape: { is: "list", of: inner.shape, least: 0 },
  };
}

/** What the format may leave out: absent reads as `absent`, and `absent` is left out when written. */
export function or<T, const D>(inner: Codec<T>, absent: D): Codec<T | D> {
  return {
    read: (value, path) => (value === undefined ? ok(absent) : inner.read(value, path)),
    write: (value) => (value === absent ? undefined : inner.write(value as T)),
    shape: { is: "optional", of: inner.shape },
  };
}

/** No, unless it is said: the commonest default of the format. */
export const no: Codec<boolean> = or(flag, false);
/** Yes, unless it is denied. */
export const yes: Codec<boolean> = or(flag, true);
/** Nothing, unless it is said. */
export const maybe = <T>(inner: Codec<T>): Codec<T | null> => or(inner, null);
/** A list that is empty when absent. */
export function several<T>(inner: Codec<T>): Codec<readonly T[]> {
  const whole = list(inner);
  const none = ok<readonly T[]>([]);
  return {
    read: (value, path) => (value === undefined ? none : whole.read(value, path)),
    write: (items) => (items.length === 0 ? undefined : whole.write(items)),
    shape: { is: "optional", of: whole.shape },
  };
}
/** A list that says nothing when it is empty. */
export function atLeastOne<T>(inner: Codec<T>): Codec<readonly T[]> {
  const whole = list(inner);
  return {
    read(value, path) {
      const items = whole.read(value, path);
      return items.ok && items.value.length === 0 ? wrong(path, "at least one") : items;
    },
    write: whole.write,
    shape: { is: "list", of: inner.shape, least: 1 },
  };
}
/** A list that is `all` when absent. */
export const allOr = <T>(inner: Codec<T>): Codec<readonly T[] | "all"> => or(list(inner), "all");

/**
 * A group written out anew by `copy`, one literal: all members then lie in one place. An object that
 * grows member by member keeps most of them elsewhere, which costs where there are many to go through.
 */
export const together = <T>(inner: Codec<T>, copy: (value: T) => T): Codec<T> => ({
  ...inner,
  read(value, path) {
    const read = inner.read(value, path);
    return read.ok ? ok(copy(read.value)) : read;
  },
});

type FieldsOf<T> = { readonly [K in keyof T]: Codec<T[K]> };

/**
 * A group of named fields. A member that the group does not have is a mistake, not a thing to skip:
 * a misspelt fact would otherwise count as absent and open what it should close.
 */
export function record<T extends object>(fields: FieldsOf<T>): Codec<Readonly<T>> {
  const entries = Object.entries<Codec<unknown>>(fields as Record<string, Codec<unknown>>);
  const shapes = entries.map(([name, field]) => [name, field.shape] as const);
  return {
    shape: { is: "record", fields: Object.fromEntries(shapes) },
    read(value, path) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return wrong(path, "an object");
      }
      const members = value as Record<string, unknown>;
      const built: Record<string, unknown> = {};
      for (const [name, field] of entries) {
        const read = field.read(members[name], path === "" ? name : `${path}.${name}`);
        if (!read.ok) return read;
        built[name] = read.value;
      }
      for (const name of Object.keys(members)) {
        if (!Object.hasOwn(fields, name)) return wrong(`${path}.${name}`, "no such member");
      }
      return ok(built as Readonly<T>);
    },
    write(group) {
      const members = group as Record<string, unknown>;
      const json: Record<string, Json> = {};
      for (const [name, field] of entries) {
        const member = field.write(members[name]);
        if (member !== undefined) json[name] = member;
      }
      return json;
    },
  };
}

/** A group that has a default for every field, and may be left out whole. */
export function group<T extends object>(fields: FieldsOf<T>): Codec<Readonly<T>> {
  const whole = record<T>(fields);
  let absent: Result<Readonly<T>, Problem> | null = null;
  return {
    // One group of defaults serves all who leave it out: nobody can change it.
    read(value, path) {
      if (value !== undefined) return whole.read(value, path);
      absent ??= whole.read({}, path);
      return absent;
    },
    write(value) {
      const json = whole.write(value) ?? {};
      return canonical(json) === "{}" ? undefined : json;
    },
    shape: { is: "optional", of: whole.shape },
  };
}
