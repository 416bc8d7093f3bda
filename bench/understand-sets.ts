/** What weights make of every set that nobody learns from, by language; run by hand, in a checkout. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  type Example,
  type Score,
  expectedOf,
  inOneLine,
  loadModel,
  newScore,
  readExamples,
  scoreLine,
  understand,
} from "@forbear/dialogue";
import { must, parsePlainDate } from "@forbear/kernel";
import { corpus, heldBack, home, locales, shippedWeights } from "./understand-corpus.ts";

const today = must(parsePlainDate("2026-05-06"));

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** The sets of `unseen/` by the name between the language and the end of their files. */
function unseen(): ReadonlyMap<string, readonly Example[]> {
  const folder = join(home(), "unseen");
  const sets = new Map<string, Example[]>();
  for (const name of readdirSync(folder).sort()) {
    const [, set] = /^[^.]+\.([a-z]+)\.txt$/.exec(name) ?? [];
    if (set === undefined) continue;
    const own = sets.get(set) ?? [];
    sets.set(set, own);
    own.push(...readExamples(name, readFileSync(join(folder, name), "utf8")));
  }
  return sets;
}

// npx tsx bench/understand-sets.ts [--weights FILE] [--faults]
const { values } = parseArgs({
  options: { weights: { type: "string" }, faults: { type: "boolean" } },
});
const bytes = values.weights === undefined ? shippedWeights() : readFileSync(values.weights);
const model = must(loadModel(bytes));
for (const [set, examples] of [...unseen(), ["held back", heldBack(corpus())] as const]) {
  const scores = new Map<string, Score>();
  for (const example of examples) {
    const { text, language } = example;
    const hearing = { today, locale: locales[language], channel: "webchat" } as const;
    const found = understand(text, hearing, model);
    for (const name of ["all", language]) {
      const score = scores.get(name) ?? newScore();
      scores.set(name, score);
      scoreLine(score, text, expectedOf(example), found);
    }
  }
  for (const [name, score] of scores) {
    say(inOneLine(`${set}, ${name}`, score));
    if (values.faults === true && name !== "all")
      score.faults.forEach((fault) => say(`  ${fault}`));
  }
}
