/** Domain values to JSON and back: money, the one thing JSON cannot hold, is text there. */

import type { Json } from "./canonical.ts";
import type { Money } from "./money.ts";
import { assert } from "./result.ts";

/** What events, facts and snapshots are made of. */
export type Domain =
  | null
  | boolean
  | number
  | string
  | Money
  | readonly Domain[]
  | { readonly [member: string]: Domain | undefined };

const currencyText = /^[A-Z]{3}$/;
const minorText = /^(?:0|-?[1-9]\d*)$/;

/** Whether an object has exactly the members `currency` and `minor`. */
function hasMembersOfMoney(value: object): value is { currency: unknown; minor: unknown } {
  return "currency" in value && "minor" in value && Object.keys(value).length === 2;
}

const isMoney = (value: object): value is Money =>
  hasMembersOfMoney(value) &&
  typeof value.currency === "string" &&
  typeof value.minor === "bigint" &&
  currencyText.test(value.currency);

const isMoneyJson = (value: object): value is { currency: string; minor: string } =>
  hasMembersOfMoney(value) &&
  typeof value.currency === "string" &&
  typeof value.minor === "string" &&
  currencyText.test(value.currency) &&
  minorText.test(value.minor);

type Members = { readonly [name: string]: unknown };
type Change = (member: unknown) => unknown;

/**
 * The members that are there, each changed; the very object where none is another then, as in most of
 * what is encoded and decoded. `__proto__` is a member like any other.
 */
function eachMember(value: Members, change: Change): Members {
  const names = Object.keys(value);
  for (let at = 0; at < names.length; at += 1) {
    const member = value[names[at] ?? ""];
    const changed = member === undefined ? undefined : change(member);
    if (member === undefined || changed !== member) {
      return changedFrom(at, names, value, change, changed);
    }
  }
  return value;
}

/** The members before `at` are as they were, that one is `changed`, those after it are still to change. */
function changedFrom(
  at: number,
  names: readonly string[],
  value: Members,
  change: Change,
  changed: unknown,
): Members {
  const members: Record<string, unknown> = {};
  for (const [nth, name] of names.entries()) {
    const member = value[name];
    if (member === undefined) continue;
    const as = nth < at ? member : nth === at ? changed : change(member);
    if (name !== "__proto__") members[name] = as;
    else Object.defineProperty(members, name, { value: as, ...plain });
  }
  return members;
}

/** The items, each changed; the very list where none is another then. */
function eachItem(list: readonly unknown[], change: Change): readonly unknown[] {
  for (let at = 0; at < list.length; at += 1) {
    const changed = change(list[at]);
    if (changed === list[at]) continue;
    return [...list.slice(0, at), changed, ...list.slice(at + 1).map(change)];
  }
  return list;
}

const isList = (value: object): value is readonly unknown[] => Array.isArray(value);

const plain = { enumerable: true, configurable: true, writable: true };

function toJson(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    assert(Number.isFinite(value), "a number that JSON cannot say");
    return value;
  }
  assert(typeof value === "object", `JSON has no word for a ${typeof value}`);
  if (isList(value)) return eachItem(value, toJson);
  if (isMoney(value)) return { currency: value.currency, minor: value.minor.toString() };
  assert(!isMoneyJson(value), "money that is JSON already");
  return eachMember(value as Members, toJson);
}

/**
 * The JSON of a domain value: `{ currency, minor: 41250n }` becomes `{ currency, minor: "41250" }`,
 * and members that are undefined are left out. A number JSON cannot say, a bigint that is not
 * money's, and money that is JSON already (it could not be told from the other on the way back)
 * are defects. Parts in which nothing changes are not copied: they are those of the value itself.
 */
export const encode = (value: Domain): Json => toJson(value) as Json;

function revive(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return eachItem(value, revive);
  if (isMoneyJson(value)) return { currency: value.currency, minor: BigInt(value.minor) };
  return eachMember(value as Members, revive);
}

/**
 * The domain value that `encode` wrote: every object with exactly a currency of three capitals and
 * a whole `minor` becomes `Money` again. That it is a `T` is the word of whoever wrote it, so this is
 * for what only we write (our journal, our snapshots); what others send goes through a parser.
 */
export function decode<T extends Domain = Domain>(json: Json): T {
  return revive(json) as T;
}
