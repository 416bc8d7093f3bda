/** Words of the code as words of people: `leaveLimitedContentMessage` is "leave limited content message". */

import { type Json } from "@forbear/kernel";

/** A name of the fact format in plain words. */
export const plain = (word: string): string =>
  word
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace("sms", "text message");

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** A value of a number in plain words: `{ from: 8, to: 21 }` is "from 8, to 21". */
export function valueWords(value: Json): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items.length === 0 ? "none" : items.map(valueWords).join("; ");
  }
  return Object.entries(value)
    .map(([name, member]) => {
      const words = valueWords(member ?? null);
      const isGroup = typeof member === "object" && member !== null;
      return `${plain(name)} ${isGroup ? `(${words})` : words}`;
    })
    .join(", ");
}
