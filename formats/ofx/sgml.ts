/** OFX 1 is SGML: values have no end tag. Made into the same elements as XML. */

import { type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import type { Element } from "../xml/read.ts";

const deepest = 60;
const longestText = 20_000;

type Open = {
  readonly name: string;
  readonly line: number;
  text: string;
  children: Element[];
};

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&quot;": '"',
  "&apos;": "'",
};

const plain = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|nbsp|quot|apos);/g, (name) => entities[name] ?? name).trim();

const noAttributes: ReadonlyMap<string, string> = new Map();

const closed = ({ name, line, text, children }: Open): Element => ({
  name,
  line,
  text,
  attributes: noAttributes,
  children,
});

/** Ends what is open above `at`: it had no end tag and no value, so it held nothing itself. */
function flatten(stack: Open[], at: number): void {
  while (stack.length > at + 1) {
    const top = stack.pop();
    const below = stack.at(-1);
    if (top === undefined || below === undefined) return;
    const { children } = top;
    below.children.push(closed({ ...top, children: [] }));
    for (const child of children) below.children.push(child);
  }
}

const tag = /<(\/?)([A-Za-z][\w.-]{0,60})>|<[?!]/g;

/** The root element; `name` is what it must be called. */
export function sgmlOf(text: string, name: string): Result<Element, FormatFault> {
  const root: Open = { name: "", line: 1, text: "", children: [] };
  const stack: Open[] = [root];
  let [line, nextLine] = [1, text.indexOf("\n")];
  const lineTo = (index: number): number => {
    while (nextLine >= 0 && nextLine < index) {
      line += 1;
      nextLine = text.indexOf("\n", nextLine + 1);
    }
    return line;
  };
  tag.lastIndex = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [whole, slash, found] = match;
    const at = lineTo(match.index);
    if (found === undefined) {
      return err(
        formatFault(at, "xml.doctype", { value: text.slice(match.index, match.index + 60) }),
      );
    }
    const from = match.index + whole.length;
    const next = text.indexOf("<", from);
    const value = plain(text.slice(from, next < 0 ? text.length : next));
    if (value.length > longestText)
      return err(formatFault(at, "xml.text-too-long", { field: found }));
    if (slash === "/") {
      const opened = stack.findLastIndex((one) => one.name === found);
      if (opened > 0) {
        flatten(stack, opened);
        const done = stack.pop();
        if (done !== undefined) stack.at(-1)?.children.push(closed(done));
      } else if (stack.at(-1)?.children.at(-1)?.name !== found) {
        return err(
          formatFault(at, "xml.malformed", { value: whole, expected: "its beginning first" }),
        );
      }
      continue;
    }
    const own: Open = { name: found, line: at, text: value, children: [] };
    if (value !== "") stack.at(-1)?.children.push(closed(own));
    else if (stack.length > deepest) return err(formatFault(at, "xml.too-deep"));
    else stack.push(own);
  }
  const unclosed = stack.find((one) => one.name === name);
  if (unclosed !== undefined)
    return err(formatFault(line, "file.truncated", { expected: `</${name}>` }));
  const top = root.children.find((one) => one.name === name);
  const about = { value: text.slice(0, 60), expected: `<${name}>` };
  return top === undefined ? err(formatFault(1, "xml.malformed", about)) : ok(top);
}
