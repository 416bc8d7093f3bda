/** Scores the whole of law/ on a seeded random sample of its mutants, each in a process of its own. */

// npm run sample -- --seed 1 --size 500; `--list` prints the draw and judges nothing. `mutants.mjs` says what
// is left out, and why; `suite.mjs` runs the tests of law/ that reach a mutant.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { draw, keyOf, leftOut, sown } from "./mutants.mjs";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "500" },
    list: { type: "boolean", default: false },
  },
});
const folder = ".forbear/mutation";
const bundle = `${folder}/suite.mjs`;
const testList = `${folder}/tests.json`;
const needed = 0.85;
const say = (line) => process.stdout.write(`${line}\n`);
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** Wilson's 95% interval of a share. */
function interval(part, whole) {
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const half = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return [middle - half, middle + half].map((bound) => bound / (1 + (z * z) / whole));
}

/** A mutant is judged by verdicts, not by pages or by what is slow; what fails most comes first. */
const first = ["law/cases.test.ts", "law/versions.test.ts"];
const testFiles = readdirSync("law", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts") && !/node_modules|\.long\.|^book\./.test(name))
  .map((name) => `law/${name}`)
  .sort((a, b) => Number(first.includes(b)) - Number(first.includes(a)) || (a < b ? -1 : 1));

/** One file of the tests and of the law with its mutants asleep. */
async function bundled(sources) {
  const imports = testFiles.map((name) => `import "./${name}";`).join("\n");
  const root = process.cwd();
  const asLaw = {
    name: "law",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: resolve("bench/mutation/suite.mjs") }));
      onLoad({ filter: /\/law\/.*\.ts$/ }, ({ path }) => {
        const text = sources.get(path.slice(root.length + 1)) ?? readFileSync(path, "utf8");
        const here = JSON.stringify(pathToFileURL(path).href);
        return { contents: text.replaceAll("import.meta.url", here), loader: "ts" };
      });
    },
  };
  await build({
    stdin: {
      contents: `import "./scripts/vitest-setup.ts";\n${imports}\nimport { run } from "vitest";\nawait run();`,
      resolveDir: root,
      loader: "ts",
    },
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", outfile: bundle },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: [asLaw],
    logLevel: "error",
  });
}

const inProcess = (env, timeout) =>
  spawnSync(process.execPath, [bundle], {
    ...{ env: { ...process.env, ...env }, timeout, encoding: "utf8" },
    stdio: ["ignore", "ignore", "pipe"],
  });

/** What the tests reach while none of them fails. */
function rehearsal() {
  const out = `${folder}/rehearsal.json`;
  const { status, stderr } = inProcess({ REHEARSAL: out }, 600_000);
  if (status !== 0) throw new Error(`the tests fail without a mutant\n${stderr}`);
  return JSON.parse(readFileSync(out, "utf8"));
}

/** The places of the tests that reach a mutant; what is built at load, all of them do. */
function reaching(number, { atLoad, seen }) {
  const all = seen.map((_, place) => place);
  if (atLoad.includes(number)) return all;
  return all.filter((place) => seen[place].mutants.includes(number));
}

/** Worked cases and versions keep their place; the rest go from quick to slow. */
const quickFirst = (places, { seen }) =>
  places.sort((a, b) => Number(a > leading) - Number(b > leading) || seen[a].took - seen[b].took);
let leading = 0;

function isNoticed(number, told) {
  const places = reaching(number, told);
  if (places.length === 0) return false;
  writeFileSync(testList, JSON.stringify(quickFirst(places, told)));
  const { status } = inProcess({ TESTS: testList, __STRYKER_ACTIVE_MUTANT__: number }, 240_000);
  return status !== 0;
}

const { files, all, eligible, asked, drawn } = await draw(values.seed, Number(values.size));
say(`${all} mutants in ${files} files, ${all - eligible} of them of words for people alone`);
for (const [pattern, reason] of leftOut) say(`files left out: ${pattern.source}, ${reason}`);
say(
  `seed ${values.seed}: ${asked} of ${eligible} drawn, ` +
    `${asked - drawn.length} of them do not compile, ${drawn.length} to be judged`,
);
if (values.list) {
  for (const mutant of drawn) say(keyOf(mutant));
  process.exit(0);
}

mkdirSync(folder, { recursive: true });
const { sources, numbers } = await sown(drawn);
await bundled(sources);
const told = rehearsal();
leading = told.seen.findLastIndex(({ name }) => /^%s #|^no rule changed|^what is kept/.test(name));
const byFile = new Map();
const left = [];
for (const [i, mutant] of drawn.entries()) {
  const noticed = isNoticed(numbers.get(keyOf(mutant)), told);
  const known = byFile.get(mutant.fileName) ?? { noticed: 0, of: 0 };
  byFile.set(mutant.fileName, { noticed: known.noticed + Number(noticed), of: known.of + 1 });
  if (!noticed) {
    left.push(mutant);
    const { start } = mutant.location;
    say(`not noticed: ${mutant.fileName}:${start.line + 1}:${start.column} ${mutant.mutatorName}`);
    say(`  - ${mutant.original}\n  + ${mutant.replacement}`);
  }
  if ((i + 1) % 25 === 0) say(`${i + 1} judged, ${left.length} not noticed`);
}

for (const [file, { noticed, of }] of [...byFile].sort()) say(`${file}: ${noticed} of ${of}`);
const noticed = drawn.length - left.length;
const [low, high] = interval(noticed, drawn.length);
say(
  `seed ${values.seed}: ${noticed} of ${drawn.length} noticed, ` +
    `${percent(noticed / drawn.length)} (${percent(low)} to ${percent(high)}), 95 %`,
);
process.exitCode = noticed / drawn.length >= needed ? 0 : 1;
