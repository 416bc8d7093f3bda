/** An MT940 text into messages of tagged fields, whatever frames banks put around them. */

import type { Line } from "../csv/lines.ts";

export type Tagged = {
  readonly tag: string;
  readonly line: number;
  /** The first line without its tag, then the lines that go on with it. */
  readonly lines: readonly string[];
};

export type Message = readonly Tagged[];

const tagged = /^(?:\{4:\s*)?:(\d{2}[A-Z]?|NS):(.*)$/;

/** Far more statements than a bank sends in a day; a file of more is an attack on memory. */
export const mostMessages = 10_000;

/** How many messages begin in a text, looked at no further than one too many. */
export function tooManyMessages(text: string): boolean {
  const begins = /^(?:\{4:\s*)?:20:/gm;
  for (let count = 0; count <= mostMessages; count += 1) if (!begins.test(text)) return false;
  return true;
}

/**
 * Messages begin with :20: and end with a hyphen, a new :20: or the file. What stands between them
 * (SWIFT blocks, names of banks) is no part of any.
 */
export function messagesOf(lines: readonly Line[]): Message[] {
  const messages: Message[] = [];
  let open: (Tagged & { readonly lines: string[] })[] | null = null;
  const close = (): void => {
    if (open !== null) messages.push(open);
    open = null;
  };
  for (const { number, text } of lines) {
    const [, tag, rest = ""] = tagged.exec(text) ?? [];
    if (tag === "20") {
      close();
      open = [];
    }
    if (open === null) continue;
    if (/^-(?:\}|XXX)?\s*$/.test(text)) close();
    else if (tag !== undefined) open.push({ tag, line: number, lines: [rest] });
    else open.at(-1)?.lines.push(text);
  }
  close();
  return messages;
}
