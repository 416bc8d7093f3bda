/** The arrows of the house as rules: who may import whom. Read by scripts/tidy.test.ts and `npx depcruise`. */

import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const house = read("./scripts/house.json");
const workspaces = [...house.ranks.flat(), house.web.folder];
const folderOf = new Map(workspaces.map((ws) => [read(`./${ws}/package.json`).name, ws]));

const anyOf = (names) => `(?:${names.join("|")})`;
const inside = (names) => `^${anyOf(names)}/`;
const tests = String.raw`\.(test|spec)\.tsx?$`;
/** The small world that a folder's tests live in, and the slow oracles they ask. */
const worlds = String.raw`(^|/)world\.ts$|\.oracle\.ts$`;
/** What tests stand on and read from disk: none of what ships imports it. */
const ground = `^${anyOf(house.grounds)}$`;
const steps = `^operations/(${house.steps.join("|")})/`;
/** Scripts that make the tables and weights a folder ships, or try it long: they work inside it. */
const makers = "^scripts/(make|train|try)-";

/** The workspaces that the package.json of one names: the only ones it may import. */
function declared(workspace) {
  const { dependencies = {} } = read(`./${workspace}/package.json`);
  return Object.keys(dependencies).flatMap((name) => folderOf.get(name) ?? []);
}

const seesOnly = workspaces.map((workspace) => {
  const seen = [workspace, ...declared(workspace)];
  return {
    name: `${workspace}-sees-only-what-it-declares`,
    from: { path: `^${workspace}/` },
    to: { path: inside(workspaces.filter((other) => !seen.includes(other))) },
  };
});

const faces = [
  {
    name: "only-the-index-of-another-folder",
    comment:
      "A workspace is entered by its index.ts; kernel/digest and, for tests, adapters/testing are the other doors.",
    from: { path: `^(${workspaces.join("|")}|scripts)/`, pathNot: makers },
    to: {
      path: inside(workspaces),
      pathNot: [
        "^$1/",
        `${inside(workspaces)}index\\.ts$`,
        "^kernel/digest\\.ts$",
        "^adapters/testing\\.ts$",
      ],
    },
  },
  {
    name: "scripts-serve-and-are-not-used",
    from: {
      path: inside(workspaces),
      pathNot: [tests, "^apps/web/browser/", "^apps/cli/forbear\\.mjs$"],
    },
    to: { path: "^scripts/" },
  },
];

const operations = [
  {
    name: "a-step-never-imports-a-step",
    comment: "What two steps need is an act.",
    from: { path: steps },
    to: { path: steps, pathNot: "^operations/$1/" },
  },
  {
    name: "shared-parts-know-no-step",
    from: {
      path: "^operations/",
      pathNot: [steps, "^operations/index\\.ts$", "^operations/[^/]+\\.test\\.ts$"],
    },
    to: { path: steps },
  },
];

const talk = [
  {
    name: "a-talk-is-heard-before-it-is-answered",
    comment: "turn, then heard, then terms and rights, then flows: none of them looks up.",
    from: { path: "^dialogue/(turn|heard)/", pathNot: tests },
    to: { path: "^dialogue/(terms|rights|flows)/" },
  },
  {
    name: "only-a-flow-joins-terms-and-rights",
    from: { path: "^dialogue/(terms|rights)/", pathNot: tests },
    to: { path: "^dialogue/(terms|rights|flows)/", pathNot: "^dialogue/$1/" },
  },
];

const packages = [
  {
    name: "temporal-has-one-door",
    from: { pathNot: ["^kernel/calendar", `^kernel/.*${tests}`, `^kernel/.*\\.oracle\\.ts$`] },
    to: { path: "node_modules/temporal-polyfill" },
  },
  {
    // A bench may: the peers it compares us with speak to the database bare.
    name: "pg-lives-in-adapters",
    from: { pathNot: "^(adapters|bench)/" },
    to: { path: "node_modules/(@types/)?pg(-copy-streams)?/" },
  },
  {
    name: "packages-are-declared-and-found",
    // The judging of mutants is a project of its own, with its own lockfile.
    from: { pathNot: [makers, "^bench/mutation/"] },
    to: {
      dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"],
      pathNot: "dist/forbear\\.mjs$",
    },
  },
  {
    name: "development-packages-stay-in-tests",
    from: {
      path: inside(workspaces),
      pathNot: [tests, worlds, "^apps/web/(browser/|vite\\.config)", "^bench/", "^stories/"],
    },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
];

const platform = [
  {
    name: "grounds-are-for-tests",
    from: { pathNot: tests },
    to: { path: ground },
  },
  {
    name: "pure-folders-know-no-platform",
    from: { path: inside(house.pure), pathNot: [tests, ground, "^kernel/digest\\.ts$"] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "digest-knows-only-crypto",
    from: { path: "^kernel/digest\\.ts$" },
    to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
  },
  {
    name: "what-the-web-reaches-runs-in-a-browser",
    from: {
      path: inside(["kernel", "contract", house.web.folder]),
      pathNot: [tests, "^kernel/digest\\.ts$", "^apps/web/(browser/|vite\\.config)"],
    },
    to: { path: "^kernel/digest\\.ts$", dependencyTypesNot: ["type-only"] },
  },
];

const cycles = [{ name: "no-cycles", from: {}, to: { circular: true } }];

export default {
  forbidden: [
    ...cycles,
    ...seesOnly,
    ...faces,
    ...operations,
    ...talk,
    ...packages,
    ...platform,
  ].map((rule) => ({
    severity: "error",
    ...rule,
  })),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage|test-results)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
