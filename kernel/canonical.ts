/** One text for one value: what is hashed, stored as evidence and replayed elsewhere. */

import { Defect } from "./result.ts";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Most text needs no escape, and asking is faster than `JSON.stringify`. */
const quoted = (text: string): string =>
  needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;

/** In order of UTF-16 units. Objects have few members: there insertion beats the general sort. */
function sort(names: string[]): string[] {
  if (names.length > 24) return names.sort();
  for (let i = 1; i < names.length; i += 1) {
    const name = names[i] ?? "";
    let at = i;
    for (; at > 0 && (names[at - 1] ?? "") > name; at -= 1) names[at] = names[at - 1] ?? "";
    names[at] = name;
  }
  return names;
}

/**
 * The text of RFC 8785: members sorted by UTF-16 unit, no white space, absent members left out. A
 * number must be finite; money and other bigints must be text already (`encode`).
 */
export function canonical(value: Json): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Defect("a number that JSON cannot say");
    return String(value); // ECMAScript's digits, as the RFC asks; minus zero is "0"
  }
  let text = "";
  if (isList(value)) {
    for (const item of value) text += text === "" ? canonical(item) : `,${canonical(item)}`;
    return `[${text}]`;
  }
  for (const name of sort(Object.keys(value))) {
    const member = value[name];
    if (member === undefined) continue;
    text += `${text === "" ? "" : ","}${quoted(name)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
