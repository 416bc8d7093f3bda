/** How tests run: each worker loads the house once; what needs a database has one beside it. */

import { defineConfig } from "vitest/config";
import house from "./scripts/house.json" with { type: "json" };

const long = process.env["LONG"] === "1";
const apart = ["**/node_modules/**", "**/dist/**", "**/.forbear/**"];
const exclude = long ? apart : [...apart, "**/*.long.test.ts"];
const inPure = house.pure.map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    maxWorkers: 2,
    setupFiles: "scripts/vitest-setup.ts",
    testTimeout: long ? 1_800_000 : 60_000,
    hookTimeout: 120_000,
    // Modules keep nothing but what they worked out, and a test's world is its own: to load the house anew
    // for every file was a third of the whole.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: "pure", include: inPure, exclude, pool: "threads" },
      },
      {
        extends: true,
        test: {
          name: "house",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, ...inPure],
          pool: "forks",
          globalSetup: "scripts/vitest-global-setup.ts",
        },
      },
    ],
  },
});
