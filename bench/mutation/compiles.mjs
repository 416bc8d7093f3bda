/** Which mutants the compiler lets through: the others are no mutants, nobody could commit them. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

/** Asks the compiler about one changed file of law/ at a time; the rest stands as it is. */
export function compiler() {
  const config = resolve("law/tsconfig.json");
  const { config: read } = ts.readConfigFile(config, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(read, ts.sys, resolve("law"));
  const changed = new Map();
  let version = 0;
  const host = {
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => changed.get(name)?.version ?? "0",
    getScriptSnapshot(name) {
      const text =
        changed.get(name)?.text ??
        (ts.sys.fileExists(name) ? readFileSync(name, "utf8") : undefined);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => resolve("."),
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getDefaultLibFileName: (all) => ts.getDefaultLibFilePath(all),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath,
  };
  const service = ts.createLanguageService(host);

  /** Whether the file would compile with the mutant in its place. */
  return ({ fileName, location: { start, end }, replacement }) => {
    const name = resolve(fileName);
    const lines = readFileSync(name, "utf8").split("\n");
    const before = [...lines.slice(0, start.line), lines[start.line].slice(0, start.column)];
    const after = [lines[end.line].slice(end.column), ...lines.slice(end.line + 1)];
    version += 1;
    // In brackets where it stands for an expression, so that it binds as it does in Stryker's switch.
    const text = (inner) => `${before.join("\n")}${inner}${after.join("\n")}`;
    const isBlock = replacement.startsWith("{}");
    changed.set(name, {
      version: String(version),
      text: text(isBlock ? replacement : `(${replacement})`),
    });
    const parses = service.getSyntacticDiagnostics(name).length === 0;
    if (!parses) changed.set(name, { version: `${version}b`, text: text(replacement) });
    const faults = [
      ...service.getSyntacticDiagnostics(name),
      ...service.getSemanticDiagnostics(name).filter(({ code }) => !unused.has(code)),
    ];
    changed.set(name, { version: `${version}c`, text: lines.join("\n") });
    return faults.length === 0;
  };
}

/** What an empty body leaves unused, and code it leaves unreached, would be tidied away with it. */
const unused = new Set([6133, 6192, 6196, 6198, 7027]);
