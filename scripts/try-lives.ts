/** `npm run lives`: a million random lives of a debt in eighths; stopped, it goes on where it was. */

import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { wrongWith } from "../ledger/one-life.ts";

const root = join(import.meta.dirname, "..");
const each = 125_000;
const eighths = [1, 2, 3, 4, 5, 6, 7, 8];
/** Lives between two notes of how far it came. */
const stretch = 500;

const { values } = parseArgs({ options: { eighths: { type: "string" } } });
const asked = values.eighths?.split(",").map(Number) ?? eighths;
if (asked.some((part) => !eighths.includes(part))) {
  process.stderr.write("--eighths takes numbers of 1 to 8 with commas between them\n");
  process.exit(2);
}

/** The files that lives rest on, by their paths. */
const sources = ["ledger", "kernel"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .map((path) => join(folder, path)),
  )
  .sort();

/** Names those files by their bytes: what ran on others counts for others. */
const hash = createHash("sha256");
for (const path of sources) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
const source = hash.digest("hex").slice(0, 12);
const folder = join(root, ".forbear", "lives");
const file = join(folder, source);

/** Of each eighth, how many of its lives were found right: a line each. */
const right = new Map(
  (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [])
    .map((line) => line.split(" ").map(Number))
    .map(([part = 0, lives = 0]) => [part, lives] as const),
);
const rightOf = (part: number): number => right.get(part) ?? 0;

function keep(part: number, lives: number): void {
  right.set(part, lives);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, [...right].map((of) => of.join(" ")).join("\n"));
  renameSync(`${file}.new`, file);
}

const began = performance.now();
let tried = 0;

function tell(part: number): void {
  const left = asked.reduce((sum, one) => sum + each - rightOf(one), 0);
  const secondsEach = (performance.now() - began) / 1000 / Math.max(1, tried);
  const minutes = Math.ceil((left * secondsEach) / 60);
  const done = `eighth ${part}: ${rightOf(part)} of ${each} right`;
  process.stderr.write(`${done}; ${left} lives left, some ${minutes} min\n`);
}

/** Tries the rest of an eighth; says what was wrong with the first life that was. */
function tryEighth(part: number): readonly string[] {
  for (let n = rightOf(part); n < each; n += 1) {
    const wrong = wrongWith(`long-${part}-${n}`);
    if (wrong.length > 0) return wrong;
    tried += 1;
    if ((n + 1) % stretch === 0) keep(part, n + 1);
    if ((n + 1) % (stretch * 20) === 0) tell(part);
  }
  return [];
}

for (const part of asked) {
  const wrong = tryEighth(part);
  if (wrong.length > 0) {
    process.stdout.write(`${wrong.join("\n")}\n`);
    process.exit(1);
  }
}
const lives = eighths.reduce((sum, part) => sum + rightOf(part), 0);
process.stdout.write(
  `${lives} of ${each * eighths.length} lives right (ledger and kernel ${source})\n`,
);
