/** Do two commits decide the same, to the byte? A line a request: hashes of its verdict and trace. */

// npx tsx bench/same-verdicts.ts --out FILE --more REQUESTS.jsonl

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { canonical, chanceFrom, must } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type Request, currentLaw, decide, parseLine, traceJson, verdictBytes } from "@forbear/law";
import { mixOf } from "./gate-mix.ts";

const { values } = parseArgs({
  options: { out: { type: "string", default: "same-verdicts.txt" }, more: { type: "string" } },
});

const law = new URL("../law/", import.meta.url);
const readLines = (file: string | URL): readonly string[] =>
  readFileSync(file, "utf8").trim().split("\n");

const worked = readdirSync(law, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.jsonl"))
  .sort()
  .flatMap((name) => readLines(new URL(name, law)));
const given = values.more === undefined ? [] : readLines(values.more);

/** Worked cases, the mix of the gate's bench, and what was given. */
const requests: readonly Request[] = [
  ...[...worked, ...given].map((line) => must(parseLine(line))),
  ...mixOf(12_000, chanceFrom("same verdicts")),
];

const lines = requests.map((request) => {
  const decision = decide(request, currentLaw);
  const trace = canonical(traceJson(decision));
  return `${request.id} ${sha256(verdictBytes(decision))} ${sha256(trace)}`;
});
writeFileSync(values.out, lines.join("\n") + "\n");
process.stdout.write(`${String(lines.length)} requests, ${sha256(lines.join("\n"))}\n`);
