/** How tests run: pure folders together in one world each, the rest with a database beside them. */

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
    projects: [
      {
        extends: true,
        // What has no state outside itself needs no isolation: one world a worker, loaded once.
        test: { name: "pure", include: inPure, exclude, pool: "threads", isolate: false },
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
