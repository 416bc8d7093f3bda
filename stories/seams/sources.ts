/** The SQL that stands in the sources of operations, template by template. */

import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const operations = join(import.meta.dirname, "../../operations");

export type Template = {
  readonly file: string;
  /** The pieces between the values and fragments that are put in. */
  readonly pieces: readonly string[];
  /** With `$1`, `$2` ... in their places. */
  readonly text: string;
};

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) return sources(place);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") ? [place] : [];
  });

const piecesOf = (template: ts.TemplateLiteral): readonly string[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];

const numbered = (pieces: readonly string[]): string =>
  pieces.reduce((text, piece, n) => `${text}$${String(n)}${piece}`);

/** Every template tagged `sql`, those inside others too. */
export function templates(): readonly Template[] {
  return sources(operations).flatMap((place) => {
    const found: Template[] = [];
    const source = ts.createSourceFile(
      place,
      readFileSync(place, "utf8"),
      ts.ScriptTarget.ES2023,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === "sql") {
        const pieces = piecesOf(node.template);
        found.push({ file: relative(operations, place), pieces, text: numbered(pieces) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The tables that rows are inserted into or updated in by name. */
export function tablesWritten(): readonly string[] {
  const named = /\b(?:insertRows|updateRows)\(\s*"(\w+)"/g;
  const names = sources(operations).flatMap((place) =>
    [...readFileSync(place, "utf8").matchAll(named)].map((match) => match[1] ?? ""),
  );
  return [...new Set(names)].sort();
}
