/** XML into elements with their lines; whatever XML can do beyond that is refused unread. */

import { type Result, err, ok } from "@forbear/kernel";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { textOf } from "../bank/bytes.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";

export type Element = {
  /** Without its prefix. */
  readonly name: string;
  readonly line: number;
  /** Its own text, trimmed; that of its children is theirs. */
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
};

const deepest = 60;
const longestText = 20_000;
const mostElements = 500_000;
const attributeMark = "@";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  // Bacs has an attribute called "valueOf", which the parser would rename without it.
  attributeNamePrefix: attributeMark,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  captureMetaData: true,
  maxNestedTags: deepest + 1,
  jPath: false,
  // Entities are decoded here, five names and numbers alone, and never in what CDATA holds.
  processEntities: false,
  cdataPropName: "#cdata",
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The encoding that the declaration names; it stands in the first bytes, which are ASCII. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? null;
}

const lineAt = (text: string, index: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
};

/** Depth, length and declarations, looked for in one pass before anything is built. */
function hostile(text: string): FormatFault | null {
  const declared = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.exec(text);
  if (declared) {
    const value = text.slice(declared.index, declared.index + 60);
    return formatFault(lineAt(text, declared.index), "xml.doctype", { value });
  }
  let [depth, elements] = [0, 0];
  for (let at = text.indexOf("<"); at >= 0;) {
    const next = text.indexOf("<", at + 1);
    const end = next < 0 ? text.length : next;
    if (end - at > longestText) {
      const value = text.slice(at, at + 60);
      return formatFault(lineAt(text, at), "xml.text-too-long", { value });
    }
    const mark = text.charAt(at + 1);
    if (mark === "/") depth -= 1;
    else if (mark !== "!" && mark !== "?") {
      elements += 1;
      const close = text.indexOf(">", at);
      if (text.charAt(close - 1) !== "/") depth += 1;
    }
    if (depth > deepest) return formatFault(lineAt(text, at), "xml.too-deep");
    if (elements > mostElements) return formatFault(lineAt(text, at), "xml.too-many");
    at = next;
  }
  return null;
}

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const reference = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[^;&\s]{0,40});?/gi;

/** The character of a reference; null where there is none of that name or number. */
function characterOf(name: string): string | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (!number) return null;
  const at = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const usable = at === 9 || at === 10 || at === 13 || (at >= 32 && at <= 0x10ffff);
  return usable && !(at >= 0xd800 && at <= 0xdfff) ? String.fromCodePoint(at) : null;
}

/** Text with its references resolved; null: it names an entity, which bank files never do. */
function decoded(text: string): string | null {
  if (!text.includes("&")) return text;
  const strangers: string[] = [];
  const plain = text.replaceAll(reference, (whole, name: string) => {
    const character = whole.endsWith(";") ? characterOf(name) : null;
    if (character === null) strangers.push(whole);
    return character ?? whole;
  });
  return strangers.length === 0 ? plain : null;
}

type Raw = Readonly<Record<string, unknown>>;

/** Where the parser says an element begins; it keeps that under a symbol. */
function startOf(raw: Raw): number {
  for (const symbol of Object.getOwnPropertySymbols(raw)) {
    const meta: unknown = Reflect.get(raw, symbol);
    if (meta === null || typeof meta !== "object" || !("startIndex" in meta)) continue;
    if (typeof meta.startIndex === "number") return meta.startIndex;
  }
  return 0;
}

