/** Trains the embedded understanding from dialogue/training and writes its weights file. */

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readExamples } from "../dialogue/understanding/examples.ts";
import { defaultOptions, train } from "../dialogue/understanding/train.ts";

const home = fileURLToPath(new URL("../dialogue/", import.meta.url));
const names = readdirSync(join(home, "training"))
  .filter((name) => name.endsWith(".txt"))
  .sort();
const examples = names.flatMap((name) =>
  readExamples(name, readFileSync(join(home, "training", name), "utf8")),
);
for (const language of new Set(examples.map((example) => example.language))) {
  const own = examples.filter((example) => example.language === language);
  process.stdout.write(`${language} ${own.length}\n`);
}
process.stdout.write(`${examples.length} examples of ${names.length} files\n`);
const bytes = train(examples, {
  ...defaultOptions,
  progress: (label, done, all) => process.stderr.write(`\r${done}/${all} ${label}\u001b[K`),
});
process.stderr.write("\n");
const file = process.argv[2] ?? join(home, "understanding", "weights.bin");
writeFileSync(file, bytes);
process.stdout.write(`${bytes.length} bytes\n`);
