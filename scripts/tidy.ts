/** What keeps the house readable and its pure folders pure, as checks over the text of its files. */

import ts from "typescript";

export type SourceFile = { readonly path: string; readonly text: string };

/** Where a file offends and how, as one line for a person: `path:line what`. */
export type Offence = string;

export const maxLinesOfFile = 600;

const isCode = (path: string): boolean => /\.(tsx?|mjs)$/.test(path) && !path.endsWith(".d.ts");

export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);

/** Words that say nothing about what is inside; `data` only as the whole name of a file. */
const emptyWords = ["utils", "util", "helpers", "helper", "common", "manager"];

const unpredictable: Readonly<Record<string, readonly string[]>> = {
  Date: ["now"],
  Math: ["random"],
  crypto: ["randomUUID", "getRandomValues"],
};

const platformNames = new Set([
  "process",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "console",
  "performance",
  "require",
]);

/** Every file opens with one line that says what it is for, below a shebang at most. */
export function withoutPurpose(files: readonly SourceFile[]): Offence[] {
  return files
    .filter(({ path, text }) => isCode(path) && !/^(#!.*\n)?\/\*\* \S/.test(text))
    .map(({ path }) => `${path}:1 does not open with a line of purpose`);
}

/** A file is one thing: what does not fit in 600 lines is several. */
export function tooLong(files: readonly SourceFile[]): Offence[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split("\n").length - 1;
    const long = isCode(path) && lines > maxLinesOfFile;
    return long ? [`${path}:${String(lines)} is longer than ${String(maxLinesOfFile)} lines`] : [];
  });
}

/** Names say what is inside: no drawer of odds and ends. */
export function emptyNames(paths: readonly string[]): Offence[] {
  const words = (path: string): string[] => path.split(/[/\-_.]/);
  return paths.flatMap((path) => [
    ...emptyWords.filter((word) => words(path).includes(word)).map((w) => `${path} is named ${w}`),
    ...(/(^|\/)data\.(tsx?|mjs)$/.test(path) ? [`${path} is named data`] : []),
  ]);
}

/** Registries differ from place to place, and so do our machines: neither belongs in the house. */
export function tiedToAPlace(files: readonly SourceFile[]): Offence[] {
  const host = ["registry\\.npm", "deb\\.debian", "registry\\.yarn"];
  const folder = ["work/(?:main|steering|shared|plan|\\.library)", "farm/", "root/"];
  const pattern = new RegExp(`(?:${host.join("|")})|(?<![\\w.])/(?:${folder.join("|")})`);
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`${path}:${String(at + 1)} names ${found[0]}`];
    }),
  );
}

/** Clock, chance, environment, network and output in a file that has to be the same every time. */
export function impurities({ path, text }: SourceFile): Offence[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const own = declaredNames(source);
  return nodesOf(source).flatMap((node) => {
    const what = impurity(node, own);
    if (what === undefined) return [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return [`${path}:${String(line + 1)} uses ${what}`];
  });
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** Names that the file gives a meaning of its own, so that they are not the platform's. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = nodesOf(source).flatMap((node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    return declares && node.name !== undefined && ts.isIdentifier(node.name)
      ? [node.name.text]
      : [];
  });
  return new Set(names);
}

function impurity(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const { text: object } = node.expression;
    const { text: field } = node.name;
    if (object === "globalThis" && platformNames.has(field)) return field;
    return unpredictable[object]?.includes(field) === true ? `${object}.${field}` : undefined;
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const { expression } = node;
    return ts.isIdentifier(expression) && expression.text === "Date"
      ? "the Date object"
      : undefined;
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const from = node.moduleSpecifier.text;
    const allowed = from === "node:crypto" && node.getSourceFile().fileName === "kernel/digest.ts";
    return from.startsWith("node:") && !allowed ? from : undefined;
  }
  const platform = ts.isIdentifier(node) && platformNames.has(node.text) && !own.has(node.text);
  return platform && isValue(node) ? node.text : undefined;
}

/** True where a name is read as a value: not as the name of a field, a key, a type or a label. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if ("name" in parent && parent.name === name) return false;
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent) && !ts.isExportSpecifier(parent);
}

/** Where SQL may stand in operations: the stores, and the set-based work of a step. */
const sqlFiles = /(^|\/)((store|work|[a-z-]+\.store|ports\/sql)\.ts$|stores\/)/;

/** The tag that makes a statement, from its package or from our own port. */
const importsTag = /import\b[^;]*\bsql\b[^;]*\bfrom "(sql-template-tag|[./]+(ports\/)?sql\.ts)"/;

/** Statements sit where they can be read, prepared and checked together. */
export function strayStatements(files: readonly SourceFile[]): Offence[] {
  return files
    .filter(({ path }) => path.startsWith("operations/") && path.endsWith(".ts") && !isTest(path))
    .filter(({ path, text }) => !sqlFiles.test(path) && importsTag.test(text))
    .map(({ path }) => `${path} has statements outside a store`);
}
