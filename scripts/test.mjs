/** `npm test`: builds, runs every test, browser included, and ends with one line that counts them. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode();

const root = join(import.meta.dirname, "..");
const results = join(root, "test-results");
const long = process.argv.includes("--long");

const env = { ...process.env, ...(long ? { LONG: "1" } : {}) };

async function run(script, args, more = {}) {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...env, ...more },
  });
  const [code] = await once(child, "exit");
  return code === 0;
}

/** What a run counted, read from its report; a run that left none, or failed beside it, is a failure. */
function counted(succeeded, report, read) {
  const none = { passed: 0, failed: 0, skipped: 0, names: [], unsteady: [] };
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, "utf8"))) : none;
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function unit() {
  const report = join(results, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const succeeded = await run("node_modules/vitest/vitest.mjs", ["run", ...reporters]);
  return counted(succeeded, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.testResults.filter(failedToLoad).length,
    skipped: json.numPendingTests + json.numTodoTests,
    names: json.testResults.flatMap(({ name, assertionResults, status }) => {
      const failed = assertionResults.filter((test) => test.status === "failed");
      const file = relative(root, name);
      if (failed.length === 0) return status === "failed" ? [file] : [];
      return failed.map((test) => `${file}: ${test.fullName}${whyOf(test)}`);
    }),
  }));
}

/** The first words of what a test found: of a log that is cut, the end is what is kept. */
const whyOf = ({ failureMessages: [why = ""] }) =>
  why === "" ? "" : `\n    ${why.replaceAll(/\s+/g, " ").slice(0, 1000)}`;

const failedToLoad = ({ status, assertionResults }) =>
  status === "failed" && !assertionResults.some((test) => test.status === "failed");

async function browser() {
  const report = join(results, "browser.json");
  const succeeded = await run(
    "node_modules/@playwright/test/cli.js",
    ["test", "--reporter=list,json"],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return counted(succeeded, report, ({ stats, errors, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    names: suites.flatMap(failedIn),
    unsteady: suites.flatMap(unsteadyIn),
  }));
}

const specsIn = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsIn)];
const named = ({ file, title }) => `${file}: ${title}`;
const failedIn = (suite) =>
  specsIn(suite)
    .filter(({ ok }) => !ok)
    .map(named);
const unsteadyIn = (suite) =>
  specsIn(suite)
    .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
    .map(named);

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const isBuilt = await run("scripts/build.mjs", []);
const build = { passed: 0, failed: isBuilt ? 0 : 1, skipped: 0, names: isBuilt ? [] : ["build"] };
const runs = [build, await unit(), await browser()];
const sum = (key) => runs.reduce((total, counts) => total + counts[key], 0);
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
const told = (word, key) =>
  runs.flatMap((counts) => (counts[key] ?? []).map((name) => `${word}: ${name}\n`)).join("");
const names = `${told("failed", "names")}${told("passed only when asked again", "unsteady")}`;
writeFileSync(join(results, "failed.txt"), names);
process.stdout.write(`\n${names}${sum("passed")} passed, ${sum("failed")} failed${skipped}\n`);
process.exitCode = sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
