/** The two things we build, what each is made of, and whether it has to be made again. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { isFresh, walk } from "./stamp.mjs";

export const root = join(import.meta.dirname, "..");

/** Files that the program reads while it runs; copied to the same path below dist/. */
const assetFolders = [
  { folder: "operations/migrations", ending: /\.sql$/ },
  { folder: "dialogue/understanding", ending: /\.bin$/ },
  { folder: "scoring/scorecards", ending: /\.json$/ },
  { folder: "samples", ending: /\.(csv|jsonl|csv\.gz|jsonl\.gz)$/ },
  { folder: "apps/server/assets", ending: /./ },
  { folder: "apps/cli/assets", ending: /./ },
];

export const assets = () =>
  assetFolders.flatMap(({ folder, ending }) => walk(root, folder, (path) => ending.test(path)));

/** A change of packages or of the recipe makes everything anew. */
export const recipe = [
  "package-lock.json",
  "scripts/build.mjs",
  "scripts/bundle.mjs",
  "scripts/bundled.mjs",
  "scripts/targets.mjs",
];

const isSeenByWeb = (path) =>
  /\.(tsx?|css|html|json|svg|woff2)$/.test(path) &&
  !/\.(test|spec)\.tsx?$/.test(path) &&
  !path.startsWith("apps/web/browser/");

/** Everything the web bundle may be made of: cheaper to list than to ask its bundler. */
export const webInputs = () =>
  ["apps/web", "contract", "kernel"].flatMap((folder) => walk(root, folder, isSeenByWeb));

export const nodeBundle = { stamp: "dist/.stamp-node.json", output: "dist/forbear.mjs" };
export const webBundle = { stamp: "dist/.stamp-web.json", output: "dist/web/index.html" };

const isBuilt = ({ stamp, output }, expected) =>
  existsSync(join(root, output)) && isFresh(root, stamp, [...recipe, ...expected]);

export const nodeIsFresh = () => isBuilt(nodeBundle, assets());
export const webIsFresh = () => isBuilt(webBundle, webInputs());
