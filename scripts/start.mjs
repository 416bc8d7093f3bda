/** `npm start`: builds what is stale, then runs `forbear up` in this very process. */

import { existsSync } from "node:fs";
import { requireNode } from "./node-version.mjs";

requireNode();

if (!existsSync(new URL("../node_modules/esbuild", import.meta.url))) {
  process.stderr.write("The packages are not installed yet: run `npm ci` first.\n");
  process.exit(1);
}

const { freshen } = await import("./build.mjs");
freshen(["node", "web"]);
process.argv.splice(2, 0, "up");
await import("../dist/forbear.mjs");
