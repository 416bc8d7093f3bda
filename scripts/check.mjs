/** `npm run check`: the compiler reads the house and the web app, side by side. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const projects = ["tsconfig.json", "apps/web/tsconfig.json"].filter((path) =>
  existsSync(join(root, path)),
);

async function compile(project) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const child = spawn(process.execPath, [tsc, "-p", project], { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code === 0;
}

const results = await Promise.all(projects.map(compile));
process.exit(results.every(Boolean) ? 0 : 1);
