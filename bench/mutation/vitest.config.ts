/** The tests that judge a mutant of the law engine: those of the engine and every worked case. */

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["law/**/*.test.ts"],
    // A mutant is judged by verdicts, not by pages, by what is slow or by the docs beside the law.
    exclude: ["**/*.long.test.ts", "law/book.test.ts", "law/hostile.test.ts"],
    setupFiles: "scripts/vitest-setup.ts",
    testTimeout: 60_000,
    pool: "threads",
    isolate: false,
  },
});