/** Lines of rising positions, each found from the one before. */
function lineCounter(text: string): (index: number) => number {
  let [line, next] = [1, text.indexOf("\n")];
  return (index) => {
    while (next >= 0 && next < index) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

type Building = { readonly lineOf: (index: number) => number; fault: FormatFault | null };

function element(name: string, raw: Raw, building: Building): Element {
  const line = building.lineOf(startOf(raw));
  const resolved = (value: unknown): string => {
    const plain = decoded(String(value));
    if (plain !== null) return plain;
    building.fault ??= formatFault(line, "xml.malformed", {
      field: name,
      value: String(value),
      expected: "no entities but the five of XML",
    });
    return "";
  };
  let text = "";
  const children: Element[] = [];
  const inside = raw[name] as readonly Raw[];
  // What the parser built is let go as it is read: a message is in memory once, not twice.
  Reflect.set(raw, name, undefined);
  for (const inner of inside) {
    for (const key of Object.keys(inner)) {
      if (key === ":@") continue;
      if (key === "#text") text += resolved(inner[key]);
      else if (key === "#cdata") {
        const parts = inner[key] as readonly Readonly<Record<string, unknown>>[];
        for (const part of parts) if (typeof part["#text"] === "string") text += part["#text"];
      } else children.push(element(key, inner, building));
    }
  }
  const bare = name.slice(name.indexOf(":") + 1);
  const attributes = attributesOf(raw[":@"], resolved);
  // Most elements have neither: those share one of each.
  return {
    name: bare,
    line,
    text: text.trim(),
    attributes,
    children: children.length === 0 ? noChildren : children,
  };
}

const noChildren: readonly Element[] = [];
const noAttributes: ReadonlyMap<string, string> = new Map();

function attributesOf(
  given: unknown,
  resolved: (value: unknown) => string,
): ReadonlyMap<string, string> {
  if (given === null || typeof given !== "object") return noAttributes;
  const named = Object.entries(given);
  return new Map(
    named.map(([key, value]) => [key.slice(attributeMark.length), resolved(value)] as const),
  );
}

/** The root element of a text that is XML, whatever ends its lines. */
export function xmlOf(given: string): Result<Element, FormatFault> {
  const text = given.includes("\r") ? given.replaceAll(/\r\n?/g, "\n") : given;
  const attack = hostile(text);
  if (attack !== null) return err(attack);
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, msg } = valid.err;
    return err(formatFault(line, "xml.malformed", { value: msg }));
  }
  let roots: readonly Raw[];
  try {
    roots = parser.parse(text) as readonly Raw[];
  } catch (error) {
    // The parser has errors of no class of its own; what it says is about the file.
    if (!(error instanceof Error)) throw error;
    return err(formatFault(0, "xml.malformed", { value: error.message }));
  }
  const tops = roots.flatMap((raw) =>
    Object.keys(raw)
      .filter((key) => key !== ":@" && !key.startsWith("#"))
      .map((key) => [key, raw] as const),
  );
  const [top, another] = tops;
  if (top === undefined || another !== undefined) {
    return err(formatFault(1, "xml.malformed", { expected: "one root element" }));
  }
  const building: Building = { lineOf: lineCounter(text), fault: null };
  const root = element(top[0], top[1], building);
  return building.fault === null ? ok(root) : err(building.fault);
}

/** The root element of an XML file. */
export function readXml(bytes: Uint8Array): Result<Element, FormatFault> {
  const text = textOf(bytes, namedEncoding(bytes));
  return text.ok ? xmlOf(text.value) : text;
}

/** Every element at a path of names, as "RltdPties/Dbtr/Nm". */
export const elementsAt = (from: Element, path: string): readonly Element[] =>
  path
    .split("/")
    .reduce<readonly Element[]>(
      (all, name) => all.flatMap(({ children }) => children.filter((one) => one.name === name)),
      [from],
    );

/** The first element at one of the paths, in the order of the paths. */
export function elementAt(from: Element, ...paths: readonly string[]): Element | null {
  for (const path of paths) {
    const [first] = elementsAt(from, path);
    if (first !== undefined) return first;
  }
  return null;
}

/** The text of the first filled element at one of the paths. */
export function textAt(from: Element, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = elementsAt(from, path).find(({ text }) => text !== "");
    if (found !== undefined) return found.text;
  }
  return null;
}
