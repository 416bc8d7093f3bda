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

/** The members that are there, each changed. `__proto__` is a member like any other. */
function eachMember<To>(value: object, change: (member: unknown) => To): Record<string, To> {
  const members: Record<string, To> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const changed = change(member);
    if (name !== "__proto__") members[name] = changed;
    else Object.defineProperty(members, name, { value: changed, ...plain });
  }
  return members;
}

const plain = { enumerable: true, configurable: true, writable: true };

function toJson(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    assert(Number.isFinite(value), "a number that JSON cannot say");
    return value;
  }
  assert(typeof value === "object", `JSON has no word for a ${typeof value}`);
  if (Array.isArray(value)) return value.map(toJson);
  if (isMoney(value)) return { currency: value.currency, minor: value.minor.toString() };
  assert(!isMoneyJson(value), "money that is JSON already");
  return eachMember(value, toJson);
}

/**
 * The JSON of a domain value: `{ currency, minor: 41250n }` becomes `{ currency, minor: "41250" }`,
 * and members that are undefined are left out. A number JSON cannot say, a bigint that is not
 * money's, and money that is JSON already (it could not be told from the other on the way back)
 * are defects.
 */
export const encode = (value: Domain): Json => toJson(value);

function revive(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(revive);
  if (isMoneyJson(value)) return { currency: value.currency, minor: BigInt(value.minor) };
  return eachMember(value, revive);
}

/**
 * The domain value that `encode` wrote: every object with exactly a currency of three capitals and
 * a whole `minor` becomes `Money` again. That it is a `T` is the word of whoever wrote it, so this is
 * for what only we write (our journal, our snapshots); what others send goes through a parser.
 */
export function decode<T extends Domain = Domain>(json: Json): T {
  return revive(json) as T;
}
